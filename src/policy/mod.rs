//! Policies: what the service permits and does.
