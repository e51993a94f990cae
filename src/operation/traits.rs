//! What the manual says of the channels: what sets each apart stands with the channel itself.

use super::Part;

pub(super) const PART: Part = Part {
    name: "traits",
    about: "What sets the channels apart: { Phone: (...), Social: (...) }, each with its hours, costs and lines.\n\
        \n\
        Phone, Chat: the customer is there and waits; proper_wait_phone, proper_wait_chat, patience_phone\n\
        Messaging, Email: answered later; proper_wait_messaging, proper_wait_email; nobody gives up\n\
        Social: posts, answered later; proper_wait_social; others see them\n\
        InPerson: a counter, one at a time; proper_wait_in_person, patience_in_person\n\
        ClickToCall: a call begun from the page that the customer was looking at; waits as on the phone\n\
        \n\
        findability: the share 0 to 1 of customers who look for it and find it; 1 where left out\n\
        draws: (demand: a name, a_year: number), matters that nobody would raise were it not there and easy to find\n\
        \n\
        Each post on Social is seen by public_readers people, with what became of it: well when it was answered within \
        the proper wait and solved, badly when not; a post that is only promised something is not counted yet. Unanswered, \
        it counts as unsolved as soon as the proper wait is over. That moves newcomers as word of mouth does \
        (`mainstay explain newcomers`), whether or not the customer tells anybody.\n\
        \n\
        On ClickToCall nothing has to be told again unless the record is NotKept, and looking something up takes \
        introduced_look_up of its time.\n\
        \n\
        The lever `channels` says how findability and draws work (`mainstay explain channels`). Costs a contact are the \
        business's own.\n\
        \n\
        The claim: be where the customers are; in public, everybody sees whether you answer.\n\
        \n\
        Left out: findability is 1, and nothing is drawn.",
};

#[cfg(test)]
mod tests {
    use super::PART;
    use crate::world::Channel;

    #[test]
    fn every_channel_is_on_the_page() {
        for channel in Channel::ALL {
            assert!(PART.about.contains(&format!("{channel:?}")), "{channel:?}");
        }
    }
}
