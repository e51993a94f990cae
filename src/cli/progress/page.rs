//! What reps can do by now as people read it, in the language in which they are spoken to.

use super::super::columns::{left, right, wide};
use super::Known;
use crate::practice::Tongue;
use crate::practice::progress::{Assigned, Assignment, Due, Kind, Names, Reliability, Skill, Standing};
use crate::stats::Estimate;
use std::collections::{BTreeMap, BTreeSet};

/// So many stories are named that are due.
const MOST_DUE: usize = 5;
/// So wide is the column of what rows are about.
const FIRST: usize = 34;
/// What stands where there is nothing to say.
const NOTHING: &str = "-";

/// A page in a language.
pub(super) struct Page<'p> {
    /// Its sentences.
    pub(super) tongue: &'static Tongue,
    /// What skills are called.
    pub(super) names: &'p Names,
}

impl Page<'_> {
    /// What reps can do: the page of one, or the table of several.
    pub(super) fn of(&self, known: &Known) -> String {
        self.lines(if known.reliability.len() == 1 { self.of_one(known) } else { self.of_many(known) })
    }

    /// Who has done what of an assignment.
    pub(super) fn assigned(&self, assignment: &Assignment, done: &[Assigned]) -> String {
        let tongue = self.tongue;
        let (title, passes) = (assignment.title.as_str(), assignment.passes);
        let title = tongue.say("assigned-title", [("title", title.into()), ("passes", passes.into())]);
        let mut lines = vec![match assignment.due {
            Some(due) => tongue.say("assigned-by", [("line", title.into()), ("due", due.to_string().into())]),
            None => title,
        }];
        let rows = done.iter().map(|each| {
            let filled = [("passed", each.passed.into()), ("attempts", each.attempts.into())];
            let best = each.best.map(|best| tongue.say("assigned-best", [("score", tongue.number(best, 0).into())]));
            let standing = tongue.plainly(match each.standing {
                Standing::Done => "assigned-done",
                Standing::Open => "assigned-open",
                Standing::Failed => "assigned-failed",
                Standing::Late => "assigned-late",
            });
            let counts = tongue.say("assigned-passed", filled);
            let best = best.unwrap_or_else(|| NOTHING.to_owned());
            ([tongue.apart(&each.rep), tongue.apart(&each.story), counts, best], standing)
        });
        let rows: Vec<([String; 4], String)> = rows.collect();
        let mut columns = [16, 36, 16, 9];
        for (cells, _) in &rows {
            columns.iter_mut().zip(cells).for_each(|(column, cell)| *column = wide(cell).max(*column));
        }
        lines.extend(rows.iter().map(|(cells, standing)| {
            let cells = cells.iter().zip(columns).map(|(cell, column)| left(cell, column) + " ");
            format!("  {}{standing}", cells.collect::<String>())
        }));
        if done.is_empty() {
            lines.push(format!("  {}", tongue.plainly("assigned-nobody")));
        }
        self.lines(lines)
    }

    /// Lines below each other, each from the side from which the language is written.
    fn lines(&self, lines: Vec<String>) -> String {
        let marked = |line: String| match self.tongue.from_the_right() && !line.is_empty() {
            true => format!("\u{200f}{line}"),
            false => line,
        };
        lines.into_iter().map(marked).collect::<Vec<_>>().join("\n")
    }

    /// The page of one rep.
    fn of_one(&self, known: &Known) -> Vec<String> {
        let tongue = self.tongue;
        let mut lines = Vec::new();
        for rep in &known.reliability {
            let (name, attempts, passed) = (rep.rep.as_str().into(), rep.attempts.into(), rep.passed.into());
            let all = tongue.say("progress-rep", [("rep", name), ("attempts", attempts), ("passed", passed)]);
            lines.push(format!("{all}{}", self.within(rep.share)));
            let chances = [("stories", rep.over_stories.into()), ("chances", self.chances(rep).into())];
            lines.push(format!("  {}", tongue.say("progress-all-pass", chances)));
        }
        lines.extend(self.notes(known));
        for (kind, title) in
            [(Kind::Behaviour, "progress-weakest-behaviours"), (Kind::Criterion, "progress-weakest-criteria")]
        {
            lines.extend([String::new(), tongue.plainly(title)]);
            let mut of_kind: Vec<&Skill> = known.skills.iter().filter(|skill| skill.kind == kind).collect();
            of_kind.sort_by(|one, other| estimate(one).total_cmp(&estimate(other)));
            for skill in of_kind {
                let count = tongue.say("progress-count", [("done", skill.done.into()), ("asked", skill.asked.into())]);
                let name = left(&self.name(kind, &skill.skill), FIRST);
                lines.push(format!("  {name} {}{}", right(&count, 9), self.within(skill.share)));
            }
        }
        lines.extend([String::new(), tongue.plainly("progress-next")]);
        let next = known.due.iter().take(MOST_DUE);
        lines.extend(next.map(|due| format!("  {} {}", left(&tongue.apart(&due.story), FIRST), self.when(due))));
        lines
    }

    /// The table of several reps: a row for each skill, a column for each rep.
    fn of_many(&self, known: &Known) -> Vec<String> {
        let tongue = self.tongue;
        let reps: Vec<&str> = known.reliability.iter().map(|rep| rep.rep.as_str()).collect();
        let column = reps.iter().map(|rep| wide(rep)).max().unwrap_or(0).max(16) + 2;
        let row = |name: &str, cells: Vec<String>| {
            let cells: String = cells.iter().map(|cell| right(&tongue.apart(cell), column)).collect();
            format!("{}{cells}", left(name, FIRST)).trim_end().to_owned()
        };
        let of_each = |cell: &dyn Fn(&Reliability) -> String| known.reliability.iter().map(cell).collect();
        let mut lines = vec![row("", reps.iter().map(|rep| (*rep).to_owned()).collect())];
        let passed = |rep: &Reliability| {
            tongue.say("progress-count", [("done", rep.passed.into()), ("asked", rep.attempts.into())])
        };
        lines.push(row(&tongue.plainly("progress-passed"), of_each(&passed)));
        for k in 0..4 {
            let chance = |rep: &Reliability| rep.pass_all[k].map_or_else(|| NOTHING.to_owned(), |it| self.percent(it));
            lines.push(row(&tongue.say("progress-pass-k", [("k", (k + 1).into())]), of_each(&chance)));
        }
        let over = |rep: &Reliability| tongue.plain_number(f64::from(rep.over_stories));
        lines.push(row(&tongue.plainly("progress-over"), of_each(&over)));
        lines.push(tongue.plainly("progress-pass-k-means"));
        lines.extend(self.notes(known));
        let by: BTreeMap<(Kind, &str, &str), &Skill> =
            known.skills.iter().map(|skill| ((skill.kind, skill.skill.as_str(), skill.rep.as_str()), skill)).collect();
        let rows: BTreeSet<(Kind, &str)> =
            known.skills.iter().map(|skill| (skill.kind, skill.skill.as_str())).collect();
        let mut before = None;
        for (kind, name) in rows {
            if before.replace(kind) != Some(kind) {
                let title = if kind == Kind::Behaviour { "progress-behaviours" } else { "progress-criteria" };
                lines.extend([String::new(), tongue.plainly(title)]);
            }
            let cell = |rep: &&str| {
                let share = by.get(&(kind, name, *rep)).and_then(|skill| skill.share);
                share.map_or_else(|| NOTHING.to_owned(), |share| self.filled("progress-cell", share))
            };
            lines.push(row(&format!("  {}", self.name(kind, name)), reps.iter().map(cell).collect()));
        }
        lines
    }

    /// What a skill is called.
    fn name(&self, kind: Kind, own: &str) -> String {
        match kind {
            Kind::Behaviour => self.names.behaviour(own),
            Kind::Criterion => self.names.criterion(own),
        }
    }

    /// What should be known of the attempts that this rests on.
    fn notes(&self, known: &Known) -> Vec<String> {
        let notes = [("progress-self-marked", known.self_marked), ("progress-as-written", known.as_written)];
        let notes = notes.into_iter().filter(|(_, attempts)| *attempts > 0);
        notes.map(|(id, attempts)| format!("  {}", self.tongue.say(id, [("attempts", attempts.into())]))).collect()
    }

    fn chances(&self, rep: &Reliability) -> String {
        let each = rep.pass_all.iter().zip(1..).map(|(chance, k)| {
            let chance = chance.map_or_else(|| self.tongue.plainly("progress-unknown"), |chance| self.percent(chance));
            self.tongue.say("progress-chance", [("k", k.into()), ("chance", chance.into())])
        });
        each.collect::<Vec<String>>().join(&self.tongue.plainly("comma"))
    }

    /// When a story is due, and how it went last.
    fn when(&self, due: &Due) -> String {
        let (tongue, days) = (self.tongue, due.in_days.round());
        let when = match days as i64 {
            ..=-2 => tongue.say("progress-due-ago", [("days", (-days).into())]),
            -1 => tongue.plainly("progress-due-yesterday"),
            0 => tongue.plainly("progress-due-today"),
            1 => tongue.plainly("progress-due-tomorrow"),
            _ => tongue.say("progress-due-in", [("days", days.into())]),
        };
        match due.last_score {
            Some(score) => {
                tongue.say("progress-last", [("due", when.into()), ("score", tongue.number(score, 0).into())])
            }
            None => when,
        }
    }

    /// A share with its interval, after a count.
    fn within(&self, share: Option<Estimate>) -> String {
        share.map_or_else(String::new, |share| format!("  {}", self.filled("progress-share", share)))
    }

    fn percent(&self, share: f64) -> String {
        self.tongue.say("progress-percent", [("share", self.of_hundred(share).into())])
    }

    /// A sentence about a share and its interval.
    fn filled(&self, id: &str, share: Estimate) -> String {
        let of = |share: f64| self.of_hundred(share).into();
        let (low, high) = (share.low.unwrap_or(0.0), share.high.unwrap_or(1.0));
        self.tongue.say(id, [("share", of(share.estimate)), ("low", of(low)), ("high", of(high))])
    }

    fn of_hundred(&self, share: f64) -> String {
        self.tongue.number(100.0 * share, 0)
    }
}

