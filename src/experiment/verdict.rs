//! The verdict of a comparison in words: customers first, then money, then what else is more than luck explains.

use super::comparison::Difference;
use crate::notation::{between, decimals, number, signed, spoken};
use crate::stats::Estimate;

/// Above this an adjusted p-value does not settle a difference.
const SETTLED: f64 = 0.05;

/// As long as a year is said to be.
const DAYS_A_YEAR: u32 = 365;

/// What the verdict speaks of.
pub(super) struct Verdict<'a> {
    /// The policy asked about.
    pub(super) policy: &'a str,
    /// The one it is held against.
    pub(super) baseline: &'a str,
    /// Days simulated.
    pub(super) days: u32,
    /// The currency of amounts.
    pub(super) currency: &'a str,
    /// Levers of either policy that have no price.
    pub(super) unpriced: &'a [String],
    /// What changes.
    pub(super) differences: &'a [Difference],
}

impl Verdict<'_> {
    /// The sentences.
    pub(super) fn words(&self) -> Vec<String> {
        let others = || self.differences.iter().filter(|each| !["retention", "net"].contains(&each.figure.as_str()));
        let of = |good: bool| {
            let judged = others().filter(|each| settled(each)).filter_map(|each| {
                let (difference, more_is_better) = each.difference.zip(each.more_is_better)?;
                let said = signed(difference.estimate, decimals(difference.estimate));
                let is_good = (difference.estimate > 0.0) == more_is_better;
                (is_good == good).then(|| format!("{} {said} {}", each.figure, each.unit))
            });
            judged.collect::<Vec<_>>().join("; ")
        };
        let beside = [("Better", of(true)), ("Worse", of(false))].into_iter().filter(|(_, those)| !those.is_empty());
        let beside = beside.map(|(way, those)| format!("{way} by more than luck explains: {those}."));
        self.kept().into_iter().chain(self.left()).chain(beside).collect()
    }

    /// Which keeps more customers.
    fn kept(&self) -> Option<String> {
        let (policy, baseline) = (self.policy, self.baseline);
        let retention = self.figure("retention")?;
        let kept = retention.difference?;
        let after = match (self.days / DAYS_A_YEAR, self.days % DAYS_A_YEAR) {
            (1, 0) => "a year".to_owned(),
            (years, 0) => format!("{years} years"),
            _ if self.days == 1 => "a day".to_owned(),
            _ => format!("{} days", number(self.days.into(), 0)),
        };
        let decimals = decimals(kept.estimate);
        Some(if settled(retention) {
            let (size, range) = size(&kept, decimals);
            let more = if kept.estimate > 0.0 { "more" } else { "fewer" };
            format!("{policy} keeps {size} {more} customers in 100{range} after {after} than {baseline}.")
        } else {
            let (size, range) = with_sign(&kept, decimals);
            format!(
                "Whether {policy} keeps more customers than {baseline} is not settled: {size} in 100{range} after {after}."
            )
        })
    }

    /// Which leaves more money, and what of its price is not known.
    fn left(&self) -> Option<String> {
        let net = self.figure("net")?;
        let left = net.difference?;
        let decimals = decimals(left.estimate);
        let currency = self.currency;
        let unpriced: Vec<&str> = self.unpriced.iter().map(String::as_str).collect();
        let without = match unpriced.as_slice() {
            [] => "all costs of the policy counted".to_owned(),
            levers => format!("without the price of {}", spoken(levers)),
        };
        Some(if settled(net) {
            let (size, range) = size(&left, decimals);
            let more = if left.estimate > 0.0 { "more" } else { "less" };
            format!("It leaves {size} {currency} {more}{range}, {without}.")
        } else {
            let (size, range) = with_sign(&left, decimals);
            format!("Whether it pays is not settled: {size} {currency}{range}, {without}.")
        })
    }

    fn figure(&self, name: &str) -> Option<&Difference> {
        self.differences.iter().find(|each| each.figure == name)
    }
}

