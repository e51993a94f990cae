//! Reading a journal, and playing it again.

use super::{By, End, FORM, Header, Line, Turn};
use crate::practice::Session;
use crate::practice::plain::plainly;
use crate::practice::session::can_be_given;
use crate::rehearsal::Rehearsal;
use crate::scenario::Scenario;
use crate::sim::Law;
use crate::world::Reply;
use serde_json::Value;

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
    let mut faults = Vec::new();
    let mut header = None;
    let mut lines = Vec::new();
    let mut torn = false;
    for (place, line) in text.split_inclusive('\n').enumerate() {
        let number = place + 1;
        if line.trim().is_empty() {
            continue;
        }
        let fault = |message: String| Fault { line: number, message };
        let value = match serde_json::from_str::<Value>(line) {
            Ok(value) => without_controls(value),
            // Only a line that was not finished may be wrong in this way.
            Err(_) if !line.ends_with('\n') && header.is_some() => {
                torn = true;
                continue;
            }
            Err(error) if header.is_none() => {
                let what = if line.ends_with('\n') { "cannot be read" } else { "was cut off" };
                let message = format!("the first line, which says what the journal is about, {what}: {error}");
                return Err(vec![fault(message)]);
            }
            Err(error) => {
                faults.push(fault(format!("this is no JSON: {error}")));
                continue;
            }
        };
        if header.is_none() {
            match first(value) {
                Ok(first) => header = Some(first),
                Err(message) => return Err(vec![fault(message)]),
            }
            continue;
        }
        match later(value) {
            Ok(line) => lines.push((number, line)),
            Err(message) => faults.push(fault(message)),
        }
    }
    match header {
        None => Err(vec![Fault { line: 1, message: "the file is empty; its first line says what it is about".into() }]),
        Some(_) if !faults.is_empty() => Err(faults),
        Some(header) => Ok(Journal { header, lines, torn }),
    }
}

fn first(value: Value) -> Result<Header, String> {
    match value.get("journal").and_then(Value::as_u64) {
        None => return Err("the first line of a journal has `\"journal\": 1`, the scenario and the story".to_owned()),
        Some(form) if form != u64::from(FORM) => {
            return Err(format!("this journal has form {form}; this version of Mainstay reads form {FORM}"));
        }
        Some(_) => {}
    }
    serde_json::from_value(value).map_err(|error| error.to_string())
}

fn later(value: Value) -> Result<Line, String> {
    let has = |key: &str| value.get(key).is_some();
    if has("by") {
        return serde_json::from_value::<Turn>(value).map(Line::Turn).map_err(|error| error.to_string());
    }
    if has("ended") {
        return serde_json::from_value::<End>(value).map(Line::End).map_err(|error| error.to_string());
    }
    if let Some(turn) = value.get("back_to").and_then(Value::as_u64).and_then(|turn| usize::try_from(turn).ok()) {
        return Ok(Line::Back(turn));
    }
    if has("hint") {
        return Ok(Line::Hint);
    }
    if let Some(after) = value.get("left_after_s").and_then(Value::as_f64) {
        return Ok(Line::Left(after));
    }
    Err("a line has `by` (customer, rep or supervisor), `ended`, `back_to`, `left_after_s` or `hint`".to_owned())
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
