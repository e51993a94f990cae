//! The months after: many customers like this one live on in the operation, each with what happened in the contact.

use super::customer::is_modelled;
use super::elsewhere::Elsewhere;
use super::{Debrief, Play, Session};
use crate::experiment::{Customer, Fate, Fates, follow};
use crate::rehearsal::{Best, Rehearsal};
use crate::scenario::Scenario;
use crate::service::Played;
use crate::world::{Reply, Turn};
use std::sync::Arc;

/// The most other policies under which the months are played on: each takes as long as the person's own.
const MOST_POLICIES: usize = 3;

/// What becomes of customers like this one in the months after.
#[derive(Debug, Clone, PartialEq)]
pub struct Months {
    /// Days for which each was followed.
    pub days: u32,
    /// How many customers were treated so.
    pub customers: u32,
    /// Over so many replications of the operation.
    pub replications: u32,
    /// Treated as the person treated them.
    pub own: Fate,
    /// Had they not needed the service.
    pub untouched: Fate,
    /// Treated in the best way that the policy allows; none where the person went that way or there is none.
    pub best: Option<Fate>,
    /// The same moves under other policies, by the policy's number in the scenario, where they come to something else.
    pub elsewhere: Vec<(usize, Fate)>,
}

/// The months after a practice that has ended, still to be played on, which takes some years of the operation.
#[derive(Debug, Clone)]
pub struct Ahead {
    scenario: Arc<Scenario>,
    session: Session,
    /// All replies, also that with which it broke off.
    replies: Vec<Reply>,
    /// The best way, where it is another.
    best: Option<Vec<Reply>>,
    elsewhere: Vec<Elsewhere>,
}

impl Play<'_> {
    /// The months after the contact of this debrief. None where they are not asked for, or the operation does not model
    /// what customers feel and when they leave.
    pub fn ahead(&self, debrief: &Debrief) -> Option<Ahead> {
        if !self.lives_on() || !is_modelled(self.scenario()) {
            return None;
        }
        let best = debrief.best.as_ref().filter(|_| !debrief.went_the_best_way);
        Some(Ahead {
            scenario: Arc::new(self.scenario().clone()),
            session: self.session().clone(),
            replies: self.rehearsal().taken().iter().map(|turn| turn.reply).collect(),
            best: best.map(replies),
            elsewhere: self.elsewhere(),
        })
    }
}

impl Ahead {
    /// Plays them on, and says what becomes of customers like this one. None where it is not to go on: that is asked again
    /// and again.
    pub fn play_on(&self, go_on: &(dyn Fn() -> bool + Sync)) -> Option<Months> {
        let Ahead { scenario, session, replies, best, elsewhere } = self;
        let treated = |policy: usize, replies: &[Reply]| taken(session, scenario, policy, replies.to_vec());
        let terms = session.terms(scenario)?;
        let customer = Customer {
            key: session.customer(),
            segment: session.segment,
            channel: terms.channel(),
            story: terms.story(),
        };
        let follow =
            |policy: usize, played: &[Option<Played>]| follow(scenario, policy, session.seed, &customer, played, go_on);
        let mut played = vec![Some(treated(session.policy, replies)?), None];
        played.extend(best.as_ref().and_then(|best| treated(session.policy, best)).map(Some));
        let Fates { days, customers, replications, cohorts } = follow(session.policy, &played)?;
        let mut cohorts = cohorts.into_iter();
        let (own, untouched, best) = (cohorts.next()?, cohorts.next()?, cohorts.next());
        let others = distinct(elsewhere).take(MOST_POLICIES).filter_map(|other| {
            let played = treated(other.number, &session.replies)?;
            Some((other.number, follow(other.number, &[Some(played)])?.cohorts.into_iter().next()?))
        });
        let elsewhere = others.collect();
        go_on().then_some(Months { days, customers, replications, own, untouched, best, elsewhere })
    }
}

/// One of the policies under which the moves come to the same end, each.
fn distinct(elsewhere: &[Elsewhere]) -> impl Iterator<Item = &Elsewhere> {
    let same = |one: &Elsewhere, other: &Elsewhere| {
        (one.ending, one.score, one.escalated, one.lasted) == (other.ending, other.score, other.escalated, other.lasted)
    };
    let ended = elsewhere.iter().enumerate().filter(|(_, each)| each.ending.is_some());
    ended.filter(move |(place, each)| !elsewhere[..*place].iter().any(|one| same(one, each))).map(|(_, each)| each)
}

fn replies(best: &Best) -> Vec<Reply> {
    best.steps.iter().map(|step| step.reply).collect()
}

/// The contact that these replies come to under a policy.
fn taken(session: &Session, scenario: &Scenario, policy: usize, replies: Vec<Reply>) -> Option<Played> {
    played(&Session { policy, replies, ..session.clone() }.resume(scenario)?)
}

