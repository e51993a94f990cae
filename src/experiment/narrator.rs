//! Facts in words: what is read out of a scenario's stories when one customer is followed.

use crate::rehearsal;
use crate::scenario::script::{Doings, Line, Piece, Script, Stated};
use crate::scenario::{Measure, Scenario};
use crate::score::{self, Contact, Criterion, Points};
use crate::sim::{DAY, HOUR, MINUTE, SECOND, Time, describe};
use crate::world::{Exit, Reply, Turn, What};

/// Tells facts of one matter in words.
pub(super) struct Narrator<'s> {
    /// The scenario.
    pub(super) scenario: &'s Scenario,
    /// The number of the matter's story; none where a fact is about no matter.
    pub(super) script: Option<usize>,
    /// It happens at a purchase.
    pub(super) bought: bool,
    /// The last thing that went wrong is one that nobody was told of.
    pub(super) unsaid: bool,
    /// What the customer has done about the matter at the rep's word.
    pub(super) by: Doings,
}

/// Who speaks: a customer says what they believe, a rep what the records say, or what the move states.
#[derive(Debug, Clone, Copy)]
enum Speaker<'s> {
    Customer,
    /// With what the move states.
    Rep(&'s [Stated]),
}

impl Narrator<'_> {
    /// A fact in words; none for what is no news to somebody who follows the customer.
    pub(super) fn tells(&self, what: &What<'_>) -> Option<String> {
        Some(match *what {
            What::IssueArose { .. } => {
                let script = self.script()?;
                let what = if self.bought { "something is wrong with it" } else { "a matter arises" };
                format!("{what}: \"{}\" ({})", script.title, script.id)
            }
            What::IssuePrevented => "a matter does not arise: its cause has been removed".to_owned(),
            What::Notified { needed, settled, wanted } => notified(needed, settled, wanted),
            What::SelfServed { solved, handed_over, took, .. } => {
                let end = match (solved, handed_over) {
                    (true, _) => "it is solved",
                    (false, true) => "a rep goes on with what was said",
                    (false, false) => "it leads nowhere",
                };
                format!("goes through the guided flow for {}: {end}", describe(took))
            }
            What::NotFound { channel, gave_up } => {
                let then = if gave_up { ", and lets the matter be" } else { "" };
                format!("does not find how to turn to the service {}{then}", channel.traits().how)
            }
            What::ContactBegan { channel, contact: 1, .. } => format!("turns to the service {}", channel.traits().how),
            What::ContactBegan { channel, contact, .. } => {
                format!("contact {contact} about this matter, {}", channel.traits().how)
            }
            What::TurnedAway { channel, wait: 0 } => format!("nobody can be reached {}", channel.traits().how),
            What::TurnedAway { channel, wait } => {
                format!("{channel} closes before anybody answers, after a wait of {}", describe(wait))
            }
            What::StillWaiting { wait, .. } => format!("still waits, after {}, as the run ends", describe(wait)),
            What::HandedOn { channel, to, wait } => {
                format!("{channel} closes after a wait of {}, and it goes on by {to}", describe(wait))
            }
            What::Blocked { channel } => format!("finds every line of {channel} taken"),
            What::Answered { rep, wait, .. } if wait < SECOND => format!("rep {} answers at once", rep + 1),
            What::Answered { rep, wait, .. } => format!("rep {} answers after {}", rep + 1, describe(wait)),
            What::GaveUp { wait, .. } => format!("gives up after waiting {}", describe(wait)),
            What::Talked(turn) => return self.turn(turn),
            What::ContactEnded { channel, wait, returning, story, handle, record, .. } => {
                let contact = Contact { channel, wait: Some(wait), returning, story, record };
                format!("the contact took the rep {}{}", describe(handle), self.scored(&contact))
            }
            What::Promised { due } => format!("the promise is due by {}", date(due)),
            What::PromiseKept => "the promise is kept in time".to_owned(),
            What::PromiseBroken => "the promise is broken: it was due now".to_owned(),
            What::CheckedBack { after, unsolved, wanted } => {
                let found = if unsolved { "it is not solved after all" } else { "all is well" };
                let felt = if wanted { "" } else { ", and they would rather not be asked" };
                format!("the service asks how things stand, {} after closing: {found}{felt}", describe(after))
            }
            What::TaskDone { time } => format!("a rep works on it for {}", describe(time)),
            What::CaseClosed { solved: false, contacts: 0, lasted, .. } => {
                format!("nobody ever spoke of it: the matter is closed, unsolved, after {}", describe(lasted))
            }
            What::CaseClosed { solved, looks_solved, contacts, lasted } => {
                let state = match (solved, looks_solved) {
                    (true, _) => "solved",
                    (false, true) => "solved in the records, but not in truth",
                    (false, false) => "unsolved",
                };
                let contacts = if contacts == 1 { "1 contact".to_owned() } else { format!("{contacts} contacts") };
                format!("the matter is closed, {state}, after {contacts} and {}", describe(lasted))
            }
            What::Beside(beside) => super::beside::tells(&beside),
            What::Left(exit) => left(&exit, self.unsaid),
            What::SupervisorDecided { .. }
            | What::Remedied { .. }
            | What::CaseSettled { .. }
            | What::RepLeft
            | What::CustomersCounted { .. }
            | What::TeamSeen { .. }
            | What::CustomersSeen { .. } => return None,
        })
    }

    fn script(&self) -> Option<&Script> {
        self.scenario.scripts.get(self.script?)
    }

    /// A turn of the conversation.
    fn turn(&self, turn: Turn) -> Option<String> {
        let script = self.script()?;
        Some(match turn {
            Turn::CustomerSaid { moment, line } => {
                let line = script.moments.get(usize::from(moment))?.says.get(usize::from(line))?;
                format!("customer: {}", self.said(line, Speaker::Customer))
            }
            Turn::RepDid { reply: Reply::Move { number, wording, shown }, takes } => {
                let made = script.moves.get(usize::from(number))?;
                let wording = wording.and_then(|wording| made.wordings.get(usize::from(wording)));
                let words = wording.map(|wording| self.said(&wording.line, Speaker::Rep(&made.states)));
                let shown = rehearsal::behaviours(self.scenario, shown);
                let shown = if shown.is_empty() { String::new() } else { format!("; {shown}") };
                let words = words.map(|words| format!(" {words}")).unwrap_or_default();
                format!("rep:{words} [{}, {}{shown}]", made.name, describe(takes))
            }
            Turn::RepDid { reply: Reply::WrapUp, .. } => "rep: wraps up as if it were solved".to_owned(),
            Turn::RepDid { reply: Reply::HandOver, .. } => "rep: passes the customer on".to_owned(),
            Turn::RepDid { reply: Reply::HangUp, .. } => "rep: hangs up".to_owned(),
            Turn::Reacted { reaction, line } => {
                let reaction = script.reactions.get(usize::from(reaction))?;
                let line = line.and_then(|line| reaction.says.get(usize::from(line)));
                let line = line.map(|line| self.said(line, Speaker::Customer));
                let mood = match reaction.mood {
                    up if up > 0.0 => Some("their mood lifts"),
                    down if down < 0.0 => Some("their mood darkens"),
                    _ => None,
                };
                match (line, mood) {
                    (Some(line), Some(mood)) => format!("customer: {line} [{mood}]"),
                    (Some(line), None) => format!("customer: {line}"),
                    (None, mood) => format!("customer: [{}]", mood?),
                }
            }
            Turn::Told { fact, right } => {
                let name = &script.facts.get(usize::from(fact))?.name;
                let sides = script.as_it_stands(fact, self.by);
                let value = sides.record.map_or_else(String::new, |value| {
                    format!(": {}", rehearsal::value(value, &self.scenario.currency))
                });
                let wrong = match (right, sides.record_is_right()) {
                    (true, _) => "",
                    (false, true) => ", without having looked",
                    (false, false) => ", which is not so",
                };
                format!("told {name}{value}{wrong}")
            }
            Turn::Stated { fact, right } => {
                let how = if right { "as the customer said it" } else { "otherwise than the customer said it" };
                format!("stated {} {how}", script.facts.get(usize::from(fact))?.name)
            }
            Turn::Reported { what, truly } => {
                let what = script.words.get(usize::from(what))?;
                if truly {
                    format!("done by the customer: {what}")
                } else {
                    format!("said to be done, and not: {what}")
                }
            }
            Turn::Offered { remedy, cents } => format!("offered {}", self.remedy(remedy, cents)),
            Turn::Escalated => "a supervisor must decide".to_owned(),
            Turn::SupervisorSaid { granted, waited } => {
                let answer = if granted { "grants" } else { "refuses" };
                format!("the supervisor {answer} it after {}", describe(waited))
            }
            Turn::WouldNotWait => "the customer will not wait for the supervisor".to_owned(),
            Turn::CarriedOut { remedy, cents } => format!("carried out: {}", self.remedy(remedy, cents)),
            Turn::Promised { what, within } => {
                let what = script.words.get(usize::from(what))?;
                format!("promised {what} within {}", describe(within))
            }
            Turn::TakenOver { told: true } => "the next rep takes over, and knows what was said".to_owned(),
            Turn::TakenOver { told: false } => "the next rep takes over, and knows nothing of it".to_owned(),
            Turn::Ended(ending) => format!("the contact ends: {}", ending.words()),
        })
    }

    /// A line in quotation marks, with facts filled in.
    fn said(&self, line: &Line, speaker: Speaker<'_>) -> String {
        let script = self.script();
        let pieces = line.0.iter().map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Fact(number) => {
                let sides = script.map(|script| script.as_it_stands(*number, self.by));
                let value = sides.and_then(|sides| match speaker {
                    Speaker::Customer => sides.claim,
                    Speaker::Rep(states) => match states.iter().find(|stated| stated.fact == *number) {
                        Some(stated) => stated.says.as_ref().or(sides.claim),
                        None => sides.record,
                    },
                });
                value.map_or_else(|| "…".to_owned(), |value| rehearsal::value(value, &self.scenario.currency))
            }
        });
        format!("\"{}\"", pieces.collect::<String>())
    }

    fn remedy(&self, remedy: u16, cents: i64) -> String {
        let name = self.scenario.remedies.get(usize::from(remedy)).map_or("a remedy", |remedy| remedy.name.as_str());
        format!("{name} of {:.2} {}", cents as f64 / 100.0, self.scenario.currency)
    }

    /// What the standards say of a contact, and which of them it missed.
    fn scored(&self, contact: &Contact<'_>) -> String {
        let Some(script) = self.script() else { return String::new() };
        let marks: Vec<_> = score::marks(&self.scenario.standards, script, contact).collect();
        let missed: Vec<String> =
            marks.iter().filter(|mark| !mark.met).map(|mark| self.criterion(script, mark.criterion)).collect();
        let score = marks.into_iter().collect::<Points>().score();
        match (score, missed.as_slice()) {
            (None, _) => String::new(),
            (Some(score), []) => format!("; scored {score:.0} of 100"),
            (Some(score), missed) => format!("; scored {score:.0} of 100, missed: {}", missed.join(", ")),
        }
    }

    fn criterion(&self, script: &Script, criterion: Criterion) -> String {
        match criterion {
            Criterion::Standard(number) => match self.scenario.standards.get(number) {
                Some(standard) => match &standard.measure {
                    Measure::Never { what, .. } => format!("{} ({what})", standard.id),
                    _ => standard.id.clone(),
                },
                None => "a standard".to_owned(),
            },
            Criterion::Tell(fact) => {
                let fact = script.facts.get(usize::from(fact)).map_or("something", |fact| fact.name.as_str());
                format!("to tell {fact}")
            }
            Criterion::Ending => "a good ending".to_owned(),
            Criterion::Solved => "the matter solved".to_owned(),
            Criterion::Behaviour(number) => {
                let behaviour = self.scenario.behaviours.get(usize::from(number));
                behaviour.map_or("a behaviour", |behaviour| &behaviour.name).to_owned()
            }
            Criterion::Procedure(number) => {
                let procedure = script.procedures.get(usize::from(number));
                procedure.map_or("a procedure", |procedure| &procedure.name).to_owned()
            }
            Criterion::Step(number) => {
                script.steps.get(usize::from(number)).map_or("a step", |step| &step.name).to_owned()
            }
            Criterion::Forbidden(number) => {
                let because = script.check.because.get(usize::from(number));
                because.map_or_else(
                    || "something forbidden".to_owned(),
                    |each| format!("what must not be ({})", each.because),
                )
            }
        }
    }
}

