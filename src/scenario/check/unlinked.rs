//! A scenario that could not be linked although no check found out why.

use crate::notation::{Code, Finding};

/// The page for a name that got past the checks.
pub(in crate::scenario) static CODE: Code = Code {
    code: "L01",
    title: "The files do not fit together",
    explanation: "\
Every name must be declared somewhere: remedies, behaviours and demand in the operation, moments and facts in their
story. The checks should have found which name is not, and where; this time they did not, and only the linking
noticed.

wrong:  issue: \"delivery\",        with no \"delivery\" in the operation's demand
right:  issue: \"delivery\",        and  demand: { \"delivery\": (a_year: 1.8) }

Remedy: look for the name that the message gives and declare it, or take it away; and report it, please, so that the
checks learn to point at the place.",
};

/// A finding about a name that nobody declares, at no place in particular.
pub(in crate::scenario) fn unlinked(reason: &str) -> Finding {
    Finding::error(&CODE, "operation.ron", reason)
}
