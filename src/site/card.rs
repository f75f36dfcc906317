//! The picture that messengers and social media show beside a link: drawn by the code that draws the page.
//!
//! **Flow.** [`html`] is a page of exactly [`SIZE`]; `cargo xtask picture` has the browser take a picture of it, which is
//! committed, so that a build needs no browser and no fonts. A test compares [`html`] with what the picture was taken of.

use std::rc::Rc;

use super::edit::escaped;
use crate::chart::{Palette, TableMeasure, TimeChart, Typeface, svg, time_chart};
use crate::exploration::{Exploration, Explorer, Pinned};
use crate::export::FONT;
use crate::language::Language;
use crate::scenario::Link;
use crate::text::describe;
use crate::text::words::page;

/// Width and height, in pixels; what every reader of such pictures takes.
pub const SIZE: (u32, u32) = (1200, 630);

/// How much larger the figure is than on the page, so that it can be read in a small preview.
const SCALE: f64 = 1.6;

/// The name of the picture below the folder of the site.
#[must_use]
pub fn file(language: Language) -> String {
    format!("pictures/card-{}.png", language.code())
}

/// The page that the picture is taken of.
#[must_use]
pub fn html(language: Language, explorer: &Explorer) -> String {
    let link = Link { language, ..Link::default() };
    let study = |scenario| Rc::new(explorer.study(scenario));
    let pins = link.pins.iter().enumerate().map(|(place, pin)| Pinned {
        place,
        study: study(pin.scenario),
        pin: pin.clone(),
    });
    let exploration = Exploration::new(study(link.scenario), pins.collect());
    let (width, height) = (f64::from(SIZE.0) - 96.0, f64::from(SIZE.1) - 166.0);
    let chart = TimeChart {
        exploration: &exploration,
        playhead: f64::from(link.month),
        language,
        width: width / SCALE,
        height: height / SCALE,
        leaders: false,
    };
    let plan = time_chart(&chart, &TableMeasure);
    let drawing = svg(&plan, &Palette::light(), Typeface(FONT), page::name(language));
    let (own_width, own_height) = (plan.width, plan.height);
    let drawing = drawing.replacen(
        &format!(" width=\"{own_width}\" height=\"{own_height}\""),
        &format!(" width=\"{width}\" height=\"{height}\""),
        1,
    );
    format!(
        "<!doctype html><html lang=\"{code}\"><meta charset=\"utf-8\"><title>{name}</title><style>\
         body {{ margin: 0; padding: 30px 48px; overflow: hidden; background: #fbf9f4; color: #1b2130; }}\
         h1 {{ margin: 0; font: 700 52px/1.1 Georgia, serif; }} h1 span {{ font: 400 28px/1.1 sans-serif; color: #474d5b; }}\
         p {{ margin: 8px 0 12px; font: 700 27px/1.2 Georgia, serif; }}\
         svg {{ display: block; }}</style>\
         <h1>{name} <span>{subtitle}</span></h1><p>{takeaway}</p>{drawing}</html>\n",
        code = language.code(),
        name = page::name(language),
        subtitle = escaped(page::subtitle(language)),
        takeaway = escaped(&describe::takeaway(language, &exploration)),
        drawing = drawing.get(drawing.find("<svg").unwrap_or_default()..).unwrap_or_default(),
    )
}
