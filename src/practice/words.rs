//! What is said in a practice, in the language that the scenario is shown in: moods in words, names, lines with their
//! facts filled in.

use super::{Mode, Tongue};
use crate::notation::Event;
use crate::rehearsal::{Evidence, Rehearsal, StepTaken};
use crate::scenario::script::{Fact, Line, Makes, Move, Piece, Procedure, Script, Stated, Value};
use crate::scenario::{Part, Policy, Scenario, Standard, Translation, line_id};
use crate::sim::{Time, Unit, in_units};
use crate::world::{Channel, Ending, Turn};

/// A smaller change of mood than this nobody notices.
const NOTICED: f64 = 0.005;

/// A mood, 0 to 1, in a word.
pub fn mood(mood: f64) -> &'static str {
    const WORDS: [(f64, &str); 6] =
        [(0.12, "furious"), (0.28, "angry"), (0.45, "annoyed"), (0.6, "calm"), (0.75, "content"), (0.9, "pleased")];
    WORDS.iter().find(|(below, _)| mood < *below).map_or("delighted", |(_, word)| word)
}

/// How a contact ended.
pub(super) fn ending(tongue: &Tongue, ending: Ending) -> String {
    tongue.plainly(match ending {
        Ending::Resolved => "ending-resolved",
        Ending::Unresolved => "ending-unresolved",
        Ending::Promised => "ending-promised",
        Ending::Refused => "ending-refused",
        Ending::Referred => "ending-referred",
        Ending::WalkedAway => "ending-walked-away",
        Ending::HandedOver => "ending-handed-over",
        Ending::WrappedUp => "ending-wrapped-up",
        Ending::HungUp => "ending-hung-up",
    })
}

/// A length of time.
pub(super) fn span(tongue: &Tongue, time: Time) -> String {
    let words = |(number, unit): (u64, Unit)| {
        let id = match unit {
            Unit::Second => "seconds",
            Unit::Minute => "minutes",
            Unit::Hour => "hours",
            Unit::Day => "days",
        };
        tongue.say(id, [("number", number.into())])
    };
    match in_units(time) {
        [big, (0, _)] => words(big),
        [big, small] => tongue.say("two-units", [("big", words(big).into()), ("small", words(small).into())]),
    }
}

/// A behaviour as every operation calls it, where every operation knows it.
pub(super) fn behaviour(tongue: &Tongue, name: &str) -> String {
    tongue.word(&line_id::behaviour(name)).unwrap_or_else(|| name.to_owned())
}

/// What can always be done, by the name under which a journal keeps it. None for a move of a story.
pub(super) fn always(tongue: &Tongue, name: &str) -> Option<String> {
    matches!(name, "hand over" | "wrap up" | "hang up")
        .then(|| tongue.plainly(&format!("act-{}", line_id::plain(name))))
}

/// A mode of practice.
pub(super) fn mode(tongue: &Tongue, mode: Mode) -> String {
    tongue.plainly(&format!("mode-{}", mode.name()))
}

/// A name that an author put together with hyphens, read as words.
pub(super) fn as_words(name: &str) -> String {
    name.replace('-', " ")
}

/// Who is speaking, so that a fact is filled in as they know it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Speaker<'s> {
    /// The customer says what they believe.
    Customer,
    /// The rep says what the records say, or what the move states.
    Rep(&'s [Stated]),
}

/// A scenario in the language that it is shown in. What is not translated is shown as its author wrote it.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) tongue: &'static Tongue,
    pub(super) scenario: &'a Scenario,
    translation: Option<&'a Translation>,
}

/// A story in the language that its scenario is shown in.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    pub(super) shown: Shown<'a>,
    script: &'a Script,
    /// What the customer has said that they did at the rep's word, as a bit set.
    reported: u64,
}

