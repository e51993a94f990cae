//! Stories: one customer's script.
