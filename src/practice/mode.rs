//! How much help a practice gives.

use serde::{Deserialize, Serialize};

/// What the person is shown while they practise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// What each moment calls for and how the standards are best met stand beside it.
    Learn,
    /// The same when asked for.
    #[default]
    Practise,
    /// Nothing is shown, no turn can be taken back, and the first attempt counts.
    Test,
}

impl Mode {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Mode::Learn => "learn",
            Mode::Practise => "practise",
            Mode::Test => "test",
        }
    }

    /// A turn may be taken back, and a hint asked for.
    pub fn helps(self) -> bool {
        self != Mode::Test
    }
}
