//! What there is to know in a transcript, where it is plain: amounts of money, and numbers of orders and accounts.

/// What comes before a number that stands for a thing.
const NUMBERED: [&str; 10] =
    ["order", "account", "booking", "invoice", "ticket", "reference", "tracking", "customer", "contract", "number"];
/// At most so many words before the number.
const WORDS_BETWEEN: usize = 6;
/// A number that stands for a thing has at least so many digits; a year has fewer.
const FEWEST_DIGITS: usize = 5;
/// Signs of money.
const SIGNS: [char; 4] = ['€', '$', '£', '¥'];
/// Words for money, in small letters.
const WORDS: [&str; 10] = ["euro", "euros", "eur", "dollar", "dollars", "usd", "pound", "pounds", "gbp", "pln"];

/// Something there is to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// What it is called.
    pub(super) name: String,
    /// As it stands in the transcript.
    pub(super) written: String,
    /// The value that it is.
    pub(super) value: String,
}

/// What there is to know in what is said, each once.
pub(super) fn known<'t>(said: impl Iterator<Item = &'t str>) -> Vec<Known> {
    let mut found: Vec<Known> = Vec::new();
    let mut before: Vec<String> = Vec::new();
    for text in said {
        let words: Vec<&str> = text.split_whitespace().collect();
        for (place, word) in words.iter().enumerate() {
            let bare = bare(word);
            let one = amount(bare, words.get(place + 1).copied()).or_else(|| numbered(bare, &before));
            if let Some((name, written, value)) = one
                && found.iter().all(|known| known.written != written)
            {
                let same = found.iter().filter(|known| known.name == name || is_further(&known.name, &name)).count();
                let name = if same == 0 { name } else { format!("{name} {}", same + 1) };
                found.push(Known { name, written, value });
            }
            before.push(bare.to_lowercase());
            if before.len() > WORDS_BETWEEN {
                before.remove(0);
            }
        }
    }
    found
}

/// A text that is said, with what there is to know to be filled in.
pub(super) fn filled_in(text: &str, known: &[Known]) -> String {
    // The longest first: a number may be a part of another.
    let mut known: Vec<&Known> = known.iter().collect();
    known.sort_by_key(|known| std::cmp::Reverse(known.written.len()));
    let mut filled = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let starts = !filled.ends_with(char::is_alphanumeric);
        let here = known.iter().find(|known| {
            let after = rest.strip_prefix(known.written.as_str());
            starts && after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        });
        match here {
            Some(known) => {
                filled += &format!("{{ {} }}", known.name);
                rest = &rest[known.written.len()..];
            }
            None => {
                filled.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    filled
}

fn is_further(name: &str, first: &str) -> bool {
    name.strip_prefix(first).is_some_and(|rest| rest.trim_start().parse::<u32>().is_ok())
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && !SIGNS.contains(&c))
}

fn amount(word: &str, next: Option<&str>) -> Option<(String, String, String)> {
    let by_word = next.map(bare).filter(|next| WORDS.contains(&next.to_lowercase().as_str()));
    let (digits, written) = match (word.strip_prefix(SIGNS).or(word.strip_suffix(SIGNS)), by_word) {
        (Some(digits), _) => (digits, word.to_owned()),
        (None, Some(next)) => (word, format!("{word} {next}")),
        (None, None) => return None,
    };
    let cents = digits.rsplit_once(['.', ',']).filter(|(_, cents)| cents.len() == 2);
    let (whole, cents) = cents.unwrap_or((digits, "00"));
    let whole: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let is_number = |text: &str| (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(&whole) && is_number(cents)).then(|| ("amount".to_owned(), written, format!("Money({whole}.{cents})")))
}

fn numbered(word: &str, before: &[String]) -> Option<(String, String, String)> {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/'));
    if digits < FEWEST_DIGITS || !plain {
        return None;
    }
    let said = |noun: &&&str| before.iter().any(|word| word == **noun);
    let name = match NUMBERED.iter().find(said)? {
        &"number" => "number".to_owned(),
        noun => format!("{noun} number"),
    };
    Some((name, word.to_owned(), format!("Text(\"{word}\")")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_amounts_and_numbers_are_facts_and_the_rest_is_talk() {
        let said =
            ["It is about order 44-1207, for €1,200.50.", "Since 2026? You get 20 euros.", "My account is 12345678."];
        let known = known(said.into_iter());
        let found: Vec<_> = known.iter().map(|known| (known.name.as_str(), known.value.as_str())).collect();
        assert_eq!(
            found,
            [
                ("order number", "Text(\"44-1207\")"),
                ("amount", "Money(1200.50)"),
                ("amount 2", "Money(20.00)"),
                ("account number", "Text(\"12345678\")"),
            ]
        );
        assert_eq!(filled_in("You get 20 euros for 44-1207.", &known), "You get { amount 2 } for { order number }.");
        assert_eq!(filled_in("120 euros, 44-12078", &known), "120 euros, 44-12078");
    }
}
