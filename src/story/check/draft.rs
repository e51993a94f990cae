//! A story under review, and the ways to its parts.

use super::places::Places;
use crate::notation::Step::{Index, Key, KeyOf};
use crate::notation::{Code, Event, File, Finding, Step};
use crate::story::{Goal, Placed, Story, Value};
use std::ops::Range;

/// A story with the file that it stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Draft<'a> {
    pub(super) story: &'a Story,
    pub(super) file: &'a File<'a>,
    /// Where its parts stand that came from fragments.
    pub(super) places: &'a Places<'a>,
    /// Facts by which policies may decide, used or not.
    pub(super) deciding: &'a [&'a str],
    /// How many words people read in a minute.
    pub(super) words_a_minute: f64,
}

/// The way to a part of a story.
pub(super) type Path<'a> = Vec<Step<'a>>;

impl<'a> Draft<'a> {
    /// An error at a part of the story.
    pub(super) fn error(&self, code: &'static Code, path: &[Step<'_>], message: impl Into<String>) -> Finding {
        let (file, place) = self.place(path);
        file.error(code, place, message)
    }

    /// A warning at a part of the story.
    pub(super) fn warning(&self, code: &'static Code, path: &[Step<'_>], message: impl Into<String>) -> Finding {
        let (file, place) = self.place(path);
        Finding::warning(code, file.source().name(), message).at(place)
    }

    /// Where a part of the story stands: in its file, or in that of the fragment which it came from.
    fn place(&self, path: &[Step<'_>]) -> (&'a File<'a>, Range<usize>) {
        let own = || (self.file, self.file.place(path));
        let (Some(Key(field)), Some(second)) = (path.first(), path.get(1)) else { return own() };
        let number = match second {
            Index(number) => Some(*number),
            Key(name) | KeyOf(name) => self.places.number(field, name),
            Step::Name => None,
        };
        let Some((file, there)) = number.and_then(|number| self.places.origin(field, number)) else { return own() };
        let path: Path<'_> = [Key(field), Index(there)].into_iter().chain(path[2..].iter().copied()).collect();
        (file, file.place(&path))
    }

    /// Every name of a moment that something leads to, with the way to where it stands.
    pub(super) fn targets(&self) -> Vec<(Path<'a>, &'a str)> {
        let story = self.story;
        let mut targets = vec![(vec![Key("begin")], story.begin.as_str())];
        for (name, moment) in story.moments.iter() {
            for (number, branch) in moment.chance.iter().flat_map(|chance| chance.branches.iter().enumerate()) {
                let path = [Key("moments"), Key(name), Key("chance"), Key("branches"), Index(number), Key("then")];
                targets.extend(branch.then.as_deref().map(|then| (path.to_vec(), then)));
            }
        }
        for placed in story.moves() {
            for (field, then) in [("then", &placed.what.then), ("denied", &placed.what.denied)] {
                targets.extend(then.as_deref().map(|then| (in_move(placed, &[Key(field)]), then)));
            }
        }
        for (number, reaction) in story.reactions.iter().enumerate() {
            let path = vec![Key("reactions"), Index(number), Key("then")];
            targets.extend(reaction.then.as_deref().map(|then| (path, then)));
        }
        for (number, after) in story.afterwards.iter().enumerate() {
            let at = after.returns.as_ref().and_then(|returns| returns.at.as_deref());
            let path = vec![Key("afterwards"), Index(number), Key("returns"), Key("at")];
            targets.extend(at.map(|at| (path, at)));
        }
        targets
    }

    /// Every happening that the story names, with the way to where it stands.
    pub(super) fn events(&self) -> Vec<(Path<'a>, &'a Event)> {
        self.story.happenings().into_iter().map(|mention| (mention.path, mention.event)).collect()
    }

    /// Every `Done` and `Told` that the story wants, with the way to where it stands.
    pub(super) fn goals(&self) -> Vec<(Path<'a>, &'a Goal)> {
        let mut found = Vec::new();
        if let Some(goal) = &self.story.goal {
            goals(goal, vec![Key("goal")], &mut found);
        }
        for (number, must) in self.story.check.iter().flat_map(|check| check.must_tell.iter().enumerate()) {
            if let Some(goal) = &must.when {
                let path = vec![Key("check"), Key("must_tell"), Index(number), Key("when")];
                goals(goal, path, &mut found);
            }
        }
        found
    }

    /// Everything that is said or can be said, with the way to where it stands.
    pub(super) fn texts(&self) -> Vec<(Path<'a>, &'a str)> {
        let story = self.story;
        let mut texts: Vec<(Path<'a>, &'a str)> = Vec::new();
        for (name, moment) in story.moments.iter() {
            for (number, line) in moment.says.iter().enumerate() {
                texts.push((vec![Key("moments"), Key(name), Key("says"), Index(number)], line));
            }
        }
        for placed in story.moves() {
            for (line, _) in placed.what.wordings.iter() {
                texts.push((in_move(placed, &[Key("wordings"), KeyOf(line)]), line));
            }
        }
        for (number, reaction) in story.reactions.iter().enumerate() {
            for (line, text) in reaction.says.iter().enumerate() {
                texts.push((vec![Key("reactions"), Index(number), Key("says"), Index(line)], text));
            }
        }
        for (name, fact) in story.facts.iter() {
            let sides = [("truth", &fact.truth), ("record", &fact.record), ("claim", &fact.claim)];
            for (side, value) in sides {
                if let Some(Value::Text(text)) = value {
                    texts.push((vec![Key("facts"), Key(name), Key(side)], text));
                }
            }
        }
        texts
    }

    /// Every name of a fact that something uses, with the way to where it stands.
    pub(super) fn uses(&self) -> Vec<(Path<'a>, &'a str)> {
        use crate::story::{Act, asked};
        let story = self.story;
        let mut uses: Vec<(Path<'a>, &'a str)> = Vec::new();
        for (name, moment) in story.moments.iter() {
            for (number, line) in moment.says.iter().enumerate() {
                let path = [Key("moments"), Key(name), Key("says"), Index(number)];
                uses.extend(asked(line).map(|fact| (path.to_vec(), fact)));
            }
        }
        for placed in story.moves() {
            for (number, fact) in placed.what.tells.iter().enumerate() {
                uses.push((in_move(placed, &[Key("tells"), Index(number)]), fact));
            }
            if let Some(Act::Offer { worth, .. }) = &placed.what.does {
                let path = in_move(placed, &[Key("does"), Key("worth")]);
                uses.extend(worth.facts().into_iter().map(|fact| (path.clone(), fact)));
            }
            if let Some(Act::Have(device)) = &placed.what.does {
                let at = |fact| in_move(placed, &[Key("does"), Key("makes"), KeyOf(fact)]);
                uses.extend(device.makes.iter().map(|(fact, _)| (at(fact), fact.as_str())));
            }
            for (line, _) in placed.what.wordings.iter() {
                uses.extend(asked(line).map(|fact| (in_move(placed, &[Key("wordings"), KeyOf(line)]), fact)));
            }
        }
        for (number, reaction) in story.reactions.iter().enumerate() {
            for (line, text) in reaction.says.iter().enumerate() {
                let path = [Key("reactions"), Index(number), Key("says"), Index(line)];
                uses.extend(asked(text).map(|fact| (path.to_vec(), fact)));
            }
        }
        for (number, must) in story.check.iter().flat_map(|check| check.must_tell.iter().enumerate()) {
            uses.push((vec![Key("check"), Key("must_tell"), Index(number), Key("fact")], &must.fact));
        }
        for placed in story.moves() {
            let at = |fact| in_move(placed, &[Key("states"), KeyOf(fact)]);
            uses.extend(placed.what.states.iter().map(|(fact, _)| (at(fact), fact.as_str())));
        }
        for (path, condition) in story.conditions() {
            uses.extend(condition.fact().map(|fact| (with(&path, &[Index(0)]), fact)));
        }
        uses.extend(self.events().into_iter().filter_map(|(path, event)| Some((path, event.fact()?))));
        uses.extend(self.goals().into_iter().filter_map(|(path, goal)| match goal {
            Goal::Told(fact) => Some((path, fact.as_str())),
            _ => None,
        }));
        uses
    }
}

