//! Plays every test of every story and reports what does not come out as its author expects.

use super::codes::{
    ALREADY_ENDED, ASKS_OTHERWISE, ENDS_OTHERWISE, NO_BRANCH, NO_WORDING, NOT_ENDED, NOT_POSSIBLE, PROMISES_OTHERWISE,
    SCORES_OTHERWISE, SOLVES_OTHERWISE, UNSETTLED,
};
use super::review::{self, Paper, Review, Tried, Unmet, farthest_promise};
use super::{Rehearsal, Trouble, evidence, name_of};
use crate::notation::{Code, Finding, Severity, Source, Step, nearest};
use crate::scenario::Scenario;
use crate::sim::{DAY, HOUR, Time};
use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use std::collections::BTreeMap;

/// Plays the stories of a loaded scenario: their tests, then what else shows only when they are played. Stories are
/// played side by side; what is found comes in their order.
pub fn check(scenario: &Scenario, sources: &[Source]) -> Vec<Finding> {
    let texts: BTreeMap<&str, &Source> = sources.iter().map(|source| (source.name(), source)).collect();
    let stories = (0..scenario.scripts.len()).into_par_iter();
    let found: Vec<Vec<Finding>> = stories
        .map(|story| {
            let Some(review) = Review::of(scenario, story) else { return Vec::new() };
            let paper = Paper::new(review.script, texts.get(review.script.file.as_str()).copied());
            let mut found = come_out(&review, &paper);
            found.extend(review::findings(&review, &paper));
            found
        })
        .collect();
    found.into_iter().flatten().collect()
}

/// How the tests of a story come out.
pub(super) fn come_out(review: &Review<'_>, paper: &Paper<'_>) -> Vec<Finding> {
    let mut report = Report { paper, test: "", findings: Vec::new() };
    for tried in &review.tests {
        report.test = &tried.test.name;
        tried.played.troubles.iter().for_each(|trouble| report.trouble(trouble));
        report.compare(tried);
    }
    report.findings
}

/// What is found in one story's file.
struct Report<'a, 'p> {
    paper: &'a Paper<'p>,
    test: &'a str,
    findings: Vec<Finding>,
}

