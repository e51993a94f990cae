//! A guided flow: it plays the customer's own story at once, and what it cannot do it leaves to a rep.

use super::cases::{Case, Stage};
use super::due::Kind;
use super::floor::{Day, Floor};
use super::mind;
use super::plan::Plan;
use crate::conversation::{Host, Opening, Question, Silent, Step, Talk, occasion};
use crate::model::Lived;
use crate::scenario::SelfService;
use crate::scenario::script::{Act, Known, Move};
use crate::sim::{Due, Key, Law, Purpose, SECOND, Stream, Time};
use crate::world::{Ending, Reply, Sink, What};

/// The place among the channels on which a story has been told that stands for the flow; no operation has so many.
const IN_THE_FLOW: u16 = 1 << 15;

impl Plan {
    /// The flow that deals with a demand.
    pub(super) fn flow(&self, demand: u16) -> Option<&SelfService> {
        self.policy().self_service.as_ref().filter(|flow| flow.deals_with[usize::from(demand)])
    }
}

impl<S: Sink> Floor<'_, S> {
    /// The customer takes the guided flow, if there is one for the matter and they care for it; `surely` where they came
    /// because of it. Says whether they did.
    #[inline(always)]
    pub(super) fn takes_flow(&mut self, at: Time, case: &mut Case, surely: bool) -> bool {
        self.plan.has_flow && self.enters_flow(at, case, surely)
    }

    fn enters_flow(&mut self, at: Time, case: &mut Case, surely: bool) -> bool {
        let Some(flow) = self.plan.flow(case.demand) else { return false };
        let taken = self.plan.parameters().self_service_taken;
        if !surely && !case.key.draw(Purpose::SelfService, 0).happens(taken) {
            return false;
        }
        let (talk, _) = play(self.plan, flow, case);
        case.since = at;
        let stamp = case.enter(Stage::Resting);
        self.calendar.add(Kind::FlowEnds.at(at.saturating_add(talk.elapsed()), case.place, stamp));
        true
    }

    /// The flow is at its end: the matter is solved, goes on with a rep, or is the customer's own again.
    fn flow_ends(&mut self, at: Time, case: &mut Case) {
        let plan = self.plan;
        // Another policy may have taken over in the meantime, and closed the flow.
        let Some(flow) = plan.flow(case.demand) else { return self.turn_to(at, case) };
        // Played again from the same draws: nothing of it had to be kept in the meantime.
        let (talk, ended) = play(plan, flow, case);
        let mut record = *talk.record();
        record.solved &= ended;
        let solved = record.solved;
        let handed_over = !solved && flow.hands_over;
        self.tally.events += 1;
        self.tally.moves += u64::from(record.turns);
        self.tell(at, case, What::SelfServed { solved, handed_over, took: talk.elapsed(), cost: flow.cost_a_use });
        if record.remedy_cents != 0 {
            self.tell(at, case, What::Remedied { cents: record.remedy_cents });
        }
        let script = plan.script(case.script);
        if script.remembers {
            self.files.memories[case.place as usize] = talk.memory();
            case.mood = (talk.mood() - script.mood) as f32;
        }
        if handed_over {
            case.episode.transfers += 1;
            return self.turn_to(at, case);
        }
        case.closed_at = at;
        if Self::is_kept(case.customer) {
            self.standing[case.customer as usize].contacted(at, !solved, false);
            if plan.feels {
                let remedy_due = script.remedy_due;
                let lived =
                    Lived { record: &record, wait: 0, proper: 0, promise_broken: false, remedy_due, passed_on: false };
                case.episode.live(plan.parameters(), &plan.operation().values, &lived);
            } else if !self.smooth(at, case, solved) {
                return self.settle_for_good(at, case);
            }
        }
        if solved {
            (case.solved, case.ended) = (true, record.ending);
            return self.becomes(at, case, None);
        }
        case.known_on |= IN_THE_FLOW;
        case.ended = Ending::WalkedAway;
        let drops = plan.parameters().self_service_drops;
        if case.key.draw(Purpose::SelfService, 2).happens(drops) { self.rest(at, case) } else { self.turn_to(at, case) }
    }
}

