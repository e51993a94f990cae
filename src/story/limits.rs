//! How much one story can hold. A conversation keeps track of what was said and done in sets of bits, so that millions
//! of them can be played.

/// The most facts.
pub const MOST_FACTS: usize = 64;
/// The most words for what is done.
pub const MOST_WORDS: usize = 64;
/// The most happenings that something depends on.
pub const MOST_HAPPENINGS: usize = 64;
/// The most reactions.
pub const MOST_REACTIONS: usize = 32;
/// The most steps of all procedures together.
pub const MOST_STEPS: usize = 32;
/// The most conditions under which something is left out of the score.
pub const MOST_SPARES: usize = 32;
/// The most moments, and the most moves of all moments together.
pub const MOST_MOMENTS: usize = u16::MAX as usize;
