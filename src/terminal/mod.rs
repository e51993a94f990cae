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
use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{
    self, DisableBracketedPaste, EnableBracketedPaste, Event, KeyCode, KeyEventKind, KeyModifiers,
};
use ratatui::crossterm::execute;
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
    // What is pasted comes as one piece where the terminal knows of that.
    let _ = execute!(io::stdout(), EnableBracketedPaste);
    let played = go_on(&mut terminal, &mut screen, play);
    let _ = execute!(io::stdout(), DisableBracketedPaste);
    ratatui::try_restore()?;
    played.map(|()| screen.into_debrief())
}

/// Draws and takes keys until the person is done.
fn go_on(terminal: &mut DefaultTerminal, screen: &mut Screen, play: &mut Play<'_>) -> io::Result<()> {
    loop {
        screen.tell_time(play);
        terminal.draw(|frame| screen.draw(frame, play))?;
        // While a choice is timed, the time that is left is drawn anew each second, and runs out by itself.
        if let Some(left) = play.time_left()
            && !event::poll(left.min(TICK))?
        {
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
