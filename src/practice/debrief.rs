//! What a person learns when a practice is over.

use super::customer::{Effect, effect, hangs_on_a_promise};
use super::words::Voice;
use super::{Months, Session};
use crate::rehearsal::{Best, Evidence, Rehearsal, best, evidence, forbidden};
use crate::scenario::script::{Outcome, Procedure};
use crate::score::{Criterion, Mark};
use crate::sim::Time;
use crate::world::{Ending, Reply};

/// What came of a practice: first the consequences, then the score with its evidence, then what would have been best.
#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    /// How it ended.
    pub ending: Ending,
    /// The input ended before the contact did, and with it the call.
    pub broken_off: bool,
    /// The matter is truly solved.
    pub solved: bool,
    /// How long it lasted.
    pub lasted: Time,
    /// How many turns the rep took.
    pub turns: usize,
    /// How often the person asked for a hint.
    pub hints: u32,
    /// The promises that stand: what, and within how long.
    pub promises: Vec<(String, Time)>,
    /// The customer's mood at the start, 0 to 1.
    pub mood_before: f64,
    /// The customer's mood at the end, 0 to 1.
    pub mood_after: f64,
    /// What it did to the customer, where the operation models that.
    pub effect: Option<Effect>,
    /// Whether they come back about it; none when the matter is over or in a colleague's hands.
    pub comes_back: Option<ComesBack>,
    /// What becomes of customers like this one in the months after, where that is played on.
    pub months: Option<Months>,
    /// The score, 0 to 100, of what the rep owns; none when nothing applied.
    pub score: Option<f64>,
    /// The score that passes.
    pub pass: f64,
    /// It was reached.
    pub passed: bool,
    /// Everything that was looked at, in order.
    pub judged: Vec<Judged>,
    /// What the story would have looked at and leaves out of the score as things went, by name.
    pub not_applicable: Vec<String>,
    /// By turn, from 1: the behaviours that the moment called for and the rep did not show, by name.
    pub left_out: Vec<(usize, String)>,
    /// The best that the policy allows with the same luck, where the story can be brought to an end.
    pub best: Option<Best>,
    /// The steps of the best way, in words.
    pub best_steps: Vec<Step>,
    /// The person went that way.
    pub went_the_best_way: bool,
}

/// Whether a customer whose matter is not solved comes back about it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ComesBack {
    /// If this becomes of the promise; as it stands when there is none.
    pub outcome: Option<Outcome>,
    /// The share who do; the others say nothing more.
    pub share: f64,
}

/// One criterion, and what shows that it was met or missed.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The mark.
    pub mark: Mark,
    /// What it is called.
    pub name: String,
    /// What shows it.
    pub evidence: String,
    /// Why it matters: the standard's, or why the story forbids it.
    pub why: String,
    /// What the standard is to achieve.
    pub aim: Option<String>,
    /// How it is best done.
    pub how: Option<String>,
}

/// A step of the best way.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The move's name.
    pub act: String,
    /// The words, where the move has any.
    pub words: Option<String>,
    /// The behaviours shown, by name: `greet, acknowledge`.
    pub showing: String,
}

impl Debrief {
    /// The debrief of a practice that has ended. None when it has not.
    pub fn of(session: &Session, rehearsal: &Rehearsal<'_>, hints: u32, broken_off: bool) -> Option<Debrief> {
        let ending = rehearsal.ending()?;
        let (talk, script) = (rehearsal.talk(), rehearsal.terms().script());
        let record = talk.record();
        let voice = Voice::of(rehearsal);
        let effect = effect(rehearsal, session.customer());
        let score = rehearsal.score();
        let best = session.terms(rehearsal.terms().scenario()).and_then(|terms| best(&terms));
        let steps = best.iter().flat_map(|best| &best.steps);
        let replies = |best: &Best| best.steps.iter().map(|step| step.reply).collect::<Vec<Reply>>();
        let taken: Vec<Reply> = rehearsal.taken().iter().map(|turn| turn.reply).collect();
        Some(Debrief {
            ending,
            broken_off,
            solved: record.solved,
            lasted: talk.elapsed(),
            turns: rehearsal.taken().len(),
            hints,
            promises: talk.promises().iter().map(|(what, within)| (voice.word(*what), *within)).collect(),
            mood_before: script.mood,
            mood_after: talk.mood(),
            comes_back: comes_back(rehearsal, effect.as_ref()),
            effect,
            months: None,
            score,
            pass: script.check.pass,
            passed: score.is_some_and(|score| score >= script.check.pass),
            judged: rehearsal.marks().into_iter().map(|mark| judged(rehearsal, mark)).collect(),
            not_applicable: not_applicable(rehearsal, rehearsal.left_out()),
            left_out: left_out(rehearsal),
            best_steps: steps.map(|step| in_words(rehearsal, &step.act, step.reply)).collect(),
            went_the_best_way: best.as_ref().is_some_and(|best| replies(best) == taken),
            best,
        })
    }
}

