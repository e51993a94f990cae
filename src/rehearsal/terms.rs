//! What a story is rehearsed on: which policy, which luck, whose authority.

use crate::conversation::{Answer, Host, Passing, occasion};
use crate::scenario::script::{Known, Move, Script, Test, Worth};
use crate::scenario::{Limit, Policy, Scenario};
use crate::sim::{DAY, Key, Law, MINUTE, Purpose, SECOND, Time};
use crate::world::Channel;

/// No move takes longer, whatever its law says.
const LONGEST: Time = 36_525 * DAY;

/// The terms of a rehearsal. Everything that chance could decide is settled here, so the same replies on the same terms
/// always come to the same end.
///
/// Moves take the standard time that the story says; a law of time gives its mean, or a draw where lucks are drawn.
#[derive(Debug, Clone)]
pub struct Terms<'a> {
    scenario: &'a Scenario,
    script: &'a Script,
    policy: &'a Policy,
    story: u16,
    limit: Option<&'a Limit>,
    channel: Channel,
    /// The share on which each luck falls; none where nobody settled it.
    lucks: Vec<Option<f64>>,
    /// Lucks that were met without being settled.
    unsettled: Vec<u16>,
    /// Where words and laws of time are drawn; without it the first line is said.
    chance: Option<Key>,
    supervisor: Supervisor,
    /// The turn, from 1, whose offer is of another amount than the story suggests, in cents.
    overstated: Option<(u8, i64)>,
}

/// What a rep meets who asks a supervisor.
#[derive(Debug, Clone, Copy)]
struct Supervisor {
    /// How long it takes until one is free.
    queue: Time,
    /// How long the customer waits for that.
    patience: Option<Time>,
    /// How long they take over it.
    takes: Time,
    /// They grant what is within their limit.
    willing: bool,
}

/// What terms with drawn luck hang on.
#[derive(Debug, Clone, Copy)]
pub struct Drawn<'a> {
    /// The place of the contact in the space of draws.
    pub contact: Key,
    /// The customer's segment.
    pub segment: usize,
    /// How long it takes until a supervisor is free; no time when there is none.
    pub queue: Option<&'a Law>,
}

impl<'a> Terms<'a> {
    /// The terms of a test: its lucks, the first of every line, the first segment. None when the scenario has no such
    /// story or policy.
    pub fn of_test(scenario: &'a Scenario, story: usize, test: &Test) -> Option<Terms<'a>> {
        let mut terms = Terms::plain(scenario, story, test.policy, 0)?;
        for (luck, branch) in &test.luck {
            if let Some(settled) = terms.lucks.get_mut(usize::from(*luck)) {
                *settled = share_within(terms.script, *luck, *branch);
            }
        }
        terms.supervisor.willing = test.supervisor.unwrap_or(true);
        Some(terms)
    }

    /// Terms whose lucks, lines and supervisor hang on a key: the same key, the same luck, under whichever policy. None
    /// when the scenario has no such story or policy.
    pub fn drawn(scenario: &'a Scenario, story: usize, policy: usize, on: Drawn<'_>) -> Option<Terms<'a>> {
        let mut terms = Terms::plain(scenario, story, policy, on.segment)?;
        let key = on.contact;
        for (number, luck) in (0..).zip(&mut terms.lucks) {
            *luck = Some(key.draw(Purpose::Luck, number).share());
        }
        terms.chance = Some(key);
        // As in an operation: one draw for what takes time, one for patience, one for the decision.
        let ask = |what| key.draw(Purpose::Supervisor, what);
        let desk = scenario.operation.channels.iter().find(|desk| desk.channel == terms.channel);
        let minutes = scenario.parameters.supervisor_minutes;
        let takes = Law::Exponential { mean: minutes * MINUTE as f64 };
        terms.supervisor = Supervisor {
            queue: on.queue.map_or(0, |law| law.draw(&mut ask(3))).min(LONGEST),
            patience: desk.and_then(|desk| desk.patience.as_ref()).map(|law| law.draw(&mut ask(1))),
            takes: takes.draw(&mut ask(0)).min(LONGEST),
            willing: ask(2).happens(terms.policy.supervisor.grants),
        };
        Some(terms)
    }

    fn plain(scenario: &'a Scenario, story: usize, policy: usize, segment: usize) -> Option<Terms<'a>> {
        let script = scenario.scripts.get(story)?;
        let policy = scenario.policies.get(policy)?;
        let runs = |channel: &&Channel| scenario.operation.channels.iter().any(|desk| desk.channel == **channel);
        let first = scenario.operation.channels.first().map(|desk| desk.channel);
        let channel = script.prefers.iter().find(runs).copied().or(first).unwrap_or(Channel::Phone);
        let takes = (scenario.parameters.supervisor_minutes * MINUTE as f64) as Time;
        Some(Terms {
            scenario,
            script,
            policy,
            story: u16::try_from(story).ok()?,
            limit: policy.rep.get(segment).or(policy.rep.last()),
            channel,
            lucks: vec![None; script.lucks.len()],
            unsettled: Vec::new(),
            chance: None,
            supervisor: Supervisor { queue: 0, patience: None, takes: takes.min(LONGEST), willing: true },
            overstated: None,
        })
    }

    /// The same terms with another text of the story, whose parts have the same numbers.
    pub(super) fn with_script<'b>(self, script: &'b Script) -> Terms<'b>
    where
        'a: 'b,
    {
        Terms { script, ..self }
    }

