//! An issue as the customer lived it: every touch about one matter, and the trouble it took.

use super::parameters::Parameters;
use super::range::unit;

/// All touches about one matter so far.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Episode {
    sum: f32,
    least: f32,
    last: f32,
    recovery: f32,
    touches: u16,
    remedy_due: bool,
    /// Contacts that the customer made, those given up included.
    pub contacts: u16,
    /// Times the customer looked for a way to the service and did not find it.
    pub searches: u8,
    /// Times the customer was passed on.
    pub transfers: u16,
    /// Whether the customer had to tell the story again.
    pub must_repeat: bool,
    /// Whether the customer had to change the channel.
    pub switched: bool,
    /// Whether the matter stands unresolved.
    pub unresolved: bool,
    /// Whether the customer was told of it before they asked.
    told: bool,
}

impl Episode {
    /// An episode that begins with being told of the matter before asking, this well.
    pub fn told_first(quality: f64) -> Episode {
        let mut episode = Episode { told: true, ..Episode::default() };
        episode.push(quality);
        episode
    }

    /// An episode of so many contacts whose touches are yet to be added.
    #[cfg(test)]
    pub(super) fn of_contacts(contacts: u16) -> Episode {
        Episode { contacts, ..Episode::default() }
    }

    /// Adds a touch of this quality, in [0, 1]. Contacts are counted apart: a follow-up is a touch and no contact.
    pub fn push(&mut self, quality: f64) {
        let quality = unit(quality) as f32;
        self.least = if self.touches == 0 { quality } else { self.least.min(quality) };
        self.last = quality;
        self.sum += quality;
        self.touches = self.touches.saturating_add(1);
    }

    /// Notes that a remedy was due, and how good it was, in [0, 1]; a later remedy replaces an earlier one.
    pub fn remedy(&mut self, recovery: f64) {
        self.remedy_due = true;
        self.recovery = unit(recovery) as f32;
    }

    /// How good the remedy was, in [0, 1]; `None` where none was due.
    pub fn recovery(&self) -> Option<f64> {
        self.remedy_due.then_some(f64::from(self.recovery))
    }

    /// How many touches there were.
    pub fn touches(&self) -> u16 {
        self.touches
    }

    /// The trouble it took the customer, in [0, 1].
    pub fn effort(&self, p: &Parameters) -> f64 {
        self.effort_if(p, self.unresolved)
    }

    fn effort_if(&self, p: &Parameters, unresolved: bool) -> f64 {
        let flags =
            [(self.must_repeat, p.effort_retell), (self.switched, p.effort_switch), (unresolved, p.effort_unresolved)];
        let trouble: f64 = flags.into_iter().filter(|(is_so, _)| *is_so).map(|(_, effort)| effort).sum();
        let repeats = f64::from(self.contacts.saturating_sub(1));
        let passed_on = p.effort_transfer * f64::from(self.transfers) + p.effort_search * f64::from(self.searches);
        unit(p.effort_usual + p.effort_repeat * repeats + passed_on + trouble)
    }

    /// The quality of the whole, in [0, 1]: mean, worst and last touch, less effort, blended with the recovery where a
    /// remedy was due. `None` without any touch: nothing happened to the customer.
    pub fn quality(&self, p: &Parameters) -> Option<f64> {
        if self.touches == 0 {
            return None;
        }
        let mean = f64::from(self.sum) / f64::from(self.touches);
        let peak_end = (f64::from(self.least) + f64::from(self.last)) / 2.0;
        let psi = if p.routes.peak_end { unit(p.peak_end_weight) } else { 0.0 };
        let felt = mean + psi * (peak_end - mean) - p.effort_on_quality * (self.effort(p) - p.effort_usual);
        let weight = unit(p.recovery_weight);
        Some(match self.recovery() {
            Some(recovery) => unit(felt) * (1.0 - weight) + weight * recovery,
            None => unit(felt),
        })
    }

    /// The blow to the customer's loyalty, in log hazard, at least 0; `unresolved` may be asked for otherwise than the
    /// matter stands, to see what would be had it been resolved.
    pub fn blow(&self, p: &Parameters, unresolved: bool) -> f64 {
        let effort = self.effort_if(p, unresolved) - p.effort_usual;
        let blow = if unresolved { p.shock_unresolved } else { 0.0 }
            + if self.contacts >= 2 { p.shock_repeat } else { 0.0 }
            + p.shock_effort * effort;
        let spared = if self.told { unit(p.notice_softens) } else { 0.0 };
        blow.max(0.0) * (1.0 - spared)
    }
}

/// What was done to put a failure right. Shares are in [0, 1].
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Recovery {
    /// What was given, as a share of the loss; 1 makes good all of it, more is generous.
    pub compensation: f64,
    /// Whether it was of the kind that was lost: money for money, attention for attention.
    pub of_the_kind_lost: bool,
    /// Share of apology, acknowledgement and courtesy that was shown.
    pub manner: f64,
    /// How quick and easy it was for the customer.
    pub procedure: f64,
}

