//! Many runs: design, pairing, intervals, doubts.
