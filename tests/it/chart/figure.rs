//! The figures that the tests look at: every case in every size, and random ones.

use std::sync::{Arc, LazyLock};

use netwerktijd::chart::{Area, ChartPlan, Ink, Mark, TableMeasure, TimeChart, time_chart};
use netwerktijd::exploration::{Exploration, Study};
use netwerktijd::language::Language;
use netwerktijd::model::Stocks;

use crate::support::{Random, cases, explore, pair};

/// How large a figure is, where its playhead stands, and in which language it speaks.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    pub size: (f64, f64),
    pub playhead: f64,
    pub language: Language,
}

/// From this width the page asks for leaders to the three moments.
const LEADERS_FROM: f64 = 700.0;

pub fn plan(exploration: &Exploration, setting: &Setting) -> ChartPlan {
    let Setting { size: (width, height), playhead, language } = *setting;
    let leaders = width >= LEADERS_FROM;
    time_chart(&TimeChart { exploration, playhead, language, width, height, leaders }, &TableMeasure)
}

/// The sizes of the page; the smallest figure there is, the narrowest that is laid out as a wide one, the lowest of those.
const SIZES: [(f64, f64); 9] = [
    (872.0, 420.0),
    (1176.0, 560.0),
    (700.0, 330.0),
    (358.0, 232.0),
    (328.0, 200.0),
    (288.0, 190.0),
    (256.0, 190.0),
    (560.0, 300.0),
    (844.0, 190.0),
];
const PLAYHEADS: [f64; 8] = [0.0, 1.0, 12.0, 30.0, 36.0, 60.0, 95.0, 96.0];
/// How many figures of random scenarios, sizes and playheads.
const RANDOM: usize = 300;

/// The stocks at every step of a run.
pub type Series = Arc<Vec<(f64, Stocks)>>;

/// A figure with what it was made of.
pub struct Figure {
    pub name: String,
    pub own: Series,
    pub pinned: Option<Series>,
    pub plan: ChartPlan,
}

/// Makes figures of one exploration.
struct Maker<'a> {
    name: String,
    exploration: &'a Exploration,
    own: Series,
    pinned: Option<Series>,
}

impl<'a> Maker<'a> {
    fn new(name: String, exploration: &'a Exploration) -> Self {
        let series = |study: &Study| Arc::new(study.run.steps().collect());
        let pinned = exploration.pinned().map(|pinned| &*pinned.study).map(series);
        Self { name, exploration, own: series(&exploration.own), pinned }
    }

    fn figure(&self, setting: Setting) -> Figure {
        Figure {
            name: format!("{}, {setting:?}", self.name),
            own: self.own.clone(),
            pinned: self.pinned.clone(),
            plan: plan(self.exploration, &setting),
        }
    }
}

/// Every case alone and compared, in both languages, in every size, with the playhead at every telling place.
fn of_every_case(figures: &mut Vec<Figure>) {
    for (name, exploration) in cases() {
        let maker = Maker::new(name, &exploration);
        for language in Language::ALL {
            for size in SIZES {
                figures.extend(PLAYHEADS.map(|playhead| maker.figure(Setting { size, playhead, language })));
            }
        }
    }
}

/// Random scenarios in random sizes; the playhead stands between months every other time.
fn random(figures: &mut Vec<Figure>) {
    let mut random = Random::seeded(7);
    for turn in 0..RANDOM {
        let (own, pinned) = pair(&mut random);
        let exploration = explore(own, (random.unit() < 0.7).then_some(pinned));
        let size = (random.between(256.0, 1500.0).round(), random.between(190.0, 640.0).round());
        let month = random.between(0.0, 96.0);
        let playhead = if random.unit() < 0.5 { month } else { month.round() };
        let setting = Setting { size, playhead, language: Language::ALL[turn % 2] };
        let name = format!("random {turn}: {own:?} {pinned:?}");
        figures.push(Maker::new(name, &exploration).figure(setting));
    }
}

/// All figures; made once for all tests.
pub static FIGURES: LazyLock<Vec<Figure>> = LazyLock::new(|| {
    let mut figures = Vec::new();
    of_every_case(&mut figures);
    random(&mut figures);
    assert_eq!(figures.len(), 10 * 2 * SIZES.len() * PLAYHEADS.len() + RANDOM);
    figures
});

/// What is wrong with figures: how many have each fault, and the first of them.
#[derive(Default)]
pub struct Faults(Vec<String>);

impl Faults {
    pub fn add(&mut self, figure: &Figure, what: impl std::fmt::Display) {
        self.0.push(format!("{what}\n    in {}", figure.name));
    }

    #[track_caller]
    pub fn assert_none(&self) {
        let step = self.0.len().div_ceil(12).max(1);
        let shown: Vec<&str> = self.0.iter().step_by(step).map(String::as_str).collect();
        assert!(self.0.is_empty(), "{} faults, such as\n{}", self.0.len(), shown.join("\n"));
    }
}

/// The points of every line of an ink.
pub fn lines(plan: &ChartPlan, wanted: Ink) -> Vec<&[(f64, f64)]> {
    let of_ink = |mark| match mark {
        &Mark::Line { ref points, ink, .. } if ink == wanted => Some(points.as_slice()),
        _ => None,
    };
    plan.marks.iter().filter_map(of_ink).collect()
}

/// The rectangle that a shape of this ink spans.
pub fn shape(plan: &ChartPlan, wanted: Ink) -> Option<Area> {
    plan.marks.iter().find_map(|mark| match mark {
        Mark::Shape { points, ink } if *ink == wanted => Some(span(points)),
        _ => None,
    })
}

/// The rectangle that points span.
pub fn span(points: &[(f64, f64)]) -> Area {
    let nothing =
        Area { left: f64::INFINITY, top: f64::INFINITY, right: f64::NEG_INFINITY, bottom: f64::NEG_INFINITY };
    points.iter().fold(nothing, |area, (x, y)| Area {
        left: area.left.min(*x),
        top: area.top.min(*y),
        right: area.right.max(*x),
        bottom: area.bottom.max(*y),
    })
}

/// One figure for tests that need no more.
pub static DEFAULT: LazyLock<ChartPlan> = LazyLock::new(|| {
    let setting = Setting { size: (872.0, 420.0), playhead: 30.0, language: Language::Dutch };
    plan(&cases()[3].1, &setting)
});
