//! A story becomes a script.

use super::asked::{Asked, Whose};
use super::names::{bit, number};
use super::{Linked, Names, Unlinked, cents, procedure, tests_of};
use crate::notation::{Event, Return};
use crate::scenario::script;
use crate::scenario::script::{
    Act, Afterwards, Chance, Check, Condition, Counted, Deed, Fact, Feeding, Forbidden, Goal, Happening, Line, Makes,
    Moment, Move, MustTell, Next, Piece, Reaction, Script, Sequel, Sight, Solved, Takes, Task, Timer, Told, Whither,
    Wording, Worth,
};
use crate::sim::{MINUTE, Span, Time};
use crate::story::{self, Counting, Device, Story, Transfer, pieces};
use crate::world::{Dimension, Ending, moved};
use std::collections::BTreeMap;

/// What is given the words of one story for numbers.
pub(super) struct Book<'a> {
    pub(super) story: &'a Story,
    pub(super) names: &'a Names<'a>,
    moments: BTreeMap<&'a str, usize>,
    facts: BTreeMap<&'a str, usize>,
    pub(super) words: Vec<&'a str>,
    pub(super) lucks: Vec<&'a str>,
    pub(super) watched: Vec<Happening>,
    pub(super) sequels: Vec<Sequel>,
    /// The conditions under which something is left out of the score, each once.
    pub(super) spares: Vec<Condition>,
}

/// Compiles a story.
pub(super) fn script(story: &Story, file: &str, names: &Names<'_>, asked: &Asked<'_>) -> Linked<Script> {
    let book = Book::of(story, names, asked)?;
    let mut moves: Vec<Move> = Vec::new();
    let mut moments = Vec::new();
    for (name, moment) in story.moments.iter() {
        let start = count(moves.len(), "moves")?;
        for (name, what) in moment.moves.iter() {
            moves.push(book.chosen(name, what)?);
        }
        moments.push(book.moment(name, moment, start..count(moves.len(), "moves")?)?);
    }
    let mut reactions: Vec<(usize, &story::Reaction)> = story.reactions.iter().enumerate().collect();
    reactions.sort_by_key(|(_, reaction)| std::cmp::Reverse(reaction.priority));
    let reactions = reactions.into_iter().map(|(place, each)| book.reaction(place, each)).collect::<Linked<_>>()?;
    let facts = story.facts.iter().map(|(name, fact)| book.fact(name, fact)).collect::<Linked<_>>()?;
    let goal = story.goal.as_ref().map(|goal| book.goal(goal)).transpose()?;
    let remedies = names.remedies.iter().filter_map(|remedy| book.word(&remedy.name).ok());
    let remedy_due = goal.as_ref().is_some_and(|goal| remedies.clone().any(|word| goal.asks_for(word)));
    let patience = story.customer.patience.as_ref();
    let conditional = story.moves().any(|placed| placed.what.when.is_some());
    let (procedures, steps) = procedure::procedures(&book)?;
    let with_moves = story.moments.iter().filter(|(_, moment)| !moment.moves.is_empty()).count();
    Ok(Script {
        id: story.id.clone(),
        title: story.title.clone().unwrap_or_else(|| story.id.clone()),
        file: file.to_owned(),
        issue: names.demand(&story.issue)?,
        weight: story.weight.unwrap_or(1.0),
        begin: book.place(&story.begin)?,
        mood: moved(story.customer.mood.unwrap_or(0.5), 0.0),
        patience_turns: patience.and_then(|patience| patience.turns),
        patience_mood: patience.and_then(|patience| patience.mood).unwrap_or(-1.0),
        prefers: story.customer.prefers.clone(),
        moments,
        paced: moves.iter().any(|what| matches!(what.takes, Takes::Standard(_))),
        moves,
        reactions,
        facts,
        makes: book.makes()?,
        lucks: book.lucks.iter().map(|luck| (*luck).to_owned()).collect(),
        words: book.words.iter().map(|word| (*word).to_owned()).collect(),
        remedy_due,
        remembers: !story.reactions.is_empty()
            || !story.facts.is_empty()
            || goal.is_some()
            || !steps.is_empty()
            || conditional
            || with_moves > 1
            || story.moves().any(|placed| matches!(placed.what.does, Some(story::Act::Transfer(Transfer::Queue(_))))),
        goal,
        check: story.check.as_ref().map(|check| book.check(check)).transpose()?.unwrap_or_else(anything),
        afterwards: story.afterwards.iter().map(|after| book.afterwards(after)).collect::<Linked<_>>()?,
        feeding: feeding(names),
        tests: tests_of::tests(&book)?,
        procedures,
        steps,
        minds_confirming: book.minds(&|happening| matches!(happening, Happening::Unconfirmed(_)))?,
        minds_ineligible: book.minds(&|happening| matches!(happening, Happening::Ineligible(_)))?,
        asks_eligible: book.asks_eligible()?,
        minds_silence: book.minds(&|happening| matches!(happening, Happening::Silence(_)))?,
        untold: book.untold(),
        spares: book.spares,
        sequels: book.sequels,
        watched: book.watched,
    })
}

