//! The sentences of a practice in the languages that Mainstay speaks, from `lang/<language>.ftl`.

use crate::notation;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The languages, each with its own name for itself and its sentences. The first has every sentence.
pub static LANGUAGES: [(&str, &str, &str); 5] = [
    ("en", "English", include_str!("lang/en.ftl")),
    ("pl", "polski", include_str!("lang/pl.ftl")),
    ("fa", "فارسی", include_str!("lang/fa.ftl")),
    ("ru", "русский", include_str!("lang/ru.ftl")),
    ("zh", "中文", include_str!("lang/zh.ftl")),
];

/// The languages that are written from right to left.
const FROM_THE_RIGHT: [&str; 1] = ["fa"];

/// How a language writes numbers, and where a full stop stands at the end of what is quoted.
#[derive(Debug, Clone, Copy)]
struct Marks {
    /// Before the decimals.
    decimals: char,
    /// Between thousands.
    thousands: char,
    /// The first of its ten digits.
    nought: char,
    /// The quotation mark behind which, and not before which, a full stop stands.
    stop_behind: Option<char>,
}

/// The sentences in one language.
pub struct Tongue {
    bundle: FluentBundle<FluentResource>,
    from_the_right: bool,
    marks: Marks,
}

impl Marks {
    /// As in English where nothing else is known.
    fn of(language: &str) -> Marks {
        let english = Marks { decimals: '.', thousands: ',', nought: '0', stop_behind: None };
        match language {
            "pl" => Marks { decimals: ',', thousands: '\u{a0}', stop_behind: Some('”'), ..english },
            "ru" => Marks { decimals: ',', thousands: '\u{a0}', stop_behind: Some('»'), ..english },
            "fa" => Marks { decimals: '٫', thousands: '٬', nought: '۰', ..english },
            _ => english,
        }
    }

    /// A number as this language writes it, from how English does.
    fn write(self, english: &str) -> String {
        let mark = |letter: char| match letter {
            '.' => self.decimals,
            ',' => self.thousands,
            digit => match digit.to_digit(10).and_then(|digit| char::from_u32(u32::from(self.nought) + digit)) {
                Some(own) => own,
                None => letter,
            },
        };
        english.chars().map(mark).collect()
    }
}

impl Tongue {
    /// The sentences in this language; in English where they are in no other.
    pub fn of(language: &str) -> &'static Tongue {
        static ALL: OnceLock<Vec<Tongue>> = OnceLock::new();
        let all = ALL.get_or_init(|| LANGUAGES.iter().map(|(code, _, text)| Tongue::read(code, text)).collect());
        let place = LANGUAGES.iter().position(|(code, ..)| *code == language);
        &all[place.unwrap_or_default()]
    }

    fn read(language: &str, text: &str) -> Tongue {
        let plurals: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![plurals]);
        let from_the_right = is_from_the_right(language);
        // What is filled in keeps its own direction only between marks; elsewhere these would be in the way.
        bundle.set_use_isolating(from_the_right);
        if language == "fa" {
            bundle.set_formatter(Some(|value, _| match value {
                FluentValue::Number(number) => Some(Marks::of("fa").write(&number.as_string())),
                _ => None,
            }));
        }
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Tongue { bundle, from_the_right, marks: Marks::of(language) }
    }

    /// Whether it is written from right to left.
    pub fn from_the_right(&self) -> bool {
        self.from_the_right
    }

    /// A sentence with what is filled into it; the English one where this language lacks it.
    pub fn say<const N: usize>(&self, id: &str, filled_in: [(&'static str, FluentValue<'_>); N]) -> String {
        let filled_in: FluentArgs<'_> = filled_in.into_iter().collect();
        let said = |tongue: &Tongue| {
            let pattern = tongue.bundle.get_message(id)?.value()?;
            let mut troubles = Vec::new();
            let said = tongue.bundle.format_pattern(pattern, Some(&filled_in), &mut troubles).into_owned();
            Some(match tongue.marks.stop_behind {
                Some(mark) => with_stop_behind(&said, mark),
                None => said,
            })
        };
        said(self).or_else(|| said(Tongue::of("en"))).unwrap_or_else(|| id.to_owned())
    }

    /// A sentence into which nothing is filled.
    pub fn plainly(&self, id: &str) -> String {
        self.say(id, [])
    }

    /// A word, where the language has one.
    pub fn word(&self, id: &str) -> Option<String> {
        self.bundle.has_message(id).then(|| self.plainly(id))
    }

    /// A number with so many decimals, as the language writes it: `1,234.50`, `1 234,50`, `۱٬۲۳۴٫۵۰`.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        self.marks.write(&notation::number(value, decimals))
    }

    /// A number that stands for itself, such as a year: without marks between thousands.
    pub fn plain_number(&self, value: f64) -> String {
        self.marks.write(&value.to_string())
    }

    /// A text that may be of another direction than the language, to be put beside others.
    pub fn apart(&self, text: &str) -> String {
        if self.from_the_right { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
    }
}

/// What was quoted with its full stop behind the closing quotation mark; three stops stay within.
fn with_stop_behind(said: &str, mark: char) -> String {
    let within = format!(".{mark}");
    let mut text = String::with_capacity(said.len());
    let mut pieces = said.split(within.as_str()).peekable();
    while let Some(piece) = pieces.next() {
        text.push_str(piece);
        match pieces.peek() {
            None => {}
            Some(_) if piece.ends_with('.') => text.push_str(&within),
            // Behind what is quoted a full stop stands already.
            Some(next) if next.starts_with('.') => text.push(mark),
            Some(_) => text.extend([mark, '.']),
        }
    }
    text
}

