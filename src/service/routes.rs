//! Routes: which groups take what, and in which order.
//!
//! Demands of a channel that the same groups take, after the same waits and with the same urgency, wait in one line; an
//! operation whose groups take everything has one line a channel. A rep takes from the channels in the order in which the
//! group lists them, within a channel from the most urgent lines, and among those the contact that has waited longest. A
//! contact goes to the first group, in the operation's order, that takes it at once and has somebody free; groups that
//! only help out are asked when it has waited long enough.

use crate::operation::Assign;
use crate::scenario::{Group, Operation};
use crate::sim::Time;
use std::collections::{BTreeMap, BTreeSet};

/// Contacts that wait for the same groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The channel.
    pub(super) desk: u8,
    priority: u8,
    /// The groups that take them at once.
    pub(super) serving: Vec<u8>,
    /// The groups that take them once they have waited so long.
    pub(super) helping: Vec<(u8, Time)>,
}

/// Lines of one channel and urgency, as a group sees them: each with the wait after which it takes from it.
#[derive(Debug, Clone)]
pub(super) struct Rank {
    pub(super) desk: u8,
    priority: u8,
    pub(super) lines: Vec<(u16, Time)>,
    /// The only one of them, where the group takes from it at once.
    pub(super) only: Option<u16>,
}

/// What a group takes.
#[derive(Debug, Clone, Default)]
pub(super) struct Takes {
    /// From channels on which customers are there and wait, first things first.
    pub(super) live: Vec<Rank>,
    /// From those that can wait.
    pub(super) later: Vec<Rank>,
}

/// All of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Routes {
    pub(super) lines: Vec<Line>,
    /// By channel and demand: the line.
    line_of: Vec<u16>,
    demands: usize,
    /// By group to which customers are passed on, channel and demand: the line.
    lines_to: BTreeMap<(u8, u8, u16), u16>,
    /// By group.
    pub(super) takes: Vec<Takes>,
    /// A group looks at skill before a contact is assigned.
    pub(super) by_skill: bool,
}

impl Routes {
    /// The routes of an operation in which customers are passed on to these groups.
    pub(super) fn new(operation: &Operation, passed_on_to: &BTreeSet<u8>) -> Routes {
        let demands = operation.demand.len().max(1);
        let looks = |group: &Group| group.assign == Assign::MostSkilled || group.least_skill > 0.0;
        let mut routes = Routes { demands, by_skill: operation.groups.iter().any(looks), ..Routes::default() };
        for desk in 0..operation.channels.len() as u8 {
            for demand in 0..demands {
                let line = line(operation, desk, demand);
                let number = routes.number(line);
                routes.line_of.push(number);
            }
        }
        for &group in passed_on_to {
            for &desk in &operation.groups[usize::from(group)].channels {
                for (demand, asked) in operation.demand.iter().enumerate() {
                    let line = Line { desk, priority: asked.priority, serving: vec![group], helping: Vec::new() };
                    let number = routes.number(line);
                    routes.lines_to.insert((group, desk, demand as u16), number);
                }
            }
        }
        routes.takes = (0..operation.groups.len() as u8).map(|group| routes.takes_of(operation, group)).collect();
        routes
    }

    /// The number of a line, which may be there already.
    fn number(&mut self, line: Line) -> u16 {
        let place = self.lines.iter().position(|other| *other == line).unwrap_or_else(|| {
            self.lines.push(line);
            self.lines.len() - 1
        });
        place as u16
    }

    /// The line in which a demand waits that was passed on to a group.
    #[cold]
    pub(super) fn line_to(&self, group: u8, desk: u8, demand: u16) -> u16 {
        self.lines_to.get(&(group, desk, demand)).copied().unwrap_or_else(|| self.line(desk, demand))
    }

    /// The line in which a demand waits on a channel.
    #[inline]
    pub(super) fn line(&self, desk: u8, demand: u16) -> u16 {
        self.line_of[usize::from(desk) * self.demands + usize::from(demand)]
    }

    /// What a group takes.
    #[inline]
    pub(super) fn of_group(&self, group: u8) -> &Takes {
        &self.takes[usize::from(group)]
    }

    fn takes_of(&self, operation: &Operation, group: u8) -> Takes {
        let mut takes = Takes::default();
        for &desk in &operation.groups[usize::from(group)].channels {
            let mut ranks: Vec<Rank> = Vec::new();
            for (line, number) in self.lines.iter().zip(0_u16..).filter(|(line, _)| line.desk == desk) {
                let at_once = line.serving.contains(&group).then_some(0);
                let helping = || line.helping.iter().find(|(helper, _)| *helper == group).map(|(_, after)| *after);
                let Some(after) = at_once.or_else(helping) else { continue };
                match ranks.iter_mut().find(|rank| rank.priority == line.priority) {
                    Some(rank) => rank.lines.push((number, after)),
                    None => {
                        ranks.push(Rank { desk, priority: line.priority, lines: vec![(number, after)], only: None })
                    }
                }
            }
            for rank in &mut ranks {
                rank.only = if let [(line, 0)] = rank.lines[..] { Some(line) } else { None };
            }
            ranks.sort_by_key(|rank| std::cmp::Reverse(rank.priority));
            let live = operation.channels[usize::from(desk)].channel.traits().live;
            if live { takes.live.extend(ranks) } else { takes.later.extend(ranks) }
        }
        takes
    }
}

/// The line of a demand on a channel.
fn line(operation: &Operation, desk: u8, demand: usize) -> Line {
    let groups = operation.groups.iter().zip(0_u8..).filter(|(group, _)| group.channels.contains(&desk));
    let takes =
        groups.filter_map(|(group, number)| Some((number, group.takes.get(demand).copied().unwrap_or(Some(0))?)));
    let (serving, helping): (Vec<_>, Vec<_>) = takes.partition(|(_, after)| *after == 0);
    let priority = operation.demand.get(demand).map_or(0, |demand| demand.priority);
    Line { desk, priority, serving: serving.into_iter().map(|(group, _)| group).collect(), helping }
}
