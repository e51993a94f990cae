//! Text that looks like somebody's personal data.

use super::Lint;
use super::draft::Draft;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S33",
        title: "Text that looks like personal data",
        explanation: "\
Stories are often written after real conversations, and read by everybody. An e-mail address, a telephone number, a
payment card or a bank account in one may belong to a person. Addresses at example.com, example.org, example.net,
.example, .test and .invalid are for such texts, and so are telephone numbers with 555 01.

wrong:  \"Write to anna.kowalska@gmail.com.\"
right:  \"Write to anna@example.com.\"

Remedy: put something in its place that belongs to nobody.",
    },
    needs_whole: false,
    check,
};

/// The most of them to report.
const MOST: usize = 16;

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in draft.texts() {
        if let Some((what, found)) = looks_like(text) {
            let finding = draft.warning(&LINT.code, &path, format!("`{found}` looks like {what}"));
            findings.push(finding.help("put something in its place that belongs to nobody"));
        }
        if findings.len() == MOST {
            break;
        }
    }
    findings
}

/// What a part of a text looks like.
fn looks_like(text: &str) -> Option<(&'static str, String)> {
    // Most lines have neither, and two thousand stories have many lines.
    if !text.contains('@') && text.bytes().filter(u8::is_ascii_digit).count() < SHORTEST_PHONE {
        return None;
    }
    let address = text.split(|c: char| c.is_whitespace() || ",;:()<>\"".contains(c)).find(|word| is_address(word));
    if let Some(address) = address {
        return Some(("an e-mail address", address.trim_end_matches('.').to_owned()));
    }
    numbers(text).into_iter().find_map(|number| {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let account = number.chars().take(2).all(|c| c.is_ascii_uppercase()) && digits.len() >= 14;
        let what = if account && is_account(&number) {
            "a bank account"
        } else if (13..=19).contains(&digits.len()) && is_card(&digits) {
            "a payment card"
        } else if is_phone(&number, &digits) {
            "a telephone number"
        } else {
            return None;
        };
        Some((what, number))
    })
}

fn is_address(word: &str) -> bool {
    let Some((name, domain)) = word.trim_end_matches('.').split_once('@') else { return false };
    let ending = domain.rsplit('.').next().unwrap_or_default().to_lowercase();
    let real = !["example", "test", "invalid", "localhost"].contains(&ending.as_str())
        && !["example.com", "example.org", "example.net"].iter().any(|known| domain.to_lowercase().ends_with(known));
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "._%+-".contains(c));
    plain(name) && plain(domain) && domain.contains('.') && ending.len() >= 2 && real
}

/// Runs of digits with what usually stands between them, each with the letters before it that belong to an account.
fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let account = at + 3 < letters.len()
            && letters[at..at + 2].iter().all(char::is_ascii_uppercase)
            && letters[at + 2..at + 4].iter().all(char::is_ascii_digit)
            && (at == 0 || !letters[at - 1].is_alphanumeric());
        let starts = letters[at].is_ascii_digit() || letters[at] == '+' || account;
        if !starts {
            at += 1;
            continue;
        }
        let mut end = at + if account { 2 } else { 1 };
        while end < letters.len() && (letters[end].is_ascii_digit() || " -()".contains(letters[end])) {
            end += 1;
        }
        let number: String = letters[at..end].iter().collect();
        numbers.push(number.trim_end_matches([' ', '-', '(', ')']).to_owned());
        at = end;
    }
    numbers
}

/// The remainder of ISO 13616: letters become two digits each, the first four go to the end, modulo 97 it is 1.
fn is_account(number: &str) -> bool {
    let plain: Vec<char> = number.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let turned = plain.iter().skip(4).chain(plain.iter().take(4));
    let rest = turned.fold(0_u32, |rest, letter| match letter.to_digit(36) {
        Some(value) if value >= 10 => (rest * 100 + value) % 97,
        Some(value) => (rest * 10 + value) % 97,
        None => rest,
    });
    rest == 1
}

/// The check digit of ISO/IEC 7812 (Luhn).
fn is_card(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, u32::from(digit - b'0')) {
            (1, digit) if digit >= 5 => digit * 2 - 9,
            (1, digit) => digit * 2,
            (_, digit) => digit,
        })
        .sum();
    sum.is_multiple_of(10) && digits.bytes().any(|digit| digit != b'0')
}

/// The fewest digits of a telephone number.
const SHORTEST_PHONE: usize = 9;

/// A telephone number is written with its country or in groups; a number that runs on may be anything.
fn is_phone(number: &str, digits: &str) -> bool {
    let groups = number.split([' ', '-', '(', ')']).filter(|group| !group.is_empty()).count();
    let written = number.starts_with('+') || groups >= 3;
    written && (SHORTEST_PHONE..=15).contains(&digits.len()) && !digits.contains("55501")
}

#[cfg(test)]
mod tests {
    use super::looks_like;

    #[test]
    fn what_may_belong_to_somebody_is_told_from_what_may_not() {
        let what = |text| looks_like(text).map(|(what, found)| format!("{what}: {found}"));
        let found = |text: &str| Some(text.to_owned());
        assert_eq!(what("Write to anna.k@gmail.com."), found("an e-mail address: anna.k@gmail.com"));
        assert_eq!(what("Call +48 601 234 567, please."), found("a telephone number: +48 601 234 567"));
        assert_eq!(what("Call 601-234-567."), found("a telephone number: 601-234-567"));
        assert_eq!(what("My card is 4111 1111 1111 1111."), found("a payment card: 4111 1111 1111 1111"));
        assert_eq!(what("GB82 1234 5698 7654 32"), None);
        assert_eq!(what("Pay to DE89 3704 0044 0532 0130 00."), found("a bank account: DE89 3704 0044 0532 0130 00"));
        for harmless in [
            "anna@example.com",
            "shop@parcels.example",
            "@anna",
            "order 44-1207",
            "1 2 3 tries in 24 hours",
            "+1 202 555 0143",
            "parcel 003404341620",
        ] {
            assert_eq!(what(harmless), None, "{harmless}");
        }
    }
}
