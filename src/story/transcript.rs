//! The draft of a story from the transcript of a real conversation: what the rep did becomes the ideal path, and what only
//! an author can know is marked to be decided.

mod known;
mod speakers;

pub use speakers::Stranger;

use crate::notation::{Source, format, nearest};
use known::{Known, filled_in, known};
use speakers::{Speaker, Turns, turns};
use std::collections::{BTreeMap, BTreeSet};
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
        &[
            "i promise",
            "call you",
            "calls you",
            "you a call",
            "ring you",
            "rings you",
            "you a ring",
            "write to you",
            "get back to you",
            "be in touch",
            "you will get",
            "you'll get",
            "you will hear",
            "you'll hear",
        ],
    ),
    ("Transfer(\"…\")", &["put you through", "transfer you", "pass you on"]),
    ("Refuse(\"…\")", &["i cannot", "i can't", "we cannot", "we can't", "not possible"]),
    ("Ask(\"…\")", &["?"]),
];

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
    #[error("nobody but the {speaks} speaks{}", found.as_ref().map_or_else(String::new, |who| format!(": `{who}` is neither customer nor rep")))]
    Alone {
        /// Who does.
        speaks: &'static str,
        /// Who does not.
        silent: &'static str,
        /// Somebody who speaks and is neither of the two.
        found: Option<String>,
    },
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
            Undrafted::Alone { silent, found: Some(found), .. } => {
                format!("write `{silent}:` where it says `{found}:`, if that is who speaks")
            }
            Undrafted::Alone { .. } => "a conversation takes a line of `customer:` and one of `rep:`".to_owned(),
        }
    }
}

/// A story drafted from a transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The text of its file.
    pub text: String,
    /// The lines that are left out, because neither the customer nor the rep speaks.
    pub strangers: Vec<Stranger>,
}

/// The draft of a story with this id about this issue.
///
/// # Errors
/// When the transcript does not say who speaks, or only one does.
pub fn draft(transcript: &str, id: &str, issue: &str) -> Result<Draft, Undrafted> {
    let Turns { said, strangers } = turns(transcript)?;
    let mut moments = Vec::new();
    let (mut rest, mut opening) = (said.as_slice(), None);
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
        let found = strangers.into_iter().next().map(|stranger| stranger.who);
        return Err(Undrafted::Alone { speaks: "rep", silent: "customer", found });
    }
    let known = known(moments.iter().flat_map(|(says, answer)| [Some(*says), *answer]).flatten());
    let text = laid_out(&written(&moments, opening, farewell, id, issue, &known));
    Ok(Draft { text, strangers })
}

fn laid_out(text: &str) -> String {
    let source = Source::new("draft.ron", text.as_bytes()).ok();
    source.and_then(|source| format(&source).ok()).unwrap_or_else(|| text.to_owned())
}

fn written(
    moments: &[(&str, Option<&str>)],
    opening: Option<&str>,
    farewell: Option<&str>,
    id: &str,
    issue: &str,
    known: &[Known],
) -> String {
    let names = names(moments);
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = write_moments(&mut text, moments, &names, farewell, known);
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
         {DECIDE} What is there to know, and who knows it? \"order\": (record: Text(\"…\"), seen: WhenLookedUp(\"…\")),\n{facts}\
         {DECIDE} What would solve it? goal: Done(\"…\"), or goal: Told(\"…\"),\n\
         begin: {begin},\n moments: {{\n{text}}},\n\
         {DECIDE} What moves them of their own accord? reactions: [(on: Said(\"blame\"), mood: -0.2)],\n\
         {DECIDE} What is a good ending? check: (must_tell: [(fact: \"…\")], ends: [Resolved], pass: 80),\n\
         tests: {{\n \"gold\": (\n plays: [\n {plays},\n ],\n expect: (end: Resolved),\n ),\n }},\n)\n",
        id = quoted(id),
        title = quoted(&capital(&name(moments.first().map_or("", |(says, _)| says)))),
        issue = quoted(issue),
        facts = facts(known),
        turns = moments.len() + 4,
        begin = quoted(names.first().map_or("", String::as_str)),
        plays = plays.join(",\n"),
    )
}

