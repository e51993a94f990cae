//! A story as a picture: its moments, the moves between them and its endings, with what its tests come to in bold.

mod dot;
mod layout;
mod svg;

pub use dot::story_dot;
pub use svg::story_svg;

use crate::rehearsal::{Coverage, event};
use crate::scenario::Scenario;
use crate::scenario::script::{Act, Line, Next, Piece, Script, Worth};
use crate::world::Ending;

/// How a picture says what drew it.
pub const DRAWN: &str = "drawn by Mainstay";

/// A story as boxes and arrows.
#[derive(Debug, Clone, PartialEq)]
pub struct StoryGraph {
    /// What people call the story.
    pub(super) title: String,
    /// The boxes; the story begins at the first.
    pub(super) boxes: Vec<Node>,
    /// The arrows.
    pub(super) arrows: Vec<Arrow>,
}

/// A box.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) name: String,
    /// What is said there, a line.
    pub(super) says: String,
    /// A test comes to it.
    pub(super) covered: bool,
}

/// What a box stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A moment where the rep chooses.
    Moment,
    /// A moment where luck leads on.
    Luck,
    /// What the customer does of their own accord.
    Reaction,
    /// An ending.
    Ending,
}

/// An arrow from one box to another.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arrow {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) label: String,
    pub(super) way: Way,
    /// A test goes along it.
    pub(super) covered: bool,
}

/// What an arrow stands for; each is drawn in a dash of its own and named in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The best move.
    Best,
    /// A move that will do.
    Fine,
    /// A mistake.
    Poor,
    /// A supervisor refuses.
    Denied,
    /// Luck.
    Luck,
    /// A reaction jumps.
    Reaction,
}

impl Way {
    pub(super) const ALL: [Way; 6] = [Way::Best, Way::Fine, Way::Poor, Way::Denied, Way::Luck, Way::Reaction];

    /// In a word.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Way::Best => "best",
            Way::Fine => "fine",
            Way::Poor => "poor",
            Way::Denied => "supervisor refuses",
            Way::Luck => "luck",
            Way::Reaction => "reaction",
        }
    }
}

impl StoryGraph {
    /// The graph of a story, by its number in the scenario; empty when there is none.
    pub fn of(scenario: &Scenario, story: usize, coverage: &Coverage) -> StoryGraph {
        let mut graph = StoryGraph { title: String::new(), boxes: Vec::new(), arrows: Vec::new() };
        let Some(script) = scenario.scripts.get(story) else { return graph };
        graph.title.clone_from(&script.title);
        let covered = |moment: usize| coverage.moments.get(moment).copied().unwrap_or(false);
        for (number, moment) in script.moments.iter().enumerate() {
            let kind = if moment.chance.is_some() { Kind::Luck } else { Kind::Moment };
            let says = moment.says.first().map_or_else(String::new, |line| words(script, line));
            graph.boxes.push(Node { kind, name: moment.name.clone(), says, covered: covered(number) });
        }
        for (from, moment) in script.moments.iter().enumerate() {
            for number in moment.moves.clone() {
                let what = &script.moves[usize::from(number)];
                let made = coverage.moves.get(usize::from(number)).copied().unwrap_or(false);
                let way = match what.worth {
                    Worth::Best => Way::Best,
                    Worth::Fine => Way::Fine,
                    Worth::Poor => Way::Poor,
                };
                graph.lead(from, what.next, what.name.clone(), way, made);
                if matches!(what.act, Some(Act::Offer { .. })) {
                    graph.lead(from, what.denied, what.name.clone(), Way::Denied, made);
                }
            }
            let mut before = 0.0;
            for (number, (up_to, next)) in moment.chance.iter().flat_map(|chance| chance.branches.iter().enumerate()) {
                let label = format!("{:.0}%", (up_to - before) * 100.0);
                before = *up_to;
                let met = coverage.branches.get(from).and_then(|met| met.get(number)).copied().unwrap_or(false);
                graph.lead(from, *next, label, Way::Luck, met);
            }
        }
        for (number, reaction) in script.reactions.iter().enumerate() {
            let Some(next) = reaction.next else { continue };
            let covered = coverage.reactions.get(number).copied().unwrap_or(false);
            let times = reaction.nth.map_or_else(String::new, |nth| format!(" ({nth}×)"));
            let name = format!("{}{times}", event(scenario, script, reaction.on));
            let says = reaction.says.first().map_or_else(String::new, |line| words(script, line));
            let from = graph.boxes.len();
            graph.boxes.push(Node { kind: Kind::Reaction, name, says, covered });
            graph.lead(from, next, String::new(), Way::Reaction, covered);
        }
        // The first box is where the story begins.
        graph.boxes_first(usize::from(script.begin));
        graph
    }

    fn lead(&mut self, from: usize, next: Next, label: String, way: Way, made: bool) {
        let to = match next {
            Next::Moment(number) => usize::from(number),
            Next::End(ending) => self.ending(ending),
        };
        let there = self.boxes[to].kind == Kind::Ending || self.boxes[to].covered;
        let covered = made && there && (way != Way::Denied || self.boxes[to].covered);
        self.arrows.push(Arrow { from, to, label, way, covered });
        if covered && self.boxes[to].kind == Kind::Ending {
            self.boxes[to].covered = true;
        }
    }

    fn ending(&mut self, ending: Ending) -> usize {
        let name = format!("{ending:?}");
        let known = self.boxes.iter().position(|each| each.kind == Kind::Ending && each.name == name);
        known.unwrap_or_else(|| {
            let says = ending.words().to_owned();
            self.boxes.push(Node { kind: Kind::Ending, name, says, covered: false });
            self.boxes.len() - 1
        })
    }

    /// Makes a box the first.
    fn boxes_first(&mut self, place: usize) {
        self.boxes.swap(0, place);
        let swapped = |number: usize| match number {
            0 => place,
            number if number == place => 0,
            number => number,
        };
        for arrow in &mut self.arrows {
            (arrow.from, arrow.to) = (swapped(arrow.from), swapped(arrow.to));
        }
    }
}

/// A line with its facts by name.
fn words(script: &Script, line: &Line) -> String {
    let pieces = line.0.iter().map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Fact(number) => {
            format!("‹{}›", script.facts.get(usize::from(*number)).map_or("", |fact| fact.name.as_str()))
        }
    });
    pieces.collect()
}

#[cfg(test)]
mod tests;
