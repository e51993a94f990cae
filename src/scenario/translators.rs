//! The file for translators, `lines/<language>.ftl`, brought up to date: what is missing is added as a remark to be
//! filled in, what has changed and what is no longer said is marked. What a translator wrote stays as it is.

use super::inputs::{Inputs, Kind};
use super::line_id::plain;
use super::lines::{self, Original};
use super::load::{Loaded, load};
use crate::notation::{File, Finding, Severity};
use crate::story::{Piece, pieces};
use std::collections::{BTreeMap, BTreeSet};

/// Begins the remarks that are written here, and taken away when they no longer hold.
const MARK: &str = "# → ";
/// Stands above a translation whose original has changed.
const CHANGED: &str = "# → now ";
/// Stands above a translation of what is no longer said.
const UNUSED: &str = "# → no longer said:";
/// Stands at the top of a new file.
const HEAD: &str = "\
### To translate a line, take away the # before its name and write behind the equals sign. What stands in { } is filled in.
### The four digits stand for the original: leave them as they are. `mainstay lines` brings this file up to date.
";

/// A file for translators that is up to date, and how far they have come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refreshed {
    /// The text of the file.
    pub text: String,
    /// How many lines there are to translate.
    pub lines: usize,
    /// The ids of those not translated yet.
    pub missing: Vec<String>,
    /// The ids of translations whose original has changed, or was never noted.
    pub stale: Vec<String>,
    /// The ids of translations that were turned into remarks, because nothing of that id is said any more.
    pub unused: Vec<String>,
}

/// Brings the file of a language up to date. `files` are those of the scenario's folder.
///
/// # Errors
/// What was found, when the stories or the file itself cannot be read.
pub fn refresh(files: &[(String, Vec<u8>)], language: &str) -> Result<Refreshed, Box<Loaded>> {
    let own = format!("lines/{language}.ftl");
    let loaded = load(files);
    let bars = |finding: &Finding| {
        let of_lines = finding.file.starts_with("lines/");
        // That something translated is no longer said is what is to be mended here.
        finding.severity == Severity::Error && (!of_lines || finding.file == own && finding.code == lines::SYNTAX.code)
    };
    if loaded.findings.iter().any(bars) {
        let findings = loaded.findings.into_iter().filter(bars).collect();
        return Err(Box::new(Loaded { findings, ..loaded }));
    }
    let (same, [wanted, others]) = {
        let kinds = loaded.sources.iter().filter_map(|source| Some((Kind::of(source.name())?, source)));
        let inputs = kinds.filter(|(kind, _)| *kind != Kind::Lines);
        let inputs: Vec<(Kind, File<'_>)> = inputs.map(|(kind, source)| (kind, File::new(source))).collect();
        let read = Inputs::read(&inputs, Vec::new());
        (lines::same_ids(&read), lines::originals(&read, language))
    };
    if !same.is_empty() {
        return Err(Box::new(Loaded { findings: same, ..loaded }));
    }
    let text = loaded.sources.iter().find(|source| source.name() == own).map_or("", |source| source.text());
    Ok(refreshed(text, &wanted, &others))
}

/// A piece of the file.
#[derive(Debug)]
struct Chunk {
    /// The id of the translation that it is, or that it asks for.
    id: Option<String>,
    /// The remark above it.
    above: Vec<String>,
    /// The translation, or whatever else it is.
    body: Vec<String>,
}

fn refreshed(text: &str, wanted: &[(String, Original)], others: &[(String, Original)]) -> Refreshed {
    let all = || others.iter().chain(wanted);
    let known: BTreeMap<&str, &Original> = all()
        .map(|(id, original)| (id.as_str(), original))
        .chain(all().filter_map(|(_, original)| Some((original.shared.as_deref()?, original))))
        .collect();
    let (mut stale, mut unused) = (Vec::new(), Vec::new());
    let mut chunks = chunks(if text.trim().is_empty() { HEAD } else { text });
    chunks.retain(|chunk| !asks(chunk));
    chunks.iter_mut().for_each(take_remark_away);
    for chunk in &mut chunks {
        let Some(id) = chunk.id.clone() else { continue };
        chunk.above.retain(|line| !line.starts_with(CHANGED));
        match known.get(id.as_str()) {
            None => {
                retire(chunk);
                unused.push(id);
            }
            Some(original) => {
                let noted = chunk.above.iter().rev().find_map(|line| digits(line));
                let due = original.digits();
                if noted != Some(due.as_str()) {
                    chunk.above.retain(|line| !line.starts_with(MARK));
                    chunk.above.push(format!("{CHANGED}{due}: {}", in_fluent(&original.text)));
                    stale.push(id);
                }
            }
        }
    }
    let wanted = once(wanted, &chunks);
    let missing = add_missing(&mut chunks, &wanted);
    let text = chunks.iter().flat_map(|chunk| chunk.above.iter().chain(&chunk.body));
    let mut text = text.fold(String::new(), |text, line| text + line + "\n");
    text.truncate(text.trim_end().len());
    text.push('\n');
    Refreshed { text, lines: wanted.len(), missing, stale, unused }
}

/// What is to be translated, what fragments say once: a story that has a translation of its own keeps it.
fn once<'w>(wanted: &'w [(String, Original)], chunks: &[Chunk]) -> Vec<(&'w str, &'w Original)> {
    let held: BTreeSet<&str> = chunks.iter().filter_map(|chunk| chunk.id.as_deref()).collect();
    let mut told = BTreeSet::new();
    let ids = wanted.iter().map(|(id, original)| {
        let shared = original.shared.as_deref().filter(|_| !held.contains(id.as_str()));
        (shared.unwrap_or(id), original)
    });
    ids.filter(|(id, _)| told.insert(*id)).collect()
}

