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
        Ok(Watcher { stop, memory: watch_memory(memory::available), bar })
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

/// A flag that goes up when hardly any memory is left, for as long as somebody holds it; `available` says how many bytes
/// there are.
fn watch_memory(available: impl Fn() -> Option<f64> + Send + 'static) -> Arc<AtomicBool> {
    let short = Arc::new(AtomicBool::new(false));
    let flag = Arc::downgrade(&short);
    if let Some(least) = available().map(|bytes| bytes * LEFT_TO_OTHERS) {
        thread::spawn(move || {
            while let Some(flag) = flag.upgrade() {
                if available().is_some_and(|bytes| bytes < least) {
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

#[cfg(test)]
mod tests {
    use super::super::simulation::Size;
    use super::super::{Asked, shipped::SHIPPED};
    use super::*;
    use crate::experiment::{self, Finished, Request};
    use crate::scenario::load;
    use clap::Parser;
    use std::sync::atomic::AtomicU32;

    /// A machine whose memory is used up when so many replications are done.
    struct Machine {
        watcher: Watcher,
        used_up: Arc<AtomicBool>,
        done: AtomicU32,
        after: u32,
    }

    impl Machine {
        fn new(after: u32) -> Machine {
            let used_up = Arc::new(AtomicBool::new(false));
            let seen = Arc::clone(&used_up);
            let looked = AtomicBool::new(false);
            // What there is at the first look is what there was at the beginning.
            let short = move || looked.swap(true, Ordering::Relaxed) && seen.load(Ordering::Relaxed);
            let memory = watch_memory(move || Some(if short() { 4e6 } else { 1e8 }));
            used_up.store(after == 0, Ordering::Relaxed);
            let watcher = Watcher { stop: Arc::new(AtomicBool::new(false)), memory, bar: ProgressBar::hidden() };
            Machine { watcher, used_up, done: AtomicU32::new(0), after }
        }
    }

    impl Watch for Machine {
        fn cancelled(&self) -> bool {
            self.watcher.cancelled()
        }

        fn done(&self) {
            self.watcher.done();
            if self.done.fetch_add(1, Ordering::Relaxed) + 1 >= self.after {
                self.used_up.store(true, Ordering::Relaxed);
            }
        }

        fn cpu_seconds(&self) -> f64 {
            self.watcher.cpu_seconds()
        }
    }

    /// Far more replications than anybody waits for, on this machine.
    fn run(machine: &Machine, size: &Size) -> Finished {
        let shipped = SHIPPED.iter().find(|shipped| shipped.name == "yardstick-queue").unwrap();
        let files: Vec<_> =
            shipped.files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        let scenario = Arc::new(load(&files).scenario.unwrap());
        let request = Request {
            policies: vec![0],
            replications: size.replications,
            customers: size.customers,
            days: size.days,
            seed: 1,
            jobs: Some(2),
            command: String::new(),
        };
        experiment::run(&scenario, &request, machine)
    }

    #[test]
    fn a_run_that_uses_up_the_memory_keeps_what_is_finished_and_ends_with_eleven() {
        let manners = Asked::try_parse_from(["mainstay", "run", "--quiet"]).unwrap().manners;
        let size = Size { replications: 100_000, customers: None, days: Some(2) };
        let machine = Machine::new(3);
        let finished = run(&machine, &size);
        let kept = finished.results.replications;
        assert!((3..100_000).contains(&kept) && !finished.complete, "{kept}");
        assert!(finished.results.policies[0].channels[0].contacts > 0.0);
        let stopped = machine.watcher.end();
        assert_eq!(stopped, Some(Stop::Memory));
        assert_eq!(size.ended(kept, stopped, &manners).unwrap().code(), 11);
    }

    #[test]
    fn memory_used_up_before_anything_is_finished_ends_with_eleven_and_what_would_take_less() {
        let manners = Asked::try_parse_from(["mainstay", "run", "--quiet"]).unwrap().manners;
        let size = Size { replications: 1, customers: None, days: Some(36_500) };
        let machine = Machine::new(0);
        let finished = run(&machine, &size);
        assert_eq!(finished.results.replications, 0);
        let trouble = size.ended(0, machine.watcher.end(), &manners).unwrap_err();
        assert_eq!(trouble.exit().code(), 11);
        let said = trouble.to_string();
        assert!(said.contains("stopped for lack of memory") && said.contains("--days"), "{said}");
    }

    #[test]
    fn ctrl_c_goes_before_memory_and_a_system_that_says_nothing_of_memory_stops_nothing() {
        let machine = Machine::new(1);
        machine.watcher.memory.store(true, Ordering::Relaxed);
        machine.watcher.stop.store(true, Ordering::Relaxed);
        assert_eq!(machine.watcher.end(), Some(Stop::Person));
        let silent = watch_memory(|| None);
        thread::sleep(LOOKS_EVERY);
        assert!(!silent.load(Ordering::Relaxed));
    }
}
