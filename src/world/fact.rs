//! The facts of what happened, and who listens.
//!
//! A run, a practice session and a test all tell what happened as facts. Scores, traces, charts and a person's debrief
//! are [`Sink`]s: the engine does not know them.

use super::{Beside, Channel, Ending, Record};
use crate::sim::Time;

/// The number that stands for a customer who is not kept: somebody who calls once and is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stranger;

impl Stranger {
    /// The customer number of every stranger.
    pub const NUMBER: u32 = u32::MAX;
}

/// Something that happened.
///
/// Facts are in order of time within a case. Across cases the turns of a conversation come together when the contact
/// begins, each with the time at which it happens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fact<'a> {
    /// When, in milliseconds since the start of the run.
    pub at: Time,
    /// Which customer, by number from 0; [`Stranger::NUMBER`] for one who is not kept or where there is none.
    pub customer: u32,
    /// Which open case, by a number that is used again after the case is settled; 0 where there is none.
    pub case: u32,
    /// What.
    pub what: What<'a>,
}

/// Why a customer is no longer there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exit {
    /// How long since their last contact, when they had one.
    pub since_contact: Option<Time>,
    /// Their last matter was in truth not solved.
    pub unsolved: bool,
    /// They had come back about it.
    pub spoke: bool,
    /// Their segment.
    pub segment: u8,
}

/// What a fact says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum What<'a> {
    /// A matter arose and the story with this number began.
    IssueArose {
        /// The story.
        story: u16,
        /// The customer's segment.
        segment: u8,
    },
    /// A matter would have arisen, and the policy had removed its cause.
    IssuePrevented,
    /// The service told a customer of a problem before they asked.
    Notified {
        /// There was a problem.
        needed: bool,
        /// The customer need not ask any more.
        settled: bool,
        /// The customer wanted to be told.
        wanted: bool,
    },
    /// A customer went through a guided flow without a rep.
    SelfServed {
        /// What the use of it cost the business, in cents.
        cost: f64,
        /// The matter is in truth solved.
        solved: bool,
        /// It goes on with a rep who knows what was said.
        handed_over: bool,
        /// How long it took the customer.
        took: Time,
    },
    /// A customer looked for a way to the service and did not find it.
    NotFound {
        /// Which.
        channel: Channel,
        /// It was the last they would have liked: nobody hears of the matter.
        gave_up: bool,
    },
    /// A customer turned to the service.
    ContactBegan {
        /// Where.
        channel: Channel,
        /// The how-many-eth contact about this matter, from 1.
        contact: u16,
        /// How long after the last one about it was over; nothing when there was none or nobody answered that.
        after: Option<Time>,
    },
    /// Nobody would answer before it closed, or nobody was there: the customer was turned away.
    TurnedAway {
        /// Where.
        channel: Channel,
        /// How long they had waited.
        wait: Time,
    },
    /// The run ended on a customer who waited.
    StillWaiting {
        /// Where.
        channel: Channel,
        /// How long they had waited.
        wait: Time,
    },
    /// A channel closed on a customer who waited, and the contact goes on as work on another.
    HandedOn {
        /// Where it came from.
        channel: Channel,
        /// Where it goes on.
        to: Channel,
        /// How long the customer had waited.
        wait: Time,
    },
    /// There was no line, or no place in the queue: the customer was turned away at once.
    Blocked {
        /// Where.
        channel: Channel,
    },
    /// A rep took the contact.
    Answered {
        /// Where.
        channel: Channel,
        /// Which rep, by seat.
        rep: u16,
        /// How long the customer had waited.
        wait: Time,
        /// The customer has contacted about this matter before.
        returning: bool,
    },
    /// The customer stopped waiting.
    GaveUp {
        /// Where.
        channel: Channel,
        /// How long they had waited.
        wait: Time,
    },
    /// A turn of the conversation. Only told to a sink that asks for it.
    Talked(Turn),
    /// The contact ended and the rep is free again.
    ContactEnded {
        /// Where.
        channel: Channel,
        /// Which rep, by seat.
        rep: u16,
        /// How long the customer had waited for it.
        wait: Time,
        /// How long the rep was busy with it.
        handle: Time,
        /// The story.
        story: u16,
        /// The customer has contacted about this matter before.
        returning: bool,
        /// What it was like.
        record: &'a Record,
    },
    /// A supervisor decided.
    SupervisorDecided {
        /// How long rep and customer waited for it.
        wait: Time,
        /// What they decided.
        granted: bool,
    },
    /// A rep promised something.
    Promised {
        /// When it is due.
        due: Time,
    },
    /// A promise was kept in time.
    PromiseKept,
    /// A promise was due and not kept.
    PromiseBroken,
    /// The service asked a customer how things stand after a matter was closed.
    CheckedBack {
        /// How long after closing.
        after: Time,
        /// The matter was in truth not solved.
        unsolved: bool,
        /// The customer wanted to be asked.
        wanted: bool,
    },
    /// A task other than a contact took this much of a rep's time.
    TaskDone {
        /// How long.
        time: Time,
    },
    /// A remedy was carried out at this cost.
    Remedied {
        /// In cents.
        cents: i64,
    },
    /// The matter is over: solved, or not taken up again in time.
    CaseClosed {
        /// It was in truth solved.
        solved: bool,
        /// The service's records call it solved.
        looks_solved: bool,
        /// How many contacts it took.
        contacts: u16,
        /// From the first contact to the last word.
        lasted: Time,
    },
    /// Nothing about the matter is pending any more; its number may be used again.
    CaseSettled {
        /// It was closed unsolved, and nobody asked a customer who is kept how things stood.
        missed: bool,
    },
    /// Something happened to a customer beside their matters.
    Beside(Beside),
    /// A customer left.
    Left(Exit),
    /// A rep left.
    RepLeft,
    /// So many customers of a segment are there as the run begins.
    CustomersCounted {
        /// The segment.
        segment: u8,
        /// How many.
        count: u32,
    },
    /// How the team stood this evening.
    TeamSeen {
        /// Mean morale in [0, 1] of those on duty.
        morale: f64,
        /// Mean pressure in [0, 2].
        pressure: f64,
        /// Mean probability of doing what a standard asks.
        adherence: f64,
        /// Hours of reps paid today.
        paid_hours: f64,
        /// What was paid today, in cents, supervisors among it.
        wages: f64,
        /// The share of the paid time that reps worked.
        occupancy: f64,
    },
    /// How the customers stood at the end of this month, those who left as they were then.
    CustomersSeen {
        /// How many are still there.
        kept: u32,
        /// Mean satisfaction in [0, 10].
        satisfaction: f64,
        /// Mean root of volatility: how unpredictable the service is to them.
        unpredictability: f64,
        /// Mean trust in [0, 1].
        trust: f64,
    },
}

