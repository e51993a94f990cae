//! Self-service: a guided flow that deals with a matter by itself or hands over to a rep.

use super::check::Review;
use super::{Lever, Remedies};
use crate::notation::Step::Key;
use serde::Deserialize;

pub(super) const LEVER: Lever = Lever {
    name: "self_service",
    about: "A guided flow that deals with a matter by itself or hands over to a rep.\n\
        \n\
        quality: 0 to 1, how likely each of its steps is the best there is\n\
        demand: [names] of the demand it deals with; all where left out\n\
        remedies: Any or Only([names]), what it may grant by itself; nothing where left out\n\
        up_to: the most that it grants, as for authority\n\
        hands_over: true (where left out) or false: a rep takes over with what was said, or the customer starts again\n\
        cost_a_use: what each use costs; the trade speaks of 0.25 USD\n\
        \n\
        The flow plays the customer's own story, at once and at any hour: in each moment the best move with probability \
        `quality`, otherwise another by its weight; what it may not grant, and promises, it leaves to a rep. It shows what \
        a moment calls for with probability self_service_courtesy: an automatic answer misses the human touch, and is \
        judged like any contact. A customer takes it with probability self_service_taken.\n\
        \n\
        Solved: nobody else is needed. Otherwise, handed over, it counts as a transfer (effort_transfer); not handed over, \
        the customer lets it be with probability self_service_drops, or starts again: another contact (effort_repeat) in \
        which the story is told again (effort_retell) unless the record is Unified.\n\
        \n\
        It draws matters that nobody would have raised; those it cannot solve come to the reps:\n\
        matters raised = matters raised anyway · (1 + self_service_induced), of those it deals with\n\
        \n\
        The claim: a guided flow that refunds at once costs less and pleases more; an automatic answer needs a human touch; \
        a new easy channel draws more contacts.\n\
        \n\
        Left out: every customer turns to a rep.",
};

/// A guided flow that deals with a matter by itself or hands over to a rep.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfService {
    /// How likely each of its steps is the best there is, 0 to 1.
    pub quality: f64,
    /// The demand it deals with; all where there is none.
    #[serde(default)]
    pub demand: Vec<String>,
    /// What it may grant by itself; nothing where left out.
    pub remedies: Option<Remedies>,
    /// The most that it grants, in the operation's currency; no limit where left out.
    pub up_to: Option<f64>,
    /// A rep takes over with what was said; true where left out.
    pub hands_over: Option<bool>,
    /// What each use costs.
    #[serde(default)]
    pub cost_a_use: f64,
}

impl SelfService {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        review.share(Some(self.quality), &[Key("self_service"), Key("quality")]);
        let up_to = [Key("self_service"), Key("up_to")];
        let help = "write the most that it may grant, or leave `up_to` out for no limit";
        review.amount(self.up_to.unwrap_or(0.0), 1e9, &up_to, help);
        let cost = [Key("self_service"), Key("cost_a_use")];
        review.amount(self.cost_a_use, 1e6, &cost, "write what one use costs, such as 0.25");
    }
}
