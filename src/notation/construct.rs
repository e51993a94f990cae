//! Constructs of the language of stories, each with a page of its own.

/// A construct of the language of stories, for lists and `explain`.
#[derive(Debug, Clone, Copy)]
pub struct Construct {
    /// What it is called.
    pub name: &'static str,
    /// The words of the language that belong to it; each leads to this page.
    pub words: &'static [&'static str],
    /// What it brings about, how it is written, and what holds when it is left out.
    pub about: &'static str,
    /// Fields of a story that show it; with an id, an issue and `begin: "opening"` they make a whole one.
    pub example: &'static str,
}
