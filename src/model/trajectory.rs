//! The stocks over time, as one run left them.

use super::Stocks;

/// One run: the stocks at every step, from the start to the last month.
///
/// **Invariant.** Never empty; the first entry is the start.
#[derive(Debug, Clone, PartialEq)]
pub struct Trajectory {
    start: f64,
    per_month: usize,
    stocks: Vec<Stocks>,
}

impl Trajectory {
    /// From stocks at `per_month` steps a month; an empty list becomes one entry of zeros.
    #[must_use]
    pub fn new(start: f64, per_month: usize, mut stocks: Vec<Stocks>) -> Self {
        if stocks.is_empty() {
            stocks.push(Stocks::default());
        }
        Self { start, per_month: per_month.max(1), stocks }
    }

    /// The whole months covered: 0, 1, 2 and so on, up to the last.
    pub fn months(&self) -> impl Iterator<Item = u16> + use<> {
        0..=self.last_month()
    }

    /// The last whole month, counted from the start of the run.
    #[must_use]
    pub fn last_month(&self) -> u16 {
        u16::try_from((self.stocks.len() - 1) / self.per_month).unwrap_or(u16::MAX)
    }

    /// The stocks at a whole month; beyond the end, those of the last month.
    #[must_use]
    pub fn at(&self, month: u16) -> Stocks {
        let index = usize::from(month) * self.per_month;
        self.stocks.get(index).or(self.stocks.last()).copied().unwrap_or_default()
    }

    /// The stocks between steps, by straight-line interpolation; outside the run, the nearest end.
    #[must_use]
    pub fn between(&self, month: f64) -> Stocks {
        let place = (month * self.per_month as f64).clamp(0.0, (self.stocks.len() - 1) as f64);
        let (below, share) = (place.floor() as usize, place.fract());
        let first = self.stocks.get(below).copied().unwrap_or_default();
        let second = self.stocks.get(below + 1).copied().unwrap_or(first);
        (1.0 - share) * first + share * second
    }

    /// Every step: month since the start of the network, and the stocks.
    pub fn steps(&self) -> impl Iterator<Item = (f64, Stocks)> + '_ {
        let per_month = self.per_month as f64;
        self.stocks
            .iter()
            .enumerate()
            .map(move |(index, stocks)| (self.start + index as f64 / per_month, *stocks))
    }

    /// One stock at every whole month.
    #[must_use]
    pub fn monthly(&self, stock: fn(&Stocks) -> f64) -> Vec<f64> {
        self.months().map(|month| stock(&self.at(month))).collect()
    }
}
