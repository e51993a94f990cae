//! What a long command lends to an experiment: Ctrl-C as a flag, an eye on the memory, a progress bar and a stopwatch.

use super::manners::Manners;
use super::memory;
use super::trouble::{Exit, Trouble};
use crate::experiment::Watch;
use cpu_time::ThreadTime;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// How often the memory is looked at.
const LOOKS_EVERY: Duration = Duration::from_millis(200);
/// The share of the memory available at the beginning that is left to others: with less, the run is stopped while its
/// results can still be put together.
const LEFT_TO_OTHERS: f64 = 0.05;

/// Why an experiment was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Somebody wished it.
    Person,
    /// Hardly any memory was left.
    Memory,
}

/// Watches an experiment for a person at a terminal.
#[derive(Debug)]
pub struct Watcher {
    stop: Arc<AtomicBool>,
    memory: Arc<AtomicBool>,
    bar: ProgressBar,
}

impl Watcher {
    /// Listens for Ctrl-C from now on, and shows how many of so many steps, which have this name, are done. The second
    /// Ctrl-C does not wait.
    ///
    /// # Errors
    /// When the system will not pass it on.
    pub fn begin(manners: &Manners, steps: u64, name: &str) -> Result<Watcher, Trouble> {
        let stop = Arc::new(AtomicBool::new(false));
        let heard = Arc::clone(&stop);
        let said = manners.clone();
        ctrlc::set_handler(move || {
            if heard.swap(true, Ordering::SeqCst) {
                std::process::exit(i32::from(Exit::Interrupted.code()));
            }
            said.say("\nstopping; what is finished is kept (once more to leave at once)");
        })
        .map_err(|error| Trouble::new(Exit::Internal, format!("cannot listen for Ctrl-C: {error}")))?;
        let bar = if manners.shows_progress() && steps > 0 {
            ProgressBar::with_draw_target(Some(steps), ProgressDrawTarget::stderr())
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template(&format!("{{bar:40}} {{pos}} of {{len}} {name}, {{eta}} to go"))
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Ok(Watcher { stop, memory: watch_memory(), bar })
    }

    /// Clears the bar; why it was stopped, if it was.
    pub fn end(&self) -> Option<Stop> {
        self.bar.finish_and_clear();
        match (self.stop.load(Ordering::Relaxed), self.memory.load(Ordering::Relaxed)) {
            (true, _) => Some(Stop::Person),
            (false, true) => Some(Stop::Memory),
            (false, false) => None,
        }
    }
}

/// A flag that goes up when hardly any memory is left, for as long as somebody holds it.
fn watch_memory() -> Arc<AtomicBool> {
    let short = Arc::new(AtomicBool::new(false));
    let flag = Arc::downgrade(&short);
    if let Some(least) = memory::available().map(|bytes| bytes * LEFT_TO_OTHERS) {
        thread::spawn(move || {
            while let Some(flag) = flag.upgrade() {
                if memory::available().is_some_and(|bytes| bytes < least) {
                    flag.store(true, Ordering::Relaxed);
                    return;
                }
                drop(flag);
                thread::sleep(LOOKS_EVERY);
            }
        });
    }
    short
}

impl Watch for Watcher {
    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed) || self.memory.load(Ordering::Relaxed)
    }

    fn done(&self) {
        self.bar.inc(1);
    }

    fn cpu_seconds(&self) -> f64 {
        // A system without such a clock gets zeros rather than no results.
        ThreadTime::try_now().map_or(0.0, |time| time.as_duration().as_secs_f64())
    }
}
