//! Types asked what they are made of: each reads samples until all its fields and words have been seen.

use super::book::{Book, Either, Kind, Known, Shape, Word};
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use std::fmt;

/// More samples than any type takes.
const MOST_SAMPLES: usize = 10_000;
/// A field that no type has.
const NO_FIELD: &str = "\u{0}";

impl Book {
    /// What a type is made of.
    pub(in crate::notation) fn shape_of<T: DeserializeOwned>(&mut self) -> Shape {
        let mut shape = Shape::default();
        for _ in 0..MOST_SAMPLES {
            self.learnt = false;
            // A sample that is refused has told why.
            let _ = T::deserialize(Tracer { book: self, shape: &mut shape, deep: true });
            if !self.learnt && self.knows(&shape) || shape == Shape::Anything {
                break;
            }
        }
        shape
    }

    /// Any value of a type.
    pub(in crate::notation) fn sample<T: DeserializeOwned>(&mut self) -> Option<T> {
        self.shape_of::<T>();
        T::deserialize(Tracer { book: self, shape: &mut Shape::default(), deep: false }).ok()
    }
}

/// Why a sample was refused.
#[derive(Debug)]
pub(super) enum Refused {
    /// This field is missing.
    Missing(&'static str),
    /// These are the fields there are.
    Fields(&'static [&'static str]),
    /// Another reason.
    Other,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sample was refused")
    }
}

impl std::error::Error for Refused {}

impl Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Refused::Other
    }

    fn missing_field(field: &'static str) -> Self {
        Refused::Missing(field)
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Refused::Fields(expected)
    }
}

/// Gives a type samples, and notes what it asks for.
struct Tracer<'b> {
    book: &'b mut Book,
    shape: &'b mut Shape,
    /// Whether there is something to find out; otherwise the smallest sample will do.
    deep: bool,
}

impl Tracer<'_> {
    /// The fields of a type or of a word: all of them, or all but one that may not have to be there.
    fn fields<'de, V: Visitor<'de>>(
        self,
        name: &str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let number = self.book.with_fields(name, fields);
        *self.shape = Shape::Type(number);
        let begun = (number, None);
        if !self.deep || self.book.knows(self.shape) || !self.book.begun.insert(begun) {
            return visitor.visit_map(Fields { book: self.book, number, fields, at: 0, omitted: None, deep: false });
        }
        // First what each field is, then which can be left out, then what they hold in turn.
        let omitted = match &self.book.types[number].kind {
            Kind::Fields(known) if known.iter().all(|field| field.shape.is_some()) => {
                known.iter().position(|field| field.required.is_none())
            }
            _ => None,
        };
        let deep = omitted.is_none();
        let read = visitor.visit_map(Fields { book: self.book, number, fields, at: 0, omitted, deep });
        if let Some(at) = omitted {
            let missing = matches!(&read, Err(Refused::Missing(field)) if Some(field) == fields.get(at));
            note(self.book, number, at, |field| field.required = Some(missing));
        }
        self.book.begun.remove(&begun);
        read
    }

    /// A word of an enumeration: the next of which something is to be found out, or else one that is soon done.
    fn word<'de, V: Visitor<'de>>(
        self,
        name: &str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let number = self
            .book
            .number(name, words, || Kind::Words(words.iter().map(|name| Word { name, shape: None }).collect()));
        *self.shape = Shape::Type(number);
        let free = |at: &usize| !self.book.begun.contains(&(number, Some(*at)));
        let unknown = match &self.book.types[number].kind {
            Kind::Words(known) if self.deep => {
                let known = |at: &usize| known[*at].shape.as_ref().is_some_and(|shape| self.book.knows(shape));
                (0..words.len()).filter(free).find(|at| !known(at))
            }
            _ => None,
        };
        let base = self.book.base.get(&number).copied();
        let at = unknown.or(base).or_else(|| (0..words.len()).find(free)).ok_or(Refused::Other)?;
        let begun = self.book.begun.insert((number, Some(at)));
        let read = visitor.visit_enum(OneOf { book: self.book, number, at, deep: unknown.is_some() });
        if begun {
            self.book.begun.remove(&(number, Some(at)));
        }
        if read.is_ok() {
            self.book.base.entry(number).or_insert(at);
        }
        read
    }
}

/// Notes something of a field.
fn note(book: &mut Book, number: usize, at: usize, learn: impl FnOnce(&mut Known)) {
    if let Kind::Fields(fields) = &mut book.types[number].kind
        && let Some(field) = fields.get_mut(at)
    {
        learn(field);
        book.learnt = true;
    }
}

