//! What the small scenario is once every name is a number.

use super::{AS_GIVEN, Change, GENEROUS, LATE, OPERATION, STANDARDS, linked};
use crate::notation::OnChannel;
use crate::scenario::script::{Act, Condition, Goal, Happening, Next, Piece, Script, Sight, Takes};
use crate::scenario::{Measure, RecordKept, Scenario};
use crate::sim::{DAY, HOUR, Law, MINUTE, SECOND};
use crate::world::{Channel, Dimension, Ending};

fn late(scenario: &Scenario) -> &Script {
    &scenario.scripts[usize::from(scenario.story("late").is_some_and(|number| number == 1))]
}

fn word(script: &Script, name: &str) -> u16 {
    script.words.iter().position(|word| word == name).map_or(u16::MAX, |place| place as u16)
}

#[test]
fn a_story_becomes_a_script() {
    let scenario = linked(&[]);
    let script = late(&scenario);
    assert_eq!((script.id.as_str(), script.title.as_str(), script.file.as_str()), ("late", "A parcel is late", LATE));
    assert_eq!((script.issue, script.weight, script.begin), (0, 1.0, 0));
    assert_eq!((script.mood, script.patience_turns, script.patience_mood), (0.6, Some(10), 0.1));
    assert_eq!(script.words, ["order", "refund", "a call"]);
    let refund = word(script, "refund");
    let offer = &script.moves[2];
    assert_eq!(offer.act, Some(Act::Offer { remedy: 0, word: refund, cents: 3_800 }));
    assert_eq!((offer.next, offer.denied, offer.gave_up), (Next::Moment(2), Next::Moment(4), Ending::WalkedAway));
    let told = &script.moves[3];
    assert_eq!((told.takes.clone(), told.tells.clone()), (Takes::Law(Law::Exponential { mean: 30_000.0 }), vec![3]));
    assert_eq!((told.denied, told.gave_up), (told.next, Ending::WalkedAway));
    assert_eq!(told.when, Some(Condition::Happened(1)));
    let promise = &script.moves[4];
    assert_eq!(promise.act, Some(Act::Promise { what: word(script, "a call"), within: Some(DAY) }));
    assert_eq!((promise.weight, promise.takes.clone()), (2.0, Takes::Standard(20 * SECOND)));
    assert_eq!(script.goal, Some(Goal::AnyOf(vec![Goal::Done(refund), Goal::Told(3)])));
    assert_eq!(script.facts[1].seen, Sight::AfterLookUp(word(script, "order")));
    assert!(script.remedy_due && script.paced && script.remembers);
}

#[test]
fn moments_count_the_behaviours_they_call_for_by_dimension() {
    let scenario = linked(&[Change::Of(LATE, "calls_for: [\"greet\"", "calls_for: [\"own it\", \"guess\", \"greet\"")]);
    let script = late(&scenario);
    assert_eq!(script.moments[0].calls, [0, 0, 1, 2, 0]);
    let number = |name: &str| scenario.behaviours.iter().position(|behaviour| behaviour.name == name).unwrap_or(64);
    assert_eq!(script.moments[0].calls_for.count_ones(), 4);
    let feeds = script.feeding[Dimension::Reliability as usize];
    assert_eq!((feeds.adding, feeds.taking), (0, 1 << number("guess")));
    assert_eq!(script.moments[0].says[0].0[1], Piece::Fact(0));
}

#[test]
fn what_is_watched_is_listed_once_and_the_standards_know_its_place() {
    let scenario = linked(&[]);
    let script = late(&scenario);
    let blame = scenario.behaviours.iter().position(|behaviour| behaviour.name == "blame").unwrap_or(64) as u16;
    let watched = [Happening::Denied, Happening::LookedUp(word(script, "order")), Happening::Said(blame)];
    assert_eq!(script.watched, watched);
    assert_eq!((script.check.forbidden, script.check.because[0].place), (1 << 2, 2));
    let Measure::Never { places, what } = &scenario.standards[2].measure else { panic!("{:?}", scenario.standards[2]) };
    assert_eq!(
        (places.as_slice(), what.to_string().as_str()),
        ([None, Some(2)].as_slice(), "the rep showed \"blame\"")
    );
    let never = "measure: Never(Promised(\"a call\"))";
    let scenario = linked(&[Change::Of(STANDARDS, "measure: Never(Said(\"blame\"))", never)]);
    let Measure::Never { places, .. } = &scenario.standards[2].measure else { panic!("{:?}", scenario.standards[2]) };
    assert_eq!(places.as_slice(), [None, Some(3)]);
}

