//! A plan as elements of the page: a preview that is exact at any size, and a figure whose words can be selected in print.

use yew::prelude::*;

use crate::chart::{Anchor, ChartPlan, Colour, Ink, Label, Mark, Palette, Point};
use crate::ui::part::element::{element, said};

/// The drawing; `name` says what it is to who cannot see it.
pub fn drawing(plan: &ChartPlan, palette: &Palette, name: &str) -> Html {
    let marks = plan.marks.iter().flat_map(|mark| drawn(mark, palette)).collect();
    let frame = ["0 0 ", &number(plan.width), " ", &number(plan.height)].concat();
    element("svg", &[("class", "drawing"), ("viewBox", &frame), ("role", "img"), ("aria-label", name)], marks)
}

/// A number to tenths of a pixel, written without the machinery of formatting.
fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let (whole, rest) = ((tenths.abs() / 10).to_string(), (tenths.abs() % 10).to_string());
    [if tenths < 0 { "-" } else { "" }, &whole, ".", &rest].concat()
}

fn hex(colour: Colour) -> String {
    let mut text = String::from("#");
    let (red, green, blue) = colour.rgb;
    for part in [red, green, blue] {
        for digit in [part / 16, part % 16] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    text
}

fn points(points: &[Point]) -> String {
    let mut text = String::new();
    for (x, y) in points {
        for piece in [&number(*x), ",", &number(*y), " "] {
            text.push_str(piece);
        }
    }
    text
}

fn drawn(mark: &Mark, palette: &Palette) -> Vec<Html> {
    let colour = |ink: Ink| {
        let colour = palette.colour(ink);
        (hex(colour), hundredths(colour.alpha))
    };
    match mark {
        Mark::Shape { points: corners, ink } => {
            let (fill, opacity) = colour(*ink);
            let corners = points(corners);
            vec![element(
                "polygon",
                &[("points", &corners), ("fill", &fill), ("fill-opacity", &opacity)],
                vec![],
            )]
        }
        Mark::Line { points: way, ink, width } => {
            let ((stroke, opacity), way, width) = (colour(*ink), points(way), number(*width));
            let attributes = [
                ("points", &*way),
                ("fill", "none"),
                ("stroke", &stroke),
                ("stroke-opacity", &opacity),
                ("stroke-width", &width),
                ("stroke-linejoin", "round"),
            ];
            vec![element("polyline", &attributes, vec![])]
        }
        Mark::Block { area, ink, strength } => {
            let Colour { alpha, .. } = palette.colour(*ink);
            let (fill, opacity) = (hex(palette.colour(*ink)), hundredths(alpha * strength));
            let place = [area.left, area.top, area.width(), area.height()].map(number);
            let [x, y, width, height] = &place;
            let attributes = [
                ("x", &**x),
                ("y", y),
                ("width", width),
                ("height", height),
                ("fill", &fill),
                ("fill-opacity", &opacity),
                // Cells that touch leave no seam.
                ("shape-rendering", "crispEdges"),
            ];
            vec![element("rect", &attributes, vec![])]
        }
        Mark::Disc { at, radius, fill, line } => {
            let [x, y, radius] = [at.0, at.1, *radius].map(number);
            let (fill, opacity) = fill.map_or(("none".to_owned(), "1".to_owned()), &colour);
            let (stroke, width) =
                line.map_or(("none".to_owned(), 0.0), |(ink, width)| (colour(ink).0, width));
            let width = number(width);
            let attributes = [
                ("cx", &*x),
                ("cy", &y),
                ("r", &radius),
                ("fill", &fill),
                ("fill-opacity", &opacity),
                ("stroke", &stroke),
                ("stroke-width", &width),
            ];
            vec![element("circle", &attributes, vec![])]
        }
        Mark::Text(label) => vec![text(label, palette)],
    }
}

fn hundredths(value: f64) -> String {
    let hundredths = ((value * 100.0).round() as i64).clamp(0, 100);
    if hundredths == 100 {
        return "1".to_owned();
    }
    ["0.", if hundredths < 10 { "0" } else { "" }, &hundredths.to_string()].concat()
}

fn text(label: &Label, palette: &Palette) -> Html {
    // From the middle of the letters down to the line they stand on.
    let [x, y, size] = [label.at.0, label.at.1 + label.size * 0.36, label.size].map(number);
    let anchor = match label.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let fill = hex(palette.colour(label.ink));
    let rim = label.halo.map(|ink| hex(palette.colour(ink)));
    let mut attributes = vec![
        ("x", &*x),
        ("y", &*y),
        ("text-anchor", anchor),
        ("font-size", &*size),
        ("font-weight", if label.bold { "bold" } else { "normal" }),
        ("fill", &*fill),
    ];
    if let Some(rim) = &rim {
        attributes.extend([("stroke", &**rim), ("stroke-width", "3"), ("paint-order", "stroke")]);
    }
    said("text", &attributes, &label.text)
}
