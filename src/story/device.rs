//! What only the customer can do: with a device, with a parcel on their table.

use super::Value;
use crate::notation::{Construct, Named};
use serde::Deserialize;

/// The page about what customers do at the rep's word.
pub(super) const HAVE: Construct = Construct {
    name: "have",
    words: &["Have", "what", "makes", "misreported", "luck", "share", "Had", "Reported"],
    about: "\
The rep has the customer do what only the customer can: press a switch, look at a label, log out of an app.

does: Have(what: \"restart the box\", makes: { \"light\": Text(\"green\") }, misreported: (luck: \"wrong switch\", share: 0.2))
what: what it is, in a word of the author's
makes: the facts that are so from then on, in truth and by what the customer says; the records know nothing of it, and who
tells what they say tells what is no longer so
misreported: so often the customer says that it is done, and it is not; a test fixes the luck: 1 done, 2 misreported

Reported(\"restart the box\") happens in any case, Had(\"restart the box\") only where it was truly done; then the goal
Done(\"restart the box\") is met too. Of two that make the same fact, the one that stands later in the story counts. From
then on lines fill the fact in as the customer has it now.

Left out: nothing changes in truth while the two talk.",
    example: "\
facts: { \"light\": (truth: Text(\"red\"), claim: Text(\"red\"), seen: Never) },
goal: Done(\"restart the box\"),
moments: {
    \"opening\": (says: [\"There is a { light } light.\"], moves: {
        \"have them restart it\": (does: Have(what: \"restart the box\", makes: { \"light\": Text(\"green\") },
                                          misreported: (luck: \"wrong switch\", share: 0.2)), takes: Minutes(3), then: \"and now\", worth: Best),
    }),
    \"and now\": (says: [\"Done.\"], moves: {
        \"believe it\": (takes: Seconds(10), ends: Resolved),
        \"have them read the light\": (does: Ask(\"light\"), takes: Seconds(30), then: \"and now\", when: Not(Fact(\"light\", Is(\"green\")))),
    }),
},",
};

/// What the customer is to do.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// What, in a word of the author's.
    pub what: String,
    /// The facts that are so from then on.
    #[serde(default)]
    pub makes: Named<Value>,
    /// How often it is said to be done and is not; never when left out.
    pub misreported: Option<Misreported>,
}

/// How often something is said to be done and is not.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misreported {
    /// The name of the luck: two policies meet the same, and a test fixes it.
    pub luck: String,
    /// The share.
    pub share: f64,
}