impl<'a> Shown<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Shown<'a> {
        Shown { tongue: Tongue::of(&scenario.shown_in), scenario, translation: scenario.translation() }
    }

    /// The translation of a name, or the name.
    fn name(&self, id: &str, own: &str) -> String {
        self.translation.and_then(|translation| translation.name(id)).unwrap_or_else(|| own.to_owned())
    }

    /// The scenario's title.
    pub(super) fn title(&self) -> String {
        self.name(line_id::SCENARIO, &self.scenario.title)
    }

    /// A policy's title.
    pub(super) fn policy(&self, policy: &Policy) -> String {
        self.name(&line_id::policy(&policy.id), &policy.title)
    }

    /// A remedy, by its number.
    pub(super) fn remedy(&self, number: u16) -> String {
        let remedy = self.scenario.remedies.get(usize::from(number));
        remedy.map_or_else(String::new, |remedy| self.remedy_named(&remedy.name))
    }

    fn remedy_named(&self, name: &str) -> String {
        self.name(&line_id::remedy(name), name)
    }

    /// A standard's name.
    pub(super) fn standard(&self, standard: &Standard) -> String {
        self.name(&line_id::standard(&standard.id), &standard.id)
    }

    /// A standard's `why`, `aim` or `how`.
    pub(super) fn about(&self, standard: &Standard, which: &str, own: &str) -> String {
        self.name(&line_id::about(&standard.id, which), own)
    }

    /// A behaviour: as the scenario calls it, or else as every operation does.
    pub(super) fn behaviour(&self, name: &str) -> String {
        let id = line_id::behaviour(name);
        let translated = self.translation.and_then(|translation| translation.name(&id));
        translated.unwrap_or_else(|| behaviour(self.tongue, name))
    }

    /// The behaviours in a bit set: `greet, acknowledge`.
    pub(super) fn behaviours(&self, set: u64) -> String {
        let all = self.scenario.behaviours.iter().take(64).enumerate();
        let shown = all.filter(|(number, _)| set >> number & 1 == 1).map(|(_, each)| self.behaviour(&each.name));
        self.list(shown)
    }

    /// Things one after the other.
    pub(super) fn list(&self, things: impl Iterator<Item = String>) -> String {
        things.collect::<Vec<_>>().join(&self.tongue.plainly("comma"))
    }

    /// A mood in a word.
    pub(super) fn mood(&self, feeling: f64) -> String {
        self.tongue.plainly(&format!("mood-{}", mood(feeling)))
    }

    /// Which way a mood has moved.
    pub(super) fn direction(&self, before: f64, after: f64) -> String {
        self.tongue.plainly(match after - before {
            change if change > NOTICED => "better",
            change if change < -NOTICED => "worse",
            _ => "same",
        })
    }

    /// A channel.
    pub(super) fn channel(&self, channel: Channel) -> String {
        self.tongue.plainly(&format!("channel-{}", line_id::plain(channel.traits().name)))
    }

    /// How a contact ended.
    pub(super) fn ending(&self, ending: Ending) -> String {
        self::ending(self.tongue, ending)
    }

    /// A length of time.
    pub(super) fn span(&self, time: Time) -> String {
        span(self.tongue, time)
    }

    /// An amount in cents, as one says it.
    pub(super) fn money(&self, cents: i64) -> String {
        self.amount(cents as f64 / 100.0)
    }

    fn amount(&self, amount: f64) -> String {
        self.tongue.apart(&format!("{} {}", self.tongue.number(amount, 2), self.scenario.currency))
    }

    /// Turns: `turn 2`, `turns 2, 3`.
    pub(super) fn turns(&self, turns: &[usize]) -> String {
        let numbers = self.list(turns.iter().map(|turn| self.tongue.plain_number(*turn as f64)));
        self.tongue.say("turns", [("count", turns.len().into()), ("turns", numbers.into())])
    }
}

