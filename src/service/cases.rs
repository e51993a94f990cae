//! Open cases. A case is one matter of one customer: it has at most one contact at a time, and its place is used again
//! once nothing about it is pending.

use super::passing::PassedOn;
use super::plan::StoryPlan;
use crate::conversation::{Memory, Passing, Talk};
use crate::model::Episode;
use crate::notation::OnChannel;
use crate::sim::{Due, Key, Purpose, Time};
use crate::world::{Ending, Record, Stranger, What};
use bevy_ecs::prelude::Resource;

/// What is happening to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Stage {
    /// Nothing just now.
    #[default]
    Resting,
    /// The customer waits for a rep.
    Waiting,
    /// The customer is no longer on the line and waits to be called, with their place in the queue.
    AwaitingCall,
    /// A rep has the contact.
    Talking,
    /// Rep and customer wait for a supervisor.
    Asking,
}

/// Whether the customer was to be called for the present contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Called {
    /// No: they stayed on the line.
    #[default]
    No,
    /// They were promised a call.
    Promised,
    /// They were called once and not reached.
    Tried,
}

/// Whether the customer of a resting case is on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Coming {
    /// Not that anybody knows.
    #[default]
    No,
    /// They will come back.
    Back,
    /// They have chosen the channel and only wait for it to open.
    WhenOpen,
}

/// One matter of one customer. What every event about it reads comes to two lines of the cache; what only a contact
/// under way or a story that remembers needs is kept apart, in [`Files`]. Were it not set at the beginning of a line, it
/// would reach into a third.
#[derive(Debug, Clone)]
#[repr(align(64))]
pub(super) struct Case {
    /// The key of its draws.
    pub(super) key: Key,
    /// Since when the customer has waited, or waited for the contact that was answered.
    pub(super) since: Time,
    /// When the contact was answered.
    pub(super) answered: Time,
    /// When the matter arose.
    pub(super) first: Time,
    /// When the last contact was over, or the case was closed.
    pub(super) closed_at: Time,
    pub(super) episode: Episode,
    /// Its own number.
    pub(super) place: u32,
    /// Whose.
    pub(super) customer: u32,
    /// Which life of this place it is; what was due for an earlier life is void.
    pub(super) life: u32,
    /// Changes with every stage; what was due for an earlier one is void.
    pub(super) stamp: u32,
    /// The contact under way.
    pub(super) contact: InHand,
    /// How far the mood has moved for the next contact.
    pub(super) mood: f32,
    /// The story.
    pub(super) script: u16,
    /// The demand that drew it.
    pub(super) demand: u16,
    pub(super) contacts: u16,
    /// Who has the contact.
    pub(super) rep: u16,
    /// Promises and tasks that are still to come: a few for each contact.
    pub(super) pending: u16,
    /// The channels on which the story has been told, as a bit set.
    pub(super) known_on: u16,
    /// Where the story goes on at the next contact.
    pub(super) at: Option<u16>,
    /// Where the customer will come back, when a rule says so.
    pub(super) on: Option<OnChannel>,
    /// The customer's segment.
    pub(super) segment: u8,
    /// The channel of the present contact, or where the next one will come.
    pub(super) desk: u8,
    /// The channel of the last contact.
    pub(super) last_desk: Option<u8>,
    /// Times the customer gave up waiting since the last answer.
    pub(super) retries: u8,
    pub(super) stage: Stage,
    pub(super) coming: Coming,
    pub(super) called: Called,
    /// The customer waits for the next rep, to whom they were passed on.
    pub(super) passed_on: Option<PassedOn>,
    /// How the last contact ended.
    pub(super) ended: Ending,
    /// The last contact was answered.
    pub(super) served: bool,
    /// A promise about it was kept, which counts once.
    pub(super) kept: bool,
    /// A promise about it was broken since the last contact.
    pub(super) broken: bool,
    pub(super) solved: bool,
    pub(super) closed: bool,
    /// Somebody has asked how things stand.
    pub(super) checked: bool,
}

/// A matter as it arises.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matter {
    pub(super) at: Time,
    pub(super) key: Key,
    pub(super) customer: u32,
    pub(super) segment: u8,
    pub(super) demand: u16,
    pub(super) script: u16,
    pub(super) on: Option<OnChannel>,
    /// Something said or done in one contact matters in the next.
    pub(super) remembers: bool,
}

