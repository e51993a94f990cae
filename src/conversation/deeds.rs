//! What customers do by what they say, and what counts only after something else.

use super::{Host, Talk, Witness};
use crate::scenario::script::{Act, Deed, Happening, Next, Script};
use crate::world::Turn;

impl Talk {
    /// The customer insists, confirms or declines; where a reaction jumps to, if one does.
    #[inline(never)]
    pub(super) fn customer_does(
        &mut self,
        script: &Script,
        deed: Deed,
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Option<Next> {
        match deed {
            Deed::Insists(_) => {}
            Deed::Confirms(word) => self.confirmed |= 1 << word,
            Deed::Declines(word) => self.confirmed &= !(1 << word),
        }
        self.happens(script, deed.happening(), host, witness)
    }

    /// The customer does something at the rep's word, unless they only say so; where a reaction jumps to, if one does.
    #[inline(never)]
    pub(super) fn has_done(
        &mut self,
        script: &Script,
        (word, misreported): (u16, Option<(u16, f64)>),
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Option<Next> {
        let truly = misreported.is_none_or(|(luck, truly)| host.luck(luck) < truly);
        witness.hear(self.elapsed, Turn::Reported { what: word, truly });
        self.doings.reported |= 1 << word;
        if !truly {
            return None;
        }
        self.doings.had |= 1 << word;
        self.do_for_customer(word);
        self.happens(script, Happening::Had(word), host, witness)
    }

    /// Something was done: it used up what was confirmed, or was not confirmed at all. Where a reaction jumps to, if one
    /// does.
    #[inline(never)]
    pub(super) fn done_unconfirmed(
        &mut self,
        script: &Script,
        word: u16,
        host: &mut impl Host,
        witness: &mut impl Witness,
    ) -> Option<Next> {
        let confirmed = self.confirmed >> word & 1 == 1;
        self.confirmed &= !(1 << word);
        if confirmed { None } else { self.happens(script, Happening::Unconfirmed(word), host, witness) }
    }

    /// What a move is about to do although the policy does not allow it, where something depends on that.
    #[inline]
    pub(super) fn ineligible(&self, script: &Script, act: Option<Act>, host: &impl Host) -> Option<u16> {
        let Some(Act::Do(word)) = act.filter(|_| script.minds_ineligible) else { return None };
        (!host.eligible(word, &self.known())).then_some(word)
    }

    /// Works out anew what the policy allows of what conditions ask after.
    #[inline]
    pub(super) fn weigh(&mut self, script: &Script, host: &impl Host) {
        if script.asks_eligible != 0 {
            self.weigh_all(script, host);
        }
    }

    #[inline(never)]
    fn weigh_all(&mut self, script: &Script, host: &impl Host) {
        let known = self.known();
        self.eligible = script.allowed(|word| host.eligible(word, &known));
    }

    /// Marks what has now happened again or since, and takes marks away that have to be earned anew. `before` is what
    /// had happened before this.
    #[inline(never)]
    pub(super) fn follow_sequels(&mut self, script: &Script, before: u64, happened: Happening) {
        for (place, sequel) in (script.watched.len()..).zip(&script.sequels) {
            if sequel.undone_by.is_some_and(|by| by.matches(happened)) {
                self.forget(place);
            } else if sequel.what.matches(happened) && before >> sequel.after & 1 == 1 {
                self.mark(place);
            }
        }
    }
}
