//! What has surely happened by the time a conversation comes to a moment.

use super::draft::Draft;
use crate::notation::Event;
use crate::story::{Act, Placed};
use std::collections::BTreeMap;

/// The most happenings to follow.
const MOST: usize = 64;
/// The most ways to follow.
const MOST_WAYS: usize = 4_000;
/// Reactions beyond so many are an error, and cost too much to follow.
const MOST_REACTIONS: usize = 64;

/// What has surely happened by the time a conversation comes to each moment: on every way there, from wherever a contact
/// can begin or be taken up.
#[derive(Debug)]
pub(super) struct Before<'a> {
    events: Vec<&'a Event>,
    /// By moment, as bit sets; all bits where nothing leads.
    sure: BTreeMap<&'a str, u64>,
}

impl<'a> Before<'a> {
    /// Follows what the story's conditions ask after. None where that is too much.
    pub(super) fn of(draft: &Draft<'a>) -> Option<Before<'a>> {
        let story = draft.story;
        let mut events: Vec<&'a Event> = Vec::new();
        for event in story.remembered().into_iter().chain(story.reactions.iter().map(|reaction| &reaction.on)) {
            if !events.contains(&event) {
                events.push(event);
            }
            if events.len() > MOST {
                return None;
            }
        }
        let set = |happens: &dyn Fn(&Event) -> bool| {
            events.iter().enumerate().filter(|(_, event)| happens(event)).fold(0_u64, |set, (n, _)| set | 1 << n)
        };
        let mut ways: Vec<(&str, &str, u64)> = Vec::new();
        for placed in story.moves() {
            if ways.len() > MOST_WAYS {
                return None;
            }
            let offers = matches!(placed.what.does, Some(Act::Offer { .. }));
            let made = set(&|event| surely(placed, event));
            ways.extend(placed.what.then.as_deref().map(|then| (placed.moment_name, then, made)));
            let denied = set(&|event| offers && *event == Event::Denied);
            ways.extend(placed.what.denied.as_deref().map(|then| (placed.moment_name, then, denied)));
            for reaction in story.reactions.iter().take(MOST_REACTIONS).filter(|reaction| placed.brings(&reaction.on)) {
                let happened = set(&|event| *event == reaction.on);
                ways.extend(reaction.then.as_deref().map(|then| (placed.moment_name, then, happened)));
            }
        }
        let objecting = story.reactions.iter().take(MOST_REACTIONS).filter(|it| it.on == Event::Transferred);
        let objecting: Vec<&str> = objecting.filter_map(|reaction| reaction.then.as_deref()).collect();
        for (name, moment) in story.moments.iter() {
            // A rep can hand over wherever there is something to decide.
            let deciding = objecting.iter().filter(|_| !moment.moves.is_empty());
            ways.extend(deciding.map(|then| (name.as_str(), *then, set(&|event| *event == Event::Transferred))));
            let branches = moment.chance.iter().flat_map(|chance| &chance.branches);
            ways.extend(branches.filter_map(|branch| Some((name.as_str(), branch.then.as_deref()?, 0))));
        }
        if ways.len() > MOST_WAYS {
            return None;
        }
        let returns = story.afterwards.iter().filter_map(|after| after.returns.as_ref()?.at.as_deref());
        let told_again = story.reactions.iter().filter(|reaction| reaction.on == Event::AskedAgain);
        let starts = returns.chain(told_again.filter_map(|reaction| reaction.then.as_deref()));
        let mut sure: BTreeMap<&str, u64> = story.moments.iter().map(|(name, _)| (name.as_str(), u64::MAX)).collect();
        sure.extend(starts.chain([story.begin.as_str()]).map(|start| (start, 0)));
        // Each pass takes bits away or is the last.
        loop {
            let mut changed = false;
            for (from, to, happens) in &ways {
                let from = sure.get(from).copied().unwrap_or(0);
                // Where nothing leads, nothing leads on.
                if from == u64::MAX {
                    continue;
                }
                if let Some(to) = sure.get_mut(to) {
                    let both = *to & (from | happens);
                    changed |= both != *to;
                    *to = both;
                }
            }
            if !changed {
                break;
            }
        }
        Some(Before { events, sure })
    }

    /// What has surely happened at a moment; none where nothing leads there.
    pub(super) fn at(&self, moment: &str) -> Option<Vec<&'a Event>> {
        let sure = self.sure.get(moment).copied().filter(|sure| *sure != u64::MAX)?;
        Some(self.events.iter().enumerate().filter(|(n, _)| sure >> n & 1 == 1).map(|(_, event)| *event).collect())
    }
}

/// Whether making a move, and having it granted, surely brings this about. What is shown depends on the wording, what is
/// carried out on what was offered.
fn surely(placed: Placed<'_>, event: &Event) -> bool {
    let carries_out = matches!(placed.what.does, Some(Act::CarryOut(_)));
    let depends = matches!(event, Event::Said(_) | Event::Silence(_) | Event::Denied)
        || carries_out && matches!(event, Event::Did(_));
    !depends && placed.brings(event)
}
