//! Text for a terminal: aligned columns, wrapped words, and colour where it is wanted.

use super::labels::{columns, cut, plain};

/// Nothing is wider than this many columns.
pub(super) const WIDTH: usize = 100;

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

    /// A table: each column as wide as its widest cell, cells cut where the whole would be too wide.
    pub(super) fn table(&mut self, indent: &str, align: &[Align], rows: &[Vec<(String, Look)>]) {
        let width = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|(text, _)| columns(text)).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..align.len()).map(width).collect();
        let spare = WIDTH.saturating_sub(columns(indent) + 2 * widths.len().saturating_sub(1));
        while widths.iter().sum::<usize>() > spare {
            // The widest column gives way, the first of several.
            let most = widths.iter().copied().max().unwrap_or(0);
            match widths.iter_mut().find(|width| **width == most) {
                Some(widest) if *widest > 1 => *widest -= 1,
                _ => break,
            }
        }
        for row in rows {
            let mut line = indent.to_owned();
            for (column, ((text, look), width)) in row.iter().zip(&widths).enumerate() {
                let text = cut(text, *width);
                let room = " ".repeat(width.saturating_sub(columns(&text)));
                let painted = self.paint(&text, *look);
                line.push_str(if column == 0 { "" } else { "  " });
                match align.get(column) {
                    Some(Align::Right) => line.push_str(&format!("{room}{painted}")),
                    _ => line.push_str(&format!("{painted}{room}")),
                }
            }
            self.line(&line);
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
