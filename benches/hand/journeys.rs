//! Model B, journeys: a year of customers whose issues lead to contacts, some of these to more, and some customers
//! to leave.

use super::Dice;
use super::calendar::{Calendar, Due};
use std::collections::VecDeque;

const MINUTE: f64 = 60_000.0;
const DAY: f64 = 1_440.0 * MINUTE;
const YEAR: f64 = 365.0 * DAY;

const ISSUES_A_YEAR: f64 = 6.0;
const PATIENCE_MINUTES: f64 = 5.0;
/// Of the underlying normal; with a mean of six minutes.
const SERVICE_LOG_SD: f64 = 0.8;
const UNRESOLVED: f64 = 0.25;
const FOLLOWED_UP: f64 = 0.3;
const FOLLOW_UP_MINUTES: f64 = 2.0;
const DAYS_TO_FOLLOW_UP: f64 = 3.0;
const DAYS_TO_RETURN: f64 = 1.0;
const FIRST_SATISFACTION: f32 = 0.5;
const LEARNING: f32 = 0.2;

const CHANNELS: usize = 3;
const PHONE: usize = 0;
const EMAIL: usize = 2;

/// What can be due. A conversation's end carries its channel: `ENDED`, `ENDED + 1`, `ENDED + 2`.
const ISSUE: u64 = 0;
const RETURN: u64 = 1;
const FOLLOW_UP: u64 = 2;
const FOLLOWED: u64 = 3;
const GIVES_UP: u64 = 4;
const ENDED: u64 = 5;

/// How many conversations each channel can hold at once, for every 10,000 customers.
#[derive(Clone, Copy)]
pub(crate) struct Staff(pub(crate) [u64; CHANNELS]);

impl Staff {
    /// 60 on the phone, 20 who chat with three at a time, 10 who write e-mails.
    pub(crate) const AS_GIVEN: Staff = Staff([60, 60, 10]);
    /// One of each, and a single chat at a time.
    pub(crate) const SCARCE: Staff = Staff([1, 1, 1]);
}

/// What one run came to.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) customers: u64,
    /// Contacts begun (with an issue or by coming back), contacts ended (answered or given up), follow-ups begun and
    /// ended.
    pub(crate) events: u64,
    pub(crate) contacts: [u64; CHANNELS],
    pub(crate) abandoned: [u64; CHANNELS],
    /// Of all contacts that were answered or given up.
    pub(crate) wait_seconds: [f64; CHANNELS],
    pub(crate) left: u64,
}

impl Outcome {
    pub(crate) fn mean_wait_seconds(&self) -> [f64; CHANNELS] {
        std::array::from_fn(|channel| self.wait_seconds[channel] / self.contacts[channel].max(1) as f64)
    }
}

/// Plays a year of `customers`.
pub(crate) fn run(customers: u64, staff: Staff, seed: u64) -> Outcome {
    assert!(customers <= Due::SUBJECTS, "more customers than an event has room for");
    let mut year = Year::new(customers, staff, seed);
    for customer in 0..customers as u32 {
        year.expect_issue(0, customer);
    }
    while let Some(due) = year.calendar.take() {
        year.play(due);
        year.read_ahead();
    }
    year.outcome
}

struct Year {
    dice: Dice,
    calendar: Calendar,
    /// Of each customer; `None` once they have left.
    satisfaction: Vec<Option<f32>>,
    /// How many more conversations each channel can hold. While it can, nobody waits there.
    free: [u64; CHANNELS],
    lines: [VecDeque<InLine>; CHANNELS],
    seats: Vec<Seat>,
    spare_seats: Vec<u32>,
    service_log_mean: f64,
    outcome: Outcome,
}

/// What a rep finds in a line.
#[derive(Clone, Copy)]
enum InLine {
    /// The contact waiting in a seat, or its gap if it gave up.
    Seat(u32),
    /// A follow-up to make to a customer.
    FollowUp(u32),
}

/// Somebody who waits, or did.
///
/// A seat is known to its line and, where there is patience, to the calendar. The second of the two to come across
/// it gives it back, so that neither ever finds it under somebody else.
#[derive(Clone, Copy)]
struct Seat {
    since: u64,
    customer: u32,
    channel: u8,
    taken: bool,
}

impl Year {
    fn new(customers: u64, staff: Staff, seed: u64) -> Year {
        Year {
            dice: Dice::new(seed),
            calendar: Calendar::new(YEAR as u64),
            satisfaction: vec![Some(FIRST_SATISFACTION); customers as usize],
            free: staff.0.map(|slots| (slots * customers / 10_000).max(1)),
            lines: Default::default(),
            seats: Vec::new(),
            spare_seats: Vec::new(),
            service_log_mean: 6f64.ln() - SERVICE_LOG_SD * SERVICE_LOG_SD / 2.0,
            outcome: Outcome { customers, ..Outcome::default() },
        }
    }

    #[inline]
    fn play(&mut self, due: Due) {
        let now = due.at();
        let subject = due.subject();
        match due.kind() {
            GIVES_UP => self.give_up(now, subject),
            FOLLOWED => {
                self.outcome.events += 1;
                self.take_next(now, PHONE);
            }
            ISSUE if self.is_here(subject) => {
                self.expect_issue(now, subject);
                self.contact(now, subject);
            }
            RETURN if self.is_here(subject) => self.contact(now, subject),
            FOLLOW_UP if self.is_here(subject) => self.begin_follow_up(now, subject),
            ISSUE | RETURN | FOLLOW_UP => {}
            ended => self.end(now, (ended - ENDED) as usize, subject),
        }
    }

