//! Replications into results.

use super::beside::{beside, sells};
use super::books::{Books, Places};
use super::doubts::doubts;
use super::figures::{self as of, amount, estimate, share, values};
use super::replication::Replication;
use super::results::{
    ChannelResults, Consistency, CurvePoint, FollowUp, HourResults, Money, ObservedFigure, PlaceLevel, PolicyResults,
    Promises, RepLevel, Retention, ServiceLevel, StandardResults, Team,
};
use crate::scenario::{Policy, Scenario};
use crate::score::FollowUpCounts;
use crate::service::Setting;
use crate::sim::{DAY, SECOND, Time};
use crate::stats::{Estimate, Moments, mean};
use crate::world::Channel;
use std::collections::BTreeMap;

/// Days between two points of the retention curve.
const CURVE_STEP: u32 = 7;

/// What came of one policy.
pub(super) fn summarise(
    scenario: &Scenario,
    policy: usize,
    setting: Setting,
    replications: &[Replication],
) -> PolicyResults {
    let chosen = &scenario.policies[policy];
    let mut results = PolicyResults {
        policy: chosen.id.clone(),
        title: chosen.title.clone(),
        events: replications.iter().map(|each| each.run.events).sum(),
        moves: replications.iter().map(|each| each.run.moves).sum(),
        cpu_seconds: replications.iter().map(|each| each.cpu_seconds).sum(),
        standards: standards(scenario, replications),
        level: estimate(replications, of::level).map(|level| level.clamped(0.0, 100.0)),
        consistency: consistency(replications),
        follow_up: follow_up(replications),
        promises: promises(replications),
        retention: retention(setting, replications),
        channels: channels(scenario, replications),
        observed: Vec::new(),
        hours: hours(replications),
        team: team(replications),
        silent_defectors: amount(replications, of::silent_defectors),
        money: money(scenario, chosen, replications),
        beside: beside(scenario, chosen, replications),
        doubts: Vec::new(),
    };
    results.observed = observed(scenario, &results, replications);
    results.doubts = doubts(scenario, chosen, &results, replications.len());
    results
}

/// What was observed under this policy, beside what was simulated.
fn observed(scenario: &Scenario, results: &PolicyResults, replications: &[Replication]) -> Vec<ObservedFigure> {
    let observed = scenario.operation.observed.iter().filter(|observed| observed.policy == results.policy);
    let channels = observed.flat_map(|observed| observed.channels.iter()).filter_map(|(channel, observed)| {
        let place = results.channels.iter().position(|each| each.channel == *channel)?;
        Some((&results.channels[place], observed))
    });
    let beside = channels.flat_map(|(channel, observed)| {
        let simulated = move |figure: &str| match figure {
            "contacts" => {
                amount(replications, |each| Some(each.books.channels.tally(channel.channel).offered() as f64))
            }
            "abandoned_share" => channel.abandoned_share,
            "waited_share" => channel.waited_share,
            "mean_wait_s" => channel.mean_wait_s,
            "mean_wait_served_s" => channel.mean_wait_served_s,
            "mean_handle_s" => channel.mean_handle_s,
            _ => channel.service_level.found(),
        };
        observed.figures().into_iter().filter_map(move |(figure, observed, _)| {
            let observed = observed?;
            Some(ObservedFigure { channel: channel.channel, figure, observed, simulated: simulated(figure) })
        })
    });
    beside.collect()
}

fn standards(scenario: &Scenario, replications: &[Replication]) -> Vec<StandardResults> {
    let each = scenario.standards.iter().enumerate().map(|(number, standard)| {
        let attained = share(replications, |each| each.books.scores.standards[number].share());
        StandardResults {
            standard: standard.id.clone(),
            aim: standard.aim.clone(),
            attained,
            target: standard.target,
            met: attained.map(|attained| attained.estimate >= standard.target),
        }
    });
    each.collect()
}

