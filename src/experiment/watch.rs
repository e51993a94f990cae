//! What the edge lends to an experiment: a way to stop it, to follow it, and to time it.

/// Somebody who watches an experiment from outside. Nothing here changes a result.
pub trait Watch: Sync {
    /// Whether to stop. Asked once a simulated day; a replication that is stopped is not counted.
    fn cancelled(&self) -> bool;

    /// One more replication of some policy is done.
    fn done(&self);

    /// Processor time of the calling thread so far, in seconds.
    fn cpu_seconds(&self) -> f64;
}

/// Nobody watches: nothing stops it, and it takes no time.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn cancelled(&self) -> bool {
        false
    }

    fn done(&self) {}

    fn cpu_seconds(&self) -> f64 {
        0.0
    }
}
