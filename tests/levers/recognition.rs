//! Recognition: good work that is noticed.

use super::{assert_more, shop};

#[test]
fn thanks_and_rounds_raise_morale() {
    let acts = "recognition: (thanks: (every: Weeks(1), minutes: 2), rounds: (every: Weeks(2), minutes: 20))";
    let stage = shop().policy("noticed", acts).policy("unnoticed", "");
    assert_more(&stage, ["noticed", "unnoticed"], |policy| policy.team.morale);
}

#[test]
fn thanks_for_everything_are_thanks_for_nothing() {
    let stage = shop()
        .policy("weekly", "recognition: (thanks: (every: Weeks(1), minutes: 2))")
        .policy("hourly", "recognition: (thanks: (every: Hours(8), minutes: 2))");
    assert_more(&stage, ["weekly", "hourly"], |policy| policy.team.morale);
}

#[test]
fn thanks_without_end_take_time_and_wear_down_a_team_that_has_enough_to_do() {
    let stage = shop()
        .swap("operation.ron", "number: 600", "number: 2_400")
        .policy("praised", "recognition: (thanks: (every: Hours(12), minutes: 30))")
        .policy("unnoticed", "");
    assert_more(&stage, ["praised", "unnoticed"], |policy| policy.team.pressure);
    assert_more(&stage, ["unnoticed", "praised"], |policy| policy.team.morale);
}
