//! Scoring a journal again: a practice by playing it again, a real conversation by what was marked up.

use super::entries::{ended, happening_of, name_of_always};
use super::{By, End, Fault, Journal, Turn};
use crate::notation::{Event, remedy};
use crate::practice::debrief::{evidence_for, judged_by, not_applicable, shows as shows_in_words};
use crate::practice::words::Voice;
use crate::practice::{Judged, Tongue};
use crate::rehearsal::{Evidence, Rehearsal, event, of_procedure, of_step};
use crate::scenario::script::{Act, Happening, Known, Script};
use crate::scenario::{Measure, Owner, Scenario};
use crate::score::{Contact, Criterion, Mark, Points, left_out, marks};
use crate::world::{Channel, Ending, Record, Reply, SHOWN_BY, Steps};

/// A journal that was scored again.
#[derive(Debug, Clone, PartialEq)]
pub struct Graded {
    /// The story's title.
    pub title: String,
    /// How it ended.
    pub ending: Ending,
    /// The person stopped before the end, which counts as hanging up.
    pub broken_off: bool,
    /// The score, 0 to 100; none when nothing applied.
    pub score: Option<f64>,
    /// The score that passes.
    pub pass: f64,
    /// It was reached.
    pub passed: bool,
    /// Everything that was looked at, in order.
    pub judged: Vec<Judged>,
    /// What the story would have looked at and leaves out of the score as things went, by name.
    pub not_applicable: Vec<String>,
    /// What should be known of how it was scored.
    pub note: Option<String>,
}

/// How often a behaviour was called for in the rep's own turns, and shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The behaviour.
    pub behaviour: String,
    /// How often it was called for.
    pub called: u32,
    /// How often it was then shown.
    pub shown: u32,
}

impl Journal {
    /// The behaviours called for in turns that the rep took, in the order in which they came up.
    pub fn shown(&self) -> Vec<Shown> {
        let mut all: Vec<Shown> = Vec::new();
        // What was played for the rep, and what they marked themselves, shows nothing of them.
        let own = |asked: &Asked<'_>| !(asked.turn.given || self.is_practice() && asked.turn.is_own_words());
        for Asked { calls_for, turn, .. } in called(self).into_iter().filter(own) {
            for behaviour in calls_for {
                let shown = u32::from(turn.showing.contains(behaviour));
                match all.iter_mut().find(|each| each.behaviour == *behaviour) {
                    Some(each) => (each.called, each.shown) = (each.called + 1, each.shown + shown),
                    None => all.push(Shown { behaviour: behaviour.clone(), called: 1, shown }),
                }
            }
        }
        all
    }
}

/// A turn of the rep with what came before it.
struct Asked<'j> {
    /// What was called for: by its own mark-up, or else by that of the customer's turns before it.
    calls_for: Vec<&'j String>,
    /// What the customer did by what they said before it.
    before: Vec<&'j Event>,
    turn: &'j Turn,
    /// Its line in the file.
    line: usize,
}

/// The rep's turns, each with what came before it. What every conversation has calls for nothing.
fn called(journal: &Journal) -> Vec<Asked<'_>> {
    let (mut pending, mut before) = (Vec::new(), Vec::new());
    let mut all = Vec::new();
    for (line, turn) in journal.turns() {
        match turn.by {
            By::Customer => {
                pending.extend(&turn.calls_for);
                before.extend(&turn.events);
            }
            By::Supervisor => {}
            By::Rep => {
                pending.extend(&turn.calls_for);
                let (calls_for, before) = (std::mem::take(&mut pending), std::mem::take(&mut before));
                all.push(Asked { calls_for, before, turn, line });
            }
        }
    }
    all
}

/// Scores a journal by a scenario's standards and the checks of its story: of a practice the last attempt that was played to
/// an end. A practice is played again; where the scenario has changed so that this is not possible, and for a real
/// conversation, what was written is added up.
///
/// # Errors
/// When the scenario does not have the story, or the journal names what the scenario does not know.
pub fn grade(scenario: &Scenario, journal: &Journal) -> Result<Graded, Vec<Fault>> {
    let ended = if journal.is_practice() { journal.attempts() } else { Vec::new() };
    let Some(last) = ended.last() else { return grade_whole(scenario, journal) };
    let mut graded = grade_whole(scenario, last)?;
    let notes = [
        (last.lines.len() < journal.lines.len()).then_some("note-unfinished"),
        last.is_self_marked().then_some("note-own-words"),
    ];
    let notes = notes.into_iter().flatten().map(|id| Tongue::of(&scenario.shown_in).plainly(id));
    let notes = graded.note.into_iter().chain(notes).collect::<Vec<_>>();
    graded.note = (!notes.is_empty()).then(|| notes.join("; "));
    Ok(graded)
}

