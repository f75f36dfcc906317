//! What the equations calculate with: one number, or several side by side.
//!
//! **Why.** The curves on screen are one run in double precision. A map is four thousand runs, and a band is dozens: those
//! go eight at a time in single precision, through the very same equations.

use std::ops::{Add, Div, Mul, Sub};

use wide::f32x8;

/// Several numbers in single precision.
pub type Side = f32x8;

/// How many.
pub const LANES: usize = 8;

/// A number, or several that are calculated with as one.
pub trait Number:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// This value, in every place.
    fn of(value: f64) -> Self;
}

impl Number for f64 {
    #[inline(always)]
    fn of(value: f64) -> Self {
        value
    }
}

impl Number for f32 {
    #[inline(always)]
    fn of(value: f64) -> Self {
        value as Self
    }
}

impl Number for Side {
    #[inline(always)]
    fn of(value: f64) -> Self {
        Self::splat(value as f32)
    }
}
