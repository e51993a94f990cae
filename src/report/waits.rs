//! Waits hour by hour: when customers wait, and how many come then.

use super::axis::{Axis, Scale};
use super::figures::{NONE, Unit, figure, number, sound, sound_estimate};
use super::labels::width;
use super::lines::{Field, LABEL, Line, WIDTH};
use super::page::Section;
use super::palette::Role;
use super::sheet::{SMALL, Sheet, Side, chart};
use super::table::{Cell, Table};
use super::{ChartInfo, Draw};
use crate::experiment::{PolicyResults, Results};
use std::collections::BTreeMap;

/// The waits by hour of the day.
pub(super) const INFO: ChartInfo = ChartInfo {
    name: "waits",
    about: "The mean wait on live channels in each hour of the day, above the contacts of that hour.",
    draw: Draw::Results(section),
};

/// How high the strip with contacts is, in pixels.
const STRIP: f64 = 72.0;
/// The day is drawn from the first to the last hour with this share of the contacts of the busiest: a mean over the few
/// who come before and after says more of their luck than of the service.
const WORTH_DRAWING: f64 = 0.02;
/// The size of the figures above the bars.
const ON_BARS: f64 = 10.0;

fn section(results: &Results) -> Option<Section> {
    let drawn = worth_drawing(&contacts(results));
    let lines: Vec<Line> = results.policies.iter().enumerate().map(|policy| line(policy, &drawn)).collect();
    if drawn.is_empty() || lines.iter().all(|line| line.points.is_empty()) {
        return None;
    }
    let section = Section::new(INFO.name, "When customers wait")
        .say(
            "The lines show the mean wait of those who came on a live channel in that hour of the day; the bars \
             beneath show how many came, as the mean over policies. Waits that climb while contacts do not are waits \
             left over from the hour before. A figure beside a name is the wait in the last hour drawn. Hours at the \
             edges of the day in which next to nobody came stand in the table only.",
        )
        .chart(svg(&lines, &drawn), behind(results));
    Some(section)
}

fn line((index, policy): (usize, &PolicyResults), drawn: &BTreeMap<u8, f64>) -> Line {
    let shown = || policy.hours.iter().filter(|hour| hour.contacts > 0.0 && drawn.contains_key(&hour.hour));
    let points = shown().filter_map(|hour| {
        let wait = sound_estimate(hour.mean_wait_s)?;
        Some((f64::from(hour.hour) + 0.5, wait.estimate, None))
    });
    // The same hour for every policy, so that the figures can be compared.
    let last = drawn.last_key_value().and_then(|(hour, _)| shown().find(|each| each.hour == *hour));
    let last = last.and_then(|hour| sound_estimate(hour.mean_wait_s));
    let value = last.map_or(NONE.to_owned(), |wait| figure(wait.estimate, Unit::Seconds));
    Line { policy: index, name: policy.policy.clone(), value, points: points.collect() }.sound()
}

/// The mean over policies of contacts in each hour that had any.
fn contacts(results: &Results) -> BTreeMap<u8, f64> {
    let mut sums = BTreeMap::new();
    for hour in results.policies.iter().flat_map(|policy| &policy.hours) {
        if let Some(contacts) = sound(hour.contacts).filter(|contacts| *contacts > 0.0) {
            *sums.entry(hour.hour).or_insert(0.0) += contacts / results.policies.len() as f64;
        }
    }
    sums
}

/// The hours from the first to the last in which enough came.
fn worth_drawing(contacts: &BTreeMap<u8, f64>) -> BTreeMap<u8, f64> {
    let least = WORTH_DRAWING * contacts.values().copied().fold(0.0, f64::max);
    let mut enough = contacts.iter().filter(|(_, contacts)| **contacts >= least).map(|(hour, _)| *hour);
    let Some(first) = enough.next() else { return BTreeMap::new() };
    let last = enough.next_back().unwrap_or(first);
    contacts.range(first..=last).map(|(hour, contacts)| (*hour, *contacts)).collect()
}

