//! `mainstay explain`: what a code, a lever or a parameter means.

use super::manners::Manners;
use super::trouble::{Exit, Trouble};
use crate::model::{Parameter, TABLE};
use crate::notation::{Code, Construct, nearest};
use crate::operation::{PARTS, Part};
use crate::policy::{LEVERS, Lever};
use crate::practice::progress;
use crate::rehearsal;
use crate::scenario;
use crate::{standard, story};
use clap::Args;
use serde::Serialize;
use std::collections::BTreeSet;

/// What to explain.
#[derive(Debug, Args)]
pub struct Explain {
    /// A code such as N06, a lever such as authority, a part of an operation such as newcomers, a construct
    /// of stories or standards such as confirming or one of its words such as AskToConfirm, a parameter such as
    /// loss_aversion, or one of the groups `codes`, `levers`, `parts`, `story`, `standards`, `practice`, `parameters`; without
    /// it all names are listed. Where a word has several pages, name one of them, with its group before it if need be:
    /// parts/takes
    #[arg(value_name = "CODE|NAME")]
    name: Option<String>,
}

/// Something with a page of its own.
enum Page {
    Code(&'static Code),
    Lever(&'static Lever),
    Part(&'static Part),
    /// Of a story, or of the standards.
    Construct(&'static str, &'static Construct),
    Parameter(&'static Parameter),
}

/// A page for programs. What a kind of page does not have is left out.
#[derive(Serialize)]
struct Row {
    kind: &'static str,
    name: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<&'static str>,
    /// The parameters that a lever rests on, each with a page of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rests_on: Vec<&'static str>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
}

/// What a parameter may be and where that comes from.
#[derive(Serialize)]
struct Value {
    symbol: &'static str,
    default: f64,
    low: f64,
    high: f64,
    unit: &'static str,
    evidence: String,
    source: &'static str,
}

/// Every code that a finding can have.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    scenario::codes().into_iter().chain(rehearsal::codes()).chain(progress::CODES)
}

/// The groups, each with its pages.
fn groups() -> [(&'static str, &'static str, Vec<Page>); 7] {
    [
        ("codes", "codes of findings", codes().map(Page::Code).collect()),
        ("levers", "levers that a policy can set", LEVERS.iter().map(Page::Lever).collect()),
        ("parts", "parts of an operation", PARTS.iter().map(Page::Part).collect()),
        ("story", "constructs of a story", constructs("a story", story::CONSTRUCTS)),
        ("standards", "constructs of standards", constructs("standards", standard::CONSTRUCTS)),
        ("practice", "what a trainer writes", constructs("practice", progress::CONSTRUCTS)),
        ("parameters", "parameters of the model", TABLE.iter().map(Page::Parameter).collect()),
    ]
}

fn constructs(of: &'static str, constructs: &'static [Construct]) -> Vec<Page> {
    constructs.iter().map(|construct| Page::Construct(of, construct)).collect()
}

/// The pages about something, each with its group: those with just this name or word, or else those written in other
/// letters. With a group before it, `parts/takes`, only those of the group.
fn about<'p>(asked: &str, groups: &'p [(&'static str, &'static str, Vec<Page>)]) -> Vec<(&'static str, &'p Page)> {
    let (within, name) = asked.split_once('/').map_or((None, asked), |(group, name)| (Some(group), name));
    let pages = || {
        let groups = groups.iter().filter(|(group, ..)| within.is_none_or(|within| within == *group));
        groups.flat_map(|(group, _, pages)| pages.iter().map(move |page| (*group, page)))
    };
    let exact: Vec<_> = pages().filter(|(_, page)| page.name() == name || page.words().contains(&name)).collect();
    if !exact.is_empty() {
        return exact;
    }
    let plain = |name: &str| name.to_lowercase().replace(['-', ' '], "_");
    let is_meant = |word: &str| plain(word) == plain(name);
    let named: Vec<_> = pages().filter(|(_, page)| is_meant(page.name())).collect();
    if !named.is_empty() {
        named
    } else {
        pages().filter(|(_, page)| page.words().iter().any(|word| is_meant(word))).collect()
    }
}

/// Whether something has a page.
#[cfg(test)]
fn has_a_page(name: &str) -> bool {
    groups().iter().any(|(group, ..)| *group == name) || !about(name, &groups()).is_empty()
}

/// Says what was asked for, or what there is to ask for.
///
/// # Errors
/// When nothing has this name.
pub fn explain(asked: &Explain, manners: &Manners) -> Result<Exit, Trouble> {
    let groups = groups();
    let name = asked.name.as_deref().unwrap_or_default().trim();
    // `lever` lists the levers as `levers` does: nothing else is called so.
    let means = |group: &str| group.eq_ignore_ascii_case(name) || group.eq_ignore_ascii_case(&format!("{name}s"));
    let found = about(name, &groups);
    let is_page = found.iter().any(|(_, page)| page.name() == name || page.words().contains(&name));
    let is_group = |group: &str| group == name || !is_page && means(group);
    let listed: Vec<_> = groups.iter().filter(|(group, ..)| name.is_empty() || is_group(group)).collect();
    if !listed.is_empty() {
        if manners.json() {
            let rows: Vec<Row> = listed.iter().flat_map(|(_, _, pages)| pages.iter().map(Page::row)).collect();
            manners.print_json(&rows)?;
        } else {
            let lists: Vec<String> = listed.iter().map(|(_, about, pages)| list(about, pages.iter())).collect();
            manners.print(&lists.join("\n"))?;
            let example = listed.first().and_then(|(_, _, pages)| pages.first()).map_or("N01", Page::name);
            manners.next("a page on one of them", &format!("mainstay explain {example}"));
        }
        return Ok(Exit::Done);
    }
    let pages = || groups.iter().flat_map(|(_, _, pages)| pages);
    if found.len() > 1 {
        return several(name, &found, manners);
    }
    let Some((_, page)) = found.first() else {
        let names = pages().map(Page::name).chain(groups.iter().map(|(group, ..)| *group));
        let names = names.chain(pages().flat_map(Page::words).copied());
        let help = match nearest(name, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`mainstay explain` lists every name".to_owned(),
        };
        return Err(Trouble::new(Exit::NothingSelected, format!("nothing is called `{name}`")).help(help));
    };
    if manners.json() {
        manners.print_json(&page.row())?;
    } else {
        manners.print(&page.text())?;
        let (why, command) = page.next();
        manners.next(why, command);
    }
    Ok(Exit::Done)
}

/// Lists the pages of a word that has several, and asks which.
fn several(name: &str, found: &[(&'static str, &Page)], manners: &Manners) -> Result<Exit, Trouble> {
    if manners.json() {
        manners.print_json(&found.iter().map(|(_, page)| page.row()).collect::<Vec<_>>())?;
    } else {
        let pages = found.iter().map(|(_, page)| *page);
        manners.print(&list(&format!("pages about `{name}`"), pages))?;
    }
    // A page that is called as the word itself is told from the others by its group.
    let names = found.iter().map(|(group, page)| match page.name() {
        own if own == name => format!("{group}/{own}"),
        own => own.to_owned(),
    });
    let names: Vec<String> = names.collect();
    let (last, most) = names.split_last().map_or(("", &names[..]), |(last, most)| (last.as_str(), most));
    let message = format!("`{name}` has {} pages", found.len());
    Err(Trouble::new(Exit::Usage, message).help(format!("say which: mainstay explain {} or {last}", most.join(", "))))
}

/// A group's names, each with a line of its own.
fn list<'p>(about: &str, pages: impl Iterator<Item = &'p Page> + Clone) -> String {
    let width = pages.clone().map(|page| page.name().chars().count()).max().unwrap_or(0);
    let lines = pages.clone().map(|page| format!("  {:width$}  {}\n", page.name(), page.title()));
    format!("{} {about}\n{}", pages.clone().count(), lines.collect::<String>())
}

/// The first sentence of a page, on one line.
fn first_sentence(about: &str) -> String {
    let paragraph = about.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let end = paragraph.find(". ").map_or(paragraph.len(), |stop| stop + 1);
    paragraph[..end].to_owned()
}

/// The parameters that a page names, in the order of the table.
fn named(about: &str) -> impl Iterator<Item = &'static Parameter> {
    let words: BTreeSet<&str> = about.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    TABLE.iter().filter(move |parameter| words.contains(parameter.name))
}

/// What a page rests on: each parameter with its usual value, how well it is known and where it comes from.
fn rests_on(about: &str) -> String {
    let width = named(about).map(|parameter| parameter.name.len()).max().unwrap_or(0);
    let lines = named(about).map(|Parameter { name, default, unit, evidence, source, .. }| {
        let value = format!("{default} {unit}");
        format!("  {name:width$}  {} ({evidence}: {source})\n", value.trim_end())
    });
    let lines: String = lines.collect();
    if lines.is_empty() { lines } else { format!("\nIt rests on\n{lines}") }
}

impl Page {
    fn name(&self) -> &'static str {
        match self {
            Page::Code(code) => code.code,
            Page::Lever(lever) => lever.name,
            Page::Part(part) => part.name,
            Page::Construct(_, construct) => construct.name,
            Page::Parameter(parameter) => parameter.name,
        }
    }

    /// The words of the language that lead to it.
    fn words(&self) -> &'static [&'static str] {
        match self {
            Page::Construct(_, construct) => construct.words,
            Page::Code(_) | Page::Lever(_) | Page::Part(_) | Page::Parameter(_) => &[],
        }
    }

