//! Labels that fit their place: how wide words are, where to cut them, and how to keep them off one another.

/// How wide a letter is drawn, in units of the font size; a little more than most fonts need.
const LETTER: f64 = 0.57;

/// How many columns of a terminal the text takes; ideographs and the like take two.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(letter_columns).sum()
}

/// The width of a label in pixels, never less than most fonts need.
pub(super) fn width(text: &str, size: f64) -> f64 {
    columns(text) as f64 * LETTER * size
}

/// The room in pixels for the widest of the labels, between `least` and `most`.
pub(super) fn room<'a>(labels: impl IntoIterator<Item = &'a str>, size: f64, least: f64, most: f64) -> f64 {
    labels.into_iter().map(|label| width(label, size)).fold(least, f64::max).min(most)
}

/// The text cut to at most so many columns, with an ellipsis where something is missing.
pub(super) fn cut(text: &str, most: usize) -> String {
    let text = plain(text);
    if columns(&text) <= most {
        return text;
    }
    let mut kept = String::new();
    let mut taken = 1;
    for letter in text.chars() {
        taken += letter_columns(letter);
        if taken > most {
            break;
        }
        kept.push(letter);
    }
    format!("{}…", kept.trim_end())
}

/// The text on one line: what would move a cursor or change a colour becomes a space.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// The label for a drawing that runs from left to right: right-to-left words are wrapped in an isolate.
pub(super) fn isolated(text: &str) -> String {
    let blocks = [0x0590..=0x08FF, 0xFB1D..=0xFDFF, 0xFE70..=0xFEFE, 0x10800..=0x10FFF];
    let right_to_left = |letter: char| blocks.iter().any(|block| block.contains(&u32::from(letter)));
    if text.chars().any(right_to_left) { format!("\u{2067}{text}\u{2069}") } else { text.to_owned() }
}

/// Where labels go that would like to be at `wanted`: in the same order, `gap` apart, between `top` and `bottom` as
/// long as there is room.
pub(super) fn spread(wanted: &[f64], gap: f64, top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]).then(a.cmp(b)));
    let mut places = wanted.to_vec();
    let mut floor = top;
    for &label in &order {
        places[label] = wanted[label].max(floor);
        floor = places[label] + gap;
    }
    let mut ceiling = bottom;
    for &label in order.iter().rev() {
        places[label] = places[label].min(ceiling);
        ceiling = places[label] - gap;
    }
    // Too many for the space: from the top, in order, beyond the bottom if need be.
    let first = order.first().map_or(top, |label| places[*label]);
    if first < top {
        for (rank, &label) in order.iter().enumerate() {
            places[label] = top + rank as f64 * gap;
        }
    }
    places
}

/// One or two columns.
fn letter_columns(letter: char) -> usize {
    match u32::from(letter) {
        0x0300..=0x036F | 0x200B..=0x200F | 0x2060..=0x2069 => 0,
        0x1100..=0x115F
        | 0x2E80..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0x1F300..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{prop, proptest};

    #[test]
    fn a_long_name_is_cut_with_an_ellipsis() {
        assert_eq!(cut("empowered-with-guidelines", 10), "empowered…");
        assert_eq!(cut("short", 10), "short");
        assert_eq!(cut("客户服务标准", 7), "客户服…");
        assert_eq!(cut("a\u{1b}[31m\nb", 20), "a [31m b");
    }

    #[test]
    fn right_to_left_words_are_isolated() {
        assert_eq!(isolated("سلام"), "\u{2067}سلام\u{2069}");
        assert_eq!(isolated("hello"), "hello");
    }

    proptest! {
        #[test]
        fn labels_never_overlap_and_keep_their_order(wanted in prop::collection::vec(0.0..400.0, 0..30)) {
            let places = spread(&wanted, 15.0, 0.0, 400.0);
            for (a, b) in (0..wanted.len()).flat_map(|a| (0..a).map(move |b| (a, b))) {
                assert!((places[a] - places[b]).abs() > 14.99);
                assert!(wanted[a] == wanted[b] || (wanted[a] < wanted[b]) == (places[a] < places[b]));
            }
            assert!(places.iter().all(|place| *place >= 0.0));
        }
    }
}
