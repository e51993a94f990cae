//! Seats: which of them belong to which group, and how many a policy opens.
//!
//! A seat keeps its number for a whole run. Those of the policy in force at the start come first, group by group; what
//! later policies open beyond them comes after all of these, so that nobody's luck moves before the day of a change.

/// The seats of a run as one policy opens them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seating {
    /// By group: the numbers of its seats, those opened first before the others.
    seats: Vec<Vec<u16>>,
    /// By group: how many of them are open.
    open: Vec<usize>,
    /// By seat: its group.
    groups: Vec<u8>,
}

impl Seating {
    /// The seats of policies that take over one after another, each given by its reps by group, while one is in force.
    pub(super) fn new<'r>(policies: impl Iterator<Item = &'r [u32]>, in_force: &[u32]) -> Seating {
        let mut seats: Vec<Vec<u16>> = vec![Vec::new(); in_force.len()];
        let mut groups = Vec::new();
        for reps in policies {
            for (number, (&reps, seats)) in (0..=u8::MAX).zip(reps.iter().zip(&mut seats)) {
                while seats.len() < reps as usize && groups.len() < usize::from(u16::MAX) {
                    seats.push(groups.len() as u16);
                    groups.push(number);
                }
            }
        }
        let open = in_force.iter().zip(&seats).map(|(reps, seats)| seats.len().min(*reps as usize)).collect();
        Seating { seats, open, groups }
    }

    /// The open seats of a group.
    pub(super) fn open(&self, group: u8) -> &[u16] {
        &self.all(group)[..self.open[usize::from(group)]]
    }

    /// The seats of a group that are closed while this policy is in force.
    pub(super) fn closed(&self, group: u8) -> &[u16] {
        &self.all(group)[self.open[usize::from(group)]..]
    }

    fn all(&self, group: u8) -> &[u16] {
        &self.seats[usize::from(group)]
    }

    /// By seat: its group.
    pub(super) fn groups(&self) -> &[u8] {
        &self.groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_later_policies_open_comes_after_all_seats_of_the_first() {
        let policies: [&[u32]; 3] = [&[2, 1], &[3, 0], &[1, 2]];
        let seating = |in_force: &[u32]| Seating::new(policies.into_iter(), in_force);
        let first = seating(policies[0]);
        assert_eq!((first.open(0), first.open(1)), ([0, 1].as_slice(), [2].as_slice()));
        assert_eq!(first.groups(), [0, 0, 1, 0, 1]);
        let second = seating(policies[1]);
        assert_eq!((second.open(0), second.open(1)), ([0, 1, 3].as_slice(), [].as_slice()));
        assert_eq!((second.closed(0), second.closed(1)), ([].as_slice(), [2, 4].as_slice()));
        let third = seating(policies[2]);
        assert_eq!(
            (third.open(0), third.closed(0), third.open(1)),
            ([0].as_slice(), [1, 3].as_slice(), [2, 4].as_slice())
        );
    }
}
