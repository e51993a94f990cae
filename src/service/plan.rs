//! What a run goes by: a scenario under one policy, and what follows from it once and for all.

use super::cases::Case;
use super::causes::Causes;
use super::notice::Notices;
use crate::conversation::is_plain;
use crate::model::{Consulted, Parameters};
use crate::notation::{Hours, OnChannel};
use crate::scenario::script::Script;
use crate::scenario::{Demand, Desk, Feeling, Opening, Operation, Policy, RecordKept, Scenario};
use crate::sim::{DAY, Law, Purpose, Time};
use crate::world::Channel;
use bevy_ecs::prelude::Resource;
use std::sync::Arc;

/// A year in milliseconds, in which demand is given.
pub(super) const YEAR: f64 = 365.0 * DAY as f64;

/// How large a run is and from which seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// The seed.
    pub seed: u64,
    /// Customers kept at the start.
    pub customers: u32,
    /// Days.
    pub days: u32,
}

/// A channel as a policy opens it, with what the event loop asks of it in one place.
#[derive(Debug, Clone)]
pub(super) struct DeskPlan {
    pub(super) channel: Channel,
    /// A live channel that closes at times.
    pub(super) closes: bool,
    pub(super) hours: Hours,
    /// How long customers wait; for ever when there is none.
    pub(super) patience: Option<Law>,
    /// Within how long it is to be answered.
    pub(super) due: Time,
    /// How many contacts a rep holds at once.
    pub(super) at_once: u8,
    /// By which share each further one slows a rep.
    pub(super) slows: f64,
    /// The wait that customers expect.
    pub(super) expected_wait: Time,
    /// The groups that serve it.
    pub(super) serving: Vec<u8>,
}

impl DeskPlan {
    fn new(operation: &Operation, number: u8, desk: &Desk, opening: &Opening) -> DeskPlan {
        let live = desk.channel.traits().live;
        let groups = operation.groups.iter().zip(0_u8..);
        let serving = groups.filter(|(group, _)| group.channels.contains(&number)).map(|(_, place)| place);
        DeskPlan {
            channel: desk.channel,
            closes: live && !opening.hours.is_always(),
            hours: opening.hours.clone(),
            patience: desk.patience.clone(),
            due: desk.due,
            at_once: u8::try_from(opening.at_once).unwrap_or(u8::MAX),
            slows: desk.slows,
            expected_wait: desk.expected_wait,
            serving: serving.collect(),
        }
    }
}

/// The channels a group serves.
#[derive(Debug, Clone)]
pub(super) struct GroupPlan {
    /// Those on which customers are there and wait, the more urgent first.
    pub(super) live: Vec<u8>,
    /// Those that can wait.
    pub(super) later: Vec<u8>,
}

/// What the event loop asks of a story most often.
#[derive(Debug, Clone, Copy)]
pub(super) struct StoryPlan {
    /// Nobody has anything to decide in it.
    pub(super) plain: bool,
    /// Something said or done in one contact matters in the next.
    pub(super) remembers: bool,
    /// It says nothing of what becomes of it.
    pub(super) open_ended: bool,
}

/// A scenario under one policy.
#[derive(Debug, Clone, Resource)]
pub struct Plan {
    scenario: Arc<Scenario>,
    policy: usize,
    setting: Setting,
    /// Milliseconds between two matters of one customer, on average; infinite when nothing arises.
    pub(super) issue_gap: f64,
    /// Demand that customers draw, each with the share up to and with it.
    pub(super) kinds: Vec<(f64, u16)>,
    /// Demand that strangers draw, each with the mean gap in milliseconds.
    pub(super) strangers: Vec<(u16, f64)>,
    /// The channels as the policy opens them.
    desks: Vec<DeskPlan>,
    /// By channel: its number in this operation.
    desk_of: [Option<u8>; Channel::ALL.len()],
    groups: Vec<GroupPlan>,
    stories: Vec<StoryPlan>,
    /// The share of working time kept for promises and check-backs.
    pub(super) reserved: f64,
    /// Customers' feelings are modelled in full.
    pub(super) feels: bool,
    /// What is known of earlier contacts.
    pub(super) record: RecordKept,
    /// What the policy keeps from arising.
    pub(super) causes: Causes,
    /// What reps can look up.
    pub(super) knowledge: Option<Consulted>,
    /// How customers are told of problems.
    pub(super) notices: Option<Notices>,
    /// The share of closed matters checked back on, and after how long.
    pub(super) check_back: Option<(f64, Time)>,
    /// How long a supervisor takes.
    pub(super) supervisor_takes: Law,
    /// The groups' first seats; the last is the number of all seats.
    pub(super) seats: Vec<u16>,
}

