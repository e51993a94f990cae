//! Whether conditions can hold and can fail, whatever happens.

use crate::notation::Event;
use crate::story::Condition;

/// Conditions that ask after more than so many happenings are taken to hold in some cases and not in others.
const MOST: usize = 12;
/// Longer conditions are taken so too: every way costs as much as there is to look at.
const LONGEST: usize = 256;

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
/// ask after can have happened is tried.
pub(super) fn holds(condition: &Condition, others: &[&Condition], sure: &[&Event]) -> Holds {
    let mut events: Vec<&Event> = Vec::new();
    let mut asked = 0;
    for each in std::iter::once(&condition).chain(others) {
        each.each(&mut |event| {
            asked += 1;
            if asked <= LONGEST && !events.contains(&event) {
                events.push(event);
            }
        });
    }
    if events.len() > MOST || asked > LONGEST {
        return Holds::Perhaps;
    }
    let certain = events.iter().enumerate().filter(|(_, event)| sure.contains(event));
    let certain = certain.fold(0_u32, |set, (number, _)| set | 1 << number);
    let ways = (0..1_u32 << events.len()).filter(|way| way & certain == certain);
    let in_way = |way: u32| {
        let happened =
            |event: &Event| events.iter().position(|known| *known == event).is_some_and(|n| way >> n & 1 == 1);
        std::iter::once(&condition).chain(others).all(|each| in_this(each, &happened))
    };
    match ways.clone().filter(|way| in_way(*way)).count() {
        0 => Holds::Never,
        all if all == ways.count() => Holds::Always,
        _ => Holds::Perhaps,
    }
}

fn in_this(condition: &Condition, happened: &impl Fn(&Event) -> bool) -> bool {
    match condition {
        Condition::Happened(event) => happened(event),
        Condition::Not(other) => !in_this(other, happened),
        Condition::AllOf(others) => others.iter().all(|other| in_this(other, happened)),
        Condition::AnyOf(others) => others.iter().any(|other| in_this(other, happened)),
    }
}
