//! What follows from a map and a goal: at which styles some length of the subsidy is enough, and from which length on.

use super::cells::column;
use super::grid::{Grid, STYLES};
use super::lengths::Lengths;
use crate::exploration::Explorer;
use crate::scenario::{Control, Goal, Scenario};

/// How much of the map reaches the goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// No cell does.
    Nowhere,
    /// Every cell does.
    Everywhere,
    /// At the styles of [`Advice::ranges`]; whether what is missing there is only ever more time.
    Somewhere {
        /// Whether, at every one of those styles, the goal is reached from some length on, and not at every length.
        time_helps: bool,
    },
}

/// A style and the lengths that are enough there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedStyle {
    /// The style, 0 to 100.
    pub style: i16,
    /// The lengths.
    pub lengths: Lengths,
}

/// What follows from a map and a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// The goal.
    pub goal: Goal,
    /// How much of the map reaches it.
    pub reached: Reached,
    /// The styles at which some length reaches it, as ranges with both ends included; from low to high.
    pub ranges: Vec<(i16, i16)>,
    /// The shortest length that reaches it at any style of the map, and the style in the middle of those where it does.
    pub earliest: Option<(u16, i16)>,
    /// The styles at which the advice flips from "longer" to "another style first": where the best that any length gives is
    /// just enough. Between styles, as the line of the goal is; none at the rim of the map.
    pub borders: Vec<f64>,
    /// The lowest and the highest value on the map, 0 to 1.
    pub span: (f64, f64),
    /// The reader's own style.
    pub own: NamedStyle,
    /// Every style that was run, with its lengths; from low to high.
    styles: Vec<NamedStyle>,
}

/// What a grid and a goal say whatever the reader's own style is.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    goal: Goal,
    styles: Vec<NamedStyle>,
    borders: Vec<f64>,
    span: (f64, f64),
}

impl Around {
    /// From a grid of the scenario. `others` are styles the reader wants to hear about, such as pinned ones.
    ///
    /// The grid knows every other style: at a border the style between is run as well, so that no whole style is said to
    /// lie on the wrong side of it. A grid that is not complete is not worth that.
    #[must_use]
    pub fn new(grid: &Grid, scenario: Scenario, goal: Goal, others: &[i16], explorer: &Explorer) -> Self {
        let of_grid = STYLES.iter().enumerate().map(|(place, style)| NamedStyle {
            style: *style,
            lengths: Lengths::of(grid.column(place), goal),
        });
        let mut styles: Vec<NamedStyle> = of_grid.collect();
        for style in others {
            insert(&mut styles, run(scenario, *style, goal, explorer));
        }
        let doubtful = |pair: &[NamedStyle]| match pair {
            [low, high] if reaches(low) != reaches(high) && high.style - low.style == 2 => {
                Some(low.style + 1)
            }
            _ => None,
        };
        let doubtful: Vec<i16> = styles.windows(2).filter_map(doubtful).collect();
        for style in doubtful.into_iter().filter(|_| grid.complete) {
            insert(&mut styles, run(scenario, style, goal, explorer));
        }
        let every_cell = || (0..STYLES.len()).flat_map(|place| grid.column(place)).copied();
        let span = (every_cell().fold(f64::INFINITY, f64::min), every_cell().fold(0.0, f64::max));
        Self { goal, styles, borders: borders_of(grid, goal), span }
    }
}

/// What a goal means at the reader's own style, whatever the grid says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own {
    style: NamedStyle,
}

impl Own {
    /// Runs the nominal parameters.
    #[must_use]
    pub fn new(scenario: Scenario, goal: Goal, explorer: &Explorer) -> Self {
        Self { style: run(scenario, scenario.get(Control::Style), goal, explorer) }
    }
}

/// A style, run in double precision.
fn run(scenario: Scenario, style: i16, goal: Goal, explorer: &Explorer) -> NamedStyle {
    let values = column(scenario.with(Control::Style, style), goal.outcome, explorer.parameters());
    NamedStyle { style, lengths: Lengths::of(&values, goal) }
}

