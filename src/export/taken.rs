//! What is on screen, run: the state of the page becomes everything that a file can be made of.

use std::rc::Rc;

use crate::app::State;
use crate::exploration::{Exploration, Explorer, Pinned};
use crate::frame::Frame;
use crate::model::{Dominance, LANES, Series};
use crate::networks::Networks;
use crate::policy::{Advice, Around, Grid, Own, Work, is_on_map};
use crate::scenario::{Control, PINS};
use crate::text::look::Look;
use crate::view::View;
use crate::why::{Slope, loops};

/// What the figure on screen is about.
#[derive(Debug)]
pub enum Subject {
    /// Relations and results over time.
    Time,
    /// The path through the plane.
    Together,
    /// Many networks.
    Networks(Networks),
    /// The policy map, every cell of it, and what follows from it.
    Map(Grid, Advice),
    /// Why a line goes up or down at the playhead: its terms, and the loops.
    Why(Box<Slope>, Box<Dominance>),
}

/// What is on screen.
#[derive(Debug)]
pub struct Taken {
    /// The state of the page, with the pinned scenarios that go along.
    pub state: State,
    /// Its scenarios, run.
    pub exploration: Exploration,
    /// What the figure is about.
    pub subject: Subject,
    /// The words around it.
    pub look: Look,
    /// How many variants the band is made of.
    pub variants: usize,
}

impl Taken {
    /// Runs a state; `pins` says which of the pinned scenarios go along.
    #[must_use]
    pub fn of(state: &State, pins: [bool; PINS], explorer: &Explorer) -> Self {
        let kept = state.pins.iter().zip(pins).enumerate().filter(|(_, (_, goes))| *goes);
        let pinned = kept.map(|(place, (pin, _))| Pinned {
            pin: pin.clone(),
            place,
            study: Rc::new(explorer.study(pin.scenario)),
        });
        let exploration = Exploration::new(Rc::new(explorer.study(state.scenario)), pinned.collect());
        let mut state = state.clone();
        // What is taken along opens as a page by itself.
        state.frame = Frame::default();
        state.pins = state.pins.into_iter().zip(pins).filter_map(|(pin, goes)| goes.then_some(pin)).collect();
        let (language, month) = (state.language, state.month());
        let (subject, look) = match state.view {
            View::Time => (Subject::Time, Look::time(language, &exploration)),
            View::Together => (Subject::Together, Look::together(language, &exploration)),
            View::Networks => {
                let networks = Networks::new(explorer.parameters());
                let look = Look::networks(language, &exploration, &networks, month);
                (Subject::Networks(networks), look)
            }
            View::Map => {
                let (grid, advice) = map(&state, &exploration, explorer);
                let look = Look::map(language, &exploration, &advice);
                (Subject::Map(grid, advice), look)
            }
            View::Why => {
                let (series, at) = (state.asked.series, f64::from(month));
                let look = Look::why(language, &exploration, explorer.parameters(), at, series);
                (why(&exploration, explorer, at, series), look)
            }
        };
        Self { state, exploration, subject, look, variants: explorer.variant_count() }
    }

    /// Whether what it shows depends on the month of the playhead.
    #[must_use]
    pub fn is_of_a_month(&self) -> bool {
        matches!(self.subject, Subject::Networks(_) | Subject::Why(..))
    }
}

fn why(exploration: &Exploration, explorer: &Explorer, month: f64, series: Series) -> Subject {
    let (own, parameters) = (&exploration.own, explorer.parameters());
    let slope = Slope::of(own, parameters, month, series);
    Subject::Why(Box::new(slope), Box::new(loops(own, parameters, month)))
}

/// The whole map of a state, and what follows from it.
fn map(state: &State, exploration: &Exploration, explorer: &Explorer) -> (Grid, Advice) {
    let (scenario, goal) = (state.scenario, state.goal);
    let axes = scenario.with(Control::Style, 0).with(Control::Subsidy, 0);
    let mut work = Work::new(axes, goal.outcome);
    while !work.step(LANES, explorer.parameters()) {}
    let grid = work.grid();
    let on_map = exploration.pins.iter().filter(|pinned| is_on_map(pinned.scenario, scenario));
    let others: Vec<i16> = on_map.map(|pinned| pinned.scenario.get(Control::Style)).collect();
    let around = Around::new(&grid, axes, goal, &others, explorer);
    let own = Own::new(scenario.with(Control::Subsidy, 0), goal, explorer);
    let advice = Advice::new(&around, &own);
    (grid, advice)
}
