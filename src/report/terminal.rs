//! Text for a terminal: aligned columns, wrapped words, and colour where it is wanted.

use super::labels::{columns, cut, plain};

/// Nothing is wider than this many columns.
pub(super) const WIDTH: usize = 100;

/// What stands in a figure beside its digits.
const IN_FIGURES: [char; 10] = [',', '.', ';', '[', ']', '+', '−', '-', '<', '%'];

/// Which side of its column a text stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// Left, as words do.
    Left,
    /// Right, as figures do.
    Right,
}

/// A look on a terminal that knows colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// As it is.
    Usual,
    /// A heading.
    Bold,
    /// What explains.
    Faint,
    /// What is as it should be.
    Good,
    /// What is not.
    Bad,
}

/// A text that grows line by line.
pub(super) struct Terminal {
    text: String,
    colour: bool,
}

impl Terminal {
    /// An empty text; without `colour` it holds no escape sequence.
    pub(super) fn new(colour: bool) -> Self {
        Self { text: String::new(), colour }
    }

    /// What was written, without blank lines at the end.
    pub(super) fn finish(self) -> String {
        format!("{}\n", self.text.trim_end())
    }

    /// An empty line, unless there is one already.
    pub(super) fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A line as it stands, spaces at its end dropped.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// Words wrapped to the width: the first line begins with `first`, the others as far in.
    pub(super) fn wrapped(&mut self, first: &str, words: &str, look: Look) {
        let indent = " ".repeat(columns(first));
        let mut line = String::new();
        let mut start = first.to_owned();
        for word in plain(words).split_whitespace() {
            let word = cut(word, WIDTH - columns(first));
            let taken = columns(first) + columns(&line) + 1 + columns(&word);
            if !line.is_empty() && taken > WIDTH {
                let painted = format!("{start}{}", self.paint(&line, look));
                self.line(&painted);
                (start, line) = (indent.clone(), String::new());
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
        }
        let painted = format!("{start}{}", self.paint(&line, look));
        self.line(&painted);
    }

    /// A table: each column as wide as its widest cell. Where the whole would be too wide, cells go on beneath
    /// themselves, and a word too long for its column is cut; a figure never is.
    pub(super) fn table(&mut self, indent: &str, align: &[Align], rows: &[Vec<(String, Look)>]) {
        let widest = |column: usize, of: fn(&str) -> usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|(text, _)| of(text)).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..align.len()).map(|column| widest(column, columns)).collect();
        let least: Vec<usize> = (0..align.len()).map(|column| widest(column, widest_figure).max(1)).collect();
        let spare = WIDTH.saturating_sub(columns(indent) + 2 * widths.len().saturating_sub(1));
        while widths.iter().sum::<usize>() > spare {
            // The widest column that can gives way, the first of several.
            let can = widths.iter().zip(&least).filter(|(width, least)| width > least).map(|(width, _)| *width);
            let Some(most) = can.max() else { break };
            match widths.iter_mut().zip(&least).find(|(width, least)| **width == most && **width > **least) {
                Some((width, _)) => *width -= 1,
                None => break,
            }
        }
        for row in rows {
            let cells: Vec<Vec<String>> =
                row.iter().zip(&widths).map(|((text, _), width)| in_column(text, *width)).collect();
            for number in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
                let mut line = indent.to_owned();
                for (column, (((_, look), cell), width)) in row.iter().zip(&cells).zip(&widths).enumerate() {
                    let text = cell.get(number).map_or("", String::as_str);
                    let room = " ".repeat(width.saturating_sub(columns(text)));
                    let painted = self.paint(text, *look);
                    line.push_str(if column == 0 { "" } else { "  " });
                    match align.get(column) {
                        Some(Align::Right) => line.push_str(&format!("{room}{painted}")),
                        _ => line.push_str(&format!("{painted}{room}")),
                    }
                }
                self.line(&line);
            }
        }
    }

    /// The text in its look.
    pub(super) fn paint(&self, text: &str, look: Look) -> String {
        let code = match look {
            Look::Usual => return text.to_owned(),
            Look::Bold => "1",
            Look::Faint => "2",
            Look::Good => "32",
            Look::Bad => "31",
        };
        if self.colour && !text.is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// A cell's lines in a column of this width: as it stands where it fits.
fn in_column(text: &str, width: usize) -> Vec<String> {
    let text = plain(text);
    if columns(&text) <= width {
        return vec![text];
    }
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let word = cut(word, width);
        match lines.last_mut() {
            Some(line) if columns(line) + 1 + columns(&word) <= width => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

/// How wide the widest figure in a text is: what of it is no word.
fn widest_figure(text: &str) -> usize {
    let is_figure = |word: &&str| {
        word.contains(|c: char| c.is_ascii_digit())
            && !word.contains(|c: char| !c.is_ascii_digit() && !IN_FIGURES.contains(&c))
    };
    text.split_whitespace().filter(is_figure).map(columns).max().unwrap_or(0)
}

/// A cell as it is.
pub(super) fn usual(text: impl Into<String>) -> (String, Look) {
    (text.into(), Look::Usual)
}

/// A cell that explains.
pub(super) fn faint(text: impl Into<String>) -> (String, Look) {
    (text.into(), Look::Faint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{prop, proptest};

    #[test]
    fn words_wrap_under_where_they_began() {
        let mut text = Terminal::new(false);
        text.wrapped("  ! ", &"word ".repeat(25), Look::Usual);
        let text = text.finish();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("  ! word") && lines[1].starts_with("    word"));
    }

    #[test]
    fn a_cell_without_room_goes_on_beneath_itself_and_no_figure_is_cut() {
        let mut text = Terminal::new(false);
        let figure = "−110,022,000,000 EUR [−113,412,000,000; −110,000,000,000]";
        let row = ["Money", "an-uncommonly-long-name-without-a-space", figure, "and a remark that is rather long"];
        text.table("  ", &[Align::Left; 4], &[row.map(usual).to_vec()]);
        let text = text.finish();
        assert!(text.lines().count() > 1 && text.lines().all(|line| columns(line) <= WIDTH), "{text}");
        for whole in ["−110,022,000,000", "[−113,412,000,000;", "−110,000,000,000]"] {
            assert!(text.contains(whole), "{text}");
        }
        let words: usize = ["EUR", "remark", "rather", "long"].into_iter().filter(|word| text.contains(word)).count();
        assert_eq!(words, 4, "{text}");
    }

    proptest! {
        #[test]
        fn nothing_is_too_wide(cells in prop::collection::vec(prop::collection::vec(".{0,60}", 4), 0..5)) {
            let mut text = Terminal::new(false);
            let rows: Vec<Vec<_>> = cells.iter().map(|row| row.iter().map(usual).collect()).collect();
            text.table("  ", &[Align::Left, Align::Right, Align::Right, Align::Left], &rows);
            for row in &cells {
                text.wrapped("  ", &row.concat(), Look::Usual);
            }
            assert!(text.finish().lines().all(|line| columns(line) <= WIDTH));
        }
    }
}
