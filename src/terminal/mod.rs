//! Practice on a whole screen of the terminal.
//!
//! A [`Screen`] says what is shown beside a [`Play`] and what each key does; it draws on any backend. [`practise`] runs
//! it on the terminal that the program was started in. Nothing is told by colour alone, and NO_COLOR leaves none.

mod draw;
mod own_words;
mod screen;
mod tidy;
mod working;
mod wrap;

pub use screen::{Going, Screen};

use crate::practice::{Debrief, Play};
use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use std::io::{self, ErrorKind};
use std::time::Duration;
use tidy::{Asked, Tidy};

/// How often the time that is left is drawn, and whether the program is asked to end looked at.
const TICK: Duration = Duration::from_millis(500);
/// The same while the months after are worked out.
const SOON: Duration = Duration::from_millis(100);

/// Plays on the terminal until the contact has ended and its debrief was read, or until the person leaves. None when
/// they left before the end.
///
/// # Errors
/// When the terminal cannot be used or the journal not kept; of the kind `Interrupted` when the system asked the program to
/// end.
pub fn practise(play: &mut Play<'_>, colour: bool) -> io::Result<Option<Debrief>> {
    let asked = Asked::listen()?;
    let mut terminal = ratatui::try_init()?;
    let tidy = Tidy::begin(io::stdout(), ratatui::restore);
    let mut screen = Screen::new(colour);
    let played = go_on(&mut terminal, &mut screen, play, &asked);
    drop(tidy);
    // What was had of the time for a choice is kept however it ended.
    play.leave()?;
    played?;
    if asked.to_end() {
        return Err(io::Error::new(ErrorKind::Interrupted, "the practice was stopped"));
    }
    Ok(screen.into_debrief())
}

/// Draws and takes keys until the person is done, or the program is asked to end.
fn go_on(terminal: &mut DefaultTerminal, screen: &mut Screen, play: &mut Play<'_>, asked: &Asked) -> io::Result<()> {
    loop {
        if asked.to_end() {
            return Ok(());
        }
        screen.take_in_months(Duration::ZERO);
        terminal.draw(|frame| screen.draw(frame, play))?;
        let tick = if screen.is_working() { SOON } else { TICK };
        // The time that is left is drawn anew again and again, and runs out by itself.
        if !event::poll(play.time_left().unwrap_or(tick).min(tick))? {
            if play.run_out()? {
                screen.ran_out(play)?;
            }
            continue;
        }
        let key = match event::read()? {
            Event::Key(key) if key.kind != KeyEventKind::Release => key,
            Event::Paste(text) => {
                screen.paste(&text);
                continue;
            }
            // A resize is drawn anew, whatever else passes by.
            _ => continue,
        };
        let held = key.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
        if held == KeyModifiers::CONTROL && key.code == KeyCode::Char('c') {
            return Ok(());
        }
        // With Control or Alt a letter is another key; both together type letters on some keyboards.
        if (held == KeyModifiers::CONTROL || held == KeyModifiers::ALT) && matches!(key.code, KeyCode::Char(_)) {
            continue;
        }
        if screen.press(play, key.code)? == Going::Over {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests;
