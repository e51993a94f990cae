//! What keeps contacts from arising, and what deals with them before a rep does.

macro_rules! prevention {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// How likely one inspection finds a defect that is there.
    inspection_finds "f" = 0.8, 0.5 to 0.95, "probability",
    Unverified, "Juran, from memory: looking at every piece finds some four in five of what is wrong";

    /// Pages of instructions in which 63 % of what customers stumble over is explained.
    instructions_cover "" = 2.0, 1.0 to 5.0, "pages",
    Assumed, "what most people ask stands on the first pages";

    /// Pages of instructions beyond which 63 % of customers no longer read them.
    instructions_read "" = 12.0, 4.0 to 40.0, "pages",
    Assumed, "direction only: long instructions are not read";

    /// How likely a customer who reads how it is done can do it.
    instructions_settle "" = 0.7, 0.3 to 0.9, "probability",
    Assumed, "not everything can be done from a page";

    /// Articles in which 63 % of what reps need to look up is covered.
    articles_cover "" = 60.0, 20.0 to 200.0, "articles",
    Assumed, "few matters make up most contacts";

    /// Time in which half of the articles that nobody keeps up no longer hold.
    articles_half_life "" = 26.0, 8.0 to 104.0, "weeks",
    Assumed, "terms, products and tariffs change about twice a year";

    /// Articles put right in an hour.
    articles_an_hour "" = 4.0, 1.0 to 10.0, "articles",
    Assumed, "a quarter of an hour each";

    /// How likely a rep goes by an article where there is one.
    articles_relied_on "rho" = 0.4, 0.2 to 0.8, "probability a decision",
    Unverified, "Brynjolfsson, Li & Raymond 2023/25, from memory: reps followed some two in five suggestions of an assistant";

    /// Time to find an article among a hundred.
    articles_search "" = 15.0, 5.0 to 60.0, "s",
    Assumed, "a query and a glance";

    /// How well a business tells a problem from what only looks like one.
    notice_discrimination "d'" = 2.0, 1.0 to 3.0, "standard deviations",
    Assumed, "signal detection theory gives the curve, nothing found gives its place: 84 % told costs 16 % false alarms";

    /// Occasions on which something could look like a problem.
    notice_occasions "" = 12.0, 4.0 to 52.0, "a customer and year",
    Assumed, "one a month of use";

    /// How likely a customer who was told of a problem need not ask any more.
    notice_settles "" = 0.5, 0.2 to 0.8, "probability",
    Assumed, "half of the questions are whether they know and how long it takes";

    /// Quality of being told of a problem before asking.
    notice_quality "" = 0.8, 0.6 to 0.95, "quality",
    Assumed, "as a month in which the product works: well done, and yet a problem";

    /// Quality of being told of a problem that is none.
    notice_needless "" = 0.5, 0.3 to 0.75, "quality",
    Assumed, "direction only: an alarm for nothing";

    /// How much of an issue's blow is spared to a customer who was told first.
    notice_softens "" = 0.3, 0.0 to 0.6, "share of the blow",
    Assumed, "direction as in studies of crises that firms disclose themselves (unverified)";

    /// Thanks for something well done at which good work is fully noticed.
    thanks_full "" = 1.0, 0.25 to 3.0, "a week and rep",
    Assumed, "weekly, as for reminders; beyond it thanks wear out";

    /// Time in which the team tells of good work at which it is fully noticed.
    rounds_full "" = 10.0, 5.0 to 30.0, "min a week and rep",
    Assumed, "a part of a short meeting a week";

    /// How likely a customer takes a guided flow that is offered for their matter.
    self_service_taken "" = 0.6, 0.2 to 0.9, "probability",
    Assumed, "many prefer to help themselves; some want a person";

    /// Share of what a matter calls for in courtesy and assurance that a guided flow shows.
    self_service_courtesy "" = 0.4, 0.1 to 0.7, "share",
    Assumed, "direction only: a machine answers, and misses the human touch";

    /// Matters raised because it is easy, for each that is raised anyway.
    self_service_induced "" = 0.15, 0.0 to 0.5, "matters",
    Assumed, "direction only: a new easy channel draws contacts that would not have been made";

    /// How likely a customer whom a guided flow left without a solution or a rep lets the matter be.
    self_service_drops "" = 0.3, 0.1 to 0.6, "probability",
    Assumed, "many lack the time or energy to start again";

        }
    };
}

pub(in crate::model) use prevention;
