//! A debrief as text: the consequences first, then the verdict, then what would have been best.

use super::words::Shown;
use super::{Debrief, Judged, Months, Standing};
use crate::experiment::Fate;
use crate::scenario::Scenario;
use crate::scenario::script::Outcome;
use crate::sim::DAYS_A_MONTH;
use crate::stats::Estimate;

/// The whole debrief.
pub(super) fn retell(scenario: &Scenario, policy: usize, debrief: &Debrief) -> String {
    let shown = Shown::of(scenario);
    let mut lines = vec![String::new(), shown.tongue.plainly("what-came")];
    consequences(&mut lines, shown, debrief);
    if let Some(months) = &debrief.months {
        lines.push(String::new());
        months_after(&mut lines, shown, policy, months);
    }
    lines.extend([String::new(), shown.tongue.plainly("judged")]);
    verdict(&mut lines, shown, debrief);
    left_out(&mut lines, shown, debrief);
    lines.push(String::new());
    best(&mut lines, shown, policy, debrief);
    lines.push(String::new());
    lines.join("\n")
}

fn consequences(lines: &mut Vec<String>, shown: Shown<'_>, debrief: &Debrief) {
    let tongue = shown.tongue;
    if debrief.broken_off {
        lines.push(tongue.plainly("broke-off"));
    }
    let (span, ending) = (shown.span(debrief.lasted), shown.ending(debrief.ending));
    lines
        .push(tongue.say("ended", [("turns", debrief.turns.into()), ("span", span.into()), ("ending", ending.into())]));
    lines.push(tongue.plainly(if debrief.solved { "solved" } else { "not-solved" }));
    for (what, within) in &debrief.promises {
        let span = shown.span(*within);
        lines.push(tongue.say("promise-stands", [("what", what.as_str().into()), ("span", span.into())]));
    }
    let (before, after) = (shown.mood(debrief.mood_before), shown.mood(debrief.mood_after));
    lines.push(if before == after {
        tongue.say("mood-unchanged", [("mood", after.into())])
    } else {
        tongue.say("mood-changed", [("before", before.into()), ("after", after.into())])
    });
    if let Some(effect) = &debrief.effect {
        // Where the months were played on, they tell who stays: two answers to one question would be one too many.
        let leaving = debrief.months.is_none();
        let stands =
            |id: &str, as_it: &Standing| tongue.say(id, [("standing", standing(shown, as_it, leaving).into())]);
        lines.push(stands("standing-before", &effect.before));
        match &effect.if_broken {
            None => lines.push(stands("standing-after", &effect.after)),
            Some(broken) => {
                lines.push(stands("standing-kept", &effect.after));
                lines.push(stands("standing-broken", broken));
            }
        }
    }
    // Who comes back is told by the months too, but not what hangs on a promise.
    if let Some(back) = debrief.comes_back.filter(|back| debrief.months.is_none() || back.outcome.is_some()) {
        let id = match back.outcome {
            Some(Outcome::PromiseBroken) => "comes-back-if-broken",
            Some(Outcome::PromiseKept) => "comes-back-if-kept",
            None => "comes-back",
        };
        let come = (100.0 * back.share).round();
        lines.push(tongue.say(id, [("come", come.into()), ("silent", (100.0 - come).into())]));
    }
}

/// What becomes of customers like this one, and of those who are treated otherwise.
fn months_after(lines: &mut Vec<String>, shown: Shown<'_>, policy: usize, months: &Months) {
    let tongue = shown.tongue;
    let named = |number: usize| shown.scenario.policies.get(number).map_or_else(String::new, |each| shown.policy(each));
    let share = |id: &str, of: &Estimate| tongue.say(id, [("share", of_hundred(shown, of).into())]);
    lines.push(tongue.plainly("months"));
    lines.push(tongue.say(
        "months-of",
        [
            ("customers", months.customers.into()),
            ("policy", named(policy).into()),
            ("runs", months.replications.into()),
            ("months", (f64::from(months.days) / DAYS_A_MONTH).round().into()),
        ],
    ));
    let own = &months.own;
    let told: [(&str, &Estimate); 6] = [
        ("months-stay", &own.stay),
        ("months-silent", &own.left_silent),
        ("months-voiced", &own.left_voiced),
        ("months-otherwise", &own.left_otherwise),
        ("months-back", &own.came_back),
        ("months-solved", &own.solved),
    ];
    lines.extend(told.iter().map(|(id, of)| share(id, of)));
    lines.extend(own.promise_broken.iter().map(|broken| share("months-broken", broken)));
    lines.push(tongue.plainly("months-compared"));
    let stay = |id: &str, fate: &Fate| share(id, &fate.stay);
    lines.push(stay("months-own", own));
    lines.push(stay("months-untouched", &months.untouched));
    lines.extend(months.best.iter().map(|best| stay("months-best", best)));
    lines.extend(months.elsewhere.iter().map(|(number, fate)| {
        let share = of_hundred(shown, &fate.stay);
        tongue.say("months-elsewhere", [("policy", named(*number).into()), ("share", share.into())])
    }));
}

