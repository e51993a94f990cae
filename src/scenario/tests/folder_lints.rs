//! What is found between the files of a folder, and what is not.

use super::{AS_GIVEN, CALL, Change, GENEROUS, LATE, OPERATION, POLISH, STANDARDS, check};

#[test]
fn each_of_the_four_inputs_must_be_there() {
    check(
        &[Change::Without(OPERATION)],
        &["operation.ron L02 there is no operation (write `operation.ron`: Operation(schema: 1, …))"],
    );
    check(
        &[Change::Without(STANDARDS)],
        &[
            "standards.ron L02 there are no standards (write `standards.ron`; without any: Standards(schema: 1, standards: {}))",
        ],
    );
    check(
        &[Change::Without(LATE), Change::Without(CALL), Change::Without(POLISH)],
        &["stories L02 there are no stories (write one: `stories/late-parcel.ron`)"],
    );
    check(
        &[Change::Without(GENEROUS), Change::Without(AS_GIVEN), Change::Of(LATE, "policy: \"generous\",\n", "")],
        &["policies L02 there are no policies (write `policies/as-given.ron`: Policy(schema: 1, id: \"as-given\"))"],
    );
}

#[test]
fn a_file_that_nobody_reads_is_found() {
    check(
        &[Change::With("story/other.ron", "Story(")],
        &[
            "story/other.ron warning L03 nobody reads this file (stories stand in `stories/*.ron`, policies in `policies/*.ron`, translations in `lines/*.ftl`)",
        ],
    );
    check(
        &[Change::With("policies/old/x.ron", "")],
        &[
            "policies/old/x.ron warning L03 nobody reads this file (stories stand in `stories/*.ron`, policies in `policies/*.ron`, translations in `lines/*.ftl`)",
        ],
    );
    check(&[Change::With("README.md", "Hello")], &[]);
    check(
        &[Change::With("operations.ron", "")],
        &["operations.ron warning L03 nobody reads this file (did you mean `operation.ron`?)"],
    );
}

#[test]
fn a_name_belongs_to_one_story_or_policy() {
    check(
        &[Change::With(
            "stories/late-too.ron",
            "Story(\n    schema: 1,\n    id: \"late\",\n    issue: \"calls\",\n    language: \"pl\",\n    begin: \"call\",\n    moments: { \"call\": (moves: { \"serve\": (takes: Lognormal(mean: Minutes(2), sdlog: 0.5), ends: Resolved) }) },\n)\n",
        )],
        &[
            "stories/late-too.ron:3:9 ‹\"late\"› warning L05 the file is not named `late.ron` (rename the file or the id)",
            "stories/late.ron:3:9 ‹\"late\"› L04 two stories are called `late` (the first is in stories/late-too.ron; rename one)",
        ],
    );
    check(
        &[Change::With("policies/z.ron", "Policy(schema: 1, id: \"as-given\")\n")],
        &[
            "policies/z.ron:1:23 ‹\"as-given\"› L04 two policies are called `as-given` (the first is in policies/as-given.ron; rename one)",
        ],
    );
}

#[test]
fn a_file_is_named_after_what_it_holds() {
    check(
        &[Change::Of(AS_GIVEN, "id: \"as-given\"", "id: \"given\"")],
        &[
            "policies/as-given.ron:1:23 ‹\"given\"› warning L05 the file is not named `given.ron` (rename the file or the id)",
        ],
    );
}

