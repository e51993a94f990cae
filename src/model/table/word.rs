//! What customers tell others, and what gets out about them.

macro_rules! word {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// Satisfaction with an unsolved matter below which a customer is angry.
    word_angry_below "" = 5.0, 3.0 to 6.5, "points, 0 to 10",
    Assumed, "the middle of the scale";

    /// How long what was told reaches people.
    word_lasts "" = 30.0, 7.0 to 90.0, "days, mean",
    Assumed, "nothing found";

    /// Share of those who tell others who also write a review.
    review_share "" = 0.1, 0.02 to 0.3, "share",
    Assumed, "few of those who talk also write; nothing found";

    /// How many read a review before they choose.
    review_readers "" = 20.0, 5.0 to 100.0, "people",
    Assumed, "nothing found";

    /// How many see a public post, and what becomes of it.
    public_readers "" = 20.0, 5.0 to 200.0, "people",
    Assumed, "as for a review; nothing found";

    /// How long a review is read.
    review_lasts "" = 180.0, 30.0 to 365.0, "days, mean",
    Assumed, "newer ones take its place";

    /// How many become customers of those who hear well of the service.
    word_wins "" = 0.02, 0.005 to 0.1, "customers a person told",
    Assumed, "direction only";

    /// How many stay away of those who hear badly of the service.
    word_loses "" = 0.02, 0.005 to 0.1, "customers a person told",
    Assumed, "direction only; as for a good word";

    /// How many times the usual number of newcomers there can be.
    word_most "" = 3.0, 2.0 to 6.0, "times the usual",
    Assumed, "a market has an end";

    /// Share of customers concerned by a breach where nothing is kept of their contacts.
    breach_not_kept "" = 0.1, 0.0 to 0.3, "share",
    Assumed, "addresses and bills are somewhere";

    /// Share of customers concerned by a breach where each channel keeps its own records.
    breach_per_channel "" = 0.4, 0.2 to 0.7, "share",
    Assumed, "one of the places gets out";

    /// Share of customers concerned by a breach where all is kept in one place.
    breach_unified "" = 0.9, 0.6 to 1.0, "share",
    Assumed, "what is in one place gets out at once";

    /// How many broken promises it is to a customer when what was known of them gets out.
    breach_promises "" = 1.0, 1.0 to 4.0, "promises",
    Assumed, "a promise that nobody had to make; direction only";

        }
    };
}

pub(in crate::model) use word;
