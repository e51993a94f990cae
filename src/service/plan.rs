//! What a run goes by: a scenario under one policy, and what follows from it once and for all.

use super::cases::Case;
use super::causes::Causes;
use super::cohorts::Cohorts;
use super::latent::{Drawn, latent_gap};
use super::no_sale::Unsold;
use super::notice::{Notices, occasion_gap};
use super::routes::Routes;
use super::seating::Seating;
use crate::conversation::Straight;
use crate::model::{Consulted, Parameters};
use crate::notation::{Hours, OnChannel};
use crate::operation;
use crate::scenario::script::Script;
use crate::scenario::{Callback, Demand, Desk, Feeling, Opening, Operation, Policy, RecordKept, Scenario};
use crate::sim::{DAY, DAYS_A_MONTH, Key, Law, Purpose, Time};
use crate::world::Channel;
use bevy_ecs::prelude::Resource;
use std::collections::BTreeMap;
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
    /// The share of those who must wait who give up at once.
    pub(super) give_up_at_once: f64,
    /// How many can be waiting or served at a time, and how many can wait, where that is limited.
    pub(super) limits: Option<(u32, u32)>,
    /// How long a rep is busy with a contact after it has ended.
    pub(super) after_contact: Option<Law>,
    /// What becomes of those who still wait when it closes.
    pub(super) at_closing: AtClosing,
    /// How many contacts a rep holds at once.
    pub(super) at_once: u8,
    /// By which share each further one slows a rep.
    pub(super) slows: f64,
    /// The wait that customers expect.
    pub(super) expected_wait: Time,
    /// A customer who comes back gets the rep they last had, when that one is free.
    pub(super) same_rep: bool,
    /// How those who wait are called back.
    pub(super) callback: Option<Callback>,
    /// Whoever comes is served or waits: nothing is limited, any rep will do, and nobody else looks on.
    pub(super) open: bool,
    /// Others see what is asked, and what is answered.
    pub(super) public: bool,
    /// Who the customer is and what they were looking at comes with the contact.
    pub(super) introduces: bool,
    /// The share of customers who look for it and find it.
    pub(super) findability: f64,
}

/// What becomes of those who still wait when a channel closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AtClosing {
    /// They are turned away.
    TurnAway,
    /// They are served by those who stay.
    ServeAll,
    /// They become work on this channel.
    HandOn(u8),
}

impl AtClosing {
    fn new(written: operation::AtClosing, operation: &Operation) -> AtClosing {
        match written {
            operation::AtClosing::TurnAway => AtClosing::TurnAway,
            operation::AtClosing::ServeAll => AtClosing::ServeAll,
            operation::AtClosing::HandOn(to) => {
                let place = operation.channels.iter().position(|desk| desk.channel == to);
                place.map_or(AtClosing::TurnAway, |place| AtClosing::HandOn(place as u8))
            }
        }
    }
}

impl DeskPlan {
    fn new(desk: &Desk, opening: &Opening, operation: &Operation) -> DeskPlan {
        let traits = desk.channel.traits();
        DeskPlan {
            channel: desk.channel,
            closes: traits.live && !opening.hours.is_always(),
            hours: opening.hours.clone(),
            patience: desk.patience.clone(),
            give_up_at_once: desk.give_up_at_once,
            limits: (desk.lines.min(desk.queue_limit) < u32::MAX).then_some((desk.lines, desk.queue_limit)),
            after_contact: desk.after_contact.clone(),
            at_closing: AtClosing::new(desk.at_closing, operation),
            due: desk.due,
            at_once: u8::try_from(opening.at_once).unwrap_or(u8::MAX),
            slows: desk.slows,
            expected_wait: desk.expected_wait,
            same_rep: desk.same_rep,
            callback: opening.callback,
            open: desk.lines.min(desk.queue_limit) == u32::MAX && !desk.same_rep && !traits.public,
            public: traits.public,
            introduces: traits.introduces,
            findability: opening.findability,
        }
    }

    /// How long the rep is busy with the contact of a case after it has ended.
    #[inline(always)]
    pub(super) fn work_after(&self, case: &Case) -> Time {
        match &self.after_contact {
            None => 0,
            Some(law) => law.draw(&mut case.contact_key().draw(Purpose::AfterWork, 0)),
        }
    }
}