impl<S: Sink> Day<'_, S> {
    /// A customer is through with the guided flow.
    pub(super) fn flow_over(&mut self, due: Due) {
        let Some(case) = self.cases.still(due, Stage::Resting) else { return };
        if self.floor.is_gone(case.customer) {
            return self.floor.settle_for_good(due.at(), case);
        }
        self.floor.flow_ends(due.at(), case);
    }
}

/// Plays the story of a case as far as the flow can: the talk, and whether it came to an end.
fn play(plan: &Plan, flow: &SelfService, case: &Case) -> (Talk, bool) {
    let script = plan.script(case.script);
    let mut guide = Guide { plan, flow, story: case.script, key: case.key.of(Purpose::SelfService, 1) };
    let opening = Opening::default();
    let mut talk = Talk::new(script, &opening);
    let mut step = talk.open(script, &opening, &mut guide, &mut Silent);
    while step == Step::Reply {
        let Some(reply) = guide.decide(Question { script, talk: &talk }) else { return (talk, false) };
        step = talk.reply(script, reply, &mut guide, &mut Silent);
    }
    (talk, matches!(step, Step::Ended(_)))
}

/// The flow as it plays one story. Its draws are its own: whoever comes to a rep afterwards has the luck they would have
/// had without it.
struct Guide<'a> {
    plan: &'a Plan,
    flow: &'a SelfService,
    /// The story, by its number in the scenario.
    story: u16,
    key: Key,
}

impl Guide<'_> {
    /// The next step, unless it is one for a rep.
    fn decide(&self, question: Question<'_>) -> Option<Reply> {
        let mut chance = self.key.draw(Purpose::Decision, u64::from(question.talk.record().turns));
        question.choices().next()?;
        let right = chance.happens(self.flow.quality);
        let worth = |what: &Move, known: &Known| self.plan.policy().worth(self.story, what, known);
        let choice = mind::pick(question, right, worth, &mut chance);
        match choice.what.act {
            Some(Act::Promise { .. } | Act::Transfer(_) | Act::PassOn { .. } | Act::Refer(_)) => None,
            _ => Some(mind::word(choice, self.shows(question, &mut chance), &mut chance)),
        }
    }

    /// The behaviours it shows of those that are called for.
    fn shows(&self, question: Question<'_>, chance: &mut Stream) -> u64 {
        let courtesy = self.plan.parameters().self_service_courtesy;
        let (mut meant, mut left) = (0, question.moment().calls_for);
        while left != 0 {
            let behaviour = left & left.wrapping_neg();
            left ^= behaviour;
            meant |= if chance.happens(courtesy) { behaviour } else { 0 };
        }
        meant
    }
}

impl Host for Guide<'_> {
    fn luck(&mut self, luck: u16) -> f64 {
        self.key.draw(Purpose::Luck, u64::from(luck)).share()
    }

    fn reaction(&mut self, place: u16, time: u8) -> f64 {
        self.key.draw(Purpose::Words, occasion(place, time)).share()
    }

    fn line(&mut self, place: u16, count: usize) -> usize {
        if count > 1 { self.key.draw(Purpose::Words, u64::from(place)).below(count) } else { 0 }
    }

    fn pace(&mut self, standard: Time, _turn: u8) -> Time {
        standard
    }

    fn duration(&mut self, law: &Law, turn: u8) -> Time {
        law.draw(&mut self.key.draw(Purpose::Duration, u64::from(turn)))
    }

    fn behaviour_time(&self) -> Time {
        (self.plan.parameters().behaviour_seconds * SECOND as f64) as Time
    }

    fn amount(&mut self, suggested: i64, _turn: u8) -> i64 {
        suggested
    }

    fn may_grant(&self, remedy: u16, cents: i64) -> bool {
        self.flow.limit.allows(remedy, cents)
    }

    fn eligible(&self, word: u16, known: &Known) -> bool {
        self.plan.policy().eligible(self.story, word, known)
    }

    fn promise_within(&self) -> Time {
        self.plan.policy().promise_within
    }
}