    /// What it is, on one line.
    fn title(&self) -> String {
        match self {
            Page::Code(code) => code.title.to_owned(),
            Page::Lever(lever) => first_sentence(lever.about),
            Page::Part(part) => first_sentence(part.about),
            Page::Construct(_, construct) => first_sentence(construct.about),
            Page::Parameter(parameter) => parameter.meaning.to_owned(),
        }
    }

    fn text(&self) -> String {
        match self {
            Page::Code(code) => format!("{}: {}\n\n{}\n", code.code, code.title, code.explanation),
            Page::Lever(Lever { name, about }) => {
                format!("The lever `{name}` of a policy\n\n{about}\n{}", rests_on(about))
            }
            Page::Part(Part { name, about }) => {
                format!("The part `{name}` of an operation\n\n{about}\n{}", rests_on(about))
            }
            Page::Construct(of, Construct { name, about, example, .. }) => {
                let example: String = example.lines().map(|line| format!("  {line}\n")).collect();
                format!("The construct `{name}` of {of}\n\n{about}\n\nSuch as\n\n{example}")
            }
            Page::Parameter(parameter) => {
                let Parameter { name, symbol, meaning, default, low, high, unit, evidence, source } = parameter;
                let symbol = if symbol.is_empty() { String::new() } else { format!(" ({symbol})") };
                format!(
                    "The parameter `{name}`{symbol} of the model\n\n{meaning}\n\n\
                     usual value  {default}\n\
                     range        {low} to {high}, reasonable values for a sensitivity analysis\n\
                     unit         {unit}\n\
                     evidence     {evidence}\n\
                     source       {source}\n\n\
                     Set it in operation.ron:  assumptions: {{ \"{name}\": {default} }}\n"
                )
            }
        }
    }

