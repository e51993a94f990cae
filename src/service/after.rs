//! What becomes of it: after a contact, after giving up, after a promise, and when a case has rested long enough.

use super::cases::{Called, Case, Coming, Stage};
use super::desks::TaskKind;
use super::due::Kind;
use super::floor::Floor;
use super::plan::{Plan, StoryPlan};
use crate::model::{self, Circumstances, Grievance, Lived, Touch};
use crate::notation::OnChannel;
use crate::scenario::script::{Outcome, Return};
use crate::sim::{DAY, Law, MINUTE, Purpose, Stream, Time};
use crate::world::{Ending, Record, Sink};

/// A customer contacts the service about one matter at most so often of their own accord, as in the experiment that the
/// model of customers is held against.
const MOST_CONTACTS: u16 = 5;
/// A customer who gave up waiting tries again at most so often at a stretch.
const MOST_RETRIES: u8 = 5;
/// One matter leads to at most so many contacts, whatever its story, the operation and the policy say: rules that call
/// for each other without any time passing would otherwise never let the clock go on.
const MOST_CONTACTS_IN_ALL: u16 = 1_000;
/// A matter about which something is still to come is looked at again at the earliest after this.
const LOOKED_AT_AGAIN: Time = DAY;

impl<S: Sink> Floor<'_, S> {
    /// A contact has ended: what it was worth to the customer, and what becomes of the matter.
    #[inline]
    pub(super) fn after_contact(&mut self, at: Time, case: &mut Case, story: &StoryPlan, ending: Ending, solved: bool) {
        let passing = if ending == Ending::HandedOver { self.passing(case) } else { None };
        case.ended = ending;
        case.solved = solved;
        case.served = true;
        case.closed_at = at;
        case.retries = 0;
        if Self::is_kept(case.customer) {
            self.standing[case.customer as usize].contacted(at, !solved, case.contacts > 1);
            if self.plan.feels {
                let wait = self.on_the_line(case, case.waited());
                let record = self.files.record(case.contact, story);
                judge(self.plan, case, record, wait, passing.is_some());
                case.called = Called::No;
            } else if passing.is_none() && !self.smooth(at, case, solved) {
                self.files.end_contact(case.contact);
                return self.settle_for_good(at, case);
            }
        }
        self.files.end_contact(case.contact);
        case.last_desk = Some(case.desk);
        case.at = None;
        case.broken = false;
        if let Some(passing) = passing {
            // Somebody who left while they talked is not waited for by the next rep.
            let gone = self.is_gone(case.customer);
            return if gone { self.settle_for_good(at, case) } else { self.pass_on(at, case, passing) };
        }
        self.goes_on(at, case, story, None);
    }

    /// What becomes of the matter when nobody was served, in a guided flow, or after a promise was broken.
    pub(super) fn becomes(&mut self, at: Time, case: &mut Case, outcome: Option<Outcome>) {
        self.goes_on(at, case, self.plan.story(case.script), outcome);
    }

    /// What becomes of the matter.
    #[inline(always)]
    fn goes_on(&mut self, at: Time, case: &mut Case, story: &StoryPlan, outcome: Option<Outcome>) {
        let nothing_left = case.solved || !Self::is_kept(case.customer);
        if nothing_left && story.open_ended && self.plan.check_back.is_none() {
            return self.close(at, case);
        }
        self.becomes_by_rules(at, case, outcome);
    }

    /// What becomes of the matter where the story or the policy has something to say.
    fn becomes_by_rules(&mut self, at: Time, case: &mut Case, outcome: Option<Outcome>) {
        let plan = self.plan;
        let kept = Self::is_kept(case.customer);
        let promised = case.ended == Ending::Promised && outcome.is_none();
        let contact = case.contact_key();
        let rules = &plan.script(case.script).afterwards;
        let rule = rules.iter().find(|rule| rule.ended == case.ended && rule.outcome == outcome);
        let mut chance = contact.draw(Purpose::FollowUp, 0);
        if let Some(task) = rule.and_then(|rule| rule.follow_up.as_ref())
            && chance.happens(task.share)
        {
            let ready = at.saturating_add(task.after.draw(&mut chance));
            let takes = task.takes.draw(&mut chance);
            self.plan_task(at, case, TaskKind::FollowUp { desk: task.on }, ready, takes);
        }
        if !promised {
            self.plan_check_back(at, case);
        }
        if case.solved {
            return self.close(at, case);
        }
        if promised && case.pending > 0 && kept {
            return self.rest(at, case);
        }
        let mut chance = contact.draw(Purpose::Return, if outcome.is_some() { 1 } else { 0 });
        if let Some(back) = rule.and_then(|rule| rule.returns.as_ref())
            && chance.happens(back.share)
        {
            return self.comes_back(at, case, back, &mut chance);
        }
        if !kept {
            return self.close(at, case);
        }
        let silent = rule.and_then(|rule| rule.silent.or(rule.returns.as_ref().map(|_| 1.0)));
        let speaks = match silent {
            Some(share) => !chance.happens(share),
            None => chance.happens(self.voice(case)),
        };
        if speaks && case.contacts < MOST_CONTACTS {
            let delay = Law::Exponential { mean: plan.parameters().return_delay * DAY as f64 };
            let back = Return { share: 1.0, after: delay, on: OnChannel::SameChannel, at: None, mood: 0.0 };
            return self.comes_back(at, case, &back, &mut chance);
        }
        self.rest(at, case);
    }

    /// The probability that a customer left unhelped comes back to say so.
    pub(super) fn voice(&self, case: &Case) -> f64 {
        let p = self.plan.parameters();
        let grievance = if self.plan.demand(case.demand).money { Grievance::Money } else { Grievance::Other };
        let trust = self.feelings.get(case.customer as usize).map_or(p.trust_neutral, |feelings| feelings.0.trust(p));
        model::voice(p, grievance, p.voice_access_usual, trust)
    }

    /// The customer will come back, unless they have done so often enough.
    pub(super) fn comes_back(&mut self, at: Time, case: &mut Case, back: &Return, chance: &mut Stream) {
        if case.contacts >= MOST_CONTACTS_IN_ALL {
            return self.rest(at, case);
        }
        case.on = Some(back.on);
        case.at = back.at;
        case.mood = (case.mood + back.mood as f32).clamp(-1.0, 1.0);
        self.returns(at, case, back.after.draw(chance));
    }

    /// The customer turns to the service after a while.
    pub(super) fn returns(&mut self, at: Time, case: &mut Case, after: Time) {
        case.coming = Coming::Back;
        let stamp = case.enter(Stage::Resting);
        self.calendar.add(Kind::Contact.at(at.saturating_add(after), case.place, stamp));
    }

    /// Nobody moves: the case is closed after a while.
    pub(super) fn rest(&mut self, at: Time, case: &mut Case) {
        self.rest_for(at, case, self.closes_after());
    }

    /// How long a case rests before it is closed.
    fn closes_after(&self) -> Time {
        (self.plan.parameters().issue_closes_after * DAY as f64) as Time
    }

    /// Nobody moves for so long.
    fn rest_for(&mut self, at: Time, case: &mut Case, time: Time) {
        let stamp = case.enter(Stage::Resting);
        self.calendar.add(Kind::CaseRests.at(at.saturating_add(time), case.place, stamp));
    }

    /// A case has rested long enough, unless a promise about it is still to come.
    pub(super) fn has_rested(&mut self, at: Time, case: &mut Case) {
        if self.is_gone(case.customer) {
            return self.settle_for_good(at, case);
        }
        if case.pending > 0 {
            return self.rest_for(at, case, self.closes_after().max(LOOKED_AT_AGAIN));
        }
        self.tally.events += 1;
        self.close(at, case);
    }

    /// Whether the policy checks back on a matter that looks closed.
    fn plan_check_back(&mut self, at: Time, case: &mut Case) {
        let Some((share, after)) = self.plan.check_back else { return };
        if case.contacts >= MOST_CONTACTS_IN_ALL {
            return;
        }
        if Self::is_kept(case.customer) && case.contact_key().draw(Purpose::CheckBack, 0).happens(share) {
            let takes = (self.plan.parameters().check_back_minutes * MINUTE as f64) as Time;
            self.plan_task(at, case, TaskKind::CheckBack, at.saturating_add(after), takes);
        }
    }

    /// A rep who checked back takes an unsolved matter up there and then.
    pub(super) fn take_up(&mut self, at: Time, case: &mut Case, rep: u16) {
        self.desks.work_time += self.seats[usize::from(rep)].release(at);
        case.closed = false;
        let desk = self.plan.desk(case.desk);
        self.begins(at, case, desk.channel);
        self.answer(at, case, desk, rep);
    }

    /// The customer was not served: they gave up, found no line, or it closed on them.
    pub(super) fn not_served(&mut self, at: Time, case: &mut Case, wait: Time) {
        let plan = self.plan;
        let p = plan.parameters();
        case.ended = Ending::WalkedAway;
        case.closed_at = at;
        (case.passed_on, case.called) = (None, Called::No);
        let kept = Self::is_kept(case.customer);
        let mut own = plan.demand(case.demand).after_giving_up.as_ref();
        if kept {
            own = own.or(plan.operation().after_giving_up.as_ref());
            self.disappointed(at, case, wait);
            if !plan.feels && !self.smooth(at, case, false) {
                return self.settle_for_good(at, case);
            }
        } else if own.is_none() {
            return self.close(at, case);
        }
        case.last_desk = Some(case.desk);
        let mut chance = case.contact_key().draw(Purpose::Retry, 0);
        let tries_again = Return {
            share: p.retry_net,
            // The median of an exponential is its mean times ln 2.
            after: Law::Exponential { mean: p.retry_median * 1_000.0 / std::f64::consts::LN_2 },
            on: OnChannel::SameChannel,
            at: None,
            mood: 0.0,
        };
        let back = own.unwrap_or(&tries_again);
        // An operation's own rule is taken at its word; the general one ends somewhere.
        if (own.is_some() || case.retries < MOST_RETRIES) && chance.happens(back.share) {
            case.retries = case.retries.saturating_add(1);
            return self.comes_back(at, case, back, &mut chance);
        }
        self.becomes(at, case, None);
    }

    /// What not being served was worth to a customer.
    fn disappointed(&mut self, at: Time, case: &mut Case, wait: Time) {
        let plan = self.plan;
        let touch = Touch::given_up(plan.parameters(), wait, plan.desk(case.desk).expected_wait);
        if let Some(quality) = touch.quality(&plan.operation().values) {
            case.episode.push(quality);
        }
        case.episode.contacts = case.episode.contacts.saturating_add(1);
        case.episode.unresolved = true;
        if let Some(standing) = self.standing.get_mut(case.customer as usize) {
            standing.contacted(at, true, case.contacts > 1);
        }
    }

    /// The matter is solved after all, and closed.
    pub(super) fn solve(&mut self, at: Time, case: &mut Case) {
        case.solved = true;
        case.coming = Coming::No;
        case.episode.unresolved = false;
        case.enter(Stage::Resting);
        if let Some(standing) = self.standing.get_mut(case.customer as usize) {
            standing.learnt(false);
        }
        self.plan_check_back(at, case);
        self.close(at, case);
    }

    /// The matter is closed, as it stands.
    #[inline(always)]
    pub(super) fn close(&mut self, at: Time, case: &mut Case) {
        if !case.closed {
            case.closed = true;
            case.enter(Stage::Resting);
            self.tell(at, case, case.closing());
            if self.plan.feels && Self::is_kept(case.customer) {
                self.takes_stock(at, case);
            }
        }
        self.settle(at, case);
    }

    /// The customer looks back on a matter that is closed, and may tell others.
    #[inline(never)]
    fn takes_stock(&mut self, at: Time, case: &mut Case) {
        let p = self.plan.parameters();
        let caused_by_business = self.plan.demand(case.demand).by_business;
        let circumstances = Circumstances { caused_by_business, published: None };
        let mut verdict = None;
        self.touch(at, case.customer, |ledger| {
            verdict = ledger.close_episode(p, &case.episode, circumstances, at);
        });
        if self.plan.operation().newcomers_a_month > 0.0 {
            self.spread_word(at, case, verdict);
        }
    }

    /// Frees the place of a case that is closed and about which nothing is pending.
    #[inline]
    pub(super) fn settle(&mut self, at: Time, case: &mut Case) {
        if case.closed && case.pending == 0 && case.stage == Stage::Resting && case.coming == Coming::No {
            self.tell(at, case, case.settling());
            self.files.vacate(case);
        }
    }

    /// The customer has left: what was still due is dropped.
    pub(super) fn settle_for_good(&mut self, at: Time, case: &mut Case) {
        case.coming = Coming::No;
        if !case.closed {
            case.closed = true;
            self.tell(at, case, case.closing());
        }
        self.tell(at, case, case.settling());
        self.files.vacate(case);
    }
}

/// What the contact was worth by what customers value.
fn judge(plan: &Plan, case: &mut Case, record: &Record, wait: Time, passed_on: bool) {
    let lived = Lived {
        record,
        wait,
        proper: plan.desk(case.desk).expected_wait,
        promise_broken: case.broken,
        remedy_due: plan.script(case.script).remedy_due,
        passed_on,
    };
    case.episode.switched |= case.last_desk.is_some_and(|last| last != case.desk);
    case.episode.live(plan.parameters(), &plan.operation().values, &lived);
}
