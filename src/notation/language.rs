//! Languages by their tags, such as `en`, `pl` and `pt-BR`.

use unic_langid::LanguageIdentifier;

/// The languages that have two letters in ISO 639-1.
const TWO_LETTERS: &str = "\
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et \
eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk \
kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny \
oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti \
tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// What is wrong with a tag, and what to write instead; none where nothing is. Of languages with three letters only the
/// form is looked at.
pub fn strange_language(tag: &str) -> Option<(String, String)> {
    let usual =
        "write two or three small letters as in ISO 639, such as `en` or `pl`, and if need be a region: `pt-BR`";
    let none = || Some((format!("there is no language `{tag}`"), usual.to_owned()));
    let Ok(language) = tag.parse::<LanguageIdentifier>() else { return none() };
    match language.language.as_str() {
        two if two.len() == 2 && !TWO_LETTERS.split(' ').any(|known| known == two) => none(),
        long if long.len() > 3 => none(),
        _ if language == tag => None,
        _ => Some((format!("the language `{tag}` is not written so"), format!("write `{language}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::strange_language;

    #[test]
    fn a_language_has_two_or_three_small_letters_and_perhaps_a_region() {
        for tag in ["en", "pl", "fa", "zh", "pt-BR", "zh-Hant", "yue"] {
            assert_eq!(strange_language(tag), None, "{tag}");
        }
        for tag in ["", "english", "xx", "e", "pl PL", "de-", "Polish"] {
            let found = strange_language(tag);
            assert!(found.as_ref().is_some_and(|(_, help)| help.contains("`en` or `pl`")), "{tag}: {found:?}");
        }
        for (tag, right) in [("PL", "`pl`"), ("pt_br", "`pt-BR`")] {
            assert!(strange_language(tag).is_some_and(|(_, help)| help.ends_with(right)), "{tag}");
        }
    }
}
