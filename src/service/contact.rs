//! A contact: the matter arises, the customer turns to a channel, waits, is answered, and it ends.

use super::cases::Stage;
use super::customers;
use super::desks::Item;
use super::due::Kind;
use super::floor::Floor;
use super::host::{self, RepHost};
use super::mind;
use crate::conversation::{Answer, Opening, Question, Silent, Step, Talk, Witness, glide};
use crate::scenario::RecordKept;
use crate::scenario::script::Script;
use crate::sim::{Due, Key, Law, Purpose, SECOND, Time};
use crate::world::{Fact, Sink, Stranger, Turn, What};

impl<S: Sink> Floor<'_, S> {
    /// Tells everybody who listens.
    #[inline(always)]
    pub(super) fn tell(&mut self, at: Time, case: u32, what: What<'_>) {
        let customer = self.cases[case].customer;
        self.sink.hear(&Fact { at, customer, case, what });
    }

    /// A matter arises for a customer, and the next one is put in the calendar.
    pub(super) fn issue(&mut self, due: Due) {
        let (at, customer) = (due.at(), due.subject());
        let standing = &mut self.standing[customer as usize];
        if standing.gone {
            return;
        }
        self.tally.events += 1;
        let segment = standing.segment;
        let key = customers::key(self.replication, customer).of(Purpose::Issue, u64::from(standing.matters));
        standing.matters += 1;
        let mut chance = key.stream();
        let gap = (chance.exponential() * self.plan.issue_gap) as Time;
        self.calendar.add(Kind::Issue.at(at.saturating_add(gap), customer, 0));
        let share = if self.plan.kinds.len() > 1 { chance.share() } else { 0.0 };
        let kind = self.plan.kinds.iter().find(|(up_to, _)| share < *up_to).or(self.plan.kinds.last());
        if let Some(&(_, demand)) = kind {
            self.arise(at, key, customer, demand, segment);
        }
    }

    /// When a customer's first matter arises.
    pub(super) fn first_issue(plan: &super::Plan, replication: Key, customer: u32) -> Time {
        let mut chance = customers::key(replication, customer).draw(Purpose::Issue, u64::from(u32::MAX));
        (chance.exponential() * plan.issue_gap) as Time
    }

    /// When the first stranger of a demand arrives.
    pub(super) fn first_arrival(plan: &super::Plan, replication: Key, place: usize) -> Time {
        let (demand, gap) = plan.strangers[place];
        let key = replication.of(Purpose::Arrivals, u64::from(demand)).nth(0);
        (key.stream().exponential() * gap + 0.5) as Time
    }

    /// A stranger arrives, and the next one is put in the calendar.
    pub(super) fn arrival(&mut self, due: Due) {
        let place = due.subject() as usize;
        let (demand, gap) = self.plan.strangers[place];
        self.tally.events += 1;
        let arrivals = &mut self.today.arrivals[place];
        *arrivals += 1;
        let key = self.replication.of(Purpose::Arrivals, u64::from(demand)).nth(*arrivals);
        let next = due.at().saturating_add((key.stream().exponential() * gap + 0.5) as Time);
        self.calendar.add(Kind::Arrival.at(next, due.subject(), 0));
        self.arise(due.at(), key, Stranger::NUMBER, demand, 0);
    }

    /// A case opens and the customer turns to the service.
    fn arise(&mut self, at: Time, key: Key, customer: u32, demand: u16, segment: u8) {
        let stories = &self.plan.demand(demand).stories;
        let place = if stories.len() > 1 {
            key.draw(Purpose::Story, 0).weighted(stories.iter().map(|(_, share)| *share))
        } else {
            0
        };
        let story = stories[place].0;
        let remembers = self.plan.story(story).remembers;
        let case = self.cases.open(key, customer, demand, story, remembers, at);
        let opened = &mut self.cases[case];
        opened.segment = segment;
        opened.on = self.plan.demand(demand).on;
        self.sink.hear(&Fact { at, customer, case, what: What::IssueArose { story, segment } });
        self.turn_to(at, case);
    }

    /// A customer comes back, or comes when the channel has opened.
    pub(super) fn come(&mut self, due: Due) {
        let place = due.subject();
        let case = &mut self.cases[place];
        if case.stamp != due.generation() || case.stage != Stage::Resting {
            return;
        }
        if self.is_gone(self.cases[place].customer) {
            return self.settle_for_good(due.at(), place);
        }
        let case = &mut self.cases[place];
        case.returning = false;
        if !case.chosen {
            self.tally.events += 1;
        }
        self.turn_to(due.at(), place);
    }

    /// The customer chooses a channel and is answered, waits, or finds it closed. Those who find it closed come at some
    /// time of its next opening, each as likely as another.
    pub(super) fn turn_to(&mut self, at: Time, place: u32) {
        let case = &mut self.cases[place];
        if !case.chosen {
            let key = case.key.of(Purpose::Contact, u64::from(case.contacts));
            case.desk = self.plan.choose_desk(case.on, self.plan.script(case.script), case.last_desk, key);
        }
        let number = case.desk;
        let desk = self.plan.desk(number);
        if desk.closes && !desk.hours.is_open(at) {
            case.chosen = true;
            case.returning = true;
            let stamp = case.enter(Stage::Resting);
            let share = case.key.draw(Purpose::Opening, u64::from(case.contacts)).share();
            if let Some((opens, closes)) = desk.hours.next_stretch(at) {
                let comes = opens + (share * (closes - opens) as f64) as Time;
                self.calendar.add(Kind::Contact.at(comes, place, stamp));
            } else {
                // It never opens: nobody can be reached.
                self.cases[place].chosen = false;
                self.cases[place].returning = false;
                self.turned_away(at, place, 0);
            }
            return;
        }
        case.chosen = false;
        case.since = at;
        case.contacts = case.contacts.saturating_add(1);
        let contact = case.contacts;
        let what = What::ContactBegan { channel: desk.channel, contact };
        self.sink.hear(&Fact { at, customer: case.customer, case: place, what });
        match self.take_rep(number) {
            Some(rep) => self.answer(at, place, rep),
            None => self.queue(at, place),
        }
    }

    /// The customer waits.
    fn queue(&mut self, at: Time, place: u32) {
        let case = &mut self.cases[place];
        let stamp = case.enter(Stage::Waiting);
        let desk = self.plan.desk(case.desk);
        if let Some(patience) = &desk.patience {
            let attempt = u64::from(case.contacts) << 8 | u64::from(case.retries);
            let gives_up = at.saturating_add(patience.draw(&mut case.key.draw(Purpose::Patience, attempt)));
            self.calendar.add(Kind::GiveUp.at(gives_up, place, stamp));
        }
        let due = at.saturating_add(desk.due);
        self.desks.queues[usize::from(case.desk)].push_back((due, Item::Case(place, stamp)));
    }

    /// The customer has waited long enough.
    pub(super) fn give_up(&mut self, due: Due) {
        let (at, place) = (due.at(), due.subject());
        let case = &mut self.cases[place];
        if case.stamp != due.generation() || case.stage != Stage::Waiting {
            return;
        }
        self.tally.events += 1;
        case.enter(Stage::Resting);
        let (wait, channel) = (at - case.since, self.plan.desk(case.desk).channel);
        self.today.given_up += 1;
        self.tell(at, place, What::GaveUp { channel, wait });
        self.not_served(at, place, wait);
    }

    /// A live channel closes on a customer who waits.
    pub(super) fn turned_away(&mut self, at: Time, place: u32, wait: Time) {
        let case = &mut self.cases[place];
        case.enter(Stage::Resting);
        let channel = self.plan.desk(case.desk).channel;
        self.tell(at, place, What::TurnedAway { channel, wait });
        self.not_served(at, place, wait);
    }

    /// A rep takes the contact and plays it to its end, or until a supervisor must decide.
    pub(super) fn answer(&mut self, at: Time, place: u32, rep: u16) {
        let case = &mut self.cases[place];
        case.enter(Stage::Talking);
        case.rep = rep;
        case.answered = at;
        case.retries = 0;
        case.waited = at - case.since;
        let (customer, desk, wait, story) = (case.customer, case.desk, case.waited, case.script);
        let returning = case.contacts > 1;
        let known = match self.plan.record {
            RecordKept::NotKept => false,
            RecordKept::PerChannel => case.known_on >> desk & 1 == 1,
            RecordKept::Unified => case.known_on != 0,
        };
        let retells = case.known_on != 0 && !known;
        if self.plan.story(story).remembers {
            case.known_on |= 1 << desk;
        }
        case.episode.must_repeat |= retells;
        self.seats[usize::from(rep)].hold(at, desk);
        let what = What::Answered { channel: self.plan.desk(desk).channel, rep, wait, returning };
        self.sink.hear(&Fact { at, customer, case: place, what });
        if self.plan.story(story).plain && !retells && !self.sink.follows(customer) {
            self.pass(place);
        } else {
            self.converse(place, Turning::Opens { retells });
        }
    }

    /// Lets a contact pass in which nobody has anything to decide.
    fn pass(&mut self, place: u32) {
        let (case, past) = self.cases.with_past(place);
        let contact = case.key.of(Purpose::Contact, u64::from(case.contacts));
        let script = self.plan.script(case.script);
        let luck = |luck| host::luck(contact, luck);
        let duration = |law: &Law, turn| host::duration(contact, law, turn);
        let elapsed = glide(script, case.at, &mut past.record, luck, duration);
        self.tally.moves += u64::from(past.record.turns);
        self.calendar.add(Kind::Done.at(case.answered.saturating_add(elapsed), place, case.stamp));
    }

    /// Plays a contact from its opening or from a supervisor's answer, until it ends or must wait for a supervisor.
    pub(super) fn converse(&mut self, place: u32, turning: Turning) {
        let (case, past) = self.cases.with_past(place);
        let script = self.plan.script(case.script);
        let mut host = RepHost::new(self.plan, case, &self.seats[usize::from(case.rep)]);
        let retell = || (self.plan.parameters().retell_seconds * SECOND as f64) as Time;
        let retells = matches!(turning, Turning::Opens { retells: true });
        let opening = Opening {
            at: if retells { None } else { case.at },
            mood: case.mood,
            memory: script.remembers.then_some(&past.memory),
            retell: retells.then(retell),
        };
        let mut parked = case.talk.take();
        let mut fresh = parked.is_none().then(|| Talk::new(script, &opening));
        let Some(talk) = parked.as_deref_mut().or(fresh.as_mut()) else { return };
        let step = if self.sink.follows(case.customer) {
            let mut teller = Teller { sink: self.sink, customer: case.customer, case: place, began: case.answered };
            play(talk, script, &opening, turning, &mut host, &mut teller)
        } else {
            play(talk, script, &opening, turning, &mut host, &mut Silent)
        };
        let now = case.answered.saturating_add(talk.elapsed());
        if matches!(step, Step::Supervisor { .. }) {
            case.talk = parked.or_else(|| fresh.map(Box::new));
            let stamp = case.enter(Stage::Asking);
            self.calendar.add(Kind::Ask.at(now, place, stamp));
            return;
        }
        self.tally.moves += u64::from(talk.record().turns);
        let stamp = case.enter(Stage::Talking);
        past.record = *talk.record();
        if script.remembers {
            past.memory = talk.memory();
            case.mood = talk.mood() - script.mood;
        }
        self.calendar.add(Kind::Done.at(now, place, stamp));
        self.make_promises(place, now, talk.promises());
    }

    /// The contact ends and the rep is free.
    pub(super) fn done(&mut self, due: Due) {
        let (at, place) = (due.at(), due.subject());
        let case = &mut self.cases[place];
        if case.stamp != due.generation() || case.stage != Stage::Talking {
            return;
        }
        self.tally.events += 1;
        case.enter(Stage::Resting);
        let (rep, demand, handle) = (case.rep, case.demand, at - case.answered);
        let (case, past) = self.cases.with_past(place);
        let record = &past.record;
        self.today.served(record, handle);
        self.sink.hear(&Fact {
            at,
            customer: case.customer,
            case: place,
            what: What::ContactEnded {
                channel: self.plan.desk(case.desk).channel,
                rep,
                wait: case.waited,
                handle,
                story: case.script,
                returning: case.contacts > 1,
                record,
            },
        });
        let cents = record.remedy_cents;
        if cents != 0 {
            self.tell(at, place, What::Remedied { cents });
        }
        self.seats[usize::from(rep)].practise(demand);
        self.after_contact(at, place);
        self.free_rep(at, rep);
    }
}

