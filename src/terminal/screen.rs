//! What is on the screen, and what each key does.

use super::own_words::OwnWords;
use super::working::Working;
use crate::practice::{Debrief, LONGEST, Mode, Play, acts, behaviours};
use crate::world::Reply;
use ratatui::crossterm::event::KeyCode;
use std::cell::Cell;
use std::io;
use std::time::Duration;

/// So many lines a page key goes.
pub(super) const PAGE: usize = 8;

/// Whether it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// It does.
    On,
    /// The person is done, or leaves.
    Over,
}

/// What the person is doing.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Doing {
    /// They choose.
    Choosing,
    /// They are asked whether they mean to end it in this way.
    Ending(Reply),
    /// They answer in their own words.
    Own(OwnWords),
    /// They say to which turn to go back.
    GoingBack {
        /// What they have typed.
        to: String,
        /// What they were reading.
        from: Option<Box<Debrief>>,
    },
    /// They have stepped away.
    Paused,
    /// They read what came of it.
    Reading(Box<Debrief>),
}

/// The screen of a practice.
#[derive(Debug)]
pub struct Screen {
    pub(super) colour: bool,
    pub(super) doing: Doing,
    /// The choice that is pointed at, from 0.
    pub(super) at: usize,
    /// So many lines back the conversation is shown, or down the debrief.
    pub(super) scrolled: usize,
    /// The most lines that it could be scrolled when it was last drawn.
    pub(super) most: Cell<usize>,
    /// So many lines down what stands beside the conversation is shown.
    pub(super) aside: usize,
    /// The most lines that it could be when it was last drawn.
    pub(super) most_aside: Cell<usize>,
    /// The hint for this moment is shown.
    pub(super) hint: bool,
    /// A line to the person: why what they asked for is not done.
    pub(super) says: Option<String>,
    /// It was too small to be drawn when it was last drawn.
    pub(super) too_small: Cell<bool>,
    /// Words of the person's own that they had not said yet when they were interrupted or thought of something else.
    draft: String,
    /// The months after are being worked out.
    working: Option<Working>,
}

impl Screen {
    /// A screen at the beginning.
    pub fn new(colour: bool) -> Screen {
        Screen {
            colour,
            doing: Doing::Choosing,
            at: 0,
            scrolled: 0,
            most: Cell::new(0),
            aside: 0,
            most_aside: Cell::new(0),
            hint: false,
            says: None,
            too_small: Cell::new(false),
            draft: String::new(),
            working: None,
        }
    }

    /// Whether the months after are being worked out.
    pub fn is_working(&self) -> bool {
        self.working.is_some()
    }

    /// Shows the months after as soon as they are there, and waits for them so long at most.
    pub fn take_in_months(&mut self, within: Duration) {
        let Some(months) = self.working.as_ref().and_then(|working| working.done(within)) else { return };
        self.working = None;
        if let Doing::Reading(debrief) | Doing::GoingBack { from: Some(debrief), .. } = &mut self.doing {
            debrief.months = months;
        }
    }

    /// What came of it, when it has ended.
    pub fn into_debrief(self) -> Option<Debrief> {
        match self.doing {
            Doing::Reading(debrief) => Some(*debrief),
            _ => None,
        }
    }

