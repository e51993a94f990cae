//! Knowledge: what customers can read before they ask, and what reps can look up.

use super::Lever;
use super::check::Review;
use crate::notation::Step::Key;
use crate::sim::Span;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "knowledge",
    about: "What customers can read before they ask, and what reps can look up.\n\
        \n\
        instructions: (pages: n), for customers: how it is done, what the offer is\n\
        base: (articles: n, kept: (every: span, hours: n)), for reps; `kept` is the time that the whole team puts into \
        mending articles, and may be left out\n\
        \n\
        A matter whose demand has `cause: PoorInstructions` does not arise when the instructions explain it, are read and \
        work (instructions_cover, instructions_read, instructions_settle):\n\
        explained = settle · (1 − e^(−pages/cover)) · e^(−pages/read)\n\
        Too many pages are not read: beyond some four they explain less and less. An offer that is not understood \
        (`unclear` in the operation's purchases) is understood after all with probability `explained`.\n\
        \n\
        In a decision a rep goes by an article with probability articles_relied_on · (1 − e^(−articles/articles_cover)), \
        which takes articles_search · log2(1 + articles/100) seconds. If the article holds, the rep makes the best move; \
        if not, another one. The share that holds starts at 1: dF/dt = u(1−F) − δF, δ = ln 2 / articles_half_life, u the \
        share put right a week (articles_an_hour). So a base lifts whoever is right less often than it is, novices above \
        all, and one that is too large for its upkeep, or badly kept, misleads those who knew. Hours kept are hours not \
        worked.\n\
        \n\
        The claim: poor instructions and unclear offers frustrate.\n\
        \n\
        Left out: customers ask, and reps go by what they know.",
};

/// What customers can read before they ask, and what reps can look up.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Knowledge {
    /// For customers.
    pub instructions: Option<Instructions>,
    /// For reps.
    pub base: Option<Base>,
}

/// Instructions and offers as customers read them.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instructions {
    /// How many pages.
    pub pages: f64,
}

/// A knowledge base for reps.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// How many articles.
    pub articles: f64,
    /// How it is kept up.
    pub kept: Option<Upkeep>,
}

/// Time that the team puts into mending articles.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upkeep {
    /// How often.
    pub every: Span,
    /// How many hours of the whole team each time.
    pub hours: f64,
}

impl Knowledge {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        if let Some(Instructions { pages }) = self.instructions {
            let path = [Key("knowledge"), Key("instructions"), Key("pages")];
            review.amount(pages, 10_000.0, &path, "write the number of pages, such as 4");
        }
        let Some(base) = self.base else { return };
        let path = [Key("knowledge"), Key("base"), Key("articles")];
        review.amount(base.articles, 1e6, &path, "write the number of articles, such as 150");
        if let Some(Upkeep { every, hours }) = base.kept {
            // Several people can work on it at once, so that only the team's size bounds the hours.
            review.routine(every, hours, "hours", Span::Hours(0.0), &[Key("knowledge"), Key("base"), Key("kept")]);
        }
    }
}
