//! What a kind of file may hold, as a JSON Schema: found by having its reader read nothing and noting all that it asks
//! for, so that the schema cannot say anything but what is read.
//!
//! A file's value in JSON: fields in `( )` and names in `{ }` are objects, `[ ]` and values without names in `( )` are
//! lists, a word is a text, and a word before brackets is an object with that word alone: `Days(2)` is
//! `{"Days": 2}`, and the file itself `{"Story": {…}}`.

mod book;
mod tracer;
mod types;

pub(super) use book::{Book, Shape};

use super::reader::File;
use super::source::Source;
use serde_json::{Map, Value, json};

/// What a reader asks for, one table for each pair of brackets that it reads field by field.
#[derive(Debug, Default)]
pub(super) struct Sketch {
    /// The word that the file begins with.
    pub(super) root: String,
    pub(super) tables: Vec<Table>,
    pub(super) book: Book,
}

/// The fields in one pair of brackets.
#[derive(Debug, Default)]
pub(super) struct Table(Vec<Field>);

#[derive(Debug)]
struct Field {
    name: &'static str,
    held: Option<Held>,
    required: bool,
}

/// What a field holds.
#[derive(Debug)]
pub(super) enum Held {
    /// The version of the language.
    Version(u32),
    /// A value that is read at once.
    Value(Shape),
    /// Fields that are read one by one: the number of their table.
    Fields(usize),
    /// A list of such.
    List(usize),
    /// Such under names.
    Named(Shape, usize),
}

impl Sketch {
    /// A new table, by its number.
    pub(super) fn table(&mut self) -> usize {
        self.tables.push(Table::default());
        self.tables.len() - 1
    }
}

impl Table {
    fn field(&mut self, name: &'static str) -> &mut Field {
        let number = self.0.iter().position(|field| field.name == name).unwrap_or_else(|| {
            self.0.push(Field { name, held: None, required: false });
            self.0.len() - 1
        });
        &mut self.0[number]
    }

    /// Notes what a field holds.
    pub(super) fn holds(&mut self, name: &'static str, held: Held) {
        self.field(name).held = Some(held);
    }

    /// Notes that a field must be there.
    pub(super) fn needs(&mut self, name: &'static str) {
        self.field(name).required = true;
    }
}

/// A kind of file: the function that reads one, and what is to be said of a field of the file itself.
pub type Readable = (fn(&File<'_>), fn(&str) -> Option<&'static str>);

/// The schema of files of these kinds.
pub fn schema(kinds: &[Readable]) -> Value {
    let (mut files, mut book) = (Map::new(), Book::default());
    for (read, about) in kinds {
        let Ok(source) = Source::new("", b"") else { continue };
        let file = File::sketching(&source, Sketch { book, ..Sketch::default() });
        read(&file);
        let sketch = file.into_sketch();
        let root = sketch.tables.first().map_or_else(|| json!({}), |_| table(0, &sketch, *about));
        files.insert(sketch.root, root);
        book = sketch.book;
    }
    let kinds: Vec<Value> = files.into_iter().map(|(word, root)| types::tagged(&word, root)).collect();
    let mut whole = Map::new();
    whole.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    whole.insert("title".into(), json!("A file of a Mainstay scenario"));
    if let Value::Object(one) = types::one_of(kinds) {
        whole.extend(one);
    }
    whole.insert("$defs".into(), Value::Object(types::definitions(&book)));
    Value::Object(whole)
}

/// The schema of the fields of a table.
fn table(number: usize, sketch: &Sketch, about: fn(&str) -> Option<&'static str>) -> Value {
    let Table(fields) = &sketch.tables[number];
    let nothing: fn(&str) -> Option<&'static str> = |_| None;
    let mut properties = Map::new();
    for field in fields {
        let mut held = match &field.held {
            None => json!(true),
            Some(Held::Version(version)) => json!({ "const": version }),
            Some(Held::Value(shape)) => types::shape(shape, &sketch.book),
            Some(Held::Fields(inner)) => table(*inner, sketch, nothing),
            Some(Held::List(inner)) => json!({ "type": "array", "items": table(*inner, sketch, nothing) }),
            Some(Held::Named(key, inner)) => types::map(key, table(*inner, sketch, nothing), &sketch.book),
        };
        if let (Some(says), Some(held)) = (about(field.name), held.as_object_mut()) {
            held.insert("description".into(), json!(says));
        }
        properties.insert(field.name.into(), held);
    }
    let required = fields.iter().filter(|field| field.required).map(|field| field.name);
    types::object(properties, required)
}
