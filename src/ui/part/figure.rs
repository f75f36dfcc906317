//! The figure: the heading above it, the canvas, and the same content for who cannot see it.

use std::cell::{RefCell, RefMut};
use std::rc::Rc;

use web_sys::{HtmlCanvasElement, PointerEvent};
use yew::prelude::*;

use super::sentences::marked;
use crate::app::Action;
use crate::chart::{ChartPlan, MapChart, NetworksChart, Target, TimeChart, TogetherChart, time_chart};
use crate::exploration::Exploration;
use crate::networks::Networks;
use crate::policy::{Advice, Grid};
use crate::scenario::{Control, Scenario};
use crate::text::Language;
use crate::text::look::Look;
use crate::ui::browser::tasks::{Step, Tasks};
use crate::ui::browser::{canvas, media, page, timing};
use crate::ui::hooks::{FigureSize, use_figure_size, use_theme};
use crate::ui::piece;

/// What is drawn.
#[derive(Debug, Clone)]
pub enum Scene {
    /// Relations and results over time.
    Time,
    /// The path through the plane.
    Together,
    /// Many networks in the plane.
    Networks(Rc<Networks>),
    /// The policy map, and what follows from it.
    Map(Rc<Grid>, Rc<Advice>),
}

impl PartialEq for Scene {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Time, Self::Time) | (Self::Together, Self::Together) => true,
            (Self::Networks(one), Self::Networks(other)) => Rc::ptr_eq(one, other),
            (Self::Map(one, says), Self::Map(other, said)) => Rc::ptr_eq(one, other) && says == said,
            _ => false,
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct FigureProps {
    pub language: Language,
    pub scene: Scene,
    pub look: Look,
    pub exploration: Rc<Exploration>,
    pub playhead: f64,
    pub dispatch: Callback<Action>,
    /// Whether the three moments stand below it, for leaders to lead to.
    #[prop_or(true)]
    pub leaders: bool,
}

/// Where the styles put the three moments in columns under three quarters of the plot; elsewhere leaders lead nowhere.
const COLUMNS: &str = "(min-width: 1108px)";

#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let FigureProps { language, scene, look, exploration, playhead, dispatch, leaders } = props;
    let (language, leaders) = (*language, *leaders);
    let node = use_node_ref();
    let size = use_figure_size(&node);
    let theme = use_theme();
    let painted = use_mut_ref(|| None::<ChartPlan>);
    let easel = use_mut_ref(|| None::<Easel>);
    let count = use_mut_ref(|| 0_u32);
    {
        let (node, painted, count) = (node.clone(), painted.clone(), count.clone());
        let exploration = exploration.clone();
        let playhead = *playhead;
        use_effect_with(
            (exploration.shown(), scene.clone(), playhead, language, size, theme),
            move |(_, scene, playhead, ..)| {
                let (scene, playhead) = (scene.clone(), *playhead);
                let canvas = node.cast::<HtmlCanvasElement>();
                let is_shown = canvas.as_ref().is_some_and(|canvas| canvas.is_connected());
                let plan: Step = {
                    let (easel, painted) = (easel.clone(), painted.clone());
                    Box::new(move || {
                        let plan = Easel::stand(&easel, &node, (size, theme))
                            .and_then(|easel| easel.plan(&scene, &exploration, playhead, language, leaders));
                        painted.replace(plan);
                    })
                };
                let with_plan = |act: fn(&canvas::Figure, &ChartPlan)| {
                    let (easel, painted) = (easel.clone(), painted.clone());
                    move || {
                        let (easel, plan) = (easel.borrow(), painted.borrow());
                        let both = easel.as_ref().zip(plan.as_ref());
                        both.map(|(easel, plan)| act(&easel.figure, plan)).is_some()
                    }
                };
                let ground = with_plan(canvas::Figure::prepare);
                let paint = with_plan(|figure, plan| timing::measured(timing::PAINT, || figure.paint(plan)));
                let finish: Step = Box::new(move || {
                    if let (true, Some(canvas)) = (paint(), canvas) {
                        // Tells tests and measurements that what is asked for is on the canvas.
                        let mut count = count.borrow_mut();
                        *count = count.wrapping_add(1);
                        canvas.set_attribute("data-painted", &count.to_string()).ok();
                    }
                });
                // At once where a hand waits for it.
                let tasks = if is_shown {
                    plan();
                    finish();
                    None
                } else {
                    Some(Tasks::begin(vec![plan, Box::new(move || _ = ground()), finish]))
                };
                move || drop(tasks)
            },
        );
    }
    let drag = {
        let (painted, dispatch) = (painted.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            match painted.borrow().as_ref().and_then(|plan| plan.target(page::place(&event))) {
                Some(Target::Month(month)) => dispatch.emit(Action::SetMonth(month)),
                Some(Target::Place(style, subsidy)) => dispatch.emit(Action::Go { style, subsidy }),
                None => {}
            }
        })
    };
    let onpointerdown = {
        let (drag, dispatch) = (drag.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
            // One drag over the map is one step to undo, and so is one row of keys.
            dispatch.emit(Action::Settle);
            if let Some(canvas) = event.target_dyn_into::<HtmlCanvasElement>() {
                canvas.set_pointer_capture(event.pointer_id()).ok();
            }
            drag.emit(event);
        })
    };
    let onpointermove = Callback::from(move |event: PointerEvent| {
        let canvas = event.target_dyn_into::<HtmlCanvasElement>();
        if canvas.is_some_and(|canvas| canvas.has_pointer_capture(event.pointer_id())) {
            drag.emit(event);
        }
    });
    let on_map = matches!(scene, Scene::Map(..));
    let onkeydown = {
        let (scenario, dispatch) = (exploration.own.scenario, dispatch.clone());
        Callback::from(move |event: KeyboardEvent| {
            if on_map
                && !(event.ctrl_key() || event.meta_key() || event.alt_key())
                && let Some((style, subsidy)) = key_on_map(&event.key(), scenario)
            {
                event.prevent_default();
                dispatch.emit(Action::Go { style, subsidy });
            }
        })
    };
    let onblur = dispatch.reform(|_: FocusEvent| Action::Settle);
    let onlostpointercapture = dispatch.reform(|_: PointerEvent| Action::Settle);
    let kind = match scene {
        Scene::Time => "over-time",
        Scene::Together | Scene::Networks(_) => "plane",
        Scene::Map(..) => "map",
    };
    html! {
        <section class="figure" aria-labelledby="takeaway">
            <h2 id="takeaway" class="takeaway">{ look.heading.clone() }</h2>
            <p class="under">{ marked(&look.under) }</p>
            <figure>
                <canvas ref={node} id="chart" class={kind} role={if on_map { "application" } else { "img" }}
                    tabindex={on_map.then_some("0")} aria-label={look.name.clone()}
                    aria-describedby="chart-description" {onpointerdown} {onpointermove} {onlostpointercapture} {onkeydown} {onblur}></canvas>
                <figcaption id="chart-description" class="hidden">{ look.description.clone() }</figcaption>
            </figure>
        </section>
    }
}

