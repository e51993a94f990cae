//! A journal as people read it.

use super::{By, Graded, Journal, Line};
use crate::practice::mood;
use crate::sim::{SECOND, describe};

/// The journal as a conversation, with what was taken back and how it ended.
pub fn transcript(journal: &Journal) -> String {
    let header = &journal.header;
    let mut lines = vec![format!("{}/{}", header.scenario, header.story)];
    let mut about: Vec<String> = Vec::new();
    about.extend(header.policy.as_ref().map(|policy| format!("policy {policy}")));
    about.extend(header.mode.map(|mode| format!("mode {}", mode.name())));
    about.extend(header.seed.map(|seed| format!("seed {seed}")));
    about.extend(header.rep.as_ref().map(|rep| format!("rep {rep}")));
    about.extend(header.language.as_ref().map(|language| format!("language {language}")));
    about.extend(header.untimed.then(|| "choices not timed".to_owned()));
    about.extend(header.drill.as_ref().map(|from| format!("drilled from \"{from}\"")));
    about.extend(header.started.as_ref().map(|started| format!("begun {started}")));
    lines.push(about.join(", "));
    lines.push(String::new());
    let mut turns = 0;
    for (_, line) in &journal.lines {
        match line {
            Line::Turn(turn) => {
                let who = match turn.by {
                    By::Customer => "Customer".to_owned(),
                    By::Supervisor => "Supervisor".to_owned(),
                    By::Rep => {
                        turns += 1;
                        format!("Rep {turns}")
                    }
                };
                let said = turn.says.as_ref().map(|says| format!("\"{says}\""));
                let act = turn.act.as_ref().map(|act| format!("[{act}]"));
                let given = turn.given.then(|| "(played for you)".to_owned());
                let given = given.or_else(|| turn.late.then(|| "(the time was up)".to_owned()));
                let own = journal.is_practice() && turn.is_own_words();
                let given = given.or_else(|| own.then(|| "(own words, marked by themselves)".to_owned()));
                let after = turn.after_s.map(|s| format!("{:>9}  ", describe((s * SECOND as f64) as u64)));
                let words: Vec<String> = act.into_iter().chain(said).chain(given).collect();
                lines.push(format!("{}{who}: {}", after.unwrap_or_default(), words.join(" ")));
                if turn.by == By::Rep && !turn.showing.is_empty() {
                    lines.push(format!("           shows: {}", turn.showing.join(", ")));
                }
                lines.extend(turn.mood.map(|now| format!("           The customer is {}.", mood(now))));
            }
            Line::Hint => lines.push("           (a hint was asked for)".to_owned()),
            Line::Left(_) => lines.push("           (left, to go on another time)".to_owned()),
            Line::Back(to) => {
                turns = to.saturating_sub(1);
                lines.push(format!("           (back to turn {to})"));
            }
            Line::End(end) => {
                let score = end.score.map_or_else(String::new, |score| format!(", {score:.0} of 100"));
                let broken = if end.broken_off { ", broken off" } else { "" };
                lines.push(format!("           {}{score}{broken}", end.ended.words()));
            }
        }
    }
    if journal.is_practice() && journal.end().is_none() {
        lines.push("           (not finished)".to_owned());
    }
    if journal.torn {
        lines.push("           (the last line was cut off as it was written, and is left out)".to_owned());
    }
    lines.join("\n")
}

/// The score of a journal in words: what was missed first.
pub fn verdict(graded: &Graded) -> String {
    let pass = graded.pass;
    let broken = if graded.broken_off { ", broken off before the end" } else { "" };
    let mut lines = vec![format!("{}: {}{broken}", graded.title, graded.ending.words())];
    lines.push(match graded.score {
        None => "Nothing that a rep answers for could be scored.".to_owned(),
        Some(score) => {
            let passed = if graded.passed { "passed" } else { "not passed" };
            format!("{score:.0} of 100; {pass:.0} pass: {passed}.")
        }
    });
    lines.extend(graded.note.iter().map(|note| format!("Note: {note}.")));
    for judged in graded.judged.iter().filter(|judged| !judged.mark.met) {
        let critical = if judged.mark.critical { "; this alone makes it 0" } else { "" };
        lines.push(format!("  missed  {}: {}{critical}", judged.name, judged.evidence));
        lines.push(format!("          why: {}", judged.why));
        lines.extend(judged.how.iter().map(|how| format!("          how: {how}")));
    }
    let met = graded.judged.iter().filter(|judged| judged.mark.met);
    lines.extend(met.map(|judged| format!("  met     {}: {}", judged.name, judged.evidence)));
    let apart = graded.not_applicable.iter();
    lines.extend(apart.map(|name| format!("  n/a     {name}: as things went it does not count")));
    lines.join("\n")
}
