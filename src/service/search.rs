//! Looking for a way to the service: whoever does not find the channel they have in mind tries the next they would like,
//! and some find none.

use super::cases::{Case, Coming};
use super::floor::Floor;
use super::plan::Plan;
use crate::sim::{Key, Purpose, Time};
use crate::world::{Ending, Sink, What};

impl Plan {
    /// Whether a channel is found by whoever looks for it after so many contacts about a matter.
    pub(super) fn finds(&self, matter: Key, contacts: u16, desk: u8) -> bool {
        let share = self.desk(desk).findability;
        let search = matter.of(Purpose::Contact, u64::from(contacts)).draw(Purpose::Search, u64::from(desk)).share();
        search < share
    }
}

impl<S: Sink> Floor<'_, S> {
    /// The customer looks for the channel they have chosen, and if that is in vain for the next they would like. Says
    /// whether they found one; the channel on which they last were about the matter they find again.
    #[inline(never)]
    pub(super) fn finds_channel(&mut self, at: Time, case: &mut Case) -> bool {
        let plan = self.plan;
        let mut tried = 0_u64;
        loop {
            if case.last_desk == Some(case.desk) || plan.finds(case.key, case.contacts, case.desk) {
                return true;
            }
            tried |= 1 << case.desk;
            case.episode.searches = case.episode.searches.saturating_add(1);
            let left = |desk: &u8| tried >> desk & 1 == 0;
            let next = match plan.preferred(case).next() {
                Some(_) => plan.preferred(case).find(left),
                None => (0..plan.channels()).find(left),
            };
            let channel = plan.desk(case.desk).channel;
            self.tell(at, case, What::NotFound { channel, gave_up: next.is_none() });
            match next {
                Some(next) => case.desk = next,
                None => return false,
            }
        }
    }

    /// A customer who found no way to the service says nothing.
    #[inline(never)]
    pub(super) fn lets_it_be(&mut self, at: Time, case: &mut Case) {
        (case.coming, case.ended, case.closed_at) = (Coming::No, Ending::WalkedAway, at);
        if !Self::is_kept(case.customer) {
            return self.close(at, case);
        }
        case.episode.unresolved = true;
        self.standing[case.customer as usize].contacted(at, true, case.contacts > 1);
        self.rest(at, case);
    }
}
