//! A contact as the customer lived it, from the record of what it was like.

use super::episode::{Episode, Recovery};
use super::parameters::Parameters;
use super::touch::{self, Outcome, Touch, Values};
use crate::sim::Time;
use crate::world::{Dimension, Record};

/// A contact that has ended, and what the customer knew before it.
#[derive(Debug, Clone, Copy)]
pub struct Lived<'a> {
    /// What it was like.
    pub record: &'a Record,
    /// How long the customer waited for it.
    pub wait: Time,
    /// The wait that customers of the channel think proper.
    pub proper: Time,
    /// A promise about the matter had been broken before.
    pub promise_broken: bool,
    /// The matter asks for a remedy.
    pub remedy_due: bool,
    /// The customer is passed on and waits for the next rep: the contact is not over.
    pub passed_on: bool,
}

impl Lived<'_> {
    /// What the contact was worth, by dimension.
    pub fn touch(&self, p: &Parameters) -> Touch {
        let record = self.record;
        let outcome = match record {
            _ if record.solved => Outcome::Resolved,
            _ if record.promises > 0 || self.passed_on => Outcome::Pending,
            _ => Outcome::Unresolved,
        };
        let wrong = record.told_wrong > 0;
        let shown = |dimension: Dimension| {
            let counts = [record.answers, record.calls, record.against];
            let [shown, called, against] = counts.map(|of| u32::from(of[dimension as usize]));
            touch::shown_share(shown, called, against)
        };
        Touch {
            reliability: Some(touch::reliability(p, outcome, wrong, self.promise_broken)),
            responsiveness: Some(touch::responsiveness(p, self.wait, self.proper)),
            assurance: touch::assurance(p, shown(Dimension::Assurance), wrong),
            empathy: shown(Dimension::Empathy),
            tangibles: shown(Dimension::Tangibles),
        }
    }
}

impl Episode {
    /// Adds a contact: its touch by what the customer values, whether the matter stands solved, and the remedy where
    /// one was due and something came of it.
    pub fn live(&mut self, p: &Parameters, values: &Values, contact: &Lived<'_>) {
        let record = contact.record;
        let touch = contact.touch(p);
        if let Some(quality) = touch.quality(values) {
            self.push(quality);
        }
        self.contacts = self.contacts.saturating_add(u16::from(!contact.passed_on));
        self.unresolved = !record.solved;
        if contact.remedy_due && (record.solved || record.remedy_cents > 0) {
            let compensation = match record.loss_cents {
                loss if loss > 0 => record.remedy_cents as f64 / loss as f64,
                // Solved without a remedy of a known worth: all is made good.
                _ => f64::from(u8::from(record.solved)),
            };
            let ease = 1.0 / f64::from(self.contacts.max(1));
            let recovery = Recovery {
                compensation,
                of_the_kind_lost: record.remedy_fits || record.loss_cents == 0,
                manner: touch.empathy.unwrap_or(1.0),
                procedure: (touch.responsiveness.unwrap_or(1.0) + ease) / 2.0,
            };
            self.remedy(recovery.quality(p));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_that_is_passed_on_is_not_over_and_the_next_part_is_no_further_contact() {
        let (p, record) = (Parameters::default(), Record::default());
        let lived = |passed_on| Lived {
            record: &record,
            wait: 0,
            proper: 1,
            promise_broken: false,
            remedy_due: false,
            passed_on,
        };
        assert_eq!(lived(true).touch(&p).reliability, Some(p.reliability_pending));
        assert_eq!(lived(false).touch(&p).reliability, Some(0.0));
        let mut episode = Episode::default();
        episode.live(&p, &Values::usual(&p), &lived(true));
        episode.live(&p, &Values::usual(&p), &lived(false));
        assert_eq!((episode.contacts, episode.touches()), (1, 2));
        let before = episode.effort(&p);
        episode.transfers += 1;
        assert!((episode.effort(&p) - before - p.effort_transfer).abs() < 1e-12);
    }
}