/// A contact that has ended, as an operation takes it up.
fn played(rehearsal: &Rehearsal<'_>) -> Option<Played> {
    rehearsal.ending()?;
    let taken_over = rehearsal.heard().iter().filter_map(|(_, turn)| match turn {
        Turn::TakenOver { told } => Some(*told),
        _ => None,
    });
    let taken_over: Vec<bool> = taken_over.collect();
    Some(Played {
        talk: rehearsal.talk().clone(),
        transfers: taken_over.len() as u16,
        retold: taken_over.contains(&false),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::tests::shop;
    use crate::practice::{Debrief, Mode, Play};
    use crate::world::Ending;

    /// A practice that was played by these replies, or in the best way, lived on.
    fn lived_on(scenario: &Scenario, (story, policy): (&str, &str), seed: u64, replies: Option<Vec<Reply>>) -> Debrief {
        let (story, policy) = (scenario.story(story).expect("a story"), scenario.policy(policy).expect("a policy"));
        let session = Session::new(seed, story, policy);
        let best = || crate::rehearsal::best(&session.terms(scenario).expect("terms")).expect("a way");
        let replies = replies.unwrap_or_else(|| super::replies(&best()));
        let play = Play::take_up(scenario, Session { replies, ..session }, Mode::Practise, Box::new(()));
        let mut play = play.expect("a practice").living_on();
        let mut debrief = play.end().expect("no error").expect("an end");
        debrief.months = play.ahead(&debrief).and_then(|ahead| ahead.play_on(&|| true));
        debrief
    }

    fn high(of: &crate::stats::Estimate) -> f64 {
        of.high.expect("an interval")
    }

    fn low(of: &crate::stats::Estimate) -> f64 {
        of.low.expect("an interval")
    }

    #[test]
    fn who_is_hung_up_on_comes_back_more_and_stays_less_than_who_is_served_in_the_best_way() {
        let debrief = lived_on(shop(), ("late-fee", "empowered"), 7, Some(vec![Reply::HangUp]));
        let months = debrief.months.expect("months");
        let best = months.best.expect("a best way");
        assert!(months.customers >= 400 && months.replications > 1);
        assert!(high(&months.own.stay) < low(&best.stay), "{:?} {:?}", months.own.stay, best.stay);
        assert!(low(&months.own.came_back) > high(&best.came_back), "{:?} {:?}", months.own.came_back, best.came_back);
        assert!(high(&months.own.solved) < low(&best.solved));
        assert!(months.own.stay.estimate < months.untouched.stay.estimate);
        assert_eq!(months.own.promise_broken, None);
        let all = [&months.own.stay, &months.own.left_silent, &months.own.left_voiced, &months.own.left_otherwise];
        assert!((all.iter().map(|share| share.estimate).sum::<f64>() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_promise_that_is_always_forgotten_loses_more_than_one_that_never_is() {
        let promise = |forgotten: f64| {
            let mut scenario = shop().clone();
            let p = &mut scenario.parameters;
            p.promise_forgotten_not_kept = forgotten;
            p.promise_forgotten_per_channel = forgotten;
            p.promise_forgotten_unified = forgotten;
            let debrief = lived_on(&scenario, ("promised-refund", "script-only"), 7, None);
            assert_eq!(debrief.ending, Ending::Promised);
            debrief.months.expect("months").own
        };
        let (kept, broken) = (promise(0.0), promise(1.0));
        assert!(low(&broken.promise_broken.expect("a promise")) > high(&kept.promise_broken.expect("a promise")));
        assert!(high(&broken.stay) < low(&kept.stay), "{:?} {:?}", broken.stay, kept.stay);
    }

    #[test]
    fn whoever_does_not_wait_for_the_months_has_none_and_stops_the_work_within_a_day_of_the_operation() {
        use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
        let session = Session::new(7, shop().story("late-fee").expect("a story"), 0);
        let session = Session { replies: vec![Reply::HangUp], ..session };
        let play = Play::take_up(shop(), session, Mode::Practise, Box::new(()));
        let mut play = play.expect("a practice").living_on();
        let debrief = play.end().expect("no error").expect("an end");
        let asked = AtomicU32::new(0);
        let ahead = play.ahead(&debrief).expect("months ahead");
        assert_eq!(ahead.play_on(&|| asked.fetch_add(1, Relaxed) < 5), None);
        // Every run asks once more and stops, and so does what is made of them.
        assert!(asked.load(Relaxed) < 200, "{asked:?}");
    }

    #[test]
    fn the_same_session_has_the_same_months_and_another_seed_has_others() {
        let months = |seed| {
            let debrief = lived_on(shop(), ("late-fee", "empowered"), seed, Some(vec![Reply::WrapUp]));
            format!("{:?}", debrief.months.expect("months"))
        };
        assert_eq!(months(1), months(1));
        assert_ne!(months(1), months(2));
    }
}
