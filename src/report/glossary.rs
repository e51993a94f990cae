//! The words of the report, in plain words.

use super::page::{Block, Section};

/// A term and what it means here, in the order of the alphabet.
const TERMS: [(&str, &str); 21] = [
    (
        "95 % interval",
        "Where the mean over very many replications would lie, 95 times in 100. It shrinks with more runs.",
    ),
    ("Abandoned", "The customer gave up waiting or was turned away before anyone answered."),
    ("Adherence", "How often a rep does what a standard asks when it asks for it."),
    ("Consistency", "How much alike the service is, whoever answers, on whatever channel, in whatever week."),
    ("Follow-up", "Whether promises were kept, matters truly solved, and silent customers found in time."),
    ("Handle time", "How long a rep is busy with one contact, the work after it included."),
    ("Level", "The mean contact score: how much of what the standards ask a contact held, of 100."),
    ("Levers", "What a policy can set: authority, training, follow-up, staffing and so on, each with its price."),
    ("Margin", "What customers bring in while they stay, before the cost of serving them."),
    ("Matter", "What the customer needs solved; it may take several contacts."),
    ("Months kept", "How many months of the time simulated an average customer stayed."),
    ("Occupancy", "The share of paid time in which reps were at work on contacts and what belongs to them."),
    ("One business", "A mean over replications hides luck. This range is where a single business would find itself."),
    ("Policy", "What the service permits and does: who may decide what, and what is followed up."),
    ("Promise", "What a customer was told would happen, with a time by which it should."),
    ("Replication", "The whole time lived through once. Each has luck of its own, shared by all policies."),
    ("Retention", "The share of the customers at the start who are still customers at the end."),
    ("Service level", "The share of contacts answered within a set time; the channels table says how it is counted."),
    ("Silent defector", "A customer who left within 90 days of a contact, the matter unsolved, and said no more."),
    ("Standard", "What good looks like in one respect, with the share of cases that should meet it."),
    ("True resolution", "Matters really solved, of those closed; not merely those that nobody asked about again."),
];

/// The glossary.
pub(super) fn section() -> Section {
    Section::new("glossary", "What the words mean").with(Block::Terms(TERMS.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_stand_in_the_order_of_the_alphabet() {
        assert!(TERMS.is_sorted_by_key(|(term, _)| term.to_lowercase()));
    }
}
