//! What a rep tells and shows, as the record has it.

use super::{Host, Talk, Witness};
use crate::scenario::script::{Happening, Next, Script, Sight};
use crate::world::{Dimension, SHOWN_BY, Turn};

impl Talk {
    /// Tells and states all that a move does; where a reaction jumps to, if one does.
    pub(super) fn tell_all(
        &mut self,
        script: &Script,
        number: u16,
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Option<Next> {
        let mut jump = None;
        for &fact in &script.moves[usize::from(number)].tells {
            self.tell(script, fact, witness);
            let next = self.happens(script, Happening::Told(fact), host, witness);
            jump = jump.or(next);
        }
        for stated in &script.moves[usize::from(number)].states {
            let (fact, right) = (stated.fact, stated.right.holds(&self.known()));
            witness.hear(self.elapsed, Turn::Stated { fact, right });
            let happening = if right { Happening::Stated(fact) } else { Happening::Misstated(fact) };
            let next = self.happens(script, happening, host, witness);
            jump = jump.or(next);
        }
        jump
    }

    /// Tells a fact as the records have it: right if that is so by now and the rep has looked.
    fn tell(&mut self, script: &Script, fact: u16, witness: &mut impl Witness) {
        let told = &script.facts[usize::from(fact)];
        let seen = match told.seen {
            Sight::Always => true,
            Sight::AfterLookUp(word) => self.looked_up >> word & 1 == 1,
            Sight::Never => false,
        };
        let right = seen && script.as_it_stands(fact, self.doings).record_is_right();
        self.record.told |= 1 << fact;
        if right {
            self.record.told_true |= 1 << fact;
            self.record.told_right = self.record.told_right.saturating_add(1);
        } else {
            self.record.told_wrong = self.record.told_wrong.saturating_add(1);
        }
        witness.hear(self.elapsed, Turn::Told { fact, right });
    }

    /// Counts the behaviours shown against those the moment called for.
    pub(super) fn note_behaviours(&mut self, script: &Script, shown: u64) {
        let moment = &script.moments[usize::from(self.moment)];
        let record = &mut self.record;
        record.called |= moment.calls_for;
        record.shown |= shown;
        if moment.calls_for == 0 && shown == 0 {
            return;
        }
        let turn = usize::from(record.turns).saturating_sub(1);
        for by in turn..SHOWN_BY {
            record.called_by[by] |= moment.calls_for;
            record.shown_by[by] |= shown & moment.calls_for;
        }
        for dimension in Dimension::ALL {
            let place = dimension as usize;
            let feeds = script.feeding[place];
            record.calls[place] = record.calls[place].saturating_add(moment.calls[place]);
            let right = (shown & moment.calls_for & feeds.adding).count_ones() as u8;
            record.answers[place] = record.answers[place].saturating_add(right);
            let wrong = (shown & feeds.taking).count_ones() as u8;
            record.against[place] = record.against[place].saturating_add(wrong);
        }
    }
}