struct Fields<'b> {
    book: &'b mut Book,
    number: usize,
    fields: &'static [&'static str],
    /// The field that comes next.
    at: usize,
    omitted: Option<usize>,
    deep: bool,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        if self.omitted == Some(self.at) {
            self.at += 1;
        }
        let Some(name) = self.fields.get(self.at) else { return Ok(None) };
        let name: StrDeserializer<'_, Refused> = name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Refused> {
        let mut shape = Shape::default();
        let read = seed.deserialize(Tracer { book: self.book, shape: &mut shape, deep: self.deep });
        let at = self.at;
        self.at += 1;
        if self.deep {
            let Kind::Fields(known) = &self.book.types[self.number].kind else { return read };
            if known[at].shape.as_ref() != Some(&shape) {
                note(self.book, self.number, at, |field| field.shape = Some(shape));
            }
        }
        read
    }
}

/// One word of an enumeration.
struct OneOf<'b> {
    book: &'b mut Book,
    number: usize,
    at: usize,
    deep: bool,
}

impl OneOf<'_> {
    fn learn(&mut self, shape: Shape) {
        if let Kind::Words(words) = &mut self.book.types[self.number].kind
            && words[self.at].shape.as_ref() != Some(&shape)
            && self.deep
        {
            words[self.at].shape = Some(shape);
            self.book.learnt = true;
        }
    }

    fn word(&self) -> &'static str {
        match &self.book.types[self.number].kind {
            Kind::Words(words) => words[self.at].name,
            _ => "",
        }
    }
}

impl<'de> EnumAccess<'de> for OneOf<'_> {
    type Error = Refused;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Refused> {
        let word: StrDeserializer<'_, Refused> = self.word().into_deserializer();
        Ok((seed.deserialize(word)?, self))
    }
}

impl<'de> VariantAccess<'de> for OneOf<'_> {
    type Error = Refused;

    fn unit_variant(mut self) -> Result<(), Refused> {
        self.learn(Shape::Nothing);
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(mut self, seed: T) -> Result<T::Value, Refused> {
        let mut shape = Shape::default();
        let read = seed.deserialize(Tracer { book: self.book, shape: &mut shape, deep: self.deep });
        self.learn(shape);
        read
    }

    fn tuple_variant<V: Visitor<'de>>(mut self, len: usize, visitor: V) -> Result<V::Value, Refused> {
        let mut shapes = vec![Shape::default(); len];
        let read = visitor.visit_seq(Row { book: self.book, shapes: shapes.iter_mut(), deep: self.deep });
        self.learn(Shape::Row(shapes));
        read
    }

    fn struct_variant<V: Visitor<'de>>(
        mut self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let name = format!("{}.{}", self.book.types[self.number].name, self.word());
        let mut shape = Shape::default();
        let read = Tracer { book: self.book, shape: &mut shape, deep: self.deep }.fields(&name, fields, visitor);
        self.learn(shape);
        read
    }
}

/// One value for each shape.
struct Row<'b, 's> {
    book: &'b mut Book,
    shapes: std::slice::IterMut<'s, Shape>,
    deep: bool,
}

impl<'de> SeqAccess<'de> for Row<'_, '_> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        let Some(shape) = self.shapes.next() else { return Ok(None) };
        seed.deserialize(Tracer { book: self.book, shape, deep: self.deep }).map(Some)
    }
}

/// One name with its value.
struct Pair<'b, 's> {
    book: &'b mut Book,
    key: Option<&'s mut Shape>,
    value: &'s mut Shape,
}

impl<'de> MapAccess<'de> for Pair<'_, '_> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        let Some(shape) = self.key.take() else { return Ok(None) };
        seed.deserialize(Tracer { book: self.book, shape, deep: true }).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        seed.deserialize(Tracer { book: self.book, shape: self.value, deep: true })
    }
}

/// Samples of plain values, each noted as what it is.
macro_rules! plain {
    ($($read:ident $visit:ident $shape:expr, $sample:expr;)*) => {
        $(fn $read<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            *self.shape = $shape;
            visitor.$visit($sample)
        })*
    };
}

