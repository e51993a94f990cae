//! What a customer carries from one issue to the next: expectation, satisfaction, trust, and how close they are to
//! leaving.

mod passing;

use super::episode::Episode;
use super::leaving::{Standing, left_of_shock, shock};
use super::parameters::Parameters;
use super::range::unit;
use crate::sim::{DAY, Stream, Time};

/// The top of the satisfaction scale, in points.
const MOST_SATISFIED: f64 = 10.0;

/// A customer's lasting state. Plain data of 56 bytes.
///
/// The hazard of leaving accumulates in closed form between happenings. Whatever changes the state does so at a time
/// given by the caller, who asks [`Ledger::leaves_before`] first: a customer who would have left before does not live
/// to see it. Times may not run backwards; an earlier one is taken as the latest known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ledger {
    expectation: f32,
    satisfaction: f32,
    volatility: f32,
    encounters: f32,
    /// What is left of shocks at `at`.
    shock: f32,
    frailty: f32,
    threshold: f32,
    kept: u16,
    broken: u8,
    failed_before: bool,
    rewarded_until: Time,
    borne: f64,
    at: Time,
}

/// How an issue came about and what it is held against.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Circumstances {
    /// Whether the business caused it: then it can only lower satisfaction.
    pub caused_by_business: bool,
    /// The quality in [0, 1] that the business publicly promised, if any.
    pub published: Option<f64>,
}

/// What a customer thinks of a closed issue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    /// Quality in [0, 1].
    pub quality: f64,
    /// Satisfaction with this issue in points, 0 to 10.
    pub satisfaction: f64,
    /// The score they would give when asked, 0 to 10: higher for a first and excellent recovery, which changes
    /// neither feeling nor conduct.
    pub reported: f64,
}

impl Ledger {
    /// A customer who starts at `since`, with an expectation, a frailty and a threshold of their own.
    pub fn new(p: &Parameters, mut traits: Stream, since: Time) -> Ledger {
        let expectation = unit(p.expectation_start + p.expectation_start_sd * traits.normal());
        // Less half the variance, so that the mean hazard over customers does not depend on how much they differ.
        let frailty = p.hazard_frailty_sd * (traits.normal() - p.hazard_frailty_sd / 2.0);
        Ledger {
            expectation: expectation as f32,
            satisfaction: points(p.satisfaction_start) as f32,
            volatility: unit(p.volatility_start) as f32,
            encounters: 0.0,
            shock: 0.0,
            frailty: frailty as f32,
            threshold: traits.exponential() as f32,
            kept: 0,
            broken: 0,
            rewarded_until: 0,
            failed_before: false,
            borne: 0.0,
            at: since,
        }
    }

    /// The same customer with other luck in when they leave.
    #[must_use]
    pub fn with_luck(self, chance: &mut Stream) -> Ledger {
        Ledger { threshold: chance.exponential() as f32, ..self }
    }

    /// Closes an issue at `at`. An episode without any touch teaches the customer nothing, but may still be a blow.
    pub fn close_episode(
        &mut self,
        p: &Parameters,
        episode: &Episode,
        circumstances: Circumstances,
        at: Time,
    ) -> Option<Verdict> {
        self.integrate(p, at);
        let blow = shock(p, episode.blow(p, episode.unresolved));
        self.shock = self.shock.max(blow as f32);
        let first = !self.failed_before;
        self.failed_before |= circumstances.caused_by_business || episode.recovery().is_some();
        let quality = episode.quality(p)?;
        let satisfaction = self.learn(p, quality, circumstances, 1.0);
        let excellent = episode.recovery().is_some_and(|recovery| recovery >= p.recovery_excellent);
        let bonus = if first && excellent && !episode.unresolved { p.recovery_bonus } else { 0.0 };
        Some(Verdict { quality, satisfaction, reported: points(satisfaction + bonus) })
    }

    /// A month in which the product was simply used, its quality in [0, 1]. It teaches what to expect, gently, and says
    /// nothing of how predictable service is.
    pub fn plain_use(&mut self, p: &Parameters, quality: f64, at: Time) {
        self.integrate(p, at);
        let volatility = self.volatility;
        self.learn(p, unit(quality), Circumstances::default(), unit(p.plain_use_weight));
        self.volatility = volatility;
    }

    /// A promise was kept. At most one an issue counts: the caller sees to that.
    pub fn promise_kept(&mut self, p: &Parameters, at: Time) {
        self.integrate(p, at);
        self.kept = self.kept.saturating_add(1);
    }

    /// A promise was broken: each one counts.
    pub fn promise_broken(&mut self, p: &Parameters, at: Time) {
        self.integrate(p, at);
        self.broken = self.broken.saturating_add(1);
    }

    /// Something bought turns out to be less than was said: an encounter of its own, and a promise broken.
    pub fn disappointed(&mut self, p: &Parameters, at: Time) {
        self.let_down(p, p.oversold_quality, at);
        self.broken = self.broken.saturating_add(1);
    }