fn svg(lines: &[Line], contacts: &BTreeMap<u8, f64>) -> String {
    let first = contacts.first_key_value().map_or(0.0, |(hour, _)| f64::from(*hour));
    let last = contacts.last_key_value().map_or(24.0, |(hour, _)| f64::from(*hour) + 1.0);
    let across = Axis { low: first, high: last, step: if last - first > 13.0 { 2.0 } else { 1.0 } };
    let highest = lines.iter().flat_map(Line::heights).fold(0.0, f64::max);
    // Longer waits are easier to grasp in minutes.
    let (unit, name) = if highest >= 300.0 { (60.0, "minutes") } else { (1.0, "seconds") };
    let up = Axis::covering(lines.iter().flat_map(Line::heights).map(|wait| wait / unit).chain([0.0]), 5);
    let up = up.within(0.0, f64::MAX);
    let scaled: Vec<Line> = lines
        .iter()
        .map(|line| Line { points: line.points.iter().map(|(x, y, _)| (*x, y / unit, None)).collect(), ..line.clone() })
        .collect();
    let bottom = (40.0 + LABEL * lines.len() as f64).max(280.0);
    let floor = bottom + 28.0 + STRIP;
    let field = Field::new(&scaled, across, up, bottom);
    let about = "A line for each policy over the hours of the day, above bars for the contacts of each hour.";
    chart(INFO.name, "Mean wait by hour of the day", about, (WIDTH, floor + 46.0), |sheet| {
        field.draw_heights(sheet, &format!("mean wait in {name}"), |mark, axis| number(mark, axis.decimals()));
        draw_contacts(sheet, field.x, contacts, floor);
        let marks: Vec<_> = across.marks().into_iter().map(|hour| (hour, format!("{hour:02.0}:00"))).collect();
        field.draw_across(sheet, &marks, "hour of the day", floor);
        field.draw_lines(sheet, &scaled, bottom);
    })
}

fn draw_contacts(sheet: &Sheet<'_>, across: Scale, contacts: &BTreeMap<u8, f64>, floor: f64) {
    let most = contacts.values().copied().fold(0.0, f64::max);
    let up = Scale { axis: Axis { low: 0.0, high: most.max(1e-9), step: 1.0 }, from: floor, to: floor - STRIP + 24.0 };
    sheet.words("contacts a replication", (0.0, floor - STRIP - 2.0), Side::Right, SMALL, Role::Quiet);
    let widest = contacts.values().map(|contacts| width(&number(*contacts, 0), ON_BARS)).fold(1.0, f64::max);
    // Figures that would run into each other stand on every second bar, or every third.
    let bar =
        contacts.keys().next().map_or(1.0, |hour| across.at(f64::from(*hour) + 1.0) - across.at(f64::from(*hour)));
    let every = (widest / bar.max(1.0)).ceil().max(1.0) as usize;
    for (place, (hour, contacts)) in contacts.iter().enumerate() {
        let (from, to) = (across.at(f64::from(*hour)), across.at(f64::from(*hour) + 1.0));
        let top = up.at(*contacts);
        sheet.bar((from + 2.0, top), (to - 2.0, floor), Role::Shade(3), 0.8);
        if place.is_multiple_of(every) {
            let words = number(*contacts, 0);
            sheet.words(&words, ((from + to) / 2.0, top - 7.0), Side::Middle, ON_BARS, Role::Quiet);
        }
    }
}

fn behind(results: &Results) -> Table {
    let names = results.policies.iter().map(|policy| policy.policy.as_str());
    let mut table = Table::new(&std::iter::once("Hour").chain(names).collect::<Vec<_>>())
        .caption("Mean wait, its interval, and contacts a replication");
    for (hour, _) in contacts(results) {
        let cells = results.policies.iter().map(|policy| match policy.hours.iter().find(|found| found.hour == hour) {
            Some(found) => {
                let wait = Cell::estimate(found.mean_wait_s, Unit::Seconds);
                let interval = super::figures::interval(found.mean_wait_s, Unit::Seconds);
                wait.with_small(format!("{interval} {}", number(found.contacts, 0)).trim())
            }
            None => Cell::written(NONE),
        });
        table.rows.push(std::iter::once(Cell::head(&format!("{hour:02}:00"))).chain(cells).collect());
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::HourResults;
    use crate::report::fixture::{about, results};

    #[test]
    fn the_day_is_drawn_while_customers_come_and_every_label_is_of_its_last_hour() {
        let mut run = results();
        let hour = |hour: u8, contacts: f64, wait: f64| HourResults { hour, contacts, mean_wait_s: about(wait, 1.0) };
        for (number, policy) in run.policies.iter_mut().enumerate() {
            policy.hours = vec![hour(6, 1.0, 900.0), hour(9, 400.0, 30.0), hour(10, 3.0, 20.0), hour(17, 300.0, 42.0)];
            // Somebody came late under one policy, and waited till the morning.
            policy.hours.extend((number == 0).then(|| hour(20, 2.0, 40_000.0)));
        }
        let drawn = worth_drawing(&contacts(&run));
        assert_eq!(drawn.keys().copied().collect::<Vec<_>>(), [9, 10, 17]);
        let labels: Vec<String> = run.policies.iter().enumerate().map(|each| line(each, &drawn).value).collect();
        assert!(labels.iter().all(|label| label == "42 s"), "{labels:?}");
        let lines: Vec<Line> = run.policies.iter().enumerate().map(|each| line(each, &drawn)).collect();
        let drawing: String = svg(&lines, &drawn).split_whitespace().collect();
        for above_its_bar in [">400<", ">3<", ">300<"] {
            assert!(drawing.contains(above_its_bar), "{above_its_bar}: {drawing}");
        }
    }
}
