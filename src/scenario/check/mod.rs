//! What no input can see by itself: names that another file does not declare, and what does not add up. One lint a file;
//! a new one is its file and a line in the list.

mod assumptions;
mod behaviours;
mod ceiling;
mod changes;
mod channels;
mod demands;
mod eligibility;
mod facts;
mod file_name;
mod hours;
mod idle_demand;
mod idle_lever;
mod left_open;
mod missing_file;
mod narrow_supervisor;
mod never_comes;
mod no_customers;
mod no_supervisor;
mod no_time;
mod nobody_works;
mod nothing_happens;
mod observed;
mod policy_names;
mod remedies;
mod same_id;
mod shifts;
mod stray_file;
mod test_policies;
mod too_many;
mod transfers;
mod undecided;
mod unexercised;
mod ungranted;
mod unlinked;
mod unruled;
mod unserved;
mod untaken;

pub(super) use unlinked::unlinked;

use super::inputs::{Input, Inputs};
use super::link::{Names, parameters};
use crate::model::Parameters;
use crate::notation::{Code, File, Finding, Severity};
use crate::story::Story;
use crate::story::check::{Against, Found};
use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;

/// Every lint that compares files, in the order of their codes.
static LINTS: &[&Lint] = &[
    &missing_file::LINT,
    &stray_file::LINT,
    &same_id::LINT,
    &file_name::LINT,
    &behaviours::LINT,
    &remedies::LINT,
    &demands::LINT,
    &channels::LINT,
    &policy_names::LINT,
    &test_policies::LINT,
    &idle_demand::LINT,
    &nobody_works::LINT,
    &unserved::LINT,
    &hours::LINT,
    &nothing_happens::LINT,
    &no_customers::LINT,
    &assumptions::LINT,
    &ungranted::LINT,
    &too_many::LINT,
    &no_time::LINT,
    &untaken::LINT,
    &observed::LINT,
    &changes::LINT,
    &idle_lever::LINT,
    &transfers::LINT,
    &ceiling::LINT,
    &unexercised::LINT,
    &eligibility::LINT,
    &facts::LINT,
    &undecided::LINT,
    &left_open::LINT,
    &narrow_supervisor::LINT,
    &no_supervisor::LINT,
    &never_comes::LINT,
    &unruled::LINT,
];

/// Something to look for between files.
struct Lint {
    /// Its page.
    code: Code,
    /// Finds it.
    check: fn(&Folder<'_>, &mut Notes),
}

/// A folder under review.
#[derive(Debug)]
pub(super) struct Folder<'a> {
    /// What could be read.
    pub(super) inputs: &'a Inputs<'a>,
    /// What it declares.
    pub(super) names: Names<'a>,
    /// The paths of all its files, those that nobody reads included.
    pub(super) paths: Vec<&'a str>,
}

/// Findings, some of them only worth telling if what they rest on could be read: when the operation is broken, a remedy
/// may be missing there because nobody could read it.
#[derive(Debug, Default)]
pub(super) struct Notes {
    sure: Vec<Finding>,
    /// Each with the files that it rests on; a name that ends in `/` stands for all files of that folder.
    if_read: Vec<(Vec<String>, Finding)>,
}

/// Every policy, for what rests on all of them.
pub(super) const POLICIES: &str = "policies/";
/// Every story.
pub(super) const STORIES: &str = "stories/";
/// Every fragment: whatever a story includes may come from any of them.
pub(super) const FRAGMENTS: &str = "fragments/";

impl Notes {
    /// Adds a finding that holds whatever else is wrong.
    pub(super) fn add(&mut self, finding: Finding) {
        self.sure.push(finding);
    }

    /// Adds a finding that holds if this file could be read whole.
    pub(super) fn add_if_read(&mut self, file: &str, finding: Finding) {
        self.add_if_all_of(&[file], finding);
    }

    /// Adds a finding that holds if all these files could be read whole; a name that ends in `/` stands for all files of
    /// that folder.
    pub(super) fn add_if_all_of(&mut self, files: &[&str], finding: Finding) {
        self.if_read.push((files.iter().map(|file| (*file).to_owned()).collect(), finding));
    }

    /// Whether none of the findings is an error, so that linking is worth a try.
    pub(super) fn may_hold(&self) -> bool {
        let unsure = self.if_read.iter().map(|(_, finding)| finding);
        !self.sure.iter().chain(unsure).any(|finding| finding.severity == Severity::Error)
    }

    /// What holds when these files could not be read whole.
    pub(super) fn settle(self, broken: &BTreeSet<String>) -> Vec<Finding> {
        let mut findings = self.sure;
        // A folder that may not be looked into is broken itself.
        let lies_in = |file: &str, folder: &str| file.starts_with(folder) || Some(file) == folder.strip_suffix('/');
        let is_broken = |needed: &String| match needed.ends_with('/') {
            true => broken.iter().any(|file| lies_in(file, needed)),
            false => broken.contains(needed),
        };
        let whole = self.if_read.into_iter().filter(|(files, _)| !files.iter().any(is_broken));
        findings.extend(whole.map(|(_, finding)| finding));
        findings
    }
}

/// Checks a folder: each input by itself, then all together.
pub(super) fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let inputs = folder.inputs;
    if let Some(operation) = &inputs.operation {
        notes.sure.extend(crate::operation::check::check(&operation.what, operation.file));
    }
    if let Some(standards) = &inputs.standards {
        notes.sure.extend(crate::standard::check::check(&standards.what, standards.file));
    }
    for policy in &inputs.policies {
        notes.sure.extend(crate::policy::check::check(&policy.what, policy.file));
    }
    let declared = inputs.operation.iter().flat_map(|operation| operation.what.facts.iter());
    let deciding: Vec<&str> = declared.map(|(name, _)| name.as_str()).collect();
    let fragments: Vec<&File<'_>> = inputs.fragments.iter().map(|fragment| fragment.file).collect();
    let assumed = inputs.operation.as_ref().map_or_else(Parameters::default, |it| parameters(&it.what));
    let words_a_minute = assumed.reading_words_a_minute;
    let against = Against { fragments: &fragments, deciding: &deciding, words_a_minute };
    let check = |story: &Input<'_, Story>| crate::story::check::check(&story.what, story.file, against);
    let found: Vec<Found> = inputs.stories.par_iter().map(check).collect();
    for (story, found) in inputs.stories.iter().zip(found) {
        notes.sure.extend(found.sure);
        // What a story takes in may be what seems to be missing.
        let mut files: Vec<String> = story.what.origins.iter().map(|origin| origin.file.clone()).collect();
        files.push(story.name().to_owned());
        files.dedup();
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        found.if_whole.into_iter().for_each(|finding| notes.add_if_all_of(&files, finding));
    }
    LINTS.iter().for_each(|lint| (lint.check)(folder, notes));
}

/// Every code that loading a scenario can give, floor by floor.
pub fn codes() -> Vec<&'static Code> {
    let mut codes: Vec<&'static Code> = crate::notation::CODES.iter().collect();
    codes.extend(crate::story::check::codes());
    codes.extend(crate::standard::check::CODES);
    codes.extend(crate::policy::check::CODES);
    codes.extend(crate::operation::check::CODES);
    let mut between: Vec<&'static Code> = LINTS.iter().map(|lint| &lint.code).collect();
    between.extend([&unlinked::CODE, &super::severities::CODE]);
    between.sort_by_key(|code| code.code);
    codes.extend(between);
    codes.extend(super::lines::CODES);
    codes.extend(super::fragments::CODES);
    codes
}