impl Report<'_, '_> {
    /// A finding about the test at hand, at a place within it.
    fn finding(&self, code: &'static Code, path: &[Step<'_>], message: &str) -> Finding {
        let finding = self.paper.error(code, format!("test \"{}\": {message}", self.test));
        let mut whole = vec![Step::Key("tests"), Step::Key(self.test)];
        whole.extend_from_slice(path);
        self.paper.at(finding, &whole)
    }

    fn trouble(&mut self, trouble: &Trouble) {
        let at = |play: &usize| [Step::Key("plays"), Step::Index(*play), Step::Key("do")];
        let finding = match trouble {
            Trouble::NotPossible { play, wanted, moment, possible } => {
                let others = possible.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
                let message = format!("\"{wanted}\" cannot be done at \"{moment}\", which offers {others}");
                let near = nearest(wanted, possible.iter().map(String::as_str));
                let help = near.map(|near| format!("did you mean \"{near}\"?"));
                self.finding(&NOT_POSSIBLE, &at(play), &message).maybe_help(help)
            }
            Trouble::AlreadyEnded { play, ending } => {
                let message = format!("it is over before this move ({})", ending.words());
                self.finding(&ALREADY_ENDED, &at(play), &message).help(ONE_CONTACT)
            }
            Trouble::NotEnded { moment } => {
                let message = format!("the last move leads to \"{moment}\", and there it stops");
                self.finding(&NOT_ENDED, &[Step::Key("plays")], &message).help("add the moves up to an ending")
            }
            Trouble::Unsettled { luck } => {
                let message = format!("\"{luck}\" is left to luck");
                let help = format!("write `luck: {{ \"{luck}\": 1 }}` for its first branch");
                self.finding(&UNSETTLED, &[Step::Key("luck")], &message).help(help)
            }
            Trouble::NoBranch { luck, branch } => {
                let message = format!("\"{luck}\" has no branch {branch} that can come");
                self.finding(&NO_BRANCH, &[Step::Key("luck"), Step::Key(luck)], &message)
            }
            Trouble::NoWording { play, wanted } => {
                let message = format!("no wording of \"{wanted}\" shows exactly these behaviours");
                let path = [Step::Key("plays"), Step::Index(*play), Step::Key("showing")];
                let finding = self.finding(&NO_WORDING, &path, &message);
                Finding { severity: Severity::Warning, ..finding }
            }
        };
        self.findings.push(finding);
    }

    /// Says in what a test came out otherwise than expected.
    fn compare(&mut self, tried: &Tried<'_>) {
        let rehearsal = &tried.played.rehearsal;
        let record = rehearsal.talk().record();
        let found =
            || rehearsal.score().map_or_else(|| "nothing that could be scored".to_owned(), |s| format!("{s:.1}"));
        for unmet in &tried.unmet {
            match *unmet {
                Unmet::End(end) => {
                    let message =
                        format!("expected {end:?}, and it ended {:?}: {}", record.ending, record.ending.words());
                    let mut rules = rehearsal.terms().script().afterwards.iter();
                    let comes_back = rules.any(|after| after.ended == record.ending && after.returns.is_some());
                    self.expected(&ENDS_OTHERWISE, "end", &message, comes_back.then(|| ONE_CONTACT.to_owned()));
                }
                Unmet::Score(wanted) => {
                    let message = format!("expected a score of {wanted}, found {}", found());
                    self.expected(&SCORES_OTHERWISE, "score", &message, missed(rehearsal));
                }
                Unmet::ScoreBelow(limit) => {
                    let message = format!("expected a score below {limit}, found {}", found());
                    self.expected(&SCORES_OTHERWISE, "score_below", &message, missed(rehearsal));
                }
                Unmet::Escalated(wanted) => {
                    let message = if wanted { "no supervisor was asked" } else { "a supervisor was asked" };
                    self.expected(&ASKS_OTHERWISE, "escalated", message, None);
                }
                Unmet::Solved(wanted) => {
                    let message = if wanted { "the matter is not solved" } else { "the matter is solved" };
                    self.expected(&SOLVES_OTHERWISE, "solved", message, None);
                }
                Unmet::PromisedWithin(limit) => {
                    let message = match farthest_promise(rehearsal) {
                        Some(time) => format!("something is promised for within {}, not {}", long(time), long(limit)),
                        None => "nothing is promised".to_owned(),
                    };
                    self.expected(&PROMISES_OTHERWISE, "promised_within", &message, None);
                }
            }
        }
    }

    fn expected(&mut self, code: &'static Code, field: &str, message: &str, help: Option<String>) {
        let path = [Step::Key("expect"), Step::Key(field)];
        let finding = self.finding(code, &path, message).maybe_help(help);
        self.findings.push(finding);
    }
}

/// What a test is.
const ONE_CONTACT: &str = "a test plays one contact: what comes of it when the customer comes back is not part of it";

/// A time as one says it: `2 days`, `6 hours`.
fn long(time: Time) -> String {
    let (unit, name) = if time.is_multiple_of(DAY) { (DAY, "day") } else { (HOUR, "hour") };
    let count = time as f64 / unit as f64;
    format!("{count} {name}{}", if count == 1.0 { "" } else { "s" })
}

/// What was missed, in words; none when nothing was.
pub(super) fn missed(rehearsal: &Rehearsal<'_>) -> Option<String> {
    let marks = rehearsal.marks();
    let missed = marks.iter().filter(|mark| !mark.met);
    let each = missed.map(|mark| {
        let weight = if mark.critical { ", makes it 0".to_owned() } else { format!(", weight {}", mark.weight) };
        format!("{} ({}{weight})", name_of(rehearsal, mark.criterion), evidence(rehearsal, mark))
    });
    let each: Vec<String> = each.collect();
    (!each.is_empty()).then(|| format!("missed: {}", each.join("; ")))
}
