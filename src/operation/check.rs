//! What is wrong within one operation.

use super::money_and_clock;
use super::rhythm::{Misfit, Rhythm, by_half_hour};
use super::{AtClosing, Customers, Demand, Feeling, Group, Operation, Source};
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, File, Finding, Hours, Return, Step, as_share, number as spell};
use crate::sim::Written;

/// Every code of this file's findings, in order.
pub static CODES: &[&Code] = &[
    &HOURS,
    &SHARES,
    &RATE,
    &HORIZON,
    &RANGE,
    &LAW,
    &GIVING_UP,
    &MODEL,
    &money_and_clock::CURRENCY,
    &RHYTHM,
    &super::breaks::CODE,
    &super::closing::CODE,
    &CALLBACK,
    &money_and_clock::TIME_ZONE,
];

static HOURS: Code = Code {
    code: "O01",
    title: "Opening hours that cannot be read",
    explanation: "\
Hours name days and times, with a hyphen from the first to the last; several parts have commas between. A night is
two parts, since a part ends at 24:00 at the latest.

wrong:  hours: \"8-20\",      hours: \"Mon 20:00-06:00\"
right:  hours: \"Mon-Fri 08:00-20:00, Sat 10:00-14:00\",      hours: \"Mon 20:00-24:00, Tue 00:00-06:00\"

Remedy: write hours such as `Mon-Fri 08:00-20:00`; leave them out for always.",
};

