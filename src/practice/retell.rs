//! A debrief as text: the consequences first, then the verdict, then what would have been best.

use super::words::mood;
use super::{Debrief, Judged, Standing};
use crate::scenario::Scenario;
use crate::scenario::script::Outcome;
use crate::sim::describe;

/// The whole debrief.
pub(super) fn retell(scenario: &Scenario, policy: usize, debrief: &Debrief) -> String {
    let title = scenario.policies.get(policy).map_or("", |policy| policy.title.as_str());
    let mut lines = vec![String::new(), "What came of it".to_owned()];
    consequences(&mut lines, debrief);
    lines.extend([String::new(), "How it is judged".to_owned()]);
    verdict(&mut lines, debrief);
    left_out(&mut lines, debrief);
    lines.push(String::new());
    best(&mut lines, title, debrief);
    lines.push(String::new());
    lines.join("\n")
}

fn consequences(lines: &mut Vec<String>, debrief: &Debrief) {
    if debrief.broken_off {
        lines.push("There was nothing more from you, so the call broke off as if you had hung up.".to_owned());
    }
    let turns = if debrief.turns == 1 { "1 turn" } else { &format!("{} turns", debrief.turns) };
    lines.push(format!("After {turns} and {}: {}.", describe(debrief.lasted), debrief.ending.words()));
    lines.push(if debrief.solved { "The matter is solved." } else { "The matter is not solved." }.to_owned());
    for (what, within) in &debrief.promises {
        lines.push(format!("A promise stands: {what}, within {}.", describe(*within)));
    }
    let (before, after) = (mood(debrief.mood_before), mood(debrief.mood_after));
    lines.push(if before == after {
        format!("The customer is as {after} as when they came.")
    } else {
        format!("The customer came {before} and goes {after}.")
    });
    if let Some(effect) = &debrief.effect {
        let before = &effect.before;
        lines.push(format!("Had they not needed you: {}.", standing(before)));
        match &effect.if_broken {
            None => lines.push(format!("As it stands: {}.", standing(&effect.after))),
            Some(broken) => {
                lines.push(format!("If the promise is kept: {}.", standing(&effect.after)));
                lines.push(format!("If it is broken: {}.", standing(broken)));
            }
        }
    }
    if let Some(back) = debrief.comes_back {
        let condition = match back.outcome {
            Some(Outcome::PromiseBroken) => "If it is broken, of",
            Some(Outcome::PromiseKept) => "If it is kept, of",
            None => "Of",
        };
        let come = (100.0 * back.share).round();
        lines.push(format!(
            "{condition} 100 like this one {come} come back about it, and {} say no more.",
            100.0 - come
        ));
    }
}

fn standing(standing: &Standing) -> String {
    let leave = 100.0 * standing.leaves;
    format!("satisfaction {:.1} of 10; of 100 like this one {leave:.0} leave within a year", standing.satisfaction)
}

fn verdict(lines: &mut Vec<String>, debrief: &Debrief) {
    let pass = debrief.pass;
    lines.push(match debrief.score {
        None => "Nothing that a rep answers for could be scored.".to_owned(),
        Some(score) if debrief.passed => format!("{score:.0} of 100; {pass:.0} pass: passed."),
        Some(score) => format!("{score:.0} of 100; {pass:.0} pass: not passed."),
    });
    if debrief.hints > 0 {
        lines.push(format!("Hints asked for: {}.", debrief.hints));
    }
    // What went wrong first, as there is something to learn from it.
    for judged in debrief.judged.iter().filter(|judged| !judged.mark.met) {
        let critical = if judged.mark.critical { "; this alone makes it 0" } else { "" };
        lines.push(format!("  missed  {}: {}{critical}", named(judged), judged.evidence));
        lines.push(format!("          why: {}", judged.why));
        lines.extend(judged.aim.iter().map(|aim| format!("          aim: {aim}")));
        lines.extend(judged.how.iter().map(|how| format!("          how: {how}")));
    }
    for judged in debrief.judged.iter().filter(|judged| judged.mark.met) {
        lines.push(format!("  met     {}: {}", named(judged), judged.evidence));
    }
}

/// What customers noticed the lack of, whether a standard asks for it or not.
fn left_out(lines: &mut Vec<String>, debrief: &Debrief) {
    if debrief.left_out.is_empty() {
        return;
    }
    lines.push("Called for by the moment, whether a standard asks for it or not, and left out:".to_owned());
    lines.extend(debrief.left_out.iter().map(|(turn, behaviours)| format!("  turn {turn}: {behaviours}")));
}

fn named(judged: &Judged) -> String {
    if judged.mark.weight == 1.0 { judged.name.clone() } else { format!("{} (×{})", judged.name, judged.mark.weight) }
}

fn best(lines: &mut Vec<String>, policy: &str, debrief: &Debrief) {
    let Some(best) = &debrief.best else {
        return lines.push("No way through this story to an end was found.".to_owned());
    };
    if debrief.went_the_best_way {
        return lines.push(format!("With this luck \"{policy}\" allows nothing better: you went the best way."));
    }
    if (debrief.score, debrief.solved) == (best.score, best.solved) {
        lines.push(
            "By the standards nothing more could be had. What follows is the way that the story's author calls best."
                .to_owned(),
        );
    }
    let score = best.score.map_or_else(|| "not scored".to_owned(), |score| format!("{score:.0} of 100"));
    let sure = if best.complete { "" } else { ", as far as could be tried" };
    lines.push(format!(
        "The best that \"{policy}\" allows with the same luck{sure}: {score}, {}, in {}",
        best.ending.words(),
        describe(best.takes)
    ));
    for (number, step) in debrief.best_steps.iter().enumerate() {
        let words = step.words.as_ref().map(|words| format!(" — \"{words}\"")).unwrap_or_default();
        let showing = if step.showing.is_empty() { String::new() } else { format!(" [{}]", step.showing) };
        lines.push(format!("  {}. {}{words}{showing}", number + 1, step.act));
    }
}