/// A day and a time of day.
fn date(at: Time) -> String {
    format!("day {}, {:02}:{:02}", at / DAY + 1, at % DAY / HOUR, at % HOUR / MINUTE)
}

/// What a notice was to the customer.
fn notified(needed: bool, settled: bool, wanted: bool) -> String {
    let what = match (needed, settled) {
        (true, true) => "is told of a problem, and need not ask any more",
        (true, false) => "is told of a problem, and still has to ask",
        (false, _) => "is told of a problem that is none",
    };
    format!("{what}{}", if wanted { "" } else { "; they would rather not be told" })
}

/// Why somebody is no longer there, as far as anybody can tell; `unsaid` when what is unsolved is something that nobody
/// was told of.
fn left(exit: &Exit, unsaid: bool) -> String {
    let Some(since) = exit.since_contact else {
        return "leaves, without ever having been in contact".to_owned();
    };
    let since = if since < DAY { "on the same day as".to_owned() } else { format!("{} after", days(since / DAY)) };
    if unsaid && exit.unsolved {
        return format!("leaves in silence, {since} something went wrong with a purchase, and never said a word of it");
    }
    match (exit.unsolved, exit.spoke) {
        (true, true) => format!("leaves, {since} a contact that left the matter unsolved; they had come back about it"),
        (true, false) => format!("leaves in silence, {since} a contact that left the matter unsolved"),
        (false, _) => format!("leaves, {since} the last contact, which had solved the matter"),
    }
}

fn days(number: Time) -> String {
    if number == 1 { "1 day".to_owned() } else { format!("{number} days") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_customer_who_left_is_told_with_what_was_known() {
        let exit = Exit { since_contact: Some(9 * DAY), unsolved: true, spoke: false, segment: 0 };
        assert_eq!(
            left(&exit, true),
            "leaves in silence, 9 days after something went wrong with a purchase, and never said a word of it"
        );
        assert_eq!(left(&exit, false), "leaves in silence, 9 days after a contact that left the matter unsolved");
        let exit = Exit { since_contact: Some(HOUR), unsolved: false, spoke: false, segment: 0 };
        assert_eq!(left(&exit, true), "leaves, on the same day as the last contact, which had solved the matter");
        let exit = Exit { since_contact: None, unsolved: false, spoke: false, segment: 0 };
        assert_eq!(left(&exit, false), "leaves, without ever having been in contact");
    }

    #[test]
    fn dates_begin_on_day_one() {
        assert_eq!(date(14 * DAY + 9 * HOUR + 5 * MINUTE), "day 15, 09:05");
    }
}
