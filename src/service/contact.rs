//! A contact: the matter arises, the customer turns to a channel, waits, is answered, and it ends.

use super::cases::{Case, Coming, InHand, Matter, Stage};
use super::customers;
use super::desks::Item;
use super::due::Kind;
use super::floor::{Day, Floor};
use super::host::{self, RepHost};
use super::mind;
use super::notice::Heard;
use super::plan::DeskPlan;
use crate::conversation::{Answer, Opening, Question, Silent, Step, Straight, Talk, Witness};
use crate::model::Episode;
use crate::notation::OnChannel;
use crate::scenario::RecordKept;
use crate::scenario::script::Script;
use crate::sim::{Due, Key, Purpose, SECOND, Time, whole};
use crate::world::{Channel, Fact, Sink, Stranger, Turn, What};

impl<'a, S: Sink> Day<'a, S> {
    /// A matter arises for a customer, and the next one is put in the calendar.
    pub(super) fn issue(&mut self, due: Due) {
        let (at, customer) = (due.at(), due.subject());
        let floor = &mut self.floor;
        let standing = &mut floor.standing[customer as usize];
        if standing.gone {
            return;
        }
        floor.tally.events += 1;
        let segment = standing.segment;
        let key = customers::key(floor.replication, customer).of(Purpose::Issue, u64::from(standing.matters));
        standing.matters += 1;
        let mut chance = key.stream();
        let arising = &floor.plan.arising[usize::from(segment)];
        let (wait, several) = (chance.exponential(), arising.kinds.len() > 1);
        let demand = match floor.courses.of_customers(segment) {
            None => {
                floor.calendar.add(Kind::Issue.at(at.saturating_add(whole(wait * arising.gap)), customer, 0));
                arising.kind(if several { chance.share() } else { 0.0 })
            }
            Some(course) => {
                if let Some(next) = course.reaches(course.level(at) + wait) {
                    floor.calendar.add(Kind::Issue.at(next.max(at + 1), customer, 0));
                }
                arising.kinds.get(course.part(at, chance.share())).map(|kind| kind.demand)
            }
        };
        if let Some(demand) = demand {
            self.arise(at, key, customer, demand, segment);
        }
    }

    /// A stranger arrives, and the next one is put in the calendar.
    pub(super) fn arrival(&mut self, due: Due) {
        let (at, place) = (due.at(), due.subject() as usize);
        let floor = &mut self.floor;
        let (demand, gap) = floor.plan.strangers[place];
        floor.tally.events += 1;
        let arrivals = &mut floor.today.arrivals[place];
        arrivals.count += 1;
        let key = arrivals.key.nth(arrivals.count);
        let next = arrivals.next(at, gap, floor.courses.of_strangers(place));
        floor.calendar.add(Kind::Arrival.at(next, due.subject(), 0));
        self.arise(at, key, Stranger::NUMBER, demand, 0);
    }

    /// A matter arises that something else gave rise to.
    #[inline(never)]
    pub(super) fn raise(&mut self, at: Time, key: Key, customer: u32, demand: u16) {
        let segment = self.floor.standing.get(customer as usize).map_or(0, |standing| standing.segment);
        if !self.floor.plan.demand(demand).stories.is_empty() {
            self.arise(at, key, customer, demand, segment);
        }
    }

    /// A matter arises, and the customer turns to the service.
    #[inline(always)]
    fn arise(&mut self, at: Time, key: Key, customer: u32, demand: u16, segment: u8) {
        if !self.floor.plan.unhindered {
            return self.arise_unless(at, key, customer, demand, segment);
        }
        let matter = self.floor.matter(at, key, customer, segment, demand);
        let (floor, case) = self.open(&matter);
        floor.turn_to(at, case);
    }

    /// A matter arises, unless the policy prevents it or tells the customer all they need, and they turn to the service
    /// or take a guided flow.
    #[inline(never)]
    fn arise_unless(&mut self, at: Time, key: Key, customer: u32, demand: u16, segment: u8) {
        if self.floor.prevented(at, key, customer, demand) {
            return;
        }
        let heard = self.floor.notify(at, key, customer, demand);
        if heard == Heard::Enough {
            return;
        }
        let matter = self.floor.matter(at, key, customer, segment, demand);
        let (floor, case) = self.open(&matter);
        if let Heard::Of(quality) = heard {
            case.episode = Episode::told_first(quality);
        }
        if !floor.takes_flow(at, case, false) {
            floor.turn_to(at, case);
        }
    }

