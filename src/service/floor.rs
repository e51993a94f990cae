//! The floor: what the event loop works on, opened once for a slice of time.
//!
//! Whole columns of components become plain slices: customer `i` is row `i` because all customers live in one table,
//! are spawned once and never despawned; the same holds for seats. Reading and writing a row is then an index, not a
//! look-up.

use super::cases::{Case, Cases, Files};
use super::courses::Courses;
use super::customers::{Feelings, Standing};
use super::desks::{Desks, Tasks};
use super::due::Kind;
use super::newcomers::Market;
use super::outbound::Outreach;
use super::plan::Plan;
use super::seats::{Person, Seat};
use super::supervisors::Supervisors;
use super::team::Today;
use crate::sim::{Calendar, Due, Key, Time};
use crate::world::{Fact, Sink, What};
use bevy_ecs::prelude::{Query, Res, ResMut, Resource};
use bevy_ecs::system::SystemParam;
use std::hint::black_box;

/// Who listens.
#[derive(Debug, Resource)]
pub(super) struct Listener<S: Sink>(pub(super) S);

/// The slice of time being run.
#[derive(Debug, Clone, Copy, Resource)]
pub(super) struct Slice {
    /// The day, from 0.
    pub(super) day: u32,
    /// Its end.
    pub(super) until: Time,
}

/// The key of this replication's draws.
#[derive(Debug, Clone, Copy, Resource)]
pub(super) struct Replication(pub(super) Key);

/// Counts of the run itself.
#[derive(Debug, Clone, Copy, Default, Resource)]
pub(super) struct Tally {
    /// Events that changed the state. A stale timer is none, nor is a move within a conversation.
    pub(super) events: u64,
    /// Moves made in conversations.
    pub(super) moves: u64,
}

/// What the event loop asks of the world, once a slice.
#[derive(SystemParam)]
pub(super) struct Columns<'w, 's, S: Sink> {
    customers: Query<'w, 's, (&'static mut Standing, &'static mut Feelings)>,
    seats: Query<'w, 's, (&'static mut Seat, &'static mut Person)>,
    agenda: ResMut<'w, Agenda>,
    cases: ResMut<'w, Cases>,
    files: ResMut<'w, Files>,
    desks: ResMut<'w, Desks>,
    tasks: ResMut<'w, Tasks>,
    supervisors: ResMut<'w, Supervisors>,
    today: ResMut<'w, Today>,
    market: ResMut<'w, Market>,
    outreach: ResMut<'w, Outreach>,
    tally: ResMut<'w, Tally>,
    plan: Res<'w, Plan>,
    courses: Res<'w, Courses>,
    replication: Res<'w, Replication>,
    listener: ResMut<'w, Listener<S>>,
}

/// The calendar as the world keeps it.
#[derive(Debug, Resource)]
pub(super) struct Agenda(pub(super) Calendar);

/// Plain slices of everything an event can touch, but for the cases.
pub(super) struct Floor<'a, S: Sink> {
    pub(super) standing: &'a mut [Standing],
    pub(super) feelings: &'a mut [Feelings],
    pub(super) seats: &'a mut [Seat],
    pub(super) people: &'a mut [Person],
    pub(super) calendar: &'a mut Calendar,
    pub(super) files: &'a mut Files,
    pub(super) desks: &'a mut Desks,
    pub(super) tasks: &'a mut Tasks,
    pub(super) supervisors: &'a mut Supervisors,
    pub(super) today: &'a mut Today,
    pub(super) market: &'a mut Market,
    pub(super) outreach: &'a mut Outreach,
    pub(super) tally: &'a mut Tally,
    pub(super) plan: &'a Plan,
    pub(super) courses: &'a Courses,
    pub(super) replication: Key,
    pub(super) sink: &'a mut S,
}

/// A day at work: the floor and the open cases. What happens to one case is told to the floor with that case in hand, so
/// that it is looked up once; what may lead from one case to another, such as a rep who is free, is the day's.
pub(super) struct Day<'a, S: Sink> {
    pub(super) floor: Floor<'a, S>,
    pub(super) cases: &'a mut Cases,
}