    /// Somebody wanted to buy something and could not: an encounter of its own.
    pub fn came_to_nothing(&mut self, p: &Parameters, at: Time) {
        self.let_down(p, p.no_sale_quality, at);
    }

    /// An encounter of this quality, in [0, 1], that the business brought about.
    fn let_down(&mut self, p: &Parameters, quality: f64, at: Time) {
        self.integrate(p, at);
        let circumstances = Circumstances { caused_by_business: true, published: None };
        self.learn(p, unit(quality), circumstances, 1.0);
    }

    /// A reward was redeemed.
    pub fn reward(&mut self, p: &Parameters, at: Time) {
        self.integrate(p, at);
        let holds = (p.reward_holds * DAY as f64) as Time;
        self.rewarded_until = self.rewarded_until.max(self.at.saturating_add(holds));
    }

    /// An issue closed as unresolved at `closed_at` turns out to be resolved after all: its blow becomes what it would
    /// have been. A larger shock that another issue left stays.
    pub fn verify_resolved(&mut self, p: &Parameters, episode: &Episode, closed_at: Time, at: Time) {
        self.integrate(p, at);
        let left = left_of_shock(p, self.at.saturating_sub(closed_at) as f64);
        let of_this = shock(p, episode.blow(p, true)) * left;
        // What is stored has been rounded a few times on its way here.
        if f64::from(self.shock) <= of_this * 1.0001 {
            self.shock = (shock(p, episode.blow(p, false)) * left) as f32;
        }
    }

    /// The hazard of leaving as it stands, per month.
    pub fn hazard_rate(&self, p: &Parameters) -> f64 {
        let hazard = self.standing(p, self.at < self.rewarded_until).hazard(p);
        (hazard.level + hazard.shock) * crate::sim::MONTH as f64
    }

    /// Satisfaction S in points, 0 to 10.
    pub fn satisfaction(&self) -> f64 {
        f64::from(self.satisfaction)
    }

    /// Expected quality E in [0, 1].
    pub fn expectation(&self) -> f64 {
        f64::from(self.expectation)
    }

    /// Trust T in (0, 1): the share of promises kept among those made, as the customer counts them.
    pub fn trust(&self, p: &Parameters) -> f64 {
        let kept = p.trust_kept_prior + p.trust_kept * f64::from(self.kept);
        let broken = p.trust_broken_prior + p.trust_broken * f64::from(self.broken);
        let least = 1e-6;
        kept.max(least) / (kept.max(least) + broken.max(least))
    }

    /// √V, how unpredictable service has been, in quality.
    pub fn unpredictability(&self) -> f64 {
        f64::from(self.volatility).sqrt()
    }

    /// What is left of the shocks of past issues: the hazard is this share higher.
    pub fn shock(&self) -> f64 {
        f64::from(self.shock)
    }

    /// The hazard accumulated so far. Its mean over customers is free of the luck of when each one leaves.
    pub fn accumulated_hazard(&self) -> f64 {
        self.borne
    }

    /// Until when time has passed for this customer.
    pub fn at(&self) -> Time {
        self.at
    }

    /// Updates expectation, satisfaction, volatility and the count of encounters; returns the satisfaction with this
    /// one.
    fn learn(&mut self, p: &Parameters, quality: f64, circumstances: Circumstances, weight: f64) -> f64 {
        let seen = f64::from(self.encounters);
        let gain = |least: f64, prior: f64| unit(least.max(1.0 / (prior + seen).max(1.0)));
        let learning = gain(p.expectation_gain_min, p.expectation_prior);
        let settling = gain(p.satisfaction_gain_min, p.satisfaction_prior);

        let surprise = quality - f64::from(self.expectation);
        let aversion = if p.routes.loss_aversion { p.loss_aversion } else { 1.0 };
        let felt = if surprise < 0.0 { aversion * surprise } else { surprise };
        let short_of_published = circumstances.published.map_or(0.0, |promised| (unit(promised) - quality).max(0.0));
        let satisfaction = points(
            p.satisfaction_neutral
                + MOST_SATISFIED * (p.level_effect * (quality - p.quality_neutral) + p.disconfirmation_effect * felt)
                - p.published_standard * short_of_published,
        );

        let before = f64::from(self.satisfaction);
        // A failure lifts nobody. Made good, it must not pay by the way either: by a lower expectation, or by an encounter
        // more, after which later ones weigh less. It counts for those as far as it was felt.
        let (counted, felt_share) = if circumstances.caused_by_business {
            let most = before.max(p.satisfaction_neutral);
            (satisfaction.min(most), unit((most - satisfaction) / p.failure_in_full))
        } else {
            (satisfaction, 1.0)
        };
        self.satisfaction = points(before + weight * settling * (counted - before)) as f32;
        let lesson = if surprise < 0.0 { felt_share * surprise } else { surprise };
        self.expectation = unit(f64::from(self.expectation) + weight * learning * lesson) as f32;
        let volatility = f64::from(self.volatility);
        self.volatility = unit((1.0 - learning) * (volatility + learning * surprise * surprise)) as f32;
        self.encounters += (weight * felt_share) as f32;
        satisfaction
    }

