//! The operation with its names resolved.

use super::beside::{breaches, outbound, purchases, told};
use super::story::back;
use super::{Linked, Names, Unlinked, fine_cents};
use crate::model::{Parameters, Values, parameter};
use crate::notation::{self, Hours, clock};
use crate::operation::{self, Cause, Feeling, Leaving, Stake};
use crate::scenario::script::Script;
use crate::scenario::{Break, Callback, Demand, Desk, Draws, Group, Operation, Segment};
use crate::sim::{DAY, HOUR, Law, MINUTE, Rhythm, SECOND, Span, Time};
use crate::world::{Channel, Dimension};

/// The share of customers who like to be asked afterwards, where a segment says nothing.
const WANTS_FOLLOW_UP: f64 = 0.8;

/// The parameters of the model, as far as an operation sets them.
pub(in crate::scenario) fn parameters(operation: &operation::Operation) -> Parameters {
    let mut parameters = Parameters::default();
    for (name, value) in operation.assumptions.iter() {
        // The checks report what is refused.
        let _refused = parameters.set(name, *value);
    }
    parameters
}

/// A horizon in whole days, at least one.
pub(super) fn days(horizon: Span) -> u32 {
    (horizon.days().round() as u32).max(1)
}

/// Compiles the business.
pub(super) fn operation(
    operation: &operation::Operation,
    names: &Names<'_>,
    parameters: &Parameters,
    scripts: &[Script],
) -> Linked<Operation> {
    let customers = operation.customers.as_ref();
    let after = customers.and_then(|customers| customers.after_giving_up.as_ref());
    let demand = operation.demand.iter().enumerate();
    let kinds = demand.map(|(number, (name, demand))| kind(number, name, demand, operation, scripts));
    let kinds = kinds.collect::<Linked<Vec<Demand>>>()?;
    let channels = operation.channels.iter();
    let groups = operation.team.groups.iter();
    Ok(Operation {
        customers: customers.map_or(0, |customers| customers.number),
        newcomers_a_month: operation.newcomers.map_or(0.0, |newcomers| newcomers.a_month),
        segments: segments(customers),
        values: values(customers, parameters),
        feeling: customers.and_then(|customers| customers.feeling).unwrap_or(Feeling::Full),
        leaving: customers.and_then(|customers| customers.leaving).unwrap_or(Leaving::Hazard),
        after_giving_up: after.map(|after| back(after, no_moment)).transpose()?,
        purchases: operation.purchases.as_ref().map(|own| purchases(own, names, &kinds)).transpose()?,
        outbound: operation.outbound.as_ref().map(outbound),
        breaches: breaches(&operation.breaches, names, &kinds)?,
        channels: channels
            .map(|(channel, desk)| self::desk(*channel, desk, names, &kinds, parameters))
            .collect::<Linked<_>>()?,
        groups: groups.map(|(name, group)| self::group(name, group, names)).collect::<Linked<_>>()?,
        supervisors: operation.team.supervisors,
        supervisor_wage: fine_cents(operation.team.supervisor_wage_an_hour),
        attrition_a_month: operation.team.attrition_a_month.unwrap_or(parameters.attrition),
        observed: operation.observed.clone(),
        demand: kinds,
    })
}

fn segments(customers: Option<&operation::Customers>) -> Vec<Segment> {
    let Some(customers) = customers.filter(|customers| !customers.segments.is_empty()) else {
        let name = "all".to_owned();
        return vec![Segment { name, share: 1.0, margin_a_month: 0.0, wants_follow_up: WANTS_FOLLOW_UP }];
    };
    let segment = |(name, segment): (&String, &operation::Segment)| Segment {
        name: name.clone(),
        share: segment.share,
        margin_a_month: fine_cents(segment.margin_a_month),
        wants_follow_up: segment.wants_follow_up.unwrap_or(WANTS_FOLLOW_UP),
    };
    customers.segments.iter().map(segment).collect()
}

fn values(customers: Option<&operation::Customers>, parameters: &Parameters) -> Values {
    match customers.map(|customers| &customers.values).filter(|values| !values.is_empty()) {
        Some(values) => {
            Values { weights: Dimension::ALL.map(|dimension| values.get(&dimension).copied().unwrap_or(0.0)) }
        }
        None => Values::usual(parameters),
    }
}

fn kind(
    number: usize,
    name: &str,
    demand: &operation::Demand,
    operation: &operation::Operation,
    scripts: &[Script],
) -> Linked<Demand> {
    let drawn = || scripts.iter().enumerate().filter(|(_, script)| usize::from(script.issue) == number);
    let total: f64 = drawn().map(|(_, script)| script.weight).sum();
    let kept = demand.from != Some(operation::Source::Strangers);
    let a_minute = demand.a_minute.or(demand.a_day.map(|a_day| a_day / (DAY / MINUTE) as f64));
    let rhythm = demand.rhythm.as_ref().or(operation.rhythm.as_ref());
    let segments = segments(operation.customers.as_ref());
    let after = demand.after_giving_up.as_ref();
    Ok(Demand {
        name: name.to_owned(),
        a_year: demand.a_year.filter(|_| kept).unwrap_or(0.0),
        strangers_a_minute: a_minute.filter(|_| !kept).unwrap_or(0.0),
        rhythm: rhythm.map_or(Rhythm::FLAT, operation::Rhythm::compile),
        shares_rhythm: demand.rhythm.is_none(),
        by_segment: segments
            .iter()
            .map(|segment| demand.by_segment.get(&segment.name).copied().unwrap_or(1.0))
            .collect(),
        cause: demand.cause.unwrap_or(Cause::Business),
        by_business: demand.cause != Some(Cause::Customer),
        money: demand.stake == Some(Stake::Money),
        on: demand.channel,
        after_giving_up: after.map(|after| back(after, no_moment)).transpose()?,
        priority: demand.priority,
        stories: drawn()
            .filter(|(_, script)| total > 0.0 && script.weight > 0.0)
            .filter_map(|(place, script)| Some((u16::try_from(place).ok()?, script.weight / total)))
            .collect(),
    })
}

