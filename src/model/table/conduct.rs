//! What reps do under pressure, what standards take hold, and who stays.

macro_rules! conduct {
    ($next:ident $(, $later:ident)*; $($before:tt)*) => {
        $next! { $($later),*; $($before)*

    /// Pressure beyond which more changes nothing.
    pressure_max "" = 2.0, 1.5 to 3.0, "pressure",
    Assumed, "twice the work that can be done";

    /// How much pressure shortens handle times.
    pressure_on_time "a_w" = 0.64, 0.3 to 0.9, "log time a unit of pressure",
    Unverified, "Oliva & Sterman 2001, from memory; structure from the documentation of Oliva's model";

    /// How much pressure lowers adherence to standards.
    pressure_on_adherence "a_q" = 1.0, 0.5 to 2.0, "log adherence a unit of pressure",
    Assumed, "Oliva & Sterman 2001, structure only";

    /// Time in which what reps think a proper time gives way to pressure.
    erosion_time "" = 19.0, 8.0 to 40.0, "weeks",
    Unverified, "Oliva & Sterman 2001, from memory: standards erode and do not recover by themselves";

    /// The least that what reps think a proper time erodes to.
    erosion_least "" = 0.6, 0.4 to 0.8, "share of the proper time",
    Assumed, "below it a conversation falls apart";

    /// How strongly pressure makes a rep cut a conversation short.
    rush_share "" = 0.25, 0.0 to 0.6, "probability a unit of pressure",
    Assumed, "at one bank 7 % of calls ended within 10 s because reps hung up";

    /// Of conversations cut short, how many are closed as if solved.
    rush_wrap_up "" = 0.7, 0.0 to 1.0, "weight",
    Assumed, "the least conspicuous way";

    /// Of conversations cut short, how many are passed on.
    rush_hand_over "" = 0.2, 0.0 to 1.0, "weight",
    Assumed, "somebody else's count";

    /// Of conversations cut short, how many end with the rep hanging up.
    rush_hang_up "" = 0.1, 0.0 to 1.0, "weight",
    Assumed, "seen at a bank under quota (Brown et al. 2005), rarer where calls are watched";

    /// Standards that a rep can attend to without loss.
    attention_free "" = 10.0, 5.0 to 20.0, "standards",
    Assumed, "convention";

    /// How much each further standard lowers adherence to all.
    attention_share "" = 0.03, 0.0 to 0.1, "log adherence a standard",
    Assumed, "too many standards dilute attention";

    /// Adherence of a rep without any morale, as a share of that at full morale.
    adherence_without_morale "" = 0.85, 0.6 to 1.0, "share",
    Assumed, "direction only";

    /// Adherence to a standard that was merely announced.
    adoption_start "p_b" = 0.5, 0.3 to 0.7, "probability",
    Assumed, "adherence without any roll-out";

    /// How fast a known purpose makes reps adopt a standard.
    adoption_purpose "p" = 0.1, 0.03 to 0.2, "1/week",
    Assumed, "chosen so that every act at half reaches .81 within a year";

    /// How fast colleagues who keep a standard make reps adopt it.
    adoption_peers "q" = 0.15, 0.05 to 0.4, "1/week",
    Assumed, "as for the purpose";

    /// Adherence that can be reached when staff have no say.
    adoption_most_unasked "" = 0.7, 0.5 to 0.9, "probability",
    Assumed, "what others decided is never quite one's own";

    /// How much more can be reached when their proposals are taken up.
    adoption_most_input "" = 0.3, 0.1 to 0.5, "probability",
    Assumed, "brings what can be reached to 1";

    /// Time in which adherence falls half-way back when nothing reinforces it.
    adoption_half_life "" = 28.0, 12.0 to 60.0, "weeks",
    Assumed, "loss without reinforcement";

    /// Briefing at which the purpose of the standards is fully known.
    purpose_full "" = 15.0, 5.0 to 60.0, "min a week and rep",
    Assumed, "one short meeting a week";

    /// Reminders at which doing the standard is fully part of the work.
    execute_full "" = 1.0, 0.25 to 5.0, "a week and rep",
    Assumed, "weekly feedback";

    /// Reviews by colleagues at which what others do is fully seen.
    peers_full "" = 0.5, 0.1 to 2.0, "a week and rep",
    Assumed, "one every other week";

    /// Time to an answer within which a proposal was taken seriously.
    input_prompt "" = 2.0, 1.0 to 4.0, "weeks",
    Assumed, "by the next meeting but one";

    /// Time to an answer from which a proposal might as well not have been made.
    input_too_late "" = 8.0, 4.0 to 16.0, "weeks",
    Assumed, "two months of silence";

    /// Time in which morale follows its causes.
    morale_time "" = 30.0, 14.0 to 90.0, "days",
    Assumed, "weeks rather than days";

    /// Morale when nothing lifts or lowers it; also where novices start.
    morale_base "" = 0.5, 0.3 to 0.7, "morale, 0 to 1",
    Assumed, "middle of the scale";

    /// How much autonomy lifts morale.
    morale_autonomy "" = 0.3, 0.1 to 0.5, "morale, autonomy 0 to 1",
    Assumed, "Seibert, Wang & Courtright 2011, meta-analysis (abstract): more satisfaction and performance, less strain and wish to leave";

    /// How much pressure lowers morale.
    morale_pressure "" = 0.4, 0.2 to 0.6, "morale a unit of pressure",
    Assumed, "direction only";

    /// How much abuse by customers lowers morale.
    morale_abuse "" = 0.2, 0.1 to 0.4, "morale, abuse 0 to 1",
    Assumed, "direction only";

    /// How much being refused what a customer needed lowers morale.
    morale_denied "" = 0.2, 0.1 to 0.4, "morale, share refused",
    Assumed, "direction only";

    /// How much recognition lifts morale.
    morale_recognition "" = 0.1, 0.0 to 0.3, "morale, recognition 0 to 1",
    Assumed, "direction only";

    /// How much a known purpose lifts morale.
    morale_purpose "" = 0.1, 0.0 to 0.3, "morale, purpose 0 to 1",
    Assumed, "direction only";

    /// Hazard of leaving the job at middling morale.
    attrition "" = 0.039, 0.029 to 0.049, "1/month",
    Trade, "QATC: 30-45 % a year; SQM: 38 % a year on average";

    /// How much morale holds reps.
    attrition_morale "" = 2.0, 0.5 to 4.0, "log hazard, morale 0 to 1",
    Assumed, "direction as for autonomy";

    /// Morale at which the hazard above was found.
    attrition_morale_usual "" = 0.5, 0.3 to 0.7, "morale, 0 to 1",
    Assumed, "middle of the scale";

        }
    };
}

pub(in crate::model) use conduct;
