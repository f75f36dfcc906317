//! The only place that calls plotters: a plan onto a drawing backend.
//!
//! **Why so fine.** Backend coordinates are whole numbers. A plan is painted in steps of an eighth of a device pixel, and
//! the canvas (or the view box of the SVG) scales them back, so a slow line has no staircase and text and strokes are
//! rasterised once, at the resolution of the screen. Only [`Mark::Block`] is held to whole device pixels: grid, axis
//! and playhead stay sharp.

use plotters::prelude::{FontFamily, FontStyle, RGBAColor, SVGBackend, ShapeStyle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, IntoFont, TextStyle};
use plotters_backend::{DrawingBackend, DrawingErrorKind};

use super::light::light;
use super::{Anchor, Area, ChartPlan, Colour, Ink, Label, Mark, Palette, Point};

/// The error of a backend.
type Error<B> = DrawingErrorKind<<B as DrawingBackend>::ErrorType>;

/// How CSS pixels become backend coordinates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Device pixels to a CSS pixel.
    pub ratio: f64,
    /// Backend steps to a device pixel.
    pub steps: f64,
    /// Correction of the height of letters that this backend needs.
    pub letters: f64,
}

impl Scale {
    /// Backend steps to a device pixel on every backend.
    pub const STEPS: f64 = 8.0;

    /// For a canvas at this device pixel ratio, whose context is scaled by `1 / STEPS`.
    #[must_use]
    pub fn canvas(ratio: f64) -> Self {
        Self { ratio, steps: Self::STEPS, letters: 1.0 }
    }

    /// For an SVG whose view box is `STEPS` times its size. Its backend divides the height of letters by 1.24.
    #[must_use]
    pub fn svg() -> Self {
        Self { ratio: 1.0, steps: Self::STEPS, letters: 1.24 }
    }

    fn whole(self, css: f64) -> i32 {
        (css * self.ratio * self.steps).round() as i32
    }

    fn snapped(self, css: f64) -> i32 {
        ((css * self.ratio).round() * self.steps) as i32
    }

    fn length(self, css: f64) -> u32 {
        u32::try_from(self.whole(css)).unwrap_or(0).max(1)
    }

    fn point(self, (x, y): Point) -> (i32, i32) {
        (self.whole(x), self.whole(y))
    }
}

/// The font of a chart: a list of families as CSS writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typeface<'a>(pub &'a str);

/// Where a text is written in the colour of its ground before it is written itself: to the four corners. Eight places look
/// the same and cost twice as much, and letters are the dearest thing on a canvas.
const RIM: [Point; 4] = [(1.5, 1.5), (-1.5, 1.5), (-1.5, -1.5), (1.5, -1.5)];

/// Paints the marks of a plan.
///
/// # Errors
/// Those of the backend.
pub fn paint<B: DrawingBackend>(
    marks: &[Mark],
    backend: &mut B,
    scale: Scale,
    palette: &Palette,
    typeface: Typeface<'_>,
) -> Result<(), Error<B>> {
    let mut painter = Painter { backend, scale, palette, typeface };
    marks.iter().try_for_each(|mark| painter.mark(mark))
}

/// The chart as an SVG document with real text.
#[must_use]
pub fn svg(plan: &ChartPlan, palette: &Palette, typeface: Typeface<'_>, title: &str) -> String {
    let size = |css: f64| (css * Scale::STEPS).round() as u32;
    let (width, height) = (size(plan.width), size(plan.height));
    let mut text = String::new();
    let mut backend = SVGBackend::with_string(&mut text, (width, height));
    let painted =
        paint(&plan.marks, &mut backend, Scale::svg(), palette, typeface).and_then(|()| backend.present());
    drop(backend);
    debug_assert!(painted.is_ok(), "writing to a string cannot fail");
    // The backend writes its own size; ours is that of the view box divided by the steps.
    let (old, new) = (
        format!("<svg width=\"{width}\" height=\"{height}\""),
        format!("<svg role=\"img\" width=\"{}\" height=\"{}\"", plan.width, plan.height),
    );
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    text.replacen(&old, &new, 1).replacen(">\n", &format!(">\n<title>{title}</title>\n"), 1)
}

