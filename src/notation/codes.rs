//! The codes of this floor's findings, each with the page that `mainstay explain` prints.

/// What a code of a finding means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// A letter for the floor and a number: `N06`.
    pub code: &'static str,
    /// The mistake in a few words.
    pub title: &'static str,
    /// Why it is one, an example of wrong and of right, and what to do.
    pub explanation: &'static str,
}

impl Code {
    /// What its page says to do, as the help of a finding that knows nothing better.
    pub fn remedy(&self) -> String {
        let remedy = self.explanation.split_once("Remedy: ").map_or("", |(_, remedy)| remedy);
        let paragraph = remedy.split("\n\n").next().unwrap_or_default();
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        words.join(" ").trim_end_matches('.').to_owned()
    }
}

/// Codes as constants and as one table, so that none can be used without its page.
macro_rules! codes {
    ($($name:ident $code:literal $title:literal $explanation:literal)*) => {
        $(pub(super) static $name: Code = Code { code: $code, title: $title, explanation: $explanation };)*
        /// Every code of how files are written, in the order of their numbers.
        pub static CODES: &[Code] = &[$($name),*];
    };
}

codes! {
NOT_TEXT "N01" "The file is not plain text"
"Scenario files are plain text in UTF-8. A document of a word processor, a picture or a file saved as UTF-16 is not.

Remedy: open the file in a text editor, choose \"Save as\", and choose the encoding UTF-8."

TOO_LARGE "N02" "The file is too large"
"A file may have up to 8 megabytes; a long story has a hundredth of that. A larger one is usually the wrong file.

Remedy: check the name of the file, or split it into several stories."

OPEN_TEXT "N03" "A quotation is not closed"
"Text begins and ends with a straight quotation mark, on the same line.

wrong:  says: [\"Hello, where is my parcel?],
right:  says: [\"Hello, where is my parcel?\"],

Remedy: add the mark that is missing. Inside text, write \\\" for a quotation mark and \\n for a new line."

STRANGE_CHARACTER "N04" "A character that means nothing here"
"Outside quotations only words, numbers and the marks ( ) [ ] { } : , have a meaning, and // begins a comment. Word
processors like to turn quotation marks into curly ones and spaces into unbreakable ones; neither is understood.

wrong:  id = \u{201c}late-parcel\u{201d};
right:  id: \"late-parcel\",

Remedy: replace the character; for a remark of your own write // before it."

OPEN_COMMENT "N05" "A comment is not closed"
"A comment that begins with /* goes on until */, and everything between is left out. Without the end, the rest of the
file is left out.

wrong:  /* to do: a better opening
right:  /* to do: a better opening */
right:  // to do: a better opening

Remedy: add */ where the comment should end."

NEVER_CLOSED "N06" "A bracket is never closed"
"Every ( needs its ), every [ its ] and every { its }. When one is missing, what follows would seem to belong to the
wrong thing, so the reader guesses from names and indentation where the bracket should have ended, and goes on.

wrong:  \"greet\": (takes: Seconds(10), then: \"ask\",
        \"ask\": (takes: Seconds(20), ends: Resolved),
right:  \"greet\": (takes: Seconds(10), then: \"ask\"),
        \"ask\": (takes: Seconds(20), ends: Resolved),

Remedy: add the closing bracket after the last thing that belongs inside."

STRAY_CLOSER "N07" "A bracket closes nothing, or was never opened"
"A closing bracket ends what the same kind of bracket began.

wrong:  prefers: [Chat, Phone),      takes: Seconds 40),
right:  prefers: [Chat, Phone],      takes: Seconds(40),

Remedy: use the bracket of the same kind, write the one that is missing, or take one away."

COMMA "N08" "A comma is missing, or one too many"
"One comma stands between two things in brackets. A comma after the last one is welcome.

wrong:  id: \"late-parcel\" issue: \"delivery\",
right:  id: \"late-parcel\", issue: \"delivery\",

Remedy: write one comma between the two."

COLON "N09" "A name without a value"
"A field is a name, a colon and a value.

wrong:  begin \"opening\",          issue: ,
right:  begin: \"opening\",         issue: \"delivery\",

Remedy: write the colon and the value, or take the name away."

MIXED "N10" "Names where none belong, or one missing"
"Inside one pair of brackets either everything has a name or nothing has. Lists in [ ] have no names, { } always have.

wrong:  (Promise, within: Days(1))      mood: 0,6      [first: Chat]
right:  (what: Promise, within: Days(1))   mood: 0.6   [Chat]

Remedy: name all or none. A decimal number takes a point."

TWICE "N11" "The same name twice"
"A name stands once inside its brackets, or nobody could say which of the two is meant.

wrong:  moments: { \"opening\": (…), \"opening\": (…) }
right:  moments: { \"opening\": (…), \"opening again\": (…) }

Remedy: rename one, or take it away."

NUMBER "N12" "Not a usable number"
"Numbers are written like 3, -0.15 or 4_000. Infinite and undefined ones, and those further from 0 than 1e15, are not
usable.

wrong:  a_year: 1.2.3      share: NaN      margin_a_month: 1e999
right:  a_year: 1.2        share: 0.5      margin_a_month: 12.00

Remedy: write a finite number, such as 3 or 0.5, and leave the unit out."

SPAN "N13" "A span of time that cannot be"
"A span is not negative and not longer than 100 years (36,525 days).

wrong:  takes: Seconds(-40)      within: Weeks(100_000)
right:  takes: Seconds(40)       within: Weeks(2)

Remedy: check the number and the unit."

TOO_DEEP "N14" "Brackets within brackets, too deep"
"Brackets may stand 64 deep within each other; a story needs about eight.

Remedy: look for closing brackets that are missing."

OPENING "N15" "The file does not begin as it should"
"Each file is one thing, named by its first word, with everything inside one pair of round brackets.

wrong:  schema: 1, id: \"late-parcel\", …
right:  Story(schema: 1, id: \"late-parcel\", …)

Remedy: begin with the word for what the file is, and end with the bracket that closes it."

UNKNOWN_FIELD "N16" "A field of this name does not exist"
"A field that nobody reads would look as if it did something, so every field must be known.

wrong:  (says: [\"Hello\"], mooves: {…})
right:  (says: [\"Hello\"], moves: {…})

Remedy: take the name that the message suggests, or one of those it lists."

MISSING_FIELD "N17" "A field is missing"
"Some fields have no usual value, so they must be written.

wrong:  Offer(remedy: \"refund\")
right:  Offer(remedy: \"refund\", worth: Money(20))

Remedy: add the field that the message names."

UNKNOWN_WORD "N18" "A word that is not in the language"
"A word without quotation marks belongs to the language and comes from a fixed list; words of your own stand in
quotation marks.

wrong:  takes: Logormal(mean: Seconds(40), sdlog: 0.5)
right:  takes: Lognormal(mean: Seconds(40), sdlog: 0.5)

Remedy: take the word that the message suggests, or one of those it lists."

WRONG_KIND "N19" "A different kind of value is needed"
"Text stands in quotation marks, numbers and words of the language do not; lists stand in [ ], named things in { },
fields in ( ).

wrong:  turns: \"10\",      says: \"Hello\",       id: late-parcel,
right:  turns: 10,        says: [\"Hello\"],     id: \"late-parcel\",

Remedy: write the value as the message says."

SCHEMA "N20" "The version of the language is missing or another"
"Each file begins with the number of the version of the language that it is written in.

wrong:  Story(id: \"late-parcel\", …)
right:  Story(schema: 1, id: \"late-parcel\", …)

Remedy: write the version; lift a file of an older version, and read a newer one with a newer Mainstay."

UNREAD "N21" "The file cannot be read"
"The system does not hand the file over: somebody else may read it and you may not, it is a folder or a device where a
file should be, it is far too large, or its name is not UTF-8. The other files are checked all the same.

wrong:  stories/late-parcel.ron, which only another user may read
right:  the same file after  chmod u+r stories/late-parcel.ron

Remedy: do what the message says, or take the file out of the scenario's folder."

BLANK "N22" "A name of nothing"
"By its id a thing is named on the command line, in reports and in other files, and its title is what people read. Of
blanks alone neither says anything.

wrong:  id: \"\",                 title: \"  \"
right:  id: \"late-parcel\",      title: \"The parcel is late\"

Remedy: write what it is to be called; a title may be left out."
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_numbered_in_order_and_each_says_what_to_do() {
        for (number, code) in CODES.iter().enumerate() {
            assert_eq!(code.code, format!("N{:02}", number + 1));
            assert!(code.explanation.contains("Remedy: "), "{} names no remedy", code.code);
            assert!(code.remedy().len() > 10 && !code.remedy().contains('\n'), "{}", code.remedy());
        }
    }
}
