//! The figure of an exercise, and the pencil on it.
//!
//! **In and out.** The draft in, a changed draft out at every move. **Invariant.** It draws a model only when it was given
//! one, and takes the pencil only when it was not. Touch scrolls the page everywhere but on the axes that are drawn on.

use web_sys::{HtmlCanvasElement, PointerEvent};
use yew::prelude::*;

use crate::chart::{ChartPlan, PredictChart, pencil, predict_chart, reach};
use crate::model::Series;
use crate::practise::{Draft, Stroke, Truth};
use crate::text::Language;
use crate::text::practise::what_start;
use crate::text::words::practise as words;
use crate::ui::browser::{canvas, page};
use crate::ui::hooks::{use_figure_size, use_theme};

/// How near a point a pointer or a finger takes hold of it, in CSS pixels.
const REACH: (f64, f64) = (10.0, 20.0);

#[derive(Properties, PartialEq)]
pub struct SketchProps {
    pub language: Language,
    pub draft: Draft,
    pub starts: [f64; 2],
    pub stop: u16,
    pub given: Option<(Truth, String)>,
    pub truth: Option<Truth>,
    pub name: AttrValue,
    pub description: AttrValue,
    pub on_draft: Callback<Draft>,
}

/// What the pencil does while it is down.
#[derive(Clone, Copy)]
enum Hold {
    /// It draws a line, and was last here.
    Line(Stroke),
    /// It moves a point, by its place.
    Point(usize),
}

#[component]
pub fn Sketch(props: &SketchProps) -> Html {
    let SketchProps { language, draft, starts, stop, given, truth, name, description, on_draft } = props;
    let (language, draft) = (*language, *draft);
    let node = use_node_ref();
    let size = use_figure_size(&node);
    let theme = use_theme();
    let painted = use_mut_ref(|| None::<ChartPlan>);
    let count = use_mut_ref(|| 0_u32);
    let at = use_state_eq(|| None::<Stroke>);
    let hold = use_mut_ref(|| None::<Hold>);
    // Pointers move more often than the page renders; each move goes on from the one before.
    let latest = use_mut_ref(|| draft);
    latest.replace(draft);
    let first = draft.ask().series().next().unwrap_or_default();
    let chosen = use_state_eq(|| first);
    let active = if draft.ask().has(*chosen) { *chosen } else { first };
    let drawing = truth.is_none();
    {
        let (node, painted) = (node.clone(), painted.clone());
        let (given, truth, starts, stop) = (given.clone(), truth.clone(), *starts, *stop);
        use_effect_with(
            (draft, active, *at, given, truth, language, (size, theme)),
            move |(draft, active, at, given, truth, ..)| {
                let canvas =
                    node.cast::<HtmlCanvasElement>().filter(|_| size.width >= 1.0 && size.height >= 1.0);
                let figure = canvas.clone().and_then(canvas::Figure::new);
                let (Some(canvas), Some(figure)) = (canvas, figure) else { return };
                let chart = PredictChart {
                    draft,
                    starts,
                    stop,
                    active: truth.is_none().then_some(*active),
                    pencil: *at,
                    given: given.as_ref().map(|(truth, name)| (truth, name.as_str())),
                    truth: truth.as_ref(),
                    language,
                    width: size.width,
                    height: size.height,
                };
                let plan = predict_chart(&chart, &figure);
                figure.paint(&plan);
                painted.replace(Some(plan));
                let mut count = count.borrow_mut();
                *count = count.wrapping_add(1);
                canvas.set_attribute("data-painted", &count.to_string()).ok();
            },
        );
    }
    let last = draft.ask().last();
    let place = {
        let painted = painted.clone();
        move |event: &PointerEvent| -> Option<(Stroke, Stroke)> {
            let held = painted.borrow();
            let plot = held.as_ref()?.plot;
            let pixels = if event.pointer_type() == "touch" { REACH.1 } else { REACH.0 };
            let at = pencil(&plot, last, page::place(event));
            Some((at, reach(&plot, last, pixels)))
        }
    };
    let onpointerdown = {
        let (hold, latest, on_draft, at) = (hold.clone(), latest.clone(), on_draft.clone(), at.setter());
        let place = place.clone();
        Callback::from(move |event: PointerEvent| {
            let Some((to, reach)) = place(&event).filter(|_| drawing && event.button() == 0) else { return };
            if let Some(canvas) = event.target_dyn_into::<HtmlCanvasElement>() {
                canvas.set_pointer_capture(event.pointer_id()).ok();
            }
            let before = *latest.borrow();
            let (kind, next) = match before.held(active, to, reach) {
                Some(point) => (Hold::Point(point), before.moved(active, point, to)),
                None => (Hold::Line(to), before.drawn(active, to, to)),
            };
            hold.replace(Some(kind));
            latest.replace(next);
            at.set(Some(to));
            on_draft.emit(next);
        })
    };
    let onpointermove = {
        let (hold, latest, on_draft, at) = (hold.clone(), latest.clone(), on_draft.clone(), at.setter());
        Callback::from(move |event: PointerEvent| {
            let Some(kind) = *hold.borrow() else { return };
            let Some((to, _)) = place(&event) else { return };
            let before = *latest.borrow();
            let next = match kind {
                Hold::Point(point) => before.moved(active, point, to),
                Hold::Line(from) => {
                    hold.replace(Some(Hold::Line(to)));
                    before.drawn(active, from, to)
                }
            };
            latest.replace(next);
            at.set(Some(to));
            on_draft.emit(next);
        })
    };
    let onlostpointercapture = {
        let (hold, at) = (hold.clone(), at.setter());
        Callback::from(move |_: PointerEvent| {
            hold.replace(None);
            at.set(None);
        })
    };
    let choice = |series: Series| {
        let (chosen, id) = (chosen.setter(), ["draw-", series.key()].concat());
        let onchange = Callback::from(move |_: Event| chosen.set(series));
        html! {
            <label><input type="radio" name="line" {id} checked={series == active} {onchange} />
                { " " }{ what_start(language, series) }</label>
        }
    };
    html! {
        <>
        if drawing && draft.ask().series().count() > 1 {
            <fieldset class="which">
                <legend>{ words::which(language) }</legend>
                { for draft.ask().series().map(choice) }
            </fieldset>
        }
        <figure>
            <canvas ref={node} id="sketch" class={drawing.then_some("drawing")} role="img" aria-label={name.clone()}
                aria-describedby="sketch-description" {onpointerdown} {onpointermove} {onlostpointercapture}></canvas>
            <figcaption id="sketch-description" class="hidden">{ description.clone() }</figcaption>
        </figure>
        </>
    }
}