/// What the customers of a segment raise.
#[derive(Debug, Clone)]
pub(super) struct Arising {
    /// Milliseconds between two matters of one customer, on average; infinite when nothing arises.
    pub(super) gap: f64,
    pub(super) kinds: Vec<Kind>,
}

/// A demand that customers draw.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    /// The share of matters up to and with this one.
    pub(super) up_to: f64,
    /// Its number.
    pub(super) demand: u16,
    /// Matters a customer and year.
    pub(super) a_year: f64,
}

impl Arising {
    fn new(demand: &[Demand], segment: Option<usize>) -> Arising {
        let a_year = |demand: &Demand| {
            let times = segment.and_then(|segment| demand.by_segment.get(segment)).copied();
            drawn_a_year(demand) * times.unwrap_or(1.0)
        };
        let rate: f64 = demand.iter().map(a_year).sum();
        let mut up_to = 0.0;
        let kinds = demand.iter().zip(0_u16..).map(|(demand, number)| (number, a_year(demand)));
        let kinds = kinds.filter(|(_, a_year)| *a_year > 0.0).map(|(demand, a_year)| {
            up_to += a_year / rate;
            Kind { up_to, demand, a_year }
        });
        Arising { kinds: kinds.collect(), gap: if rate > 0.0 { YEAR / rate } else { f64::INFINITY } }
    }

    /// Which demand a share falls on.
    #[inline]
    pub(super) fn kind(&self, share: f64) -> Option<u16> {
        self.kinds.iter().find(|kind| share < kind.up_to).or(self.kinds.last()).map(|kind| kind.demand)
    }
}

/// What the event loop asks of a story most often.
#[derive(Debug, Clone)]
pub(super) struct StoryPlan {
    /// Its ways, where nobody has anything to decide in it.
    pub(super) straight: Option<Straight>,
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
    /// The policies of the run, each from a day on.
    phases: Vec<(u32, usize)>,
    setting: Setting,
    /// There is a guided flow.
    pub(super) has_flow: bool,
    /// Not everybody finds every channel.
    pub(super) hidden: bool,
    /// By segment: what customers raise.
    pub(super) arising: Vec<Arising>,
    /// What customers raise where segments do not differ.
    pub(super) usual: Arising,
    /// Milliseconds between two occasions of a customer that could look like a problem, on average, where any policy of
    /// the run tells customers of problems.
    pub(super) occasion_gap: Option<f64>,
    /// Milliseconds between two matters that a customer raises only because it is easy, on average, where any policy of
    /// the run has a guided flow.
    pub(super) latent_gap: Option<f64>,
    /// Matters that channels draw, where any policy of the run lets them.
    pub(super) drawn: Option<Drawn>,
    /// From one reward of a customer to the next, where any policy of the run gives rewards.
    pub(super) reward_every: Option<Time>,
    /// Demand that strangers draw, each with the mean gap in milliseconds.
    pub(super) strangers: Vec<(u16, f64)>,
    /// The channels as the policy opens them.
    desks: Vec<DeskPlan>,
    /// On one of them those who still wait when it closes are served.
    pub(super) serves_out: bool,
    /// By channel: its number in this operation.
    desk_of: [Option<u8>; Channel::ALL.len()],
    pub(super) routes: Routes,
    stories: Vec<StoryPlan>,
    /// The share of working time kept for promises and check-backs.
    pub(super) reserved: f64,
    /// Customers' feelings are modelled in full.
    pub(super) feels: bool,
    /// People whom a rep is to reach by calls in eight hours, where there is anybody to call.
    pub(super) to_reach: Option<f64>,
    /// What is known of earlier contacts.
    pub(super) record: RecordKept,
    /// What the policy keeps from arising.
    pub(super) causes: Causes,
    /// What reps can look up.
    pub(super) knowledge: Option<Consulted>,
    /// How purchases fail.
    pub(super) unsold: Option<Unsold>,
    /// How customers are told of problems.
    pub(super) notices: Option<Notices>,
    /// The share of closed matters checked back on, and after how long.
    pub(super) check_back: Option<(f64, Time)>,
    /// How long a supervisor takes.
    pub(super) supervisor_takes: Law,
    /// The seats as the policy opens them.
    pub(super) seating: Seating,
    /// Copies of a customer that stand in for some of the population.
    pub(super) cohorts: Option<Arc<Cohorts>>,
}