impl Case {
    #[inline(always)]
    fn new(matter: &Matter, place: u32, life: u32, stamp: u32) -> Case {
        Case {
            key: matter.key,
            since: matter.at,
            answered: matter.at,
            first: matter.at,
            closed_at: matter.at,
            episode: Episode::default(),
            place,
            customer: matter.customer,
            life,
            stamp,
            contact: InHand::filed(0),
            mood: 0.0,
            script: matter.script,
            demand: matter.demand,
            contacts: 0,
            rep: 0,
            pending: 0,
            known_on: 0,
            at: None,
            on: matter.on,
            segment: matter.segment,
            desk: 0,
            last_desk: None,
            retries: 0,
            stage: Stage::Resting,
            coming: Coming::No,
            called: Called::No,
            passed_on: None,
            ended: Ending::Unresolved,
            served: false,
            kept: false,
            broken: false,
            solved: false,
            closed: false,
            checked: false,
        }
    }

    /// Moves to another stage: what was due for the present one is void.
    #[inline]
    pub(super) fn enter(&mut self, stage: Stage) -> u32 {
        self.stage = stage;
        self.stamp = self.stamp.wrapping_add(1) & 0xFF_FFFF;
        self.stamp
    }

    /// Whether it was put in a queue under this stamp and waits there to be called.
    pub(super) fn awaits_call(&self, stamp: u32) -> bool {
        self.stamp == stamp && self.stage == Stage::AwaitingCall
    }

    /// The key of the draws of its present contact.
    #[inline]
    pub(super) fn contact_key(&self) -> Key {
        self.key.of(Purpose::Contact, u64::from(self.contacts))
    }

    /// How long the customer waited for the present contact.
    #[inline]
    pub(super) fn waited(&self) -> Time {
        self.answered - self.since
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

    /// Nothing more will happen to it. Only customers who are kept can be missed.
    pub(super) fn settling(&self) -> What<'static> {
        let kept = self.customer != Stranger::NUMBER;
        What::CaseSettled { missed: !self.solved && !self.checked && kept }
    }
}

/// All open cases, in places that are used again.
#[derive(Debug, Default, Resource)]
pub(super) struct Cases(Vec<Case>);

impl Cases {
    /// Opens a case.
    #[inline(always)]
    pub(super) fn open(&mut self, files: &mut Files, matter: &Matter) -> &mut Case {
        match files.vacant.pop() {
            Some(place) => {
                let case = &mut self.0[place as usize];
                *case = Case::new(matter, place, case.life, case.stamp);
                if matter.remembers {
                    files.memories[place as usize] = Memory::default();
                }
                case
            }
            None => {
                let place = self.0.len();
                self.0.push(Case::new(matter, place as u32, 0, 0));
                files.memories.push(Memory::default());
                &mut self.0[place]
            }
        }
    }

    /// A case, if there ever was one in that place.
    #[inline]
    pub(super) fn get(&self, place: u32) -> Option<&Case> {
        self.0.get(place as usize)
    }

    /// The cases in their places, closed ones among them.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, Case> {
        self.0.iter()
    }

    /// The case that something is due for while it has its place in a line: the customer waits there, or to be called.
    pub(super) fn in_line(&mut self, due: Due) -> Option<&mut Case> {
        let case = &mut self[due.subject()];
        let waits = match case.stage {
            Stage::Waiting => true,
            // Who was not reached is called again in a while.
            Stage::AwaitingCall => case.called == Called::Promised,
            Stage::Resting | Stage::Talking | Stage::Asking => false,
        };
        (case.stamp == due.generation() && waits).then_some(case)
    }

    /// The case that something is due for, unless it has moved on since.
    #[inline]
    pub(super) fn still(&mut self, due: Due, stage: Stage) -> Option<&mut Case> {
        let case = &mut self[due.subject()];
        (case.stamp == due.generation() && case.stage == stage).then_some(case)
    }
}

impl std::ops::Index<u32> for Cases {
    type Output = Case;
    #[inline]
    fn index(&self, place: u32) -> &Case {
        &self.0[place as usize]
    }
}

