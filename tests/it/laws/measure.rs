//! What the checks read off a series: moments, maxima, correlation.

/// First month, by straight-line interpolation, at which a series is at least `level`; its length when that is never.
pub fn first_time(series: &[f64], level: f64) -> f64 {
    match series.iter().position(|value| *value >= level) {
        None => series.len() as f64,
        Some(0) => 0.0,
        Some(month) => {
            let (before, after) = (series[month - 1], series[month]);
            (month - 1) as f64 + ((level - before) / (after - before)).clamp(0.0, 1.0)
        }
    }
}

/// Months until half of the gap between a series and its base at the start is closed.
pub fn half_time(series: &[f64], base: &[f64]) -> f64 {
    let gap = base[0] - series[0] + 1e-12;
    let closed: Vec<f64> = series.iter().zip(base).map(|(value, base)| 1.0 - (base - value) / gap).collect();
    first_time(&closed, 0.5)
}

/// Place of the first maximum.
pub fn index_of_max(values: &[f64]) -> usize {
    let top = max(values);
    values.iter().position(|value| *value == top).unwrap()
}

/// Where on an even grid the maximum lies, refined with a parabola through its neighbours.
pub fn peak_of(grid: &[f64], values: &[f64]) -> f64 {
    let k = index_of_max(values).clamp(1, grid.len() - 2);
    let (before, top, after) = (values[k - 1], values[k], values[k + 1]);
    let offset = 0.5 * (before - after) / (before - 2.0 * top + after - 1e-12);
    grid[k] + (grid[1] - grid[0]) * offset.clamp(-1.0, 1.0)
}

pub fn max(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

pub fn min(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { 0.5 * (sorted[middle - 1] + sorted[middle]) }
}

/// Which part of the values passes.
pub fn share(values: &[f64], passes: impl Fn(f64) -> bool) -> f64 {
    values.iter().filter(|value| passes(**value)).count() as f64 / values.len() as f64
}

/// Every value less the one before it.
pub fn steps(values: &[f64]) -> Vec<f64> {
    values.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

/// Pearson's correlation.
pub fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let (mean_a, mean_b) = (mean(a), mean(b));
    let product = |x: &[f64], mx: f64, y: &[f64], my: f64| {
        x.iter().zip(y).map(|(x, y)| (x - mx) * (y - my)).sum::<f64>()
    };
    let spread = product(a, mean_a, a, mean_a) * product(b, mean_b, b, mean_b);
    product(a, mean_a, b, mean_b) / (spread + 1e-15).sqrt()
}

/// Correlation of what is left of two series when a third is held equal.
pub fn partial_correlation(a: &[f64], b: &[f64], held: &[f64]) -> f64 {
    let (ab, ah, bh) = (correlation(a, b), correlation(a, held), correlation(b, held));
    (ab - ah * bh) / ((1.0 - ah * ah) * (1.0 - bh * bh)).sqrt()
}
