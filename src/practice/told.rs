//! A practice as text: how it opens and what each turn brought.

use super::words::{Speaker, direction, line, money, mood};
use crate::conversation::Question;
use crate::rehearsal::{Rehearsal, value};
use crate::scenario::Limit;
use crate::scenario::script::{Line, Sight};
use crate::sim::{Time, describe};
use crate::world::{Reply, Turn};
use std::fmt::Write as _;

/// The card with which a practice opens, and what the customer says first.
pub(super) fn opening(rehearsal: &Rehearsal<'_>) -> String {
    let terms = rehearsal.terms();
    let (scenario, script) = (terms.scenario(), terms.script());
    let mut text = String::new();
    put(&mut text, &format!("{}: {}", scenario.title, script.title));
    put(&mut text, "");
    put(&mut text, &format!("A customer, by {}. They are {}.", terms.channel(), mood(script.mood)));
    put(&mut text, &format!("You work by \"{}\". {}", terms.policy().title, authority(rehearsal, terms.limit())));
    let always = |fact: &usize| script.facts[*fact].seen == Sight::Always;
    facts(
        &mut text,
        rehearsal,
        "What the records show you:",
        &(0..script.facts.len()).filter(always).collect::<Vec<_>>(),
    );
    put(&mut text, "");
    turns(&mut text, rehearsal, rehearsal.heard_first(), 0);
    text
}

/// What is said before the rep's first turn.
pub(super) fn first(rehearsal: &Rehearsal<'_>) -> String {
    let mut text = String::new();
    turns(&mut text, rehearsal, rehearsal.heard_first(), 0);
    text
}

/// What a turn, the `number`-th from 0, brought.
pub(super) fn turn(rehearsal: &Rehearsal<'_>, number: usize, seen_before: u64) -> String {
    let mut text = String::new();
    let before = number.checked_sub(1).and_then(|before| rehearsal.taken().get(before));
    let mood_before = before.map_or(rehearsal.terms().script().mood, |turn| turn.mood);
    let began = rehearsal.heard_in(number).first().map_or(0, |(after, turn)| match turn {
        Turn::RepDid { takes, .. } => after.saturating_sub(*takes),
        _ => *after,
    });
    turns(&mut text, rehearsal, rehearsal.heard_in(number), began);
    let now = seen(rehearsal) & !seen_before;
    let fresh: Vec<usize> = (0..64).filter(|place| now >> place & 1 == 1).collect();
    facts(&mut text, rehearsal, "You now see:", &fresh);
    if let Some(turn) = rehearsal.taken().get(number) {
        put(&mut text, &format!("The customer is {}, {}.", mood(turn.mood), direction(mood_before, turn.mood)));
    }
    text
}

/// The facts that the rep can see, as a bit set.
pub(super) fn seen(rehearsal: &Rehearsal<'_>) -> u64 {
    let (script, talk) = (rehearsal.terms().script(), rehearsal.talk());
    let question = Question { script, talk };
    (0..script.facts.len().min(64)).filter(|fact| question.sees(*fact as u16)).fold(0, |set, fact| set | 1 << fact)
}

/// What the customer said last, to be said again.
pub(super) fn last_said(rehearsal: &Rehearsal<'_>) -> String {
    let mut lines = rehearsal.heard().iter().rev().filter_map(|(_, turn)| said(rehearsal, turn));
    lines.next().map_or_else(|| "The customer has said nothing.\n".to_owned(), |line| format!("Customer: \"{line}\"\n"))
}

