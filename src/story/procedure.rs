//! Procedures: steps that are to be taken, some of them only after others.

use crate::notation::{Condition, Construct, Event, Named, Value};
use serde::Deserialize;

/// The page about procedures.
pub(super) const PROCEDURES: Construct = Construct {
    name: "procedures",
    words: &["procedures", "why", "steps", "on", "needed", "Must", "Should", "May", "after", "weight", "critical", "unless"],
    about: "\
What is to be done in this story step by step, and what only after what. Steps that wait for nothing can be taken in any
order.

why: why it is done so; shown to a rep who did otherwise
steps: each a name of its own and
  on: the event that takes the step: Asked(\"number\"), LookedUp(\"account\"), Stated(\"number\"), Confirmed(\"refund\") …
  needed: Must (when left out), Should or May
  after: the steps that come before it; of two steps that were both taken, this one comes later
weight: how much it counts in the score; 1 when left out
critical: true where a contact that does otherwise scores 0
unless: a condition under which it is left out of the score

The procedure is a criterion of its own: it is met when no Must is left out, nothing is done too early and no value that
a step waits for (`Stated`) is left wrong. Each Should is a criterion too, with half the weight. A step that was taken in
an earlier contact about the matter has been taken. What happens once takes one step: of two that wait for the same, the
first whose turn it is. Within one move, what is shown comes first, then what is done, then what is told and stated. A
procedure may have at most 32 steps with all others of its story.

Left out: things can be done in any order.",
    example: "\
facts: { \"number\": (record: Text(\"44-1207\"), seen: WhenLookedUp(\"account\")) },
moments: {
    \"opening\": (says: [\"My line is dead.\"], calls_for: [\"thank\"], moves: {
        \"ask\": (does: Ask(\"number\"), takes: Seconds(15), then: \"the number\", worth: Best),
        \"look at once\": (does: LookUp(\"account\"), takes: Seconds(30), then: \"the number\", worth: Poor),
    }),
    \"the number\": (says: [\"{ number }.\"], calls_for: [\"thank\"], moves: {
        \"read it back\": (states: { \"number\": AsSaid }, takes: Seconds(10), then: \"yes\", worth: Best),
        \"read something back\": (states: { \"number\": Text(\"44-1270\") }, takes: Seconds(10), then: \"yes\", worth: Poor),
    }),
    \"yes\": (says: [\"Yes.\"], moves: {
        \"look\": (does: LookUp(\"account\"), takes: Seconds(30), ends: Resolved, worth: Best),
    }),
},
procedures: {
    \"know whose line it is\": (
        why: \"A digit off, and we switch off the neighbour.\",
        weight: 2,
        steps: {
            \"ask for the number\": (on: Asked(\"number\")),
            \"read it back\": (on: Stated(\"number\"), after: [\"ask for the number\"]),
            \"open the account\": (on: LookedUp(\"account\"), after: [\"read it back\"]),
            \"thank them\": (on: Said(\"thank\"), needed: Should),
        },
    ),
},",
};

/// The page about what is stated.
pub(super) const STATES: Construct = Construct {
    name: "states",
    words: &["states", "AsSaid", "AsRecorded", "Stated", "Misstated"],
    about: "\
What a move says, writes or types into a form for a fact: a number read back, a name on a label. It is compared with what
the customer has said of the fact.

states: { \"order\": AsSaid }: as the customer said it; wrong where they have not said it yet
states: { \"order\": AsRecorded }: as the records have it, which may be otherwise
states: { \"order\": Text(\"44-1270\") }: this; also Yes, No, Money(…) and Number(…)

Stated(\"order\") happens when it is as the customer said, Misstated(\"order\") when it is not. A step of a procedure that
waits for Stated is not taken by a wrong value; said rightly afterwards, it is. Where the move's wording fills the fact
in, it says what is stated.

`tells` is another thing: there the rep tells what the records say, and it is compared with the truth.

Left out: nothing is read back.",
    example: "\
facts: { \"order\": (record: Text(\"44-1207\"), seen: Never) },
moments: {
    \"opening\": (says: [\"It is number { order }.\"], moves: {
        \"read it back\": (states: { \"order\": AsSaid }, takes: Seconds(10), ends: Resolved, worth: Best),
        \"mishear it\": (states: { \"order\": Text(\"44-1270\") }, takes: Seconds(10), then: \"opening\", worth: Poor),
    }),
},
reactions: [(on: Misstated(\"order\"), mood: -0.1, says: [\"No. Oh-seven, at the end.\"])],
check: (forbid: [(event: Misstated(\"order\"), because: \"Somebody else's order would be sent back.\")]),",
};

/// Steps to be taken, some of them only after others.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Why it is done so.
    pub why: String,
    /// How much it counts in the score; 1 when left out.
    pub weight: Option<f64>,
    /// A contact that does otherwise scores 0.
    #[serde(default)]
    pub critical: bool,
    /// It is left out of the score when this holds in the end.
    pub unless: Option<Condition>,
    /// The steps.
    pub steps: Named<ProcedureStep>,
}

/// A step of a procedure.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureStep {
    /// What takes it.
    pub on: Event,
    /// Whether it may be left out.
    #[serde(default)]
    pub needed: Needed,
    /// The steps that come before it.
    #[serde(default)]
    pub after: Vec<String>,
}

/// Whether a step may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Needed {
    /// Without it the procedure is not followed.
    #[default]
    Must,
    /// Leaving it out costs a mark of its own.
    Should,
    /// It may; only its order counts.
    May,
}

/// What is said, written or typed for a fact.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Statement {
    /// As the customer has said it.
    AsSaid,
    /// As the records have it.
    AsRecorded,
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// These words.
    Text(String),
    /// This amount.
    Money(f64),
    /// This number.
    Number(f64),
}

impl Statement {
    /// The value that it stands for, where `recorded` is what the records say; none for what the customer has said.
    pub fn value(&self, recorded: Option<&Value>) -> Option<Value> {
        match self {
            Statement::AsSaid => None,
            Statement::AsRecorded => recorded.cloned(),
            Statement::Yes => Some(Value::Yes),
            Statement::No => Some(Value::No),
            Statement::Text(text) => Some(Value::Text(text.clone())),
            Statement::Money(amount) => Some(Value::Money(*amount)),
            Statement::Number(number) => Some(Value::Number(*number)),
        }
    }
}
