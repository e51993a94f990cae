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

UNKNOWN_STORY "A04" "A story that is not there"
"An assignment asks for a story that cannot be found: there is no such scenario where the command is started and none that
comes with Mainstay, it has no such story, or only a scenario is named.

wrong:  stories: [\"parcel-shop\", \"parcel-shop/late-fe\"],
right:  stories: [\"parcel-shop/insults\", \"parcel-shop/late-fee\"],

Remedy: write the scenario, a stroke and the story's name, as `mainstay practice` takes them."

UNKNOWN_POLICY "A05" "A policy that is not there"
"An assignment asks for a policy that a story's scenario does not have. All stories are played under the same policy.

wrong:  policy: \"empowred\",
right:  policy: \"empowered\",

Remedy: name a policy that every scenario of the assignment has, or leave `policy` out: each story is then played under the
one that its author tried first."
}
