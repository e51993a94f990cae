//! What `ron` says about a piece of text, in words for people who do not program, under the word it is about.

use super::builder::clip;
use super::codes::{Code, MISSING_FIELD, NUMBER, TWICE, UNKNOWN_FIELD, UNKNOWN_WORD, WRONG_KIND};
use super::lexer::{Bracket, Kind, Token, tokens};
use super::suggest::remedy;
use ron::error::{Error, Position, SpannedError};
use std::ops::Range;

/// A `ron` error in plain words.
#[derive(Debug)]
pub(super) struct Plain {
    pub(super) code: &'static Code,
    /// Bytes within the piece.
    pub(super) place: Range<usize>,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// Puts an error of reading a piece of text in plain words.
pub(super) fn explain(piece: &str, error: &SpannedError) -> Plain {
    let mut tokens = tokens(piece);
    tokens.retain(|token| token.kind != Kind::Comment);
    let at = byte(piece, &error.span.start);
    let sight = Sight { piece, at, tokens };
    let here = sight.here();
    let (code, place, message, help) = match &error.code {
        Error::NoSuchStructField { expected, found, outer } => sight.unknown_field(expected, found, outer.as_deref()),
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let help = remedy(found, expected);
            (&UNKNOWN_WORD, sight.word(found), format!("there is no word `{}` here", clip(found)), help)
        }
        Error::MissingStructField { field, .. } => {
            let (place, name) = sight.head();
            let message = match name {
                Some(name) => format!("`{}` needs `{field}`", clip(name)),
                None => format!("`{field}` is missing here"),
            };
            (&MISSING_FIELD, place, message, Some(format!("write `{field}: …` inside the brackets")))
        }
        Error::DuplicateStructField { field, .. } => {
            (&TWICE, sight.word(field), format!("`{field}` stands here twice"), None)
        }
        Error::ExpectedDifferentStructName { found, .. } => {
            let message = format!("the word `{}` has no place before these fields", clip(found));
            (&UNKNOWN_WORD, sight.word(found), message, Some("write only `(` … `)`".to_owned()))
        }
        Error::IntegerOutOfBounds if piece[here.clone()].starts_with('-') => {
            (&NUMBER, here, "this number cannot be negative".to_owned(), None)
        }
        Error::IntegerOutOfBounds => (&NUMBER, here, "this number is too large".to_owned(), None),
        Error::InvalidEscape(_) => {
            let help = "write \\\" for a quotation mark, \\n for a new line, \\\\ for a backslash".to_owned();
            (
                &WRONG_KIND,
                sight.escape(byte(piece, &error.span.end)),
                "this backslash has no meaning in a text".to_owned(),
                Some(help),
            )
        }
        Error::ExpectedDifferentLength { found, .. } => {
            let (place, _) = sight.head();
            let message = format!("more is needed in these brackets than {}", values(*found));
            (&WRONG_KIND, place, message, Some("nothing may be left out of an unnamed group".to_owned()))
        }
        Error::InvalidValueForType { expected, found } => {
            let message = format!("expected {}, found {}", clip(expected), clip(found));
            (&WRONG_KIND, here, message, None)
        }
        Error::Message(message) => (&WRONG_KIND, here, clip_long(message), None),
        Error::ExpectedStructLike if sight.is_bare_word() => {
            let place = sight.before();
            let message = format!("`{}` needs more, in `( )` after it", clip(&piece[place.clone()]));
            (&WRONG_KIND, place, message, None)
        }
        Error::ExpectedComma
        | Error::ExpectedStructLikeEnd
        | Error::TrailingCharacters
        | Error::ExpectedArrayEnd
        | Error::ExpectedMapEnd
        | Error::ExpectedOptionEnd => sight.too_much(),
        other => sight.wrong_kind(other),
    };
    let end = place.end.min(piece.len()).max(place.start.min(piece.len()));
    Plain { code, place: place.start.min(end)..end, message, help }
}

type Parts = (&'static Code, Range<usize>, String, Option<String>);

/// A piece of text and the byte at which reading it failed.
struct Sight<'t> {
    piece: &'t str,
    at: usize,
    tokens: Vec<Token>,
}

impl<'t> Sight<'t> {
    /// The token that holds the byte, or the next, or the last.
    fn here(&self) -> Range<usize> {
        let next = self.tokens.partition_point(|token| token.range.end <= self.at);
        self.tokens.get(next).or(self.tokens.last()).map_or(0..self.piece.len(), |token| token.range.clone())
    }

