//! What the four inputs share: text with positions, findings, and a reader that goes on after an error.
