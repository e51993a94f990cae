//! Reading cases: JSON into queues, or all that is wrong with it.

use super::case::{Case, Figure, Given, HalfHour, Retry};
use crate::notation::{half_hour, nearest};
use crate::sim::HALF_HOURS;
use crate::stats::queueing::Patience;
use serde_json::{Map, Value};
use std::fmt;

/// The most cases in a file.
const MOST_CASES: usize = 10_000;
/// The threshold of a case that names none, in seconds.
const USUAL_WITHIN: f64 = 20.0;
/// Rates a minute, and minutes: from one in ten million to ten million.
const RATES: [f64; 2] = [1e-7, 1e7];
/// Shapes of a Weibull law.
const SHAPES: [f64; 2] = [0.05, 100.0];
/// The most seconds or minutes.
const MOST: f64 = 1e9;

/// Something wrong with a file of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where, such as `cases[2].agents`; nothing when it is about the whole file.
    pub place: String,
    /// What is wrong, with what was expected.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if self.place.is_empty() { "" } else { ": " };
        write!(f, "{}{colon}{}", self.place, self.message)
    }
}

/// Reads a file of cases: `{"cases": [{"lambda_per_min": 4.2, …}]}`. Keys of a case that nobody knows are passed over,
/// since such files carry more than is compared here.
///
/// # Errors
/// All that is wrong with it.
pub fn read(text: &str) -> Result<Vec<Case>, Vec<Fault>> {
    let whole = |message: &str, help: &str| {
        vec![Fault { place: String::new(), message: message.to_owned(), help: help.to_owned() }]
    };
    // What some editors put before a text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(whole("the file is empty", FORM));
    }
    let file: Value = serde_json::from_str(text).map_err(|error| whole(&format!("this is not JSON: {error}"), FORM))?;
    let list = match file.get("cases").and_then(Value::as_array) {
        Some(list) => list,
        None => return Err(whole("there is no list `cases`", FORM)),
    };
    if list.is_empty() {
        return Err(whole("the list `cases` is empty", FORM));
    }
    if list.len() > MOST_CASES {
        let message = format!("there are {} cases; {MOST_CASES} can be read", list.len());
        return Err(whole(&message, "split the file"));
    }
    let mut faults = Vec::new();
    let cases = list.iter().enumerate().filter_map(|(index, case)| self::case(index, case, &mut faults)).collect();
    if faults.is_empty() { Ok(cases) } else { Err(faults) }
}

/// What a file should look like.
const FORM: &str =
    "write {\"cases\": [{\"lambda_per_min\": 4.2, \"mu_per_min\": 0.5, \"agents\": 12, \"p_wait\": 0.18}]}";

