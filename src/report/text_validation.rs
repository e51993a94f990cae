//! The engine held against exact values, on the terminal: a few lines a case, and what it comes to.

use super::figures::{NONE, counted, number, signed};
use super::labels::plain;
use super::terminal::{Look, Terminal};
use crate::experiment::validation::{CaseResults, FigureResults, Validated};

/// What was found, in at most 100 columns but for the command that gives it again.
pub fn validation_text(validated: &Validated, colour: bool) -> String {
    let mut text = Terminal::new(colour);
    text.wrapped("", "The engine against exact values", Look::Bold);
    let head = row(["", "simulated", "95 % interval", "exact", "z"]);
    let head = text.paint(&head, Look::Faint);
    text.line(&head);
    for case in &validated.cases {
        one(&mut text, case);
    }
    text.blank();
    text.wrapped("", &verdict(validated), Look::Usual);
    let wide: Vec<String> =
        validated.cases.iter().filter(|case| !case.narrow).map(|case| format!("[{}]", case.index)).collect();
    if !wide.is_empty() {
        let words = format!(
            "The most work that a case may take was done before every interval was as narrow as asked ({} % of the exact \
             value either way) in {} of {}: {}. The intervals hold as they stand.",
            percent(validated.half_width),
            wide.len(),
            counted(validated.cases.len() as u64, "case", "cases"),
            wide.join(", ")
        );
        text.wrapped("! ", &words, Look::Usual);
    }
    text.blank();
    text.line("The same again:");
    text.line(&format!("  {}", plain(&validated.command)));
    text.finish()
}

fn one(text: &mut Terminal, case: &CaseResults) {
    let title = format!("[{}] {}, load {} %", case.index, case.queue, number(case.load * 100.0, 0));
    let how = match case.calls {
        0 => "it gives no figure to compare".to_owned(),
        calls => format!(
            "{} calls in {} after warm-ups of {}",
            number(calls as f64, 0),
            counted(case.spells as u64, "spell", "spells"),
            minutes(case.warm_up_min)
        ),
    };
    let (title, how) = (text.paint(&title, Look::Bold), text.paint(&how, Look::Faint));
    text.line(&format!("{title}  {how}"));
    for figure in &case.figures {
        let line = of_figure(figure);
        let look = if figure.z.is_some_and(|z| z.abs() > 4.0) { Look::Bad } else { Look::Usual };
        let line = text.paint(&line, look);
        text.line(&line);
    }
}

fn of_figure(figure: &FigureResults) -> String {
    let written = |value: Option<f64>| value.map_or(NONE.to_owned(), digits);
    let interval = match (figure.low, figure.high) {
        (Some(low), Some(high)) => format!("[{}, {}]", digits(low), digits(high)),
        _ => String::new(),
    };
    let z = figure.z.map_or(NONE.to_owned(), |z| signed(z, 1));
    row([&figure.figure, &written(figure.estimate), &interval, &digits(figure.exact), &z])
}

fn row([name, estimate, interval, exact, z]: [&str; 5]) -> String {
    format!("  {name:<18}  {estimate:>10}  {interval:<24}  {exact:>10}  {z:>5}")
}

/// Five digits, fewer for what is next to nothing.
fn digits(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    if !(1e-4..1e7).contains(&value.abs()) {
        return format!("{value:.2e}");
    }
    let before = value.abs().log10().floor() as i32;
    format!("{value:.*}", usize::try_from(4 - before).unwrap_or(0).min(6))
}

fn percent(share: f64) -> String {
    digits(share * 100.0).trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A time in minutes of the case in the words of a person.
fn minutes(minutes: f64) -> String {
    match minutes {
        short if short < 120.0 => format!("{} min", number(short, 0)),
        long if long < 2_880.0 => format!("{} h", number(long / 60.0, 0)),
        days => format!("{} days", number(days / 1_440.0, 0)),
    }
}

fn verdict(validated: &Validated) -> String {
    let figures = validated.cases.iter().flat_map(|case| case.figures.iter().map(move |figure| (case, figure)));
    let with_z = figures.clone().filter_map(|(case, figure)| Some((case, figure, figure.z?)));
    let worst = with_z.max_by(|one, other| one.2.abs().total_cmp(&other.2.abs()));
    let all = figures.filter(|(_, figure)| figure.covered().is_some()).count();
    let (Some(covered), Some((case, figure, z))) = (validated.share_covered, worst) else {
        return "There was nothing to compare.".to_owned();
    };
    format!(
        "{} % of {} lie within their 95 % intervals. The worst z is {}: `{}` of case [{}].",
        number(covered * 100.0, 1),
        counted(all as u64, "exact value", "exact values"),
        signed(z, 1),
        figure.figure,
        case.index
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_a_few_aligned_lines_and_the_worst_is_named() {
        let figure = |name: &str, z| FigureResults {
            figure: name.to_owned(),
            exact: 0.183_888_6,
            estimate: Some(0.184_2),
            low: Some(0.182_9),
            high: Some(0.185_5),
            z,
        };
        let case = CaseResults {
            index: 3,
            queue: "M/M/12".to_owned(),
            load: 0.7,
            figures: vec![figure("p_wait", Some(0.5)), figure("occupancy", Some(-2.25)), figure("p_abandon", None)],
            narrow: false,
            calls: 1_234_567,
            spells: 24,
            runs: 4,
            warm_up_min: 1_440.0,
            spell_min: 1_440.0,
            relaxation_min: 2.0,
            clock: 1.0,
        };
        let validated = Validated {
            mainstay: "0.1.0".to_owned(),
            seed: 1,
            half_width: 0.01,
            command: "mainstay validate --seed 1".to_owned(),
            cases: vec![case],
            worst_z: Some(2.25),
            share_covered: Some(1.0),
        };
        insta::assert_snapshot!(validation_text(&validated, false));
    }

    #[test]
    fn numbers_have_five_digits_whatever_their_size() {
        let written = [0.0, 1.0, 0.123_456, 639.713_408, 2.5e-7, 12_345_678.9, 0.001_234_56].map(digits);
        assert_eq!(written, ["0", "1.0000", "0.12346", "639.71", "2.50e-7", "1.23e7", "0.001235"]);
        assert_eq!((percent(0.01), percent(0.005), percent(0.2)), ("1".into(), "0.5".into(), "20".into()));
    }
}
