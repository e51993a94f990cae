//! The outline of a text: which brackets hold which entries, and at which bytes. It is found for broken text too.

use super::builder;
use super::lexer::Bracket;
use super::notes::Notes;
use std::ops::Range;

/// A thing in the text: a value by itself, or brackets with what they hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// All its bytes, its name included.
    pub range: Range<usize>,
    /// What it is.
    pub shape: Shape,
}

/// What a thing in the text is.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Brackets with entries.
    Group(Group),
    /// A word, text or number.
    Leaf,
    /// Nothing, where a value should be.
    Missing,
}

/// Brackets with what they hold: `Offer(remedy: "refund")`, `["a", "b"]`, `{ "a": 1 }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The kind of its opening bracket.
    pub bracket: Bracket,
    /// The bytes of the word before the bracket.
    pub name: Option<Range<usize>>,
    /// The bytes of the opening bracket; empty where it is missing.
    pub opener: Range<usize>,
    /// What stands inside, in order.
    pub entries: Vec<Entry>,
}

/// One thing inside brackets, with its name if it has one.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The field's or the author's name for it.
    pub key: Option<Label>,
    /// The thing itself.
    pub value: Node,
}

/// A name before a colon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it says: without quotation marks, escapes resolved.
    pub text: String,
    /// Its bytes, quotation marks included.
    pub range: Range<usize>,
    /// Whether it stands in quotation marks.
    pub quoted: bool,
}

/// One step of a path into an outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// To the value of this name.
    Key(&'a str),
    /// To the value of this number, from 0, named or not.
    Index(usize),
    /// To the word before the bracket; of a word by itself, to the word.
    Name,
    /// To this name itself rather than to its value.
    KeyOf(&'a str),
}

impl Node {
    /// The group, if it is one.
    pub fn group(&self) -> Option<&Group> {
        match &self.shape {
            Shape::Group(group) => Some(group),
            Shape::Leaf | Shape::Missing => None,
        }
    }

    /// The bytes of what a path leads to from here, or of the last thing on the way that exists.
    pub fn place(&self, path: &[Step<'_>]) -> Range<usize> {
        let mut node = self;
        for step in path {
            let next = match (step, &node.shape) {
                (Step::Name, Shape::Group(group)) => return group.head(),
                (Step::KeyOf(name), Shape::Group(group)) => {
                    let key = group.entry(name).and_then(|entry| entry.key.as_ref());
                    return key.map_or_else(|| node.range.clone(), |key| key.range.clone());
                }
                (Step::Key(name), Shape::Group(group)) => group.entry(name),
                (Step::Index(index), Shape::Group(group)) => group.entries.get(*index),
                (_, Shape::Leaf | Shape::Missing) => None,
            };
            match next {
                Some(entry) => node = &entry.value,
                None => break,
            }
        }
        node.range.clone()
    }
}

impl Group {
    /// The first entry of this name.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.as_ref().is_some_and(|key| key.text == name))
    }

    /// Where a finding about the group as a whole points: its name, else its opening bracket.
    pub fn head(&self) -> Range<usize> {
        self.name.clone().unwrap_or_else(|| self.opener.clone())
    }
}

impl Entry {
    /// The bytes from the name to the end of the value.
    pub fn range(&self) -> Range<usize> {
        self.key.as_ref().map_or(self.value.range.start, |key| key.range.start)..self.value.range.end
    }
}

/// A text's outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// The file's one thing, if there is any.
    root: Option<Node>,
    /// Bytes at which the text is not well formed, in order.
    damage: Vec<usize>,
}

impl Outline {
    /// The outline of a text; its mistakes go to the notes.
    pub(super) fn of(text: &str, notes: &mut Notes<'_>) -> Outline {
        let root = builder::build(text, notes);
        if let Some(root) = &root {
            super::checks::check(root, text, notes);
        }
        let mut damage = std::mem::take(&mut notes.damage);
        damage.sort_unstable();
        Outline { root, damage }
    }

    /// The file's one thing, such as `Story(…)`.
    pub fn root(&self) -> Option<&Node> {
        self.root.as_ref()
    }

    /// Whether something in these bytes is not well formed, so that its finding is there already.
    pub fn is_broken(&self, range: &Range<usize>) -> bool {
        self.damage.get(self.damage.partition_point(|byte| *byte < range.start)).is_some_and(|byte| *byte < range.end)
    }

    /// The bytes among these at which the text is not well formed.
    pub(super) fn damage_in(&self, range: &Range<usize>) -> &[usize] {
        let from = |byte: usize| self.damage.partition_point(|damaged| *damaged < byte);
        &self.damage[from(range.start)..from(range.end.max(range.start))]
    }

    /// The bytes of what a path leads to, or of the last thing on the way that exists.
    pub fn place(&self, path: &[Step<'_>]) -> Range<usize> {
        self.root().map_or(0..0, |root| root.place(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_its_bytes_or_to_the_last_thing_on_the_way() {
        let text = r#"Story(id: "a", goal: AnyOf([Done("x"), Told("y")]), moments: { "one": (says: ["Hi"]) })"#;
        let outline = Outline::of(text, &mut Notes::new(""));
        let at = |path: &[Step<'_>]| &text[outline.place(path)];
        assert_eq!(at(&[Step::Name]), "Story");
        assert_eq!(at(&[Step::Key("id")]), "\"a\"");
        assert_eq!(at(&[Step::Key("id"), Step::Name]), "\"a\"");
        assert_eq!(at(&[Step::Key("goal"), Step::Index(0), Step::Index(1)]), "Told(\"y\")");
        assert_eq!(at(&[Step::Key("goal"), Step::Index(0), Step::Index(1), Step::Name]), "Told");
        assert_eq!(at(&[Step::Key("moments"), Step::KeyOf("one")]), "\"one\"");
        assert_eq!(at(&[Step::Key("moments"), Step::Key("one"), Step::Key("says"), Step::Index(0)]), "\"Hi\"");
        assert_eq!(at(&[Step::Key("moments"), Step::Key("one"), Step::Key("moves")]), "(says: [\"Hi\"])");
        assert_eq!(Outline::of("", &mut Notes::new("")).place(&[Step::Key("id")]), 0..0);
    }

    #[test]
    fn only_the_piece_that_holds_the_damage_is_broken() {
        let text = "(a: 1 b: [@], c: 3)";
        let outline = Outline::of(text, &mut Notes::new(""));
        let broken: Vec<bool> = outline.root().and_then(Node::group).map_or_else(Vec::new, |group| {
            group.entries.iter().map(|entry| outline.is_broken(&entry.value.range)).collect()
        });
        assert_eq!(broken, [false, true, false]);
    }
}
