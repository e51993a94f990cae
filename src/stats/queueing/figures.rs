//! What a queue is like for those who come and for those who serve.

/// The most erlangs, lines or reps that are worked out: with more, sums over lines would take too long.
pub(super) const MOST: f64 = 1e7;

/// How much work comes, in any one unit of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Load {
    /// How many come in a unit of time, above 0.
    pub arrivals: f64,
    /// How long it takes to serve one of them, on average; above 0.
    pub handle: f64,
}

impl Load {
    /// The work that comes, in erlangs: as many reps would be busy all the time.
    pub fn offered(&self) -> f64 {
        self.arrivals * self.handle
    }

    /// Whether both are finite and above 0.
    pub(super) fn is_sound(&self) -> bool {
        let sound = |value: f64| value > 0.0 && value.is_finite();
        sound(self.arrivals) && sound(self.handle) && sound(self.offered())
    }
}

/// The exact figures of a queue in its steady state. Shares are of all who come unless they say otherwise and lie in
/// [0, 1]; durations are in the unit of the load. `None` is what nobody is there to have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// Work that comes, in erlangs.
    pub offered: f64,
    /// Share that is not served at once.
    pub p_wait: f64,
    /// Share that gives up.
    pub p_abandon: f64,
    /// Share that gives up of those who are not served at once.
    pub p_abandon_given_wait: Option<f64>,
    /// Mean wait of all, until they are served or give up.
    pub mean_wait: f64,
    /// Mean wait of those who are served.
    pub mean_wait_served: Option<f64>,
    /// Mean wait of those who give up.
    pub mean_wait_abandoned: Option<f64>,
    /// Mean wait that somebody with endless patience would have.
    pub mean_virtual_wait: Option<f64>,
    /// Mean number of people who wait.
    pub mean_queue: f64,
    /// Share of their time for which reps are busy.
    pub occupancy: Option<f64>,
    /// Share served within the threshold.
    pub p_served_within: f64,
    /// The same of those who are served.
    pub sl_of_served: Option<f64>,
    /// Share that leaves the queue within the threshold, served or not.
    pub p_wait_within_any_outcome: f64,
    /// Share served within the threshold of all but those who give up within it.
    pub sl_excluding_abandons_within: Option<f64>,
    /// Share that gives up within the threshold.
    pub p_abandon_within: f64,
    /// Share still in the queue after the threshold.
    pub p_wait_beyond: f64,
}

/// What a service level is a share of. Four ways are in use, and they differ most when many give up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Definition {
    /// Served within the threshold, of all who come.
    OfOffered,
    /// Served within the threshold, of all who are served.
    OfServed,
    /// Served or given up within the threshold, of all who come.
    AnyOutcome,
    /// Served within the threshold, of all but those who give up within it.
    ExcludingEarlyAbandons,
}

impl Figures {
    /// The service level by a definition; `None` where it is a share of nobody.
    pub fn service_level(&self, definition: Definition) -> Option<f64> {
        match definition {
            Definition::OfOffered => Some(self.p_served_within),
            Definition::OfServed => self.sl_of_served,
            Definition::AnyOutcome => Some(self.p_wait_within_any_outcome),
            Definition::ExcludingEarlyAbandons => self.sl_excluding_abandons_within,
        }
    }
}

/// A share of a share; `None` of nobody.
pub(super) fn ratio(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| (part / whole).min(1.0))
}
