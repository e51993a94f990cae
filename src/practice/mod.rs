//! A practice session for a person.
