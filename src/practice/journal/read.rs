//! Reading a journal, and playing it again.

use super::form::{BACK, END, HEADER, HINT, LEFT, TURN, Wrong, kind};
use super::{By, End, FORM, Header, Line, Turn};
use crate::practice::Session;
use crate::practice::plain::plainly;
use crate::practice::session::can_be_given;
use crate::rehearsal::Rehearsal;
use crate::scenario::Scenario;
use crate::sim::Law;
use crate::world::Reply;
use serde_json::{Map, Value};

/// A journal that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Journal {
    /// What it is about.
    pub header: Header,
    /// All that follows, each with its line in the file, from 1.
    pub lines: Vec<(usize, Line)>,
    /// The last line was cut off as it was written, and is left out.
    pub torn: bool,
}

/// What is wrong with a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// A journal that does not go as it did when it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotTheSame {
    /// The line, from 1.
    pub line: usize,
    /// The move that is not there.
    pub wanted: String,
}

/// Reads a journal. A last line without an end was torn by whatever stopped the program, and is left out.
///
/// # Errors
/// With all that is wrong.
pub fn read(text: &str) -> Result<Journal, Vec<Fault>> {
    let (mut faults, mut lines, mut torn) = (Vec::new(), Vec::new(), false);
    let mut header: Option<Header> = None;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (place, line) in text.split_inclusive('\n').enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let fault = |wrong: Wrong| Fault { line: place + 1, message: wrong.message, help: wrong.help };
        let value = serde_json::from_str::<Value>(line).map(without_controls);
        let Some(known) = &header else {
            let value = value.map_err(|error| no_json(FIRST, line, &error));
            header = Some(value.and_then(first).map_err(|wrong| vec![fault(wrong)])?);
            continue;
        };
        let read = match value {
            Ok(value) => later(value),
            // Only a line that was not finished may be wrong in this way.
            Err(_) if !line.ends_with('\n') => {
                torn = true;
                continue;
            }
            Err(error) => Err(no_json(LATER, line, &error)),
        };
        match read {
            Ok(line) => lines.push((place + 1, line)),
            Err(wrong) => faults.push(fault(by_version(wrong, known.mainstay.as_deref()))),
        }
    }
    match header {
        None => {
            let help = "`mainstay practice --journal FILE` writes one, and `mainstay grade --help` shows the form";
            let message = "the file is empty; its first line says what it is about".to_owned();
            Err(vec![Fault { line: 1, message, help: Some(help.to_owned()) }])
        }
        Some(_) if !faults.is_empty() => Err(faults),
        Some(header) => Ok(Journal { header, lines, torn }),
    }
}

