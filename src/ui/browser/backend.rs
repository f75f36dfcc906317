//! The canvas as plotters draws on it: the backend of `plotters-canvas`, with the marks that come in hundreds drawn more
//! cheaply.
//!
//! **Why.** A call into a canvas costs more than what it draws. `plotters-canvas` writes colour and width as text before every
//! mark; here lines, areas and discs say them only when they change, and discs of one look are filled together. Words and
//! all else are its own.
//!
//! **Invariant.** What is drawn last lies on top: discs that wait are drawn before anything else is.

use std::fmt;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use plotters_canvas::CanvasBackend;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// A canvas that does not draw what it is told to.
#[derive(Debug)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Refused {}

fn refused<E>(_: E) -> DrawingErrorKind<Refused> {
    DrawingErrorKind::DrawingError(Refused)
}

type Drawn = Result<(), DrawingErrorKind<Refused>>;

/// A colour, to be compared.
type Hue = ((u8, u8, u8), f64);

/// How a shape is drawn: filled, or outlined so wide.
#[derive(Clone, Copy, PartialEq)]
struct Look {
    hue: Hue,
    stroke: Option<u32>,
}

/// Draws on the context of a canvas, whose state is ours alone as long as this lives.
pub struct Backend<'a> {
    /// Draws what is not drawn more cheaply here.
    plain: CanvasBackend,
    context: &'a CanvasRenderingContext2d,
    fill: Option<Hue>,
    stroke: Option<Hue>,
    width: u32,
    /// The look of the discs in the path that is open.
    discs: Option<Look>,
}

impl<'a> Backend<'a> {
    /// On a canvas and its context, with any state; `None` where the canvas gives no context.
    #[must_use]
    pub fn new(canvas: &HtmlCanvasElement, context: &'a CanvasRenderingContext2d) -> Option<Self> {
        context.set_line_join("round");
        context.set_line_cap("butt");
        let plain = CanvasBackend::with_canvas_object(canvas.clone())?;
        Some(Self { plain, context, fill: None, stroke: None, width: 0, discs: None })
    }

    /// Draws what waits to be drawn.
    pub fn settle(&mut self) {
        if let Some(look) = self.discs.take() {
            self.finish(look);
        }
    }

    fn finish(&mut self, look: Look) {
        match look.stroke {
            None => {
                self.fill_with(look.hue);
                self.context.fill();
            }
            Some(width) => {
                if self.stroke != Some(look.hue) {
                    self.context.set_stroke_style_str(&css(look.hue));
                    self.stroke = Some(look.hue);
                }
                if self.width != width {
                    self.context.set_line_width(width.into());
                    self.width = width;
                }
                self.context.stroke();
            }
        }
    }

    fn fill_with(&mut self, hue: Hue) {
        if self.fill != Some(hue) {
            self.context.set_fill_style_str(&css(hue));
            self.fill = Some(hue);
        }
    }

    fn path(&mut self, points: impl IntoIterator<Item = BackendCoord>, closed: bool, look: Look) {
        if look.hue.1 == 0.0 {
            return;
        }
        self.settle();
        self.context.begin_path();
        let mut points = points.into_iter();
        if let Some((x, y)) = points.next() {
            self.context.move_to(x.into(), y.into());
        }
        for (x, y) in points {
            self.context.line_to(x.into(), y.into());
        }
        if closed {
            self.context.close_path();
        }
        self.finish(look);
    }
}

fn hue(colour: BackendColor) -> Hue {
    (colour.rgb, colour.alpha)
}

fn look(style: &impl BackendStyle, filled: bool) -> Look {
    Look { hue: hue(style.color()), stroke: (!filled).then(|| style.stroke_width()) }
}

/// A colour as styles write it, in eight digits.
fn css(((red, green, blue), alpha): Hue) -> String {
    let mut text = "#".to_owned();
    for part in [red, green, blue, (alpha * 255.0).round() as u8] {
        for digit in [part >> 4, part & 15] {
            text.extend(char::from_digit(digit.into(), 16));
        }
    }
    text
}

impl DrawingBackend for Backend<'_> {
    type ErrorType = Refused;

    fn get_size(&self) -> (u32, u32) {
        self.plain.get_size()
    }

    fn ensure_prepared(&mut self) -> Drawn {
        self.plain.ensure_prepared().map_err(refused)
    }

    fn present(&mut self) -> Drawn {
        self.settle();
        self.plain.present().map_err(refused)
    }

    fn draw_pixel(&mut self, at: BackendCoord, colour: BackendColor) -> Drawn {
        self.settle();
        self.fill = None;
        self.plain.draw_pixel(at, colour).map_err(refused)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if !fill {
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
            self.path(corners, true, look(style, false));
        } else if style.color().alpha > 0.0 {
            self.settle();
            self.fill_with(hue(style.color()));
            let (width, height) = (right - left, bottom - top);
            self.context.fill_rect(left.into(), top.into(), width.into(), height.into());
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(path, false, look(style, false));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(path, true, look(style, true));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let look = look(style, fill);
        let alpha = look.hue.1;
        if alpha == 0.0 {
            return Ok(());
        }
        if self.discs != Some(look) {
            self.settle();
            self.context.begin_path();
            self.discs = Some(look);
        }
        let (x, y, radius) = (f64::from(x), f64::from(y), f64::from(radius));
        self.context.move_to(x + radius, y);
        self.context.arc(x, y, radius, 0.0, std::f64::consts::TAU).map_err(refused)?;
        // Where two lie over each other the colour must show twice.
        if alpha < 1.0 {
            self.settle();
        }
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        self.settle();
        // It sets a colour of its own.
        self.fill = None;
        self.plain.draw_text(text, style, at).map_err(refused)
    }
}

/// A font as styles write it.
pub fn font(size: f64, bold: bool, family: &str) -> String {
    [if bold { "bold " } else { "" }, &size.to_string(), "px ", family].concat()
}
