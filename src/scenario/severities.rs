//! How much findings matter in a scenario, where it says so itself: `checks.ron`.

use crate::notation::{Code, File, Finding, Severity, Step, nearest};
use serde::Deserialize;
use std::ops::Range;

/// The version of the language that is read.
const SCHEMA: u32 = 1;

/// An error that the scenario would rather not have.
pub(super) static CODE: Code = Code {
    code: "L33",
    title: "An error that cannot be lowered",
    explanation: "\
A scenario's `checks.ron` says how much a finding matters there: Off, Note, Warning or Error. A warning can become an
error or be left out; an error that makes a file unusable stays an error, since nothing could be run.

wrong:  Checks(schema: 1, severity: { \"S01\": Off })      where a move leads to a moment that does not exist
right:  Checks(schema: 1, severity: { \"S24\": Note, \"S25\": Error })

Remedy: mend what the error is about, and take the line away.",
};

/// How much a finding is to matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
enum Setting {
    /// It is left out.
    Off,
    /// It is worth knowing.
    Note,
    /// It is probably a mistake.
    Warning,
    /// The scenario is not to be used until it is mended.
    Error,
}

impl Setting {
    fn severity(self) -> Option<Severity> {
        match self {
            Setting::Off => None,
            Setting::Note => Some(Severity::Note),
            Setting::Warning => Some(Severity::Warning),
            Setting::Error => Some(Severity::Error),
        }
    }
}

/// How much findings matter, by code; the rest matter as the checks that find them say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Severities {
    /// The file that says so.
    file: String,
    /// Each code with its setting and where it stands.
    set: Vec<(String, Setting, Range<usize>)>,
}

impl Severities {
    /// Reads `checks.ron`. What cannot be read is reported to the file and left out.
    pub(super) fn read(file: &File<'_>) -> Severities {
        let mut checks = file.open("Checks");
        checks.schema(SCHEMA);
        let set = checks.named::<Setting>("severity");
        let placed = set.into_iter().map(|(code, setting)| {
            let place = file.place(&[Step::Key("severity"), Step::KeyOf(&code)]);
            (code, setting, place)
        });
        let set = placed.collect();
        checks.finish();
        Severities { file: file.source().name().to_owned(), set }
    }

    /// The same findings as they matter here.
    pub fn settle(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let settled = findings.into_iter().filter_map(|finding| match self.of(finding.code) {
            Some((setting, _)) => setting.severity().map(|severity| Finding { severity, ..finding }),
            None => Some(finding),
        });
        settled.collect()
    }

    /// The same findings as they matter here, where an error makes a file unusable and stays one. Then those about
    /// settings that would lower one.
    pub(super) fn settle_unusable(&self, findings: Vec<Finding>) -> (Vec<Finding>, Vec<Finding>) {
        let (errors, others): (Vec<_>, Vec<_>) =
            findings.into_iter().partition(|finding| finding.severity == Severity::Error);
        let lowered = self.set.iter().filter(|(code, setting, _)| {
            *setting != Setting::Error && errors.iter().any(|error| error.code == code.as_str())
        });
        let held = lowered.map(|(code, _, place)| {
            let message = format!("`{code}` is an error here, and stays one");
            Finding::warning(&CODE, self.file.as_str(), message).at(place.clone()).help("mend what it is about first")
        });
        let held = held.collect();
        (errors.into_iter().chain(self.settle(others)).collect(), held)
    }

    /// Settings for codes that no check has, each as a finding with this code.
    pub fn unknown(&self, known: &[&'static Code], as_code: &'static Code) -> Vec<Finding> {
        let strange = self.set.iter().filter(|(code, ..)| known.iter().all(|known| known.code != code));
        let finding = |(code, _, place): &(String, Setting, Range<usize>)| {
            let finding = Finding::warning(as_code, self.file.as_str(), format!("no check has the code `{code}`"));
            let near = nearest(code, known.iter().map(|known| known.code));
            finding.at(place.clone()).maybe_help(near.map(|near| format!("did you mean `{near}`?")))
        };
        strange.map(finding).collect()
    }

    fn of(&self, code: &str) -> Option<(Setting, &Range<usize>)> {
        self.set.iter().find(|(set, ..)| set == code).map(|(_, setting, place)| (*setting, place))
    }
}