#[test]
fn a_behaviour_is_built_in_or_declared() {
    check(
        &[Change::Of(LATE, "calls_for: [\"greet\", \"acknowledge\"]", "calls_for: [\"greet\", \"acknowlege\"]")],
        &[
            "stories/late.ron:18:34 ‹\"acknowlege\"› L06 there is no behaviour `acknowlege` (did you mean `acknowledge`?)",
        ],
    );
    check(
        &[Change::Of(LATE, "\"Hello. One moment.\": [\"greet\"]", "\"Hello. One moment.\": [\"grit my teeth\"]")],
        &[
            "stories/late.ron:25:44 ‹\"grit my teeth\"› L06 there is no behaviour `grit my teeth` (declare it in operation.ron: `behaviours: { \"grit my teeth\": Empathy }`; built in are greet, use the name, acknowledge, apologise, thank, anything else, identify, own it, explain, confirm, summary, link, proof, blame, argue)",
        ],
    );
    check(
        &[Change::Of(LATE, "showing: [\"greet\", \"acknowledge\"]", "showing: [\"greet\", \"reasure\"]")],
        &["stories/late.ron:72:59 ‹\"reasure\"› L06 there is no behaviour `reasure` (did you mean `reassure`?)"],
    );
    check(
        &[Change::Of(LATE, "on: Said(\"acknowledge\")", "on: Said(\"acnowledge\")")],
        &[
            "stories/late.ron:53:14 ‹Said(\"acnowledge\")› L06 there is no behaviour `acnowledge` (did you mean `acknowledge`?)",
        ],
    );
    check(
        &[Change::Of(STANDARDS, "Shown(behaviour: \"acknowledge\"", "Shown(behaviour: \"aknowledge\"")],
        &["standards.ron:8:39 ‹\"aknowledge\"› L06 there is no behaviour `aknowledge` (did you mean `acknowledge`?)"],
    );
    check(
        &[Change::Of(STANDARDS, "Never(Said(\"blame\"))", "Never(Said(\"blam\"))")],
        &["standards.ron:20:22 ‹Never(Said(\"blam\"))› L06 there is no behaviour `blam` (did you mean `blame`?)"],
    );
    check(&[Change::Of(LATE, "calls_for: [\"greet\", \"acknowledge\"]", "calls_for: [\"greet\", \"reassure\"]")], &[]);
}

#[test]
fn a_remedy_is_declared() {
    check(
        &[
            Change::Of(LATE, "remedy: \"refund\"", "remedy: \"refnd\""),
            Change::Of(LATE, "Done(\"refund\")", "Done(\"refnd\")"),
            Change::Of(LATE, "when: Done(\"refund\")", "when: Done(\"refnd\")"),
        ],
        &["stories/late.ron:32:51 ‹\"refnd\"› L07 there is no remedy `refnd` (did you mean `refund`?)"],
    );
    check(
        &[Change::Of(GENEROUS, "Only([\"refund\"])", "Only([\"refund\", \"vouchr\"])")],
        &["policies/generous.ron:6:41 ‹\"vouchr\"› L07 there is no remedy `vouchr` (did you mean `voucher`?)"],
    );
}

#[test]
fn an_issue_and_a_skill_are_demands() {
    check(
        &[Change::Of(LATE, "issue: \"delivery\"", "issue: \"deliveries\"")],
        &[
            "stories/late.ron:5:12 ‹\"deliveries\"› L08 the operation has no demand `deliveries` (did you mean `delivery`?)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "skills: { \"delivery\": 0.8 }", "skills: { \"deliver\": 0.8 }")],
        &["operation.ron:28:63 ‹\"deliver\"› L08 the operation has no demand `deliver` (did you mean `delivery`?)"],
    );
}

#[test]
fn a_channel_is_one_of_the_operation() {
    check(
        &[
            Change::Of(LATE, "prefers: [Chat, Phone]", "prefers: [Messaging]"),
            Change::Of(LATE, "on: AnotherChannel", "on: Only(Messaging)"),
            Change::Of(LATE, "on: Email, takes", "on: Messaging, takes"),
        ],
        &[
            "stories/late.ron:6:71 ‹Messaging› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
            "stories/late.ron:58:88 ‹Only(Messaging)› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
            "stories/late.ron:59:71 ‹Messaging› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
        ],
    );
    check(
        &[
            Change::Of(OPERATION, "channels: [Email]", "channels: [Email, Messaging]"),
            Change::Of(OPERATION, "Only(Phone)", "Only(Messaging)"),
            Change::Of(OPERATION, "on: SameChannel", "on: Only(Messaging)"),
        ],
        &[
            "operation.ron:13:60 ‹Only(Messaging)› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
            "operation.ron:19:77 ‹Only(Messaging)› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
            "operation.ron:29:49 ‹Messaging› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
        ],
    );
    check(
        &[
            Change::Of(STANDARDS, "channels: [Phone, Chat]", "channels: [Messaging]"),
            Change::Of(STANDARDS, "Email: Hours(4)", "Messaging: Hours(4)"),
        ],
        &[
            "standards.ron:14:61 ‹Messaging› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
            "standards.ron:20:80 ‹Messaging› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
        ],
    );
    check(
        &[Change::Of(GENEROUS, "channels: { Chat", "channels: { Messaging")],
        &[
            "policies/generous.ron:17:17 ‹Messaging› L09 the operation has no channel `Messaging` (there are `Phone`, `Chat` and `Email`)",
        ],
    );
}

