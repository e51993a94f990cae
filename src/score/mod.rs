//! Scores what happened by the standards, from facts alone.