/// Whether a language is written from right to left.
pub fn is_from_the_right(language: &str) -> bool {
    FROM_THE_RIGHT.contains(&language)
}

/// The language that Mainstay speaks and that this name of a locale asks for: `pl` for `pl_PL.UTF-8`.
pub fn of_locale(locale: &str) -> Option<&'static str> {
    let wanted = locale.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
    LANGUAGES.iter().map(|(code, ..)| *code).find(|code| *code == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
    use fluent_syntax::parser;
    use std::collections::{BTreeMap, BTreeSet};

    /// What a pattern fills in.
    fn filled_in<'t>(pattern: &Pattern<&'t str>, names: &mut BTreeSet<&'t str>) {
        let mut inline = |expression: &InlineExpression<&'t str>| {
            if let InlineExpression::VariableReference { id } = expression {
                names.insert(id.name);
            }
        };
        let mut inner = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression: Expression::Inline(expression) } => inline(expression),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    inline(selector);
                    inner.extend(variants.iter().map(|variant| variant.value.clone()));
                }
            }
        }
        inner.iter().for_each(|pattern| filled_in(pattern, names));
    }

    /// Each message of a language with what it fills in.
    fn messages(text: &'static str) -> BTreeMap<String, BTreeSet<&'static str>> {
        let resource: Resource<&'static str> = parser::parse(text).expect("a file without mistakes");
        let mut messages = BTreeMap::new();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut names = BTreeSet::new();
                filled_in(&message.value.expect("a text"), &mut names);
                let before = messages.insert(message.id.name.to_owned(), names);
                assert!(before.is_none(), "{} stands there twice", message.id.name);
            }
        }
        messages
    }

    #[test]
    fn every_language_has_every_sentence_and_fills_the_same_into_it() {
        let english = messages(LANGUAGES[0].2);
        for (language, _, text) in &LANGUAGES[1..] {
            let own = messages(text);
            for (id, names) in &english {
                assert_eq!(own.get(id), Some(names), "{language}: {id}");
            }
            let more: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
            assert!(more.is_empty(), "{language} has {more:?}, and English does not");
        }
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_and_an_unknown_language_is_english() {
        let poor = Tongue::read("pl", "yes = tak\n");
        assert_eq!((poor.plainly("yes"), poor.plainly("no")), ("tak".to_owned(), "no".to_owned()));
        assert_eq!(Tongue::of("tlh").plainly("yes"), "yes");
    }

    #[test]
    fn a_number_takes_the_form_that_the_language_gives_it() {
        let days = |language: &str, number: u32| Tongue::of(language).say("days", [("number", number.into())]);
        let polish: Vec<String> = [1, 2, 5, 22].into_iter().map(|number| days("pl", number)).collect();
        assert_eq!(polish, ["1 dzień", "2 dni", "5 dni", "22 dni"]);
        let russian: Vec<String> = [1, 2, 5, 11, 21].into_iter().map(|number| days("ru", number)).collect();
        assert_eq!(russian, ["1 день", "2 дня", "5 дней", "11 дней", "21 день"]);
        assert_eq!((days("en", 1), days("en", 3), days("zh", 3)), ("1 day".into(), "3 days".into(), "3 天".into()));
    }

    #[test]
    fn only_where_one_writes_from_the_right_is_what_is_filled_in_marked_off() {
        let said = |language: &str| Tongue::of(language).say("customer-says", [("words", "Hello.".into())]);
        assert!(said("fa").contains("\u{2068}Hello.\u{2069}"));
        for language in ["en", "pl", "ru", "zh"] {
            assert!(!said(language).contains(['\u{2068}', '\u{2069}']), "{language}");
        }
    }

    #[test]
    fn a_number_is_written_as_the_language_writes_it_whether_it_is_filled_in_or_told() {
        let told = |language: &str| (Tongue::of(language).number(1234.5, 2), Tongue::of(language).plain_number(2024.0));
        for (language, number, year) in [
            ("en", "1,234.50", "2024"),
            ("pl", "1\u{a0}234,50", "2024"),
            ("fa", "۱٬۲۳۴٫۵۰", "۲۰۲۴"),
            ("ru", "1\u{a0}234,50", "2024"),
            ("zh", "1,234.50", "2024"),
        ] {
            assert_eq!(told(language), (number.to_owned(), year.to_owned()));
        }
        let passed = Tongue::of("fa").say("comes-back", [("come", 60.into()), ("silent", 40.into())]);
        assert!(passed.contains("۶۰") && passed.contains("۱۰۰"), "{passed}");
        assert!(!passed.contains(|c: char| c.is_ascii_digit()), "{passed}");
    }

    #[test]
    fn where_it_is_usual_the_full_stop_stands_behind_what_is_quoted() {
        let said = |language: &str, words: &str| Tongue::of(language).say("customer-says", [("words", words.into())]);
        assert_eq!(said("pl", "Dzień dobry."), "Klient: „Dzień dobry”.");
        assert_eq!(said("ru", "Добрый день. Это я."), "Клиент: «Добрый день. Это я».");
        assert_eq!(said("ru", "Добрый день!"), "Клиент: «Добрый день!»");
        assert_eq!(said("pl", "No..."), "Klient: „No...”");
        assert_eq!(said("en", "Hello."), "Customer: \"Hello.\"");
        assert_eq!(with_stop_behind("ходит «да.».", '»'), "ходит «да».");
    }

    #[test]
    fn a_locale_names_a_language() {
        assert_eq!(of_locale("pl_PL.UTF-8"), Some("pl"));
        assert_eq!(of_locale("fa-IR"), Some("fa"));
        assert_eq!(of_locale("zh"), Some("zh"));
        assert_eq!((of_locale("C"), of_locale("de_DE"), of_locale("")), (None, None, None));
    }
}