#[test]
fn a_policy_names_groups_segments_and_levers_that_exist() {
    check(
        &[
            Change::Of(GENEROUS, "\"front\": 5", "\"frnt\": 5"),
            Change::Of(GENEROUS, "\"new\": (remedies", "\"newcomers\": (remedies"),
            Change::Of(GENEROUS, "\"record\": (set_up", "\"records\": (set_up"),
        ],
        &[
            "policies/generous.ron:8:25 ‹\"newcomers\"› L10 there is no segment of customers `newcomers` (there are `regular` and `new`)",
            "policies/generous.ron:15:13 ‹\"frnt\"› L10 there is no group of reps `frnt` (did you mean `front`?)",
            "policies/generous.ron:18:61 ‹\"records\"› L10 there is no lever `records` (did you mean `record`?)",
        ],
    );
}

#[test]
fn a_test_is_played_under_a_policy_that_exists() {
    check(
        &[Change::Of(LATE, "policy: \"generous\"", "policy: \"generos\"")],
        &["stories/late.ron:70:21 ‹\"generos\"› L11 there is no policy `generos` (did you mean `generous`?)"],
    );
}

#[test]
fn a_demand_without_a_story_is_found() {
    check(
        &[Change::Of(OPERATION, "\"calls\": (", "\"coupons\": (a_year: 0.2),\n        \"calls\": (")],
        &[
            "operation.ron:19:9 ‹\"coupons\"› warning L12 no story follows the demand `coupons` (write a story with `issue: \"coupons\"`, or take the demand away)",
        ],
    );
}

#[test]
fn somebody_must_work_there() {
    check(
        &[Change::Of(GENEROUS, "reps: { \"front\": 5 }", "reps: { \"front\": 0, \"back\": 0 }")],
        &["policies/generous.ron:15:5 ‹reps› L13 there is not a single rep (give a group reps)"],
    );
    check(
        &[Change::Of(OPERATION, "reps: 4", "reps: 0"), Change::Of(OPERATION, "reps: 2", "reps: 0")],
        &[
            "operation.ron:24:9 ‹Email› L14 nobody serves the channel `Email` (add it to the `channels` of a group that has reps)",
            "operation.ron:27:9 ‹groups› L13 there is not a single rep (give a group reps)",
        ],
    );
}

#[test]
fn every_channel_is_served() {
    check(
        &[Change::Of(OPERATION, "channels: [Phone, Chat], hours", "channels: [Phone], hours")],
        &[
            "operation.ron:23:9 ‹Chat› L14 nobody serves the channel `Chat` (add it to the `channels` of a group that has reps)",
        ],
    );
    check(
        &[Change::Of(GENEROUS, "reps: { \"front\": 5 }", "reps: { \"back\": 0 }")],
        &[
            "policies/generous.ron:15:5 ‹reps› L14 nobody serves the channel `Email` (add it to the `channels` of a group that has reps)",
        ],
    );
}

#[test]
fn training_leaves_time_for_contacts() {
    check(
        &[Change::Of(GENEROUS, "refresh: (every: Weeks(8), hours: 2)", "refresh: (every: Weeks(2), hours: 100)")],
        &[
            "policies/generous.ron:13:5 ‹training› warning L21 `front` works 50.0 hours a week, and training and acts take 50.2 (make them rarer or shorter: no time is left for contacts)",
        ],
    );
}

