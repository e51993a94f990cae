//! Types in the words of JSON Schema.

use super::book::{Book, Kind, Shape};
use serde_json::{Map, Value, json};

/// The schema of each type, by its name.
pub(super) fn definitions(book: &Book) -> Map<String, Value> {
    book.types.iter().map(|one| (one.name.clone(), definition(&one.kind, book))).collect()
}

fn definition(kind: &Kind, book: &Book) -> Value {
    match kind {
        Kind::Fields(fields) => {
            let properties = fields.iter().map(|field| {
                let held = field.shape.as_ref().map_or_else(|| json!(true), |held| shape(held, book));
                (field.name.to_owned(), held)
            });
            let required = fields.iter().filter(|field| field.required == Some(true)).map(|field| field.name);
            object(properties.collect(), required)
        }
        Kind::Words(words) => {
            let alone = words.iter().filter(|word| matches!(word.shape, Some(Shape::Nothing | Shape::Maybe(_)) | None));
            let alone: Vec<&str> = alone.map(|word| word.name).collect();
            let mut ways = Vec::new();
            if !alone.is_empty() {
                ways.push(json!({ "enum": alone }));
            }
            for word in words {
                if let Some(behind) = word.shape.as_ref().filter(|behind| **behind != Shape::Nothing) {
                    ways.push(tagged(word.name, shape(behind, book)));
                }
            }
            one_of(ways)
        }
        Kind::Either(either) => {
            let mut ways = Vec::new();
            if either.text == Some(true) {
                ways.push(json!({ "type": "string" }));
            }
            if either.number == Some(true) {
                ways.push(json!({ "type": "number" }));
            }
            if let Some(fields) = either.inner {
                ways.push(shape(&Shape::Type(fields), book));
            }
            one_of(ways)
        }
    }
}

/// A value, its types by their names in the book.
pub(super) fn shape(value: &Shape, book: &Book) -> Value {
    match value {
        Shape::Anything => json!(true),
        Shape::Nothing => json!({ "type": "null" }),
        Shape::Bool => json!({ "type": "boolean" }),
        Shape::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Text => json!({ "type": "string" }),
        Shape::List(of) => json!({ "type": "array", "items": shape(of, book) }),
        Shape::Row(of) => {
            let of: Vec<Value> = of.iter().map(|of| shape(of, book)).collect();
            json!({ "type": "array", "prefixItems": of, "items": false, "minItems": of.len() })
        }
        Shape::Named(key, value) => map(key, shape(value, book), book),
        Shape::Maybe(of) => shape(of, book),
        Shape::Type(number) => json!({ "$ref": format!("#/$defs/{}", book.types[*number].name) }),
    }
}

/// Values under names of this kind.
pub(super) fn map(key: &Shape, value: Value, book: &Book) -> Value {
    match key {
        Shape::Text => json!({ "type": "object", "additionalProperties": value }),
        _ => json!({ "type": "object", "propertyNames": shape(key, book), "additionalProperties": value }),
    }
}

/// Fields, some of which must be there.
pub(super) fn object<'f>(properties: Map<String, Value>, required: impl Iterator<Item = &'f str>) -> Value {
    let required: Vec<&str> = required.collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// A value behind a word.
pub(super) fn tagged(word: &str, value: Value) -> Value {
    let mut properties = Map::new();
    properties.insert(word.to_owned(), value);
    object(properties, [word].into_iter())
}

/// One of several; the one, where there is no choice.
pub(super) fn one_of(mut ways: Vec<Value>) -> Value {
    if ways.len() == 1 { ways.remove(0) } else { json!({ "oneOf": ways }) }
}
