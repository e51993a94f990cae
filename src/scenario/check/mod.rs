//! What no input can see by itself: names that another file does not declare, and what does not add up.

mod unlinked;

pub(super) use unlinked::unlinked;