#[test]
fn reactions_come_by_priority_and_the_tests_by_number() {
    let scenario = linked(&[]);
    let script = late(&scenario);
    let first = &script.reactions[0];
    assert_eq!((first.on, first.nth, first.over_case), (Happening::Refused(word(script, "refund")), Some(2), true));
    assert_eq!(first.condition, Some(Condition::Not(Box::new(Condition::Happened(0)))));
    assert_eq!((first.next, script.reactions[1].next), (Some(Next::End(Ending::WalkedAway)), None));
    assert!(script.reactions[1].once);
    let test = &script.tests[0];
    assert_eq!((test.policy, test.luck.as_slice(), test.supervisor), (1, [(0, 1)].as_slice(), Some(false)));
    assert_eq!((test.plays.len(), test.plays[0].showing.count_ones()), (3, 2));
    assert_eq!((script.check.pass, script.afterwards[1].follow_up.as_ref().map(|task| task.on)), (75.0, Some(2)));
    let returns = script.afterwards[0].returns.as_ref();
    assert_eq!(returns.map(|it| (it.on, it.at)), Some((OnChannel::AnotherChannel, Some(1))));
    let chance = script.moments[2].chance.as_ref().map(|chance| chance.branches.as_slice());
    assert_eq!(chance, Some([(0.8, Next::Moment(3)), (1.0, Next::Moment(1))].as_slice()));
}

#[test]
fn a_plain_story_remembers_nothing_and_has_endless_patience() {
    let scenario = linked(&[]);
    let call = &scenario.scripts[0];
    assert_eq!((call.title.as_str(), call.mood, call.patience_turns, call.patience_mood), ("call", 0.5, None, -1.0));
    assert!(!call.remembers && !call.paced && !call.remedy_due);
    assert_eq!((call.check.pass, call.check.forbidden), (70.0, 0));
}

#[test]
fn an_operation_counts_in_cents_and_milliseconds() {
    let scenario = linked(&[]);
    let operation = &scenario.operation;
    assert_eq!((scenario.id.as_str(), scenario.title.as_str(), scenario.days), ("small", "small", 30));
    assert_eq!((operation.customers, operation.supervisor_wage, operation.attrition_a_month), (100, 2_500.0, 0.02));
    assert_eq!((operation.segments[1].margin_a_month, operation.segments[1].wants_follow_up), (629.0, 0.8));
    assert_eq!(operation.values.weights, [0.4, 0.0, 0.0, 0.6, 0.0]);
    let (delivery, calls) = (&operation.demand[0], &operation.demand[1]);
    assert_eq!(
        (delivery.a_year, delivery.strangers_a_minute, calls.a_year, calls.strangers_a_minute),
        (1.8, 0.0, 0.0, 0.1)
    );
    assert!(delivery.by_business && delivery.money && !calls.by_business && !calls.money);
    assert_eq!((delivery.stories.as_slice(), calls.on), ([(1, 1.0)].as_slice(), Some(OnChannel::Only(Channel::Phone))));
    let (phone, chat, email) = (&operation.channels[0], &operation.channels[1], &operation.channels[2]);
    assert_eq!((phone.cost_a_minute, phone.at_once, phone.expected_wait, phone.due), (29.0, 1, MINUTE, MINUTE));
    assert_eq!(phone.patience, Some(Law::Exponential { mean: 300_000.0 }));
    assert_eq!(
        (chat.patience.clone(), chat.at_once, chat.slows),
        (Some(Law::Exponential { mean: 450_000.0 }), 3, 0.25)
    );
    assert_eq!((email.patience.clone(), email.due, email.expected_wait), (None, 4 * HOUR, DAY));
    let front = &operation.groups[0];
    assert_eq!(
        (front.wage, front.skills.as_slice(), front.channels.as_slice()),
        (1_800.0, [Some(0.8), None].as_slice(), [0, 1].as_slice())
    );
    assert_eq!(scenario.parameters.loss_aversion, 2.5);
    assert_eq!(scenario.inputs.len(), 7);
    assert!(scenario.inputs.iter().all(|(_, hash)| hash.len() == 16));
}

