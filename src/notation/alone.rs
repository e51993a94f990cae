//! Words that can stand alone or with something in brackets: `CarryOut`, `CarryOut("voucher")`.

use serde::de::value::UnitDeserializer;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;

/// Reads the words of an enumeration; one that holds an `Option` holds nothing where it stands alone.
pub struct MayStandAlone<D>(pub D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for MayStandAlone<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_enum(name, words, Words(visitor))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// Hands a word on with what stands behind it.
struct Words<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Words<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, word: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(Word(word))
    }
}

/// A word, and what stands behind it.
struct Word<A>(A);

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Word<A> {
    type Error = A::Error;
    type Variant = Word<A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), A::Error> {
        self.0.variant_seed(seed).map(|(word, behind)| (word, Word(behind)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Word<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.0.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        let mut seed = Some(seed);
        self.0.newtype_variant_seed(Once(&mut seed)).or_else(|error| match seed {
            // Nobody asked what stands in the brackets: there are none.
            Some(seed) => seed.deserialize(UnitDeserializer::<A::Error>::new()).map_err(|_| error),
            None => Err(error),
        })
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.0.tuple_variant(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.struct_variant(fields, visitor)
    }
}

/// What reads the inside of brackets, still there where nothing was read.
struct Once<'a, S>(&'a mut Option<S>);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Once<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        let seed = self.0.take().ok_or_else(|| serde::de::Error::custom("what stands in brackets is read once"))?;
        seed.deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(remote = "Self")]
    enum Act {
        CarryOut(Option<String>),
        Do(String),
        Wait,
    }

    impl<'de> Deserialize<'de> for Act {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Act, D::Error> {
            Act::deserialize(MayStandAlone(deserializer))
        }
    }

    #[test]
    fn a_word_that_may_stand_alone_is_read_with_and_without_brackets() {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let read = |text: &str| options.from_str::<Act>(text).map_err(|error| error.to_string());
        assert_eq!(read("CarryOut"), Ok(Act::CarryOut(None)));
        assert_eq!(read("CarryOut(\"it\")"), Ok(Act::CarryOut(Some("it".to_owned()))));
        assert_eq!((read("Wait"), read("Do(\"it\")")), (Ok(Act::Wait), Ok(Act::Do("it".to_owned()))));
        // Other words are as before.
        assert!(read("Do").is_err() && read("Wait(\"it\")").is_err() && read("CarryOut(5)").is_err());
    }
}
