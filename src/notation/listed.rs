//! Maps in the order they were written.
use serde::{Deserialize, Deserializer, de};
use std::{fmt, marker::PhantomData};

/// A map in the order it was written, with its repeats.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed<K, V>(pub Vec<(K, V)>);
/// A map from the author's names.
pub type Named<V> = Listed<String, V>;
impl<K, V> Default for Listed<K, V> {
    fn default() -> Self {
        Listed(Vec::new())
    }
}
impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Listed<K, V> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Pairs<K, V>(PhantomData<(K, V)>);
        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> de::Visitor<'de> for Pairs<K, V> {
            type Value = Listed<K, V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Listed(pairs))
            }
        }
        d.deserialize_map(Pairs(PhantomData))
    }
}
