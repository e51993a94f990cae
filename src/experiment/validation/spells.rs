//! A long run cut into spells of whole days, after days that do not count.

use super::super::books::{Books, Tally};
use crate::sim::{DAY, Time};
use crate::world::{Channel, Fact, Sink, What};

/// What a run's books gained in one spell.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Spell {
    /// On the channel of the case.
    pub(super) tally: Tally,
    pub(super) worked_hours: f64,
    pub(super) paid_hours: f64,
}

/// The books of an ordinary run, read at the end of the warm-up and of each spell.
///
/// A call counts in the spell in which it is answered or given up. In the long run as many who came before a spell end
/// in it as come in it and end after, so nobody is left out at the edges and long waits are not cut off.
#[derive(Debug)]
pub(super) struct Spells {
    books: Books,
    /// When the warm-up or the spell under way ends.
    ends: Time,
    length: Time,
    /// What the books said at the end of the last one; nothing before the warm-up is over.
    before: Option<Spell>,
    spells: Vec<Spell>,
}

impl Spells {
    /// Reads these books after so many days, and from then on every so many days.
    pub(super) fn new(books: Books, warm_up_days: u32, spell_days: u32) -> Spells {
        let (ends, length) = (Time::from(warm_up_days) * DAY, Time::from(spell_days) * DAY);
        Spells { books, ends, length, before: None, spells: Vec::new() }
    }

    /// The spells that are over.
    pub(super) fn finish(self) -> Vec<Spell> {
        self.spells
    }

    fn read(&mut self) {
        let tally = *self.books.channels.tally(Channel::Phone);
        let (worked_hours, paid_hours) = self.books.team.hours();
        let now = Spell { tally, worked_hours, paid_hours };
        if let Some(before) = self.before.replace(now) {
            self.spells.push(now.since(&before));
        }
        self.ends += self.length;
    }
}

impl Spell {
    /// What has been added since an earlier reading of the same books.
    fn since(&self, before: &Spell) -> Spell {
        Spell {
            tally: self.tally.since(&before.tally),
            worked_hours: self.worked_hours - before.worked_hours,
            paid_hours: self.paid_hours - before.paid_hours,
        }
    }
}

impl Sink for Spells {
    #[inline(always)]
    fn hear(&mut self, fact: &Fact<'_>) {
        self.books.hear(fact);
        // The team is seen last of all on a day, at its end.
        if matches!(fact.what, What::TeamSeen { .. }) && fact.at >= self.ends {
            self.read();
        }
    }
}
