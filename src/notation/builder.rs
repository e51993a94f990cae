//! Tokens into an outline. What is wrong is noted, and the reading goes on, so that a mistake in one moment of a story
//! leaves the next as it is.

use super::codes::{COLON, COMMA, NUMBER, OPEN_TEXT, OPENING, TOO_DEEP, WRONG_KIND};
use super::layout::Layout;
use super::lexer::{Bracket, CURLY, Kind, Token, lex};
use super::notes::Notes;
use super::outline::{Entry, Group, Label, Node, Shape};
use std::ops::Range;

/// How deep brackets may stand within each other.
pub(super) const DEEPEST: usize = 64;
/// The words for spans of time, which people like to write after a number.
const SPANS: [&str; 5] = ["Seconds", "Minutes", "Hours", "Days", "Weeks"];

/// The one thing in a text, or none when there is nothing in it.
pub(super) fn build(text: &str, notes: &mut Notes<'_>) -> Option<Node> {
    let mut tokens = lex(text, notes);
    tokens.retain(|token| token.kind != Kind::Comment);
    let strange = notes.damage.clone();
    let layout = Layout::of(text, &tokens);
    let last_inside = tokens.iter().rposition(|token| !matches!(token.kind, Kind::Close(_) | Kind::Comma)).unwrap_or(0);
    let frames = vec![Frame::default()];
    let mut builder =
        Builder { text, tokens, layout, strange, last_inside, frames, end: 0, too_deep: 0, next: 0, notes };
    for number in 0..builder.tokens.len() {
        builder.take(number);
    }
    builder.finish()
}

/// Brackets that are open, and what was read in them so far.
#[derive(Debug, Default)]
pub(super) struct Frame {
    /// The kind of bracket; none outside of all.
    pub(super) bracket: Option<Bracket>,
    pub(super) name: Option<Range<usize>>,
    /// The opening bracket; empty where it is missing.
    pub(super) opener: Range<usize>,
    /// The line of the opener.
    pub(super) line: usize,
    /// How far in the line stands that what it holds is further in than. Lines that go on beside an opening bracket are
    /// aligned with it, and what opens on them is measured from the line of that bracket.
    pub(super) indent: usize,
    /// Whether what it holds begins on the line of the opener.
    pub(super) hugs: bool,
    pub(super) entries: Vec<Entry>,
    /// The name of the entry that is being read.
    pub(super) key: Option<Label>,
    /// The value of the entry that is being read, until a comma or a bracket ends it.
    pub(super) value: Option<Node>,
    /// Whether the value ended where its closing bracket is missing, so that no comma need follow.
    pub(super) recovered: bool,
}

impl Frame {
    /// Whether a name of this kind can stand here.
    pub(super) fn takes(&self, quoted: bool, capital: bool) -> bool {
        match self.bracket {
            Some(Bracket::Round) => !quoted && self.entries.first().is_none_or(|entry| entry.key.is_some()),
            Some(Bracket::Curly) => quoted || capital,
            Some(Bracket::Square) | None => false,
        }
    }

    /// Whether all that was read so far is what belongs in such brackets, and something was.
    pub(super) fn is_in_order(&self) -> bool {
        let first = self.entries.first().map(|entry| entry.key.as_ref());
        let first = first.or_else(|| (self.key.is_some() || self.value.is_some()).then_some(self.key.as_ref()));
        match self.bracket {
            Some(Bracket::Round) => first.is_some_and(|key| key.is_none_or(|key| !key.quoted)),
            Some(Bracket::Curly) => first.is_some_and(|key| key.is_some_and(|key| key.quoted)),
            Some(Bracket::Square) => first.is_some_and(|key| key.is_none()),
            None => false,
        }
    }
}

pub(super) struct Builder<'t, 'n, 'f> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
    pub(super) layout: Layout,
    /// Where the lexer found something wrong, in order.
    pub(super) strange: Vec<usize>,
    /// The last token that is neither a closing bracket nor a comma: before it the file's one thing cannot end.
    pub(super) last_inside: usize,
    /// The open brackets from the outside in; the first stands for no bracket at all and is never taken away.
    pub(super) frames: Vec<Frame>,
    /// Where the token before this one ended.
    pub(super) end: usize,
    /// How many brackets are open beyond the deepest that are read.
    pub(super) too_deep: usize,
    /// The first token that was not taken together with one before it.
    pub(super) next: usize,
    pub(super) notes: &'n mut Notes<'f>,
}