    /// A matter arises that the customer raises because it is easy.
    pub(super) fn raise_in_flow(&mut self, at: Time, key: Key, customer: u32, demand: u16, segment: u8) {
        let matter = self.floor.matter(at, key, customer, segment, demand);
        let (floor, case) = self.open(&matter);
        floor.takes_flow(at, case, true);
    }

    /// A matter arises that the customer raises because there is this channel.
    pub(super) fn raise_on(&mut self, at: Time, key: Key, customer: u32, demand: u16, segment: u8, channel: Channel) {
        let mut matter = self.floor.matter(at, key, customer, segment, demand);
        matter.on = Some(OnChannel::Only(channel));
        let (floor, case) = self.open(&matter);
        floor.turn_to(at, case);
    }

    /// A case opens.
    #[inline(always)]
    pub(super) fn open(&mut self, matter: &Matter) -> (&mut Floor<'a, S>, &mut Case) {
        let floor = &mut self.floor;
        let case = self.cases.open(floor.files, matter);
        floor.tell(matter.at, case, What::IssueArose { story: matter.script, segment: matter.segment });
        (floor, case)
    }

    /// A customer comes back, or comes when the channel has opened.
    pub(super) fn come(&mut self, due: Due) {
        let Some(case) = self.cases.still(due, Stage::Resting) else { return };
        if self.floor.is_gone(case.customer) {
            return self.floor.settle_for_good(due.at(), case);
        }
        self.floor.tally.events += u64::from(case.coming == Coming::Back);
        self.floor.turn_to(due.at(), case);
    }

    /// The customer has waited long enough.
    pub(super) fn give_up(&mut self, due: Due) {
        let at = due.at();
        let Some(case) = self.cases.still(due, Stage::Waiting) else { return };
        let floor = &mut self.floor;
        floor.tally.events += 1;
        floor.stops_waiting(case);
        case.enter(Stage::Resting);
        let (wait, channel) = (at - case.since, floor.plan.desk(case.desk).channel);
        let line = floor.line(case);
        floor.today.given_up += 1;
        floor.tell(at, case, What::GaveUp { channel, wait });
        floor.not_served(at, case, wait);
        if floor.desks.give_up(line) {
            self.clear_queue(line);
        }
    }

    /// Takes those who gave up out of a line.
    #[inline(never)]
    pub(super) fn clear_queue(&mut self, line: u16) {
        let cases = &self.cases;
        self.floor.desks.queues[usize::from(line)].retain(|(_, item)| match item {
            Item::Case(place, stamp) => cases[*place].stamp == *stamp,
            Item::Task(_) => true,
        });
    }

