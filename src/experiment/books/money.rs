//! The money over the horizon, in cents.

use super::ChannelBook;
use crate::service::Plan;
use crate::sim::{MINUTE, MONTH, Time};
use crate::world::{Beside, Channel, Fact, What};

/// The money's book.
#[derive(Debug, Clone)]
pub(in crate::experiment) struct MoneyBook {
    horizon: Time,
    /// Who has a number from this on came later.
    start: u32,
    /// What a customer brings in a month, by segment.
    margins: Vec<f64>,
    /// What a contact and a minute of it cost, by channel.
    costs: [(f64, f64); Channel::ALL.len()],
    /// What customers brought in.
    pub(in crate::experiment) margin: f64,
    /// Of that, what those brought in who came later.
    pub(in crate::experiment) newcomers: f64,
    /// What was sold beyond what customers came for.
    pub(in crate::experiment) sales: f64,
    /// What sales that were lost would have brought; the margin counts them.
    pub(in crate::experiment) lost_sales: f64,
    /// Wages paid.
    pub(in crate::experiment) wages: f64,
    /// What contacts cost beyond wages.
    pub(in crate::experiment) contacts: f64,
    /// Remedies.
    pub(in crate::experiment) remedies: f64,
    /// Rewards redeemed.
    pub(in crate::experiment) rewards: f64,
    /// Levers.
    pub(in crate::experiment) levers: f64,
    /// Wages of idle hours.
    pub(in crate::experiment) idle: f64,
}

impl MoneyBook {
    pub(super) fn new(plan: &Plan) -> MoneyBook {
        let operation = &plan.scenario().operation;
        let mut costs = [(0.0, 0.0); Channel::ALL.len()];
        for desk in &operation.channels {
            costs[desk.channel as usize] = (desk.cost_a_contact, desk.cost_a_minute);
        }
        MoneyBook {
            horizon: plan.horizon(),
            start: plan.setting().customers,
            margins: operation.segments.iter().map(|segment| segment.margin_a_month).collect(),
            costs,
            margin: 0.0,
            newcomers: 0.0,
            sales: 0.0,
            lost_sales: 0.0,
            wages: 0.0,
            contacts: 0.0,
            remedies: 0.0,
            rewards: 0.0,
            levers: plan.lever_costs(),
            idle: 0.0,
        }
    }

    #[inline(always)]
    pub(super) fn hear(&mut self, fact: &Fact<'_>) {
        match &fact.what {
            What::CustomersCounted { segment, count } => {
                self.margin += f64::from(*count) * self.margin_of(*segment, self.horizon);
            }
            What::Left(exit) => self.earns(fact, exit.segment, -1.0),
            What::Beside(Beside::Referred { segment, went: true }) => self.earns(fact, *segment, -1.0),
            What::Beside(Beside::SaleLost { cents, .. }) => self.lost_sales += *cents as f64,
            What::Beside(Beside::Sold { cents, .. }) => self.sales += *cents as f64,
            What::Beside(Beside::Joined { segment }) => self.earns(fact, *segment, 1.0),
            What::SelfServed { cost, .. } => self.contacts += cost,
            What::Remedied { cents } => self.remedies += *cents as f64,
            What::Beside(Beside::RewardRedeemed { cents }) => self.rewards += *cents as f64,
            What::TeamSeen { wages, occupancy, .. } => {
                self.wages += wages;
                self.idle += wages * (1.0 - occupancy).clamp(0.0, 1.0);
            }
            _ => {}
        }
    }

    /// The run is over: what contacts cost beyond wages, from how many there were and how long they took.
    pub(super) fn finish(&mut self, channels: &ChannelBook) {
        for channel in Channel::ALL {
            let (contact, minute) = self.costs[channel as usize];
            let tally = channels.tally(channel);
            self.contacts += contact * tally.handled as f64 + minute * tally.handle as f64 / MINUTE as f64;
        }
    }

    /// From now on to the horizon a customer brings in more, or no more.
    fn earns(&mut self, fact: &Fact<'_>, segment: u8, sign: f64) {
        let margin = self.margin_of(segment, self.horizon.saturating_sub(fact.at));
        self.margin += sign * margin;
        if fact.customer >= self.start {
            self.newcomers += sign * margin;
        }
    }

    /// What one customer brings in over a time.
    fn margin_of(&self, segment: u8, time: Time) -> f64 {
        self.margins.get(usize::from(segment)).map_or(0.0, |margin| margin * time as f64 / MONTH as f64)
    }

    /// What is left.
    pub(in crate::experiment) fn net(&self) -> f64 {
        let brought = self.margin + self.sales - self.lost_sales;
        brought - self.wages - self.contacts - self.remedies - self.rewards - self.levers
    }
}
