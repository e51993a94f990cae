//! A practice as it goes on, whatever it is shown on: it keeps the session, the talk and the journal in step.

use super::journal::{self, By, End, Journal, Line, Quill, Turn};
use super::session::can_be_given;
use super::{Debrief, Mode, Months, Pick, Session, Tongue, picks};
use crate::rehearsal::{Rehearsal, best_reply};
use crate::scenario::Scenario;
use crate::world::Reply;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::io;

/// A practice that is being played.
pub struct Play<'a> {
    scenario: &'a Scenario,
    session: Session,
    mode: Mode,
    rehearsal: Rehearsal<'a>,
    hints: u32,
    broken_off: bool,
    /// So many turns were played for the person, to bring them to the phase that they drill.
    given: usize,
    /// What was said in words of the person's own, by turn.
    own_words: BTreeMap<usize, String>,
    /// The months after the contact are played on.
    lives_on: bool,
    quill: Box<dyn Quill + 'a>,
}

impl fmt::Debug for Play<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Play").field("session", &self.session).field("mode", &self.mode).finish_non_exhaustive()
    }
}

impl<'a> Play<'a> {
    /// Begins a practice. What the session holds already is played for the person and written down. None when the
    /// scenario has no such story or policy.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn begin(
        scenario: &'a Scenario,
        session: Session,
        mode: Mode,
        quill: Box<dyn Quill + 'a>,
    ) -> io::Result<Option<Play<'a>>> {
        let Some(mut play) = Play::take_up(scenario, Session { replies: Vec::new(), ..session.clone() }, mode, quill)
        else {
            return Ok(None);
        };
        play.write(&journal::opening(&play.rehearsal).into_iter().map(Line::Turn).collect::<Vec<_>>())?;
        for reply in session.replies {
            if !play.take(reply, None, true)? {
                break;
            }
            play.given += 1;
        }
        Ok(Some(play))
    }

    /// Takes a practice up where it was left; the journal has all of it. None when the scenario has no such story or
    /// policy.
    pub fn take_up(
        scenario: &'a Scenario,
        mut session: Session,
        mode: Mode,
        quill: Box<dyn Quill + 'a>,
    ) -> Option<Play<'a>> {
        let rehearsal = session.resume(scenario)?;
        session.replies.truncate(rehearsal.taken().len());
        let (hints, broken_off, given, own_words) = (0, false, 0, BTreeMap::new());
        Some(Play { scenario, session, mode, rehearsal, hints, broken_off, given, own_words, lives_on: false, quill })
    }

    /// The same with what the journal of an earlier sitting says of hints, and of turns that were played for the person.
    pub fn after(self, journal: &Journal) -> Play<'a> {
        let turns: Vec<&Turn> = journal.turns().into_iter().map(|(_, turn)| turn).filter(|t| t.by == By::Rep).collect();
        let given = turns.iter().filter(|turn| turn.given).count();
        let own_words = turns.iter().enumerate().filter(|(_, turn)| turn.wording.is_none());
        let own_words = own_words.filter_map(|(number, turn)| Some((number, turn.says.clone()?))).collect();
        Play { hints: journal.hints(), given, own_words, ..self }
    }

    /// The same, at whose end the months after are played on, which takes some years of the operation.
    #[must_use]
    pub fn living_on(self) -> Play<'a> {
        Play { lives_on: true, ..self }
    }

    /// The scenario.
    pub fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    /// The sentences in the language in which the scenario is shown.
    pub fn tongue(&self) -> &'static Tongue {
        Tongue::of(&self.scenario.shown_in)
    }

    /// The session, with the replies so far.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// How much help there is.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The talk and all that was said.
    pub fn rehearsal(&self) -> &Rehearsal<'a> {
        &self.rehearsal
    }

    /// How many turns were played for the person.
    pub fn given(&self) -> usize {
        self.given
    }

    /// What the person said in a turn, from 0, in words of their own.
    pub fn own_words(&self, turn: usize) -> Option<&str> {
        self.own_words.get(&turn).map(String::as_str)
    }

    /// How often a hint was asked for.
    pub fn hints(&self) -> u32 {
        self.hints
    }

    /// What can be chosen now.
    pub fn picks(&self) -> Vec<Pick> {
        picks(&self.session, &self.rehearsal)
    }

    /// The person replies, perhaps in words of their own. False when that cannot be done now.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn give(&mut self, reply: Reply, own_words: Option<&str>) -> io::Result<bool> {
        self.take(reply, own_words, false)
    }

    fn take(&mut self, reply: Reply, own_words: Option<&str>, given: bool) -> io::Result<bool> {
        if !can_be_given(&self.rehearsal, reply) {
            return Ok(false);
        }
        self.rehearsal.reply(reply);
        self.session.replies.push(reply);
        let number = self.rehearsal.taken().len() - 1;
        self.own_words.extend(own_words.map(|words| (number, words.to_owned())));
        let turns = journal::turn(&self.rehearsal, number, own_words, given);
        self.write(&turns.into_iter().map(Line::Turn).collect::<Vec<_>>())?;
        Ok(true)
    }

    /// A hint is asked for. False in a test.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn hint(&mut self) -> io::Result<bool> {
        if !self.mode.helps() {
            return Ok(false);
        }
        self.hints += 1;
        self.write(&[Line::Hint])?;
        Ok(true)
    }

    /// Goes back to before the rep's so-many-eth turn, from 1. False where there is none to go back to.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn back_to(&mut self, turn: usize) -> io::Result<bool> {
        if !self.mode.helps() || turn <= self.given || turn > self.session.replies.len() {
            return Ok(false);
        }
        self.session.replies.truncate(turn - 1);
        self.own_words.retain(|kept, _| kept + 1 < turn);
        if let Some(rehearsal) = self.session.resume(self.scenario) {
            self.rehearsal = rehearsal;
        }
        self.broken_off = false;
        self.write(&[Line::Back(turn)])?;
        Ok(true)
    }

    /// Nothing more comes from the person, which counts as hanging up; the session can be taken up again.
    pub fn break_off(&mut self) {
        if self.rehearsal.ending().is_none() {
            self.rehearsal.reply(Reply::HangUp);
            self.broken_off = true;
        }
    }

    /// What the person learns once it has ended; the end is written down. None while it goes on.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn end(&mut self) -> io::Result<Option<Debrief>> {
        let Some(mut debrief) = Debrief::of(&self.session, &self.rehearsal, self.hints, self.broken_off) else {
            return Ok(None);
        };
        let end: Option<End> = journal::ended(&self.rehearsal, self.broken_off);
        self.write(&end.map(Line::End).into_iter().collect::<Vec<_>>())?;
        if self.lives_on {
            let best = debrief.best.as_ref().filter(|_| !debrief.went_the_best_way);
            debrief.months = Months::after(&self.session, &self.rehearsal, best, &self.elsewhere());
        }
        Ok(Some(debrief))
    }

    /// The turns of the journal that the last reply brought, or those before the first.
    pub fn brought(&self) -> Vec<Turn> {
        match self.rehearsal.taken().len().checked_sub(1) {
            Some(last) => journal::turn(&self.rehearsal, last, self.own_words(last), last < self.given),
            None => journal::opening(&self.rehearsal),
        }
    }

    fn write(&mut self, lines: &[Line]) -> io::Result<()> {
        let mut text = String::new();
        for line in lines {
            text.push_str(&journal::json(line)?);
        }
        if text.is_empty() { Ok(()) } else { self.quill.write(&text) }
    }
}

/// The most ways that are tried to come to a moment.
const MOST_WAYS: usize = 5_000;

/// The shortest way to a moment, each move in its best wording: where a phase is drilled. None when no way leads there.
pub fn way_to(scenario: &Scenario, session: &Session, moment: &str) -> Option<Vec<Reply>> {
    let fresh = Session { replies: Vec::new(), ..session.clone() };
    let mut waiting = VecDeque::from([Rehearsal::begin(fresh.terms(scenario)?)]);
    let mut seen = BTreeSet::new();
    for _ in 0..MOST_WAYS {
        let here = waiting.pop_front()?;
        let Some(question) = here.question() else { continue };
        if question.moment().name == moment {
            return Some(here.taken().iter().map(|turn| turn.reply).collect());
        }
        let calls_for = question.moment().calls_for;
        for choice in question.choices() {
            // The same move at the same moment with the same behind it leads to the same.
            if seen.insert((here.talk().moment(), here.talk().happened(), choice.number)) {
                let mut next = here.clone();
                next.reply(best_reply(here.terms(), choice, calls_for));
                waiting.push_back(next);
            }
        }
    }
    None
}
