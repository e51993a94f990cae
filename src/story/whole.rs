//! The pages about a story as a whole: its head, its customer, its moments, what is said at them, and its goal.

use crate::notation::Construct;

/// The page about what stands at the head of a story.
pub(super) const HEAD: Construct = Construct {
    name: "head",
    words: &["Story", "schema", "id", "title", "language", "issue", "weight", "begin"],
    about: r#"What a story is called, what it is about, and where it begins.

schema: 1, the version of the language
id: its name in the scenario and the name of its file: stories/late-parcel.ron has id: "late-parcel"
title: what people call it; the id when left out
language: the language it is written in, such as "en" or "pl"; a translation into that language is not asked for
issue: the demand of the operation that draws it, in the operation's word; also what reps are skilled in
weight: how often it is drawn among the stories of its issue, from 0; 1 when left out, so 2 comes twice as often
begin: the moment at which the customer begins to speak

Besides it has `moments`, and may have `customer`, `facts`, `goal`, `reactions`, `afterwards`, `procedures`, `check`,
`tests` and `include`.

Left out: a story needs `schema`, `id`, `issue`, `begin` and `moments`; all else may be left out."#,
    example: r#"title: "The parcel that did not come",
language: "en",
weight: 2,
moments: {
    "opening": (says: ["Where is my parcel?"], moves: { "tell them": (takes: Seconds(20), ends: Resolved) }),
},"#,
};

/// The page about the customer.
pub(super) const CUSTOMER: Construct = Construct {
    name: "customer",
    words: &["customer", "mood", "patience", "turns", "prefers"],
    about: r#"Who the customer is: how they feel when they come, when they walk away, and which channels they turn to.

mood: from 0 furious to 1 delighted; 0.5 when left out. Reactions move it (`mood: -0.2`), and conditions ask after it
(`Mood(Below(0.3))`); how satisfied the customer is afterwards follows from what happened, not from the mood
patience: (turns: 8, mood: 0.1): the customer walks away, WalkedAway, as soon as one of the two holds
  turns: after so many moves of the rep, at least 1; no limit when left out
  mood: when the mood has fallen to this or lower, 0 to 1; never when left out
prefers: the channels they turn to, the likeliest first, each half as likely as the one before: [Chat, Phone]; channels
that the operation does not run are passed over; each as likely as another when left out. A demand that names its
`channel` in the operation decides instead

Waiting before anybody answers is another patience, which belongs to the channel and stands in the operation.

Left out: a customer of middling mood who never walks away."#,
    example: r#"customer: (mood: 0.3, patience: (turns: 6, mood: 0.1), prefers: [Chat, Phone]),
moments: {
    "opening": (says: ["This is the third time I write."], moves: {
        "ask again": (does: AskAgain, takes: Seconds(20), then: "opening", worth: Poor),
        "look into it": (takes: Seconds(60), ends: Resolved, worth: Best),
    }),
},
reactions: [(on: AskedAgain, mood: -0.15)],"#,
};

/// The page about moments.
pub(super) const MOMENTS: Construct = Construct {
    name: "moments",
    words: &["moments", "does", "calls_for", "abusive"],
    about: r#"The points of the conversation, each with a name: the customer speaks, then the rep makes one of the moves.

says: what the customer says; `mainstay explain says`
does: what the customer does by saying so: Insists("refund"), Confirms("cancellation"), Declines("cancellation")
calls_for: behaviours that a good rep shows in the answer; standards and the check count whether they were shown
abusive: true where the customer is abusive. The contact then counts as one with abuse, and the share of such contacts
in a day wears on the reps' morale (the parameter `morale_abuse`); the mood and the moves stay as they are
timer: how long a practising rep has to choose
moves: what the rep may do
chance: instead of moves, where luck leads

A move leads on with `then: "another moment"`, which may be this one again, or with `ends: Resolved`. A conversation
comes to a moment as often as moves and reactions lead there. Where no move is possible, it ends as Unresolved.

Left out: a story needs at least the moment at which it begins."#,
    example: r#"moments: {
    "opening": (says: ["I want to complain."], calls_for: ["acknowledge"], moves: {
        "ask what happened": (takes: Seconds(15), then: "the matter", worth: Best, wordings: {
            "I hear you. What happened?": ["acknowledge"],
        }),
        "defend us": (takes: Seconds(15), then: "insults", worth: Poor),
    }),
    "the matter": (says: ["The box was empty."], moves: { "send another": (takes: Seconds(60), ends: Resolved, worth: Best) }),
    "insults": (says: ["You are all useless."], abusive: true, moves: {
        "stay calm": (takes: Seconds(15), then: "the matter", worth: Best),
        "argue back": (takes: Seconds(15), ends: Unresolved, worth: Poor),
    }),
},"#,
};

/// The page about what is said.
pub(super) const SAYS: Construct = Construct {
    name: "says",
    words: &["says", "wordings"],
    about: r#"What the customer says at a moment or in a reaction, and the ways in which the rep can word a move.

says: ["My parcel { order } has not come.", "Where is { order }?"]: ways to say the same; one of them is said each time,
not one after the other. What a customer says in one breath is one text
wordings: { "I am sorry.": ["apologise"], "Let me see.": [] }: ways to say a move, each with the behaviours it shows

A fact in braces is filled in. The customer's lines fill in what the customer says of it, its claim (or the truth where it
has none; or what they have made of it since). The rep's wordings fill in what the records say. What a fact says stands
in its place as it is, with a capital letter where it begins the sentence and money in the operation's currency.

Left out: without `says` the customer says nothing there; a move without wordings is shown by its name."#,
    example: r#"facts: { "promised day": (record: Text("Friday"), claim: Text("Monday")) },
moments: {
    "opening": (
        says: ["You said { promised day }.", "Was it not to come on { promised day }?"],
        calls_for: ["apologise"],
        moves: {
            "set it right": (tells: ["promised day"], takes: Seconds(15), ends: Resolved, worth: Best, wordings: {
                "It says { promised day } here. I am sorry that you were told otherwise.": ["apologise"],
                "It is due on { promised day }.": [],
            }),
        },
    ),
},"#,
};

/// The page about the goal.
pub(super) const GOAL: Construct = Construct {
    name: "goal",
    words: &["goal", "Done", "Told", "AnyOf", "AllOf"],
    about: r#"What would truly solve the matter, whatever the service's own records say.

Done("refund"): a move did it, or carried out the remedy of that name that was offered and granted
Told("day"): the customer was told the fact, and rightly: what was told is true, and the rep had looked
AnyOf([Done("refund"), Done("replacement")]): one of these is enough
AllOf([Done("label"), Told("day")]): all of these

What was done and told in earlier contacts about the matter counts. Whether a matter was solved decides whether the
customer comes back, how satisfied they are and what ResolvedAtFirst and ResolvedWithin of the standards count.

Left out: a contact that ends as Resolved is believed to have solved it. Referred solves it in either case."#,
    example: r#"facts: { "day": (record: Text("Friday"), seen: WhenLookedUp("order")) },
goal: AllOf([Done("label"), Told("day")]),
moments: {
    "opening": (says: ["How do I send it back, and by when?"], moves: {
        "look": (does: LookUp("order"), takes: Seconds(30), then: "opening", worth: Best, when: Not(Happened(LookedUp("order")))),
        "send the label": (does: Do("label"), tells: ["day"], takes: Seconds(30), ends: Resolved, worth: Best),
    }),
},"#,
};
