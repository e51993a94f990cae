//! Breaks: times at which reps are off within their duty.

use super::Part;
use super::check::Review;
use crate::notation::Step::{Index, Key};
use crate::notation::{Code, Hours, clock};
use crate::sim::{DAY, MINUTE, Span};
use serde::Deserialize;

pub(super) const PART: Part = Part {
    name: "breaks",
    about: "Breaks of a group within its duty: [(from: \"12:00\", until: \"14:00\", lasts: Minutes(30)), ...].\n\
        \n\
        from, until: the time of day between which everybody has it\n\
        lasts: how long it is\n\
        paid: whether it is paid; it is when left out\n\
        \n\
        Reps go in turns, one turn after another, as many as fit between the two times: of twelve reps three are away at \
        a time if there are four turns. Who goes first goes round from day to day. For everybody at once, let `until` be \
        when the break is over. Whoever has a contact when their turn comes finishes it and takes no new one; the break is \
        then as long as ever. Only those on duty when their turn comes have it, and whoever is still on an earlier break \
        misses it. An unpaid break leaves the paid time as planned, however late it begins.\n\
        \n\
        Left out: whoever is on duty can be reached throughout.",
};

pub(super) static CODE: Code = Code {
    code: "O11",
    title: "A break that cannot be",
    explanation: "\
A break falls between two times of a day at which the group is on duty, the second after the first. It lasts a minute or
more, and no longer than from one to the other. A group has at most 100 of them.

wrong:  breaks: [(from: \"14:00\", until: \"12:00\", lasts: Minutes(30))]
right:  breaks: [(from: \"12:00\", until: \"14:00\", lasts: Minutes(30))]

Remedy: change what the message names.",
};

/// The most breaks of a group.
const MOST: usize = 100;

/// A break that every rep of a group has on each day of duty.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Break {
    /// The time of day at which the first go, such as `12:00`.
    pub from: String,
    /// The time of day by which the last are back.
    pub until: String,
    /// How long it is.
    pub lasts: Span,
    /// Whether it is paid.
    #[serde(default = "paid")]
    pub paid: bool,
}

fn paid() -> bool {
    true
}

impl Break {
    pub(super) fn check(&self, group: &str, hours: Option<&str>, number: usize, review: &mut Review<'_>) {
        let at = |field| [Key("team"), Key("groups"), Key(group), Key("breaks"), Index(number), Key(field)];
        let (from, until) = (clock(&self.from), clock(&self.until));
        let (from, until) = match (from, until) {
            (Ok(from), Ok(until)) => (from, until),
            (from, until) => {
                let unread = [("from", from.err()), ("until", until.err())];
                for (field, message) in unread.into_iter().filter_map(|(field, message)| Some((field, message?))) {
                    review.error(&CODE, &at(field), message, "");
                }
                return;
            }
        };
        let length = self.lasts.milliseconds();
        if until <= from {
            let message = "this is not after the time at which the first go".to_owned();
            review.error(&CODE, &at("until"), message, "a night is two groups");
        } else if !(MINUTE as f64..=(until - from) as f64).contains(&length) {
            let (from, until) = (self.from.trim(), self.until.trim());
            let message = format!("a break lasts a minute or more, and this one fits between {from} and {until}");
            review.error(&CODE, &at("lasts"), message, "make the break shorter or longer, or the time for it longer");
        }
        // Hours that cannot be read have their own finding.
        let duty = hours.map_or_else(|| Some(Hours::always()), |hours| Hours::parse(hours).ok());
        let falls_into = |duty: &Hours| {
            (0..7).flat_map(|day| duty.on_day(day)).any(|(opens, closes)| {
                let day = opens / DAY * DAY;
                opens < day + until && day + from < closes
            })
        };
        if until > from && duty.is_some_and(|duty| !falls_into(&duty)) {
            review.error(
                &CODE,
                &at("from"),
                "the group is never on duty then".to_owned(),
                "choose a time of its hours",
            );
        }
        if number == MOST {
            let message = format!("a group has at most {MOST} breaks");
            review.error(&CODE, &at("from")[..5], message, "take some away");
        }
    }
}
