//! What the manual says of lines, places and routes: their settings are fields of channels, demands and groups.

use super::Part;

pub(super) const LINES: Part = Part {
    name: "lines",
    about: "What a channel can hold, and what those do who find it full or will not wait.\n\
        \n\
        lines: how many can be waiting or served at a time; one more is turned away at once\n\
        queue_limit: how many can wait at a time; one more is turned away at once\n\
        give_up_at_once: the share of those who must wait who do not\n\
        patience: the law of how long the others wait, drawn afresh at every try\n\
        after_giving_up: of a demand or of all customers: the share who try again, after how long and where\n\
        after_contact: the law of how long a rep is busy when the customer is gone; it counts as handle time\n\
        \n\
        Who is turned away counts as abandoned with a wait of 0. Where customers are kept and nothing else is said, \
        retry_net of those who were not served try again, half of them within retry_median.\n\
        \n\
        Left out: everybody may wait, and nobody is turned away while the channel is open.",
};

pub(super) const TAKES: Part = Part {
    name: "takes",
    about: "Which demands a group takes, and who is served first.\n\
        \n\
        takes: demands, each with how long one must have waited before the group takes it: `Seconds(0)` for at once\n\
        priority: of a demand: within a channel the more urgent is answered first, whatever the wait\n\
        same_rep: of a channel: who comes back gets the rep they last had, when that one is free\n\
        \n\
        Demands that the same groups take wait in one line. A rep takes from the channels in the order in which the group \
        lists them, then the most urgent, then whoever is due first. A contact goes to the first group, in the \
        operation's order, that takes it at once and has somebody free, and in it to whoever has been free the longest; \
        a group that only helps out is asked when the wait is up.\n\
        \n\
        Left out: a group takes everything on its channels, at once.",
};