/// Adds what is not translated yet, each behind what is said before it, and says which they are.
fn add_missing(chunks: &mut Vec<Chunk>, wanted: &[(&str, &Original)]) -> Vec<String> {
    let mut missing = Vec::new();
    let mut behind = None;
    for (id, original) in wanted {
        let there = chunks.iter().position(|chunk| chunk.id.as_deref() == Some(*id));
        if let Some(there) = there {
            behind = Some(there);
            continue;
        }
        missing.push((*id).to_owned());
        let drafted = format!("# {id} =");
        if let Some(draft) = chunks.iter().position(|chunk| chunk.above.iter().any(|line| line.starts_with(&drafted))) {
            behind = Some(draft);
            continue;
        }
        let above = vec![
            format!("# {}", original.digits()),
            format!("{MARK}{}", in_fluent(&original.text)),
            drafted,
            String::new(),
        ];
        let place = behind.map_or(chunks.len(), |behind| behind + 1);
        separate(chunks, place);
        chunks.insert(place, Chunk { id: None, above, body: Vec::new() });
        behind = Some(place);
    }
    missing
}

/// Sees to it that an empty line stands before a remark that is to be added, or it would belong to what is above it.
fn separate(chunks: &mut [Chunk], place: usize) {
    if let Some(before) = place.checked_sub(1).and_then(|before| chunks.get_mut(before)) {
        let last = before.body.last().or(before.above.last());
        if last.is_some_and(|line| !line.trim().is_empty()) {
            before.body.push(String::new());
        }
    }
}

/// Whether a remark asks for a translation and nobody has begun with it.
fn asks(chunk: &Chunk) -> bool {
    let mut lines = chunk.above.iter().rev().filter(|line| !line.is_empty());
    let [asked, original, noted] = [lines.next(), lines.next(), lines.next()];
    chunk.id.is_none()
        && chunk.body.iter().all(|line| line.trim().is_empty())
        && asked.is_some_and(|line| line.starts_with("# ") && line.ends_with(" ="))
        && original.is_some_and(|line| line.starts_with(MARK))
        && noted.is_some_and(|line| digits(line).is_some())
        && lines.next().is_none()
}

/// Makes a translation of a remark that asks for one and in which it was written.
fn take_remark_away(chunk: &mut Chunk) {
    let Some(original) = chunk.above.iter().position(|line| line.starts_with(MARK)) else { return };
    if chunk.id.is_some() || chunk.body.iter().any(|line| !line.trim().is_empty()) {
        return;
    }
    let written = chunk.above[original + 1..]
        .iter()
        .map(|line| line.trim_start_matches('#').strip_prefix(' ').unwrap_or_default());
    let written: Vec<String> = written.map(|line| line.trim_end().to_owned()).collect();
    let Some((id, first)) = written.first().and_then(|line| line.split_once('=')) else { return };
    let is_empty = first.trim().is_empty() && written[1..].iter().all(|line| line.trim().is_empty());
    // Below the first line Fluent takes only what is indented.
    let goes_on = written[1..].iter().all(|line| line.is_empty() || line.starts_with(' '));
    if is_id(id.trim_end()) && !is_empty && goes_on {
        chunk.id = Some(id.trim_end().to_owned());
        chunk.above.truncate(original + 1);
        chunk.body.splice(..0, written);
    }
}

/// Turns a translation into a remark.
fn retire(chunk: &mut Chunk) {
    chunk.above.retain(|line| !line.starts_with(MARK));
    chunk.above.push(UNUSED.to_owned());
    let said = chunk.body.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
    for line in chunk.body.drain(..said) {
        chunk.above.push(if line.trim().is_empty() { "#".to_owned() } else { format!("# {line}") });
    }
    // What follows would otherwise take it for its own remark.
    if chunk.body.is_empty() {
        chunk.body.push(String::new());
    }
    chunk.id = None;
}

/// The four digits that a line of a remark is.
fn digits(line: &str) -> Option<&str> {
    let word = line.strip_prefix('#')?.trim();
    (word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(word)
}

/// A line with its facts as Fluent fills them in, on one line.
fn in_fluent(line: &str) -> String {
    let piece = |piece: Piece<'_>| match piece {
        Piece::Text(words) => words.replace('\n', " "),
        Piece::Fact(name) => format!("{{ ${} }}", plain(name)),
    };
    pieces(line).into_iter().map(piece).collect()
}

