//! A behaviour that is neither built in nor declared by the operation.

use super::{Folder, Lint, Notes};
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, Event, File, Step, nearest};
use crate::scenario::link::BUILT_IN;
use crate::standard::Measure;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "L06",
        title: "A behaviour that nobody knows",
        explanation: "\
Some behaviours every operation knows: greet, use the name, acknowledge, apologise, thank, anything else, identify,
own it, explain, confirm, summary, link, proof, blame, argue. Others are declared in the operation, with what they
feed.

wrong:  calls_for: [\"apologize\"]
right:  calls_for: [\"apologise\"]
right:  calls_for: [\"reassure\"],     and in the operation  behaviours: { \"reassure\": Empathy }

Remedy: take the name that the message suggests, or declare the behaviour.",
    },
    check,
};

fn check(folder: &Folder<'_>, notes: &mut Notes) {
    let Some(operation) = &folder.inputs.operation else { return };
    let names: BTreeSet<&str> = folder.names.behaviours.iter().map(|behaviour| behaviour.name.as_str()).collect();
    let mut look = |file: &File<'_>, path: &[Step<'_>], behaviour: &str| {
        if !names.contains(behaviour) {
            let finding = file.error(&LINT.code, file.place(path), format!("there is no behaviour `{behaviour}`"));
            let near = nearest(behaviour, names.iter().copied()).map(|near| format!("did you mean `{near}`?"));
            let finding = finding.help(near.unwrap_or_else(|| declare(behaviour)));
            notes.add_if_read(operation.name(), finding);
        }
    };
    for story in &folder.inputs.stories {
        for (name, moment) in story.what.moments.iter() {
            for (number, behaviour) in moment.calls_for.iter().enumerate() {
                look(story.file, &[Key("moments"), Key(name), Key("calls_for"), Index(number)], behaviour);
            }
        }
        for placed in story.what.moves() {
            for (line, shown) in placed.what.wordings.iter() {
                for (number, behaviour) in shown.iter().enumerate() {
                    let moves = [Key("moments"), Key(placed.moment_name), Key("moves"), Key(placed.name)];
                    let path = [moves.as_slice(), &[Key("wordings"), Key(line), Index(number)]].concat();
                    look(story.file, &path, behaviour);
                }
            }
        }
        for (name, _) in story.what.check.iter().flat_map(|check| check.behaviours.iter()) {
            look(story.file, &[Key("check"), Key("behaviours"), KeyOf(name)], name);
        }
        for mention in story.what.happenings() {
            if let Event::Said(behaviour) = mention.event {
                look(story.file, &mention.path, behaviour);
            }
        }
        for (test, played) in story.what.tests.iter() {
            for (number, play) in played.plays.iter().enumerate() {
                for (place, behaviour) in play.showing.iter().enumerate() {
                    let plays = [Key("tests"), Key(test), Key("plays"), Index(number)];
                    look(story.file, &[plays.as_slice(), &[Key("showing"), Index(place)]].concat(), behaviour);
                }
            }
        }
    }
    for policy in &folder.inputs.policies {
        for (name, condition) in policy.what.eligibility.iter() {
            for (path, part) in condition.parts(&[Key("eligibility"), Key(name)]) {
                for (step, event) in part.events() {
                    if let Event::Said(behaviour) = event {
                        look(policy.file, &[path.as_slice(), &[step]].concat(), behaviour);
                    }
                }
            }
        }
    }
    if let Some(standards) = &folder.inputs.standards {
        for (name, standard) in standards.what.iter() {
            let path = [Key("standards"), Key(name), Key("measure")];
            match &standard.measure {
                Measure::Shown { behaviour, .. } => {
                    look(standards.file, &[path.as_slice(), &[Key("behaviour")]].concat(), behaviour);
                }
                Measure::Never(Event::Said(behaviour)) => look(standards.file, &path, behaviour),
                _ => {}
            }
        }
    }
}

/// What to do about a behaviour that is like none that is known.
fn declare(behaviour: &str) -> String {
    let built_in = BUILT_IN.map(|(name, _)| name).join(", ");
    format!("declare it in operation.ron: `behaviours: {{ \"{behaviour}\": Empathy }}`; built in are {built_in}")
}
