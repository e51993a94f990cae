//! Parts of an operation that have a page of their own.

/// A part of an operation, for lists and `explain`.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// The field's name.
    pub name: &'static str,
    /// What it brings about, how, and what holds when it is left out.
    pub about: &'static str,
}

/// Every part with a page.
pub static PARTS: &[Part] = &[
    super::facts::PART,
    super::rhythm::RHYTHM,
    super::traits::PART,
    super::lines::LINES,
    super::lines::TAKES,
    super::lines::TRANSFERS,
    super::lines::CALLBACK,
    super::rhythm::ROSTER,
    super::breaks::PART,
    super::closing::PART,
    super::places::ASSIGN,
    super::places::SITES,
    super::observed::PART,
    super::newcomers::PART,
    super::purchases::PART,
    super::outbound::PART,
    super::breaches::PART,
];
