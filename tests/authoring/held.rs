//! A value held against a JSON Schema, as far as the schemas of Mainstay go: an unknown keyword is a failure of the test.

use serde_json::Value;

/// Where and why a value is not what the schema asks for; empty when it is.
pub(super) fn faults(value: &Value, schema: &Value, root: &Value, path: &str) -> Vec<String> {
    let Some(rules) = schema.as_object() else {
        return if schema == &Value::Bool(true) { Vec::new() } else { vec![format!("{path}: nothing may stand here")] };
    };
    let mut found = Vec::new();
    let empty = serde_json::Map::new();
    for (keyword, rule) in rules {
        match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" => {}
            "type" => {
                let is = match rule.as_str().unwrap_or_default() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    "number" => value.is_number(),
                    "integer" => value.is_i64() || value.is_u64(),
                    other => panic!("no type `{other}`"),
                };
                if !is {
                    found.push(format!("{path}: {value} is no {rule}"));
                }
            }
            "const" => found.extend((value != rule).then(|| format!("{path}: {value} is not {rule}"))),
            "enum" => {
                let listed = rule.as_array().is_some_and(|words| words.contains(value));
                found.extend((!listed).then(|| format!("{path}: {value} is not in {rule}")));
            }
            "minimum" => found.extend((value.as_f64() < rule.as_f64()).then(|| format!("{path}: {value} < {rule}"))),
            "maximum" => found.extend((value.as_f64() > rule.as_f64()).then(|| format!("{path}: {value} > {rule}"))),
            "required" => {
                for name in rule.as_array().into_iter().flatten().filter_map(Value::as_str) {
                    found.extend(value.get(name).is_none().then(|| format!("{path}: `{name}` is missing")));
                }
            }
            "properties" => {
                for (name, rule) in rule.as_object().unwrap_or(&empty) {
                    let held = value.get(name).map(|held| faults(held, rule, root, &format!("{path}/{name}")));
                    found.extend(held.into_iter().flatten());
                }
            }
            "additionalProperties" => {
                let known = rules.get("properties").and_then(Value::as_object).unwrap_or(&empty);
                for (name, held) in value.as_object().unwrap_or(&empty) {
                    if !known.contains_key(name) {
                        found.extend(faults(held, rule, root, &format!("{path}/{name}")));
                    }
                }
            }
            "propertyNames" => {
                for name in value.as_object().unwrap_or(&empty).keys() {
                    found.extend(faults(&Value::from(name.as_str()), rule, root, &format!("{path}/{name}")));
                }
            }
            "prefixItems" => {
                for (number, rule) in rule.as_array().into_iter().flatten().enumerate() {
                    let held = value.get(number).map(|held| faults(held, rule, root, &format!("{path}/{number}")));
                    found.extend(held.into_iter().flatten());
                }
            }
            "minItems" => {
                let few = value.as_array().is_some_and(|list| (list.len() as u64) < rule.as_u64().unwrap_or(0));
                found.extend(few.then(|| format!("{path}: fewer than {rule}")));
            }
            "items" => {
                let first = rules.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len);
                for (number, held) in value.as_array().into_iter().flatten().enumerate().skip(first) {
                    found.extend(faults(held, rule, root, &format!("{path}/{number}")));
                }
            }
            "$ref" => {
                let name = rule.as_str().and_then(|to| to.strip_prefix("#/$defs/")).unwrap_or_default();
                let there = root["$defs"].get(name).unwrap_or_else(|| panic!("`{name}` is nowhere"));
                found.extend(faults(value, there, root, path));
            }
            "oneOf" => {
                let ways: Vec<Vec<String>> =
                    rule.as_array().into_iter().flatten().map(|way| faults(value, way, root, path)).collect();
                let right = ways.iter().filter(|way| way.is_empty()).count();
                if right != 1 {
                    // The way that came furthest says best what is wrong.
                    let near = ways.into_iter().max_by_key(|way| way.iter().map(|fault| fault.len()).max());
                    found.push(format!("{path}: {right} ways are right"));
                    found.extend(near.into_iter().flatten());
                }
            }
            other => panic!("no keyword `{other}`"),
        }
    }
    found
}
