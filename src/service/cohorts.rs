//! Cohorts: copies of one customer that a run follows, alike in everything but a contact that was played beforehand.
//!
//! They stand in for the first customers of the population, so that the operation is as busy as ever. A copy of one
//! cohort meets the same luck as the copy of the same number in another: the same moment of turning to the service, the
//! same patience with it before leaving, the same luck with this matter.

use super::cases::Matter;
use super::customers::{self, Feelings, Standing};
use super::due::Kind;
use super::floor::Day;
use super::plan::Plan;
use crate::conversation::Talk;
use crate::model::Ledger;
use crate::sim::{DAY, Due, Key, Purpose, Time};
use crate::world::{Channel, Sink};

/// The first copy turns to the service at once, the last within a week.
pub const ALL_HAVE_COME: Time = 7 * DAY;
/// Where the draws of the played matter lie: no customer has as many matters.
const PLAYED: u64 = u64::MAX;

/// A contact that somebody else has played to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// The talk as it ended.
    pub talk: Talk,
    /// How often the customer was passed on in it.
    pub transfers: u16,
    /// They had to tell it all again.
    pub retold: bool,
}

/// Copies of one customer.
#[derive(Debug, Clone, PartialEq)]
pub struct Cohorts {
    /// The customer's place in the space of draws: their expectation and how easily they leave.
    pub customer: Key,
    /// Their segment.
    pub segment: u8,
    /// Where they turn to the service.
    pub channel: Channel,
    /// The story of the contact.
    pub story: u16,
    /// The demand that drew it.
    pub demand: u16,
    /// Copies in each cohort.
    pub size: u32,
    /// By cohort: the contact they have had; nothing has happened to those who have none.
    pub played: Vec<Option<Played>>,
}

impl Cohorts {
    /// Copies in all cohorts together; their numbers among the customers begin at 0, one cohort after the other.
    pub fn copies(&self) -> u32 {
        self.size.saturating_mul(self.played.len() as u32)
    }

    /// The number within its cohort of a copy that is this customer.
    fn place(&self, customer: u32) -> u32 {
        customer % self.size.max(1)
    }

    /// What the copies of this number, one in each cohort, hang on.
    fn luck(&self, replication: Key, customer: u32) -> Key {
        customers::key(replication, self.place(customer))
    }

    fn of(&self, customer: u32) -> Option<&Played> {
        self.played.get((customer / self.size.max(1)) as usize)?.as_ref()
    }
}

impl Plan {
    /// The same run, in which copies of a customer stand in for the first of the population.
    #[must_use]
    pub fn following(mut self, cohorts: Cohorts) -> Plan {
        self.cohorts = Some(cohorts.into());
        self
    }

    /// When the copy that is this customer turns to the service. Nothing where nobody is followed.
    pub fn turns_up(&self, replication: u32, customer: u32) -> Option<Time> {
        self.comes(self.replication(replication), customer)
    }

    fn comes(&self, replication: Key, customer: u32) -> Option<Time> {
        let cohorts = self.cohorts.as_ref().filter(|cohorts| customer < cohorts.copies())?;
        let mut chance = cohorts.luck(replication, customer).draw(Purpose::Opening, PLAYED);
        let (when, within) = (chance.share(), chance.share());
        let at = (when * ALL_HAVE_COME as f64) as Time;
        let desk = self.desk(self.desk_of(cohorts.channel).unwrap_or_default());
        let opens = if desk.closes && !desk.hours.is_open(at) { desk.hours.next_stretch(at) } else { None };
        Some(opens.map_or(at, |(opens, closes)| opens + (within * (closes - opens) as f64) as Time))
    }

    /// Makes the customer in a row a copy, if it is one of those who stand in; when the contact that they have had ends.
    #[inline(never)]
    pub(super) fn stand_in(
        &self,
        replication: Key,
        row: u32,
        (standing, feelings): (&mut Standing, &mut Feelings),
    ) -> Option<Due> {
        let cohorts = self.cohorts.as_ref()?;
        let comes = self.comes(replication, row)?;
        let luck = cohorts.luck(replication, row);
        let segment = self.operation().segments.get(usize::from(cohorts.segment));
        standing.segment = cohorts.segment;
        standing.wants_follow_up =
            segment.is_some_and(|segment| luck.draw(Purpose::Traits, 3).happens(segment.wants_follow_up));
        let ledger = Ledger::new(self.parameters(), cohorts.customer.draw(Purpose::Traits, 1), 0);
        feelings.0 = ledger.with_luck(&mut luck.draw(Purpose::Traits, 2));
        let played = cohorts.of(row)?;
        Some(Kind::Played.at(comes.saturating_add(played.talk.elapsed()), row, 0))
    }
}

impl<S: Sink> Day<'_, S> {
    /// A contact that was played beforehand has ended: the matter goes on from there.
    #[inline(never)]
    pub(super) fn played(&mut self, due: Due) {
        let (at, customer, plan) = (due.at(), due.subject(), self.floor.plan);
        let replication = self.floor.replication;
        let Some((cohorts, played)) = plan.cohorts.as_deref().and_then(|all| Some((all, all.of(customer)?))) else {
            return;
        };
        if self.floor.is_gone(customer) {
            return;
        }
        self.floor.tally.events += 1;
        let Played { talk, transfers, retold } = played;
        let began = at - talk.elapsed();
        let key = cohorts.luck(replication, customer).of(Purpose::Issue, PLAYED);
        let (script, demand, segment) = (cohorts.story, cohorts.demand, cohorts.segment);
        let story = plan.story(script);
        let remembers = story.remembers;
        let (floor, case) =
            self.open(&Matter { at: began, key, customer, segment, demand, script, on: None, remembers });
        case.desk = plan.desk_of(cohorts.channel).unwrap_or_default();
        floor.begins(began, case, cohorts.channel);
        case.answered = began;
        let line = &plan.routes.lines[usize::from(plan.routes.line(case.desk, demand))];
        let team = line.serving.first().map_or(&[][..], |group| plan.seats_of(*group));
        case.rep = team.get(cohorts.place(customer) as usize % team.len().max(1)).copied().unwrap_or_default();
        (case.episode.transfers, case.episode.must_repeat) = (*transfers, *retold);
        if remembers {
            case.known_on |= 1 << case.desk;
            floor.files.memories[case.place as usize] = talk.memory();
            case.mood = (talk.mood() - plan.script(script).mood) as f32;
        }
        case.contact = floor.files.begin_contact();
        floor.files.contact(case.contact).fill(talk);
        floor.make_promises(case, at, talk.promises());
        let record = talk.record();
        floor.after_contact(at, case, story, record.ending, record.solved);
    }
}
