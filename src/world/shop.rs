//! Shops: where customers buy by themselves, with nobody there to ask.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A place where customers buy by themselves. It is no channel: nobody waits there and nobody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Shop {
    /// A web site.
    Site,
    /// An app.
    App,
}

impl fmt::Display for Shop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Shop::Site => "the site",
            Shop::App => "the app",
        })
    }
}
