//! The best that a policy allows: every way through a story is tried.

use super::rehearsed::Position;
use super::{Rehearsal, Terms};
use crate::conversation::{Choice, Question, Silent, Talk};
use crate::scenario::script::{Happening, Move, Script, Worth};
use crate::scenario::{Measure, Scenario};
use crate::sim::Time;
use crate::world::{Ending, Reply};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// After so many replies tried, the best found so far must do.
const MOST_REPLIES: usize = 20_000;
/// A way of more turns leads nowhere: nobody is patient for so long, but a customer can be passed on for ever.
const LONGEST: usize = 300;
/// After so many turns somebody who follows a rule of thumb gets nowhere.
pub(super) const MOST_TURNS: usize = 64;

/// The best way through a story.
#[derive(Debug, Clone, PartialEq)]
pub struct Best {
    /// What to do, in order.
    pub steps: Vec<BestStep>,
    /// The score, 0 to 100; none when nothing applies.
    pub score: Option<f64>,
    /// The matter is solved.
    pub solved: bool,
    /// How it ends.
    pub ending: Ending,
    /// How long it takes.
    pub takes: Time,
    /// Every way was tried.
    pub complete: bool,
}

/// A turn of the best way.
#[derive(Debug, Clone, PartialEq)]
pub struct BestStep {
    /// The moment's number in the story.
    pub moment: u16,
    /// The moment's name.
    pub at: String,
    /// The move's name.
    pub act: String,
    /// The whole reply, with wording and behaviours.
    pub reply: Reply,
}

/// The best way through a story on these terms: the highest score, then a matter solved, then the fewest moves that the
/// author does not call best, then the shortest time. Each move is tried in its best wording. None when no way leads to
/// an end.
pub fn best(terms: &Terms<'_>) -> Option<Best> {
    best_within(terms, MOST_REPLIES, false)
}

/// The best way that so many replies come to; where full marks are `enough`, the first way that has them.
pub(super) fn best_within(terms: &Terms<'_>, most: usize, enough: bool) -> Option<Best> {
    let (replies, complete) = Search::of(terms.clone(), most, enough).run()?;
    let mut rehearsal = Rehearsal::begin(terms.clone());
    replies.iter().for_each(|reply| rehearsal.reply(*reply));
    let script = terms.script();
    let steps = rehearsal.taken().iter().map(|turn| {
        let what = match turn.reply {
            Reply::Move { number, .. } => script.moves.get(usize::from(number)),
            Reply::WrapUp | Reply::HandOver | Reply::HangUp => None,
        };
        let at = script.moments.get(usize::from(turn.moment)).map_or_else(String::new, |moment| moment.name.clone());
        let act = what.map_or_else(String::new, |what| what.name.clone());
        BestStep { moment: turn.moment, at, act, reply: turn.reply }
    });
    Some(Best {
        steps: steps.collect(),
        score: rehearsal.score(),
        solved: rehearsal.talk().record().solved,
        ending: rehearsal.talk().record().ending,
        takes: rehearsal.talk().elapsed(),
        complete,
    })
}

/// What a way has cost so far: moves that are not the best, mistakes twice, and then the time.
type Cost = (u32, Time);

/// How good a way is that has ended.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Value {
    score: f64,
    solved: bool,
    cost: Cost,
}

impl Value {
    fn is_better_than(&self, other: &Value) -> bool {
        if self.score != other.score {
            return self.score > other.score;
        }
        if self.solved != other.solved {
            return self.solved;
        }
        self.cost < other.cost
    }
}

/// A reply that was tried.
#[derive(Debug, Clone, Copy)]
struct Tried {
    reply: Reply,
    /// The one before it; none of the first.
    after: Option<usize>,
    turns: usize,
}

/// Ways are gone on with in the order of what they have cost, so that a long detour waits until what costs less has been
/// tried. Of a way only its replies and where it stands are kept.
struct Search<'a> {
    terms: Terms<'a>,
    /// So many replies are tried.
    most: usize,
    /// Full marks are enough, however they come.
    enough: bool,
    tried: Vec<Tried>,
    /// Where ways stand that are still to be gone on with, by their last replies, the cheapest first.
    open: BinaryHeap<Reverse<(Cost, Option<usize>)>>,
    stands: BTreeMap<Option<usize>, Position>,
    /// Where ways have been gone on from, so that nobody goes on from there again at a higher cost.
    seen: BTreeMap<(u16, u8, [u64; 4]), Vec<Talk>>,
    found: Option<(Value, usize)>,
    /// Some way was too long to follow.
    cut: bool,
}

