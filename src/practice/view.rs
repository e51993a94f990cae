//! A practice in pieces, for skins that show it other than line by line.

use super::more::elsewhere;
use super::plain::hint;
use super::retell::retell;
use super::told;
use super::words::Voice;
use super::{Debrief, Play};
use crate::rehearsal::{Rehearsal, value};
use crate::sim::{Time, describe};

/// A service in which practised contacts happen, as its operation runs.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Behind {
    /// The share of customers on this channel who wait at all.
    pub waited_share: Option<f64>,
    /// How long they wait on average, in seconds.
    pub mean_wait_s: Option<f64>,
}

impl Play<'_> {
    /// The scenario and the story, as people call them.
    pub fn title(&self) -> (&str, &str) {
        (&self.scenario().title, &self.rehearsal().terms().script().title)
    }

    /// Facts that the rep can see, by name.
    pub fn sees(&self) -> Vec<(String, String)> {
        let (scenario, script) = (self.scenario(), self.rehearsal().terms().script());
        let seen = told::seen(self.rehearsal());
        let facts = script.facts.iter().take(64).enumerate().filter(|(place, _)| seen >> place & 1 == 1);
        facts.filter_map(|(_, fact)| Some((fact.name.clone(), value(fact.recorded()?, &scenario.currency)))).collect()
    }

    /// What the rep may grant, in a sentence.
    pub fn authority(&self) -> String {
        told::authority(&Voice::of(self.rehearsal()), self.rehearsal().terms().limit())
    }

    /// What the moment calls for, and how it is best done.
    pub fn notes(&self) -> String {
        hint(self.rehearsal())
    }

    /// Everything said and done so far, a paragraph for the opening and one for each turn.
    pub fn so_far(&self) -> Vec<String> {
        let mut earlier = Rehearsal::begin(self.rehearsal().terms().clone());
        let mut paragraphs = vec![told::first(&earlier)];
        for (turn, taken) in self.rehearsal().taken().iter().enumerate() {
            let seen = told::seen(&earlier);
            earlier.reply(taken.reply);
            let mut told = told::turn(&earlier, turn, seen);
            if let Some(words) = self.own_words(turn) {
                told = format!("You, in your own words: \"{words}\"\n{told}");
            }
            paragraphs.push(told);
        }
        paragraphs
    }

    /// How long it has lasted.
    pub fn lasted(&self) -> Time {
        self.rehearsal().talk().elapsed()
    }

    /// What to know of the time it takes: the wait for a supervisor, the customers behind this one and the quota.
    pub fn pressure(&self, behind: &Behind) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(wait) = &self.session().supervisor_wait {
            lines.push(format!("A supervisor is free in about {}.", describe(wait.mean() as Time)));
        }
        if let (Some(share), Some(mean)) = (behind.waited_share, behind.mean_wait_s) {
            let mean = describe((mean * 1_000.0) as Time);
            lines.push(format!("Behind it: {:.0} of 100 wait, on average {mean}.", 100.0 * share));
        }
        if let Some(quota) = self.rehearsal().terms().policy().quota {
            const EIGHT_HOURS: f64 = 8.0 * 3_600_000.0;
            let pace = EIGHT_HOURS / self.lasted().max(1_000) as f64;
            let pace = if self.lasted() == 0 { String::new() } else { format!("; at this pace {pace:.0}") };
            lines.push(format!("Quota: {quota:.0} contacts in eight hours{pace}."));
        }
        lines
    }

    /// The debrief as text, with what the same moves come to elsewhere.
    pub fn retold(&self, debrief: &Debrief) -> String {
        let text = retell(self.scenario(), self.session().policy, debrief);
        text + &elsewhere(self.rehearsal(), &self.elsewhere())
    }
}