fn consistency(replications: &[Replication]) -> Consistency {
    Consistency {
        overall: share(replications, of::consistency),
        lowest: share(replications, of::lowest_consistency),
        channel_parity: share(replications, of::channel_parity),
        site_parity: share(replications, of::site_parity),
        shift_parity: share(replications, of::shift_parity),
        rep_uniformity: share(replications, of::rep_uniformity),
        stability: share(replications, of::stability),
        same_case: None,
        felt_predictability: share(replications, of::felt_predictability),
        by_rep: by_rep(replications),
        by_site: by_place(replications, |books| &books.sites, of::site_scores),
        by_shift: by_place(replications, |books| &books.shifts, of::shift_scores),
    }
}

/// The level of each site or shift.
fn by_place(
    replications: &[Replication],
    places: fn(&Books) -> &Places,
    scores: fn(&Replication) -> Vec<Moments>,
) -> Vec<PlaceLevel> {
    let names = replications.first().map_or(&[][..], |first| &places(&first.books).names);
    let scores: Vec<Vec<Moments>> = replications.iter().map(scores).collect();
    let level = |(place, name): (usize, &String)| {
        let means: Vec<f64> = scores.iter().filter_map(|scores| scores[place].mean()).collect();
        let contacts: Vec<f64> = scores.iter().map(|scores| scores[place].count() as f64).collect();
        PlaceLevel { name: name.clone(), level: Estimate::of(&means), contacts: mean(&contacts).unwrap_or(0.0) }
    };
    names.iter().enumerate().map(level).collect()
}

fn by_rep(replications: &[Replication]) -> Vec<RepLevel> {
    let mut pooled: BTreeMap<(Channel, u16), Moments> = BTreeMap::new();
    for replication in replications {
        for (key, moments) in &replication.books.scores.by_rep {
            pooled.entry(*key).or_default().merge(*moments);
        }
    }
    let runs = replications.len().max(1) as f64;
    let levels = pooled.into_iter().filter_map(|((channel, rep), moments)| {
        let contacts = moments.count() as f64 / runs;
        Some(RepLevel { rep: rep + 1, channel, level: moments.mean()?, contacts })
    });
    levels.collect()
}

fn follow_up(replications: &[Replication]) -> FollowUp {
    let part =
        |part: fn(&FollowUpCounts) -> Option<f64>| share(replications, move |each| part(&each.books.scores.follow_up));
    FollowUp {
        overall: part(FollowUpCounts::overall),
        promises_kept: part(FollowUpCounts::promises_kept),
        true_resolution: part(FollowUpCounts::true_resolution),
        defectors_found: part(FollowUpCounts::defectors_found),
        followed_up: part(FollowUpCounts::followed_up),
        seen_by_dashboard: part(FollowUpCounts::seen_by_dashboard),
    }
}

fn promises(replications: &[Replication]) -> Promises {
    let count = |count: fn(&FollowUpCounts) -> u64| {
        amount(replications, move |each| Some(count(&each.books.scores.follow_up) as f64))
    };
    Promises {
        made: count(|counts| counts.made),
        kept: count(|counts| counts.kept),
        broken: count(|counts| counts.broken),
        open: count(|counts| counts.made - (counts.kept + counts.broken).min(counts.made)),
    }
}

fn retention(setting: Setting, replications: &[Replication]) -> Retention {
    let at_horizon = share(replications, of::retained);
    let one_business = Estimate::prediction(&values(replications, of::retained));
    let days = (0..setting.days).step_by(CURVE_STEP as usize).chain([setting.days]);
    let curve = days.filter_map(|day| {
        let at = Time::from(day) * DAY;
        let still_there = |each: &Replication| each.books.customers.still_there(at);
        let survival = share(replications, |each| each.books.customers.survival(at))?;
        let at_risk = mean(&replications.iter().map(still_there).collect::<Vec<_>>())?;
        Some(CurvePoint { day, survival: survival.estimate, low: survival.low, high: survival.high, at_risk })
    });
    Retention {
        horizon_days: setting.days,
        at_horizon,
        one_business: one_business.map(|(low, high)| [low.max(0.0), high.min(1.0)]),
        months_kept: amount(replications, of::months_kept),
        left_silent: share(replications, of::left_silent),
        left_voiced: share(replications, of::left_voiced),
        left_otherwise: share(replications, of::left_otherwise),
        referred: share(replications, of::referred).filter(|referred| referred.estimate > 0.0),
        curve: curve.collect(),
    }
}

