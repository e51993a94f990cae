//! Open cases. A case is one matter of one customer: it has at most one contact at a time, and its place is used again
//! once nothing about it is pending.

use crate::conversation::{Memory, Talk};
use crate::model::Episode;
use crate::notation::OnChannel;
use crate::sim::{Key, Time};
use crate::world::{Ending, Record, What};
use bevy_ecs::prelude::Resource;

/// What is happening to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Stage {
    /// Nothing just now.
    #[default]
    Resting,
    /// The customer waits for a rep.
    Waiting,
    /// A rep has the contact.
    Talking,
    /// Rep and customer wait for a supervisor.
    Asking,
}

/// One matter of one customer.
#[derive(Debug, Clone)]
pub(super) struct Case {
    /// The key of its draws.
    pub(super) key: Key,
    /// Whose.
    pub(super) customer: u32,
    /// The story.
    pub(super) script: u16,
    /// The demand that drew it.
    pub(super) demand: u16,
    /// The customer's segment.
    pub(super) segment: u8,
    /// Which life of this place it is; what was due for an earlier life is void.
    pub(super) life: u32,
    /// Changes with every stage; what was due for an earlier one is void.
    pub(super) stamp: u32,
    pub(super) stage: Stage,
    /// The channel of the present contact, or where the next one will come.
    pub(super) desk: u8,
    /// The channel of the last contact.
    pub(super) last_desk: Option<u8>,
    /// The channels on which the story has been told, as a bit set.
    pub(super) known_on: u64,
    /// The customer has chosen the channel and only waits for it to open.
    pub(super) chosen: bool,
    /// Where the customer will come back, when a rule says so.
    pub(super) on: Option<OnChannel>,
    pub(super) contacts: u16,
    /// Times the customer gave up waiting since the last answer.
    pub(super) retries: u8,
    /// Who has the contact.
    pub(super) rep: u16,
    /// Since when the customer has waited.
    pub(super) since: Time,
    /// How long the customer waited for the present contact.
    pub(super) waited: Time,
    /// When the contact was answered.
    pub(super) answered: Time,
    /// When the first contact began.
    pub(super) first: Time,
    /// Where the story goes on at the next contact.
    pub(super) at: Option<u16>,
    /// How far the mood has moved for the next contact.
    pub(super) mood: f32,
    pub(super) episode: Episode,
    /// The contact while it waits for a supervisor.
    pub(super) talk: Option<Box<Talk>>,
    /// The customer will come back, or waits for the channel to open.
    pub(super) returning: bool,
    /// Promises and tasks that are still to come: a few for each contact.
    pub(super) pending: u16,
    /// A promise about it was kept, which counts once.
    pub(super) kept: bool,
    /// A promise about it was broken since the last contact.
    pub(super) broken: bool,
    pub(super) solved: bool,
    pub(super) closed: bool,
    /// When it was closed.
    pub(super) closed_at: Time,
    /// How the last contact ended.
    pub(super) ended: Ending,
}

impl Case {
    /// Moves to another stage: what was due for the present one is void.
    #[inline]
    pub(super) fn enter(&mut self, stage: Stage) -> u32 {
        self.stage = stage;
        self.stamp = self.stamp.wrapping_add(1) & 0xFF_FFFF;
        self.stamp
    }

    /// The matter is closed as it stands.
    pub(super) fn closing(&self) -> What<'static> {
        What::CaseClosed {
            solved: self.solved,
            looks_solved: self.solved || self.ended.looks_solved(),
            contacts: self.contacts,
            lasted: self.closed_at.max(self.first) - self.first,
        }
    }
}

/// What the last contact of a case left behind. Kept apart because most events have no use for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Past {
    /// What it was like.
    pub(super) record: Record,
    /// What the story remembers.
    pub(super) memory: Memory,
}

/// All open cases, in places that are used again.
#[derive(Debug, Default, Resource)]
pub(super) struct Cases {
    places: Vec<Case>,
    pasts: Vec<Past>,
    free: Vec<u32>,
}

impl Cases {
    /// Opens a case of a story that remembers, or does not.
    pub(super) fn open(&mut self, key: Key, customer: u32, demand: u16, script: u16, remembers: bool, at: Time) -> u32 {
        let fresh = |life, stamp| Case {
            key,
            customer,
            script,
            demand,
            segment: 0,
            life,
            stamp,
            stage: Stage::Resting,
            desk: 0,
            last_desk: None,
            known_on: 0,
            chosen: false,
            on: None,
            contacts: 0,
            retries: 0,
            rep: 0,
            since: at,
            waited: 0,
            answered: at,
            first: at,
            at: None,
            mood: 0.0,
            episode: Episode::default(),
            talk: None,
            returning: false,
            pending: 0,
            kept: false,
            broken: false,
            solved: false,
            closed: false,
            closed_at: at,
            ended: Ending::Unresolved,
        };
        match self.free.pop() {
            Some(place) => {
                let old = &mut self.places[place as usize];
                *old = fresh(old.life, old.stamp);
                if remembers {
                    self.pasts[place as usize].memory = Memory::default();
                }
                place
            }
            None => {
                self.places.push(fresh(0, 0));
                self.pasts.push(Past::default());
                (self.places.len() - 1) as u32
            }
        }
    }

    /// A case and what its last contact left behind.
    #[inline]
    pub(super) fn with_past(&mut self, place: u32) -> (&mut Case, &mut Past) {
        (&mut self.places[place as usize], &mut self.pasts[place as usize])
    }

    /// Frees a place.
    pub(super) fn free(&mut self, place: u32) {
        let case = &mut self.places[place as usize];
        case.life = case.life.wrapping_add(1) & 0xFF_FFFF;
        case.enter(Stage::Resting);
        self.free.push(place);
    }
}

impl std::ops::Index<u32> for Cases {
    type Output = Case;
    #[inline]
    fn index(&self, place: u32) -> &Case {
        &self.places[place as usize]
    }
}

impl std::ops::IndexMut<u32> for Cases {
    #[inline]
    fn index_mut(&mut self, place: u32) -> &mut Case {
        &mut self.places[place as usize]
    }
}