fn case(index: usize, value: &Value, faults: &mut Vec<Fault>) -> Option<Case> {
    let before = faults.len();
    let mut fields = Fields { place: format!("cases[{index}]"), fields: None, faults };
    let Some(fields_of_case) = value.as_object() else {
        fields.fault("", format!("a case is an object, not {}", kind(value)), FORM);
        return None;
    };
    fields.fields = Some(fields_of_case);
    // What is wrong with half hours is told there.
    let by_half_hour = fields.get("half_hours").is_some();
    let day = fields.day();
    let calls_a_minute = match &day {
        None if !by_half_hour => {
            fields.needed("lambda_per_min", RATES, "write how many calls come in a minute, such as 4.2")
        }
        day => day.as_deref().map(calls),
    };
    let served_a_minute =
        fields.needed("mu_per_min", RATES, "write how many calls one agent serves in a minute, such as 0.5");
    let agents = match &day {
        None if !by_half_hour => fields.agents(),
        day => day.iter().flatten().map(|half_hour| half_hour.agents).max(),
    };
    let patience = fields.patience();
    let balking = fields.number("balking", [0.0, 1.0], "write the share who give up rather than wait, such as 0.2");
    let lines = fields.whole("lines", [1.0, MOST], "write how many can wait or be served, such as 20");
    let queue_limit = fields.whole("queue_limit", [0.0, MOST], "write how many can wait, such as 5");
    let alone = [day.is_some(), balking.is_some(), lines.is_some(), queue_limit.is_some()] == [false; 4];
    let retry = fields.retry(patience.is_some(), alone);
    let within_s = fields.number("T_s", [0.0, MOST], "write how many seconds are in time, such as 20");
    let figures = fields.figures();
    let case = Case {
        index,
        calls_a_minute: calls_a_minute?,
        served_a_minute: served_a_minute?,
        agents: agents?,
        day: day.unwrap_or_default(),
        patience,
        balking: balking.unwrap_or(0.0),
        lines: lines.map(|lines| lines as u32),
        queue_limit: queue_limit.map(|places| places as u32),
        retry,
        within_s: within_s.unwrap_or(USUAL_WITHIN),
        figures,
    };
    if fields.faults.len() == before && case.is_unstable() {
        let message = format!(
            "the queue grows without end: nobody gives up (no `theta_per_min`) and {} calls a minute come where {} can \
             be served",
            case.calls_a_minute,
            case.calls_a_minute / case.load()
        );
        fields.fault("", message, "add agents, or say how patient callers are, such as \"theta_per_min\": 0.5");
    }
    (faults.len() == before).then_some(case)
}

/// The mean calls a minute of a day.
fn calls(day: &[HalfHour]) -> f64 {
    day.iter().map(|half_hour| half_hour.calls_a_minute).sum::<f64>() / day.len() as f64
}

/// The fields of an object, read one by one.
struct Fields<'v, 'f> {
    place: String,
    fields: Option<&'v Map<String, Value>>,
    faults: &'f mut Vec<Fault>,
}

