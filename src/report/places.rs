//! Sites and shifts: the level of each, beneath the parts of consistency.

use super::figures::Unit;
use super::table::{Cell, Table};
use crate::experiment::{Consistency, PlaceLevel, Results};

/// Where sites or shifts stand in the results.
type Places = fn(&Consistency) -> &[PlaceLevel];

/// What there is and where it stands.
const KINDS: [(&str, Places); 2] = [("Site", |found| &found.by_site), ("Shift", |found| &found.by_shift)];

/// A table for the sites and one for the shifts, where groups name any.
pub(super) fn tables(results: &Results) -> impl Iterator<Item = Table> + '_ {
    KINDS.into_iter().filter_map(|(kind, of)| {
        let first = of(&results.policies.first()?.consistency);
        let names = results.policies.iter().map(|policy| policy.policy.as_str());
        let mut table = Table::new(&std::iter::once(kind).chain(names).collect::<Vec<_>>())
            .caption("Mean score of the contacts answered there, of 100");
        table.rows = first.iter().map(|place| row(results, &place.name, of)).collect();
        (!table.rows.is_empty()).then_some(table)
    })
}

fn row(results: &Results, name: &str, of: Places) -> Vec<Cell> {
    let cell = |consistency: &Consistency| {
        let place = of(consistency).iter().find(|place| place.name == name);
        Cell::estimate(place.and_then(|place| place.level), Unit::Plain(1))
    };
    let cells = results.policies.iter().map(|policy| cell(&policy.consistency));
    std::iter::once(Cell::head(name)).chain(cells).collect()
}
