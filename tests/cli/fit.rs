//! `mainstay fit` from the outside: a share of which the answer is known.

use super::{Folder, once, run};
use mainstay::cli::shipped::SHIPPED;
use mainstay::stats::queueing::{Load, erlang_a};

/// A queue with a hundred reps on the roster of whom some can be reached, and the mean wait that eighty of them make.
fn queue(folder: &Folder) -> f64 {
    let shipped = SHIPPED.iter().find(|shipped| shipped.name == "yardstick-queue").expect("it is shipped");
    let exact = erlang_a(&Load { arrivals: 8.0, handle: 2.0 }, 16.0, 3.0, 1.0).expect("a usable queue").mean_wait;
    for (name, text) in shipped.files {
        let observed = format!(
            "observed: (policy: \"as-given\", channels: {{ Phone: (mean_wait_s: {}, abandoned_share: 0.99) }}),\n    horizon:",
            exact * 60.0
        );
        let text = text
            .replace("a_minute: 48.0", "a_minute: 8")
            .replace("reps: 100, channels: [Phone]", "reps: 20, channels: [Phone], reachable: 0.95")
            .replace("horizon:", &observed);
        folder.file(&format!("queue/{name}"), text);
    }
    exact * 60.0
}

#[test]
fn the_share_that_makes_a_known_wait_is_found_with_an_interval_and_the_line_to_paste() {
    let folder = Folder::new();
    let wait = queue(&folder);
    let words = "fit queue --group reps --figure mean_wait_s --replications 12 --days 12";
    let did = run(&folder, words);
    assert_eq!(did.exit, Some(0), "{}", did.said);
    assert!(did.out.contains("a test") && did.out.contains("fitted to"), "{}", did.out);
    let json = run(&folder, &format!("{words} --json")).json();
    let number = |name: &str| json[name].as_f64().unwrap_or_else(|| panic!("no {name} in {json}"));
    let (found, low, high) = (number("reachable"), number("low"), number("high"));
    // Sixteen of twenty; a twelve days' run begins empty, and the interval is of 95 %.
    assert!((found - 0.8).abs() < 0.01 && low < found && found < high && high - low < 0.03, "{json}");
    assert!((low - 0.005..=high + 0.005).contains(&0.8), "{json}");
    let simulated =
        json["observed"][1]["simulated"]["estimate"].as_f64().or(json["observed"][0]["simulated"]["estimate"].as_f64());
    assert!(simulated.is_some() && did.out.contains(&format!("reachable: {found:.3},")), "{}", did.out);
    let met = json["observed"].as_array().into_iter().flatten().find(|each| each["figure"] == "mean_wait_s");
    let met = met.and_then(|each| each["simulated"]["estimate"].as_f64()).expect("it was fitted to");
    assert!((met / wait - 1.0).abs() < 0.1, "{met} s, not {wait}");
}

#[test]
fn what_cannot_be_fitted_ends_with_its_reason_and_a_remedy() {
    let folder = Folder::new();
    queue(&folder);
    for (words, exit, said) in [
        ("queue --group rep --figure mean_wait_s", 4, "did you mean `reps`?"),
        ("queue --group reps --figure waited_share", 4, "what was: "),
        ("queue --group reps --figure mean_wait_s --channel Chat", 4, "was not observed"),
        ("queue --group reps --figure abandoned_share --replications 1 --days 1", 3, "no share gives"),
        ("parcel-shop --group front --figure mean_wait_s", 4, "`mainstay explain observed`"),
    ] {
        let did = run(&folder, &format!("fit {words}"));
        assert_eq!((did.exit, did.out.as_str()), (Some(exit), ""), "{words}: {}", did.said);
        assert!(did.said.contains(said), "{words}: {}", did.said);
    }
    assert_eq!(once("fit phone-bank --group reps").exit, Some(2));
}
