//! The month: every customer has used the product, and those who will leave before the next month's end if nothing
//! happens get their time of leaving.
//!
//! Between sweeps a customer costs nothing: the hazard accumulates in closed form and is looked at when they are
//! touched.

use super::customers::{Feelings, Standing, key};
use super::floor::{Agenda, Listener, Replication, Slice};
use super::newcomers::Market;
use super::plan::Plan;
use crate::scenario::Leaving;
use crate::sim::{DAY, Purpose, Time};
use crate::world::{Fact, Sink, Stranger, What};
use bevy_ecs::prelude::{DetectChangesMut, Query, Res, ResMut};

/// The day on which a month begins: months of 365/12 days, rounded down to whole days.
fn first_day(month: u64) -> u64 {
    month * 365 / 12
}

/// The month that begins on this day, if one does.
fn begins_on(day: u32) -> Option<u64> {
    let month = u64::from(day) * 12 / 365;
    [month, month + 1].into_iter().find(|&month| first_day(month) == u64::from(day))
}

/// The first beginning of a month after a time.
pub(super) fn next_sweep(at: Time) -> Time {
    let month = at / DAY * 12 / 365;
    (month..month + 3).map(|month| first_day(month) * DAY).find(|&begins| begins > at).unwrap_or(Time::MAX)
}

/// The system that opens a month.
pub(super) fn open_month<S: Sink>(
    mut customers: Query<'_, '_, (&mut Standing, &mut Feelings)>,
    mut agenda: ResMut<'_, Agenda>,
    mut listener: ResMut<'_, Listener<S>>,
    plan: Res<'_, Plan>,
    replication: Res<'_, Replication>,
    market: Res<'_, Market>,
    slice: Res<'_, Slice>,
) {
    let Some(month) = begins_on(slice.day) else { return };
    if plan.operation().leaving != Leaving::Hazard {
        return;
    }
    let at = Time::from(slice.day) * DAY;
    let until = next_sweep(at);
    let p = plan.parameters();
    let (mut kept, mut satisfaction, mut unpredictability, mut trust) = (0, 0.0, 0.0, 0.0);
    let mut count = 0.0_f64;
    // Rows are customers in order, as in the event loop.
    for (number, (mut standing, mut feelings)) in customers.iter_mut().enumerate() {
        if market.is_stranger(number) {
            continue;
        }
        let (standing, feelings) = (standing.bypass_change_detection(), feelings.bypass_change_detection());
        if !standing.gone {
            kept += 1;
            standing.followed_up = 0;
            if month > 0 {
                let chance = key(replication.0, number as u32).draw(Purpose::Use, month).normal();
                feelings.0.plain_use(p, p.plain_use_quality + p.plain_use_sd * chance, at);
            }
            if let Some(leaves) = standing.project(&feelings.0, p, number as u32, until) {
                agenda.0.add(leaves);
            }
        }
        count += 1.0;
        satisfaction += feelings.0.satisfaction();
        unpredictability += feelings.0.unpredictability();
        trust += feelings.0.trust(p);
    }
    if count > 0.0 {
        let what = What::CustomersSeen {
            kept,
            satisfaction: satisfaction / count,
            unpredictability: unpredictability / count,
            trust: trust / count,
        };
        listener.0.hear(&Fact { at, customer: Stranger::NUMBER, case: 0, what });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_months_begin_in_a_year_and_each_is_followed_by_the_next() {
        let begins: Vec<u32> = (0..365).filter(|&day| begins_on(day).is_some()).collect();
        assert_eq!(begins, [0, 30, 60, 91, 121, 152, 182, 212, 243, 273, 304, 334]);
        assert_eq!(begins_on(365), Some(12));
        for pair in begins.windows(2) {
            let (this, next) = (Time::from(pair[0]) * DAY, Time::from(pair[1]) * DAY);
            assert_eq!((next_sweep(this), next_sweep(next - 1)), (next, next));
        }
        assert_eq!(next_sweep(364 * DAY), 365 * DAY);
    }
}
