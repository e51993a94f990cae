//! A whole practice for programs: a JSON line a turn, the last the scorecard.

use super::journal::{Turn, json};
use super::plain::{Wish, hint, wish};
use super::{Debrief, Effect, Judged, Mode, Months, Pick, Play, mood, told};
use crate::rehearsal::value;
use crate::scenario::Policy;
use crate::sim::SECOND;
use crate::stats::Estimate;
use crate::world::Ending;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

/// Where the talk stands: what was said and done since the last line, and what can be done now.
#[derive(Debug, Serialize)]
struct Standing {
    /// The rep's turns so far.
    turn: usize,
    /// What was said and done.
    heard: Vec<Turn>,
    /// Facts that the rep can see, by name.
    sees: BTreeMap<String, String>,
    /// The customer's mood, 0 to 1.
    mood: f64,
    /// The same in a word.
    mood_in_words: &'static str,
    /// Seconds since the contact began.
    after_s: f64,
    /// What can be chosen, from 1; none once it has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds_left: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    when_time_is_up: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    was_late: bool,
    choices: Vec<Choice>,
    /// What the moment calls for and how it is best done, in learn mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
}

/// Something that can be chosen.
#[derive(Debug, Serialize)]
struct Choice {
    number: usize,
    #[serde(rename = "do")]
    act: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    says: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    manner: Option<String>,
    needs_supervisor: bool,
}

/// An answer to something that was no move.
#[derive(Debug, Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<String>,
    /// What may be answered: numbers up to this, and these letters.
    choices: usize,
    keys: [&'static str; 7],
}

const KEYS: [&str; 7] = ["h", "w", "x", "?", "r", "b", "q"];

/// What came of a practice, for programs. A share is in [0, 1], a score 0 to 100, what does not apply null.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Card {
    scorecard: u32,
    ending: Ending,
    broken_off: bool,
    solved: Option<bool>,
    lasted_s: Option<f64>,
    turns: Option<usize>,
    hints: Option<u32>,
    mood_before: Option<f64>,
    mood_after: Option<f64>,
    effect: Option<EffectRow>,
    months: Option<MonthsRow>,
    score: Option<f64>,
    pass: f64,
    passed: bool,
    criteria: Vec<Criterion>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_applicable: Vec<String>,
    left_out: Vec<LeftOut>,
    best: Option<Best>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct EffectRow {
    satisfaction_before: f64,
    leaves_before: f64,
    satisfaction_after: f64,
    leaves_after: f64,
    satisfaction_if_broken: Option<f64>,
    leaves_if_broken: Option<f64>,
}

