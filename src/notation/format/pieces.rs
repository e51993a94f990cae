//! Tokens with what stood around them: commas drawn to what they follow, lines that were broken, brackets to open.

use crate::notation::lexer::{Kind, tokens};

/// Brackets that stood on one line are opened into several when they are wider than this, in characters.
const WIDEST: usize = 220;
/// The same for a whole file.
const WIDEST_FILE: usize = 110;

/// A token other than a comma.
#[derive(Debug)]
pub(super) struct Piece<'t> {
    pub(super) kind: Kind,
    pub(super) text: &'t str,
    /// Lines that were broken before it.
    pub(super) breaks: usize,
    /// Characters between it and what stood before it on its line.
    pub(super) gap: usize,
    /// Of a colon: characters between it and what follows on its line.
    pub(super) gap_after: usize,
    /// The character of its line at which it began.
    pub(super) column: usize,
    /// Whether a comma follows it.
    pub(super) comma: bool,
    /// Of an opening bracket: whether what it holds begins on a line of its own.
    pub(super) block: bool,
    /// Of an opening bracket: whether each thing it holds is to begin a line.
    pub(super) split: bool,
}

/// The pieces of a text that is well formed.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let (mut end, mut breaks, mut column) = (0, 0, 0);
    for token in tokens(text) {
        let between = &text[end..token.range.start];
        breaks += between.matches('\n').count();
        let gap = between.chars().count();
        let begins_at = after(column, between);
        column = after(begins_at, &text[token.range.clone()]);
        end = token.range.end;
        if token.kind == Kind::Comma {
            // A comment may stand between a value and its comma.
            if let Some(value) = pieces.iter_mut().rev().find(|piece| piece.kind != Kind::Comment) {
                value.comma = true;
            }
            continue;
        }
        if let Some(colon) = pieces.last_mut().filter(|piece| piece.kind == Kind::Colon) {
            colon.gap_after = if breaks == 0 { gap } else { 1 };
        }
        let whole = text[token.range].trim_end();
        // A broken line is kept where something begins, not between a name and its value or before a closing bracket.
        let begins = pieces.last().is_none_or(|before| before.comma || matches!(before.kind, Kind::Open(_)));
        let remark = |kind| kind == Kind::Comment;
        let kept = begins || remark(token.kind) || pieces.last().is_some_and(|before| remark(before.kind));
        let kept = kept && !matches!(token.kind, Kind::Close(_));
        let piece = Piece {
            kind: token.kind,
            text: whole,
            breaks: if kept { breaks } else { 0 },
            gap,
            gap_after: 1,
            column: begins_at,
            comma: false,
            block: false,
            split: false,
        };
        pieces.push(piece);
        breaks = 0;
    }
    open(&mut pieces);
    pieces
}

/// The character of its line that follows a text which began at this one.
pub(super) fn after(column: usize, text: &str) -> usize {
    match text.rsplit_once('\n') {
        Some((_, last)) => last.chars().count(),
        None => column + text.chars().count(),
    }
}

/// Decides which brackets hold lines of their own, and whether a comma follows the last thing in them.
fn open(pieces: &mut [Piece<'_>]) {
    let mut opened: Vec<usize> = Vec::new();
    for number in 0..pieces.len() {
        match pieces[number].kind {
            Kind::Open(_) => opened.push(number),
            Kind::Close(_) => {
                if let Some(opener) = opened.pop() {
                    close(&mut pieces[opener..=number], opened.is_empty());
                }
            }
            _ => {}
        }
    }
}

/// The same for one pair of brackets, those within it being done; `root` when there are none around it.
fn close(group: &mut [Piece<'_>], root: bool) {
    let inner = 1..group.len() - 1;
    let Some(first) = group[inner.clone()].iter().position(|piece| piece.kind != Kind::Comment) else {
        // Nothing, or remarks alone.
        group[0].block = !inner.is_empty();
        return;
    };
    let ends_line = |piece: &Piece<'_>| piece.kind == Kind::Comment && piece.text.starts_with("//");
    // A remark behind the opening bracket stays there, and what follows it begins a line.
    let before_first = &group[1..=first + 1];
    let written = before_first.iter().any(|piece| piece.breaks > 0);
    let remark = before_first.iter().any(ends_line);
    let goes_on =
        |piece: &Piece<'_>| piece.breaks == 0 && !piece.block && !piece.text.contains('\n') && !ends_line(piece);
    let on_one_line = !remark && group[1..].iter().all(goes_on);
    let split = on_one_line && width(group) > if root { WIDEST_FILE } else { WIDEST };
    let block = written || remark || split;
    if split {
        // Also when it is a remark.
        group[1].breaks = 1;
    }
    group[0].split = split;
    group[0].block = block;
    if let Some(last) = group[inner].iter_mut().rev().find(|piece| piece.kind != Kind::Comment) {
        last.comma = block;
    }
}

/// How wide pieces are on one line, near enough.
fn width(pieces: &[Piece<'_>]) -> usize {
    let one = |piece: &Piece<'_>| piece.text.chars().count() + 2 * usize::from(piece.comma);
    pieces.iter().map(one).sum()
}
