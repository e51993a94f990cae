//! Two places of a story share a luck, and it falls otherwise at each.

use super::Lint;
use super::draft::{Draft, Path, in_move};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::story::Act;
use std::collections::BTreeMap;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S45",
        title: "A luck that falls in two ways",
        explanation: "\
A luck falls once: everything that names it goes the same way, and a test fixes it once, by the number of a branch. So
each chance and each `misreported` that shares a luck has the same shares in the same order. Of a `misreported` the
first branch is that it is truly done, the second that it is not.

wrong:  (luck: \"coin\", branches: [(share: 0.5, …), (share: 0.5, …)])
        and elsewhere (luck: \"coin\", branches: [(share: 0.2, …), (share: 0.8, …)])
right:  (luck: \"coin\", branches: [(share: 0.5, …), (share: 0.5, …)])
        and elsewhere (luck: \"die\", branches: [(share: 0.2, …), (share: 0.8, …)])

Remedy: give both the same shares, or one of them a luck of its own.",
    },
    needs_whole: true,
    check,
};

/// Shares further apart than this differ.
const DUST: f64 = 1e-9;

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let story = draft.story;
    let mut falls: Vec<(&str, Vec<f64>, Path<'_>)> = Vec::new();
    for (name, moment) in story.moments.iter() {
        if let Some(chance) = &moment.chance {
            let shares = chance.branches.iter().map(|branch| branch.share).collect();
            falls.push((&chance.luck, shares, vec![Key("moments"), Key(name), Key("chance"), KeyOf("luck")]));
        }
    }
    for placed in story.moves() {
        if let Some(Act::Have(device)) = &placed.what.does
            && let Some(luck) = &device.misreported
        {
            let path = in_move(placed, &[Key("does"), Key("misreported"), KeyOf("luck")]);
            falls.push((&luck.luck, vec![1.0 - luck.share, luck.share], path));
        }
    }
    let mut first: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let mut findings = Vec::new();
    for (luck, shares, path) in falls {
        let before = first.entry(luck).or_insert_with(|| shares.clone());
        let alike = before.len() == shares.len() && before.iter().zip(&shares).all(|(a, b)| (a - b).abs() <= DUST);
        if !alike && findings.len() < MOST {
            let message = format!("the luck `{luck}` falls {} here and {} before", words(&shares), words(before));
            let finding = draft.error(&LINT.code, &path, message);
            findings.push(finding.help("give both the same shares, or this one a luck of its own"));
        }
    }
    findings
}

/// Shares as one says them: `0.5 to 0.5`.
fn words(shares: &[f64]) -> String {
    let each: Vec<String> = shares.iter().map(|share| ((share * 1e6).round() / 1e6).to_string()).collect();
    each.join(" to ")
}

/// After so many it is one mistake rather than many.
const MOST: usize = 100;
