//! The program as a person or another program meets it: what it prints where, and how it ends.

mod authoring;
mod broken;
mod check;
mod fit;
mod numbers;
mod practice;
mod progress;
mod readme;
mod staff;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

type Tested = Result<(), Box<dyn std::error::Error>>;

/// A folder of its own for a test, empty at first and gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("mainstay-cli-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder for the test");
        Folder(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Folder {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&self.0)).expect("a folder for the file");
        fs::write(path, bytes).expect("a file for the test");
        self
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a command did.
#[derive(Debug)]
struct Did {
    exit: Option<i32>,
    out: String,
    said: String,
}

impl From<Output> for Did {
    fn from(output: Output) -> Did {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Did { exit: output.status.code(), out: text(output.stdout), said: text(output.stderr) }
    }
}

impl Did {
    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {}", self.out))
    }
}

fn program(folder: &Path, words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mainstay"));
    command
        .args(words.split_whitespace())
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .env("LC_ALL", "C")
        .env("MAINSTAY_DATA", folder.join("data"))
        .stdin(Stdio::null());
    command
}

fn run(folder: &Folder, words: &str) -> Did {
    program(&folder.0, words).output().expect("the program starts").into()
}

fn once(words: &str) -> Did {
    run(&Folder::new(), words)
}

const SMALL: &str = "--replications 2 --customers 60 --days 30";

#[test]
fn help_names_every_command_and_exit_code() {
    let did = once("--help");
    assert_eq!(did.exit, Some(0));
    const COMMANDS: [&str; 12] = [
        "new", "check", "explain", "run", "compare", "staff", "fit", "validate", "practice", "replay", "grade",
        "progress",
    ];
    for word in COMMANDS.into_iter().chain(["130 interrupted"]) {
        assert!(did.out.contains(word), "{word} is missing in {}", did.out);
    }
    assert!(did.said.is_empty());
    for command in COMMANDS {
        assert_eq!(once(&format!("{command} --help")).exit, Some(0));
    }
    assert!(once("--version").out.starts_with("mainstay 0."));
}

#[test]
fn what_is_asked_wrongly_ends_with_two() {
    let did = once("rnu");
    assert_eq!((did.exit, did.out.as_str()), (Some(2), ""));
    assert!(did.said.ends_with("  help: did you mean `run`?\n"), "{}", did.said);
    for words in [
        "",
        "run --jobs 0",
        "run --jobs 10000",
        "run --replications 0",
        "run --days many",
        "run --quiet --verbose",
        "run --replication 2",
        "compare --policy empowered",
        "compare --policy empowered --policy empowered",
        "run --trace-customer 1",
        "practice --mode sometimes",
        "practice --resume a.jsonl --mode test",
        "grade",
        "replay",
        "progress --csv --json",
        "run --color sometimes",
        "validate --half-width 0",
        "validate --half-width NaN",
    ] {
        assert_eq!(once(words).exit, Some(2), "{words}");
    }
}

