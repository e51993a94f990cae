//! Stories in which nobody has anything to decide.
//!
//! Where every moment offers one move that only takes time, or leaves it to luck, playing turn by turn comes to adding
//! up times. [`glide`] does just that, and comes to the same end, time and record as a [`Talk`](super::Talk) whose
//! listener does not follow every turn.

use crate::scenario::script::{Moment, Next, Script, Takes};
use crate::sim::{Law, Time};
use crate::world::{Ending, Record};

/// Whether there is nothing to decide, to say, to know or to react to anywhere in a story.
pub fn is_plain(script: &Script) -> bool {
    let nothing_asked = script.check.ends.is_empty() && script.check.must_tell.is_empty() && script.goal.is_none();
    let nothing_noticed = script.reactions.is_empty() && script.watched.is_empty() && script.facts.is_empty();
    let patient = script.patience_turns == u8::MAX && script.patience_mood < 0.0;
    nothing_asked && nothing_noticed && patient && script.moments.iter().all(|moment| is_plain_moment(script, moment))
}

fn is_plain_moment(script: &Script, moment: &Moment) -> bool {
    let moves = &script.moves[usize::from(moment.moves.start)..usize::from(moment.moves.end)];
    let plain_move = match moves {
        [] => moment.chance.is_some(),
        [only] => {
            let silent = only.act.is_none() && only.tells.is_empty() && only.wordings.is_empty();
            silent && only.when.is_none() && matches!(only.takes, Takes::Law(_))
        }
        _ => false,
    };
    plain_move && moment.calls_for == 0 && !moment.abusive
}

/// Goes through a plain story from a moment and writes down what it was like; how long it took. Of the record it fills in
/// the turns, the ending and whether it is solved: the rest must be as in a new one, and stays so. `luck` and `duration`
/// draw as a [`Host`](super::Host) does.
#[inline]
pub fn glide(
    script: &Script,
    at: Option<u16>,
    record: &mut Record,
    luck: impl Fn(u16) -> f64,
    duration: impl Fn(&Law, u8) -> Time,
) -> Time {
    record.turns = 0;
    let mut elapsed: Time = 0;
    let mut lucks = 0;
    let mut next = Next::Moment(at.unwrap_or(script.begin));
    let ending = loop {
        let moment = match next {
            Next::End(ending) => break ending,
            Next::Moment(number) => &script.moments[usize::from(number)],
        };
        if let Some(chance) = &moment.chance {
            lucks += 1;
            next = chance.leads(luck(chance.luck));
        } else {
            lucks = 0;
            record.turns = record.turns.saturating_add(1);
            let only = &script.moves[usize::from(moment.moves.start)];
            if let Takes::Law(law) = &only.takes {
                elapsed = elapsed.saturating_add(duration(law, record.turns));
            }
            next = only.next;
        }
        if let Next::Moment(_) = next {
            if lucks >= super::talk::LONGEST_LUCK {
                break Ending::Unresolved;
            }
            if lucks == 0 && record.turns >= script.patience_turns {
                break Ending::WalkedAway;
            }
        }
    };
    record.ending = ending;
    record.solved = matches!(ending, Ending::Resolved | Ending::Referred);
    elapsed
}