/// The way to a part of a move.
pub(super) fn in_move<'a>(placed: Placed<'a>, rest: &[Step<'a>]) -> Path<'a> {
    placed.way(rest)
}

/// The way to the name of a move.
pub(super) fn name_of<'a>(placed: Placed<'a>) -> Path<'a> {
    vec![Key("moments"), Key(placed.moment_name), Key("moves"), KeyOf(placed.name)]
}

/// The way to a part of a step of a procedure.
pub(super) fn in_step<'a>(procedure: &'a str, name: &'a str, rest: &[Step<'a>]) -> Path<'a> {
    with(&[Key("procedures"), Key(procedure), Key("steps"), Key(name)], rest)
}

/// A way, continued.
pub(super) fn with<'a>(path: &[Step<'a>], rest: &[Step<'a>]) -> Path<'a> {
    path.iter().chain(rest).copied().collect()
}

fn goals<'a>(goal: &'a Goal, path: Path<'a>, into: &mut Vec<(Path<'a>, &'a Goal)>) {
    match goal {
        Goal::Done(_) | Goal::Told(_) => into.push((path, goal)),
        Goal::AnyOf(others) | Goal::AllOf(others) => {
            for (number, other) in others.iter().enumerate() {
                goals(other, with(&path, &[Index(0), Index(number)]), into);
            }
        }
    }
}
