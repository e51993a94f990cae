//! A simulated rep and a person who make the same moves get the same facts, the same marks and the same score.

use super::support::Stage;
use mainstay::rehearsal::{Rehearsal, Terms};
use mainstay::scenario::script::{Act, Expectation, Script, Test};
use mainstay::scenario::{Owner, Scenario};
use mainstay::score::{Contact, Mark, Points, marks};
use mainstay::service::{Plan, Setting, replicate};
use mainstay::world::{Channel, Fact, Record, Reply, Sink, Turn, What};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One contact of a simulated rep: what was said and done, and what it was like.
#[derive(Debug, Clone)]
struct Lived {
    story: u16,
    /// The customer's segment.
    segment: u8,
    channel: Channel,
    turns: Vec<Turn>,
    record: Record,
}

/// Somebody who hears every first contact about a matter.
#[derive(Debug, Default)]
struct Ear {
    /// By case, what has been said so far.
    said: BTreeMap<(u32, u32), Vec<Turn>>,
    segments: BTreeMap<(u32, u32), u8>,
    lived: Vec<Lived>,
}

impl Sink for Ear {
    fn hear(&mut self, fact: &Fact<'_>) {
        let case = (fact.customer, fact.case);
        match &fact.what {
            What::IssueArose { segment, .. } => {
                self.segments.insert(case, *segment);
            }
            What::Talked(turn) => self.said.entry(case).or_default().push(*turn),
            What::ContactEnded { channel, story, returning, record, .. } => {
                let turns = self.said.remove(&case).unwrap_or_default();
                let segment = self.segments.get(&case).copied();
                if let Some(segment) = segment.filter(|_| !returning) {
                    self.lived.push(Lived { story: *story, segment, channel: *channel, turns, record: **record });
                }
            }
            _ => {}
        }
    }

    fn follows(&self, _: u32) -> bool {
        true
    }
}

/// Every way in which the lucks of a story can fall, as a test settles them.
fn lucks(script: &Script) -> Vec<Vec<(u16, u32)>> {
    let mut ways = vec![Vec::new()];
    for number in 0..script.lucks.len() as u16 {
        let branches = script.ways_of(number).next().map_or(0, |ways| ways.len() as u32);
        let with = |way: &Vec<(u16, u32)>| {
            let way = way.clone();
            (1..=branches).map(move |branch| way.iter().copied().chain([(number, branch)]).collect::<Vec<_>>())
        };
        ways = ways.iter().flat_map(with).collect();
    }
    ways
}

/// What was said and done, without how long it took, which of its lines the customer said and what was granted beyond or
/// short of what the story suggests.
fn facts(turns: impl Iterator<Item = Turn>) -> Vec<Turn> {
    let fact = |turn: Turn| match turn {
        Turn::CustomerSaid { moment, .. } => Turn::CustomerSaid { moment, line: 0 },
        Turn::Reacted { reaction, .. } => Turn::Reacted { reaction, line: None },
        // A simulated rep shows behaviours without choosing a wording that does.
        Turn::RepDid { reply: Reply::Move { number, shown, .. }, .. } => {
            Turn::RepDid { reply: Reply::Move { number, wording: None, shown }, takes: 0 }
        }
        Turn::RepDid { reply, .. } => Turn::RepDid { reply, takes: 0 },
        Turn::Offered { remedy, .. } => Turn::Offered { remedy, cents: 0 },
        Turn::CarriedOut { remedy, .. } => Turn::CarriedOut { remedy, cents: 0 },
        Turn::SupervisorSaid { granted, .. } => Turn::SupervisorSaid { granted, waited: 0 },
        turn => turn,
    };
    turns.map(fact).collect()
}

fn marks_of(scenario: &Scenario, lived: &Lived, record: &Record) -> Vec<Mark> {
    let contact = Contact { channel: lived.channel, wait: None, returning: false, story: lived.story, record };
    let all = marks(&scenario.standards, &scenario.scripts[usize::from(lived.story)], &contact);
    all.filter(|mark| mark.owner == Owner::Rep).collect()
}

