//! A small stage on which a scenario is set up, changed in one place and run.

use mainstay::cli::shipped::SHIPPED;
use mainstay::conversation::{Answer, Host, Memory, Opening, Question, Step, Talk, Witness};
use mainstay::experiment::{Compare, PolicyResults, Request, Results, Unwatched, compare, run};
use mainstay::notation::Severity;
use mainstay::scenario::script::Known;
use mainstay::scenario::{Scenario, load};
use mainstay::score::{Contact, Mark, Points, marks};
use mainstay::service::{Plan, Setting, replicate};
use mainstay::sim::{Law, SECOND, Time};
use mainstay::stats::Estimate;
use mainstay::world::{Beside, Channel, Ending, Exit, Fact, Record, Reply, Sink, Turn, What};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A shop on the corner: two reps on the phone and with letters, parcels that do not come, and money back for them.
const OPERATION: &str = r#"Operation(
    schema: 1, id: "corner", title: "The shop on the corner", currency: "EUR", time_zone: "UTC",
    customers: (number: 200, segments: { "all": (share: 1.0, margin_a_month: 10.00) }),
    remedies: { "refund": Money },
    demand: { "parcel": (a_year: 12.0, stake: Money) },
    channels: {
        Phone: (hours: "Mon-Fri 09:00-17:00", cost_a_minute: 0.05, patience: Exponential(mean: Minutes(5))),
        Email: (cost_a_contact: 0.02, due: Hours(24)),
    },
    team: (
        groups: {
            "front": (reps: 2, wage_an_hour: 16.00, channels: [Phone, Email], hours: "Mon-Fri 09:00-17:00"),
        },
        supervisors: 1,
        supervisor_wage_an_hour: 25.00,
    ),
    horizon: Days(90),
)"#;

const STANDARDS: &str = r#"Standards(schema: 1, standards: {
    "heard": (why: "w", aim: "a", how: "h", measure: Shown(behaviour: "acknowledge"), owner: Rep, target: 0.9),
    "told once": (why: "w", aim: "a", how: "h", measure: NotRepeated, owner: Operation, target: 0.9),
    "word kept": (why: "w", aim: "a", how: "h", measure: PromiseKept, owner: Team, target: 0.9),
    "at once": (why: "w", aim: "a", how: "h", measure: ResolvedAtFirst, owner: Team, target: 0.7),
    "asked": (why: "w", aim: "a", how: "h", measure: CheckedBack(within: Days(7)), owner: Operation, target: 0.2),
})"#;

/// The rep may give money back up to fifty.
const POLICY: &str = r#"Policy(schema: 1, id: "usual", authority: (rep: (remedies: Any, up_to: 50.00)))"#;

const STORY: &str = r#"Story(
    schema: 1, id: "parcel", language: "en", issue: "parcel",
    customer: (mood: 0.5, patience: (turns: 8, mood: 0.1), prefers: [Phone, Email]),
    facts: {
        "day": (truth: Text("Friday"), record: Text("Friday"), seen: WhenLookedUp("order")),
        "price": (record: Money(20.00), seen: Always),
    },
    goal: Done("refund"),
    begin: "opening",
    moments: {
        "opening": (
            says: ["My parcel has not come."],
            calls_for: ["greet", "acknowledge"],
            moves: {
                "guess": (tells: ["day"], takes: Seconds(20), then: "what now", worth: Poor),
                "look": (does: LookUp("order"), takes: Seconds(60), then: "what now", worth: Best),
            },
        ),
        "what now": (
            says: ["And now? It cost { price }."],
            calls_for: ["apologise"],
            moves: {
                "refuse": (does: Refuse("refund"), takes: Seconds(20), ends: Refused, worth: Poor),
                "promise": (does: Promise(what: "a search"), takes: Seconds(40), ends: Promised, worth: Fine),
                "offer": (does: Offer(remedy: "refund", worth: Fact("price")), takes: Seconds(60),
                          then: "agreed", denied: "no", gave_up: WalkedAway, worth: Best),
            },
        ),
        "agreed": (
            says: ["Thank you."],
            moves: { "pay": (does: CarryOut, takes: Seconds(20), ends: Resolved) },
        ),
        "no": (
            says: ["No?"],
            moves: {
                "leave it": (takes: Seconds(10), ends: Unresolved, worth: Poor),
                "promise": (does: Promise(what: "a search"), takes: Seconds(40), ends: Promised, worth: Best),
            },
        ),
    },
    reactions: [(on: AskedAgain, mood: -0.1, says: ["Again?"])],
    afterwards: [
        (ended: Promised, if: PromiseBroken, returns: (share: 0.8, after: Days(1), on: SameChannel, mood: -0.1)),
        (ended: Refused, returns: (share: 0.5, after: Exponential(mean: Days(1)), on: AnotherChannel, mood: -0.1)),
        (ended: Unresolved, returns: (share: 0.6, after: Exponential(mean: Days(1)), on: AnyChannel)),
    ],
)"#;

