//! The first view: the page as it opens without a link, made where the site is built, so that it is there to read before
//! the program is.
//!
//! **Flow.** The very components of the page, rendered to text without a browser; in the place of the canvas the same chart
//! as two drawings, for a wide and for a narrow page. **Invariant.** Nothing is said twice: what the program shows later
//! comes from the same run, the same words and the same plan.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use yew::LocalServerRenderer;

use super::root::{Opening, Root};
use crate::app::State;
use crate::chart::{TableMeasure, TimeChart, svg_in_classes, time_chart};
use crate::exploration::Explorer;
use crate::export::Taken;
use crate::scenario::{Link, PINS};
use crate::text::Language;

/// The canvas, as it begins and ends.
const CANVAS: (&str, &str) = ("<canvas ", "</canvas>");

/// The drawings: for whom, and the size of the canvas in CSS pixels on a common screen of that kind; on others it is scaled.
const DRAWINGS: [(&str, f64, f64); 2] = [("first-wide", 857.0, 500.0), ("first-narrow", 358.0, 287.0)];

/// The first view in a language, as HTML; nothing where the page shows no figure, which only a broken model could bring about.
#[must_use]
pub fn html(language: Language, explorer: &Explorer) -> Option<String> {
    let link = Link { language, ..Link::default() };
    let opening = Opening { fragment: link.encode(), course: None };
    let page = LocalServerRenderer::<Root>::with_props(opening).hydratable(false);
    // Nothing in the first view is fetched or waited for.
    let Poll::Ready(page) = pin!(page.render()).poll(&mut Context::from_waker(Waker::noop())) else {
        return None;
    };
    // The same element by another name, so that it has the same place, name and description.
    let (before, rest) = page.split_once(CANVAS.0)?;
    let (attributes, after) = rest.split_once(CANVAS.1)?;
    Some([before, "<div ", attributes, &drawings(&link, explorer), "</div>", after].concat())
}

fn drawings(link: &Link, explorer: &Explorer) -> String {
    let taken = Taken::of(&State::open(&link.encode()), [true; PINS], explorer);
    let drawing = |(class, width, height): (&str, f64, f64)| {
        let chart = TimeChart {
            exploration: &taken.exploration,
            playhead: taken.state.playhead,
            language: link.language,
            width,
            height,
            // On a wide page the three moments stand below, for leaders to lead to.
            leaders: class == "first-wide",
        };
        let svg = svg_in_classes(&time_chart(&chart, &TableMeasure), &taken.look.name);
        svg.replacen("<svg", &format!("<svg class=\"{class}\""), 1)
    };
    DRAWINGS.map(drawing).concat()
}
