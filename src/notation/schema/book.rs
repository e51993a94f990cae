//! The types that a file's values have, as far as they are known.

use std::collections::{BTreeMap, BTreeSet};

/// What a value is.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::notation) enum Shape {
    /// Not known (yet), or anything.
    #[default]
    Anything,
    Nothing,
    Bool,
    /// A whole number from and to.
    Whole(i64, u64),
    Number,
    Text,
    List(Box<Shape>),
    /// Values in a fixed order.
    Row(Vec<Shape>),
    Named(Box<Shape>, Box<Shape>),
    /// What need not be there.
    Maybe(Box<Shape>),
    /// A type with a name, by its number in the book.
    Type(usize),
}

/// A type with a name.
#[derive(Debug)]
pub(super) struct Type {
    pub(super) name: String,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    Fields(Vec<Known>),
    Words(Vec<Word>),
    /// One of several kinds of values that have nothing in common.
    Either(Either),
}

/// A field of a type.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) name: &'static str,
    pub(super) shape: Option<Shape>,
    pub(super) required: Option<bool>,
}

/// A word of an enumeration, with what may stand behind it.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) name: &'static str,
    pub(super) shape: Option<Shape>,
}

/// Which kinds of values are taken, as far as they were tried.
#[derive(Debug, Default)]
pub(super) struct Either {
    pub(super) text: Option<bool>,
    pub(super) number: Option<bool>,
    /// The fields that are asked for, once they have been tried.
    pub(super) fields: Option<Option<&'static [&'static str]>>,
    /// The number of the type of those fields.
    pub(super) inner: Option<usize>,
}

/// Every type that was met.
#[derive(Debug, Default)]
pub(in crate::notation) struct Book {
    pub(super) types: Vec<Type>,
    numbers: BTreeMap<(String, Vec<&'static str>), usize>,
    /// Whether anything was learnt since this was last asked.
    pub(super) learnt: bool,
    /// The words of enumerations, and the types with fields, that a sample is being made of.
    pub(super) begun: BTreeSet<(usize, Option<usize>)>,
    /// For an enumeration a word whose sample needs no end of others.
    pub(super) base: BTreeMap<usize, usize>,
}

impl Book {
    /// The number of a type: those of one name and different words are different types.
    pub(super) fn number(&mut self, name: &str, words: &[&'static str], kind: impl FnOnce() -> Kind) -> usize {
        let key = (name.to_owned(), words.to_vec());
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        let same = self.types.iter().filter(|one| one.name.split('-').next() == Some(name)).count();
        let name = if same == 0 { name.to_owned() } else { format!("{name}-{}", same + 1) };
        self.types.push(Type { name, kind: kind() });
        self.numbers.insert(key, self.types.len() - 1);
        self.learnt = true;
        self.types.len() - 1
    }

    /// The fields of a type or of a word.
    pub(super) fn with_fields(&mut self, name: &str, fields: &'static [&'static str]) -> usize {
        let known = |name: &&'static str| Known { name, shape: None, required: None };
        self.number(name, fields, || Kind::Fields(fields.iter().map(known).collect()))
    }

    /// Whether everything is known of a value and all that it can hold.
    pub(super) fn knows(&self, shape: &Shape) -> bool {
        self.knows_all(shape, &mut BTreeSet::new())
    }

    fn knows_all(&self, shape: &Shape, seen: &mut BTreeSet<usize>) -> bool {
        match shape {
            Shape::List(inner) | Shape::Maybe(inner) => self.knows_all(inner, seen),
            Shape::Row(inner) => inner.iter().all(|inner| self.knows_all(inner, seen)),
            Shape::Named(key, value) => self.knows_all(key, seen) && self.knows_all(value, seen),
            Shape::Type(number) => {
                if !seen.insert(*number) {
                    return true;
                }
                let known = |shape: &Option<Shape>, seen: &mut BTreeSet<usize>| {
                    shape.as_ref().is_some_and(|shape| self.knows_all(shape, seen))
                };
                match &self.types[*number].kind {
                    Kind::Fields(fields) => {
                        fields.iter().all(|field| field.required.is_some() && known(&field.shape, seen))
                    }
                    Kind::Words(words) => words.iter().all(|word| known(&word.shape, seen)),
                    Kind::Either(either) => {
                        let tried = either.text.is_some() && either.number.is_some() && either.fields.is_some();
                        tried && either.inner.is_none_or(|inner| self.knows_all(&Shape::Type(inner), seen))
                    }
                }
            }
            _ => true,
        }
    }
}
