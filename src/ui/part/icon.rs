//! The small drawings on buttons; each stands beside or within a named button and is hidden from screen readers.

use yew::prelude::*;

use super::element::element;

fn icon(path: &'static str, filled: bool) -> Html {
    let (fill, stroke) = if filled { ("currentColor", "none") } else { ("none", "currentColor") };
    let path = [("d", path), ("fill", fill), ("stroke", stroke), ("stroke-width", "1.6")];
    element(
        "svg",
        &[
            ("class", "icon"),
            ("viewBox", "0 0 16 16"),
            ("width", "16"),
            ("height", "16"),
            ("aria-hidden", "true"),
            ("focusable", "false"),
        ],
        vec![element("path", &path, Vec::new())],
    )
}

pub fn reset() -> Html {
    icon("M3 8a5 5 0 1 0 1.6-3.7M3 1.5v3.3h3.3", false)
}

pub fn play() -> Html {
    icon("M4.5 2.5v11l9-5.5z", true)
}

pub fn pause() -> Html {
    icon("M4 3h3v10H4zM9 3h3v10H9z", true)
}

pub fn sound(stops: bool) -> Html {
    let sounds =
        "M2 6v4h2.500L8 13V3L4.500 6zM10.500 5.500a3.500 3.500 0 0 1 0 5M12.500 3.500a6.500 6.500 0 0 1 0 9";
    icon(if stops { "M3.500 3.500h9v9h-9z" } else { sounds }, stops)
}

pub fn pin() -> Html {
    icon("M5.5 1.5h5l-.6 5 2.3 2.3H3.800l2.300-2.300zM8 9v5.5", false)
}

pub fn close() -> Html {
    icon("M3.5 3.5l9 9M12.5 3.5l-9 9", false)
}

pub fn undo() -> Html {
    icon("M6 3L2.500 6.500 6 10M2.500 6.500H10a3.500 3.500 0 0 1 0 7H6", false)
}

pub fn redo() -> Html {
    icon("M10 3l3.500 3.500L10 10M13.500 6.500H6a3.500 3.500 0 0 0 0 7h4", false)
}

pub fn show() -> Html {
    icon(
        "M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM8 6a2 2 0 1 0 .1 0z",
        false,
    )
}

pub fn replay() -> Html {
    icon("M8 2.500a5.500 5.500 0 1 1-5.200 3.700M2.500 2.500v3.700h3.700M8 5v3.300l2.300 1.400", false)
}

pub fn share() -> Html {
    icon("M8 10.500V2M4.800 5L8 1.800 11.200 5M5 7H2.800v7h10.400V7H11", false)
}

pub fn embed() -> Html {
    icon("M5.500 4L1.800 8l3.700 4M10.500 4l3.700 4-3.700 4", false)
}

pub fn download() -> Html {
    icon("M8 2v8.500M4.800 7.500L8 10.700l3.200-3.200M2.800 14h10.400", false)
}
