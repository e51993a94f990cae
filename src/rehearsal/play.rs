//! Plays the moves that a test lists.

use super::{Rehearsal, Terms};
use crate::conversation::Question;
use crate::scenario::Scenario;
use crate::scenario::script::{Move, Test};
use crate::world::{Ending, Reply};

/// A test that was played.
#[derive(Debug, Clone)]
pub struct Played<'a> {
    /// What came of it.
    pub rehearsal: Rehearsal<'a>,
    /// What kept it from being played as it stands, or should be known of it.
    pub troubles: Vec<Trouble>,
}

/// Something that does not go as the author of a test must have meant it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// A move cannot be made at the moment reached; the test stops there.
    NotPossible {
        /// Which of the plays, from 0.
        play: usize,
        /// The move.
        wanted: String,
        /// The moment.
        moment: String,
        /// The moves that can be made there.
        possible: Vec<String>,
    },
    /// The contact had ended before the plays had.
    AlreadyEnded {
        /// The first play left over, from 0.
        play: usize,
        /// How it had ended.
        ending: Ending,
    },
    /// The plays are over and the contact is not.
    NotEnded {
        /// The moment reached.
        moment: String,
    },
    /// A luck decided that the test does not settle.
    Unsettled {
        /// The luck.
        luck: String,
    },
    /// A luck has no such branch, or one that never comes.
    NoBranch {
        /// The luck.
        luck: String,
        /// The branch, from 1.
        branch: u32,
    },
    /// No wording of the move shows exactly these behaviours, so nobody who practises could play it.
    NoWording {
        /// Which of the plays, from 0.
        play: usize,
        /// The move.
        wanted: String,
    },
}

impl Trouble {
    /// Whether the test could not be played to its end as it stands.
    pub fn stops(&self) -> bool {
        matches!(self, Trouble::NotPossible { .. } | Trouble::NotEnded { .. } | Trouble::NoBranch { .. })
    }
}

/// What a rep does who cannot make the next move of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stuck {
    /// Stops there.
    Stops,
    /// Goes on with the next that can be made.
    GoesOn,
}

/// Plays a test of a story. None when the scenario has no such story or policy.
pub fn play<'a>(scenario: &'a Scenario, story: usize, test: &Test) -> Option<Played<'a>> {
    Some(play_on(Terms::of_test(scenario, story, test)?, test, Stuck::Stops))
}

/// Plays a test of a story on these terms.
pub(super) fn play_on<'a>(terms: Terms<'a>, test: &Test, stuck: Stuck) -> Played<'a> {
    let script = terms.script();
    let mut troubles = Vec::new();
    for (number, branch) in &test.luck {
        if !terms.settles(*number) {
            let luck = script.lucks.get(usize::from(*number)).cloned().unwrap_or_default();
            troubles.push(Trouble::NoBranch { luck, branch: *branch });
        }
    }
    let mut rehearsal = Rehearsal::begin(terms);
    for (play, wanted) in test.plays.iter().enumerate() {
        let Some(question) = rehearsal.question() else {
            let ending = rehearsal.talk().record().ending;
            troubles.push(Trouble::AlreadyEnded { play, ending });
            break;
        };
        let Some(choice) = question.choices().find(|choice| choice.what.name == wanted.act) else {
            if stuck == Stuck::GoesOn {
                continue;
            }
            troubles.push(not_possible(question, play, &wanted.act));
            break;
        };
        let wording = wording_that_shows(choice.what, wanted.showing);
        if wording.is_none() && !choice.what.wordings.is_empty() {
            troubles.push(Trouble::NoWording { play, wanted: wanted.act.clone() });
        }
        rehearsal.reply(Reply::Move { number: choice.number, wording, shown: wanted.showing });
    }
    let stopped = troubles.iter().any(Trouble::stops);
    if let Some(question) = rehearsal.question().filter(|_| !stopped) {
        troubles.push(Trouble::NotEnded { moment: question.moment().name.clone() });
    }
    let unsettled = rehearsal.terms().unsettled().iter().filter_map(|luck| script.lucks.get(usize::from(*luck)));
    let fixed = |luck: &&String| !troubles.iter().any(|t| matches!(t, Trouble::NoBranch { luck: l, .. } if l == *luck));
    let unsettled: Vec<String> = unsettled.filter(fixed).cloned().collect();
    troubles.extend(unsettled.into_iter().map(|luck| Trouble::Unsettled { luck }));
    Played { rehearsal, troubles }
}

/// The first wording that shows exactly these behaviours.
fn wording_that_shows(what: &Move, shown: u64) -> Option<u16> {
    let place = what.wordings.iter().position(|wording| wording.shown == shown)?;
    u16::try_from(place).ok()
}

fn not_possible(question: Question<'_>, play: usize, wanted: &str) -> Trouble {
    Trouble::NotPossible {
        play,
        wanted: wanted.to_owned(),
        moment: question.moment().name.clone(),
        possible: question.choices().map(|choice| choice.what.name.clone()).collect(),
    }
}
