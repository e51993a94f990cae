//! Text into words, texts, numbers and marks, each with its bytes; what is none of them is noted and passed over.

use super::codes::{Code, OPEN_COMMENT, STRANGE_CHARACTER};
use super::notes::Notes;
use std::collections::BTreeSet;
use std::ops::Range;

/// How many bytes after an opening curly mark a closing one is looked for.
const LONGEST_CURLY: usize = 2_000;
/// The quotation marks of word processors.
pub(super) const CURLY: [char; 7] = ['“', '”', '„', '«', '»', '‘', '’'];
/// Signs of money.
const MONEY: [char; 6] = ['€', '$', '£', '¥', '₽', '﷼'];

/// The three kinds of brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bracket {
    /// `( )`, around fields.
    Round,
    /// `[ ]`, around a list.
    Square,
    /// `{ }`, around names of the author's own.
    Curly,
}

impl Bracket {
    /// The character that opens it.
    pub fn opening(self) -> char {
        match self {
            Bracket::Round => '(',
            Bracket::Square => '[',
            Bracket::Curly => '{',
        }
    }

    /// The character that closes it.
    pub fn closing(self) -> char {
        match self {
            Bracket::Round => ')',
            Bracket::Square => ']',
            Bracket::Curly => '}',
        }
    }
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word without quotation marks.
    Word,
    /// Text in quotation marks, raw or not.
    Text,
    /// One character in single quotation marks.
    Character,
    /// A number, or what begins like one.
    Number,
    /// An opening bracket.
    Open(Bracket),
    /// A closing bracket.
    Close(Bracket),
    /// `:`
    Colon,
    /// `,`
    Comma,
    /// A comment of either kind.
    Comment,
}

/// A piece of text that has a meaning of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub range: Range<usize>,
}

/// The tokens of a text, comments included, in order. Mistakes in it are passed over.
pub fn tokens(text: &str) -> Vec<Token> {
    lex(text, &mut Notes::new(""))
}

/// The tokens of a text; what is wrong goes to the notes.
pub(super) fn lex(text: &str, notes: &mut Notes<'_>) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0, endless: BTreeSet::new(), careful: 0..0, again: None, notes };
    let mut tokens: Vec<Token> = Vec::new();
    while let Some(first) = lexer.rest().chars().next() {
        let start = lexer.at;
        let kind = lexer.next(first);
        if let Some(line) = lexer.again.take() {
            // A quotation is open at the end of its line: the line is read once more with that in mind.
            tokens.truncate(tokens.partition_point(|token| token.range.start < line.start));
            lexer.at = tokens.last().map_or(line.start, |last| last.range.end.max(line.start));
            lexer.notes.forget_from(line.start);
            lexer.careful = line;
        } else if let Some(kind) = kind {
            tokens.push(Token { kind, range: start..lexer.at });
        }
    }
    tokens
}

/// What may stand between tokens: the same characters that `ron` passes over.
pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

fn starts_word(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

fn continues_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

pub(super) struct Lexer<'t, 'n, 'f> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    /// Raw texts, by their hash signs, whose end is nowhere in the rest of the text: it is not looked for again.
    pub(super) endless: BTreeSet<usize>,
    /// A line with an odd number of quotation marks, on which marks are believed only where they can stand.
    pub(super) careful: Range<usize>,
    /// A line to read again carefully.
    pub(super) again: Option<Range<usize>>,
    pub(super) notes: &'n mut Notes<'f>,
}