/// A share in 100, with its interval.
fn of_hundred(shown: Shown<'_>, share: &Estimate) -> String {
    let of = |share: f64| shown.tongue.number(100.0 * share, 0);
    let (Some(low), Some(high)) = (share.low, share.high) else { return of(share.estimate) };
    let filled = [("share", of(share.estimate).into()), ("low", of(low).into()), ("high", of(high).into())];
    shown.tongue.say("interval", filled)
}

/// How satisfied a customer is, and how likely to leave where that is to be said.
fn standing(shown: Shown<'_>, standing: &Standing, leaving: bool) -> String {
    let satisfaction = shown.tongue.number(standing.satisfaction, 1);
    if !leaving {
        return shown.tongue.say("standing-satisfaction", [("satisfaction", satisfaction.into())]);
    }
    let leave = (100.0 * standing.leaves).round();
    shown.tongue.say("standing", [("satisfaction", satisfaction.into()), ("leave", leave.into())])
}

fn verdict(lines: &mut Vec<String>, shown: Shown<'_>, debrief: &Debrief) {
    let tongue = shown.tongue;
    lines.push(match debrief.score {
        None => tongue.plainly("not-scored"),
        Some(score) => {
            let id = if debrief.passed { "passed" } else { "not-passed" };
            let (score, pass) = (tongue.number(score, 0), tongue.number(debrief.pass, 0));
            tongue.say(id, [("score", score.into()), ("pass", pass.into())])
        }
    });
    if debrief.hints > 0 {
        lines.push(tongue.say("hints", [("hints", debrief.hints.into())]));
    }
    let about = |id: &str, judged: &Judged| {
        tongue.say(id, [("name", named(shown, judged).into()), ("evidence", judged.evidence.as_str().into())])
    };
    let text = |id: &str, text: &str| tongue.say(id, [("text", text.into())]);
    // What went wrong first, as there is something to learn from it.
    for judged in debrief.judged.iter().filter(|judged| !judged.mark.met) {
        lines.push(about(if judged.mark.critical { "missed-critical" } else { "missed" }, judged));
        lines.push(text("why", &judged.why));
        lines.extend(judged.aim.iter().map(|aim| text("aim", aim)));
        lines.extend(judged.how.iter().map(|how| text("how", how)));
    }
    lines.extend(debrief.judged.iter().filter(|judged| judged.mark.met).map(|judged| about("met", judged)));
    let apart = debrief.not_applicable.iter();
    lines.extend(apart.map(|name| tongue.say("not-applicable", [("name", name.as_str().into())])));
}

/// What customers noticed the lack of, whether a standard asks for it or not.
fn left_out(lines: &mut Vec<String>, shown: Shown<'_>, debrief: &Debrief) {
    if debrief.left_out.is_empty() {
        return;
    }
    lines.push(shown.tongue.plainly("left-out"));
    lines.extend(debrief.left_out.iter().map(|(turn, behaviours)| {
        let behaviours = behaviours.as_str();
        shown.tongue.say("left-out-at", [("turn", (*turn).into()), ("behaviours", behaviours.into())])
    }));
}

fn named(shown: Shown<'_>, judged: &Judged) -> String {
    let (name, weight) = (judged.name.as_str(), judged.mark.weight);
    match weight {
        1.0 => name.to_owned(),
        _ => {
            shown.tongue.say("weighted", [("name", name.into()), ("weight", shown.tongue.plain_number(weight).into())])
        }
    }
}

fn best(lines: &mut Vec<String>, shown: Shown<'_>, policy: usize, debrief: &Debrief) {
    let tongue = shown.tongue;
    let policy = shown.scenario.policies.get(policy).map_or_else(String::new, |policy| shown.policy(policy));
    let Some(best) = &debrief.best else { return lines.push(tongue.plainly("no-way")) };
    if debrief.went_the_best_way {
        return lines.push(tongue.say("went-best-way", [("policy", policy.into())]));
    }
    if (debrief.score, debrief.solved) == (best.score, best.solved) {
        lines.push(tongue.plainly("author-prefers"));
    }
    let score = match best.score {
        None => tongue.plainly("unscored"),
        Some(score) => tongue.say("of-100", [("score", tongue.number(score, 0).into())]),
    };
    lines.push(tongue.say(
        if best.complete { "best" } else { "best-as-tried" },
        [
            ("policy", policy.into()),
            ("score", score.into()),
            ("ending", shown.ending(best.ending).into()),
            ("span", shown.span(best.takes).into()),
        ],
    ));
    for (number, step) in debrief.best_steps.iter().enumerate() {
        let (number, act) = ((number + 1).into(), step.act.as_str().into());
        let line = match &step.words {
            Some(words) => {
                let words = words.as_str().into();
                tongue.say("step-in-words", [("number", number), ("act", act), ("words", words)])
            }
            None => tongue.say("step", [("number", number), ("act", act)]),
        };
        lines.push(match step.showing.as_str() {
            "" => line,
            showing => tongue.say("step-showing", [("step", line.into()), ("behaviours", showing.into())]),
        });
    }
}
