//! Knowledge: what customers find in instructions, and what reps find in a knowledge base.

use super::parameters::Parameters;
use super::range::{above, nearer, unit, way_gone};

/// The share of how-to matters that so many pages of instructions keep from arising, in [0, 1]: what they explain, times
/// who still reads so much, times who can then do it. More pages explain more and are read less, so there is a best
/// number.
pub fn explained(p: &Parameters, pages: f64) -> f64 {
    let pages = above(pages);
    let covered = way_gone(1.0 / p.instructions_cover.max(f64::MIN_POSITIVE), pages);
    let read = 1.0 - way_gone(1.0 / p.instructions_read.max(f64::MIN_POSITIVE), pages);
    unit(p.instructions_settle * covered * read)
}

/// A knowledge base for reps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KnowledgeBase {
    /// How many articles it has.
    pub articles: f64,
    /// Hours a week that go into putting articles right.
    pub hours_a_week: f64,
}

/// What a knowledge base is worth, worked out once for a run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Consulted {
    /// How likely a rep goes by an article in a decision.
    pub consulted: f64,
    /// How long that takes, in seconds.
    pub seconds: f64,
    /// The share of articles that hold in the long run, and how fast it is reached, a week.
    rest: f64,
    rate: f64,
}

impl KnowledgeBase {
    /// What it is worth. Articles cease to hold at a rate δ = ln 2 / half-life, and those at work put right a share u of
    /// them a week, whichever come up: dF/dt = u(1−F) − δF from 1. A larger base covers more, takes longer to search,
    /// and needs more hours to hold.
    pub fn consulted(&self, p: &Parameters) -> Consulted {
        let articles = above(self.articles);
        let covers = way_gone(1.0 / p.articles_cover.max(f64::MIN_POSITIVE), articles);
        let lapse = std::f64::consts::LN_2 / p.articles_half_life.max(f64::MIN_POSITIVE);
        let mended = above(self.hours_a_week) * p.articles_an_hour / articles.max(1.0);
        let rate = lapse + mended;
        Consulted {
            consulted: unit(p.articles_relied_on * covers),
            seconds: p.articles_search * libm::log2(1.0 + articles / 100.0),
            rest: if rate > 0.0 { unit(mended / rate) } else { 1.0 },
            rate,
        }
    }
}

impl Consulted {
    /// The share of articles that hold after so many weeks, in [0, 1].
    pub fn holds(&self, weeks: f64) -> f64 {
        unit(nearer(1.0, self.rest, way_gone(self.rate, weeks)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn four_pages_explain_more_than_one_and_forty_less_than_either() {
        let p = Parameters::default();
        let [none, one, four, forty] = [0.0, 1.0, 4.0, 40.0].map(|pages| explained(&p, pages));
        assert_eq!(none, 0.0);
        assert!(forty < one && one < four, "{one} {four} {forty}");
        assert!((four - 0.7 * (1.0 - libm::exp(-2.0)) * libm::exp(-1.0 / 3.0)).abs() < 1e-12);
    }

    #[test]
    fn articles_that_nobody_keeps_up_lapse_and_the_more_there_are_the_more_hours_they_take() {
        let p = Parameters::default();
        let after_a_year = |articles, hours_a_week| KnowledgeBase { articles, hours_a_week }.consulted(&p).holds(52.0);
        assert!((after_a_year(100.0, 0.0) - 0.25).abs() < 1e-12);
        assert!(after_a_year(100.0, 4.0) > 0.8);
        assert!(after_a_year(1_000.0, 4.0) < after_a_year(100.0, 4.0));
        let kept = KnowledgeBase { articles: 100.0, hours_a_week: 4.0 }.consulted(&p);
        assert_eq!(kept.holds(0.0), 1.0);
        assert!((kept.seconds - 15.0).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn shares_stay_shares(numbers in prop::array::uniform4(prop::num::f64::ANY)) {
            let p = Parameters::default();
            let [pages, articles, hours_a_week, weeks] = numbers;
            prop_assert!((0.0..=1.0).contains(&explained(&p, pages)));
            let base = KnowledgeBase { articles, hours_a_week }.consulted(&p);
            prop_assert!((0.0..=1.0).contains(&base.consulted) && (0.0..=1.0).contains(&base.holds(weeks)));
        }
    }
}