impl Builder<'_, '_, '_> {
    fn take(&mut self, number: usize) {
        let Some(Token { kind, range }) = self.tokens.get(number).cloned() else { return };
        if self.too_deep > 0 {
            match kind {
                Kind::Open(_) => self.too_deep += 1,
                Kind::Close(_) => self.too_deep -= 1,
                _ => {}
            }
            self.end = range.end;
            return;
        }
        match kind {
            Kind::Open(bracket) => self.open(number, bracket, range.clone()),
            Kind::Close(bracket) => self.close(number, bracket, range.clone()),
            Kind::Colon => self.colon(range.clone()),
            Kind::Comma => self.comma(number, range.clone()),
            Kind::Word | Kind::Number | Kind::Character if number < self.next => {}
            Kind::Word if self.is_unit(number, &range) || self.is_bare_text(number) => {}
            Kind::Number | Kind::Text if self.lacks_brackets(number, &range) => {}
            Kind::Word | Kind::Text | Kind::Character | Kind::Number | Kind::Comment => {
                self.end_torn_text(number, &range);
                let next = self.tokens.get(number + 1).map(|token| token.kind);
                let names = next == Some(Kind::Colon);
                if !self.layout.balanced {
                    self.open_missing(number, names, kind == Kind::Text);
                }
                if names && !self.layout.balanced {
                    self.open_again(kind, &range);
                    self.close_before_name(number, kind == Kind::Text, &range);
                }
                self.end_value_before(&range, names);
                self.top().value = Some(Node { range: range.clone(), shape: Shape::Leaf });
            }
        }
        self.end = range.end;
    }

    /// Whether a word stands right after a number as its unit, which no number has: `12 EUR`, `5 minutes`.
    fn is_unit(&mut self, number: usize, range: &Range<usize>) -> bool {
        let before = number.checked_sub(1).and_then(|before| self.tokens.get(before)).cloned();
        let Some(Token { kind: Kind::Number, range: count }) = before else { return false };
        let next = self.tokens.get(number + 1).map(|token| token.kind);
        let ends = matches!(next, None | Some(Kind::Comma | Kind::Close(_)));
        if !ends || self.layout.line(number) != self.layout.line(number - 1) {
            return false;
        }
        let (count, whole) = (&self.text[count.clone()], count.start..range.end);
        let unit = self.text[range.clone()].to_lowercase();
        let text = self.text;
        let inside = self.top().name.clone().is_some_and(|name| SPANS.contains(&&text[name]));
        let span = SPANS.iter().find(|span| !inside && span.to_lowercase().starts_with(&unit));
        let help = match span {
            Some(span) => format!("write {span}({count})"),
            None => format!("write {count} alone; money is in the operation's currency"),
        };
        let message = format!("`{}` is not a number", clip(&self.text[whole.clone()]));
        self.notes.damage(&NUMBER, whole, message, Some(help));
        true
    }

    /// Whether a word follows a word, as in a text without quotation marks: `Mr Okafor`. What follows of it is taken too.
    fn is_bare_text(&mut self, number: usize) -> bool {
        let Some(first) = number.checked_sub(1).and_then(|before| self.tokens.get(before)).cloned() else {
            return false;
        };
        let line = self.layout.line(number);
        let stands = |frame: &Frame| frame.value.as_ref().is_some_and(|value| value.range == first.range);
        if first.kind != Kind::Word || self.layout.line(number - 1) != line || !stands(self.top()) {
            return false;
        }
        let words = (number..self.tokens.len()).take_while(|at| {
            let is_word = matches!(self.tokens[*at].kind, Kind::Word | Kind::Number | Kind::Character);
            is_word && self.layout.line(*at) == line
        });
        let next = words.last().unwrap_or(number) + 1;
        let ends = self.tokens.get(next).map(|token| token.kind);
        let whole = first.range.start..self.tokens[next - 1].range.end;
        let written = &self.text[whole.clone()];
        // `[Phone Chat]` lacks a comma.
        let names = self.top().bracket == Some(Bracket::Square)
            && written.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
        if names || !matches!(ends, None | Some(Kind::Comma | Kind::Close(_))) {
            return false;
        }
        let message = format!("expected text in quotation marks, found `{}`", clip(written));
        let help = format!("write \"{}\"", clip(written));
        self.notes.damage(&WRONG_KIND, whole, message, Some(help));
        self.next = next;
        true
    }

    /// Whether a number or a text follows the word whose brackets it should stand in: `Seconds 30`.
    fn lacks_brackets(&mut self, number: usize, range: &Range<usize>) -> bool {
        let Some(word) = number.checked_sub(1).and_then(|before| self.tokens.get(before)).cloned() else {
            return false;
        };
        let text = self.text;
        let ends = self.tokens.get(number + 1).map(|token| token.kind);
        let stands = self.top().value.as_ref().is_some_and(|value| value.range == word.range);
        let is_name = word.kind == Kind::Word && text[word.range.clone()].starts_with(char::is_uppercase);
        let one_line = self.layout.balanced && self.layout.line(number - 1) == self.layout.line(number);
        if !(stands && is_name && one_line && matches!(ends, None | Some(Kind::Comma | Kind::Close(_)))) {
            return false;
        }
        let (name, held) = (&text[word.range.clone()], &text[range.clone()]);
        let message = format!("`{}` needs brackets around what follows", clip(name));
        let help = format!("write {}({})", clip(name), clip(held));
        self.notes.damage(&WRONG_KIND, word.range.start..range.end, message, Some(help));
        true
    }

    /// Notes that a quotation mark within a text has ended it: a word follows without a gap.
    fn end_torn_text(&mut self, number: usize, range: &Range<usize>) {
        let before = number.checked_sub(1).and_then(|before| self.tokens.get(before));
        let text = self.text;
        let goes_on = |before: &&Token| before.range.end == range.start && text[..range.start].ends_with('"');
        let Some(Token { kind: Kind::Text, range: torn }) = before.filter(goes_on) else { return };
        let mark = torn.end - 1..torn.end;
        if self.notes.is_muted(mark.start) {
            return;
        }
        let start = self.text[..mark.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = self.text[mark.end..].find('\n').map_or(self.text.len(), |newline| mark.end + newline);
        let message = "this quotation mark ends the text, and the text goes on".to_owned();
        self.notes.damage(&OPEN_TEXT, mark, message, Some("write \\\" for a quotation mark within a text".into()));
        self.notes.mute(start..end);
    }

    /// The innermost open brackets.
    pub(super) fn top(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::default());
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    /// Whether the lexer found something wrong between the last token and here.
    fn is_strange_until(&self, here: usize) -> bool {
        self.strange.get(self.strange.partition_point(|byte| *byte < self.end)).is_some_and(|byte| *byte < here)
    }

    /// Something new begins although the value before it did not end with a comma.
    fn end_value_before(&mut self, next: &Range<usize>, names: bool) {
        let strange = self.is_strange_until(next.start);
        let (end, text) = (self.end, self.text);
        let frame = self.top();
        let Some(bracket) = frame.bracket else {
            if frame.value.is_some() {
                self.commit();
            }
            return;
        };
        let Some(value) = frame.value.take() else {
            frame.recovered = false;
            if let Some(key) = frame.key.as_ref().filter(|_| names) {
                let (at, message) = (key.range.clone(), format!("`{}` has no value", clip(&key.text)));
                self.notes.damage(&COLON, at, message, Some("write a value after the colon, then a comma".into()));
                self.commit();
            }
            return;
        };
        let written = &text[value.range.clone()];
        let is_name = match bracket {
            Bracket::Round => written.starts_with(|c: char| c.is_lowercase()),
            Bracket::Curly => written.starts_with('"'),
            Bracket::Square => false,
        };
        if frame.key.is_none() && value.shape == Shape::Leaf && is_name && !names && !strange {
            let label = label(text, &value);
            let message = format!("a colon is missing after `{}`", clip(&label.text));
            frame.key = Some(label);
            self.notes.mistake(&COLON, value.range, message, Some("write `:` between a name and its value".into()));
            return;
        }
        let recovered = std::mem::take(&mut frame.recovered);
        frame.value = Some(value);
        if !strange && !recovered {
            let help = Some("write `,` after this".into());
            self.notes.damage(&COMMA, end..end, "a comma is missing here".into(), help);
        }
        self.commit();
    }

    /// The entry that was being read is complete.
    pub(super) fn commit(&mut self) {
        let end = self.end;
        let frame = self.top();
        frame.recovered = false;
        match (frame.key.take(), frame.value.take()) {
            (None, None) => {}
            (key, Some(value)) => frame.entries.push(Entry { key, value }),
            (Some(key), None) => {
                let at = key.range.end.max(end);
                frame.entries.push(Entry { key: Some(key), value: Node { range: at..at, shape: Shape::Missing } });
            }
        }
    }

    /// The entry that was being read ends here, and must have a value.
    fn end_entry(&mut self, here: usize) {
        let strange = self.is_strange_until(here);
        let frame = self.top();
        if let (Some(key), None) = (&frame.key, &frame.value)
            && !strange
        {
            let (at, message) = (key.range.clone(), format!("`{}` has no value", clip(&key.text)));
            self.notes.damage(&COLON, at, message, Some("write a value after the colon, or take it away".into()));
        }
        self.commit();
    }

    fn colon(&mut self, range: Range<usize>) {
        let text = self.text;
        let frame = self.top();
        match frame.value.take() {
            Some(value) if frame.key.is_none() => frame.key = Some(label(text, &value)),
            value => {
                frame.value = value;
                let message = "this colon follows no name".to_owned();
                self.notes.damage(&COLON, range, message, Some("write a name, a colon, a value, then a comma".into()));
            }
        }
    }

    fn comma(&mut self, number: usize, range: Range<usize>) {
        self.close_before_comma(number);
        let strange = self.is_strange_until(range.start);
        let frame = self.top();
        let nothing = frame.key.is_none() && frame.value.is_none();
        if nothing && !strange && !std::mem::take(&mut frame.recovered) {
            self.notes.damage(&COMMA, range, "a comma with nothing before it".into(), Some("take it away".into()));
        } else {
            self.end_entry(range.start);
        }
    }

    fn open(&mut self, number: usize, bracket: Bracket, range: Range<usize>) {
        let before = number.checked_sub(1).and_then(|before| self.tokens.get(before)).cloned();
        if !self.layout.balanced && bracket != Bracket::Round {
            self.open_missing(number, false, false);
        }
        let text = self.text;
        let frame = self.top();
        let mut name = None;
        if bracket == Bracket::Round
            && let Some(Token { kind: Kind::Word, range: word }) = before
            && frame.value.as_ref().is_some_and(|value| value.range == word)
        {
            // `team (…)` lacks its colon, `Offer (…)` has its name.
            let field = frame.key.is_none()
                && frame.bracket == Some(Bracket::Round)
                && text[word.clone()].starts_with(|c: char| c.is_lowercase());
            if !field {
                frame.value = None;
                name = Some(word);
            }
        }
        if name.is_none() {
            self.end_value_before(&range, false);
        }
        if self.frames.len() > DEEPEST {
            let message = format!("brackets stand more than {DEEPEST} deep within each other");
            self.notes.damage(&TOO_DEEP, range.clone(), message, Some("is a closing bracket missing before?".into()));
            self.too_deep = 1;
            self.top().value = Some(Node { range, shape: Shape::Leaf });
            return;
        }
        self.push(Frame { bracket: Some(bracket), name, opener: range, ..Frame::default() }, number);
    }

    /// Opens brackets whose opener is this token, or would stand behind it.
    pub(super) fn push(&mut self, frame: Frame, number: usize) {
        let (line, hugs) = (self.layout.line(number), !self.layout.is_first(number + 1));
        let around = self.top();
        let beside = around.bracket.is_some() && (around.line == line || around.hugs);
        let indent = if beside { around.indent } else { self.layout.indent(line) };
        self.frames.push(Frame { line, hugs, indent, ..frame });
    }

    /// Ends the innermost brackets at a byte and hands them to the ones around.
    pub(super) fn end_frame(&mut self, here: usize, end: usize) {
        self.end_entry(here);
        if self.frames.len() < 2 {
            return;
        }
        let Some(Frame { bracket: Some(bracket), name, opener, entries, .. }) = self.frames.pop() else { return };
        let range = name.as_ref().map_or(opener.start, |name| name.start)..end.max(opener.end);
        let group = Group { bracket, name, opener, entries };
        self.top().value = Some(Node { range, shape: Shape::Group(group) });
    }

    /// Ends what is still open, and takes the one thing that the text should hold.
    fn finish(mut self) -> Option<Node> {
        while self.frames.len() > 1 {
            self.end_unclosed();
        }
        let end = self.end;
        self.end_entry(end);
        let mut entries = std::mem::take(&mut self.top().entries);
        let main = entries.iter().position(|entry| matches!(entry.value.shape, Shape::Group(_))).unwrap_or(0);
        let other = entries
            .iter()
            .position(|entry| entry.key.is_some())
            .or_else(|| (entries.len() > 1).then_some(1 - main.min(1)));
        if let Some(entry) = other.and_then(|other| entries.get(other)) {
            let message = "something stands outside of the file's outermost brackets".to_owned();
            let help =
                "a file holds one thing: its first word, such as `Story`, and all the rest in `(` … `)` after it";
            self.notes.damage(&OPENING, entry.range(), message, Some(help.into()));
        }
        (!entries.is_empty()).then(|| entries.swap_remove(main).value)
    }
}

/// The name that stands before a colon.
fn label(text: &str, value: &Node) -> Label {
    let written = &text[value.range.clone()];
    let straight = written.ends_with('"');
    let bare = written.trim_matches(CURLY);
    let inside = written.strip_prefix('"').and_then(|written| written.strip_suffix('"'));
    let text = match inside.filter(|inside| !inside.contains('\\')) {
        Some(inside) => inside.to_owned(),
        None if straight => ron::from_str(written).unwrap_or_else(|_| written.to_owned()),
        None => bare.to_owned(),
    };
    Label { text, range: value.range.clone(), quoted: straight || bare.len() < written.len() }
}

/// A name short enough for a message.
pub(super) fn clip(text: &str) -> String {
    let mut shown: String = text.chars().take(40).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(40).is_some() {
        shown.push('…');
        // What is quoted ends as it begins.
        shown.extend(text.starts_with('"').then_some('"'));
    }
    shown
}
