//! What can happen in a story, and by which words it calls things.

use super::{
    Act, Condition, Deed, Device, Fact, Goal, Moment, Move, ProcedureStep, Seen, Statement, Story, Transfer, asked,
    words,
};
use crate::notation::Step::{Index, Key};
use crate::notation::{Event, Part, Step};
use std::collections::BTreeSet;

/// A move with the names of its moment and of itself.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'a> {
    /// The moment's name.
    pub moment_name: &'a str,
    /// The moment.
    pub moment: &'a Moment,
    /// The move's name.
    pub name: &'a str,
    /// The move.
    pub what: &'a Move,
}

/// A happening as a story names it, with the way to where it stands.
#[derive(Debug, Clone)]
pub struct Mention<'a> {
    /// The way.
    pub path: Vec<Step<'a>>,
    /// The happening.
    pub event: &'a Event,
    /// It is asked later whether it has happened; otherwise something waits for it as it happens.
    pub later: bool,
}

impl Story {
    /// Every move of every moment, in order.
    pub fn moves(&self) -> impl Iterator<Item = Placed<'_>> {
        self.moments.iter().flat_map(|(moment_name, moment)| {
            moment.moves.iter().map(move |(name, what)| Placed { moment_name, moment, name, what })
        })
    }

    /// Every condition under which something is left out of the score, with the way to where it stands.
    pub fn spares(&self) -> Vec<(Vec<Step<'_>>, &Condition)> {
        let mut found: Vec<(Vec<Step<'_>>, Option<&Condition>)> = Vec::new();
        for (name, procedure) in self.procedures.iter() {
            found.push((vec![Key("procedures"), Key(name)], procedure.unless.as_ref()));
        }
        if let Some(check) = &self.check {
            for (number, forbidden) in check.forbid.iter().enumerate() {
                found.push((vec![Key("check"), Key("forbid"), Index(number)], forbidden.unless.as_ref()));
            }
            for (number, must) in check.must_tell.iter().enumerate() {
                found.push((vec![Key("check"), Key("must_tell"), Index(number)], must.unless.as_ref()));
            }
            for (name, counted) in check.behaviours.iter() {
                found.push((vec![Key("check"), Key("behaviours"), Key(name)], counted.unless.as_ref()));
            }
            let solved = check.solved.as_ref().and_then(|solved| solved.unless.as_ref());
            found.push((vec![Key("check"), Key("solved")], solved));
        }
        found.iter_mut().for_each(|(path, _)| path.push(Key("unless")));
        found.into_iter().filter_map(|(path, unless)| Some((path, unless?))).collect()
    }

    /// Every step of every procedure in order, with the procedure's name and its own.
    pub fn steps(&self) -> impl Iterator<Item = (&str, &str, &ProcedureStep)> {
        self.procedures.iter().flat_map(|(procedure, what)| {
            what.steps.iter().map(move |(name, step)| (procedure.as_str(), name.as_str(), step))
        })
    }

    /// The words for what is looked up, asked, done, refused, offered or promised, each once, as they come.
    pub fn words(&self) -> Vec<&str> {
        let mut words = Vec::new();
        words.extend(self.moves().filter_map(|placed| placed.what.does.as_ref()?.word()));
        words.extend(self.facts.iter().filter_map(|(_, fact)| fact.look_up()));
        words.extend(self.moments.iter().filter_map(|(_, moment)| moment.does.as_ref().map(Deed::word)));
        let goals = self
            .goal
            .iter()
            .chain(self.check.iter().flat_map(|check| check.must_tell.iter().filter_map(|must| must.when.as_ref())));
        goals.for_each(|goal| goal.each(&mut |goal| words.extend(goal.done())));
        words.extend(self.reactions.iter().filter_map(|reaction| reaction.on.word()));
        words.extend(self.remembered().into_iter().filter_map(Event::word));
        words.extend(self.steps().filter_map(|(_, _, step)| step.on.word()));
        let mut seen = BTreeSet::new();
        words.retain(|word| seen.insert(*word));
        words
    }

    /// The conditions of reactions, of moves and of what is left out of the score that are not made of others, as they
    /// come, each with the way to where it stands.
    pub fn conditions(&self) -> Vec<Part<'_>> {
        let mut found = Vec::new();
        for (number, reaction) in self.reactions.iter().enumerate() {
            let path = [Key("reactions"), Index(number), Key("if")];
            found.extend(reaction.condition.iter().flat_map(|condition| condition.parts(&path)));
        }
        for placed in self.moves() {
            let path = placed.way(&[Key("when")]);
            found.extend(placed.what.when.iter().flat_map(|condition| condition.parts(&path)));
        }
        found.extend(self.spares().into_iter().flat_map(|(path, condition)| condition.parts(&path)));
        found
    }

    /// Every happening that the story names, as they come: what reactions and steps wait for as it happens, and what
    /// conditions and prohibitions ask after later.
    pub fn happenings(&self) -> Vec<Mention<'_>> {
        let mut found = Vec::new();
        for (number, reaction) in self.reactions.iter().enumerate() {
            let path = vec![Key("reactions"), Index(number), Key("on")];
            found.push(Mention { path, event: &reaction.on, later: false });
        }
        for (path, condition) in self.conditions() {
            for (step, event) in condition.events() {
                found.push(Mention { path: path.iter().copied().chain([step]).collect(), event, later: true });
            }
        }
        for (number, forbidden) in self.check.iter().flat_map(|check| check.forbid.iter().enumerate()) {
            let path = vec![Key("check"), Key("forbid"), Index(number), Key("event")];
            found.push(Mention { path, event: &forbidden.event, later: true });
        }
        for (procedure, name, step) in self.steps() {
            let path = vec![Key("procedures"), Key(procedure), Key("steps"), Key(name), Key("on")];
            found.push(Mention { path, event: &step.on, later: false });
        }
        found
    }

    /// The happenings that conditions and prohibitions ask after later, as they come.
    pub fn remembered(&self) -> Vec<&Event> {
        self.happenings().into_iter().filter(|mention| mention.later).map(|mention| mention.event).collect()
    }

    /// Whether the customer ever says what they know of a fact that they do not tell at once: a move asks for it by its
    /// name, or they say it of their own accord.
    pub fn can_be_heard(&self, fact: &str) -> bool {
        let said = self.moments.iter().flat_map(|(_, moment)| &moment.says);
        let mut said = said.chain(self.reactions.iter().flat_map(|reaction| &reaction.says));
        let asks = |placed: Placed<'_>| matches!(&placed.what.does, Some(Act::Ask(word)) if word == fact);
        self.moves().any(asks) || said.any(|line| asked(line).any(|name| name == fact))
    }

    /// What customers are to do at the rep's word, as it comes.
    pub fn devices(&self) -> impl Iterator<Item = &Device> {
        self.moves().filter_map(|placed| match &placed.what.does {
            Some(Act::Have(device)) => Some(device),
            _ => None,
        })
    }

    /// Whether some move passes the customer on to a queue, where another rep takes over.
    pub fn passes_on(&self) -> bool {
        self.moves().any(|placed| matches!(placed.what.does, Some(Act::Transfer(Transfer::Queue(_)))))
    }

    /// The lucks of the story, each as often as something hangs on it, with how many ways it can fall.
    pub fn lucks(&self) -> Vec<(&str, usize)> {
        let chances = self.moments.iter().filter_map(|(_, moment)| moment.chance.as_ref());
        let mut lucks: Vec<(&str, usize)> =
            chances.map(|chance| (chance.luck.as_str(), chance.branches.len())).collect();
        lucks.extend(self.devices().filter_map(|device| Some((device.misreported.as_ref()?.luck.as_str(), 2))));
        lucks
    }

    /// The remedies that some move offers.
    pub fn offers(&self) -> BTreeSet<&str> {
        self.moves()
            .filter_map(|placed| match &placed.what.does {
                Some(Act::Offer { remedy, .. }) => Some(remedy.as_str()),
                _ => None,
            })
            .collect()
    }

    /// What some move does by `Do`.
    pub fn deeds(&self) -> BTreeSet<&str> {
        self.moves()
            .filter_map(|placed| match &placed.what.does {
                Some(Act::Do(word)) => Some(word.as_str()),
                _ => None,
            })
            .collect()
    }

    /// Whether something in the story can bring this about.
    pub fn can_happen(&self, event: &Event) -> bool {
        match event {
            // A customer who comes back may have to tell it all again, and any rep can hand over.
            Event::AskedAgain | Event::Transferred => true,
            Event::Did(word) => {
                let offered = self.offers().contains(word.as_str());
                self.moves().any(|placed| match &placed.what.does {
                    Some(Act::Do(done)) => done == word,
                    Some(Act::CarryOut(which)) => offered && which.as_ref().is_none_or(|which| which == word),
                    _ => false,
                })
            }
            Event::Said(behaviour) => {
                let shown = |test: &super::Test| test.plays.iter().any(|play| play.showing.contains(behaviour));
                self.moments.iter().any(|(_, moment)| moment.calls_for.contains(behaviour))
                    || self.moves().any(|placed| placed.brings(event))
                    || self.tests.iter().any(|(_, test)| shown(test))
            }
            Event::Unconfirmed(word) => self.can_happen(&Event::Did(word.clone())),
            Event::Ineligible(word) => self.deeds().contains(word.as_str()),
            _ => {
                self.moves().any(|placed| placed.brings(event))
                    || self.moments.iter().any(|(_, moment)| moment.brings(event))
            }
        }
    }
}