fn channels(scenario: &Scenario, replications: &[Replication]) -> Vec<ChannelResults> {
    let each = scenario.operation.channels.iter().map(|desk| {
        let tally = |each: &Replication| *each.books.channels.tally(desk.channel);
        let came: Vec<f64> = replications.iter().map(|each| tally(each).came() as f64).collect();
        let above_0 = |estimate: &Estimate| estimate.estimate > 0.0;
        let threshold = replications.first().map_or(0, |each| each.books.channels.threshold(desk.channel));
        let level = share(replications, |each| tally(each).service_level());
        ChannelResults {
            channel: desk.channel,
            contacts: mean(&came).unwrap_or(0.0),
            waiting_at_end: amount(replications, |each| Some(tally(each).waiting as f64)).filter(above_0),
            handed_on: amount(replications, |each| Some(tally(each).handed_on as f64)).filter(above_0),
            abandoned_share: share(replications, |each| tally(each).lost_share()),
            waited_share: share(replications, |each| tally(each).delayed_share()),
            mean_wait_s: amount(replications, |each| tally(each).mean_wait()),
            mean_wait_served_s: amount(replications, |each| tally(each).mean_wait_served()),
            mean_handle_s: amount(replications, |each| tally(each).mean_handle()),
            service_level: ServiceLevel {
                definition: "served within the threshold, of all offered".to_owned(),
                within_s: threshold as f64 / SECOND as f64,
                estimate: level.map(|level| level.estimate),
                low: level.and_then(|level| level.low),
                high: level.and_then(|level| level.high),
            },
        }
    });
    each.collect()
}

fn hours(replications: &[Replication]) -> Vec<HourResults> {
    let each = (0..24_u8).filter_map(|hour| {
        let tally = |each: &Replication| each.books.channels.hours[usize::from(hour)];
        let contacts = mean(&replications.iter().map(|each| tally(each).offered as f64).collect::<Vec<_>>())?;
        let mean_wait_s = amount(replications, |each| tally(each).mean_wait());
        (contacts > 0.0).then_some(HourResults { hour, contacts, mean_wait_s })
    });
    each.collect()
}

fn team(replications: &[Replication]) -> Team {
    Team {
        morale: share(replications, |each| each.books.team.morale.mean()),
        pressure: amount(replications, |each| each.books.team.pressure.mean()),
        adherence: share(replications, |each| each.books.team.adherence.mean()),
        occupancy: share(replications, |each| each.books.team.occupancy()),
        escalated_share: share(replications, |each| each.books.team.escalated()),
        supervisor_wait_s: amount(replications, |each| each.books.team.supervisor_wait()),
        leavers: amount(replications, |each| Some(each.books.team.leavers as f64)),
    }
}

fn money(scenario: &Scenario, policy: &Policy, replications: &[Replication]) -> Money {
    Money {
        margin: estimate(replications, of::money(|money| money.margin)),
        newcomers: estimate(replications, of::money(|money| money.newcomers))
            .filter(|_| scenario.operation.newcomers_a_month > 0.0),
        sales: amount(replications, of::money(|money| money.sales)).filter(|_| sells(scenario, policy)),
        lost_sales: amount(replications, of::money(|money| money.lost_sales))
            .filter(|_| super::beside::may_lose_sales(scenario)),
        wages: amount(replications, of::money(|money| money.wages)),
        contact_costs: amount(replications, of::money(|money| money.contacts)),
        remedies: amount(replications, of::money(|money| money.remedies)),
        rewards: amount(replications, of::money(|money| money.rewards)).filter(|_| gives_rewards(scenario, policy)),
        levers: amount(replications, of::money(|money| money.levers)),
        net: estimate(replications, of::money(super::books::MoneyBook::net)),
        idle_capacity: amount(replications, of::money(|money| money.idle)),
    }
}

/// Whether customers are rewarded at any time of a run under a policy.
fn gives_rewards(scenario: &Scenario, policy: &Policy) -> bool {
    scenario.in_turn(policy).any(|policy| policy.rewards.is_some())
}
