//! Purchases: what customers buy while they stay, and what goes wrong with it that nobody hears of.

use super::Part;
use super::check::{RANGE, Review};
use crate::notation::Step::Key;
use crate::notation::{Listed, Step};
use crate::world::Shop;
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "purchases",
    about: "What customers buy while they stay, and what goes wrong with it.\n\
        \n\
        a_year: how many purchases a customer makes in a year\n\
        trouble: the share 0 to 1 of them with which something is wrong\n\
        about: the demand that such trouble is; its stories say what becomes of it\n\
        on: { Site: (share: 0.7, fails: 0.01), App: (share: 0.3) }, where customers buy by themselves: the share of \
        purchases, which add up to 1, and the share of attempts on which it does not work; nowhere in particular where left \
        out\n\
        unclear: the share 0 to 1 of attempts that come to nothing because the customer does not understand the offer\n\
        margin: what a purchase brings; the margin a month counts it already, and a sale that is lost takes it away\n\
        no_sale: the demand that matters of those who could not buy are\n\
        extra: (margin: what one brings, fits: the share 0 to 1 of occasions on which it is of use to the customer, \
        better_elsewhere: the share 0 to 1 of the others on which somebody else serves them better), for the lever \
        `selling`\n\
        \n\
        Whoever has trouble speaks up with the probability that any unhelped customer does (voice_money, voice_other, \
        voice_trust) after return_delay on average. The others say nothing: the matter rests, closes unsolved after \
        issue_closes_after, and is a blow of shock_unresolved to their loyalty. Only somebody who asks \
        (`follow_up: (after_purchase: ...)`) finds it in time.\n\
        \n\
        An attempt fails where the shop does not work, with probability unclear * (1 - explained) because of the offer \
        (explained by the lever `knowledge`), and where a reward is not accepted (the lever `rewards`). The sale is lost, \
        also when the customer is helped later; it is an encounter of quality no_sale_quality. Of these customers \
        no_sale_said turn to the service, the others say nothing.\n\
        \n\
        The claim: a product received is not the end of it; many lack the time or the energy to come back, and go.\n\
        \n\
        Left out: nothing is bought beside what the margin a month stands for.",
};

/// What customers buy while they stay.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purchases {
    /// Purchases a customer and year.
    pub a_year: f64,
    /// The share of them with which something is wrong, 0 to 1.
    #[serde(default)]
    pub trouble: f64,
    /// The demand that such trouble is.
    pub about: Option<String>,
    /// What more there is to be sold.
    pub extra: Option<Extra>,
    /// Where customers buy by themselves.
    #[serde(default)]
    pub on: Listed<Shop, Shelf>,
    /// The share of attempts at which the customer does not understand the offer, 0 to 1.
    #[serde(default)]
    pub unclear: f64,
    /// What a purchase brings, in the operation's currency.
    #[serde(default)]
    pub margin: f64,
    /// The demand that matters of those who could not buy are.
    pub no_sale: Option<String>,
}

/// What is bought in one shop.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shelf {
    /// The share of purchases, 0 to 1.
    pub share: f64,
    /// The share of attempts on which it does not work, 0 to 1.
    #[serde(default)]
    pub fails: f64,
}

/// Something more to be sold, at a purchase or by a call.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// What one brings.
    pub margin: f64,
    /// The share of occasions on which it is of use to the customer.
    pub fits: f64,
    /// The share of the others on which somebody else serves the customer better.
    #[serde(default)]
    pub better_elsewhere: f64,
}

impl Extra {
    /// Checks what stands at this place.
    pub(super) fn check(&self, path: &[Step<'_>; 2], review: &mut Review<'_>) {
        let at = |field| [path[0], path[1], Key(field)];
        review.range(self.margin, 0.0, 1e9, &at("margin"));
        review.range(self.fits, 0.0, 1.0, &at("fits"));
        review.range(self.better_elsewhere, 0.0, 1.0, &at("better_elsewhere"));
    }
}

impl Purchases {
    pub(super) fn check(&self, review: &mut Review<'_>) {
        review.range(self.a_year, 0.0, 365.0, &[Key("purchases"), Key("a_year")]);
        review.range(self.trouble, 0.0, 1.0, &[Key("purchases"), Key("trouble")]);
        if let Some(extra) = &self.extra {
            extra.check(&[Key("purchases"), Key("extra")], review);
        }
        review.range(self.unclear, 0.0, 1.0, &[Key("purchases"), Key("unclear")]);
        review.range(self.margin, 0.0, 1e9, &[Key("purchases"), Key("margin")]);
        let shops: Vec<(String, &Shelf)> = self.on.iter().map(|(shop, shelf)| (format!("{shop:?}"), shelf)).collect();
        let shares: Vec<(&str, f64)> = shops.iter().map(|(shop, shelf)| (shop.as_str(), shelf.share)).collect();
        if !shares.is_empty() {
            review.whole_shares("the shops", &[Key("purchases"), Key("on")], &shares, &[Key("share")]);
        }
        for (shop, shelf) in &shops {
            review.range(shelf.fails, 0.0, 1.0, &[Key("purchases"), Key("on"), Key(shop), Key("fails")]);
        }
        if self.trouble > 0.0 && self.about.is_none() {
            let message = "something goes wrong, and nothing says what matter that is".to_owned();
            let help = "name a demand: `about: \"…\"`";
            review.error(&RANGE, &[Key("purchases"), Key("trouble")], message, help);
        }
    }
}