impl<'a> Voice<'a> {
    pub(super) fn of(rehearsal: &Rehearsal<'a>) -> Voice<'a> {
        let terms = rehearsal.terms();
        let reported = rehearsal.heard().iter().filter_map(|(_, turn)| match turn {
            Turn::Reported { what, .. } => Some(1 << what),
            _ => None,
        });
        let reported = reported.fold(0, |set, each: u64| set | each);
        Voice { shown: Shown::of(terms.scenario()), script: terms.script(), reported }
    }

    fn name(&self, id: &str, own: &str) -> String {
        self.shown.name(id, own)
    }

    /// The story's title.
    pub(super) fn title(&self) -> String {
        self.name(&line_id::title(&self.script.id), &self.script.title)
    }

    /// What a fact is called.
    pub(super) fn fact(&self, fact: &Fact) -> String {
        self.fact_named(&fact.name)
    }

    fn fact_named(&self, name: &str) -> String {
        self.name(&line_id::fact(&self.script.id, name), &as_words(name))
    }

    /// What a fact says, as one of its values.
    pub(super) fn value(&self, fact: &Fact, known: &Value) -> String {
        let tongue = self.shown.tongue;
        match known {
            Value::Yes => tongue.plainly("yes"),
            Value::No => tongue.plainly("no"),
            Value::Text(own) => {
                let held = [("record", &fact.record), ("truth", &fact.truth), ("claim", &fact.claim)];
                let aspects = held.into_iter().filter(|(_, value)| value.as_ref() == Some(known));
                let mut ids = aspects.map(|(aspect, _)| line_id::value(&self.script.id, &fact.name, aspect));
                let translated = self.shown.translation.and_then(|all| ids.find_map(|id| all.name(&id)));
                translated.unwrap_or_else(|| own.clone())
            }
            Value::Money(amount) => self.shown.amount(*amount),
            Value::Number(number) => tongue.apart(&tongue.plain_number(*number)),
        }
    }

    /// Something that is looked up, asked for, done, refused or promised.
    pub(super) fn word(&self, number: u16) -> String {
        self.script.words.get(usize::from(number)).map_or_else(String::new, |word| self.word_named(word))
    }

    fn word_named(&self, word: &str) -> String {
        let known = self.shown.translation.and_then(|all| all.name(&line_id::word(&self.script.id, word)));
        known.unwrap_or_else(|| self.shown.remedy_named(word))
    }

    /// What a move is called.
    pub(super) fn act(&self, number: u16, what: &Move) -> String {
        let Some(moment) = self.moment_of(number) else { return what.name.clone() };
        self.name(&line_id::act(&self.script.id, moment, &what.name), &what.name)
    }

    /// A wording of a move, by its place.
    pub(super) fn wording(&self, number: u16, what: &Move, place: usize) -> Option<String> {
        let wording = what.wordings.get(place)?;
        let id = line_id::wording(&self.script.id, self.moment_of(number).unwrap_or_default(), &what.name, place + 1);
        Some(self.line(&id, &wording.line, Speaker::Rep(&what.states)))
    }

    fn moment_of(&self, number: u16) -> Option<&'a str> {
        self.script.moments.iter().find(|moment| moment.moves.contains(&number)).map(|moment| moment.name.as_str())
    }

    /// What the customer says at a moment.
    pub(super) fn says(&self, moment: u16, place: usize) -> Option<String> {
        let moment = self.script.moments.get(usize::from(moment))?;
        let id = line_id::says(&self.script.id, &moment.name, place + 1);
        Some(self.line(&id, moment.says.get(place)?, Speaker::Customer))
    }

    /// What the customer says of their own accord.
    pub(super) fn reacts(&self, reaction: u16, place: usize) -> Option<String> {
        let reaction = self.script.reactions.get(usize::from(reaction))?;
        let id = line_id::reaction(&self.script.id, reaction.place + 1, place + 1);
        Some(self.line(&id, reaction.says.get(place)?, Speaker::Customer))
    }

