//! Practice on a whole screen of the terminal.
//!
//! A [`Screen`] says what is shown beside a [`Play`] and what each key does; it draws on any backend. [`practise`] runs
//! it on the terminal that the program was started in. Nothing is told by colour alone, and NO_COLOR leaves none.

mod draw;
mod own_words;
mod screen;
mod wrap;

pub use screen::{Going, Screen};

use crate::practice::{Behind, Debrief, Play};
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use std::io;
use std::time::Duration;

/// How often the time that is left is drawn.
const TICK: Duration = Duration::from_secs(1);

/// Plays on the terminal until the contact has ended and its debrief was read, or until the person leaves. None when
/// they left before the end.
///
/// # Errors
/// When the terminal cannot be used or the journal not kept.
pub fn practise(play: &mut Play<'_>, behind: Behind, colour: bool) -> io::Result<Option<Debrief>> {
    let mut terminal = ratatui::try_init()?;
    let mut screen = Screen::new(behind, colour);
    let played = loop {
        screen.tell_time(play);
        if let Err(error) = terminal.draw(|frame| screen.draw(frame, play)) {
            break Err(error);
        }
        // While a choice is timed, the time that is left is drawn anew each second, and runs out by itself.
        if let Some(left) = play.time_left() {
            match event::poll(left.min(TICK)) {
                Ok(true) => {}
                Ok(false) => match play.run_out() {
                    Ok(ran_out) => {
                        if ran_out && let Err(error) = screen.ran_out(play) {
                            break Err(error);
                        }
                        continue;
                    }
                    Err(error) => break Err(error),
                },
                Err(error) => break Err(error),
            }
        }
        let key = match event::read() {
            Ok(Event::Key(key)) if key.kind != KeyEventKind::Release => key,
            // A resize is drawn anew, whatever else passes by.
            Ok(_) => continue,
            Err(error) => break Err(error),
        };
        if key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL) {
            break Ok(screen.into_debrief());
        }
        match screen.press(play, key.code) {
            Ok(Going::On) => {}
            Ok(Going::Over) => break Ok(screen.into_debrief()),
            Err(error) => break Err(error),
        }
    };
    ratatui::try_restore()?;
    played
}

#[cfg(test)]
mod tests;