impl<'t> Lexer<'t, '_, '_> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Moves past every character for which the condition holds.
    fn pass(&mut self, condition: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|c| !condition(c)).unwrap_or(rest.len());
    }

    /// Takes the next token, or passes over what is none.
    fn next(&mut self, first: char) -> Option<Kind> {
        let rest = self.rest();
        let single = match first {
            '(' => Some(Kind::Open(Bracket::Round)),
            '[' => Some(Kind::Open(Bracket::Square)),
            '{' => Some(Kind::Open(Bracket::Curly)),
            ')' => Some(Kind::Close(Bracket::Round)),
            ']' => Some(Kind::Close(Bracket::Square)),
            '}' => Some(Kind::Close(Bracket::Curly)),
            ':' => Some(Kind::Colon),
            ',' => Some(Kind::Comma),
            _ => None,
        };
        if single.is_some() {
            self.at += 1;
            return single;
        }
        if is_space(first) {
            self.pass(is_space);
            return None;
        }
        if rest.starts_with("//") {
            self.pass(|c| c != '\n');
            return Some(Kind::Comment);
        }
        if rest.starts_with("/*") {
            return Some(self.block_comment());
        }
        let prefix = rest.len() - rest.trim_start_matches(['b', 'r']).len();
        let raw = &rest[prefix..];
        if prefix <= 2 && (raw.starts_with('"') || raw.starts_with('#') && raw.trim_start_matches('#').starts_with('"'))
        {
            let hashes = raw.len() - raw.trim_start_matches('#').len();
            let is_raw = rest[..prefix].ends_with('r');
            if is_raw || hashes == 0 {
                self.text_token(prefix + hashes, is_raw.then_some(hashes));
                return Some(Kind::Text);
            }
        }
        if first == '\'' {
            return self.character();
        }
        if first.is_ascii_digit() || matches!(first, '+' | '-' | '.') {
            self.number();
            return Some(Kind::Number);
        }
        if starts_word(first) {
            if rest.starts_with("r#") && rest[2..].starts_with(starts_word) {
                self.at += 2;
            }
            self.pass(continues_word);
            // `It's` is one word, although no name is written so.
            while self.rest().starts_with(['\'', '’']) && self.rest().chars().nth(1).is_some_and(starts_word) {
                self.at += self.rest().chars().next().map_or(0, char::len_utf8);
                self.pass(continues_word);
            }
            let word = &rest[..rest.len() - self.rest().len()];
            return Some(if matches!(word, "NaN" | "inf") { Kind::Number } else { Kind::Word });
        }
        self.strange(first)
    }

    /// Notes something wrong; on a line with an open quotation that has its own finding, only that it is.
    pub(super) fn note(&mut self, code: &'static Code, place: Range<usize>, message: String, help: Option<String>) {
        if self.careful.contains(&place.start) {
            self.notes.damage.push(place.start);
        } else {
            self.notes.damage(code, place, message, help);
        }
    }

    /// The line of a byte, without its newline.
    pub(super) fn line_of(&self, byte: usize) -> Range<usize> {
        let start = self.text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
        start..self.text[byte..].find('\n').map_or(self.text.len(), |newline| byte + newline)
    }

    /// A number, or what begins like one: whether it is one is judged later.
    fn number(&mut self) {
        let hexadecimal = self.rest().strip_prefix(['+', '-']).unwrap_or(self.rest()).starts_with("0x");
        self.at += 1;
        let mut exponent = false;
        while let Some(c) = self.rest().chars().next() {
            if !(continues_word(c) || c == '.' || (exponent && matches!(c, '+' | '-'))) {
                break;
            }
            exponent = !hexadecimal && matches!(c, 'e' | 'E');
            self.at += c.len_utf8();
        }
        self.at += usize::from(self.rest().starts_with('%'));
    }

    fn block_comment(&mut self) -> Kind {
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            let rest = self.rest();
            let Some(next) = rest.find(['/', '*']) else {
                self.at = self.text.len();
                let message = "this comment is not closed".into();
                self.notes.damage(&OPEN_COMMENT, start..start + 2, message, Some("write */ at its end".into()));
                return Kind::Comment;
            };
            let here = &rest[next..];
            self.at += next;
            if here.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if here.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return Kind::Comment;
                }
            } else {
                self.at += 1;
            }
        }
    }

    /// A character with no meaning; where one is clear all the same, it is taken for that.
    fn strange(&mut self, first: char) -> Option<Kind> {
        let start = self.at;
        self.at += first.len_utf8();
        let (kind, message, help) = match first {
            '=' => (Some(Kind::Colon), "`=` has no meaning here", "write `:` between a name and its value"),
            ';' => (Some(Kind::Comma), "`;` has no meaning here", "write `,` between two things"),
            '\u{A0}' | '\u{202F}' | '\u{3000}' | '\u{FEFF}' | '\u{200B}' | '\u{2000}'..='\u{200A}' => {
                (None, "an invisible character that is no usual space", "replace it with a space")
            }
            '，' | '、' | '،' => (Some(Kind::Comma), "this is not the plain comma", "write `,`"),
            '：' => (Some(Kind::Colon), "this is not the plain colon", "write `:`"),
            mark if CURLY.contains(&mark) => {
                let near = &self.rest()[..self.rest().floor_char_boundary(LONGEST_CURLY)];
                let line = near.find('\n').unwrap_or(near.len());
                if let Some(end) = near[..line].find(['“', '”', '«', '»', '‘', '’']) {
                    self.at += end;
                    self.at += self.rest().chars().next().map_or(0, char::len_utf8);
                }
                (Some(Kind::Text), "these are not straight quotation marks", "write \" at both ends")
            }
            '#' if self.text[self.line_of(start).start..start].trim().is_empty() => {
                self.pass(|c| c != '\n');
                (Some(Kind::Comment), "`#` begins no remark", "write // where it stands")
            }
            _ => {
                let has_meaning = |c: char| {
                    let mark =
                        matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ':' | ',' | '"' | '/' | '\'' | '+' | '-' | '.');
                    mark || is_space(c) || continues_word(c)
                };
                self.pass(|c| !has_meaning(c));
                let shown: String = self.text[start..self.at].chars().take(12).collect();
                let help = if MONEY.contains(&first) {
                    "write the number alone: money is in the operation's currency"
                } else {
                    "take it away, or put text in quotation marks and remarks after //"
                };
                let message = format!("`{}` has no meaning here", shown.escape_debug());
                self.note(&STRANGE_CHARACTER, start..self.at, message, Some(help.into()));
                return None;
            }
        };
        self.note(&STRANGE_CHARACTER, start..self.at, message.into(), Some(help.into()));
        kind
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str, wrong: &[&str]) {
        let mut notes = Notes::new("");
        let found = lex(text, &mut notes);
        let shown: Vec<&str> = found.iter().map(|token| &text[token.range.clone()]).collect();
        assert_eq!(shown.join(" | "), expected);
        let messages: Vec<&str> = notes.findings.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages, wrong);
    }

    #[test]
    fn words_texts_numbers_and_marks_come_apart() {
        check(
            r##"a_b: [Phone,"x \" y",r#"r"q"#,'\'',-1.5e-3,4_000,.5,NaN,-inf,0x1F] // end"##,
            r##"a_b | : | [ | Phone | , | "x \" y" | , | r#"r"q"# | , | '\'' | , | -1.5e-3 | , | 4_000 | , | .5 | , | NaN | , | -inf | , | 0x1F | ] | // end"##,
            &[],
        );
    }

    #[test]
    fn comments_nest_and_an_open_one_takes_the_rest() {
        check("a /* b /* c */ d */ e", "a | /* b /* c */ d */ | e", &[]);
        check("a /* b", "a | /* b", &["this comment is not closed"]);
    }

    #[test]
    fn an_open_quotation_ends_with_its_line_and_leaves_the_brackets_that_close_it() {
        check(
            "[\"Hello (you),],\n3",
            "[ | \"Hello (you) | , | ] | , | 3",
            &["this quotation is not closed on its line"],
        );
        check("r#\"a\n3", "r#\"a | 3", &["this quotation is not closed on its line"]);
    }

    #[test]
    fn marks_of_a_word_processor_are_understood_and_told() {
        check(
            "id = “łódź”;",
            "id | = | “łódź” | ;",
            &["`=` has no meaning here", "these are not straight quotation marks", "`;` has no meaning here"],
        );
        check("@@! a", "a", &["`@@!` has no meaning here"]);
        check("mood: 50%, It's 'a'", "mood | : | 50% | , | It's | 'a'", &[]);
        check("  # a: b\na # b", "# a: b | a | b", &["`#` begins no remark", "`#` has no meaning here"]);
    }
}