    /// The same terms, where the rep offers so much at one turn, from 1.
    pub(super) fn overstating(self, turn: u8, cents: i64) -> Terms<'a> {
        Terms { overstated: Some((turn, cents)), ..self }
    }

    /// The least amount, in cents, that needs another's word than this one, which somebody may grant: a supervisor's
    /// where a rep may grant it, nobody's where it is a supervisor who may. None where there is no limit.
    pub(super) fn beyond(&self, remedy: u16, cents: i64) -> Option<i64> {
        let own = self.limit.filter(|limit| !limit.script_only);
        let may = |limit: &&Limit| limit.allows(remedy, cents);
        let limit = own.filter(may).or(Some(&self.policy.supervisor).filter(may))?;
        limit.up_to.checked_add(1)
    }

    /// The scenario.
    pub fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    /// The story.
    pub fn script(&self) -> &'a Script {
        self.script
    }

    /// The story's number in the scenario.
    pub fn story(&self) -> u16 {
        self.story
    }

    /// The policy.
    pub fn policy(&self) -> &'a Policy {
        self.policy
    }

    /// What the rep may grant; nothing when there is none.
    pub fn limit(&self) -> Option<&'a Limit> {
        self.limit
    }

    /// Where the customer turns to: the first channel they prefer among those that the operation runs.
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// How good a choice a move is as things stand.
    pub fn worth(&self, what: &Move, known: &Known) -> Worth {
        self.policy.worth(self.story, what, known)
    }

    /// The lucks that were met without being settled.
    pub fn unsettled(&self) -> &[u16] {
        &self.unsettled
    }

    /// Whether it is settled where a luck falls.
    pub(super) fn settles(&self, luck: u16) -> bool {
        self.lucks.get(usize::from(luck)).is_some_and(Option::is_some)
    }

    /// How long the customer must spend on telling it all again to the next rep; none where that one knows.
    pub(super) fn retell(&self, passing: &Passing) -> Option<Time> {
        let same_channel = passing.whither.on.is_none_or(|on| on == self.channel);
        let told = passing.is_told(self.policy.record, same_channel) || !self.script.remembers;
        (!told).then_some((self.scenario.parameters.retell_seconds * SECOND as f64) as Time)
    }

    /// What a supervisor who is asked for a remedy by its word, worth so many cents, says as things stand, and after how
    /// long.
    pub fn consult(&self, (remedy, word, cents): (u16, u16, i64), known: &Known) -> (Answer, Time) {
        let Supervisor { queue, patience, takes, willing } = self.supervisor;
        if let Some(patience) = patience.filter(|patience| *patience < queue) {
            return (Answer::GaveUp, patience);
        }
        let granted = willing && self.policy.supervisor.allows(remedy, cents) && self.eligible(word, known);
        (if granted { Answer::Granted } else { Answer::Refused }, queue + takes)
    }
}

/// A share in the middle of a luck's branch, counted from 1; none where no moment's luck has that branch.
fn share_within(script: &Script, luck: u16, branch: u32) -> Option<f64> {
    let ways = script.ways_of(luck).next()?;
    let place = usize::try_from(branch).ok()?.checked_sub(1)?;
    let up_to = ways.get(place)?;
    let from = place.checked_sub(1).map_or(0.0, |before| ways[before]);
    (*up_to > from).then(|| f64::midpoint(from, *up_to))
}

impl Host for Terms<'_> {
    fn luck(&mut self, luck: u16) -> f64 {
        match self.lucks.get(usize::from(luck)) {
            Some(Some(share)) => *share,
            _ => {
                if !self.unsettled.contains(&luck) {
                    self.unsettled.push(luck);
                }
                0.0
            }
        }
    }

    fn reaction(&mut self, place: u16, time: u8) -> f64 {
        self.chance.map_or(0.0, |key| key.draw(Purpose::Words, occasion(place, time)).share())
    }

    fn line(&mut self, place: u16, count: usize) -> usize {
        self.chance.map_or(0, |key| key.draw(Purpose::Words, u64::from(place)).below(count))
    }

    fn pace(&mut self, standard: Time, _turn: u8) -> Time {
        standard.min(LONGEST)
    }

    fn duration(&mut self, law: &Law, turn: u8) -> Time {
        let time = match self.chance {
            Some(key) => law.draw(&mut key.draw(Purpose::Duration, u64::from(turn))),
            // The cast saturates and takes what is undefined to 0.
            None => law.mean() as Time,
        };
        time.min(LONGEST)
    }

    fn customer_is_there(&self) -> bool {
        self.channel.traits().live
    }

    fn behaviour_time(&self) -> Time {
        (self.scenario.parameters.behaviour_seconds * SECOND as f64) as Time
    }

    fn amount(&mut self, suggested: i64, turn: u8) -> i64 {
        self.overstated.filter(|(at, _)| *at == turn).map_or(suggested, |(_, cents)| cents.max(suggested))
    }

    fn may_grant(&self, remedy: u16, cents: i64) -> bool {
        self.limit.is_some_and(|limit| !limit.script_only && limit.allows(remedy, cents))
    }

    fn eligible(&self, word: u16, known: &Known) -> bool {
        self.policy.eligible(self.story, word, known)
    }

    fn promise_within(&self) -> Time {
        self.policy.promise_within
    }
}