/// A scenario by its files, and the seed it is run from.
#[derive(Debug, Clone)]
pub(crate) struct Stage {
    files: BTreeMap<String, String>,
    pub(crate) seed: u64,
    pub(crate) jobs: Option<usize>,
}

impl Stage {
    fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Stage {
        let files = files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        Stage { files, seed: 1, jobs: None }
    }

    /// The shop on the corner.
    pub(crate) fn corner() -> Stage {
        Stage::of([
            ("operation.ron", OPERATION),
            ("standards.ron", STANDARDS),
            ("policies/usual.ron", POLICY),
            ("stories/parcel.ron", STORY),
        ])
    }

    /// The shop on the corner with another story about the same demand.
    pub(crate) fn telling(story: &str) -> Stage {
        let head = r#"Story(schema: 1, id: "parcel", language: "en", issue: "parcel", "#;
        Stage::corner().with("stories/parcel.ron", &format!("{head}{story})"))
    }

    /// A scenario that comes with the program.
    pub(crate) fn shipped(name: &str) -> Stage {
        let shipped = SHIPPED.iter().find(|shipped| shipped.name == name);
        Stage::of(shipped.unwrap_or_else(|| panic!("no scenario {name} is shipped")).files.iter().copied())
    }

    /// With a further file, or another text in its place.
    pub(crate) fn with(mut self, file: &str, text: &str) -> Stage {
        self.files.insert(file.to_owned(), text.to_owned());
        self
    }

    /// With a further policy that pulls these levers.
    pub(crate) fn policy(self, id: &str, levers: &str) -> Stage {
        self.with(&format!("policies/{id}.ron"), &format!("Policy(schema: 1, id: \"{id}\", {levers})"))
    }

    /// With other words wherever these stand in a file.
    pub(crate) fn swap(mut self, file: &str, from: &str, to: &str) -> Stage {
        let text = self.files.get_mut(file).unwrap_or_else(|| panic!("there is no file {file}"));
        assert!(text.contains(from), "`{from}` is not in {file}:\n{text}");
        *text = text.replace(from, to);
        self
    }

    /// From another seed.
    pub(crate) fn seeded(mut self, seed: u64) -> Stage {
        self.seed = seed;
        self
    }

    /// The files, as loading takes them.
    pub(crate) fn texts(&self) -> Vec<(String, Vec<u8>)> {
        self.files.iter().map(|(name, text)| (name.clone(), text.as_bytes().to_vec())).collect()
    }

    /// All that loading says, and the scenario where there is one.
    pub(crate) fn loads(&self) -> Result<Scenario, String> {
        let loaded = load(&self.texts());
        let errors = loaded.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let errors: Vec<String> = errors.map(ToString::to_string).collect();
        loaded.scenario.ok_or_else(|| errors.join("\n"))
    }

    /// Everything that is found in the files, warnings too, each on a line of its own.
    pub(crate) fn findings(&self) -> String {
        load(&self.texts()).findings.iter().map(|finding| format!("{finding}\n")).collect()
    }