fn grade_whole(scenario: &Scenario, journal: &Journal) -> Result<Graded, Vec<Fault>> {
    let whole = |message: String, help: Option<String>| vec![Fault { line: 1, message, help }];
    let Some(story) = scenario.story(&journal.header.story) else {
        let names: Vec<&str> = scenario.scripts.iter().map(|script| script.id.as_str()).collect();
        let message = format!("`{}` has no story `{}`", scenario.id, journal.header.story);
        return Err(whole(message, remedy(&journal.header.story, &names)));
    };
    let tongue = Tongue::of(&scenario.shown_in);
    let note = match journal.session(scenario) {
        Some(Ok(session)) => {
            if let Some(rehearsal) = session.resume(scenario) {
                return Ok(played(rehearsal, note_of_inputs(scenario, journal)));
            }
            None
        }
        Some(Err(other)) => {
            Some(tongue.say("note-moved", [("line", other.line.into()), ("wanted", other.wanted.into())]))
        }
        None if journal.is_practice() => Some(tongue.plainly("note-no-policy")),
        None => None,
    };
    let session = crate::practice::Session::new(journal.header.seed.unwrap_or(0), story, 0);
    let terms = session.terms(scenario).ok_or_else(|| whole("the scenario has no policy".to_owned(), None))?;
    let rehearsal = Rehearsal::begin(terms);
    let channel = journal.header.channel.unwrap_or_else(|| rehearsal.terms().channel());
    let Folded { record, steps, knows_solved } = fold(scenario, rehearsal.terms().script(), journal)?;
    let mut found = marks_of(scenario, story, channel, &record);
    found.retain(|mark| knows_solved || mark.criterion != Criterion::Solved);
    let judged = found.iter().map(|mark| judged_by(&rehearsal, *mark, shows(&rehearsal, journal, &steps, mark)));
    let apart = not_applicable(&rehearsal, left_out(rehearsal.terms().script(), &record).collect());
    let found = Found { marks: &found, judged: judged.collect(), not_applicable: apart };
    Ok(graded(&rehearsal, found, record.ending, journal.end().is_none(), note))
}

fn played(mut rehearsal: Rehearsal<'_>, note: Option<String>) -> Graded {
    let broken_off = rehearsal.ending().is_none();
    if broken_off {
        rehearsal.reply(Reply::HangUp);
    }
    let found = rehearsal.marks();
    let judged = found.iter().map(|mark| judged_by(&rehearsal, *mark, shows_in_words(&rehearsal, mark))).collect();
    let ending = rehearsal.ending().unwrap_or(Ending::HungUp);
    let apart = not_applicable(&rehearsal, rehearsal.left_out());
    let found = Found { marks: &found, judged, not_applicable: apart };
    graded(&rehearsal, found, ending, broken_off, note)
}

/// What was found of a conversation.
struct Found<'m> {
    marks: &'m [Mark],
    judged: Vec<Judged>,
    not_applicable: Vec<String>,
}

fn graded(
    rehearsal: &Rehearsal<'_>,
    found: Found<'_>,
    ending: Ending,
    broken_off: bool,
    note: Option<String>,
) -> Graded {
    let Found { marks, judged, not_applicable } = found;
    let score = marks.iter().copied().collect::<Points>().score();
    let pass = rehearsal.terms().script().check.pass;
    let passed = score.is_some_and(|score| score >= pass);
    let title = Voice::of(rehearsal).title();
    Graded { title, ending, broken_off, score, pass, passed, judged, not_applicable, note }
}

/// What a practice that has an end comes to when it is played again. None where the scenario is not what it was, so that
/// this would be another score.
pub fn scored_again(scenario: &Scenario, journal: &Journal) -> Option<End> {
    journal.end()?;
    if !changed(scenario, journal).is_empty() {
        return None;
    }
    let mut rehearsal = journal.session(scenario)?.ok()?.resume(scenario)?;
    let broken_off = rehearsal.ending().is_none();
    if broken_off {
        rehearsal.reply(Reply::HangUp);
    }
    ended(&rehearsal, broken_off)
}