    /// A key is pressed.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn press(&mut self, play: &mut Play<'_>, key: KeyCode) -> io::Result<Going> {
        // Nobody chooses what they cannot see.
        if self.too_small.get() {
            return Ok(if key == KeyCode::Char('q') { Going::Over } else { Going::On });
        }
        self.says = None;
        self.scrolled = self.scrolled.min(self.most.get());
        self.aside = self.aside.min(self.most_aside.get());
        match std::mem::replace(&mut self.doing, Doing::Choosing) {
            Doing::Choosing => return self.choose(play, key),
            Doing::Ending(reply) => match key {
                KeyCode::Char('y' | 'Y') => self.give(play, reply, None)?,
                KeyCode::Char('n' | 'N') | KeyCode::Esc => {}
                _ => self.doing = Doing::Ending(reply),
            },
            Doing::Own(own) => self.own(play, own, key)?,
            Doing::GoingBack { to, from } => self.back(play, to, from, key)?,
            Doing::Paused => play.let_the_clock_go_on(),
            Doing::Reading(debrief) => return self.read(play, debrief, key),
        }
        Ok(Going::On)
    }

    fn choose(&mut self, play: &mut Play<'_>, key: KeyCode) -> io::Result<Going> {
        let picks = play.picks();
        match key {
            KeyCode::Up => self.at = self.at.saturating_sub(1),
            KeyCode::Down => self.at = (self.at + 1).min(picks.len().saturating_sub(1)),
            KeyCode::Left => self.aside = self.aside.saturating_sub(1),
            KeyCode::Right => self.aside += 1,
            KeyCode::PageUp => self.scrolled += PAGE,
            KeyCode::PageDown => self.scrolled = self.scrolled.saturating_sub(PAGE),
            KeyCode::Enter => match picks.get(self.at) {
                Some(pick) => self.give(play, pick.reply, None)?,
                None => self.at = 0,
            },
            KeyCode::Char('h') => self.doing = Doing::Ending(Reply::HandOver),
            KeyCode::Char('w') => self.doing = Doing::Ending(Reply::WrapUp),
            KeyCode::Char('x') => self.doing = Doing::Ending(Reply::HangUp),
            KeyCode::Char('p') => {
                play.hold_the_clock();
                self.doing = Doing::Paused;
            }
            KeyCode::Char('q') => return Ok(Going::Over),
            KeyCode::Char('?') if self.hint || play.mode() == Mode::Learn => {}
            KeyCode::Char('?') if play.hint()? => self.hint = true,
            KeyCode::Char('?') => self.says = Some(play.tongue().plainly("no-hints")),
            KeyCode::Char('t' | 'b') if !play.mode().helps() => {
                self.says = Some(play.tongue().plainly("test-as-it-is"));
            }
            KeyCode::Char('t') => self.doing = Doing::Own(OwnWords::Act),
            KeyCode::Char('b') => self.doing = Doing::GoingBack { to: String::new(), from: None },
            KeyCode::Char(digit @ '1'..='9') => {
                match digit.to_digit(10).and_then(|digit| picks.get(digit as usize - 1)) {
                    Some(pick) => self.give(play, pick.reply, None)?,
                    None => self.says = Some(play.tongue().plainly("unclear")),
                }
            }
            _ => {}
        }
        Ok(Going::On)
    }

    fn give(&mut self, play: &mut Play<'_>, reply: Reply, own_words: Option<&str>) -> io::Result<()> {
        play.give(reply, own_words)?;
        // What came too late was not said.
        self.draft = own_words.filter(|_| play.was_late()).unwrap_or_default().to_owned();
        self.turned(play)?;
        if play.was_late() {
            self.says = Some(play.tongue().plainly("too-late"));
        }
        Ok(())
    }

    /// The time is up, and a move was made for it.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn ran_out(&mut self, play: &mut Play<'_>) -> io::Result<()> {
        if let Doing::Own(own) = &self.doing {
            own.text().clone_into(&mut self.draft);
        }
        self.turned(play)?;
        self.says = Some(play.tongue().plainly("too-late"));
        Ok(())
    }

    /// A turn was taken: it goes on, or has ended.
    fn turned(&mut self, play: &mut Play<'_>) -> io::Result<()> {
        (self.at, self.scrolled, self.hint) = (0, 0, false);
        self.doing = match play.end()? {
            Some(debrief) => {
                self.working = play.ahead(&debrief).map(Working::begin);
                Doing::Reading(Box::new(debrief))
            }
            None => Doing::Choosing,
        };
        Ok(())
    }

    /// A text is pasted. It is taken where words of one's own are written, in one line, and means nothing elsewhere.
    pub fn paste(&mut self, pasted: &str) {
        if self.too_small.get() {
            return;
        }
        if let Doing::Own(OwnWords::Words { text, .. }) = &mut self.doing {
            pasted.chars().for_each(|letter| write(text, if letter.is_whitespace() { ' ' } else { letter }));
        }
    }

    fn own(&mut self, play: &mut Play<'_>, own: OwnWords, key: KeyCode) -> io::Result<()> {
        if key == KeyCode::Esc {
            own.text().clone_into(&mut self.draft);
            return Ok(());
        }
        self.doing = Doing::Own(match (own, key) {
            (OwnWords::Act, KeyCode::Char(digit)) => {
                let acts = acts(&play.picks());
                let chosen = digit.to_digit(10).and_then(|digit| acts.get((digit as usize).checked_sub(1)?).cloned());
                match chosen {
                    Some((number, _)) => OwnWords::Words { number, text: std::mem::take(&mut self.draft) },
                    None => OwnWords::Act,
                }
            }
            (OwnWords::Words { number, text }, KeyCode::Enter) if !text.trim().is_empty() => {
                play.reveals()?;
                OwnWords::Mark { number, text, shown: 0 }
            }
            (OwnWords::Words { number, mut text }, KeyCode::Backspace) => {
                text.pop();
                OwnWords::Words { number, text }
            }
            (OwnWords::Words { number, mut text }, KeyCode::Char(letter)) => {
                write(&mut text, letter);
                OwnWords::Words { number, text }
            }
            (OwnWords::Mark { number, text, shown }, KeyCode::Enter) => {
                let reply = Reply::Move { number, wording: None, shown };
                return self.give(play, reply, Some(text.trim()));
            }
            (OwnWords::Mark { number, text, mut shown }, KeyCode::Char(letter)) => {
                let place = (letter as usize).checked_sub('a' as usize);
                if let Some((behaviour, _)) = place.and_then(|place| behaviours(play).get(place).cloned()) {
                    shown ^= 1 << behaviour;
                }
                OwnWords::Mark { number, text, shown }
            }
            (own, _) => own,
        });
        Ok(())
    }

    fn back(
        &mut self,
        play: &mut Play<'_>,
        mut to: String,
        from: Option<Box<Debrief>>,
        key: KeyCode,
    ) -> io::Result<()> {
        match key {
            KeyCode::Enter if to.parse::<usize>().is_ok_and(|turn| turn > 0) => {
                let turn = to.parse().unwrap_or(0);
                if play.back_to(turn)? {
                    self.working = None;
                    (self.at, self.scrolled, self.hint) = (0, 0, false);
                    return Ok(());
                }
                self.says = Some(play.tongue().plainly("no-such-turn"));
                to.clear();
            }
            KeyCode::Esc | KeyCode::Enter => {
                self.doing = from.map_or(Doing::Choosing, Doing::Reading);
                return Ok(());
            }
            KeyCode::Char(digit) if digit.is_ascii_digit() && to.len() < 3 => to.push(digit),
            KeyCode::Backspace => {
                to.pop();
            }
            _ => {}
        }
        self.doing = Doing::GoingBack { to, from };
        Ok(())
    }

    fn read(&mut self, play: &mut Play<'_>, debrief: Box<Debrief>, key: KeyCode) -> io::Result<Going> {
        match key {
            KeyCode::Up => self.scrolled = self.scrolled.saturating_sub(1),
            KeyCode::Down => self.scrolled += 1,
            KeyCode::PageUp => self.scrolled = self.scrolled.saturating_sub(PAGE),
            KeyCode::PageDown | KeyCode::Char(' ') => self.scrolled += PAGE,
            KeyCode::Char('b') if play.mode().helps() && play.given() < play.session().replies.len() => {
                self.doing = Doing::GoingBack { to: String::new(), from: Some(debrief) };
                return Ok(Going::On);
            }
            KeyCode::Char('q') | KeyCode::Esc => {
                self.doing = Doing::Reading(debrief);
                return Ok(Going::Over);
            }
            _ => {}
        }
        self.doing = Doing::Reading(debrief);
        Ok(Going::On)
    }
}

/// Adds a letter to one's own words, if it is one and there is room.
fn write(text: &mut String, letter: char) {
    if text.chars().count() < LONGEST && !letter.is_control() {
        text.push(letter);
    }
}