    /// The scenario.
    pub(crate) fn scenario(&self) -> Arc<Scenario> {
        Arc::new(self.loads().unwrap_or_else(|errors| panic!("\n{errors}")))
    }

    /// Runs policies on the same luck. `customers` and `days` are as the scenario says when 0.
    pub(crate) fn run(&self, policies: &[&str], replications: u32, customers: u32, days: u32) -> Results {
        let scenario = self.scenario();
        let finished = run(&scenario, &self.request(&scenario, policies, replications, customers, days), &Unwatched);
        assert!(finished.complete, "the run was not finished");
        finished.results
    }

    /// Holds the first policy against the second.
    pub(crate) fn compare(&self, policies: [&str; 2], replications: u32, customers: u32, days: u32) -> Compare {
        let scenario = self.scenario();
        let request = self.request(&scenario, &policies, replications, customers, days);
        let compared = compare(&scenario, &request, &Unwatched);
        assert!(compared.complete, "the comparison was not finished");
        compared
    }

    fn request(&self, scenario: &Scenario, policies: &[&str], replications: u32, customers: u32, days: u32) -> Request {
        let number = |id: &&str| scenario.policy(id).unwrap_or_else(|| panic!("there is no policy {id}"));
        Request {
            policies: policies.iter().map(number).collect(),
            replications,
            customers: (customers > 0).then_some(customers),
            days: (days > 0).then_some(days),
            seed: self.seed,
            jobs: self.jobs,
            command: String::new(),
        }
    }

    /// A figure of each policy in each of many replications, so that they can be held against each other in pairs.
    pub(crate) fn paired(
        &self,
        policies: [&str; 2],
        replications: u32,
        days: u32,
        figure: impl Fn(&PolicyResults) -> f64,
    ) -> Estimate {
        let differences: Vec<f64> = (0..replications)
            .map(|number| {
                let results = self.clone().seeded(self.seed + u64::from(number)).run(&policies, 1, 0, days);
                figure(&results.policies[0]) - figure(&results.policies[1])
            })
            .collect();
        Estimate::of(&differences).expect("the figure is defined in every replication")
    }

    /// Plays one replication to somebody who listens.
    pub(crate) fn play<S: Sink>(&self, policy: &str, replication: u32, sink: S) -> S {
        let scenario = self.scenario();
        let (customers, days) = (scenario.operation.customers, scenario.days);
        let number = scenario.policy(policy).unwrap_or_else(|| panic!("there is no policy {policy}"));
        let plan = Plan::new(scenario, number, Setting { seed: self.seed, customers, days });
        replicate(&plan, replication, sink, &|| true).1
    }

    /// All that happens in a replication, apart from the turns of conversations.
    pub(crate) fn facts(&self, policy: &str, replication: u32) -> Vec<Heard> {
        self.play(policy, replication, Ears { follows: false, heard: Vec::new() }).heard
    }

    /// All that happens in a replication, every turn of every conversation included.
    pub(crate) fn journal(&self, policy: &str, replication: u32) -> Vec<Heard> {
        self.play(policy, replication, Ears { follows: true, heard: Vec::new() }).heard
    }

    /// A contact of the first story, to be played move by move.
    pub(crate) fn call(&self) -> Call {
        Call::new(self.scenario(), true)
    }

    /// The same where the rep must ask for everything.
    pub(crate) fn call_without_authority(&self) -> Call {
        Call::new(self.scenario(), false)
    }
}

/// A fact that can be kept.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heard {
    pub(crate) at: Time,
    pub(crate) customer: u32,
    pub(crate) case: u32,
    pub(crate) what: Did,
}