impl Plan {
    /// The plan of a scenario under its `policy`-th policy.
    pub fn new(scenario: Arc<Scenario>, policy: usize, setting: Setting) -> Plan {
        let operation = &scenario.operation;
        let chosen = &scenario.policies[policy];
        let rate: f64 = operation.demand.iter().map(drawn_a_year).sum();
        let mut up_to = 0.0;
        let kinds = operation.demand.iter().enumerate().filter(|(_, demand)| drawn_a_year(demand) > 0.0);
        let kinds = kinds.map(|(number, demand)| {
            up_to += drawn_a_year(demand) / rate;
            (up_to, number as u16)
        });
        let kinds = kinds.collect();
        let strangers = operation.demand.iter().enumerate();
        let strangers = strangers.filter(|(_, demand)| demand.strangers_a_minute > 0.0 && !demand.stories.is_empty());
        let strangers =
            strangers.map(|(number, demand)| (number as u16, 60_000.0 / demand.strangers_a_minute)).collect();
        let desks = operation.channels.iter().zip(&chosen.channels).enumerate();
        let desks = desks.map(|(number, (desk, opening))| DeskPlan::new(operation, number as u8, desk, opening));
        let is_live = |desk: &&u8| operation.channels[usize::from(**desk)].channel.traits().live;
        let groups = operation.groups.iter().map(|group| GroupPlan {
            live: group.channels.iter().filter(is_live).copied().collect(),
            later: group.channels.iter().filter(|desk| !is_live(desk)).copied().collect(),
        });
        let unhurried = chosen.quota.is_none();
        let stories = scenario.scripts.iter().map(|script| StoryPlan {
            plain: unhurried && is_plain(script),
            remembers: script.remembers,
            open_ended: script.afterwards.is_empty(),
        });
        let mut seats = vec![0_u16];
        for &reps in &chosen.reps {
            seats.push(seats[seats.len() - 1].saturating_add(u16::try_from(reps).unwrap_or(u16::MAX)));
        }
        Plan {
            policy,
            setting,
            issue_gap: if rate > 0.0 { YEAR / rate } else { f64::INFINITY },
            kinds,
            strangers,
            desks: desks.collect(),
            desk_of: Channel::ALL.map(|channel| {
                let place = operation.channels.iter().position(|desk| desk.channel == channel);
                place.map(|place| place as u8)
            }),
            groups: groups.collect(),
            stories: stories.collect(),
            reserved: chosen.reserved,
            feels: operation.feeling == Feeling::Full,
            record: chosen.record,
            causes: Causes::new(operation, chosen, &scenario.parameters),
            knowledge: chosen.knowledge_base.map(|base| base.consulted(&scenario.parameters)),
            notices: chosen.notice.map(|of| Notices::new(operation, of, &scenario.parameters)),
            check_back: chosen.check_back,
            supervisor_takes: Law::Exponential { mean: scenario.parameters.supervisor_minutes * 60_000.0 },
            seats,
            scenario,
        }
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The policy.
    pub fn policy(&self) -> &Policy {
        &self.scenario.policies[self.policy]
    }

    /// The size and seed.
    pub fn setting(&self) -> Setting {
        self.setting
    }

    /// When the run ends.
    pub fn horizon(&self) -> Time {
        Time::from(self.setting.days) * DAY
    }

    pub(super) fn operation(&self) -> &Operation {
        &self.scenario.operation
    }

    pub(super) fn parameters(&self) -> &Parameters {
        &self.scenario.parameters
    }

    #[inline]
    pub(super) fn script(&self, number: u16) -> &Script {
        &self.scenario.scripts[usize::from(number)]
    }

    #[inline]
    pub(super) fn demand(&self, number: u16) -> &Demand {
        &self.scenario.operation.demand[usize::from(number)]
    }

    #[inline]
    pub(super) fn desk(&self, number: u8) -> &DeskPlan {
        &self.desks[usize::from(number)]
    }

    #[inline]
    pub(super) fn group(&self, number: u8) -> &GroupPlan {
        &self.groups[usize::from(number)]
    }

    #[inline]
    pub(super) fn story(&self, number: u16) -> StoryPlan {
        self.stories[usize::from(number)]
    }

    /// The number of a channel in this operation.
    #[inline]
    pub(super) fn desk_of(&self, channel: Channel) -> Option<u8> {
        self.desk_of[channel as usize]
    }

    /// The demand on which this share falls, of those that customers draw.
    #[inline]
    pub(super) fn kind_at(&self, share: f64) -> Option<u16> {
        let kind = self.kinds.iter().find(|(up_to, _)| share < *up_to).or(self.kinds.last());
        kind.map(|(_, demand)| *demand)
    }

    /// The channel a customer turns to: as they must, or as they prefer, the first twice as often as the second, that
    /// twice as often as the third.
    #[inline]
    pub(super) fn choose_desk(&self, case: &Case) -> u8 {
        match (case.on, case.last_desk) {
            (Some(OnChannel::Only(channel)), _) => self.desk_of(channel).unwrap_or_default(),
            (Some(OnChannel::SameChannel), Some(last)) => last,
            (on, last) => self.draw_desk(on, last, case),
        }
    }

    /// A channel by chance.
    fn draw_desk(&self, on: Option<OnChannel>, last: Option<u8>, case: &Case) -> u8 {
        let count = self.scenario.operation.channels.len();
        let key = case.contact_key();
        let draw = || key.draw(Purpose::Channel, 0);
        let any = || draw().below(count) as u8;
        match (on, last) {
            (Some(OnChannel::AnotherChannel), Some(last)) if count > 1 => {
                let other = draw().below(count - 1) as u8;
                if other >= last { other + 1 } else { other }
            }
            (Some(OnChannel::AnyChannel), _) => any(),
            _ => {
                let preferred = self.script(case.script).prefers.iter().filter_map(|&channel| self.desk_of(channel));
                let weights = (0..preferred.clone().count()).map(|place| 0.5_f64.powi(place as i32));
                let place = draw().weighted(weights);
                preferred.clone().nth(place).unwrap_or_else(any)
            }
        }
    }

    /// The seats of a group.
    pub(super) fn seats_of(&self, group: u8) -> std::ops::Range<u16> {
        let group = usize::from(group);
        self.seats[group]..self.seats[group + 1]
    }
}

/// Matters a customer and year, of a demand that some story follows.
fn drawn_a_year(demand: &Demand) -> f64 {
    if demand.stories.is_empty() { 0.0 } else { demand.a_year }
}