#[test]
fn a_misspelt_name_gets_a_suggestion() {
    let said = |words: &str| {
        let did = once(words);
        assert_eq!(did.out, "");
        format!("{}\nexit {}", did.said.trim_end(), did.exit.unwrap_or(-1))
    };
    insta::assert_snapshot!(said("run parcel-shp"), @r"
    error: there is no scenario `parcel-shp`: no folder, and none that comes with Mainstay
      help: did you mean `parcel-shop`?
    exit 3
    ");
    insta::assert_snapshot!(said("run --policy empowerd"), @r"
    error: `parcel-shop` has no policy `empowerd`
      help: did you mean `empowered`?
    exit 4
    ");
    insta::assert_snapshot!(said("practice parcel-shop/late-fe"), @r"
    error: `parcel-shop` has no story `late-fe`
      help: did you mean `late-fee`?
    exit 4
    ");
    insta::assert_snapshot!(said("explain N6"), @r"
    error: nothing is called `N6`
      help: did you mean `N06`?
    exit 4
    ");
    insta::assert_snapshot!(said("run parcel-shop --policy empowered --trace-customer 9999"), @r"
    error: there is no customer 9999
      help: there are 1 to 4000
    exit 4
    ");
    insta::assert_snapshot!(said("run --policy empowered --replication 21 --trace-customer 1"), @r"
    error: there is no replication 21
      help: there are 1 to 20; --replications makes more of them
    exit 4
    ");
}

#[test]
fn what_is_no_scenario_is_refused_with_its_path_and_a_remedy() {
    let folder = Folder::new();
    folder.file("notes.txt", "hello").file("inner/shop/operation.ron", "").file("pipe/operation.ron/x", "");
    let said = |words: &str| {
        let did = run(&folder, words);
        format!("{}\nexit {}", did.said.trim_end(), did.exit.unwrap_or(-1))
    };
    insta::assert_snapshot!(said("check missing/folder"), @r"
    error: there is no scenario `missing/folder`: no folder, and none that comes with Mainstay
      help: give the path of a folder, or one of `parcel-shop`, `flight-desk`, `harbour-line`, `phone-bank`, `tea-by-post`, `yardstick-journey`, `yardstick-queue`; `mainstay new` writes one to start from
    exit 3
    ");
    insta::assert_snapshot!(said("check notes.txt"), @r"
    error: `notes.txt` is a file; a scenario is a folder
      help: give the folder that holds its operation.ron
    exit 3
    ");
    insta::assert_snapshot!(said("check inner/shop/operation.ron"), @r"
    error: `inner/shop/operation.ron` is a file; a scenario is a folder
      help: did you mean `inner/shop`?
    exit 3
    ");
    insta::assert_snapshot!(said("check inner"), @r"
    error: `inner` holds no scenario: it has no operation.ron
      help: did you mean `inner/shop`?
    exit 3
    ");
    insta::assert_snapshot!(said("run pipe"), @r#"
    error[N21]: `pipe/operation.ron` is not a file
     --> pipe/operation.ron
     = help: put a text file in its place

    error[L02]: there are no policies
     --> pipe/policies
     = help: write `policies/as-given.ron`: Policy(schema: 1, id: "as-given")

    error[L02]: there are no standards
     --> pipe/standards.ron
     = help: write `standards.ron`; without any: Standards(schema: 1, standards: {})

    error[L02]: there are no stories
     --> pipe/stories
     = help: write one: `stories/late-parcel.ron`
    error: `pipe` cannot be run: 4 errors; `mainstay explain N21` says more
    exit 3
    "#);
}

#[test]
fn a_file_that_is_too_large_is_not_read() -> Tested {
    let folder = Folder::new();
    folder.file("operation.ron", "");
    fs::File::options().write(true).open(folder.0.join("operation.ron"))?.set_len(40 << 30)?;
    let did = run(&folder, "check .");
    assert_eq!(did.exit, Some(3));
    let said = did.out.split_once("\n\nerror[L02]").map(|(first, _)| first);
    assert_eq!(
        said,
        Some(
            "error[N21]: `./operation.ron` has 40960.0 MB; at most 8 MB can be read\n --> ./operation.ron\n = help: is this the file you meant?"
        ),
        "{}",
        did.out
    );
    Ok(())
}

#[test]
fn empty_and_binary_files_are_findings_in_their_place() {
    let folder = Folder::new();
    assert_eq!(run(&folder, "new shop -q").exit, Some(0));
    folder.file("shop/stories/brake.ron", "").file("shop/policies/ask-first.ron", b"\x00\x01\xff".as_slice());
    let did = run(&folder, "check shop");
    assert_eq!(did.exit, Some(3));
    assert!(
        did.out.contains("shop/stories/brake.ron") && did.out.contains("shop/policies/ask-first.ron"),
        "{}",
        did.out
    );
    assert!(did.out.trim_end().ends_with("says more"), "{}", did.out);
    let did = run(&folder, "run shop");
    assert_eq!((did.exit, did.out.as_str()), (Some(3), ""));
    assert!(did.said.contains("error[") && did.said.contains("`shop` cannot be run: "), "{}", did.said);
}

#[test]
fn a_finding_shows_its_line_and_the_same_in_json() {
    let folder = Folder::new();
    run(&folder, "new shop -q");
    let path = folder.0.join("shop/policies/ask-first.ron");
    let text = fs::read_to_string(&path).unwrap_or_default().replace("PerChannel", "PerChanel");
    folder.file("shop/policies/ask-first.ron", text);
    let did = run(&folder, "check shop");
    insta::assert_snapshot!(did.out, @r"
    error[N18]: there is no word `PerChanel` here
      --> shop/policies/ask-first.ron:10:13
       |
    10 |     record: PerChanel,
       |             ^^^^^^^^^
       |
       = help: did you mean `PerChannel`?

    shop: 1 error; `mainstay explain N18` says more
    ");
    let rows = run(&folder, "check shop --format json").json();
    let row = &rows[0];
    assert_eq!(row["file"], "shop/policies/ask-first.ron");
    assert_eq!((row["line"].as_u64(), row["column"].as_u64()), (Some(10), Some(13)));
    assert_eq!((row["end_line"].as_u64(), row["end_column"].as_u64()), (Some(10), Some(22)));
    assert_eq!((row["severity"].as_str(), row["code"].as_str()), (Some("error"), Some("N18")));
}

#[test]
fn what_is_shipped_checks_clean_wherever_the_program_is() {
    for name in [
        "parcel-shop",
        "flight-desk",
        "harbour-line",
        "phone-bank",
        "tea-by-post",
        "yardstick-journey",
        "yardstick-queue",
    ] {
        let did = once(&format!("check {name}"));
        assert_eq!(did.exit, Some(0), "{}", did.out);
    }
}

#[test]
fn a_new_scenario_checks_clean_runs_and_is_never_overwritten() -> Tested {
    let folder = Folder::new();
    let did = run(&folder, "new shop");
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.said.contains("next: mainstay check shop"));
    let did = run(&folder, "check shop");
    assert_eq!((did.exit, did.out.as_str()), (Some(0), "shop: nothing to mend (1 story, 2 policies, 3 standards)\n"));
    let did = run(&folder, &format!("run shop {SMALL}"));
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.said.contains("seed 1;") && did.said.contains("report: reports/shop.html"), "{}", did.said);
    assert!(fs::read_to_string(folder.0.join("reports/shop.html"))?.contains("ask-first"));
    let again = run(&folder, &format!("run shop {SMALL}"));
    assert!(again.said.contains("replaced"), "{}", again.said);
    folder.file("reports/shop.html", "my own notes");
    let beside = run(&folder, &format!("run shop {SMALL}"));
    assert!(beside.said.contains("report: reports/shop-2.html"), "{}", beside.said);
    assert_eq!(fs::read_to_string(folder.0.join("reports/shop.html"))?, "my own notes");
    let did = run(&folder, "new shop");
    assert_eq!(did.exit, Some(5));
    assert!(did.said.contains("nothing is overwritten"));
    assert_eq!(run(&folder, "new reports/shop.html").exit, Some(5));
    Ok(())
}

#[test]
fn json_is_pure_and_the_same_with_any_number_of_threads() {
    let folder = Folder::new();
    let with = |jobs: u32| {
        let did = run(&folder, &format!("run {SMALL} --json --jobs {jobs} --out {jobs}"));
        assert_eq!(did.exit, Some(0), "{}", did.said);
        let mut json = did.json();
        for policy in json["policies"].as_array_mut().into_iter().flatten() {
            assert!(policy["cpu_seconds"].as_f64().is_some_and(|seconds| seconds > 0.0));
            policy["cpu_seconds"] = 0.into();
        }
        assert!(json["command"].as_str().is_some_and(|command| !command.contains("jobs") && !command.contains("out")));
        (json.to_string(), fs::read(folder.0.join(format!("{jobs}/parcel-shop.html"))).unwrap_or_default())
    };
    let (one, two) = (with(1), with(2));
    assert_eq!(one.0, two.0);
    assert!(one.1 == two.1 && !one.1.is_empty(), "the reports differ");
}

#[test]
fn two_policies_are_compared_in_words_json_and_a_report() {
    let folder = Folder::new();
    let words = format!("compare --policy empowered --policy script-only {SMALL}");
    let did = run(&folder, &words);
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.said.contains("report: reports/parcel-shop-empowered-against-script-only.html"), "{}", did.said);
    let json = run(&folder, &format!("{words} --json --no-report")).json();
    assert_eq!((json["policy"].as_str(), json["baseline"].as_str()), (Some("empowered"), Some("script-only")));
}

#[test]
fn a_report_that_cannot_be_written_costs_only_the_report() {
    let folder = Folder::new();
    folder.file("taken", "");
    let did = run(&folder, &format!("run --policy empowered {SMALL} --out taken"));
    assert_eq!(did.exit, Some(5));
    assert!(did.out.contains("empowered"), "the figures are printed all the same");
    assert!(did.said.contains("cannot make the folder `taken`") && did.said.contains("--out DIR"), "{}", did.said);
    let did = run(&folder, &format!("run --policy empowered {SMALL} --no-report --json"));
    assert_eq!(did.exit, Some(0));
    assert!(!folder.0.join("reports").exists());
}

#[test]
#[cfg(target_os = "linux")]
fn figures_that_cannot_be_printed_end_with_five_and_the_report_is_written() -> Tested {
    let folder = Folder::new();
    let mut command = program(&folder.0, &format!("run --policy empowered {SMALL}"));
    let full = fs::File::options().write(true).open("/dev/full")?;
    let did = Did::from(command.stdout(full).stderr(Stdio::piped()).spawn()?.wait_with_output()?);
    assert_eq!(did.exit, Some(5), "{}", did.said);
    assert!(did.said.contains("cannot write to the standard output"), "{}", did.said);
    assert!(folder.0.join("reports/parcel-shop.html").exists());
    Ok(())
}

#[test]
fn standards_that_are_not_met_end_a_check_with_ten() {
    let did = once(&format!("run --policy script-only {SMALL} --no-report --check"));
    assert_eq!(did.exit, Some(10));
    assert!(did.said.contains("standards not met:\n  script-only: "), "{}", did.said);
    let did = once("run yardstick-queue --replications 1 --days 1 --no-report --check -q");
    assert_eq!((did.exit, did.said.as_str()), (Some(0), ""));
}

#[test]
fn one_customer_can_be_followed() {
    let words = "run parcel-shop --policy empowered --trace-customer 3 --replication 2 --customers 50 --days 365";
    let did = once(words);
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.out.starts_with("Customer 3, "), "{}", did.out);
    assert!(did.said.contains("replayed 365 days of 50 customers"));
    assert_eq!(did.out, once(words).out, "a replay is the same again");
    assert!(once(&format!("{words} --json")).json().is_array());
    assert_eq!(once("run yardstick-queue --trace-customer 1").exit, Some(4));
}

#[test]
fn a_practice_speaks_the_language_that_is_asked_for_or_else_that_of_the_environment() {
    let folder = Folder::new();
    let words = "practice parcel-shop/late-fee --plain";
    let said = |words: &str, locale: &str| -> Did {
        program(&folder.0, words).env("LC_ALL", locale).output().expect("the program starts").into()
    };
    let polish =
        "Klient: „Dzień dobry. Chcą Państwo ode mnie siedem pięćdziesiąt, bo spóźniłem się z zapłatą o dwa dni.";
    assert!(said(&format!("{words} --lang pl"), "C").out.contains(polish));
    assert!(said(words, "pl_PL.UTF-8").out.contains(polish));
    assert!(said(&format!("{words} --lang zh"), "pl_PL.UTF-8").out.contains("客户：“您好。"));
    assert!(said(words, "fa_IR").out.contains("مشتری: «\u{2068}روز بخیر."));
    assert!(said(words, "tlh").out.contains("Customer: \"Good day."));
    let unknown = said(&format!("{words} --lang tlh"), "C");
    assert_eq!(unknown.exit, Some(2), "{}", unknown.said);
    assert!(unknown.said.contains("en, pl, fa, ru, zh"), "{}", unknown.said);
}

#[test]
fn exact_figures_lie_within_the_intervals_that_validate_gives() {
    let folder = Folder::new();
    // A queue that nobody leaves, and one that is overloaded, fast and impatient.
    let cases = r#"{"cases": [
        {"lambda_per_min": 0.5, "mu_per_min": 1, "agents": 1, "T_s": 0, "p_wait": 0.5, "asa_s": 60, "lq": 0.5,
         "service_level": 0.5, "occupancy": 0.5},
        {"lambda_per_min": 20, "mu_per_min": 10, "theta_per_min": 2, "agents": 1, "T_s": 3, "p_wait":
         0.9808857972305093, "p_abandon": 0.5095571013847454, "mean_wait_s": 15.28671307, "p_served_within_T": 0.04220202}
    ]}"#;
    folder.file("cases.json", cases);
    let words = "validate --cases cases.json --half-width 0.1";
    let did = run(&folder, &format!("{words} --json --jobs 2"));
    assert_eq!((did.exit, did.said.as_str()), (Some(0), ""));
    assert_eq!(did.out, run(&folder, &format!("{words} --json --jobs 1")).out, "threads change nothing");
    let json = did.json();
    let figures = |case: usize| json["cases"][case]["figures"].as_array().cloned().unwrap_or_default();
    assert_eq!((figures(0).len(), figures(1).len()), (4, 4));
    for figure in figures(0).iter().chain(&figures(1)) {
        let number = |field: &str| figure[field].as_f64().unwrap_or(f64::NAN);
        assert!(number("low") <= number("estimate") && number("estimate") <= number("high"), "{figure}");
        assert!(number("z").abs() < 4.0, "{figure}");
    }
    assert!(json["worst_z"].as_f64().is_some_and(|z| z < 4.0));
    assert!(json["share_covered"].as_f64().is_some_and(|share| share > 0.7));
    let did = run(&folder, words);
    assert!(did.out.contains("[1] M/M/1+M, load 200 %") && did.out.contains("exact values lie within"), "{}", did.out);
    assert!(
        did.said.ends_with(
            "next: mainstay validate --cases cases.json --half-width 0.1 --seed 2   (the same with other luck)\n"
        ),
        "{}",
        did.said
    );
}

#[test]
fn cases_that_cannot_be_used_are_named_with_their_field_and_what_to_do() {
    let folder = Folder::new();
    folder.file("bad.json", r#"{"cases": [{"lambda_per_min": 2, "mu_per_min": 1, "agents": 2}, {"agents": 0}]}"#);
    folder.file("none.json", r#"{"cases": [{"lambda_per_min": 1, "mu_per_min": 1, "agents": 2}]}"#);
    folder.file("binary.json", [0xff, 0xfe, 0x00]).file("empty.json", "").file("text.json", "queues");
    let did = run(&folder, "validate --cases bad.json");
    insta::assert_snapshot!(did.said, @r#"
    error: bad.json: cases[0]: the queue grows without end: nobody gives up (no `theta_per_min`) and 2 calls a minute come where 2 can be served
      help: add agents, or say how patient callers are, such as "theta_per_min": 0.5
    error: bad.json: cases[1].lambda_per_min: this number is missing
      help: write how many calls come in a minute, such as 4.2
    error: bad.json: cases[1].mu_per_min: this number is missing
      help: write how many calls one agent serves in a minute, such as 0.5
    error: bad.json: cases[1].agents: this lies from 1 to 65535, and 0 does not
      help: write how many agents there are, such as 12
    "#);
    assert_eq!((did.exit, did.out.as_str()), (Some(3), ""));
    for (file, exit) in [("binary", 3), ("empty", 3), ("text", 3), ("none", 4), ("missing", 5)] {
        let did = run(&folder, &format!("validate --cases {file}.json"));
        assert_eq!(did.exit, Some(exit), "{file}: {}", did.said);
        assert!(did.said.contains(&format!("{file}.json")) && did.said.starts_with("error: "), "{}", did.said);
    }
}

#[test]
fn everything_can_be_explained() {
    let lists = once("explain");
    assert!(
        lists.out.contains("codes of findings")
            && lists.out.contains("levers that")
            && lists.out.contains("loss_aversion")
    );
    assert!(once("explain n06").out.starts_with("N06: "));
    assert!(once("explain levers").out.contains("authority"));
    assert!(once("explain authority").out.contains("Left out"));
    assert!(once("explain knowledge").out.contains("articles_half_life   26 weeks (assumed: "));
    let did = once("explain takes");
    assert!(
        did.exit == Some(2) && did.out.contains("moves") && did.said.contains("parts/takes"),
        "{} {}",
        did.out,
        did.said
    );
    assert!(once("explain parts/takes").out.starts_with("The part `takes`"));
    assert!(once("explain ToldRight").out.contains("of standards"));
    let page = once("explain loss-aversion").out;
    for word in ["usual value", "range", "unit", "evidence", "source"] {
        assert!(page.contains(word), "{word} is missing in {page}");
    }
    let json = once("explain parameters --json").json();
    assert!(json.as_array().is_some_and(|rows| rows.len() > 100 && rows.iter().all(|row| row["source"].is_string())));
}

#[test]
fn a_reader_who_stops_early_is_no_error() -> Tested {
    let folder = Folder::new();
    for words in ["run --policy empowered --replications 2 --customers 60 --days 30 --json -q", "explain -q", "--help"]
    {
        let mut child = program(&folder.0, words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        drop(child.stdout.take());
        let did = Did::from(child.wait_with_output()?);
        assert_eq!((did.exit, did.said.as_str()), (Some(0), ""), "{words}");
    }
    Ok(())
}

#[test]
fn colour_is_used_only_when_asked_for() {
    let did = once(&format!("run --policy empowered {SMALL} --no-report"));
    assert!(!did.out.contains('\u{1b}') && !did.said.contains('\u{1b}'));
    let did = once(&format!("run --policy empowered {SMALL} --no-report --color always"));
    assert!(did.out.contains('\u{1b}'));
}

#[test]
#[cfg(unix)]
fn an_interrupted_run_keeps_what_is_finished() -> Tested {
    let folder = Folder::new();
    let words = "run --policy empowered --replications 100000 --customers 200 --days 60";
    let child = program(&folder.0, words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    std::thread::sleep(Duration::from_secs(2));
    let stopped = Command::new("kill").args(["-INT", &child.id().to_string()]).status()?;
    assert!(stopped.success());
    let did = Did::from(child.wait_with_output()?);
    assert_eq!(did.exit, Some(130), "{}", did.said);
    assert!(
        did.said.contains("interrupted: ") && did.said.contains("of 100000 replications are finished"),
        "{}",
        did.said
    );
    assert!(did.out.contains("empowered"));
    assert!(folder.0.join("reports/parcel-shop.html").exists());
    Ok(())
}

#[test]
fn what_no_machine_can_hold_is_refused_before_it_begins_with_what_would_fit() -> Tested {
    let folder = Folder::new();
    assert_eq!(run(&folder, "new shop").exit, Some(0));
    let operation = folder.0.join("shop/operation.ron");
    let more = r#"a_minute: 10000, from: Strangers, cause: Business, stake: Money"#;
    let text = fs::read_to_string(&operation)?.replace("a_year: 0.9, cause: Business, stake: Money", more);
    fs::write(&operation, text)?;
    let did = run(&folder, "run shop --days 36500 --no-report");
    // Elsewhere than on Linux nobody says how much memory there is, and only the time could be told.
    if cfg!(target_os = "linux") {
        assert_eq!((did.exit, did.out.as_str()), (Some(2), ""), "{}", did.said);
        for word in ["error: even one replication at a time (--jobs 1) would take about", "what would fit: ", "--days "]
        {
            assert!(did.said.contains(word), "{word} is missing in {}", did.said);
        }
    }
    Ok(())
}
