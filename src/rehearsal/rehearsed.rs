//! One play of a story, with everything that was said and done.

use super::Terms;
use crate::conversation::{Opening, Question, Step, Talk, Witness};
use crate::scenario::Owner;
use crate::scenario::script::Script;
use crate::score::{Contact, Criterion, Mark, Points, left_out, marks};
use crate::sim::Time;
use crate::world::{Ending, Record, Reply, Steps, Turn};

/// A story being played on fixed terms. Supervisors answer by themselves; everything else waits for a reply. Where the
/// customer is passed on, it goes on with the next rep's part: one record, one score for both.
#[derive(Debug, Clone)]
pub struct Rehearsal<'a> {
    terms: Terms<'a>,
    stands: Position,
    taken: Vec<Taken>,
    heard: Heard,
}

/// A turn that was taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Taken {
    /// The moment at which the reply was asked for.
    pub moment: u16,
    /// The reply.
    pub reply: Reply,
    /// The watched happenings that had happened when the turn was over.
    pub happened: u64,
    /// How far the procedures had come when it was over.
    pub steps: Steps,
    /// How many turns of the conversation had been heard when it was over.
    pub heard: usize,
    /// The customer's mood when it was over, 0 to 1.
    pub mood: f64,
}

/// Everything heard and seen.
#[derive(Debug, Clone, Default)]
struct Heard {
    /// Each with the time since the contact began.
    turns: Vec<(Time, Turn)>,
    /// The moments at which luck led on, each with the share on which it fell.
    lucks: Vec<(u16, f64)>,
}

impl Witness for Heard {
    fn hear(&mut self, after: Time, turn: Turn) {
        self.turns.push((after, turn));
    }

    fn see_luck(&mut self, moment: u16, share: f64) {
        self.lucks.push((moment, share));
    }
}

impl<'a> Rehearsal<'a> {
    /// The customer turns to the service and speaks.
    pub fn begin(mut terms: Terms<'a>) -> Rehearsal<'a> {
        let mut heard = Heard::default();
        let stands = Position::opening(&mut terms, &mut heard);
        Rehearsal { terms, stands, taken: Vec::new(), heard }
    }

    /// The terms, with what has been met since.
    pub fn terms(&self) -> &Terms<'a> {
        &self.terms
    }

    /// How the talk stands.
    pub fn talk(&self) -> &Talk {
        &self.stands.talk
    }

    /// What is asked of the rep; nothing once it has ended.
    pub fn question(&self) -> Option<Question<'_>> {
        self.stands.question(self.terms.script())
    }

    /// How it ended, when it has.
    pub fn ending(&self) -> Option<Ending> {
        self.stands.ending()
    }

    /// The turns taken.
    pub fn taken(&self) -> &[Taken] {
        &self.taken
    }

    /// Everything that was said and done, each with the time since the contact began.
    pub fn heard(&self) -> &[(Time, Turn)] {
        &self.heard.turns
    }

    /// The moments at which luck led on, each with the share on which it fell.
    pub(super) fn lucks(&self) -> &[(u16, f64)] {
        &self.heard.lucks
    }

    /// What was said and done in the `number`-th turn, from 0.
    pub fn heard_in(&self, number: usize) -> &[(Time, Turn)] {
        let end = self.taken.get(number).map_or(self.heard.turns.len(), |turn| turn.heard);
        let start = number.checked_sub(1).and_then(|before| self.taken.get(before)).map(|turn| turn.heard);
        let start = start.unwrap_or_else(|| self.opening());
        self.heard.turns.get(start.min(end)..end).unwrap_or_default()
    }

    /// What was said before the rep's first turn.
    pub fn heard_first(&self) -> &[(Time, Turn)] {
        &self.heard.turns[..self.opening()]
    }

    /// How much was heard before the rep's first turn.
    fn opening(&self) -> usize {
        let first = self.heard.turns.iter().position(|(_, turn)| matches!(turn, Turn::RepDid { .. }));
        first.unwrap_or(self.heard.turns.len())
    }

    /// The rep replies. Nothing happens once it has ended.
    pub fn reply(&mut self, reply: Reply) {
        if self.ending().is_some() {
            return;
        }
        let moment = self.talk().moment();
        self.stands.reply(reply, &mut self.terms, &mut self.heard);
        let Record { happened, steps, .. } = *self.talk().record();
        let (heard, mood) = (self.heard.turns.len(), self.talk().mood());
        self.taken.push(Taken { moment, reply, happened, steps, heard, mood });
    }

    /// The marks for what the rep owns: standards that a rep can meet, and the story's own checks.
    pub fn marks(&self) -> Vec<Mark> {
        self.stands.marks(&self.terms)
    }

    /// What the story would have looked at and leaves out of the score as things went.
    pub fn left_out(&self) -> Vec<Criterion> {
        left_out(self.terms.script(), self.talk().record()).collect()
    }

    /// The score, 0 to 100, of what the rep owns; none when nothing applied.
    pub fn score(&self) -> Option<f64> {
        self.stands.score(&self.terms)
    }
}

/// How a play stands, without what was said and done so far: what comes next hangs on nothing else.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Position {
    talk: Talk,
    step: Step,
}

impl Position {
    /// The customer turns to the service and speaks.
    pub(super) fn opening(terms: &mut Terms<'_>, witness: &mut impl Witness) -> Position {
        let opening = Opening::default();
        let mut talk = Talk::new(terms.script(), &opening);
        let step = talk.open(terms.script(), &opening, terms, witness);
        Position { talk, step }
    }

    /// The rep replies; supervisors and the next rep are there at once.
    pub(super) fn reply(&mut self, reply: Reply, terms: &mut Terms<'_>, witness: &mut impl Witness) {
        let script = terms.script();
        self.step = self.talk.reply(script, reply, terms, witness);
        if let Some(asked) = self.talk.asks() {
            let (answer, waited) = terms.consult(asked, &self.talk.known());
            self.step = self.talk.supervisor(script, answer, waited, terms, witness);
        }
        if self.step == Step::NextRep {
            // The same person plays the next rep, who is there at once.
            let retell = self.talk.passing().and_then(|passing| terms.retell(&passing));
            self.step = self.talk.taken_over(script, retell, terms, witness);
        }
    }

    /// The talk.
    pub(super) fn talk(&self) -> &Talk {
        &self.talk
    }

    /// What is asked of the rep; nothing once it has ended.
    pub(super) fn question<'p>(&'p self, script: &'p Script) -> Option<Question<'p>> {
        self.ending().is_none().then_some(Question { script, talk: &self.talk })
    }

    /// How it ended, when it has.
    fn ending(&self) -> Option<Ending> {
        match self.step {
            Step::Ended(ending) => Some(ending),
            Step::Reply | Step::Supervisor { .. } | Step::NextRep => None,
        }
    }

    fn marks(&self, terms: &Terms<'_>) -> Vec<Mark> {
        let contact = Contact {
            channel: terms.channel(),
            wait: None,
            returning: false,
            story: terms.story(),
            record: self.talk.record(),
        };
        let all = marks(&terms.scenario().standards, terms.script(), &contact);
        all.filter(|mark| mark.owner == Owner::Rep).collect()
    }

    /// The score, 0 to 100, of what the rep owns; none when nothing applied.
    pub(super) fn score(&self, terms: &Terms<'_>) -> Option<f64> {
        self.marks(terms).into_iter().collect::<Points>().score()
    }
}
