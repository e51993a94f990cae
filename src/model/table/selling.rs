//! What is sold beyond what customers come for, and whom the service calls for it.

macro_rules! selling {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// Share of customers who buy what is offered to them and fits.
    offer_taken "" = 0.3, 0.05 to 0.6, "share",
    Assumed, "nothing found";

    /// Share of customers who buy what is pressed upon them and does not fit.
    pressed_taken "" = 0.3, 0.05 to 0.6, "share",
    Assumed, "as for what fits: that is what pressing is for";

    /// Quality of being pressed to buy something that does not fit.
    pressed_quality "" = 0.6, 0.3 to 0.75, "quality",
    Assumed, "a nuisance rather than a failure";

    /// Time until a customer finds that something does less than was said.
    oversold_found "" = 30.0, 7.0 to 90.0, "days",
    Assumed, "a month of use";

    /// Quality of something that does less than was said.
    oversold_quality "" = 0.4, 0.1 to 0.6, "quality",
    Assumed, "less than half of what was hoped for";

    /// Quality of wanting to buy something and not being able to.
    no_sale_quality "" = 0.4, 0.1 to 0.6, "quality",
    Assumed, "as something that does less than was said";

    /// Share of those who wanted to buy something and could not who say so.
    no_sale_said "" = 0.1, 0.02 to 0.3, "share",
    Assumed, "direction only: most people shut the page";

    /// Share of those referred to somebody who serves them better who go there.
    referral_taken "" = 0.5, 0.2 to 0.9, "share",
    Assumed, "nothing found";

    /// How strongly being behind with people to reach makes a rep call while others wait.
    outbound_first "" = 0.5, 0.0 to 1.0, "probability a unit of the quota missing",
    Assumed, "direction only: what is counted comes before who waits";

    /// Time a call takes that nobody answers.
    outbound_ringing "" = 30.0, 10.0 to 60.0, "s",
    Assumed, "half a dozen rings and a note";

    /// Time a call takes that is cut short, of what it would have taken.
    outbound_cut_takes "" = 0.4, 0.1 to 0.8, "share",
    Assumed, "a greeting and the offer read out";

    /// Quality of being called by the service when one does not mind.
    outbound_quality "" = 0.8, 0.6 to 0.9, "quality",
    Assumed, "as a month in which the product works: neither a gift nor a nuisance";

    /// Quality of being called by somebody in a hurry to call the next.
    outbound_cut_quality "" = 0.5, 0.2 to 0.7, "quality",
    Assumed, "less than being pressed: nobody listened";

        }
    };
}

pub(in crate::model) use selling;