/// The chart as an element of a page, whose colours are those of the page's styles: `fill-NAME` and `stroke-NAME` are
/// classes by the name of an ink's property, so that light and dark follow the reader.
#[must_use]
pub fn svg_in_classes(plan: &ChartPlan, title: &str) -> String {
    let place = |ink: Ink| u8::try_from(ink as usize + 1).unwrap_or_default();
    let palette = Palette::from_values(|ink| Some(Colour { rgb: (0, 0, place(ink)), alpha: 1.0 }));
    let mut text = svg(plan, &palette, Typeface(""), title);
    for ink in Ink::ALL {
        let colour = format!("#{:06X}", place(ink));
        for kind in ["fill", "stroke"] {
            let class = format!("class=\"{kind}-{}\"", ink.property().trim_start_matches('-'));
            text = text.replace(&format!("{kind}=\"{colour}\""), &class);
        }
    }
    let (width, height) = (plan.width, plan.height);
    let text = text.replacen(&format!(" width=\"{width}\" height=\"{height}\""), "", 1);
    // A document of its own may begin with a declaration, an element in a page does not.
    let element = text.find("<svg").and_then(|start| text.get(start..)).unwrap_or_default();
    light(&element.replace(" font-family=\"\"", ""))
}

struct Painter<'a, B> {
    backend: &'a mut B,
    scale: Scale,
    palette: &'a Palette,
    typeface: Typeface<'a>,
}

impl<B: DrawingBackend> Painter<'_, B> {
    fn mark(&mut self, mark: &Mark) -> Result<(), Error<B>> {
        match mark {
            Mark::Shape { points, ink } => {
                let style = self.fill(*ink);
                self.backend.fill_polygon(points.iter().map(|p| self.scale.point(*p)), &style)
            }
            Mark::Line { points, ink, width } => self.line(points, *ink, *width),
            Mark::Block { area, ink, strength } => self.block(area, *ink, *strength),
            Mark::Disc { at, radius, fill, line } => self.disc(*at, *radius, *fill, *line),
            Mark::Text(label) => self.label(label),
        }
    }

    fn line(&mut self, points: &[Point], ink: Ink, width: f64) -> Result<(), Error<B>> {
        let style = self.stroke(ink, width);
        self.backend.draw_path(points.iter().map(|point| self.scale.point(*point)), &style)
    }

    fn block(&mut self, area: &Area, ink: Ink, strength: f64) -> Result<(), Error<B>> {
        let one_pixel = self.scale.steps as i32;
        let (left, top) = (self.scale.snapped(area.left), self.scale.snapped(area.top));
        // Never thinner than a device pixel.
        let right = self.scale.snapped(area.right).max(left + one_pixel);
        let bottom = self.scale.snapped(area.bottom).max(top + one_pixel);
        let Colour { rgb, alpha } = self.palette.colour(ink);
        let style = filled(Colour { rgb, alpha: alpha * strength });
        self.backend.draw_rect((left, top), (right, bottom), &style, true)
    }

    fn disc(
        &mut self,
        at: Point,
        radius: f64,
        fill: Option<Ink>,
        line: Option<(Ink, f64)>,
    ) -> Result<(), Error<B>> {
        let (middle, radius) = (self.scale.point(at), self.scale.length(radius));
        if let Some(ink) = fill {
            self.backend.draw_circle(middle, radius, &self.fill(ink), true)?;
        }
        if let Some((ink, width)) = line {
            self.backend.draw_circle(middle, radius, &self.stroke(ink, width), false)?;
        }
        Ok(())
    }

    fn label(&mut self, label: &Label) -> Result<(), Error<B>> {
        if let Some(halo) = label.halo {
            let (x, y) = label.at;
            for (across, down) in RIM {
                self.write(label, halo, (x + across, y + down))?;
            }
        }
        self.write(label, label.ink, label.at)
    }

    fn write(&mut self, label: &Label, ink: Ink, at: Point) -> Result<(), Error<B>> {
        let height = label.size * self.scale.ratio * self.scale.steps * self.scale.letters;
        let style = if label.bold { FontStyle::Bold } else { FontStyle::Normal };
        let font = (FontFamily::Name(self.typeface.0), height, style).into_font();
        let horizontal = match label.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let colour = rgba(self.palette.colour(ink));
        let style = TextStyle::from(font).color(&colour).pos(Pos::new(horizontal, VPos::Center));
        self.backend.draw_text(&label.text, &style, self.scale.point(at))
    }

    fn fill(&self, ink: Ink) -> ShapeStyle {
        filled(self.palette.colour(ink))
    }

    fn stroke(&self, ink: Ink, width: f64) -> ShapeStyle {
        rgba(self.palette.colour(ink)).stroke_width(self.scale.length(width))
    }
}

fn filled(colour: Colour) -> ShapeStyle {
    rgba(colour).filled()
}

fn rgba(colour: Colour) -> RGBAColor {
    let (red, green, blue) = colour.rgb;
    RGBAColor(red, green, blue, colour.alpha)
}