    fn row(&self) -> Row {
        let (kind, explanation, value) = match self {
            Page::Code(code) => ("code", Some(code.explanation), None),
            Page::Lever(lever) => ("lever", Some(lever.about), None),
            Page::Part(part) => ("part", Some(part.about), None),
            Page::Construct(_, construct) => ("construct", Some(construct.about), None),
            Page::Parameter(parameter) => {
                let Parameter { symbol, default, low, high, unit, evidence, source, .. } = *parameter;
                let evidence = evidence.to_string();
                (
                    "parameter",
                    None,
                    Some(Value { symbol, default: *default, low: *low, high: *high, unit, evidence, source }),
                )
            }
        };
        let rests_on = match self {
            Page::Lever(Lever { about, .. }) | Page::Part(Part { about, .. }) => {
                named(about).map(|parameter| parameter.name).collect()
            }
            Page::Code(_) | Page::Construct(..) | Page::Parameter(_) => Vec::new(),
        };
        let example = match self {
            Page::Construct(_, construct) => Some(construct.example),
            Page::Code(_) | Page::Lever(_) | Page::Part(_) | Page::Parameter(_) => None,
        };
        Row { kind, name: self.name(), title: self.title(), explanation, example, rests_on, value }
    }

    fn next(&self) -> (&'static str, &'static str) {
        match self {
            Page::Code(_) => ("after mending it", "mainstay check [SCENARIO]"),
            Page::Construct("practice", _) => ("all that it may hold", "mainstay schema assignment"),
            Page::Construct(of, _) if *of == "standards" => ("the others", "mainstay explain standards"),
            Page::Construct(..) => ("the others", "mainstay explain story"),
            Page::Part(_) => ("what is wrong with a scenario", "mainstay check [SCENARIO]"),
            Page::Lever(_) => ("what two policies differ in", "mainstay compare --policy A --policy B"),
            Page::Parameter(_) => ("the others", "mainstay explain parameters"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::{self, Kind};
    use super::*;
    use serde_json::Value;

    /// The names of fields and the words of enumerations in a schema.
    fn words(schema: &Value, into: &mut BTreeSet<String>) {
        if let Some(fields) = schema.get("properties").and_then(Value::as_object) {
            into.extend(fields.keys().cloned());
            fields.values().for_each(|field| words(field, into));
        }
        let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        into.extend(listed.filter_map(Value::as_str).map(str::to_owned));
        let inner = schema.as_object().into_iter().flatten().filter(|(name, _)| *name != "properties");
        inner.for_each(|(_, inner)| words(inner, into));
        schema.as_array().into_iter().flatten().for_each(|inner| words(inner, into));
    }

    #[test]
    fn every_field_and_word_of_stories_fragments_and_standards_has_a_page() {
        let mut all = BTreeSet::new();
        for kind in [Kind::Story, Kind::Fragment, Kind::Standards] {
            words(&schema::of(Some(kind)), &mut all);
        }
        assert!(all.contains("abusive") && all.contains("Resolved") && all.contains("ToldRight"), "{all:?}");
        let missing: Vec<&String> = all.iter().filter(|word| !has_a_page(word)).collect();
        assert!(missing.is_empty(), "no page for {missing:?}");
    }

    #[test]
    fn the_line_about_a_page_is_its_first_sentence() {
        assert_eq!(first_sentence("What it is,\nand for whom. More.\n\nx: 1.5"), "What it is, and for whom.");
        for construct in story::CONSTRUCTS.iter().chain(standard::CONSTRUCTS) {
            let title = first_sentence(construct.about);
            assert!(title.ends_with(['.', ':']) && title.len() < 200, "{}: {title}", construct.name);
        }
    }

    #[test]
    fn a_word_on_several_pages_leads_to_each_and_a_group_before_it_to_one() {
        let groups = groups();
        let found = |name: &str| {
            about(name, &groups).iter().map(|(group, page)| format!("{group}/{}", page.name())).collect::<Vec<_>>()
        };
        assert_eq!(found("does"), ["story/moments", "story/moves"]);
        assert_eq!(found("parts/takes"), ["parts/takes"]);
        assert!(found("takes").len() > 2, "{:?}", found("takes"));
        assert_eq!(found("Part"), ["story/worth"]);
        assert_eq!(found("loss-aversion"), ["parameters/loss_aversion"]);
        assert_eq!(
            (found("standard"), found("Standards")),
            (vec!["standards/standard".to_owned()], vec!["standards/standard".to_owned()])
        );
        assert_eq!(found("telepathy"), [""; 0]);
    }
}
