//! The policy map on screen: its cells, and what follows from them.

use std::rc::Rc;

use yew::prelude::*;

use super::Model;
use crate::app::State;
use crate::exploration::Exploration;
use crate::policy::{Advice, Grid, is_on_map};
use crate::scenario::{Control, Goal, Scenario};
use crate::ui::hooks::{use_later, use_policy_map};
use crate::ui::piece;
use crate::view::View;

/// The policy map and what follows from it, while it is looked at. Neither is made anew when only the playhead moves, nor
/// the map when only style or subsidy do.
#[hook]
pub fn use_map(
    explorer: &Model,
    state: &State,
    exploration: Option<&Exploration>,
) -> Option<(Rc<Grid>, Rc<Advice>)> {
    let wanted = (state.view == View::Map).then_some((state.scenario, state.goal.outcome));
    let code = piece::map();
    let found = use_policy_map(explorer, code, wanted);
    let own = state.scenario;
    let pins = exploration.iter().flat_map(|exploration| &exploration.pins);
    let on_map = pins.filter(|pinned| is_on_map(pinned.scenario, own));
    let others: Vec<i16> = on_map.map(|pinned| pinned.scenario.get(Control::Style)).collect();
    let axes = own.with(Control::Style, 0).with(Control::Subsidy, 0);
    let quick = found.as_ref().is_some_and(|(_, quick)| *quick);
    let grid = found.map(|(grid, _)| grid);
    let about = About { grid: grid.clone(), axes, goal: state.goal, others };
    let here = code.and(wanted).map(|_| (own.with(Control::Subsidy, 0), state.goal));
    let ask = Ask { about, here, quick };
    // On a slow machine the cells come first, and what follows from them a frame later.
    let at_once = |before: &Ask, now: &Ask| {
        now.quick || before.about.goal != now.about.goal || before.about.grid.is_none()
    };
    let Ask { about, here, .. } = use_later(&ask, at_once);
    let around = {
        let explorer = explorer.clone();
        use_memo(about, move |About { grid, axes, goal, others }| {
            let (grid, explorer) = grid.as_ref().zip(explorer.as_ref().ok())?;
            Some(Rc::new((code?.around)(grid, *axes, *goal, others, explorer)))
        })
    };
    let here = {
        let explorer = explorer.clone();
        use_memo(here, move |here| {
            let ((own, goal), explorer) = here.zip(explorer.as_ref().ok())?;
            Some((code?.own)(own, goal, explorer))
        })
    };
    let advice = {
        let key = ((*around).clone(), *here);
        use_memo(key, move |(around, own)| Some(Rc::new((code?.advice)(around.as_ref()?, own.as_ref()?))))
    };
    grid.zip((*advice).clone())
}

/// What is asked about a map.
#[derive(Clone, PartialEq)]
struct Ask {
    about: About,
    /// The reader's own column of it.
    here: Option<(Scenario, Goal)>,
    quick: bool,
}

/// What is asked about all of its cells.
#[derive(Clone, PartialEq)]
struct About {
    grid: Option<Rc<Grid>>,
    axes: Scenario,
    goal: Goal,
    others: Vec<i16>,
}
