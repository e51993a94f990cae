//! A journal as people read it.

use super::{By, Graded, Header, Journal, Line};
use crate::practice::words::{always, behaviour, ending, mode, span};
use crate::practice::{LANGUAGES, Tongue, mood};
use crate::sim::SECOND;
use unicode_width::UnicodeWidthStr;

/// Where what is said of a turn begins, beneath the times.
const INDENT: &str = "           ";

/// The journal as a conversation, with what was taken back and how it ended.
pub fn transcript(journal: &Journal, tongue: &Tongue) -> String {
    let header = &journal.header;
    let mut lines = vec![format!("{}/{}", header.scenario, header.story)];
    lines.push(about(header, tongue));
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
                let named = |act: &String| always(tongue, act).unwrap_or_else(|| act.clone());
                let act = turn.act.as_ref().map(|act| format!("[{}]", named(act)));
                let given = turn.given.then(|| tongue.plainly("again-given"));
                let given = given.or_else(|| turn.late.then(|| tongue.plainly("again-late")));
                let own = journal.is_practice() && turn.is_own_words();
                let given = given.or_else(|| own.then(|| tongue.plainly("again-own")));
                let after = turn.after_s.map(|s| column(&span(tongue, (s * SECOND as f64) as u64)));
                let words: Vec<String> = act.into_iter().chain(said).chain(given).collect();
                let line = tongue.say("again-line", [("who", who.into()), ("words", words.join(" ").into())]);
                lines.push(after.unwrap_or_default() + &line);
                if turn.by == By::Rep && !turn.showing.is_empty() {
                    let showing: Vec<String> = turn.showing.iter().map(|name| behaviour(tongue, name)).collect();
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

/// What it is about, in one line.
fn about(header: &Header, tongue: &Tongue) -> String {
    let of = |id: &str, key: &'static str, value: String| tongue.say(id, [(key, value.into())]);
    let mut about = Vec::new();
    about.extend(header.policy.as_ref().map(|policy| of("again-policy", "policy", policy.clone())));
    about.extend(header.mode.map(|own| of("again-mode", "mode", mode(tongue, own))));
    about.extend(header.seed.map(|seed| of("seed-of", "seed", seed.to_string())));
    about.extend(header.rep.as_ref().map(|rep| of("again-played-by", "rep", rep.clone())));
    about.extend(header.language.as_ref().map(|code| {
        let known = LANGUAGES.iter().find(|(known, ..)| known == code);
        of("again-language", "language", known.map_or(code.as_str(), |(_, name, _)| name).to_owned())
    }));
    about.extend(header.untimed.then(|| tongue.plainly("again-untimed")));
    about.extend(header.drill.as_ref().map(|from| of("again-drilled", "moment", from.clone())));
    about.extend(header.started.as_ref().map(|started| of("again-begun", "when", started.clone())));
    about.join(&tongue.plainly("comma"))
}

/// A time at the beginning of a line, as wide as the others.
fn column(time: &str) -> String {
    let room = INDENT.len().saturating_sub(2 + time.width());
    format!("{}{time}  ", " ".repeat(room))
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
    lines.extend(graded.note.iter().map(|note| tongue.say("graded-note", [("note", note.as_str().into())])));
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
