//! The ids by which lines and names are translated: made of names, in small steps, `late-fee-opening-1`.

use super::load::hash;

/// So many digits stand for a name of which letters are left out.
const DIGITS: usize = 6;

/// A name as part of an id: spaces become hyphens, what an id cannot hold is left out. Where that takes letters or
/// digits of other scripts away, an `x` and digits that stand for the whole name follow, for names that differ only in
/// such letters are names of different things.
pub fn plain(name: &str) -> String {
    let part = |c: char| match c {
        ' ' => Some('-'),
        c if c.is_ascii_alphanumeric() || c == '-' || c == '_' => Some(c),
        _ => None,
    };
    let mut plain: String = name.chars().filter_map(part).collect();
    if name.chars().any(|c| c.is_alphanumeric() && !c.is_ascii()) {
        plain.truncate(plain.trim_end_matches('-').len());
        plain += if plain.is_empty() { "x" } else { "-x" };
        plain += &hash(name.as_bytes())[..DIGITS];
    }
    plain
}

/// The scenario's title.
pub const SCENARIO: &str = "scenario-title";

/// A story's title.
pub fn title(story: &str) -> String {
    format!("{}-title", plain(story))
}

/// A line that the customer says at a moment, from 1.
pub fn says(story: &str, moment: &str, number: usize) -> String {
    format!("{}-{}-{number}", plain(story), plain(moment))
}

/// What a move is called.
pub fn act(story: &str, moment: &str, act: &str) -> String {
    format!("{}-{}-{}", plain(story), plain(moment), plain(act))
}

/// A wording of a move, from 1.
pub fn wording(story: &str, moment: &str, act: &str, number: usize) -> String {
    format!("{}-{}-{}-{number}", plain(story), plain(moment), plain(act))
}

/// A line of a reaction, both from 1 in the order in which they are written.
pub fn reaction(story: &str, reaction: usize, number: usize) -> String {
    format!("{}-reaction-{reaction}-{number}", plain(story))
}

/// What a fact is called.
pub fn fact(story: &str, fact: &str) -> String {
    format!("{}-fact-{}", plain(story), plain(fact))
}

/// What a fact is in truth, on record or as claimed: `aspect` says which.
pub fn value(story: &str, fact: &str, aspect: &str) -> String {
    format!("{}-fact-{}-{aspect}", plain(story), plain(fact))
}

/// What a fact is once the customer has done something.
pub fn made(story: &str, fact: &str, what: &str) -> String {
    format!("{}-fact-{}-after-{}", plain(story), plain(fact), plain(what))
}

/// Something that a story looks up, asks for, does, refuses or promises.
pub fn word(story: &str, word: &str) -> String {
    format!("{}-word-{}", plain(story), plain(word))
}

/// Why something is forbidden, from 1 in the order in which it is written.
pub fn because(story: &str, number: usize) -> String {
    format!("{}-forbid-{number}", plain(story))
}

/// What a procedure is called.
pub fn procedure(story: &str, procedure: &str) -> String {
    format!("{}-procedure-{}", plain(story), plain(procedure))
}

/// What a step of a procedure is called.
pub fn step(story: &str, procedure: &str, step: &str) -> String {
    format!("{}-procedure-{}-step-{}", plain(story), plain(procedure), plain(step))
}

/// Why a procedure is done so.
pub fn why_so(story: &str, procedure: &str) -> String {
    format!("{}-procedure-{}-why", plain(story), plain(procedure))
}

/// What people call a policy.
pub fn policy(policy: &str) -> String {
    format!("policy-{}", plain(policy))
}

/// A remedy.
pub fn remedy(remedy: &str) -> String {
    format!("remedy-{}", plain(remedy))
}

/// A behaviour of the operation's own.
pub fn behaviour(behaviour: &str) -> String {
    format!("behaviour-{}", plain(behaviour))
}

/// What a standard is called.
pub fn standard(standard: &str) -> String {
    format!("standard-{}", plain(standard))
}

/// A standard's `why`, `aim` or `how`.
pub fn about(standard: &str, which: &str) -> String {
    format!("standard-{}-{which}", plain(standard))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_other_scripts_have_ids_of_their_own() {
        assert_eq!(plain("look it up?"), "look-it-up");
        assert_eq!((plain("начало").len(), plain("конец").len()), (7, 7));
        assert!(plain("café").starts_with("caf-x") && plain("café") != plain("cafè"));
        assert_eq!(plain("…"), "");
        assert_ne!(says("s", "начало", 1), says("s", "конец", 1));
        assert!(says("客服", "开始", 1).starts_with('x'), "an id of Fluent begins with a letter");
    }
}
