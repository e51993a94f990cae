//! What a long command lends to an experiment: Ctrl-C as a flag, a progress bar and a stopwatch.

use super::manners::Manners;
use super::trouble::{Exit, Trouble};
use crate::experiment::Watch;
use cpu_time::ThreadTime;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Watches an experiment for a person at a terminal.
#[derive(Debug)]
pub struct Watcher {
    stop: Arc<AtomicBool>,
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
        Ok(Watcher { stop, bar })
    }

    /// Clears the bar; whether somebody stopped it.
    pub fn end(&self) -> bool {
        self.bar.finish_and_clear();
        self.cancelled()
    }
}

impl Watch for Watcher {
    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn done(&self) {
        self.bar.inc(1);
    }

    fn cpu_seconds(&self) -> f64 {
        // A system without such a clock gets zeros rather than no results.
        ThreadTime::try_now().map_or(0.0, |time| time.as_duration().as_secs_f64())
    }
}