/// What the story says of coming back, or the model where the story says nothing.
fn comes_back(rehearsal: &Rehearsal<'_>, effect: Option<&Effect>) -> Option<ComesBack> {
    let record = rehearsal.talk().record();
    if record.solved || record.ending == Ending::HandedOver {
        return None;
    }
    let outcome = hangs_on_a_promise(record).then_some(Outcome::PromiseBroken);
    let rules = &rehearsal.terms().script().afterwards;
    let rule = rules.iter().find(|rule| rule.ended == record.ending && rule.outcome == outcome);
    let returns = rule.and_then(|rule| rule.returns.as_ref()).map(|returns| returns.share);
    let silent = rule.and_then(|rule| rule.silent).or(returns.map(|_| 1.0));
    // Those whom the story does not send back speak up or are silent.
    let speaks = match silent {
        Some(silent) => 1.0 - silent,
        None => effect?.voice,
    };
    let returns = returns.unwrap_or(0.0);
    Some(ComesBack { outcome, share: (returns + (1.0 - returns) * speaks).clamp(0.0, 1.0) })
}

fn left_out(rehearsal: &Rehearsal<'_>) -> Vec<(usize, String)> {
    let (shown, script) = (Voice::of(rehearsal).shown, rehearsal.terms().script());
    let missing = rehearsal.taken().iter().enumerate().filter_map(|(number, turn)| {
        let Reply::Move { shown: said, .. } = turn.reply else { return None };
        let missing = script.moments.get(usize::from(turn.moment))?.calls_for & !said;
        (missing != 0).then(|| (number + 1, shown.behaviours(missing)))
    });
    missing.collect()
}

/// The names of what does not apply.
pub(super) fn not_applicable(rehearsal: &Rehearsal<'_>, criteria: Vec<Criterion>) -> Vec<String> {
    criteria.into_iter().map(|criterion| name(rehearsal, criterion)).collect()
}

fn judged(rehearsal: &Rehearsal<'_>, mark: Mark) -> Judged {
    judged_by(rehearsal, mark, shows(rehearsal, &mark))
}

/// What shows that a criterion was met or missed, in words.
pub(super) fn shows(rehearsal: &Rehearsal<'_>, mark: &Mark) -> String {
    evidence_for(rehearsal, mark.criterion, &evidence(rehearsal, mark))
}

/// Evidence in the language of the practice. What is forbidden is named by its criterion, and not a second time.
pub(super) fn evidence_for(rehearsal: &Rehearsal<'_>, criterion: Criterion, evidence: &Evidence) -> String {
    let shown = Voice::of(rehearsal).shown;
    match (criterion, evidence) {
        (Criterion::Forbidden(_), Evidence::Happened(_, Some(turn))) => {
            shown.tongue.say("it-happened", [("turns", shown.turns(&[*turn]).into())])
        }
        (Criterion::Forbidden(_), Evidence::DidNotHappen(_)) => shown.tongue.plainly("it-did-not-happen"),
        _ => Voice::of(rehearsal).evidence(evidence),
    }
}

