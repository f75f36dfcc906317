//! The stock as a stock: a bath with a tap and a leak, each as wide as what flows.

use yew::prelude::*;

use super::Shown;
use crate::model::Series;
use crate::text::number::{index, signed, whole};
use crate::text::why::in_and_out;
use crate::text::words::why as words;

/// Inside of the bath: left, right, rim and bottom.
const LEFT: f64 = 130.0;
const RIGHT: f64 = 310.0;
const RIM: f64 = 62.0;
const BOTTOM: f64 = 182.0;
/// The widest stream.
const WIDEST: f64 = 44.0;

/// The bath, and what it shows in words.
pub fn bath(shown: &Shown<'_>) -> Html {
    let language = shown.language;
    let slope = &shown.slope;
    let heading = match slope.series {
        Series::Relations => words::bath_relations(language),
        Series::Results => words::bath_results(language),
    };
    let most = slope.balance.inflow.max(slope.balance.outflow).max(1e-9);
    let stream = |flow: f64| (flow / most * WIDEST).max(1.0);
    let surface = |level: f64| BOTTOM - (BOTTOM - RIM) * level;
    let top = surface(slope.level());
    let (tap, leak) = (stream(slope.balance.inflow), stream(slope.balance.outflow));
    let (tap_x, leak_x) = (180.0, 260.0);
    let level = words::level(language, &whole(index(slope.level())));
    html! {
        <section class={classes!("why-bath", slope.series.key())} aria-labelledby="why-bath">
            <h3 id="why-bath">{ heading }</h3>
            <svg viewBox="0 0 440 240" aria-hidden="true" focusable="false">
                <rect class="water" x={pixel(LEFT)} width={pixel(RIGHT - LEFT)} y={pixel(top)} height={pixel(BOTTOM - top)} />
                <rect class="stream" x={pixel(tap_x - tap / 2.0)} width={pixel(tap)} y="20" height={pixel(top - 20.0)} />
                <rect class="stream" x={pixel(leak_x - leak / 2.0)} width={pixel(leak)} y={pixel(BOTTOM)} height="44" />
                <path class="tub" d="M118 62H130V182H232M288 182H310V62H322" />
                <path class="tub" d="M150 8V20H152M210 8V20H208M232 182V194M288 182V194" />
                { for shown.pins.iter().map(|pin| line(surface(pin.slope.level()))) }
                { labels(shown, &level, surface) }
                <text class="strong" x="220" y="18">{ signed(slope.gained()) }</text>
                <text class="strong" x="300" y="214">{ signed(-slope.lost()) }</text>
                { arrow(slope.points, top) }
                <text class="strong" x="352" y={pixel(top + 5.0)}>{ signed(slope.points) }</text>
            </svg>
            <p>{ in_and_out(language, slope) }</p>
        </section>
    }
}

/// Least distance between two labels.
const APART: f64 = 16.0;

/// The own level and those of the pinned scenarios, from the top down, none over another.
fn labels(shown: &Shown<'_>, level: &str, surface: impl Fn(f64) -> f64) -> Html {
    let language = shown.language;
    let mut labels = vec![(surface(shown.slope.level()), level.to_owned(), "strong")];
    for pin in &shown.pins {
        let value = index(pin.slope.level());
        let text = words::Beside { other: &pin.mark, value: &whole(value) }.text(language);
        labels.push((surface(pin.slope.level()), text, ""));
    }
    labels.sort_by(|(one, ..), (other, ..)| one.total_cmp(other));
    let mut lowest = f64::MIN;
    let placed = labels.into_iter().map(|(y, text, class)| {
        lowest = y.max(lowest + APART);
        html! { <text {class} x="118" y={pixel(lowest + 5.0)} text-anchor="end">{ text }</text> }
    });
    placed.collect()
}

/// The level of a pinned scenario.
fn line(y: f64) -> Html {
    let mut path = "M130 ".to_owned();
    path.push_str(&pixel(y));
    path.push_str("H310");
    html! {
        <>
        <path class="other-under" d={path.clone()} />
        <path class="other" d={path} />
        </>
    }
}

/// Which way the level goes.
fn arrow(points: i64, y: f64) -> Html {
    let path = match points {
        1.. => "M0 12V-12M-6 -5L0 -12L6 -5",
        0 => "M-8 0H8",
        _ => "M0 -12V12M-6 5L0 12L6 5",
    };
    let mut place = "translate(336 ".to_owned();
    place.push_str(&pixel(y));
    place.push(')');
    html! { <path class="course" d={path} transform={place} /> }
}

/// A place in whole pixels: writing fractions would cost more than they show.
fn pixel(value: f64) -> String {
    (value.round() as i64).to_string()
}
