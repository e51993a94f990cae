//! What is asked for.

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// The numbers of the policies, in the order of the results.
    pub policies: Vec<usize>,
    /// Replications of each.
    pub replications: u32,
    /// Customers at the start; as the scenario says when there is none.
    pub customers: Option<u32>,
    /// Days; as the scenario says when there is none.
    pub days: Option<u32>,
    /// The seed.
    pub seed: u64,
    /// Threads, no more than there are tasks; one for each core when there is none. Results do not depend on it.
    pub jobs: Option<usize>,
    /// The command that asks for it, without what does not change results.
    pub command: String,
}
