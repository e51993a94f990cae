//! The ways from one moment to the next, and what leads along them.

use crate::notation::Event;
use crate::story::{Act, MOST_REACTIONS, Moment, Placed, Reaction, Story};

/// A way out of a moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way<'a> {
    /// The moment it leads out of.
    pub(super) from: &'a str,
    /// The moment it leads to; none where it ends.
    pub(super) to: Option<&'a str>,
    /// What leads along it.
    pub(super) because: Because<'a>,
}

/// What leads along a way.
#[derive(Debug, Clone, Copy)]
pub(super) enum Because<'a> {
    /// This move is made, and granted where it needs that.
    Made(Placed<'a>),
    /// A supervisor refuses what this move offers.
    Denied(Placed<'a>),
    /// Luck.
    Luck,
    /// The customer reacts to this, which this move brings about or, without one, what they do themselves.
    Reacted(&'a Event, Option<Placed<'a>>),
}

/// Every way of a story from one moment to the next or to an end.
pub(super) fn ways(story: &Story) -> impl Iterator<Item = Way<'_>> {
    let written = story.moments.iter().flat_map(|(from, moment)| written(from, moment));
    written.chain(jumps(story).flat_map(|reaction| reacted(story, reaction)))
}

/// Where a contact can begin or be taken up.
pub(super) fn starts(story: &Story) -> impl Iterator<Item = &str> {
    let returns = story.afterwards.iter().filter_map(|after| after.returns.as_ref()?.at.as_deref());
    let told_again = jumps(story).filter(|reaction| reaction.on == Event::AskedAgain);
    let told_again = told_again.filter_map(|reaction| reaction.then.as_deref());
    std::iter::once(story.begin.as_str()).chain(returns).chain(told_again)
}

/// What stands written at a moment.
fn written<'a>(from: &'a str, moment: &'a Moment) -> impl Iterator<Item = Way<'a>> {
    let branches = moment.chance.iter().flat_map(|chance| &chance.branches);
    let lucky = branches.map(move |branch| Way { from, to: branch.then.as_deref(), because: Because::Luck });
    let moves = moment.moves.iter().flat_map(move |(name, what)| {
        let placed = Placed { moment_name: from, moment, name, what };
        let made = Way { from, to: what.then.as_deref(), because: Because::Made(placed) };
        let denied = |to| Way { from, to: Some(to), because: Because::Denied(placed) };
        std::iter::once(made).chain(what.denied.as_deref().map(denied))
    });
    lucky.chain(moves)
}

/// Reactions that lead elsewhere. Those beyond the limit are an error, and cost too much to follow.
fn jumps(story: &Story) -> impl Iterator<Item = &Reaction> {
    story.reactions.iter().take(MOST_REACTIONS).filter(|reaction| reaction.then.is_some() || reaction.ends.is_some())
}

/// Where a reaction leads from every moment at which it can come.
fn reacted<'a>(story: &'a Story, reaction: &'a Reaction) -> impl Iterator<Item = Way<'a>> {
    let way = |from, by| Way { from, to: reaction.then.as_deref(), because: Because::Reacted(&reaction.on, by) };
    let moves = story.moves().filter(|placed| placed.brings(&reaction.on));
    // A rep can hand over wherever there is something to decide.
    let hands_over =
        |moment: &Moment| reaction.on == Event::Transferred && reaction.then.is_some() && !moment.moves.is_empty();
    let deeds = story.moments.iter().filter(move |(_, moment)| moment.brings(&reaction.on) || hands_over(moment));
    moves.map(move |placed| way(placed.moment_name, Some(placed))).chain(deeds.map(move |(from, _)| way(from, None)))
}

impl Because<'_> {
    /// Whether this surely happens on the way. What is shown depends on the wording, what is carried out on what was
    /// offered, and what the customer does on the customer.
    pub(super) fn surely(&self, event: &Event) -> bool {
        match self {
            Because::Made(placed) => surely(*placed, event),
            Because::Denied(_) => *event == Event::Denied,
            Because::Luck => false,
            Because::Reacted(on, _) => *on == event,
        }
    }

    /// Whether this may happen on the way, beside what the customer does at the moment.
    pub(super) fn perhaps(&self, event: &Event) -> bool {
        match self {
            Because::Made(placed) | Because::Denied(placed) => placed.brings(event),
            Because::Luck => false,
            Because::Reacted(on, by) => *on == event || by.is_some_and(|placed| placed.brings(event)),
        }
    }
}

fn surely(placed: Placed<'_>, event: &Event) -> bool {
    use crate::story::Statement;
    let does = placed.what.does.as_ref();
    match event {
        Event::AskedAgain
        | Event::Asked(_)
        | Event::LookedUp(_)
        | Event::Refused(_)
        | Event::Promised(_)
        | Event::ConfirmRequested(_)
        | Event::Reported(_)
        | Event::Offered(_)
        | Event::Transferred
        | Event::TransferredTo(_)
        | Event::Told(_) => placed.brings(event),
        Event::Did(_) => placed.brings(event) && matches!(does, Some(Act::Do(_))),
        Event::Had(_) => {
            placed.brings(event) && matches!(does, Some(Act::Have(device)) if device.misreported.is_none())
        }
        Event::Stated(fact) => placed.what.states.get(fact.as_str()) == Some(&Statement::AsSaid),
        Event::Said(_)
        | Event::Denied
        | Event::Silence(_)
        | Event::GaveUp
        | Event::Insisted(_)
        | Event::Confirmed(_)
        | Event::Declined(_)
        | Event::Unconfirmed(_)
        | Event::Ineligible(_)
        | Event::Misstated(_) => false,
    }
}
