//! A figure that only shows: a plan on a canvas, painted anew when the plan, the size or the colours change.

use std::rc::Rc;

use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use crate::chart::{ChartPlan, Measure};
use crate::ui::browser::canvas;
use crate::ui::hooks::{use_figure_size, use_theme};

/// Plans for a width and a height.
type Planner = dyn Fn((f64, f64), &dyn Measure) -> ChartPlan;

/// What makes the plan for a size; the same when it is the very same, so it is kept while nothing changes.
#[derive(Clone)]
pub struct Draw(Rc<Planner>);

impl Draw {
    /// From a function that plans for a width and a height.
    pub fn new(plan: impl Fn((f64, f64), &dyn Measure) -> ChartPlan + 'static) -> Self {
        Self(Rc::new(plan))
    }
}

impl PartialEq for Draw {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
pub struct PlotProps {
    pub draw: Draw,
    pub name: AttrValue,
    pub description: AttrValue,
}

#[component]
pub fn Plot(props: &PlotProps) -> Html {
    let PlotProps { draw, name, description } = props;
    let node = use_node_ref();
    let size = use_figure_size(&node);
    let theme = use_theme();
    let count = use_mut_ref(|| 0_u32);
    {
        let node = node.clone();
        use_effect_with((draw.clone(), size, theme), move |(draw, size, _)| {
            let canvas = node.cast::<HtmlCanvasElement>().filter(|_| size.width >= 1.0 && size.height >= 1.0);
            let figure = canvas.clone().and_then(canvas::Figure::new);
            let (Some(canvas), Some(figure)) = (canvas, figure) else { return };
            figure.paint(&(draw.0)((size.width, size.height), &figure));
            let mut count = count.borrow_mut();
            *count = count.wrapping_add(1);
            canvas.set_attribute("data-painted", &count.to_string()).ok();
        });
    }
    html! {
        <figure class="plot">
            <canvas ref={node} id="plot" role="img" aria-label={name.clone()} aria-describedby="plot-description"></canvas>
            <figcaption id="plot-description" class="hidden">{ description.clone() }</figcaption>
        </figure>
    }
}
