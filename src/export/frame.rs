//! A picture that stands by itself: the plan of a figure with its title above, and caption, colophon and link below.

use super::Colophon;
use crate::chart::{Anchor, Area, ChartPlan, Grip, Ink, Label, Mark, Measure};

/// Room around everything.
const MARGIN: f64 = 20.0;
/// Sizes of letters and heights of their lines: title, caption, colophon.
const TITLE: (f64, f64) = (20.0, 25.0);
const CAPTION: (f64, f64) = (13.0, 18.0);
const SMALL: (f64, f64) = (11.0, 15.0);
/// Room between the parts.
const GAP: f64 = 10.0;

/// The plan of the whole picture.
#[must_use]
pub fn framed(figure: ChartPlan, colophon: &Colophon, title: bool, measure: &dyn Measure) -> ChartPlan {
    let across = figure.width;
    let width = across + 2.0 * MARGIN;
    let mut page = Page { marks: Vec::new(), y: MARGIN, across, measure };
    if title {
        page.lines(&colophon.title, TITLE, true, Ink::Text);
        page.y += GAP;
    }
    let top = page.y;
    page.y += figure.height + GAP;
    page.lines(&colophon.caption, CAPTION, false, Ink::Text);
    page.y += GAP / 2.0;
    let note = [colophon.note.as_str(), ". ", &colophon.made].concat();
    page.lines(&note, SMALL, false, Ink::TextSoft);
    page.lines(&colophon.link, SMALL, false, Ink::TextSoft);
    let height = (page.y + MARGIN - GAP / 2.0).round();
    let ground = Area { left: 0.0, top: 0.0, right: width, bottom: height };
    let mut marks = vec![Mark::Block { area: ground, ink: Ink::Paper, strength: 1.0 }];
    let shift = (MARGIN, top.round());
    marks.extend(figure.marks.into_iter().map(|mark| moved(mark, shift)));
    marks.append(&mut page.marks);
    ChartPlan { width, height, marks, plot: moved_area(figure.plot, shift), grip: Grip::Nothing, ground: 0 }
}

/// What is written above and below a figure.
struct Page<'a> {
    marks: Vec<Mark>,
    y: f64,
    across: f64,
    measure: &'a dyn Measure,
}

impl Page<'_> {
    fn lines(&mut self, text: &str, (size, line): (f64, f64), bold: bool, ink: Ink) {
        for words in wrapped(text, self.across, |text| self.measure.width(text, size, bold)) {
            let at = (MARGIN, self.y + line / 2.0);
            self.marks.push(Mark::Text(Label { size, bold, ..Label::new(words, at, Anchor::Start, ink) }));
            self.y += line;
        }
    }
}

/// The text in lines that fit; a word that is too long by itself is cut, as a link may be.
fn wrapped(text: &str, across: f64, width: impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { [&line, " ", word].concat() };
        if width(&longer) <= across {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if width(&line) > across {
                line.pop();
                lines.push(std::mem::replace(&mut line, letter.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

fn moved_area(area: Area, (right, down): (f64, f64)) -> Area {
    Area {
        left: area.left + right,
        top: area.top + down,
        right: area.right + right,
        bottom: area.bottom + down,
    }
}

fn moved(mark: Mark, shift: (f64, f64)) -> Mark {
    let (right, down) = shift;
    let point = |(x, y): (f64, f64)| (x + right, y + down);
    let points = |points: Vec<(f64, f64)>| points.into_iter().map(point).collect();
    match mark {
        Mark::Shape { points: corners, ink } => Mark::Shape { points: points(corners), ink },
        Mark::Line { points: way, ink, width } => Mark::Line { points: points(way), ink, width },
        Mark::Block { area, ink, strength } => Mark::Block { area: moved_area(area, shift), ink, strength },
        Mark::Disc { at, radius, fill, line } => Mark::Disc { at: point(at), radius, fill, line },
        Mark::Text(label) => Mark::Text(Label { at: point(label.at), ..label }),
    }
}
