//! Model B in desque.

use crate::laws::{
    BETWEEN_ISSUES, CHANNELS, CONTACT_PATIENCE, Customers, Dice, EMAIL, FOLLOW_UP, FOLLOWED_UP, JourneysOutcome, Line,
    PHONE, Staff, UNRESOLVED, UNTIL_FOLLOW_UP, UNTIL_RETURN, YEAR,
};
use desque::serial::{Event, Simulation};
use desque::{Result, SimState};

type Sim = Simulation<House, u64>;

struct House {
    dice: Dice,
    customers: Customers,
    free: Staff,
    lines: [Line<Waiting>; CHANNELS],
    outcome: JourneysOutcome,
}

enum Waiting {
    Contact { customer: u32, since: u64 },
    FollowUp,
}

impl SimState<u64> for House {
    fn is_complete(&self, now: &u64) -> bool {
        *now >= YEAR as u64
    }
}

pub fn run(customers: u32, staff: Staff) -> JourneysOutcome {
    let house = House {
        dice: Dice::default(),
        customers: Customers::new(customers),
        free: staff,
        lines: Default::default(),
        outcome: JourneysOutcome::default(),
    };
    let mut sim = Simulation::new(house, 0);
    let begun = (0..customers).try_for_each(|customer| expect_issue(&mut sim, customer));
    begun.and_then(|()| sim.run()).expect("no event lies in the past");
    let house = sim.state();
    JourneysOutcome { retained: house.customers.retained(), ..house.outcome.clone() }
}

#[derive(Debug)]
struct Issue {
    customer: u32,
}

impl Event<House, u64> for Issue {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        if !sim.state().customers.is_here(self.customer) {
            return Ok(());
        }
        expect_issue(sim, self.customer)?;
        contact(sim, self.customer)
    }
}

#[derive(Debug)]
struct Return {
    customer: u32,
}

impl Event<House, u64> for Return {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        if sim.state().customers.is_here(self.customer) { contact(sim, self.customer) } else { Ok(()) }
    }
}

#[derive(Debug)]
struct End {
    channel: usize,
    customer: u32,
}

impl Event<House, u64> for End {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        let house = sim.state_mut();
        house.outcome.events += 1;
        let resolved = !house.dice.happens(UNRESOLVED);
        if house.customers.stays(self.customer, f64::from(u8::from(resolved)), &mut house.dice) {
            if !resolved {
                expect_return(sim, self.customer)?;
            } else if house.dice.happens(FOLLOWED_UP) {
                sim.schedule_with_delay(FollowUp { customer: self.customer }, UNTIL_FOLLOW_UP)?;
            }
        }
        take_next(sim, self.channel)
    }
}

#[derive(Debug)]
struct GiveUp {
    channel: usize,
    place: u64,
}

impl Event<House, u64> for GiveUp {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        let now = *sim.current_time();
        let house = sim.state_mut();
        let Some(Waiting::Contact { customer, since }) = house.lines[self.channel].leave(self.place) else {
            return Ok(());
        };
        house.outcome.events += 1;
        house.outcome.wait[self.channel] += now - since;
        if house.customers.stays(customer, 0.0, &mut house.dice) { expect_return(sim, customer) } else { Ok(()) }
    }
}

#[derive(Debug)]
struct FollowUp {
    customer: u32,
}

impl Event<House, u64> for FollowUp {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        let house = sim.state_mut();
        if !house.customers.is_here(self.customer) {
            return Ok(());
        }
        house.outcome.events += 1;
        if house.free[PHONE] > 0 {
            house.free[PHONE] -= 1;
            return sim.schedule_with_delay(Followed, FOLLOW_UP);
        }
        house.lines[PHONE].join(Waiting::FollowUp);
        Ok(())
    }
}

#[derive(Debug)]
struct Followed;

impl Event<House, u64> for Followed {
    fn execute(&mut self, sim: &mut Sim) -> Result {
        sim.state_mut().outcome.events += 1;
        take_next(sim, PHONE)
    }
}

fn expect_issue(sim: &mut Sim, customer: u32) -> Result {
    let gap = sim.state_mut().dice.within(BETWEEN_ISSUES);
    sim.schedule_with_delay(Issue { customer }, gap)
}

fn expect_return(sim: &mut Sim, customer: u32) -> Result {
    let gap = sim.state_mut().dice.within(UNTIL_RETURN);
    sim.schedule_with_delay(Return { customer }, gap)
}

fn contact(sim: &mut Sim, customer: u32) -> Result {
    let now = *sim.current_time();
    let house = sim.state_mut();
    let channel = house.dice.channel();
    house.outcome.events += 1;
    house.outcome.contacts[channel] += 1;
    if house.free[channel] > 0 {
        house.free[channel] -= 1;
        return serve(sim, channel, customer);
    }
    let place = house.lines[channel].end();
    house.lines[channel].join(Waiting::Contact { customer, since: now });
    if channel == EMAIL {
        return Ok(());
    }
    let patience = house.dice.within(CONTACT_PATIENCE);
    sim.schedule_with_delay(GiveUp { channel, place }, patience)
}

fn serve(sim: &mut Sim, channel: usize, customer: u32) -> Result {
    let service = sim.state_mut().dice.conversation();
    sim.schedule_with_delay(End { channel, customer }, service)
}

fn take_next(sim: &mut Sim, channel: usize) -> Result {
    let now = *sim.current_time();
    let house = sim.state_mut();
    match house.lines[channel].call() {
        Some(Waiting::Contact { customer, since }) => {
            house.outcome.wait[channel] += now - since;
            serve(sim, channel, customer)
        }
        Some(Waiting::FollowUp) => sim.schedule_with_delay(Followed, FOLLOW_UP),
        None => {
            house.free[channel] += 1;
            Ok(())
        }
    }
}
