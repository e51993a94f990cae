//! The constructs of the language of stories, each with its page; those of conditions, amounts and deeds stand beside
//! what they describe.

use super::{amount, borrowed, deed, device, fragment, outcome, procedure, timer, transfer, whole};
use crate::notation::{COMPARISONS, CONDITIONS, COUNTS, Construct, ELIGIBLE, SIGHT};

/// Every construct with a page.
pub static CONSTRUCTS: &[Construct] = &[
    whole::HEAD,
    whole::CUSTOMER,
    FACTS,
    whole::GOAL,
    whole::MOMENTS,
    whole::SAYS,
    MOVES,
    CONDITIONS,
    COMPARISONS,
    COUNTS,
    SIGHT,
    ELIGIBLE,
    amount::WORTH,
    deed::CONFIRMING,
    deed::INSISTING,
    device::HAVE,
    transfer::TRANSFER,
    procedure::PROCEDURES,
    procedure::STATES,
    fragment::FRAGMENTS,
    timer::TIMER,
    REACTIONS,
    CHANCE,
    outcome::ENDINGS,
    outcome::AFTERWARDS,
    CHECKS,
    borrowed::BEHAVIOURS,
    borrowed::REMEDIES,
    borrowed::TIMES,
    borrowed::CHANNELS,
    borrowed::TRANSLATIONS,
];

/// The page about fact.
const FACTS: Construct = Construct {
    name: "fact",
    words: &["facts", "truth", "record", "claim", "seen", "told", "Always", "WhenLookedUp", "Never", "AtOnce", "WhenAsked", "Yes", "No", "Text", "Money", "Number"],
    about: "\
Something there is to know. The records may be wrong about it, and so may the customer.

truth: how it is; as the records have it when left out
record: what the service's records say; as it is in truth when left out
claim: what the customer says; the truth when left out
seen: when the rep sees the record: Always (when left out), WhenLookedUp(\"order\"), Never
told: when the customer says it: AtOnce (when left out), or WhenAsked: once a move asks for it by its name, or a line of
the customer's fills it in

`told` hides nothing from the rep: a name with only `told: WhenAsked` stands on the rep's screen from the start, before
anybody has asked who is calling. What a rep is to see only after looking, or never, says so: `seen: WhenLookedUp(\"account\")`.

A value is Yes, No, Text(\"…\"), Money(…) or Number(…). Lines fill facts in: \"My parcel { order } has not come.\" A move that
`tells` a fact tells what the records say: right only if that is so by then and the rep has looked.

Left out: a story without facts is about nothing in particular.",
    example: "\
facts: {
    \"order\":     (record: Text(\"44-1207\"), seen: WhenLookedUp(\"order\")),
    \"delivered\": (truth: No, record: Yes, claim: No, seen: WhenLookedUp(\"order\")),
},
moments: {
    \"opening\": (says: [\"My parcel { order } has not come.\"], moves: {
        \"look\": (does: LookUp(\"order\"), takes: Seconds(40), then: \"opening\", worth: Best),
        \"read it out\": (tells: [\"delivered\"], takes: Seconds(15), ends: Unresolved, worth: Poor),
    }),
},",
};

/// The page about moves.
const MOVES: Construct = Construct {
    name: "moves",
    words: &["moves", "does", "takes", "tells", "then", "denied", "gave_up", "weight", "AskAgain", "LookUp", "Ask", "Do", "Refuse", "Refer", "Promise", "what", "within"],
    about: "\
What the rep may do at a moment, each move with a name of its own.

does: AskAgain, LookUp(\"order\"), Ask(\"order\"), Do(\"label\"), Refuse(\"refund\"), Refer(\"the maker\"), Promise(what: \"a call\", \
within: Days(1)), Offer, CarryOut, AskToConfirm, Transfer; nothing but words when left out
takes: how long: Seconds(40), or a law such as Exponential(mean: Seconds(40)); needed
tells: the facts it tells
states: what it says, writes or types for facts
then, ends: the moment that follows, or the ending; one of the two is needed
denied, gave_up: where a supervisor's no leads, and how it ends when the customer will not wait for the supervisor
wordings: ways to say it, each with the behaviours it shows
worth: how good a choice it is: Best, Fine (when left out) or Poor
weight: how often a rep who does not choose the best slips into it, beside the others; 1 when left out, 0 for never
when: it can be made only when this holds
within: of a promise: by when it is due; the policy's promise span when left out

Holding, handing over, wrapping up and hanging up every conversation has without being written.",
    example: "\
goal: Done(\"label\"),
moments: {
    \"opening\": (says: [\"It is broken.\"], calls_for: [\"apologise\"], moves: {
        \"send a label\": (does: Do(\"label\"), takes: Seconds(30), ends: Resolved, worth: Best, wordings: {
            \"I am sorry. A label is on its way to you.\": [\"apologise\"],
        }),
        \"call back\": (does: Promise(what: \"a call\", within: Days(1)), takes: Seconds(20), ends: Promised, weight: 0.5),
        \"send them to the maker\": (does: Refer(\"the maker\"), takes: Seconds(20), ends: Referred, worth: Poor),
    }),
},",
};