    /// The token before the byte.
    fn before(&self) -> Range<usize> {
        let next = self.tokens.partition_point(|token| token.range.end <= self.at);
        next.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0..0, |token| token.range.clone())
    }

    fn kind(&self, range: &Range<usize>) -> Option<Kind> {
        self.tokens.iter().find(|token| token.range == *range).map(|token| token.kind)
    }

    /// Whether what stands before the byte is a word with no bracket after it.
    fn is_bare_word(&self) -> bool {
        self.kind(&self.before()) == Some(Kind::Word)
    }

    /// The token with this text that is nearest to the byte.
    fn word(&self, word: &str) -> Range<usize> {
        let nearest =
            self.tokens.iter().filter(|token| self.piece[token.range.clone()].trim_start_matches("r#") == word);
        nearest
            .min_by_key(|token| token.range.start.abs_diff(self.at))
            .map_or_else(|| self.here(), |token| token.range.clone())
    }

    /// The brackets that hold the byte: their name if they have one, else the opening bracket.
    fn head(&self) -> (Range<usize>, Option<&'t str>) {
        let mut open = Vec::new();
        for (number, token) in self.tokens.iter().enumerate().take_while(|(_, token)| token.range.start < self.at) {
            match token.kind {
                Kind::Open(_) => open.push(number),
                Kind::Close(_) => {
                    open.pop();
                }
                _ => {}
            }
        }
        let Some(opener) = open.pop() else { return (self.here(), None) };
        let before = opener.checked_sub(1).and_then(|before| self.tokens.get(before));
        match (before, self.tokens.get(opener)) {
            (Some(Token { kind: Kind::Word, range }), _) => (range.clone(), Some(&self.piece[range.clone()])),
            (_, Some(token)) => (token.range.clone(), None),
            _ => (self.here(), None),
        }
    }

    fn unknown_field(&self, expected: &[&str], found: &str, outer: Option<&str>) -> Parts {
        let place = self.word(found);
        let next = self.tokens.iter().find(|token| token.range.start >= place.end);
        if next.is_some_and(|token| token.kind == Kind::Colon) {
            let message = format!("there is no field `{}` here", clip(found));
            return (&UNKNOWN_FIELD, place, message, remedy(found, expected));
        }
        let what = self.head().1.or(outer).map_or_else(|| "here".to_owned(), |name| format!("in `{}`", clip(name)));
        let help = match expected {
            [only] => format!("write `{only}: …`"),
            _ => format!("the names are `{}`", expected.join("`, `")),
        };
        (&WRONG_KIND, place, format!("everything {what} needs a name before it"), Some(help))
    }

    /// The last backslash before the end of what was read, with the character after it.
    fn escape(&self, end: usize) -> Range<usize> {
        let Some(start) = self.piece[..end].rfind('\\') else { return self.here() };
        start..self.piece.ceil_char_boundary((start + 2).min(self.piece.len()))
    }

    /// Something stands where the value should have been over.
    fn too_much(&self) -> Parts {
        let here = self.here();
        let inside_number = self.kind(&here) == Some(Kind::Number) && here.start < self.at;
        if inside_number {
            let written = &self.piece[here.clone()];
            let message = format!("expected a whole number, found `{}`", clip(written));
            return (&WRONG_KIND, here, message, None);
        }
        if self.kind(&here) == Some(Kind::Open(Bracket::Round)) && self.is_bare_word() {
            let word = self.before();
            let message = format!("`{}` stands alone, without brackets", clip(&self.piece[word.clone()]));
            return (&WRONG_KIND, word, message, Some("take the brackets away".to_owned()));
        }
        let next = self.tokens.iter().position(|token| token.range.start >= self.at && token.kind != Kind::Comma);
        if let Some(whole) = next.and_then(|next| self.with_decimal_comma(next)) {
            let written = &self.piece[whole.clone()];
            let message = format!("`{}` is two numbers", clip(written));
            let help = format!("a decimal number takes a point: `{}`", clip(&written.replace(',', ".")));
            return (&WRONG_KIND, whole, message, Some(help));
        }
        let place = next.and_then(|next| self.tokens.get(next)).map_or(here, |token| token.range.clone());
        (&WRONG_KIND, place, "this is more than belongs here".to_owned(), Some("take it away".to_owned()))
    }

    /// Two numbers with nothing but a comma between them, the second of which is this token.
    fn with_decimal_comma(&self, second: usize) -> Option<Range<usize>> {
        let [first, comma, second] = self.tokens.get(second.checked_sub(2)?..=second)? else { return None };
        let kinds = (first.kind, comma.kind, second.kind) == (Kind::Number, Kind::Comma, Kind::Number);
        let close = first.range.end == comma.range.start && comma.range.end == second.range.start;
        let digits = self.piece[second.range.clone()].bytes().all(|byte| byte.is_ascii_digit());
        (kinds && close && digits).then_some(first.range.start..second.range.end)
    }

    fn wrong_kind(&self, error: &Error) -> Parts {
        let mut place = self.here();
        let found = self.kind(&place);
        let written = &self.piece[place.clone()];
        let expected = match error {
            Error::ExpectedString => "text in quotation marks",
            Error::ExpectedFloat | Error::UnderscoreAtBeginning | Error::FloatUnderscore => "a number",
            Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } => "a whole number",
            Error::ExpectedBoolean => "`true` or `false`",
            Error::ExpectedArray => "a list in `[ ]`",
            Error::ExpectedMap => "names with values in `{ }`",
            Error::ExpectedNamedStructLike(_) | Error::ExpectedStructLike | Error::ExpectedStructName(_) => {
                "fields in `( )`"
            }
            Error::ExpectedChar => "one character in `' '`",
            Error::ExpectedUnit => "`()`",
            Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) | Error::InvalidIdentifier(_) => {
                "a word without quotation marks"
            }
            Error::ExceededRecursionLimit => "fewer brackets within each other",
            _ => "something else",
        };
        let inside = written.trim_matches('"');
        let help = match (error, found) {
            (_, Some(Kind::Word)) if written == "None" => Some("leave the field out instead".to_owned()),
            (Error::ExpectedString, Some(Kind::Character)) => {
                Some(format!("write \"{}\"", clip(written.trim_matches('\''))))
            }
            (Error::ExpectedMap, Some(Kind::Open(_))) => {
                Some("write { } around it, and a name and a colon before each thing in it".to_owned())
            }
            (Error::ExpectedString, Some(Kind::Word | Kind::Number)) => Some(format!("write \"{}\"", clip(written))),
            (Error::ExpectedFloat | Error::ExpectedInteger, Some(Kind::Text)) if inside.parse::<f64>().is_ok() => {
                Some(format!("write {}", clip(inside)))
            }
            (Error::ExpectedFloat | Error::ExpectedInteger, Some(Kind::Text)) => {
                Some(match inside.trim_end_matches(|c: char| !c.is_ascii_digit()) {
                    digits if digits.parse::<f64>().is_ok() => format!("write {digits} alone, without quotation marks"),
                    _ => "write a number, without quotation marks".to_owned(),
                })
            }
            (
                Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) | Error::InvalidIdentifier(_),
                Some(Kind::Number),
            ) => Some(format!("a time is written like Seconds({0}), an amount like Money({0})", clip(written))),
            (Error::ExpectedIdentifier, Some(Kind::Text)) if !inside.contains(|c: char| !c.is_alphanumeric()) => {
                Some(format!("write {}", clip(inside)))
            }
            (Error::ExpectedBoolean, Some(Kind::Word)) => match written.to_lowercase().as_str() {
                "true" | "yes" => Some("did you mean `true`?".to_owned()),
                "false" | "no" => Some("did you mean `false`?".to_owned()),
                _ => None,
            },
            (Error::ExpectedArray, Some(Kind::Text | Kind::Word | Kind::Number)) => {
                Some(format!("write [{}]", clip(written)))
            }
            _ => None,
        };
        let found = match found {
            Some(Kind::Word) => format!("the word `{}`", clip(written)),
            Some(Kind::Text) => format!("the text {}", clip(written)),
            Some(Kind::Number) => format!("the number {}", clip(written)),
            Some(Kind::Character) => format!("the character {}", clip(written)),
            Some(Kind::Close(_)) => {
                place = self.before();
                "nothing".to_owned()
            }
            Some(Kind::Open(bracket)) => format!("`{}`", bracket.opening()),
            Some(Kind::Colon | Kind::Comma | Kind::Comment) | None => format!("`{}`", clip(written)),
        };
        (&WRONG_KIND, place, format!("expected {expected}, found {found}"), help)
    }
}

fn values(count: usize) -> String {
    match count {
        0 => "nothing".to_owned(),
        1 => "one value".to_owned(),
        count => format!("{count} values"),
    }
}

/// A message that a type of our own wrote, on one line.
fn clip_long(message: &str) -> String {
    message.chars().take(300).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The byte of a position that counts lines and characters from 1.
fn byte(text: &str, position: &Position) -> usize {
    let mut line_start = 0;
    for _ in 1..position.line {
        let Some(newline) = text[line_start..].find('\n') else { break };
        line_start += newline + 1;
    }
    let line = &text[line_start..];
    line_start + line.char_indices().nth(position.col.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}
