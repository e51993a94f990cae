//! Training and acts take all the hours that a group works.

use super::shifts::Shift;
use super::{Folder, Lint, Notes};
use crate::notation::Step::KeyOf;
use crate::notation::{Code, Finding, Hours};
use crate::policy::Policy;
use crate::scenario::link::minutes_a_week;
use crate::sim::Span;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L21",
        title: "No time left for contacts",
        explanation: "\
Training that is kept up and the acts of a rollout are hours not worked. Where they come to as many hours a week as
a group is on duty, nobody of it ever takes a contact.

wrong:  training: (refresh: (every: Weeks(1), hours: 40)),   with a group of hours: \"Mon-Fri 09:00-17:00\"
right:  training: (refresh: (every: Weeks(8), hours: 4))

Remedy: make them rarer or shorter, or have the group on duty for longer.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    for policy in folder.inputs.policies.iter().filter(|policy| all_fit(&policy.what)) {
        let shift = Shift { policy: Some(policy) };
        let groups = operation.what.team.groups.iter();
        let reps: Vec<u32> = groups.map(|(name, group)| shift.reps(name, group)).collect();
        let taken = minutes_a_week(&policy.what, &reps) / 60.0;
        for (name, group) in operation.what.team.groups.iter() {
            // Hours that cannot be read have their own finding.
            let Ok(hours) = group.hours.as_deref().map_or_else(|| Ok(Hours::always()), Hours::parse) else { continue };
            let works = hours.hours_a_week();
            if shift.reps(name, group) == 0 || taken < works {
                continue;
            }
            let trained = policy.what.training.as_ref().is_some_and(|training| training.refresh.is_some());
            let place = policy.file.place(&[KeyOf(if trained { "training" } else { "rollout" })]);
            let message = format!("`{name}` works {works:.1} hours a week, and training and acts take {taken:.1}");
            let finding = Finding::warning(&LINT.code, policy.name(), message).at(place);
            notes.add_if_read(
                operation.name(),
                finding.help("make them rarer or shorter: no time is left for contacts"),
            );
        }
    }
}

/// Whether everything fits into the span from one time to the next; what does not has its own finding.
fn all_fit(policy: &Policy) -> bool {
    let refresh = policy.training.as_ref().and_then(|training| training.refresh);
    let refresh = refresh.map(|refresh| (Span::Hours(refresh.hours), refresh.every));
    let acts = policy.rollout.iter().flat_map(|rollout| [rollout.briefings, rollout.reminders, rollout.peer_reviews]);
    let noticed = policy.recognition.iter().flat_map(|recognition| [recognition.thanks, recognition.rounds]);
    let acts = acts.chain(noticed).flatten().map(|act| (Span::Minutes(act.minutes), act.every));
    let kept = policy.knowledge.and_then(|knowledge| knowledge.base).and_then(|base| base.kept);
    let kept = kept.map(|kept| (Span::Hours(kept.hours), kept.every));
    refresh.into_iter().chain(acts).chain(kept).all(|(takes, every)| takes.milliseconds() <= every.milliseconds())
}