impl Plan {
    /// The plan of a scenario under its `policy`-th policy.
    pub fn new(scenario: Arc<Scenario>, policy: usize, setting: Setting) -> Plan {
        let changes = &scenario.policies[policy].changes;
        let phases = std::iter::once((0, policy)).chain(changes.iter().copied()).collect();
        Plan::in_force(scenario, policy, phases, setting)
    }

    /// The plan while one policy of a run is in force.
    fn in_force(scenario: Arc<Scenario>, policy: usize, phases: Vec<(u32, usize)>, setting: Setting) -> Plan {
        let rewards = phases.iter().filter_map(|(_, policy)| scenario.policies[*policy].rewards.as_ref());
        let reward_every = rewards.map(|rewards| rewards.every).next();
        let ever = |has: fn(&Policy) -> bool| phases.iter().any(|(_, policy)| has(&scenario.policies[*policy]));
        let p = &scenario.parameters;
        let operation = &scenario.operation;
        let usual = Arising::new(&operation.demand, None);
        let occasion_gap = ever(|policy| policy.notice.is_some()).then(|| occasion_gap(p));
        let flows = ever(|policy| policy.self_service.is_some());
        let latent_gap = latent_gap(p, usual.gap).filter(|_| flows);
        let drawn =
            Drawn::new(phases.iter().map(|(_, policy)| &scenario.policies[*policy]), &scenario.policies[policy]);
        let chosen = &scenario.policies[policy];
        let strangers = operation.demand.iter().enumerate();
        let strangers = strangers.filter(|(_, demand)| demand.strangers_a_minute > 0.0 && !demand.stories.is_empty());
        let strangers =
            strangers.map(|(number, demand)| (number as u16, 60_000.0 / demand.strangers_a_minute)).collect();
        let desks = operation.channels.iter().zip(&chosen.channels);
        let desks = desks.map(|(desk, opening)| DeskPlan::new(desk, opening, operation));
        let desks: Vec<DeskPlan> = desks.collect();
        let to = scenario.scripts.iter().flat_map(Script::whithers).filter_map(|whither| whither.to);
        let routes = Routes::new(operation, &to.collect());
        let to_reach = chosen.to_reach.filter(|_| operation.outbound.is_some());
        let unhurried = chosen.quota.is_none() && to_reach.is_none();
        let stories = scenario.scripts.iter().map(|script| StoryPlan {
            straight: Straight::of(script).filter(|_| unhurried),
            remembers: script.remembers,
            open_ended: script.afterwards.is_empty(),
        });
        let in_turn = phases.iter().map(|(_, policy)| scenario.policies[*policy].reps.as_slice());
        let seating = Seating::new(in_turn, &chosen.reps);
        Plan {
            policy,
            phases,
            setting,
            has_flow: chosen.self_service.is_some(),
            hidden: chosen.channels.iter().any(|opening| opening.findability < 1.0),
            usual,
            occasion_gap,
            latent_gap,
            drawn,
            arising: (0..operation.segments.len())
                .map(|segment| Arising::new(&operation.demand, Some(segment)))
                .collect(),
            reward_every,
            strangers,
            serves_out: desks.iter().any(|desk| desk.at_closing == AtClosing::ServeAll),
            desks,
            desk_of: Channel::ALL.map(|channel| {
                let place = operation.channels.iter().position(|desk| desk.channel == channel);
                place.map(|place| place as u8)
            }),
            routes,
            stories: stories.collect(),
            reserved: chosen.reserved,
            feels: operation.feeling == Feeling::Full,
            to_reach,
            record: chosen.record,
            causes: Causes::new(operation, chosen, &scenario.parameters),
            knowledge: chosen.knowledge_base.map(|base| base.consulted(&scenario.parameters)),
            unsold: operation.purchases.as_ref().and_then(|own| Unsold::new(own, chosen, &scenario.parameters)),
            notices: chosen.notice.map(|of| Notices::new(operation, of, &scenario.parameters)),
            check_back: chosen.check_back,
            supervisor_takes: Law::Exponential { mean: scenario.parameters.supervisor_minutes * 60_000.0 },
            seating,
            cohorts: None,
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

    /// The days on which another policy takes over, each with the plan from then on.
    pub(super) fn changes(&self) -> Vec<(u32, Plan)> {
        let later = self.phases.iter().skip(1);
        let plan = |policy| Plan {
            cohorts: self.cohorts.clone(),
            ..Plan::in_force(Arc::clone(&self.scenario), policy, self.phases.clone(), self.setting)
        };
        later.map(|&(day, policy)| (day, plan(policy))).collect()
    }

    /// The weeks, from 0, in which another policy takes over.
    pub fn weeks_of_change(&self) -> Vec<usize> {
        self.phases.iter().skip(1).map(|(day, _)| *day as usize / 7).collect()
    }

    /// What the levers of all policies of the run cost, in cents.
    pub fn lever_costs(&self) -> f64 {
        let months = |days: u32| f64::from(days) / DAYS_A_MONTH;
        let chosen = &self.scenario.policies[self.phases[0].1];
        if self.phases.len() == 1 {
            return chosen.set_up + months(self.setting.days) * chosen.a_month;
        }
        let ends = self.phases.iter().skip(1).map(|(day, _)| *day).chain([self.setting.days]);
        let mut paid: BTreeMap<&str, f64> = BTreeMap::new();
        let mut cost = 0.0;
        for (&(from, policy), to) in self.phases.iter().zip(ends) {
            let to = to.min(self.setting.days);
            if from >= self.setting.days {
                break;
            }
            let policy = &self.scenario.policies[policy];
            cost += months(to - from) * policy.a_month;
            for (lever, set_up) in &policy.set_ups {
                let before = paid.entry(lever).or_insert(0.0);
                cost += (set_up - *before).max(0.0);
                *before = before.max(*set_up);
            }
        }
        cost
    }

    /// The size and seed.
    pub fn setting(&self) -> Setting {
        self.setting
    }

    /// The key of a replication's draws.
    pub(super) fn replication(&self, number: u32) -> Key {
        Key::root(self.setting.seed).of(Purpose::Replication, u64::from(number))
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
    pub(super) fn story(&self, number: u16) -> &StoryPlan {
        &self.stories[usize::from(number)]
    }

    /// The number of a channel in this operation.
    #[inline]
    pub(super) fn desk_of(&self, channel: Channel) -> Option<u8> {
        self.desk_of[channel as usize]
    }

    /// The channel a customer turns to: as they must, or as they prefer, the first twice as often as the second, that
    /// twice as often as the third.
    #[inline]
    pub(super) fn choose_desk(&self, case: &Case) -> u8 {
        if let Some(OnChannel::Only(channel)) = case.on {
            return self.desk_of(channel).unwrap_or_default();
        }
        match (case.on, case.last_desk) {
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
                let preferred = self.preferred(case);
                let weights = (0..preferred.clone().count()).map(|place| 0.5_f64.powi(place as i32));
                let place = draw().weighted(weights);
                preferred.clone().nth(place).unwrap_or_else(any)
            }
        }
    }

    /// The channels that a customer would like best for a matter, the best first.
    pub(super) fn preferred(&self, case: &Case) -> impl Iterator<Item = u8> + Clone {
        self.script(case.script).prefers.iter().filter_map(|&channel| self.desk_of(channel))
    }

    /// How many channels there are.
    pub(super) fn channels(&self) -> u8 {
        self.desks.len() as u8
    }

    /// The open seats of a group.
    pub(super) fn seats_of(&self, group: u8) -> &[u16] {
        self.seating.open(group)
    }

    /// By seat: its group, by number.
    pub fn groups_of_seats(&self) -> &[u8] {
        self.seating.groups()
    }
}

/// Matters a customer and year, of a demand that some story follows.
fn drawn_a_year(demand: &Demand) -> f64 {
    if demand.stories.is_empty() { 0.0 } else { demand.a_year }
}
