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
use crate::story::CONSTRUCTS;
use clap::Args;
use serde::Serialize;
use std::collections::BTreeSet;

/// What to explain.
#[derive(Debug, Args)]
pub struct Explain {
    /// A code such as N06, a lever such as authority, a part of an operation such as newcomers, a construct
    /// of stories such as confirming or one of its words such as AskToConfirm, a parameter such as loss_aversion, or one
    /// of the groups `codes`, `levers`, `parts`, `story`, `practice`, `parameters`; without it all names are listed
    #[arg(value_name = "CODE|NAME")]
    name: Option<String>,
}

/// Something with a page of its own.
enum Page {
    Code(&'static Code),
    Lever(&'static Lever),
    Part(&'static Part),
    Construct(&'static Construct),
    Assignment(&'static Construct),
    Parameter(&'static Parameter),
}

/// A page for programs. What a kind of page does not have is left out.
#[derive(Serialize)]
struct Row {
    kind: &'static str,
    name: &'static str,
    title: &'static str,
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
fn groups() -> [(&'static str, &'static str, Vec<Page>); 6] {
    [
        ("codes", "codes of findings", codes().map(Page::Code).collect()),
        ("levers", "levers that a policy can set", LEVERS.iter().map(Page::Lever).collect()),
        ("parts", "parts of an operation", PARTS.iter().map(Page::Part).collect()),
        ("story", "constructs of a story", CONSTRUCTS.iter().map(Page::Construct).collect()),
        ("practice", "what a trainer writes", vec![Page::Assignment(&progress::PAGE)]),
        ("parameters", "parameters of the model", TABLE.iter().map(Page::Parameter).collect()),
    ]
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
    let listed: Vec<_> = groups.iter().filter(|(group, ..)| name.is_empty() || means(group)).collect();
    if !listed.is_empty() {
        if manners.json() {
            let rows: Vec<Row> = listed.iter().flat_map(|(_, _, pages)| pages.iter().map(Page::row)).collect();
            manners.print_json(&rows)?;
        } else {
            let lists: Vec<String> = listed.iter().map(|(_, about, pages)| list(about, pages)).collect();
            manners.print(&lists.join("\n"))?;
            let example = listed.first().and_then(|(_, _, pages)| pages.first()).map_or("N01", Page::name);
            manners.next("a page on one of them", &format!("mainstay explain {example}"));
        }
        return Ok(Exit::Done);
    }
    let pages = || groups.iter().flat_map(|(_, _, pages)| pages);
    let plain = |name: &str| name.to_lowercase().replace(['-', ' '], "_");
    let by_name = pages().find(|page| plain(page.name()) == plain(name));
    // A word of the language has its page too, written as it stands in a story.
    let Some(page) = by_name.or_else(|| pages().find(|page| page.words().contains(&name))) else {
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

/// A group's names, each with a line of its own.
fn list(about: &str, pages: &[Page]) -> String {
    let width = pages.iter().map(|page| page.name().chars().count()).max().unwrap_or(0);
    let lines = pages.iter().map(|page| format!("  {:width$}  {}\n", page.name(), page.title()));
    format!("{} {about}\n{}", pages.len(), lines.collect::<String>())
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
            Page::Construct(construct) | Page::Assignment(construct) => construct.name,
            Page::Parameter(parameter) => parameter.name,
        }
    }

    /// The words of the language that lead to it.
    fn words(&self) -> &'static [&'static str] {
        match self {
            Page::Construct(construct) | Page::Assignment(construct) => construct.words,
            Page::Code(_) | Page::Lever(_) | Page::Part(_) | Page::Parameter(_) => &[],
        }
    }

    /// What it is, on one line.
    fn title(&self) -> &'static str {
        match self {
            Page::Code(code) => code.title,
            Page::Lever(lever) => lever.about.lines().next().unwrap_or_default(),
            Page::Part(part) => part.about.lines().next().unwrap_or_default(),
            Page::Construct(construct) | Page::Assignment(construct) => {
                construct.about.lines().next().unwrap_or_default()
            }
            Page::Parameter(parameter) => parameter.meaning,
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
            Page::Construct(Construct { name, about, example, .. }) => {
                let example: String = example.lines().map(|line| format!("  {line}\n")).collect();
                format!("The construct `{name}` of a story\n\n{about}\n\nSuch as\n\n{example}")
            }
            Page::Assignment(Construct { about, example, .. }) => {
                let example: String = example.lines().map(|line| format!("  {line}\n")).collect();
                format!("An assignment\n\n{about}\n\nSuch as\n\n{example}")
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
            Page::Construct(construct) => ("construct", Some(construct.about), None),
            Page::Assignment(page) => ("assignment", Some(page.about), None),
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
            Page::Code(_) | Page::Construct(_) | Page::Assignment(_) | Page::Parameter(_) => Vec::new(),
        };
        let example = match self {
            Page::Construct(construct) | Page::Assignment(construct) => Some(construct.example),
            Page::Code(_) | Page::Lever(_) | Page::Part(_) | Page::Parameter(_) => None,
        };
        Row { kind, name: self.name(), title: self.title(), explanation, example, rests_on, value }
    }

    fn next(&self) -> (&'static str, &'static str) {
        match self {
            Page::Code(_) => ("after mending it", "mainstay check [SCENARIO]"),
            Page::Assignment(_) => ("all that it may hold", "mainstay schema assignment"),
            Page::Construct(_) => ("the others", "mainstay explain story"),
            Page::Part(_) => ("what is wrong with a scenario", "mainstay check [SCENARIO]"),
            Page::Lever(_) => ("what two policies differ in", "mainstay compare --policy A --policy B"),
            Page::Parameter(_) => ("the others", "mainstay explain parameters"),
        }
    }
}
