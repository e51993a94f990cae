//! What is wrong within one policy.

use super::{Limit, Policy};
use crate::notation::Step::Key;
use crate::notation::{Code, File, Finding, Step, as_share};
use crate::sim::Span;

/// Every code of this file's findings, in order.
pub static CODES: &[&Code] = &[&LIMIT, &SHARE, &QUOTA, &OPENING, &ROUTINE, &PEOPLE, &PRICE, &AMOUNT, &CALLBACK];

static LIMIT: Code = Code {
    code: "P01",
    title: "A limit below nothing",
    explanation: "\
`up_to` is the most that may be granted, in the operation's currency. It is not negative; 0 grants only what costs
nothing.

wrong:  rep: (remedies: Any, up_to: -50)
right:  rep: (remedies: Any, up_to: 50)

Remedy: write an amount from 0 to 1,000,000,000, or leave `up_to` out for no limit.",
};

static SHARE: Code = Code {
    code: "P02",
    title: "A share that is none",
    explanation: "\
Guidelines, what supervisors grant, the shares of matters checked back on and of purchases asked after, the share of
time reserved, the share of problems that customers are told of, the quality of a guided flow, the shares of selling and
how many find a channel lie from 0 to 1.

wrong:  check_back: (share: 30, after: Days(3))
right:  check_back: (share: 0.3, after: Days(3))

Remedy: write the share as a number from 0 to 1; for 30 % write 0.3.",
};

pub(super) static QUOTA: Code = Code {
    code: "P03",
    title: "A quota of nothing",
    explanation: "\
A quota is the number of contacts that a rep is to get through in a day of work, or of people to reach by calls, so it
is above 0; it says at least one of the two.

wrong:  quota: (contacts_a_day: 0)
right:  quota: (contacts_a_day: 60),     quota: (people_to_reach_a_day: 20)

Remedy: write a number above 0, or leave `quota` out.",
};