    /// The contact ends and the rep is free.
    pub(super) fn done(&mut self, due: Due) {
        let at = due.at();
        let Some(case) = self.cases.still(due, Stage::Talking) else { return };
        let rep = case.rep;
        let desk = self.floor.plan.desk(case.desk);
        let work = desk.work_after(case);
        self.floor.ends(at, case, desk, work);
        if work > 0 {
            return self.floor.calendar.add(Kind::RepReturns.at(at.saturating_add(work), u32::from(rep), 0));
        }
        self.free_rep(at, rep);
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A matter as its demand draws it.
    #[inline(always)]
    pub(super) fn matter(&self, at: Time, key: Key, customer: u32, segment: u8, demand: u16) -> Matter {
        let asked = self.plan.asked(demand);
        let (script, remembers) =
            if asked.several { self.one_of_several(key, demand) } else { (asked.story, asked.remembers) };
        Matter { at, key, customer, segment, demand, script, on: asked.on, remembers }
    }

    /// Which of its stories a matter follows, and whether that one remembers.
    fn one_of_several(&self, key: Key, demand: u16) -> (u16, bool) {
        let stories = &self.plan.demand(demand).stories;
        let place = key.draw(Purpose::Story, 0).weighted(stories.iter().map(|(_, share)| *share));
        let (script, _) = stories[place];
        (script, self.plan.story(script).remembers)
    }

    /// The customer chooses a channel and is answered, waits, or finds it closed. Those who find it closed come at some
    /// time of its next opening, each as likely as another.
    #[inline]
    pub(super) fn turn_to(&mut self, at: Time, case: &mut Case) {
        if case.coming != Coming::WhenOpen {
            case.desk = self.plan.choose_desk(case);
            if self.plan.hidden && !self.finds_channel(at, case) {
                return self.lets_it_be(at, case);
            }
        }
        let desk = self.plan.desk(case.desk);
        if desk.closes && !desk.hours.is_open(at) {
            return self.finds_it_closed(at, case, desk);
        }
        case.coming = Coming::No;
        self.begins(at, case, desk.channel);
        if !desk.open || case.passed_on.is_some() {
            return self.turn_to_limited(at, case, desk);
        }
        let line = self.plan.routes.line(case.desk, case.demand);
        match self.take_rep(line, desk.at_once, case.demand) {
            Some(rep) => self.answer(at, case, desk, rep),
            None => self.queue(at, case, desk, line),
        }
    }

    /// The customer has turned to a channel that is closed.
    #[inline(never)]
    fn finds_it_closed(&mut self, at: Time, case: &mut Case, desk: &DeskPlan) {
        let stamp = case.enter(Stage::Resting);
        let share = case.key.draw(Purpose::Opening, u64::from(case.contacts)).share();
        if let Some((opens, closes)) = desk.hours.next_stretch(at) {
            case.coming = Coming::WhenOpen;
            let comes = opens + (share * (closes - opens) as f64) as Time;
            self.calendar.add(Kind::Contact.at(comes, case.place, stamp));
        } else {
            // It never opens: nobody can be reached.
            case.coming = Coming::No;
            self.turned_away(at, case, 0);
        }
    }

    /// The customer has turned to a channel on which not everybody can wait, that prefers the rep they last had, or on which
    /// others look on; or was passed on and wants another rep. Who was passed on within a channel keeps the line they have.
    #[inline(never)]
    fn turn_to_limited(&mut self, at: Time, case: &mut Case, desk: &DeskPlan) {
        let line = self.line(case);
        let (lines, places) = desk.limits.unwrap_or((u32::MAX, u32::MAX));
        let holds_line = case.passed_on.is_some() && case.last_desk == Some(case.desk);
        if !holds_line && self.desks.engaged(case.desk) >= lines {
            return self.blocked(at, case);
        }
        let same = if desk.same_rep && case.passed_on.is_none() { self.take_same(case) } else { None };
        match same.or_else(|| self.take_other(case, |floor| floor.take_rep(line, desk.at_once, case.demand))) {
            Some(rep) => self.answer(at, case, desk, rep),
            None if !holds_line && self.desks.waiting(case.desk) >= places => self.blocked(at, case),
            None => {
                self.queue(at, case, desk, line);
                self.waits_in_public(at, case);
            }
        }
    }

    /// A contact begins, answered or not.
    #[inline]
    pub(super) fn begins(&mut self, at: Time, case: &mut Case, channel: Channel) {
        let after = case.served.then(|| at - case.closed_at);
        case.served = false;
        case.since = at;
        case.contacts = case.contacts.saturating_add(1);
        self.tell(at, case, What::ContactBegan { channel, contact: case.contacts, after });
    }

    /// The customer waits.
    pub(super) fn queue(&mut self, at: Time, case: &mut Case, desk: &DeskPlan, line: u16) {
        let stamp = case.enter(Stage::Waiting);
        if desk.limits.is_some() {
            self.desks.counts[usize::from(case.desk)].waiting += 1;
        }
        if desk.give_up_at_once > 0.0
            && case.contact_key().draw(Purpose::Balking, u64::from(case.retries)).happens(desk.give_up_at_once)
        {
            return self.calendar.add(Kind::GiveUp.at(at, case.place, stamp));
        }
        if let Some(patience) = &desk.patience {
            let attempt = u64::from(case.contacts) << 8 | u64::from(case.retries);
            // Whoever waits at all waits a millisecond: with 0, the least patient would count as not having waited.
            let lasts = patience.draw(&mut case.key.draw(Purpose::Patience, attempt)).max(1);
            let gives_up = at.saturating_add(lasts);
            self.calendar.add(Kind::GiveUp.at(gives_up, case.place, stamp));
        }
        for &(_, after) in &self.plan.routes.lines[usize::from(line)].helping {
            self.calendar.add(Kind::Helped.at(at.saturating_add(after), case.place, stamp));
        }
        if let Some(callback) = &desk.callback {
            self.offers_callback(at, case, callback);
        }
        let due = at.saturating_add(desk.due);
        self.desks.queues[usize::from(line)].push_back((due, Item::Case(case.place, stamp)));
    }

    /// There is no line or place left: the customer is turned away at once.
    fn blocked(&mut self, at: Time, case: &mut Case) {
        let desk = self.plan.desk(case.desk);
        self.today.given_up += 1;
        self.tell(at, case, What::Blocked { channel: desk.channel });
        if desk.public {
            self.seen_in_public(at, case, false);
        }
        self.not_served(at, case, 0);
    }

    /// A customer does not wait any longer.
    pub(super) fn stops_waiting(&mut self, case: &mut Case) {
        if case.stage == Stage::Waiting && self.plan.desk(case.desk).limits.is_some() {
            self.desks.counts[usize::from(case.desk)].waiting -= 1;
        }
    }

    /// A live channel closes on a customer who waits.
    pub(super) fn turned_away(&mut self, at: Time, case: &mut Case, wait: Time) {
        self.stops_waiting(case);
        case.enter(Stage::Resting);
        let channel = self.plan.desk(case.desk).channel;
        self.tell(at, case, What::TurnedAway { channel, wait });
        self.not_served(at, case, wait);
    }

    /// A rep takes the contact and plays it to its end, or until a supervisor must decide.
    #[inline]
    pub(super) fn answer(&mut self, at: Time, case: &mut Case, desk: &DeskPlan, rep: u16) {
        if desk.limits.is_some() {
            self.stops_waiting(case);
            self.desks.counts[usize::from(case.desk)].talking += 1;
        }
        case.enter(Stage::Talking);
        case.rep = rep;
        case.answered = at;
        case.retries = 0;
        let known = || match self.plan.record {
            RecordKept::NotKept => false,
            RecordKept::PerChannel => case.known_on >> case.desk & 1 == 1 || desk.introduces,
            RecordKept::Unified => true,
        };
        let mut retells = case.known_on != 0 && !known();
        let passed_on = case.passed_on.take();
        if let Some(passed_on) = passed_on {
            retells = passed_on.told.map_or(retells, |told| !told);
        }
        let told = passed_on.is_some() && !retells;
        let story = self.plan.story(case.script);
        if story.remembers {
            case.known_on |= 1 << case.desk;
        } else if retells {
            // What was said in a guided flow has now been told; nothing else of such a story is worth telling twice.
            case.known_on = 0;
        }
        case.episode.must_repeat |= retells;
        self.seats[usize::from(rep)].hold(at, case.desk);
        let (channel, wait, returning) = (desk.channel, case.waited(), case.contacts > 1);
        self.tell(at, case, What::Answered { channel, rep, wait, returning });
        match &story.straight {
            Some(straight) if !retells && case.at.is_none() && !self.sink.follows(case.customer) => {
                self.pass(case, straight);
            }
            _ => {
                case.contact = self.files.begin_contact();
                self.converse(case, Turning::Opens { retells, told });
            }
        }
    }

    /// Lets a contact pass in which nobody has anything to decide.
    #[inline]
    fn pass(&mut self, case: &mut Case, straight: &Straight) {
        let key = case.contact_key();
        let (end, turns, elapsed) =
            straight.go(|luck| host::luck(key, luck), |law, turn| host::duration(key, law, turn));
        case.contact = InHand::at_end(end);
        self.tally.moves += turns;
        self.calendar.add(Kind::Done.at(case.answered.saturating_add(elapsed), case.place, case.stamp));
    }

    /// Plays a contact from its opening or from a supervisor's answer, until it ends or must wait for a supervisor.
    #[inline(never)]
    pub(super) fn converse(&mut self, case: &mut Case, turning: Turning) {
        let script = self.plan.script(case.script);
        let rep = usize::from(case.rep);
        let mut host = RepHost::new(self.plan, case, &self.seats[rep], &self.people[rep]);
        // A talk that must wait is boxed until it goes on.
        let mut parked = self.files.parked(case.contact);
        let retell = || (self.plan.parameters().retell_seconds * SECOND as f64) as Time;
        let (retells, told) = match turning {
            Turning::Opens { retells, told } => (retells, told),
            Turning::Resumes(..) => (false, false),
        };
        let opening = Opening {
            at: if retells { None } else { case.at },
            mood: f64::from(case.mood),
            memory: script.remembers.then_some(&self.files.memories[case.place as usize]),
            told,
            retell: retells.then(retell),
        };
        let mut fresh = match turning {
            Turning::Opens { .. } => Some(Talk::new(script, &opening)),
            Turning::Resumes(..) => None,
        };
        let Some(talk) = parked.as_deref_mut().or(fresh.as_mut()) else { return };
        let step = if self.sink.follows(case.customer) {
            let began = case.answered;
            let mut teller = Teller { sink: self.sink, customer: case.customer, case: case.place, began };
            play(talk, script, &opening, turning, &mut host, &mut teller)
        } else {
            play(talk, script, &opening, turning, &mut host, &mut Silent)
        };
        let now = case.answered.saturating_add(talk.elapsed());
        if matches!(step, Step::Supervisor { .. }) {
            self.files.contact(case.contact).parked = parked.or_else(|| fresh.map(Box::new));
            let stamp = case.enter(Stage::Asking);
            self.calendar.add(Kind::Ask.at(now, case.place, stamp));
            return;
        }
        self.tally.moves += u64::from(talk.record().turns);
        let stamp = case.enter(Stage::Talking);
        self.files.contact(case.contact).fill(talk);
        if script.remembers {
            self.files.memories[case.place as usize] = talk.memory();
            case.mood = (talk.mood() - script.mood) as f32;
        }
        self.calendar.add(Kind::Done.at(now, case.place, stamp));
        self.make_promises(case, now, talk.promises());
    }

    /// A contact ends, and the matter goes on from there. The rep's work on it afterwards counts as handling it.
    #[inline]
    fn ends(&mut self, at: Time, case: &mut Case, desk: &DeskPlan, work: Time) {
        self.tally.events += 1;
        case.enter(Stage::Resting);
        if !desk.open {
            self.ends_limited(at, case);
        }
        let handle = at - case.answered + work;
        let story = self.plan.story(case.script);
        let record = self.files.record(case.contact, story);
        let (ending, solved) = (record.ending, record.solved);
        self.today.served(record, handle);
        self.sink.hear(&Fact {
            at,
            customer: case.customer,
            case: case.place,
            what: What::ContactEnded {
                channel: desk.channel,
                rep: case.rep,
                wait: case.waited(),
                handle,
                story: case.script,
                returning: case.contacts > 1,
                record,
            },
        });
        let cents = record.remedy_cents;
        if cents != 0 {
            self.tell(at, case, What::Remedied { cents });
        }
        self.seats[usize::from(case.rep)].practise(case.demand);
        self.after_contact(at, case, story, ending, solved);
    }
}

impl<S: Sink> Floor<'_, S> {
    /// A contact ends on a channel on which not everybody can be served at once, or on which others look on.
    #[inline(never)]
    fn ends_limited(&mut self, at: Time, case: &Case) {
        let desk = self.plan.desk(case.desk);
        if desk.limits.is_some() {
            self.desks.counts[usize::from(case.desk)].talking -= 1;
        }
        if desk.public {
            self.answered_in_public(at, case);
        }
    }
}

/// From where a contact is played on.
#[derive(Debug, Clone, Copy)]
pub(super) enum Turning {
    /// From its opening.
    Opens {
        /// The customer has to tell the story again.
        retells: bool,
        /// Whoever passed the customer on has said what was looked up.
        told: bool,
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
    if step == Step::NextRep {
        step = talk.handed_over(script, witness);
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
