//! The canvas: how large it is, how wide a text is on it, and painting a plan.

use std::cell::RefCell;

use plotters_canvas::CanvasBackend;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, window};

use super::media;
use crate::chart::{ChartPlan, Colour, Measure, Palette, Scale, Typeface, paint};

/// The custom property that holds the family of the words in a figure.
const FAMILY: &str = "--font-ui";

/// A canvas with its context, colours and letters as the page's styles have them now.
pub struct Figure {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    palette: Palette,
    family: String,
    /// The text measured last, with its size, weight and width: labels try many places with the same words.
    measured: RefCell<Option<(String, f64, bool, f64)>>,
}

impl Figure {
    /// Reads styles and context; `None` where the browser gives no canvas.
    pub fn new(canvas: HtmlCanvasElement) -> Option<Self> {
        let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
        let style = window()?.get_computed_style(&canvas).ok()??;
        let value = |property: &str| style.get_property_value(property).unwrap_or_default();
        let palette = Palette::from_values(|ink| resolve(&context, value(ink.property()).trim()));
        let family = value(FAMILY).trim().to_owned();
        Some(Self { canvas, context, palette, family, measured: RefCell::new(None) })
    }

    /// Paints a plan at the resolution of the screen.
    ///
    /// The context is scaled so that the painter's fine steps are fractions of a device pixel.
    pub fn paint(&self, plan: &ChartPlan) {
        let ratio = media::pixel_ratio();
        let pixels = |css: f64| (css * ratio).round().max(1.0) as u32;
        let (width, height) = (pixels(plan.width), pixels(plan.height));
        // Setting the size clears the canvas, also when it is the same.
        self.canvas.set_width(width);
        self.canvas.set_height(height);
        let fine = 1.0 / Scale::STEPS;
        if self.context.set_transform(fine, 0.0, 0.0, fine, 0.0, 0.0).is_err() {
            return;
        }
        self.context.set_line_join("round");
        self.context.set_line_cap("butt");
        let Some(mut backend) = CanvasBackend::with_canvas_object(self.canvas.clone()) else { return };
        let typeface = Typeface(&self.family);
        // A canvas that refuses to draw leaves the description and the table, which hold the same.
        paint(plan, &mut backend, Scale::canvas(ratio), &self.palette, typeface).ok();
    }
}

impl Measure for Figure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        if let Some((last, last_size, last_bold, width)) = self.measured.borrow().as_ref()
            && (last == text && *last_size == size && *last_bold == bold)
        {
            return *width;
        }
        let weight = if bold { "bold" } else { "normal" };
        self.context.set_font(&format!("{weight} {size}px {}", self.family));
        let width =
            self.context.measure_text(text).map_or(text.len() as f64 * size * 0.6, |text| text.width());
        self.measured.replace(Some((text.to_owned(), size, bold, width)));
        width
    }
}

/// The value of a colour that may be a system colour: a canvas context says what it stands for.
fn resolve(context: &CanvasRenderingContext2d, value: &str) -> Option<Colour> {
    if value == "transparent" {
        return Some(Colour { rgb: (0, 0, 0), alpha: 0.0 });
    }
    Colour::parse(value).or_else(|| {
        context.set_fill_style_str("#000000");
        context.set_fill_style_str(value);
        context.fill_style().as_string().and_then(|resolved| Colour::parse(&resolved))
    })
}
