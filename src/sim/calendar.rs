//! The calendar: what is due, in exact order.
//!
//! Time is cut into buckets. What is due in a later bucket is thrown in unsorted; when a bucket's turn comes it is
//! sorted once and popped from its end. What is scheduled within the current bucket is put where it belongs when that is
//! among the next few, and else goes through a heap, which therefore stays small. With a million customers this is
//! several times faster than one heap over all.

use super::time::Time;
use std::{cmp::Reverse, collections::BinaryHeap, fmt};

/// Something due: 16 bytes, ordered by time, then kind, generation and subject.
///
/// The order is a function of the content, so what comes out does not depend on the order in which it went in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due(u128);

impl Due {
    /// `kind` says what happens, `subject` to whom; `generation` (24 bits) lets a subject outlive what was once due
    /// for it.
    #[inline]
    pub fn new(at: Time, kind: u8, generation: u32, subject: u32) -> Due {
        let tail = u64::from(kind) << 56 | u64::from(generation & 0xFF_FFFF) << 32 | u64::from(subject);
        Due(u128::from(at) << 64 | u128::from(tail))
    }

    /// When.
    #[inline]
    pub fn at(self) -> Time {
        (self.0 >> 64) as Time
    }

    /// What.
    #[inline]
    pub fn kind(self) -> u8 {
        (self.0 >> 56) as u8
    }

    /// Which life of the subject this was meant for.
    #[inline]
    pub fn generation(self) -> u32 {
        (self.0 >> 32) as u32 & 0xFF_FFFF
    }

    /// To whom.
    #[inline]
    pub fn subject(self) -> u32 {
        self.0 as u32
    }
}

impl fmt::Debug for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Due({} kind {} gen {} of {})", self.at(), self.kind(), self.generation(), self.subject())
    }
}

/// What is due until a horizon. What would be due at the horizon or later never happens and is not kept.
#[derive(Debug)]
pub struct Calendar {
    /// Buckets are 2^shift milliseconds wide: a shift is cheaper than a division.
    shift: u32,
    horizon: Time,
    current: usize,
    future: Vec<Vec<Due>>,
    /// The current bucket, latest first.
    run: Vec<Due>,
    near: BinaryHeap<Reverse<Due>>,
    /// How much of the current bucket is later than what has been asked for.
    asked: usize,
    /// Emptied buckets, whose memory the next ones use.
    spare: Vec<Vec<Due>>,
}

impl Calendar {
    /// The most buckets a calendar cuts its horizon into: beyond it they grow wider instead.
    const MOST_BUCKETS: Time = 1 << 19;
    /// The most emptied buckets kept for their memory.
    const MOST_SPARE: usize = 256;
    /// Among so many of the next, what is put in is moved to its place.
    const NEXT_FEW: usize = 16;
    /// So many of the next are asked for at once.
    const AT_ONCE: usize = 32;

    /// An empty calendar until `horizon`, in buckets of about `width` milliseconds: the next smaller power of two, or
    /// larger ones where there would be too many.
    pub fn new(width: Time, horizon: Time) -> Calendar {
        let fewest = (horizon / Self::MOST_BUCKETS + 1).next_power_of_two();
        let shift = width.max(1).ilog2().max(fewest.ilog2());
        let buckets = (horizon >> shift) as usize + 1;
        let future = std::iter::repeat_with(Vec::new).take(buckets).collect();
        let near = BinaryHeap::new();
        Calendar { shift, horizon, current: 0, future, run: Vec::new(), near, asked: 0, spare: Vec::new() }
    }

    /// Puts something in.
    #[inline]
    pub fn add(&mut self, due: Due) {
        if due.at() >= self.horizon {
            return;
        }
        let bucket = (due.at() >> self.shift) as usize;
        if bucket <= self.current {
            return self.add_now(due);
        }
        let bucket = &mut self.future[bucket];
        if bucket.capacity() == 0
            && let Some(spare) = self.spare.pop()
        {
            *bucket = spare;
        }
        bucket.push(due);
    }

