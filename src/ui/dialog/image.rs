//! What is on screen as a picture, for the page that holds ours in a frame: the same as the download makes.

use crate::app::State;
use crate::embed::message::Image;
use crate::exploration::Explorer;
use crate::export::{Chosen, Colophon, FONT, Format, Taken, file_name, palette, picture, svg_file};
use crate::scenario::PINS;
use crate::ui::browser::{address, picture as pixels};
use crate::ui::piece::Picture;

/// The picture; nothing where the browser makes none.
pub fn image(state: &State, explorer: &Explorer, asked: Image) -> Option<Picture> {
    let taken = Taken::of(state, [true; PINS], explorer);
    let about = Colophon::of(&taken, &address::page());
    let format = if asked.svg { Format::Svg } else { Format::Png };
    let chosen = Chosen { format, scale: asked.scale, dark: asked.dark, ..Chosen::at_first(state.language) };
    let data = if asked.svg {
        svg_file(&taken, &chosen, &about)
    } else {
        let plan = picture(&taken, &chosen, &about);
        pixels::data(&plan, &palette(asked.dark), FONT, f64::from(asked.scale))?
    };
    Some(Picture { name: file_name(&taken, format), mime: format.mime(), data })
}
