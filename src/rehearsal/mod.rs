//! Plays the tests that stories carry.
