//! Passing customers on: from one rep to the next, who may be of another group or on another channel. The customer is
//! still there and waits anew, at the end of the queue.

use super::cases::Case;
use super::floor::Floor;
use crate::conversation::Passing;
use crate::notation::OnChannel;
use crate::sim::Time;
use crate::world::{Beside, Sink, What};

/// A customer is passed on at most so often.
const MOST_TRANSFERS: u16 = 3;

/// How a customer who waits for the next rep was passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PassedOn {
    /// To this group; to any colleague who takes the demand when there is none.
    pub(super) to: Option<u8>,
    /// The next rep knows what was said, or does not; as far as the record goes when it is not settled.
    pub(super) told: Option<bool>,
}

impl Case {
    /// Whether a rep may not take it: whoever passed a customer on does not take them back.
    #[inline]
    pub(super) fn is_refused_by(&self, rep: u16) -> bool {
        self.passed_on.is_some() && self.rep == rep
    }
}

impl<S: Sink> Floor<'_, S> {
    /// The line in which a customer waits.
    #[inline]
    pub(super) fn line(&self, case: &Case) -> u16 {
        match case.passed_on {
            Some(PassedOn { to: Some(group), .. }) => self.plan.routes.line_to(group, case.desk, case.demand),
            _ => self.plan.routes.line(case.desk, case.demand),
        }
    }

    /// How a contact that was handed over goes on; not at all where there is nobody else, or the customer has been passed
    /// on often enough.
    #[inline(never)]
    pub(super) fn passing(&mut self, case: &Case) -> Option<Passing> {
        if case.episode.transfers >= MOST_TRANSFERS {
            return None;
        }
        let mut passing = self.files.passing(case.contact);
        let whither = &mut passing.whither;
        let operation = self.plan.operation();
        let wanted = whither.on.and_then(|channel| self.plan.desk_of(channel)).unwrap_or(case.desk);
        let served = |group: u8| &operation.groups[usize::from(group)].channels;
        let desk = match whither.to {
            // Who does not serve the channel takes the customer where they are first at home.
            Some(group) if !served(group).contains(&wanted) => *served(group).first()?,
            _ => wanted,
        };
        whither.on = Some(self.plan.desk(desk).channel);
        let line = &self.plan.routes.lines[usize::from(self.plan.routes.line(desk, case.demand))];
        let usual = line.serving.iter().copied().chain(line.helping.iter().map(|(group, _)| *group));
        let groups: Vec<u8> = whither.to.map_or_else(|| usual.collect(), |group| vec![group]);
        let mut colleagues = groups.into_iter().flat_map(|group| self.plan.seats_of(group));
        colleagues.any(|rep| *rep != case.rep).then_some(passing)
    }

    /// The customer is passed on, and waits for the next rep.
    #[inline(never)]
    pub(super) fn pass_on(&mut self, at: Time, case: &mut Case, passing: Passing) {
        let whither = passing.whither;
        self.tell(at, case, What::Beside(Beside::PassedOn));
        case.episode.transfers += 1;
        case.passed_on = Some(PassedOn { to: whither.to, told: whither.told });
        case.at = passing.at;
        case.on = whither.on.map(OnChannel::Only);
        self.turn_to(at, case);
    }

    /// A rep for a customer who may have been passed on: never the one who did that.
    pub(super) fn take_other(&mut self, case: &Case, take: impl FnOnce(&mut Self) -> Option<u16>) -> Option<u16> {
        if case.passed_on.is_none() {
            return take(self);
        }
        let (rep, number) = (case.rep, usize::from(case.rep));
        let seat = self.seats[number];
        self.seats[number].on_duty = false;
        self.seats[number].unlist();
        let taken = take(self);
        self.seats[number].on_duty = seat.on_duty;
        let free = &mut self.desks.free[usize::from(seat.group)];
        free.idle.retain(|idle| *idle != rep);
        free.partial.retain(|partial| *partial != rep);
        if seat.listed_idle {
            self.list_idle(rep, seat.group);
        }
        if seat.listed_partial {
            self.list_partial(rep, seat.group);
        }
        taken
    }
}