    /// Looks up the next few customers together, as the processor fetches them at once: among a million, each is too
    /// far away in memory to be waited for one by one.
    #[inline]
    fn read_ahead(&self) {
        let ahead = self.calendar.ahead().iter();
        let here = ahead.filter(|due| matches!(self.satisfaction.get(due.subject() as usize), Some(Some(_)))).count();
        std::hint::black_box(here);
    }

    #[inline]
    fn is_here(&self, customer: u32) -> bool {
        self.satisfaction[customer as usize].is_some()
    }

    #[inline]
    fn expect_issue(&mut self, now: u64, customer: u32) {
        let gap = self.dice.exponential() * (YEAR / ISSUES_A_YEAR);
        self.calendar.add(now + gap as u64, ISSUE, customer);
    }

    #[inline]
    fn expect_return(&mut self, now: u64, customer: u32) {
        let gap = self.dice.exponential() * (DAYS_TO_RETURN * DAY);
        self.calendar.add(now + gap as u64, RETURN, customer);
    }

    #[inline]
    fn contact(&mut self, now: u64, customer: u32) {
        let channel = self.dice.below(CHANNELS as u32);
        self.outcome.events += 1;
        self.outcome.contacts[channel] += 1;
        if self.free[channel] > 0 {
            self.free[channel] -= 1;
            self.serve(now, channel, customer);
        } else {
            self.wait(now, channel, customer);
        }
    }

    #[inline]
    fn serve(&mut self, now: u64, channel: usize, customer: u32) {
        let minutes = (self.service_log_mean + SERVICE_LOG_SD * self.dice.normal()).exp();
        self.calendar.add(now + (minutes * MINUTE) as u64, ENDED + channel as u64, customer);
    }

    fn wait(&mut self, now: u64, channel: usize, customer: u32) {
        let seated = Seat { since: now, customer, channel: channel as u8, taken: true };
        let seat = if let Some(spare) = self.spare_seats.pop() {
            self.seats[spare as usize] = seated;
            spare
        } else {
            self.seats.push(seated);
            (self.seats.len() - 1) as u32
        };
        self.lines[channel].push_back(InLine::Seat(seat));
        if channel != EMAIL {
            let patience = self.dice.exponential() * (PATIENCE_MINUTES * MINUTE);
            self.calendar.add(now + patience as u64, GIVES_UP, seat);
        }
    }

    fn give_up(&mut self, now: u64, number: u32) {
        let seat = &mut self.seats[number as usize];
        if !seat.taken {
            self.spare_seats.push(number);
            return;
        }
        seat.taken = false;
        let Seat { since, customer, channel, .. } = *seat;
        self.outcome.events += 1;
        self.outcome.abandoned[usize::from(channel)] += 1;
        self.outcome.wait_seconds[usize::from(channel)] += (now - since) as f64 / 1_000.0;
        if self.stays(customer, 0.0) {
            self.expect_return(now, customer);
        }
    }

    #[inline]
    fn begin_follow_up(&mut self, now: u64, customer: u32) {
        self.outcome.events += 1;
        if self.free[PHONE] > 0 {
            self.free[PHONE] -= 1;
            self.follow_up(now, customer);
        } else {
            self.lines[PHONE].push_back(InLine::FollowUp(customer));
        }
    }

    #[inline]
    fn follow_up(&mut self, now: u64, customer: u32) {
        self.calendar.add(now + (FOLLOW_UP_MINUTES * MINUTE) as u64, FOLLOWED, customer);
    }

    #[inline]
    fn end(&mut self, now: u64, channel: usize, customer: u32) {
        self.outcome.events += 1;
        let resolved = self.dice.share() >= UNRESOLVED;
        if self.stays(customer, if resolved { 1.0 } else { 0.0 }) {
            if !resolved {
                self.expect_return(now, customer);
            } else if self.dice.share() < FOLLOWED_UP {
                self.calendar.add(now + (DAYS_TO_FOLLOW_UP * DAY) as u64, FOLLOW_UP, customer);
            }
        }
        self.take_next(now, channel);
    }

    /// A rep, or a chat slot, is free: whoever is next in line.
    #[inline]
    fn take_next(&mut self, now: u64, channel: usize) {
        while let Some(next) = self.lines[channel].pop_front() {
            let number = match next {
                InLine::FollowUp(customer) => return self.follow_up(now, customer),
                InLine::Seat(number) => number,
            };
            let seat = &mut self.seats[number as usize];
            let Seat { since, customer, taken, .. } = *seat;
            seat.taken = false;
            if !taken || channel == EMAIL {
                self.spare_seats.push(number);
            }
            if taken {
                self.outcome.wait_seconds[channel] += (now - since) as f64 / 1_000.0;
                return self.serve(now, channel, customer);
            }
        }
        self.free[channel] += 1;
    }

    /// What a contact does to a customer's satisfaction, and whether they stay.
    #[inline]
    fn stays(&mut self, customer: u32, outcome: f32) -> bool {
        /// Nobody is likelier to leave than somebody of no satisfaction at all: 1 / (1 + e^3), a little above.
        const LIKELIEST: f64 = 0.0475;
        let satisfaction = &mut self.satisfaction[customer as usize];
        let Some(was) = *satisfaction else { return false };
        let is = was + LEARNING * (outcome - was);
        // Most draws are above any customer's probability of leaving, 1 / (1 + e^(3 + 4s)), and need no logarithms.
        let draw = self.dice.share();
        let leaves = draw < LIKELIEST && draw * (1.0 + (3.0 + 4.0 * f64::from(is)).exp()) < 1.0;
        *satisfaction = if leaves { None } else { Some(is) };
        self.outcome.left += u64::from(leaves);
        !leaves
    }
}
