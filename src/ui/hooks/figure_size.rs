//! The size of a canvas in CSS pixels and the density of the screen, as they are now.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{HtmlCanvasElement, ResizeObserver};
use yew::prelude::*;

use crate::ui::browser::{media, page, standing, window};

/// What a figure must be painted anew for.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FigureSize {
    /// Width in CSS pixels at the size of letters of the page by itself: larger letters are a smaller plan, painted larger, and a
    /// figure without room for them is a larger one, painted smaller.
    pub width: f64,
    /// Height in the same.
    pub height: f64,
    /// Device pixels to a CSS pixel.
    pub ratio: f64,
}

impl FigureSize {
    fn of(canvas: &HtmlCanvasElement) -> Self {
        let Some(area) = standing::in_place_of(canvas).map(|canvas| canvas.get_bounding_client_rect()) else {
            return Self::default();
        };
        let scale = page::figure_scale(canvas);
        Self { width: area.width() / scale, height: area.height() / scale, ratio: media::pixel_ratio() }
    }
}

/// Follows the size of a canvas: the element itself, the window, zoom, and a screen of another density.
#[hook]
pub fn use_figure_size(canvas: &NodeRef) -> FigureSize {
    let size = use_state_eq(FigureSize::default);
    let update: Rc<dyn Fn()> = {
        let (setter, node) = (size.setter(), canvas.clone());
        Rc::new(move || {
            if let Some(canvas) = node.cast::<HtmlCanvasElement>() {
                setter.set(FigureSize::of(&canvas));
            }
        })
    };
    let (node, on_resize) = (canvas.clone(), update.clone());
    use_effect_with((), move |()| {
        on_resize();
        let callback = {
            let update = on_resize.clone();
            Closure::<dyn FnMut()>::new(move || update())
        };
        let look = {
            let update = on_resize.clone();
            window().map(|window| EventListener::new(&window, page::LOOK, move |_| update()))
        };
        let window = window().map(|window| EventListener::new(&window, "resize", move |_| on_resize()));
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(canvas)) = (&observer, node.cast::<HtmlCanvasElement>()) {
            observer.observe(&canvas);
        }
        move || {
            drop((window, look));
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(callback);
        }
    });
    // Another density alone changes no size, so nothing above would tell; this query stops matching when it comes.
    use_effect_with(size.ratio, move |ratio| {
        let density = media::query(&format!("(resolution: {ratio}dppx)"));
        let listener = density.map(|query| {
            let listener = EventListener::new(&query, "change", move |_| update());
            (query, listener)
        });
        move || drop(listener)
    });
    *size
}
