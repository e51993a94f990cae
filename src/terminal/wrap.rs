//! Text in lines of a width.

use ratatui::text::Line;

/// What may not begin a line.
const CLOSES: &str = "，。、；：！？）」』】》”’…,.;:!?)]»%";
/// What may not end one.
const OPENS: &str = "（「『【《“‘([«";

/// A text broken into lines of at most so many columns: between words, between the characters of a script that is written
/// without spaces, and anywhere where there is no other way. Lines that follow within a paragraph stand in by so many
/// columns.
pub(super) fn wrap(text: &str, width: usize, stand_in: usize) -> Vec<String> {
    let width = width.max(2);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let begins = paragraph.len() - paragraph.trim_start_matches(' ').len();
        let mut line = " ".repeat(begins.min(width / 2));
        let mut empty = true;
        for word in paragraph.split_whitespace() {
            for (place, piece) in pieces(word).into_iter().enumerate() {
                let space = usize::from(!empty && place == 0);
                if !empty && columns(&line) + space + columns(&piece) > width {
                    lines.push(std::mem::replace(&mut line, " ".repeat((begins + stand_in).min(width / 2))));
                } else if space == 1 {
                    line.push(' ');
                }
                // A piece longer than a line is cut where the line ends.
                for letter in piece.chars() {
                    if columns(&line) + columns(letter.encode_utf8(&mut [0; 4])) > width {
                        lines.push(std::mem::take(&mut line));
                    }
                    line.push(letter);
                }
                empty = false;
            }
        }
        lines.push(line);
    }
    lines
}

/// A word in the pieces between which a line may end: each wide character is one, with the marks that belong to it.
fn pieces(word: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    // Whether the next character belongs to the piece before.
    let mut joined = false;
    for letter in word.chars().filter(|letter| !letter.is_control()) {
        let wide = columns(letter.encode_utf8(&mut [0; 4])) > 1;
        let last_wide =
            pieces.last().is_some_and(|piece| piece.chars().any(|c| columns(c.encode_utf8(&mut [0; 4])) > 1));
        let ends = (wide || last_wide) && !joined && !CLOSES.contains(letter);
        match pieces.last_mut() {
            Some(piece) if !ends => piece.push(letter),
            _ => pieces.push(letter.to_string()),
        }
        joined = OPENS.contains(letter);
    }
    pieces
}

fn columns(text: &str) -> usize {
    Line::from(text).width()
}

#[cfg(test)]
mod tests {
    use super::{columns, wrap};
    use proptest::prelude::*;

    #[test]
    fn words_stay_whole_where_they_fit_and_every_line_keeps_its_width() {
        assert_eq!(wrap("one two three", 7, 0), ["one two", "three"]);
        assert_eq!(wrap("  one two three", 9, 2), ["  one two", "    three"]);
        assert_eq!(wrap("incomprehensible", 6, 0), ["incomp", "rehens", "ible"]);
        assert_eq!(wrap("a\n\nb", 6, 0), ["a", "", "b"]);
    }

    #[test]
    fn a_script_without_spaces_is_broken_between_characters_and_no_line_begins_with_a_full_stop() {
        assert_eq!(wrap("一二三四五 六七八", 5, 0), ["一二", "三四", "五 六", "七八"]);
        assert_eq!(wrap("客户：“您好。”", 7, 0), ["客户：", "“您", "好。”"]);
        assert_eq!(wrap("第2步之后abc", 6, 0), ["第2步", "之后", "abc"]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked_and_nothing_is_lost(text in "[a-c一-三，。“” ]{0,40}", width in 2_usize..20) {
            let lines = wrap(&text, width, 2);
            prop_assert!(lines.iter().all(|line| columns(line) <= width), "{lines:?}");
            let bare = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
        }
    }
}
