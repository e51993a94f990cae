//! The draft of a story from the transcript of a real conversation: what the rep did becomes the ideal path, and what only
//! an author can know is marked to be decided.

use crate::notation::{Source, format, nearest};
use std::collections::BTreeSet;
use std::fmt::Write;

/// How fast people speak, in words a minute.
const WORDS_A_MINUTE: f64 = 150.0;
/// So many words name a moment or a move.
const WORDS_OF_A_NAME: usize = 5;
/// What stands before everything that is left to the author.
const DECIDE: &str = "// TODO";

/// Behaviours with words that are a sign of them, in small letters.
static SIGNS: &[(&str, &[&str])] = &[
    ("greet", &["hello", "good morning", "good afternoon", "good evening", "good day", "welcome"]),
    ("use the name", &["mr ", "mrs ", "ms ", "miss ", "mr. ", "mrs. ", "ms. "]),
    ("acknowledge", &["i understand", "i can see", "i see why", "that must", "i hear you", "frustrating"]),
    ("apologise", &["sorry", "apolog"]),
    ("thank", &["thank"]),
    ("anything else", &["anything else"]),
    ("identify", &["order number", "date of birth", "account number", "your postcode", "customer number"]),
    ("own it", &["our mistake", "our fault", "my mistake", "leave it with me", "i will see to it", "i'll see to it"]),
    ("explain", &["because", "the reason"]),
    ("confirm", &["i have sent", "i've sent", "i have just", "i've just", "is confirmed", "it is done"]),
    ("summary", &["to sum up", "in short", "as agreed", "so that is"]),
    ("link", &["http", "www.", "the link"]),
    ("proof", &["screenshot", "photo of", "proof of"]),
    ("blame", &["you should have", "your fault", "your own fault"]),
    ("argue", &["that is not true", "that's not true", "as i said", "you must be mistaken"]),
];

/// Words that are a sign of something that a move does.
static DEEDS: &[(&str, &[&str])] = &[
    ("Offer(remedy: \"…\", worth: Money(20))", &["refund", "voucher", "discount", "replacement", "free of charge"]),
    ("LookUp(\"…\")", &["let me look", "let me check", "let me see", "i am looking", "i'm looking", "one moment"]),
    (
        "Promise(what: \"…\", within: Days(2))",
        &["i promise", "call you back", "ring you back", "write to you", "you will get"],
    ),
    ("Transfer(\"…\")", &["put you through", "transfer you", "pass you on"]),
    ("Refuse(\"…\")", &["i cannot", "i can't", "we cannot", "we can't", "not possible"]),
    ("Ask(\"…\")", &["?"]),
];

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Speaker {
    Customer,
    Rep,
}

/// Why no story can be drafted from a transcript.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Undrafted {
    /// No line says who speaks.
    #[error("no line begins with `customer:` or `rep:`")]
    Nobody {
        /// What stands before the colon of the first line that has one, where that looks like a speaker.
        found: Option<String>,
    },
    /// Only one of the two speaks.
    #[error("nobody but the {0} speaks")]
    Alone(&'static str),
}

impl Undrafted {
    /// What to do about it.
    pub fn help(&self) -> String {
        match self {
            Undrafted::Nobody { found: Some(found) } => {
                let near = nearest(&found.to_lowercase(), ["customer", "rep"]);
                let meant = near.map_or_else(|| "`customer:` or `rep:`".to_owned(), |near| format!("`{near}:`"));
                format!("write {meant} where it says `{found}:`")
            }
            Undrafted::Nobody { found: None } => {
                "write `customer:` or `rep:` before what each of them says, a line each".to_owned()
            }
            Undrafted::Alone(_) => "a conversation takes a line of `customer:` and one of `rep:`".to_owned(),
        }
    }
}

/// The draft of a story with this id about this issue.
///
/// # Errors
/// When the transcript does not say who speaks, or only one does.
pub fn draft(transcript: &str, id: &str, issue: &str) -> Result<String, Undrafted> {
    let turns = turns(transcript)?;
    let mut moments = Vec::new();
    let (mut rest, mut opening) = (turns.as_slice(), None);
    if let [(Speaker::Rep, said), after @ ..] = rest {
        (opening, rest) = (Some(said.as_str()), after);
    }
    while let [(Speaker::Customer, says), after @ ..] = rest {
        let answer = after.first().map(|(_, said)| said.as_str());
        moments.push((says.as_str(), answer));
        rest = after.get(1..).unwrap_or_default();
    }
    let farewell = moments.pop_if(|(_, answer)| answer.is_none()).map(|(says, _)| says);
    if moments.is_empty() {
        return Err(Undrafted::Alone("rep"));
    }
    Ok(laid_out(&written(&moments, opening, farewell, id, issue)))
}

fn laid_out(text: &str) -> String {
    let source = Source::new("draft.ron", text.as_bytes()).ok();
    source.and_then(|source| format(&source).ok()).unwrap_or_else(|| text.to_owned())
}

