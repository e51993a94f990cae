//! A customer on the way from one rep to the next.

use crate::scenario::RecordKept;
use crate::scenario::script::Whither;

/// A customer who is being passed on: the same story goes on with the next rep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Passing {
    /// To whom.
    pub whither: Whither,
    /// The moment at which a rep who knows what was said takes it up; the beginning when there is none.
    pub at: Option<u16>,
}

impl Passing {
    /// Whether the next rep knows what was said: as the story says, or else as far as the record goes.
    pub fn is_told(&self, record: RecordKept, same_channel: bool) -> bool {
        self.whither.told.unwrap_or(match record {
            RecordKept::NotKept => false,
            RecordKept::PerChannel => same_channel,
            RecordKept::Unified => true,
        })
    }
}