/// A criterion with what shows that it was met or missed.
pub(super) fn judged_by(rehearsal: &Rehearsal<'_>, mark: Mark, evidence: String) -> Judged {
    let voice = Voice::of(rehearsal);
    let (shown, tongue) = (voice.shown, voice.shown.tongue);
    let standard = match mark.criterion {
        Criterion::Standard(number) => shown.scenario.standards.get(number),
        _ => None,
    };
    let why = match mark.criterion {
        Criterion::Standard(_) => {
            standard.map_or_else(String::new, |standard| shown.about(standard, "why", &standard.why))
        }
        Criterion::Tell(_) => tongue.plainly("why-told"),
        Criterion::Behaviour(_) => tongue.plainly("why-shown"),
        Criterion::Ending => tongue.plainly("why-ending"),
        Criterion::Solved => tongue.plainly("why-solved"),
        Criterion::Forbidden(number) => voice.because(number),
        Criterion::Procedure(_) | Criterion::Step(_) => {
            procedure_of(rehearsal, mark.criterion).map_or_else(String::new, |procedure| voice.why_so(procedure))
        }
    };
    Judged {
        name: name(rehearsal, mark.criterion),
        evidence,
        why,
        aim: standard.map(|standard| shown.about(standard, "aim", &standard.aim)),
        how: standard.map(|standard| shown.about(standard, "how", &standard.how)),
        mark,
    }
}

/// What a mark is for.
pub(super) fn name(rehearsal: &Rehearsal<'_>, criterion: Criterion) -> String {
    let (voice, script) = (Voice::of(rehearsal), rehearsal.terms().script());
    let tongue = voice.shown.tongue;
    match criterion {
        Criterion::Standard(number) => {
            let standard = voice.shown.scenario.standards.get(number);
            standard.map_or_else(String::new, |standard| voice.shown.standard(standard))
        }
        Criterion::Tell(number) => {
            let fact = script.facts.get(usize::from(number)).map_or_else(String::new, |fact| voice.fact(fact));
            tongue.say("criterion-tell", [("fact", fact.into())])
        }
        Criterion::Ending => tongue.plainly("criterion-ending"),
        Criterion::Solved => tongue.plainly("criterion-solved"),
        Criterion::Forbidden(number) => {
            let what = forbidden(rehearsal, number).map_or_else(String::new, |what| voice.event(&what));
            tongue.say("criterion-forbidden", [("what", what.into())])
        }
        Criterion::Behaviour(number) => {
            let shown = voice.shown.behaviours(1 << number);
            tongue.say("criterion-shows", [("behaviour", shown.into())])
        }
        Criterion::Procedure(_) => {
            let name =
                procedure_of(rehearsal, criterion).map_or_else(String::new, |known| voice.procedure(&known.name));
            tongue.say("criterion-procedure", [("name", name.into())])
        }
        Criterion::Step(place) => {
            let Some(procedure) = procedure_of(rehearsal, criterion) else { return String::new() };
            let step = script.steps.get(usize::from(place)).map_or("", |step| &step.name);
            let step = voice.step(&procedure.name, step);
            tongue
                .say("criterion-step", [("procedure", voice.procedure(&procedure.name).into()), ("step", step.into())])
        }
    }
}

/// The procedure that a criterion is about.
fn procedure_of<'a>(rehearsal: &Rehearsal<'a>, criterion: Criterion) -> Option<&'a Procedure> {
    let mut procedures = rehearsal.terms().script().procedures.iter().enumerate();
    let is_it = |(number, procedure): &(usize, &Procedure)| match criterion {
        Criterion::Procedure(known) => *number == usize::from(known),
        Criterion::Step(place) => procedure.steps.contains(&place),
        _ => false,
    };
    procedures.find(is_it).map(|(_, procedure)| procedure)
}

fn in_words(rehearsal: &Rehearsal<'_>, act: &str, reply: Reply) -> Step {
    let voice = Voice::of(rehearsal);
    let Reply::Move { number, wording, shown } = reply else {
        return Step { act: act.to_owned(), words: None, showing: String::new() };
    };
    let Some(what) = rehearsal.terms().script().moves.get(usize::from(number)) else {
        return Step { act: act.to_owned(), words: None, showing: String::new() };
    };
    let words = wording.and_then(|place| voice.wording(number, what, usize::from(place)));
    Step { act: voice.act(number, what), words, showing: voice.shown.behaviours(shown) }
}
