//! The operation: the business being simulated.
