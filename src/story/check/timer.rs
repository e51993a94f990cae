//! A timer whose default cannot be made.

use super::Lint;
use super::draft::{Draft, Path};
use crate::notation::Step::Key;
use crate::notation::{Code, Finding, remedy};
use crate::story::{Act, Moment, Timer};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S40",
        title: "A timer whose default cannot be made",
        explanation: "\
The default of a timer is a move of the same moment that can always be made: it waits for nothing (`when`), and needs
nobody's word (`Offer`). The time is more than none.

wrong:  timer: (lasts: Seconds(20), default: \"silence\"),      and moves: { \"say nothing\": (…) }
right:  timer: (lasts: Seconds(20), default: \"say nothing\"),  and moves: { \"say nothing\": (…) }

Remedy: take the name of a move of the moment that can always be made.",
    },
    needs_whole: true,
    check,
};

/// The moments with a timer, each with its name.
pub(super) fn timed<'a>(draft: &Draft<'a>) -> impl Iterator<Item = (&'a str, &'a Moment, &'a Timer)> {
    let moments = draft.story.moments.iter();
    moments.filter_map(|(name, moment)| Some((name.as_str(), moment, moment.timer.as_ref()?)))
}

/// The way to a part of a timer.
pub(super) fn in_timer<'a>(moment: &'a str, field: &'a str) -> Path<'a> {
    vec![Key("moments"), Key(moment), Key("timer"), Key(field)]
}

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, moment, timer) in timed(draft) {
        if timer.lasts.time() == 0 {
            let finding = draft.error(&LINT.code, &in_timer(name, "lasts"), "nobody can choose in no time");
            findings.push(finding.help("write how long the rep has, such as Seconds(20)"));
        }
        let moves: Vec<&str> = moment.moves.iter().map(|(name, _)| name.as_str()).collect();
        let (message, help) = match moment.moves.get(timer.default.as_str()) {
            None => (format!("`{name}` has no move `{}`", timer.default), remedy(&timer.default, &moves)),
            Some(what) if what.when.is_some() => (
                format!("`{}` waits for something, and the clock waits for nobody", timer.default),
                Some("take a move without `when`".to_owned()),
            ),
            Some(what) if matches!(what.does, Some(Act::Offer { .. })) => (
                format!("`{}` may need a supervisor, and the clock asks nobody", timer.default),
                Some("take a move that needs nobody's word".to_owned()),
            ),
            Some(_) => continue,
        };
        findings.push(draft.error(&LINT.code, &in_timer(name, "default"), message).maybe_help(help));
    }
    findings
}