/// Who said what, in turn.
fn turns(transcript: &str) -> Result<Vec<(Speaker, String)>, Undrafted> {
    let mut turns: Vec<(Speaker, String)> = Vec::new();
    let mut found = None;
    for line in transcript.lines().map(str::trim).filter(|line| !line.is_empty()) {
        // `[10:02] rep: …`
        let line = line.strip_prefix('[').and_then(|line| line.split_once(']')).map_or(line, |(_, line)| line.trim());
        let before = line.split_once(':').map(|(before, said)| (before.trim(), said.trim()));
        let speaker = before.and_then(|(who, said)| match who.to_lowercase().as_str() {
            "customer" => Some((Speaker::Customer, said)),
            "rep" => Some((Speaker::Rep, said)),
            _ => None,
        });
        if let Some((who, _)) = before.filter(|(who, _)| who.chars().all(char::is_alphanumeric)) {
            found.get_or_insert_with(|| who.to_owned());
        }
        match (speaker, turns.last_mut()) {
            (Some((who, said)), Some((last, text))) if who == *last => *text += &format!(" {said}"),
            (Some((who, said)), _) => turns.push((who, said.to_owned())),
            // What somebody says goes on in the next line.
            (None, Some((_, text))) => *text += &format!(" {line}"),
            (None, None) => {}
        }
    }
    turns.retain(|(_, said)| !said.trim().is_empty());
    let speaks = |speaker| turns.iter().any(|(who, _)| *who == speaker);
    match (speaks(Speaker::Customer), speaks(Speaker::Rep)) {
        (true, true) => Ok(turns),
        (true, false) => Err(Undrafted::Alone("customer")),
        (false, true) => Err(Undrafted::Alone("rep")),
        (false, false) => Err(Undrafted::Nobody { found }),
    }
}

fn written(
    moments: &[(&str, Option<&str>)],
    opening: Option<&str>,
    farewell: Option<&str>,
    id: &str,
    issue: &str,
) -> String {
    let names = names(moments);
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = write_moments(&mut text, moments, &names, farewell);
    let plays: Vec<String> = moments.iter().map(|(_, answer)| play(answer.unwrap_or_default())).collect();
    let before = opening.map_or_else(String::new, |said| {
        format!("{DECIDE} The rep speaks first: {}\n// A story begins with the customer: is the rep's greeting a wording of the first move?\n", on_one_line(said))
    });
    format!(
        "// A draft from a transcript. What the rep did there is the ideal path; the rest is yours to decide.\n\
         {DECIDE} Take out names, numbers and addresses of real people.\n{before}\
         Story(\n schema: 1,\n id: {id},\n\
         {DECIDE} What do people call it?\n title: {title},\n language: \"en\",\n\
         {DECIDE} Which demand of the operation is it?\n issue: {issue},\n\
         {DECIDE} How do they feel when they come, when do they walk away, and which channels do they turn to?\n\
         customer: (\n mood: 0.5,\n patience: (turns: {turns}, mood: 0.1),\n ),\n\
         {DECIDE} What is there to know, and who knows it? \"order\": (record: Text(\"…\"), seen: WhenLookedUp(\"…\")),\n\
         {DECIDE} What would solve it? goal: Done(\"…\"), or goal: Told(\"…\"),\n\
         begin: {begin},\n moments: {{\n{text}}},\n\
         {DECIDE} What moves them of their own accord? reactions: [(on: Said(\"blame\"), mood: -0.2)],\n\
         {DECIDE} What is a good ending? check: (must_tell: [(fact: \"…\")], ends: [Resolved], pass: 80),\n\
         tests: {{\n \"gold\": (\n plays: [\n {plays},\n ],\n expect: (end: Resolved),\n ),\n }},\n)\n",
        id = quoted(id),
        title = quoted(&capital(&name(moments.first().map_or("", |(says, _)| says)))),
        issue = quoted(issue),
        turns = moments.len() + 4,
        begin = quoted(names.first().map_or("", String::as_str)),
        plays = plays.join(",\n"),
    )
}

fn write_moments(
    text: &mut String,
    moments: &[(&str, Option<&str>)],
    names: &[String],
    farewell: Option<&str>,
) -> std::fmt::Result {
    for (number, (says, answer)) in moments.iter().enumerate() {
        let answer = answer.unwrap_or_default();
        let shown = signs(answer, SIGNS);
        let wanted: Vec<&str> = shown.iter().map(|(name, _)| *name).filter(|name| !is_poor(name)).collect();
        writeln!(text, "{}: (\n says: [\n {},\n ],", quoted(&names[number]), quoted(says))?;
        writeln!(text, "calls_for: [{}],\n moves: {{", listed(&wanted))?;
        for (behaviour, sign) in &shown {
            let trap = if is_poor(behaviour) { ": not ideal, is it?" } else { "" };
            writeln!(text, "// {behaviour}, for the rep says \"{}\"{trap}", sign.trim())?;
        }
        for (deed, sign) in signs(answer, DEEDS).into_iter().take(1) {
            writeln!(text, "{DECIDE} Does it do something? The rep says \"{}\": does: {deed},", sign.trim())?;
        }
        let leads =
            names.get(number + 1).map_or_else(|| "ends: Resolved".to_owned(), |next| format!("then: {}", quoted(next)));
        let shown: Vec<&str> = shown.iter().map(|(name, _)| *name).collect();
        writeln!(
            text,
            "{}: (takes: Seconds({}), {leads}, worth: Best, wordings: {{\n {}: [{}],\n }}),",
            quoted(&name(answer)),
            seconds(answer),
            quoted(answer),
            listed(&shown),
        )?;
        if let Some(says) = farewell.filter(|_| number + 1 == moments.len()) {
            writeln!(text, "// At the end the customer says: {}", on_one_line(says))?;
        }
        writeln!(text, "{DECIDE} What else might a rep do here, and where would it lead?")?;
        writeln!(
            text,
            "// \"…\": (takes: Seconds(10), then: \"…\", worth: Poor, wordings: {{ \"…\": [] }}),\n }},\n ),"
        )?;
    }
    Ok(())
}

