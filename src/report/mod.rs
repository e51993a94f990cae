//! The report: one HTML file with charts, and the summary on the terminal.
//!
//! A page is a list of sections in reading order, and every chart or table is one of them: its file draws it, and one
//! line of [`CHARTS`] puts it on the page. Nothing here computes a result; what is drawn is what [`crate::experiment`]
//! found. The same results give the same bytes: no clock, no path, no thread count.

mod axis;
mod bars;
mod beside;
mod change;
mod channels;
mod consistency;
mod dashboard;
mod differences;
mod doubts;
mod figures;
#[cfg(test)]
mod fixture;
mod glossary;
mod labels;
mod lines;
mod money;
mod observed;
mod page;
mod palette;
mod places;
mod promises;
mod repeat;
mod reps;
mod retention;
mod rows;
mod sheet;
mod standards;
mod story_graph;
mod table;
mod team;
mod terminal;
#[cfg(test)]
mod tests;
mod text;
mod text_comparison;
mod text_fit;
mod text_validation;
mod verdict;
mod waits;

pub use story_graph::{DRAWN, StoryGraph, story_dot, story_svg};
pub use text::summary;
pub use text_comparison::comparison_text;
pub use text_fit::fitted_text;
pub use text_validation::validation_text;

use crate::experiment::{Comparison, Results};
use page::{Page, Section};

/// A chart or table of the report.
#[derive(Debug, Clone, Copy)]
pub struct ChartInfo {
    /// The name: the anchor of its section on the page.
    pub name: &'static str,
    /// What it shows, in a sentence.
    pub about: &'static str,
    /// What it is drawn from.
    draw: Draw,
}

/// What a chart is drawn from.
#[derive(Debug, Clone, Copy)]
enum Draw {
    /// The results of one or more policies; no section where they have nothing of the kind.
    Results(fn(&Results) -> Option<Section>),
    /// Two policies held against each other.
    Comparison(fn(&Comparison) -> Section),
}

/// Every chart and table, in the order of the page.
pub static CHARTS: &[ChartInfo] = &[
    verdict::INFO,
    retention::INFO,
    standards::INFO,
    consistency::INFO,
    reps::INFO,
    promises::INFO,
    dashboard::INFO,
    waits::INFO,
    money::INFO,
    channels::INFO,
    observed::INFO,
    team::INFO,
    doubts::INFO,
    differences::INFO,
];

/// The report of a run: one HTML file that needs nothing else.
pub fn html(results: &Results) -> String {
    let mut sections = sections(results);
    sections.push(repeat::section(&results.command, &results.mainstay, results.seed, &results.inputs));
    sections.push(glossary::section());
    Page {
        mainstay: results.mainstay.clone(),
        over: "Mainstay report".to_owned(),
        title: verdict::title(&results.title, &results.scenario),
        lead: verdict::lead(results),
        sections,
    }
    .html()
}

/// The sections drawn from results. What they have nothing of is left out, and the first section says so.
fn sections(results: &Results) -> Vec<Section> {
    let mut missing = Vec::new();
    let mut sections = Vec::new();
    for chart in CHARTS.iter().filter(|chart| matches!(chart.draw, Draw::Results(_))) {
        match chart.of_results(results) {
            Some(section) => sections.push(section),
            None => missing.push(chart.name),
        }
    }
    if let Some(first) = sections.first_mut().filter(|_| !missing.is_empty()) {
        first.blocks.push(page::Block::Words(verdict::left_out(&missing)));
    }
    sections
}

/// The page of a comparison: the words first, then the differences, then the two policies side by side.
///
/// Of `results` only the two policies compared are shown; those that are missing leave their charts empty.
pub fn comparison_html(comparison: &Comparison, results: &Results) -> String {
    let both = Results {
        policies: [&comparison.policy, &comparison.baseline]
            .into_iter()
            .filter_map(|name| results.policies.iter().find(|policy| policy.policy == *name).cloned())
            .collect(),
        ..results.clone()
    };
    let mut sections: Vec<Section> = CHARTS.iter().filter_map(|chart| chart.of_comparison(comparison)).collect();
    sections.push(doubts::of_comparison(comparison));
    if !both.policies.is_empty() {
        let side_by_side = [verdict::INFO, retention::INFO, standards::INFO];
        sections.extend(side_by_side.iter().filter_map(|chart| chart.of_results(&both)));
    }
    sections.push(repeat::section(&comparison.command, &comparison.mainstay, comparison.seed, &comparison.inputs));
    sections.push(glossary::section());
    Page {
        mainstay: comparison.mainstay.clone(),
        over: "Mainstay comparison".to_owned(),
        title: format!("{} against {}", comparison.policy, comparison.baseline),
        lead: differences::lead(comparison),
        sections,
    }
    .html()
}

impl ChartInfo {
    /// Its section, if it is drawn from results and they have something of the kind.
    fn of_results(&self, results: &Results) -> Option<Section> {
        match self.draw {
            Draw::Results(draw) => draw(results),
            Draw::Comparison(_) => None,
        }
    }

    /// Its section, if it is drawn from a comparison.
    fn of_comparison(&self, comparison: &Comparison) -> Option<Section> {
        match self.draw {
            Draw::Comparison(draw) => Some(draw(comparison)),
            Draw::Results(_) => None,
        }
    }
}