static SHARES: Code = Code {
    code: "O02",
    title: "Shares that do not add up",
    explanation: "\
The shares of the segments cover all customers, what customers value is shared out among the dimensions, and purchases
among the shops: each lies from 0 to 1, and together they make 1.

wrong:  segments: { \"regular\": (share: 0.8, …), \"new\": (share: 0.3, …) }
right:  segments: { \"regular\": (share: 0.8, …), \"new\": (share: 0.2, …) }

Remedy: change the shares so that their sum is 1.",
};

static RATE: Code = Code {
    code: "O03",
    title: "A demand without a usable rate",
    explanation: "\
Customers that are kept raise a matter so often a year; strangers, who come once, so often a minute or a day in all.
None of these is negative; a year or a minute has at most 10,000. Each kind has its own fields.

wrong:  \"calls\": (from: Strangers, a_year: 2.0)        \"delivery\": (a_minute: 3.0)
right:  \"calls\": (from: Strangers, a_minute: 3.0)      \"delivery\": (a_year: 1.8)

Remedy: write `a_year` for customers, and `a_minute` or `a_day` for strangers.",
};

static HORIZON: Code = Code {
    code: "O04",
    title: "A run too short or too long",
    explanation: "\
A run lasts at least a day and at most 100 years (36,525 days). A year is usual.

wrong:  horizon: Hours(8)
right:  horizon: Days(365)

Remedy: write a span between the two.",
};

pub(super) static RANGE: Code = Code {
    code: "O05",
    title: "A number out of its range",
    explanation: "\
Costs and wages are not negative; skills and shares lie from 0 to 1; a rep holds 1 to 255 contacts at once. There
are at most 65,535 reps in a group and as many supervisors, and at most 20,000,000 customers.

wrong:  skills: { \"delivery\": 80 },      at_once: 0
right:  skills: { \"delivery\": 0.8 },     at_once: 1

Remedy: write a number in the range that the message gives.",
};

static LAW: Code = Code {
    code: "O06",
    title: "A law of time that cannot be",
    explanation: "\
A law needs a mean or scale and a shape above 0, `sdlog` from 0 to 10, a uniform law two spans of which the second is
no shorter, and an empirical law at least one value with a weight above 0.

wrong:  patience: Weibull(scale: Minutes(5), shape: 0)
right:  patience: Weibull(scale: Minutes(5), shape: 1.3)

Remedy: write means, scales and shapes above 0, `sdlog` from 0 to 10, and shares and weights that are not negative.",
};

static GIVING_UP: Code = Code {
    code: "O07",
    title: "A return after giving up that cannot be",
    explanation: "\
Those who stop waiting come back with a share from 0 to 1 and a mood moved by -1 to 1. Nothing was said yet, so they
begin their story from its beginning: there is no moment to go on at.

wrong:  after_giving_up: (share: 80, after: Hours(2), on: SameChannel, at: \"opening\")
right:  after_giving_up: (share: 0.8, after: Hours(2), on: SameChannel)

Remedy: change the share, or take `at` away.",
};

static MODEL: Code = Code {
    code: "O08",
    title: "A model of customers that cannot be",
    explanation: "\
Smoothed satisfaction starts between 0 and 1 and moves by a gain between 0 and 1.

wrong:  feeling: Smoothed(start: 50, gain: 0.2)
right:  feeling: Smoothed(start: 0.5, gain: 0.2)

Remedy: write numbers from 0 to 1.",
};

static RHYTHM: Code = Code {
    code: "O10",
    title: "A rhythm or roster that cannot be",
    explanation: "\
Half hours are named by when they begin, from 00:00 to 23:30, each with a number from 0. Weekdays and seasons are
factors from 0; a season begins within the run and ends after it has begun; `day_cv` lies from 0 to 2. A roster never
has more reps on duty than the group has.

wrong:  half_hours: { \"08:15\": 3 },       roster: { \"08:00\": 12 } with reps: 10
right:  half_hours: { \"08:00\": 3 },       roster: { \"08:00\": 8.5 } with reps: 10

Remedy: write half hours as 08:00, weights and factors from 0 to a million, a season that ends after it begins, and a
`day_cv` from 0 to 2.",
};

static CALLBACK: Code = Code {
    code: "O13",
    title: "A callback that cannot be",
    explanation: "\
Customers are called back who are there and wait: by phone or chat. The shares who take the offer and whom a call
reaches lie from 0 to 1, and the span within which they are promised the call is above 0.

wrong:  Email: (callback: (after: Minutes(2), taken_by: 60, within: Hours(2)))
right:  Phone: (callback: (after: Minutes(2), taken_by: 0.6, within: Hours(2)))

Remedy: write shares from 0 to 1 and a span above 0, or leave `callback` out.",
};

/// The longest run: 100 years.
const LONGEST_DAYS: f64 = 36_525.0;

/// Checks an operation by itself. Each finding holds whatever else the file says.
pub fn check(operation: &Operation, file: &File<'_>) -> Vec<Finding> {
    let mut review = Review { file, findings: Vec::new() };
    review.whole(operation);
    if let Some(customers) = &operation.customers {
        review.customers(customers);
    }
    if let Some(newcomers) = operation.newcomers {
        newcomers.check(&mut review);
    }
    if let Some(purchases) = &operation.purchases {
        purchases.check(&mut review);
    }
    if let Some(outbound) = &operation.outbound {
        outbound.check(&mut review);
    }
    for (name, breach) in operation.breaches.iter() {
        breach.check(name, &mut review);
    }
    for (name, demand) in operation.demand.iter() {
        review.demand(name, demand);
    }
    for (channel, desk) in operation.channels.iter() {
        let name = format!("{channel:?}");
        let at = |field| [Key("channels"), Key(&name), Key(field)];
        review.hours(desk.hours.as_deref(), &at("hours"));
        review.range(desk.cost_a_contact, 0.0, MONEY, &at("cost_a_contact"));
        review.range(desk.cost_a_minute, 0.0, MONEY, &at("cost_a_minute"));
        review.law(desk.patience.as_ref(), &at("patience"));
        review.range(desk.give_up_at_once, 0.0, 1.0, &at("give_up_at_once"));
        review.range(desk.lines.map_or(1.0, f64::from), 1.0, 1e9, &at("lines"));
        review.law(desk.after_contact.as_ref(), &at("after_contact"));
        if let Some(callback) = desk.callback {
            for (field, fault) in callback.faults() {
                review.error(&CALLBACK, &[Key("channels"), Key(&name), Key("callback"), Key(field)], fault, "");
            }
            if !channel.traits().live {
                let message = format!("nobody stays on the line who writes by {channel}");
                review.error(&CALLBACK, &at("callback"), message, "take it away");
            }
        }
        review.range(desk.at_once.map_or(1.0, f64::from), 1.0, 255.0, &at("at_once"));
        review.range(desk.each_further_slows.unwrap_or(0.0), 0.0, 100.0, &at("each_further_slows"));
        AtClosing::check(*channel, desk, &mut review);
        review.range(desk.findability.unwrap_or(1.0), 0.0, 1.0, &at("findability"));
        let drawn = desk.draws.as_ref().map_or(0.0, |draws| draws.a_year);
        review.range(drawn, 0.0, 365.0, &[Key("channels"), Key(&name), Key("draws"), Key("a_year")]);
    }
    review.rhythm(operation.rhythm.as_ref(), &[]);
    for (channel, observed) in operation.observed.iter().flat_map(|observed| observed.channels.iter()) {
        let name = format!("{channel:?}");
        for (figure, value, most) in observed.figures() {
            let path = [Key("observed"), Key("channels"), Key(&name), Key(figure)];
            review.range(value.unwrap_or(0.0), 0.0, most, &path);
        }
    }
    review.team(operation);
    review.findings
}

/// No amount of money is larger.
const MONEY: f64 = 1e9;
/// There are no more people of one kind.
const PEOPLE: f64 = 65_535.0;
/// No matter arises more often a customer and year, and no strangers come more often a minute.
const FASTEST: f64 = 10_000.0;
/// No business has more customers.
const CUSTOMERS: f64 = 20_000_000.0;

/// An operation under review.
#[derive(Debug)]
pub(super) struct Review<'a> {
    file: &'a File<'a>,
    findings: Vec<Finding>,
}

impl Review<'_> {
    pub(super) fn error(&mut self, code: &'static Code, path: &[Step<'_>], message: String, help: &str) {
        let finding = self.file.error(code, self.file.place(path), message);
        self.findings.push(if help.is_empty() { finding } else { finding.help(help) });
    }

    pub(super) fn warning(&mut self, code: &'static Code, path: &[Step<'_>], message: String, help: &str) {
        let finding = Finding::warning(code, self.file.source().name(), message);
        self.findings.push(finding.at(self.file.place(path)).help(help));
    }

    pub(super) fn range(&mut self, number: f64, least: f64, most: f64, path: &[Step<'_>]) {
        if !(least..=most).contains(&number) {
            let bound = if number > most { format!("at most {most}") } else { format!("at least {least}") };
            let help = match most {
                1.0 if number > 1.0 => as_share(number),
                _ => format!("write a number from {} to {}", spell(least, 0), spell(most, 0)),
            };
            self.error(&RANGE, path, format!("this is {bound}, and {number} is not"), &help);
        }
    }

    pub(super) fn law(&mut self, law: Option<&Written>, path: &[Step<'_>]) {
        if let Some(fault) = law.and_then(Written::fault) {
            self.error(&LAW, path, fault.to_owned(), "");
        }
    }

    fn hours(&mut self, written: Option<&str>, path: &[Step<'_>]) {
        if let Some(Err(message)) = written.map(Hours::parse) {
            self.error(&HOURS, path, message, "");
        }
    }

    fn whole(&mut self, operation: &Operation) {
        let days = operation.horizon.days();
        if !(1.0..=LONGEST_DAYS).contains(&days) {
            let message = format!("a run lasts from 1 to 36,525 days, and this is {}", (days * 100.0).round() / 100.0);
            self.error(&HORIZON, &[Key("horizon")], message, "a year is usual: `Days(365)`");
        }
        money_and_clock::check(operation, self);
    }

    /// Shares that make a whole; `of` says what they are the shares of.
    pub(super) fn whole_shares<'n>(
        &mut self,
        of: &str,
        path: &[Step<'n>],
        shares: &[(&'n str, f64)],
        rest: &[Step<'n>],
    ) {
        let mut outside = false;
        for (name, share) in shares {
            if !(0.0..=1.0).contains(share) {
                outside = true;
                let place: Vec<Step<'_>> = path.iter().chain([&Key(name)]).chain(rest).copied().collect();
                let message = format!("a share lies from 0 to 1, and {share} does not");
                self.error(&SHARES, &place, message, &as_share(*share));
            }
        }
        let sum: f64 = shares.iter().map(|(_, share)| share).sum();
        // Where one more stands than could be read, the sum is not known.
        let after_last: Vec<Step<'_>> = path.iter().copied().chain([Index(shares.len())]).collect();
        let outside = outside || self.file.place(&after_last) != self.file.place(path);
        if !outside && (sum - 1.0).abs() > 1e-6 {
            let message = format!("the shares of {of} add up to {}, not 1", (sum * 1e6).round() / 1e6);
            self.error(&SHARES, &name_of(path), message, "change them so that their sum is 1");
        }
    }

    fn customers(&mut self, customers: &Customers) {
        self.range(f64::from(customers.number), 0.0, CUSTOMERS, &[Key("customers"), Key("number")]);
        let segments: Vec<(&str, f64)> =
            customers.segments.iter().map(|(name, segment)| (name.as_str(), segment.share)).collect();
        self.whole_shares("the segments", &[Key("customers"), Key("segments")], &segments, &[Key("share")]);
        for (name, segment) in customers.segments.iter() {
            let at = |field| [Key("customers"), Key("segments"), Key(name), Key(field)];
            self.range(segment.margin_a_month, -MONEY, MONEY, &at("margin_a_month"));
            self.range(segment.wants_follow_up.unwrap_or(1.0), 0.0, 1.0, &at("wants_follow_up"));
        }
        let values: Vec<(String, f64)> =
            customers.values.iter().map(|(dimension, share)| (format!("{dimension:?}"), *share)).collect();
        let values: Vec<(&str, f64)> = values.iter().map(|(name, share)| (name.as_str(), *share)).collect();
        if !values.is_empty() {
            self.whole_shares("what customers value", &[Key("customers"), Key("values")], &values, &[]);
        }
        if let Some(Feeling::Smoothed { start, gain }) = customers.feeling {
            for (number, field) in [(start, "start"), (gain, "gain")] {
                if !(0.0..=1.0).contains(&number) {
                    let message = format!("`{field}` lies from 0 to 1, and {number} does not");
                    let path = [Key("customers"), Key("feeling"), Key(field)];
                    self.error(&MODEL, &path, message, &as_share(number));
                }
            }
        }
        self.returns(customers.after_giving_up.as_ref(), &[Key("customers")]);
    }

    fn returns(&mut self, returns: Option<&Return>, before: &[Step<'_>]) {
        let Some(returns) = returns else { return };
        let at = |field| before.iter().copied().chain([Key("after_giving_up"), Key(field)]).collect::<Vec<_>>();
        for (number, least, field) in [(returns.share, 0.0, "share"), (returns.mood, -1.0, "mood")] {
            if !(least..=1.0).contains(&number) {
                let message = format!("`{field}` lies from {least} to 1, and {number} does not");
                self.error(&GIVING_UP, &at(field), message, &format!("write a number from {least} to 1"));
            }
        }
        if returns.at.is_some() {
            let message = "who gave up waiting begins from the beginning".to_owned();
            self.error(&GIVING_UP, &at("at"), message, "take `at` away");
        }
        self.law(Some(&returns.after), &at("after"));
    }

    fn demand(&mut self, name: &str, demand: &Demand) {
        let strangers = demand.from == Some(Source::Strangers);
        let who = if strangers { "strangers" } else { "customers" };
        let needed = if strangers { "a_minute" } else { "a_year" };
        let own = |field: &str| (field == "a_year") != strangers;
        let there = [("a_year", demand.a_year), ("a_minute", demand.a_minute), ("a_day", demand.a_day)];
        let given: Vec<&str> = there.iter().filter(|(_, rate)| rate.is_some()).map(|(field, _)| *field).collect();
        if !given.iter().any(|field| own(field)) {
            let message = format!("`{name}` does not say how often: {who} come so often `{needed}`");
            self.error(&RATE, &[Key("demand"), KeyOf(name)], message, &format!("write `{needed}: …`"));
        }
        for (field, rate) in there {
            let at_name = [Key("demand"), Key(name), KeyOf(field)];
            let most = if field == "a_day" { FASTEST * 1_440.0 } else { FASTEST };
            match rate {
                Some(_) if !own(field) => {
                    let message = format!("{who} come so often `{needed}`, not `{field}`");
                    let help = if strangers { "take it away" } else { "take it away, or write `from: Strangers`" };
                    self.error(&RATE, &at_name, message, help);
                }
                Some(_) if field == "a_day" && demand.a_minute.is_some() => {
                    self.error(&RATE, &at_name, "this says how often once more".to_owned(), "take `a_minute` away");
                }
                Some(rate) if !(0.0..=most).contains(&rate) => {
                    let most = if field == "a_day" { "14,400,000" } else { "10,000" };
                    let message = format!("a rate lies from 0 to {most}, and {rate} does not");
                    let help = format!("write how many come, from 0 to {most}");
                    self.error(&RATE, &[Key("demand"), Key(name), Key(field)], message, &help);
                }
                _ => {}
            }
        }
        self.rhythm(demand.rhythm.as_ref(), &[Key("demand"), Key(name)]);
        self.returns(demand.after_giving_up.as_ref(), &[Key("demand"), Key(name)]);
        for (segment, times) in demand.by_segment.iter() {
            self.range(*times, 0.0, 1e4, &[Key("demand"), Key(name), Key("by_segment"), Key(segment)]);
        }
    }

    fn rhythm(&mut self, rhythm: Option<&Rhythm>, before: &[Step<'_>]) {
        let before: Vec<Step<'_>> = before.iter().copied().chain([Key("rhythm")]).collect();
        self.misfits(rhythm.map(Rhythm::misfits).unwrap_or_default(), &before);
    }

    fn roster(&mut self, name: &str, group: &Group) {
        let (_, mut misfits) = by_half_hour(&group.roster, "roster");
        let most = f64::from(group.reps);
        for (half_hour, reps) in group.roster.iter().filter(|(_, reps)| **reps > most && **reps <= 1e6) {
            let message = format!("the group has {} reps, and {reps} of them cannot be on duty", group.reps);
            misfits.push(Misfit { way: vec!["roster".to_owned(), half_hour.clone()], at_name: false, message });
        }
        self.misfits(misfits, &[Key("team"), Key("groups"), Key(name)]);
    }

    fn misfits(&mut self, misfits: Vec<Misfit>, before: &[Step<'_>]) {
        for Misfit { way, at_name, message } in misfits {
            let path: Vec<Step<'_>> = before.iter().copied().chain(way.iter().map(|step| Key(step))).collect();
            let path = if at_name { name_of(&path) } else { path };
            self.error(&RHYTHM, &path, message, "");
        }
    }

    fn team(&mut self, operation: &Operation) {
        let team = &operation.team;
        self.range(f64::from(team.supervisors), 0.0, PEOPLE, &[Key("team"), Key("supervisors")]);
        let wage = team.supervisor_wage_an_hour;
        self.range(wage, 0.0, MONEY, &[Key("team"), Key("supervisor_wage_an_hour")]);
        self.range(team.attrition_a_month.unwrap_or(0.0), 0.0, 1.0, &[Key("team"), Key("attrition_a_month")]);
        for (name, group) in team.groups.iter() {
            let at = |field| [Key("team"), Key("groups"), Key(name), Key(field)];
            self.range(f64::from(group.reps), 0.0, PEOPLE, &at("reps"));
            self.range(group.wage_an_hour, 0.0, MONEY, &at("wage_an_hour"));
            self.hours(group.hours.as_deref(), &at("hours"));
            self.range(group.reachable.unwrap_or(1.0), 0.0, 1.0, &at("reachable"));
            self.range(group.ill, 0.0, 1.0, &at("ill"));
            self.range(group.overtime.unwrap_or(1.0), 0.0, 10.0, &at("overtime"));
            self.range(group.least_skill.unwrap_or(0.0), 0.0, 1.0, &at("least_skill"));
            self.roster(name, group);
            for (number, each) in group.breaks.iter().enumerate() {
                each.check(name, group.hours.as_deref(), number, self);
            }
            for (demand, after) in group.takes.iter() {
                let path = [Key("team"), Key("groups"), Key(name), Key("takes"), Key(demand)];
                self.range(after.milliseconds(), 0.0, 1e12, &path);
            }
            for (skill, level) in group.skills.iter() {
                let path = [Key("team"), Key("groups"), Key(name), Key("skills"), Key(skill)];
                self.range(*level, 0.0, 1.0, &path);
            }
            for (number, channel) in group.channels.iter().enumerate() {
                if group.channels.iter().take(number).any(|earlier| earlier == channel) {
                    let path = [Key("team"), Key("groups"), Key(name), Key("channels"), Index(number)];
                    self.error(&RANGE, &path, format!("`{channel:?}` stands here twice"), "take one away");
                }
            }
        }
    }
}

/// The way to the name of what a way leads to.
fn name_of<'n>(path: &[Step<'n>]) -> Vec<Step<'n>> {
    let to_name = |step: &Step<'n>| match step {
        Key(name) => KeyOf(name),
        other => *other,
    };
    let (last, before) = path.split_last().map_or((None, path), |(last, before)| (Some(last), before));
    before.iter().copied().chain(last.map(to_name)).collect()
}
