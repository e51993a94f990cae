//! Leaving the terminal as it was found.

use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::execute;
use signal_hook::flag::{register, register_conditional_default};
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What asks a program to end.
#[cfg(unix)]
const ENDINGS: [i32; 3] = [signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP, signal_hook::consts::SIGINT];
#[cfg(not(unix))]
const ENDINGS: [i32; 2] = [signal_hook::consts::SIGTERM, signal_hook::consts::SIGINT];

/// Puts the terminal back when it goes, whether the practice was over, failed or panicked.
#[derive(Debug)]
pub(super) struct Tidy<W: Write> {
    out: W,
    restore: fn(),
}

impl<W: Write> Tidy<W> {
    /// From now on, what is pasted comes as one piece where the terminal knows of that; the rest is put back by `restore`.
    pub(super) fn begin(mut out: W, restore: fn()) -> Tidy<W> {
        let _ = execute!(out, EnableBracketedPaste);
        Tidy { out, restore }
    }
}

impl<W: Write> Drop for Tidy<W> {
    fn drop(&mut self) {
        let _ = execute!(self.out, DisableBracketedPaste);
        (self.restore)();
    }
}

/// A flag that goes up when the system asks the program to end, for as long as somebody holds it; afterwards the program
/// ends at once again.
#[derive(Debug)]
pub(super) struct Asked {
    to_end: Arc<AtomicBool>,
    over: Arc<AtomicBool>,
}

impl Asked {
    /// Listens.
    ///
    /// # Errors
    /// When the system will not pass it on.
    pub(super) fn listen() -> io::Result<Asked> {
        let asked = Asked { to_end: Arc::default(), over: Arc::default() };
        for ending in ENDINGS {
            register_conditional_default(ending, Arc::clone(&asked.over))?;
            register(ending, Arc::clone(&asked.to_end))?;
        }
        Ok(asked)
    }

    /// Whether it was asked to end.
    pub(super) fn to_end(&self) -> bool {
        self.to_end.load(Ordering::Relaxed)
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Mutex;

    /// What is written to it can be read by somebody else.
    #[derive(Clone, Default)]
    struct Out(Arc<Mutex<Vec<u8>>>);

    impl Write for Out {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("no panic while writing").write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    static RESTORED: AtomicBool = AtomicBool::new(false);

    #[test]
    fn a_panic_leaves_the_terminal_as_it_was_found() {
        let out = Out::default();
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            let _tidy = Tidy::begin(out.clone(), || RESTORED.store(true, Ordering::Relaxed));
            panic!("in the middle of a practice");
        }));
        assert!(panicked.is_err() && RESTORED.load(Ordering::Relaxed));
        let written = String::from_utf8(out.0.lock().expect("no panic while writing").clone()).expect("text");
        assert_eq!(written, "\u{1b}[?2004h\u{1b}[?2004l");
    }

    #[cfg(unix)]
    #[test]
    fn who_is_asked_to_end_knows_it_and_is_still_there_to_tidy_up() -> io::Result<()> {
        let asked = Asked::listen()?;
        assert!(!asked.to_end());
        signal_hook::low_level::raise(signal_hook::consts::SIGTERM)?;
        assert!(asked.to_end());
        Ok(())
    }
}
