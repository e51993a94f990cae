//! From the files of a folder to a scenario, or to all that is wrong with them.

use super::Scenario;
use super::check::{Folder, Notes};
use super::inputs::{Inputs, Kind};
use super::link::Names;
use super::severities::Severities;
use super::{check, fragments, lines, link};
use crate::notation::{File, Finding, Findings, Severity, Source};
use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// What came of loading a folder.
#[derive(Debug)]
pub struct Loaded {
    /// The scenario, ready to run; none when there are errors.
    pub scenario: Option<Scenario>,
    /// All that was found, errors and warnings, by file and place.
    pub findings: Vec<Finding>,
    /// The texts that the findings' places count in.
    pub sources: Vec<Source>,
    /// How much findings matter, where the scenario says so.
    pub severities: Severities,
}

/// Loads a scenario from its files, each with its path within the folder (`stories/late-parcel.ron`) and its bytes.
/// Files that nobody reads are passed over. Whatever the files hold, this gives findings and never panics.
pub fn load(files: &[(String, Vec<u8>)]) -> Loaded {
    load_without(files, Vec::new())
}

/// The same where some files could not be read, each a finding: what rests on them is not told, the rest is.
pub fn load_without(files: &[(String, Vec<u8>)], unread: Vec<Finding>) -> Loaded {
    let mut findings: Findings = unread.into_iter().collect();
    let mut order: Vec<&(String, Vec<u8>)> = files.iter().collect();
    order.sort_by(|(one, _), (other, _)| one.cmp(other));
    let paths: Vec<&str> = order.iter().map(|(path, _)| path.as_str()).collect();
    let mut sources = Vec::new();
    let mut kinds = Vec::new();
    let mut inputs = Vec::new();
    for (path, bytes) in order {
        let Some(kind) = Kind::of(path) else { continue };
        match Source::new(path.as_str(), bytes) {
            Ok(source) => {
                sources.push(source);
                kinds.push(kind);
                // How much a finding matters changes nothing in a run.
                if kind != Kind::Checks {
                    inputs.push((path.clone(), hash(bytes)));
                }
            }
            Err(finding) => findings.push(finding),
        }
    }
    let of_kind = |lines: bool| kinds.iter().zip(&sources).filter(move |(kind, _)| (**kind == Kind::Lines) == lines);
    // Thousands of stories are taken apart side by side; what is found comes in their order.
    let texts: Vec<(&Kind, &Source)> = of_kind(false).collect();
    let files: Vec<(Kind, File<'_>)> = texts.into_par_iter().map(|(kind, source)| (*kind, File::new(source))).collect();
    let read = Inputs::read(&files, of_kind(true).map(|(_, source)| source).collect());
    let severities = files.iter().find(|(kind, _)| *kind == Kind::Checks);
    let severities = severities.map(|(_, file)| Severities::read(file)).unwrap_or_default();
    let notes = review(&read, paths);
    let linked = notes.may_hold().then(|| link::scenario(&read, inputs));
    for (_, file) in files {
        findings.extend(file.into_findings());
    }
    let broken = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let broken: BTreeSet<String> = broken.map(|finding| finding.file.clone()).collect();
    findings.extend(notes.settle(&broken));
    let scenario = match linked {
        _ if findings.has_errors() => None,
        None => None,
        Some(Ok(scenario)) => Some(scenario),
        Some(Err(unlinked)) => {
            findings.push(check::unlinked(&unlinked.0));
            None
        }
    };
    let (findings, held) = severities.settle_unusable(without_echoes(findings.sorted()));
    let findings: Findings = findings.into_iter().chain(held).collect();
    Loaded { scenario, findings: findings.sorted(), sources, severities }
}

/// Findings without the warnings at places that have an error: what follows from a mistake need not be told.
fn without_echoes(findings: Vec<Finding>) -> Vec<Finding> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let place = |finding: &Finding| Some((finding.file.clone(), finding.place.as_ref()?.start));
    let errors: BTreeSet<(String, usize)> = errors.filter_map(place).collect();
    let is_echo = |finding: &Finding| {
        finding.severity == Severity::Warning && place(finding).is_some_and(|place| errors.contains(&place))
    };
    findings.into_iter().filter(|finding| !is_echo(finding)).collect()
}

/// What is wrong with inputs that could be read, as far as they could.
fn review(inputs: &Inputs<'_>, paths: Vec<&str>) -> Notes {
    let mut notes = Notes::default();
    check::check(&Folder { inputs, names: Names::of(inputs), paths }, &mut notes);
    fragments::check(inputs, &mut notes);
    lines::check(inputs, &mut notes);
    notes
}

/// The first 16 hexadecimal digits of the SHA-256 of some bytes.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
