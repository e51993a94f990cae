//! A practice in pieces, for skins that show it other than line by line. All of it is in the language that the scenario is
//! shown in.

use super::more::elsewhere;
use super::plain::hint;
use super::retell::retell;
use super::told;
use super::words::{Shown, Voice, mode};
use super::{Debrief, Play};
use crate::experiment::Done;
use crate::rehearsal::Rehearsal;
use crate::sim::{HOUR, MINUTE, Time};

impl Play<'_> {
    fn voice(&self) -> Voice<'_> {
        Voice::of(self.rehearsal())
    }

    /// The scenario, the story and the mode; then the same without the scenario, where there is little room.
    pub fn headings(&self) -> [String; 2] {
        let (voice, tongue) = (self.voice(), self.tongue());
        let mode = mode(tongue, self.mode());
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
    pub fn pressure(&self) -> Vec<String> {
        let (shown, tongue, behind) = (self.voice().shown, self.tongue(), self.behind());
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

    /// How many contacts the rep and their colleagues have done with today, and how many people they have reached, where
    /// there is a quota of these: the count goes on with the clock, and this contact counts once it is over.
    pub fn today(&self) -> Vec<String> {
        let (tongue, policy) = (self.tongue(), self.rehearsal().terms().policy());
        let Some(today) = &self.behind().today else { return Vec::new() };
        let (now, over) = (today.at + self.lasted(), self.rehearsal().ending().is_some());
        let time = format!("{:02}:{:02}", now / HOUR % 24, now % HOUR / MINUTE);
        let count = |id: &str, quota: f64, done: u32, of: &Done| {
            let filled = [
                ("time", time.as_str().into()),
                ("done", done.into()),
                ("quota", tongue.number(quota, 0).into()),
                ("others", tongue.number(today.by_a_colleague(of, self.lasted()).unwrap_or_default(), 0).into()),
            ];
            tongue.say(&format!("{id}{}", if today.colleagues > 0 { "" } else { "-alone" }), filled)
        };
        let (contacts, people) = (&today.contacts, &today.people);
        let contacts = policy.quota.map(|quota| count("screen-today", quota, contacts.own + u32::from(over), contacts));
        let people = policy.to_reach.map(|quota| count("screen-reached", quota, people.own, people));
        contacts.into_iter().chain(people).collect()
    }

    /// The debrief as text, with what the same moves come to elsewhere.
    pub fn retold(&self, debrief: &Debrief) -> String {
        let text = retell(self.scenario(), self.session().policy, debrief);
        text + &elsewhere(self.rehearsal(), &self.elsewhere())
    }
}