impl Moment {
    /// How many words there are to read here: the longest that the customer may say, and every wording of every move.
    pub fn words_to_read(&self) -> f64 {
        let said = self.says.iter().map(|line| words(line)).fold(0.0, f64::max);
        let wordings = self.moves.iter().flat_map(|(_, what)| what.wordings.iter());
        said + wordings.map(|(line, _)| words(line)).sum::<f64>()
    }

    /// Whether what the customer does here brings this about.
    pub fn brings(&self, event: &Event) -> bool {
        match (event, &self.does) {
            (Event::Insisted(word), Some(Deed::Insists(done)))
            | (Event::Confirmed(word), Some(Deed::Confirms(done)))
            | (Event::Declined(word), Some(Deed::Declines(done))) => word == done,
            _ => false,
        }
    }
}

impl Deed {
    /// The author's word for what it is about.
    pub fn word(&self) -> &str {
        match self {
            Deed::Insists(word) | Deed::Confirms(word) | Deed::Declines(word) => word,
        }
    }
}

impl<'a> Placed<'a> {
    /// The way to a part of it.
    pub fn way(self, rest: &[Step<'a>]) -> Vec<Step<'a>> {
        let start = [Key("moments"), Key(self.moment_name), Key("moves"), Key(self.name)];
        start.into_iter().chain(rest.iter().copied()).collect()
    }
}

impl Placed<'_> {
    /// Whether making this move can bring this about. What is carried out depends on what was offered before.
    pub fn brings(&self, event: &Event) -> bool {
        let does = self.what.does.as_ref();
        match (event, does) {
            (Event::AskedAgain, Some(Act::AskAgain))
            | (Event::Denied | Event::GaveUp, Some(Act::Offer { .. }))
            | (Event::Did(_) | Event::Unconfirmed(_), Some(Act::CarryOut(None)))
            | (Event::Silence(_), Some(Act::LookUp(_) | Act::Do(_) | Act::CarryOut(_) | Act::Offer { .. })) => true,
            (Event::Asked(word), Some(Act::Ask(done)))
            | (Event::Did(word) | Event::Unconfirmed(word), Some(Act::Do(done) | Act::CarryOut(Some(done))))
            | (Event::Ineligible(word), Some(Act::Do(done)))
            | (Event::ConfirmRequested(word), Some(Act::AskToConfirm(done)))
            | (Event::LookedUp(word), Some(Act::LookUp(done)))
            | (Event::Had(word) | Event::Reported(word), Some(Act::Have(Device { what: done, .. })))
            | (Event::Refused(word), Some(Act::Refuse(done)))
            | (Event::TransferredTo(word), Some(Act::Refer(done)))
            | (Event::Offered(word), Some(Act::Offer { remedy: done, .. }))
            | (Event::Promised(word), Some(Act::Promise { what: done, .. })) => word == done,
            (Event::TransferredTo(word), Some(Act::Transfer(transfer))) => transfer.word() == Some(word),
            (Event::Transferred, Some(Act::Transfer(_))) => true,
            (Event::Told(fact), _) => self.what.tells.contains(fact),
            (Event::Stated(fact), _) => self.what.states.get(fact.as_str()).is_some(),
            (Event::Misstated(fact), _) => {
                self.what.states.get(fact.as_str()).is_some_and(|stated| *stated != Statement::AsSaid)
            }
            (Event::Said(behaviour), _) => {
                self.moment.calls_for.contains(behaviour)
                    || self.what.wordings.iter().any(|(_, shown)| shown.contains(behaviour))
            }
            _ => false,
        }
    }
}

impl Act {
    /// The author's word for what is done.
    pub fn word(&self) -> Option<&str> {
        match self {
            Act::AskAgain | Act::CarryOut(None) => None,
            Act::Transfer(transfer) => transfer.word(),
            Act::CarryOut(Some(word))
            | Act::LookUp(word)
            | Act::Ask(word)
            | Act::Do(word)
            | Act::AskToConfirm(word)
            | Act::Have(Device { what: word, .. })
            | Act::Refuse(word)
            | Act::Refer(word)
            | Act::Offer { remedy: word, .. }
            | Act::Promise { what: word, .. } => Some(word),
        }
    }
}

impl Fact {
    /// The word to look up before a rep sees it.
    pub fn look_up(&self) -> Option<&str> {
        match &self.seen {
            Some(Seen::WhenLookedUp(word)) => Some(word),
            _ => None,
        }
    }
}

impl Goal {
    /// Hands it and every goal within it that is `Done` or `Told` to `visit`, in order.
    pub fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Goal)) {
        match self {
            Goal::Done(_) | Goal::Told(_) => visit(self),
            Goal::AnyOf(goals) | Goal::AllOf(goals) => goals.iter().for_each(|goal| goal.each(visit)),
        }
    }

    /// The word that must be done, of a goal that is `Done`.
    pub fn done(&self) -> Option<&str> {
        match self {
            Goal::Done(word) => Some(word),
            _ => None,
        }
    }
}
