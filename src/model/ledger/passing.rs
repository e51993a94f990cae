//! How time passes for a customer: the hazard accumulates until it reaches their threshold.

use super::Ledger;
use crate::model::leaving::{Hazard, left_of_shock};
use crate::model::parameters::Parameters;
use crate::sim::Time;

impl Ledger {
    /// Lets time pass until `to`: the hazard accumulates and shocks fade.
    pub fn integrate(&mut self, p: &Parameters, to: Time) {
        if to <= self.at {
            return;
        }
        let (now, later) = self.hazards(p, to);
        self.pass(p, to, now, later);
    }

    /// When the customer leaves, if that is before `until` and nothing happens before: the first whole millisecond at
    /// which the accumulated hazard has reached the threshold.
    pub fn leaves_before(&self, p: &Parameters, until: Time) -> Option<Time> {
        let left = self.hazard_left();
        if left <= 0.0 {
            return (self.at < until).then_some(self.at);
        }
        if until <= self.at {
            return None;
        }
        let (now, later) = self.hazards(p, until);
        self.leaves_within(until, left, now, later)
    }

    /// Lets time pass until `to`, or says when before that the customer leaves. The same as asking
    /// [`Ledger::leaves_before`] and then calling [`Ledger::integrate`], at half the cost.
    pub fn live_until(&mut self, p: &Parameters, to: Time) -> Option<Time> {
        let left = self.hazard_left();
        if left <= 0.0 || to <= self.at {
            return self.leaves_before(p, to);
        }
        let (now, later) = self.hazards(p, to);
        let leaves = self.leaves_within(to, left, now, later);
        if leaves.is_none() {
            self.pass(p, to, now, later);
        }
        leaves
    }

    fn hazard_left(&self) -> f64 {
        f64::from(self.threshold) - self.borne
    }

    /// The hazard from `at` on and, where a reward runs out before `to`, that from then on.
    fn hazards(&self, p: &Parameters, to: Time) -> (Hazard, Option<(Time, Hazard)>) {
        let rewarded = self.at < self.rewarded_until;
        let now = self.standing(p, rewarded).hazard(p);
        if !rewarded || to <= self.rewarded_until {
            return (now, None);
        }
        let mut then = self.standing(p, false);
        then.shock *= left_of_shock(p, (self.rewarded_until - self.at) as f64);
        (now, Some((self.rewarded_until, then.hazard(p))))
    }

    fn pass(&mut self, p: &Parameters, to: Time, now: Hazard, later: Option<(Time, Hazard)>) {
        let turn = later.map_or(to, |(turn, _)| turn);
        self.borne += now.over((turn - self.at) as f64);
        if let Some((turn, then)) = later {
            self.borne += then.over((to - turn) as f64);
        }
        if self.shock > 0.0 {
            self.shock = (self.shock() * left_of_shock(p, (to - self.at) as f64)) as f32;
        }
        self.at = to;
    }

    fn leaves_within(&self, until: Time, left: f64, now: Hazard, later: Option<(Time, Hazard)>) -> Option<Time> {
        let turn = later.map_or(until, |(turn, _)| turn);
        let first = now.over((turn - self.at) as f64);
        let (from, left, hazard) = match later {
            Some((turn, then)) if first < left => (turn, left - first, then),
            _ => (self.at, left, now),
        };
        if hazard.over((until - from) as f64) < left {
            return None;
        }
        // A float-to-integer cast saturates. Rounding may miss the first such millisecond by a little.
        let mut span = hazard.span_to(left).ceil() as Time;
        for _ in 0..4 {
            if span > 0 && hazard.over((span - 1) as f64) >= left {
                span -= 1;
            } else if hazard.over(span as f64) < left {
                span = span.saturating_add(1);
            }
        }
        let at = from.saturating_add(span);
        (at < until).then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::{DAY, Key, MONTH};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_customer_leaves_at_the_first_millisecond_at_which_their_threshold_is_reached(
            customer: u64, blow in 0.0..3.0_f32, satisfaction in 0.0..10.0_f32, rewarded: bool,
        ) {
            let p = Parameters::default();
            let mut ledger = Ledger::new(&p, Key::root(customer).stream(), 3 * DAY);
            (ledger.shock, ledger.satisfaction) = (blow, satisfaction);
            if rewarded {
                ledger.reward(&p, 3 * DAY);
            }
            let horizon = 12_000 * MONTH;
            if let Some(at) = ledger.leaves_before(&p, horizon) {
                prop_assert!(at >= 3 * DAY && at < horizon);
                prop_assert_eq!(ledger.leaves_before(&p, at), None);
                prop_assert_eq!(ledger.leaves_before(&p, at + 1), Some(at));
                let (mut just_before, mut then) = (ledger, ledger);
                just_before.integrate(&p, at.saturating_sub(1).max(3 * DAY));
                then.integrate(&p, at);
                prop_assert!(just_before.hazard_left() > 0.0 || at == 3 * DAY);
                prop_assert!(then.hazard_left() <= 1e-15);
                prop_assert_eq!(ledger.live_until(&p, horizon), Some(at));
            } else {
                let mut alive = ledger;
                alive.integrate(&p, horizon);
                prop_assert_eq!(ledger.live_until(&p, horizon), None);
                prop_assert_eq!(ledger, alive);
                prop_assert!(alive.hazard_left() > 0.0);
            }
        }
    }
}