#[test]
fn a_live_channel_is_open_only_while_somebody_is_there() {
    check(
        &[Change::Of(OPERATION, "Phone: (hours: \"Mon-Fri 08:00-18:00\"", "Phone: (hours: \"Mon-Sat 08:00-18:00\"")],
        &[
            "operation.ron:22:24 ‹\"Mon-Sat 08:00-18:00\"› warning L15 `Phone` is open at hours when nobody serves it (open it for fewer hours, or have a group on duty for more)",
        ],
    );
    check(
        &[Change::Of(GENEROUS, "\"Mon-Fri 10:00-16:00\"", "\"Mon-Fri 10:00-20:00\"")],
        &[
            "policies/generous.ron:17:31 ‹\"Mon-Fri 10:00-20:00\"› warning L15 `Chat` is open at hours when nobody serves it (open it for fewer hours, or have a group on duty for more)",
        ],
    );
    check(
        &[
            Change::Of(OPERATION, "Email: (due", "Email: (hours: \"Mon-Sun 00:00-24:00\", due"),
            Change::Of(OPERATION, "channels: [Email]", "channels: [Email], hours: \"Mon 08:00-10:00\""),
        ],
        &[],
    );
}

#[test]
fn what_is_left_to_decide_is_counted_and_the_first_shown() {
    check(
        &[Change::Of(LATE, "Story(", "/* TODO What do\n people call it? */ Story(")],
        &[
            "stories/late.ron:1:4 ‹TODO What do› warning L32 one thing is left to decide (decide it and take the remark away)",
        ],
    );
    check(
        &[Change::Of(LATE, "Story(", "// TODO One.\n// And another.\n// TODO Two.\nStory(")],
        &[
            "stories/late.ron:1:4 ‹TODO One.› warning L32 2 things are left to decide, this one first (decide it and take the remark away; the next is in line 3)",
        ],
    );
}

#[test]
fn something_must_happen() {
    check(
        &[Change::Of(OPERATION, "a_year: 1.8", "a_year: 0"), Change::Of(OPERATION, "a_minute: 0.1", "a_minute: 0")],
        &[
            "operation.ron:17:5 ‹demand› L16 nothing ever happens: no story is ever drawn (give a demand that has a story a rate above 0)",
        ],
    );
}

#[test]
fn a_demand_of_customers_needs_customers() {
    check(
        &[Change::Of(OPERATION, "number: 100", "number: 0")],
        &[
            "operation.ron:7:17 ‹0› L17 there are no customers to have the demand `delivery` (say how many there are: `customers: (number: …)`)",
        ],
    );
}

#[test]
fn an_assumption_is_one_of_the_model() {
    check(
        &[Change::Of(OPERATION, "\"loss_aversion\"", "\"loss_aversoin\"")],
        &[
            "operation.ron:35:20 ‹\"loss_aversoin\"› L18 the model has no parameter `loss_aversoin` (did you mean `loss_aversion`?)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "\"loss_aversion\": 2.5", "\"loss_aversion\": 25")],
        &[
            "operation.ron:35:37 ‹25› warning L18 `loss_aversion` lies from 1 to 3 (ratio), and 25 does not (take the name that the message suggests, or a value within the range; for why it lies there, see the table of parameters)",
        ],
    );
    check(
        &[Change::Of(OPERATION, "\"loss_aversion\": 2.5", "\"loss_aversion\": -1")],
        &[
            "operation.ron:35:37 ‹-1› L18 a model parameter is a number from 0 to 1e12 (take the name that the message suggests, or a value within the range; for why it lies there, see the table of parameters)",
        ],
    );
}

#[test]
fn somebody_may_grant_a_remedy() {
    check(
        &[
            Change::Of(GENEROUS, "supervisor: (remedies: Any", "supervisor: (remedies: Only([\"refund\"])"),
            Change::Of(GENEROUS, "\"new\": (remedies: Any", "\"new\": (remedies: Only([])"),
            Change::Of(AS_GIVEN, "id: \"as-given\"", "id: \"as-given\", supervisors: 0"),
        ],
        &[
            "operation.ron:16:34 ‹\"voucher\"› warning L19 nobody may grant the remedy `voucher`, whatever the policy (let a rep or a supervisor grant it in some policy)",
            "policies/as-given.ron:1:35 ‹supervisors› warning L35 there is no supervisor: under `as-given` a rep may not grant the `refund` that `late` offers, so it is refused at once (give it one: `supervisors: 1`; or let reps grant it)",
        ],
    );
}