/// From where a contact is played on.
#[derive(Debug, Clone, Copy)]
pub(super) enum Turning {
    /// From its opening.
    Opens {
        /// The customer has to tell the story again.
        retells: bool,
    },
    /// From a supervisor's answer, after this wait.
    Resumes(Answer, Time),
}

/// Plays until the talk ends or must wait for a supervisor.
fn play(
    talk: &mut Talk,
    script: &Script,
    opening: &Opening<'_>,
    turning: Turning,
    host: &mut RepHost<'_>,
    witness: &mut impl Witness,
) -> Step {
    let mut step = match turning {
        Turning::Opens { .. } => talk.open(script, opening, host, witness),
        Turning::Resumes(answer, waited) => talk.supervisor(script, answer, waited, host, witness),
    };
    while step == Step::Reply {
        let reply = mind::decide(host, Question { script, talk });
        step = talk.reply(script, reply, host, witness);
    }
    step
}

/// Tells the turns of a conversation as facts.
struct Teller<'a, S: Sink> {
    sink: &'a mut S,
    customer: u32,
    case: u32,
    began: Time,
}

impl<S: Sink> Witness for Teller<'_, S> {
    fn hear(&mut self, after: Time, turn: Turn) {
        let at = self.began.saturating_add(after);
        self.sink.hear(&Fact { at, customer: self.customer, case: self.case, what: What::Talked(turn) });
    }
}
