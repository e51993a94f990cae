//! The calendar: what is due, in exact order.
//!
//! Time is cut into pages of a few hours, and the page that is open into slots. What is due on a later page is thrown in
//! unsorted; when a page is opened, what stands on it is dealt out to its slots; when a slot's turn comes it is sorted and
//! popped from its end. There are as many slots as keep a handful in each, so that sorting is cheap and what is put in
//! meanwhile mostly goes to a later slot. Within the present slot it is put where it belongs when that is among the next
//! few, and else goes through a heap, which therefore stays small. With a million customers this is several times faster
//! than one heap over all.

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
    horizon: Time,
    /// Pages are 2^shift milliseconds wide: a shift is cheaper than a division.
    page_shift: u32,
    /// The page that is open.
    page: usize,
    pages: Vec<Vec<Due>>,
    /// Slots are 2^shift milliseconds wide.
    slot_shift: u32,
    /// The first slot of the page that is open, counted from the beginning of time.
    first_slot: Time,
    /// The slots of that page.
    slots: Vec<Vec<Due>>,
    /// The first of them that has not had its turn.
    next_slot: usize,
    /// The present slot, latest first.
    run: Vec<Due>,
    near: BinaryHeap<Reverse<Due>>,
    /// How much has been on the page that is open, and on the fullest so far.
    on_page: usize,
    fullest: usize,
    /// Up to which slot it has been told what is coming.
    told: usize,
}

impl Calendar {
    /// About two hours and twenty minutes: what is brought about during a contact mostly falls on the page that is open.
    const PAGE_SHIFT: u32 = 23;
    /// The most pages a calendar cuts its horizon into: beyond it they grow wider instead.
    const MOST_PAGES: Time = 1 << 19;
    /// The most slots a page is cut into.
    const MOST_SLOTS: usize = 1 << 14;
    /// The slots of the first page, before it is known how much a page holds.
    const FIRST_SLOTS: usize = 1 << 10;
    /// What a slot of a full page holds at most, on average.
    const IN_A_SLOT: usize = 16;
    /// Among so many of the next, what is put in is moved to its place.
    const NEXT_FEW: usize = 16;
    /// So many slots ahead it is told what is coming.
    const AHEAD: usize = 8;

    /// An empty calendar until `horizon`.
    pub fn new(horizon: Time) -> Calendar {
        let fewest = (horizon / Self::MOST_PAGES + 1).next_power_of_two();
        let page_shift = Self::PAGE_SHIFT.max(fewest.ilog2());
        let pages = (horizon >> page_shift) as usize + 1;
        let mut calendar = Calendar {
            horizon,
            page_shift,
            page: 0,
            pages: std::iter::repeat_with(Vec::new).take(pages).collect(),
            slot_shift: 0,
            first_slot: 0,
            slots: Vec::new(),
            next_slot: 0,
            run: Vec::new(),
            near: BinaryHeap::new(),
            on_page: 0,
            fullest: 0,
            told: 0,
        };
        calendar.rule(Self::FIRST_SLOTS);
        calendar
    }

    /// Puts something in.
    // Most of it goes to a later slot of the page that is open, and that comes to less than a call would.
    #[inline(always)]
    pub fn add(&mut self, due: Due) {
        let at = due.at();
        if at >= self.horizon {
            return;
        }
        let slot = (at >> self.slot_shift).saturating_sub(self.first_slot) as usize;
        if slot < self.next_slot {
            return self.add_now(due);
        }
        match self.slots.get_mut(slot) {
            Some(slot) => slot.push(due),
            None => self.add_later(due),
        }
    }

    /// Puts something on a later page.
    #[inline(never)]
    fn add_later(&mut self, due: Due) {
        self.pages[(due.at() >> self.page_shift) as usize].push(due);
    }

