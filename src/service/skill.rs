//! Routing by skill: the rep who knows the matter best, and nobody who knows too little of it while somebody better is
//! free.

use super::floor::Floor;
use crate::operation::Assign;
use crate::world::Sink;

impl<S: Sink> Floor<'_, S> {
    /// A rep who can take a matter from this line now, where a group looks at skill: somebody with nothing in hand who
    /// reaches the least skill of their group, otherwise anybody.
    #[inline(never)]
    pub(super) fn take_by_skill(&mut self, line: u16, demand: u16) -> Option<u16> {
        let line = &self.plan.routes.lines[usize::from(line)];
        let able = line.serving.iter().find_map(|group| self.take_idle_of(*group, line.desk, demand, true));
        able.or_else(|| line.serving.iter().find_map(|group| self.take_from(*group, line.desk, demand)))
    }

    /// A rep of a group with nothing in hand, as the group assigns contacts; `able` for one who reaches its least skill.
    pub(super) fn take_idle_of(&mut self, group: u8, desk: u8, demand: u16, able: bool) -> Option<u16> {
        let what = &self.plan.operation().groups[usize::from(group)];
        let least = if able { what.least_skill } else { 0.0 };
        let idle = &self.desks.free[usize::from(group)].idle;
        let mut best: Option<(usize, f64)> = None;
        for (place, rep) in idle.iter().map(|rep| usize::from(*rep)).enumerate() {
            let skill = self.people[rep].skill(demand);
            let better = best.is_none_or(|(_, other)| skill > other);
            if self.seats[rep].listed_idle && skill >= least && better {
                best = Some((place, skill));
                if what.assign == Assign::LongestIdle {
                    break;
                }
            }
        }
        let rep = self.desks.free[usize::from(group)].idle.remove(best?.0)?;
        self.take_off_idle(rep, desk);
        Some(rep)
    }
}
