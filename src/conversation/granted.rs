//! Remedies that were granted and wait to be carried out.

/// The most remedies that can wait beside each other.
const MOST_GRANTED: usize = 8;

/// A remedy that was granted and waits to be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Granted {
    pub(super) remedy: u16,
    pub(super) word: u16,
    pub(super) cents: i64,
    /// What the story says the loss was worth, in cents.
    pub(super) worth: i64,
}

/// All that was granted and waits to be carried out, each remedy once, the latest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Grants {
    waiting: [Granted; MOST_GRANTED],
    count: usize,
}

impl Grants {
    /// One more is granted; another amount of the same remedy takes its place.
    pub(super) fn add(&mut self, granted: Granted) {
        self.take(Some(granted.word));
        if self.count == MOST_GRANTED {
            self.remove(0);
        }
        self.waiting[self.count] = granted;
        self.count += 1;
    }

    /// The latest, or that of this word, which does not wait any longer.
    pub(super) fn take(&mut self, word: Option<u16>) -> Option<Granted> {
        let waiting = &self.waiting[..self.count];
        let place = waiting.iter().rposition(|granted| word.is_none_or(|word| granted.word == word))?;
        Some(self.remove(place))
    }

    /// The latest.
    pub(super) fn latest(&self) -> Option<Granted> {
        self.waiting[..self.count].last().copied()
    }

    fn remove(&mut self, place: usize) -> Granted {
        let granted = self.waiting[place];
        self.waiting.copy_within(place + 1..self.count, place);
        self.count -= 1;
        granted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_granted_waits_side_by_side_and_a_remedy_waits_once() {
        let of = |word: u16, cents: i64| Granted { word, cents, ..Granted::default() };
        let mut grants = Grants::default();
        (0..4).for_each(|word| grants.add(of(word, 10)));
        grants.add(of(1, 20));
        assert_eq!(grants.latest(), Some(of(1, 20)));
        assert_eq!(grants.take(Some(2)), Some(of(2, 10)));
        assert_eq!(grants.take(Some(2)), None);
        let rest: Vec<Granted> = std::iter::from_fn(|| grants.take(None)).collect();
        assert_eq!(rest, [of(1, 20), of(3, 10), of(0, 10)]);
        (0..9).for_each(|word| grants.add(of(word, 10)));
        assert_eq!((grants.take(Some(0)), grants.take(Some(8))), (None, Some(of(8, 10))));
    }
}
