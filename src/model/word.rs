//! Word of mouth: what customers tell others, and what that does to the number of newcomers.
//!
//! What is told reaches people at a rate that fades: a word soon, a review over months. So many people reached a month
//! win or lose so many newcomers a month.

use super::parameters::Parameters;
use crate::sim::{DAY, MONTH, Time};

/// How many people a month hear one way of the service: a fading rate.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Reach {
    /// By word, in people a month.
    words: f64,
    /// By reviews, in people a month.
    reviews: f64,
}

/// All that goes about of a service.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Word {
    well: Reach,
    badly: Reach,
    at: Time,
}

impl Word {
    /// Somebody tells so many others, well or badly, and perhaps writes a review.
    pub fn tell(&mut self, p: &Parameters, well: bool, people: f64, reviewed: bool, at: Time) {
        self.fade(p, at);
        let reach = if well { &mut self.well } else { &mut self.badly };
        reach.words += people / months(p.word_lasts);
        if reviewed {
            reach.reviews += p.review_readers / months(p.review_lasts);
        }
    }

    /// How many newcomers come a month at `at`, where so many usually do.
    pub fn newcomers_a_month(&self, p: &Parameters, usual: f64, at: Time) -> f64 {
        let mut now = *self;
        now.fade(p, at);
        let people = |reach: Reach| reach.words + reach.reviews;
        let moved = p.word_wins * people(now.well) - p.word_loses * people(now.badly);
        (usual + moved).clamp(0.0, p.word_most.max(0.0) * usual)
    }

    fn fade(&mut self, p: &Parameters, to: Time) {
        let passed = to.saturating_sub(self.at) as f64 / MONTH as f64;
        let words = libm::exp(-passed / months(p.word_lasts));
        let reviews = libm::exp(-passed / months(p.review_lasts));
        for reach in [&mut self.well, &mut self.badly] {
            reach.words *= words;
            reach.reviews *= reviews;
        }
        self.at = self.at.max(to);
    }
}

/// Days as months, above 0.
fn months(days: f64) -> f64 {
    (days * DAY as f64 / MONTH as f64).max(1e-6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_words_bring_newcomers_bad_ones_keep_them_away_and_both_fade() {
        let p = Parameters::default();
        let told = |well| {
            let mut word = Word::default();
            (0..100).for_each(|_| word.tell(&p, well, 5.0, true, 0));
            word
        };
        let at = |word: Word, at| word.newcomers_a_month(&p, 50.0, at);
        assert_eq!(at(Word::default(), DAY), 50.0);
        assert!(at(told(true), DAY) > 50.0 && at(told(false), DAY) < 50.0);
        assert!((at(told(true), 10_000 * DAY) - 50.0).abs() < 1e-6);
        assert!(at(told(true), 0) <= 150.0 && at(told(false), 0) >= 0.0);
    }

    #[test]
    fn a_word_reaches_as_many_people_as_were_told() {
        let p = Parameters { word_wins: 1.0, word_most: 1e6, ..Parameters::default() };
        let mut word = Word::default();
        word.tell(&p, true, 5.0, false, 0);
        let step = DAY / 10;
        let extra = |day: u64| word.newcomers_a_month(&p, 1.0, day * step + step / 2) - 1.0;
        let reached: f64 = (0..10_000).map(|day| extra(day) * step as f64 / MONTH as f64).sum();
        assert!((reached - 5.0).abs() < 1e-3, "{reached}");
    }
}
