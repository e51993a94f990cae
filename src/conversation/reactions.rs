//! What happens, and how the customer reacts to it.

use super::{Host, Talk, Witness};
use crate::scenario::script::{Happening, Next, Reaction, Script};
use crate::story::MOST_REACTIONS;
use crate::world::{Turn, moved};

impl Talk {
    /// Something happens: what is watched is noted and the customer may react. Where a reaction jumps to, if one does.
    pub(super) fn happens(
        &mut self,
        script: &Script,
        happened: Happening,
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Option<Next> {
        let before = self.happened();
        for (place, watched) in script.watched.iter().enumerate() {
            if watched.matches(happened) {
                self.mark(place);
            }
        }
        if !script.sequels.is_empty() {
            self.follow_sequels(script, before, happened);
        }
        if !script.steps.is_empty() {
            script.follow(&mut self.record.steps, |on| on.matches(happened));
        }
        self.weigh(script, host);
        let mut jump = None;
        // The priority of those of which one was drawn, and which it was.
        let mut drawn: Option<(i32, Option<usize>)> = None;
        for (place, reaction) in script.reactions.iter().enumerate().take(MOST_REACTIONS) {
            if !reaction.on.matches(happened) {
                continue;
            }
            let reacts = match (reaction.weight, drawn) {
                (None, _) => self.reacts(place, reaction),
                (Some(_), Some((priority, chosen))) if priority == reaction.priority => chosen == Some(place),
                (Some(_), _) => {
                    let chosen = self.draw_reaction(script, place, happened, host);
                    drawn = Some((reaction.priority, chosen));
                    chosen == Some(place)
                }
            };
            if reacts {
                if reaction.mood != 0.0 {
                    self.mood = moved(self.mood, reaction.mood);
                }
                let number = place as u16;
                let line =
                    (!reaction.says.is_empty()).then(|| host.line(u16::MAX - number, reaction.says.len()) as u16);
                if let Some(line) = line {
                    self.hear_of(script, &reaction.says, line);
                }
                witness.hear(self.elapsed, Turn::Reacted { reaction: number, line });
                jump = jump.or(reaction.next);
            }
        }
        jump
    }

    /// Which of the reactions comes that have a weight, from the first of one priority on; none when none is due.
    #[inline(never)]
    fn draw_reaction(
        &mut self,
        script: &Script,
        first: usize,
        happened: Happening,
        host: &mut impl Host,
    ) -> Option<usize> {
        let priority = script.reactions[first].priority;
        let mut due: Vec<(usize, f64)> = Vec::new();
        for (place, reaction) in script.reactions.iter().enumerate().take(MOST_REACTIONS).skip(first) {
            if let Some(weight) = reaction.weight
                && reaction.priority == priority
                && reaction.on.matches(happened)
                && self.is_due(place, reaction)
            {
                due.push((place, weight));
            }
        }
        let whole: f64 = due.iter().map(|(_, weight)| weight).sum();
        let mut left = host.reaction(first as u16, self.memory.counts[first]) * whole;
        let drawn = due.iter().find(|(_, weight)| {
            left -= weight;
            left < 0.0
        });
        let (place, _) = *drawn.or(due.iter().rfind(|(_, weight)| *weight > 0.0))?;
        self.memory.fired |= 1 << place;
        Some(place)
    }

    /// Counts one more of what a reaction waits for, and says whether the customer reacts.
    fn reacts(&mut self, place: usize, reaction: &Reaction) -> bool {
        let reacts = self.is_due(place, reaction);
        if reacts {
            self.memory.fired |= 1 << place;
        }
        reacts
    }

    /// Counts one more of what a reaction waits for, and says whether it is time for it.
    fn is_due(&mut self, place: usize, reaction: &Reaction) -> bool {
        let count = &mut self.memory.counts[place];
        *count = count.saturating_add(1);
        let due = reaction.nth.is_none_or(|nth| *count == nth);
        let fresh = !reaction.once || self.memory.fired >> place & 1 == 0;
        let holds = reaction.condition.as_ref().is_none_or(|condition| condition.holds(&self.known()));
        due && fresh && holds
    }
}
