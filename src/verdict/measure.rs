//! What the checks read off a series: moments, maxima, correlation.
//!
//! **Invariant.** Nothing here panics: what cannot be read is not a number, and a check of what is not a number fails.

/// First month, by straight-line interpolation, at which a series is at least `level`; its length when that is never.
#[must_use]
pub fn first_time(series: &[f64], level: f64) -> f64 {
    if level.is_nan() || series.iter().any(|value| value.is_nan()) {
        return f64::NAN;
    }
    let Some(month) = series.iter().position(|value| *value >= level) else { return series.len() as f64 };
    let value = |month: usize| series.get(month).copied().unwrap_or(f64::NAN);
    if month == 0 {
        return 0.0;
    }
    let (before, after) = (value(month - 1), value(month));
    (month - 1) as f64 + ((level - before) / (after - before)).clamp(0.0, 1.0)
}

/// Months until half of the gap between a series and its base at the start is closed.
#[must_use]
pub fn half_time(series: &[f64], base: &[f64]) -> f64 {
    let first = |series: &[f64]| series.first().copied().unwrap_or(f64::NAN);
    let gap = first(base) - first(series) + 1e-12;
    let closed: Vec<f64> = series.iter().zip(base).map(|(value, base)| 1.0 - (base - value) / gap).collect();
    first_time(&closed, 0.5)
}

/// Place of the first maximum; 0 when there is none.
#[must_use]
pub fn index_of_max(values: &[f64]) -> usize {
    let top = max(values);
    values.iter().position(|value| *value == top).unwrap_or(0)
}

/// Where on an even grid the maximum lies, refined with a parabola through its neighbours; not a number when a value is
/// not.
#[must_use]
pub fn peak_of(grid: &[f64], values: &[f64]) -> f64 {
    if max(values).is_nan() {
        return f64::NAN;
    }
    let k = index_of_max(values).clamp(1, values.len().saturating_sub(2).max(1));
    let value = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
    let place = |index: usize| grid.get(index).copied().unwrap_or(f64::NAN);
    let (before, top, after) = (value(k - 1), value(k), value(k + 1));
    let offset = 0.5 * (before - after) / (before - 2.0 * top + after - 1e-12);
    place(k) + (place(1) - place(0)) * offset.clamp(-1.0, 1.0)
}

/// The largest value; not a number when one of them is not, or when there are none.
#[must_use]
pub fn max(values: &[f64]) -> f64 {
    // `f64::max` passes over what is not a number, and a check of the rest would then hold.
    let larger = |a: f64, b: f64| if a.is_nan() || b.is_nan() { f64::NAN } else { a.max(b) };
    values.iter().copied().reduce(larger).unwrap_or(f64::NAN)
}

/// The smallest value; not a number when one of them is not, or when there are none.
#[must_use]
pub fn min(values: &[f64]) -> f64 {
    -max(&values.iter().map(|value| -value).collect::<Vec<_>>())
}

/// The value, and `limit` where it is more; not a number stays what it is, unlike with `f64::min`.
#[must_use]
pub fn at_most(value: f64, limit: f64) -> f64 {
    if value > limit { limit } else { value }
}

/// The mean.
#[must_use]
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The quantile by straight-line interpolation between the sorted values; not a number when one of them is not, or when
/// there are none.
#[must_use]
pub fn quantile(values: &[f64], share: f64) -> f64 {
    if values.is_empty() || values.iter().any(|value| value.is_nan()) {
        return f64::NAN;
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    crate::model::quantile(&sorted, share)
}

/// The median.
#[must_use]
pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// Which part of the values passes, 0 to 1; not a number when one of them is not.
pub fn share(values: &[f64], passes: impl Fn(f64) -> bool) -> f64 {
    if values.iter().any(|value| value.is_nan()) {
        return f64::NAN;
    }
    values.iter().filter(|value| passes(**value)).count() as f64 / values.len() as f64
}

/// Every value less the one before it.
#[must_use]
pub fn steps(values: &[f64]) -> Vec<f64> {
    values.iter().zip(values.iter().skip(1)).map(|(before, after)| after - before).collect()
}

/// Pearson's correlation.
#[must_use]
pub fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let (mean_a, mean_b) = (mean(a), mean(b));
    let product = |x: &[f64], mx: f64, y: &[f64], my: f64| {
        x.iter().zip(y).map(|(x, y)| (x - mx) * (y - my)).sum::<f64>()
    };
    let spread = product(a, mean_a, a, mean_a) * product(b, mean_b, b, mean_b);
    product(a, mean_a, b, mean_b) / (spread + 1e-15).sqrt()
}

/// The rank of every value, from 0 up; equal values by their place.
#[must_use]
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    let value = |index: &usize| values.get(*index).copied().unwrap_or(f64::NAN);
    order.sort_by(|a, b| value(a).total_cmp(&value(b)));
    let mut ranks = vec![0.0; values.len()];
    for (rank, index) in order.into_iter().enumerate() {
        if let Some(place) = ranks.get_mut(index) {
            *place = rank as f64;
        }
    }
    ranks
}
