//! What must hold before something can be: of what has happened, of facts, of the customer's mood.

use super::outline::Step;
use super::{Construct, Event, Match};
use serde::Deserialize;

/// The page about conditions.
pub const CONDITIONS: Construct = Construct {
    name: "conditions",
    words: &["when", "if", "Happened", "Not", "AllOf", "AnyOf"],
    about: "\
What must hold for a move to be possible (`when`), a reaction to come (`if`) or a policy to allow something.

Happened(event): it has happened in this contact or in an earlier one about the matter
Not(condition): it does not hold
AllOf([…]), AnyOf([…]): all of these hold, or one of them

Other pages: `comparisons` of facts and the mood, `counts`, `sight` for what the rep can see or has heard, `eligible` for what
the policy allows.

Left out: a move can always be made, and a reaction comes whenever its event does.",
    example: "\
facts: { \"day\": (record: Text(\"Friday\"), seen: WhenLookedUp(\"order\")) },
moments: {
    \"opening\": (
        says: [\"When does it come?\"],
        moves: {
            \"look it up\": (does: LookUp(\"order\"), takes: Seconds(40), then: \"opening\", worth: Best, when: Not(Happened(LookedUp(\"order\")))),
            \"say when\": (tells: [\"day\"], takes: Seconds(15), ends: Resolved, worth: Best, when: Happened(LookedUp(\"order\"))),
            \"guess\": (takes: Seconds(10), ends: Resolved, worth: Poor),
        },
    ),
},",
};

