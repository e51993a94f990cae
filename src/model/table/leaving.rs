//! What makes customers leave, complain and talk.

macro_rules! leaving {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// Hazard of leaving of a customer at the neutral point.
    hazard_base "h0" = 0.012, 0.003 to 0.024, "1/month",
    Computed, "IBM telco sample (fictional data): .0082 pooled, .0237 month to month, .0027 one-year, .0005 two-year contracts";

    /// How much a point of satisfaction holds.
    hazard_satisfaction "b_S" = 0.4, 0.2 to 0.8, "log hazard a point",
    Assumed, "set together so that no term dominates";

    /// How much unpredictable service drives away.
    hazard_volatility "b_V" = 4.0, 0.0 to 8.0, "log hazard a unit of quality sd",
    Assumed, "Rust, Inman, Jia & Zahorik 1999 (abstract): customers mind risk; size unknown";

    /// How unpredictable service may be before it drives away.
    volatility_neutral "" = 0.15, 0.1 to 0.2, "quality sd",
    Assumed, "where customers start";

    /// How much lost trust drives away.
    hazard_trust "b_T" = 2.0, 0.5 to 3.0, "log hazard, trust 1 to 0",
    Assumed, "set together so that no term dominates";

    /// Trust below which customers are driven away.
    trust_neutral "" = 0.8, 0.7 to 0.9, "trust, 0 to 1",
    Assumed, "where customers start";

    /// How much a recent reward holds.
    hazard_reward "b_R" = 0.1, 0.0 to 0.3, "log hazard",
    Assumed, "direction only; nothing found";

    /// How long a redeemed reward holds.
    reward_holds "" = 90.0, 30.0 to 180.0, "days",
    Assumed, "convention";

    /// Share of rewards chosen for the customer that are redeemed.
    reward_redeemed_personal "" = 0.5, 0.2 to 0.8, "share",
    Assumed, "a reward one wants is used more often than not; nothing found";

    /// Share of rewards that are the same for everybody that are redeemed.
    reward_redeemed_general "" = 0.2, 0.02 to 0.4, "share",
    Assumed, "most coupons lie unused; nothing found that fits";

    /// How much customers differ in their inclination to leave.
    hazard_frailty_sd "" = 0.3, 0.0 to 0.6, "log hazard",
    Assumed, "heterogeneity";

    /// Shock of an issue that stays unresolved.
    shock_unresolved "b_u" = 1.0, 0.5 to 1.7, "log hazard",
    Assumed, "set together so that no term dominates; intentions in surveys give 1.72 (SQM 2022)";

    /// Shock of an issue that took more than one contact.
    shock_repeat "b_m" = 0.2, 0.1 to 0.9, "log hazard",
    Assumed, "set together so that no term dominates; intentions in surveys give .61 (SQM 2022)";

    /// Shock of effort beyond the usual.
    shock_effort "b_e" = 0.3, 0.1 to 1.5, "log hazard, effort 0 to 1",
    Assumed, "set together so that no term dominates";

    /// Time in which a shock fades to half.
    shock_half_life "" = 60.0, 30.0 to 180.0, "days",
    Assumed, "nothing found";

    /// Time without contact after which an issue counts as closed.
    issue_closes_after "" = 14.0, 7.0 to 30.0, "days",
    Assumed, "convention";

    /// Time since the last contact within which leaving without a word counts as a silent exit.
    silent_exit_within "" = 90.0, 30.0 to 180.0, "days",
    Assumed, "convention";

    /// How likely a customer who lost money complains.
    voice_money "" = 0.6, 0.5 to 0.75, "probability",
    Published, "Goodman's notes on TARP: 50-75 % of those with a monetary loss complain";

    /// How likely a customer with another grievance complains.
    voice_other "" = 0.2, 0.05 to 0.3, "probability",
    Published, "Goodman's notes on TARP: 5-30 % for mistreatment, quality, incompetence";

    /// How much an easier way to complain helps.
    voice_access "a_access" = 1.0, 0.0 to 2.0, "log odds, access 0 to 1",
    Assumed, "direction only";

    /// How easy it usually is to complain.
    voice_access_usual "" = 0.5, 0.25 to 0.75, "access, 0 to 1",
    Assumed, "where the shares above were found";

    /// How much trust helps a customer to speak up.
    voice_trust "a_T" = 0.5, 0.0 to 1.5, "log odds, trust 0 to 1",
    Assumed, "direction only";

    /// Share of customers helped at once who tell others.
    word_resolved_share "" = 0.41, 0.2 to 0.6, "share",
    Published, "SQM 2022; CCMC and TARP put bad to good at about two to one";

    /// How many they tell.
    word_resolved_told "" = 1.0, 1.0 to 3.0, "people",
    Published, "SQM 2022";

    /// Share of customers left angry and unhelped who tell others.
    word_angry_share "" = 0.74, 0.5 to 0.9, "share",
    Published, "SQM 2022; CCMC and TARP put bad to good at about two to one";

    /// How many they tell.
    word_angry_told "" = 5.0, 3.0 to 10.0, "people",
    Published, "SQM 2022";

        }
    };
}

pub(in crate::model) use leaving;
