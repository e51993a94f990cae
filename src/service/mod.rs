//! How an operation runs: the ECS.
