//! The cells of the policy map, at once where the machine is fast enough, else finer with every frame.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_render::request_animation_frame;
use yew::prelude::*;

use crate::model::LANES;
use crate::policy::Grid;
use crate::scenario::{Control, Outcome, Scenario};
use crate::ui::browser::timing;
use crate::ui::piece::Map;
use crate::ui::room::Model;

/// How long a frame may spend on cells, in milliseconds.
const BUDGET: f64 = 5.0;

/// The same on a machine that did not come through with it: there all else in the frame is slow too.
const BUDGET_SLOW: f64 = 2.5;

/// A whole map in less than this leaves time for what follows from it.
const QUICK: f64 = 4.5;

/// The map of a scenario; `None` where none is wanted, or its code is not here yet. Style and subsidy of the scenario
/// do not matter: they are the axes.
///
/// A map that takes longer than [`BUDGET`] is shown coarse first and goes on in the next frame. Gives with it whether the
/// machine is so fast that there is time left in this frame.
#[hook]
pub fn use_policy_map(
    explorer: &Model,
    code: Option<&'static Map>,
    wanted: Option<(Scenario, Outcome)>,
) -> Option<(Rc<Grid>, bool)> {
    let wanted = code.and(wanted);
    let wanted = wanted
        .map(|(scenario, outcome)| (scenario.with(Control::Style, 0).with(Control::Subsidy, 0), outcome));
    let frame = use_state(|| 0_u32);
    let budget = use_mut_ref(|| BUDGET);
    let work = use_memo(wanted, |wanted| {
        let ((scenario, outcome), code) = wanted.zip(code)?;
        Some(RefCell::new(((code.work)(scenario, outcome), 0.0)))
    });
    let grid = {
        let (work, explorer) = (work.clone(), explorer.clone());
        use_memo((wanted, *frame), move |_| {
            let (work, explorer) = work.as_ref().as_ref().zip(Result::as_ref(&explorer).ok())?;
            let (mut held, mut budget, code) =
                (work.try_borrow_mut().ok()?, budget.try_borrow_mut().ok()?, code?);
            let (work, spent) = &mut *held;
            *spent += timing::measured(timing::MAP, || {
                let start = timing::now();
                while !(code.step)(work, LANES, explorer.parameters()) && timing::now() - start < *budget {}
                timing::now() - start
            });
            let grid = (code.grid)(work);
            // What the whole map took, not its last slice.
            let quick = grid.complete && *spent < QUICK;
            if quick {
                *budget = BUDGET;
            } else if !grid.complete {
                *budget = BUDGET_SLOW;
            }
            Some((Rc::new(grid), quick))
        })
    };
    let unfinished = grid.as_ref().as_ref().is_some_and(|(grid, _)| !grid.complete);
    let (setter, next) = (frame.setter(), frame.wrapping_add(1));
    use_effect_with((wanted, *frame, unfinished), move |(.., unfinished)| {
        let asked = unfinished.then(|| request_animation_frame(move |_| setter.set(next)));
        move || drop(asked)
    });
    (*grid).clone()
}