/// What becomes of customers like this one; shares of them with their 95 % intervals.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct MonthsRow {
    days: u32,
    customers: u32,
    replications: u32,
    stay: Estimate,
    left_silent: Estimate,
    left_voiced: Estimate,
    left_otherwise: Estimate,
    came_back: Estimate,
    solved: Estimate,
    promise_broken: Option<Estimate>,
    stay_untouched: Estimate,
    stay_by_the_best_way: Option<Estimate>,
    stay_elsewhere: BTreeMap<String, Estimate>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Criterion {
    name: String,
    met: bool,
    weight: f64,
    critical: bool,
    evidence: String,
    why: String,
    aim: Option<String>,
    how: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct LeftOut {
    turn: usize,
    behaviours: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Best {
    score: Option<f64>,
    solved: bool,
    ending: Ending,
    takes_s: f64,
    complete: bool,
    steps: Vec<BestStep>,
    went_this_way: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct BestStep {
    #[serde(rename = "do")]
    act: String,
    says: Option<String>,
    showing: String,
}

/// Plays in JSON lines, with the answers of [`plain`](super::plain()): a line with `turn` for each turn, one with `error`,
/// `hint` or `said` for each answer that is no move, and one with `scorecard` at the end. None when the person left.
///
/// # Errors
/// When the input cannot be read, the output not written or the journal not kept.
pub fn lines(play: &mut Play<'_>, input: &mut dyn BufRead, output: &mut dyn Write) -> io::Result<Option<Debrief>> {
    put(output, &standing(play))?;
    while play.rehearsal().ending().is_none() {
        let picks = play.picks();
        let answer = |error: Option<String>| Answer { error, hint: None, said: None, choices: picks.len(), keys: KEYS };
        match wish(input, &picks)? {
            Wish::Give(reply) => {
                play.give(reply, None)?;
                put(output, &standing(play))?;
            }
            Wish::NoMoreInput => {
                play.break_off();
                put(output, &standing(play))?;
            }
            Wish::Leave => {
                play.leave()?;
                return Ok(None);
            }
            Wish::BackTo(turn) if play.back_to(turn)? => put(output, &standing(play))?,
            Wish::Hint if play.hint()? => {
                put(output, &Answer { hint: Some(hint(play.rehearsal())), ..answer(None) })?;
            }
            Wish::BackTo(_) => {
                put(output, &answer(Some(super::more::no_way_back(play.tongue(), play.mode()).trim().to_owned())))?
            }
            Wish::Hint => put(output, &answer(Some(super::more::no_hints(play.tongue()).trim().to_owned())))?,
            Wish::Repeat => {
                let said = told::last_said(play.rehearsal()).trim().to_owned();
                put(output, &Answer { said: Some(said), ..answer(None) })?;
            }
            // Programs choose from what is there.
            Wish::Unclear | Wish::OwnWords => put(output, &answer(Some(play.tongue().plainly("unclear"))))?,
        }
    }
    let mut debrief = play.end()?.ok_or_else(|| io::Error::other("the contact has not ended"))?;
    debrief.months = play.ahead(&debrief).and_then(|ahead| ahead.play_on(&|| true));
    put(output, &Card::of(&play.scenario().policies, &debrief))?;
    Ok(Some(debrief))
}

fn put(output: &mut dyn Write, what: &impl Serialize) -> io::Result<()> {
    output.write_all(json(what)?.as_bytes())?;
    output.flush()
}

fn standing(play: &Play<'_>) -> Standing {
    let rehearsal = play.rehearsal();
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let seen = told::seen(rehearsal);
    let facts = script.facts.iter().take(64).enumerate().filter(|(place, _)| seen >> place & 1 == 1);
    let sees = facts.filter_map(|(_, fact)| Some((fact.name.clone(), value(fact.recorded()?, &scenario.currency))));
    let choice = |(place, pick): (usize, Pick)| Choice {
        number: place + 1,
        act: pick.act,
        says: pick.words,
        manner: pick.manner,
        needs_supervisor: pick.needs_supervisor,
    };
    Standing {
        turn: rehearsal.taken().len(),
        heard: play.brought(),
        sees: sees.collect(),
        mood: rehearsal.talk().mood(),
        mood_in_words: mood(rehearsal.talk().mood()),
        after_s: rehearsal.talk().elapsed() as f64 / SECOND as f64,
        seconds_left: play.time_left().map(|left| left.as_secs_f64().round()),
        when_time_is_up: play.when_time_is_up(),
        was_late: play.was_late(),
        choices: play.picks().into_iter().enumerate().map(choice).collect(),
        notes: (play.mode() == Mode::Learn && rehearsal.ending().is_none()).then(|| hint(rehearsal)),
    }
}

impl Card {
    /// The card of a practice under one of these policies.
    pub fn of(policies: &[Policy], debrief: &Debrief) -> Card {
        let best = debrief.best.as_ref().map(|best| Best {
            score: best.score,
            solved: best.solved,
            ending: best.ending,
            takes_s: best.takes as f64 / SECOND as f64,
            complete: best.complete,
            steps: debrief
                .best_steps
                .iter()
                .map(|step| BestStep { act: step.act.clone(), says: step.words.clone(), showing: step.showing.clone() })
                .collect(),
            went_this_way: debrief.went_the_best_way,
        });
        let left_out = debrief.left_out.iter();
        Card {
            scorecard: 1,
            ending: debrief.ending,
            broken_off: debrief.broken_off,
            solved: Some(debrief.solved),
            lasted_s: Some(debrief.lasted as f64 / SECOND as f64),
            turns: Some(debrief.turns),
            hints: Some(debrief.hints),
            mood_before: Some(debrief.mood_before),
            mood_after: Some(debrief.mood_after),
            effect: debrief.effect.as_ref().map(row),
            months: debrief.months.as_ref().map(|months| months_row(policies, months)),
            score: debrief.score,
            pass: debrief.pass,
            passed: debrief.passed,
            criteria: debrief.judged.iter().map(criterion).collect(),
            not_applicable: debrief.not_applicable.clone(),
            left_out: left_out.map(|(turn, names)| LeftOut { turn: *turn, behaviours: names.clone() }).collect(),
            best,
            note: None,
        }
    }

    /// The card of a journal that was scored again.
    pub fn of_journal(graded: &super::journal::Graded) -> Card {
        Card {
            scorecard: 1,
            ending: graded.ending,
            broken_off: graded.broken_off,
            solved: None,
            lasted_s: None,
            turns: None,
            hints: None,
            mood_before: None,
            mood_after: None,
            effect: None,
            months: None,
            score: graded.score,
            pass: graded.pass,
            passed: graded.passed,
            criteria: graded.judged.iter().map(criterion).collect(),
            not_applicable: graded.not_applicable.clone(),
            left_out: Vec::new(),
            best: None,
            note: graded.note.clone(),
        }
    }
}

fn row(effect: &Effect) -> EffectRow {
    EffectRow {
        satisfaction_before: effect.before.satisfaction,
        leaves_before: effect.before.leaves,
        satisfaction_after: effect.after.satisfaction,
        leaves_after: effect.after.leaves,
        satisfaction_if_broken: effect.if_broken.map(|broken| broken.satisfaction),
        leaves_if_broken: effect.if_broken.map(|broken| broken.leaves),
    }
}

fn months_row(policies: &[Policy], months: &Months) -> MonthsRow {
    let own = &months.own;
    let elsewhere = months.elsewhere.iter();
    MonthsRow {
        days: months.days,
        customers: months.customers,
        replications: months.replications,
        stay: own.stay,
        left_silent: own.left_silent,
        left_voiced: own.left_voiced,
        left_otherwise: own.left_otherwise,
        came_back: own.came_back,
        solved: own.solved,
        promise_broken: own.promise_broken,
        stay_untouched: months.untouched.stay,
        stay_by_the_best_way: months.best.as_ref().map(|best| best.stay),
        stay_elsewhere: elsewhere
            .filter_map(|(number, fate)| Some((policies.get(*number)?.id.clone(), fate.stay)))
            .collect(),
    }
}

fn criterion(judged: &Judged) -> Criterion {
    Criterion {
        name: judged.name.clone(),
        met: judged.mark.met,
        weight: judged.mark.weight,
        critical: judged.mark.critical,
        evidence: judged.evidence.clone(),
        why: judged.why.clone(),
        aim: judged.aim.clone(),
        how: judged.how.clone(),
    }
}
