//! Who speaks in a transcript, and who does in it that is neither the customer nor the rep.

use super::Undrafted;

/// What stands before what the customer says, in small letters.
const CUSTOMERS: [&str; 10] =
    ["customer", "client", "caller", "guest", "buyer", "shopper", "patient", "passenger", "member", "user"];
/// What stands before what the rep says.
const REPS: [&str; 13] = [
    "rep",
    "agent",
    "advisor",
    "adviser",
    "representative",
    "operator",
    "support",
    "assistant",
    "associate",
    "clerk",
    "consultant",
    "employee",
    "service rep",
];
/// A name before a colon has at most so many words.
const WORDS_OF_A_SPEAKER: usize = 2;
/// And at most so many letters.
const LETTERS_OF_A_SPEAKER: usize = 24;

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaker {
    Customer,
    Rep,
}

/// A line that is left out, because somebody else speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stranger {
    /// Its number, from 1.
    pub line: usize,
    /// Who speaks.
    pub who: String,
}

/// Who says what in turn, and which lines are left out.
#[derive(Debug, Default)]
pub(super) struct Turns {
    pub(super) said: Vec<(Speaker, String)>,
    pub(super) strangers: Vec<Stranger>,
}

/// Who said what, in turn.
pub(super) fn turns(transcript: &str) -> Result<Turns, Undrafted> {
    let mut turns = Turns::default();
    // Whether what stands in the next line without a name goes on from somebody who is left out.
    let mut is_strange = false;
    for (number, line) in transcript.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty()) {
        // `[10:02] rep: …`
        let line = line.strip_prefix('[').and_then(|line| line.split_once(']')).map_or(line, |(_, line)| line.trim());
        let before = line.split_once(':').map(|(before, said)| (before.trim(), said));
        let before =
            before.filter(|(who, said)| is_name(who) && (said.is_empty() || said.starts_with(char::is_whitespace)));
        let speaker = before.map(|(who, said)| (who, of(who), said.trim()));
        match (speaker, turns.said.last_mut()) {
            (Some((who, None, _)), _) => {
                is_strange = true;
                turns.strangers.push(Stranger { line: number + 1, who: who.to_owned() });
            }
            (Some((_, Some(who), said)), Some((last, text))) if who == *last => {
                is_strange = false;
                *text += &format!(" {said}");
            }
            (Some((_, Some(who), said)), _) => {
                is_strange = false;
                turns.said.push((who, said.to_owned()));
            }
            // What somebody says goes on in the next line.
            (None, Some((_, text))) if !is_strange => *text += &format!(" {line}"),
            (None, _) => {}
        }
    }
    turns.said.retain(|(_, said)| !said.trim().is_empty());
    let speaks = |speaker| turns.said.iter().any(|(who, _)| *who == speaker);
    let found = turns.strangers.first().map(|stranger| stranger.who.clone());
    match (speaks(Speaker::Customer), speaks(Speaker::Rep)) {
        (true, true) => Ok(turns),
        (true, false) => Err(Undrafted::Alone { speaks: "customer", silent: "rep", found }),
        (false, true) => Err(Undrafted::Alone { speaks: "rep", silent: "customer", found }),
        (false, false) => Err(Undrafted::Nobody { found }),
    }
}

/// Whom a name before a colon stands for, if it is known.
fn of(who: &str) -> Option<Speaker> {
    let who = who.to_lowercase();
    if CUSTOMERS.contains(&who.as_str()) {
        return Some(Speaker::Customer);
    }
    REPS.contains(&who.as_str()).then_some(Speaker::Rep)
}

/// Whether what stands before a colon looks like somebody's name: one word, or more that begin with capitals.
fn is_name(who: &str) -> bool {
    let words: Vec<&str> = who.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(|c: char| !c.is_lowercase());
    let letters = |word: &&str| word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '.'));
    let known = of(who).is_some();
    (1..=WORDS_OF_A_SPEAKER).contains(&words.len())
        && who.chars().count() <= LETTERS_OF_A_SPEAKER
        && who.starts_with(char::is_alphabetic)
        && words.iter().all(letters)
        && (known || words.len() == 1 || words.iter().all(capital))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_else_says_is_put_into_nobodys_mouth() {
        let text = "Client: Will you ring?\nAnna: Yes, tomorrow.\nand more of it\nAdvisor: I will.\n\
                    It is this: at 10:30, https://a.b";
        let turns = turns(text).unwrap_or_default();
        let rep = "I will. It is this: at 10:30, https://a.b".to_owned();
        assert_eq!(turns.said, [(Speaker::Customer, "Will you ring?".to_owned()), (Speaker::Rep, rep)]);
        assert_eq!(turns.strangers, [Stranger { line: 2, who: "Anna".to_owned() }]);
    }
}