    /// Puts something into the current bucket.
    fn add_now(&mut self, due: Due) {
        let next_few = self.run.len().saturating_sub(Self::NEXT_FEW);
        if next_few > 0 && self.run[next_few] < due {
            return self.near.push(Reverse(due));
        }
        let mut place = self.run.len();
        self.run.push(due);
        while place > 0 && self.run[place - 1] < due {
            self.run[place] = self.run[place - 1];
            place -= 1;
        }
        self.run[place] = due;
    }

    /// Takes out what is due next, if that is before `end`.
    // Called in one place, the loop of events.
    #[inline(always)]
    pub fn next_before(&mut self, end: Time) -> Option<Due> {
        loop {
            let from_run = match (self.run.last(), self.near.peek()) {
                (Some(far), Some(Reverse(near))) => far < near,
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (None, None) => {
                    if !self.turn_page(end) {
                        return None;
                    }
                    continue;
                }
            };
            return if from_run {
                self.run.pop_if(|due| due.at() < end)
            } else if self.near.peek().is_some_and(|due| due.0.at() < end) {
                self.near.pop().map(|due| due.0)
            } else {
                None
            };
        }
    }

    /// What comes next in the current bucket, the latest first, when it has not been asked for yet: so many at a time
    /// that whoever must fetch something for them can fetch it for all at once. What is put in meanwhile may not be
    /// among them.
    #[inline]
    pub fn coming(&mut self) -> &[Due] {
        if self.run.len() > self.asked {
            return &[];
        }
        self.asked = self.run.len().saturating_sub(Self::AT_ONCE);
        &self.run[self.asked..]
    }

    /// Opens the next bucket that begins before `end`.
    fn turn_page(&mut self, end: Time) -> bool {
        let next = self.current + 1;
        if next >= self.future.len() || (next as Time) << self.shift >= end {
            return false;
        }
        self.current = next;
        let emptied = std::mem::replace(&mut self.run, std::mem::take(&mut self.future[next]));
        if emptied.capacity() > 0 && self.spare.len() < Self::MOST_SPARE {
            self.spare.push(emptied);
        }
        self.run.sort_unstable_by(|a, b| b.cmp(a));
        self.asked = self.run.len();
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_lies_beyond_the_horizon_is_not_kept() {
        let mut calendar = Calendar::new(10, 100);
        calendar.add(Due::new(100, 0, 0, 1));
        calendar.add(Due::new(Time::MAX, 0, 0, 2));
        calendar.add(Due::new(99, 0, 0, 3));
        assert_eq!(calendar.next_before(Time::MAX).map(Due::subject), Some(3));
        assert_eq!(calendar.next_before(Time::MAX), None);
    }

    #[test]
    fn a_very_long_horizon_does_not_need_a_bucket_for_every_hour() {
        let calendar = Calendar::new(1, Time::MAX / 2);
        assert!(calendar.future.len() <= Calendar::MOST_BUCKETS as usize + 1);
    }

    proptest! {
        #[test]
        fn things_come_out_sorted_whatever_the_width_and_the_slices(
            times in prop::collection::vec(0u64..5_000, 0..200), width in 1u64..700, slice in 1u64..900,
        ) {
            let mut calendar = Calendar::new(width, 5_000);
            let mut expected: Vec<Due> = Vec::new();
            for (subject, &at) in times.iter().enumerate() {
                let due = Due::new(at, (at % 3) as u8, 0, subject as u32);
                calendar.add(due);
                expected.push(due);
            }
            expected.sort_unstable();
            let mut seen = Vec::new();
            let mut end = slice;
            while end < 5_000 + slice {
                while let Some(due) = calendar.next_before(end) {
                    seen.push(due);
                    // Something scheduled while the clock runs, within or beyond the current bucket.
                    if seen.len() % 7 == 0 {
                        let late = Due::new(due.at() + 333, 9, 0, 1_000_000 + seen.len() as u32);
                        if late.at() < 5_000 {
                            expected.push(late);
                        }
                        calendar.add(late);
                    }
                }
                end += slice;
            }
            expected.sort_unstable();
            prop_assert_eq!(seen, expected);
        }
    }
}
