//! Standards: what good looks like.
