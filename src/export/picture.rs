//! The picture of what is taken, as one plan for every device: SVG here, pixels on a canvas of the page.

use super::frame::framed;
use super::{Chosen, Colophon, Subject, Taken, WhyChart, why_chart};
use crate::chart::{
    ChartPlan, Ink, MapChart, Mark, NetworksChart, Palette, TableMeasure, TimeChart, TogetherChart, Typeface,
    map_chart, networks_chart, svg, time_chart, together_chart,
};

/// The families of a picture that is looked at elsewhere: names that every program takes without quotes.
pub const FONT: &str = "Segoe UI, Roboto, Open Sans, Noto Sans, Liberation Sans, Arial, sans-serif";
/// How far the middle of small letters is above their line, in parts of a letter's size.
const MIDDLE: f64 = 0.26;
/// Width and height of a figure, in CSS pixels: the curves, the plane, the map.
type Sizes = [(f64, f64); 3];
const FILE: Sizes = [(872.0, 420.0), (720.0, 500.0), (820.0, 520.0)];
/// On paper, so that its letters are as large as those around it.
const PAPER: Sizes = [(720.0, 320.0), (720.0, 330.0), (720.0, 330.0)];

/// The plan of the whole picture: the figure as the page draws it, with title, caption and colophon.
#[must_use]
pub fn picture(taken: &Taken, chosen: &Chosen, colophon: &Colophon) -> ChartPlan {
    let mut figure = figure(taken, &FILE);
    if !chosen.band {
        figure
            .marks
            .retain(|mark| !matches!(mark, Mark::Shape { ink: Ink::RelationsBand | Ink::ResultsBand, .. }));
    }
    framed(figure, colophon, chosen.title, &TableMeasure)
}

/// The palette of a picture.
#[must_use]
pub fn palette(dark: bool) -> Palette {
    if dark { Palette::dark() } else { Palette::light() }
}

/// The picture as a file of its own: real text, its title and its caption for who cannot see it.
#[must_use]
pub fn svg_file(taken: &Taken, chosen: &Chosen, colophon: &Colophon) -> String {
    let plan = picture(taken, chosen, colophon);
    let text = svg(&plan, &palette(chosen.dark), Typeface(FONT), &colophon.title);
    let words = [&taken.look.description, &colophon.note, &colophon.made, &colophon.link];
    let words: Vec<&str> = words.into_iter().map(String::as_str).collect();
    let description = words.join(" ").replace('&', "&amp;").replace('<', "&lt;");
    // Cells that touch leave no seam where edges lie between pixels.
    let text = text.replace("<rect ", "<rect shape-rendering=\"crispEdges\" ");
    let text = in_place(&text);
    text.replacen("</title>\n", &["</title>\n<desc>", &description, "</desc>\n"].concat(), 1)
}

/// The text of an SVG whose letters stand in the middle of their lines by their place alone: LibreOffice does not read how far
/// they are moved from it, and would write them too high.
fn in_place(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for (count, part) in text.split("<text ").enumerate() {
        if count > 0 {
            made.push_str("<text ");
        }
        let number = |name: &str| part.split_once(name)?.1.split('"').next()?.parse::<i32>().ok();
        let (y, size) = (number(" y=\""), number("font-size=\""));
        match y.zip(size).zip(part.split_once(" dy=\"0.5ex\"")) {
            Some(((y, size), (before, after))) => {
                let middle = y + (f64::from(size) * MIDDLE).round() as i32;
                let (start, _) = before.split_once(" y=\"").unwrap_or((before, ""));
                made.extend([start, " y=\"", &middle.to_string(), "\"", after]);
            }
            None => made.push_str(part),
        }
    }
    made
}

/// The figure alone, for the note on paper.
#[must_use]
pub fn on_paper(taken: &Taken) -> ChartPlan {
    figure(taken, &PAPER)
}

fn figure(taken: &Taken, [wide, plane, map]: &Sizes) -> ChartPlan {
    let (exploration, language) = (&taken.exploration, taken.state.language);
    let playhead = f64::from(taken.state.month());
    let measure = &TableMeasure;
    match &taken.subject {
        Subject::Time => {
            let (width, height) = *wide;
            let chart = TimeChart { exploration, playhead, language, width, height, leaders: false };
            time_chart(&chart, measure)
        }
        Subject::Together => {
            let (width, height) = *plane;
            together_chart(&TogetherChart { exploration, playhead, language, width, height }, measure)
        }
        Subject::Networks(networks) => {
            let (width, height) = *plane;
            let chart = NetworksChart { networks, exploration, playhead, language, width, height };
            networks_chart(&chart, measure)
        }
        Subject::Map(grid, advice) => {
            let (width, height) = *map;
            map_chart(&MapChart { grid, advice, exploration, language, width, height }, measure)
        }
        Subject::Why(slope, loops) => why_chart(&WhyChart { slope, loops, language }, measure),
    }
}
