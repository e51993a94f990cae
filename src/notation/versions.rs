//! The versions of the language, and the steps that lift a file from one to the next.

use super::codes::SCHEMA;
use super::finding::Finding;
use super::outline::{Group, Node};
use super::reader::File;
use super::source::Source;
use std::ops::Range;

/// The version that is written today.
const NEWEST: u32 = 1;

/// What lifts a file by one version: from the first of them that an author may still have to the one before the newest.
static STEPS: &[Step] = &[];

/// A step from one version of the language to the next.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// The version that it lifts.
    from: u32,
    /// What to write instead, and where: bytes of the text that the group is of. Everything else stays, remarks too. The
    /// number of the version is changed besides.
    edits: fn(&str, &Group) -> Vec<Edit>,
}

/// Bytes, and what is to stand in their place.
type Edit = (Range<usize>, String);

/// A file's text in the newest version of the language.
///
/// # Errors
/// What is wrong with how the file is written, or with its version.
pub fn lift(source: &Source) -> Result<String, Vec<Finding>> {
    lift_by(source, STEPS, NEWEST)
}

/// What to say of a file in another version than the one that is read, and what to do about it.
pub(super) fn other(found: u32, reads: u32) -> (String, String) {
    let message = format!("this is written in version {found}; version {reads} is read here");
    let help = if found > reads {
        format!("this is Mainstay {}: a newer Mainstay reads version {found}", env!("CARGO_PKG_VERSION"))
    } else if found == 0 {
        format!("the first version is 1; write `schema: {reads}`")
    } else {
        format!("`mainstay migrate` lifts it to version {reads}")
    };
    (message, help)
}

fn lift_by(source: &Source, steps: &[Step], newest: u32) -> Result<String, Vec<Finding>> {
    let mut text = source.text().to_owned();
    // Each step lifts by one, so there are no more of them than versions.
    loop {
        let lifted = Source::new(source.name(), text.as_bytes()).map_err(|finding| vec![finding])?;
        let file = File::new(&lifted);
        let (version, place) = version(&file)?;
        if version == newest {
            return Ok(text);
        }
        let step = steps.iter().find(|step| step.from == version && version < newest);
        let group = file.root().and_then(Node::group);
        let (Some(step), Some(group)) = (step, group) else {
            let (message, help) = other(version, newest);
            return Err(vec![file.error(&SCHEMA, place, message).help(help)]);
        };
        let mut edits = (step.edits)(&text, group);
        edits.push((place, (version + 1).to_string()));
        text = edited(&text, edits);
    }
}

/// The version that a file is written in, and where it says so.
fn version(file: &File<'_>) -> Result<(u32, Range<usize>), Vec<Finding>> {
    let found = file.findings();
    if found.has_errors() {
        return Err(found.sorted());
    }
    let text = file.source().text();
    let group = file.root().and_then(Node::group);
    let place = group.and_then(|group| group.entry("schema")).map(|entry| entry.value.range.clone());
    let number = place.and_then(|place| Some((text[place.clone()].parse().ok()?, place)));
    number.ok_or_else(|| {
        let place = group.map_or(0..0, Group::head);
        let finding = file.error(&SCHEMA, place, "this does not say in which version it is written");
        vec![finding.help(format!("write `schema: {NEWEST},` first"))]
    })
}

/// A text with edits, which do not overlap.
fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(place, _)| place.start);
    let (mut edited, mut end) = (String::new(), 0);
    for (place, instead) in edits {
        edited += &text[end..place.start];
        edited += &instead;
        end = place.end;
    }
    edited + &text[end..]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two invented steps: `mood` of a customer was once called `humour`, and counted from 0 to 10.
    static INVENTED: &[Step] = &[
        Step {
            from: 1,
            edits: |_, group| {
                let customer = group.entry("customer").and_then(|entry| entry.value.group());
                let humour = customer.and_then(|customer| customer.entry("humour")?.key.as_ref());
                humour.map(|key| (key.range.clone(), "mood".to_owned())).into_iter().collect()
            },
        },
        Step {
            from: 2,
            edits: |text, group| {
                let customer = group.entry("customer").and_then(|entry| entry.value.group());
                let mood = customer.and_then(|customer| customer.entry("mood"));
                let tenths = mood.and_then(|mood| {
                    let place = mood.value.range.clone();
                    Some((place.clone(), format!("0.{}", text[place].parse::<u8>().ok()?)))
                });
                tenths.into_iter().collect()
            },
        },
    ];

    fn lifted(text: &str, newest: u32) -> String {
        let source = Source::new("a.ron", text.as_bytes()).expect("a text");
        lift_by(&source, INVENTED, newest)
            .unwrap_or_else(|findings| findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn each_step_is_taken_in_turn_and_remarks_stay() {
        let old = "Story(schema: 1, // old\n    customer: (humour: 4 /* grim */), id: \"a\")";
        let new = "Story(schema: 3, // old\n    customer: (mood: 0.4 /* grim */), id: \"a\")";
        assert_eq!(lifted(old, 3), new);
        assert_eq!(lifted(new, 3), new, "a file that is up to date stays as it is");
        assert_eq!(lifted("Story(schema: 2, id: \"a\")", 3), "Story(schema: 3, id: \"a\")");
    }

    #[test]
    fn a_version_that_no_step_leads_from_is_told_with_what_to_get() {
        let newer = format!(
            "a.ron: N20 this is written in version 4; version 3 is read here; this is Mainstay {}: a newer Mainstay reads version 4",
            env!("CARGO_PKG_VERSION")
        );
        assert_eq!(lifted("Story(schema: 4)", 3), newer);
        assert!(lifted("Story(schema: 0)", 3).ends_with("the first version is 1; write `schema: 3`"));
        assert!(lifted("Story(id: \"a\")", 3).contains("does not say in which version"));
        assert!(lifted("Story(schema: 1", 3).contains("N06"));
    }

    #[test]
    fn there_is_a_step_from_every_version_before_the_newest() {
        let from: Vec<u32> = STEPS.iter().map(|step| step.from).collect();
        assert_eq!(from, (1..NEWEST).collect::<Vec<u32>>());
    }
}