/// What happened, apart from how it is borrowed the same as [`What`].
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Did {
    Arose { story: u16, segment: u8 },
    Prevented,
    Notified { needed: bool, settled: bool, wanted: bool },
    SelfServed { solved: bool, handed_over: bool, took: Time },
    NotFound { channel: Channel, gave_up: bool },
    Began { channel: Channel, contact: u16 },
    TurnedAway { channel: Channel, wait: Time },
    StillWaiting { channel: Channel, wait: Time },
    HandedOn { channel: Channel, to: Channel, wait: Time },
    Blocked { channel: Channel },
    Answered { channel: Channel, rep: u16, wait: Time, returning: bool },
    GaveUp { channel: Channel, wait: Time },
    Talked(Turn),
    Ended { channel: Channel, rep: u16, wait: Time, handle: Time, story: u16, returning: bool, record: Record },
    Decided { wait: Time, granted: bool },
    Promised { due: Time },
    Kept,
    Broken,
    CheckedBack { after: Time, unsolved: bool, wanted: bool },
    TaskDone { time: Time },
    Remedied { cents: i64 },
    Closed { solved: bool, looks_solved: bool, contacts: u16, lasted: Time },
    Settled,
    Beside(Beside),
    Left(Exit),
    RepLeft,
    Counted { segment: u8, count: u32 },
    Team { morale: f64, pressure: f64, adherence: f64, paid_hours: f64, wages: f64, occupancy: f64 },
    Customers { kept: u32, satisfaction: f64, unpredictability: f64, trust: f64 },
}

impl From<&Fact<'_>> for Heard {
    fn from(fact: &Fact<'_>) -> Heard {
        let what = match fact.what {
            What::IssueArose { story, segment } => Did::Arose { story, segment },
            What::IssuePrevented => Did::Prevented,
            What::Notified { needed, settled, wanted } => Did::Notified { needed, settled, wanted },
            What::SelfServed { solved, handed_over, took, .. } => Did::SelfServed { solved, handed_over, took },
            What::NotFound { channel, gave_up } => Did::NotFound { channel, gave_up },
            What::ContactBegan { channel, contact, .. } => Did::Began { channel, contact },
            What::TurnedAway { channel, wait } => Did::TurnedAway { channel, wait },
            What::StillWaiting { channel, wait } => Did::StillWaiting { channel, wait },
            What::HandedOn { channel, to, wait } => Did::HandedOn { channel, to, wait },
            What::Blocked { channel } => Did::Blocked { channel },
            What::Answered { channel, rep, wait, returning } => Did::Answered { channel, rep, wait, returning },
            What::GaveUp { channel, wait } => Did::GaveUp { channel, wait },
            What::Talked(turn) => Did::Talked(turn),
            What::ContactEnded { channel, rep, wait, handle, story, returning, record } => {
                Did::Ended { channel, rep, wait, handle, story, returning, record: *record }
            }
            What::SupervisorDecided { wait, granted } => Did::Decided { wait, granted },
            What::Promised { due } => Did::Promised { due },
            What::PromiseKept => Did::Kept,
            What::PromiseBroken => Did::Broken,
            What::CheckedBack { after, unsolved, wanted } => Did::CheckedBack { after, unsolved, wanted },
            What::TaskDone { time } => Did::TaskDone { time },
            What::Remedied { cents } => Did::Remedied { cents },
            What::CaseClosed { solved, looks_solved, contacts, lasted } => {
                Did::Closed { solved, looks_solved, contacts, lasted }
            }
            What::CaseSettled { .. } => Did::Settled,
            What::Beside(beside) => Did::Beside(beside),
            What::Left(exit) => Did::Left(exit),
            What::RepLeft => Did::RepLeft,
            What::CustomersCounted { segment, count } => Did::Counted { segment, count },
            What::TeamSeen { morale, pressure, adherence, paid_hours, wages, occupancy } => {
                Did::Team { morale, pressure, adherence, paid_hours, wages, occupancy }
            }
            What::CustomersSeen { kept, satisfaction, unpredictability, trust } => {
                Did::Customers { kept, satisfaction, unpredictability, trust }
            }
        };
        Heard { at: fact.at, customer: fact.customer, case: fact.case, what }
    }
}

