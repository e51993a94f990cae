//! The page: one file that needs nothing else, on a screen light or dark and on paper.

use super::table::Table;
use askama::Template;

/// The style of the page.
const STYLE: &str = include_str!("page.css");

/// A page read from the top down.
#[derive(Debug, Clone, PartialEq, Template)]
#[template(
    ext = "html",
    source = r##"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Mainstay {{ mainstay }}">
<title>{{ title }}</title>
<style>{{ STYLE|safe }}</style>
</head>
<body>
<main>
<header>
<p class="over">{{ over }}</p>
<h1 dir="auto">{{ title }}</h1>
<p class="lead" dir="auto">{{ lead }}</p>
</header>
<nav aria-label="Contents"><ul>{% for section in sections %}<li><a href="#{{ section.name }}">
{{- section.heading }}</a></li>{% endfor %}</ul></nav>
{% for section in sections %}<section id="{{ section.name }}">
<h2>{{ section.heading }}</h2>
{% for block in section.blocks %}{{ block.html()|safe }}
{% endfor %}</section>
{% endfor %}</main>
</body>
</html>
"##
)]
pub(super) struct Page {
    /// The version that drew it.
    pub(super) mainstay: String,
    /// What kind of page it is, above the title.
    pub(super) over: String,
    /// The title.
    pub(super) title: String,
    /// What was run.
    pub(super) lead: String,
    /// The sections in reading order.
    pub(super) sections: Vec<Section>,
}

/// A section of the page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Section {
    /// The name in links.
    pub(super) name: &'static str,
    /// The heading.
    pub(super) heading: String,
    /// What it holds, in order.
    pub(super) blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Template)]
#[template(
    ext = "html",
    source = r#"{% match self %}
{%- when Block::Words(words) %}<p dir="auto">{{ self.said(words)|safe }}</p>
{%- when Block::Heading(words) %}<h3 dir="auto">{{ self.said(words)|safe }}</h3>
{%- when Block::Points(points) %}<ul>{% for point in points -%}
<li dir="auto">{{ self.said(point)|safe }}</li>{% endfor %}</ul>
{%- when Block::Chart(svg) %}<figure><div class="scroll">{{ svg|safe }}</div></figure>
{%- when Block::Key(parts) %}<p class="key">{% for (colour, class, name) in parts -%}
<span><i class="{{ class }}" style="background:{{ colour }}"></i>
{{- name }}</span> {% endfor %}</p>
{%- when Block::Table(table) %}{{ table.html()|safe }}
{%- when Block::Behind(table) %}<details><summary>The figures behind the chart</summary>
{{- table.html()|safe }}</details>
{%- when Block::Command(command) %}<pre><code>{{ command }}</code></pre>
{%- when Block::Terms(terms) %}<dl>{% for (term, meaning) in terms -%}
<dt>{{ term }}</dt><dd>{{ meaning }}</dd>{% endfor %}</dl>
{%- endmatch %}"#
)]
pub(super) enum Block {
    /// A paragraph.
    Words(String),
    /// A heading within the section.
    Heading(String),
    /// A list.
    Points(Vec<String>),
    /// A finished drawing; names in it are escaped already.
    Chart(String),
    /// What the colours of the next chart mean: the colour, a class for dark screens, the name.
    Key(Vec<(&'static str, &'static str, &'static str)>),
    /// A table.
    Table(Table),
    /// The table under a chart, folded away.
    Behind(Table),
    /// A command to copy.
    Command(String),
    /// Words and what they mean.
    Terms(Vec<(&'static str, &'static str)>),
}

/// Words, each piece with whether it is code.
#[derive(Template)]
#[template(
    ext = "html",
    source = "{% for (code, piece) in pieces %}{% if *code %}<code>{{ piece }}</code>{% else %}{{ piece }}{% endif %}{% endfor %}"
)]
struct Words {
    pieces: Vec<(bool, String)>,
}

/// The words piece by piece; a backtick without its counterpart is a backtick.
fn pieces(words: &str) -> Vec<(bool, String)> {
    let mut pieces: Vec<&str> = words.split('`').collect();
    let rest = if pieces.len().is_multiple_of(2) { pieces.pop() } else { None };
    let mut pieces: Vec<(bool, String)> =
        pieces.iter().enumerate().map(|(place, piece)| (place % 2 == 1, (*piece).to_owned())).collect();
    pieces.extend(rest.map(|rest| (false, format!("`{rest}"))));
    pieces
}

impl Page {
    /// The page as HTML.
    pub(super) fn html(&self) -> String {
        self.render().unwrap_or_default()
    }
}

impl Section {
    /// A section without anything in it yet.
    pub(super) fn new(name: &'static str, heading: &str) -> Self {
        Self { name, heading: heading.to_owned(), blocks: Vec::new() }
    }

    /// The same with a paragraph.
    pub(super) fn say(self, words: impl Into<String>) -> Self {
        self.with(Block::Words(words.into()))
    }

    /// The same with one more piece.
    pub(super) fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// The same with a chart and the figures behind it.
    pub(super) fn chart(self, svg: String, behind: Table) -> Self {
        self.with(Block::Chart(svg)).with(Block::Behind(behind))
    }
}

impl Block {
    /// The words as HTML: every percent sign kept on the line of its figure, what stands in backticks set as code.
    fn said(&self, words: &str) -> String {
        let words = Words { pieces: pieces(&words.replace(" %", "\u{a0}%")) };
        words.render().unwrap_or_default()
    }

    /// The piece as HTML, names escaped.
    fn html(&self) -> String {
        self.render().unwrap_or_default()
    }
}