/// The pieces of a file that Fluent can read.
fn chunks(text: &str) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut above: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = line.trim_end_matches('\r');
        // Only a remark of one sign is about what follows it.
        if line == "#" || line.starts_with("# ") {
            above.push(line.to_owned());
            continue;
        }
        let id = line.split_once('=').map(|(id, _)| id.trim_end()).filter(|id| is_id(id));
        let goes_on = line.is_empty() || line.starts_with([' ', '\t', '}']);
        match chunks.last_mut().filter(|_| goes_on && above.is_empty()) {
            Some(chunk) => chunk.body.push(line.to_owned()),
            None => {
                let above = std::mem::take(&mut above);
                chunks.push(Chunk { id: id.map(str::to_owned), above, body: vec![line.to_owned()] });
            }
        }
    }
    if !above.is_empty() {
        chunks.push(Chunk { id: None, above, body: Vec::new() });
    }
    chunks
}

fn is_id(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(lines: &[(&str, &str)]) -> Vec<(String, Original)> {
        lines
            .iter()
            .map(|(id, text)| {
                ((*id).to_owned(), Original { text: (*text).to_owned(), story: None, said: false, shared: None })
            })
            .collect()
    }

    fn taken(text: &str, lines: &[(&str, &str)]) -> Refreshed {
        let refreshed = refreshed(text, &wanted(lines), &[]);
        let again = super::refreshed(&refreshed.text, &wanted(lines), &[]);
        assert_eq!(again.text, refreshed.text, "a second time changes nothing");
        assert!(fluent_syntax::parser::parse(refreshed.text.as_str()).is_ok(), "{}", refreshed.text);
        refreshed
    }

    #[test]
    fn what_is_missing_is_asked_for_with_its_original_and_its_digits() {
        let found = taken("", &[("a-1", "Where is { my order }?"), ("a-2", "Late.")]);
        assert!(found.text.starts_with(HEAD), "{}", found.text);
        let asked = "\n# 2258\n# → Where is { $my-order }?\n# a-1 =\n\n# 4600\n# → Late.\n# a-2 =\n";
        assert_eq!((&found.text[HEAD.len()..], found.missing.len(), found.lines), (asked, 2, 2));
    }

    #[test]
    fn a_translation_written_into_the_remark_that_asks_for_it_is_taken() {
        let lines = [("a-1", "Where is { my order }?"), ("a-2", "Late.")];
        let asked = taken("", &lines).text;
        let filled = asked.replace("# a-1 =", "# a-1 = Gdzie?").replace("# a-2 =", "# a-2 =\n#     Późno.");
        let found = taken(&filled, &lines);
        assert!(
            found.text.contains("\na-1 = Gdzie?\n") && found.text.contains("\na-2 =\n    Późno.\n"),
            "{}",
            found.text
        );
        assert_eq!((found.missing.len(), found.stale.len()), (0, 0));
    }

    #[test]
    fn what_translators_wrote_stays_as_it_is() {
        let text = "### Polish.\n\n# Ania: a pun?\n# 2258\na-1 =\n    Gdzie jest\n\n    { $my-order }?\n\n# 4600\n# a-2 = szkic\n";
        let found = taken(text, &[("a-1", "Where is { my order }?"), ("a-2", "Late."), ("a-3", "Bye.")]);
        assert!(found.text.starts_with(text), "{}", found.text);
        assert_eq!((found.missing, found.stale, found.unused), (vec!["a-2".into(), "a-3".into()], vec![], vec![]));
    }

    #[test]
    fn what_has_changed_is_marked_until_its_digits_are_mended() {
        let text = "# 0000\na-1 = Gdzie?\n";
        let found = taken(text, &[("a-1", "Late.")]);
        assert_eq!(found.text, "# 0000\n# → now 4600: Late.\na-1 = Gdzie?\n");
        assert_eq!(found.stale, ["a-1"]);
        let mended = taken(&found.text.replace("0000", "4600"), &[("a-1", "Late.")]);
        assert_eq!((mended.text.as_str(), mended.stale.len()), ("# 4600\na-1 = Gdzie?\n", 0));
    }

    #[test]
    fn what_is_no_longer_said_becomes_a_remark_and_nothing_elses() {
        let text = "# 2258\na-1 = Gdzie\n    jest?\na-2 = Późno.\n";
        let found = taken(text, &[("a-2", "Late.")]);
        let kept = "# 2258\n# → no longer said:\n# a-1 = Gdzie\n#     jest?\n\n# → now 4600: Late.\na-2 = Późno.\n";
        assert_eq!((found.text.as_str(), found.unused), (kept, vec!["a-1".to_owned()]));
    }

    #[test]
    fn what_is_added_stands_behind_what_is_said_before_it() {
        let text = "# 4600\na-1 = A\n# 4600\na-3 = C\n";
        let found = taken(text, &[("a-1", "Late."), ("a-2", "Late."), ("a-3", "Late.")]);
        assert_eq!(found.text, "# 4600\na-1 = A\n\n# 4600\n# → Late.\n# a-2 =\n\n# 4600\na-3 = C\n");
    }
}
