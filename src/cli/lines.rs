//! `mainstay lines`: writes the file for translators of a language, or brings it up to date.

use super::findings;
use super::manners::Manners;
use super::rewriting;
use super::scenario::quoted;
use super::trouble::{Exit, Trouble};
use crate::scenario::{self, Refreshed};
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// What to translate into what.
#[derive(Debug, Args)]
pub struct Lines {
    /// The folder of a scenario
    #[arg(value_name = "SCENARIO", default_value = ".")]
    scenario: PathBuf,
}

/// Brings the file up to date.
///
/// # Errors
/// When the scenario is not there or cannot be used, or the file cannot be written.
pub fn lines(asked: &Lines, manners: &Manners) -> Result<Exit, Trouble> {
    let Some(language) = manners.asked_language() else {
        let message = "into which language the lines are to be translated is not said";
        return Err(Trouble::new(Exit::Usage, message).help("add --lang with one, such as --lang pl"));
    };
    let input = rewriting::find(&asked.scenario, manners)?;
    if let Some((_, trouble)) = input.unread.first() {
        return Err(trouble.clone());
    }
    let refreshed = match scenario::refresh(&input.files, language) {
        Ok(refreshed) => refreshed,
        Err(loaded) => {
            let told = findings::text(&loaded.findings, &loaded.sources, &input.before, manners.colours_messages());
            manners.warn(&told);
            let message = format!("nothing was written: {}", findings::closing(&loaded.findings));
            return Err(Trouble::new(Exit::Input, message));
        }
    };
    let path = rewriting::path(&input, &format!("lines/{language}.ftl"));
    let held = input.files.iter().find(|(file, _)| path.ends_with(file)).map(|(_, bytes)| bytes.as_slice());
    if held != Some(refreshed.text.as_bytes()) {
        rewriting::replace(&path, &refreshed.text)?;
    }
    let Refreshed { lines, missing, stale, unused, .. } = &refreshed;
    let file = path.display().to_string();
    if manners.json() {
        let translated = lines.saturating_sub(missing.len());
        manners.print_json(&json!({
            "file": file, "lines": lines, "translated": translated, "missing": missing, "stale": stale, "unused": unused,
        }))?;
    } else {
        manners.print(&told(&file, &refreshed))?;
    }
    let given = quoted(&input.given);
    if missing.is_empty() && stale.is_empty() {
        manners.next("all is translated", &format!("mainstay check {given}"));
    } else {
        manners.next("once it is filled in", &format!("mainstay lines {given} --lang {language}"));
    }
    Ok(Exit::Done)
}

/// What there is to do for translators.
fn told(file: &str, refreshed: &Refreshed) -> String {
    let Refreshed { lines, missing, stale, unused, .. } = refreshed;
    let mut told = format!("{file}: {} of {lines} lines and names translated", lines.saturating_sub(missing.len()));
    let rest = [
        (missing, "missing: each stands below its original, to be filled in"),
        (stale, "changed since: what the original says now stands above, after `→ now`"),
        (unused, "no longer said: kept as remarks"),
    ];
    for (ids, what) in rest.iter().filter(|(ids, _)| !ids.is_empty()) {
        let first = ids.first().map_or("", String::as_str);
        told += &format!("\n  {} {what}; the first is `{first}`", ids.len());
    }
    told
}
