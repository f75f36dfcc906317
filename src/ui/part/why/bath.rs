//! The stock as a stock: a bath with a tap and a leak, each as wide as what flows.

use yew::prelude::*;

use super::Shown;
use crate::model::Series;
use crate::text::number::{index, signed, whole};
use crate::text::why::in_and_out;
use crate::text::words::why as words;
use crate::ui::part::element::{element, said};

/// Inside of the bath: left, right, rim and bottom.
const LEFT: f64 = 130.0;
const RIGHT: f64 = 310.0;
const RIM: f64 = 62.0;
const BOTTOM: f64 = 182.0;
/// Top of the tap, foot of the leak, and the middle of each.
const TAP: f64 = 20.0;
const FLOOR: f64 = 226.0;
const TAP_X: f64 = 180.0;
const LEAK_X: f64 = 260.0;
/// The widest stream.
const WIDEST: f64 = 44.0;
/// Least distance between two labels.
const APART: f64 = 16.0;

/// The bath, and what it shows in words.
pub fn bath(shown: &Shown<'_>) -> Html {
    let language = shown.language;
    let slope = &shown.slope;
    let heading = match slope.series {
        Series::Relations => words::bath_relations(language),
        Series::Results => words::bath_results(language),
    };
    let most = slope.balance.inflow.max(slope.balance.outflow).max(1e-9);
    let stream = |middle: f64, flow: f64, from: f64, to: f64| {
        let half = (flow / most * WIDEST).max(1.0) / 2.0;
        block("stream", (middle - half, middle + half), (from, to))
    };
    let top = surface(slope.level());
    let mut drawn = vec![
        block("water", (LEFT, RIGHT), (top, BOTTOM)),
        stream(TAP_X, slope.balance.inflow, TAP, top),
        stream(LEAK_X, slope.balance.outflow, BOTTOM, FLOOR),
        path(
            "tub",
            "M118 62H130V182H232M288 182H310V62H322M150 8V20H152M210 8V20H208M232 182V194M288 182V194",
        ),
    ];
    for pin in &shown.pins {
        let line = ["M130 ", &pixel(surface(pin.slope.level())), "H310"].concat();
        drawn.extend([path("other-under", &line), path("other", &line)]);
    }
    levels(shown, &mut drawn);
    drawn.extend([
        label("strong", "220", 18.0, &signed(slope.gained())),
        label("strong", "300", 214.0, &signed(-slope.lost())),
        label("strong", "352", top + 5.0, &signed(slope.points)),
        arrow(slope.points, top),
    ]);
    let class = ["why-bath ", slope.series.key()].concat();
    let drawing =
        element("svg", &[("viewBox", "0 0 440 240"), ("aria-hidden", "true"), ("focusable", "false")], drawn);
    element(
        "section",
        &[("class", &class), ("aria-labelledby", "why-bath")],
        vec![
            said("h3", &[("id", "why-bath")], heading),
            drawing,
            said("p", &[], &in_and_out(language, slope)),
        ],
    )
}

/// Where the water stands at a level.
fn surface(level: f64) -> f64 {
    BOTTOM - (BOTTOM - RIM) * level
}

fn block(class: &str, (left, right): (f64, f64), (top, bottom): (f64, f64)) -> Html {
    let [x, width, y, height] = [left, right - left, top, bottom - top].map(pixel);
    let attributes = [("class", class), ("x", &x), ("width", &width), ("y", &y), ("height", &height)];
    element("rect", &attributes, Vec::new())
}

fn path(class: &str, d: &str) -> Html {
    element("path", &[("class", class), ("d", d)], Vec::new())
}

fn label(class: &str, x: &str, y: f64, text: &str) -> Html {
    said("text", &[("class", class), ("x", x), ("y", &pixel(y))], text)
}

/// The own level and those of the pinned scenarios, from the top down, none over another.
fn levels(shown: &Shown<'_>, drawn: &mut Vec<Html>) {
    let language = shown.language;
    let own = words::level(language, &whole(index(shown.slope.level())));
    let mut labels = vec![(surface(shown.slope.level()), own, "level strong")];
    for pin in &shown.pins {
        let value = index(pin.slope.level());
        let text = words::Beside { other: &pin.mark, value: &whole(value) }.text(language);
        let y = surface(pin.slope.level());
        let place = labels.iter().position(|(below, ..)| *below > y).unwrap_or(labels.len());
        labels.insert(place, (y, text, "level"));
    }
    let mut lowest = f64::MIN;
    for (y, text, class) in labels {
        lowest = y.max(lowest + APART);
        drawn.push(label(class, "118", lowest + 5.0, &text));
    }
}

/// Which way the level goes.
fn arrow(points: i64, y: f64) -> Html {
    let shape = match points {
        1.. => "v0m0,12v-24m-6,7l6,-7l6,7",
        0 => "m-8,0h16",
        _ => "v0m0,-12v24m-6,-7l6,7l6,-7",
    };
    path("course", &["M336 ", &pixel(y), shape].concat())
}

/// A place in whole pixels: writing fractions would cost more than they show.
fn pixel(value: f64) -> String {
    (value.round() as i64).to_string()
}
