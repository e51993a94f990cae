//! Something is told apart by its colour alone.

use super::Lint;
use super::draft::Draft;
use crate::notation::{Code, Finding};

pub(super) static LINT: Lint = Lint {
    code: Code {
        code: "S34",
        title: "Something told apart by its colour alone",
        explanation: "\
Whoever does not see the difference, and one man in twelve does not see red and green apart, is left alone by \"press the
green button\" (WCAG 2.2, success criterion 1.4.1). What is written on it, its place or its shape helps everybody.

wrong:  \"Please press the green button.\"
right:  \"Please press the green button, the one on the right marked Start.\"

Remedy: say too what is written on it, where it is or what shape it has.",
    },
    needs_whole: false,
    check,
};

const COLOURS: [&str; 9] = ["red", "green", "blue", "yellow", "orange", "amber", "purple", "pink", "grey"];
/// Things that one is asked to press, watch or look for.
const THINGS: [&str; 14] =
    ["button", "link", "light", "lamp", "led", "icon", "dot", "field", "key", "tab", "line", "bar", "box", "one"];
/// Words that tell them apart in another way.
const OTHERWISE: [&str; 22] = [
    "left", "right", "top", "bottom", "middle", "upper", "lower", "above", "below", "marked", "labelled", "says",
    "reads", "called", "named", "with", "round", "square", "first", "second", "third", "last",
];

fn check(draft: &Draft<'_>) -> Vec<Finding> {
    // The words are English; stories in other languages are left to their readers.
    if draft.story.language.as_deref().is_some_and(|language| language != "en") {
        return Vec::new();
    }
    let by_colour = draft.texts().into_iter().filter_map(|(path, text)| Some((path, by_colour(text)?)));
    let finding = |(path, cue): (Vec<_>, String)| {
        let finding = draft.warning(&LINT.code, &path, format!("only its colour tells `{cue}` apart"));
        finding.help("say too what is written on it, where it is or what shape it has")
    };
    by_colour.map(finding).collect()
}

/// A thing that only its colour tells apart: `green button`.
fn by_colour(text: &str) -> Option<String> {
    let sentences = text.split(['.', '!', '?', ';']);
    sentences.into_iter().find_map(|sentence| {
        let words: Vec<String> = sentence
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let cue =
            words.windows(2).find(|two| COLOURS.contains(&two[0].as_str()) && THINGS.contains(&two[1].as_str()))?;
        let otherwise = words.iter().any(|word| OTHERWISE.contains(&word.as_str()));
        (!otherwise).then(|| cue.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use super::by_colour;

    #[test]
    fn a_colour_with_another_cue_in_the_same_sentence_will_do() {
        assert_eq!(by_colour("Please press the green button."), Some("green button".to_owned()));
        assert_eq!(by_colour("Does the red light blink? It is on the left."), Some("red light".to_owned()));
        assert_eq!(by_colour("Press the green button marked Start."), None);
        assert_eq!(by_colour("The light on the left, the red one."), None);
        assert_eq!(by_colour("A red carpet. I see one button."), None);
    }
}
