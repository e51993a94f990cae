//! A file's value in JSON, read from its tokens by itself, so that what the readers think of it plays no part.

use mainstay::notation::{Bracket, Kind, Token, tokens};
use serde_json::{Map, Value, json};

/// The value of a text that is well formed.
pub(super) fn value(text: &str) -> Value {
    let tokens: Vec<Token> = tokens(text).into_iter().filter(|token| token.kind != Kind::Comment).collect();
    let mut at = 0;
    let value = one(text, &tokens, &mut at);
    assert_eq!(at, tokens.len(), "more than one thing in the file");
    value
}

fn one(text: &str, tokens: &[Token], at: &mut usize) -> Value {
    let token = &tokens[*at];
    let written = &text[token.range.clone()];
    *at += 1;
    match token.kind {
        Kind::Open(bracket) => group(bracket, text, tokens, at, false),
        Kind::Word if written == "true" || written == "false" => json!(written == "true"),
        Kind::Word => match tokens.get(*at).map(|next| next.kind) {
            Some(Kind::Open(bracket)) => {
                *at += 1;
                json!({ written: group(bracket, text, tokens, at, true) })
            }
            _ => json!(written),
        },
        Kind::Text => json!(ron::from_str::<String>(written).expect("a text")),
        Kind::Number => {
            let plain = written.replace('_', "");
            plain.parse::<i64>().map_or_else(|_| json!(plain.parse::<f64>().expect("a number")), |whole| json!(whole))
        }
        kind => panic!("{kind:?} where a value should be: {written}"),
    }
}

/// What brackets hold, the opening one passed; a single value without a name behind a word is that value.
fn group(bracket: Bracket, text: &str, tokens: &[Token], at: &mut usize, tagged: bool) -> Value {
    let (mut fields, mut list) = (Map::new(), Vec::new());
    while tokens[*at].kind != Kind::Close(bracket) {
        if tokens[*at + 1].kind == Kind::Colon {
            let written = &text[tokens[*at].range.clone()];
            let name = if tokens[*at].kind == Kind::Text {
                ron::from_str::<String>(written).expect("a name")
            } else {
                written.to_owned()
            };
            *at += 2;
            fields.insert(name, one(text, tokens, at));
        } else {
            list.push(one(text, tokens, at));
        }
        if tokens[*at].kind == Kind::Comma {
            *at += 1;
        }
    }
    *at += 1;
    match (bracket, list.len()) {
        (Bracket::Round, 1) if tagged => list.remove(0),
        (Bracket::Round, 0) | (Bracket::Curly, _) => Value::Object(fields),
        _ => Value::Array(list),
    }
}
