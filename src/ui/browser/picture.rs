//! A plan as a picture in pixels, painted on a canvas that is not on the page.

use plotters_canvas::CanvasBackend;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement};

use super::page;
use crate::chart::{ChartPlan, Palette, Scale, Typeface, paint};

/// Paints a plan with `ratio` pixels to a CSS pixel, and hands it over as PNG; nothing where the browser makes none.
pub fn png(
    plan: &ChartPlan,
    palette: &Palette,
    font: &str,
    ratio: f64,
    done: impl FnOnce(Option<Blob>) + 'static,
) {
    match painted(plan, palette, font, ratio) {
        Some(canvas) => {
            let done = Closure::once_into_js(move |blob: Option<Blob>| done(blob));
            canvas.to_blob(done.unchecked_ref()).ok();
        }
        None => done(None),
    }
}

/// The same as an address that holds it.
pub fn data(plan: &ChartPlan, palette: &Palette, font: &str, ratio: f64) -> Option<String> {
    painted(plan, palette, font, ratio)?.to_data_url().ok()
}

fn painted(plan: &ChartPlan, palette: &Palette, font: &str, ratio: f64) -> Option<HtmlCanvasElement> {
    let canvas = page::document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    let pixels = |css: f64| (css * ratio).round().max(1.0) as u32;
    canvas.set_width(pixels(plan.width));
    canvas.set_height(pixels(plan.height));
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    let fine = 1.0 / Scale::STEPS;
    context.set_transform(fine, 0.0, 0.0, fine, 0.0, 0.0).ok()?;
    context.set_line_join("round");
    let mut backend = CanvasBackend::with_canvas_object(canvas.clone())?;
    paint(&plan.marks, &mut backend, Scale::canvas(ratio), palette, Typeface(font)).ok()?;
    Some(canvas)
}
