//! The inputs of a scenario as they were read, each with the file it came from.

use crate::notation::Step::{Index, Key};
use crate::notation::{File, Named, Source, StandIn};
use crate::operation::Operation;
use crate::policy::Policy;
use crate::standard::Standard;
use crate::story::{Fragment, Misfit, Story};
use rayon::prelude::{IntoParallelIterator, ParallelIterator};

/// What a file of a scenario holds, which its place in the folder says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The business: `operation.ron`.
    Operation,
    /// What good looks like: `standards.ron`.
    Standards,
    /// How much findings matter: `checks.ron`.
    Checks,
    /// A story: `stories/*.ron`.
    Story,
    /// What several stories share: `fragments/*.ron`.
    Fragment,
    /// A policy: `policies/*.ron`.
    Policy,
    /// Lines in another language: `lines/*.ftl`.
    Lines,
}

impl Kind {
    /// What a file at this place within the folder holds; none when nobody reads it.
    pub(super) fn of(path: &str) -> Option<Kind> {
        match path.rsplit_once('/') {
            None if path == "operation.ron" => Some(Kind::Operation),
            None if path == "standards.ron" => Some(Kind::Standards),
            None if path == "checks.ron" => Some(Kind::Checks),
            Some(("stories", name)) if name.ends_with(".ron") => Some(Kind::Story),
            Some(("fragments", name)) if name.ends_with(".ron") => Some(Kind::Fragment),
            Some(("policies", name)) if name.ends_with(".ron") => Some(Kind::Policy),
            Some(("lines", name)) if name.ends_with(".ftl") => Some(Kind::Lines),
            _ => None,
        }
    }
}

/// An input with the file it came from.
#[derive(Debug)]
pub(super) struct Input<'a, T> {
    /// The file.
    pub(super) file: &'a File<'a>,
    /// What it holds.
    pub(super) what: T,
}

impl<T> Input<'_, T> {
    /// The file's name.
    pub(super) fn name(&self) -> &str {
        self.file.source().name()
    }
}

/// All inputs of a folder that could be read.
#[derive(Debug)]
pub(super) struct Inputs<'a> {
    /// The business.
    pub(super) operation: Option<Input<'a, Operation>>,
    /// What good looks like.
    pub(super) standards: Option<Input<'a, Named<Standard>>>,
    /// The policies, by file.
    pub(super) policies: Vec<Input<'a, Policy>>,
    /// The stories, by file, with what they include.
    pub(super) stories: Vec<Input<'a, Story>>,
    /// What several stories share, by file.
    pub(super) fragments: Vec<Input<'a, Fragment>>,
    /// What does not fit of the fragments that stories include: the story, the number of its include, and why.
    pub(super) misfits: Vec<(usize, usize, Misfit)>,
    /// The lines in other languages.
    pub(super) lines: Vec<&'a Source>,
}

impl<'a> Inputs<'a> {
    /// Reads each file as what its place says.
    pub(super) fn read(files: &'a [(Kind, File<'a>)], lines: Vec<&'a Source>) -> Inputs<'a> {
        let of = |kind: Kind| files.iter().filter(move |(held, _)| *held == kind).map(|(_, file)| file);
        fn input<'a, T>(file: &'a File<'a>, read: fn(&File<'_>) -> Option<T>) -> Option<Input<'a, T>> {
            read(file).map(|what| Input { file, what })
        }
        let fragments: Vec<Input<'a, Fragment>> =
            of(Kind::Fragment).filter_map(|file| input(file, crate::story::read_fragment)).collect();
        let known: Vec<Fragment> = fragments.iter().map(|fragment| fragment.what.clone()).collect();
        let stories: Vec<&File<'_>> = of(Kind::Story).collect();
        let mut stories: Vec<Input<'a, Story>> =
            stories.into_par_iter().filter_map(|file| input(file, crate::story::read)).collect();
        let mut misfits = Vec::new();
        for (number, story) in stories.iter_mut().enumerate().filter(|(_, story)| !story.what.include.is_empty()) {
            let own = story.what.take_in(&known);
            misfits.extend(own.into_iter().map(|(include, misfit)| (number, include, misfit)));
            story.file.stand_in(stand_ins(&story.what, story.file));
        }
        Inputs {
            operation: of(Kind::Operation).find_map(|file| input(file, crate::operation::read)),
            standards: of(Kind::Standards).find_map(|file| input(file, crate::standard::read)),
            policies: of(Kind::Policy).filter_map(|file| input(file, crate::policy::read)).collect(),
            stories,
            fragments,
            misfits,
            lines,
        }
    }
}

/// For what a story includes, where it says so.
fn stand_ins(story: &Story, file: &File<'_>) -> Vec<StandIn> {
    let names = |field: &str, place: usize| {
        let names: Vec<&String> = match field {
            "facts" => story.facts.iter().map(|(name, _)| name).collect(),
            "moments" => story.moments.iter().map(|(name, _)| name).collect(),
            "procedures" => story.procedures.iter().map(|(name, _)| name).collect(),
            _ => return None,
        };
        names.get(place).map(|name| (*name).clone())
    };
    let one = |origin: &crate::story::Origin| {
        let name = names(origin.field, origin.place)?;
        let range = file.place(&[Key("include"), Index(origin.include)]);
        Some(StandIn { field: origin.field, name, range })
    };
    story.origins.iter().filter_map(one).collect()
}
