//! The canvas: how large it is, how wide a text is on it, and painting a plan.

use std::cell::{Cell, RefCell};

use web_sys::wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::backend::{Backend, font};
use super::{media, page, standing, window};
use crate::chart::{ChartPlan, Colour, Mark, Measure, Palette, Scale, Typeface, paint};

/// The custom property that holds the family of the words in a figure.
const FAMILY: &str = "--font-ui";
/// So many widths are remembered.
const REMEMBERED: usize = 250;

/// A canvas with its context, colours and letters as the page's styles have them now, and what need not be made anew as
/// long as they stay so.
pub struct Figure {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    palette: Palette,
    family: String,
    ratio: f64,
    /// Device pixels across and down; nothing before the first painting.
    size: Cell<(u32, u32)>,
    /// Texts that were measured, with size, weight and width: the same words come again with every painting.
    measured: RefCell<Vec<(String, f64, bool, f64)>>,
    /// The ground that was painted last, and its picture.
    ground: RefCell<Option<(Vec<Mark>, HtmlCanvasElement)>>,
}

fn context_of(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

impl Figure {
    /// Reads styles and context; `None` where the browser gives no canvas.
    pub fn new(canvas: HtmlCanvasElement) -> Option<Self> {
        let context = context_of(&canvas)?;
        let style = window()?.get_computed_style(&standing::in_place_of(&canvas)?).ok()??;
        let value = |property: &str| style.get_property_value(property).unwrap_or_default();
        let palette = Palette::from_values(|ink| resolve(&context, value(ink.property()).trim()));
        let family = value(FAMILY).trim().to_owned();
        let ratio = media::pixel_ratio() * page::figure_scale(&canvas);
        let (measured, ground) = (RefCell::default(), RefCell::default());
        Some(Self { canvas, context, palette, family, ratio, size: Cell::new((0, 0)), measured, ground })
    }

    /// Draws the ground of a plan, which [`Figure::paint`] then finds.
    pub fn prepare(&self, plan: &ChartPlan) {
        let (ground, _) = plan.marks.split_at_checked(plan.ground).unwrap_or_default();
        self.ground(ground, self.size_of(plan));
    }

    /// Width and height in device pixels.
    fn size_of(&self, plan: &ChartPlan) -> (u32, u32) {
        let pixels = |css: f64| (css * self.ratio).round().max(1.0) as u32;
        (pixels(plan.width), pixels(plan.height))
    }

    /// Paints a plan at the resolution of the screen.
    pub fn paint(&self, plan: &ChartPlan) {
        let size = self.size_of(plan);
        if self.size.replace(size) == size {
            // To set the size would clear the canvas as well, and cost a new one.
            if self.context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0).is_err() {
                return;
            }
            self.context.clear_rect(0.0, 0.0, size.0.into(), size.1.into());
        } else {
            self.canvas.set_width(size.0);
            self.canvas.set_height(size.1);
        }
        let (ground, marks) = plan.marks.split_at_checked(plan.ground).unwrap_or((&[], &plan.marks));
        // A canvas that refuses to draw leaves the description and the table, which hold the same.
        if !ground.is_empty() && self.lay(ground, size).is_none() {
            self.draw(&self.canvas, &self.context, ground);
        }
        self.draw(&self.canvas, &self.context, marks);
    }

    /// Lays the picture of the ground on the canvas, which is clear and not scaled.
    fn lay(&self, ground: &[Mark], size: (u32, u32)) -> Option<()> {
        let picture = self.ground(ground, size)?;
        self.context.draw_image_with_html_canvas_element(&picture, 0.0, 0.0).ok()
    }

    /// The picture of the ground, made anew where it is another than the last.
    fn ground(&self, ground: &[Mark], (width, height): (u32, u32)) -> Option<HtmlCanvasElement> {
        let mut kept = self.ground.borrow_mut();
        if kept.as_ref().is_none_or(|(marks, _)| marks != ground) {
            let picture = window()?.document()?.create_element("canvas").ok()?;
            let picture: HtmlCanvasElement = picture.dyn_into().ok()?;
            picture.set_width(width);
            picture.set_height(height);
            self.draw(&picture, &context_of(&picture)?, ground);
            *kept = Some((ground.to_vec(), picture));
        }
        kept.as_ref().map(|(_, picture)| picture.clone())
    }

    /// Draws marks. The context is scaled so that the painter's fine steps are fractions of a device pixel.
    fn draw(&self, canvas: &HtmlCanvasElement, context: &CanvasRenderingContext2d, marks: &[Mark]) {
        let fine = 1.0 / Scale::STEPS;
        if context.set_transform(fine, 0.0, 0.0, fine, 0.0, 0.0).is_err() {
            return;
        }
        let Some(mut backend) = Backend::new(canvas, context) else { return };
        paint(marks, &mut backend, Scale::canvas(self.ratio), &self.palette, Typeface(&self.family)).ok();
        backend.settle();
    }
}

impl Measure for Figure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let mut measured = self.measured.borrow_mut();
        let known =
            measured.iter().find(|(known, of, as_bold, _)| *of == size && *as_bold == bold && known == text);
        if let Some((.., width)) = known {
            return *width;
        }
        self.context.set_font(&font(size, bold, &self.family));
        let width =
            self.context.measure_text(text).map_or(text.len() as f64 * size * 0.6, |text| text.width());
        if measured.len() >= REMEMBERED {
            measured.clear();
        }
        measured.push((text.to_owned(), size, bold, width));
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