impl std::ops::IndexMut<u32> for Cases {
    #[inline]
    fn index_mut(&mut self, place: u32) -> &mut Case {
        &mut self.0[place as usize]
    }
}

/// Where to find what the contact under way is like: in a file of its own or, for a story whose ways are laid out, at
/// one of its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct InHand(u32);

impl InHand {
    const AT_AN_END: u32 = 1 << 31;

    /// In the files, under a number.
    pub(super) fn filed(number: u32) -> InHand {
        InHand(number)
    }

    /// At an end of its story.
    #[inline]
    pub(super) fn at_end(end: u16) -> InHand {
        InHand(Self::AT_AN_END | u32::from(end))
    }

    /// The end of its story, when it is at one.
    #[inline]
    pub(super) fn end(self) -> Option<u16> {
        (self.0 & Self::AT_AN_END != 0).then_some(self.0 as u16)
    }
}

/// A contact that a rep has in hand.
#[derive(Debug, Default)]
pub(super) struct Contact {
    /// What it was like.
    pub(super) record: Record,
    /// The conversation while it waits for a supervisor.
    pub(super) parked: Option<Box<Talk>>,
    /// When the rep turned to the supervisors.
    pub(super) asked: Time,
    /// To whom the customer is to be passed on, where the talk says so.
    pub(super) passing: Option<Passing>,
}

impl Contact {
    /// Fills the record from a conversation.
    pub(super) fn fill(&mut self, talk: &Talk) {
        self.record = *talk.record();
        self.passing = talk.passing();
    }
}

/// What is kept beside the open cases. There are only as many contacts at a time as reps can hold, and the place last
/// freed is used first, so that they stay in the cache however many cases are open.
#[derive(Debug, Default, Resource)]
pub(super) struct Files {
    /// Places of cases to be used again.
    vacant: Vec<u32>,
    /// By case: what the story remembers of earlier contacts.
    pub(super) memories: Vec<Memory>,
    contacts: Vec<Contact>,
    over: Vec<u32>,
}

impl Files {
    /// A rep takes a contact in hand.
    pub(super) fn begin_contact(&mut self) -> InHand {
        InHand::filed(self.over.pop().unwrap_or_else(|| {
            self.contacts.push(Contact::default());
            (self.contacts.len() - 1) as u32
        }))
    }

    /// A contact in hand.
    #[inline]
    pub(super) fn contact(&mut self, contact: InHand) -> &mut Contact {
        &mut self.contacts[contact.0 as usize]
    }

    /// What a contact in hand is like, of which all has been played.
    #[inline]
    pub(super) fn record<'a>(&'a self, contact: InHand, story: &'a StoryPlan) -> &'a Record {
        match (contact.end(), &story.straight) {
            (Some(end), Some(straight)) => straight.record(end),
            _ => &self.contacts[contact.0 as usize].record,
        }
    }

    /// How a contact that was handed over is to go on, where its talk says so.
    pub(super) fn passing(&mut self, contact: InHand) -> Passing {
        let filed = contact.end().is_none().then(|| self.contact(contact).passing.take());
        filed.flatten().unwrap_or_default()
    }

    /// Takes up a conversation that waited for a supervisor.
    pub(super) fn parked(&mut self, contact: InHand) -> Option<Box<Talk>> {
        self.contact(contact).parked.take()
    }

    /// A contact is over; its place is used again.
    #[inline]
    pub(super) fn end_contact(&mut self, contact: InHand) {
        if contact.end().is_none() {
            self.over.push(contact.0);
        }
    }

    /// A case is over; its place is used again.
    #[inline]
    pub(super) fn vacate(&mut self, case: &mut Case) {
        case.life = case.life.wrapping_add(1) & 0xFF_FFFF;
        case.enter(Stage::Resting);
        self.vacant.push(case.place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::mem::offset_of;

    #[test]
    fn a_case_fits_in_two_lines_of_the_cache() {
        assert!(size_of::<Case>() <= 128, "{}", size_of::<Case>());
        // Looking ahead reads one word of each.
        let line_of = |offset: usize| offset / 64;
        assert_ne!(line_of(offset_of!(Case, customer)), line_of(offset_of!(Case, stage)));
    }
}