/// A turn of a conversation, by the numbers of the story's own parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Turn {
    /// The customer said this line of this moment.
    CustomerSaid {
        /// The moment.
        moment: u16,
        /// Which of its lines.
        line: u16,
    },
    /// The rep made this move.
    RepDid {
        /// The move.
        reply: Reply,
        /// How long it took.
        takes: Time,
    },
    /// The customer reacted.
    Reacted {
        /// The reaction.
        reaction: u16,
        /// Which of its lines, when it has any.
        line: Option<u16>,
    },
    /// A fact was told.
    Told {
        /// The fact.
        fact: u16,
        /// It was true, and looked up.
        right: bool,
    },
    /// A fact was stated: read back, written or typed.
    Stated {
        /// The fact.
        fact: u16,
        /// As the customer had said it.
        right: bool,
    },
    /// The customer says that they did what the rep had them do.
    Reported {
        /// The word for it, by its number in the story.
        what: u16,
        /// They truly did.
        truly: bool,
    },
    /// The rep offered a remedy.
    Offered {
        /// The remedy's number in the scenario.
        remedy: u16,
        /// In cents.
        cents: i64,
    },
    /// The rep had to ask a supervisor.
    Escalated,
    /// The supervisor answered.
    SupervisorSaid {
        /// Yes or no.
        granted: bool,
        /// The wait.
        waited: Time,
    },
    /// The customer would not wait for the supervisor.
    WouldNotWait,
    /// What had been offered was carried out.
    CarriedOut {
        /// The remedy's number in the scenario.
        remedy: u16,
        /// In cents.
        cents: i64,
    },
    /// Something was promised.
    Promised {
        /// The word for it, by its number in the story.
        what: u16,
        /// How far off.
        within: Time,
    },
    /// The customer was passed on, and the next rep takes over.
    TakenOver {
        /// They know what was said.
        told: bool,
    },
    /// It ended.
    Ended(Ending),
}

/// What a rep does when asked: a move of the story, or one that every conversation has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// A move of the story, in one of its wordings where it has any, showing these behaviours.
    Move {
        /// The move's number in the story.
        number: u16,
        /// The wording, when the move has wordings.
        wording: Option<u16>,
        /// The behaviours shown, by number in the scenario.
        shown: u64,
    },
    /// Close the matter as if it were solved.
    WrapUp,
    /// Pass the customer on.
    HandOver,
    /// End the call.
    HangUp,
}

/// Somebody who listens to facts.
pub trait Sink: Send + Sync + 'static {
    /// Hears a fact.
    fn hear(&mut self, fact: &Fact<'_>);

    /// Whether this listener wants to hear every turn of this customer's conversations. Turns are left out otherwise.
    fn follows(&self, _customer: u32) -> bool {
        false
    }
}

/// Nobody listens.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nobody;

impl Sink for Nobody {
    #[inline]
    fn hear(&mut self, _: &Fact<'_>) {}
}
