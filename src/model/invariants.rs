//! What must hold of the customer model whatever its parameters are tuned to.

use super::{Circumstances, Episode, Ledger, Parameters, Routes, TABLE};
use crate::sim::{DAY, Key, MONTH, Time};
use proptest::prelude::*;

const YEARS: Time = 3;

fn of(touches: &[f64]) -> Episode {
    let mut episode = Episode::of_contacts(1);
    touches.iter().for_each(|quality| episode.push(*quality));
    episode
}

/// A customer like any other, without frailty or a surprising first expectation.
fn typical(p: &Parameters) -> (Parameters, Ledger) {
    let p = Parameters { hazard_frailty_sd: 0.0, expectation_start_sd: 0.0, ..p.clone() };
    let ledger = Ledger::new(&p, Key::root(0).stream(), 0);
    (p, ledger)
}

/// The hazard that accumulates over a life of issues a month apart, the customer's own or the business's doing.
fn hazard_of(p: &Parameters, issues: &[Vec<f64>], caused_by_business: bool) -> f64 {
    let (p, mut ledger) = typical(p);
    for (month, touches) in (1..).zip(issues) {
        let circumstances = Circumstances { caused_by_business, published: None };
        ledger.close_episode(&p, &of(touches), circumstances, month * MONTH);
    }
    ledger.integrate(&p, (issues.len() as Time + 6) * MONTH);
    ledger.accumulated_hazard()
}

/// How much more hazard uneven issues cause than even ones of the same mean. Each uneven life is paired with its mirror
/// image, so that whatever is linear cancels exactly.
fn cost_of_spread(routes: Routes) -> f64 {
    let p = Parameters { routes, ..Parameters::default() };
    let pattern = [1.0, -1.0, -1.0, 1.0, 1.0, 1.0, -1.0, 1.0, -1.0, -1.0, -1.0, 1.0];
    let life = |size: f64| -> Vec<Vec<f64>> {
        // Issues differ from one another, and touches within an issue.
        let issue = |sign: &f64| vec![0.75 + 1.3 * size * sign, 0.75 + 0.7 * size * sign];
        pattern.iter().map(issue).collect()
    };
    let uneven = (hazard_of(&p, &life(0.18), false) + hazard_of(&p, &life(-0.18), false)) / 2.0;
    uneven / hazard_of(&p, &life(0.0), false) - 1.0
}

#[test]
fn spread_is_neutral_only_when_all_four_routes_are_closed() {
    assert!(cost_of_spread(Routes::CLOSED).abs() < 1e-6, "{}", cost_of_spread(Routes::CLOSED));
    let alone = [
        Routes { volatility: true, ..Routes::CLOSED },
        Routes { loss_aversion: true, ..Routes::CLOSED },
        Routes { peak_end: true, ..Routes::CLOSED },
        Routes { convexity: true, ..Routes::CLOSED },
    ];
    for routes in alone {
        assert!(cost_of_spread(routes) > 1e-5, "{routes:?}: {}", cost_of_spread(routes));
        assert!(cost_of_spread(Routes::default()) > cost_of_spread(routes));
    }
}

#[test]
fn improvement_is_not_punished_like_decline() {
    let p = Parameters::default();
    let life = |first: f64, then: f64| {
        let issues: Vec<Vec<f64>> = (0..24).map(|n| vec![if n < 12 { first } else { then }]).collect();
        hazard_of(&p, &issues, false)
    };
    assert!(life(0.60, 0.95) < life(0.60, 0.60), "an improvement must hold customers");
    assert!(life(0.95, 0.60) > life(0.95, 0.95), "a decline must cost some");
    // Month by month after the change, the improved are never worse off than those whose service stayed poor.
    for months in 13..24 {
        let rate = |then: f64| {
            let (p, mut ledger) = typical(&p);
            for month in 1..=months {
                let quality = if month <= 12 { 0.60 } else { then };
                ledger.close_episode(&p, &of(&[quality]), Circumstances::default(), month * MONTH);
            }
            ledger.hazard_rate(&p)
        };
        assert!(rate(0.95) < rate(0.60), "after {months} months");
    }
}

/// One thing after another that could happen to a customer.
#[derive(Debug, Clone)]
enum Happening {
    Closed { touches: Vec<f64>, contacts: u16, unresolved: bool, recovery: Option<f64>, by_business: bool },
    Used(f64),
    Kept,
    Broken,
    Rewarded,
    Verified,
    Passed,
}

fn happening() -> impl Strategy<Value = Happening> {
    let number = prop::num::f64::ANY;
    prop_oneof![
        (prop::collection::vec(number, 0..4), any::<u16>(), any::<bool>(), prop::option::of(number), any::<bool>())
            .prop_map(|(touches, contacts, unresolved, recovery, by_business)| Happening::Closed {
                touches,
                contacts,
                unresolved,
                recovery,
                by_business
            }),
        number.prop_map(Happening::Used),
        Just(Happening::Kept),
        Just(Happening::Broken),
        Just(Happening::Rewarded),
        Just(Happening::Verified),
        Just(Happening::Passed),
    ]
}

