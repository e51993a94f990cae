//! The layout of files: what means the same looks the same, and no comment is lost.
//!
//! Where an author broke a line, it stays broken; what is put right is what nobody chooses on purpose: how far a line
//! stands in, the spaces between words, the comma after the last of several lines, empty lines in a row. Columns that
//! stand under each other go on doing so. A file that is not well formed is left alone.

mod columns;
mod pieces;

use super::finding::Finding;
use super::lexer::{Bracket, Kind};
use super::reader::File;
use super::source::Source;
use columns::Line;
use pieces::{Piece, pieces};

/// How far what stands in brackets over several lines is from the line that opens them.
const STEP: usize = 4;

/// The file's text in its layout.
///
/// # Errors
/// What is wrong with how the file is written, when anything is.
pub fn format(source: &Source) -> Result<String, Vec<Finding>> {
    let findings = File::new(source).into_findings();
    if findings.has_errors() {
        return Err(findings.sorted());
    }
    let mut page = Page { lines: Vec::new(), frames: Vec::new() };
    let pieces = pieces(source.text());
    for (number, piece) in pieces.iter().enumerate() {
        page.take(piece, number.checked_sub(1).and_then(|before| pieces.get(before)));
    }
    Ok(columns::written(page.lines))
}

/// Brackets that are open.
#[derive(Debug)]
struct Frame {
    /// Whether what they hold begins on a line of its own, and so does the bracket that closes them.
    block: bool,
    /// Whether each thing in them begins a line.
    split: bool,
    /// How far the line stands in that opened them.
    base: usize,
    /// How far a line stands in that begins in them.
    inside: usize,
}

/// What has been laid out so far.
#[derive(Debug)]
struct Page {
    lines: Vec<Line>,
    frames: Vec<Frame>,
}

impl Page {
    fn take(&mut self, piece: &Piece<'_>, before: Option<&Piece<'_>>) {
        let closes = matches!(piece.kind, Kind::Close(_));
        if self.breaks(piece, before) {
            let top = self.frames.last();
            let indent = top.map_or(0, |frame| if closes { frame.base } else { frame.inside });
            let opens = before.is_some_and(|before| matches!(before.kind, Kind::Open(_)));
            if piece.breaks > 1 && before.is_some() && !closes && !opens {
                self.lines.push(Line::default());
            }
            self.lines.push(Line::new(indent, self.frames.len()));
        } else if let Some(before) = before {
            let line = self.line();
            if piece.kind == Kind::Comment {
                line.remark(piece.gap, piece.column);
            } else {
                line.no_remark();
                if spaced(before, piece) {
                    line.write(" ");
                }
            }
        }
        let frame = if closes { self.frames.pop() } else { None };
        let depth = self.frames.len();
        let line = self.line();
        line.depth_after = depth;
        // A closing bracket that begins a line belongs to what it closes.
        line.whole &= frame.is_none() || line.depth_before <= depth;
        line.write(piece.text);
        match piece.kind {
            Kind::Open(bracket) => self.open(bracket, piece),
            Kind::Colon => line.colon(piece.gap_after, depth),
            _ => {}
        }
        if piece.comma {
            self.line().write(",");
        }
    }

    fn open(&mut self, bracket: Bracket, piece: &Piece<'_>) {
        let base = self.frames.last().map_or(0, |frame| if frame.block { frame.inside } else { frame.base });
        let padding = usize::from(bracket == Bracket::Curly);
        let inside = if piece.block { base + STEP } else { self.line().width + padding };
        self.frames.push(Frame { block: piece.block, split: piece.split, base, inside });
        let depth = self.frames.len();
        self.line().depth_after = depth;
    }

    /// Whether a piece begins a line.
    fn breaks(&self, piece: &Piece<'_>, before: Option<&Piece<'_>>) -> bool {
        let Some(before) = before else { return true };
        let block = self.frames.last().is_some_and(|frame| frame.block);
        let split = self.frames.last().is_some_and(|frame| frame.split);
        let written = piece.breaks > 0;
        match (before.kind, piece.kind) {
            (Kind::Comment, _) if before.text.starts_with("//") => true,
            (_, Kind::Close(_)) => block,
            (Kind::Open(_), Kind::Comment) => block && written,
            (Kind::Open(_), _) => block,
            (_, Kind::Comment) | (Kind::Comment, _) => written,
            _ => before.comma && (written || split),
        }
    }

    /// The line that is being written.
    fn line(&mut self) -> &mut Line {
        if self.lines.is_empty() {
            self.lines.push(Line::new(0, 0));
        }
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }
}

/// Whether a space stands between two pieces on one line.
fn spaced(before: &Piece<'_>, piece: &Piece<'_>) -> bool {
    match (before.kind, piece.kind) {
        (Kind::Comment, _) => true,
        (Kind::Open(Bracket::Curly), Kind::Close(_)) => false,
        (Kind::Open(Bracket::Curly), _) | (_, Kind::Close(Bracket::Curly)) => true,
        (Kind::Open(_), _) | (_, Kind::Close(_) | Kind::Colon) => false,
        (Kind::Word, Kind::Open(_)) => false,
        _ => true,
    }
}
