//! The kinds of events, and which of them change the state.

use crate::sim::{Due, Time};

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Kind {
    /// A matter arises; the subject is a customer.
    Issue,
    /// A stranger arrives; the subject is a demand.
    Arrival,
    /// A customer turns to the service about an open case; the subject is the case.
    Contact,
    /// A customer stops waiting; the subject is the case.
    GiveUp,
    /// A contact ends; the subject is the case.
    Done,
    /// A rep turns to the supervisors; the subject is the case.
    Ask,
    /// A supervisor decides; the subject is the case.
    Decide,
    /// A customer will not wait for a supervisor any longer; the subject is the case.
    StopAsking,
    /// A task may begin; the subject is the task.
    TaskReady,
    /// A rep has done a task; the subject is the task.
    TaskDone,
    /// A promise is due; the subject is the promise's task.
    PromiseDue,
    /// A case has rested long enough; the subject is the case.
    CaseRests,
    /// A customer leaves; the subject is the customer.
    Leave,
    /// A group comes on duty; the subject is the group.
    GroupOpens,
    /// A group goes off duty; the subject is the group.
    GroupCloses,
    /// A channel closes; the subject is the channel.
    ChannelCloses,
    /// A rep has done with an hour kept from contacts, or with the work after one; the subject is the rep.
    RepReturns,
    /// A contact has waited so long that others help out; the subject is the case.
    Helped,
    /// A customer may redeem a reward; the subject is the customer.
    Reward,
    /// A prospect thinks of becoming a customer; the subject is their row among the customers.
    Prospect,
    /// A customer buys something; the subject is the customer.
    Purchase,
    /// What is known of customers gets out; the subject is the breach.
    Breach,
    /// A customer asks about a breach; the subject is the customer, the generation the breach.
    AskAbout,
    /// What a customer was sold turns out to be less than was said; the subject is the customer.
    Disappoint,
    /// Something happens that could look like a problem; the subject is a customer.
    Occasion,
    /// A matter that is raised only because it is easy; the subject is a customer.
    Latent,
    /// A customer is through with the guided flow; the subject is the case.
    FlowEnds,
    /// A rep's break is over; the subject is the rep, the generation the break.
    BreakEnds,
    /// Reps of a group have a break; the subject is the group, the generation says which break and turn.
    BreakTurn,
    /// Another policy takes over.
    PolicyChanges,
    /// A customer who waits is offered a call; the subject is the case.
    OfferCallback,
    /// A call is due that was promised to a customer who waited; the subject is the case.
    CallbackDue,
    /// A customer whom a call did not reach is to be called once more; the subject is the case.
    CallAgain,
    /// A matter that a channel draws; the subject is a customer.
    Drawn,
    /// A public post has waited for longer than is proper; the subject is the case.
    SeenUnanswered,
    /// A call that the service made is over; the subject is the rep.
    CallEnds,
    /// A contact that was played beforehand has ended; the subject is the customer.
    Played,
}

impl Kind {
    const ALL: [Kind; 37] = [
        Kind::Issue,
        Kind::Arrival,
        Kind::Contact,
        Kind::GiveUp,
        Kind::Done,
        Kind::Ask,
        Kind::Decide,
        Kind::StopAsking,
        Kind::TaskReady,
        Kind::TaskDone,
        Kind::PromiseDue,
        Kind::CaseRests,
        Kind::Leave,
        Kind::GroupOpens,
        Kind::GroupCloses,
        Kind::ChannelCloses,
        Kind::RepReturns,
        Kind::Helped,
        Kind::Reward,
        Kind::Prospect,
        Kind::Purchase,
        Kind::Breach,
        Kind::AskAbout,
        Kind::Disappoint,
        Kind::Occasion,
        Kind::Latent,
        Kind::FlowEnds,
        Kind::BreakEnds,
        Kind::BreakTurn,
        Kind::PolicyChanges,
        Kind::OfferCallback,
        Kind::CallbackDue,
        Kind::CallAgain,
        Kind::Drawn,
        Kind::SeenUnanswered,
        Kind::CallEnds,
        Kind::Played,
    ];

    /// This kind for a subject at a time. The generation says which life or turn of the subject it is meant for.
    #[inline]
    pub(super) fn at(self, at: Time, subject: u32, generation: u32) -> Due {
        Due::new(at, self as u8, generation, subject)
    }

    /// The kind of something due.
    #[inline]
    pub(super) fn of(due: Due) -> Kind {
        Kind::ALL[usize::from(due.kind()).min(Kind::ALL.len() - 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_comes_back_as_it_went_in() {
        for (place, kind) in Kind::ALL.into_iter().enumerate() {
            assert_eq!(kind as usize, place);
            assert_eq!(Kind::of(kind.at(5, 7, 9)), kind);
        }
    }
}