/// More facts than any run of the tests can have: a run that goes round at one moment stops here.
const TOO_MANY: usize = 4_000_000;

/// Keeps all it hears.
#[derive(Debug)]
struct Ears {
    follows: bool,
    heard: Vec<Heard>,
}

impl Sink for Ears {
    fn hear(&mut self, fact: &Fact<'_>) {
        assert!(self.heard.len() < TOO_MANY, "the run goes round and round at {}", fact.at);
        self.heard.push(Heard::from(fact));
    }

    fn follows(&self, _: u32) -> bool {
        self.follows
    }
}

/// A contact played move by move, before a host that keeps to the seconds of the story.
#[derive(Debug)]
pub(crate) struct Call {
    scenario: Arc<Scenario>,
    talk: Talk,
    step: Step,
    host: Plain,
    pub(crate) turns: Vec<Turn>,
}

/// Standard times as they stand, the same luck throughout, and authority for everything or nothing.
#[derive(Debug, Clone, Copy)]
struct Plain {
    grants: bool,
    luck: f64,
}

impl Host for Plain {
    fn luck(&mut self, _: u16) -> f64 {
        self.luck
    }

    fn line(&mut self, _: u16, _: usize) -> usize {
        0
    }

    fn pace(&mut self, standard: Time, _: u8) -> Time {
        standard
    }

    fn duration(&mut self, law: &Law, _: u8) -> Time {
        law.mean() as Time
    }

    fn behaviour_time(&self) -> Time {
        SECOND
    }

    fn amount(&mut self, suggested: i64, _: u8) -> i64 {
        suggested
    }

    fn may_grant(&self, _: u16, _: i64) -> bool {
        self.grants
    }

    fn eligible(&self, _: u16, _: &Known) -> bool {
        true
    }

    fn promise_within(&self) -> Time {
        mainstay::sim::DAY
    }
}

struct Notes<'a>(&'a mut Vec<Turn>);

impl Witness for Notes<'_> {
    fn hear(&mut self, _: Time, turn: Turn) {
        self.0.push(turn);
    }
}

impl Call {
    fn new(scenario: Arc<Scenario>, grants: bool) -> Call {
        Call::opened(scenario, Plain { grants, luck: 0.0 }, &Opening::default())
    }

    fn opened(scenario: Arc<Scenario>, mut host: Plain, opening: &Opening<'_>) -> Call {
        let script = &scenario.scripts[0];
        let mut talk = Talk::new(script, opening);
        let mut turns = Vec::new();
        let step = talk.open(script, opening, &mut host, &mut Notes(&mut turns));
        Call { scenario, talk, step, host, turns }
    }

    /// The same contact opened anew, with this luck.
    pub(crate) fn with_luck(self, luck: f64) -> Call {
        Call::opened(self.scenario, Plain { luck, ..self.host }, &Opening::default())
    }

    /// A further contact about the same matter; `retell` where nothing is known of this one.
    pub(crate) fn again(self, retell: Option<Time>) -> Call {
        let memory: Memory = self.talk.memory();
        let opening = Opening { memory: Some(&memory), retell, ..Opening::default() };
        Call::opened(self.scenario, self.host, &opening)
    }

    /// The names of the moves that can be made now.
    pub(crate) fn choices(&self) -> Vec<&str> {
        let question = Question { script: &self.scenario.scripts[0], talk: &self.talk };
        question.choices().map(|choice| choice.what.name.as_str()).collect()
    }

    /// The rep makes a move, showing nothing.
    pub(crate) fn does(self, name: &str) -> Call {
        self.shows(name, &[])
    }