impl<'v> Fields<'v, '_> {
    fn fault(&mut self, field: &str, message: impl Into<String>, help: &str) {
        let dot = if field.is_empty() { "" } else { "." };
        let place = format!("{}{dot}{field}", self.place);
        self.faults.push(Fault { place, message: message.into(), help: help.to_owned() });
    }

    /// A field that is there; null is the same as left out.
    fn get(&self, field: &str) -> Option<&'v Value> {
        self.fields?.get(field).filter(|value| !value.is_null())
    }

    /// A number between two, if it is there.
    fn number(&mut self, field: &str, [least, most]: [f64; 2], help: &str) -> Option<f64> {
        let value = self.get(field)?;
        let Some(number) = value.as_f64() else {
            self.fault(field, format!("a number is expected, not {}", kind(value)), help);
            return None;
        };
        if !(least..=most).contains(&number) {
            self.fault(field, format!("this lies from {least} to {most}, and {number} does not"), help);
            return None;
        }
        Some(number)
    }

    /// A number that must be there.
    fn needed(&mut self, field: &str, range: [f64; 2], help: &str) -> Option<f64> {
        if self.get(field).is_none() {
            self.fault(field, "this number is missing", help);
        }
        self.number(field, range, help)
    }

    fn agents(&mut self) -> Option<u16> {
        const HELP: &str = "write how many agents there are, such as 12";
        self.needed("agents", [1.0, f64::from(u16::MAX)], HELP)?;
        self.whole("agents", [1.0, f64::from(u16::MAX)], HELP).map(|agents| agents as u16)
    }

    /// A whole number between two, if it is there.
    fn whole(&mut self, field: &str, range: [f64; 2], help: &str) -> Option<f64> {
        let number = self.number(field, range, help)?;
        if number.fract() != 0.0 {
            self.fault(field, format!("{field} are counted in whole numbers, and {number} is none"), help);
            return None;
        }
        Some(number)
    }

    /// What each half hour of a day is like, where they are not all alike: those left out have no calls and no agents.
    fn day(&mut self) -> Option<Vec<HalfHour>> {
        const HELP: &str = "write {\"09:00\": {\"lambda_per_min\": 2, \"agents\": 5}}, and so on for other half hours";
        let value = self.get("half_hours")?;
        let Some(half_hours) = value.as_object() else {
            self.fault("half_hours", format!("an object is expected, not {}", kind(value)), HELP);
            return None;
        };
        for field in ["lambda_per_min", "agents"] {
            if self.get(field).is_some() {
                self.fault(field, "`half_hours` says it for every half hour", "take one of the two away");
            }
        }
        let mut day = vec![HalfHour::default(); HALF_HOURS];
        for (name, value) in half_hours {
            let place = format!("{}.half_hours.{name}", self.place);
            let mut inner = Fields { place, fields: value.as_object(), faults: &mut *self.faults };
            match half_hour(name) {
                Err(message) => inner.fault("", message, HELP),
                Ok(_) if !value.is_object() => {
                    inner.fault("", format!("an object is expected, not {}", kind(value)), HELP)
                }
                Ok(place) => {
                    let calls_a_minute = inner.number("lambda_per_min", [0.0, RATES[1]], HELP).unwrap_or(0.0);
                    let agents = inner.whole("agents", [0.0, f64::from(u16::MAX)], HELP).unwrap_or(0.0) as u16;
                    day[place] = HalfHour { calls_a_minute, agents };
                }
            }
        }
        if calls(&day) <= 0.0 || day.iter().all(|half_hour| half_hour.agents == 0) {
            self.fault("half_hours", "a day needs calls and agents, and here is one of them missing", HELP);
            return None;
        }
        Some(day)
    }

    /// How long callers wait: `theta_per_min` for an exponential law, `patience` for another.
    fn patience(&mut self) -> Option<Patience> {
        const THETA: &str =
            "write how many of those who wait give up in a minute, such as 0.5; leave it out if nobody does";
        let theta = self.get("theta_per_min");
        let Some(law) = self.get("patience") else {
            // That none give up can be written as a nought, too.
            if theta.and_then(Value::as_f64) == Some(0.0) {
                return None;
            }
            let rate = self.number("theta_per_min", RATES, THETA)?;
            return Some(Patience::Exponential { mean: 1.0 / rate });
        };
        if theta.is_some() {
            self.fault("patience", "`theta_per_min` says how patient callers are already", "take one of the two away");
            return None;
        }
        const LAW: &str = "write {\"law\": \"weibull\", \"shape\": 0.7, \"scale_min\": 3}";
        if let (Some(name), Some(numbers)) = (law.as_str(), self.get("params")) {
            return self.patience_by_numbers(name, numbers);
        }
        let Some(fields) = law.as_object() else {
            self.fault("patience", format!("an object with a `law` is expected, not {}", kind(law)), LAW);
            return None;
        };
        let mut inner =
            Fields { place: format!("{}.patience", self.place), fields: Some(fields), faults: &mut *self.faults };
        let name = inner.get("law").and_then(Value::as_str).unwrap_or_default();
        let minutes = "write a number of minutes, such as 3";
        match name {
            "exponential" => Some(Patience::Exponential { mean: inner.needed("mean_min", RATES, minutes)? }),
            "weibull" => {
                let shape = inner.needed("shape", SHAPES, "write a shape, such as 0.7");
                Some(Patience::Weibull { scale: inner.needed("scale_min", RATES, minutes)?, shape: shape? })
            }
            "uniform" => {
                let from = inner.number("from_min", [0.0, MOST], minutes).unwrap_or(0.0);
                let to = inner.needed("to_min", RATES, minutes)?;
                if to < from {
                    inner.fault("to_min", format!("{to} is less than `from_min`, {from}"), "exchange the two");
                    return None;
                }
                Some(Patience::Uniform { least: from, most: to })
            }
            "deterministic" => Some(Patience::Deterministic { time: inner.needed("minutes", RATES, minutes)? }),
            "hyperexponential" => {
                let share = inner.needed("share", [0.0, 1.0], "write the share of the first kind, such as 0.3");
                let first_mean = inner.needed("first_mean_min", RATES, minutes);
                let second_mean = inner.needed("second_mean_min", RATES, minutes);
                Some(Patience::Hyperexponential { share: share?, first_mean: first_mean?, second_mean: second_mean? })
            }
            _ => {
                inner.unknown_law("law", name);
                None
            }
        }
    }

    /// The same as a name and a list of its numbers.
    fn patience_by_numbers(&mut self, name: &str, numbers: &Value) -> Option<Patience> {
        let list: Vec<f64> = numbers.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        let minutes = |number: f64| (RATES[0]..=RATES[1]).contains(&number);
        let found = match (name, list.as_slice()) {
            ("weibull", &[shape, scale]) if minutes(scale) && (SHAPES[0]..=SHAPES[1]).contains(&shape) => {
                Patience::Weibull { shape, scale }
            }
            ("uniform", &[to]) if minutes(to) => Patience::Uniform { least: 0.0, most: to },
            ("deterministic", &[all]) if minutes(all) => Patience::Deterministic { time: all },
            ("hyperexp2", &[share, first, second])
                if (0.0..=1.0).contains(&share) && minutes(1.0 / first) && minutes(1.0 / second) =>
            {
                Patience::Hyperexponential { share, first_mean: 1.0 / first, second_mean: 1.0 / second }
            }
            ("weibull" | "uniform" | "deterministic" | "hyperexp2", _) => {
                let help = "write [shape, minutes] for weibull, [longest minutes] for uniform, [minutes] for \
                            deterministic, [share of the first kind, rate of each kind a minute] for hyperexp2";
                self.fault("params", format!("these are not the numbers of a law that is {name}: {numbers}"), help);
                return None;
            }
            _ => {
                self.unknown_law("patience", name);
                return None;
            }
        };
        Some(found)
    }

    fn unknown_law(&mut self, field: &str, name: &str) {
        const LAWS: [&str; 5] = ["exponential", "weibull", "uniform", "deterministic", "hyperexponential"];
        let help = match nearest(name, LAWS) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("patience is {}; take the case away if it is none of them", LAWS.join(", ")),
        };
        self.fault(field, format!("an operation cannot have patience of the law `{name}`"), &help);
    }

    /// What those do who gave up.
    fn retry(&mut self, patience: bool, alone: bool) -> Option<Retry> {
        const HELP: &str = "write {\"share\": 0.5, \"mean_min\": 10}";
        let value = self.get("retry")?;
        let Some(fields) = value.as_object() else {
            self.fault("retry", format!("an object is expected, not {}", kind(value)), HELP);
            return None;
        };
        if !patience {
            self.fault("retry", "nobody gives up who could try again", "say how patient callers are, or take it away");
            return None;
        }
        if !alone {
            let message = "no exact figures are known with `balking`, `lines`, `queue_limit` or `half_hours` beside it";
            self.fault("retry", message, "take one of the two away");
            return None;
        }
        let mut inner =
            Fields { place: format!("{}.retry", self.place), fields: Some(fields), faults: &mut *self.faults };
        let share = inner.needed("share", [0.0, 0.99], HELP);
        let mean = inner.needed("mean_min", RATES, HELP);
        Some(Retry { share: share?, mean: mean? })
    }

    fn figures(&mut self) -> Vec<Given> {
        let mut given: Vec<Given> = Vec::new();
        for (name, figure) in Figure::NAMES {
            let most = if figure.is_share() { 1.0 } else { f64::MAX };
            let Some(exact) = self.number(name, [0.0, most], "write the exact value, or take it away") else {
                continue;
            };
            given.push(Given { name, figure, exact });
        }
        given
    }
}

