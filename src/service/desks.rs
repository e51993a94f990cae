//! Queues and who is free: which work a rep takes next, and which rep takes new work.
//!
//! Who is served first: customers who are there and wait, in the order that [`routes`](super::routes) says; then work
//! that can wait, the earliest due first. Promises and check-backs come before both while less time has gone into them
//! than the policy reserves. A rep who has fallen behind with people to call may do that before anything else, and one
//! with nothing to do does it in any case. Which rep: the one who has been free the longest, unless a group looks at
//! [`skill`](super::skill); for a channel where a rep holds several contacts at once, a free rep before one who has room
//! left.

use crate::sim::Time;
use bevy_ecs::prelude::Resource;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

/// Something in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    /// A case, valid while it has this stamp.
    Case(u32, u32),
    /// A task.
    Task(u32),
}

/// The reps of a group who can take something.
#[derive(Debug, Default)]
pub(super) struct Free {
    /// Those with nothing, the longest idle first.
    pub(super) idle: VecDeque<u16>,
    /// Those with room left beside contacts of the same channel; one who has none left by now is passed over.
    pub(super) partial: VecDeque<u16>,
}

/// All queues and all free reps.
#[derive(Debug, Default, Resource)]
pub(super) struct Desks {
    /// By line: what waits, with the time by which it is due.
    pub(super) queues: Vec<VecDeque<(Time, Item)>>,
    /// By channel: who waits and who is served, where that is limited.
    pub(super) counts: Vec<Counts>,
    /// By line: how many have given up since those who did were last taken out of its queue.
    gave_up: Vec<usize>,
    /// By group.
    pub(super) free: Vec<Free>,
    /// Promises and check-backs, by when they are due.
    pub(super) tasks: BinaryHeap<Reverse<(Time, u32)>>,
    /// Time that has gone into promises and check-backs.
    pub(super) task_time: Time,
    /// Time that reps have worked.
    pub(super) work_time: Time,
}

impl Desks {
    pub(super) fn new(lines: usize, channels: usize, groups: usize) -> Desks {
        Desks {
            queues: std::iter::repeat_with(VecDeque::new).take(lines).collect(),
            counts: vec![Counts::default(); channels],
            gave_up: vec![0; lines],
            free: std::iter::repeat_with(Free::default).take(groups).collect(),
            ..Desks::default()
        }
    }

    /// A customer is to be called before all others of a line.
    pub(super) fn call_first(&mut self, line: u16, due: Time, case: u32, stamp: u32) {
        self.queues[usize::from(line)].push_front((due, Item::Case(case, stamp)));
    }

    /// A case is taken out of a line before its turn.
    pub(super) fn take_out(&mut self, line: u16, case: u32) {
        self.queues[usize::from(line)].retain(|(_, item)| !matches!(item, Item::Case(place, _) if *place == case));
    }

    /// One more customer gave up in a line. Says whether it is time to take those who did out of its queue: they are
    /// passed over when their turn comes, but where no turn comes for long everybody who ever waited would stay.
    pub(super) fn give_up(&mut self, line: u16) -> bool {
        let (count, length) = (&mut self.gave_up[usize::from(line)], self.queues[usize::from(line)].len());
        *count += 1;
        let many = *count >= MANY && *count * 2 >= length;
        if many {
            *count = 0;
        }
        many
    }
}

/// So many who gave up can stay in a queue.
const MANY: usize = 1_024;

/// How many wait for a channel and how many are served on it; counted only where that is limited.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counts {
    pub(super) waiting: u32,
    pub(super) talking: u32,
}

impl Desks {
    /// How many wait for a channel.
    pub(super) fn waiting(&self, desk: u8) -> u32 {
        self.counts[usize::from(desk)].waiting
    }

    /// How many wait for a channel or are served on it.
    pub(super) fn engaged(&self, desk: u8) -> u32 {
        let counts = self.counts[usize::from(desk)];
        counts.waiting + counts.talking
    }
}

/// A task of a rep that is not a contact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Task {
    pub(super) kind: TaskKind,
    /// Whose it is; the case may be settled before the rep has done.
    pub(super) customer: u32,
    pub(super) case: u32,
    /// The life of the case it belongs to.
    pub(super) life: u32,
    pub(super) due: Time,
    /// How long it takes at a standard pace.
    pub(super) takes: Time,
    /// Who has it.
    pub(super) rep: u16,
    pub(super) done: bool,
    /// How many events and queues still refer to it.
    pub(super) mentions: u8,
}

/// What a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TaskKind {
    /// A follow-up that a story asks for.
    FollowUp {
        /// By reps of this channel.
        desk: u8,
    },
    /// Keeping a promise.
    Promise,
    /// Asking how things stand.
    CheckBack,
    /// Asking after a purchase.
    AskAfter,
}

/// All tasks, in places that are used again.
#[derive(Debug, Default, Resource)]
pub(super) struct Tasks {
    places: Vec<Task>,
    free: Vec<u32>,
}

impl Tasks {
    pub(super) fn open(&mut self, task: Task) -> u32 {
        match self.free.pop() {
            Some(place) => {
                self.places[place as usize] = task;
                place
            }
            None => {
                self.places.push(task);
                (self.places.len() - 1) as u32
            }
        }
    }

    /// A task, if there ever was one in that place.
    #[inline]
    pub(super) fn get(&self, place: u32) -> Option<&Task> {
        self.places.get(place as usize)
    }

    /// One mention less; without any the place is used again.
    pub(super) fn forget(&mut self, place: u32) {
        let task = &mut self.places[place as usize];
        task.mentions -= 1;
        if task.mentions == 0 {
            self.free.push(place);
        }
    }
}

impl std::ops::Index<u32> for Tasks {
    type Output = Task;
    fn index(&self, place: u32) -> &Task {
        &self.places[place as usize]
    }
}

impl std::ops::IndexMut<u32> for Tasks {
    fn index_mut(&mut self, place: u32) -> &mut Task {
        &mut self.places[place as usize]
    }
}
