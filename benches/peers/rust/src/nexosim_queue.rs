//! Model A in nexosim: one model that schedules inputs on itself, on one thread. Patience is cancelled when somebody
//! is answered.

use crate::laws::{BETWEEN_ARRIVALS, Dice, Line, PATIENCE, PROMPT, QueueOutcome, REPS, SERVICE};
use nexosim::model::{Context, Model, schedulable};
use nexosim::ports::QuerySource;
use nexosim::simulation::{EventKey, Mailbox, SimInit, SimulationError};
use nexosim::time::MonotonicTime;
use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Default, Serialize, Deserialize)]
struct Desk {
    #[serde(skip)]
    dice: Dice,
    to_come: u32,
    idle: u32,
    line: Line<Waiting>,
    outcome: QueueOutcome,
}

#[derive(Serialize, Deserialize)]
struct Waiting {
    since: MonotonicTime,
    patience: EventKey,
}

pub fn run(arrivals: u32) -> QueueOutcome {
    let outcome = simulate(Desk { to_come: arrivals, idle: REPS, ..Desk::default() });
    QueueOutcome { arrivals: arrivals.into(), ..outcome.expect("nothing goes wrong in the simulation") }
}

fn simulate(desk: Desk) -> Result<QueueOutcome, SimulationError> {
    let mailbox = Mailbox::new();
    let mut bench = SimInit::with_num_threads(1);
    let outcome = QuerySource::new().connect(Desk::outcome, &mailbox).register(&mut bench);
    let mut simulation = bench.add_model(desk, mailbox, "desk").init(MonotonicTime::EPOCH)?;
    simulation.run()?;
    Ok(simulation.process_query(&outcome, ())?)
}

#[Model]
impl Desk {
    #[nexosim(init)]
    async fn init(&mut self, cx: &Context<Self>) {
        self.expect_arrival(cx);
    }

    #[nexosim(schedulable)]
    fn arrive(&mut self, _: (), cx: &Context<Self>) {
        self.expect_arrival(cx);
        self.outcome.events += 1;
        if self.idle > 0 {
            self.idle -= 1;
            self.outcome.prompt += 1;
            self.serve(cx);
        } else {
            let patience = later(self.dice.within(PATIENCE));
            let patience = cx.schedule_keyed_event(patience, schedulable!(Self::give_up), self.line.end());
            self.line.join(Waiting { since: cx.time(), patience: patience.expect("it lies in the future") });
        }
    }

    #[nexosim(schedulable)]
    fn end(&mut self, _: (), cx: &Context<Self>) {
        self.outcome.events += 1;
        let Some(Waiting { since, patience }) = self.line.call() else {
            self.idle += 1;
            return;
        };
        patience.cancel();
        let wait = cx.time().duration_since(since).as_micros() as u64;
        self.outcome.wait += wait;
        self.outcome.prompt += u64::from(wait <= PROMPT);
        self.serve(cx);
    }

    #[nexosim(schedulable)]
    fn give_up(&mut self, place: u64, cx: &Context<Self>) {
        let Some(Waiting { since, .. }) = self.line.leave(place) else { return };
        self.outcome.events += 1;
        self.outcome.abandoned += 1;
        self.outcome.wait += cx.time().duration_since(since).as_micros() as u64;
    }

    async fn outcome(&mut self) -> QueueOutcome {
        self.outcome.clone()
    }

    fn expect_arrival(&mut self, cx: &Context<Self>) {
        let Some(left) = self.to_come.checked_sub(1) else { return };
        self.to_come = left;
        let gap = later(self.dice.within(BETWEEN_ARRIVALS));
        cx.schedule_event(gap, schedulable!(Self::arrive), ()).expect("it lies in the future");
    }

    fn serve(&mut self, cx: &Context<Self>) {
        let service = later(self.dice.within(SERVICE));
        cx.schedule_event(service, schedulable!(Self::end), ()).expect("it lies in the future");
    }
}

/// Nothing can be scheduled for this very moment.
pub fn later(microseconds: u64) -> Duration {
    Duration::from_micros(microseconds.max(1))
}
