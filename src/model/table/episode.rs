//! What an issue does to a customer: effort, recovery, satisfaction, expectation, trust.

macro_rules! episode {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// How much the worst and the last touch count in an issue against the mean of all.
    peak_end_weight "psi" = 0.5, 0.0 to 1.0, "weight",
    Assumed, "Alaybek et al. 2022 OBHDP, meta-analysis (abstract): peak and end correlate .581 [.487, .661], much as the mean does; duration adds nothing";

    /// Effort of an issue settled in one contact.
    effort_usual "" = 0.1, 0.0 to 0.3, "effort, 0 to 1",
    Assumed, "getting in touch at all is some effort";

    /// Effort of each contact after the first.
    effort_repeat "" = 0.3, 0.15 to 0.45, "effort, 0 to 1",
    Assumed, "order after Dixon, Freeman & Toman 2010 (unverified): having to come back is the commonest effort";

    /// Effort of having to tell the story again.
    effort_retell "" = 0.2, 0.1 to 0.3, "effort, 0 to 1",
    Assumed, "same";

    /// Effort of each transfer.
    effort_transfer "" = 0.15, 0.05 to 0.3, "effort, 0 to 1",
    Assumed, "same";

    /// Effort of having to change the channel.
    effort_switch "" = 0.15, 0.05 to 0.3, "effort, 0 to 1",
    Assumed, "same";

    /// Effort of looking for a way to the service and not finding it.
    effort_search "" = 0.1, 0.05 to 0.3, "effort, 0 to 1",
    Assumed, "a page or two; less than another contact";

    /// Effort of an issue that stays unresolved.
    effort_unresolved "" = 0.25, 0.1 to 0.4, "effort, 0 to 1",
    Assumed, "all of it was in vain";

    /// Quality of an issue lost to effort beyond the usual.
    effort_on_quality "" = 0.15, 0.0 to 0.3, "quality, effort 0 to 1",
    Assumed, "effort is felt mainly through the touches themselves";

    /// How much the recovery counts in an issue where a remedy was due.
    recovery_weight "" = 0.5, 0.25 to 0.75, "weight",
    Assumed, "as much as everything else together";

    /// How much the remedy itself counts in a recovery.
    justice_distributive "w_D" = 0.45, 0.0 to 1.0, "share, sum 1",
    Assumed, "Orsingher et al. 2010, meta-analysis (abstract): the remedy before the manner, the procedure weak";

    /// How much the manner counts in a recovery: apology, acknowledgement, courtesy.
    justice_interactional "w_I" = 0.35, 0.0 to 1.0, "share, sum 1",
    Assumed, "Orsingher et al. 2010, as for the remedy";

    /// How much the procedure counts in a recovery: speed and ease.
    justice_procedural "w_P" = 0.2, 0.0 to 1.0, "share, sum 1",
    Assumed, "Orsingher et al. 2010, as for the remedy";

    /// Compensation at which its effect has reached 63 % of what it tends to.
    compensation_scale "" = 0.6, 0.3 to 1.2, "share of the loss",
    Assumed, "Haesevoets et al. 2017 (abstract): more helps up to about 150 % of the price; Roschk & Gelbrich 2014 (abstract): kind of remedy must match kind of failure";

    /// Compensation beyond which more adds nothing.
    compensation_enough "" = 1.5, 1.0 to 2.5, "share of the loss",
    Abstract, "Haesevoets et al. 2017 (abstract): turns about there";

    /// Recovery from which a customer calls it excellent.
    recovery_excellent "" = 0.9, 0.8 to 1.0, "quality",
    Assumed, "convention";

    /// What a first and excellent recovery adds to the score that a customer reports, not to what they feel or do.
    recovery_bonus "srp" = 0.8, 0.0 to 1.5, "points",
    Assumed, "de Matos et al. 2007, meta-analysis (abstract): raises satisfaction, neither repurchase nor word of mouth; Maxham & Netemeyer 2002 (abstract): not after a second failure";

    /// Quality that customers expect before any service.
    expectation_start "E0" = 0.75, 0.6 to 0.9, "quality",
    Assumed, "where service neither pleases nor disappoints";

    /// How much customers differ in what they expect at first.
    expectation_start_sd "" = 0.05, 0.0 to 0.1, "quality",
    Assumed, "heterogeneity";

    /// Encounters that the first expectation is worth.
    expectation_prior "kappa" = 3.0, 1.0 to 10.0, "encounters",
    Assumed, "Boulding et al. 1993 JMR (abstract): expectations updated in a Bayesian manner";

    /// The least weight of a new encounter in expectation.
    expectation_gain_min "alpha_min" = 0.1, 0.03 to 0.3, "weight an encounter",
    Assumed, "expectations never freeze; Bolton 1998 (abstract): anchoring and adjustment";

    /// How much more a disappointment weighs than a pleasant surprise.
    loss_aversion "lambda" = 2.0, 1.0 to 3.0, "ratio",
    Assumed, "2.25 in Tversky & Kahneman 1992 (unverified); direction in Mittal, Ross & Baldasare 1998 (abstract), Anderson & Sullivan 1993 (unverified)";

    /// Quality at which a customer without expectations is neither pleased nor displeased.
    quality_neutral "" = 0.75, 0.6 to 0.9, "quality",
    Assumed, "equal to the first expectation, so that a newcomer served as expected stays at the neutral score";

    /// Satisfaction gained by quality above the neutral one.
    level_effect "beta_level" = 1.0, 0.5 to 2.0, "points per .1 quality",
    Assumed, "direct effect of performance in Boulding et al. 1993, Anderson & Sullivan 1993";

    /// Satisfaction gained by quality above what was expected.
    disconfirmation_effect "beta_disconf" = 0.5, 0.25 to 1.0, "points per .1 quality",
    Assumed, "set together with the terms of the hazard so that none dominates";

    /// Satisfaction lost by falling short of a standard that the business published.
    published_standard "" = 3.0, 0.0 to 10.0, "points, quality 0 to 1",
    Assumed, "a public promise is held against whoever makes it";

    /// How far below the satisfaction held before a failure of the business must leave a customer to count in full.
    failure_in_full "" = 1.0, 0.25 to 2.0, "points",
    Assumed, "a failure that is made good costs nothing and earns nothing; without it, failing would lower what customers expect, or make them set in their ways, at no cost";

    /// Satisfaction before any service.
    satisfaction_start "S0" = 7.0, 6.0 to 8.0, "points",
    Assumed, "anchor of the scale";

    /// Satisfaction that neither holds nor drives away.
    satisfaction_neutral "" = 7.0, 6.0 to 8.0, "points",
    Assumed, "anchor of the scale";

    /// The least weight of a new encounter in satisfaction.
    satisfaction_gain_min "g_min" = 0.1, 0.03 to 0.3, "weight",
    Assumed, "set together with the terms of the hazard so that none dominates";

    /// Encounters that the first satisfaction is worth.
    satisfaction_prior "" = 6.0, 2.0 to 12.0, "encounters",
    Assumed, "set together with the terms of the hazard so that none dominates";

    /// Volatility before any service: square of how far service is expected to stray.
    volatility_start "V0" = 0.0225, 0.005 to 0.05, "quality squared",
    Assumed, "set together with the terms of the hazard so that none dominates";

    /// Promises kept that a customer's first trust is worth.
    trust_kept_prior "" = 4.0, 1.0 to 10.0, "promises",
    Assumed, "set together with the terms of the hazard so that none dominates";

    /// Promises broken that a customer's first trust is worth.
    trust_broken_prior "" = 1.0, 0.5 to 3.0, "promises",
    Assumed, "set together with the terms of the hazard so that none dominates";

    /// What a kept promise adds to trust.
    trust_kept "" = 1.0, 0.5 to 2.0, "promises",
    Assumed, "the unit of trust";

    /// What a broken promise takes from trust.
    trust_broken "" = 2.0, 1.0 to 4.0, "promises",
    Assumed, "lost faster than won";

    /// Quality of a month in which the product simply works.
    plain_use_quality "" = 0.8, 0.6 to 0.95, "quality",
    Assumed, "a product that mostly works";

    /// How much the quality of such months varies.
    plain_use_sd "" = 0.05, 0.0 to 0.15, "quality",
    Assumed, "heterogeneity";

    /// How much such a month counts against an issue.
    plain_use_weight "" = 0.33, 0.0 to 1.0, "weight of an issue",
    Assumed, "what goes unnoticed counts less";

        }
    };
}

pub(in crate::model) use episode;
