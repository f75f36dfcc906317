//! Where on the curve the question is asked: both lines in small, the month, and the slope there.

use yew::prelude::*;

use super::Shown;
use crate::exploration::HORIZON;
use crate::model::Series;
use crate::ui::part::element::element;
use crate::why::level;

/// Two units a month, one a point.
const MONTH: i64 = 2;
const HEIGHT: f64 = 100.0;
/// Half the length of the tangent, in months.
const REACH: f64 = 14.0;

/// The small drawing; the heading beside it says which line and which month.
pub fn spark(shown: &Shown<'_>) -> Html {
    let series = shown.slope.series;
    let curve = |of: Series| {
        let mut drawn = String::new();
        for month in (0..=HORIZON).step_by(2) {
            let x = i64::from(month) * MONTH;
            add(&mut drawn, x, level(&shown.study.run.at(month), of));
        }
        let class = ["curve ", of.key(), if of == series { " now" } else { "" }].concat();
        path(&class, &drawn)
    };
    let here = shown.slope.level();
    let mut tangent = String::new();
    for side in [-REACH, REACH] {
        let x = ((shown.month + side) * MONTH as f64).round() as i64;
        add(&mut tangent, x, here + shown.slope.balance.slope * side);
    }
    let x = ((shown.month * MONTH as f64).round() as i64).to_string();
    let y = height(here).to_string();
    let drawn = vec![
        path("", "M0 100H192"),
        path("month", &["M", &x, " 0V100"].concat()),
        curve(Series::Results),
        curve(Series::Relations),
        path("tangent", &tangent),
        element("circle", &[("cx", &x), ("cy", &y), ("r", "6")], Vec::new()),
    ];
    let attributes = [
        ("class", "why-spark"),
        ("viewBox", "-6 -6 204 112"),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    element("svg", &attributes, drawn)
}

fn path(class: &str, d: &str) -> Html {
    element("path", &[("class", class), ("d", d)], Vec::new())
}

fn height(level: f64) -> i64 {
    ((1.0 - level) * HEIGHT).round() as i64
}

/// The next point of a line.
fn add(path: &mut String, x: i64, level: f64) {
    path.push(if path.is_empty() { 'M' } else { 'L' });
    path.push_str(&x.to_string());
    path.push(' ');
    path.push_str(&height(level).to_string());
}
