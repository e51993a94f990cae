//! What the manual says of sites and shifts, and of who takes the next contact: their settings are fields of groups.

use super::Part;
use serde::Deserialize;

pub(super) const SITES: Part = Part {
    name: "sites",
    about: "Where a group works and in which part of the day, so that the service can be held against itself.\n\
        \n\
        site: of a group: the place, in your own words: `site: \"Lisbon\"`\n\
        shift: of a group: the part of the day, in your own words: `shift: \"early\"`\n\
        \n\
        Neither changes what a group does. Contact scores are gathered by the site and the shift of the group that \
        answered, and parity is 1 - 2 * sd / 20 points, where sd is the standard deviation between sites, or between \
        shifts, beyond what the spread of single contacts explains (one-way analysis of variance). Contacts that nobody \
        answered belong to no site and no shift. A group without a site or shift is left out of that parity.\n\
        \n\
        The claim: a chain is judged by its worst branch, and customers do not choose the one they reach.\n\
        \n\
        Left out: with fewer than two sites or shifts the parity is not defined.",
};

pub(super) const ASSIGN: Part = Part {
    name: "assign",
    about: "Which rep of a group takes the next contact.\n\
        \n\
        assign: of a group: LongestIdle (whoever has been free the longest) or MostSkilled (whoever knows the matter \
        best; of equals, whoever has been free the longest)\n\
        least_skill: of a group: a skill from 0 to 1 in the matter; reps below it get a contact only when nobody who \
        reaches the least skill of their own group is free in any group that takes it at once\n\
        \n\
        Both look at what reps know by now, which grows with practice and fades without. They choose among reps with \
        nothing in hand; who holds several contacts at once gets another as ever. A rep who becomes free takes whoever is \
        next, since nobody better is free while somebody waits.\n\
        \n\
        Left out: LongestIdle, and any skill will do.",
};

/// Which rep of a group takes the next contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Assign {
    /// Whoever has been free the longest.
    #[default]
    LongestIdle,
    /// Whoever knows the matter best.
    MostSkilled,
}
