//! What is wrong within the standards.

use super::{Measure, Standard};
use crate::notation::Step::Key;
use crate::notation::{Code, File, Finding, Named, Severity, as_share};

/// Every code of this file's findings, in order.
pub static CODES: &[&Code] = &[&TARGET, &WEIGHT, &TURNS, &NO_CHANNEL, &MET_ANYWAY];

static TARGET: Code = Code {
    code: "Q01",
    title: "A target that is no share",
    explanation: "\
The target is the share of contacts or matters that should meet the standard, from 0 to 1.

wrong:  target: 90
right:  target: 0.90

Remedy: write the share as a number from 0 to 1; for 90 % write 0.9.",
};

static WEIGHT: Code = Code {
    code: "Q02",
    title: "A weight below nothing",
    explanation: "\
The weight says how much the standard counts in a contact's score beside the others; 0 is not at all.

wrong:  weight: -1
right:  weight: 0.5

Remedy: write a number of at least 0.",
};

static TURNS: Code = Code {
    code: "Q03",
    title: "Turns that are not counted",
    explanation: "\
`within_turns` counts the rep's first turns, 1 to 4; later ones are not told apart.

wrong:  measure: Shown(behaviour: \"acknowledge\", within_turns: 10)
right:  measure: Shown(behaviour: \"acknowledge\", within_turns: 2)

Remedy: write 1, 2, 3 or 4, or leave it out for at any time.",
};

static NO_CHANNEL: Code = Code {
    code: "Q04",
    title: "A wait that is measured nowhere",
    explanation: "\
`Answered` looks only at the channels that it names.

wrong:  measure: Answered(within: {})
right:  measure: Answered(within: { Phone: Seconds(20), Chat: Seconds(60) })

Remedy: name a channel and the time within which it should answer.",
};

static MET_ANYWAY: Code = Code {
    code: "Q05",
    title: "A target that everything meets",
    explanation: "\
A standard is met where the share is at least its target, so a target of 0 is met even where nothing is as it should be,
and the standard says nothing.

wrong:  target: 0
right:  target: 0.85

Remedy: write the share that should meet it, or take the standard away.",
};

/// Checks the standards by themselves. Each finding holds whatever else the file says.
pub fn check(standards: &Named<Standard>, file: &File<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, standard) in standards.iter() {
        let error = |code: &'static Code, fields: &[&str], message: String| {
            let fields = fields.iter().map(|field| Key(field));
            let path: Vec<_> = [Key("standards"), Key(name)].into_iter().chain(fields).collect();
            file.error(code, file.place(&path), message)
        };
        let target = standard.target;
        if !(0.0..=1.0).contains(&target) {
            let message = format!("a target lies from 0 to 1, and {target} does not");
            findings.push(error(&TARGET, &["target"], message).help(as_share(target)));
        } else if target == 0.0 {
            let finding = error(&MET_ANYWAY, &["target"], format!("`{name}` is met whatever happens"));
            findings.push(Finding { severity: Severity::Warning, ..finding });
        }
        if let Some(weight) = standard.weight.filter(|weight| !(0.0..=1e6).contains(weight)) {
            let message = format!("a weight lies from 0 to 1,000,000, and {weight} does not");
            findings.push(error(&WEIGHT, &["weight"], message));
        }
        match &standard.measure {
            Measure::Shown { within_turns: Some(turns), .. } if !(1..=4).contains(turns) => {
                let message = format!("turns are counted from 1 to 4, not to {turns}");
                findings.push(error(&TURNS, &["measure", "within_turns"], message));
            }
            Measure::Answered { within } if within.is_empty() => {
                let message = "this names no channel".to_owned();
                findings.push(error(&NO_CHANNEL, &["measure", "within"], message));
            }
            _ => {}
        }
    }
    findings
}