    /// Why something is forbidden, by its number among the prohibitions.
    pub(super) fn because(&self, number: u16) -> String {
        let number = usize::from(number);
        let because = self.script.check.because.get(number);
        because
            .map_or_else(String::new, |each| self.name(&line_id::because(&self.script.id, number + 1), &each.because))
    }

    /// A line with its facts filled in.
    fn line(&self, id: &str, own: &Line, speaker: Speaker<'_>) -> String {
        let mut text = String::new();
        if let Some(parts) = self.shown.translation.and_then(|translation| translation.line(id)) {
            self.fill_in(&mut text, parts, speaker);
            return text;
        }
        for piece in &own.0 {
            match piece {
                Piece::Text(words) => text.push_str(words),
                Piece::Fact(number) => match self.script.facts.get(usize::from(*number)) {
                    Some(fact) => fill(&mut text, &self.known(fact, speaker)),
                    None => text.push('…'),
                },
            }
        }
        text
    }

    fn fill_in(&self, text: &mut String, parts: &[Part], speaker: Speaker<'_>) {
        let fact = |name: &str| self.script.facts.iter().find(|fact| line_id::plain(&fact.name) == name);
        for part in parts {
            match part {
                Part::Text(words) => text.push_str(words),
                Part::Fact(name) => {
                    fill(text, &fact(name).map_or_else(|| "…".to_owned(), |fact| self.known(fact, speaker)));
                }
                Part::Choice(choice) => {
                    let number = fact(&choice.fact).and_then(|fact| self.number(fact, speaker));
                    let language = self.shown.translation.map_or("", |translation| translation.language.as_str());
                    self.fill_in(text, choice.words(language, number), speaker);
                }
            }
        }
    }

    /// The number that a fact says as the speaker knows it.
    fn number(&self, fact: &Fact, speaker: Speaker<'_>) -> Option<f64> {
        let claimed = || self.makes(fact).map(|made| &made.value).or_else(|| fact.sides().claim);
        match self.rep_says(fact, speaker).or_else(claimed)? {
            Value::Number(number) | Value::Money(number) => Some(*number),
            Value::Yes | Value::No | Value::Text(_) => None,
        }
    }

    fn known(&self, fact: &Fact, speaker: Speaker<'_>) -> String {
        let own = |known: Option<&Value>| known.map_or_else(|| self.fact(fact), |known| self.value(fact, known));
        match self.rep_says(fact, speaker) {
            Some(said) => own(Some(said)),
            None => self.made(fact).unwrap_or_else(|| own(fact.sides().claim)),
        }
    }

    /// What a rep says of a fact; none where it is the customer who speaks.
    fn rep_says<'v>(&self, fact: &'v Fact, speaker: Speaker<'v>) -> Option<&'v Value> {
        let Speaker::Rep(states) = speaker else { return None };
        let is_it = |stated: &&Stated| {
            self.script.facts.get(usize::from(stated.fact)).is_some_and(|known| known.name == fact.name)
        };
        match states.iter().find(is_it) {
            Some(stated) => stated.says.as_ref(),
            None => fact.recorded(),
        }
    }

    /// What a fact has become by what the customer says that they did.
    fn made(&self, fact: &Fact) -> Option<String> {
        let made = self.makes(fact)?;
        let what = self.script.words.get(usize::from(made.what)).map_or("", String::as_str);
        let id = line_id::made(&self.script.id, &fact.name, what);
        let translated = self.shown.translation.and_then(|all| all.name(&id));
        Some(translated.unwrap_or_else(|| self.value(fact, &made.value)))
    }