/// What the first line is called, and how it is written.
const FIRST: (&str, &str) = ("the first line", r#"{"journal": 1, "scenario": "parcel-shop", "story": "late-fee"}"#);
/// The same of any other.
const LATER: (&str, &str) = ("this line", r#"{"by": "customer", "says": "…"}"#);

/// What is wrong with a line that is no JSON.
fn no_json((what, example): (&str, &str), line: &str, error: &serde_json::Error) -> Wrong {
    // A quotation mark that is not closed runs into the end of the line.
    if error.is_eof() || error.line() > 1 {
        let message = format!("{what} was cut off: it ends before every bracket and quotation mark is closed");
        return Wrong::new(message, format!("write it to its end, such as {example}"));
    }
    let before = line.get(..error.column().saturating_sub(1)).map_or(0, |before| before.chars().count());
    let message = format!("{what} is no JSON: something else belongs at its character {}", before + 1);
    let help = "with names and texts in double quotation marks, and commas between but not at the end";
    Wrong::new(message, format!("a line is one object in braces, {help}"))
}

/// A line as the fields of an object.
fn fields((what, example): (&str, &str), value: Value) -> Result<Map<String, Value>, Wrong> {
    match value {
        Value::Object(fields) => Ok(fields),
        other => {
            let message = format!("{what} is {}, where an object in braces belongs", kind(&other));
            Err(Wrong::new(message, format!("write names and values in braces, such as {example}")))
        }
    }
}

fn first(value: Value) -> Result<Header, Wrong> {
    let fields = fields(FIRST, value)?;
    match fields.get("journal") {
        None => {
            let message = "the first line of a journal has `\"journal\": 1`, the scenario and the story";
            Err(Wrong::new(message, "write such a line before the others; `mainstay grade --help` shows one"))
        }
        Some(form) if form.as_u64().is_some_and(|form| form != u64::from(FORM)) => {
            let message = format!("this journal has form {form}; this version of Mainstay reads form {FORM}");
            let help = match fields.get("mainstay").and_then(Value::as_str) {
                Some(version) => format!("Mainstay {version} wrote it, and reads it"),
                None => "the version of Mainstay that wrote it reads it".to_owned(),
            };
            Err(Wrong::new(message, help))
        }
        Some(_) => {
            let version = fields.get("mainstay").and_then(Value::as_str).map(str::to_owned);
            HEADER.take(fields).map_err(|wrong| by_version(wrong, version.as_deref()))
        }
    }
}

/// What is wrong, unless it is only that another version knows more.
fn by_version(wrong: Wrong, version: Option<&str>) -> Wrong {
    const OWN: &str = env!("CARGO_PKG_VERSION");
    match version.filter(|version| wrong.unknown && *version != OWN) {
        Some(version) => {
            let help = format!("Mainstay {version} wrote this journal, and this is {OWN}: read it with that version");
            Wrong { help: Some(help), ..wrong }
        }
        None => wrong,
    }
}

fn later(value: Value) -> Result<Line, Wrong> {
    let fields = fields(LATER, value)?;
    let number = |name: &str| fields.get(name).cloned();
    let has = |key: &str| fields.contains_key(key);
    if has("by") {
        return TURN.take(fields).map(Line::Turn);
    }
    if has("ended") {
        return END.take(fields).map(Line::End);
    }
    if let Some(turn) = number("back_to") {
        BACK.take::<Value>(fields)?;
        return Ok(Line::Back(turn.as_u64().and_then(|turn| usize::try_from(turn).ok()).unwrap_or(usize::MAX)));
    }
    if has("hint") {
        return HINT.take::<Value>(fields).map(|_| Line::Hint);
    }
    if let Some(after) = number("left_after_s") {
        LEFT.take::<Value>(fields)?;
        return Ok(Line::Left(after.as_f64().unwrap_or_default()));
    }
    let message = "a line has `by` (customer, rep or supervisor), `ended`, `back_to`, `left_after_s` or `hint`";
    let help = "say with one of them what kind of line it is; `mainstay grade --help` shows the form of a journal";
    Err(Wrong { unknown: true, ..Wrong::new(message, help) })
}

/// What stands in a file may not move the cursor or change a colour, wherever it is shown.
fn without_controls(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(plainly(&text)),
        Value::Array(all) => Value::Array(all.into_iter().map(without_controls).collect()),
        Value::Object(all) => {
            Value::Object(all.into_iter().map(|(name, value)| (plainly(&name), without_controls(value))).collect())
        }
        other => other,
    }
}

impl Journal {
    /// The turns that stand: what was taken back is left out. Each with its line.
    pub fn turns(&self) -> Vec<(usize, &Turn)> {
        let mut standing: Vec<(usize, &Turn)> = Vec::new();
        for (number, line) in &self.lines {
            match line {
                Line::Turn(turn) => standing.push((*number, turn)),
                Line::Back(to) => {
                    let mut reps = 0;
                    let kept = standing.iter().position(|(_, turn)| {
                        reps += usize::from(turn.by == By::Rep);
                        reps >= (*to).max(1)
                    });
                    standing.truncate(kept.unwrap_or(standing.len()));
                }
                Line::Hint | Line::Left(_) | Line::End(_) => {}
            }
        }
        standing
    }

    /// How it ended, when nothing came after.
    pub fn end(&self) -> Option<&End> {
        match self.lines.last() {
            Some((_, Line::End(end))) => Some(end),
            _ => None,
        }
    }

    /// Every attempt that was played to an end, each as if nothing had come after: whoever goes back from an end tries
    /// again.
    pub fn attempts(&self) -> Vec<Journal> {
        let ends = self.lines.iter().enumerate().filter(|(_, (_, line))| matches!(line, Line::End(_)));
        ends.map(|(place, _)| Journal { lines: self.lines[..=place].to_vec(), ..self.clone() }).collect()
    }

    /// How many seconds the rep had for a timed choice when they left it, to go on another time, or broke off.
    pub fn had_s(&self) -> f64 {
        let broke_off = |line: &Line| matches!(line, Line::End(end) if end.broken_off);
        let before = self.lines.iter().rev().skip_while(|(_, line)| broke_off(line));
        let since = before.take_while(|(_, line)| matches!(line, Line::Hint | Line::Left(_)));
        since.filter_map(|(_, line)| if let Line::Left(after) = line { Some(*after) } else { None }).fold(0.0, f64::max)
    }

    /// Something was said in words of the rep's own, who marked themselves what they show.
    pub fn is_self_marked(&self) -> bool {
        self.is_practice() && self.turns().into_iter().any(|(_, turn)| turn.is_own_words())
    }

    /// How often a hint was asked for.
    pub fn hints(&self) -> u32 {
        self.lines.iter().filter(|(_, line)| *line == Line::Hint).count() as u32
    }

    /// How often the rep went back to an earlier turn.
    pub fn went_back(&self) -> u32 {
        self.lines.iter().filter(|(_, line)| matches!(line, Line::Back(_))).count() as u32
    }

    /// It is a practice that can be played again, not a real conversation that somebody has marked up.
    pub fn is_practice(&self) -> bool {
        self.header.seed.is_some() && self.header.policy.is_some()
    }

    /// The session it was, with its replies. None for a real conversation, and where the scenario has no such story or
    /// policy.
    ///
    /// # Errors
    /// When a move is not there any more: the scenario has changed.
    pub fn session(&self, scenario: &Scenario) -> Option<Result<Session, NotTheSame>> {
        let policy = scenario.policy(self.header.policy.as_deref()?)?;
        let story = scenario.story(&self.header.story)?;
        let mut session = Session::new(self.header.seed?, story, policy);
        session.segment = self.header.segment;
        session.supervisor_wait = self.header.supervisor_wait_s.map(|s| Law::Exponential { mean: s * 1_000.0 });
        let mut rehearsal = Rehearsal::begin(session.terms(scenario)?);
        let moves = self.turns().into_iter().filter(|(_, turn)| turn.by == By::Rep);
        for (line, turn) in moves {
            let reply = reply(&rehearsal, turn).filter(|reply| can_be_given(&rehearsal, *reply));
            let Some(reply) = reply else {
                return Some(Err(NotTheSame { line, wanted: turn.act.clone().unwrap_or_default() }));
            };
            session.replies.push(reply);
            rehearsal.reply(reply);
        }
        Some(Ok(session))
    }
}

/// The reply that a turn of the rep was, where the talk now stands.
fn reply(rehearsal: &Rehearsal<'_>, turn: &Turn) -> Option<Reply> {
    let act = turn.act.as_deref()?;
    let always = [Reply::HandOver, Reply::WrapUp, Reply::HangUp];
    if let Some(reply) = always.into_iter().find(|reply| super::entries::name_of_always(*reply) == Some(act)) {
        return Some(reply);
    }
    let question = rehearsal.question()?;
    let choice = question.choices().find(|choice| choice.what.name == act)?;
    let behaviours = &rehearsal.terms().scenario().behaviours;
    let mut shown = 0_u64;
    for name in &turn.showing {
        shown |= 1_u64.checked_shl(behaviours.iter().position(|each| each.name == *name)? as u32)?;
    }
    let wording = turn.wording.and_then(|wording| wording.checked_sub(1));
    Some(Reply::Move { number: choice.number, wording, shown })
}
