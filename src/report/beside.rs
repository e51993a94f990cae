//! What went on beside matters and contacts: rewards and the like, where there are any.

use super::figures::Unit;
use super::table::{Cell, Table};
use crate::experiment::Results;

/// The figures of each policy; none where nothing of the kind goes on.
pub(super) fn table(results: &Results) -> Option<Table> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in results.policies.iter().flat_map(|policy| policy.beside.figures()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let columns: Vec<String> =
        std::iter::once("Policy".to_owned()).chain(names.iter().map(|name| capital(name))).collect();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let mut table = Table::new(&columns).caption("Beside matters and contacts, a replication.");
    for (index, policy) in results.policies.iter().enumerate() {
        let figures = policy.beside.figures();
        let figure = |name: &&str| figures.iter().find(|(own, _)| own == name).map(|(_, estimate)| *estimate);
        let cells = names.iter().map(|name| Cell::estimate(figure(name), Unit::Plain(0)));
        table.rows.push(std::iter::once(Cell::policy(index, &policy.policy)).chain(cells).collect());
    }
    (!names.is_empty()).then_some(table)
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