    /// The rep makes a move and shows behaviours.
    pub(crate) fn shows(mut self, name: &str, behaviours: &[&str]) -> Call {
        assert_eq!(self.step, Step::Reply, "nothing is asked before `{name}`");
        let question = Question { script: &self.scenario.scripts[0], talk: &self.talk };
        let number = question.choices().find(|choice| choice.what.name == name).map(|choice| choice.number);
        let number = number.unwrap_or_else(|| panic!("`{name}` is not among {:?}", self.choices()));
        let place = |name: &&str| self.scenario.behaviours.iter().position(|known| known.name == *name);
        let shown = behaviours.iter().map(|name| 1_u64 << place(name).expect("a known behaviour")).sum();
        self.reply(Reply::Move { number, wording: None, shown });
        self
    }

    /// The rep ends it without a move of the story.
    pub(crate) fn cuts(mut self, reply: Reply) -> Call {
        self.reply(reply);
        self
    }

    fn reply(&mut self, reply: Reply) {
        let script = &self.scenario.scripts[0];
        self.step = self.talk.reply(script, reply, &mut self.host, &mut Notes(&mut self.turns));
    }

    /// The supervisor who was asked answers, after so long.
    pub(crate) fn supervisor(mut self, answer: Answer, waited: Time) -> Call {
        assert!(matches!(self.step, Step::Supervisor { .. }), "nobody asked a supervisor");
        let script = &self.scenario.scripts[0];
        self.step = self.talk.supervisor(script, answer, waited, &mut self.host, &mut Notes(&mut self.turns));
        self
    }

    /// The moment it is at.
    pub(crate) fn moment(&self) -> &str {
        &self.scenario.scripts[0].moments[usize::from(self.talk.moment())].name
    }

    /// How it ended, if it did.
    pub(crate) fn ending(&self) -> Option<Ending> {
        match self.step {
            Step::Ended(ending) => Some(ending),
            _ => None,
        }
    }

    /// What it needs to go on.
    pub(crate) fn step(&self) -> Step {
        self.step
    }

    /// How it stands.
    pub(crate) fn talk(&self) -> &Talk {
        &self.talk
    }

    /// What it is like so far.
    pub(crate) fn record(&self) -> &Record {
        self.talk.record()
    }

    /// What the story's own checks say of it, and the score that it makes.
    pub(crate) fn marks(&self) -> (Vec<Mark>, Option<f64>) {
        let contact =
            Contact { channel: Channel::Phone, wait: None, returning: false, story: 0, record: self.talk.record() };
        let marks: Vec<Mark> = marks(&[], &self.scenario.scripts[0], &contact).collect();
        let score = marks.iter().copied().collect::<Points>().score();
        (marks, score)
    }

    /// The same contact, where the rep knows what was said and looked up by the one who passed the customer on.
    pub(crate) fn taken_over(mut self, retell: Option<Time>) -> Call {
        assert_eq!(self.step, Step::NextRep, "nobody is passed on");
        let script = &self.scenario.scripts[0];
        self.step = self.talk.taken_over(script, retell, &mut self.host, &mut Notes(&mut self.turns));
        self
    }

    /// Which reactions came, by their number, in order.
    pub(crate) fn reactions(&self) -> Vec<u16> {
        let came = |turn: &Turn| match turn {
            Turn::Reacted { reaction, .. } => Some(*reaction),
            _ => None,
        };
        self.turns.iter().filter_map(came).collect()
    }
}

/// Fails unless the interval of an estimate over so many replications, widened to 99.9 %, covers a figure.
#[track_caller]
pub(crate) fn assert_covers(what: &str, found: Estimate, replications: u32, expected: f64) {
    // Any sample of this size has the same ratio between its intervals.
    let sample: Vec<f64> = (0..replications).map(f64::from).collect();
    let half = |confidence| {
        let wide = Estimate::at(&sample, confidence).expect("a sample has an interval");
        wide.high.expect("more than one replication") - wide.estimate
    };
    let high = found.high.expect("more than one replication");
    let reach = (high - found.estimate) * half(0.999) / half(0.95);
    let apart = found.estimate - expected;
    assert!(
        apart.abs() <= reach,
        "{what}: {} is not {expected}, off by {apart:e} with a reach of {reach:e}",
        found.estimate
    );
}
