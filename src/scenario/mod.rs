//! A scenario: the four inputs linked to each other and compiled.
