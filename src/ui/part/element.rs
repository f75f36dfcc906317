//! Elements by a function: `html!` writes the making of each one out anew, at half a kilobyte.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{VTag, VText};

/// Names and values of attributes.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

/// An element with its attributes and what is in it.
#[inline(never)]
pub fn element(tag: &'static str, attributes: Attributes<'_>, children: Vec<Html>) -> Html {
    made(tag, attributes, children).into()
}

fn made(tag: &'static str, attributes: Attributes<'_>, children: Vec<Html>) -> VTag {
    let mut made = VTag::new(tag);
    for (name, value) in attributes {
        made.add_attribute(name, (*value).to_owned());
    }
    made.add_children(children);
    made
}

/// An element that does something when it is pressed.
#[inline(never)]
pub fn pressed(
    tag: &'static str,
    attributes: Attributes<'_>,
    onclick: Callback<MouseEvent>,
    children: Vec<Html>,
) -> Html {
    let mut made = made(tag, attributes, children);
    made.add_listener(Rc::new(yew::html::onclick::Wrapper::new(onclick)));
    made.into()
}

/// The value of an attribute that is true or false.
pub fn flag(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

/// An element that holds a text.
#[inline(never)]
pub fn said(tag: &'static str, attributes: Attributes<'_>, text: &str) -> Html {
    element(tag, attributes, vec![words(text)])
}

/// A text.
#[inline(never)]
pub fn words(text: &str) -> Html {
    VText::new(text.to_owned()).into()
}

/// A table: its caption, the heads of its columns, and its rows.
#[inline(never)]
pub fn table(class: &str, caption: &str, heads: &[&str], rows: Vec<Html>) -> Html {
    let head = |text: &&str| said("th", &[("scope", "col")], text);
    let heads = element("tr", &[], heads.iter().map(head).collect());
    element(
        "table",
        &[("class", class)],
        vec![said("caption", &[], caption), element("thead", &[], vec![heads]), element("tbody", &[], rows)],
    )
}

/// Something that may be wider than the page, and then scrolls by itself, by keyboard too.
#[inline(never)]
pub fn across(name: &str, wide: Html) -> Html {
    let attributes = [("class", "across"), ("tabindex", "0"), ("role", "group"), ("aria-label", name)];
    element("div", &attributes, vec![wide])
}

/// A row of a table; its first cell is its head.
#[inline(never)]
pub fn row(head: &str, cells: &[&str]) -> Html {
    let mut made = vec![said("th", &[("scope", "row")], head)];
    made.extend(cells.iter().map(|cell| said("td", &[], cell)));
    element("tr", &[], made)
}