/// Where the figure is painted. To read the page's styles takes a while, so it stands as long as size and theme stay.
struct Easel {
    figure: canvas::Figure,
    /// Size and theme.
    of: (FigureSize, u32),
    /// Whether three columns stand below.
    leaders: bool,
}

impl Easel {
    /// The one that stands, or a new one; none where there is no room or no canvas.
    fn stand<'a>(
        easel: &'a RefCell<Option<Self>>,
        node: &NodeRef,
        of: (FigureSize, u32),
    ) -> Option<RefMut<'a, Self>> {
        let mut easel = easel.borrow_mut();
        if easel.as_ref().is_none_or(|easel| easel.of != of) {
            let (FigureSize { width, height, .. }, _) = of;
            let canvas = node.cast::<HtmlCanvasElement>().filter(|_| width >= 1.0 && height >= 1.0);
            // With larger letters the moments take the whole width.
            let columns = media::query(COLUMNS).is_some_and(|query| query.matches());
            let leaders = columns && page::text_scale() <= 1.0;
            *easel = canvas.and_then(canvas::Figure::new).map(|figure| Self { figure, of, leaders });
        }
        RefMut::filter_map(easel, Option::as_mut).ok()
    }

    fn plan(
        &self,
        scene: &Scene,
        exploration: &Exploration,
        playhead: f64,
        language: Language,
        below: bool,
    ) -> Option<ChartPlan> {
        let Self { figure, of: (FigureSize { width, height, .. }, _), leaders } = self;
        let (width, height, leaders) = (*width, *height, *leaders && below);
        timing::measured(timing::PLAN, || match scene {
            Scene::Time => {
                let chart = TimeChart { exploration, playhead, language, width, height, leaders };
                Some(time_chart(&chart, figure))
            }
            Scene::Together => {
                let chart = TogetherChart { exploration, playhead, language, width, height };
                piece::plane().map(|code| (code.together_chart)(&chart, figure))
            }
            Scene::Networks(networks) => {
                let chart = NetworksChart { networks, exploration, playhead, language, width, height };
                piece::plane().map(|code| (code.networks_chart)(&chart, figure))
            }
            Scene::Map(grid, advice) => {
                let chart = MapChart { grid, advice, exploration, language, width, height };
                piece::map().map(|code| (code.chart)(&chart, figure))
            }
        })
    }
}

/// The style and subsidy that a key leads to on the map, if it is one that does.
fn key_on_map(key: &str, scenario: Scenario) -> Option<(i16, i16)> {
    let (style, subsidy) = (scenario.get(Control::Style), scenario.get(Control::Subsidy));
    Some(match key {
        "ArrowLeft" => (style - 1, subsidy),
        "ArrowRight" => (style + 1, subsidy),
        "ArrowUp" => (style, subsidy + 1),
        "ArrowDown" => (style, subsidy - 1),
        "PageUp" => (style, subsidy + Control::Subsidy.spec().large_step),
        "PageDown" => (style, subsidy - Control::Subsidy.spec().large_step),
        "Home" => (Control::Style.spec().low, subsidy),
        "End" => (Control::Style.spec().high, subsidy),
        _ => return None,
    })
}