fn put(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

pub(super) fn authority(rehearsal: &Rehearsal<'_>, limit: Option<&Limit>) -> String {
    let scenario = rehearsal.terms().scenario();
    let Some(limit) = limit.filter(|limit| limit.freedom() > 0.0) else {
        return "You may grant nothing yourself: a supervisor decides.".to_owned();
    };
    let all = scenario.remedies.iter().take(64).enumerate();
    let allowed = all.filter(|(number, _)| limit.remedies >> number & 1 == 1).map(|(_, remedy)| remedy.name.as_str());
    let allowed: Vec<&str> = allowed.collect();
    let what = if allowed.len() == scenario.remedies.len() { "anything".to_owned() } else { allowed.join(", ") };
    match limit.up_to {
        i64::MAX => format!("You may grant {what} yourself."),
        cents => format!("You may grant {what} up to {} yourself.", money(cents, &scenario.currency)),
    }
}

fn facts(text: &mut String, rehearsal: &Rehearsal<'_>, head: &str, numbers: &[usize]) {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let facts = numbers.iter().filter_map(|number| script.facts.get(*number));
    let lines = facts.filter_map(|fact| Some((&fact.name, value(fact.recorded()?, &scenario.currency))));
    let lines: Vec<String> = lines.map(|(name, value)| format!("  {name}: {value}")).collect();
    if !lines.is_empty() {
        put(text, head);
        lines.iter().for_each(|line| put(text, line));
    }
}

/// What the customer says in a turn, if they say anything.
fn said(rehearsal: &Rehearsal<'_>, turn: &Turn) -> Option<String> {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let words: &Line = match *turn {
        Turn::CustomerSaid { moment, line } => script.moments.get(usize::from(moment))?.says.get(usize::from(line))?,
        Turn::Reacted { reaction, line } => {
            script.reactions.get(usize::from(reaction))?.says.get(usize::from(line?))?
        }
        _ => return None,
    };
    Some(line(scenario, script, words, Speaker::Customer))
}

/// What was said and done, a line each; `last` is when the turn began.
fn turns(text: &mut String, rehearsal: &Rehearsal<'_>, heard: &[(Time, Turn)], mut last: Time) {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let remedy = |number: u16| scenario.remedies.get(usize::from(number)).map_or("", |remedy| &remedy.name);
    let of_money = |number: u16, cents: i64| format!("{}, {}", remedy(number), money(cents, &scenario.currency));
    for (after, turn) in heard {
        let passed = describe(after.saturating_sub(last));
        last = *after;
        let line = match *turn {
            Turn::CustomerSaid { .. } | Turn::Reacted { .. } => match said(rehearsal, turn) {
                Some(words) => format!("Customer: \"{words}\""),
                None => continue,
            },
            Turn::RepDid { reply, takes } => did(rehearsal, reply, takes),
            Turn::Told { fact, .. } => {
                let Some(fact) = script.facts.get(usize::from(fact)) else { continue };
                let known = fact.recorded().or(fact.claimed()).map(|known| value(known, &scenario.currency));
                format!("You tell them \"{}\": {}.", fact.name, known.unwrap_or_else(|| "not known".to_owned()))
            }
            Turn::Offered { remedy, cents } => format!("You offer: {}.", of_money(remedy, cents)),
            Turn::Escalated => "You ask a supervisor.".to_owned(),
            Turn::SupervisorSaid { granted, .. } => {
                format!("{passed} pass. The supervisor says {}.", if granted { "yes" } else { "no" })
            }
            Turn::WouldNotWait => format!("{passed} pass, and nobody has answered yet. The customer will not wait."),
            Turn::CarriedOut { remedy, cents } => format!("You see to it: {}.", of_money(remedy, cents)),
            Turn::Promised { what, within } => {
                let what = script.words.get(usize::from(what)).map_or("", String::as_str);
                format!("You promise: {what}, within {}.", describe(within))
            }
            Turn::TakenOver { told: true } => "You are now the next rep, and know what was said.".to_owned(),
            Turn::TakenOver { told: false } => {
                "You are now the next rep, and know nothing of it: the customer tells it all again.".to_owned()
            }
            Turn::Ended(_) => continue,
        };
        put(text, &line);
    }
}

/// What the rep did, in the words chosen where there are any.
fn did(rehearsal: &Rehearsal<'_>, reply: Reply, takes: Time) -> String {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let Reply::Move { number, wording, .. } = reply else {
        return match reply {
            Reply::WrapUp => "You close the matter.".to_owned(),
            Reply::HandOver => "You pass the customer on to a colleague.".to_owned(),
            Reply::HangUp | Reply::Move { .. } => "You hang up.".to_owned(),
        };
    };
    let Some(what) = script.moves.get(usize::from(number)) else { return String::new() };
    let words = wording.and_then(|place| what.wordings.get(usize::from(place)));
    let mut said = match words {
        Some(wording) => format!("You: \"{}\"", line(scenario, script, &wording.line, Speaker::Rep)),
        None => format!("You: {}.", what.name),
    };
    // Writing to a string cannot fail.
    let _ = write!(said, " ({} pass.)", describe(takes));
    said
}
