//! Sites and shifts: which seats belong to which, and the contact scores of each.

use crate::scenario::Group;
use crate::stats::Moments;
use crate::world::Channel;
use std::collections::BTreeMap;

/// The sites of an operation, or its shifts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::experiment) struct Places {
    /// Their names, in the order of the groups.
    pub(in crate::experiment) names: Vec<String>,
    /// By seat: the place.
    of_seat: Vec<Option<usize>>,
}

impl Places {
    /// The places that `of` says groups are in; `seats` gives each seat's group.
    pub(super) fn new(groups: &[Group], seats: &[u8], of: fn(&Group) -> Option<&String>) -> Places {
        let mut names: Vec<String> = Vec::new();
        for name in groups.iter().filter_map(of) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        let place = |group: &u8| {
            let own = of(groups.get(usize::from(*group))?)?;
            names.iter().position(|name| name == own)
        };
        Places { of_seat: seats.iter().map(place).collect(), names }
    }

    /// The contact scores of each place, from those by channel and rep.
    pub(in crate::experiment) fn scores(&self, by_rep: &BTreeMap<(Channel, u16), Moments>) -> Vec<Moments> {
        let mut scores = vec![Moments::default(); self.names.len()];
        for ((_, rep), moments) in by_rep {
            if let Some(Some(place)) = self.of_seat.get(usize::from(*rep)) {
                scores[*place].merge(*moments);
            }
        }
        scores
    }
}
