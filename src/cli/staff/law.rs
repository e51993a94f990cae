//! How a law of patience is written on the command line: `weibull:0.7,180`.

use crate::notation::nearest;
use crate::stats::queueing::Patience;

/// A law with the way it was written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Law {
    pub(super) patience: Patience,
    pub(super) written: String,
}

/// The laws, each with what its numbers mean.
const LAWS: [(&str, &str); 5] = [
    ("exponential", "exponential:MEAN_S"),
    ("weibull", "weibull:SHAPE,SCALE_S, with a shape from 0.1 to 50"),
    ("hyperexponential", "hyperexponential:SHARE,MEAN_S,MEAN_S, the share being that of the first mean, from 0 to 1"),
    ("uniform", "uniform:MOST_S or uniform:LEAST_S,MOST_S"),
    ("deterministic", "deterministic:SECONDS"),
];

/// The longest that anybody can be said to wait: thirty thousand years.
const MOST_S: f64 = 1e12;
/// The shortest that is not nothing.
const LEAST_S: f64 = 1e-9;

/// What can be given as a mean patience.
pub(super) const PATIENCE: &str = "give 0, or seconds from 1e-9 to 1e12; without any nobody gives up";

impl Law {
    /// Exponential patience of this mean; with 0 nobody waits at all.
    pub(super) fn exponential(mean_s: f64) -> Result<Law, String> {
        if mean_s == 0.0 {
            let written = "deterministic:0".to_owned();
            return Ok(Law { patience: Patience::Deterministic { time: 0.0 }, written });
        }
        if !(LEAST_S..=MOST_S).contains(&mean_s) {
            return Err(format!("{mean_s:?} s is no patience: {PATIENCE}"));
        }
        Ok(Law { patience: Patience::Exponential { mean: mean_s }, written: format!("exponential:{mean_s}") })
    }
}

/// Reads a law.
pub(super) fn law(text: &str) -> Result<Law, String> {
    let (name, numbers) = text.split_once(':').unwrap_or((text, ""));
    let Some((name, form)) = LAWS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.trim())) else {
        let names = LAWS.map(|(name, _)| name);
        let meant = nearest(name, names).map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
        return Err(format!("no law is called `{name}`: there are {}{meant}", names.join(", ")));
    };
    let wrong = |why: &str| format!("{why}: write {form}");
    let mut values = Vec::new();
    for number in numbers.split(',').map(str::trim).filter(|number| !number.is_empty()) {
        match number.parse::<f64>() {
            Ok(value) if value.is_finite() => values.push(value),
            _ => return Err(wrong(&format!("`{number}` is no number"))),
        }
    }
    let patience = match (*name, values.as_slice()) {
        ("exponential", [mean]) => Patience::Exponential { mean: *mean },
        ("weibull", [shape, scale]) => Patience::Weibull { shape: *shape, scale: *scale },
        ("hyperexponential", [share, first, second]) => {
            Patience::Hyperexponential { share: *share, first_mean: *first, second_mean: *second }
        }
        ("uniform", [most]) => Patience::Uniform { least: 0.0, most: *most },
        ("uniform", [least, most]) => Patience::Uniform { least: *least, most: *most },
        ("deterministic", [time]) => Patience::Deterministic { time: *time },
        _ => {
            let many =
                if values.len() == 1 { "1 number does".to_owned() } else { format!("{} numbers do", values.len()) };
            return Err(wrong(&format!("{many} not make a law")));
        }
    };
    // Shapes and shares are not seconds, and are held to their own limits below.
    let seconds = if matches!(*name, "weibull" | "hyperexponential") { &values[1..] } else { &values[..] };
    let too_long = seconds.iter().any(|second| *second > MOST_S || (*second > 0.0 && *second < LEAST_S));
    if !patience.is_sound() || too_long {
        return Err(wrong("nobody can have this patience"));
    }
    let values: Vec<String> = values.iter().map(f64::to_string).collect();
    Ok(Law { patience, written: format!("{name}:{}", values.join(",")) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_law_is_read_as_it_is_written() {
        let read = |text: &str| law(text).unwrap();
        assert_eq!(read("weibull:0.7,180").patience, Patience::Weibull { shape: 0.7, scale: 180.0 });
        assert_eq!(read("Uniform: 240").patience, Patience::Uniform { least: 0.0, most: 240.0 });
        assert_eq!(read("uniform:10,240").patience, Patience::Uniform { least: 10.0, most: 240.0 });
        assert_eq!(read("deterministic:120").patience, Patience::Deterministic { time: 120.0 });
        for written in ["exponential:180", "hyperexponential:0.3,30,600", "deterministic:0"] {
            assert_eq!(read(&read(written).written), read(written));
            assert_eq!(read(written).written, written);
        }
    }

    #[test]
    fn what_is_no_law_is_told_what_would_be() {
        let said = |text: &str| law(text).unwrap_err();
        assert!(said("weibul:1,2").ends_with("did you mean `weibull`?"));
        assert_eq!(
            said("weibull:0.7"),
            "1 number does not make a law: write weibull:SHAPE,SCALE_S, with a shape from 0.1 to 50"
        );
        assert_eq!(said("exponential:long"), "`long` is no number: write exponential:MEAN_S");
        for wrong in ["exponential:-1", "exponential:0", "weibull:0.01,5", "uniform:5,2", "exponential:1e300", "", ":"]
        {
            assert!(law(wrong).is_err(), "{wrong}");
        }
        assert!(Law::exponential(-1.0).is_err() && Law::exponential(f64::NAN).is_err());
    }
}
