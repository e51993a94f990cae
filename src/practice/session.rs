//! A session: what it takes to play the same practice again.

use crate::rehearsal::{Drawn, Rehearsal, Terms};
use crate::scenario::Scenario;
use crate::sim::{Key, Law, Purpose};
use crate::world::Reply;

/// A practice of one contact: who calls, under which policy, with which luck, and what the person has replied so far.
///
/// The same session on the same scenario always comes to the same end, word for word.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The seed of all chance.
    pub seed: u64,
    /// The story, by its number in the scenario.
    pub story: usize,
    /// The policy, by its number in the scenario.
    pub policy: usize,
    /// The customer's segment, by its number in the operation.
    pub segment: usize,
    /// How long it takes until a supervisor is free; one always is when there is none.
    pub supervisor_wait: Option<Law>,
    /// The replies so far.
    pub replies: Vec<Reply>,
}

impl Session {
    /// A session of a customer of the first segment, before the first reply.
    pub fn new(seed: u64, story: usize, policy: usize) -> Session {
        Session { seed, story, policy, segment: 0, supervisor_wait: None, replies: Vec::new() }
    }

    /// The same with a customer of a segment that is drawn as an operation draws it, among those who turn to the service
    /// with the story's matter: by how large each segment is and how often its customers have that matter.
    pub fn of_a_drawn_segment(self, scenario: &Scenario) -> Session {
        let operation = &scenario.operation;
        let demand =
            scenario.scripts.get(self.story).and_then(|script| operation.demand.get(usize::from(script.issue)));
        let often = |segment: usize| demand.and_then(|demand| demand.by_segment.get(segment)).copied().unwrap_or(1.0);
        let come = operation.segments.iter().enumerate().map(|(number, segment)| segment.share * often(number));
        Session { segment: self.customer().draw(Purpose::Traits, 0).weighted(come), ..self }
    }

    /// The customer's place in the space of draws.
    pub(super) fn customer(&self) -> Key {
        Key::root(self.seed).of(Purpose::Customer, 0)
    }

    /// The contact's place in the space of draws: under another policy the same.
    pub(super) fn contact(&self) -> Key {
        self.customer().of(Purpose::Contact, 1)
    }

    /// What it is played on. None when the scenario has no such story or policy.
    pub fn terms<'a>(&self, scenario: &'a Scenario) -> Option<Terms<'a>> {
        let on = Drawn { contact: self.contact(), segment: self.segment, queue: self.supervisor_wait.as_ref() };
        Terms::drawn(scenario, self.story, self.policy, on)
    }

    /// Plays the replies so far, up to the first that cannot be given where the talk then stands. None when the
    /// scenario has no such story or policy.
    pub fn resume<'a>(&self, scenario: &'a Scenario) -> Option<Rehearsal<'a>> {
        let mut rehearsal = Rehearsal::begin(self.terms(scenario)?);
        for &reply in &self.replies {
            if !can_be_given(&rehearsal, reply) {
                break;
            }
            rehearsal.reply(reply);
        }
        Some(rehearsal)
    }
}

/// Whether a reply is one that can be given now.
pub(super) fn can_be_given(rehearsal: &Rehearsal<'_>, reply: Reply) -> bool {
    rehearsal.question().is_some_and(|question| match reply {
        Reply::Move { number, .. } => question.choices().any(|choice| choice.number == number),
        Reply::WrapUp | Reply::HandOver | Reply::HangUp => true,
    })
}