/// The files on which a score rests that are not those of the journal any more: the operation, the standards, the story
/// with what it may be made of, and the policy.
fn changed<'j>(scenario: &Scenario, journal: &'j Journal) -> Vec<&'j str> {
    let now = |file: &str| scenario.inputs.iter().find(|(name, _)| name == file).map(|(_, hash)| hash.as_str());
    let header = &journal.header;
    let own = |folder: &str, id: Option<&str>| id.map(|id| format!("{folder}/{id}.ron"));
    let (story, policy) = (own("stories", Some(&header.story)), own("policies", header.policy.as_deref()));
    // A file may be called otherwise than what it holds; then all of its folder count.
    let is = |own: &Option<String>, file: &str| match own.as_ref().filter(|own| header.inputs.contains_key(*own)) {
        Some(own) => own == file,
        None => true,
    };
    let counts = |file: &str| match file.split_once('/') {
        Some(("stories", _)) => is(&story, file),
        Some(("policies", _)) => is(&policy, file),
        Some((folder, _)) => folder == "fragments",
        None => file == "operation.ron" || file == "standards.ron",
    };
    let changed = header.inputs.iter().filter(|(file, hash)| counts(file) && now(file) != Some(hash.as_str()));
    changed.map(|(file, _)| file.as_str()).collect()
}

fn note_of_inputs(scenario: &Scenario, journal: &Journal) -> Option<String> {
    let changed = changed(scenario, journal);
    let (file, others) = changed.split_first()?;
    let filled = [("file", (*file).into()), ("more", others.len().into())];
    Some(Tongue::of(&scenario.shown_in).say("note-changed", filled))
}

/// The marks of what a rep owns.
pub(super) fn marks_of(scenario: &Scenario, story: usize, channel: Channel, record: &Record) -> Vec<Mark> {
    let Some(script) = scenario.scripts.get(story) else { return Vec::new() };
    let contact = Contact { channel, wait: None, returning: false, story: story as u16, record };
    marks(&scenario.standards, script, &contact).filter(|mark| mark.owner == Owner::Rep).collect()
}

/// What a journal says, added up.
#[derive(Debug)]
pub(super) struct Folded {
    /// The record that scores read. Only what scores ask for is filled in.
    pub(super) record: Record,
    /// How far the procedures had come after each of the rep's turns.
    steps: Vec<Steps>,
    /// It is known whether the matter was solved: it says so, or shows that it was.
    knows_solved: bool,
}

