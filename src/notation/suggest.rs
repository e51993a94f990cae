//! The name that was probably meant.

/// Longer words than this are no misspelt names.
const LONGEST: usize = 64;

/// Of the names that exist, the one most like a word that does not; none when none is near.
pub fn nearest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let plain = plain(word);
    let far = 1 + plain.chars().count() / 4;
    names
        .into_iter()
        .filter(|name| *name != word)
        .map(|name| (strsim::osa_distance(&plain, &self::plain(name)), name))
        .filter(|(distance, name)| *distance <= far && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// A word as it sounds: small letters, one kind of gap.
fn plain(word: &str) -> String {
    word.to_lowercase().replace(['_', '-'], " ")
}

/// "did you mean", or else the names to choose from when they are few.
pub fn remedy(word: &str, names: &[&str]) -> Option<String> {
    nearest(word, names.iter().copied()).map(|name| format!("did you mean `{name}`?")).or_else(|| {
        let mut once: Vec<&str> = Vec::new();
        names.iter().for_each(|name| {
            if !once.contains(name) {
                once.push(name);
            }
        });
        one_of(&once)
    })
}

/// The names to choose from, at most a dozen.
fn one_of(names: &[&str]) -> Option<String> {
    match names {
        [] => None,
        [only] => Some(format!("there is only `{only}`")),
        _ if names.len() > 12 => {
            Some(format!("there are `{}` and {} more", names[..11].join("`, `"), names.len() - 11))
        }
        [most @ .., last] => Some(format!("there are `{}` and `{last}`", most.join("`, `"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_its_name_and_a_stranger_does_not() {
        let names = ["Seconds", "Lognormal", "gave_up", "then", "ends"];
        assert_eq!(nearest("Logormal", names), Some("Lognormal"));
        assert_eq!(nearest("seconds", names), Some("Seconds"));
        assert_eq!(nearest("gave-up", names), Some("gave_up"));
        assert_eq!(nearest("thne", names), Some("then"));
        assert_eq!(nearest("voucher", names), None);
        assert_eq!(nearest(&"x".repeat(1_000), names), None);
        assert_eq!(remedy("qqqq", &["a", "b", "c"]).as_deref(), Some("there are `a`, `b` and `c`"));
        assert_eq!(remedy("qqqq", &["a", "b", "a"]).as_deref(), Some("there are `a` and `b`"));
    }
}
