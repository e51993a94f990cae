//! Quotations, and where one of which a mark is missing should end.

use super::codes::OPEN_TEXT;
use super::lexer::{Bracket, Kind, Lexer, is_space};
use std::ops::Range;

/// The most characters between single quotation marks, `\u{10ffff}` being the longest.
const LONGEST_CHARACTER: usize = 16;

impl Lexer<'_, '_, '_> {
    /// Text from its opening mark, which stands `before` bytes on; raw text has a count of hash signs.
    pub(super) fn text_token(&mut self, before: usize, raw: Option<usize>) {
        let start = self.at;
        let body = &self.text[start + before + 1..];
        let end = match raw {
            Some(hashes) if self.endless.contains(&hashes) => None,
            Some(hashes) => {
                let closing = format!("\"{}", "#".repeat(hashes));
                body.find(&closing).map(|at| at + closing.len())
            }
            None => closing_mark(body, '"', usize::MAX),
        };
        if raw.is_none() && before == 0 && self.halved_text(end.map(|end| start + 1 + end)) {
            return;
        }
        match end {
            Some(end) => self.at = start + before + 1 + end,
            None => {
                self.endless.extend(raw);
                self.open_text(start, start + before + 1);
            }
        }
    }

    /// A quotation without its end: it ends with its line, but for the brackets and commas that close the line.
    fn open_text(&mut self, start: usize, body: usize) {
        let line = self.line_of(start);
        if self.careful != line {
            self.again = Some(line);
            self.at = body.min(self.text.len());
            return;
        }
        if let Some(end) = self.end_below(start, line.end) {
            self.at = end;
            let next = self.line_of(end);
            self.note_open(start..line.end, "this text goes on in the next line", "write it on one line", line);
            self.notes.mute(next);
            return;
        }
        let body = body.min(line.end);
        let rest = &self.text[body..line.end];
        let kept = rest.trim_end_matches(|c| is_space(c) || matches!(c, ',' | ')' | ']' | '}'));
        let mut end = body + kept.len();
        if kept.ends_with(['(', '[', '{']) {
            // What an author says does not end with an opening bracket; a name before one does.
            end = body + kept.find(':').unwrap_or(kept.len());
        } else {
            // A bracket that was opened inside the text is closed inside it.
            for bracket in [Bracket::Round, Bracket::Square, Bracket::Curly] {
                let opened = kept.matches(bracket.opening()).count();
                let closed = kept.matches(bracket.closing()).count();
                if opened > closed && self.text[end..line.end].starts_with(bracket.closing()) {
                    end += 1;
                }
            }
        }
        self.at = end.max(start + 1);
        self.note_open(start..self.at, "this quotation is not closed on its line", "write \" at its end", line);
    }

    /// Where a text ends on the next line: at a mark that has no other half there, with nothing but words before it.
    fn end_below(&self, start: usize, line_end: usize) -> Option<usize> {
        if !self.text[start..].starts_with('"') || line_end >= self.text.len() {
            return None;
        }
        let next = self.line_of(line_end + 1);
        let below = &self.text[next.clone()];
        let mark = below.find('"')?;
        let words = &below[..mark];
        let goes_on = words.contains(char::is_alphabetic) && !words.contains(['(', '[', '{', ':']);
        (goes_on && below.matches('"').count() % 2 == 1).then_some(next.start + mark + 1)
    }

    fn note_open(&mut self, place: Range<usize>, message: &str, help: &str, line: Range<usize>) {
        self.notes.damage(&OPEN_TEXT, place, message.into(), Some(help.into()));
        self.notes.mute(line);
    }

    /// On a line with an odd number of marks: takes a text of which one mark is missing, if this is where it is missing.
    fn halved_text(&mut self, end: Option<usize>) -> bool {
        let (start, line) = (self.at, self.careful.clone());
        if !line.contains(&start) {
            return false;
        }
        let parts = |c: char| is_space(c) || matches!(c, ',' | ':' | '(' | ')' | '[' | ']' | '{' | '}');
        if !self.text[line.start..start].chars().next_back().is_none_or(parts) {
            self.at += 1;
            let help = "write \" where it begins";
            self.note_open(start..self.at, "this quotation mark ends what none began", help, line);
            return true;
        }
        let Some(end) = end.filter(|end| !self.text[*end..].chars().next().is_none_or(|c| parts(c) || c == '/')) else {
            return false;
        };
        let body = &self.text[start + 1..end - 1];
        let kept = body.find([',', ':', ')', ']', '}']).unwrap_or(body.trim_end().len());
        self.at = start + 1 + kept;
        self.note_open(start..self.at, "this quotation is not closed", "write \" at its end", line);
        true
    }

    pub(super) fn character(&mut self) -> Option<Kind> {
        let start = self.at;
        match closing_mark(&self.text[start + 1..], '\'', LONGEST_CHARACTER) {
            Some(end) => {
                self.at = start + 1 + end;
                Some(Kind::Character)
            }
            None => {
                self.at += 1;
                let help = Some("text stands in \" \"".into());
                self.note(&OPEN_TEXT, start..self.at, "this ' is not closed on its line".into(), help);
                None
            }
        }
    }
}

/// How many bytes on a text's closing mark ends, if it does on this line and among so many characters.
fn closing_mark(body: &str, mark: char, most: usize) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in body.char_indices().take(most) {
        match c {
            '\n' => return None,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == mark => return Some(at + 1),
            _ => {}
        }
    }
    None
}
