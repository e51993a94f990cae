//! A timer that runs out before everything can be read.

use super::Lint;
use super::draft::Draft;
use super::timer::{in_timer, timed};
use crate::notation::{Code, Finding};
use crate::sim::SECOND;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S42",
        title: "Less time than it takes to read",
        explanation: "\
Whoever chooses against the clock reads what the customer says and every wording first. It takes as long as the words do
at the usual speed of reading (`reading_words_a_minute` of the operation's `assumptions`).

wrong:  timer: (lasts: Seconds(5), …)       with sixty words to read
right:  timer: (lasts: Seconds(30), …)      with sixty words to read

Remedy: give at least the time that the message names, or write less.",
    },
    needs_whole: true,
    check,
};

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let short = timed(draft).filter_map(|(name, moment, timer)| {
        let needed = moment.words_to_read() * 60.0 / draft.words_a_minute;
        let given = timer.lasts.time() as f64 / SECOND as f64;
        // No time at all has its own finding.
        (given > 0.0 && given < needed).then(|| {
            let message =
                format!("it takes about {:.0} s to read what stands here, and there are {given} s", needed.ceil());
            let finding = draft.warning(&LINT.code, &in_timer(name, "lasts"), message);
            finding.help(format!("give at least Seconds({:.0}), or write less", needed.ceil()))
        })
    });
    short.collect()
}
