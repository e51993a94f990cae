//! What is found within the operation, the standards or a policy, and what is not.

use super::{Change, GENEROUS, OPERATION, STANDARDS, check};

#[test]
fn opening_hours_can_be_read() {
    check(
        &[Change::Of(OPERATION, "\"Mon-Fri 09:00-17:00\"", "\"9 to 5\"")],
        &[
            "operation.ron:23:23 ‹\"9 to 5\"› O01 `9` is not a day; the days are Mon, Tue, Wed, Thu, Fri, Sat, Sun (write hours such as `Mon-Fri 08:00-20:00`; leave them out for always)",
        ],
    );
    check(
        &[Change::Of(
            OPERATION,
            "hours: \"Mon-Fri 08:00-18:00\"),\n            \"back\"",
            "hours: \"Mon-Fri 18:00-08:00\"),\n            \"back\"",
        )],
        &[
            "operation.ron:28:114 ‹\"Mon-Fri 18:00-08:00\"› O01 `18:00-08:00` ends before it begins; a night is two parts, such as `Mon 20:00-24:00, Tue 00:00-06:00` (write hours such as `Mon-Fri 08:00-20:00`; leave them out for always)",
        ],
    );
}

#[test]
fn shares_of_segments_and_values_add_up() {
    check(
        &[Change::Of(OPERATION, "share: 0.2", "share: 0.3")],
        &[
            "operation.ron:8:9 ‹segments› O02 the shares of the segments add up to 1.1, not 1 (change them so that their sum is 1)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "share: 0.2", "share: -0.2")],
        &["operation.ron:10:28 ‹-0.2› O02 a share lies from 0 to 1, and -0.2 does not (write a number from 0 to 1)"],
    );
    check(
        &[Change::Of(OPERATION, "Empathy: 0.6", "Empathy: 0.5")],
        &[
            "operation.ron:12:9 ‹values› O02 the shares of what customers value add up to 0.9, not 1 (change them so that their sum is 1)",
        ],
    );
    check(&[Change::Of(OPERATION, "values: { Reliability: 0.4, Empathy: 0.6 },", "")], &[]);
}

#[test]
fn customers_come_by_the_year_and_strangers_by_the_minute() {
    check(
        &[Change::Of(OPERATION, "\"delivery\": (a_year: 1.8", "\"delivery\": (a_minute: 1.8")],
        &[
            "operation.ron:18:9 ‹\"delivery\"› O03 `delivery` does not say how often: customers come so often `a_year` (write `a_year: …`)",
            "operation.ron:18:22 ‹a_minute› O03 customers come so often `a_year`, not `a_minute` (take it away, or write `from: Strangers`)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "a_minute: 0.1", "a_year: 0.1")],
        &[
            "operation.ron:19:9 ‹\"calls\"› O03 `calls` does not say how often: strangers come so often `a_minute` (write `a_minute: …`)",
            "operation.ron:19:36 ‹a_year› O03 strangers come so often `a_minute`, not `a_year` (take it away)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "a_year: 1.8", "a_year: -1.8")],
        &[
            "operation.ron:18:30 ‹-1.8› O03 a rate lies from 0 to 10,000, and -1.8 does not (write how many come, from 0 to 10,000)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "a_minute: 0.1", "a_minute: 1_000_000")],
        &[
            "operation.ron:19:46 ‹1_000_000› O03 a rate lies from 0 to 10,000, and 1000000 does not (write how many come, from 0 to 10,000)",
        ],
    );
}

#[test]
fn a_run_lasts_a_day_at_least() {
    check(
        &[Change::Of(OPERATION, "Days(30)", "Hours(23)")],
        &[
            "operation.ron:36:14 ‹Hours(23)› O04 a run lasts from 1 to 36,525 days, and this is 0.96 (a year is usual: `Days(365)`)",
        ],
    );
    // What is asked three days later is then asked of nobody.
    check(
        &[Change::Of(OPERATION, "Days(30)", "Days(1)")],
        &[
            "policies/generous.ron:11:74 ‹Days(3)› warning L36 this comes after 3 days, when a run of 1 day is over (let it come earlier, or lengthen the `horizon`; a run with `--days 4` reaches it)",
        ],
    );
}

#[test]
fn shares_of_which_one_cannot_be_read_are_not_added_up() {
    check(
        &[Change::Of(OPERATION, "margin_a_month: 12.00", "margin_a_month: 1e300")],
        &[
            "operation.ron:9:53 ‹1e300› N12 `1e300` is beyond 1e15, the largest number there can be (check the number of digits)",
        ],
    );
}

#[test]
fn numbers_of_the_operation_lie_in_their_ranges() {
    check(
        &[
            Change::Of(OPERATION, "cost_a_minute: 0.29", "cost_a_minute: -0.29"),
            Change::Of(OPERATION, "at_once: 3", "at_once: 0"),
        ],
        &[
            "operation.ron:22:62 ‹-0.29› O05 this is at least 0, and -0.29 is not (write a number from 0 to 1,000,000,000)",
            "operation.ron:23:55 ‹0› O05 this is at least 1, and 0 is not (write a number from 1 to 255)",
        ],
    );
    check(
        &[
            Change::Of(OPERATION, "\"delivery\": 0.8", "\"delivery\": 80"),
            Change::Of(OPERATION, "attrition_a_month: 0.02", "attrition_a_month: 2"),
        ],
        &[
            "operation.ron:28:75 ‹80› O05 this is at most 1, and 80 is not (for 80 % write 0.8)",
            "operation.ron:33:28 ‹2› O05 this is at most 1, and 2 is not (for 2 % write 0.02)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "reps: 4, wage_an_hour: 18.00", "reps: 70_000, wage_an_hour: -1")],
        &[
            "operation.ron:28:29 ‹70_000› O05 this is at most 65535, and 70000 is not (write a number from 0 to 65,535)",
            "operation.ron:28:51 ‹-1› O05 this is at least 0, and -1 is not (write a number from 0 to 1,000,000,000)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "number: 100", "number: 4_000_000_000")],
        &[
            "operation.ron:7:17 ‹4_000_000_000› O05 this is at most 20000000, and 4000000000 is not (write a number from 0 to 20,000,000)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "channels: [Phone, Chat], hours", "channels: [Phone, Chat, Phone], hours")],
        &["operation.ron:28:106 ‹Phone› O05 `Phone` stands here twice (take one away)"],
    );
}

#[test]
fn patience_follows_a_law_that_can_be_drawn_from() {
    check(
        &[Change::Of(OPERATION, "Exponential(mean: Minutes(5))", "Lognormal(mean: Minutes(0), sdlog: 1)")],
        &[
            "operation.ron:22:78 ‹Lognormal(mean: Minutes(0), sdlog: 1)› O06 the mean of a lognormal law must be above 0 (write means, scales and shapes above 0, `sdlog` from 0 to 10, and shares and weights that are not negative)",
        ],
    );
}

#[test]
fn who_gave_up_waiting_begins_from_the_beginning() {
    check(
        &[Change::Of(OPERATION, "share: 0.5, after: Hours(2)", "share: 1.5, after: Hours(2), at: \"opening\"")],
        &[
            "operation.ron:13:34 ‹1.5› O07 `share` lies from 0 to 1, and 1.5 does not (write a number from 0 to 1)",
            "operation.ron:13:60 ‹\"opening\"› O07 who gave up waiting begins from the beginning (take `at` away)",
        ],
    );
}

#[test]
fn a_smoothed_satisfaction_lies_between_0_and_1() {
    check(
        &[Change::Of(
            OPERATION,
            "after_giving_up",
            "feeling: Smoothed(start: 50, gain: 0.2),\n        after_giving_up",
        )],
        &["operation.ron:13:34 ‹50› O08 `start` lies from 0 to 1, and 50 does not (for 50 % write 0.5)"],
    );
    check(
        &[Change::Of(
            OPERATION,
            "after_giving_up",
            "feeling: Smoothed(start: 0.5, gain: 0.2),\n        after_giving_up",
        )],
        &[],
    );
}

#[test]
fn a_currency_has_three_capital_letters() {
    check(
        &[Change::Of(OPERATION, "\"EUR\"", "\"euro\"")],
        &["operation.ron:4:15 ‹\"euro\"› O09 a currency has three capital letters (such as `EUR`)"],
    );
}

#[test]
fn a_limit_is_not_negative() {
    check(
        &[Change::Of(GENEROUS, "up_to: 50.00", "up_to: -50")],
        &[
            "policies/generous.ron:6:50 ‹-50› P01 a limit lies from 0 to 1,000,000,000, and -50 does not (write an amount from 0 to 1,000,000,000, or leave `up_to` out for no limit)",
        ],
    );
}

#[test]
fn shares_of_a_policy_lie_between_0_and_1() {
    check(
        &[
            Change::Of(GENEROUS, "guidelines: 0.9", "guidelines: 9"),
            Change::Of(GENEROUS, "grants: 0.9", "grants: -0.9"),
            Change::Of(GENEROUS, "share: 0.3", "share: 30"),
            Change::Of(GENEROUS, "reserved: 0.05", "reserved: 5"),
        ],
        &[
            "policies/generous.ron:6:69 ‹9› P02 this lies from 0 to 1, and 9 does not (for 9 % write 0.09)",
            "policies/generous.ron:7:60 ‹-0.9› P02 this lies from 0 to 1, and -0.9 does not (write a number from 0 to 1)",
            "policies/generous.ron:11:62 ‹30› P02 this lies from 0 to 1, and 30 does not (for 30 % write 0.3)",
            "policies/generous.ron:11:93 ‹5› P02 this lies from 0 to 1, and 5 does not (for 5 % write 0.05)",
        ],
    );
}

#[test]
fn a_quota_is_above_nothing() {
    check(
        &[Change::Of(GENEROUS, "contacts_a_day: 60", "contacts_a_day: 0")],
        &[
            "policies/generous.ron:14:29 ‹0› P03 a quota is above 0 and at most a million, and 0 is not (write a number above 0, or leave `quota` out)",
        ],
    );
}

#[test]
fn a_policy_opens_channels_at_hours_that_can_be_read() {
    check(
        &[Change::Of(GENEROUS, "\"Mon-Fri 10:00-16:00\", at_once: 2", "\"Mon-Fri 10-16\", at_once: 0")],
        &[
            "policies/generous.ron:17:31 ‹\"Mon-Fri 10-16\"› P04 `10` is not a time of day; write it as `08:30`, from 00:00 to 24:00 (write hours such as `Mon-Fri 08:00-20:00`, and 1 to 255 contacts at once)",
            "policies/generous.ron:17:57 ‹0› P04 a rep holds 1 to 255 contacts at once, not 0 (write hours such as `Mon-Fri 08:00-20:00`, and 1 to 255 contacts at once)",
        ],
    );
}

#[test]
fn what_is_done_again_and_again_comes_and_fits() {
    check(
        &[Change::Of(GENEROUS, "every: Weeks(4)", "every: Weeks(0)"), Change::Of(GENEROUS, "hours: 2", "hours: 2_000")],
        &[
            "policies/generous.ron:12:34 ‹Weeks(0)› P05 this never comes: the span from one to the next is 0 (write the span from one to the next, and the minutes or hours that one takes)",
            "policies/generous.ron:13:68 ‹2_000› P05 2000 hours do not fit into the span from one to the next (write the span from one to the next, and the minutes or hours that one takes)",
        ],
    );
    check(
        &[Change::Of(GENEROUS, "every: Weeks(1), minutes: 5", "every: Weeks(1), minutes: -5")],
        &[
            "policies/generous.ron:12:96 ‹-5› P05 -5 minutes do not fit into the span from one to the next (write the span from one to the next, and the minutes or hours that one takes)",
        ],
    );
}

#[test]
fn there_are_only_so_many_people() {
    check(
        &[Change::Of(GENEROUS, "supervisors: 2", "supervisors: 66_000")],
        &[
            "policies/generous.ron:16:18 ‹66_000› P06 there are at most 65,535 of them, not 66000 (write a smaller number)",
        ],
    );
}

#[test]
fn a_price_is_within_reason() {
    check(
        &[Change::Of(GENEROUS, "a_month: 10.50", "a_month: 1e12")],
        &[
            "policies/generous.ron:18:53 ‹1e12› P07 a price is at most 1,000,000,000, and 1000000000000 is not (check the number of digits)",
        ],
    );
}

#[test]
fn a_target_is_a_share_and_a_weight_not_negative() {
    check(
        &[Change::Of(STANDARDS, "target: 0.9,", "target: 90,"), Change::Of(STANDARDS, "weight: 2", "weight: -2")],
        &[
            "standards.ron:8:92 ‹90› Q01 a target lies from 0 to 1, and 90 does not (for 90 % write 0.9)",
            "standards.ron:8:104 ‹-2› Q02 a weight lies from 0 to 1,000,000, and -2 does not (write a number of at least 0)",
        ],
    );
}

#[test]
fn only_the_first_four_turns_are_told_apart() {
    check(
        &[Change::Of(STANDARDS, "within_turns: 2", "within_turns: 5")],
        &[
            "standards.ron:8:68 ‹5› Q03 turns are counted from 1 to 4, not to 5 (write 1, 2, 3 or 4, or leave it out for at any time)",
        ],
    );
}

#[test]
fn a_wait_is_measured_on_some_channel() {
    check(
        &[Change::Of(STANDARDS, "{ Phone: Seconds(20), Email: Hours(4) }", "{}")],
        &[
            "standards.ron:14:39 ‹{}› Q04 this names no channel (name a channel and the time within which it should answer)",
        ],
    );
}

#[test]
fn a_rhythm_and_a_roster_say_all_that_is_wrong_with_them_at_once() {
    check(
        &[Change::Of(
            OPERATION,
            "a_minute: 0.1",
            "a_minute: 0.1, rhythm: (half_hours: { \"08:15\": 1, \"09:00\": -2 }, weekdays: { Sat: -1 }, day_cv: 3)",
        )],
        &[
            "operation.ron:19:74 ‹\"08:15\"› O10 `08:15` is not the beginning of a half hour, such as `08:00` or `08:30` (write half hours as 08:00, weights and factors from 0 to a million, a season that ends after it begins, and a `day_cv` from 0 to 2)",
            "operation.ron:19:95 ‹-2› O10 this lies from 0 to a million, and -2 does not (write half hours as 08:00, weights and factors from 0 to a million, a season that ends after it begins, and a `day_cv` from 0 to 2)",
            "operation.ron:19:118 ‹-1› O10 a factor lies from 0 to a million, and -1 does not (write half hours as 08:00, weights and factors from 0 to a million, a season that ends after it begins, and a `day_cv` from 0 to 2)",
            "operation.ron:19:132 ‹3› O10 `day_cv` lies from 0 to 2, and 3 does not (write half hours as 08:00, weights and factors from 0 to a million, a season that ends after it begins, and a `day_cv` from 0 to 2)",
        ],
    );
}

#[test]
fn a_target_of_nothing_is_met_by_anything() {
    check(
        &[Change::Of(STANDARDS, "target: 0.95", "target: 0")],
        &[
            "standards.ron:26:56 ‹0› warning Q05 `kept` is met whatever happens (write the share that should meet it, or take the standard away)",
        ],
    );
}

#[test]
fn a_currency_is_in_the_list_and_a_time_zone_is_a_place() {
    check(
        &[Change::Of(OPERATION, "\"EUR\"", "\"EUO\""), Change::Of(OPERATION, "\"UTC\"", "\"Warsaw\"")],
        &[
            "operation.ron:4:15 ‹\"EUO\"› warning O09 no currency is called `EUO` (did you mean `EUR`?)",
            "operation.ron:5:16 ‹\"Warsaw\"› warning O14 there is no time zone `Warsaw` (such as `Europe/Warsaw`, or `UTC`)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "\"UTC\"", "\"europe/Warsaw\"")],
        &[
            "operation.ron:5:16 ‹\"europe/Warsaw\"› warning O14 there is no time zone `europe/Warsaw` (did you mean `Europe/Warsaw`?)",
        ],
    );
    for right in ["\"America/Argentina/Ushuaia\"", "\"Etc/GMT+3\"", "\"Asia/Jerusalem\""] {
        check(&[Change::Of(OPERATION, "\"UTC\"", right)], &[]);
    }
}

#[test]
fn ids_and_titles_hold_more_than_blanks() {
    check(
        &[
            Change::Of(GENEROUS, "id: \"generous\"", "id: \" \""),
            Change::Of(GENEROUS, "title: \"Generous\"", "title: \"\""),
        ],
        &[
            "policies/generous.ron:3:9 ‹\" \"› N22 this id is empty (write what it is to be called; a title may be left out)",
            "policies/generous.ron:4:12 ‹\"\"› warning N22 this title is empty (write what it is to be called; a title may be left out)",
        ],
    );
}
