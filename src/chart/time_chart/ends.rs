//! The names and values at the ends of the curves, in place of a legend.

use super::super::series::Inks as _;
use super::super::{Anchor, Ink, LINE, Label, Measure, stack};
use super::{Canvas, Series, TimeChart};
use crate::exploration::Study;
use crate::text::label::{Place, pin_mark, pinned_name};
use crate::text::number::index;
use crate::text::words::chart;

/// Distance of the first letter at a line's end from the plot.
const END_GAP: f64 = 12.0;
/// Least height of a line of text at a line's end.
const END_LINE: f64 = 15.0;
/// Most width of a name.
const NAME: f64 = 100.0;

/// A block of lines at the end of a curve.
struct EndLabel {
    y: f64,
    lines: Vec<(String, Ink, f64, bool)>,
}

impl EndLabel {
    fn height(&self) -> f64 {
        self.lines.iter().map(|(_, _, size, _)| line_height(*size)).sum()
    }
}

/// A name as far as there is room for it beside its number.
fn cut(name: String, measure: &dyn Measure) -> String {
    if measure.width(&name, 12.0, false) <= NAME {
        return name;
    }
    let mut short: Vec<char> = name.chars().collect();
    while short.pop().is_some() {
        let text: String = short.iter().chain(['…'].iter()).collect();
        if measure.width(&text, 12.0, false) <= NAME {
            return text;
        }
    }
    String::new()
}

/// Height of a line of text of this size: that of its label, so that lines never touch.
fn line_height(size: f64) -> f64 {
    (size * LINE).max(END_LINE)
}

/// The margin at the right that a narrow figure needs for the words at the line ends.
pub(super) fn narrow_margin(chart: &TimeChart<'_>, measure: &dyn Measure) -> f64 {
    let widest = end_labels(chart, false, |_| 0.0, measure)
        .iter()
        .flat_map(|label| &label.lines)
        .map(|(text, _, size, bold)| measure.width(text, *size, *bold))
        .fold(0.0, f64::max);
    widest + END_GAP
}

fn end_labels(
    chart: &TimeChart<'_>,
    wide: bool,
    y: impl Fn(f64) -> f64,
    measure: &dyn Measure,
) -> Vec<EndLabel> {
    let language = chart.language;
    let value = |study: &Study, series: Series| series.of(&study.outcomes.last.stocks);
    let own = &chart.exploration.own;
    let mut labels: Vec<EndLabel> = Series::BOTH
        .into_iter()
        .map(|series| {
            let end = value(own, series);
            let name = match series {
                Series::Relations => chart::relations(language),
                Series::Results => chart::results(language),
            };
            let number = index(end).to_string();
            let (ink, size) = (series.text_ink(), if wide { 15.0 } else { 13.0 });
            let lines = if wide {
                vec![(format!("{name} {number}"), ink, size, true)]
            } else {
                vec![(name.to_owned(), ink, size, true), (number, ink, size, true)]
            };
            EndLabel { y: y(end), lines }
        })
        .collect();
    let pins = &chart.exploration.pins;
    // More than one: a name and a number each, in the colour of their line.
    let many = pins.len() > 1;
    for pinned in pins {
        let name = match (many, wide) {
            (true, false) => pin_mark(language, &pinned.pin, pinned.place),
            _ => pinned_name(language, pinned, Place::Short),
        };
        let name = cut(name, measure);
        let line = |series: Series| {
            let number = index(value(pinned, series)).to_string();
            let text = match series {
                _ if many => format!("{name} {number}"),
                Series::Relations => chart::end_relations(language, &number),
                Series::Results => chart::end_results(language, &number),
            };
            (text, series.ghost_text_ink(), 12.0, false)
        };
        let [relations, results] = Series::BOTH.map(|series| y(value(pinned, series)));
        if many {
            labels.push(EndLabel { y: relations, lines: vec![line(Series::Relations)] });
            labels.push(EndLabel { y: results, lines: vec![line(Series::Results)] });
            continue;
        }
        let name = (name.clone(), Ink::Text, 12.0, false);
        // Two ends that nearly meet share one block.
        if (relations - results).abs() < 2.0 * END_LINE {
            let lines = vec![name, line(Series::Relations), line(Series::Results)];
            labels.push(EndLabel { y: f64::midpoint(relations, results), lines });
        } else {
            labels.push(EndLabel { y: relations, lines: vec![name.clone(), line(Series::Relations)] });
            labels.push(EndLabel { y: results, lines: vec![name, line(Series::Results)] });
        }
    }
    labels
}

impl Canvas<'_> {
    pub(super) fn ends(&mut self) {
        let labels = end_labels(self.chart, self.wide, |value| self.y(value), self.measure);
        let wanted: Vec<_> = labels.iter().map(|label| (label.y, label.height())).collect();
        let middles = stack(&wanted, self.plot.top - 7.0, self.plot.bottom + 2.0);
        for (label, middle) in labels.into_iter().zip(middles) {
            let mut y = middle - label.height() / 2.0;
            for (text, ink, size, bold) in label.lines {
                let at = (self.plot.right + END_GAP, y + line_height(size) / 2.0);
                let line = Label { bold, ..Label::new(text, at, Anchor::Start, ink).size(size) };
                self.text(line);
                y += line_height(size);
            }
        }
    }
}
