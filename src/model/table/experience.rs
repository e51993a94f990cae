//! What a touch is worth to a customer.

macro_rules! experience {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// How much reliability counts in a touch.
    weight_reliability "w" = 0.32, 0.0 to 1.0, "share, sum 1",
    Unverified, "Zeithaml, Parasuraman & Berry 1990, Delivering Quality Service: 100 points shared out by customers; Sachdev & Verma (abstract) find no stable order";

    /// How much responsiveness counts in a touch.
    weight_responsiveness "w" = 0.22, 0.0 to 1.0, "share, sum 1",
    Unverified, "Zeithaml, Parasuraman & Berry 1990, as for reliability";

    /// How much assurance counts in a touch.
    weight_assurance "w" = 0.19, 0.0 to 1.0, "share, sum 1",
    Unverified, "Zeithaml, Parasuraman & Berry 1990, as for reliability";

    /// How much empathy counts in a touch.
    weight_empathy "w" = 0.16, 0.0 to 1.0, "share, sum 1",
    Unverified, "Zeithaml, Parasuraman & Berry 1990, as for reliability";

    /// How much tangible proof counts in a touch.
    weight_tangibles "w" = 0.11, 0.0 to 1.0, "share, sum 1",
    Unverified, "Zeithaml, Parasuraman & Berry 1990, as for reliability";

    /// Reliability of a touch that leaves the matter pending under a promise.
    reliability_pending "" = 0.5, 0.25 to 0.75, "quality",
    Assumed, "half way between resolved and not";

    /// Reliability lost by an error.
    reliability_error "" = 0.25, 0.1 to 0.5, "quality",
    Assumed, "an error put right still costs";

    /// Reliability lost by a promise that was due and not kept.
    reliability_broken "" = 0.5, 0.25 to 0.75, "quality",
    Assumed, "twice an error: the customer had been given a word";

    /// How many times the proper wait has to pass, beyond the first, to halve responsiveness.
    responsiveness_half "" = 1.0, 0.5 to 3.0, "proper waits",
    Assumed, "nothing found on the shape of the decline";

    /// Share of assurance left when a customer was told something wrong.
    wrong_information_leaves "" = 0.5, 0.0 to 1.0, "share",
    Assumed, "confidence in everything else said suffers";

    /// Quality lost by a follow-up that the customer did not want, or by one too many in a month.
    unwanted_follow_up "" = 0.2, 0.0 to 0.5, "quality",
    Assumed, "care can be felt as pestering; size unknown";

    /// Follow-ups in a month that a customer bears; the next one is one too many.
    follow_ups_borne "" = 2.0, 1.0 to 5.0, "a month",
    Assumed, "convention";

    /// Quality of being asked after a purchase with which all is well.
    asked_after_quality "" = 0.85, 0.75 to 1.0, "quality",
    Assumed, "kind and short, and no more than that";

    /// The wait on the phone that is still proper.
    proper_wait_phone "w*" = 60.0, 20.0 to 180.0, "s",
    Assumed, "trade targets lie between 20 s and 3 min";

    /// The wait for a chat that is still proper.
    proper_wait_chat "w*" = 60.0, 20.0 to 180.0, "s",
    Assumed, "as for the phone";

    /// The wait for an answer to a message that is still proper.
    proper_wait_messaging "w*" = 15.0, 5.0 to 60.0, "min",
    Assumed, "a message is answered in passing, not at once";

    /// The wait for an answer to a public post that is still proper.
    proper_wait_social "w*" = 60.0, 15.0 to 240.0, "min",
    Assumed, "others read along";

    /// The wait at a counter that is still proper.
    proper_wait_in_person "w*" = 5.0, 2.0 to 15.0, "min",
    Assumed, "longer than on the phone: one sees the queue move";

    /// The wait for an answer to an e-mail that is still proper.
    proper_wait_email "w*" = 24.0, 4.0 to 48.0, "h",
    Assumed, "a day is the common promise";

        }
    };
}

pub(in crate::model) use experience;