/// How many happenings are watched in a story: what its conditions, its check, the standards and the policies ask
/// after, each once.
pub(in crate::scenario) fn watched(story: &Story, names: &Names<'_>, asked: &Asked<'_>) -> Linked<usize> {
    let book = Book::of(story, names, asked)?;
    Ok(book.watched.len() + book.sequels.len())
}

/// Where a standard's happening stands in a story's watch list; none where the story cannot bring it about.
pub(super) fn watch_place(event: &Event, story: &Story, names: &Names<'_>, script: &Script) -> Linked<Option<u8>> {
    if !story.can_happen(event) {
        return Ok(None);
    }
    let book = Book::of(story, names, &Asked::default())?;
    let happening = book.happening(event)?;
    Ok(script.watched.iter().position(|watched| *watched == happening).and_then(|place| u8::try_from(place).ok()))
}

impl<'a> Book<'a> {
    pub(super) fn of(story: &'a Story, names: &'a Names<'a>, asked: &Asked<'_>) -> Linked<Book<'a>> {
        let places = |names: &mut dyn Iterator<Item = &'a String>| -> BTreeMap<&'a str, usize> {
            let mut places = BTreeMap::new();
            for (place, name) in names.enumerate() {
                places.entry(name.as_str()).or_insert(place);
            }
            places
        };
        let mut lucks: Vec<&str> = Vec::new();
        for (luck, _) in story.lucks() {
            if !lucks.contains(&luck) {
                lucks.push(luck);
            }
        }
        let mut book = Book {
            story,
            names,
            moments: places(&mut story.moments.iter().map(|(name, _)| name)),
            facts: places(&mut story.facts.iter().map(|(name, _)| name)),
            words: story.words(),
            lucks,
            watched: Vec::new(),
            sequels: Vec::new(),
            spares: Vec::new(),
        };
        book.watch_all(asked)?;
        book.spares = book.all_spares()?;
        Ok(book)
    }

    fn place(&self, moment: &str) -> Linked<u16> {
        number(self.moments.get(moment).copied(), "moment", moment)
    }

    pub(super) fn told(&self, fact: &str) -> Linked<u16> {
        number(self.facts.get(fact).copied(), "fact", fact)
    }

    pub(super) fn word(&self, word: &str) -> Linked<u16> {
        number(self.words.iter().position(|known| *known == word), "word", word)
    }

    fn luck(&self, luck: &str) -> Linked<u16> {
        number(self.lucks.iter().position(|known| *known == luck), "luck", luck)
    }

    pub(super) fn happening(&self, event: &Event) -> Linked<Happening> {
        Ok(match event {
            Event::AskedAgain => Happening::AskedAgain,
            Event::Asked(word) => Happening::Asked(self.word(word)?),
            Event::Said(behaviour) => Happening::Said(self.names.behaviour(behaviour)?),
            Event::Told(fact) => Happening::Told(self.told(fact)?),
            Event::Offered(word) => Happening::Offered(self.word(word)?),
            Event::Did(word) => Happening::Did(self.word(word)?),
            Event::LookedUp(word) => Happening::LookedUp(self.word(word)?),
            Event::Refused(word) => Happening::Refused(self.word(word)?),
            Event::Denied => Happening::Denied,
            Event::Promised(word) => Happening::Promised(self.word(word)?),
            Event::TransferredTo(word) => Happening::TransferredTo(self.word(word)?),
            Event::Transferred => Happening::Transferred,
            Event::Silence(span) => Happening::Silence(span.time()),
            Event::GaveUp => Happening::GaveUp,
            Event::Insisted(word) => Happening::Insisted(self.word(word)?),
            Event::ConfirmRequested(word) => Happening::ConfirmRequested(self.word(word)?),
            Event::Confirmed(word) => Happening::Confirmed(self.word(word)?),
            Event::Declined(word) => Happening::Declined(self.word(word)?),
            Event::Unconfirmed(word) => Happening::Unconfirmed(self.word(word)?),
            Event::Ineligible(word) => Happening::Ineligible(self.word(word)?),
            Event::Had(word) => Happening::Had(self.word(word)?),
            Event::Reported(word) => Happening::Reported(self.word(word)?),
            Event::Stated(fact) => Happening::Stated(self.told(fact)?),
            Event::Misstated(fact) => Happening::Misstated(self.told(fact)?),
        })
    }

    fn goal(&self, goal: &story::Goal) -> Linked<Goal> {
        let all = |goals: &[story::Goal]| goals.iter().map(|goal| self.goal(goal)).collect::<Linked<Vec<_>>>();
        Ok(match goal {
            story::Goal::Done(word) => Goal::Done(self.word(word)?),
            story::Goal::Told(fact) => Goal::Told(self.told(fact)?),
            story::Goal::AnyOf(goals) => Goal::AnyOf(all(goals)?),
            story::Goal::AllOf(goals) => Goal::AllOf(all(goals)?),
        })
    }

    fn next(&self, then: Option<&str>, ends: Option<Ending>) -> Linked<Option<Next>> {
        match (then, ends) {
            (Some(moment), _) => Ok(Some(Next::Moment(self.place(moment)?))),
            (None, ends) => Ok(ends.map(Next::End)),
        }
    }

    fn line(&self, text: &str) -> Linked<Line> {
        let piece = |piece: story::Piece<'_>| {
            Ok(match piece {
                story::Piece::Text(text) => Piece::Text(text.to_owned()),
                story::Piece::Fact(name) => Piece::Fact(self.told(name)?),
            })
        };
        Ok(Line(pieces(text).into_iter().map(piece).collect::<Linked<_>>()?))
    }

    fn lines(&self, texts: &[String]) -> Linked<Vec<Line>> {
        texts.iter().map(|text| self.line(text)).collect()
    }

    fn moment(&self, name: &str, moment: &story::Moment, moves: std::ops::Range<u16>) -> Linked<Moment> {
        let calls_for = self.names.shown(&moment.calls_for)?;
        let chance = moment.chance.as_ref().map(|chance| {
            let luck = self.luck(&chance.luck)?;
            let mut up_to = 0.0;
            let mut branches = Vec::new();
            for branch in &chance.branches {
                up_to += branch.share;
                let next = self.next(branch.then.as_deref(), branch.ends)?;
                branches.push((up_to, next.unwrap_or(Next::End(Ending::Unresolved))));
            }
            Ok(Chance { luck, branches })
        });
        Ok(Moment {
            name: name.to_owned(),
            says: self.lines(&moment.says)?,
            does: moment.does.as_ref().map(|deed| self.deed(deed)).transpose()?,
            calls_for,
            calls: feeding(self.names).map(|feeds| (calls_for & feeds.adding).count_ones() as u8),
            abusive: moment.abusive,
            timer: moment.timer.as_ref().map(|timer| self.timer(timer, moment, moves.start)).transpose()?,
            moves,
            chance: chance.transpose()?,
        })
    }

    /// A timer of a moment whose moves begin with this number.
    fn timer(&self, timer: &story::Timer, moment: &story::Moment, first: u16) -> Linked<Timer> {
        let place = moment.moves.iter().position(|(name, _)| *name == timer.default);
        let default: u16 = number(place, "move", &timer.default)?;
        let reading = moment.words_to_read() * MINUTE as f64 / self.names.words_a_minute;
        Ok(Timer { lasts: timer.lasts.time(), default: first + default, reading: reading as Time })
    }

    fn chosen(&self, name: &str, what: &story::Move) -> Linked<Move> {
        let next = self.next(what.then.as_deref(), what.ends)?;
        let next = next.ok_or_else(|| Unlinked(format!("`{name}` neither leads to a moment nor ends")))?;
        let mut wordings = Vec::new();
        for (text, shown) in what.wordings.iter() {
            wordings.push(Wording { line: self.line(text)?, shown: self.names.shown(shown)? });
        }
        Ok(Move {
            name: name.to_owned(),
            act: what.does.as_ref().map(|act| self.act(act)).transpose()?,
            takes: what.takes.plain().map_or_else(|| Takes::Law(what.takes.compile()), standard_time),
            tells: what.tells.iter().map(|fact| self.told(fact)).collect::<Linked<_>>()?,
            states: procedure::states(self, what)?,
            when: what.when.as_ref().map(|condition| self.condition(condition, Whose::Story)).transpose()?,
            next,
            denied: self.next(what.denied.as_deref(), None)?.unwrap_or(next),
            gave_up: what.gave_up.unwrap_or(Ending::WalkedAway),
            worth: what.worth.unwrap_or(Worth::Fine),
            weight: what.weight.unwrap_or(1.0),
            wordings,
        })
    }

    fn deed(&self, deed: &story::Deed) -> Linked<Deed> {
        Ok(match deed {
            story::Deed::Insists(word) => Deed::Insists(self.word(word)?),
            story::Deed::Confirms(word) => Deed::Confirms(self.word(word)?),
            story::Deed::Declines(word) => Deed::Declines(self.word(word)?),
        })
    }

    fn act(&self, act: &story::Act) -> Linked<Act> {
        Ok(match act {
            story::Act::AskAgain => Act::AskAgain,
            story::Act::CarryOut(which) => Act::CarryOut(which.as_ref().map(|word| self.word(word)).transpose()?),
            story::Act::LookUp(word) => Act::LookUp(self.word(word)?),
            story::Act::Ask(word) => Act::Ask(self.word(word)?),
            story::Act::Do(word) => Act::Do(self.word(word)?),
            story::Act::AskToConfirm(word) => Act::AskToConfirm(self.word(word)?),
            story::Act::Have(Device { what, misreported, .. }) => Act::Have {
                word: self.word(what)?,
                misreported: misreported.as_ref().map(|it| Ok((self.luck(&it.luck)?, 1.0 - it.share))).transpose()?,
            },
            story::Act::Refuse(word) => Act::Refuse(self.word(word)?),
            story::Act::Transfer(Transfer::Within(word)) => Act::Transfer(self.word(word)?),
            story::Act::Transfer(transfer @ Transfer::Queue(queue)) => Act::PassOn {
                word: transfer.word().map(|word| self.word(word)).transpose()?,
                whither: Whither {
                    to: queue.to.as_deref().map(|to| self.names.group(to)).transpose()?,
                    on: queue.on,
                    told: queue.told,
                },
            },
            story::Act::Refer(word) => Act::Refer(self.word(word)?),
            story::Act::Offer { remedy, worth } => Act::Offer {
                remedy: self.names.remedy(remedy)?,
                word: self.word(remedy)?,
                cents: cents(worth.of(&self.story.facts).map_err(|fault| Unlinked(format!("no amount: {fault:?}")))?),
            },
            story::Act::Promise { what, within } => {
                Act::Promise { what: self.word(what)?, within: within.map(Span::time) }
            }
        })
    }

    fn reaction(&self, place: usize, reaction: &story::Reaction) -> Linked<Reaction> {
        Ok(Reaction {
            place,
            on: self.happening(&reaction.on)?,
            nth: reaction.nth.map(|nth| nth.min(255) as u8),
            over_case: reaction.counting == Some(Counting::Case),
            condition: reaction
                .condition
                .as_ref()
                .map(|condition| self.condition(condition, Whose::Story))
                .transpose()?,
            once: reaction.once,
            priority: reaction.priority,
            weight: reaction.weight,
            mood: reaction.mood,
            says: self.lines(&reaction.says)?,
            next: self.next(reaction.then.as_deref(), reaction.ends)?,
        })
    }

    /// What becomes of facts by what customers do.
    fn makes(&self) -> Linked<Vec<Makes>> {
        let mut makes = Vec::new();
        for device in self.story.devices() {
            for (fact, value) in device.makes.iter() {
                let (what, fact) = (self.word(&device.what)?, self.told(fact)?);
                makes.push(Makes { what, fact, value: value.clone() });
            }
        }
        Ok(makes)
    }

    fn fact(&self, name: &str, fact: &story::Fact) -> Linked<Fact> {
        Ok(Fact {
            name: name.to_owned(),
            truth: fact.truth.clone(),
            record: fact.record.clone(),
            claim: fact.claim.clone(),
            seen: match &fact.seen {
                None | Some(story::Seen::Always) => Sight::Always,
                Some(story::Seen::WhenLookedUp(word)) => Sight::AfterLookUp(self.word(word)?),
                Some(story::Seen::Never) => Sight::Never,
            },
            told: fact.told.unwrap_or(Told::AtOnce),
            asked: self.word(name).ok(),
        })
    }

    fn check(&self, check: &story::Check) -> Linked<Check> {
        let mut because = Vec::new();
        for forbidden in &check.forbid {
            because.push(Forbidden {
                place: self.watch(&forbidden.event)?,
                because: forbidden.because.clone(),
                unless: self.spared(forbidden.unless.as_ref())?,
            });
        }
        let mut must_tell = Vec::new();
        for must in &check.must_tell {
            let when = must.when.as_ref().map(|goal| self.goal(goal)).transpose()?;
            let (fact, unless) = (self.told(&must.fact)?, self.spared(must.unless.as_ref())?);
            must_tell.push(MustTell { fact, when, unless, weight: must.weight.unwrap_or(1.0) });
        }
        let mut behaviours = Vec::new();
        for (name, counted) in check.behaviours.iter() {
            let (behaviour, unless) = (self.names.behaviour(name)?, self.spared(counted.unless.as_ref())?);
            behaviours.push(Counted { behaviour, weight: counted.weight.unwrap_or(1.0), unless });
        }
        Ok(Check {
            forbidden: because.iter().fold(0, |set, each| set | bit(u16::from(each.place))),
            because,
            solved: match &check.solved {
                None => Solved::default(),
                Some(counted) => {
                    let unless = self.spared(counted.unless.as_ref())?;
                    Solved { weight: counted.weight.unwrap_or(1.0), unless }
                }
            },
            must_tell,
            behaviours,
            ends: check.ends.clone(),
            pass: check.pass.unwrap_or(PASS),
        })
    }

    fn afterwards(&self, after: &story::Afterwards) -> Linked<Afterwards> {
        let task = |task: &story::Task| {
            Ok(Task {
                share: task.share,
                after: task.after.compile(),
                on: self.names.channel(task.on)?,
                takes: task.takes.compile(),
            })
        };
        Ok(Afterwards {
            ended: after.ended,
            outcome: after.outcome,
            returns: after.returns.as_ref().map(|returns| back(returns, |at| self.place(at))).transpose()?,
            follow_up: after.follow_up.as_ref().map(task).transpose()?,
            silent: after.silent,
        })
    }
}