/// Plays the moves of a simulated rep as a person would, on terms that settle luck and supervisor as they fell. None where
/// the contact hangs on what a practice does not have: authority for another segment, an amount at the rep's discretion, a
/// customer who would not wait, a colleague who takes over, or two supervisors' decisions that differ.
fn again<'a>(scenario: &'a Scenario, policy: usize, lived: &Lived) -> Option<Rehearsal<'a>> {
    let story = usize::from(lived.story);
    let script = &scenario.scripts[story];
    let decided: Vec<bool> = lived
        .turns
        .iter()
        .filter_map(|turn| match turn {
            Turn::SupervisorSaid { granted, .. } => Some(*granted),
            _ => None,
        })
        .collect();
    let suggested = |remedy: u16, cents: i64| {
        script
            .moves
            .iter()
            .any(|what| matches!(what.act, Some(Act::Offer { remedy: r, cents: c, .. }) if r == remedy && c == cents))
    };
    let hangs_on_more = lived.segment != 0
        || lived.turns.iter().any(|turn| match turn {
            Turn::WouldNotWait | Turn::TakenOver { .. } => true,
            Turn::Offered { remedy, cents } => !suggested(*remedy, *cents),
            _ => false,
        })
        || lived.record.ending == mainstay::world::Ending::HandedOver
        || decided.windows(2).any(|two| two[0] != two[1]);
    if hangs_on_more {
        return None;
    }
    let replies = lived.turns.iter().filter_map(|turn| match turn {
        Turn::RepDid { reply, .. } => Some(*reply),
        _ => None,
    });
    let replies: Vec<Reply> = replies.collect();
    let wanted = facts(lived.turns.iter().copied());
    let plays = lucks(script).into_iter().filter_map(|luck| {
        let (plays, expect) = (Vec::new(), Expectation::default());
        let test = Test { name: String::new(), policy, luck, supervisor: decided.first().copied(), plays, expect };
        let mut rehearsal = Rehearsal::begin(Terms::of_test(scenario, story, &test)?);
        replies.iter().for_each(|reply| rehearsal.reply(*reply));
        Some(rehearsal)
    });
    let mut plays: Vec<Rehearsal<'_>> = plays.collect();
    let same = plays.iter().position(|play| facts(play.heard().iter().map(|(_, turn)| *turn)) == wanted);
    Some(plays.swap_remove(same.unwrap_or(0)))
}

#[test]
fn a_person_who_makes_the_moves_of_a_simulated_rep_gets_the_same_facts_marks_and_score() {
    compare("parcel-shop", &["script-only", "empowered", "empowered-with-guidelines"], 200);
}

/// Its stories have procedures, fragments and what is left out of the score.
#[test]
fn so_do_a_person_and_a_simulated_rep_who_follow_the_same_procedure() {
    compare("flight-desk", &["by-the-book", "in-good-faith"], 100);
}

/// Plays what simulated reps did under these policies again, and compares; more than so many contacts.
fn compare(scenario: &str, policies: &[&str], more_than: u32) {
    let scenario = Stage::shipped(scenario).scenario();
    let mut compared: BTreeMap<&str, u32> = BTreeMap::new();
    for policy in policies {
        let policy = scenario.policy(policy).expect("a policy");
        let setting = Setting { seed: 5, customers: 400, days: 60 };
        let plan = Plan::new(Arc::clone(&scenario), policy, setting);
        let (_, ear) = replicate(&plan, 0, Ear::default(), &|| true);
        for lived in &ear.lived {
            let Some(person) = again(&scenario, policy, lived) else { continue };
            let id = scenario.scripts[usize::from(lived.story)].id.as_str();
            let heard = facts(person.heard().iter().map(|(_, turn)| *turn));
            assert_eq!(heard, facts(lived.turns.iter().copied()), "{id}");
            // What was granted may differ by discretion; nothing that a score reads does.
            let record = Record { remedy_cents: lived.record.remedy_cents, ..*person.talk().record() };
            assert_eq!(record, lived.record, "{id}");
            let (of_person, of_rep) = (marks_of(&scenario, lived, &record), marks_of(&scenario, lived, &lived.record));
            assert_eq!(of_person, of_rep, "{id}");
            let score = |marks: Vec<Mark>| marks.into_iter().collect::<Points>().score();
            assert_eq!(score(of_person), score(of_rep));
            *compared.entry(id).or_default() += 1;
        }
    }
    let missing: Vec<&str> =
        scenario.scripts.iter().map(|script| script.id.as_str()).filter(|id| !compared.contains_key(id)).collect();
    assert!(missing.is_empty(), "no contact of {missing:?} was compared: {compared:?}");
    assert!(compared.values().sum::<u32>() > more_than, "{compared:?}");
}

#[test]
fn whoever_hangs_up_at_once_earns_nothing_whatever_they_have_not_done_wrong() {
    for name in ["parcel-shop", "flight-desk", "harbour-line", "tea-by-post"] {
        let scenario = Stage::shipped(name).scenario();
        for (story, script) in scenario.scripts.iter().enumerate() {
            let (plays, expect) = (Vec::new(), Expectation::default());
            let test = Test { name: String::new(), policy: 0, luck: Vec::new(), supervisor: None, plays, expect };
            let mut rehearsal = Rehearsal::begin(Terms::of_test(&scenario, story, &test).expect("a story"));
            rehearsal.reply(Reply::HangUp);
            let score = rehearsal.score();
            assert!(score.is_none_or(|score| score == 0.0), "{name}/{}: {score:?}", script.id);
        }
    }
}
