//! The terms as bars, each beginning where the one before ended; the last is their sum.

use yew::prelude::*;

use super::{Beside, Shown};
use crate::app::Action;
use crate::model::Series;
use crate::scenario::Asked;
use crate::text::number::signed;
use crate::text::why::points_a_year;
use crate::text::why_name;
use crate::text::words::why as words;
use crate::ui::part::element::{element, said};
use crate::why::Bar;

/// Width of a bar's drawing; it is stretched to the room there is.
const WIDTH: i64 = 1000;

/// Where on the drawing a number of points lies.
struct Scale {
    low: i64,
    span: i64,
}

impl Scale {
    /// The least that holds nothing, every bar, and the ends of all.
    fn of(bars: &[Bar]) -> Self {
        let mut end = 0;
        let ends = bars.iter().map(|bar| {
            end += bar.points;
            end
        });
        let (low, high) = ends.fold((0, 0), |(low, high), end| (end.min(low), end.max(high)));
        Self { low, span: (high - low).max(1) }
    }

    fn x(&self, points: i64) -> i64 {
        // Room for the outlines at both ends.
        4 + (points - self.low) * (WIDTH - 8) / self.span
    }
}

/// The list of terms, and their sum.
pub fn bars(shown: &Shown<'_>) -> Html {
    let language = shown.language;
    let scale = Scale::of(&shown.slope.bars);
    let mut end = 0;
    let rows = shown.slope.bars.iter().map(|bar| {
        let from = end;
        end += bar.points;
        row(shown, &scale, *bar, from)
    });
    let rows: Html = rows.collect();
    let sum = match shown.slope.series {
        Series::Relations => words::sum_relations(language),
        Series::Results => words::sum_results(language),
    };
    html! {
        <section class={classes!("why-bars", shown.slope.series.key())} aria-labelledby="why-bars">
            <div class="why-bars-head">
                <h3 id="why-bars">{ words::pushes(language) }</h3>
                <span class="why-unit">{ words::unit(language) }</span>
                <span class="why-marks" aria-hidden="true">
                    { for shown.pins.iter().map(|pin| said("span", &[("class", "why-beside")], &pin.mark)) }
                </span>
            </div>
            <ul>{ rows }</ul>
            <p class="why-bar why-sum">
                <span class="why-name">{ sum }</span>
                { drawing(&scale, 0, shown.slope.points, "why-drawing sum") }
                <b class="why-points">{ format_sum(shown.slope.points) }</b>
                { for shown.pins.iter().map(|pin| html! {
                    <span class="why-beside">
                        <span class="hidden">{ pin.name.clone() }{ ": " }</span>
                        { signed(pin.slope.points) }
                    </span>
                }) }
            </p>
            <p class="hint">{ words::choose(language) }</p>
        </section>
    }
}

fn format_sum(points: i64) -> String {
    let mut text = "= ".to_owned();
    text.push_str(&signed(points));
    text
}

fn row(shown: &Shown<'_>, scale: &Scale, bar: Bar, from: i64) -> Html {
    let language = shown.language;
    let name = why_name::name(language, bar.push);
    let value = signed(bar.points);
    let points = |pin: &Beside| signed(pin.slope.bar(bar.push).map_or(0, |there| there.points));
    // What is seen is the name of the button as well; what only the drawing shows is said beside it.
    let all = points_a_year(language, bar.points);
    let unit = all.strip_prefix(&value).unwrap_or_default();
    let beside = |pin: &Beside| {
        let name = ["; ", &pin.name, ": "].concat();
        html! { <>{ hidden(&name) }{ said("span", &[("class", "why-beside")], &points(pin)) }</> }
    };
    let push = bar.push;
    let onclick = shown.dispatch.reform(move |_| Action::Ask(Asked::about(push)));
    let kind = if push.fills() { "why-drawing adds" } else { "why-drawing takes" };
    html! {
        <li>
            <button type="button" class="why-bar" aria-pressed={(push == shown.chosen).to_string()}
                aria-controls="why-panel" {onclick}>
                <span class="why-name">{ name }<small>{ why_name::hint(language, push) }</small></span>
                { drawing(scale, from, bar.points, kind) }
                <b class="why-points">{ &value }</b>{ hidden(unit) }
                { for shown.pins.iter().map(beside) }
            </button>
        </li>
    }
}

/// What is said and not seen.
fn hidden(text: &str) -> Html {
    said("span", &[("class", "hidden")], text)
}

/// A bar from `from`, with the line of nothing behind it.
fn drawing(scale: &Scale, from: i64, points: i64, kind: &'static str) -> Html {
    let (low, high) = (scale.x(from.min(from + points)), scale.x(from.max(from + points)));
    let zero = scale.x(0).to_string();
    let next = scale.x(from + points).to_string();
    let line = |class, x: &str, from| {
        element("line", &[("class", class), ("x1", x), ("x2", x), ("y1", from), ("y2", "28")], Vec::new())
    };
    let (x, width) = (low.to_string(), (high - low).max(2).to_string());
    let drawn = vec![
        line("zero", &zero, "0"),
        line("step", &next, "14"),
        element("rect", &[("x", &x), ("width", &width), ("y", "5"), ("height", "18")], Vec::new()),
    ];
    let attributes = [
        ("class", kind),
        ("viewBox", "0 0 1000 28"),
        ("preserveAspectRatio", "none"),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    element("svg", &attributes, drawn)
}
