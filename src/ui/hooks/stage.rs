//! How far the page is made: in stages, each a task of its own, so that none keeps a hand waiting for long.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::ui::browser::standing;

/// What is made so far; each holds what comes before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub enum Stage {
    /// The top of the page.
    Top,
    /// The run of the model, of which nothing is seen yet.
    Run,
    /// The figure.
    Figure,
    /// The controls.
    Controls,
    /// The words beside the figure.
    Words,
    /// What stands below it.
    Below,
    /// The table.
    Table,
    /// All.
    Whole,
}

impl Stage {
    fn next(self) -> Option<Self> {
        match self {
            Self::Top => Some(Self::Run),
            Self::Run => Some(Self::Figure),
            Self::Figure => Some(Self::Controls),
            Self::Controls => Some(Self::Words),
            Self::Words => Some(Self::Below),
            Self::Below => Some(Self::Table),
            Self::Table => Some(Self::Whole),
            Self::Whole => None,
        }
    }
}

/// The stage that is to be rendered. When the last one is, the page takes its place; where no first view stands meanwhile it
/// is the first.
#[hook]
pub fn use_stage() -> Stage {
    let stage = use_state_eq(|| if standing::is_apart() { Stage::Top } else { Stage::Whole });
    let setter = stage.setter();
    use_effect_with(*stage, move |stage| {
        let timer = stage.next().map(|next| Timeout::new(0, move || setter.set(next)));
        if timer.is_none() {
            standing::show();
        }
        move || drop(timer)
    });
    *stage
}
