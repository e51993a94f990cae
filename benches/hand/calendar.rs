//! What is due, for the journeys: a list for each few hours, sorted when its turn comes, and a small heap for what
//! falls due before the open list is used up.

use std::{cmp::Reverse, collections::BinaryHeap};

/// Something due, in one word: 35 bits of milliseconds (a year and a month), 3 of kind, 26 of subject.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Due(u64);

impl Due {
    /// How many subjects there is room for.
    pub(super) const SUBJECTS: u64 = 1 << 26;

    #[inline]
    pub(super) fn at(self) -> u64 {
        self.0 >> 29
    }

    #[inline]
    pub(super) fn kind(self) -> u64 {
        self.0 >> 26 & 7
    }

    #[inline]
    pub(super) fn subject(self) -> u32 {
        (self.0 % Due::SUBJECTS) as u32
    }
}

/// All that is due before a horizon.
pub(super) struct Calendar {
    horizon: u64,
    lists: Vec<Vec<Due>>,
    /// Which list is open.
    open: usize,
    /// What is left of the open list, latest first.
    rest: Vec<Due>,
    near: BinaryHeap<Reverse<Due>>,
}

impl Calendar {
    /// A list covers 2^24 milliseconds, or 4 hours and 40 minutes.
    const LIST_BITS: u32 = 24;

    pub(super) fn new(horizon: u64) -> Calendar {
        assert!(horizon < 1 << 35, "a time must fit in 35 bits");
        let lists = (horizon >> Calendar::LIST_BITS) as usize + 1;
        Calendar { horizon, lists: vec![Vec::new(); lists], open: 0, rest: Vec::new(), near: BinaryHeap::new() }
    }

    /// Puts something in, unless it is past the horizon.
    #[inline]
    pub(super) fn add(&mut self, at: u64, kind: u64, subject: u32) {
        if at >= self.horizon {
            return;
        }
        let due = Due(at << 29 | kind << 26 | u64::from(subject));
        let number = (at >> Calendar::LIST_BITS) as usize;
        if number <= self.open {
            self.near.push(Reverse(due));
            return;
        }
        let list = &mut self.lists[number];
        list.push(due);
    }

    /// Once every few calls, the next few of the open list.
    #[inline]
    pub(super) fn ahead(&self) -> &[Due] {
        const FEW: usize = 16;
        let left = self.rest.len();
        if left.is_multiple_of(FEW) { &self.rest[left.saturating_sub(FEW)..] } else { &[] }
    }

    /// Takes out what is due next.
    #[inline]
    pub(super) fn take(&mut self) -> Option<Due> {
        loop {
            match (self.rest.last(), self.near.peek()) {
                (Some(rest), Some(Reverse(near))) if near < rest => {}
                (Some(_), _) => return self.rest.pop(),
                (None, Some(_)) => {}
                (None, None) => {
                    self.turn_page()?;
                    continue;
                }
            }
            return self.near.pop().map(|Reverse(due)| due);
        }
    }

    /// Opens the next list.
    fn turn_page(&mut self) -> Option<()> {
        self.open += 1;
        let list = std::mem::take(self.lists.get_mut(self.open)?);
        self.rest = list;
        self.rest.sort_unstable_by(|one, other| other.cmp(one));
        Some(())
    }
}
