//! Purchases: what was bought may be wrong without anybody saying so, and somebody may ask.

use super::cases::Case;
use super::customers::key;
use super::desks::TaskKind;
use super::due::Kind;
use super::floor::{Day, Floor};
use super::plan::Plan;
use crate::model;
use crate::sim::{DAY, Due, Key, Law, MINUTE, Purpose, Time, whole};
use crate::world::{Beside, Sink, What};

/// What decides over one purchase of a customer; the same under every policy.
fn occasion(replication: Key, customer: u32, number: u32) -> Key {
    key(replication, customer).of(Purpose::Purchase, u64::from(number))
}

/// A customer's next purchase after a time, the `number`-th, if the operation knows of any.
pub(super) fn next_purchase(plan: &Plan, replication: Key, customer: u32, number: u32, from: Time) -> Option<Due> {
    let gap = plan.operation().purchases.as_ref().map(|purchases| purchases.gap).filter(|gap| gap.is_finite())?;
    let after = whole(occasion(replication, customer, number).stream().exponential() * gap);
    Some(Kind::Purchase.at(from.saturating_add(after), customer, number))
}

impl<S: Sink> Day<'_, S> {
    /// A customer buys something.
    pub(super) fn purchase(&mut self, due: Due) {
        let (at, customer, number) = (due.at(), due.subject(), due.generation());
        let floor = &mut self.floor;
        let plan = floor.plan;
        let Some(purchases) = plan.operation().purchases.as_ref().filter(|_| !floor.is_gone(customer)) else { return };
        floor.tally.events += 1;
        if let Some(next) = next_purchase(plan, floor.replication, customer, number.wrapping_add(1), at) {
            floor.calendar.add(next);
        }
        let occasion = occasion(floor.replication, customer, number);
        if let Some(why) = plan.unsold.as_ref().and_then(|unsold| unsold.why(&purchases.shops, occasion)) {
            return self.loses_sale(at, occasion, customer, why, purchases.no_sale);
        }
        let floor = &mut self.floor;
        floor.tell_beside(at, customer, Beside::Bought);
        if let (Some(selling), Some(extra)) = (plan.policy().selling, purchases.extra) {
            floor.sell(at, customer, occasion, selling, extra);
        }
        if floor.is_gone(customer) {
            return;
        }
        let wrong = purchases.about.filter(|_| occasion.draw(Purpose::Purchase, 0).happens(purchases.trouble));
        let asked = plan.policy().after_purchase;
        let asked = asked.filter(|(share, _)| occasion.draw(Purpose::CheckBack, 0).happens(*share));
        if wrong.is_none() && asked.is_none() {
            return;
        }
        let segment = floor.standing[customer as usize].segment;
        // Where nothing can be wrong, the matter is only that somebody asks.
        let matter = floor.matter(at, occasion, customer, segment, purchases.about.unwrap_or_default());
        let case = self.cases.open(floor.files, &matter);
        if let Some((_, after)) = asked {
            let takes = (plan.parameters().check_back_minutes * MINUTE as f64) as Time;
            floor.plan_task(at, case, TaskKind::AskAfter, at.saturating_add(after), takes);
        }
        if wrong.is_some() {
            floor.goes_wrong(at, case);
        } else {
            (case.solved, case.closed) = (true, true);
        }
    }
}

impl<S: Sink> Floor<'_, S> {
    /// Something is wrong with a purchase: the customer says so, or nothing.
    fn goes_wrong(&mut self, at: Time, case: &mut Case) {
        self.tell(at, case, What::IssueArose { story: case.script, segment: case.segment });
        case.episode.unresolved = true;
        if let Some(standing) = self.standing.get_mut(case.customer as usize) {
            standing.contacted(at, true, false);
        }
        let mut chance = case.key.draw(Purpose::Return, 0);
        if !chance.happens(self.voice(case)) {
            return self.rest(at, case);
        }
        // They turn to the channel they prefer, as with any matter of theirs.
        let after = Law::Exponential { mean: self.plan.parameters().return_delay * DAY as f64 };
        self.returns(at, case, after.draw(&mut chance));
    }

    /// The service asks after a purchase. Whether something turns out to be wrong, and is taken up there and then.
    pub(super) fn ask_after(&mut self, at: Time, case: &mut Case, rep: u16) -> bool {
        let p = self.plan.parameters();
        let (wanted, earlier) = self.counts_follow_up(case.customer);
        let quality = model::follow_up_quality(p, p.asked_after_quality, wanted, earlier);
        let unsaid = !case.solved;
        if unsaid {
            case.episode.push(quality);
        } else {
            self.touch(at, case.customer, |ledger| ledger.plain_use(p, quality, at));
        }
        case.checked = true;
        self.tell_beside(at, case.customer, Beside::AskedAfter { unsaid, wanted });
        if unsaid {
            self.take_up(at, case, rep);
        }
        unsaid
    }
}