/// The facts that a transcript plainly has.
fn facts(known: &[Known]) -> String {
    let facts = known.iter().map(|fact| format!("{}: (record: {}),\n", quoted(&fact.name), fact.value));
    let facts: String = facts.collect();
    if facts.is_empty() { facts } else { format!("facts: {{\n{facts}}},\n") }
}

/// A text in quotation marks, with the facts that it names filled in.
fn spoken(text: &str, known: &[Known]) -> String {
    filled_in(&quoted(text), known)
}

fn write_moments(
    text: &mut String,
    moments: &[(&str, Option<&str>)],
    names: &[String],
    farewell: Option<&str>,
    known: &[Known],
) -> std::fmt::Result {
    for (number, (says, answer)) in moments.iter().enumerate() {
        let answer = answer.unwrap_or_default();
        let shown = signs(answer, SIGNS);
        let wanted: Vec<&str> = shown.iter().map(|(name, _)| *name).filter(|name| !is_poor(name)).collect();
        writeln!(text, "{}: (\n says: [\n {},\n ],", quoted(&names[number]), spoken(says, known))?;
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
            spoken(answer, known),
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
    let said = format!(" {} ", said.to_lowercase().replace('’', "'"));
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
    // How far the names that begin alike have been counted, so that none is tried twice.
    let mut counted: BTreeMap<String, u32> = BTreeMap::new();
    let named = moments.iter().enumerate().map(|(number, (says, _))| {
        let own = if number == 0 { "opening".to_owned() } else { name(says) };
        let again = counted.entry(own.clone()).or_insert(0);
        loop {
            *again += 1;
            let name = if *again == 1 { own.clone() } else { format!("{own} {again}") };
            if taken.insert(name.clone()) {
                return name;
            }
        }
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
            refused("Anna: Hello\nBert: Hi"),
            "no line begins with `customer:` or `rep:`; write `customer:` or `rep:` where it says `Anna:`"
        );
        assert_eq!(
            refused("customer: Will you ring?\nAnna: Yes, tomorrow."),
            "nobody but the customer speaks: `Anna` is neither customer nor rep; \
             write `rep:` where it says `Anna:`, if that is who speaks"
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
            turns.said,
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
    fn a_word_that_somebody_will_call_is_a_promise() {
        for said in ["They will give you a call.", "I’ll call you back.", "We'll get back to you on Monday."] {
            assert!(signs(said, DEEDS).iter().any(|(deed, _)| deed.starts_with("Promise(")), "{said}");
        }
    }

    #[test]
    fn what_is_plainly_known_becomes_a_fact_that_lines_fill_in() {
        let drafted =
            draft("client: Where is order 44-1207?\nagent: It is late. You get 20 euros.\nBot: Bye.", "a", "b");
        let Ok(Draft { text, strangers }) = drafted else { panic!("{drafted:?}") };
        assert!(text.contains("\"order number\": (record: Text(\"44-1207\"))"), "{text}");
        assert!(text.contains("Where is order { order number }?") && text.contains("You get { amount }."), "{text}");
        assert_eq!(strangers, [Stranger { line: 3, who: "Bot".to_owned() }]);
    }

    #[test]
    fn two_moments_never_share_a_name() {
        assert_eq!(
            names(&[("A.", None), ("Yes 2.", None), ("Yes.", None), ("Yes!", None)]),
            ["opening", "yes 2", "yes", "yes 3"]
        );
        assert_eq!(names(&[("Yes.", None), ("Yes.", None), ("Yes!", None)]), ["opening", "yes", "yes 2"]);
    }

    #[test]
    fn twenty_thousand_moments_that_begin_alike_are_named_in_one_go() {
        let named = names(&vec![("Yes.", None); 20_000]);
        assert_eq!(named.last().map(String::as_str), Some("yes 19999"));
    }
}