impl Recovery {
    /// The quality of the recovery, in [0, 1]: the three kinds of justice (Orsingher et al. 2010), compensation with
    /// diminishing returns and none beyond enough (Haesevoets et al. 2017).
    pub fn quality(&self, p: &Parameters) -> f64 {
        let felt = |share: f64| 1.0 - libm::exp(-share / p.compensation_scale.max(f64::MIN_POSITIVE));
        let enough = p.compensation_enough;
        let given = if self.of_the_kind_lost { self.compensation.max(0.0).min(enough) } else { 0.0 };
        let remedy = if enough > 0.0 && given > 0.0 { felt(given) / felt(enough) } else { 0.0 };
        unit(
            p.justice_distributive * remedy
                + p.justice_interactional * unit(self.manner)
                + p.justice_procedural * unit(self.procedure),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(touches: &[f64]) -> Episode {
        let mut episode = Episode { contacts: touches.len() as u16, ..Episode::default() };
        touches.iter().for_each(|quality| episode.push(*quality));
        episode
    }

    #[test]
    fn an_issue_settled_by_one_touch_is_worth_that_touch() {
        let p = Parameters::default();
        assert!((of(&[0.75]).quality(&p).expect("a touch") - 0.75).abs() < 1e-7);
        assert_eq!(Episode::default().quality(&p), None);
    }

    #[test]
    fn the_worst_and_the_last_touch_are_remembered_and_a_good_end_helps() {
        let p = Parameters::default();
        let (falling, rising) = (of(&[1.0, 0.5]), of(&[0.5, 1.0]));
        assert!(rising.quality(&p) > falling.quality(&p));
        let mut closed = p.clone();
        closed.routes.peak_end = false;
        assert_eq!(rising.quality(&closed), falling.quality(&closed));
    }

    #[test]
    fn effort_adds_up_what_the_customer_went_through_and_stops_at_one() {
        let p = Parameters::default();
        let mut episode = of(&[0.5, 0.5]);
        assert!((episode.effort(&p) - 0.4).abs() < 1e-12);
        (episode.must_repeat, episode.switched, episode.transfers) = (true, true, 1);
        assert!((episode.effort(&p) - 0.9).abs() < 1e-12);
        episode.unresolved = true;
        assert_eq!(episode.effort(&p), 1.0);
    }

    #[test]
    fn the_blow_of_an_unresolved_issue_lies_between_a_log_hazard_of_one_and_one_and_a_half() {
        let p = Parameters::default();
        let mut episode = of(&[0.3]);
        episode.unresolved = true;
        assert!((episode.blow(&p, true) - 1.075).abs() < 1e-12);
        assert_eq!(episode.blow(&p, false), 0.0);
        episode.contacts = 5;
        episode.transfers = 9;
        assert!(episode.blow(&p, true) <= 1.5);
    }

    #[test]
    fn more_than_enough_compensation_adds_nothing_and_the_wrong_kind_counts_for_nothing() {
        let p = Parameters::default();
        let with = |compensation, of_the_kind_lost| {
            Recovery { compensation, of_the_kind_lost, manner: 1.0, procedure: 1.0 }.quality(&p)
        };
        assert!((with(1.5, true) - 1.0).abs() < 1e-12);
        assert_eq!(with(1.5, true), with(4.0, true));
        assert!(with(0.5, true) < with(1.0, true));
        assert!((with(1.5, false) - 0.55).abs() < 1e-12);
    }

    #[test]
    fn a_due_remedy_makes_half_of_the_issue() {
        let p = Parameters::default();
        let mut episode = of(&[0.6]);
        episode.remedy(1.0);
        assert!((episode.quality(&p).expect("a touch") - 0.8).abs() < 1e-7);
        episode.remedy(0.0);
        assert!((episode.quality(&p).expect("a touch") - 0.3).abs() < 1e-7);
    }

    #[test]
    fn an_episode_is_small() {
        assert!(size_of::<Episode>() <= 40);
    }

    proptest! {
        #[test]
        fn quality_effort_and_blow_stay_in_range_for_any_touches(
            touches in prop::collection::vec(prop::num::f64::ANY, 0..20), contacts: u16, transfers: u16,
            flags: [bool; 3], recovery in prop::option::of(prop::num::f64::ANY),
        ) {
            let p = Parameters::default();
            let mut episode = of(&touches);
            let [must_repeat, switched, unresolved] = flags;
            episode = Episode { contacts, transfers, must_repeat, switched, unresolved, ..episode };
            if let Some(recovery) = recovery {
                episode.remedy(recovery);
            }
            prop_assert!((0.0..=1.0).contains(&episode.effort(&p)));
            prop_assert!((0.0..=1.5).contains(&episode.blow(&p, unresolved)));
            prop_assert!(episode.quality(&p).is_none_or(|quality| (0.0..=1.0).contains(&quality)));
        }
    }
}
