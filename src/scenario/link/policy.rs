//! A policy with its names resolved and its gaps filled.

use super::beside::rewards;
use super::names::bit;
use super::operation::{callback, days, draws, hours};
use super::{Linked, Names, cents, fine_cents, levers};
use crate::model::{Acts, Parameters};
use crate::operation;
use crate::policy::{self, Remedies, Rollout, Routine, Training};
use crate::scenario::{Limit, Opening, Operation, Policy, RecordKept};
use crate::sim::{DAY, HOUR, Span};

/// How clear guidelines are where nothing is said.
const GUIDELINES: f64 = 0.5;

/// Compiles a policy.
pub(super) fn policy(
    policy: &policy::Policy,
    raw: &operation::Operation,
    names: &Names<'_>,
    business: &Operation,
    parameters: &Parameters,
) -> Linked<Policy> {
    let follow_up = policy.follow_up.clone().unwrap_or_default();
    let rollout = policy.rollout.clone().unwrap_or_default();
    let training = policy.training.clone().unwrap_or_default();
    let training_a_week = refresh_hours(&training);
    let authority = policy.authority.as_ref();
    let limit = |limit: &policy::Limit| self::limit(limit, names, parameters);
    let rep = authority.map_or_else(|| Ok(nothing(parameters)), |authority| limit(&authority.rep))?;
    let mut by_segment = Vec::new();
    for segment in &business.segments {
        let own = authority.and_then(|authority| authority.for_segments.get(segment.name.as_str()));
        by_segment.push(own.map_or_else(|| Ok(rep.clone()), limit)?);
    }
    let supervisor = authority.and_then(|authority| authority.supervisor.as_ref());
    let mut channels = Vec::new();
    for desk in &business.channels {
        let own = policy.channels.get(&desk.channel);
        let open = own.and_then(|own| own.hours.as_deref()).map(|text| hours(Some(text))).transpose()?;
        channels.push(Opening {
            hours: open.unwrap_or_else(|| desk.hours.clone()),
            at_once: own.and_then(|own| own.at_once).unwrap_or(desk.at_once),
            callback: own.and_then(|own| own.callback).map(|own| callback(own, parameters)).or(desk.callback),
            findability: own.and_then(|own| own.findability).unwrap_or(desk.findability),
            draws: draws(own.and_then(|own| own.draws.as_ref()), names, &business.demand)?.or(desk.draws),
        });
    }
    let reps =
        raw.team.groups.iter().map(|(name, group)| policy.reps.get(name.as_str()).copied().unwrap_or(group.reps));
    let mut changes = Vec::new();
    for (_, change) in &policy.changes {
        changes.push((days(change.from), names.policy(&change.to)?));
    }
    let reps: Vec<u32> = reps.collect();
    let knowledge = policy.knowledge.unwrap_or_default();
    let recognition = policy.recognition.unwrap_or_default();
    let flow = policy.self_service.as_ref();
    Ok(Policy {
        id: policy.id.clone(),
        title: policy.title.clone().unwrap_or_else(|| policy.id.clone()),
        rep: by_segment,
        supervisor: supervisor.map_or_else(|| Ok(anything(names, parameters)), limit)?,
        eligibility: Vec::new(),
        record: policy.record.unwrap_or(RecordKept::PerChannel),
        promise_within: follow_up.promise_within.map_or(DAY, Span::time),
        check_back: follow_up.check_back.map(|check_back| (check_back.share, check_back.after.time())),
        after_purchase: follow_up.after_purchase.map(|ask| (ask.share, ask.after.time())),
        reserved: follow_up.reserved,
        acts: acts(&rollout),
        minutes_a_week: minutes_a_week(policy, &reps),
        training_at_start: start_hours(&training),
        training_a_week,
        inspections: policy.quality_control.unwrap_or_default().inspections,
        instruction_pages: knowledge.instructions.map_or(0.0, |instructions| instructions.pages),
        knowledge_base: knowledge.base.map(levers::knowledge_base),
        notice: policy.notice.map(|notice| notice.of),
        recognition: levers::recognition(&recognition),
        self_service: flow.map(|flow| levers::self_service(flow, names, parameters)).transpose()?,
        quota: policy.quota.and_then(|quota| quota.contacts_a_day),
        to_reach: policy.quota.and_then(|quota| quota.people_to_reach_a_day),
        selling: policy.selling,
        changes,
        set_ups: policy.price.iter().map(|(lever, price)| (lever.clone(), fine_cents(price.set_up))).collect(),
        rewards: policy.rewards.as_ref().map(|own| rewards(own, raw, business, parameters)),
        reps,
        supervisors: policy.supervisors.unwrap_or(business.supervisors),
        channels,
        set_up: policy.price.iter().map(|(_, price)| fine_cents(price.set_up)).sum(),
        a_month: policy.price.iter().map(|(_, price)| fine_cents(price.a_month)).sum(),
        unpriced: unpriced(policy),
    })
}

