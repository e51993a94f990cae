//! Tables: the figures behind every chart, with their intervals beneath them.

use super::figures::{self, NONE, Unit};
use super::labels::columns;
use super::palette::swatch;
use crate::stats::Estimate;
use askama::Template;

/// Names up to this many columns wide are not broken.
const LONGEST_WHOLE: usize = 18;

/// A table whose first row names the columns.
#[derive(Debug, Clone, PartialEq, Template)]
#[template(
    ext = "html",
    source = r#"<div class="scroll"><table>{% if !caption.is_empty() %}<caption>{{ caption }}</caption>{% endif %}
<thead><tr>{% for name in columns -%}
<th scope="col" dir="auto"{% if self.wordy(loop.index0) %} class="words"{% endif %}>
{{- name }}</th>{% endfor %}</tr></thead>
<tbody>
{% for row in rows %}<tr>{% for cell in row %}{{ cell.html()|safe }}{% endfor %}</tr>
{% endfor %}</tbody></table></div>
"#
)]
pub(super) struct Table {
    /// What the table shows, where its place does not say so.
    pub(super) caption: String,
    /// The columns' names.
    pub(super) columns: Vec<String>,
    /// The rows, each with as many cells as there are columns.
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default, Template)]
#[template(
    ext = "html",
    source = r#"{% if head %}<th scope="row" dir="auto">{% else -%}
<td{% if !kind.is_empty() %} class="{{ kind }}"{% endif %}>{% endif %}
{{- self.line()|safe }}
{%- if head && !kind.is_empty() %}<span class="{{ kind }}">{{ text }}</span>{% else %}{{ text }}{% endif -%}
{% if !small.is_empty() %}<small>{{ small }}</small>{% endif %}
{%- if head %}</th>{% else %}</td>{% endif %}"#
)]
pub(super) struct Cell {
    /// What it says.
    text: String,
    /// What stands beneath in small print.
    small: String,
    /// `words`, `good`, `bad`, `whole` for a name kept on its line, or nothing, which is a number.
    kind: &'static str,
    /// The policy whose line stands before the text.
    policy: Option<usize>,
    /// Whether it names the row.
    head: bool,
}

impl Table {
    /// A table without rows, its columns named.
    pub(super) fn new(columns: &[&str]) -> Self {
        let columns = columns.iter().map(|name| (*name).to_owned()).collect();
        Self { caption: String::new(), columns, rows: Vec::new() }
    }

    /// The same with a caption.
    pub(super) fn caption(self, caption: &str) -> Self {
        Self { caption: caption.to_owned(), ..self }
    }

    /// The same without columns in which there is no figure at all.
    pub(super) fn without_empty_columns(mut self) -> Self {
        let says = |column: usize| self.rows.is_empty() || self.rows.iter().any(|row| row[column].text != NONE);
        let kept: Vec<bool> = (0..self.columns.len()).map(says).collect();
        let mut places = kept.iter();
        self.columns.retain(|_| places.next() == Some(&true));
        for row in &mut self.rows {
            let mut places = kept.iter();
            row.retain(|_| places.next() == Some(&true));
        }
        self
    }

    /// Whether a column holds words, which stand at the left.
    fn wordy(&self, column: &usize) -> bool {
        self.rows.first().and_then(|row| row.get(*column)).is_some_and(|cell| cell.kind == "words")
    }

    /// The table as HTML, names escaped.
    pub(super) fn html(&self) -> String {
        self.render().unwrap_or_default()
    }
}

impl Cell {
    /// The name of the row.
    pub(super) fn head(name: &str) -> Self {
        Self { text: name.to_owned(), head: true, ..Self::default() }
    }

    /// The name of the row, which is a policy, with its line before it.
    pub(super) fn policy(index: usize, name: &str) -> Self {
        // A name that is not too long stays on one line; names break at their hyphens otherwise.
        let kind = if columns(name) <= LONGEST_WHOLE { "whole" } else { "" };
        Self { policy: Some(index), kind, ..Self::head(name) }
    }

    /// A policy within a row, with its line before it.
    pub(super) fn of_policy(index: usize, name: &str) -> Self {
        Self { policy: Some(index), ..Self::words(name) }
    }

    /// Words.
    pub(super) fn words(text: &str) -> Self {
        Self { text: text.to_owned(), kind: "words", ..Self::default() }
    }

    /// A figure already written.
    pub(super) fn written(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A bare figure.
    pub(super) fn figure(value: f64, unit: Unit) -> Self {
        Self::written(figures::figure(value, unit))
    }

    /// An estimate with its interval beneath.
    pub(super) fn estimate(estimate: Option<Estimate>, unit: Unit) -> Self {
        let small = figures::interval(estimate, unit);
        Self { text: figures::mean(estimate, unit), small, ..Self::default() }
    }

    /// Whether something is as it should be, by sign and word as well as colour.
    pub(super) fn met(met: Option<bool>) -> Self {
        let (text, kind) = match met {
            Some(true) => ("✓ met", "good"),
            Some(false) => ("✗ missed", "bad"),
            None => (NONE, "words"),
        };
        Self { text: text.to_owned(), kind, ..Self::default() }
    }

    /// The same with small print beneath.
    pub(super) fn with_small(self, small: impl Into<String>) -> Self {
        Self { small: small.into(), ..self }
    }

    /// The same in the colour of what is as it should be, or is not.
    pub(super) fn judged(self, good: Option<bool>) -> Self {
        let kind = good.map_or(self.kind, |good| if good { "good" } else { "bad" });
        Self { kind, ..self }
    }

    /// The policy's line, if it names one.
    fn line(&self) -> String {
        self.policy.map_or(String::new(), |policy| format!("{} ", swatch(policy)))
    }

    /// The cell as HTML.
    fn html(&self) -> String {
        self.render().unwrap_or_default()
    }
}
