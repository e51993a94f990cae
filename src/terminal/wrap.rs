//! Text in lines of a width.

use ratatui::text::Line;

/// A text broken into lines of at most so many columns, between words where that is possible. Lines that follow within a
/// paragraph stand in by so many columns.
pub(super) fn wrap(text: &str, width: usize, stand_in: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let begins = paragraph.len() - paragraph.trim_start_matches(' ').len();
        let mut line = " ".repeat(begins.min(width / 2));
        let mut empty = true;
        for word in paragraph.split_whitespace() {
            let fits = columns(&line) + usize::from(!empty) + columns(word) <= width;
            if !empty && !fits {
                lines.push(std::mem::replace(&mut line, " ".repeat((begins + stand_in).min(width / 2))));
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            // A word longer than a line is cut where the line ends.
            for letter in word.chars().filter(|letter| !letter.is_control()) {
                if columns(&line) >= width.max(1) {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(letter);
            }
            empty = false;
        }
        lines.push(line);
    }
    lines
}

fn columns(text: &str) -> usize {
    Line::from(text).width()
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn words_stay_whole_where_they_fit_and_every_line_keeps_its_width() {
        assert_eq!(wrap("one two three", 7, 0), ["one two", "three"]);
        assert_eq!(wrap("  one two three", 9, 2), ["  one two", "    three"]);
        assert_eq!(wrap("incomprehensible", 6, 0), ["incomp", "rehens", "ible"]);
        assert_eq!(wrap("a\n\nb", 6, 0), ["a", "", "b"]);
        assert!(wrap("一二三四五 六七八", 5, 0).iter().all(|line| super::columns(line) <= 6));
    }
}