    fn standing(&self, p: &Parameters, rewarded: bool) -> Standing {
        Standing {
            satisfaction: self.satisfaction(),
            volatility: self.unpredictability(),
            trust: self.trust(p),
            shock: self.shock(),
            frailty: f64::from(self.frailty),
            rewarded,
        }
    }
}

fn points(satisfaction: f64) -> f64 {
    MOST_SATISFIED * unit(satisfaction / MOST_SATISFIED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Key;

    #[test]
    fn a_ledger_is_small() {
        assert_eq!(size_of::<Ledger>(), 56);
    }

    #[test]
    fn an_issue_that_the_business_caused_lifts_nobody_above_where_they_were() {
        let p = Parameters::default();
        let close = |start: f32, caused_by_business| {
            let mut ledger = Ledger::new(&p, Key::root(1).stream(), 0);
            ledger.satisfaction = start;
            let mut episode = Episode::of_contacts(1);
            episode.push(1.0);
            ledger.close_episode(&p, &episode, Circumstances { caused_by_business, published: None }, DAY);
            ledger.satisfaction()
        };
        assert_eq!(close(8.0, true), 8.0);
        assert!(close(8.0, false) > 8.0);
        assert!(close(6.0, true) > 6.0 && close(6.0, true) <= 7.0);
    }

    #[test]
    fn only_a_first_excellent_recovery_is_rewarded_and_only_in_the_reported_score() {
        let p = Parameters::default();
        let mut ledger = Ledger::new(&p, Key::root(1).stream(), 0);
        let mut episode = Episode::of_contacts(1);
        episode.push(0.7);
        episode.remedy(0.95);
        let caused = Circumstances { caused_by_business: true, published: None };
        let first = ledger.close_episode(&p, &episode, caused, DAY).expect("a touch");
        assert!((first.reported - first.satisfaction - 0.8).abs() < 1e-9);
        let second = ledger.close_episode(&p, &episode, caused, 2 * DAY).expect("a touch");
        assert_eq!(second.reported, second.satisfaction);
    }

    #[test]
    fn falling_short_of_a_published_standard_costs_points() {
        let p = Parameters::default();
        let mut episode = Episode::of_contacts(1);
        episode.push(0.7);
        let satisfaction = |published| {
            let mut ledger = Ledger::new(&p, Key::root(1).stream(), 0);
            let circumstances = Circumstances { caused_by_business: true, published };
            ledger.close_episode(&p, &episode, circumstances, DAY).expect("a touch").satisfaction
        };
        assert!((satisfaction(None) - satisfaction(Some(0.9)) - 0.6).abs() < 1e-6);
        assert_eq!(satisfaction(None), satisfaction(Some(0.6)));
    }

    #[test]
    fn an_issue_found_resolved_after_all_takes_back_its_own_blow_and_no_other() {
        let p = Parameters::default();
        let mut ledger = Ledger::new(&p, Key::root(1).stream(), 0);
        let mut unresolved = Episode::of_contacts(1);
        unresolved.unresolved = true;
        ledger.close_episode(&p, &unresolved, Circumstances::default(), DAY);
        let mut verified = ledger;
        verified.verify_resolved(&p, &unresolved, DAY, 9 * DAY);
        assert_eq!(verified.shock(), 0.0);
        let mut worse = unresolved;
        worse.contacts = 4;
        ledger.close_episode(&p, &worse, Circumstances::default(), 5 * DAY);
        ledger.integrate(&p, 9 * DAY);
        let before = ledger.shock();
        ledger.verify_resolved(&p, &unresolved, DAY, 9 * DAY);
        assert_eq!(ledger.shock(), before);
    }

    #[test]
    fn what_is_oversold_costs_satisfaction_expectation_and_trust() {
        let p = Parameters::default();
        let before = Ledger::new(&p, Key::root(1).stream(), 0);
        let mut after = before;
        after.disappointed(&p, DAY);
        assert!(after.satisfaction() < before.satisfaction());
        assert!(after.expectation() < before.expectation());
        assert!(after.trust(&p) < before.trust(&p));
        assert!(after.unpredictability() > before.unpredictability());
    }

    #[test]
    fn trust_is_lost_faster_than_it_is_won_and_a_reward_holds_for_a_while() {
        let p = Parameters::default();
        let mut ledger = Ledger::new(&p, Key::root(1).stream(), 0);
        assert_eq!(ledger.trust(&p), 0.8);
        ledger.promise_broken(&p, DAY);
        ledger.promise_kept(&p, DAY);
        assert!((ledger.trust(&p) - 5.0 / 8.0).abs() < 1e-12);
        let before = ledger.hazard_rate(&p);
        ledger.reward(&p, DAY);
        assert!((ledger.hazard_rate(&p) / before - libm::exp(-0.1)).abs() < 1e-12);
        ledger.integrate(&p, 91 * DAY);
        assert_eq!(ledger.hazard_rate(&p), before);
    }
}
