//! Whether conditions can hold and can fail, whatever happens.

use crate::notation::Event;
use crate::story::Condition;

/// Conditions that ask after more than so many things are taken to hold in some cases and not in others.
const MOST: usize = 12;

/// When a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Whatever has happened.
    Always,
    /// Never.
    Never,
    /// That depends.
    Perhaps,
}

/// When a condition holds together with others, where some things have surely happened: every way in which what they
/// ask after can be so is tried. What they ask after is taken one by one, as if nothing followed from anything else; so
/// what is called certain is certain, and not all that is certain is found.
pub(super) fn holds(condition: &Condition, others: &[&Condition], sure: &[&Event]) -> Holds {
    let mut asked: Vec<&Condition> = Vec::new();
    for each in std::iter::once(&condition).chain(others) {
        for (_, part) in each.parts(&[]) {
            if !asked.contains(&part) {
                asked.push(part);
            }
        }
    }
    if asked.len() > MOST {
        return Holds::Perhaps;
    }
    let is_certain = |part: &Condition| matches!(part, Condition::Happened(event) if sure.contains(&event));
    let certain = asked.iter().enumerate().filter(|(_, part)| is_certain(part));
    let certain = certain.fold(0_u32, |set, (number, _)| set | 1 << number);
    let ways = (0..1_u32 << asked.len()).filter(|way| way & certain == certain);
    let in_way = |way: u32| {
        let is_so = |part: &Condition| asked.iter().position(|known| *known == part).is_some_and(|n| way >> n & 1 == 1);
        std::iter::once(&condition).chain(others).all(|each| in_this(each, &is_so))
    };
    match ways.clone().filter(|way| in_way(*way)).count() {
        0 => Holds::Never,
        all if all == ways.count() => Holds::Always,
        _ => Holds::Perhaps,
    }
}

fn in_this(condition: &Condition, is_so: &impl Fn(&Condition) -> bool) -> bool {
    match condition {
        Condition::Not(other) => !in_this(other, is_so),
        Condition::AllOf(others) => others.iter().all(|other| in_this(other, is_so)),
        Condition::AnyOf(others) => others.iter().any(|other| in_this(other, is_so)),
        part => is_so(part),
    }
}
