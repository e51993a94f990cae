//! What moves customers beside their matters, linked. Money is in cents, time in milliseconds.

use crate::sim::{Law, Time};
use crate::world::Shop;

/// What customers are given for staying.
#[derive(Debug, Clone, PartialEq)]
pub struct Rewards {
    /// From one reward of a customer to the next.
    pub every: Time,
    /// What one costs when it is redeemed.
    pub worth: i64,
    /// The share of rewards that customers want to redeem.
    pub redeemed: f64,
    /// Whether it is accepted, by channel and then by shop.
    pub accepted: Vec<bool>,
    /// The demand of which a matter arises where it is refused.
    pub refusal: Option<u16>,
}

/// What customers buy while they stay.
#[derive(Debug, Clone, PartialEq)]
pub struct Purchases {
    /// Milliseconds between two purchases of a customer, on average.
    pub gap: f64,
    /// The share of them with which something is wrong.
    pub trouble: f64,
    /// The demand that such trouble is, where it has a story.
    pub about: Option<u16>,
    /// What more there is to be sold.
    pub extra: Option<Extra>,
    /// Where customers buy by themselves, each with its share of purchases and how often it does not work.
    pub shops: Vec<(Shop, f64, f64)>,
    /// The share of attempts at which the customer does not understand the offer, where nothing explains it.
    pub unclear: f64,
    /// What a purchase brings.
    pub margin: i64,
    /// The demand that matters of those who could not buy are, where it has a story.
    pub no_sale: Option<u16>,
}

/// Calls that the service makes of its own accord.
#[derive(Debug, Clone)]
pub struct Outbound {
    /// They go to strangers rather than to customers.
    pub to_strangers: bool,
    /// The share of calls that somebody answers.
    pub answered: f64,
    /// How long one takes that is answered.
    pub takes: Law,
    /// What they are to sell.
    pub extra: Option<Extra>,
}

/// Something more to be sold, at a purchase or by a call.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extra {
    /// What one brings.
    pub margin: i64,
    /// The share of occasions on which it is of use to the customer.
    pub fits: f64,
    /// The share of the others on which somebody else serves the customer better.
    pub better_elsewhere: f64,
}

/// A day on which what the business knows of its customers gets out.
#[derive(Debug, Clone, PartialEq)]
pub struct Breach {
    /// When.
    pub at: Time,
    /// The demand that questions about it are, where it has a story.
    pub about: Option<u16>,
    /// The share of those concerned who turn to the service.
    pub ask: f64,
    /// In which time they do.
    pub within: Time,
}
