//! Numbers on the command line that cannot be.

use super::once;

#[test]
fn a_number_out_of_its_range_is_refused_with_the_option_the_number_and_the_range() {
    let whole = ["1e300", "NaN", "inf", "-1", "1.5", "99999999999999999999999"];
    let real = ["1e300", "NaN", "inf", "-inf", "-1", "many"];
    for (command, option, range, wrong) in [
        ("run", "--days", "a whole number from 1 to 36,500", whole),
        ("run", "--customers", "a whole number from 1 to 20,000,000", whole),
        ("run", "--replications", "a whole number from 1 to 100,000", whole),
        ("run", "--seed", "a whole number from 0 to 18,446,744,073,709,551,615", whole),
        ("run", "--jobs", "a whole number from 1 to 1,024", whole),
        ("staff --reps 3 --handle-s 60", "--arrivals-per-hour", "a number from 0 to 1e9", real),
        ("staff --reps 3 --arrivals-per-hour 60", "--handle-s", "seconds above 0, from 1e-6 to 1e9", real),
        (
            "staff --reps 3 --arrivals-per-hour 60 --handle-s 60",
            "--patience-s",
            "give 0, or seconds from 1e-9 to 1e12",
            real,
        ),
        ("staff --reps 3 --arrivals-per-hour 60 --handle-s 60", "--within-s", "seconds from 0 to 1e9", real),
        ("validate", "--half-width", "a share from", real),
    ] {
        for number in wrong {
            let did = once(&format!("{command} {option}={number}"));
            assert_eq!((did.exit, did.out.as_str()), (Some(2), ""), "{command} {option} {number}: {}", did.said);
            let head = did.said.lines().next().unwrap_or_default();
            for part in [option, &format!("'{number}'"), range] {
                assert!(head.contains(part), "{command} {option} {number}: {}", did.said);
            }
            assert!(head.len() < 200, "{head}");
        }
        // Not to be taken for another option.
        assert_eq!(once(&format!("{command} {option} -1")).said, once(&format!("{command} {option}=-1")).said);
    }
    let did = once("staff --reps 3 --arrivals-per-hour 1e9 --handle-s 1e9");
    assert!(did.exit == Some(2) && did.said.contains("--arrivals-per-hour 1000000000"), "{}", did.said);
}
