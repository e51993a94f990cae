//! Keeps the scores of a replication while it runs.

use super::card::{Contact, Mark, Points, marks};
use super::contacts::{OpenCase, Pending};
use super::follow_up::FollowUpCounts;
use crate::scenario::script::Script;
use crate::scenario::{Measure, Scenario};
use crate::sim::{DAY, Time};
use crate::stats::Moments;
use crate::world::{Beside, Channel, Fact, Sink, What};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A contact followed by another about the same matter within so long counts as repeated on a dashboard.
const REPEATED_WITHIN: Time = 7 * DAY;
/// The mean root of volatility at which service is felt to be wholly unpredictable.
const WHOLLY_UNPREDICTABLE: f64 = 0.25;

/// How often a standard applied and was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Met.
    pub met: u64,
    /// Applied.
    pub applied: u64,
}

impl Count {
    fn add(&mut self, met: bool) {
        self.applied += 1;
        self.met += u64::from(met);
    }

    /// The share that met it; none when it never applied.
    pub fn share(self) -> Option<f64> {
        (self.applied > 0).then(|| self.met as f64 / self.applied as f64)
    }
}

/// The scores of a replication.
///
/// A contact's score is final when its case is settled: a promise kept, a matter solved at first contact and a
/// check-back show only later. `ResolvedAtFirst` is marked on the first contact of a case, `ResolvedWithin` and
/// `CheckedBack` on the last, `PromiseKept` on the one that promised.
#[derive(Debug, Clone)]
pub struct Scores {
    scenario: Arc<Scenario>,
    /// By standard.
    pub standards: Vec<Count>,
    /// All contact scores.
    pub level: Moments,
    /// Contact scores by channel and rep.
    pub by_rep: BTreeMap<(Channel, u16), Moments>,
    /// Contact scores by channel, those nobody answered among them.
    pub by_channel: BTreeMap<Channel, Moments>,
    /// Contact scores by the week in which the contact ended.
    pub by_week: Vec<Moments>,
    /// Promises and closed matters.
    pub follow_up: FollowUpCounts,
    /// Predictability as customers felt it, by month.
    predictability: Moments,
    open: Vec<OpenCase>,
    /// Nothing could ever be marked.
    blank: bool,
}

impl Scores {
    /// Nothing scored yet.
    pub fn new(scenario: Arc<Scenario>) -> Scores {
        Scores {
            standards: vec![Count::default(); scenario.standards.len()],
            level: Moments::default(),
            by_rep: BTreeMap::new(),
            by_channel: BTreeMap::new(),
            by_week: Vec::new(),
            follow_up: FollowUpCounts::default(),
            predictability: Moments::default(),
            open: Vec::new(),
            blank: scenario.standards.is_empty() && !scenario.scripts.iter().any(Script::is_marked),
            scenario,
        }
    }

    /// Predictability as customers felt it, in [0, 1]; none where feelings are not modelled.
    pub fn felt_predictability(&self) -> Option<f64> {
        self.predictability.mean()
    }

    /// The run is over: contacts of cases that are still open count as they stand.
    pub fn finish(&mut self) {
        for place in 0..self.open.len() {
            self.settle(place);
        }
        // The scores of many replications are kept: what was open must not be kept with them.
        self.open = Vec::new();
    }

    #[inline]
    fn case(&mut self, place: u32) -> &mut OpenCase {
        let place = place as usize;
        if place >= self.open.len() {
            self.open.resize_with(place + 1, OpenCase::default);
        }
        &mut self.open[place]
    }

    /// A contact ended, or nobody answered it.
    fn contact(&mut self, at: Time, case: u32, channel: Channel, rep: Option<u16>, points: Points, promised: bool) {
        let week = (at / (7 * DAY)) as usize;
        self.case(case).contacts.push(Pending { channel, rep, week, points, promised });
    }

    /// A contact that a rep took.
    #[inline(never)]
    fn served(&mut self, at: Time, case: u32, rep: u16, contact: &Contact<'_>) {
        let scenario = Arc::clone(&self.scenario);
        let script = &scenario.scripts[usize::from(contact.story)];
        let mut points = Points::default();
        for mark in marks(&scenario.standards, script, contact) {
            if let super::card::Criterion::Standard(number) = mark.criterion {
                self.standards[number].add(mark.met);
            }
            points.add(&mark);
        }
        self.contact(at, case, contact.channel, Some(rep), points, contact.record.promises > 0);
    }

    /// A contact that nobody took.
    fn not_served(&mut self, at: Time, case: u32, channel: Channel) {
        let mut points = Points::default();
        for (number, standard) in self.scenario.standards.iter().enumerate() {
            if let Measure::Answered(within) = &standard.measure
                && standard.applies_on(channel)
                && within.iter().any(|(looked_at, _)| *looked_at == channel)
            {
                self.standards[number].add(false);
                points.add(&standard.mark(number, false));
            }
        }
        self.contact(at, case, channel, None, points, false);
    }

