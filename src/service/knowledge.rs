//! Looking things up: in a decision a rep may go by an article of the knowledge base instead of what they know.

use super::host::RepHost;
use crate::sim::{DAY, Purpose, SECOND, Time};

/// A week in milliseconds.
const WEEK: f64 = 7.0 * DAY as f64;

impl RepHost<'_> {
    /// Whether the article that the rep goes by in this turn holds; none where they go by what they know. Looking takes
    /// time, which the next move bears.
    pub(super) fn looks_up(&mut self, turn: u64) -> Option<bool> {
        let base = self.plan.knowledge.as_ref()?;
        let mut chance = self.contact.draw(Purpose::LookUp, turn);
        if !chance.happens(base.consulted) {
            return None;
        }
        self.searching = (base.seconds * SECOND as f64) as Time;
        Some(chance.happens(base.holds(self.answered as f64 / WEEK)))
    }
}