    fn makes(&self, fact: &Fact) -> Option<&'a Makes> {
        let number = self.script.facts.iter().position(|known| known.name == fact.name)?;
        self.script.made(u16::try_from(number).ok()?, self.reported)
    }

    /// Something that happened, in words.
    pub(super) fn event(&self, event: &Event) -> String {
        let tongue = self.shown.tongue;
        let of = |id: &str, word: String| tongue.say(id, [("word", word.into())]);
        match event {
            Event::AskedAgain => tongue.plainly("event-asked-again"),
            Event::Denied => tongue.plainly("event-denied"),
            Event::GaveUp => tongue.plainly("event-gave-up"),
            Event::Transferred => tongue.plainly("event-transferred"),
            Event::Asked(word) => of("event-asked", self.word_named(word)),
            Event::Said(behaviour) => of("event-said", self.shown.behaviour(behaviour)),
            Event::Told(fact) => of("event-told", self.fact_named(fact)),
            Event::Offered(word) => of("event-offered", self.word_named(word)),
            Event::Did(word) => of("event-did", self.word_named(word)),
            Event::LookedUp(word) => of("event-looked-up", self.word_named(word)),
            Event::Refused(word) => of("event-refused", self.word_named(word)),
            Event::Promised(word) => of("event-promised", self.word_named(word)),
            Event::TransferredTo(word) => of("event-transferred-to", self.word_named(word)),
            Event::Insisted(word) => of("event-insisted", self.word_named(word)),
            Event::ConfirmRequested(word) => of("event-confirm-requested", self.word_named(word)),
            Event::Confirmed(word) => of("event-confirmed", self.word_named(word)),
            Event::Declined(word) => of("event-declined", self.word_named(word)),
            Event::Unconfirmed(word) => of("event-unconfirmed", self.word_named(word)),
            Event::Ineligible(word) => of("event-ineligible", self.word_named(word)),
            Event::Had(word) => of("event-had", self.word_named(word)),
            Event::Reported(word) => of("event-reported", self.word_named(word)),
            Event::Stated(fact) => of("event-stated", self.fact_named(fact)),
            Event::Misstated(fact) => of("event-misstated", self.fact_named(fact)),
            Event::Silence(span) => tongue.say("event-silence", [("span", self.shown.span(span.time()).into())]),
        }
    }

    /// What shows that a criterion was met or missed, in words.
    pub(super) fn evidence(&self, evidence: &Evidence) -> String {
        let (shown, tongue) = (&self.shown, self.shown.tongue);
        match evidence {
            Evidence::Nothing => String::new(),
            Evidence::Told(fact) => tongue.say("told", [("fact", self.fact_named(fact).into())]),
            Evidence::NotTold(fact) => tongue.say("not-told", [("fact", self.fact_named(fact).into())]),
            Evidence::ToldWrong(wrong) => {
                let each = wrong.iter().map(|wrong| {
                    let id = if wrong.unlooked { "told-unlooked" } else { "told-untrue" };
                    tongue.say(id, [("fact", self.fact_named(&wrong.fact).into()), ("turn", wrong.turn.into())])
                });
                each.collect::<Vec<_>>().join("; ")
            }
            Evidence::AllTrue => tongue.plainly("all-true"),
            Evidence::NothingAgain => tongue.plainly("nothing-again"),
            Evidence::Again => tongue.plainly("told-again"),
            Evidence::Solved(done) => tongue.plainly(if *done { "solving-done" } else { "solving-not-done" }),
            Evidence::Ended(ending, others) if others.is_empty() => shown.ending(*ending),
            Evidence::Ended(ending, others) => {
                let others = others.iter().map(|ending| shown.ending(*ending)).collect::<Vec<_>>().join("; ");
                tongue.say("would-do", [("ending", shown.ending(*ending).into()), ("others", others.into())])
            }
            Evidence::Happened(what, None) => self.event(what),
            Evidence::Happened(what, Some(turn)) => {
                tongue.say("happened-at", [("what", self.event(what).into()), ("turn", (*turn).into())])
            }
            Evidence::DidNotHappen(what) => tongue.say("did-not-happen", [("what", self.event(what).into())]),
            Evidence::Shown(behaviour, turns) => {
                let behaviour = shown.behaviour(behaviour);
                tongue.say("shown", [("behaviour", behaviour.into()), ("turns", shown.turns(turns).into())])
            }
            Evidence::ShownLate(behaviour, called, turns) => tongue.say(
                "shown-late",
                [
                    ("behaviour", shown.behaviour(behaviour).into()),
                    ("called", shown.turns(called).into()),
                    ("turns", shown.turns(turns).into()),
                ],
            ),
            Evidence::NotShown(behaviour, called) => {
                let behaviour = shown.behaviour(behaviour);
                tongue.say("not-shown", [("behaviour", behaviour.into()), ("called", shown.turns(called).into())])
            }
            Evidence::Steps(procedure, steps) => {
                let each = steps.iter().map(|taken| self.step_taken(procedure, taken));
                each.collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// How a step of a procedure went.
    fn step_taken(&self, procedure: &str, taken: &StepTaken) -> String {
        let tongue = self.shown.tongue;
        let named = |step: &str| self.step(procedure, step).into();
        match taken {
            StepTaken::At(step, turn) => tongue.say("step-taken", [("step", named(step)), ("turn", (*turn).into())]),
            StepTaken::LeftOut(step) => tongue.say("step-left-out", [("step", named(step))]),
            StepTaken::TooEarly(step, turn, before, later) => tongue.say(
                "step-early",
                [
                    ("step", named(step)),
                    ("turn", (*turn).into()),
                    ("before", named(before)),
                    ("later", (*later).into()),
                ],
            ),
            StepTaken::Misstated(step, turn) => {
                tongue.say("step-misstated", [("step", named(step)), ("turn", (*turn).into())])
            }
        }
    }

    /// What a procedure is called.
    pub(super) fn procedure(&self, procedure: &str) -> String {
        self.name(&line_id::procedure(&self.script.id, procedure), procedure)
    }

    /// What a step of a procedure is called.
    pub(super) fn step(&self, procedure: &str, step: &str) -> String {
        self.name(&line_id::step(&self.script.id, procedure, step), step)
    }

    /// Why a procedure is done so.
    pub(super) fn why_so(&self, procedure: &Procedure) -> String {
        self.name(&line_id::why_so(&self.script.id, &procedure.name), &procedure.why)
    }
}

/// Fills what a fact says into a line: with a capital letter where it begins a sentence and is a word in small letters.
fn fill(text: &mut String, known: &str) {
    let before = text.trim_end_matches(|c: char| c.is_whitespace() || "\"“„«‘'(".contains(c));
    let apart = before.len() < text.len();
    let begins = before.is_empty() || apart && before.ends_with(['.', '!', '?']);
    let word = known.split(|c: char| c.is_whitespace() || ".,;:!?".contains(c)).next().unwrap_or_default();
    // A code or an address stays as it is.
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_alphabetic() && !c.is_uppercase() || "-'’".contains(c));
    let mut letters = known.chars();
    match letters.next().filter(|_| begins && is_word) {
        Some(first) => text.extend(first.to_uppercase().chain(letters)),
        None => text.push_str(known),
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn what_begins_a_sentence_begins_with_a_capital() {
        let filled = |before: &str, known: &str| {
            let mut text = before.to_owned();
            fill(&mut text, known);
            text
        };
        assert_eq!(filled("", "the tower"), "The tower");
        assert_eq!(filled("It is late. ", "tower"), "It is late. Tower");
        assert_eq!(filled("Поздно. «", "завтра"), "Поздно. «Завтра");
        assert_eq!(filled("On ", "monday"), "On monday");
        assert_eq!(filled("", "ab-12"), "ab-12");
        assert_eq!(filled("", "ann@example.org"), "ann@example.org");
        assert_eq!((filled("", "فردا"), filled("", "明天")), ("فردا".to_owned(), "明天".to_owned()));
    }
}
