//! The entries of the parameter table, by subject.
//!
//! Each file is a macro that adds its entries to those before it and hands all to the next subject; the last one is
//! `declare` in `parameters.rs`. An entry reads: meaning, name, symbol, default, range, unit, evidence, source.

mod conduct;
mod episode;
mod experience;
mod leaving;
mod operation;
mod prevention;
mod selling;
mod skill;
mod word;

pub(super) use conduct::conduct;
pub(super) use episode::episode;
pub(super) use experience::experience;
pub(super) use leaving::leaving;
pub(super) use operation::operation;
pub(super) use prevention::prevention;
pub(super) use selling::selling;
pub(super) use skill::skill;
pub(super) use word::word;
