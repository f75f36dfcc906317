//! "Why?" as a figure: the terms of a slope as bars to both sides of zero, and below them the strongest loops.

use crate::chart::{Anchor, Area, ChartPlan, Grip, Ink, Label, Mark, Measure};
use crate::language::Language;
use crate::model::{Dominance, Series};
use crate::text::number::{signed, whole};
use crate::text::why_name;
use crate::text::words::{chart, why};
use crate::why::{Ranked, Slope};

/// What it is made of.
pub struct WhyChart<'a> {
    /// The slope with its terms.
    pub slope: &'a Slope,
    /// The loops in the same month.
    pub loops: &'a Dominance,
    /// The language of the words in it.
    pub language: Language,
}

const WIDTH: f64 = 820.0;
/// Where the names end and the bars may begin, and where they end.
const NAMES: f64 = 330.0;
const RIGHT: f64 = WIDTH - 60.0;
/// Height of a row, and of a bar in it.
const ROW: f64 = 26.0;
const BAR: f64 = 15.0;
/// How many loops are shown, as many as the page shows unasked; the table has them all.
const LOOPS: usize = 5;

/// The plan; its height follows from the number of rows.
#[must_use]
pub fn why_chart(shown: &WhyChart<'_>, measure: &dyn Measure) -> ChartPlan {
    let language = shown.language;
    let mut sheet = Rows { marks: Vec::new(), y: 0.0 };
    let index = sheet.head(why::pushes(language), why::unit(language), measure);
    let caveat = Label::new(chart::caveat(language), (index + 16.0, 9.0), Anchor::Start, Ink::TextSoft);
    sheet.marks.push(Mark::Text(caveat));
    let (fills, empties) = match shown.slope.series {
        Series::Relations => (Ink::Relations, Ink::GhostRelations),
        Series::Results => (Ink::Results, Ink::GhostResults),
    };
    let bars = &shown.slope.bars;
    let most = |take: bool| {
        let sizes = bars.iter().filter(|bar| (bar.points < 0) == take).map(|bar| bar.points.abs());
        sizes.max().unwrap_or(0).max(1) as f64
    };
    let (left, right) = (NAMES + 50.0, RIGHT);
    let unit = (right - left) / (most(true) + most(false));
    let zero = left + most(true) * unit;
    let first = sheet.y;
    for bar in bars {
        let ink = if bar.points < 0 { empties } else { fills };
        let name = why_name::name(language, bar.push);
        sheet.row(name, &signed(bar.points), (zero, zero + bar.points as f64 * unit), ink);
    }
    let sum = match shown.slope.series {
        Series::Relations => why::sum_relations(language),
        Series::Results => why::sum_results(language),
    };
    let axis = Area { left: zero.round(), top: first, right: zero.round() + 1.0, bottom: sheet.y };
    sheet.marks.push(Mark::Block { area: axis, ink: Ink::Edge, strength: 1.0 });
    sheet.total(sum, &signed(shown.slope.points), zero);
    let plot = Area { left, top: first, right, bottom: sheet.y };
    sheet.y += 14.0;
    sheet.head(why::loops(language), why::share(language), measure);
    let ranked = Ranked::of(shown.loops);
    let largest = ranked.iter().map(|one| one.percent).max().unwrap_or(1).max(1) as f64;
    for one in ranked.into_iter().take(LOOPS) {
        let kind = if one.reinforces { why::reinforces(language) } else { why::balances(language) };
        let name = [why_name::loop_name(language, one.named), ", ", kind].concat();
        let ink = if one.reinforces { Ink::MarkSoft } else { Ink::MoneyEdge };
        let end = left + one.percent as f64 / largest * (right - left);
        sheet.row(&name, &[&whole(one.percent), "%"].concat(), (left, end), ink);
    }
    ChartPlan {
        width: WIDTH,
        height: sheet.y + 4.0,
        marks: sheet.marks,
        plot,
        grip: Grip::Nothing,
        ground: 0,
    }
}

struct Rows {
    marks: Vec<Mark>,
    y: f64,
}

impl Rows {
    /// A heading with its unit; gives where it ends.
    fn head(&mut self, title: &str, unit: &str, measure: &dyn Measure) -> f64 {
        let middle = self.y + 9.0;
        let title = Label::new(title, (0.0, middle), Anchor::Start, Ink::Text).bold();
        let unit = Label::new(unit, (title.area(measure).right + 10.0, middle), Anchor::Start, Ink::TextSoft);
        let end = unit.area(measure).right;
        self.marks.extend([title, unit].map(Mark::Text));
        self.y += 24.0;
        end
    }

    fn row(&mut self, name: &str, value: &str, (from, to): (f64, f64), ink: Ink) {
        let middle = self.y + ROW / 2.0;
        let label = Label::new(name, (NAMES, middle), Anchor::End, Ink::Text);
        let (left, right) = (from.min(to), from.max(to));
        let area = Area { left, top: middle - BAR / 2.0, right, bottom: middle + BAR / 2.0 };
        let (at, anchor) = if to < from {
            ((left - 6.0, middle), Anchor::End)
        } else {
            ((right + 6.0, middle), Anchor::Start)
        };
        let value = Label::new(value, at, anchor, Ink::Text).bold();
        if right > left {
            self.marks.push(Mark::Block { area, ink, strength: 1.0 });
        }
        self.marks.extend([label, value].map(Mark::Text));
        self.y += ROW;
    }

    /// The sum, without a bar.
    fn total(&mut self, name: &str, value: &str, zero: f64) {
        let middle = self.y + ROW / 2.0;
        let name = Label::new(name, (NAMES, middle), Anchor::End, Ink::Text).bold();
        let value = Label::new(value, (zero + 6.0, middle), Anchor::Start, Ink::Text).bold();
        self.marks.extend([name, value].map(Mark::Text));
        self.y += ROW;
    }
}
