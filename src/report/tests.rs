//! What holds of every page and every summary, whatever the results.

use super::fixture::{about, comparison, empty, large, results};
use super::labels::columns;
use super::terminal::WIDTH;
use super::{CHARTS, comparison_html, comparison_text, html, summary};
use crate::experiment::{Comparison, PlaceLevel, Results};
use crate::stats::Estimate;
use crate::world::Channel;
use std::collections::BTreeSet;

/// A name that would do harm on a page that let it.
const HARM: &str = "<script>alert('x')</script>&\u{1b}[31m\"";

/// All four outputs.
fn all(results: &Results, comparison: &Comparison) -> [String; 4] {
    [html(results), comparison_html(comparison, results), summary(results, false), comparison_text(comparison, false)]
}

/// Nothing that is no number is shown. Words such as "information" hold the letters, so only whole words count.
fn check_sound(text: &str) {
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
    assert_eq!(words.find(|word| ["nan", "inf"].contains(&word.to_lowercase().as_str())), None);
}

#[test]
fn every_chart_is_documented_and_stands_on_a_page() {
    let pages = html(&results()) + &comparison_html(&comparison(), &results());
    let names: BTreeSet<&str> = CHARTS.iter().map(|chart| chart.name).collect();
    assert_eq!(names.len(), CHARTS.len());
    for chart in CHARTS {
        assert!(pages.contains(&format!("<section id=\"{}\">", chart.name)), "{}", chart.name);
        assert!(chart.about.ends_with('.') && chart.about.len() > 30, "{}", chart.name);
    }
}

#[test]
fn sites_and_shifts_stand_in_tables_of_their_own() {
    let mut named = results();
    let place = |name: &str, level| PlaceLevel { name: name.to_owned(), level: about(level, 0.4), contacts: 900.0 };
    for policy in &mut named.policies {
        policy.consistency.site_parity = about(0.81, 0.01);
        policy.consistency.by_site = vec![place("Lisbon", 61.25), place("Porto", 72.5)];
        policy.consistency.by_shift = vec![place("early", 66.0), place("late", 67.0)];
    }
    let page = html(&named);
    for shown in ["Site", "Lisbon", "61.3", "Porto", "72.5", "Shift", "early", "late", "81.0"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!html(&results()).contains("Shift</th>"));
}

#[test]
fn every_drawing_has_a_title_and_a_description() {
    let page = html(&results());
    let charts = page.matches("<svg class=\"chart\"").count();
    assert!(charts >= 8);
    assert_eq!(page.matches("<title id=").count(), charts);
    assert_eq!(page.matches("<desc id=").count(), charts);
}

#[test]
fn a_page_needs_nothing_else_and_says_nothing_of_the_machine() {
    for page in [html(&results()), comparison_html(&comparison(), &results())] {
        for foreign in ["<script", "<link", "<img", "src=", "@import", "url(", "987.25", "processor"] {
            assert!(!page.contains(foreign), "{foreign}");
        }
        let addresses = page.matches("http").count();
        assert_eq!(addresses, page.matches("xmlns=\"http://www.w3.org/2000/svg\"").count());
    }
}

#[test]
fn the_same_results_give_the_same_bytes_whatever_the_processor_time() {
    let mut slower = results();
    slower.policies.iter_mut().for_each(|policy| policy.cpu_seconds *= 3.0);
    assert_eq!(all(&results(), &comparison()), all(&slower, &comparison()));
}

#[test]
fn names_do_no_harm() {
    let mut run = results();
    for text in [&mut run.title, &mut run.scenario, &mut run.currency, &mut run.command, &mut run.mainstay] {
        *text = HARM.to_owned();
    }
    run.inputs.insert(HARM.to_owned(), HARM.to_owned());
    for policy in &mut run.policies {
        policy.policy = HARM.to_owned();
        policy.title = HARM.to_owned();
        policy.doubts = vec![HARM.to_owned()];
        for standard in &mut policy.standards {
            (standard.standard, standard.aim) = (HARM.to_owned(), HARM.to_owned());
        }
        for channel in &mut policy.channels {
            channel.service_level.definition = HARM.to_owned();
        }
    }
    let mut both = comparison();
    (both.policy, both.baseline) = (HARM.to_owned(), HARM.to_owned());
    both.words = vec![HARM.to_owned(), HARM.to_owned()];
    both.differences[0].figure = HARM.to_owned();
    both.differences[1].unit = HARM.to_owned();
    let [page, other, text, words] = all(&run, &both);
    assert!(!page.contains("<script") && !other.contains("<script"));
    assert!(!text.contains('\u{1b}') && !words.contains('\u{1b}'));
}

#[test]
fn a_large_run_stays_under_a_megabyte() {
    let page = html(&large(10, 40));
    assert!(page.len() < 1_000_000, "{} bytes", page.len());
    assert!(html(&large(20, 40)).len() < 2_000_000);
}

