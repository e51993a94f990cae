//! A practice as it goes on, whatever it is shown on: it keeps the session, the talk and the journal in step.

use super::journal::{self, By, End, Journal, Line, Quill, Turn};
use super::session::can_be_given;
use super::words::Voice;
use super::{Debrief, Mode, Months, Pick, Session, Tongue, picks};
use crate::rehearsal::{Rehearsal, best_reply};
use crate::scenario::Scenario;
use crate::scenario::script::Timer;
use crate::sim::{SECOND, Time};
use crate::world::Reply;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::io;
use std::time::Duration;

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
    /// Measures choices that are timed; they are not where there is none.
    clock: Option<Clock>,
    /// The last turn was made because its time was up.
    was_late: bool,
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
        Some(Play {
            scenario,
            session,
            mode,
            rehearsal,
            hints,
            broken_off,
            given,
            own_words,
            clock: None,
            was_late: false,
            lives_on: false,
            quill,
        })
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
        match self.overdue() {
            Some(instead) => self.take(instead, None, false),
            None => self.take(reply, own_words, false),
        }
    }

    /// The same, with choices timed by a clock that says how long it has been running. In the mode learn nobody is pressed.
    pub fn timed_by(mut self, clock: impl Fn() -> Duration + 'static) -> Play<'a> {
        if self.mode != Mode::Learn {
            let asked = clock();
            self.clock = Some(Clock { now: Box::new(clock), asked, held: None });
        }
        self
    }

    /// How long the person has left to choose; none where the choice is not timed.
    pub fn time_left(&self) -> Option<Duration> {
        let clock = self.clock.as_ref()?;
        let timer = self.rehearsal.question()?.moment().timer?;
        let now = clock.held.unwrap_or_else(|| (clock.now)());
        Some(Duration::from_millis(timer.lasts).saturating_sub(now.saturating_sub(clock.asked)))
    }

    /// What is done when the time is up: the name of the move.
    pub fn when_time_is_up(&self) -> Option<String> {
        let timer = self.clock.as_ref().and(self.rehearsal.question()?.moment().timer)?;
        let what = self.rehearsal.terms().script().moves.get(usize::from(timer.default))?;
        Some(Voice::of(&self.rehearsal).act(timer.default, what))
    }

    /// How long the person has left and what is done then, in words; none where the choice is not timed.
    pub fn clock_says(&self) -> Option<String> {
        let (left, act) = (self.time_left()?, self.when_time_is_up()?);
        let span = Voice::of(&self.rehearsal).shown.span(SECOND * left.as_millis().div_ceil(1_000) as Time);
        Some(self.tongue().say("timed", [("span", span.into()), ("act", act.into())]))
    }

    /// The person steps away: the clock stands still until they are back.
    pub fn hold_the_clock(&mut self) {
        if let Some(clock) = &mut self.clock {
            clock.held = Some((clock.now)());
        }
    }

    /// The person is back.
    pub fn let_the_clock_go_on(&mut self) {
        if let Some(clock) = &mut self.clock
            && let Some(held) = clock.held.take()
        {
            clock.asked += (clock.now)().saturating_sub(held);
        }
    }

    /// Makes the move that is made when the time is up. False when it is not up.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn run_out(&mut self) -> io::Result<bool> {
        let overdue = self.overdue();
        overdue.map_or(Ok(false), |reply| self.take(reply, None, false))
    }

    /// Whether the last turn was made because its time was up.
    pub fn was_late(&self) -> bool {
        self.was_late
    }

    fn overdue(&self) -> Option<Reply> {
        let is_up = self.time_left().is_some_and(|left| left.is_zero());
        let timer = self.rehearsal.question()?.moment().timer;
        timer.filter(|_| is_up).map(Timer::reply)
    }

    /// The choices are shown: from now on the time counts.
    fn asked_now(&mut self) {
        if let Some(clock) = &mut self.clock {
            (clock.asked, clock.held) = ((clock.now)(), None);
        }
    }

    fn take(&mut self, reply: Reply, own_words: Option<&str>, given: bool) -> io::Result<bool> {
        if !can_be_given(&self.rehearsal, reply) {
            return Ok(false);
        }
        self.was_late = !given && self.overdue() == Some(reply);
        self.rehearsal.reply(reply);
        self.session.replies.push(reply);
        let number = self.rehearsal.taken().len() - 1;
        self.own_words.extend(own_words.map(|words| (number, words.to_owned())));
        let mut turns = journal::turn(&self.rehearsal, number, own_words, given);
        if let Some(own) = turns.first_mut() {
            own.late = self.was_late;
        }
        self.asked_now();
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
        self.asked_now();
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

/// What measures choices that are timed.
struct Clock {
    /// How long it has been running.
    now: Box<dyn Fn() -> Duration>,
    /// When the choices were shown.
    asked: Duration,
    /// When it was held.
    held: Option<Duration>,
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