impl<'de> Deserializer<'de> for Tracer<'_> {
    type Error = Refused;

    plain! {
        deserialize_bool visit_bool Shape::Bool, true;
        deserialize_i8 visit_i8 Shape::Whole(i8::MIN.into(), i8::MAX as u64), 1;
        deserialize_i16 visit_i16 Shape::Whole(i16::MIN.into(), i16::MAX as u64), 1;
        deserialize_i32 visit_i32 Shape::Whole(i32::MIN.into(), i32::MAX as u64), 1;
        deserialize_i64 visit_i64 Shape::Whole(i64::MIN, i64::MAX as u64), 1;
        deserialize_u8 visit_u8 Shape::Whole(0, u8::MAX.into()), 1;
        deserialize_u16 visit_u16 Shape::Whole(0, u16::MAX.into()), 1;
        deserialize_u32 visit_u32 Shape::Whole(0, u32::MAX.into()), 1;
        deserialize_u64 visit_u64 Shape::Whole(0, u64::MAX), 1;
        deserialize_f32 visit_f32 Shape::Number, 1.0;
        deserialize_f64 visit_f64 Shape::Number, 1.0;
        deserialize_char visit_char Shape::Text, 'a';
        deserialize_str visit_str Shape::Text, "";
        deserialize_string visit_str Shape::Text, "";
        deserialize_identifier visit_str Shape::Text, "";
        deserialize_bytes visit_bytes Shape::Text, b"";
        deserialize_byte_buf visit_bytes Shape::Text, b"";
    }

    /// A type that takes several kinds of values is offered one kind after the other.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let name = std::any::type_name::<V>().rsplit("::").next().unwrap_or_default().to_owned();
        let number = self.book.number(&name, &[], || Kind::Either(Either::default()));
        *self.shape = Shape::Type(number);
        let learn = |book: &mut Book, learn: &mut dyn FnMut(&mut Either)| {
            if let Kind::Either(either) = &mut book.types[number].kind {
                learn(either);
                book.learnt = true;
            }
        };
        let Kind::Either(either) = &self.book.types[number].kind else { return Err(Refused::Other) };
        match either {
            Either { text: None, .. } => {
                let read = visitor.visit_str("");
                learn(self.book, &mut |either| either.text = Some(read.is_ok()));
                read
            }
            Either { number: None, .. } => {
                let read = visitor.visit_f64(1.0);
                learn(self.book, &mut |either| either.number = Some(read.is_ok()));
                read
            }
            Either { fields: None, .. } => {
                let asked = Fields { book: self.book, number, fields: &[NO_FIELD], at: 0, omitted: None, deep: false };
                let fields = match visitor.visit_map(asked) {
                    Err(Refused::Fields(fields)) => Some(fields),
                    _ => None,
                };
                let inner = fields.map(|fields| self.book.with_fields(&format!("{name}.fields"), fields));
                learn(self.book, &mut |either| (either.fields, either.inner) = (Some(fields), inner));
                Err(Refused::Other)
            }
            Either { text: Some(true), .. } if !self.deep => visitor.visit_str(""),
            Either { fields: Some(Some(fields)), .. } => {
                let (fields, mut shape) = (*fields, Shape::default());
                let tracer = Tracer { book: self.book, shape: &mut shape, deep: self.deep };
                tracer.fields(&format!("{name}.fields"), fields, visitor)
            }
            Either { text: Some(true), .. } => visitor.visit_str(""),
            Either { .. } => visitor.visit_f64(1.0),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if !self.deep {
            return visitor.visit_none();
        }
        let mut inner = Shape::default();
        let read = visitor.visit_some(Tracer { book: self.book, shape: &mut inner, deep: true });
        *self.shape = Shape::Maybe(Box::new(inner));
        read
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        *self.shape = Shape::Nothing;
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let mut inner = vec![Shape::default(); usize::from(self.deep)];
        let read = visitor.visit_seq(Row { book: self.book, shapes: inner.iter_mut(), deep: self.deep });
        *self.shape = Shape::List(Box::new(inner.pop().unwrap_or_default()));
        read
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Refused> {
        let mut inner = vec![Shape::default(); len];
        let read = visitor.visit_seq(Row { book: self.book, shapes: inner.iter_mut(), deep: self.deep });
        *self.shape = Shape::Row(inner);
        read
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_tuple(len, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let (mut key, mut value) = (Shape::default(), Shape::default());
        let names = self.deep.then_some(&mut key);
        let read = visitor.visit_map(Pair { book: self.book, key: names, value: &mut value });
        *self.shape = Shape::Named(Box::new(key), Box::new(value));
        read
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.fields(name, fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.word(name, words, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }
}