    /// Puts something into the present slot.
    #[inline(never)]
    fn add_now(&mut self, due: Due) {
        self.on_page += 1;
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
            if !self.near.is_empty() {
                return self.nearest_before(end);
            }
            if !self.run.is_empty() {
                return self.run.pop_if(|due| due.at() < end);
            }
            if !self.next_turn(end) {
                return None;
            }
        }
    }

    /// Takes out what is due next while the heap holds something.
    fn nearest_before(&mut self, end: Time) -> Option<Due> {
        let Reverse(near) = *self.near.peek()?;
        if self.run.last().is_some_and(|far| *far < near) {
            return self.run.pop_if(|due| due.at() < end);
        }
        if near.at() < end { self.near.pop().map(|due| due.0) } else { None }
    }

    /// What stands in the next slots, in no order, when it has not been told yet: so much at a time that whoever must
    /// fetch something for it can fetch it for all at once. What is put in meanwhile may not be among it.
    #[inline]
    pub fn coming(&mut self) -> Option<impl Iterator<Item = &Due>> {
        if self.told > self.next_slot {
            return None;
        }
        self.told = self.next_slot + Self::AHEAD;
        Some(self.slots.iter().skip(self.next_slot).take(Self::AHEAD).flatten())
    }

    /// The turn of the next slot has come in which there is something and that begins before `end`.
    fn next_turn(&mut self, end: Time) -> bool {
        loop {
            while let Some(slot) = self.slots.get_mut(self.next_slot) {
                if (self.first_slot + self.next_slot as Time) << self.slot_shift >= end {
                    return false;
                }
                self.next_slot += 1;
                if !slot.is_empty() {
                    std::mem::swap(&mut self.run, slot);
                    self.on_page += self.run.len();
                    self.run.sort_unstable_by(|a, b| b.cmp(a));
                    return true;
                }
            }
            if !self.turn_page(end) {
                return false;
            }
        }
    }

    /// Opens the next page if it begins before `end`, and deals out what stands on it.
    fn turn_page(&mut self, end: Time) -> bool {
        let next = self.page + 1;
        if next >= self.pages.len() || (next as Time) << self.page_shift >= end {
            return false;
        }
        self.page = next;
        let page = std::mem::take(&mut self.pages[next]);
        self.fullest = self.fullest.max(self.on_page).max(page.len());
        self.rule(self.fullest / Self::IN_A_SLOT);
        for due in page {
            self.slots[((due.at() >> self.slot_shift) - self.first_slot) as usize].push(due);
        }
        true
    }

    /// Cuts the page that is open into about so many slots.
    fn rule(&mut self, slots: usize) {
        let slots = slots.next_power_of_two().min(Self::MOST_SLOTS);
        self.slots.resize_with(slots, || Vec::with_capacity(2 * Self::IN_A_SLOT));
        self.slot_shift = self.page_shift - slots.ilog2();
        self.first_slot = (self.page as Time) << (self.page_shift - self.slot_shift);
        (self.next_slot, self.told, self.on_page) = (0, 0, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_lies_beyond_the_horizon_is_not_kept() {
        let mut calendar = Calendar::new(100);
        calendar.add(Due::new(100, 0, 0, 1));
        calendar.add(Due::new(Time::MAX, 0, 0, 2));
        calendar.add(Due::new(99, 0, 0, 3));
        assert_eq!(calendar.next_before(Time::MAX).map(Due::subject), Some(3));
        assert_eq!(calendar.next_before(Time::MAX), None);
    }

    #[test]
    fn a_very_long_horizon_does_not_need_a_page_for_every_hour() {
        let calendar = Calendar::new(Time::MAX / 2);
        assert!(calendar.pages.len() <= Calendar::MOST_PAGES as usize + 1);
    }

    proptest! {
        #[test]
        fn things_come_out_sorted_whatever_the_pages_the_slots_and_the_slices(
            times in prop::collection::vec(0..FIVE_PAGES, 0..200), crowded in prop::collection::vec(0_u64..3_000, 0..200),
            slice in 1..FIVE_PAGES / 2, delay in 0..FIVE_PAGES / 4,
        ) {
            let mut calendar = Calendar::new(FIVE_PAGES);
            let mut expected: Vec<Due> = Vec::new();
            // Many at nearly the same time fill one slot and its heap.
            let crowded = crowded.iter().map(|at| FIVE_PAGES / 2 + at);
            for (subject, at) in times.iter().copied().chain(crowded).enumerate() {
                let due = Due::new(at, (at % 3) as u8, 0, subject as u32);
                calendar.add(due);
                expected.push(due);
            }
            expected.sort_unstable();
            let mut seen = Vec::new();
            let mut end = slice;
            while end < FIVE_PAGES + slice {
                while let Some(due) = calendar.next_before(end) {
                    seen.push(due);
                    // Something put in while the clock runs: at once, in this slot, or later.
                    for delay in [delay, 333].iter().filter(|_| due.kind() < 3 && seen.len() % 3 == 0) {
                        let late = Due::new(due.at() + delay, 9, 0, 1_000_000 + seen.len() as u32);
                        if late.at() < FIVE_PAGES {
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

        #[test]
        fn what_is_coming_is_told_once_and_before_it_comes(times in prop::collection::vec(0..FIVE_PAGES, 0..300)) {
            let mut calendar = Calendar::new(FIVE_PAGES);
            let dues = times.iter().zip(0..).map(|(at, subject)| Due::new(*at, 0, 0, subject));
            dues.for_each(|due| calendar.add(due));
            let (mut told, mut came) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
            while let Some(due) = calendar.next_before(FIVE_PAGES) {
                came.insert(due);
                for due in calendar.coming().into_iter().flatten() {
                    prop_assert!(told.insert(*due) && !came.contains(due));
                }
            }
        }
    }

    const FIVE_PAGES: Time = 5 << Calendar::PAGE_SHIFT;
}
