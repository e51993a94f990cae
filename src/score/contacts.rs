//! Contacts whose scores are not final yet: what shows only later is added when it does.

use super::card::{Mark, Points};
use crate::sim::Time;
use crate::world::Channel;

/// A contact whose case is not settled yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pending {
    pub(super) channel: Channel,
    /// Who had it; none when nobody answered.
    pub(super) rep: Option<u16>,
    /// The week in which it ended.
    pub(super) week: usize,
    pub(super) points: Points,
    pub(super) promised: bool,
}

/// What is known of an open case.
#[derive(Debug, Clone, Default)]
pub(super) struct OpenCase {
    pub(super) contacts: Vec<Pending>,
    /// How long after closing somebody asked how things stood.
    pub(super) checked_after: Option<Time>,
    pub(super) closed: bool,
}

impl OpenCase {
    /// A mark for the first contact.
    pub(super) fn mark_first(&mut self, mark: &Mark) {
        if let Some(first) = self.contacts.first_mut() {
            first.points.add(mark);
        }
    }

    /// A mark for the last contact.
    pub(super) fn mark_last(&mut self, mark: &Mark) {
        if let Some(last) = self.contacts.last_mut() {
            last.points.add(mark);
        }
    }

    /// A mark for the contact in which the last promise was made.
    pub(super) fn mark_promise(&mut self, mark: &Mark) {
        if let Some(contact) = self.contacts.iter_mut().rev().find(|contact| contact.promised) {
            contact.points.add(mark);
        }
    }

    /// Makes room for another case.
    pub(super) fn clear(&mut self) {
        let mut contacts = std::mem::take(&mut self.contacts);
        contacts.clear();
        *self = OpenCase { contacts, ..OpenCase::default() };
    }
}