#[test]
fn a_policy_fills_its_gaps() {
    let scenario = linked(&[]);
    let plain = &scenario.policies[0];
    assert_eq!(
        (plain.id.as_str(), plain.title.as_str(), plain.record),
        ("as-given", "as-given", RecordKept::PerChannel)
    );
    assert_eq!((plain.rep.len(), plain.rep[0].remedies, plain.rep[0].freedom()), (2, 0, 0.0));
    assert!(plain.supervisor.allows(1, i64::MAX) && plain.supervisor.grants == 0.85);
    assert_eq!((plain.promise_within, plain.check_back, plain.reserved, plain.minutes_a_week), (DAY, None, 0.0, 0.0));
    assert_eq!((plain.reps.as_slice(), plain.supervisors, plain.channels[1].at_once), ([4, 2].as_slice(), 1, 3));
    assert_eq!((plain.set_up, plain.a_month, plain.unpriced.len()), (0.0, 0.0, 0));
}

#[test]
fn a_policy_that_sets_everything_is_taken_at_its_word() {
    let scenario = linked(&[]);
    let generous = &scenario.policies[1];
    assert!(generous.rep[0].allows(0, 5_000) && !generous.rep[0].allows(0, 5_001) && !generous.rep[0].allows(1, 1));
    assert!(generous.rep[1].allows(1, 2_000) && generous.rep[1].guidelines == 0.5 && generous.rep[0].guidelines == 0.9);
    assert_eq!((generous.supervisor.up_to, generous.supervisor.grants), (30_000, 0.9));
    assert_eq!((generous.promise_within, generous.check_back), (2 * DAY, Some((0.3, 3 * DAY))));
    assert_eq!((generous.acts.briefing_minutes_a_week, generous.acts.reminders_a_week), (7.5, 1.0));
    assert_eq!((generous.acts.peer_reviews_a_week, generous.acts.proposals_answered_within_weeks), (0.0, Some(2.0)));
    assert_eq!((generous.training_at_start, generous.training_a_week), (16.0, 0.25));
    assert_eq!(generous.minutes_a_week, 7.5 + 5.0 + 15.0);
    assert_eq!((generous.quota, generous.reps.as_slice(), generous.supervisors), (Some(60.0), [5, 2].as_slice(), 2));
    assert_eq!((generous.channels[1].at_once, generous.channels[1].hours.hours_a_week()), (2, 30.0));
    assert_eq!((generous.set_up, generous.a_month), (60_000.0, 1_050.0));
    assert_eq!(generous.unpriced, ["follow_up", "rollout", "training", "quota", "reps", "supervisors", "channels"]);
}

#[test]
fn an_operation_without_customers_has_one_segment_and_the_usual_values() {
    let operation = SMALL_WITHOUT_CUSTOMERS;
    let scenario = linked(&[
        Change::Without(OPERATION),
        Change::With(OPERATION, operation),
        Change::Without(LATE),
        Change::Without("lines/pl.ftl"),
        Change::Of(GENEROUS, "for_segments: { \"new\": (remedies: Any, up_to: 20.00) },", ""),
        Change::Of(AS_GIVEN, "schema: 1,", "schema: 1, reps: { \"front\": 1 },"),
    ]);
    assert_eq!((scenario.operation.customers, scenario.operation.segments[0].name.as_str()), (0, "all"));
    assert_eq!(scenario.operation.values.weights[0], scenario.parameters.weight_reliability);
    assert_eq!(scenario.operation.attrition_a_month, scenario.parameters.attrition);
    assert_eq!(scenario.policies[0].reps, [1]);
}

const SMALL_WITHOUT_CUSTOMERS: &str = r#"Operation(
    schema: 1, id: "small", currency: "EUR", time_zone: "UTC",
    remedies: { "refund": Money },
    demand: { "calls": (from: Strangers, a_minute: 0.1) },
    channels: { Phone: (), Chat: (), Email: () },
    team: (groups: { "front": (reps: 4, channels: [Phone, Chat, Email]) }, supervisors: 1),
    horizon: Days(2),
)"#;