/// The page about comparisons.
pub const COMPARISONS: Construct = Construct {
    name: "comparisons",
    words: &["Fact", "Record", "Claim", "Contradicts", "Mood", "Yes", "No", "Is", "OneOf", "AtMost", "Below", "Above"],
    about: "\
A condition on what a fact is, or on the customer's mood.

Fact(\"tier\", …): as it is in truth
Record(\"tier\", …): as the records have it; a policy can ask only this and the claim
Claim(\"tier\", …): as the customer has it
Contradicts(\"promised\"): the records say otherwise than the customer by then
Mood(…): the customer's mood, from 0 furious to 1 delighted

What it is compared with: Yes, No, Is(\"gold\"), OneOf([\"silver\", \"gold\"]), AtLeast(30), AtMost(30), Below(30), Above(30).

Of a fact with `told: WhenAsked`, Claim and Contradicts hold only once the customer has said it; where they never come
to say it, it is as if they had.

Left out: facts decide nothing by themselves.",
    example: "\
facts: { \"promised\": (truth: Yes, record: No, claim: Yes), \"price\": (record: Money(38.00)) },
moments: {
    \"opening\": (
        says: [\"You promised me { price } back.\"],
        moves: {
            \"believe them\": (tells: [\"price\"], takes: Seconds(20), ends: Resolved, when: AllOf([Contradicts(\"promised\"), Record(\"price\", AtMost(50))])),
            \"wait until they are calm\": (takes: Seconds(30), ends: Refused, worth: Poor, when: Mood(Below(0.3))),
            \"refuse\": (takes: Seconds(15), ends: Refused, worth: Poor),
        },
    ),
},",
};

/// The page about counts.
pub const COUNTS: Construct = Construct {
    name: "counts",
    words: &["AtLeast", "HappenedSince", "what", "since"],
    about: "\
A condition on how often something has happened, or on what came first.

AtLeast(2, event): it has happened twice or more about this matter; from 1 to 9
HappenedSince(what: event, since: event): it has happened after the last time that the other thing did

Beside an amount `AtLeast` is a comparison: Record(\"price\", AtLeast(50)).

Left out: `Happened` asks only whether something has happened at all.",
    example: "\
moments: {
    \"opening\": (
        says: [\"I want my money.\"],
        does: Insists(\"refund\"),
        moves: {
            \"refuse\": (does: Refuse(\"refund\"), takes: Seconds(15), then: \"opening\", worth: Poor),
            \"give in\": (takes: Seconds(20), ends: Resolved, when: AtLeast(2, Insisted(\"refund\"))),
            \"explain\": (takes: Seconds(20), ends: Refused, when: HappenedSince(what: Insisted(\"refund\"), since: Refused(\"refund\"))),
        },
    ),
},",
};

/// The page about sight.
pub const SIGHT: Construct = Construct {
    name: "sight",
    words: &["Seen", "Heard"],
    about: "\
A condition on what the rep knows by now.

Seen(\"price\"): the rep can see what the records say; after a transfer the next rep has to look again unless told
Heard(\"serial number\"): the customer has said it: at once, or, with `told: WhenAsked`, once a move asks for it by its
name or a line of the customer's fills it in

A policy may ask for it too: eligibility: { \"refund\": Heard(\"packaging\") } grants nothing before the customer was asked.

Left out: a move can be made without knowing anything, and what it tells may then be wrong.",
    example: "\
facts: { \"serial number\": (record: Text(\"KR-20\"), seen: WhenLookedUp(\"order\"), told: WhenAsked) },
moments: {
    \"opening\": (
        says: [\"It does not switch on.\"],
        moves: {
            \"ask\": (does: Ask(\"serial number\"), takes: Seconds(20), then: \"opening\", worth: Best),
            \"look\": (does: LookUp(\"order\"), takes: Seconds(40), then: \"opening\"),
            \"order the part\": (does: Do(\"part\"), takes: Seconds(30), ends: Resolved, worth: Best,
                               when: AnyOf([Heard(\"serial number\"), Seen(\"serial number\")])),
        },
    ),
},",
};

/// The page about what a policy allows.
pub const ELIGIBLE: Construct = Construct {
    name: "eligible",
    words: &["Eligible", "Ineligible"],
    about: "\
What the policy allows by its `eligibility`, as things stand. So one story can say what is right under a strict policy
and what under a generous one.

Eligible(\"change address\"), as a condition: the policy's condition for this deed (`Do`) or remedy (`Offer`) holds by now,
or the policy has none for it
Ineligible(\"change address\"), as an event: the rep did it although the condition did not hold. Nobody stands in between:
what is done is done. A remedy is another matter, for there a supervisor is asked, and Denied happens

A move that does what is not eligible counts among the mistakes of its moment, whatever its `worth`. With `when` a move
is there only where the policy allows something, or only where it does not; with `unless` a criterion is left out where
it does not; with `forbid` a contact in which the policy was broken scores 0.

Left out: a story asks the same of a rep under every policy, but for what may be granted.",
    example: "\
facts: { \"sent\": (record: Yes, claim: No, seen: WhenLookedUp(\"order\")) },
goal: Done(\"change address\"),
moments: {
    \"opening\": (says: [\"Send it to my new address, please.\"], moves: {
        \"look\": (does: LookUp(\"order\"), takes: Seconds(30), then: \"well?\", worth: Best),
    }),
    \"well?\": (says: [\"Can you?\"], moves: {
        \"change it\": (does: Do(\"change address\"), takes: Seconds(40), ends: Resolved, worth: Best),
        \"say that it has been sent\": (does: Refuse(\"change address\"), tells: [\"sent\"], takes: Seconds(20), ends: Refused, worth: Best,
                                       when: Not(Eligible(\"change address\"))),
        \"say that it cannot be done\": (does: Refuse(\"change address\"), takes: Seconds(10), ends: Refused, worth: Poor,
                                         when: Eligible(\"change address\")),
    }),
},
check: (
    forbid: [(event: Ineligible(\"change address\"), because: \"A parcel that has left goes where its label says.\")],
    ends: [Resolved, Refused],
    solved: (unless: Not(Eligible(\"change address\"))),
),",
};

/// What must hold for a move to be possible, a reaction to come or a policy to allow something.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Condition {
    /// This has happened in this contact or an earlier one about the matter.
    Happened(Event),
    /// This has happened at least so many times.
    AtLeast(u32, Event),
    /// This has happened after the last time that another thing did.
    HappenedSince {
        /// What.
        what: Event,
        /// After what.
        since: Event,
    },
    /// A fact is so in truth.
    Fact(String, Match),
    /// A fact is so by the records.
    Record(String, Match),
    /// A fact is so by what the customer says.
    Claim(String, Match),
    /// The records say otherwise of this fact than the customer.
    Contradicts(String),
    /// The rep can see by now what the records say of this fact.
    Seen(String),
    /// The customer has said by now what they know of this fact.
    Heard(String),
    /// The policy's condition for this remedy or deed holds by now.
    Eligible(String),
    /// The customer's mood, 0 to 1, is so.
    Mood(Match),
    /// It does not hold.
    Not(Box<Condition>),
    /// All of these hold.
    AllOf(Vec<Condition>),
    /// One of these holds.
    AnyOf(Vec<Condition>),
}

/// The most often that a condition counts to.
const MOST_TIMES: u32 = 9;

/// A condition within another, with the way to where it stands.
pub type Part<'a> = (Vec<Step<'a>>, &'a Condition);

impl Condition {
    /// It and every condition within it that is not made of others, in order, each with the way to it.
    pub fn parts<'a>(&'a self, path: &[Step<'a>]) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        self.gather(path.to_vec(), &mut parts);
        parts
    }

    fn gather<'a>(&'a self, mut path: Vec<Step<'a>>, into: &mut Vec<Part<'a>>) {
        match self {
            Condition::Not(other) => {
                path.push(Step::Index(0));
                other.gather(path, into);
            }
            Condition::AllOf(others) | Condition::AnyOf(others) => {
                for (number, other) in others.iter().enumerate() {
                    let mut path = path.clone();
                    path.extend([Step::Index(0), Step::Index(number)]);
                    other.gather(path, into);
                }
            }
            _ => into.push((path, self)),
        }
    }

    /// The happenings that it names itself, each with the way from it.
    pub fn events(&self) -> Vec<(Step<'static>, &Event)> {
        match self {
            Condition::Happened(event) => vec![(Step::Index(0), event)],
            Condition::AtLeast(_, event) => vec![(Step::Index(1), event)],
            Condition::HappenedSince { what, since } => vec![(Step::Key("what"), what), (Step::Key("since"), since)],
            _ => Vec::new(),
        }
    }

    /// How many things it asks itself beyond whether something has happened at all: each number that it counts to, and
    /// an order.
    pub fn beyond(&self) -> usize {
        match self {
            Condition::AtLeast(times, _) => times.saturating_sub(1).min(MOST_TIMES) as usize,
            Condition::HappenedSince { .. } => 1,
            _ => 0,
        }
    }

    /// The fact that it asks after itself.
    pub fn fact(&self) -> Option<&str> {
        match self {
            Condition::Fact(name, _)
            | Condition::Record(name, _)
            | Condition::Claim(name, _)
            | Condition::Contradicts(name)
            | Condition::Seen(name)
            | Condition::Heard(name) => Some(name),
            _ => None,
        }
    }

    /// The remedy or deed of which it asks whether a policy allows it.
    pub fn eligible(&self) -> Option<&str> {
        if let Condition::Eligible(word) = self { Some(word) } else { None }
    }

    /// What it compares something with itself.
    pub fn compares(&self) -> Option<&Match> {
        match self {
            Condition::Fact(_, with)
            | Condition::Record(_, with)
            | Condition::Claim(_, with)
            | Condition::Mood(with) => Some(with),
            _ => None,
        }
    }

    /// What is wrong with it itself, whatever it is about.
    pub fn fault(&self) -> Option<String> {
        match self {
            Condition::AtLeast(times, _) if !(1..=MOST_TIMES).contains(times) => {
                Some(format!("a condition counts from 1 to {MOST_TIMES}, and {times} is not among them"))
            }
            Condition::HappenedSince { what, since } if what == since => Some(
                "nothing happens after the last time that it happened itself; to count, write AtLeast(2, …)".to_owned(),
            ),
            Condition::Mood(with) if !with.limit().is_some_and(|limit| (0.0..=1.0).contains(&limit)) => {
                Some("a mood lies from 0 to 1: write AtLeast(…), AtMost(…), Below(…) or Above(…)".to_owned())
            }
            _ => match self.compares()? {
                Match::OneOf(words) if words.is_empty() => Some("nothing is one of none".to_owned()),
                _ => None,
            },
        }
    }
}
