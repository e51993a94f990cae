//! What else is wrong with a piece that cannot be read. Reading stops at the first mistake, so each mistake is taken out
//! of the way, and the rest is read once more.

use super::lexer::Bracket;
use super::outline::{Entry, Node, Outline};
use super::plain::{self, Plain};
use ron::error::{Error, SpannedError};
use std::ops::Range;

/// So many more mistakes of one piece are told; whoever made more mends these first.
const MOST: usize = 20;

/// The mistakes of the piece `node` beyond the first, whose bytes are `first`; where the piece is not well formed, that
/// is known already, and there is none. Bytes count from the beginning of the file's text.
pub(super) fn more<T>(
    text: &str,
    outline: &Outline,
    piece: &Range<usize>,
    first: Option<Range<usize>>,
    read: impl Fn(&str) -> Result<T, SpannedError>,
) -> Vec<Plain> {
    let mut found = Vec::new();
    let Some(node) = outline.root().and_then(|root| node_at(root, piece)) else { return found };
    let Some(mut rest) = text.get(piece.clone()).map(|text| Rest { text: text.to_owned(), start: piece.start }) else {
        return found;
    };
    let goes_on = match first {
        Some(first) => rest.take_out(node, first.start),
        None => rest.take_out_damage(node, outline, piece),
    };
    if !goes_on {
        return found;
    }
    for _ in 0..MOST {
        let Err(error) = read(&rest.text) else { return found };
        let mut plain = plain::explain(&rest.text, &error);
        plain.place = piece.start + plain.place.start..piece.start + plain.place.end;
        let at = plain.place.start;
        // What is missing may only have been taken out.
        if !matches!(error.code, Error::MissingStructField { .. }) && !outline.is_broken(&plain.place) {
            found.push(plain);
        }
        if !rest.take_out(node, at) {
            return found;
        }
    }
    found
}

/// The thing that these bytes are.
fn node_at<'o>(node: &'o Node, piece: &Range<usize>) -> Option<&'o Node> {
    if node.range == *piece {
        return Some(node);
    }
    let within = node.group()?.entries.iter().map(|entry| &entry.value);
    let mut within = within.filter(|inner| inner.range.start <= piece.start && piece.end <= inner.range.end);
    node_at(within.next()?, piece)
}

/// The text of a piece, of which something has been taken out: spaces stand in its place.
struct Rest {
    text: String,
    /// The byte of the file at which it begins.
    start: usize,
}

impl Rest {
    /// Takes out the innermost thing at this byte that the rest can do without: something with a name, or one of a list.
    fn take_out(&mut self, node: &Node, byte: usize) -> bool {
        let Some(group) = node.group() else { return false };
        let Some(entry) = group.entries.iter().find(|entry| entry.range().contains(&byte)) else { return false };
        if self.take_out(&entry.value, byte) {
            return true;
        }
        let spare = entry.key.is_some() || group.bracket == Bracket::Square;
        spare && self.blank(entry)
    }

    /// Takes out what is not well formed, if all of that stands under names of the piece's own.
    fn take_out_damage(&mut self, node: &Node, outline: &Outline, piece: &Range<usize>) -> bool {
        let entries = node.group().map_or(&[][..], |group| &group.entries);
        let named = || entries.iter().filter(|entry| entry.key.is_some());
        let stands = |byte: &usize| named().any(|entry| entry.value.range.contains(byte));
        if !outline.damage_in(piece).iter().all(stands) {
            return false;
        }
        let mut next = named().map(|entry| entry.range().start).skip(1);
        for entry in named() {
            // What the outline could make nothing of stands before the next name.
            let end = next.next().unwrap_or(piece.end.saturating_sub(1));
            if outline.is_broken(&entry.range()) {
                self.clear(entry.range().start..end);
            }
        }
        true
    }

    fn clear(&mut self, range: Range<usize>) {
        let range = range.start.saturating_sub(self.start)..range.end.saturating_sub(self.start);
        if self.text.get(range.clone()).is_some() {
            self.text.replace_range(range.clone(), &" ".repeat(range.len()));
        }
    }

    /// Puts spaces in the place of an entry and of the comma behind it. Whether there was anything left of it.
    fn blank(&mut self, entry: &Entry) -> bool {
        let range = entry.range().start.saturating_sub(self.start)..entry.range().end.saturating_sub(self.start);
        let Some(old) = self.text.get(range.clone()) else { return false };
        if old.trim().is_empty() {
            return false;
        }
        self.text.replace_range(range.clone(), &" ".repeat(range.len()));
        let behind = &self.text[range.end..];
        let comma = range.end + (behind.len() - behind.trim_start().len());
        if self.text[comma..].starts_with(',') {
            self.text.replace_range(comma..comma + 1, " ");
        }
        true
    }
}
