//! A figure of the story: its words above it, the drawing, and the same in words for who cannot see it.

use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use crate::lesson::Panel;
use crate::text::Language;
use crate::ui::browser::canvas;
use crate::ui::hooks::{use_figure_size, use_theme};
use crate::ui::shared::Shared;

#[derive(Properties, PartialEq)]
pub struct StoryFigureProps {
    pub language: Language,
    /// Its place among the figures of the step.
    pub place: usize,
    pub panel: Shared<Panel>,
}

#[component]
pub fn StoryFigure(props: &StoryFigureProps) -> Html {
    let StoryFigureProps { language, place, panel } = props;
    let language = *language;
    let node = use_node_ref();
    let size = use_figure_size(&node);
    let theme = use_theme();
    let count = use_mut_ref(|| 0_u32);
    {
        let node = node.clone();
        use_effect_with((panel.clone(), language, size, theme), move |(panel, ..)| {
            let Some(canvas) = node.cast::<HtmlCanvasElement>() else { return };
            if size.width < 1.0 || size.height < 1.0 {
                return;
            }
            if let Some(figure) = canvas::Figure::new(canvas.clone()) {
                figure.paint(&panel.plan(language, (size.width, size.height), &figure));
                // Tells tests that what is asked for is on the canvas.
                let mut count = count.borrow_mut();
                *count = count.wrapping_add(1);
                canvas.set_attribute("data-painted", &count.to_string()).ok();
            }
        });
    }
    let described = ["story-figure-", &place.to_string()].concat();
    html! {
        <figure class="story-figure">
            <h2>{ panel.heading.clone() }</h2>
            <p class="story-under">{ panel.under.clone() }</p>
            <canvas ref={node} class={if panel.is_plane() { "plane" } else { "over-time" }} role="img"
                aria-label={panel.heading.clone()} aria-describedby={described.clone()}></canvas>
            <figcaption id={described} class="hidden">{ panel.description.clone() }</figcaption>
        </figure>
    }
}
