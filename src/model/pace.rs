//! How long a rep takes.

use super::parameters::Parameters;
use super::range::{above, bounded_exp};
use super::rep::{Rep, overload};

impl Rep {
    /// How much longer than the seconds of a story, or than the operation's own law, this rep takes: by nature, by
    /// what they think a proper time, under this pressure, with their experience, with so many chats at once. Apart
    /// from chance (see [`handle_noise`]).
    ///
    /// The learning curve never quite reaches 1. Where the seconds are those of a seasoned rep, as in an observed law,
    /// divide by [`seasoned_factor`].
    pub fn handle_factor(&self, p: &Parameters, pressure: f64, chats: u32) -> f64 {
        bounded_exp(self.speed_offset + self.tau_log - p.pressure_on_time * overload(p, pressure))
            * learning_factor(p, self.experience)
            * chat_factor(p, chats)
    }

    /// Notes that contacts were handled.
    pub fn gain_experience(&mut self, contacts: f64) {
        self.experience = (self.experience + above(contacts)).min(1e12);
    }

    /// Lets experience fade over days without any contact: half of the time it saved is lost in `speed_half_life`.
    pub fn lose_experience(&mut self, p: &Parameters, idle_days: f64) {
        let kept = libm::exp2(-above(idle_days) / p.speed_half_life.max(f64::MIN_POSITIVE));
        let share = |experience: f64| (learning_factor(p, experience) - 1.0) / p.novice_factor;
        let extra = 1.0 - (1.0 - share(self.experience)) * kept;
        // Where practice does not matter there is nothing to lose.
        let contacts = p.learning_scale * (libm::pow(extra, -1.0 / p.learning_exponent) - 1.0);
        if contacts.is_finite() {
            self.experience = above(contacts).min(self.experience);
        }
    }
}

/// How much longer a rep with so many contacts behind them takes than one who has had endlessly many: the power law of
/// practice, 1 + `novice_factor` for a novice.
pub fn learning_factor(p: &Parameters, contacts: f64) -> f64 {
    let practice = 1.0 + above(contacts) / p.learning_scale.max(f64::MIN_POSITIVE);
    1.0 + p.novice_factor * libm::pow(practice, -p.learning_exponent)
}

/// The learning factor of a seasoned rep, of `seasoned_contacts`.
pub fn seasoned_factor(p: &Parameters) -> f64 {
    learning_factor(p, p.seasoned_contacts)
}

/// How much longer each of so many chats at once takes, on the clock, than a single one.
pub fn chat_factor(p: &Parameters, chats: u32) -> f64 {
    1.0 + p.chat_slowdown * f64::from(chats.saturating_sub(1))
}

/// Chance in a handle time, from a standard normal draw: lognormal of mean 1, so that authors' seconds are means.
pub fn handle_noise(p: &Parameters, draw: f64) -> f64 {
    bounded_exp(p.handle_noise * (draw - p.handle_noise / 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::{Key, Purpose};
    use proptest::prelude::*;

    fn plain(experience: f64) -> Rep {
        let p = Parameters { rep_share_log_handle: 0.0, ..Parameters::default() };
        Rep::new(&p, Key::root(5).draw(Purpose::Rep, 0), experience)
    }

    #[test]
    fn a_novice_takes_longer_and_practice_helps_less_and_less() {
        let p = Parameters::default();
        assert!((plain(0.0).handle_factor(&p, 1.0, 1) - 1.4).abs() < 1e-12);
        // The 90 % curve: doubling practice takes a tenth off the extra time.
        assert!((learning_factor(&p, 600.0) - 1.0 - 0.4 * 0.81).abs() < 1e-3);
        assert!(seasoned_factor(&p) > 1.0 && seasoned_factor(&p) < 1.25);
    }

    #[test]
    fn pressure_shortens_and_further_chats_lengthen() {
        let (p, rep) = (Parameters::default(), plain(0.0));
        assert!((rep.handle_factor(&p, 1.5, 1) / 1.4 - libm::exp(-0.32)).abs() < 1e-12);
        assert_eq!(rep.handle_factor(&p, 0.3, 1), rep.handle_factor(&p, 1.0, 1));
        assert_eq!(rep.handle_factor(&p, 9.0, 1), rep.handle_factor(&p, 2.0, 1));
        assert!((rep.handle_factor(&p, 1.0, 3) / 1.4 - 1.5).abs() < 1e-12);
    }

    #[test]
    fn chance_has_mean_one() {
        let p = Parameters::default();
        let mut chance = Key::root(8).stream();
        let count = 200_000;
        let mean = (0..count).map(|_| handle_noise(&p, chance.normal())).sum::<f64>() / f64::from(count);
        assert!((mean - 1.0).abs() < 0.015, "{mean}");
    }

    #[test]
    fn half_of_the_time_saved_is_lost_in_a_year_and_a_month() {
        let (p, mut rep) = (Parameters::default(), plain(5_000.0));
        let saved = 1.4 - learning_factor(&p, rep.experience);
        rep.lose_experience(&p, 390.0);
        assert!((1.4 - learning_factor(&p, rep.experience) - saved / 2.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn times_stay_positive_and_finite(numbers in prop::array::uniform4(prop::num::f64::ANY), chats: u32) {
            let (p, mut rep) = (Parameters::default(), plain(numbers[0]));
            rep.gain_experience(numbers[1]);
            rep.lose_experience(&p, numbers[2]);
            prop_assert!(rep.experience >= 0.0 && rep.experience.is_finite());
            let factor = rep.handle_factor(&p, numbers[3], chats) * handle_noise(&p, numbers[3]);
            prop_assert!(factor > 0.0 && factor.is_finite());
        }
    }
}
