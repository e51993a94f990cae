//! How much groups differ within their family, such as reps on one channel.

use super::moments::Moments;

/// An analysis of variance of groups nested in families; variances in squared units of the values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nested {
    /// The variance between groups of one family beyond what sampling explains, never below 0.
    pub between: f64,
    /// The same before it is kept from falling below 0.
    pub between_raw: f64,
    /// The variance within groups.
    pub within: f64,
    /// The mean square between groups within families.
    pub mean_square_between: f64,
    /// The size that a typical group counts for.
    pub typical_size: f64,
}

/// The variance between groups within their families, pooled over families: `families[family][group]`.
///
/// By expected mean squares for the unbalanced nested design (Searle, Casella and McCulloch, 1992, *Variance
/// Components*): over families c and groups r, MS = ΣΣ n_cr(ȳ_cr − ȳ_c)²/Σ(R_c − 1) has the expectation
/// σ²_within + kσ²_between with k = (N − ΣΣ n²_cr/n_c)/Σ(R_c − 1). Differences between families, such as an easy and a
/// hard channel, do not enter.
///
/// With channels as families and reps as groups, `between` estimates σ²_rep + σ²_rep×channel: what a customer on a
/// given channel meets by drawing one rep rather than another, whether the rep is better everywhere or only there.
///
/// Empty groups do not count, nor families with fewer than two others. `None` if no family is left, if every group has
/// one value, or when a figure is not finite.
pub fn nested(families: &[Vec<Moments>]) -> Option<Nested> {
    let (mut freedom_between, mut freedom_within, mut size) = (0.0, 0.0, 0.0);
    let (mut spread, mut squares) = (0.0, 0.0);
    for family in families {
        let groups: Vec<&Moments> = family.iter().filter(|group| group.count() > 0).collect();
        if groups.len() < 2 {
            continue;
        }
        let mut all = Moments::default();
        groups.iter().for_each(|group| all.merge(**group));
        let (n, centre) = (all.count() as f64, all.mean()?);
        freedom_between += groups.len() as f64 - 1.0;
        freedom_within += n - groups.len() as f64;
        size += n;
        for group in groups {
            let count = group.count() as f64;
            spread += count * (group.mean()? - centre).powi(2);
            squares += group.squares();
            size -= count * count / n;
        }
    }
    if freedom_between == 0.0 || freedom_within == 0.0 {
        return None;
    }
    let (mean_square, within, typical) = (spread / freedom_between, squares / freedom_within, size / freedom_between);
    let raw = (mean_square - within) / typical;
    raw.is_finite().then(|| Nested {
        between: raw.max(0.0),
        between_raw: raw,
        within,
        mean_square_between: mean_square,
        typical_size: typical,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::one_way::one_way;
    use crate::stats::reference::{assert_close, list, number, numbers, parse};

    const REFERENCE: &str = include_str!("../../tests/reference/variance_components.json");

    /// A group of three values around `centre`.
    fn group(centre: f64, step: f64) -> Moments {
        [centre - step, centre, centre + step].into_iter().collect()
    }

    #[test]
    fn reps_within_channels_gather_the_rep_and_the_interaction_variance() {
        let reference = parse(REFERENCE);
        let agents = list(&reference["two_way"]["data"]);
        let channels: Vec<Vec<Moments>> = (0..list(&agents[0]).len())
            .map(|channel| agents.iter().map(|agent| numbers(&agent[channel]).into_iter().collect()).collect())
            .collect();
        let components = &reference["two_way"]["components"];
        let found = nested(&channels).unwrap();
        assert_close(found.between_raw, number(&components["agent"]) + number(&components["agent_x_channel"]), 1e-9);
        assert_close(found.within, number(&components["residual"]), 1e-9);
        assert_close(found.typical_size, 6.0, 1e-12);
    }

    #[test]
    fn one_family_is_the_one_way_analysis() {
        for case in list(&parse(REFERENCE)["one_way"]) {
            let groups: Vec<Moments> =
                list(&case["data"]).iter().map(|group| numbers(group).into_iter().collect()).collect();
            let (flat, found) = (one_way(&groups).unwrap(), nested(&[groups]).unwrap());
            assert_close(found.between_raw, flat.between_raw, 1e-9);
            assert_close(found.within, flat.within, 1e-9);
            assert_close(found.mean_square_between, flat.mean_square_between, 1e-9);
            assert_close(found.typical_size, flat.typical_size, 1e-9);
        }
    }

    #[test]
    fn a_harder_channel_is_not_a_difference_between_reps() {
        let easy = vec![group(80.0, 2.0), group(84.0, 2.0)];
        let hard = vec![group(40.0, 2.0), group(44.0, 2.0)];
        let apart = nested(&[easy.clone(), hard]).unwrap();
        let together = nested(&[easy.clone(), easy]).unwrap();
        assert_close(apart.between_raw, together.between_raw, 1e-9);
    }

    #[test]
    fn a_lone_rep_and_an_idle_one_say_nothing() {
        let pair = vec![group(80.0, 2.0), group(84.0, 2.0)];
        let with_idle = vec![Moments::default(), pair[0], pair[1]];
        let lone = vec![group(10.0, 9.0), Moments::default()];
        assert_eq!(nested(&[with_idle, lone.clone()]), nested(&[pair]));
        assert_eq!(nested(&[lone]), None);
        assert_eq!(nested(&[vec![[1.0].into_iter().collect(), [2.0].into_iter().collect()]]), None);
        assert_eq!(nested(&[]), None);
    }
}