/// Adds up what a journal says.
pub(super) fn fold(scenario: &Scenario, script: &Script, journal: &Journal) -> Result<Folded, Vec<Fault>> {
    let mut record = Record { ending: Ending::HungUp, ..Record::default() };
    let (mut faults, mut steps) = (Vec::new(), Vec::new());
    let mut known = Known { happened: 0, looked_up: 0, heard: 0, eligible: 0, mood: script.mood };
    // Where nobody has said by which policy they worked, nothing was against it.
    let policy = journal.header.policy.as_deref().and_then(|id| scenario.policies.get(scenario.policy(id)?));
    let story = scenario.story(&script.id).map_or(0, |story| story as u16);
    let eligible = |word: u16, known: &Known| policy.is_none_or(|policy| policy.eligible(story, word, known));
    let mut offered = None;
    let is = |waited_for: Happening, happened: &Event| matches(&event(scenario, script, waited_for), happened);
    let happens = |record: &mut Record, happened: &Event| {
        for (place, watched) in script.watched.iter().enumerate().take(64) {
            if is(*watched, happened) {
                record.happened |= 1 << place;
            }
        }
        script.follow(&mut record.steps, |waited_for| is(waited_for, happened));
    };
    for Asked { calls_for, before, turn, line } in called(journal) {
        before.into_iter().for_each(|each| happens(&mut record, each));
        let mut unknown = |what: &str, name: &str, among: Vec<&str>| {
            faults.push(Fault { line, message: format!("there is no {what} \"{name}\""), help: remedy(name, &among) });
        };
        let mut set = |names: &mut dyn Iterator<Item = &String>| {
            let mut bits = 0_u64;
            for name in names {
                match scenario.behaviours.iter().take(64).position(|behaviour| behaviour.name == *name) {
                    Some(number) => bits |= 1 << number,
                    None => unknown("behaviour", name, scenario.behaviours.iter().map(|b| b.name.as_str()).collect()),
                }
            }
            bits
        };
        let (calls_for, shown) = (set(&mut calls_for.into_iter()), set(&mut turn.showing.iter()));
        let by = usize::from(record.turns);
        record.turns = record.turns.saturating_add(1);
        record.called |= calls_for;
        record.shown |= shown;
        for place in by..SHOWN_BY {
            record.called_by[place] |= calls_for;
            record.shown_by[place] |= shown & calls_for;
        }
        turn.showing.iter().for_each(|name| happens(&mut record, &Event::Said(name.clone())));
        let mut events = turn.events.clone();
        if let Some(act) = &turn.act {
            let always = [Reply::HandOver, Reply::WrapUp, Reply::HangUp]
                .into_iter()
                .any(|reply| name_of_always(reply) == Some(act.as_str()));
            let chosen = script.moves.iter().find(|what| what.name == *act);
            if chosen.is_none() && !always && !journal.is_practice() {
                unknown("move", act, script.moves.iter().map(|what| what.name.as_str()).collect());
            }
            // Who marks up a real conversation names the move; a practice has written what came of it.
            let did = chosen.filter(|_| !journal.is_practice()).and_then(|chosen| match chosen.act? {
                Act::CarryOut(which) => which.or(offered).map(Happening::Did),
                act => happening_of(act),
            });
            if let Some(Act::Offer { word, .. }) = chosen.and_then(|chosen| chosen.act) {
                offered = Some(word);
            }
            let did = did.map(|did| event(scenario, script, did));
            let passes_on = chosen.is_some_and(|chosen| chosen.act.is_some_and(Act::transfers));
            let passed_on = (passes_on && !journal.is_practice()).then_some(Event::Transferred);
            events.extend(did.into_iter().chain(passed_on).filter(|did| !turn.events.contains(did)));
            let stated = chosen.filter(|_| !journal.is_practice()).map_or(&[][..], |chosen| &chosen.states);
            known.happened = record.happened;
            let stated = stated.iter().map(|stated| {
                // What a customer told of their own accord, nobody has marked up.
                let right = stated.says.is_none() || stated.right.holds(&known);
                let happened = if right { Happening::Stated } else { Happening::Misstated };
                event(scenario, script, happened(stated.fact))
            });
            events.extend(stated);
        }
        // What is stated comes last in a move, after what is told.
        let (stated, done): (Vec<Event>, Vec<Event>) =
            events.into_iter().partition(|each| matches!(each, Event::Stated(_) | Event::Misstated(_)));
        for each in &done {
            let word = |word: &str| script.words.iter().take(64).position(|known| known == word);
            match each {
                Event::Did(done) | Event::Had(done) => record.done |= word(done).map_or(0, |number| 1 << number),
                Event::LookedUp(what) => known.looked_up |= word(what).map_or(0, |number| 1 << number),
                Event::Asked(what) => {
                    known.heard |= word(what).map_or(0, |number| script.told_when_asked(number as u16))
                }
                Event::AskedAgain => record.asked_again = record.asked_again.saturating_add(1),
                _ => {}
            }
            known.happened = record.happened;
            let against = match each {
                Event::Did(done) if !journal.is_practice() => word(done).filter(|it| !eligible(*it as u16, &known)),
                _ => None,
            };
            happens(&mut record, each);
            if let Some(done) = against {
                happens(&mut record, &Event::Ineligible(script.words[done].clone()));
            }
        }
        for (facts, right) in [(&turn.told, true), (&turn.told_wrong, false)] {
            for name in facts {
                let Some(number) = script.facts.iter().take(64).position(|fact| fact.name == *name) else {
                    unknown("fact", name, script.facts.iter().map(|fact| fact.name.as_str()).collect());
                    continue;
                };
                record.told |= 1 << number;
                if right {
                    record.told_true |= 1 << number;
                    record.told_right = record.told_right.saturating_add(1);
                } else {
                    record.told_wrong = record.told_wrong.saturating_add(1);
                }
                happens(&mut record, &Event::Told(name.clone()));
            }
        }
        stated.iter().for_each(|each| happens(&mut record, each));
        steps.push(record.steps);
        known.mood = turn.mood.unwrap_or(known.mood);
    }
    if let Some(end) = journal.end() {
        record.ending = end.ended;
    }
    let met = script.goal.as_ref().is_some_and(|goal| goal.is_met(record.done, record.told_true));
    let said = journal.end().and_then(|end| end.solved);
    record.solved = said.unwrap_or(met || record.ending == Ending::Referred);
    let knows_solved = said.is_some() || record.solved;
    known.happened = record.happened;
    known.eligible = script.allowed(|word| eligible(word, &known));
    record.spared = script.spared(&known);
    if faults.is_empty() { Ok(Folded { record, steps, knows_solved }) } else { Err(faults) }
}

/// Whether what happened is what is waited for; a silence is when it is as long or longer.
fn matches(waited_for: &Event, happened: &Event) -> bool {
    match (waited_for, happened) {
        (Event::Silence(least), Event::Silence(lasted)) => lasted.time() >= least.time(),
        (waited_for, happened) => waited_for == happened,
    }
}