/// Whether a difference is sure even for somebody who looks at all of them.
pub(super) fn settled(difference: &Difference) -> bool {
    difference.p_adjusted.is_some_and(|p| p < SETTLED)
}

/// How large a difference is either way, with its interval: that it is less is said in a word.
fn size(estimate: &Estimate, decimals: usize) -> (String, String) {
    let turned = |value: f64| if estimate.estimate < 0.0 { -value } else { value };
    let ends = estimate.low.zip(estimate.high).map(|(low, high)| (turned(low), turned(high)));
    let ends = ends.map(|(one, other)| (number(one.min(other), decimals), number(one.max(other), decimals)));
    (number(turned(estimate.estimate), decimals), ends.map_or_else(String::new, range))
}

/// A difference with its sign, and its interval.
fn with_sign(estimate: &Estimate, decimals: usize) -> (String, String) {
    let ends = estimate.low.zip(estimate.high);
    let ends = ends.map(|(low, high)| (signed(low, decimals), signed(high, decimals)));
    (signed(estimate.estimate, decimals), ends.map_or_else(String::new, range))
}

fn range((low, high): (String, String)) -> String {
    format!(" {}", between(&low, &high))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(figure: &str, mean: f64, half: f64, p_adjusted: f64, more_is_better: Option<bool>) -> Difference {
        let unit = if ["retention", "level"].contains(&figure) { "points" } else { "EUR" };
        Difference {
            figure: figure.to_owned(),
            unit: unit.to_owned(),
            difference: Some(Estimate { estimate: mean, low: Some(mean - half), high: Some(mean + half) }),
            policy: Some(mean),
            baseline: Some(0.0),
            p: Some(p_adjusted),
            p_adjusted: Some(p_adjusted),
            more_is_better,
        }
    }

    fn words(days: u32, unpriced: &[&str], differences: &[Difference]) -> Vec<String> {
        let unpriced: Vec<String> = unpriced.iter().map(|lever| (*lever).to_owned()).collect();
        let (policy, baseline, currency) = ("open", "strict", "EUR");
        Verdict { policy, baseline, days, currency, unpriced: &unpriced, differences }.words()
    }

    #[test]
    fn what_is_less_is_said_in_a_word_and_not_by_a_second_minus() {
        let found = [
            difference("retention", -8.4, 0.9, 0.001, Some(true)),
            difference("net", -18_902.0, 2_249.0, 0.001, Some(true)),
        ];
        assert_eq!(
            words(365, &[], &found),
            [
                "open keeps 8.4 fewer customers in 100 [7.5, 9.3] after a year than strict.",
                "It leaves 18,902 EUR less [16,653; 21,151], all costs of the policy counted.",
            ]
        );
    }

    #[test]
    fn money_that_lacks_a_price_says_which_and_does_not_claim_all_costs() {
        let sure = [difference("net", 500.0, 100.0, 0.001, Some(true))];
        let open = [difference("net", 500.0, 900.0, 0.4, Some(true))];
        assert_eq!(
            words(365, &["authority", "record"], &sure),
            ["It leaves 500 EUR more [400, 600], without the price of authority and record."]
        );
        assert_eq!(
            words(365, &["authority"], &open),
            ["Whether it pays is not settled: +500 EUR [−400; +1,400], without the price of authority."]
        );
    }

    #[test]
    fn figures_in_words_are_written_as_in_the_table_and_luck_is_named() {
        let found = [
            difference("retention", 1.0, 2.0, 0.5, Some(true)),
            difference("margin", 19_362.9, 10.0, 0.042, Some(true)),
            difference("level", -4.07, 0.1, 0.001, Some(true)),
            difference("remedies", 900.0, 1.0, 0.001, None),
        ];
        assert_eq!(
            words(1_080, &[], &found),
            [
                "Whether open keeps more customers than strict is not settled: +1.0 in 100 [−1.0, +3.0] after 1,080 days.",
                "Better by more than luck explains: margin +19,363 EUR.",
                "Worse by more than luck explains: level −4.1 points.",
            ]
        );
        assert!(words(1_095, &[], &found)[0].ends_with("after 3 years."));
    }
}
