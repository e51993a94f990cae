//! The names of a scenario, each with its number.

use super::super::inputs::Inputs;
use super::super::{Behaviour, Remedy};
use super::{Linked, Unlinked, parameters};
use crate::model::Parameters;
use crate::world::{Channel, Dimension, Feeds};

/// The behaviours that every operation knows, and what each feeds.
pub(in crate::scenario) static BUILT_IN: [(&str, Feeds); 15] = [
    ("greet", Feeds::Empathy),
    ("use the name", Feeds::Empathy),
    ("acknowledge", Feeds::Empathy),
    ("apologise", Feeds::Empathy),
    ("thank", Feeds::Empathy),
    ("anything else", Feeds::Empathy),
    ("identify", Feeds::Assurance),
    ("own it", Feeds::Assurance),
    ("explain", Feeds::Assurance),
    ("confirm", Feeds::Assurance),
    ("summary", Feeds::Tangibles),
    ("link", Feeds::Tangibles),
    ("proof", Feeds::Tangibles),
    ("blame", Feeds::Against(Dimension::Assurance)),
    ("argue", Feeds::Against(Dimension::Empathy)),
];

/// The names of a scenario; the number of each is its place.
#[derive(Debug)]
pub(in crate::scenario) struct Names<'a> {
    /// The behaviours: those that every operation knows, then its own. An operation can say anew what one feeds.
    pub(in crate::scenario) behaviours: Vec<Behaviour>,
    /// The remedies.
    pub(in crate::scenario) remedies: Vec<Remedy>,
    /// What gives rise to contacts.
    pub(in crate::scenario) demand: Vec<&'a str>,
    /// The channels.
    pub(in crate::scenario) channels: Vec<Channel>,
    /// The groups of customers; where there are none, one of all.
    pub(in crate::scenario) segments: Vec<&'a str>,
    /// The groups of reps.
    pub(in crate::scenario) groups: Vec<&'a str>,
    /// The policies.
    pub(in crate::scenario) policies: Vec<&'a str>,
    /// How many words people read in a minute.
    pub(super) words_a_minute: f64,
}

impl<'a> Names<'a> {
    /// The names that the inputs declare.
    pub(in crate::scenario) fn of(inputs: &'a Inputs<'_>) -> Names<'a> {
        let behaviour = |name: &str, feeds: Feeds| {
            let (dimension, adds) = feeds.dimension();
            Behaviour { name: name.to_owned(), dimension, adds }
        };
        let mut names = Names {
            behaviours: BUILT_IN.iter().map(|(name, feeds)| behaviour(name, *feeds)).collect(),
            remedies: Vec::new(),
            demand: Vec::new(),
            channels: Vec::new(),
            segments: Vec::new(),
            groups: Vec::new(),
            policies: inputs.policies.iter().map(|policy| policy.what.id.as_str()).collect(),
            words_a_minute: Parameters::default().reading_words_a_minute,
        };
        let Some(operation) = inputs.operation.as_ref().map(|operation| &operation.what) else { return names };
        names.words_a_minute = parameters(operation).reading_words_a_minute;
        for (name, feeds) in operation.behaviours.iter() {
            match BUILT_IN.iter().zip(&mut names.behaviours).find(|((known, _), _)| known == name) {
                Some((_, known)) => *known = behaviour(name, *feeds),
                None => names.behaviours.push(behaviour(name, *feeds)),
            }
        }
        let remedies = operation.remedies.iter();
        names.remedies.extend(remedies.map(|(name, kind)| Remedy { name: name.clone(), kind: *kind }));
        names.demand.extend(operation.demand.iter().map(|(name, _)| name.as_str()));
        names.channels.extend(operation.channels.iter().map(|(channel, _)| *channel));
        let segments = operation.customers.iter().flat_map(|customers| customers.segments.iter());
        names.segments.extend(segments.map(|(name, _)| name.as_str()));
        names.groups.extend(operation.team.groups.iter().map(|(name, _)| name.as_str()));
        names
    }

    /// The number of a behaviour.
    pub(in crate::scenario) fn behaviour(&self, name: &str) -> Linked<u16> {
        number(self.behaviours.iter().position(|behaviour| behaviour.name == name), "behaviour", name)
    }

    /// Behaviours as a bit set.
    pub(super) fn shown(&self, names: &[String]) -> Linked<u64> {
        names.iter().try_fold(0, |set, name| Ok(set | bit(self.behaviour(name)?)))
    }

    /// The number of a remedy.
    pub(in crate::scenario) fn remedy(&self, name: &str) -> Linked<u16> {
        number(self.remedies.iter().position(|remedy| remedy.name == name), "remedy", name)
    }

    /// The number of a demand.
    pub(super) fn demand(&self, name: &str) -> Linked<u16> {
        number(self.demand.iter().position(|demand| *demand == name), "demand", name)
    }

    /// The number of a channel.
    pub(in crate::scenario) fn channel(&self, channel: Channel) -> Linked<u8> {
        number(self.channels.iter().position(|known| *known == channel), "channel", channel.traits().name)
    }

    /// The number of a group of reps.
    pub(super) fn group(&self, name: &str) -> Linked<u8> {
        number(self.groups.iter().position(|group| *group == name), "group", name)
    }

    /// The number of a policy.
    pub(super) fn policy(&self, name: &str) -> Linked<usize> {
        number(self.policies.iter().position(|policy| *policy == name), "policy", name)
    }
}

/// The set of one; nothing for a number beyond 63.
pub(super) fn bit(number: u16) -> u64 {
    1_u64.checked_shl(u32::from(number)).unwrap_or(0)
}

/// A place as a number of the kind wanted.
pub(super) fn number<T: TryFrom<usize>>(place: Option<usize>, what: &str, name: &str) -> Linked<T> {
    let place = place.ok_or_else(|| Unlinked(format!("there is no {what} `{name}`")))?;
    T::try_from(place).map_err(|_| Unlinked(format!("there are too many to number {what} `{name}`")))
}
