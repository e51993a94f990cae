//! A lever with nothing to work on.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Key, KeyOf};
use crate::notation::{Code, Finding};
use crate::operation::Cause;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L25",
        title: "A lever with nothing to work on",
        explanation: "\
Some levers need something of the operation: `selling` an `extra` in `purchases`, or in `outbound` where people are
called, `after_purchase` purchases, a quota of people to reach `outbound`, a reward that works in some shops an `on` in
`purchases`, and one that is not accepted on every channel a demand with `cause: RewardRefused`, of which a matter then
arises.

wrong:  follow_up: (after_purchase: (share: 0.5, after: Days(3)))     without  purchases: (…)
right:  purchases: (a_year: 6.0, trouble: 0.1, about: \"defect\")     in operation.ron

Remedy: give the operation what the message names, or leave the lever out.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(input) = &folder.inputs.operation else { return };
    let operation = &input.what;
    let purchases = operation.purchases.as_ref();
    let at_purchases = purchases.is_some_and(|purchases| purchases.extra.is_some());
    let told_of = operation.outbound.as_ref().is_some_and(|outbound| outbound.extra.is_some());
    let refusals = operation.demand.iter().any(|(_, demand)| demand.cause == Some(Cause::RewardRefused));
    for policy in &folder.inputs.policies {
        let mut idle = |path: &[_], message: &str, help: &str| {
            let finding = Finding::warning(&LINT.code, policy.name(), message);
            notes.add_if_read(input.name(), finding.at(policy.file.place(path)).help(help));
        };
        let calls = policy.what.quota.is_some_and(|quota| quota.people_to_reach_a_day.is_some());
        if policy.what.selling.is_some() && !at_purchases && !(calls && told_of) {
            let help = "give the operation `purchases: (a_year: …, extra: (margin: …, fits: …))`";
            idle(&[KeyOf("selling")], "there is nothing more to be sold", help);
        }
        let asks = policy.what.follow_up.as_ref().is_some_and(|follow_up| follow_up.after_purchase.is_some());
        if asks && purchases.is_none() {
            let help = "give the operation `purchases: (a_year: …)`";
            idle(&[Key("follow_up"), KeyOf("after_purchase")], "nobody buys anything that one could ask after", help);
        }
        if calls && operation.outbound.is_none() {
            let help = "give the operation `outbound: (answered: …, takes: …)`";
            idle(&[Key("quota"), KeyOf("people_to_reach_a_day")], "there is nobody to call here", help);
        }
        let works_on = policy.what.rewards.as_ref().and_then(|rewards| rewards.works_on.as_ref());
        let refused = works_on.is_some_and(|works_on| folder.names.channels.iter().any(|own| !works_on.contains(own)));
        let works_in = policy.what.rewards.as_ref().and_then(|rewards| rewards.works_in.as_ref());
        if works_in.is_some() && purchases.is_none_or(|purchases| purchases.on.is_empty()) {
            let help = "give the operation `purchases: (a_year: …, on: { Site: (share: 1.0) })`";
            idle(&[Key("rewards"), KeyOf("works_in")], "customers do not buy by themselves here", help);
        }
        if refused && !refusals {
            let help = "give the operation a demand with `cause: RewardRefused`";
            idle(&[Key("rewards"), KeyOf("works_on")], "a reward refused brings no contact here", help);
        }
    }
}
