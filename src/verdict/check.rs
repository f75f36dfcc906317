//! One check: what must hold in the runs, how firmly, and for which claims.

use super::Book;

/// What a check is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A claim of the article: it has a direction that must hold whatever the size.
    Claim,
    /// The size a claim is calibrated to, after published patterns; no direction.
    Pattern,
    /// Asked of the model itself; no claim says so.
    Quality,
}

/// One inequality on the runs. It holds in full when its value is at least `full`, and in direction when it is at least
/// `direction`.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// Short and stable: group, point, what.
    pub key: &'static str,
    /// What must hold.
    pub sentence: &'static str,
    /// Numbers of the claims S1 to S42 it belongs to; empty for a demand that no claim makes.
    pub claims: &'static [u8],
    /// From this value on it holds as calibrated.
    pub full: f64,
    /// From this value on the claim holds without its size; `None` for a window that belongs to the calibration.
    pub direction: Option<f64>,
    /// Reads the value off the runs.
    pub value: fn(&Book) -> f64,
}

impl Check {
    /// The part of the key before the point, such as `P3`.
    #[must_use]
    pub fn group(&self) -> &'static str {
        self.key.split('.').next().unwrap_or(self.key)
    }

    /// What it is for.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match (self.claims, self.direction) {
            ([], _) => Kind::Quality,
            (_, Some(_)) => Kind::Claim,
            (_, None) => Kind::Pattern,
        }
    }

    /// The value in these runs.
    #[must_use]
    pub fn read(&'static self, book: &Book) -> Reading {
        Reading { check: self, value: (self.value)(book) }
    }
}

/// The value of a check in some runs.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    /// The check.
    pub check: &'static Check,
    /// Its value; larger is better.
    pub value: f64,
}

impl Reading {
    /// By how much it holds in full; negative when it does not.
    #[must_use]
    pub fn margin(&self) -> f64 {
        self.value - self.check.full
    }

    /// Whether it holds in full. What is not a number does not.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.value >= self.check.full
    }

    /// Whether it holds in direction; a check without a direction does.
    #[must_use]
    pub fn direction_holds(&self) -> bool {
        self.check.direction.is_none_or(|direction| self.value >= direction)
    }
}

/// A check that has a direction.
pub(super) const fn claim(
    key: &'static str,
    sentence: &'static str,
    claims: &'static [u8],
    full: f64,
    direction: f64,
    value: fn(&Book) -> f64,
) -> Check {
    Check { key, sentence, claims, full, direction: Some(direction), value }
}

/// A window of the calibration, without a direction.
pub(super) const fn window(
    key: &'static str,
    sentence: &'static str,
    claims: &'static [u8],
    full: f64,
    value: fn(&Book) -> f64,
) -> Check {
    Check { key, sentence, claims, full, direction: None, value }
}
