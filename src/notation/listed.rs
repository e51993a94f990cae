//! A map as its author wrote it.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;

/// Names with what they stand for, in the order they were written, repeats kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed<K, V>(pub Vec<(K, V)>);

/// Names of the author's own with what they stand for.
pub type Named<V> = Listed<String, V>;

impl<K, V> Listed<K, V> {
    /// What the first of this name stands for.
    pub fn get<Q: ?Sized + PartialEq>(&self, name: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.iter().find(|(key, _)| key.borrow() == name).map(|(_, value)| value)
    }

    /// Each name with what it stands for.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// How many there are, repeats counted.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K, V> Default for Listed<K, V> {
    fn default() -> Self {
        Listed(Vec::new())
    }
}

impl<K, V> IntoIterator for Listed<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Listed<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Pairs(PhantomData))
    }
}

struct Pairs<K, V>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Pairs<K, V> {
    type Value = Listed<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("names with values in `{ }`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Listed(pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_repeats_are_kept() {
        let named: Named<u32> = ron::from_str(r#"{ "b": 1, "a": 2, "b": 3 }"#).unwrap_or_default();
        let names: Vec<(&str, u32)> = named.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        assert_eq!(names, [("b", 1), ("a", 2), ("b", 3)]);
        assert_eq!((named.get("b"), named.get("c"), named.len()), (Some(&1), None, 3));
    }
}