pub(super) static OPENING: Code = Code {
    code: "P04",
    title: "A channel that cannot be opened so",
    explanation: "\
Hours are written like `Mon-Fri 08:00-20:00`; a rep holds 1 to 255 contacts at once.

wrong:  channels: { Chat: (hours: \"8-20\", at_once: 0) }
right:  channels: { Chat: (hours: \"Mon-Fri 08:00-20:00\", at_once: 2) }

Remedy: write hours such as `Mon-Fri 08:00-20:00`, and 1 to 255 contacts at once.",
};

pub(super) static ROUTINE: Code = Code {
    code: "P05",
    title: "Something done again and again at no interval",
    explanation: "\
Acts of a rollout and of recognition, refreshers and the upkeep of a knowledge base come once in a span above 0, and
take some time each, not less than none and not more than the span itself. Rewards come at most once a day.

wrong:  briefings: (every: Weeks(0), minutes: 30)
right:  briefings: (every: Weeks(4), minutes: 30)

Remedy: write the span from one to the next, and the minutes or hours that one takes.",
};

static PEOPLE: Code = Code {
    code: "P06",
    title: "More people than there can be",
    explanation: "\
A group has at most 65,535 reps on duty, and there are at most as many supervisors.

wrong:  reps: { \"front\": 1_000_000 }
right:  reps: { \"front\": 100 }

Remedy: write a smaller number.",
};

pub(super) static PRICE: Code = Code {
    code: "P07",
    title: "A price beyond reason",
    explanation: "\
What a lever costs once and every month is an amount in the operation's currency, at most 1,000,000,000; what saves
money costs less than nothing. A reward is worth something, or nothing.

wrong:  price: { \"record\": (set_up: 8e15) }
right:  price: { \"record\": (set_up: 8_000.00, a_month: 250.00) }

Remedy: check the number of digits.",
};

static AMOUNT: Code = Code {
    code: "P08",
    title: "An amount that a lever cannot have",
    explanation: "\
How often something is inspected, how many pages or articles there are, what a guided flow costs and grants and how many
matters a channel draws are amounts from 0 up to what the message says.

wrong:  quality_control: (inspections: -1),     knowledge: (instructions: (pages: -4))
right:  quality_control: (inspections: 1),      knowledge: (instructions: (pages: 4))

Remedy: write an amount of at least 0, or leave the lever out.",
};

static CALLBACK: Code = Code {
    code: "P09",
    title: "A callback that cannot be",
    explanation: "\
Customers are called back who are there and wait: by phone or chat. The shares who take the offer and whom a call
reaches lie from 0 to 1, and the span within which they are promised the call is above 0.

wrong:  channels: { Phone: (callback: (after: Minutes(2), taken_by: 60, within: Hours(2))) }
right:  channels: { Phone: (callback: (after: Minutes(2), taken_by: 0.6, within: Hours(2))) }

Remedy: write shares from 0 to 1 and a span above 0, or leave `callback` out.",
};

/// Checks a policy by itself. Each finding holds whatever else the file says.
pub fn check(policy: &Policy, file: &File<'_>) -> Vec<Finding> {
    let mut review = Review { file, findings: Vec::new() };
    if let Some(authority) = &policy.authority {
        review.limit(&authority.rep, &[Key("authority"), Key("rep")]);
        if let Some(supervisor) = &authority.supervisor {
            review.limit(supervisor, &[Key("authority"), Key("supervisor")]);
        }
        for (segment, limit) in authority.for_segments.iter() {
            review.limit(limit, &[Key("authority"), Key("for_segments"), Key(segment)]);
        }
    }
    if let Some(follow_up) = &policy.follow_up {
        review.share(Some(follow_up.reserved), &[Key("follow_up"), Key("reserved")]);
        let share = follow_up.check_back.map(|check_back| check_back.share);
        review.share(share, &[Key("follow_up"), Key("check_back"), Key("share")]);
    }
    let after_purchase = policy.follow_up.as_ref().and_then(|follow_up| follow_up.after_purchase);
    review.share(after_purchase.map(|ask| ask.share), &[Key("follow_up"), Key("after_purchase"), Key("share")]);
    if let Some(selling) = policy.selling {
        selling.check(&mut review);
    }
    if let Some(rewards) = &policy.rewards {
        rewards.check(&mut review);
    }
    review.routines(policy);
    policy.quality_control.iter().for_each(|lever| lever.check(&mut review));
    policy.knowledge.iter().for_each(|lever| lever.check(&mut review));
    policy.notice.iter().for_each(|lever| lever.check(&mut review));
    policy.recognition.iter().for_each(|lever| lever.check(&mut review));
    policy.self_service.iter().for_each(|lever| lever.check(&mut review));
    policy.quota.iter().for_each(|lever| lever.check(&mut review));
    for (channel, opening) in policy.channels.iter() {
        opening.check(*channel, &mut review);
    }
    for (channel, callback) in policy.channels.iter().filter_map(|(channel, own)| Some((channel, own.callback?))) {
        let name = format!("{channel:?}");
        for (field, fault) in callback.faults() {
            review.error(&CALLBACK, &[Key("channels"), Key(&name), Key("callback"), Key(field)], fault);
        }
        if !channel.traits().live {
            let message = format!("nobody stays on the line who writes by {channel}");
            review.error(&CALLBACK, &[Key("channels"), Key(&name), Key("callback")], message);
        }
    }
    for (lever, price) in policy.price.iter() {
        for (field, amount) in [("set_up", price.set_up), ("a_month", price.a_month)] {
            if !(-1e9..=1e9).contains(&amount) {
                let message = format!("a price is at most 1,000,000,000, and {amount} is not");
                review.error(&PRICE, &[Key("price"), Key(lever), Key(field)], message);
            }
        }
    }
    for (group, reps) in policy.reps.iter() {
        review.people(*reps, &[Key("reps"), Key(group)]);
    }
    review.people(policy.supervisors.unwrap_or(0), &[Key("supervisors")]);
    review.findings
}

/// A policy under review.
#[derive(Debug)]
pub(super) struct Review<'a> {
    file: &'a File<'a>,
    findings: Vec<Finding>,
}

impl Review<'_> {
    pub(super) fn error(&mut self, code: &'static Code, path: &[Step<'_>], message: String) {
        self.findings.push(self.file.error(code, self.file.place(path), message));
    }

    pub(super) fn share(&mut self, share: Option<f64>, path: &[Step<'_>]) {
        if let Some(share) = share.filter(|share| !(0.0..=1.0).contains(share)) {
            let finding =
                self.file.error(&SHARE, self.file.place(path), format!("this lies from 0 to 1, and {share} does not"));
            self.findings.push(finding.help(as_share(share)));
        }
    }

    fn limit(&mut self, limit: &Limit, path: &[Step<'_>]) {
        let at = |field| path.iter().copied().chain([Key(field)]).collect::<Vec<_>>();
        if let Some(up_to) = limit.up_to.filter(|up_to| !(0.0..=1e9).contains(up_to)) {
            self.error(&LIMIT, &at("up_to"), format!("a limit lies from 0 to 1,000,000,000, and {up_to} does not"));
        }
        self.share(limit.guidelines, &at("guidelines"));
        self.share(limit.grants, &at("grants"));
    }

    fn routines(&mut self, policy: &Policy) {
        let rollout = policy.rollout.clone().unwrap_or_default();
        for (act, routine) in
            [("briefings", rollout.briefings), ("reminders", rollout.reminders), ("peer_reviews", rollout.peer_reviews)]
        {
            if let Some(routine) = routine {
                let path = [Key("rollout"), Key(act)];
                self.routine(routine.every, routine.minutes, "minutes", Span::Minutes(routine.minutes), &path);
            }
        }
        if let Some(refresh) = policy.training.as_ref().and_then(|training| training.refresh) {
            let path = [Key("training"), Key("refresh")];
            self.routine(refresh.every, refresh.hours, "hours", Span::Hours(refresh.hours), &path);
        }
    }

    /// An amount from 0 to the most there can be.
    pub(super) fn amount(&mut self, amount: f64, most: f64, path: &[Step<'_>], help: &str) {
        if !(0.0..=most).contains(&amount) {
            let message = format!("this lies from 0 to {most}, and {amount} does not");
            self.findings.push(self.file.error(&AMOUNT, self.file.place(path), message).help(help));
        }
    }

    pub(super) fn routine(&mut self, every: Span, amount: f64, unit: &str, takes: Span, path: &[Step<'_>]) {
        let at = |field| path.iter().copied().chain([Key(field)]).collect::<Vec<_>>();
        if every.time() == 0 {
            self.error(&ROUTINE, &at("every"), "this never comes: the span from one to the next is 0".to_owned());
        } else if amount < 0.0 || takes.milliseconds() > every.milliseconds() {
            let message = format!("{amount} {unit} do not fit into the span from one to the next");
            let path: Vec<Step<'_>> = path.iter().copied().chain([Key(unit)]).collect();
            self.error(&ROUTINE, &path, message);
        }
    }

    fn people(&mut self, count: u32, path: &[Step<'_>]) {
        if count > u32::from(u16::MAX) {
            self.error(&PEOPLE, path, format!("there are at most 65,535 of them, not {count}"));
        }
    }
}
