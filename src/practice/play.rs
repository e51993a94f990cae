//! A practice as it goes on, whatever it is shown on: it keeps the session, the talk and the journal in step.

use super::journal::{self, By, End, Journal, Line, Quill, Turn};
use super::session::can_be_given;
use super::words::Voice;
use super::{Behind, Debrief, Mode, Pick, Session, Tongue, picks};
use crate::rehearsal::Rehearsal;
use crate::scenario::Scenario;
use crate::scenario::script::Timer;
use crate::sim::{SECOND, Time};
use crate::world::Reply;
use std::collections::BTreeMap;
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
    /// What the person had of the time for this choice before they left it.
    had: Duration,
    /// The same when it broke off there.
    left: Option<Duration>,
    /// Says what time it is, in UTC.
    date: Option<fn() -> String>,
    /// The last turn was made because its time was up.
    was_late: bool,
    /// The months after the contact are played on.
    lives_on: bool,
    /// The service in which it happens, where that is to be seen.
    behind: Behind,
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
            had: Duration::ZERO,
            left: None,
            date: None,
            was_late: false,
            lives_on: false,
            behind: Behind::default(),
            quill,
        })
    }

    /// The same with what the journal of an earlier sitting says of hints, and of turns that were played for the person.
    pub fn after(self, journal: &Journal) -> Play<'a> {
        let turns: Vec<&Turn> = journal.turns().into_iter().map(|(_, turn)| turn).filter(|t| t.by == By::Rep).collect();
        let given = turns.iter().filter(|turn| turn.given).count();
        let own_words = turns.iter().enumerate().filter(|(_, turn)| turn.is_own_words());
        let own_words = own_words.filter_map(|(number, turn)| Some((number, turn.says.clone()?))).collect();
        let had = Duration::try_from_secs_f64(journal.had_s()).unwrap_or_default();
        Play { hints: journal.hints(), given, own_words, had, ..self }
    }

    /// The same, whose end is dated by this.
    #[must_use]
    pub fn dated_by(self, date: fn() -> String) -> Play<'a> {
        Play { date: Some(date), ..self }
    }

    /// The same, at whose end the months after are played on, which takes some years of the operation.
    #[must_use]
    pub fn living_on(self) -> Play<'a> {
        Play { lives_on: true, ..self }
    }

    /// The same within a service that shows what goes on behind the contact.
    #[must_use]
    pub fn within(self, behind: Behind) -> Play<'a> {
        Play { behind, ..self }
    }

    /// The service in which it happens.
    pub(super) fn behind(&self) -> &Behind {
        &self.behind
    }

    /// Whether the months after are to be played on.
    pub(super) fn lives_on(&self) -> bool {
        self.lives_on
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
        Some(Duration::from_millis(timer.lasts).saturating_sub(self.had + clock.since_asked()))
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
        self.had = Duration::ZERO;
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

    /// The person leaves, to go on another time. What they had of the time for a choice is written down: they do not get
    /// it twice.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn leave(&mut self) -> io::Result<()> {
        let had = self.had_so_far().map(|had| Line::Left(had.as_secs_f64()));
        self.write(&had.into_iter().collect::<Vec<_>>())
    }

    /// What the person had of the time for this choice; none where it is not timed.
    fn had_so_far(&self) -> Option<Duration> {
        self.time_left().and(self.clock.as_ref()).map(|clock| self.had + clock.since_asked())
    }

    /// Nothing more comes from the person, which counts as hanging up; but for a test the session can be taken up again.
    pub fn break_off(&mut self) {
        if self.rehearsal.ending().is_none() {
            self.left = self.had_so_far();
            self.rehearsal.reply(Reply::HangUp);
            self.broken_off = true;
        }
    }

    /// What the person learns once it has ended; the end is written down. None while it goes on.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn end(&mut self) -> io::Result<Option<Debrief>> {
        let Some(debrief) = Debrief::of(&self.session, &self.rehearsal, self.hints, self.broken_off) else {
            return Ok(None);
        };
        let end = journal::ended(&self.rehearsal, self.broken_off);
        let dated = end.map(|end| Line::End(End { at: self.date.map(|date| date()), ..end }));
        let left = self.left.take().map(|had| Line::Left(had.as_secs_f64()));
        self.write(&left.into_iter().chain(dated).collect::<Vec<_>>())?;
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

impl Clock {
    /// How long ago the choices were shown, but for the time in which it was held.
    fn since_asked(&self) -> Duration {
        self.held.unwrap_or_else(|| (self.now)()).saturating_sub(self.asked)
    }
}
