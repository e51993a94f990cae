//! Stories in which nobody has anything to decide, gone through ahead of time.
//!
//! Where every moment offers one move that only takes time, or leaves it to luck, playing turn by turn comes to adding
//! up times. What comes of such a story is known before it is played: [`Straight`] lays its ways out once, and going
//! along one comes to the same end, time and record as a [`Talk`](super::Talk) whose listener does not follow every
//! turn.

use crate::scenario::script::{Moment, Move, Next, Script, Takes};
use crate::sim::{Law, Time};
use crate::world::{Ending, Record};

/// A story with more stretches than this, or more moves on one way, is played turn by turn: it may come back to where it
/// was.
const MOST: usize = 64;

/// A story in which one thing leads to the next, and luck alone says where it ends.
#[derive(Debug, Clone)]
pub struct Straight {
    /// The first is where the story begins.
    stretches: Vec<Stretch>,
    /// Every end, with what the contact was then like.
    ends: Vec<Record>,
}

/// Moves between two lucks.
#[derive(Debug, Clone)]
struct Stretch {
    /// How long they take, in their order.
    takes: Vec<Law>,
    /// The moves of the story before them.
    turns: u8,
    then: Then,
}

/// What follows a stretch.
#[derive(Debug, Clone)]
enum Then {
    /// This end.
    End(u16),
    /// A luck, by its number in the story, with the share up to and with each stretch it leads to.
    Luck(u16, Vec<(f64, u16)>),
}

impl Straight {
    /// The ways of a story, unless somebody has something to decide, to say, to know or to react to in it, or it comes
    /// back to where it was.
    pub fn of(script: &Script) -> Option<Straight> {
        let nothing_asked = !script.is_marked() && script.goal.is_none();
        let nothing_noticed = script.reactions.is_empty() && script.watched.is_empty() && script.facts.is_empty();
        let patient = script.patience_turns.is_none() && script.patience_mood < 0.0;
        if !(nothing_asked && nothing_noticed && patient) {
            return None;
        }
        let mut straight = Straight { stretches: Vec::new(), ends: Vec::new() };
        straight.lay_out(script, Next::Moment(script.begin), 0)?;
        Some(straight)
    }

    /// Lays out what follows from here on, so many moves into the story. Says where it stands.
    fn lay_out(&mut self, script: &Script, mut next: Next, turns: u8) -> Option<u16> {
        let place = self.stretches.len();
        if place >= MOST {
            return None;
        }
        self.stretches.push(Stretch { takes: Vec::new(), turns, then: Then::End(0) });
        let mut takes = Vec::new();
        let then = loop {
            let made = turns + takes.len() as u8;
            match next {
                Next::End(ending) => break Then::End(self.end(ending, made)),
                Next::Moment(_) if usize::from(made) >= MOST => return None,
                Next::Moment(number) => match way(script, &script.moments[usize::from(number)])? {
                    Way::Move(law, to) => {
                        takes.push(law.clone());
                        next = to;
                    }
                    Way::Luck(luck, branches) => {
                        let lead = |&(up_to, to)| Some((up_to, self.lay_out(script, to, made)?));
                        break Then::Luck(luck, branches.iter().map(lead).collect::<Option<_>>()?);
                    }
                },
            }
        };
        self.stretches[place].takes = takes;
        self.stretches[place].then = then;
        Some(place as u16)
    }

    /// One more end, after so many moves.
    fn end(&mut self, ending: Ending, turns: u8) -> u16 {
        let solved = matches!(ending, Ending::Resolved | Ending::Referred);
        self.ends.push(Record { turns, ending, solved, ..Record::default() });
        (self.ends.len() - 1) as u16
    }

    /// Goes through the story: which end it comes to, after how many moves, and after how long. `luck` and `duration` draw as a
    /// [`Host`](super::Host) does.
    #[inline]
    pub fn go(&self, luck: impl Fn(u16) -> f64, duration: impl Fn(&Law, u8) -> Time) -> (u16, u64, Time) {
        let mut elapsed: Time = 0;
        let mut stretch = &self.stretches[0];
        loop {
            for (law, turn) in stretch.takes.iter().zip(stretch.turns + 1..) {
                elapsed = elapsed.saturating_add(duration(law, turn));
            }
            match &stretch.then {
                Then::End(end) => return (*end, u64::from(stretch.turns) + stretch.takes.len() as u64, elapsed),
                Then::Luck(number, branches) => {
                    let share = luck(*number);
                    let branch = branches.iter().position(|(up_to, _)| share < *up_to).unwrap_or(branches.len() - 1);
                    stretch = &self.stretches[usize::from(branches[branch].1)];
                }
            }
        }
    }

    /// What a contact was like that came to an end.
    #[inline]
    pub fn record(&self, end: u16) -> &Record {
        &self.ends[usize::from(end)]
    }
}

/// What one moment comes to where nobody has anything to decide.
enum Way<'a> {
    /// The only move, and where it leads.
    Move(&'a Law, Next),
    /// A luck, and where it may lead.
    Luck(u16, &'a [(f64, Next)]),
}

fn way<'a>(script: &'a Script, moment: &'a Moment) -> Option<Way<'a>> {
    if moment.calls_for != 0 || moment.abusive || moment.does.is_some() || moment.timer.is_some() {
        return None;
    }
    if let Some(chance) = &moment.chance {
        return (!chance.branches.is_empty()).then_some(Way::Luck(chance.luck, &chance.branches));
    }
    match &script.moves[usize::from(moment.moves.start)..usize::from(moment.moves.end)] {
        [Move { takes: Takes::Law(law), next, act: None, when: None, tells, wordings, .. }]
            if tells.is_empty() && wordings.is_empty() =>
        {
            Some(Way::Move(law, *next))
        }
        _ => None,
    }
}
