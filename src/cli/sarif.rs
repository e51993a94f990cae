//! Findings as code hosts and editors read them: SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS.

use super::explain::codes;
use super::rows::{self, Row};
use crate::notation::{Finding, Source};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Where the schema stands that the log is written to.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/// Findings that come one scenario after the other, to be one log in the end.
#[derive(Debug, Default)]
pub struct Log {
    rows: Vec<Row>,
}

impl Log {
    /// Adds the findings of a scenario, with what stands before its files' names.
    pub fn add(&mut self, findings: &[Finding], sources: &[Source], before: &str) {
        self.rows.extend(rows::rows(findings, sources, before));
    }

    /// The whole log: one run of one tool, with a rule for each code that was found.
    pub fn json(&self) -> Value {
        let found: BTreeSet<&str> = self.rows.iter().map(|row| row.code).collect();
        let rules: Vec<_> = codes().filter(|code| found.contains(code.code)).collect();
        let rule_index = |code: &str| rules.iter().position(|rule| rule.code == code);
        let results: Vec<Value> = self.rows.iter().map(|row| result(row, rule_index(row.code))).collect();
        let rules: Vec<Value> = rules
            .iter()
            .map(|rule| {
                json!({
                    "id": rule.code,
                    "shortDescription": { "text": rule.title },
                    "fullDescription": { "text": rule.explanation },
                    "help": { "text": format!("{}\n\nmainstay explain {}", rule.explanation, rule.code) },
                })
            })
            .collect();
        json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "mainstay",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                } },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }],
        })
    }
}

fn result(row: &Row, rule: Option<usize>) -> Value {
    let message = match &row.help {
        Some(help) => format!("{}; {help}", row.message),
        None => row.message.clone(),
    };
    let mut physical = json!({ "artifactLocation": { "uri": uri(&row.file) } });
    if let (Some(line), Some(column), Some(end_line), Some(end_column)) =
        (row.line, row.column, row.end_line, row.end_column)
    {
        physical["region"] =
            json!({ "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column });
    }
    let mut result = json!({
        "ruleId": row.code,
        "level": row.severity,
        "message": { "text": message },
        "locations": [{ "physicalLocation": physical }],
    });
    if let Some(rule) = rule {
        result["ruleIndex"] = rule.into();
    }
    result
}

/// A path as a relative reference of RFC 3986.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let parts = path.replace('\\', "/");
    let bytes =
        parts.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    bytes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::CODES;

    /// What is missing of what the schema of SARIF 2.1.0 requires or allows here.
    fn faults(log: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        let mut need = |holds: bool, what: &str| {
            if !holds {
                faults.push(what.to_owned());
            }
        };
        need(log["version"] == "2.1.0", "version");
        need(log["$schema"].as_str().is_some_and(|at| at.ends_with("sarif-schema-2.1.0.json")), "schema");
        let runs = log["runs"].as_array().map_or(&[][..], Vec::as_slice);
        need(!runs.is_empty(), "runs");
        for run in runs {
            let driver = &run["tool"]["driver"];
            need(driver["name"].as_str().is_some_and(|name| !name.is_empty()), "driver.name");
            need(run["columnKind"] == "unicodeCodePoints", "columnKind");
            let rules = driver["rules"].as_array().map_or(&[][..], Vec::as_slice);
            let ids: BTreeSet<&str> = rules.iter().filter_map(|rule| rule["id"].as_str()).collect();
            need(ids.len() == rules.len(), "rules have ids of their own");
            for rule in rules {
                for text in ["shortDescription", "fullDescription", "help"] {
                    need(rule[text]["text"].as_str().is_some_and(|text| !text.is_empty()), text);
                }
            }
            for result in run["results"].as_array().map_or(&[][..], Vec::as_slice) {
                need(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()), "message.text");
                let level = result["level"].as_str().unwrap_or_default();
                need(["none", "note", "warning", "error"].contains(&level), "level");
                let rule = result["ruleIndex"].as_u64().and_then(|index| rules.get(index as usize));
                need(rule.is_some_and(|rule| rule["id"] == result["ruleId"]), "ruleIndex");
                let at = &result["locations"][0]["physicalLocation"];
                let uri = at["artifactLocation"]["uri"].as_str().unwrap_or_default();
                need(!uri.is_empty() && uri.is_ascii() && !uri.contains(' '), "uri");
                if let Some(region) = at.get("region") {
                    let number = |name: &str| region[name].as_u64().unwrap_or(0);
                    need(["startLine", "startColumn", "endLine", "endColumn"].iter().all(|n| number(n) >= 1), "region");
                    need(
                        (number("startLine"), number("startColumn")) <= (number("endLine"), number("endColumn")),
                        "a region does not end before it begins",
                    );
                }
            }
        }
        faults
    }

    #[test]
    fn a_log_has_what_the_schema_requires() {
        let sources: Vec<Source> = Source::new("stories/spät am.ron", "a\nbé c\n".as_bytes()).into_iter().collect();
        let mut log = Log::default();
        log.add(
            &[
                Finding::error(&CODES[0], "stories/spät am.ron", "wrong").at(2..5).help("mend it"),
                Finding::note(&CODES[3], "operation.ron", "worth knowing"),
            ],
            &sources,
            "shop/",
        );
        let json = log.json();
        assert_eq!(faults(&json), [""; 0]);
        let first = &json["runs"][0]["results"][0];
        assert_eq!(first["message"]["text"], "wrong; mend it");
        let at = &first["locations"][0]["physicalLocation"];
        assert_eq!(at["artifactLocation"]["uri"], "shop/stories/sp%C3%A4t%20am.ron");
        assert_eq!((at["region"]["startLine"].as_u64(), at["region"]["endColumn"].as_u64()), (Some(2), Some(3)));
        assert_eq!(json["runs"][0]["tool"]["driver"]["rules"][1]["id"], "N04");
        assert_eq!(faults(&Log::default().json()), [""; 0]);
    }

    #[test]
    fn a_log_that_lacks_something_is_seen_to() {
        let mut log = Log::default();
        log.add(&[Finding::error(&CODES[0], "a.ron", "wrong")], &[], "");
        let mut torn = log.json();
        torn["runs"][0]["results"][0]["level"] = "grave".into();
        torn["runs"][0]["results"][0]["ruleIndex"] = 7.into();
        torn["version"] = "2.0.0".into();
        assert_eq!(faults(&torn), ["version", "level", "ruleIndex"]);
    }
}
