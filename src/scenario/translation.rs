//! A scenario in another language, as practice shows it. Simulated reps need no words.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

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
    /// Other words by the number that a fact says.
    Choice(Choice),
}

/// Words by the number that a fact says: `{ $hours -> [one] godzina [few] godziny *[other] godzin }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The fact's name, as part of an id.
    pub fact: String,
    /// What chooses each, and the words.
    variants: Vec<(String, Vec<Part>)>,
    /// The place of those that stand for the others.
    usual: usize,
}

impl Choice {
    /// The words for a number: those for just this one, or those for its form in the language; the usual ones where the
    /// fact says no number.
    pub fn words(&self, language: &str, number: Option<f64>) -> &[Part] {
        let of = |key: &str| self.variants.iter().find(|(own, _)| own == key);
        let exactly = number.and_then(|number| of(&number.to_string()));
        let found = exactly.or_else(|| of(form(language, number?)?));
        found.map_or_else(|| self.usual(), |(_, parts)| parts.as_slice())
    }

    /// The words that stand for the others.
    pub fn usual(&self) -> &[Part] {
        self.variants.get(self.usual).map_or(&[], |(_, parts)| parts.as_slice())
    }
}

impl Part {
    /// Each fact that is filled in or chosen by.
    pub fn facts(&self) -> Vec<&str> {
        match self {
            Part::Text(_) => Vec::new(),
            Part::Fact(name) => vec![name],
            Part::Choice(choice) => {
                let inner = choice.variants.iter().flat_map(|(_, parts)| parts).flat_map(Part::facts);
                std::iter::once(choice.fact.as_str()).chain(inner).collect()
            }
        }
    }
}

/// The form that a number takes in a language, by the rules of Unicode; none where these do not know the language.
fn form(language: &str, number: f64) -> Option<&'static str> {
    let language: LanguageIdentifier = language.parse().ok()?;
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
    Some(match rules.select(number).ok()? {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    })
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
        Some(without_facts(self.line(id)?))
    }
}

/// What parts say of themselves, the usual words of a choice.
fn without_facts(parts: &[Part]) -> String {
    let say = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Fact(_) => "…".to_owned(),
        Part::Choice(choice) => without_facts(choice.usual()),
    };
    parts.iter().map(say).collect()
}

/// The messages of a file, in order.
pub(super) fn messages<'r, 't>(resource: &'r Resource<&'t str>) -> impl Iterator<Item = &'r Message<&'t str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// The parts of a pattern; of a choice by anything but a fact the variant that stands for the others.
pub(super) fn parts(pattern: &Pattern<&str>) -> Vec<Part> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(Part::Text((*value).to_owned())),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => found.extend(inner(inline)),
                Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                    found.push(Part::Choice(choice(id.name, variants)));
                }
                Expression::Select { variants, .. } => {
                    let usual = variants.iter().find(|variant| variant.default);
                    found.extend(usual.into_iter().flat_map(|variant| parts(&variant.value)));
                }
            },
        }
    }
    found
}

fn choice(fact: &str, variants: &[Variant<&str>]) -> Choice {
    let key = |variant: &Variant<&str>| match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    };
    Choice {
        fact: fact.to_owned(),
        variants: variants.iter().map(|variant| (key(variant), parts(&variant.value))).collect(),
        usual: variants.iter().position(|variant| variant.default).unwrap_or_default(),
    }
}

fn inner(expression: &InlineExpression<&str>) -> Vec<Part> {
    match expression {
        InlineExpression::StringLiteral { value } => {
            vec![Part::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())]
        }
        InlineExpression::NumberLiteral { value } => vec![Part::Text((*value).to_owned())],
        InlineExpression::VariableReference { id } => vec![Part::Fact(id.name.to_owned())],
        // Stories write `{ order }`, and a translator who does the same means the fact.
        InlineExpression::MessageReference { id, attribute: None } => vec![Part::Fact(id.name.to_owned())],
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => inner(inline),
            Expression::Select { .. } => Vec::new(),
        },
        // Nobody declares these; by their names they are found to be no facts.
        InlineExpression::MessageReference { id, .. } | InlineExpression::FunctionReference { id, .. } => {
            vec![Part::Fact(format!("{}()", id.name))]
        }
        InlineExpression::TermReference { id, .. } => vec![Part::Fact(format!("-{}", id.name))],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_chooses_its_words_as_the_language_does() {
        let line = "late = Minęło { $hours ->\n    [0] nic\n    [one] { $hours } godzina\n    [few] { $hours } godziny\n   *[other] { $hours } godzin\n }.\n";
        let said = |language: &str, number: Option<f64>| {
            let translation = Translation::read(language, line);
            let parts = translation.line("late").expect("a line").to_vec();
            let words = parts.iter().flat_map(|part| match part {
                Part::Choice(choice) => choice.words(language, number).to_vec(),
                other => vec![other.clone()],
            });
            without_facts(&words.collect::<Vec<_>>())
        };
        let polish = [0.0, 1.0, 3.0, 5.0, 22.0].map(|number| said("pl", Some(number)));
        let expected = ["nic", "… godzina", "… godziny", "… godzin", "… godziny"].map(|it| format!("Minęło {it}."));
        assert_eq!(polish, expected);
        assert_eq!(said("zh", Some(1.0)), "Minęło … godzin.");
        assert_eq!(said("pl", None), "Minęło … godzin.");
        let translation = Translation::read("pl", line);
        assert_eq!(translation.name("late").as_deref(), Some("Minęło … godzin."));
        let facts: Vec<&str> = translation.line("late").expect("a line").iter().flat_map(Part::facts).collect();
        assert_eq!(facts, ["hours"; 4]);
    }
}