impl<'a> Search<'a> {
    fn of(mut terms: Terms<'a>, most: usize, enough: bool) -> Search<'a> {
        let opening = Position::opening(&mut terms, &mut Silent);
        Search {
            terms,
            most,
            enough,
            tried: Vec::new(),
            open: BinaryHeap::from([Reverse(((0, opening.talk().elapsed()), None))]),
            stands: BTreeMap::from([(None, opening)]),
            seen: BTreeMap::new(),
            found: None,
            cut: false,
        }
    }

    /// The replies of the best way, and whether every way was tried. None when none leads to an end.
    fn run(mut self) -> Option<(Vec<Reply>, bool)> {
        while let Some(Reverse((cost, last))) = self.open.pop() {
            let Some(here) = self.stands.remove(&last) else { continue };
            if !self.is_worth_going_on(cost) {
                break;
            }
            if self.tried.len() >= self.most {
                self.cut = true;
                break;
            }
            let turns = last.map_or(0, |last| self.tried[last].turns);
            if turns >= LONGEST {
                self.cut = true;
            } else if !self.has_seen(&here) {
                self.go_on(&here, last, cost, turns + 1);
            }
        }
        let (_, mut last) = self.found.map(|(value, last)| (value, Some(last)))?;
        let mut replies = Vec::new();
        while let Some(number) = last {
            replies.push(self.tried[number].reply);
            last = self.tried[number].after;
        }
        replies.reverse();
        Some((replies, !self.cut))
    }

    /// Tries every reply that can be made here.
    fn go_on(&mut self, here: &Position, after: Option<usize>, (slips, _): Cost, turns: usize) {
        let Some(question) = here.question(self.terms.script()) else { return };
        let choices = by_worth(&self.terms, question);
        let least = choices.first().map_or(Worth::Fine, |(worth, _)| *worth);
        let calls_for = question.moment().calls_for;
        for (worth, choice) in choices {
            let reply = best_reply(&self.terms, choice, calls_for);
            let mut next = here.clone();
            next.reply(reply, &mut self.terms, &mut Silent);
            let cost = (slips + slip(worth, least), next.talk().elapsed());
            let number = self.tried.len();
            self.tried.push(Tried { reply, after, turns });
            if next.question(self.terms.script()).is_none() {
                self.compare(&next, cost, number);
            } else if self.is_worth_going_on(cost) {
                self.open.push(Reverse((cost, Some(number))));
                self.stands.insert(Some(number), next);
            }
        }
    }

    /// Whether a way that has cost so much could still beat what was found.
    fn is_worth_going_on(&self, cost: Cost) -> bool {
        self.found.as_ref().is_none_or(|(found, _)| {
            let so_far = Value { score: 100.0, solved: true, cost };
            !(self.enough && found.score >= 100.0) && so_far.is_better_than(found)
        })
    }

    /// Whether a way that cost no more has stood here; it has from now on.
    fn has_seen(&mut self, here: &Position) -> bool {
        let talk = here.talk();
        let record = talk.record();
        let sets = [talk.happened(), record.shown, record.told, record.done];
        let near = self.seen.entry((talk.moment(), record.turns, sets)).or_default();
        let seen = near.iter().any(|other| other.goes_on_like(talk));
        if !seen {
            near.push(talk.clone());
        }
        seen
    }

    fn compare(&mut self, ended: &Position, cost: Cost, number: usize) {
        let score = ended.score(&self.terms).unwrap_or(0.0);
        let value = Value { score, solved: ended.talk().record().solved, cost };
        if self.found.as_ref().is_none_or(|(found, _)| value.is_better_than(found)) {
            self.found = Some((value, number));
        }
    }
}

/// The moves that can be made, each with how good a choice it is under the policy, the best first.
pub(super) fn by_worth<'q>(terms: &Terms<'_>, question: Question<'q>) -> Vec<(Worth, Choice<'q>)> {
    let known = question.talk.known();
    let mut choices: Vec<_> = question.choices().map(|choice| (terms.worth(choice.what, &known), choice)).collect();
    choices.sort_by_key(|(worth, _)| *worth);
    choices
}

/// How far a move is from the best that the moment offers.
fn slip(worth: Worth, least: Worth) -> u32 {
    match worth {
        worth if worth == least => 0,
        Worth::Best => 0,
        Worth::Fine => 1,
        Worth::Poor => 2,
    }
}

/// A move in its best wording: nothing that takes away or is forbidden, then most of what is called for, then least
/// beside it. Without wordings everything called for is shown.
pub fn best_reply(terms: &Terms<'_>, choice: Choice<'_>, calls_for: u64) -> Reply {
    let harmful = harmful(terms.scenario(), terms.script(), usize::from(terms.story()));
    let wording = best_wording(choice.what, calls_for, harmful);
    let shown = wording.map_or(calls_for & !harmful, |place| choice.what.wordings[place].shown);
    Reply::Move { number: choice.number, wording: wording.and_then(|place| u16::try_from(place).ok()), shown }
}

fn best_wording(what: &Move, calls_for: u64, harmful: u64) -> Option<usize> {
    let rank = |place: &usize| {
        let shown = what.wordings[*place].shown;
        let missed = (calls_for & !shown).count_ones();
        ((shown & harmful).count_ones(), missed, (shown & !calls_for).count_ones())
    };
    (0..what.wordings.len()).min_by_key(rank)
}

/// Behaviours that take away from what customers value, that the story forbids or that a standard rules out.
fn harmful(scenario: &Scenario, script: &Script, story: usize) -> u64 {
    let mut places = script.check.forbidden;
    for standard in &scenario.standards {
        if let Measure::Never { places: standing, .. } = &standard.measure
            && let Some(place) = standing.get(story).copied().flatten()
        {
            places |= 1 << place;
        }
    }
    let ruled_out = script.watched.iter().enumerate().filter(|(place, _)| places >> place & 1 == 1);
    let said = ruled_out.filter_map(|(_, watched)| match watched {
        Happening::Said(behaviour) => Some(1_u64 << behaviour),
        _ => None,
    });
    said.chain(script.feeding.iter().map(|feeds| feeds.taking)).fold(0, |set, each| set | each)
}
