//! Every number the model rests on, in one table: what it means, how far it may reasonably lie from its default, and
//! how well it is known.
//!
//! The entries stand in `table/`, by subject. Each becomes a field of [`Parameters`] and a row of [`TABLE`], so what
//! the code computes with and what a report explains cannot drift apart.

use super::table::{conduct, episode, experience, leaving, operation, prevention, selling, skill, word};
use std::fmt;

/// How well a value is known, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Read in the published work itself.
    Published,
    /// Read in the abstract of a published work.
    Abstract,
    /// Computed from public data.
    Computed,
    /// Read in an article for practitioners.
    Article,
    /// Stated by the trade, method unknown.
    Trade,
    /// Attributed to a published work that was not at hand.
    Unverified,
    /// Chosen to be reasonable; nothing found.
    Assumed,
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Evidence::Published => "published",
            Evidence::Abstract => "abstract",
            Evidence::Computed => "computed",
            Evidence::Article => "article",
            Evidence::Trade => "trade",
            Evidence::Unverified => "unverified",
            Evidence::Assumed => "assumed",
        })
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parameter {
    /// Its name, as in a scenario and as the field of [`Parameters`].
    pub name: &'static str,
    /// Its letter in a formula; empty when it has none.
    pub symbol: &'static str,
    /// What it says about customers or reps.
    pub meaning: &'static str,
    /// Its value unless a scenario sets another.
    pub default: f64,
    /// The lowest value still reasonable: where a sensitivity analysis begins.
    pub low: f64,
    /// The highest value still reasonable: where a sensitivity analysis ends.
    pub high: f64,
    /// Its unit.
    pub unit: &'static str,
    /// How well it is known.
    pub evidence: Evidence,
    /// Where it comes from.
    pub source: &'static str,
}

/// No parameter is larger: beyond, sums and products would no longer be numbers.
const MOST: f64 = 1e12;

/// Why a parameter was not set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// No entry of the table has this name.
    #[error("no model parameter has this name: `explain` lists them")]
    Unknown,
    /// Not a number, below 0 or beyond 1e12.
    #[error("a model parameter is a number from 0 to 1e12")]
    Unusable,
}

/// The four ways in which uneven service costs more than even service of the same mean. All are open by default; a
/// sensitivity analysis closes them one by one. With all closed only the mean matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Routes {
    /// What cannot be predicted drives customers away.
    pub volatility: bool,
    /// A disappointment weighs more than a pleasant surprise of the same size.
    pub loss_aversion: bool,
    /// The worst and the last touch of an issue are remembered above the rest.
    pub peak_end: bool,
    /// The inclination to leave grows faster than dissatisfaction does. When closed, the hazard is the tangent of
    /// the full one at the neutral point, and a shock adds to it instead of multiplying it.
    pub convexity: bool,
}

impl Default for Routes {
    fn default() -> Routes {
        Routes { volatility: true, loss_aversion: true, peak_end: true, convexity: true }
    }
}

impl Routes {
    /// All four closed: service of the same mean is worth the same, however uneven.
    pub const CLOSED: Routes = Routes { volatility: false, loss_aversion: false, peak_end: false, convexity: false };
}

/// The end of the chain of subjects: turns all entries into the struct, its defaults, its access by name and the table.
macro_rules! declare {
    (; $(
        $(#[doc = $meaning:literal])+
        $name:ident $symbol:literal = $default:literal, $low:literal to $high:literal, $unit:literal,
        $evidence:ident, $source:literal;
    )*) => {
        /// The values that a run computes with: one field an entry of [`TABLE`], and the routes that are open.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Parameters {
            $(
                $(#[doc = $meaning])+
                #[doc = concat!("\n\nUnit: ", $unit, ".")]
                pub $name: f64,
            )*
            /// By which ways uneven service costs more than even service.
            pub routes: Routes,
        }

        impl Default for Parameters {
            fn default() -> Parameters {
                Parameters { $($name: $default,)* routes: Routes::default() }
            }
        }

        impl Parameters {
            /// The value of the entry called `name`, if there is one.
            pub fn get(&self, name: &str) -> Option<f64> {
                match name {
                    $(stringify!($name) => Some(self.$name),)*
                    _ => None,
                }
            }

            /// Sets the entry called `name`. Values outside its range are taken (the range is for sensitivity
            /// analyses); negative and undefined ones and those beyond 1e12 are refused.
            pub fn set(&mut self, name: &str, value: f64) -> Result<(), Refused> {
                if !(0.0..=MOST).contains(&value) {
                    return Err(Refused::Unusable);
                }
                match name {
                    $(stringify!($name) => self.$name = value,)*
                    _ => return Err(Refused::Unknown),
                }
                Ok(())
            }
        }

        /// All entries, by subject.
        pub static TABLE: &[Parameter] = &[$(
            Parameter {
                name: stringify!($name),
                symbol: $symbol,
                meaning: concat!($($meaning),+).trim_ascii_start(),
                default: $default,
                low: $low,
                high: $high,
                unit: $unit,
                evidence: Evidence::$evidence,
                source: $source,
            },
        )*];
    };
}

experience! { episode, leaving, word, selling, operation, skill, conduct, prevention, declare; }

/// The entry called `name`, if there is one.
pub fn parameter(name: &str) -> Option<&'static Parameter> {
    TABLE.iter().find(|entry| entry.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_named_once_sourced_and_within_its_range() {
        for (place, entry) in TABLE.iter().enumerate() {
            assert!(TABLE[..place].iter().all(|other| other.name != entry.name), "{} stands twice", entry.name);
            assert!(entry.low <= entry.default && entry.default <= entry.high, "{} lies outside its range", entry.name);
            assert!(entry.low >= 0.0 && entry.high.is_finite(), "{} has an unusable range", entry.name);
            assert!(!entry.source.is_empty() && !entry.unit.is_empty(), "{} has no source or unit", entry.name);
            assert!(entry.meaning.ends_with('.'), "{} is not explained by a sentence", entry.name);
        }
    }

    #[test]
    fn every_entry_can_be_read_and_set_by_its_name() {
        let mut parameters = Parameters::default();
        for entry in TABLE {
            assert_eq!(parameters.get(entry.name), Some(entry.default), "{}", entry.name);
            assert_eq!(parameters.set(entry.name, entry.high), Ok(()));
            assert_eq!(parameters.get(entry.name), Some(entry.high));
        }
    }

    #[test]
    fn what_cannot_be_set_is_refused_and_changes_nothing() {
        let mut parameters = Parameters::default();
        assert_eq!(parameters.set("satisfaction_of_the_moon", 1.0), Err(Refused::Unknown));
        assert_eq!(parameters.set("loss_aversion", -1.0), Err(Refused::Unusable));
        assert_eq!(parameters.set("loss_aversion", f64::NAN), Err(Refused::Unusable));
        assert_eq!(parameters.set("loss_aversion", 1e308), Err(Refused::Unusable));
        assert_eq!(parameters, Parameters::default());
        assert_eq!(parameters.get("satisfaction_of_the_moon"), None);
        assert_eq!(parameter("loss_aversion").map(|entry| entry.default), Some(2.0));
    }

    #[test]
    fn shares_of_a_whole_sum_to_one() {
        let p = Parameters::default();
        let values =
            p.weight_reliability + p.weight_responsiveness + p.weight_assurance + p.weight_empathy + p.weight_tangibles;
        assert!((values - 1.0).abs() < 1e-12);
        assert!((p.justice_distributive + p.justice_interactional + p.justice_procedural - 1.0).abs() < 1e-12);
    }
}
