//! Plays one story turn by turn, for a person and for a simulated rep alike.
