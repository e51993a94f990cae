//! `mainstay staff`: the Erlang calculator from the outside.

use super::{Folder, once, run};
use serde_json::Value;

const A_TEAM: &str = "staff --arrivals-per-hour 2880 --handle-s 120 --patience-s 180 --reps 100 --within-s 20";

fn close(found: &Value, expected: &Value, tolerance: f64, what: &str) {
    let (found, expected) = (found.as_f64(), expected.as_f64().expect("a number to compare with"));
    let near = found.is_some_and(|found| (found - expected).abs() <= tolerance * expected.abs());
    assert!(near, "{what}: found {found:?}, expected {expected}");
}

fn cases(text: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).expect("reference files are valid JSON");
    file.get("cases").unwrap_or(&file).as_array().expect("a list of cases").clone()
}

fn number(case: &Value, name: &str) -> f64 {
    case[name].as_f64().unwrap_or_else(|| panic!("no number `{name}`"))
}

/// The question of a reference case, whose rates are per minute.
fn asked(case: &Value) -> String {
    let (arrivals, handle) = (60.0 * number(case, "lambda_per_min"), 60.0 / number(case, "mu_per_min"));
    let within = number(case, "T_s");
    format!(
        "staff --json --arrivals-per-hour {arrivals} --handle-s {handle} --within-s {within} --reps {}",
        case["agents"]
    )
}

/// Compares every figure that a case has and that is not part of the question.
fn compare(case: &Value, words: &str, tolerance: f64) {
    let inputs = ["agents", "T_s", "params", "patience", "params_meaning"];
    let did = once(words);
    assert_eq!(did.exit, Some(0), "{words}: {}", did.said);
    let json = did.json();
    for (name, expected) in case.as_object().expect("a case") {
        if !name.ends_with("_per_min") && !inputs.contains(&name.as_str()) {
            close(&json[name.as_str()], expected, tolerance, &format!("{name} of {words}"));
        }
    }
}

