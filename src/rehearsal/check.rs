//! Plays every test of every story and reports what does not come out as its author expects.

use super::codes::{
    ALREADY_ENDED, ASKS_OTHERWISE, ENDS_OTHERWISE, NO_BRANCH, NO_WORDING, NOT_ENDED, NOT_POSSIBLE, SCORES_OTHERWISE,
    SOLVES_OTHERWISE, UNSETTLED,
};
use super::{Played, Rehearsal, Trouble, evidence, name_of, play};
use crate::notation::{Code, File, Finding, Severity, Source, Step, nearest};
use crate::scenario::Scenario;
use crate::scenario::script::Test;

/// How far a score may be from what is expected.
const TOLERANCE: f64 = 0.5;

/// Plays the tests of all stories. The sources give findings their places; without a story's source they are about the
/// whole file.
pub fn check(scenario: &Scenario, sources: &[Source]) -> Vec<Finding> {
    let stories = 0..scenario.scripts.len();
    stories.flat_map(|story| check_story(scenario, story, sources)).collect()
}

/// Plays the tests of one story.
pub fn check_story(scenario: &Scenario, story: usize, sources: &[Source]) -> Vec<Finding> {
    let Some(script) = scenario.scripts.get(story) else { return Vec::new() };
    let file = sources.iter().find(|source| source.name() == script.file).map(File::new);
    let mut report = Report { name: &script.file, file, test: "", findings: Vec::new() };
    for test in &script.tests {
        report.test = &test.name;
        let Some(played) = play(scenario, story, test) else { continue };
        played.troubles.iter().for_each(|trouble| report.trouble(trouble));
        if !played.troubles.iter().any(Trouble::stops) {
            report.compare(test, &played);
        }
    }
    report.findings
}

/// What is found in one story's file.
struct Report<'a> {
    name: &'a str,
    file: Option<File<'a>>,
    test: &'a str,
    findings: Vec<Finding>,
}

impl Report<'_> {
    /// A finding about the test at hand, at a place within it.
    fn finding(&self, code: &'static Code, path: &[Step<'_>], message: &str) -> Finding {
        let message = format!("test \"{}\": {message}", self.test);
        let finding = Finding::error(code, self.name, message);
        let Some(file) = &self.file else { return finding };
        let mut whole = vec![Step::Key("tests"), Step::Key(self.test)];
        whole.extend_from_slice(path);
        finding.at(file.place(&whole))
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
                self.finding(&ALREADY_ENDED, &at(play), &message)
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

    /// Compares what came of a test with what is expected.
    fn compare(&mut self, test: &Test, played: &Played<'_>) {
        let (rehearsal, expect) = (&played.rehearsal, &test.expect);
        let record = rehearsal.talk().record();
        if let Some(end) = expect.end.filter(|end| *end != record.ending) {
            let message = format!("expected {end:?}, and it ended {:?}: {}", record.ending, record.ending.words());
            self.expected(&ENDS_OTHERWISE, "end", &message, None);
        }
        let score = rehearsal.score();
        let found = score.map_or_else(|| "nothing that could be scored".to_owned(), |score| format!("{score:.1}"));
        if let Some(wanted) = expect.score.filter(|w| score.is_none_or(|score| (score - w).abs() > TOLERANCE)) {
            let message = format!("expected a score of {wanted}, found {found}");
            self.expected(&SCORES_OTHERWISE, "score", &message, missed(rehearsal));
        }
        if let Some(limit) = expect.score_below.filter(|limit| score.is_none_or(|score| score >= *limit)) {
            let message = format!("expected a score below {limit}, found {found}");
            self.expected(&SCORES_OTHERWISE, "score_below", &message, missed(rehearsal));
        }
        if let Some(escalated) = expect.escalated.filter(|escalated| *escalated != record.escalated) {
            let message = if escalated { "no supervisor was asked" } else { "a supervisor was asked" };
            self.expected(&ASKS_OTHERWISE, "escalated", message, None);
        }
        if let Some(solved) = expect.solved.filter(|solved| *solved != record.solved) {
            let message = if solved { "the matter is not solved" } else { "the matter is solved" };
            self.expected(&SOLVES_OTHERWISE, "solved", message, None);
        }
    }

    fn expected(&mut self, code: &'static Code, field: &str, message: &str, help: Option<String>) {
        let path = [Step::Key("expect"), Step::Key(field)];
        let finding = self.finding(code, &path, message).maybe_help(help);
        self.findings.push(finding);
    }
}

/// What was missed, in words; none when nothing was.
fn missed(rehearsal: &Rehearsal<'_>) -> Option<String> {
    let marks = rehearsal.marks();
    let missed = marks.iter().filter(|mark| !mark.met);
    let each = missed.map(|mark| {
        let weight = if mark.critical { ", makes it 0".to_owned() } else { format!(", weight {}", mark.weight) };
        format!("{} ({}{weight})", name_of(rehearsal, mark.criterion), evidence(rehearsal, mark))
    });
    let each: Vec<String> = each.collect();
    (!each.is_empty()).then(|| format!("missed: {}", each.join("; ")))
}