fn estimate(skill: &Skill) -> f64 {
    skill.share.map_or(0.0, |share| share.estimate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::share;

    const LANGUAGES: [&str; 5] = ["en", "pl", "fa", "ru", "zh"];

    fn rep(name: &str, (passed, attempts): (u32, u32), over_stories: u32) -> Reliability {
        let pass_all = [Some(0.5), Some(0.25), None, None];
        Reliability { rep: name.to_owned(), passed, attempts, share: share(passed, attempts), pass_all, over_stories }
    }

    fn skill(rep: &str, kind: Kind, skill: &str, (done, asked): (u32, u32)) -> Skill {
        Skill { rep: rep.to_owned(), kind, skill: skill.to_owned(), done, asked, share: share(done, asked) }
    }

    fn due(story: &str, in_days: f64, last_score: Option<f64>) -> Due {
        let (rep, story) = ("Ada".to_owned(), story.to_owned());
        Due { rep, asked: story.clone(), story, after_days: 1.0, in_days, last_score }
    }

    fn known(reliability: Vec<Reliability>) -> Known {
        let skills = reliability.iter().flat_map(|of| {
            [
                skill(&of.rep, Kind::Behaviour, "greet", (2, 3)),
                skill(&of.rep, Kind::Behaviour, "acknowledge", (1, 3)),
                skill(&of.rep, Kind::Criterion, "must be told: next-due", (1, 2)),
                skill(&of.rep, Kind::Criterion, "a good ending", (2, 2)),
            ]
        });
        let due = [
            due("parcel-shop/insults", -18.2, Some(40.0)),
            due("parcel-shop/lost", -1.0, None),
            due("parcel-shop/late-fee", 0.1, Some(100.0)),
            due("parcel-shop/refund", 1.0, Some(80.0)),
            due("parcel-shop/cold", 3.0, Some(80.0)),
        ];
        Known { attempts: 4, as_written: 1, self_marked: 2, skills: skills.collect(), due: due.into(), reliability }
    }

    /// A page in every language.
    fn in_all(page: impl Fn(&Page<'_>) -> String) -> String {
        let in_one = |language| {
            let names = Names::in_language(language);
            format!("{language}\n{}\n", page(&Page { tongue: Tongue::of(language), names: &names }))
        };
        LANGUAGES.map(in_one).join("\n")
    }

    #[test]
    fn the_page_of_one_rep_in_every_language() {
        let known = known(vec![rep("Ada", (2, 5), 2)]);
        insta::assert_snapshot!(in_all(|page| page.of(&known)));
    }

    #[test]
    fn the_table_of_several_reps_in_every_language() {
        let known = known(vec![rep("Ada", (1, 2), 1), rep("李雷", (0, 1), 0)]);
        insta::assert_snapshot!(in_all(|page| page.of(&known)));
    }

    #[test]
    fn who_has_done_what_in_every_language() {
        let assignment = |passes: u32, due: Option<jiff::civil::Date>| Assignment {
            id: "first-week".to_owned(),
            title: "Your first week".to_owned(),
            stories: Vec::new(),
            policy: None,
            mode: crate::practice::Mode::Test,
            attempts: None,
            passes,
            due,
        };
        let done = |rep: &str, story: &str, attempts, best, standing| {
            let (rep, story) = (rep.to_owned(), story.to_owned());
            Assigned { rep, story, attempts, passed: attempts.min(1), best, standing }
        };
        let all = [
            done("Ada", "parcel-shop/late-fee", 2, Some(90.0), Standing::Done),
            done("Ada", "parcel-shop/insults", 3, Some(40.0), Standing::Failed),
            done("Bo", "parcel-shop/late-fee", 0, None, Standing::Late),
            done("Bo", "parcel-shop/insults", 1, Some(100.0), Standing::Open),
        ];
        let day = jiff::civil::date(2026, 12, 31);
        let pages = |page: &Page<'_>| {
            let passes = [1, 2, 5].map(|passes| page.assigned(&assignment(passes, None), &[]));
            format!("{}\n{}", page.assigned(&assignment(1, Some(day)), &all), passes.join("\n"))
        };
        insta::assert_snapshot!(in_all(pages));
    }

    #[test]
    fn what_is_counted_takes_its_form_in_polish_and_russian() {
        let said = |language: &str, attempts: u32| {
            let filled = [("rep", "Ada".into()), ("attempts", attempts.into()), ("passed", 1.into())];
            Tongue::of(language).say("progress-rep", filled)
        };
        let polish = [1, 2, 5, 22].map(|attempts| said("pl", attempts));
        assert!(polish[0].starts_with("Ada: 1 podejście bez") && polish[1].starts_with("Ada: 2 podejścia bez"));
        assert!(polish[2].starts_with("Ada: 5 podejść bez") && polish[3].starts_with("Ada: 22 podejścia bez"));
        let russian = [1, 2, 11, 21].map(|attempts| said("ru", attempts));
        assert!(russian[0].starts_with("Ada: 1 попытка") && russian[1].starts_with("Ada: 2 попытки"));
        assert!(russian[2].starts_with("Ada: 11 попыток") && russian[3].starts_with("Ada: 21 попытка"));
    }
}
