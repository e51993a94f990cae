//! What customers do by what they say.

use crate::notation::Construct;
use serde::Deserialize;

/// The page about confirming.
pub(super) const CONFIRMING: Construct = Construct {
    name: "confirming",
    words: &["AskToConfirm", "Confirms", "Declines", "ConfirmRequested", "Confirmed", "Declined", "Unconfirmed"],
    about: "\
To offer something, to ask the customer to confirm it, and to carry it out are three things.

does: AskToConfirm(\"cancellation\"), of a move: the rep asks; what the customer confirmed before no longer counts
does: Confirms(\"cancellation\"), of a moment: the customer says yes there
does: Declines(\"cancellation\"), of a moment: the customer says no there
Unconfirmed(\"cancellation\"), as an event: the rep did it, or carried it out, although the last word was no yes

What the customer says can hang on luck, so that a mind may change at the second asking. A yes counts once: whoever does
the thing again asks again. The next rep begins without it.

Left out: nothing has to be confirmed.",
    example: "\
goal: Done(\"cancellation\"),
moments: {
    \"opening\": (says: [\"Cancel it.\"], moves: {
        \"ask\": (does: AskToConfirm(\"cancellation\"), takes: Seconds(20), then: \"sure?\", worth: Best),
        \"cancel at once\": (does: Do(\"cancellation\"), takes: Seconds(20), ends: Resolved, worth: Poor),
    }),
    \"sure?\": (chance: (luck: \"second thoughts\", branches: [(share: 0.8, then: \"yes\"), (share: 0.2, then: \"no\")])),
    \"yes\": (says: [\"Yes.\"], does: Confirms(\"cancellation\"), moves: {
        \"cancel\": (does: Do(\"cancellation\"), takes: Seconds(20), ends: Resolved, worth: Best),
    }),
    \"no\": (says: [\"Wait, no.\"], does: Declines(\"cancellation\"), moves: {
        \"leave it\": (takes: Seconds(10), ends: Refused, worth: Best),
        \"cancel all the same\": (does: Do(\"cancellation\"), takes: Seconds(20), ends: Resolved, worth: Poor),
    }),
},
check: (forbid: [(event: Unconfirmed(\"cancellation\"), because: \"What cannot be undone is confirmed first.\")]),",
};

/// The page about insisting.
pub(super) const INSISTING: Construct = Construct {
    name: "insisting",
    words: &["Insists", "Insisted"],
    about: "\
A moment's `does` says what the customer does by what they say there.

does: Insists(\"refund\"): asks for it, or will not let go of it; the event Insisted(\"refund\") happens each time that the
conversation comes to the moment

A policy can wait for it: eligibility: { \"refund\": AtLeast(2, Insisted(\"refund\")) }.

Left out: the customer only says what they say.",
    example: "\
moments: {
    \"opening\": (says: [\"I want my money.\"], does: Insists(\"refund\"), moves: {
        \"refuse\": (does: Refuse(\"refund\"), takes: Seconds(15), then: \"opening\"),
        \"explain\": (takes: Seconds(15), ends: Refused),
    }),
},
reactions: [(on: Insisted(\"refund\"), nth: 2, mood: -0.1)],",
};

/// What a customer does by what they say.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Deed {
    /// Asks for this once more, or will not let go of it.
    Insists(String),
    /// Asked to confirm this, says yes.
    Confirms(String),
    /// Asked to confirm this, says no.
    Declines(String),
}