/// The mark that passes where a story names none.
const PASS: f64 = 70.0;

/// A check that anything passes.
fn anything() -> Check {
    Check { pass: PASS, ..Check::default() }
}

/// A return, with the moment found by `place`.
pub(super) fn back(returns: &Return, place: impl Fn(&str) -> Linked<u16>) -> Linked<script::Return> {
    Ok(script::Return {
        share: returns.share,
        after: returns.after.compile(),
        on: returns.on,
        at: returns.at.as_deref().map(place).transpose()?,
        mood: returns.mood,
    })
}

/// The behaviours that feed each dimension.
fn feeding(names: &Names<'_>) -> [Feeding; 5] {
    let mut feeding = [Feeding::default(); 5];
    for (place, feeds) in Dimension::ALL.into_iter().zip(&mut feeding) {
        for (number, behaviour) in (0..).zip(&names.behaviours) {
            if behaviour.dimension == place {
                *(if behaviour.adds { &mut feeds.adding } else { &mut feeds.taking }) |= bit(number);
            }
        }
    }
    feeding
}

fn standard_time(span: Span) -> Takes {
    let time: Time = span.time();
    Takes::Standard(time)
}

fn count(number: usize, of: &str) -> Linked<u16> {
    u16::try_from(number).map_err(|_| Unlinked(format!("there are more than 65,535 {of}")))
}
