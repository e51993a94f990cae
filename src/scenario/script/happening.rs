//! What can happen in a conversation, and what hangs on it. Words, facts and behaviours are numbers.

use crate::notation::Match;
use crate::sim::Time;

/// Something that can happen in a conversation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Happening {
    /// The customer had to tell their story again.
    AskedAgain,
    /// The rep asked for this word.
    Asked(u16),
    /// The rep showed this behaviour.
    Said(u16),
    /// The rep told this fact.
    Told(u16),
    /// The rep offered this word.
    Offered(u16),
    /// The rep did or carried out this word.
    Did(u16),
    /// The rep looked this word up.
    LookedUp(u16),
    /// The rep refused this word.
    Refused(u16),
    /// A supervisor refused.
    Denied,
    /// The rep promised this word.
    Promised(u16),
    /// The rep passed the customer on to this word.
    TransferredTo(u16),
    /// The rep passed the customer on, to whomever.
    Transferred,
    /// Nothing was said for so long, in milliseconds.
    Silence(Time),
    /// The customer would not wait for a supervisor.
    GaveUp,
    /// The customer insisted on this word.
    Insisted(u16),
    /// The rep asked to have this word confirmed.
    ConfirmRequested(u16),
    /// The customer confirmed this word.
    Confirmed(u16),
    /// The customer declined this word.
    Declined(u16),
    /// The rep did this word without having it confirmed.
    Unconfirmed(u16),
    /// The rep did this word although the policy's condition for it did not hold.
    Ineligible(u16),
    /// The customer did this word at the rep's word.
    Had(u16),
    /// The customer reported this word as done.
    Reported(u16),
    /// The rep stated this fact as the customer had said it.
    Stated(u16),
    /// The rep stated this fact otherwise than the customer had said it.
    Misstated(u16),
}

/// Something watched that counts only after something else: for the second time, or since.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sequel {
    /// What happens.
    pub what: Happening,
    /// The place that must have been marked before.
    pub after: u8,
    /// What takes the mark away again.
    pub undone_by: Option<Happening>,
}

impl Happening {
    /// Whether what happened is what is waited for; a silence is when it is as long or longer.
    #[inline]
    pub fn matches(self, happened: Happening) -> bool {
        match (self, happened) {
            (Happening::Silence(least), Happening::Silence(lasted)) => lasted >= least,
            (waited_for, happened) => waited_for == happened,
        }
    }
}

/// What is known at a point of a conversation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known {
    /// The watched happenings that have happened about the matter, as a bit set.
    pub happened: u64,
    /// The words looked up by this rep, as a bit set.
    pub looked_up: u64,
    /// The facts that the customer has told about the matter, of those that they do not tell at once, as a bit set.
    pub heard: u64,
    /// The words that the policy allows to be offered or done, of those that the story asks after, as a bit set.
    pub eligible: u64,
    /// The customer's mood, 0 to 1.
    pub mood: f64,
}

/// What must hold. Happenings are places in what the script [watches](super::Script::watched) and, beyond them, in its
/// [sequels](super::Script::sequels).
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// So it is throughout the story.
    Always(bool),
    /// This has happened.
    Happened(u8),
    /// The rep has looked this word up.
    LookedUp(u16),
    /// The customer has told this fact, which they do not tell at once.
    Heard(u16),
    /// The policy allows this word to be offered or done.
    Eligible(u16),
    /// The customer's mood is so.
    Mood(Match),
    /// This does not hold.
    Not(Box<Condition>),
    /// All hold.
    AllOf(Vec<Condition>),
    /// One holds.
    AnyOf(Vec<Condition>),
}

impl Condition {
    /// Whether it holds, given what is known.
    pub fn holds(&self, known: &Known) -> bool {
        match self {
            Condition::Always(so) => *so,
            Condition::Happened(place) => known.happened >> place & 1 == 1,
            Condition::LookedUp(word) => known.looked_up >> word & 1 == 1,
            Condition::Heard(fact) => known.heard >> fact & 1 == 1,
            Condition::Eligible(word) => known.eligible >> word & 1 == 1,
            Condition::Mood(with) => with.fits_number(known.mood),
            Condition::Not(other) => !other.holds(known),
            Condition::AllOf(others) => others.iter().all(|c| c.holds(known)),
            Condition::AnyOf(others) => others.iter().any(|c| c.holds(known)),
        }
    }
}
