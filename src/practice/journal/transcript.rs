//! A journal as people read it.

use super::{By, Graded, Journal, Line};
use crate::practice::words::ending;
use crate::practice::{Tongue, mood};
use crate::scenario::line_id;
use crate::sim::{SECOND, describe};

/// Where what is said of a turn begins, beneath the times.
const INDENT: &str = "           ";

/// The journal as a conversation, with what was taken back and how it ended.
pub fn transcript(journal: &Journal, tongue: &Tongue) -> String {
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
    let indented = |text: String| format!("{INDENT}{text}");
    let mut turns = 0;
    for (_, line) in &journal.lines {
        match line {
            Line::Turn(turn) => {
                let who = match turn.by {
                    By::Customer => tongue.plainly("again-customer"),
                    By::Supervisor => tongue.plainly("again-supervisor"),
                    By::Rep => {
                        turns += 1;
                        tongue.say("again-rep", [("turn", turns.into())])
                    }
                };
                let said = turn.says.as_ref().map(|says| tongue.say("again-said", [("words", says.as_str().into())]));
                let act = turn.act.as_ref().map(|act| format!("[{act}]"));
                let given = turn.given.then(|| tongue.plainly("again-given"));
                let given = given.or_else(|| turn.late.then(|| tongue.plainly("again-late")));
                let own = journal.is_practice() && turn.is_own_words();
                let given = given.or_else(|| own.then(|| tongue.plainly("again-own")));
                let after = turn.after_s.map(|s| format!("{:>9}  ", describe((s * SECOND as f64) as u64)));
                let words: Vec<String> = act.into_iter().chain(said).chain(given).collect();
                lines.push(format!("{}{who}: {}", after.unwrap_or_default(), words.join(" ")));
                if turn.by == By::Rep && !turn.showing.is_empty() {
                    let known = |name: &String| tongue.word(&line_id::behaviour(name)).unwrap_or_else(|| name.clone());
                    let showing: Vec<String> = turn.showing.iter().map(known).collect();
                    let showing = showing.join(&tongue.plainly("comma"));
                    lines.push(indented(tongue.say("again-shows", [("behaviours", showing.into())])));
                }
                lines.extend(turn.mood.map(|now| {
                    let now = tongue.plainly(&format!("mood-{}", mood(now)));
                    indented(tongue.say("again-mood", [("mood", now.into())]))
                }));
            }
            Line::Hint => lines.push(indented(tongue.plainly("again-hint"))),
            Line::Left(_) => lines.push(indented(tongue.plainly("again-left"))),
            Line::Back(to) => {
                turns = to.saturating_sub(1);
                lines.push(indented(tongue.say("again-back", [("turn", (*to).into())])));
            }
            Line::End(end) => {
                let score = end.score.map(|score| tongue.say("of-100", [("score", tongue.number(score, 0).into())]));
                let how = std::iter::once(ending(tongue, end.ended)).chain(score).collect::<Vec<_>>();
                let how = how.join(&tongue.plainly("comma"));
                lines.push(indented(match end.broken_off {
                    true => tongue.say("again-broken-off", [("ending", how.into())]),
                    false => how,
                }));
            }
        }
    }
    if journal.is_practice() && journal.end().is_none() {
        lines.push(indented(tongue.plainly("again-open")));
    }
    if journal.torn {
        lines.push(indented(tongue.plainly("again-torn")));
    }
    lines.join("\n")
}

/// The score of a journal in words: what was missed first.
pub fn verdict(graded: &Graded, tongue: &Tongue) -> String {
    let head = if graded.broken_off { "graded-broken-off" } else { "graded" };
    let ended = ending(tongue, graded.ending);
    let mut lines = vec![tongue.say(head, [("title", graded.title.as_str().into()), ("ending", ended.into())])];
    lines.push(match graded.score {
        None => tongue.plainly("not-scored"),
        Some(score) => {
            let id = if graded.passed { "passed" } else { "not-passed" };
            let (score, pass) = (tongue.number(score, 0), tongue.number(graded.pass, 0));
            tongue.say(id, [("score", score.into()), ("pass", pass.into())])
        }
    });
    lines.extend(graded.note.iter().map(|note| format!("Note: {note}.")));
    let text = |id: &str, text: &str| tongue.say(id, [("text", text.into())]);
    for judged in &graded.judged {
        let id = match (judged.mark.met, judged.mark.critical) {
            (true, _) => continue,
            (false, true) => "missed-critical",
            (false, false) => "missed",
        };
        lines.push(of(tongue, id, &judged.name, &judged.evidence));
        lines.push(text("why", &judged.why));
        lines.extend(judged.how.iter().map(|how| text("how", how)));
    }
    let met = graded.judged.iter().filter(|judged| judged.mark.met);
    lines.extend(met.map(|judged| of(tongue, "met", &judged.name, &judged.evidence)));
    let apart = graded.not_applicable.iter();
    lines.extend(apart.map(|name| tongue.say("not-applicable", [("name", name.as_str().into())])));
    lines.join("\n")
}

fn of(tongue: &Tongue, id: &str, name: &str, evidence: &str) -> String {
    tongue.say(id, [("name", name.into()), ("evidence", evidence.into())])
}