fn limit(limit: &policy::Limit, names: &Names<'_>, parameters: &Parameters) -> Linked<Limit> {
    Ok(Limit {
        remedies: remedies(&limit.remedies, names)?,
        up_to: limit.up_to.map_or(i64::MAX, cents),
        guidelines: limit.guidelines.unwrap_or(GUIDELINES),
        script_only: limit.script_only,
        grants: limit.grants.unwrap_or(parameters.supervisor_grants),
    })
}

/// Remedies, as a bit set.
pub(super) fn remedies(remedies: &Remedies, names: &Names<'_>) -> Linked<u64> {
    match remedies {
        Remedies::Any => Ok(all(names)),
        Remedies::Only(only) => only.iter().try_fold(0, |set, name| Ok(set | bit(names.remedy(name)?))),
    }
}

/// Every remedy, as a bit set.
fn all(names: &Names<'_>) -> u64 {
    (0..).zip(&names.remedies).fold(0, |set, (number, _)| set | bit(number))
}

pub(super) fn nothing(parameters: &Parameters) -> Limit {
    let grants = parameters.supervisor_grants;
    Limit { remedies: 0, up_to: i64::MAX, guidelines: GUIDELINES, script_only: false, grants }
}

fn anything(names: &Names<'_>, parameters: &Parameters) -> Limit {
    Limit { remedies: all(names), ..nothing(parameters) }
}

/// Minutes a week that a policy keeps each rep from contacts; `reps` by group.
pub(in crate::scenario) fn minutes_a_week(policy: &policy::Policy, reps: &[u32]) -> f64 {
    let rollout = policy.rollout.clone().unwrap_or_default();
    let recognition = policy.recognition.unwrap_or_default();
    let acts = [rollout.briefings, rollout.reminders, rollout.peer_reviews, recognition.thanks, recognition.rounds];
    acts_minutes(acts)
        + 60.0 * policy.training.as_ref().map_or(0.0, refresh_hours)
        + levers::upkeep_minutes(&policy.knowledge.unwrap_or_default(), reps)
}

/// Hours of training a week kept up.
fn refresh_hours(training: &Training) -> f64 {
    training.refresh.map_or(0.0, |refresh| a_week(refresh.hours, refresh.every))
}

/// How much of something falls on a week when it comes once in this span.
pub(super) fn a_week(amount: f64, every: Span) -> f64 {
    let days = every.days();
    if days > 0.0 { amount * 7.0 / days } else { 0.0 }
}

fn acts(rollout: &Rollout) -> Acts {
    Acts {
        briefing_minutes_a_week: rollout.briefings.map_or(0.0, |act| a_week(act.minutes, act.every)),
        reminders_a_week: rollout.reminders.map_or(0.0, |act| a_week(1.0, act.every)),
        peer_reviews_a_week: rollout.peer_reviews.map_or(0.0, |act| a_week(1.0, act.every)),
        proposals_answered_within_weeks: rollout.proposals.map(|proposals| proposals.answered_within.days() / 7.0),
    }
}

fn acts_minutes<const N: usize>(acts: [Option<Routine>; N]) -> f64 {
    acts.into_iter().flatten().map(|act| a_week(act.minutes, act.every)).sum()
}

fn start_hours(training: &Training) -> f64 {
    training.start.map_or(0.0, |start| start.milliseconds() / HOUR as f64)
}

/// The levers that a policy sets without saying what they cost.
fn unpriced(policy: &policy::Policy) -> Vec<String> {
    let set = [
        ("authority", policy.authority.is_some()),
        ("eligibility", !policy.eligibility.is_empty()),
        ("record", policy.record.is_some()),
        ("follow_up", policy.follow_up.is_some()),
        ("rollout", policy.rollout.is_some()),
        ("training", policy.training.is_some()),
        ("quality_control", policy.quality_control.is_some()),
        ("knowledge", policy.knowledge.is_some()),
        ("notice", policy.notice.is_some()),
        ("recognition", policy.recognition.is_some()),
        ("self_service", policy.self_service.is_some()),
        ("quota", policy.quota.is_some()),
        ("reps", !policy.reps.is_empty()),
        ("supervisors", policy.supervisors.is_some()),
        ("rewards", policy.rewards.is_some()),
        ("selling", policy.selling.is_some()),
        ("channels", !policy.channels.is_empty()),
    ];
    let free = |lever: &&(&str, bool)| lever.1 && policy.price.get(lever.0).is_none();
    set.iter().filter(free).map(|(name, _)| (*name).to_owned()).collect()
}
