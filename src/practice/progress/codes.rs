//! The codes of what is wrong with an assignment, each with the page that `mainstay explain` prints.

use crate::notation::Code;

/// Codes as constants and as one table, so that none can be used without its page.
macro_rules! codes {
    ($($name:ident $code:literal $title:literal $explanation:literal)*) => {
        $(pub(super) static $name: Code = Code { code: $code, title: $title, explanation: $explanation };)*
        /// Every code of assignments, in the order of their numbers.
        pub static CODES: &[Code] = &[$($name),*];
    };
}

codes! {
NO_STORIES "A01" "An assignment without stories"
"An assignment lists the stories that are to be practised, each as you would ask for it: the scenario, a stroke, and the
story's name. Without any there is nothing to do.

wrong:  stories: [],
right:  stories: [\"parcel-shop/late-fee\", \"parcel-shop/insults\"],

Remedy: name at least one story; `mainstay practice parcel-shop/late-fee` tries one."

CANNOT_PASS "A02" "An assignment that nobody can pass"
"`passes` is how many attempts at each story have to pass, and `attempts` the most that count. When more have to pass than
there may be attempts, or none may be made at all, nobody can ever be done.

wrong:  attempts: 2, passes: 3,
right:  attempts: 3, passes: 2,

Remedy: allow more attempts, or ask for fewer that pass."

NO_DATE "A03" "A day that is not in the calendar"
"`due` is the last day on which an attempt counts, in UTC, written year-month-day.

wrong:  due: \"31.12.2026\",
right:  due: \"2026-12-31\",

Remedy: write the day with four, two and two digits, or leave `due` out."
}
