//! Text in columns, as wide as a terminal shows it: a Chinese character takes two.

use unicode_width::UnicodeWidthStr;

/// So many columns a text takes.
pub fn wide(text: &str) -> usize {
    text.width()
}

/// A text from the left of so many columns.
pub fn left(text: &str, columns: usize) -> String {
    format!("{text}{}", room(text, columns))
}

/// A text to the right of so many columns.
pub fn right(text: &str, columns: usize) -> String {
    format!("{}{text}", room(text, columns))
}

fn room(text: &str, columns: usize) -> String {
    " ".repeat(columns.saturating_sub(wide(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_as_wide_whatever_it_is_written_in() {
        for name in ["Ada", "Żółć", "李雷", "علی"] {
            assert_eq!((wide(&left(name, 8)), wide(&right(name, 8))), (8, 8), "{name}");
        }
        assert_eq!(left("too long", 3), "too long");
    }
}