/// What in the marked-up turns shows that a criterion was met or missed.
fn shows(rehearsal: &Rehearsal<'_>, journal: &Journal, steps: &[Steps], mark: &Mark) -> String {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let turns = called(journal);
    let at = |is: &dyn Fn(&Asked<'_>) -> bool| -> Vec<usize> {
        turns.iter().enumerate().filter(|(_, turn)| is(turn)).map(|(number, _)| number + 1).collect()
    };
    let watched =
        |place: u8| script.watched.get(usize::from(place)).map(|happening| event(scenario, script, *happening));
    let happened_at = |place: u8| {
        let Some(what) = watched(place) else { return Evidence::Nothing };
        let is = |Asked { turn, before, .. }: &Asked<'_>| {
            turn.events.iter().chain(before.iter().copied()).any(|each| matches(&what, each))
                || turn.showing.iter().any(|name| what == Event::Said(name.clone()))
                || turn.told.iter().chain(&turn.told_wrong).any(|name| what == Event::Told(name.clone()))
                || turn.act.as_deref().is_some_and(|act| act_is(scenario, script, act, &what))
        };
        match at(&is).first() {
            Some(turn) => Evidence::Happened(what, Some(*turn)),
            None if mark.met => Evidence::DidNotHappen(what),
            None => Evidence::Happened(what, None),
        }
    };
    let shown_at = |behaviour: u16| {
        let name = scenario.behaviours.get(usize::from(behaviour)).map_or("", |each| &each.name);
        let called = at(&|asked| asked.calls_for.iter().any(|each| *each == name));
        let shown = at(&|asked| asked.turn.showing.iter().any(|each| each == name));
        match (mark.met, shown.is_empty()) {
            (true, _) => Evidence::Shown(name.to_owned(), shown),
            (false, true) => Evidence::NotShown(name.to_owned(), called),
            (false, false) => Evidence::ShownLate(name.to_owned(), called, shown),
        }
    };
    let shown = Voice::of(rehearsal).shown;
    let evidence = match mark.criterion {
        Criterion::Standard(number) => match scenario.standards.get(number).map(|standard| &standard.measure) {
            Some(Measure::Shown { behaviour, .. }) => shown_at(*behaviour),
            Some(Measure::Never { what, .. }) if mark.met => Evidence::DidNotHappen(what.clone()),
            Some(Measure::Never { places, .. }) => {
                let place = places.get(usize::from(rehearsal.terms().story())).copied().flatten();
                place.map_or(Evidence::Nothing, happened_at)
            }
            // Whether somebody looked before they spoke is not marked up.
            Some(Measure::ToldRight) if mark.met => return shown.tongue.plainly("all-so"),
            Some(Measure::ToldRight) => {
                let turns = shown.turns(&at(&|asked| !asked.turn.told_wrong.is_empty()));
                return shown.tongue.say("told-otherwise", [("turns", turns.into())]);
            }
            _ => Evidence::Nothing,
        },
        Criterion::Tell(number) => {
            let fact = script.facts.get(usize::from(number)).map_or("", |fact| &fact.name).to_owned();
            match at(&|asked| asked.turn.told.contains(&fact)).first() {
                Some(turn) => Evidence::Happened(Event::Told(fact), Some(*turn)),
                None => Evidence::NotTold(fact),
            }
        }
        Criterion::Ending => Evidence::Ended(journal.end().map_or(Ending::HungUp, |end| end.ended), Vec::new()),
        Criterion::Solved => Evidence::Solved(mark.met),
        Criterion::Forbidden(number) => {
            script.check.because.get(usize::from(number)).map_or(Evidence::Nothing, |each| happened_at(each.place))
        }
        Criterion::Behaviour(number) => shown_at(number),
        Criterion::Procedure(number) => of_procedure(script, number, steps),
        Criterion::Step(place) => of_step(script, place, steps),
    };
    evidence_for(rehearsal, mark.criterion, &evidence)
}

fn act_is(scenario: &Scenario, script: &Script, act: &str, what: &Event) -> bool {
    let chosen = script.moves.iter().find(|each| each.name == act);
    let did: Option<Happening> = chosen.and_then(|chosen| happening_of(chosen.act?));
    let passes_on = chosen.is_some_and(|chosen| chosen.act.is_some_and(Act::transfers));
    did.is_some_and(|did| event(scenario, script, did) == *what) || passes_on && *what == Event::Transferred
}
