//! A practice in pieces, for skins that show it other than line by line. All of it is in the language that the scenario is
//! shown in.

use super::more::elsewhere;
use super::plain::hint;
use super::retell::retell;
use super::told;
use super::words::{Shown, Voice};
use super::{Behind, Debrief, Mode, Play};
use crate::rehearsal::Rehearsal;
use crate::sim::{HOUR, MINUTE, Time};

impl Play<'_> {
    fn voice(&self) -> Voice<'_> {
        Voice::of(self.rehearsal())
    }

    /// The scenario, the story and the mode; then the same without the scenario, where there is little room.
    pub fn headings(&self) -> [String; 2] {
        let (voice, tongue) = (self.voice(), self.tongue());
        let mode = tongue.plainly(match self.mode() {
            Mode::Learn => "mode-learn",
            Mode::Practise => "mode-practise",
            Mode::Test => "mode-test",
        });
        let story = || ("story", voice.title().into());
        [
            tongue.say(
                "screen-title",
                [("scenario", voice.shown.title().into()), story(), ("mode", mode.as_str().into())],
            ),
            tongue.say("screen-title-short", [story(), ("mode", mode.as_str().into())]),
        ]
    }

    /// Where the customer turns to, and how they feel.
    pub fn who(&self) -> String {
        let shown: Shown<'_> = self.voice().shown;
        let channel = shown.channel(self.rehearsal().terms().channel());
        let mood = shown.mood(self.rehearsal().talk().mood());
        self.tongue().say("screen-who", [("channel", channel.into()), ("mood", mood.into())])
    }

    /// How long it has lasted.
    pub fn clock(&self) -> String {
        self.tongue().say("screen-clock", [("span", self.voice().shown.span(self.lasted()).into())])
    }

    /// Facts that the rep can see: `amount: 19.00 EUR`.
    pub fn sees(&self) -> Vec<String> {
        let (voice, script) = (self.voice(), self.rehearsal().terms().script());
        let seen = told::seen(self.rehearsal());
        let facts = script.facts.iter().take(64).enumerate().filter(|(place, _)| seen >> place & 1 == 1);
        let shown = facts.filter_map(|(_, fact)| {
            let (name, value) = (voice.fact(fact), voice.value(fact, fact.recorded()?));
            Some(self.tongue().say("screen-fact", [("name", name.into()), ("value", value.into())]))
        });
        shown.collect()
    }

    /// What the rep may grant, in a sentence.
    pub fn authority(&self) -> String {
        told::authority(&self.voice(), self.rehearsal().terms().limit())
    }

    /// What a behaviour of the scenario is called.
    pub fn behaviour(&self, name: &str) -> String {
        self.voice().shown.behaviour(name)
    }

    /// What the moment calls for, and how it is best done.
    pub fn notes(&self) -> String {
        hint(self.rehearsal())
    }

    /// Everything said and done so far, a paragraph for the opening and one for each turn; what was played for the person
    /// is marked.
    pub fn so_far(&self) -> Vec<String> {
        let mut earlier = Rehearsal::begin(self.rehearsal().terms().clone());
        let mut paragraphs = vec![told::first(&earlier)];
        for (turn, taken) in self.rehearsal().taken().iter().enumerate() {
            let seen = told::seen(&earlier);
            earlier.reply(taken.reply);
            let told = told::turn(&earlier, turn, seen);
            let own = self.own_words(turn).map(|words| self.tongue().say("screen-own-said", [("words", words.into())]));
            let given = (turn < self.given()).then(|| self.tongue().plainly("played-for-you"));
            paragraphs.push(own.or(given).map_or_else(|| told.clone(), |head| format!("{head}\n{told}")));
        }
        paragraphs
    }

    fn lasted(&self) -> Time {
        self.rehearsal().talk().elapsed()
    }

    /// What to know of the time it takes: the wait for a supervisor, and the customers behind this one.
    pub fn pressure(&self, behind: &Behind) -> Vec<String> {
        let (shown, tongue) = (self.voice().shown, self.tongue());
        let mut lines = Vec::new();
        if let Some(wait) = &self.session().supervisor_wait {
            lines.push(tongue.say("screen-supervisor", [("span", shown.span(wait.mean() as Time).into())]));
        }
        if let (Some(share), Some(mean)) = (behind.waited_share, behind.mean_wait_s) {
            let (share, span) = (tongue.number(100.0 * share, 0), shown.span((mean * 1_000.0) as Time));
            lines.push(tongue.say("screen-behind", [("share", share.into()), ("span", span.into())]));
        }
        lines
    }

    /// How many contacts the rep and their colleagues have done with today, where there is a quota: the count goes on with
    /// the clock, and this contact counts once it is over.
    pub fn today(&self, behind: &Behind) -> Option<String> {
        let tongue = self.tongue();
        let (quota, today) = (self.rehearsal().terms().policy().quota?, behind.today.as_ref()?);
        let (now, over) = (today.at + self.lasted(), self.rehearsal().ending().is_some());
        let time = format!("{:02}:{:02}", now / HOUR % 24, now % HOUR / MINUTE);
        let filled = [
            ("time", time.into()),
            ("done", (today.done + u32::from(over)).into()),
            ("quota", tongue.number(quota, 0).into()),
            ("others", tongue.number(today.by_a_colleague(self.lasted()).unwrap_or_default(), 0).into()),
        ];
        Some(tongue.say(if today.colleagues > 0 { "screen-today" } else { "screen-today-alone" }, filled))
    }

    /// The debrief as text, with what the same moves come to elsewhere.
    pub fn retold(&self, debrief: &Debrief) -> String {
        let text = retell(self.scenario(), self.session().policy, debrief);
        text + &elsewhere(self.rehearsal(), &self.elsewhere())
    }
}
