//! How far somebody has come who answers in words of their own.

/// How far somebody has come who answers in their own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OwnWords {
    /// They choose what to do.
    Act,
    /// They write what they say.
    Words {
        /// The move's number in the story.
        number: u16,
        /// What they have written.
        text: String,
    },
    /// They mark what it shows.
    Mark {
        /// The move's number in the story.
        number: u16,
        /// What they have written.
        text: String,
        /// The behaviours that it shows, as a bit set.
        shown: u64,
    },
}

impl OwnWords {
    /// What they have written.
    pub(super) fn text(&self) -> &str {
        match self {
            OwnWords::Act => "",
            OwnWords::Words { text, .. } | OwnWords::Mark { text, .. } => text,
        }
    }
}
