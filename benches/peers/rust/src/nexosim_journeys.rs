//! Model B in nexosim: one model that schedules inputs on itself, on one thread.

use crate::laws::{
    BETWEEN_ISSUES, CHANNELS, CONTACT_PATIENCE, Customers, Dice, EMAIL, FOLLOW_UP, FOLLOWED_UP, JourneysOutcome, Line,
    PHONE, Staff, UNRESOLVED, UNTIL_FOLLOW_UP, UNTIL_RETURN, YEAR,
};
use crate::nexosim_queue::later;
use nexosim::model::{Context, Model, schedulable};
use nexosim::ports::QuerySource;
use nexosim::simulation::{EventKey, Mailbox, SimInit, SimulationError};
use nexosim::time::MonotonicTime;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct House {
    #[serde(skip)]
    dice: Dice,
    customers: Customers,
    free: Staff,
    lines: [Line<Waiting>; CHANNELS],
    outcome: JourneysOutcome,
}

#[derive(Serialize, Deserialize)]
enum Waiting {
    Contact { customer: u32, since: MonotonicTime, patience: Option<EventKey> },
    FollowUp,
}

pub fn run(customers: u32, staff: Staff) -> JourneysOutcome {
    let house = House {
        dice: Dice::default(),
        customers: Customers::new(customers),
        free: staff,
        lines: Default::default(),
        outcome: JourneysOutcome::default(),
    };
    simulate(house).expect("nothing goes wrong in the simulation")
}

fn simulate(house: House) -> Result<JourneysOutcome, SimulationError> {
    let mailbox = Mailbox::new();
    let mut bench = SimInit::with_num_threads(1);
    let outcome = QuerySource::new().connect(House::outcome, &mailbox).register(&mut bench);
    let mut simulation = bench.add_model(house, mailbox, "house").init(MonotonicTime::EPOCH)?;
    simulation.step_until(later(YEAR as u64))?;
    Ok(simulation.process_query(&outcome, ())?)
}

#[Model]
impl House {
    #[nexosim(init)]
    async fn init(&mut self, cx: &Context<Self>) {
        for customer in 0..self.customers.number() {
            self.expect_issue(customer, cx);
        }
    }

    #[nexosim(schedulable)]
    fn issue(&mut self, customer: u32, cx: &Context<Self>) {
        if self.customers.is_here(customer) {
            self.expect_issue(customer, cx);
            self.contact(customer, cx);
        }
    }

    #[nexosim(schedulable)]
    fn come_back(&mut self, customer: u32, cx: &Context<Self>) {
        if self.customers.is_here(customer) {
            self.contact(customer, cx);
        }
    }

    #[nexosim(schedulable)]
    fn end(&mut self, (channel, customer): (usize, u32), cx: &Context<Self>) {
        self.outcome.events += 1;
        let resolved = !self.dice.happens(UNRESOLVED);
        if self.customers.stays(customer, f64::from(u8::from(resolved)), &mut self.dice) {
            if !resolved {
                self.expect_return(customer, cx);
            } else if self.dice.happens(FOLLOWED_UP) {
                let gap = later(UNTIL_FOLLOW_UP);
                cx.schedule_event(gap, schedulable!(Self::follow_up), customer).expect("it lies in the future");
            }
        }
        self.take_next(channel, cx);
    }

    #[nexosim(schedulable)]
    fn give_up(&mut self, (channel, place): (usize, u64), cx: &Context<Self>) {
        let Some(Waiting::Contact { customer, since, .. }) = self.lines[channel].leave(place) else { return };
        self.outcome.events += 1;
        self.outcome.wait[channel] += cx.time().duration_since(since).as_micros() as u64;
        if self.customers.stays(customer, 0.0, &mut self.dice) {
            self.expect_return(customer, cx);
        }
    }

    #[nexosim(schedulable)]
    fn follow_up(&mut self, customer: u32, cx: &Context<Self>) {
        if !self.customers.is_here(customer) {
            return;
        }
        self.outcome.events += 1;
        if self.free[PHONE] > 0 {
            self.free[PHONE] -= 1;
            self.make_follow_up(cx);
        } else {
            self.lines[PHONE].join(Waiting::FollowUp);
        }
    }

    #[nexosim(schedulable)]
    fn followed(&mut self, _: (), cx: &Context<Self>) {
        self.outcome.events += 1;
        self.take_next(PHONE, cx);
    }

    async fn outcome(&mut self) -> JourneysOutcome {
        JourneysOutcome { retained: self.customers.retained(), ..self.outcome.clone() }
    }

    fn expect_issue(&mut self, customer: u32, cx: &Context<Self>) {
        let gap = later(self.dice.within(BETWEEN_ISSUES));
        cx.schedule_event(gap, schedulable!(Self::issue), customer).expect("it lies in the future");
    }

    fn expect_return(&mut self, customer: u32, cx: &Context<Self>) {
        let gap = later(self.dice.within(UNTIL_RETURN));
        cx.schedule_event(gap, schedulable!(Self::come_back), customer).expect("it lies in the future");
    }

    fn contact(&mut self, customer: u32, cx: &Context<Self>) {
        let channel = self.dice.channel();
        self.outcome.events += 1;
        self.outcome.contacts[channel] += 1;
        if self.free[channel] > 0 {
            self.free[channel] -= 1;
            self.serve(channel, customer, cx);
            return;
        }
        let patience = (channel != EMAIL).then(|| {
            let patience = later(self.dice.within(CONTACT_PATIENCE));
            let place = (channel, self.lines[channel].end());
            cx.schedule_keyed_event(patience, schedulable!(Self::give_up), place).expect("it lies in the future")
        });
        self.lines[channel].join(Waiting::Contact { customer, since: cx.time(), patience });
    }

    fn serve(&mut self, channel: usize, customer: u32, cx: &Context<Self>) {
        let service = later(self.dice.conversation());
        cx.schedule_event(service, schedulable!(Self::end), (channel, customer)).expect("it lies in the future");
    }

    fn make_follow_up(&mut self, cx: &Context<Self>) {
        cx.schedule_event(later(FOLLOW_UP), schedulable!(Self::followed), ()).expect("it lies in the future");
    }

    fn take_next(&mut self, channel: usize, cx: &Context<Self>) {
        match self.lines[channel].call() {
            Some(Waiting::Contact { customer, since, patience }) => {
                if let Some(patience) = patience {
                    patience.cancel();
                }
                self.outcome.wait[channel] += cx.time().duration_since(since).as_micros() as u64;
                self.serve(channel, customer, cx);
            }
            Some(Waiting::FollowUp) => self.make_follow_up(cx),
            None => self.free[channel] += 1,
        }
    }
}
