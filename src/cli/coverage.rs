//! How much of each story its own tests come to, as a table.

use crate::rehearsal::{Change, MOST_PLAYS, MOST_TESTS, Review, Share};
use crate::scenario::Scenario;
use serde::Serialize;

/// A story's row. A pair is how many of how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    story: String,
    tests: usize,
    moments: [usize; 2],
    moves: [usize; 2],
    reactions: [usize; 2],
    branches: [usize; 2],
    /// Changes to the tests that were noticed.
    noticed: [usize; 2],
    /// The same by what is changed, in the order of the table.
    steps_left_out: [usize; 2],
    steps_swapped: [usize; 2],
    not_shown: [usize; 2],
    reworded: [usize; 2],
    beyond_limit: [usize; 2],
    told_wrongly: [usize; 2],
    not_told: [usize; 2],
    promised_later: [usize; 2],
    /// Not all of its tests were changed, or not all of their steps.
    cut: bool,
}

/// A row for each story.
pub fn rows(scenario: &Scenario) -> Vec<Row> {
    let reviews = (0..scenario.scripts.len()).filter_map(|story| Some((story, Review::of(scenario, story)?)));
    let rows = reviews.map(|(story, review)| {
        let coverage = review.coverage();
        let pair = |Share { met, of }: Share| [met, of];
        let noticed = |change| {
            let (noticed, all) = review.tally().noticed(change);
            [noticed, all]
        };
        Row {
            story: scenario.scripts[story].id.clone(),
            tests: review.tests(),
            moments: pair(coverage.of_moments()),
            moves: pair(coverage.of_moves()),
            reactions: pair(coverage.of_reactions()),
            branches: pair(coverage.of_branches()),
            noticed: noticed(None),
            steps_left_out: noticed(Some(Change::Dropped)),
            steps_swapped: noticed(Some(Change::Swapped)),
            not_shown: noticed(Some(Change::Unsaid)),
            reworded: noticed(Some(Change::Reworded)),
            beyond_limit: noticed(Some(Change::Overstated)),
            told_wrongly: noticed(Some(Change::Misinformed)),
            not_told: noticed(Some(Change::Untold)),
            promised_later: noticed(Some(Change::Delayed)),
            cut: review.is_cut(),
        }
    });
    rows.collect()
}

/// The rows for people, with a line for what the columns mean.
pub fn text(rows: &[Row]) -> String {
    let heads = [
        "story",
        "tests",
        "moments",
        "moves",
        "reactions",
        "branches",
        "noticed",
        "left out",
        "swapped",
        "unsaid",
        "reworded",
        "beyond",
        "wrong",
        "untold",
        "later",
    ];
    let cells = rows.iter().map(|row| {
        let pairs = [
            row.moments,
            row.moves,
            row.reactions,
            row.branches,
            row.noticed,
            row.steps_left_out,
            row.steps_swapped,
            row.not_shown,
            row.reworded,
            row.beyond_limit,
            row.told_wrongly,
            row.not_told,
            row.promised_later,
        ];
        let pairs = pairs.map(|[some, all]| if all == 0 { "-".to_owned() } else { format!("{some}/{all}") });
        let mark = if row.cut { "*" } else { "" };
        [row.story.clone(), format!("{}{mark}", row.tests)].into_iter().chain(pairs).collect::<Vec<String>>()
    });
    let table: Vec<Vec<String>> = std::iter::once(heads.map(str::to_owned).to_vec()).chain(cells).collect();
    let width = |column: usize| table.iter().map(|cells| cells[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let line = |cells: &Vec<String>| {
        let cells = cells.iter().zip(&widths).enumerate();
        let padded = cells.map(|(column, (cell, width))| match column {
            0 => format!("{cell:width$}"),
            _ => format!("{cell:>width$}"),
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let lines: Vec<String> = table.iter().map(line).collect();
    let cut = if rows.iter().any(|row| row.cut) {
        format!("* The first {MOST_TESTS} tests are changed, and of each the first {MOST_PLAYS} steps.\n")
    } else {
        String::new()
    };
    format!(
        "{}\n\nOf each story: what its tests come to, and how many changes to them are noticed (a step left out, two \
         swapped, behaviours unsaid, a wording that does harm, an offer beyond the limit, a fact told wrongly or \
         untold, a promise for a later day). A change after which a test leads to no end is not counted.\n{cut}",
        lines.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_under_their_heads_and_what_there_is_none_of_is_a_dash() {
        let row = Row {
            story: "late".to_owned(),
            tests: 2,
            moments: [3, 12],
            moves: [4, 20],
            reactions: [0, 0],
            branches: [1, 2],
            noticed: [9, 10],
            steps_left_out: [3, 3],
            steps_swapped: [2, 2],
            not_shown: [3, 4],
            reworded: [0, 1],
            beyond_limit: [0, 0],
            told_wrongly: [1, 1],
            not_told: [1, 2],
            promised_later: [0, 0],
            cut: false,
        };
        let cut = text(&[Row { cut: true, ..row.clone() }]);
        assert!(cut.contains("late      2*") && cut.ends_with("and of each the first 32 steps.\n"), "{cut}");
        let text = text(&[row]);
        let mut lines = text.lines();
        assert_eq!(
            lines.next(),
            Some(
                "story  tests  moments  moves  reactions  branches  noticed  left out  swapped  unsaid  reworded  beyond  wrong  untold  later"
            )
        );
        assert_eq!(
            lines.next(),
            Some(
                "late       2     3/12   4/20          -       1/2     9/10       3/3      2/2     3/4       0/1       -    1/1     1/2      -"
            )
        );
    }
}
