//! Model A in desque: an event is a struct that changes the state and schedules others. Nothing scheduled can be
//! taken back, so the patience of somebody who was answered runs out unnoticed.

use crate::laws::{BETWEEN_ARRIVALS, Dice, Line, PATIENCE, PROMPT, QueueOutcome, REPS, SERVICE};
use desque::serial::{Event, Simulation};
use desque::{Result, SimState};

type Sim = Simulation<Desk, u64>;

#[derive(Default)]
struct Desk {
    dice: Dice,
    to_come: u32,
    idle: u32,
    /// Since when each waits.
    line: Line<u64>,
    outcome: QueueOutcome,
}

impl SimState<u64> for Desk {}

pub fn run(arrivals: u32) -> QueueOutcome {
    let desk = Desk { to_come: arrivals, idle: REPS, ..Desk::default() };
    let mut sim = Simulation::new(desk, 0);
    expect_arrival(&mut sim).and_then(|()| sim.run()).expect("no event lies in the past");
    let outcome = sim.state().outcome.clone();
    QueueOutcome { arrivals: arrivals.into(), ..outcome }
}

#[derive(Debug)]
struct Arrival;

impl Event<Desk, u64> for Arrival {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        expect_arrival(sim)?;
        let now = *sim.current_time();
        let desk = sim.state_mut();
        desk.outcome.events += 1;
        if desk.idle > 0 {
            desk.idle -= 1;
            desk.outcome.prompt += 1;
            return serve(sim);
        }
        let place = desk.line.end();
        desk.line.join(now);
        let patience = desk.dice.within(PATIENCE);
        sim.schedule_with_delay(GiveUp { place }, patience)
    }
}

#[derive(Debug)]
struct End;

impl Event<Desk, u64> for End {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        let now = *sim.current_time();
        let desk = sim.state_mut();
        desk.outcome.events += 1;
        let Some(since) = desk.line.call() else {
            desk.idle += 1;
            return Ok(());
        };
        let wait = now - since;
        desk.outcome.wait += wait;
        desk.outcome.prompt += u64::from(wait <= PROMPT);
        serve(sim)
    }
}

#[derive(Debug)]
struct GiveUp {
    place: u64,
}

impl Event<Desk, u64> for GiveUp {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        let now = *sim.current_time();
        let desk = sim.state_mut();
        if let Some(since) = desk.line.leave(self.place) {
            desk.outcome.events += 1;
            desk.outcome.abandoned += 1;
            desk.outcome.wait += now - since;
        }
        Ok(())
    }
}

fn expect_arrival(sim: &mut Sim) -> Result {
    let desk = sim.state_mut();
    let Some(left) = desk.to_come.checked_sub(1) else { return Ok(()) };
    desk.to_come = left;
    let gap = desk.dice.within(BETWEEN_ARRIVALS);
    sim.schedule_with_delay(Arrival, gap)
}

fn serve(sim: &mut Sim) -> Result {
    let service = sim.state_mut().dice.within(SERVICE);
    sim.schedule_with_delay(End, service)
}
