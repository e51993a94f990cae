//! A scenario in another language, as practice shows it. Simulated reps need no words.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// What is said and shown in one other language, by the ids of [`line_id`](super::line_id).
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// The language: `pl`.
    pub language: String,
    lines: BTreeMap<String, Vec<Part>>,
}

/// A part of a translated line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// As it stands.
    Text(String),
    /// What the fact says whose name, as part of an id, is this.
    Fact(String),
}

impl Translation {
    /// The translation in a file; what cannot be read of it is left out.
    pub(super) fn read(language: &str, text: &str) -> Translation {
        let resource: Resource<&str> = match parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut lines = BTreeMap::new();
        for message in messages(&resource) {
            if let Some(value) = &message.value {
                lines.entry(message.id.name.to_owned()).or_insert_with(|| parts(value));
            }
        }
        Translation { language: language.to_owned(), lines }
    }

    /// The same, in which lines without a translation of their own have that of the fragment which they came from.
    pub(super) fn lending(mut self, shared: &[(String, String)]) -> Translation {
        for (own, of_fragment) in shared {
            if let Some(parts) = self.lines.get(of_fragment).filter(|_| !self.lines.contains_key(own)).cloned() {
                self.lines.insert(own.clone(), parts);
            }
        }
        self
    }

    /// The translation of the line with this id.
    pub fn line(&self, id: &str) -> Option<&[Part]> {
        self.lines.get(id).map(Vec::as_slice)
    }

    /// The translation of a name, into which no facts are filled.
    pub fn name(&self, id: &str) -> Option<String> {
        let parts = self.line(id)?.iter().map(|part| match part {
            Part::Text(text) => text.as_str(),
            Part::Fact(_) => "…",
        });
        Some(parts.collect())
    }
}

/// The messages of a file, in order.
pub(super) fn messages<'r, 't>(resource: &'r Resource<&'t str>) -> impl Iterator<Item = &'r Message<&'t str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// The parts of a pattern; of a choice the variant that stands for the others.
pub(super) fn parts(pattern: &Pattern<&str>) -> Vec<Part> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(Part::Text((*value).to_owned())),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => found.extend(inner(inline)),
                Expression::Select { variants, .. } => {
                    let usual = variants.iter().find(|variant| variant.default);
                    found.extend(usual.into_iter().flat_map(|variant| parts(&variant.value)));
                }
            },
        }
    }
    found
}

fn inner(expression: &InlineExpression<&str>) -> Vec<Part> {
    match expression {
        InlineExpression::StringLiteral { value } => {
            vec![Part::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())]
        }
        InlineExpression::NumberLiteral { value } => vec![Part::Text((*value).to_owned())],
        InlineExpression::VariableReference { id } => vec![Part::Fact(id.name.to_owned())],
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => inner(inline),
            Expression::Select { .. } => Vec::new(),
        },
        _ => Vec::new(),
    }
}