/// Who gave up waiting goes on nowhere: nothing was said yet.
fn no_moment(at: &str) -> Linked<u16> {
    Err(Unlinked(format!("no story is known here that has the moment `{at}`")))
}

fn desk(
    channel: Channel,
    desk: &operation::Desk,
    names: &Names<'_>,
    demand: &[Demand],
    parameters: &Parameters,
) -> Linked<Desk> {
    let traits = channel.traits();
    let expected_wait = time_of(traits.expected_wait, parameters)?;
    let usual_patience = traits.patience.map(|name| time_of(name, parameters)).transpose()?;
    let patience = desk.patience.as_ref().map(crate::sim::Written::compile);
    Ok(Desk {
        channel,
        hours: hours(desk.hours.as_deref())?,
        cost_a_contact: fine_cents(desk.cost_a_contact),
        cost_a_minute: fine_cents(desk.cost_a_minute),
        patience: patience.or(usual_patience.map(|mean| Law::Exponential { mean: mean as f64 })),
        give_up_at_once: desk.give_up_at_once,
        lines: desk.lines.unwrap_or(u32::MAX),
        queue_limit: desk.queue_limit.unwrap_or(u32::MAX),
        same_rep: desk.same_rep,
        after_contact: desk.after_contact.as_ref().map(crate::sim::Written::compile),
        at_closing: desk.at_closing.unwrap_or_default(),
        callback: desk.callback.map(|own| callback(own, parameters)),
        at_once: desk.at_once.unwrap_or(traits.at_once),
        slows: desk.each_further_slows.unwrap_or(parameters.chat_slowdown),
        due: desk.due.map_or(expected_wait, Span::time),
        expected_wait,
        findability: desk.findability.unwrap_or(1.0),
        draws: draws(desk.draws.as_ref(), names, demand)?,
    })
}

/// How those who wait are called back.
pub(super) fn callback(callback: notation::Callback, parameters: &Parameters) -> Callback {
    let notation::Callback { after, taken_by, within, reached } = callback;
    let reached = reached.unwrap_or(parameters.callback_reached);
    Callback { after: after.time(), taken_by, within: within.time(), reached }
}

/// Matters that a channel draws, where they have a story.
pub(super) fn draws(draws: Option<&notation::Draws>, names: &Names<'_>, demand: &[Demand]) -> Linked<Option<Draws>> {
    let Some(draws) = draws else { return Ok(None) };
    let drawn = told(Some(&draws.demand), names, demand)?;
    Ok(drawn.map(|demand| Draws { demand, a_year: draws.a_year }))
}

/// A parameter that is a time, whatever its unit.
fn time_of(name: &str, parameters: &Parameters) -> Linked<Time> {
    let unknown = || Unlinked(format!("the model has no parameter `{name}`"));
    let value = parameters.get(name).ok_or_else(unknown)?;
    let unit = parameter(name).ok_or_else(unknown)?.unit.split(',').next().unwrap_or_default();
    let milliseconds = match unit {
        "s" => SECOND,
        "min" => MINUTE,
        "h" => HOUR,
        "days" => DAY,
        _ => return Err(Unlinked(format!("the parameter `{name}` is not a time but in {unit}"))),
    };
    Ok((value * milliseconds as f64).round() as Time)
}

fn group(name: &str, group: &operation::Group, names: &Names<'_>) -> Linked<Group> {
    Ok(Group {
        name: name.to_owned(),
        reps: group.reps,
        wage: fine_cents(group.wage_an_hour),
        skills: names.demand.iter().map(|demand| group.skills.get(*demand).copied()).collect(),
        channels: group.channels.iter().map(|channel| names.channel(*channel)).collect::<Linked<_>>()?,
        takes: match &group.takes {
            none if none.is_empty() => vec![Some(0); names.demand.len()],
            some => names.demand.iter().map(|demand| some.get(*demand).map(|after| after.time())).collect(),
        },
        hours: hours(group.hours.as_deref())?,
        roster: operation::roster(&group.roster, group.reps),
        reachable: group.reachable.unwrap_or(1.0),
        ill: group.ill,
        breaks: group.breaks.iter().map(self::rest).collect::<Linked<_>>()?,
        overtime: group.overtime.unwrap_or(1.0),
        site: group.site.clone(),
        shift: group.shift.clone(),
        assign: group.assign,
        least_skill: group.least_skill.unwrap_or(0.0),
    })
}

fn rest(written: &operation::Break) -> Linked<Break> {
    let (from, until) = (clock(&written.from).map_err(Unlinked)?, clock(&written.until).map_err(Unlinked)?);
    let lasts = written.lasts.time().max(1);
    let turns = (until.saturating_sub(from) / lasts).max(1);
    Ok(Break { from, turns, lasts, paid: written.paid })
}

/// Opening hours; always where nothing is said.
pub(super) fn hours(written: Option<&str>) -> Linked<Hours> {
    written.map_or_else(|| Ok(Hours::always()), |text| Hours::parse(text).map_err(Unlinked))
}