/// The page about reactions.
const REACTIONS: Construct = Construct {
    name: "reactions",
    words: &["reactions", "on", "nth", "counting", "once", "priority", "weight", "mood", "Contact", "Case", "AskedAgain", "Asked", "Said", "Told", "Offered", "Did", "LookedUp", "Refused", "Denied", "Promised", "TransferredTo", "Transferred", "Silence", "GaveUp"],
    about: "\
What the customer does of their own accord when something happens.

on: the event: AskedAgain, Asked(\"order\"), Said(\"blame\"), Told(\"day\"), Offered(\"refund\"), Did(\"label\"), LookedUp(\"order\"), \
Refused(\"refund\"), Denied and GaveUp (of a supervisor's decision), Promised(\"a call\"), TransferredTo(\"workshop\"), \
Transferred (to whomever), Silence(Minutes(2)), Insisted, ConfirmRequested, Confirmed, Declined, Unconfirmed, Ineligible
nth: only the so-many-eth time, counting: Contact (when left out; anew with each contact and each rep) or Case
if: only when this holds
once: only the first time
priority: of reactions to the same event the highest comes first, and decides where it jumps
weight: of those to the same event with one priority that have a weight, only one comes, the likelier the more it weighs; in a
test the first of them that weighs anything
mood: how far the customer's mood moves, -1 to 1
says, then, ends: what the customer says, the moment it jumps to, or how it ends

The rep's move is done all the same: where a reaction jumps, the conversation goes on there once what was done, told and
decided is. A customer who jumps on Transferred is not passed on, and one who jumps on GaveUp does not go.

Silence comes where a customer who is there (not by letter or message) waits so long for a supervisor, or for a move
that looks up, does or carries out something; while the rep talks, nobody is silent.

Left out: the customer takes everything as it comes.",
    example: "\
moments: {
    \"opening\": (says: [\"Where is it?\"], moves: {
        \"refuse\": (does: Refuse(\"refund\"), takes: Seconds(15), then: \"opening\", worth: Poor),
        \"help\": (does: Do(\"search\"), takes: Seconds(60), ends: Resolved, worth: Best),
    }),
},
reactions: [
    (on: Refused(\"refund\"), nth: 2, counting: Case, priority: 1, ends: WalkedAway),
    (on: Refused(\"refund\"), weight: 3, mood: -0.1, says: [\"So that is how it is.\"]),
    (on: Refused(\"refund\"), weight: 1, mood: -0.2, says: [\"You will hear from me.\"]),
],",
};

/// The page about chance.
const CHANCE: Construct = Construct {
    name: "chance",
    words: &["chance", "luck", "branches", "share"],
    about: "\
A moment at which luck decides where the conversation goes on.

luck: its name: two policies meet the same luck, and a test fixes it; chances that share it have the same shares
branches: where it can lead, with shares that add up to 1

Left out: the moment has moves, and the rep decides.",
    example: "\
moments: {
    \"opening\": (chance: (luck: \"knows the number\", branches: [(share: 0.7, then: \"knows\"), (share: 0.3, ends: WalkedAway)])),
    \"knows\": (says: [\"It is 44-1207.\"], moves: { \"help\": (does: Do(\"search\"), takes: Seconds(60), ends: Resolved) }),
},",
};

/// The page about check.
const CHECKS: Construct = Construct {
    name: "check",
    words: &["check", "forbid", "event", "because", "must_tell", "unless", "ends", "pass", "tests", "policy", "luck", "plays", "do", "showing", "expect", "end", "score", "score_below", "escalated", "solved", "promised_within", "weight", "behaviours"],
    about: "\
What a good ending is, and plays that show it.

forbid: events that fail the contact, each with the reason
must_tell: facts the customer must be told, in this contact or an earlier one about the matter, whoever had it; with
`when` only once something was done in this one
behaviours: those that count in the score where a moment calls for them
ends: the endings that will do; any when left out
solved: how it counts that the goal is met: solved: (weight: 2); not at all with (weight: 0)
pass: the mark a practising rep needs, 0 to 100; 70 when left out

Each fact, each behaviour, the ending and the goal count 1, or as much as their `weight` says. With `unless` something
forbidden, a fact, a behaviour, the goal or a procedure is left out of the score when a condition holds in the end, and
the scorecard says so.

In a story with a `goal`, that the matter is solved is a criterion of its own, with a check or without. It does not apply
where the contact ends otherwise than `Resolved` in a way that will do, such as `Promised`; where no `ends` are named, only
a promise is such an end. A customer sent to somebody better (`Referred`) is helped.

`tests` are plays: under which `policy` (the first when left out), with which `luck` (the number of the branch of each, from 1;
`supervisor`: 1 grants, 2 refuses), the moves in order (`plays`, each with what is said, `showing`), and what must come of it: how it ends
(`end`), the `score` or what it stays below (`score_below`), whether a supervisor is asked (`escalated`), the matter is
`solved`, and within what time a promise is due (`promised_within`).

Left out: the standards and the goal alone decide.",
    example: "\
facts: { \"day\": (record: Text(\"Friday\")) },
moments: {
    \"opening\": (says: [\"When?\"], calls_for: [\"acknowledge\"], moves: {
        \"say when\": (tells: [\"day\"], takes: Seconds(15), ends: Resolved, worth: Best),
        \"send a label\": (does: Do(\"label\"), takes: Seconds(20), ends: Resolved),
        \"shrug\": (takes: Seconds(5), ends: Refused, worth: Poor),
    }),
},
check: (
    must_tell: [(fact: \"day\", weight: 2, unless: Happened(Did(\"label\")))],
    behaviours: { \"acknowledge\": (weight: 0.5) },
    ends: [Resolved],
    pass: 80,
),
tests: {
    \"gold\": (policy: \"as-given\", plays: [(do: \"say when\", showing: [\"acknowledge\"])], expect: (end: Resolved, score: 100)),
    \"a label, and nobody needs the day\": (policy: \"as-given\", plays: [(do: \"send a label\", showing: [\"acknowledge\"])], expect: (score: 100)),
},",
};