/// The step of a test that an answer is.
fn play(answer: &str) -> String {
    let shown: Vec<&str> = signs(answer, SIGNS).into_iter().map(|(name, _)| name).collect();
    format!("(do: {}, showing: [{}])", quoted(&name(answer)), listed(&shown))
}

/// What words are a sign of, each once with the first such word.
fn signs(said: &str, of: &'static [(&'static str, &'static [&'static str])]) -> Vec<(&'static str, &'static str)> {
    let said = format!(" {} ", said.to_lowercase());
    let is_there = |sign: &str| said.match_indices(sign).any(|(at, _)| !said[..at].ends_with(char::is_alphanumeric));
    let first = |signs: &[&'static str]| signs.iter().copied().find(|sign| is_there(sign));
    of.iter().filter_map(|(name, words)| Some((*name, first(words)?))).collect()
}

fn is_poor(behaviour: &str) -> bool {
    matches!(behaviour, "blame" | "argue")
}

/// A name for each moment, no two alike.
fn names(moments: &[(&str, Option<&str>)]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let named = moments.iter().enumerate().map(|(number, (says, _))| {
        let own = if number == 0 { "opening".to_owned() } else { name(says) };
        let other = (2..).map(|again| format!("{own} {again}"));
        let free = std::iter::once(own.clone()).chain(other).find(|name| taken.insert(name.clone()));
        free.unwrap_or(own)
    });
    named.collect()
}

/// The first words, in small letters and without marks.
fn name(said: &str) -> String {
    let plain = said.to_lowercase().replace(['\'', '’'], "");
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.take(WORDS_OF_A_NAME).collect::<Vec<_>>().join(" ");
    if name.is_empty() { "say it".to_owned() } else { name }
}

/// With a capital at its beginning.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// How long it takes to say something, to five seconds.
fn seconds(said: &str) -> u32 {
    let words = said.split_whitespace().count() as f64;
    (words / WORDS_A_MINUTE * 12.0).ceil().max(1.0) as u32 * 5
}

/// A text in quotation marks. Braces would be taken for facts.
fn quoted(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("\"{}\"", plain.replace('{', "(").replace('}', ")").replace('\\', "\\\\").replace('"', "\\\""))
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transcript_without_speakers_is_refused_with_what_to_write() {
        let refused =
            |text: &str| draft(text, "a", "b").map_or_else(|why| format!("{why}; {}", why.help()), |_| String::new());
        assert_eq!(
            refused("Agent: Hello\nCaller: Hi"),
            "no line begins with `customer:` or `rep:`; write `customer:` or `rep:` where it says `Agent:`"
        );
        assert_eq!(
            refused("Costumer: Hi"),
            "no line begins with `customer:` or `rep:`; write `customer:` where it says `Costumer:`"
        );
        assert!(refused("Dear all").ends_with("a line each"));
        assert!(refused("customer: Hello?\ncustomer: Hello?").starts_with("nobody but the customer speaks"));
        assert!(refused("rep: Hello?\ncustomer: Bye.").starts_with("nobody but the rep speaks"));
    }

    #[test]
    fn lines_go_on_and_words_are_signs_of_behaviours() {
        let turns = turns("[10:01] Customer: It is\nbroken.\n\nrep: Hello.\nrep: I am sorry.").unwrap_or_default();
        assert_eq!(
            turns,
            [(Speaker::Customer, "It is broken.".to_owned()), (Speaker::Rep, "Hello. I am sorry.".to_owned())]
        );
        let shown = |said| signs(said, SIGNS).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(
            shown("Hello Mrs Kim, sorry, that is our mistake."),
            ["greet", "use the name", "apologise", "own it"]
        );
        assert_eq!(shown("You should have read it."), ["blame"]);
        assert_eq!(shown("An unapologetic othello."), [""; 0]);
    }

    #[test]
    fn two_moments_never_share_a_name() {
        assert_eq!(names(&[("Yes.", None), ("Yes.", None), ("Yes!", None)]), ["opening", "yes", "yes 2"]);
    }
}
