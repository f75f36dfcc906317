//! The figure: the takeaway above it, the canvas, and the same content for who cannot see it.

use std::rc::Rc;

use web_sys::{HtmlCanvasElement, PointerEvent};
use yew::prelude::*;

use super::sentences::marked;
use crate::app::Action;
use crate::chart::{ChartPlan, TimeChart, time_chart};
use crate::exploration::Exploration;
use crate::text::words::chart;
use crate::text::{Language, describe};
use crate::ui::browser::{canvas, media, timing};
use crate::ui::hooks::{FigureSize, use_figure_size, use_theme};

#[derive(Properties, PartialEq)]
pub struct FigureProps {
    pub language: Language,
    pub exploration: Rc<Exploration>,
    pub playhead: f64,
    pub dispatch: Callback<Action>,
}

/// Where the styles put the three moments in columns under three quarters of the plot; elsewhere leaders lead nowhere.
const COLUMNS: &str = "(min-width: 1108px)";

#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let FigureProps { language, exploration, playhead, dispatch } = props;
    let language = *language;
    let node = use_node_ref();
    let size = use_figure_size(&node);
    let theme = use_theme();
    let painted = use_mut_ref(|| None::<ChartPlan>);
    let count = use_mut_ref(|| 0_u32);
    {
        let (node, painted, count) = (node.clone(), painted.clone(), count.clone());
        let exploration = exploration.clone();
        let playhead = *playhead;
        let scenarios = (exploration.own.scenario, exploration.pinned.as_ref().map(|p| p.scenario));
        use_effect_with((scenarios, playhead, language, size, theme), move |_| {
            let plan = paint(&node, &exploration, playhead, language, size);
            if let (Some(_), Some(canvas)) = (&plan, node.cast::<HtmlCanvasElement>()) {
                // Tells tests and measurements that what is asked for is on the canvas.
                let mut count = count.borrow_mut();
                *count = count.wrapping_add(1);
                canvas.set_attribute("data-painted", &count.to_string()).ok();
            }
            painted.replace(plan);
        });
    }
    let drag = {
        let (painted, dispatch) = (painted.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            if let Some(plan) = painted.borrow().as_ref() {
                dispatch.emit(Action::SetMonth(plan.month_at(f64::from(event.offset_x()))));
            }
        })
    };
    let onpointerdown = {
        let drag = drag.clone();
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
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
    html! {
        <section class="figure" aria-labelledby="takeaway">
            <h2 id="takeaway" class="takeaway">{ describe::takeaway(language, exploration) }</h2>
            <p class="under">{ marked(&describe::under(language, exploration)) }</p>
            <figure>
                <canvas ref={node} id="chart" role="img" aria-label={chart::title(language)}
                    aria-describedby="chart-description" {onpointerdown} {onpointermove}></canvas>
                <figcaption id="chart-description" class="hidden">
                    { describe::description(language, exploration) }
                </figcaption>
            </figure>
        </section>
    }
}

fn paint(
    node: &NodeRef,
    exploration: &Exploration,
    playhead: f64,
    language: Language,
    size: FigureSize,
) -> Option<ChartPlan> {
    if size.width < 1.0 || size.height < 1.0 {
        return None;
    }
    let figure = canvas::Figure::new(node.cast::<HtmlCanvasElement>()?)?;
    let FigureSize { width, height, .. } = size;
    let leaders = media::query(COLUMNS).is_some_and(|query| query.matches());
    let chart = TimeChart { exploration, playhead, language, width, height, leaders };
    let plan = timing::measured(timing::PLAN, || time_chart(&chart, &figure));
    timing::measured(timing::PAINT, || figure.paint(&plan));
    Some(plan)
}
