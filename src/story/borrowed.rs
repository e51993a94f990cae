//! The pages about words that a story takes from elsewhere: times, channels, behaviours, remedies, and its translation.

use crate::notation::Construct;

/// The page about spans and laws of time.
pub(super) const TIMES: Construct = Construct {
    name: "times",
    words: &[
        "Seconds",
        "Minutes",
        "Hours",
        "Days",
        "Weeks",
        "Exponential",
        "Lognormal",
        "Gamma",
        "Weibull",
        "Uniform",
        "Hyperexponential",
        "Empirical",
        "mean",
        "sdlog",
        "shape",
        "scale",
        "from",
        "to",
        "first",
        "second",
        "share",
    ],
    about: r#"How long something takes, or after how long it happens: a span, or a law from which each time is drawn.

Seconds(40), Minutes(1.5), Hours(4), Days(2), Weeks(1): exactly so long, from 0
Exponential(mean: Minutes(3)): often short, now and then long
Lognormal(mean: Minutes(3), sdlog: 0.5): as handling times usually are; sdlog, the spread of the logarithm, 0 to 10
Gamma(mean: Minutes(3), shape: 2): shape above 0; 1 is exponential, a larger one steadier
Weibull(scale: Minutes(3), shape: 0.8): 63.2 % are below the scale; below 1, those who waited long wait longer still
Uniform(from: Minutes(1), to: Minutes(5)): each as likely as another
Hyperexponential(share: 0.3, first: Minutes(1), second: Minutes(9)): two kinds, the first with this share
Empirical([(Minutes(2), 3), (Minutes(5), 1)]): observed values, each with its weight

A plain span under `takes` is a standard time, to which each rep's pace applies; a law is taken as it is. `within`,
`lasts` and Silence take a plain span.

Left out: every move needs `takes`; elsewhere the field's own page says what holds."#,
    example: r#"moments: {
    "opening": (says: ["Where is it?"], moves: {
        "search": (takes: Lognormal(mean: Minutes(3), sdlog: 0.5), ends: Resolved, worth: Best),
        "call back": (does: Promise(what: "a call", within: Days(1)), takes: Seconds(20), ends: Promised),
    }),
},"#,
};

/// The page about channels.
pub(super) const CHANNELS: Construct = Construct {
    name: "channel_names",
    words: &["Phone", "Chat", "Messaging", "Email", "Social", "InPerson", "ClickToCall"],
    about: r#"The channels of `prefers`, of `on: Only(Phone)` and of follow-ups. A story names those that the operation runs.

Phone: a call
Chat: a chat on the site, several at once to a rep
Messaging: messages in an app, answered within minutes or hours
Email: answered within hours or a day
Social: public posts, which others read
InPerson: a counter in a shop or branch
ClickToCall: a call begun from the page that the customer was looking at, so that the rep knows who calls

On Messaging, Email and Social nobody waits on the line: there the customer does not give up. What each costs and when it
is open stands in the operation (`mainstay explain traits`).

Left out: without `prefers` each channel of the operation is as likely as another."#,
    example: r#"customer: (prefers: [Chat, Phone]),
moments: {
    "opening": (says: ["Where is it?"], moves: { "tell them": (takes: Seconds(20), ends: Unresolved) }),
},
afterwards: [(ended: Unresolved, returns: (share: 0.4, after: Days(1), on: Only(Phone)))],"#,
};

/// The page about behaviours.
pub(super) const BEHAVIOURS: Construct = Construct {
    name: "behaviours",
    words: &["behaviours", "showing", "Said"],
    about: r#"What a rep can show in what they say, and which of the five dimensions of service it feeds.

Built in, for every operation:
Empathy: greet, use the name, acknowledge, apologise, thank, anything else
Assurance: identify, own it, explain, confirm
Tangibles: summary, link, proof
Against(Assurance): blame
Against(Empathy): argue

An operation declares its own: behaviours: { "reassure": Empathy, "guess": Against(Reliability) }. The dimensions are
Reliability, Responsiveness, Assurance, Empathy and Tangibles. By the same line it can say of a built-in one what else it
feeds.

A moment asks for a behaviour (`calls_for`), a wording shows it, Said("blame") is the event that it was shown, `showing`
of a test says which a play shows, and a check or a standard (`Shown`) counts it.

Left out: a wording without behaviours shows none."#,
    example: r#"moments: {
    "opening": (says: ["It came broken."], calls_for: ["apologise", "reassure"], moves: {
        "send another": (takes: Seconds(40), ends: Resolved, worth: Best, wordings: {
            "I am sorry. You will have a new one tomorrow.": ["apologise", "reassure"],
            "Did you drop it?": ["blame"],
        }),
    }),
},
reactions: [(on: Said("blame"), mood: -0.2)],
check: (behaviours: { "apologise": (weight: 1) }),
tests: {
    "gold": (policy: "as-given", plays: [(do: "send another", showing: ["apologise", "reassure"])], expect: (end: Resolved)),
},"#,
};

/// The page about remedies.
pub(super) const REMEDIES: Construct = Construct {
    name: "remedies",
    words: &["remedies", "remedy", "Attention", "Replacement"],
    about: r#"What makes good for what went wrong: declared once in the operation, offered by the moves of stories.

In operation.ron: remedies: { "refund": Money, "new bag": Replacement, "a call from the manager": Attention }
Money: money back, a voucher, a fee waived
Replacement: the thing itself again
Attention: somebody's time and care

A remedy repairs a loss only of its own kind. A move offers it, does: Offer(remedy: "refund", worth: Money(20)), which a
policy's `authority` lets the rep grant up to an amount and `eligibility` only under a condition; above that a supervisor
decides. Then `CarryOut` does it, and Done("refund") of the goal is met.

Left out: nothing can be offered."#,
    example: r#"goal: Done("voucher"),
moments: {
    "opening": (says: ["I waited for nothing."], moves: {
        "offer a voucher": (does: Offer(remedy: "voucher", worth: Money(10)), takes: Seconds(30), then: "offered",
                            denied: "no", gave_up: WalkedAway, worth: Best),
    }),
    "offered": (says: ["That is kind."], moves: { "send it": (does: CarryOut, takes: Seconds(20), ends: Resolved, worth: Best) }),
    "no": (says: ["Nothing?"], moves: { "say why": (takes: Seconds(20), ends: Refused) }),
},"#,
};

/// The page about translations.
pub(super) const TRANSLATIONS: Construct = Construct {
    name: "translations",
    words: &["lines", "language"],
    about: r#"What is said, in another language: lines/pl.ftl beside the stories, written in Fluent.

mainstay lines my-shop --lang pl: writes the file, or brings it up to date; each line stands below its original, and
whoever translates takes the # away and writes behind the equals sign
late-parcel-opening-1 = Gdzie jest moja paczka { $order }?: a translation; the id is made of names of the story
# 5f0c: the digits above it stand for the original, so that a translation of an older text is known

`mainstay check` counts what is said and not translated; names, facts and standards may be translated and need not be.
`mainstay explain T02` shows how the ids are made.

Left out: everybody reads the story in the language in which it is written."#,
    example: r#"language: "en",
facts: { "order": (record: Text("44-1207")) },
moments: {
    "opening": (says: ["Where is my parcel { order }?"], moves: { "tell them": (takes: Seconds(20), ends: Resolved) }),
},"#,
};
