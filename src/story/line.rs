//! What is said, with facts to be filled in: `My parcel { order } has not come.`

/// A piece of what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// As it stands.
    Text(&'a str),
    /// What the fact of this name says.
    Fact(&'a str),
}

/// The pieces of a line. A brace without its counterpart stands for itself.
pub fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some((before, inside, after)) = first_brace(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Fact(inside.trim()));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// The facts that a line asks for.
pub fn asked(line: &str) -> impl Iterator<Item = &str> {
    pieces(line).into_iter().filter_map(|piece| match piece {
        Piece::Fact(name) => Some(name),
        Piece::Text(_) => None,
    })
}

/// The first brace without its counterpart.
pub fn lone_brace(line: &str) -> Option<char> {
    pieces(line).into_iter().find_map(|piece| match piece {
        Piece::Text(text) => text.chars().find(|c| matches!(c, '{' | '}')),
        Piece::Fact(_) => None,
    })
}

/// What stands before, in and after the first pair of braces. A brace that is opened again before it closes is without
/// its counterpart, and so is one that closes nothing.
fn first_brace(text: &str) -> Option<(&str, &str, &str)> {
    let mut opened = None;
    for (at, c) in text.char_indices() {
        match (c, opened) {
            ('{', _) => opened = Some(at),
            ('}', Some(open)) => return Some((&text[..open], &text[open + 1..at], &text[at + 1..])),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_stand_in_braces_and_a_lone_brace_stands_for_itself() {
        assert_eq!(
            pieces("For { name }: {order}!"),
            [Piece::Text("For "), Piece::Fact("name"), Piece::Text(": "), Piece::Fact("order"), Piece::Text("!")]
        );
        assert_eq!(pieces("a } b { c"), [Piece::Text("a } b { c")]);
        assert_eq!(pieces("a } b { c { d }"), [Piece::Text("a } b { c "), Piece::Fact("d")]);
        assert_eq!(pieces(""), []);
        assert_eq!(asked("{a}{ b }").collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn a_brace_without_its_counterpart_is_found() {
        assert_eq!(lone_brace("For { name }: { order, please."), Some('{'));
        assert_eq!(lone_brace("For name }: { order }."), Some('}'));
        assert_eq!(lone_brace("{a}{ b }"), None);
    }
}
