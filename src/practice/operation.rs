//! The operation around a practised contact: what keeps the customer waiting, and how the rep's day goes.

use super::Session;
use crate::experiment::{DaySoFar, PolicyResults, Request, Unwatched, day_so_far, run};
use crate::scenario::{Limit, Scenario};
use crate::sim::Law;
use crate::world::Channel;
use std::sync::Arc;

/// Days of the operation that are run to learn how long it keeps one waiting.
const LEARNT_OVER_DAYS: u32 = 60;

/// An operation under a policy, as it shows itself in a short run.
#[derive(Debug)]
pub struct Operation {
    scenario: Arc<Scenario>,
    policy: usize,
    seed: u64,
    learnt: Option<PolicyResults>,
}

/// A service in which practised contacts happen, as its operation runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Behind {
    /// The share of customers on this channel who wait at all.
    pub waited_share: Option<f64>,
    /// How long they wait on average, in seconds.
    pub mean_wait_s: Option<f64>,
    /// How the rep's day has gone so far, where there is a quota.
    pub today: Option<DaySoFar>,
}

impl Operation {
    /// Runs it for a while.
    pub fn watched(scenario: &Arc<Scenario>, policy: usize, seed: u64) -> Operation {
        let request = Request {
            policies: vec![policy],
            replications: 1,
            customers: None,
            days: Some(LEARNT_OVER_DAYS),
            seed,
            jobs: Some(1),
            command: String::new(),
        };
        let learnt = run(scenario, &request, &Unwatched).results.policies.into_iter().next();
        Operation { scenario: Arc::clone(scenario), policy, seed, learnt }
    }

    /// How long one waits for a supervisor to be free, beyond the time that a decision takes. None where nobody waits.
    pub fn supervisors_queue(&self) -> Option<Law> {
        let wait = self.learnt.as_ref()?.team.supervisor_wait_s?.estimate;
        let mean = (wait - self.scenario.parameters.supervisor_minutes * 60.0) * 1_000.0;
        (mean > 0.0).then_some(Law::Exponential { mean })
    }

    /// How long the customers behind one on this channel wait, and how the day has gone until then.
    pub fn behind(&self, channel: Channel) -> Behind {
        let today = if has_quota(&self.scenario, self.policy) {
            day_so_far(&self.scenario, self.policy, self.seed, channel)
        } else {
            None
        };
        let channels = self.learnt.iter().flat_map(|learnt| &learnt.channels);
        let here = channels.into_iter().find(|each| each.channel == channel);
        Behind {
            waited_share: here.and_then(|here| here.waited_share).map(|share| share.estimate),
            mean_wait_s: here.and_then(|here| here.mean_wait_s).map(|wait| wait.estimate),
            today,
        }
    }
}

/// Whether reps are counted under a policy: by the contacts that they are done with, or the people whom they call.
pub fn has_quota(scenario: &Scenario, policy: usize) -> bool {
    let policy = scenario.policies.get(policy);
    policy.is_some_and(|policy| {
        policy.quota.is_some() || policy.to_reach.is_some() && scenario.operation.outbound.is_some()
    })
}

/// The policy of the story's first test: the one its author had in mind.
pub fn usual_policy(scenario: &Scenario, story: usize) -> usize {
    scenario.scripts.get(story).and_then(|script| script.tests.first()).map_or(0, |test| test.policy)
}

/// The next policy under which a rep may do other things for this customer than under that of the session.
pub fn may_do_other_things(scenario: &Scenario, session: &Session) -> Option<usize> {
    let may = |policy: usize| {
        let terms = Session { policy, ..session.clone() }.terms(scenario)?;
        let of = |limit: &Limit| (limit.freedom() > 0.0).then_some((limit.remedies, limit.up_to));
        let eligible = scenario.policies.get(policy)?.eligibility.get(session.story).cloned();
        Some((terms.limit().and_then(of), eligible.filter(|words| words.iter().any(Option::is_some))))
    };
    let all = scenario.policies.len();
    let others = (1..all).map(|step| (session.policy + step) % all);
    let own = may(session.policy);
    others.into_iter().find(|other| may(*other) != own)
}
