//! How a text is laid out in lines: what the recovery from a missing bracket goes by.

use super::lexer::{Bracket, Kind, Token};

/// Where tokens stand in their lines, and whether the brackets of the text match as they are.
#[derive(Debug)]
pub(super) struct Layout {
    /// For each token its line, from 0.
    lines: Vec<usize>,
    /// For each line the characters before its first token.
    indents: Vec<usize>,
    /// For each token whether it is the first of its line.
    firsts: Vec<bool>,
    /// Whether every bracket has its counterpart: then nothing needs to be guessed.
    pub(super) balanced: bool,
    /// Kinds of brackets of which more close than open.
    lack_openers: Vec<Bracket>,
    /// Kinds of brackets of which more open than close.
    lack_closers: Vec<Bracket>,
    /// Whether what stands in brackets is as a rule further in than what they belong to.
    pub(super) indented: bool,
}

impl Layout {
    pub(super) fn of(text: &str, tokens: &[Token]) -> Layout {
        let mut layout = Layout {
            lines: Vec::with_capacity(tokens.len()),
            indents: Vec::new(),
            firsts: Vec::with_capacity(tokens.len()),
            balanced: balanced(tokens),
            lack_openers: lacking(tokens, Kind::Close, Kind::Open),
            lack_closers: lacking(tokens, Kind::Open, Kind::Close),
            indented: false,
        };
        let (mut further_in, mut not) = (0_usize, 0_usize);
        let (mut seen, mut line, mut line_start) = (0, 0, 0);
        for (number, token) in tokens.iter().enumerate() {
            for (at, _) in text[seen..token.range.start].match_indices('\n') {
                line += 1;
                line_start = seen + at + 1;
            }
            seen = token.range.start;
            let first = layout.lines.last() != Some(&line);
            if first {
                layout.indents.resize(line, 0);
                layout.indents.push(text[line_start..seen].chars().count());
            }
            let before = number.checked_sub(1).and_then(|before| tokens.get(before));
            if first && matches!(before, Some(Token { kind: Kind::Open(_), .. })) {
                let inside = layout.indent(line) > layout.indent(layout.lines.last().copied().unwrap_or(0));
                *(if inside { &mut further_in } else { &mut not }) += 1;
            }
            layout.lines.push(line);
            layout.firsts.push(first);
        }
        layout.indented = further_in > 3 * not;
        layout
    }

    /// Whether more brackets of this kind close than open.
    pub(super) fn lacks_opener(&self, bracket: Bracket) -> bool {
        self.lack_openers.contains(&bracket)
    }

    /// Whether more brackets of this kind open than close.
    pub(super) fn lacks_closer(&self, bracket: Bracket) -> bool {
        self.lack_closers.contains(&bracket)
    }

    /// The line of a token.
    pub(super) fn line(&self, token: usize) -> usize {
        self.lines.get(token).copied().unwrap_or(0)
    }

    /// The characters before the first token of a line.
    pub(super) fn indent(&self, line: usize) -> usize {
        self.indents.get(line).copied().unwrap_or(0)
    }

    /// Whether a token is the first of its line.
    pub(super) fn is_first(&self, token: usize) -> bool {
        self.firsts.get(token).copied().unwrap_or(false)
    }
}

/// Whether every bracket is closed by its own kind.
fn balanced(tokens: &[Token]) -> bool {
    let mut open = Vec::new();
    for token in tokens {
        match token.kind {
            Kind::Open(bracket) => open.push(bracket),
            Kind::Close(bracket) if open.pop() != Some(bracket) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// The kinds of brackets of which there are more of one side than of the other.
fn lacking(tokens: &[Token], more: fn(Bracket) -> Kind, fewer: fn(Bracket) -> Kind) -> Vec<Bracket> {
    let count = |kind| tokens.iter().filter(|token| token.kind == kind).count();
    let mut kinds = vec![Bracket::Round, Bracket::Square, Bracket::Curly];
    kinds.retain(|bracket| count(more(*bracket)) > count(fewer(*bracket)));
    kinds
}
