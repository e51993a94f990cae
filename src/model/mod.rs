//! The model of customers and reps: pure functions of what happened, every constant from one table.