/// The hazard of three years of plain use with failures between: the month of each, how well it was handled, and how
/// well it was made good.
fn hazard_with(failures: &[(Time, f64, f64)]) -> f64 {
    let (p, mut ledger) = typical(&Parameters::default());
    for month in 0..YEARS * 12 {
        for (_, quality, recovery) in failures.iter().filter(|(when, _, _)| *when == month) {
            let mut episode = of(&[*quality]);
            episode.remedy(*recovery);
            let caused = Circumstances { caused_by_business: true, published: None };
            ledger.close_episode(&p, &episode, caused, month * MONTH + 9 * DAY);
        }
        ledger.plain_use(&p, p.plain_use_quality, (month + 1) * MONTH);
    }
    ledger.accumulated_hazard()
}

/// The hazard without any failure, less what is lost by storing seven digits.
fn hazard_without() -> f64 {
    hazard_with(&[]) * (1.0 - 1e-7)
}

#[test]
fn a_failure_made_good_to_about_what_was_expected_does_not_pay() {
    let without = hazard_without();
    for month in 0..YEARS * 12 {
        for step in 0..=400 {
            let quality = 0.70 + 0.0005 * f64::from(step);
            let once = hazard_with(&[(month, quality, quality)]);
            assert!(once >= without, "{quality} in month {month}: {once} against {without}");
            let twice = hazard_with(&[(month, quality, quality), (month.midpoint(YEARS * 12), quality, quality)]);
            assert!(twice >= without, "{quality} from month {month} twice: {twice} against {without}");
        }
    }
}

proptest! {
    #[test]
    fn failing_and_recovering_never_pays(
        failures in prop::collection::vec((0..YEARS * 12, 0.0..=1.0_f64, 0.0..=1.0_f64), 1..12),
    ) {
        let without = hazard_without();
        let with = hazard_with(&failures);
        prop_assert!(with >= without, "{} against {}", with, without);
        let perfect: Vec<_> = failures.iter().map(|(when, _, _)| (*when, 1.0, 1.0)).collect();
        let with = hazard_with(&perfect);
        prop_assert!(with >= without, "{} against {}", with, without);
    }

    #[test]
    fn the_state_of_a_customer_stays_in_range_whatever_happens(
        happenings in prop::collection::vec((happening(), any::<u64>()), 0..40), customer: u64,
        extremes in prop::collection::vec(0..3_u8, TABLE.len()), routes: [bool; 4],
    ) {
        let mut p = Parameters::default();
        for (entry, extreme) in TABLE.iter().zip(extremes) {
            let value = [entry.low, entry.default, entry.high][usize::from(extreme)];
            prop_assert_eq!(p.set(entry.name, value), Ok(()));
        }
        let [volatility, loss_aversion, peak_end, convexity] = routes;
        p.routes = Routes { volatility, loss_aversion, peak_end, convexity };
        let mut ledger = Ledger::new(&p, Key::root(customer).stream(), customer);
        let mut latest = Episode::default();
        for (happening, at) in happenings {
            match happening {
                Happening::Closed { touches, contacts, unresolved, recovery, by_business } => {
                    latest = of(&touches);
                    (latest.contacts, latest.unresolved) = (contacts, unresolved);
                    if let Some(recovery) = recovery {
                        latest.remedy(recovery);
                    }
                    let circumstances = Circumstances { caused_by_business: by_business, published: recovery };
                    if let Some(verdict) = ledger.close_episode(&p, &latest, circumstances, at) {
                        prop_assert!((0.0..=1.0).contains(&verdict.quality));
                        prop_assert!((0.0..=10.0).contains(&verdict.satisfaction));
                        prop_assert!((0.0..=10.0).contains(&verdict.reported));
                    }
                }
                Happening::Used(quality) => ledger.plain_use(&p, quality, at),
                Happening::Kept => ledger.promise_kept(&p, at),
                Happening::Broken => ledger.promise_broken(&p, at),
                Happening::Rewarded => ledger.reward(&p, at),
                Happening::Verified => ledger.verify_resolved(&p, &latest, at / 2, at),
                Happening::Passed => {
                    let leaves = ledger.leaves_before(&p, at);
                    prop_assert!(leaves.is_none_or(|leaves| leaves < at && leaves >= ledger.at()));
                    prop_assert_eq!(ledger.live_until(&p, at), leaves);
                }
            }
            prop_assert!((0.0..=10.0).contains(&ledger.satisfaction()));
            prop_assert!((0.0..=1.0).contains(&ledger.expectation()));
            prop_assert!((0.0..=1.0).contains(&ledger.unpredictability()));
            prop_assert!(ledger.trust(&p) > 0.0 && ledger.trust(&p) < 1.0);
            prop_assert!(ledger.shock() >= 0.0 && ledger.shock().is_finite());
            prop_assert!(ledger.hazard_rate(&p) >= 0.0 && ledger.hazard_rate(&p).is_finite());
            prop_assert!(ledger.accumulated_hazard() >= 0.0 && ledger.accumulated_hazard().is_finite());
        }
    }
}
