//! Where brackets do not match: names, lines and indentation tell where one was meant to begin or end.

use super::builder::{Builder, DEEPEST, Frame, clip};
use super::codes::{NEVER_CLOSED, STRAY_CLOSER};
use super::lexer::{Bracket, Kind};
use super::outline::{Entry, Group, Node, Shape};
use std::ops::Range;

impl Builder<'_, '_, '_> {
    /// Opens brackets whose opening bracket is missing: `Seconds 40)`, `customer: mood: 0.6)`, or `[do: "refund")]`.
    pub(super) fn open_missing(&mut self, number: usize, names: bool, quoted: bool) {
        let line = self.layout.line(number);
        let line_before = number.checked_sub(if names { 2 } else { 1 }).map_or(0, |before| self.layout.line(before));
        let below = self.layout.indented && self.layout.is_first(number);
        let below = below && self.layout.indent(line) > self.layout.indent(line_before);
        let (text, end, deep) = (self.text, self.end, self.frames.len() > DEEPEST);
        let frame = self.top();
        if deep || frame.bracket.is_none() {
            return;
        }
        let (bracket, name) = match (&frame.key, &frame.value) {
            (Some(_), None) if names && (line == line_before || below) => {
                (if quoted { Bracket::Curly } else { Bracket::Round }, None)
            }
            (_, Some(Node { range, shape: Shape::Leaf }))
                if line == line_before && range.end == end && text[range.clone()].starts_with(char::is_uppercase) =>
            {
                (Bracket::Round, Some(range.clone()))
            }
            (None, None) if names && !quoted && frame.bracket == Some(Bracket::Square) => {
                return self.open_before(number);
            }
            _ => return,
        };
        let of = name.clone().or_else(|| frame.key.as_ref().map(|key| key.range.clone())).unwrap_or(end..end);
        if !self.layout.lacks_opener(bracket) {
            return;
        }
        if name.is_some() {
            self.top().value = None;
        }
        let message = format!("`{}` is missing after `{}`", bracket.opening(), clip(&text[of.clone()]));
        self.notes.damage(&STRAY_CLOSER, of, message, Some(format!("write `{}` there", bracket.opening())));
        self.notes.damage.push(end);
        let before = number.saturating_sub(if names { 2 } else { 1 });
        self.push(Frame { bracket: Some(bracket), name, opener: end..end, ..Frame::default() }, before);
    }

    /// Opens the brackets around fields in a list, of which only the opening bracket is missing.
    fn open_before(&mut self, number: usize) {
        let Some(first) = self.tokens.get(number).map(|token| token.range.clone()) else { return };
        if !self.layout.lacks_opener(Bracket::Round) {
            return;
        }
        let message = format!("`(` is missing before `{}`", clip(&self.text[first.clone()]));
        let opener = first.start..first.start;
        self.notes.damage(&STRAY_CLOSER, first, message, Some("write `(` there".into()));
        self.push(Frame { bracket: Some(Bracket::Round), opener, ..Frame::default() }, number);
    }

    /// Takes back a bracket that closed too early: a field's name follows it on the same line, among names in
    /// quotation marks.
    pub(super) fn open_again(&mut self, kind: Kind, range: &Range<usize>) {
        let text = self.text;
        let field = kind == Kind::Word && text[range.clone()].starts_with(char::is_lowercase);
        let lacks = self.layout.lacks_opener(Bracket::Round);
        let frame = self.top();
        let idle = frame.key.is_none() && frame.value.is_none() && frame.bracket == Some(Bracket::Curly);
        let closed = frame.entries.last().is_some_and(|entry| {
            let by_bracket = text[..entry.value.range.end].ends_with(')');
            let group = entry.value.group().filter(|group| group.bracket == Bracket::Round && group.name.is_none());
            let between = entry.value.range.end..range.start;
            by_bracket && group.is_some() && entry.key.is_some() && !text[between].contains('\n')
        });
        if !(field && lacks && idle && closed) {
            return;
        }
        let Some(Entry { key, value }) = frame.entries.pop() else { return };
        let Shape::Group(Group { bracket, opener, entries, .. }) = value.shape else { return };
        frame.key = key;
        let at = self.tokens.partition_point(|token| token.range.start < opener.start);
        let closer = value.range.end - 1..value.range.end;
        self.push(Frame { bracket: Some(bracket), opener, entries, ..Frame::default() }, at);
        self.stray(bracket, closer);
    }

    /// Ends the innermost brackets where their own closing bracket is missing.
    pub(super) fn end_unclosed(&mut self) {
        let end = self.end;
        let frame = self.top();
        let Some(bracket) = frame.bracket else { return };
        let opener = frame.opener.clone();
        let missing = opener.is_empty();
        let message = format!("this `{}` is never closed", bracket.opening());
        let line = self.notes.line(self.text, end);
        let help = format!("`{}` is missing, probably at the end of line {line}", bracket.closing());
        // Brackets that were never opened either are reported already.
        if !missing {
            self.notes.damage(&NEVER_CLOSED, opener, message, Some(help));
        }
        self.end_frame(end, end);
        self.top().recovered = true;
    }

    /// Ends brackets that a name shows to be over: a text in quotation marks names nothing among fields.
    pub(super) fn close_before_name(&mut self, number: usize, quoted: bool, range: &Range<usize>) {
        let capital = self.text[range.clone()].starts_with(char::is_uppercase);
        let line = self.layout.line(number);
        let by_indent = self.layout.indented && self.layout.is_first(number);
        // The outermost brackets end only with the text.
        while self.frames.len() > 2 {
            let (around, top) = self.frames.split_at(self.frames.len() - 1);
            let Some(top) = top.first() else { return };
            let outside = by_indent && top.line < line && self.layout.indent(line) <= top.indent;
            let elsewhere = !top.takes(quoted, capital)
                && top.is_in_order()
                && around.iter().any(|frame| frame.key.is_some() && frame.takes(quoted, capital));
            if !outside && !elsewhere {
                return;
            }
            self.end_unclosed();
            self.commit();
        }
    }

    /// Ends brackets of which only the comma that followed them is left, on a line of its own.
    pub(super) fn close_before_comma(&mut self, number: usize) {
        let line = self.layout.line(number);
        let by_indent = !self.layout.balanced && self.layout.indented && self.layout.is_first(number);
        while by_indent && self.frames.len() > 2 {
            let frame = self.top();
            let (idle, top, indent) = (frame.key.is_none() && frame.value.is_none(), frame.line, frame.indent);
            if !idle || top >= line || indent < self.layout.indent(line) {
                return;
            }
            self.end_unclosed();
        }
    }

    pub(super) fn close(&mut self, number: usize, bracket: Bracket, range: Range<usize>) {
        let line = self.layout.line(number);
        let first = self.layout.is_first(number);
        let by_indent = !self.layout.balanced && self.layout.indented && first;
        let indent = self.layout.indent(line);
        while by_indent && self.frames.len() > 2 {
            let top = self.top();
            if top.line >= line || top.indent <= indent {
                break;
            }
            self.end_unclosed();
        }
        let more_follows = !self.layout.balanced && number < self.last_inside;
        let Frame { bracket: top_bracket, line: top_line, indent: top_indent, .. } = *self.top();
        let fitting = self.frames.iter().rposition(|frame| frame.bracket == Some(bracket));
        let deeper = by_indent && top_line < line && top_indent < indent;
        // Further in than what it would end, where too many end: the line with its own opening bracket is missing.
        let surplus = deeper && self.layout.lacks_opener(bracket);
        if top_bracket == Some(bracket) && !surplus && !(self.frames.len() == 2 && more_follows) {
            return self.end_frame(range.start, range.end);
        }
        let Some(open) = top_bracket else { return self.stray(bracket, range) };
        let fitted = fitting.and_then(|place| self.frames.get(place));
        let ends_here = fitted.is_some_and(|frame| frame.line == line);
        let instead = if first {
            by_indent && top_indent == indent && fitted.is_none_or(|frame| frame.indent != indent)
        } else {
            top_line == line && !ends_here
        };
        // Where only this kind has a closing bracket too many, it is not another one misspelt.
        let misspelt = !self.layout.lacks_opener(bracket) || self.layout.lacks_closer(open);
        if instead && misspelt && open != bracket && !(self.frames.len() == 2 && more_follows) {
            let opener = self.top().opener.start;
            let line = self.notes.line(self.text, opener);
            let message = format!("`{}` closes the `{}` of line {line}", bracket.closing(), open.opening());
            self.notes.damage(&STRAY_CLOSER, range.clone(), message, Some(format!("write `{}`", open.closing())));
            return self.end_frame(range.start, range.end);
        }
        let amid = !first && top_line < line;
        // One too many ends nothing that was opened on another line.
        let astray = !first && !misspelt && !ends_here;
        match fitting {
            Some(place) if !(deeper || astray || amid && more_follows || place <= 1 && more_follows) => {
                while self.frames.len() > place + 1 {
                    self.end_unclosed();
                }
                self.end_frame(range.start, range.end);
            }
            _ => self.stray(bracket, range),
        }
    }

    fn stray(&mut self, bracket: Bracket, range: Range<usize>) {
        let frame = self.top();
        // A comma after it is as idle as the bracket.
        frame.recovered |= frame.key.is_none() && frame.value.is_none();
        let message = format!("this `{}` closes nothing", bracket.closing());
        self.notes.damage(&STRAY_CLOSER, range, message, Some("take it away".into()));
    }
}
