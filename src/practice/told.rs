//! A practice as text: how it opens and what each turn brought.

use super::words::Voice;
use crate::conversation::Question;
use crate::rehearsal::Rehearsal;
use crate::scenario::Limit;
use crate::scenario::script::Sight;
use crate::sim::Time;
use crate::world::{Reply, Turn};

/// The card with which a practice opens, and what the customer says first.
pub(super) fn opening(rehearsal: &Rehearsal<'_>) -> String {
    let (terms, voice) = (rehearsal.terms(), Voice::of(rehearsal));
    let (shown, tongue) = (voice.shown, voice.shown.tongue);
    let script = terms.script();
    let mut text = String::new();
    put(&mut text, &tongue.say("title", [("scenario", shown.title().into()), ("story", voice.title().into())]));
    put(&mut text, "");
    let (channel, mood) = (shown.channel(terms.channel()), shown.mood(script.mood));
    put(&mut text, &tongue.say("customer", [("channel", channel.into()), ("mood", mood.into())]));
    let (policy, authority) = (shown.policy(terms.policy()), authority(&voice, terms.limit()));
    put(&mut text, &tongue.say("policy", [("policy", policy.into()), ("authority", authority.into())]));
    let always = |fact: &usize| script.facts[*fact].seen == Sight::Always;
    facts(&mut text, rehearsal, "records-show", &(0..script.facts.len()).filter(always).collect::<Vec<_>>());
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
    facts(&mut text, rehearsal, "you-now-see", &fresh);
    if let Some(turn) = rehearsal.taken().get(number) {
        let shown = Voice::of(rehearsal).shown;
        let (mood, direction) = (shown.mood(turn.mood), shown.direction(mood_before, turn.mood));
        put(&mut text, &shown.tongue.say("mood-now", [("mood", mood.into()), ("direction", direction.into())]));
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
    let voice = Voice::of(rehearsal);
    let last = rehearsal.heard().iter().rev().find_map(|(_, turn)| said(&voice, turn));
    let mut line = last.unwrap_or_else(|| voice.shown.tongue.plainly("customer-silent"));
    line.push('\n');
    line
}

fn put(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

pub(super) fn authority(voice: &Voice<'_>, limit: Option<&Limit>) -> String {
    let (shown, tongue) = (voice.shown, voice.shown.tongue);
    let Some(limit) = limit.filter(|limit| limit.freedom() > 0.0) else { return tongue.plainly("may-nothing") };
    let all = 0..shown.scenario.remedies.len().min(64) as u16;
    let allowed = all.filter(|number| limit.remedies >> number & 1 == 1).map(|number| shown.remedy(number));
    let allowed: Vec<String> = allowed.collect();
    let (anything, what) = (allowed.len() == shown.scenario.remedies.len(), shown.list(allowed.into_iter()));
    match (limit.up_to, anything) {
        (i64::MAX, true) => tongue.plainly("may-anything"),
        (i64::MAX, false) => tongue.say("may-some", [("what", what.into())]),
        (cents, true) => tongue.say("may-anything-up-to", [("amount", shown.money(cents).into())]),
        (cents, false) => tongue.say("may-some-up-to", [("what", what.into()), ("amount", shown.money(cents).into())]),
    }
}

fn facts(text: &mut String, rehearsal: &Rehearsal<'_>, head: &str, numbers: &[usize]) {
    let voice = Voice::of(rehearsal);
    let tongue = voice.shown.tongue;
    let facts = numbers.iter().filter_map(|number| rehearsal.terms().script().facts.get(*number));
    let lines = facts.filter_map(|fact| Some((voice.fact(fact), voice.value(fact, fact.recorded()?))));
    let lines: Vec<String> =
        lines.map(|(name, value)| tongue.say("fact", [("name", name.into()), ("value", value.into())])).collect();
    if !lines.is_empty() {
        put(text, &tongue.plainly(head));
        lines.iter().for_each(|line| put(text, line));
    }
}

/// What the customer says in a turn, if they say anything.
fn said(voice: &Voice<'_>, turn: &Turn) -> Option<String> {
    let words = match *turn {
        Turn::CustomerSaid { moment, line } => voice.says(moment, usize::from(line))?,
        Turn::Reacted { reaction, line } => voice.reacts(reaction, usize::from(line?))?,
        _ => return None,
    };
    Some(voice.shown.tongue.say("customer-says", [("words", words.into())]))
}

/// What was said and done, a line each; `last` is when the turn began.
fn turns(text: &mut String, rehearsal: &Rehearsal<'_>, heard: &[(Time, Turn)], mut last: Time) {
    let voice = Voice::of(rehearsal);
    let (shown, tongue, script) = (voice.shown, voice.shown.tongue, rehearsal.terms().script());
    let of_money = |id: &str, number: u16, cents: i64| {
        tongue.say(id, [("remedy", shown.remedy(number).into()), ("amount", shown.money(cents).into())])
    };
    for (after, turn) in heard {
        let passed = shown.span(after.saturating_sub(last));
        last = *after;
        let line = match *turn {
            Turn::CustomerSaid { .. } | Turn::Reacted { .. } => match said(&voice, turn) {
                Some(line) => line,
                None => continue,
            },
            Turn::RepDid { reply, takes } => did(&voice, rehearsal, reply, takes),
            Turn::Told { fact, .. } => {
                let Some(fact) = script.facts.get(usize::from(fact)) else { continue };
                let known = fact.sides().record.or(fact.sides().claim).map(|known| voice.value(fact, known));
                let known = known.unwrap_or_else(|| tongue.plainly("not-known"));
                tongue.say("you-tell", [("fact", voice.fact(fact).into()), ("value", known.into())])
            }
            Turn::Offered { remedy, cents } => of_money("you-offer", remedy, cents),
            Turn::Escalated => tongue.plainly("you-ask-supervisor"),
            Turn::SupervisorSaid { granted, .. } => {
                tongue.say(if granted { "supervisor-yes" } else { "supervisor-no" }, [("span", passed.into())])
            }
            Turn::WouldNotWait => tongue.say("would-not-wait", [("span", passed.into())]),
            Turn::CarriedOut { remedy, cents } => of_money("you-carry-out", remedy, cents),
            Turn::Promised { what, within } => {
                let (what, within) = (voice.word(what), shown.span(within));
                tongue.say("you-promise", [("what", what.into()), ("span", within.into())])
            }
            Turn::TakenOver { told: true } => tongue.plainly("taken-over-told"),
            Turn::TakenOver { told: false } => tongue.plainly("taken-over-untold"),
            // The words say what is stated and done; whether it is right is seen later.
            Turn::Stated { .. } | Turn::Reported { .. } | Turn::Ended(_) => continue,
        };
        put(text, &line);
    }
}

/// What the rep did, in the words chosen where there are any.
fn did(voice: &Voice<'_>, rehearsal: &Rehearsal<'_>, reply: Reply, takes: Time) -> String {
    let tongue = voice.shown.tongue;
    let Reply::Move { number, wording, .. } = reply else {
        return tongue.plainly(match reply {
            Reply::WrapUp => "you-close",
            Reply::HandOver => "you-pass-on",
            Reply::HangUp | Reply::Move { .. } => "you-hang-up",
        });
    };
    let Some(what) = rehearsal.terms().script().moves.get(usize::from(number)) else { return String::new() };
    let span = voice.shown.span(takes);
    match wording.and_then(|place| voice.wording(number, what, usize::from(place))) {
        Some(words) => tongue.say("you-say", [("words", words.into()), ("span", span.into())]),
        None => tongue.say("you-do", [("act", voice.act(number, what).into()), ("span", span.into())]),
    }
}
