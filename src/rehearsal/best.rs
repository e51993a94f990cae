//! The best that a policy allows: every way through a story is tried.

use super::{Rehearsal, Terms};
use crate::conversation::Choice;
use crate::scenario::script::{Happening, Move, Script, Worth};
use crate::scenario::{Measure, Scenario};
use crate::sim::Time;
use crate::world::{Ending, Reply};

/// After so many replies tried, the best found so far must do.
const MOST_REPLIES: usize = 20_000;

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
    let mut search = Search { tried: 0, most, enough, found: None };
    search.from(&Rehearsal::begin(terms.clone()), 0);
    let (worth, rehearsal) = search.found?;
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
        solved: worth.solved,
        ending: rehearsal.talk().record().ending,
        takes: worth.takes,
        complete: search.tried < most,
    })
}

/// How good a way is.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Value {
    score: f64,
    solved: bool,
    /// Moves that are not the best, mistakes twice.
    slips: u32,
    takes: Time,
}

impl Value {
    fn is_better_than(&self, other: &Value) -> bool {
        if self.score != other.score {
            return self.score > other.score;
        }
        if self.solved != other.solved {
            return self.solved;
        }
        (self.slips, self.takes) < (other.slips, other.takes)
    }
}

struct Search<'a> {
    tried: usize,
    /// So many replies are tried.
    most: usize,
    /// Full marks are enough, however they come.
    enough: bool,
    found: Option<(Value, Rehearsal<'a>)>,
}

impl<'a> Search<'a> {
    /// Goes on from here in every way that could still be better than what has been found.
    fn from(&mut self, here: &Rehearsal<'a>, slips: u32) {
        let Some(question) = here.question() else {
            return self.compare(here, slips);
        };
        let mut choices: Vec<Choice<'_>> = question.choices().collect();
        let known = here.talk().known();
        let worth = |choice: &Choice<'_>| here.terms().worth(choice.what, &known);
        choices.sort_by_key(worth);
        let least = choices.first().map_or(Worth::Fine, worth);
        for choice in choices {
            if self.tried >= self.most || !self.is_worth_going_on(here, slips) {
                return;
            }
            self.tried += 1;
            let mut next = here.clone();
            let calls_for = question.moment().calls_for;
            next.reply(best_reply(here.terms(), choice, calls_for));
            self.from(&next, slips + slip(worth(&choice), least));
        }
    }

    /// Whether a way that has come so far could still beat a perfect one.
    fn is_worth_going_on(&self, here: &Rehearsal<'_>, slips: u32) -> bool {
        self.found.as_ref().is_none_or(|(found, _)| {
            if self.enough && found.score >= 100.0 {
                return false;
            }
            let so_far = Value { score: 100.0, solved: true, slips, takes: here.talk().elapsed() };
            so_far.is_better_than(found)
        })
    }

    fn compare(&mut self, ended: &Rehearsal<'a>, slips: u32) {
        let record = ended.talk().record();
        let score = ended.score().unwrap_or(0.0);
        let value = Value { score, solved: record.solved, slips, takes: ended.talk().elapsed() };
        if self.found.as_ref().is_none_or(|(found, _)| value.is_better_than(found)) {
            self.found = Some((value, ended.clone()));
        }
    }
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
            places |= 1_u64.checked_shl(u32::from(place)).unwrap_or(0);
        }
    }
    let ruled_out = script.watched.iter().enumerate().take(64).filter(|(place, _)| places >> place & 1 == 1);
    let said = ruled_out.filter_map(|(_, watched)| match watched {
        Happening::Said(behaviour) => 1_u64.checked_shl(u32::from(*behaviour)),
        _ => None,
    });
    said.chain(script.feeding.iter().map(|feeds| feeds.taking)).fold(0, |set, each| set | each)
}