    /// The run ended before anybody took the contact. What it waited counts against the standards that it was too long
    /// for; whether the others would have been met is not known.
    fn still_waits(&mut self, channel: Channel, wait: Time) {
        for (number, standard) in self.scenario.standards.iter().enumerate() {
            if let Measure::Answered(within) = &standard.measure
                && standard.applies_on(channel)
                && within.iter().any(|(looked_at, longest)| *looked_at == channel && wait > *longest)
            {
                self.standards[number].add(false);
            }
        }
    }

    /// Marks what shows only later, by every standard that looks at it.
    #[inline(never)]
    fn later(&mut self, case: u32, met: impl Fn(&Measure) -> Option<bool>, mark: impl Fn(&mut OpenCase, &Mark)) {
        for number in 0..self.scenario.standards.len() {
            let standard = &self.scenario.standards[number];
            let Some(met) = met(&standard.measure) else { continue };
            let given = standard.mark(number, met);
            self.standards[number].add(met);
            mark(self.case(case), &given);
        }
    }

    #[inline(never)]
    fn closed(&mut self, case: u32, solved: bool, contacts: u16, lasted: Time) {
        self.case(case).closed = true;
        let first = |measure: &Measure| matches!(measure, Measure::ResolvedAtFirst).then_some(solved && contacts < 2);
        self.later(case, first, OpenCase::mark_first);
        let within = |measure: &Measure| match measure {
            Measure::ResolvedWithin(longest) => Some(solved && lasted <= *longest),
            _ => None,
        };
        self.later(case, within, OpenCase::mark_last);
    }

    /// Nothing more will happen to a case: its contacts' scores are final.
    #[inline(never)]
    fn settle(&mut self, place: usize) {
        let Some(open) = self.open.get(place) else { return };
        if open.closed {
            let after = open.checked_after;
            let checked = |measure: &Measure| match measure {
                Measure::CheckedBack(within) => Some(after.is_some_and(|after| after <= *within)),
                _ => None,
            };
            self.later(place as u32, checked, OpenCase::mark_last);
        }
        let open = &mut self.open[place];
        for contact in &open.contacts {
            let Some(score) = contact.points.score() else { continue };
            self.level.push(score);
            self.by_channel.entry(contact.channel).or_default().push(score);
            if let Some(rep) = contact.rep {
                self.by_rep.entry((contact.channel, rep)).or_default().push(score);
            }
            if contact.week >= self.by_week.len() {
                self.by_week.resize(contact.week + 1, Moments::default());
            }
            self.by_week[contact.week].push(score);
        }
        open.clear();
    }
}

impl Sink for Scores {
    #[inline(always)]
    fn hear(&mut self, fact: &Fact<'_>) {
        let Fact { at, case, .. } = *fact;
        match fact.what {
            What::ContactEnded { channel, rep, wait, story, returning, record, .. } => {
                self.follow_up.contacts += 1;
                if !self.blank {
                    self.served(at, case, rep, &Contact { channel, wait: Some(wait), returning, story, record });
                }
            }
            What::ContactBegan { after: Some(after), .. } => {
                self.follow_up.repeated += u64::from(after <= REPEATED_WITHIN);
            }
            What::GaveUp { channel, .. } | What::TurnedAway { channel, .. } | What::Blocked { channel }
                if !self.blank =>
            {
                self.not_served(at, case, channel);
            }
            What::StillWaiting { channel, wait } if !self.blank => self.still_waits(channel, wait),
            What::Promised { .. } => self.follow_up.made += 1,
            What::PromiseKept => {
                self.follow_up.kept += 1;
                self.later(case, |m| matches!(m, Measure::PromiseKept).then_some(true), OpenCase::mark_promise);
            }
            What::PromiseBroken => {
                self.follow_up.broken += 1;
                self.later(case, |m| matches!(m, Measure::PromiseKept).then_some(false), OpenCase::mark_promise);
            }
            What::CheckedBack { after, unsolved, .. } => {
                self.follow_up.checked += 1;
                self.follow_up.found += u64::from(unsolved);
                if !self.blank {
                    self.case(case).checked_after = Some(after);
                }
            }
            What::Beside(Beside::AskedAfter { unsaid, .. }) => {
                self.follow_up.asked += 1;
                self.follow_up.found += u64::from(unsaid);
            }
            What::CaseClosed { solved, contacts, lasted, .. } => {
                self.follow_up.closed += 1;
                self.follow_up.solved += u64::from(solved);
                if !self.blank {
                    self.closed(case, solved, contacts, lasted);
                }
            }
            What::CaseSettled { missed } => {
                self.follow_up.missed += u64::from(missed);
                if !self.blank {
                    self.settle(case as usize);
                }
            }
            What::CustomersSeen { unpredictability, .. } => {
                self.predictability.push((1.0 - unpredictability / WHOLLY_UNPREDICTABLE).clamp(0.0, 1.0));
            }
            _ => {}
        }
    }
}
