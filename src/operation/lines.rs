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

pub(super) const TRANSFERS: Part = Part {
    name: "transfers",
    about: "What becomes of customers whom a rep passes on.\n\
        \n\
        Transfer(to: \"returns\"): a move of a story: the customer enters the queue of this group\n\
        Transfer(on: Email): it goes on by another channel; with `to` as well, by that group\n\
        Transfer(told: true): the next rep knows what was said; with false they know nothing\n\
        Transfer(\"workshop\"): somebody of the house comes on the line at once, and no queue is joined\n\
        \n\
        It is the same story with the next rep, who takes it up at the move's `then`. Who is told nothing hears it all \
        again from the beginning, which takes retell_seconds and counts as asked again. Where the story does not say, \
        the record decides: a unified one tells, one by channel tells on the same channel, none does not.\n\
        \n\
        A rep who hands over by a move that every conversation has passes the customer to any colleague who takes the \
        demand, where there is one. Whoever passes a customer on does not take them back.\n\
        \n\
        The wait is a new one at the end of the queue, with patience drawn afresh, and the customer can give up. Each \
        transfer is effort_transfer of effort and no further contact of the customer's. It takes the rep the time of \
        the move. Each rep's part is a contact in the channel's figures and is scored for that rep; the story's own \
        ending and what must be told are looked for in the last part alone. After three transfers a customer is passed \
        on no more.\n\
        \n\
        A group that does not serve the customer's channel takes them on its first one.\n\
        \n\
        Left out: nobody is passed on but by reps who hand over.",
};

pub(super) const CALLBACK: Part = Part {
    name: "callback",
    about: "Calling customers back instead of letting them wait on the line (virtual hold).\n\
        \n\
        after: offered to whoever has waited so long\n\
        taken_by: the share who take it\n\
        within: the call is promised within so long\n\
        reached: the share whom a call reaches (callback_reached)\n\
        \n\
        Who takes it leaves the line and keeps their place in the queue: their turn comes as if they had stayed, and \
        nobody hangs up any more. A rep who reaches nobody has lost callback_try_seconds and tries once more after \
        callback_again_minutes. A customer who was not called in time, or not reached twice, has been promised \
        something that was not done: the promise is broken, and the contact counts as given up. Calls count among the \
        promises made, kept and broken.\n\
        \n\
        wait in the channel's figures: until the call, w = call - arrival\n\
        wait as the customer judges it: on the line, min(w, after)\n\
        \n\
        That people who are told when they will be called mind the wait little is an assumption (Armony and Maglaras \
        2004 model it so). Callbacks outlive the channel's hours: what is not called by then is due all the same.\n\
        \n\
        Left out: whoever waits stays on the line or gives up.",
};