#[test]
fn a_scenario_holds_64_remedies() {
    check(
        &[Change::Of(
            OPERATION,
            "\"voucher\": Money",
            "\"voucher\": Money, \"r0\": Money, \"r1\": Money, \"r2\": Money, \"r3\": Money, \"r4\": Money, \"r5\": Money, \"r6\": Money, \"r7\": Money, \"r8\": Money, \"r9\": Money, \"r10\": Money, \"r11\": Money, \"r12\": Money, \"r13\": Money, \"r14\": Money, \"r15\": Money, \"r16\": Money, \"r17\": Money, \"r18\": Money, \"r19\": Money, \"r20\": Money, \"r21\": Money, \"r22\": Money, \"r23\": Money, \"r24\": Money, \"r25\": Money, \"r26\": Money, \"r27\": Money, \"r28\": Money, \"r29\": Money, \"r30\": Money, \"r31\": Money, \"r32\": Money, \"r33\": Money, \"r34\": Money, \"r35\": Money, \"r36\": Money, \"r37\": Money, \"r38\": Money, \"r39\": Money, \"r40\": Money, \"r41\": Money, \"r42\": Money, \"r43\": Money, \"r44\": Money, \"r45\": Money, \"r46\": Money, \"r47\": Money, \"r48\": Money, \"r49\": Money, \"r50\": Money, \"r51\": Money, \"r52\": Money, \"r53\": Money, \"r54\": Money, \"r55\": Money, \"r56\": Money, \"r57\": Money, \"r58\": Money, \"r59\": Money, \"r60\": Money, \"r61\": Money, \"r62\": Money",
        )],
        &[
            "operation.ron:16:5 ‹remedies› L20 a scenario has at most 64 remedies (take away what is not used, or use the same name where the same is meant)",
        ],
    );
}

#[test]
fn all_groups_together_have_65_535_reps_under_each_policy() {
    check(
        &[
            Change::Of(OPERATION, "reps: 4", "reps: 65_535"),
            Change::Of(GENEROUS, "reps: { \"front\": 5 }", "reps: { \"front\": 65_534 }"),
        ],
        &[
            "operation.ron:27:9 ‹groups› L20 the groups have at most 65,535 reps together, not 65537 (take away what is not used, or use the same name where the same is meant)",
            "policies/generous.ron:15:5 ‹reps› L20 the groups have at most 65,535 reps together, not 65536 (take away what is not used, or use the same name where the same is meant)",
        ],
    );
    let most = Change::Of(OPERATION, "reps: 4", "reps: 65_533");
    check(&[most], &[]);
}

#[test]
fn an_assumption_beyond_counting_is_refused() {
    check(
        &[Change::Of(OPERATION, "\"loss_aversion\": 2.5", "\"loss_aversion\": 1e13")],
        &[
            "operation.ron:35:37 ‹1e13› L18 a model parameter is a number from 0 to 1e12 (take the name that the message suggests, or a value within the range; for why it lies there, see the table of parameters)",
        ],
    );
}

#[test]
fn every_demand_is_taken_by_somebody_on_every_channel() {
    let nobody = |channel: &str| {
        format!(
            "operation.ron:19:9 ‹\"calls\"› L22 no group with reps takes `calls` on the channel `{channel}` \
             (add it to the `takes` of a group that serves the channel)"
        )
    };
    check(
        &[Change::Of(
            OPERATION,
            "channels: [Phone, Chat],",
            "channels: [Phone, Chat], takes: { \"delivery\": Days(0) },",
        )],
        &[nobody("Chat").as_str(), nobody("Phone").as_str()],
    );
}

#[test]
fn observed_figures_are_those_of_a_policy_that_is_there() {
    check(
        &[Change::Of(OPERATION, "horizon: ", "observed: (policy: \"generus\", channels: {}), horizon: ")],
        &["operation.ron:36:24 ‹\"generus\"› L23 there is no policy `generus` (did you mean `generous`?)"],
    );
}
