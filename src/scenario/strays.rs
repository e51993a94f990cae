//! Translations of what is not there: of a slip of the pen each by itself, of a story that is gone all at once.

use crate::notation::{Code, Finding, Source, nearest};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

pub(super) static CODE: Code = Code {
    code: "T02",
    title: "A translation of nothing",
    explanation: "\
The id of a translation is made of names in the story, in small steps: the story's id, the moment, for a wording the
move, and the number of the line from 1. Spaces become hyphens; what is neither a letter from a to z, a digit, a
hyphen nor an underscore is left out. Where that leaves out letters of another script, an x and six digits follow
that stand for the whole name: `mainstay lines` writes each id as it is.

wrong:  late-parcel-openning-1 = …
right:  late-parcel-opening-1 = …                      the first line of the moment \"opening\"
right:  late-parcel-opening-look-it-up-2 = …           the second wording of its move \"look it up\"
right:  late-parcel-opening-look-it-up = …             what that move is called
right:  late-parcel-reaction-2-1 = …                   the first line of the second reaction
right:  late-parcel-fact-order = …                     what a fact is called
right:  late-parcel-fact-order-record = …              what it says; also -truth, -claim and -after-restart
right:  late-parcel-word-refund = …                    what is looked up, asked for, done, refused or promised
right:  late-parcel-forbid-1 = …                       why the first forbidden thing is forbidden
right:  late-parcel-procedure-refund = …               what a procedure is called; -why, and -step-ask for a step
right:  farewell-anything-else-1 = …                   of a fragment, for each story that includes it and has no other
right:  late-parcel-title = …                          and scenario-title, standard-word-kept, standard-word-kept-why
                                                       (-aim, -how), policy-plain, remedy-voucher, behaviour-guess

Where a story was renamed or taken away, all that was translated of it belongs to nothing at once, and is told once.

Remedy: take the id that the message suggests, or take the translation away; `mainstay lines` turns what belongs to
nothing into remarks.",
};

/// A translation whose id nothing has.
#[derive(Debug)]
pub(super) struct Stray<'a> {
    /// The id.
    pub(super) id: &'a str,
    /// Its bytes.
    pub(super) place: Range<usize>,
}

/// What there is to say of the strays of a file; `known` are the stories and fragments as they stand in ids, `ids` all
/// that something has.
pub(super) fn findings(
    strays: &[Stray<'_>],
    source: &Source,
    known: &BTreeSet<String>,
    ids: &BTreeSet<&str>,
) -> Vec<Finding> {
    let gone = gone(strays, known, ids);
    let mut told: BTreeMap<&str, Vec<&Stray<'_>>> = BTreeMap::new();
    let mut findings = Vec::new();
    for stray in strays {
        let story = gone.keys().filter(|story| rest_of(stray.id, story).is_some()).max_by_key(|story| story.len());
        match story {
            Some(story) => told.entry(story).or_default().push(stray),
            None => {
                let near = nearest(stray.id, ids.iter().copied()).map(|near| format!("did you mean `{near}`?"));
                let message = format!("no line of a story has the id `{}`", stray.id);
                let finding = Finding::error(&CODE, source.name(), message).at(stray.place.clone());
                findings.push(finding.help(near.unwrap_or_else(|| "take it away".to_owned())));
            }
        }
    }
    for (story, lines) in told {
        let Some(first) = lines.first() else { continue };
        let many = if lines.len() == 1 { "1 line is".to_owned() } else { format!("{} lines are", lines.len()) };
        let message = format!("no story is called `{story}`, of which {many} translated");
        let help = match gone.get(story).cloned().flatten() {
            Some(now) => format!("did you mean `{now}`? begin their ids with `{now}-`"),
            None => "take them away, or let `mainstay lines` turn them into remarks".to_owned(),
        };
        findings.push(Finding::error(&CODE, source.name(), message).at(first.place.clone()).help(help));
    }
    findings
}

/// The stories of which something is translated and which are not there, each with what it is probably called now.
fn gone(strays: &[Stray<'_>], known: &BTreeSet<String>, ids: &BTreeSet<&str>) -> BTreeMap<String, Option<String>> {
    // Of each name that the ids of strays may begin with: how many of them would fit each story under its own name.
    let mut fitting: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut titled: BTreeSet<&str> = BTreeSet::new();
    for stray in strays {
        titled.extend(stray.id.strip_suffix("-title").filter(|story| !known.contains(*story)));
        for (at, _) in stray.id.match_indices('-') {
            let (begins, rest) = (&stray.id[..at], &stray.id[at + 1..]);
            let fits = |story: &&String| ids.contains(format!("{story}-{rest}").as_str());
            for story in known.iter().filter(fits).filter(|_| !known.contains(begins)) {
                *fitting.entry(begins).or_default().entry(story).or_default() += 1;
            }
        }
    }
    let likeliest = |begins: &str| {
        let of = fitting.get(begins)?;
        let most = *of.values().max()?;
        let alike: Vec<&str> = of.iter().filter(|(_, fits)| **fits == most).map(|(story, _)| *story).collect();
        // Two stories may have moments of the same names: then only the name can say.
        let named = nearest(begins, alike.iter().copied());
        let only = alike.first().filter(|_| alike.len() == 1 && most > 1).copied();
        named.or(only).map(str::to_owned)
    };
    let several = |begins: &&str| strays.iter().filter(|stray| rest_of(stray.id, begins).is_some()).count() > 1;
    let fits = fitting.iter().filter(|(_, of)| of.values().any(|fits| *fits > 1)).map(|(begins, _)| *begins);
    let mut gone: BTreeSet<&str> = titled.into_iter().chain(fits).filter(several).collect();
    gone.extend(unnamed(strays, known, &gone));
    let near = |begins: &str| nearest(begins, known.iter().map(String::as_str)).map(str::to_owned);
    gone.into_iter().map(|begins| (begins.to_owned(), likeliest(begins).or_else(|| near(begins)))).collect()
}

/// What else the ids of several strays begin with that are of no story that is there: as much as they share.
fn unnamed<'a>(strays: &[Stray<'a>], known: &BTreeSet<String>, gone: &BTreeSet<&str>) -> Vec<&'a str> {
    let mut shared: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    let is_of = |id: &str| {
        let names = known.iter().map(String::as_str).chain(gone.iter().copied());
        names.chain(OTHERS).any(|name| rest_of(id, name).is_some())
    };
    for stray in strays.iter().filter(|stray| !is_of(stray.id)) {
        let Some((first, _)) = stray.id.split_once('-') else { continue };
        let (begins, count) = shared.entry(first).or_insert((stray.id, 0));
        *begins = common(begins, stray.id);
        *count += 1;
    }
    shared.into_values().filter(|(_, count)| *count > 1).map(|(begins, _)| begins).collect()
}

/// What ids begin with that are of no story.
const OTHERS: [&str; 5] = ["scenario", "standard", "policy", "remedy", "behaviour"];

/// What two ids share from their beginnings, in whole words.
fn common<'a>(one: &'a str, other: &str) -> &'a str {
    let mut ends = one.match_indices('-').map(|(at, _)| at).chain([one.len()]);
    let shared = ends.rfind(|at| *at < other.len() && other.starts_with(&one[..*at]) && other[*at..].starts_with('-'));
    shared.map_or("", |at| &one[..at])
}

/// What follows the name with which an id begins.
fn rest_of<'a>(id: &'a str, name: &str) -> Option<&'a str> {
    id.strip_prefix(name)?.strip_prefix('-')
}
