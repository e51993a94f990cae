//! The pages about how a contact ends and what becomes of it.

use crate::notation::Construct;

/// The page about endings.
pub(super) const ENDINGS: Construct = Construct {
    name: "endings",
    words: &[
        "ends",
        "Resolved",
        "Unresolved",
        "Promised",
        "Refused",
        "Referred",
        "WalkedAway",
        "HandedOver",
        "WrappedUp",
        "HungUp",
    ],
    about: r#"How a contact ends: `ends` of a move, a reaction or a branch of luck, and the endings that a check lets pass.

Resolved: the rep closes it as solved; whether it truly was, the story's goal says
Unresolved: the rep closes it without a solution
Promised: something was promised and is due; nobody comes back before it is kept or broken
Refused: the rep refused what the customer came for
Referred: the customer was sent to somebody who serves them better; the matter counts as solved
WalkedAway: the customer broke off, or their patience was at its end
HandedOver: the rep passed the customer on; whoever takes them plays on
WrappedUp: the rep closed it early, as if it were solved
HungUp: the rep hung up

The last three come from moves that every conversation has without being written; a story may name them too, in `check`
and `afterwards` above all. The service's own records call Resolved, WrappedUp and Referred solved.

Left out: a move, a reaction or a branch goes on with `then` instead; one of the two it needs, unless a reaction changes
only the mood or what is said."#,
    example: r#"goal: Done("search"),
moments: {
    "opening": (says: ["My bag is gone."], moves: {
        "search": (does: Do("search"), takes: Minutes(2), ends: Resolved, worth: Best),
        "promise a call": (does: Promise(what: "a call", within: Days(1)), takes: Seconds(20), ends: Promised),
        "send them to the airport": (does: Refer("the airport"), takes: Seconds(20), ends: Referred),
    }),
},
check: (ends: [Resolved, Promised, Referred]),
afterwards: [(ended: HungUp, returns: (share: 0.5, after: Hours(1), on: SameChannel, mood: -0.3))],"#,
};

/// The page about what becomes of a contact.
pub(super) const AFTERWARDS: Construct = Construct {
    name: "afterwards",
    words: &[
        "afterwards",
        "ended",
        "if",
        "PromiseKept",
        "PromiseBroken",
        "returns",
        "share",
        "after",
        "on",
        "at",
        "mood",
        "SameChannel",
        "AnotherChannel",
        "AnyChannel",
        "Only",
        "silent",
        "follow_up",
        "takes",
    ],
    about: r#"What becomes of the matter after a contact that ended so: who comes back, what the service does, who says nothing.

ended: the ending that the rule is about; one rule for each
if: only after a promise and only once it is settled: PromiseKept or PromiseBroken
returns: the customer comes back, if the matter is not solved
  share: how many do, 0 to 1
  after: after how long: Days(2), or a law such as Exponential(mean: Days(2))
  on: SameChannel, AnotherChannel, AnyChannel or Only(Phone)
  at: the moment at which they begin; the story's beginning when left out
  mood: how far their mood has moved since, -1 to 1; 0 when left out
silent: the share, 0 to 1, of those who do not come back by `returns` and who say nothing more; beside `returns` all of
them when left out. The others complain on the same channel
follow_up: the service works on it once more, whether it is solved or not
  share, after: how often and after how long
  on, takes: by reps of which channel, and how long it takes

Left out: the operation's general model decides who comes back to say that they were not helped."#,
    example: r#"moments: {
    "opening": (says: ["Will it be mended?"], moves: {
        "promise it": (does: Promise(what: "repair", within: Days(3)), takes: Seconds(30), ends: Promised, worth: Best),
        "say no": (takes: Seconds(10), ends: Refused, worth: Poor),
    }),
    "still broken": (says: ["It is three days now."], moves: { "say why": (takes: Seconds(60), ends: Unresolved) }),
},
afterwards: [
    (ended: Promised, follow_up: (share: 1.0, after: Hours(4), on: Email, takes: Minutes(5))),
    (ended: Promised, if: PromiseBroken, returns: (share: 0.7, after: Days(1), on: SameChannel, at: "still broken", mood: -0.2)),
    (ended: Refused, silent: 0.6),
],"#,
};