#[test]
fn nothing_at_all_is_still_a_page() {
    let nobody = Results { policies: Vec::new(), ..empty() };
    let mut both = comparison();
    (both.words, both.differences, both.doubts) = (Vec::new(), Vec::new(), Vec::new());
    for run in [empty(), nobody] {
        for text in all(&run, &both) {
            assert!(!text.is_empty());
            check_sound(&text);
        }
    }
}

#[test]
fn what_is_no_number_is_never_shown() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE] {
        let (run, both) = spoiled(bad);
        for text in all(&run, &both) {
            check_sound(&text);
        }
    }
}

/// Results and a comparison in which `bad` stands wherever a figure can.
fn spoiled(bad: f64) -> (Results, Comparison) {
    let estimate: Option<Estimate> = about(bad, 0.0);
    let half = Some(Estimate { estimate: 0.5, low: Some(bad), high: Some(bad) });
    let mut run = results();
    for policy in &mut run.policies {
        (policy.level, policy.silent_defectors, policy.money.net) = (estimate, half, estimate);
        (policy.money.wages, policy.promises.kept, policy.promises.broken) = (half, estimate, half);
        (policy.consistency.overall, policy.consistency.lowest) = (half, estimate);
        (policy.follow_up.true_resolution, policy.follow_up.seen_by_dashboard) = (estimate, half);
        (policy.retention.at_horizon, policy.retention.one_business) = (estimate, Some([bad, bad]));
        policy.retention.curve.iter_mut().step_by(3).for_each(|point| point.survival = bad);
        policy.retention.curve.iter_mut().for_each(|point| (point.low, point.at_risk) = (Some(bad), bad));
        policy.consistency.by_rep.iter_mut().for_each(|rep| rep.contacts = bad);
        policy.consistency.by_rep.iter_mut().step_by(2).for_each(|rep| rep.level = bad);
        policy.hours.iter_mut().for_each(|hour| (hour.contacts, hour.mean_wait_s) = (bad, estimate));
        policy.standards.iter_mut().for_each(|standard| (standard.target, standard.attained) = (bad, half));
        for channel in &mut policy.channels {
            (channel.contacts, channel.mean_wait_s, channel.service_level.within_s) = (bad, estimate, bad);
            (channel.service_level.estimate, channel.service_level.low) = (Some(bad), Some(bad));
        }
    }
    let mut both = comparison();
    for difference in &mut both.differences {
        (difference.difference, difference.policy, difference.p_adjusted) = (half, Some(bad), Some(bad));
    }
    (run, both)
}

#[test]
fn one_policy_is_told_without_a_table_of_several() {
    let mut run = results();
    run.policies.truncate(1);
    assert!(!summary(&run, false).contains("consistency  follow-up"));
    assert!(html(&run).contains("Policy: script-only."));
}

#[test]
fn a_summary_fits_a_hundred_columns() {
    let mut run = large(20, 3);
    run.policies[0].policy = "很长的名字".repeat(20);
    run.policies[0].standards[0].standard = "a-standard-with-a-name-".repeat(10);
    run.policies[0].doubts = vec!["long".repeat(60)];
    let mut both = comparison();
    both.differences[0].figure = "figure ".repeat(30);
    for text in [summary(&run, false), comparison_text(&both, false)] {
        let wide = text.lines().filter(|line| columns(line) > WIDTH && !line.contains("mainstay ")).count();
        assert_eq!(wide, 0, "{text}");
    }
}

#[test]
fn colour_changes_no_word() {
    let plain = |text: String| {
        let mut left = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('\u{1b}') {
            left.push_str(before);
            rest = after.split_once('m').map_or("", |(_, after)| after);
        }
        left + rest
    };
    assert!(summary(&results(), true).contains("\u{1b}[32m✓"));
    let trimmed = |text: String| text.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    assert_eq!(trimmed(plain(summary(&results(), true))), trimmed(summary(&results(), false)));
    assert_eq!(trimmed(plain(comparison_text(&comparison(), true))), trimmed(comparison_text(&comparison(), false)));
}

#[test]
fn reps_of_every_channel_are_shown() {
    let page = html(&results());
    for channel in Channel::ALL {
        assert!(page.contains(&format!("<th scope=\"row\" dir=\"auto\">{channel}</th>")), "{channel}");
    }
}

#[test]
fn the_summary_of_five_policies() {
    insta::assert_snapshot!(summary(&results(), false));
}

#[test]
fn the_summary_of_nothing() {
    insta::assert_snapshot!(summary(&empty(), false));
}

#[test]
fn the_comparison_in_words_and_figures() {
    insta::assert_snapshot!(comparison_text(&comparison(), false));
}
