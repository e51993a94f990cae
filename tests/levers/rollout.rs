//! Rollout: how the standards are brought to the team.

use super::{assert_more, attained, shop};

#[test]
fn acts_raise_adherence_and_what_customers_hear() {
    let stage = shop()
        .policy(
            "acts",
            "rollout: (briefings: (every: Weeks(1), minutes: 15), reminders: (every: Weeks(1), minutes: 5),
                       peer_reviews: (every: Weeks(2), minutes: 20), proposals: (answered_within: Weeks(2)))",
        )
        .policy("none", "");
    assert_more(&stage, ["acts", "none"], |policy| policy.team.adherence);
    assert_more(&stage, ["acts", "none"], |policy| attained(policy, "heard"));
}

#[test]
fn reminders_alone_hold_what_is_there_and_purpose_adds_to_it() {
    let stage = shop().policy("reminders", "rollout: (reminders: (every: Weeks(1), minutes: 5))").policy(
        "both",
        "rollout: (reminders: (every: Weeks(1), minutes: 5), briefings: (every: Weeks(1), minutes: 15))",
    );
    assert_more(&stage, ["both", "reminders"], |policy| policy.team.adherence);
}