impl Advice {
    /// Of the two parts that change at different times.
    #[must_use]
    pub fn new(around: &Around, own: &Own) -> Self {
        let mut styles = around.styles.clone();
        insert(&mut styles, own.style);
        Self {
            goal: around.goal,
            reached: reached(&styles),
            earliest: earliest(&styles),
            ranges: ranges(&styles),
            borders: around.borders.clone(),
            span: around.span,
            own: own.style,
            styles,
        }
    }

    /// The lengths that are enough at a style that was run: those of the map, the reader's own, and those asked for.
    #[must_use]
    pub fn at(&self, style: i16) -> Option<NamedStyle> {
        self.styles.iter().find(|there| there.style == style).copied()
    }

    /// The end of a range that lies nearest to a border, as a whole style.
    #[must_use]
    pub fn nearest_end(&self, border: f64) -> i16 {
        let ends = self.ranges.iter().flat_map(|(from, to)| [*from, *to]);
        let distance = |style: &i16| (f64::from(*style) - border).abs();
        ends.min_by(|one, other| distance(one).total_cmp(&distance(other))).unwrap_or_default()
    }

    /// Whether some length is enough at every style.
    #[must_use]
    pub fn at_every_style(&self) -> bool {
        let ends = STYLES.first().copied().zip(STYLES.last().copied());
        self.ranges.first().copied() == ends
    }
}

fn reaches(style: &NamedStyle) -> bool {
    style.lengths != Lengths::None
}

/// Puts a style in its place, instead of what was known of it.
fn insert(styles: &mut Vec<NamedStyle>, new: NamedStyle) {
    match styles.binary_search_by_key(&new.style, |there| there.style) {
        Ok(place) => styles.get_mut(place).into_iter().for_each(|there| *there = new),
        Err(place) => styles.insert(place, new),
    }
}

fn ranges(styles: &[NamedStyle]) -> Vec<(i16, i16)> {
    styles
        .chunk_by(|one, next| reaches(one) == reaches(next))
        .filter_map(|range| Some((range.first().filter(|first| reaches(first))?.style, range.last()?.style)))
        .collect()
}

/// Where the highest value of a column crosses the goal from one column to the next.
fn borders_of(grid: &Grid, goal: Goal) -> Vec<f64> {
    let best = |place: usize| grid.column(place).iter().copied().fold(0.0, f64::max);
    let bests: Vec<(f64, f64)> =
        STYLES.iter().enumerate().map(|(place, style)| (f64::from(*style), best(place))).collect();
    let crossing = |pair: &[(f64, f64)]| match pair {
        [(style, low), (next, high)] if goal.is_reached_by(*low) != goal.is_reached_by(*high) => {
            Some(style + (goal.level() - low) / (high - low) * (next - style))
        }
        _ => None,
    };
    bests.windows(2).filter_map(crossing).collect()
}

fn reached(styles: &[NamedStyle]) -> Reached {
    let mut there = styles.iter().filter(|style| reaches(style)).map(|style| style.lengths).peekable();
    if there.peek().is_none() {
        return Reached::Nowhere;
    }
    if styles.iter().all(|style| style.lengths == Lengths::All) {
        return Reached::Everywhere;
    }
    let (mut from, mut other) = (false, false);
    for lengths in there {
        match lengths {
            Lengths::From(_) => from = true,
            Lengths::All | Lengths::None => {}
            Lengths::UpTo(_) | Lengths::Between(..) | Lengths::Some(_) => other = true,
        }
    }
    Reached::Somewhere { time_helps: from && !other }
}

fn earliest(styles: &[NamedStyle]) -> Option<(u16, i16)> {
    let months = styles.iter().filter_map(|style| style.lengths.first()).min()?;
    let there = |style: &&NamedStyle| style.lengths.first() == Some(months);
    let low = styles.iter().find(there)?.style;
    let high = styles.iter().rev().find(there)?.style;
    let middle = i16::midpoint(low, high);
    // The middle itself need not be among them.
    let nearest = styles.iter().filter(there).min_by_key(|style| (style.style - middle).abs())?;
    Some((months, nearest.style))
}
