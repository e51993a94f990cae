//! How contacts arrive, wait, come back and are handled.

macro_rules! operation {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// How likely a caller who gave up calls again because of it.
    retry_net "" = 0.34, 0.1 to 0.5, "probability",
    Computed, "Anonymous Bank, January and October 1999, 2,539 identified customers: calls after giving up less the .12 that follow a served call";

    /// Time until half of those who call again have done so.
    retry_median "" = 534.0, 120.0 to 1800.0, "s",
    Computed, "Anonymous Bank, January and October 1999, identified customers";

    /// How long callers wait on the phone before giving up.
    patience_phone "" = 450.0, 220.0 to 1020.0, "s, mean",
    Published, "Brown et al. 2005: 446 s; recomputed for January and October 1999: 390 s over all, 222 to 1,023 s by service";

    /// How long customers wait at a counter before they go.
    patience_in_person "" = 15.0, 5.0 to 30.0, "min, mean",
    Assumed, "they have come all the way; nothing found";

    /// Share of the time for looking something up that is left where what the customer looked at comes with the contact.
    introduced_look_up "" = 0.3, 0.0 to 0.7, "share",
    Assumed, "the page is in front of the rep, and not everything is on it";

    /// How much a day's contacts vary beyond chance.
    busyness_cv "" = 0.07, 0.05 to 0.15, "coefficient of variation of a day",
    Computed, "fpp3 bank_calls, five-minute counts: variance twice the mean within weekday and slot, so .072";

    /// How likely a promise never reaches whoever should keep it, where no record is kept.
    promise_forgotten_not_kept "" = 0.35, 0.15 to 0.6, "probability",
    Assumed, "a note on a desk";

    /// How likely a promise never reaches whoever should keep it, where each channel keeps its own records.
    promise_forgotten_per_channel "" = 0.12, 0.05 to 0.25, "probability",
    Assumed, "kept, but not seen by the next channel";

    /// How likely a promise never reaches whoever should keep it, where all channels share one record.
    promise_forgotten_unified "" = 0.03, 0.0 to 0.1, "probability",
    Assumed, "never quite nothing";

    /// How long an unhelped customer waits before coming back.
    return_delay "" = 2.5, 1.0 to 7.0, "days, mean",
    Assumed, "days rather than hours or weeks";

    /// How long a supervisor takes over a decision.
    supervisor_minutes "" = 4.0, 1.0 to 10.0, "min, mean of an exponential",
    Assumed, "nothing found";

    /// How likely a supervisor grants what is asked.
    supervisor_grants "" = 0.85, 0.5 to 1.0, "probability",
    Assumed, "most requests are reasonable";

    /// Working time of a check-back.
    check_back_minutes "" = 3.0, 1.0 to 6.0, "min",
    Assumed, "a short call or message";

    /// Working time of keeping a promise.
    promise_minutes "" = 6.0, 2.0 to 15.0, "min",
    Assumed, "about a contact";

    /// Time it takes a customer to tell the story again.
    retell_seconds "" = 75.0, 30.0 to 180.0, "s",
    Assumed, "the opening of an ordinary call";

    /// How many words a minute are read, at which timed choices are measured.
    reading_words_a_minute "" = 238.0, 175.0 to 300.0, "words/min",
    Abstract, "Brysbaert 2019, a meta-analysis of 190 studies: adults reading English non-fiction silently, most within this range";

    /// How likely a call back reaches the customer.
    callback_reached "" = 0.85, 0.6 to 1.0, "probability",
    Assumed, "they wait for it, and something may come between";

    /// Working time of a call that reaches nobody.
    callback_try_seconds "" = 30.0, 15.0 to 60.0, "s",
    Assumed, "half a dozen rings";

    /// Time until a call that reached nobody is tried once more.
    callback_again_minutes "" = 15.0, 5.0 to 60.0, "min",
    Assumed, "nothing found";

    /// Time a behaviour takes when shown.
    behaviour_seconds "" = 4.0, 1.0 to 10.0, "s",
    Assumed, "a sentence";

    /// Time until a rep who left is replaced.
    hiring_delay_days "" = 30.0, 7.0 to 90.0, "days",
    Assumed, "notice, selection and first training";

        }
    };
}

pub(in crate::model) use operation;