#[test]
fn every_figure_has_the_name_and_the_value_of_the_reference() {
    for case in cases(include_str!("../reference/erlang_a.json")) {
        let patience = 60.0 / number(&case, "theta_per_min");
        compare(&case, &format!("{} --patience-s {patience}", asked(&case)), 1e-9);
    }
    for case in cases(include_str!("../reference/erlang_c.json")) {
        compare(&case, &asked(&case), 1e-9);
    }
    for case in cases(include_str!("../reference/mmn_plus_g.json")) {
        let given: Vec<f64> = case["params"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        let law = match case["patience"].as_str() {
            Some("weibull") => format!("weibull:{},{}", given[0], 60.0 * given[1]),
            Some("hyperexp2") => format!("hyperexponential:{},{},{}", given[0], 60.0 / given[1], 60.0 / given[2]),
            Some(other) => format!("{other}:{}", 60.0 * given[0]),
            None => panic!("a case without patience"),
        };
        compare(&case, &format!("{} --patience-law {law}", asked(&case)), 1e-7);
    }
    for case in cases(include_str!("../reference/erlang_b.json")) {
        let words = format!("staff --json --arrivals-per-hour 60 --handle-s {}", 60.0 * number(&case, "offered"));
        compare(&case, &format!("{words} --lines {}", case["servers"]), 1e-9);
    }
}

#[test]
fn smallest_teams_are_those_of_the_reference() {
    let file: Value = serde_json::from_str(include_str!("../reference/erlang_c.json")).unwrap_or_default();
    for case in file["min_staffing"].as_array().into_iter().flatten() {
        let (arrivals, handle) = (60.0 * number(case, "lambda_per_min"), 60.0 / number(case, "mu_per_min"));
        let target = format!("{}/{}", 100.0 * number(case, "target"), number(case, "T_s"));
        let words = format!("staff --arrivals-per-hour {arrivals} --handle-s {handle} --target {target} --json");
        let json = once(&words).json();
        assert_eq!((&json["reps_needed"], json["reps"].as_f64()), (&case["min_agents"], case["min_agents"].as_f64()));
        assert_eq!(json["target"]["definition"], "p_served_within_T");
    }
}

#[test]
fn a_team_is_described_in_words_with_every_service_level_by_its_definition() {
    let did = once(A_TEAM);
    assert_eq!(did.exit, Some(0), "{}", did.said);
    insta::assert_snapshot!(did.out, @"
    2,880 an hour, 120 s each: 96 erlangs; patience 180 s on average (exponential:180): Erlang A

    With 100 reps
      wait at all                                        38.72 %
      give up                                             2.02 %
      give up, of those who wait                          5.22 %
      mean wait                                            3.6 s
      mean wait of those served                            3.5 s
      mean wait of those who give up                       7.9 s
      mean wait with endless patience                      3.8 s
      people waiting, on average                            2.91
      occupancy                                          94.06 %

    Service level within 20 s
      served in time, of all who come                    94.11 %   p_served_within_T
      served in time, of all who are served              96.05 %   sl_of_served
      served or gone in time, of all who come            95.99 %   p_wait_le_T_any_outcome
      served in time, of all but those gone in time      95.92 %   sl_excluding_abandons_before_T
      gone in time, of all who come                       1.89 %   p_abandon_within_T
    ");
    assert_eq!(
        did.said,
        "next: mainstay staff --arrivals-per-hour 2880 --handle-s 120 --patience-s 180 --target 80/20   (the smallest \
         team for 80 % within 20 s)\n"
    );
}

#[test]
fn a_target_finds_the_smallest_team_and_one_fewer_misses_it() {
    let words = "staff --arrivals-per-hour 2880 --handle-s 120 --patience-s 180";
    for definition in ["p_served_within_T", "sl_of_served", "p_wait_le_T_any_outcome", "sl_excluding_abandons_before_T"]
    {
        let json = once(&format!("{words} --target 80/20 --definition {definition} --json")).json();
        let needed = json["reps_needed"].as_u64().unwrap_or_default();
        let level = |reps: f64| once(&format!("{words} --reps {reps} --json")).json()[definition].as_f64();
        assert!(level(needed as f64) >= Some(0.8) && level(needed as f64 - 1.0) < Some(0.8), "{definition}");
        let fraction = json["reps_needed_fractional"].as_f64().unwrap_or_default();
        assert!(level(fraction) >= Some(0.8) && level(fraction - 1e-4) < Some(0.8), "{definition}");
    }
    let did = once(&format!("{words} --target 80/20"));
    assert!(did.out.contains("80 % within 20 s (p_served_within_T): 94 reps, or 93.59 if a team"), "{}", did.out);
    assert!(did.said.ends_with("--patience-s 180 --reps 93   (what one rep fewer would do)\n"), "{}", did.said);
}

#[test]
fn more_work_than_the_team_can_do_is_no_figure_but_a_remedy() {
    let words = "staff --arrivals-per-hour 2880 --handle-s 120 --reps 90";
    let did = once(words);
    assert_eq!(did.exit, Some(0));
    assert!(did.out.contains("With 90 reps there is no steady state"), "{}", did.out);
    assert!(did.said.contains("help: take at least 97 reps, or say with --patience-s"), "{}", did.said);
    let json = once(&format!("{words} --json")).json();
    assert_eq!((json["steady"].as_bool(), json["offered"].as_f64()), (Some(false), Some(96.0)));
    assert!(json["p_wait"].is_null() && json["service_level"].is_null() && json["occupancy"].is_null());
}

#[test]
fn nobody_who_comes_needs_nobody_and_the_largest_teams_are_quick() {
    let json = once("staff --arrivals-per-hour 0 --handle-s 120 --target 80/20 --json").json();
    assert_eq!((json["reps_needed"].as_u64(), json["mean_queue"].as_f64()), (Some(0), Some(0.0)));
    assert!(json["p_wait"].is_null() && json["steady"] == true);
    for patience in
        ["", " --patience-s 0", " --patience-s 1e-9", " --patience-s 1e12", " --patience-law weibull:0.5,60"]
    {
        for words in ["--arrivals-per-hour 299000 --handle-s 120", "--arrivals-per-hour 1e-9 --handle-s 1"] {
            let did = once(&format!("staff {words} --reps 10000 --json{patience}"));
            assert_eq!(did.exit, Some(0), "{}", did.said);
            assert!(did.json()["p_wait"].as_f64().is_some_and(|share| (0.0..=1.0).contains(&share)), "{}", did.out);
        }
    }
    assert_eq!(once("staff --arrivals-per-hour 299000 --handle-s 120 --target 99.9/0 --json").exit, Some(0));
}

#[test]
fn what_is_asked_wrongly_ends_with_two_and_says_what_would_do() {
    for (words, help) in [
        ("", "--arrivals-per-hour 2880 --handle-s 120"),
        ("--arrivals-per-hour 10", "--handle-s is missing"),
        ("--arrivals-per-hour 10 --handle-s 60", "--target 80/20 the smallest team"),
        ("--arrivals-per-hour -10 --handle-s 60 --reps 3", "give a number from 0"),
        ("--arrivals-per-hour 10 --handle-s 0 --reps 3", "seconds above 0"),
        ("--arrivals-per-hour 1e9 --handle-s 1e9 --reps 3", "arrivals are per hour"),
        ("--arrivals-per-hour 10 --handle-s 60 --target 0.8/20", "80/20 for 80 % within 20 s"),
        ("--arrivals-per-hour 10 --handle-s 60 --target 80/20 --within-s 30", "cannot be used with"),
        ("--arrivals-per-hour 10 --handle-s 60 --reps 3 --definition sl_of_served", "--target"),
        ("--arrivals-per-hour 10 --handle-s 60 --target 80/20 --definition served", "sl_of_served"),
        ("--arrivals-per-hour 10 --handle-s 60 --reps 3 --patience-law weibul:1,2", "did you mean `weibull`?"),
        ("--arrivals-per-hour 10 --handle-s 60 --lines 3 --reps 3", "cannot be used with"),
        ("--arrivals-per-hour 10 --handle-s 60 --blocking 1", "0.01 for 1 %"),
    ] {
        let did = once(&format!("staff {words}"));
        assert_eq!((did.exit, did.out.as_str()), (Some(2), ""), "{words}");
        assert!(did.said.contains(help), "{words}: {}", did.said);
    }
}

const PLAN: &str = "\
interval,arrivals,handle_s,patience_s,reps
08:30,0,,,2
09:00,120,240,180,16
09:30,300,250,180,44
";

#[test]
fn a_plan_has_a_row_an_interval_and_totals_by_arrivals() {
    let folder = Folder::new();
    folder.file("plan.csv", PLAN);
    let did = run(&folder, "staff --csv plan.csv --target 80/20");
    assert_eq!(did.exit, Some(0), "{}", did.said);
    insta::assert_snapshot!(did.out, @"
    Each interval as if it had lasted for ever; in time: within 20 s by p_served_within_T

    interval  arrivals  handle  erlangs  reps  needed  in time  give up  mean wait  occupancy
    08:30            0       –        0     2       0        –        –          –     0.00 %
    09:00          120   240 s       16    16      19  63.08 %  10.62 %     19.1 s    89.38 %
    09:30          300   250 s    41.67    44      44  81.81 %   4.24 %      7.6 s    90.68 %
    all            420                                 76.46 %   6.07 %     10.9 s    87.42 %

    31.0 staff hours; 31.5 needed for 80 % within 20 s (p_served_within_T) in every interval

    Service level within 20 s, of everybody in the file
      served in time, of all who come                    76.46 %   p_served_within_T
      served in time, of all who are served              81.39 %   sl_of_served
      served or gone in time, of all who come            79.70 %   p_wait_le_T_any_outcome
      served in time, of all but those gone in time      79.02 %   sl_excluding_abandons_before_T
      gone in time, of all who come                       3.24 %   p_abandon_within_T
    ");
    let json = run(&folder, "staff --csv plan.csv --target 80/20 --json").json();
    let row = |place: usize| &json["rows"][place];
    let alone = once("staff --arrivals-per-hour 240 --handle-s 240 --patience-s 180 --reps 16 --json").json();
    for name in ["p_wait", "mean_wait_s", "sl_of_served", "occupancy"] {
        assert_eq!(row(1)[name], alone[name]);
    }
    assert_eq!((row(0)["reps_needed"].as_u64(), &row(0)["p_wait"]), (Some(0), &Value::Null));
    let level = |row: &Value| number(row, "p_served_within_T");
    let together = (120.0 * level(row(1)) + 300.0 * level(row(2))) / 420.0;
    close(&json["totals"]["p_served_within_T"], &together.into(), 1e-12, "all together");
    assert_eq!(json["totals"]["staff_hours"].as_f64(), Some(31.0));
    assert_eq!(json["inputs"]["plan.csv"].as_str().map(str::len), Some(16));
    let quarters = run(&folder, "staff --csv plan.csv --interval-minutes 15 --json").json();
    assert_eq!(quarters["rows"][1]["arrivals_per_hour"].as_f64(), Some(480.0));
}

#[test]
fn a_plan_with_an_overloaded_interval_says_which() {
    let folder = Folder::new();
    folder.file("plan.csv", "interval,arrivals,handle_s,reps\n09:00,120,240,17\n09:30,300,240,30\n");
    let did = run(&folder, "staff --csv plan.csv");
    assert_eq!(did.exit, Some(0));
    assert!(did.said.contains("1 interval has no figures") && did.said.contains("in `09:30` there is"), "{}", did.said);
    let json = run(&folder, "staff --csv plan.csv --json").json();
    assert!(json["totals"]["p_wait"].is_null() && json["rows"][0]["p_wait"].is_number());
    assert_eq!(json["totals"]["staff_hours"].as_f64(), Some(23.5));
}

#[test]
fn a_plan_that_cannot_be_used_is_refused_with_its_place_and_a_remedy() {
    let folder = Folder::new();
    folder.file("empty.csv", "").file("binary.csv", b"PK\x03\x04\x00\xff".as_slice()).file("folder/x", "");
    folder.file("bad.csv", "interval,arrivals,handle_s\n09:00,100,240\n09:30,-3,240\n");
    for (words, exit, said) in [
        ("--csv empty.csv --reps 3", 3, "`empty.csv` is empty"),
        ("--csv binary.csv --reps 3", 3, "save it as CSV in UTF-8"),
        ("--csv bad.csv --reps 3", 3, "`bad.csv` line 3, column `arrivals`: -3 is below 0"),
        ("--csv bad.csv", 3, "--target 80/20 for the smallest"),
        ("--csv folder --reps 3", 3, "`folder` is not a file"),
        ("--csv missing.csv --reps 3", 5, "cannot read `missing.csv`"),
        ("--csv bad.csv --arrivals-per-hour 5", 2, "cannot be used with"),
    ] {
        let did = run(&folder, &format!("staff {words}"));
        assert_eq!((did.exit, did.out.as_str()), (Some(exit), ""), "{words}: {}", did.said);
        assert!(did.said.contains(said), "{words}: {}", did.said);
    }
}

#[test]
fn a_team_of_one_is_one_rep() {
    let did = once("staff --arrivals-per-hour 2 --handle-s 60 --patience-s 60 --target 80/20");
    assert!(did.out.contains(": 1 rep, or ") && did.out.contains("\nWith 1 rep\n"), "{}", did.out);
    let did = once("staff --arrivals-per-hour 200 --handle-s 60 --reps 1");
    assert!(did.said.contains("come, 1 rep does no more, and") && did.said.contains("at least 4 reps"), "{}", did.said);
}
