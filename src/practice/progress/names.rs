//! What skills are called in the language in which somebody is spoken to: as on the scorecard of a practice.

use crate::practice::debrief::name;
use crate::practice::words::{Shown, as_words, behaviour};
use crate::practice::{Session, Tongue};
use crate::rehearsal::{Rehearsal, name_of};
use crate::scenario::Scenario;
use crate::score::Criterion;
use std::collections::BTreeMap;

/// The words for criteria and behaviours, which journals hold under the names that authors gave them.
#[derive(Debug, Clone)]
pub struct Names {
    language: &'static str,
    criteria: BTreeMap<String, String>,
    behaviours: BTreeMap<String, String>,
}

impl Names {
    /// The words that every scenario has in a language.
    pub fn in_language(language: &'static str) -> Names {
        Names { language, criteria: BTreeMap::new(), behaviours: BTreeMap::new() }
    }

    /// The same with those of a scenario's story, as far as the scenario is translated. Of two that are called the same,
    /// the first counts.
    pub fn learn(&mut self, scenario: &Scenario, story: &str) {
        let mut scenario = scenario.clone();
        self.language.clone_into(&mut scenario.shown_in);
        let shown = Shown::of(&scenario);
        for each in &scenario.behaviours {
            self.behaviours.entry(each.name.clone()).or_insert_with(|| shown.behaviour(&each.name));
        }
        let Some(story) = scenario.story(story) else { return };
        let Some(terms) = Session::new(0, story, 0).terms(&scenario) else { return };
        let rehearsal = Rehearsal::begin(terms);
        for criterion in all(&rehearsal) {
            self.criteria.entry(name_of(&rehearsal, criterion)).or_insert_with(|| name(&rehearsal, criterion));
        }
    }

    /// What a criterion is called.
    pub fn criterion(&self, own: &str) -> String {
        self.criteria.get(own).cloned().unwrap_or_else(|| plainly(Tongue::of(self.language), own))
    }

    /// What a behaviour is called.
    pub fn behaviour(&self, own: &str) -> String {
        self.behaviours.get(own).cloned().unwrap_or_else(|| behaviour(Tongue::of(self.language), own))
    }
}

/// Every criterion that a contact of a story can be scored by.
fn all(rehearsal: &Rehearsal<'_>) -> Vec<Criterion> {
    let (scenario, script) = (rehearsal.terms().scenario(), rehearsal.terms().script());
    let mut all: Vec<Criterion> = (0..scenario.standards.len()).map(Criterion::Standard).collect();
    all.extend([Criterion::Ending, Criterion::Solved]);
    all.extend((0..script.facts.len() as u16).map(Criterion::Tell));
    all.extend((0..script.check.because.len() as u16).map(Criterion::Forbidden));
    all.extend((0..scenario.behaviours.len().min(64) as u16).map(Criterion::Behaviour));
    all.extend((0..script.procedures.len() as u8).map(Criterion::Procedure));
    all.extend((0..script.steps.len() as u8).map(Criterion::Step));
    all
}

/// A criterion whose scenario is not at hand: a journal calls it as English does, with the author's name filled in.
fn plainly(tongue: &Tongue, own: &str) -> String {
    let english = Tongue::of("en");
    if let Some(id) = ["criterion-ending", "criterion-solved"].into_iter().find(|id| english.plainly(id) == own) {
        return tongue.plainly(id);
    }
    let with_a_name = [
        ("criterion-tell", "fact"),
        ("criterion-shows", "behaviour"),
        ("criterion-procedure", "name"),
        ("criterion-forbidden", "what"),
    ];
    let found = with_a_name.into_iter().find_map(|(id, filled)| {
        let known = own.strip_prefix(english.say(id, [(filled, "".into())]).as_str())?;
        let known = if filled == "behaviour" { behaviour(tongue, known) } else { as_words(known) };
        Some(tongue.say(id, [(filled, known.into())]))
    });
    found.unwrap_or_else(|| own.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Debrief;
    use crate::practice::languages::shown_in;
    use crate::world::Reply;

    #[test]
    fn a_criterion_is_called_as_on_the_scorecard_of_a_practice_in_every_language() {
        for language in ["en", "pl", "fa", "ru", "zh"] {
            let scenario = shown_in(language, "parcel-shop");
            let mut names = Names::in_language(language);
            names.learn(&scenario, "promised-refund");
            let mut session = Session::new(1, scenario.story("promised-refund").expect("a story"), 0);
            session.replies = vec![Reply::Move { number: 0, wording: Some(0), shown: 7 }, Reply::HangUp];
            let rehearsal = session.resume(&scenario).expect("a rehearsal");
            let card = Debrief::of(&session, &rehearsal, 0, false).expect("an end");
            assert!(card.judged.len() > 2, "{card:?}");
            for judged in card.judged {
                assert_eq!(names.criterion(&name_of(&rehearsal, judged.mark.criterion)), judged.name, "{language}");
            }
        }
    }

    #[test]
    fn a_name_with_hyphens_is_read_as_words_whether_its_scenario_is_at_hand_or_not() {
        let of = |language, own: &str| Names::in_language(language).criterion(own);
        assert_eq!(of("en", "must be told: next-due"), "must be told: next due");
        assert_eq!(of("pl", "must be told: next-due"), "trzeba powiedzieć: next due");
        assert_eq!(of("ru", "shows: greet"), "поведение: поздороваться");
        assert_eq!((of("zh", "a good ending").as_str(), of("zh", "heard first").as_str()), ("好的结局", "heard first"));
        assert_eq!(Names::in_language("pl").behaviour("greet"), "powitać");
    }
}