/// What a value is, in words.
fn kind(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(number) => number.to_string(),
        Value::String(text) => format!("the text \"{}\"", text.chars().take(40).collect::<String>()),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::CASES;
    use super::*;
    use proptest::prelude::{prop, proptest};

    /// What is wrong with a case of these fields beside a good one.
    fn faults(fields: &str) -> Vec<String> {
        let good = r#"{"lambda_per_min": 1, "mu_per_min": 1, "agents": 2}"#;
        let text = format!("{{\"cases\": [{good}, {{{fields}}}]}}");
        read(&text).err().into_iter().flatten().map(|fault| fault.to_string()).collect()
    }

    #[test]
    fn each_mistake_is_told_with_its_case_and_field() {
        for (fields, expected) in [
            (r#""mu_per_min": 1, "agents": 2"#, "cases[1].lambda_per_min: this number is missing"),
            (r#""lambda_per_min": -1, "mu_per_min": 1, "agents": 2"#, "and -1 does not"),
            (r#""lambda_per_min": "x", "mu_per_min": 1, "agents": 2"#, "a number is expected, not the text \"x\""),
            (r#""lambda_per_min": 1, "mu_per_min": 0, "agents": 2"#, "cases[1].mu_per_min: this lies from"),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 0"#,
                "cases[1].agents: this lies from 1 to 65535, and 0",
            ),
            (r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 1.5"#, "whole numbers, and 1.5 is none"),
            (r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "theta_per_min": -2"#, "cases[1].theta_per_min: "),
            (r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "T_s": []"#, "cases[1].T_s: a number is expected"),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "p_wait": 1.5"#,
                "cases[1].p_wait: this lies from 0 to 1",
            ),
            (r#""lambda_per_min": 2, "mu_per_min": 1, "agents": 2"#, "cases[1]: the queue grows without end"),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "retry": {"share": 0.5, "mean_min": 1}"#,
                "cases[1].retry: nobody gives up",
            ),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "patience": {"law": "weibul"}"#,
                "cases[1].patience.law: ",
            ),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "patience": {"law": "weibull", "shape": 1}"#,
                "cases[1].patience.scale_min: ",
            ),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "patience": "erlang2", "params": [1]"#,
                "the law `erlang2`",
            ),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "patience": "hyperexp2", "params": [1]"#,
                "a law that is hyperexp2",
            ),
            (r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "patience": 3"#, "cases[1].patience: an object"),
            (r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "lines": 0"#, "cases[1].lines: this lies from 1"),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "queue_limit": 2.5"#,
                "cases[1].queue_limit: queue_limit are counted in whole numbers, and 2.5 is none",
            ),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "balking": 20"#,
                "this lies from 0 to 1, and 20 does",
            ),
            (
                r#""lambda_per_min": 9, "mu_per_min": 1, "agents": 2, "balking": 0.5"#,
                "cases[1]: the queue grows without end",
            ),
            (
                r#""lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "theta_per_min": 1, "lines": 3,
                   "retry": {"share": 0.5, "mean_min": 10}"#,
                "cases[1].retry: no exact figures are known",
            ),
            (r#""mu_per_min": 1, "half_hours": [1, 2]"#, "cases[1].half_hours: an object is expected, not a list"),
            (
                r#""mu_per_min": 1, "half_hours": {"09:10": {"lambda_per_min": 1, "agents": 1}, "09:30":
                   {"lambda_per_min": 1, "agents": 2}}"#,
                "cases[1].half_hours.09:10: ",
            ),
            (
                r#""mu_per_min": 1, "half_hours": {"09:00": {"lambda_per_min": 1}}"#,
                "cases[1].half_hours: a day needs calls and agents",
            ),
            (
                r#""mu_per_min": 1, "agents": 2, "half_hours": {"09:00": {"lambda_per_min": 1, "agents": 2}}"#,
                "cases[1].agents: `half_hours` says it",
            ),
            (
                r#""mu_per_min": 1, "half_hours": {"09:00": {"lambda_per_min": 1, "agents": 2}, "09:30": 3}"#,
                "cases[1].half_hours.09:30: an object is expected, not 3",
            ),
        ] {
            let found = faults(fields);
            assert!(found.len() == 1 && found[0].contains(expected), "{fields}: {found:?}");
        }
        assert_eq!(faults(r#""agents": -3"#).len(), 3, "all at once");
    }

    #[test]
    fn a_file_that_is_none_says_what_it_should_be() {
        for (text, expected) in [
            ("", "the file is empty"),
            ("{\"cases\": [", "this is not JSON"),
            ("{\"cases\": [{\"p_wait\": NaN}]}", "this is not JSON"),
            ("[]", "there is no list `cases`"),
            ("{\"cases\": {}}", "there is no list `cases`"),
            ("{\"cases\": []}", "is empty"),
            ("{\"cases\": [3]}", "cases[0]: a case is an object, not 3"),
        ] {
            let faults = read(text).unwrap_err();
            assert!(faults[0].to_string().contains(expected), "{text}: {faults:?}");
        }
    }

    #[test]
    fn a_case_says_as_much_as_it_knows() {
        let text = r#"{"note": "", "cases": [
            {"lambda_per_min": 1, "mu_per_min": 1, "agents": 2, "theta_per_min": null, "asa_s": 3, "service_level": 0.9,
             "lq": 4, "p_abandon": null},
            {"lambda_per_min": 5, "mu_per_min": 1, "agents": 2, "theta_per_min": 0.5, "T_s": 0}
        ]}"#;
        let cases = read(text).unwrap();
        let names: Vec<_> = cases[0].figures.iter().map(|given| (given.name, given.figure)).collect();
        assert_eq!(names, [("asa_s", Figure::MeanWait), ("service_level", Figure::InTime)]);
        assert_eq!((cases[0].patience, cases[0].within_s), (None, 20.0));
        assert_eq!((cases[1].patience, cases[1].within_s), (Some(Patience::Exponential { mean: 2.0 }), 0.0));
        let listed = text.replace("\"theta_per_min\": 0.5", "\"patience\": \"weibull\", \"params\": [0.7, 3.0]");
        assert_eq!(read(&listed).unwrap()[1].patience, Some(Patience::Weibull { shape: 0.7, scale: 3.0 }));
    }

    #[test]
    fn the_cases_that_come_with_the_program_can_be_read_and_all_know_something() {
        let cases = read(CASES).unwrap();
        assert!(cases.iter().all(|case| !case.figures.is_empty()));
        assert!(cases.iter().any(|case| case.patience.is_none() && case.load() > 0.97));
        assert!(cases.iter().any(|case| case.retry.is_some()));
        let names: Vec<_> = cases.iter().map(Case::name).collect();
        for name in ["M/M/10/10", "M/M/3/8", "M/M/3 with balking", "M/M/8/14+M with balking", "M(t)/M/n(t)+M"] {
            assert!(names.iter().any(|each| each == name), "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic(text in "\\PC{0,60}", cut in 0..400_usize) {
            let _ = read(&text);
            let cut = CASES.char_indices().map(|(at, _)| at).take_while(|at| *at <= cut).last().unwrap_or(0);
            let _ = read(&CASES[..cut]);
        }

        #[test]
        fn any_value_in_a_field_is_read_or_refused(field in 0..12_usize, value in prop::sample::select(vec![
            "1e308", "-0.0", "1e-320", "18446744073709551616", "true", "[[]]", "{\"law\": 3}", "\"\"", "0.5", "null",
        ])) {
            let fields = ["lambda_per_min", "mu_per_min", "agents", "theta_per_min", "T_s", "patience", "retry",
                "p_wait", "mean_wait_s", "occupancy", "params", "note"];
            let mut case: Map<String, Value> =
                [("lambda_per_min", 1), ("mu_per_min", 1), ("agents", 2)].map(|(k, v)| (k.to_owned(), v.into())).into_iter().collect();
            case.insert(fields[field].to_owned(), serde_json::from_str(value).unwrap_or_default());
            let _ = read(&serde_json::json!({"cases": [case]}).to_string());
        }
    }
}