impl<S: Sink> Columns<'_, '_, S> {
    /// Opens the floor for a day's work.
    pub(super) fn open<R>(&mut self, use_it: impl FnOnce(&mut Day<'_, S>) -> R) -> R {
        const TABLES: &str = "customers and seats have table components only";
        const ONE: &str = "customers live in one table, and so do seats";
        let mut customers = self.customers.contiguous_iter_mut().expect(TABLES);
        let mut rows = customers.next();
        assert!(customers.next().is_none(), "{ONE}");
        let (standing, feelings) = match &mut rows {
            Some((standing, feelings)) => (standing.bypass_change_detection(), feelings.bypass_change_detection()),
            None => Default::default(),
        };
        let mut teams = self.seats.contiguous_iter_mut().expect(TABLES);
        let mut rows = teams.next();
        assert!(teams.next().is_none(), "{ONE}");
        let (seats, people) = match &mut rows {
            Some((seats, people)) => (seats.bypass_change_detection(), people.bypass_change_detection()),
            None => Default::default(),
        };
        let floor = Floor {
            standing,
            feelings,
            seats,
            people,
            calendar: &mut self.agenda.0,
            files: &mut self.files,
            desks: &mut self.desks,
            tasks: &mut self.tasks,
            supervisors: &mut self.supervisors,
            today: &mut self.today,
            market: &mut self.market,
            outreach: &mut self.outreach,
            tally: &mut self.tally,
            plan: &self.plan,
            courses: &self.courses,
            replication: self.replication.0,
            sink: &mut self.listener.0,
        };
        use_it(&mut Day { floor, cases: &mut self.cases })
    }
}

/// So many reps of a group are looked at ahead.
const NEXT_REPS: usize = 8;
/// So many customers, with their cases, stay in a usual second-level cache.
const FITS_IN_THE_CACHE: usize = 20_000;

/// The system: every event of the slice, in exact order.
pub(super) fn work<S: Sink>(mut columns: Columns<'_, '_, S>, slice: Res<'_, Slice>) {
    columns.open(|day| {
        let crowd = day.floor.standing.len() > FITS_IN_THE_CACHE;
        while let Some(due) = day.floor.calendar.next_before(slice.until) {
            if crowd {
                day.fetch();
            }
            day.happen(due);
        }
    });
}

impl<S: Sink> Floor<'_, S> {
    /// Tells everybody who listens.
    #[inline(always)]
    pub(super) fn tell(&mut self, at: Time, case: &Case, what: What<'_>) {
        self.sink.hear(&Fact { at, customer: case.customer, case: case.place, what });
    }
}

impl<S: Sink> Day<'_, S> {
    /// Reads a word of what each of the next events is about. With a million customers hardly any of it is in the cache:
    /// read together, they are waited for together.
    #[inline(always)]
    fn fetch(&mut self) {
        let coming = self.floor.calendar.coming();
        if coming.is_empty() {
            return;
        }
        let (standing, tasks, cases) = (&self.floor.standing, &self.floor.tasks, &self.cases);
        let of_customer = |customer: u32| standing.get(customer as usize).map_or(0, |standing| standing.matters);
        // A case is two lines of the cache: its customer stands in the first, its stage in the second.
        let of_case =
            |case: u32| cases.get(case).map_or(0, |case| of_customer(case.customer).wrapping_add(case.stage as u32));
        let word = |due: &Due| match Kind::of(*due) {
            Kind::Issue | Kind::Leave => of_customer(due.subject()),
            Kind::Contact | Kind::CaseRests => of_case(due.subject()),
            Kind::TaskReady | Kind::PromiseDue => tasks.get(due.subject()).map_or(0, |task| of_case(task.case)),
            _ => 0,
        };
        let words = coming.iter().map(word).fold(0, u32::wrapping_add);
        // Whoever has been free the longest takes the next contact, and has not been looked at for as long.
        let next = self.floor.desks.free.iter().flat_map(|free| free.idle.iter().take(NEXT_REPS));
        let held = next.map(|rep| u32::from(self.floor.seats[usize::from(*rep)].held)).fold(0, u32::wrapping_add);
        black_box(words.wrapping_add(held));
    }

    /// One event.
    #[inline(always)]
    fn happen(&mut self, due: Due) {
        match Kind::of(due) {
            Kind::Issue => self.issue(due),
            Kind::Arrival => self.arrival(due),
            Kind::Contact => self.come(due),
            Kind::GiveUp => self.give_up(due),
            Kind::Done => self.done(due),
            Kind::Ask => self.ask(due),
            Kind::Decide => self.decide(due),
            Kind::StopAsking => self.stop_asking(due),
            Kind::TaskReady => self.task_ready(due),
            Kind::TaskDone => self.task_done(due),
            Kind::PromiseDue => self.promise_due(due),
            Kind::CaseRests => self.case_rests(due),
            Kind::Leave => self.floor.leave(due),
            Kind::GroupOpens => self.group_opens(due),
            Kind::GroupCloses => self.floor.group_closes(due),
            Kind::ChannelCloses => self.channel_closes(due),
            Kind::RepReturns => self.rep_returns(due),
            Kind::Helped => self.helped(due),
            Kind::Reward => self.reward(due),
            Kind::Prospect => self.floor.prospect(due),
            Kind::Purchase => self.purchase(due),
            Kind::Breach => self.floor.breach(due),
            Kind::AskAbout => self.ask_about(due),
            Kind::Disappoint => self.floor.disappoint(due),
            Kind::Occasion => self.occasion(due),
            Kind::Latent => self.latent(due),
            Kind::FlowEnds => self.flow_over(due),
            Kind::BreakTurn => self.break_turn(due),
            Kind::BreakEnds => self.break_ends(due),
            Kind::PolicyChanges => self.policy_changes(due),
            Kind::OfferCallback => self.callback_offered(due),
            Kind::CallbackDue => self.callback_due(due),
            Kind::CallAgain => self.call_again(due),
            Kind::Drawn => self.drawn(due),
            Kind::SeenUnanswered => self.seen_unanswered(due),
            Kind::CallEnds => self.call_ends(due),
            Kind::Played => self.played(due),
        }
    }
}
