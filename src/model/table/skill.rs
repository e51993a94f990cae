//! How fast and how well reps work.

macro_rules! skill {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// How much handle times vary from contact to contact of one rep.
    handle_noise "sigma" = 0.85, 0.4 to 1.2, "sd of log",
    Computed, "Brown et al. 2005: mean 200 s, sd 249 s, lognormal; recomputed: sd of log 1.09, .86 from 10 s upwards";

    /// Share of the variance of log handle time that lies between reps.
    rep_share_log_handle "ICC" = 0.1, 0.06 to 0.14, "share of variance",
    Computed, "Anonymous Bank: .063 (identified customers, 32 reps) to .140 (October, 23 reps, 20,409 calls)";

    /// How fast practice shortens handle times.
    learning_exponent "b" = 0.152, 0.05 to 0.32, "exponent",
    Unverified, "the 90 % learning curve: minus the binary logarithm of .90";

    /// How much longer a novice takes.
    novice_factor "" = 0.4, 0.2 to 0.8, "share",
    Assumed, "Brynjolfsson, Li & Raymond 2023/25: some six months to the average unaided, two with assistance";

    /// Contacts over which the learning curve bends.
    learning_scale "n0" = 200.0, 50.0 to 600.0, "contacts",
    Assumed, "some six months to the average";

    /// Contacts behind a rep who is there at the start.
    experience_at_start "" = 2000.0, 0.0 to 10000.0, "contacts",
    Assumed, "about a year of work";

    /// What an hour of training is worth in practice.
    training_contacts_an_hour "" = 6.0, 2.0 to 15.0, "contacts",
    Assumed, "half of the contacts an hour of work holds, watched and talked over";

    /// Contacts of a seasoned rep, whose times an operation's own figures describe.
    seasoned_contacts "" = 10000.0, 2000.0 to 30000.0, "contacts",
    Assumed, "some fifty a day over a good part of a mean stay";

    /// How much longer each further chat at the same time makes a chat.
    chat_slowdown "" = 0.25, 0.15 to 0.5, "share of the time a further chat",
    Assumed, "direction only: time on the clock grows with chats at once";

    /// Skill of a novice in a kind of issue.
    skill_start "" = 0.55, 0.3 to 0.7, "probability",
    Assumed, "first training done, no practice";

    /// Contacts in which 63 % of what a rep can learn of a kind of issue is learnt.
    skill_scale "n_c" = 200.0, 50.0 to 600.0, "contacts",
    Assumed, "nineteen twentieths after some 600 contacts";

    /// Skill that practice tends to.
    skill_max "k_max" = 0.85, 0.75 to 0.95, "probability",
    Assumed, "nobody is perfect";

    /// How much reps differ in it.
    skill_max_sd "" = 0.05, 0.0 to 0.1, "probability",
    Assumed, "heterogeneity";

    /// Time without use in which half of a skill's accuracy is lost.
    skill_half_life "" = 195.0, 90.0 to 400.0, "days without use",
    Published, "Tatel & Ackerman 2025 Psychological Bulletin, meta-analysis of 1,344 effects: about 6.5 months";

    /// Time without use in which half of a skill's speed is lost.
    speed_half_life "" = 390.0, 180.0 to 800.0, "days without use",
    Published, "Tatel & Ackerman 2025 Psychological Bulletin: about 13 months";

    /// How much reps differ in quality, whatever the standard.
    rep_quality_sd "" = 0.3, 0.0 to 0.8, "log odds",
    Assumed, "some six points in a hundred at an adherence of .7";

    /// How much pressure keeps a rep from the best move.
    decision_pressure "" = 0.5, 0.0 to 1.5, "log odds a unit of pressure",
    Assumed, "direction only: haste";

    /// How much morale helps a rep to the best move.
    decision_morale "" = 0.5, 0.0 to 1.5, "log odds, morale 0 to 1",
    Assumed, "direction only: care";

    /// How far a rep's own judgement shifts the best move when all is left to it.
    decision_judgement "" = 0.8, 0.0 to 2.0, "log odds a standard deviation of judgement",
    Assumed, "direction only: freedom without guidelines spreads reps apart";

    /// How much amounts vary when all is left to a rep.
    discretion_sd "" = 0.15, 0.0 to 0.4, "share of the guideline, full freedom, no guidelines",
    Assumed, "what empowerment costs in consistency";

    /// Share of that variance which is the rep's own lasting leaning; the rest is the moment's.
    discretion_own_share "" = 0.5, 0.0 to 1.0, "share of variance",
    Assumed, "nothing found";

        }
    };
}

pub(in crate::model) use skill;
