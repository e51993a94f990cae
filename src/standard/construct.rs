//! The pages about standards and what they measure.

use crate::notation::Construct;

/// Every page about standards. The example of each is what stands within `standards: { … }`.
pub static CONSTRUCTS: &[Construct] = &[STANDARDS, MEASURES];

/// The page about standards.
const STANDARDS: Construct = Construct {
    name: "standard",
    words: &[
        "Standards",
        "schema",
        "why",
        "aim",
        "how",
        "measure",
        "owner",
        "Rep",
        "Team",
        "Operation",
        "target",
        "weight",
        "critical",
        "channels",
    ],
    about: r#"What good looks like, each standard with its reason. They stand in standards.ron, under names of their own.

why: why this one; a practising rep reads it where it was missed
aim: what it is to achieve
how: how it is best done
measure: what is looked at; `mainstay explain measures` lists them
owner: Rep, Team or Operation: who can meet it. A rep's own scorecard counts only what is the rep's
target: the share of contacts or matters that should meet it, 0 to 1; 0.9 is 90 %
weight: how much it counts in a contact's score, from 0; 1 when left out
critical: true where a contact that misses it scores 0
channels: where it applies; everywhere when left out

Left out: a standard needs `why`, `aim`, `how`, `measure`, `owner` and `target`."#,
    example: r#""heard first": (
    why: "Nobody can listen to a solution before they know that they were heard.",
    aim: "The customer hears their own trouble from your mouth.",
    how: "Name what went wrong, in plain words.",
    measure: Shown(behaviour: "acknowledge", within_turns: 2),
    owner: Rep, target: 0.9, weight: 2, critical: false, channels: [Phone, Chat],
),"#,
};

/// The page about measures.
const MEASURES: Construct = Construct {
    name: "measures",
    words: &[
        "Answered",
        "within",
        "ResolvedWithin",
        "Shown",
        "behaviour",
        "within_turns",
        "Never",
        "ResolvedAtFirst",
        "PromiseKept",
        "CheckedBack",
        "NotRepeated",
        "ToldRight",
    ],
    about: r#"What a standard looks at. Each contact or matter meets it or does not; the share that does is held against the target.

Answered(within: { Phone: Seconds(20), Email: Hours(4) }): answered within that time, of all contacts offered; a channel
that is not named is not looked at
ResolvedWithin(Days(2)): the matter was truly solved within that time of its first contact
ResolvedAtFirst: the matter was truly solved with one contact
Shown(behaviour: "acknowledge", within_turns: 2): a behaviour that a moment called for was shown, in the rep's first so
many turns, 1 to 4; at any time without `within_turns`
Never(Said("blame")): this did not happen in the contact; any event of a story can stand there. Whoever hangs up earns
nothing by what did not happen
PromiseKept: a promise was kept in time
CheckedBack(within: Days(3)): after a matter was closed, somebody asked within that time how things stood
NotRepeated: a customer who came back did not have to tell their story again
ToldRight: what the customer was told was right

Left out: a standard needs a measure. What it does not look at in a contact, the contact neither meets nor misses."#,
    example: r#""answered": (why: "Waiting is felt.", aim: "Most are answered soon.", how: "Staff the peaks.",
    measure: Answered(within: { Phone: Seconds(20), Email: Hours(4) }), owner: Operation, target: 0.8),
"no blame": (why: "It helps nobody.", aim: "Nobody is blamed.", how: "Leave out who.",
    measure: Never(Said("blame")), owner: Rep, target: 0.99),
"right": (why: "What is wrong costs a second contact.", aim: "What we say holds.", how: "Look before you quote.",
    measure: ToldRight, owner: Rep, target: 0.97),"#,
};
