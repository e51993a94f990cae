//! What has happened by the time a conversation comes to a moment.

use super::draft::Draft;
use super::ways::{Way, starts, ways};
use crate::notation::{Condition, Event};
use crate::story::{MOST_HAPPENINGS, Moment, Story, asked};
use std::collections::BTreeMap;

/// The most ways to follow.
const MOST_WAYS: usize = 4_000;

/// What has happened by the time a conversation comes to each moment, from wherever a contact can begin or be taken up.
#[derive(Debug)]
pub(super) struct Before {
    events: Vec<Event>,
    /// What has happened on every way there, by moment as bit sets; all bits where nothing leads.
    sure: BTreeMap<String, u64>,
    /// What has happened on some way there.
    perhaps: BTreeMap<String, u64>,
}

/// What is known of the happenings at a moment.
#[derive(Debug, Default)]
pub(super) struct Known<'a> {
    /// They have surely happened.
    pub(super) sure: Vec<&'a Event>,
    /// They cannot have happened yet.
    pub(super) never: Vec<&'a Event>,
}

impl Before {
    /// Follows what the story's conditions ask after. None where that is too much.
    pub(super) fn of(draft: &Draft<'_>) -> Option<Before> {
        let story = draft.story;
        let events = asked_after(story)?;
        let ways: Vec<Way<'_>> = ways(story).filter(|way| way.to.is_some()).take(MOST_WAYS + 1).collect();
        if ways.len() > MOST_WAYS {
            return None;
        }
        let set = |happens: &dyn Fn(&Event) -> bool| {
            events.iter().enumerate().filter(|(_, event)| happens(event)).fold(0_u64, |set, (n, _)| set | 1 << n)
        };
        // What customers say of a fact they have said without being asked.
        let says = |lines: &[String], event: &Event| match event {
            Event::Asked(fact) => lines.iter().any(|line| asked(line).any(|named| named == fact)),
            _ => false,
        };
        let blurted = set(&|event| story.reactions.iter().any(|reaction| says(&reaction.says, event)));
        let own = |moment: &Moment| set(&|event| moment.brings(event) || says(&moment.says, event)) | blurted;
        let own: BTreeMap<String, u64> =
            story.moments.iter().map(|(name, moment)| (name.clone(), own(moment))).collect();
        let mut followed = Vec::new();
        for way in &ways {
            let Some(to) = way.to else { continue };
            let own = own.get(way.from).copied().unwrap_or(0);
            let surely = set(&|event| way.because.surely(event));
            followed.push((way.from, to, surely, own | set(&|event| way.because.perhaps(event))));
        }
        let mut sure: BTreeMap<String, u64> = story.moments.iter().map(|(name, _)| (name.clone(), u64::MAX)).collect();
        sure.extend(starts(story).map(|start| (start.to_owned(), 0)));
        let mut perhaps: BTreeMap<String, u64> = story.moments.iter().map(|(name, _)| (name.clone(), 0)).collect();
        // Whoever comes back may have heard and done anything before.
        let begins_anew = |start: &str| start == story.begin && !story.afterwards.iter().any(|it| it.returns.is_some());
        perhaps.extend(starts(story).filter(|start| !begins_anew(start)).map(|start| (start.to_owned(), u64::MAX)));
        // Each pass changes bits one way or is the last.
        loop {
            let mut changed = false;
            for (from, to, surely, may) in &followed {
                let before = sure.get(*from).copied().unwrap_or(0);
                // Where nothing leads, nothing leads on.
                if before == u64::MAX {
                    continue;
                }
                if let Some(to) = sure.get_mut(*to) {
                    changed |= *to & (before | surely) != *to;
                    *to &= before | surely;
                }
                let before = perhaps.get(*from).copied().unwrap_or(u64::MAX);
                if let Some(to) = perhaps.get_mut(*to) {
                    changed |= *to | before | may != *to;
                    *to |= before | may;
                }
            }
            if !changed {
                break;
            }
        }
        perhaps.iter_mut().for_each(|(moment, set)| *set |= own.get(moment).copied().unwrap_or(0));
        Some(Before { events, sure, perhaps })
    }

    /// What is known of the happenings at a moment; none where nothing leads there.
    pub(super) fn at(&self, moment: &str) -> Option<Known<'_>> {
        let sure = self.sure.get(moment).copied().filter(|sure| *sure != u64::MAX)?;
        let perhaps = self.perhaps.get(moment).copied().unwrap_or(u64::MAX);
        let those = |set: u64| self.events.iter().enumerate().filter(move |(n, _)| set >> n & 1 == 1);
        let those = |set| those(set).map(|(_, event)| event).collect();
        Some(Known { sure: those(sure), never: those(!perhaps) })
    }
}

/// What conditions and reactions ask after, each once. None where that is too much.
fn asked_after(story: &Story) -> Option<Vec<Event>> {
    let mut events: Vec<Event> = Vec::new();
    let known = story.conditions().into_iter().filter_map(|(_, part)| match part {
        Condition::Heard(fact) => Some(Event::Asked(fact.clone())),
        Condition::Seen(fact) => story.facts.get(fact)?.look_up().map(|word| Event::LookedUp(word.to_owned())),
        _ => None,
    });
    let reactions = story.reactions.iter().map(|reaction| reaction.on.clone());
    for event in story.remembered().into_iter().cloned().chain(reactions).chain(known) {
        if !events.contains(&event) {
            if events.len() == MOST_HAPPENINGS {
                return None;
            }
            events.push(event);
        }
    }
    Some(events)
}
