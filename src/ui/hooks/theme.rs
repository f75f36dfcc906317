//! A number that changes when the colours of the page do.

use gloo_events::EventListener;
use yew::prelude::*;

use crate::ui::browser::{media, page, window};

/// The number of conditions that hold, each with its own weight, so that every change of theme or contrast changes it.
fn conditions() -> u32 {
    let holds = |condition: &&str| media::query(condition).is_some_and(|query| query.matches());
    let system: u32 =
        media::THEMES.iter().zip(0..).map(|(condition, bit)| u32::from(holds(condition)) << bit).sum();
    system + (page::look() << media::THEMES.len())
}

/// Changes when theme or contrast do, so that a canvas is painted anew.
#[hook]
pub fn use_theme() -> u32 {
    let theme = use_state(conditions);
    let (setter, theme_setter) = (theme.setter(), theme.setter());
    use_effect_with((), move |()| {
        let listen = |query: web_sys::MediaQueryList| {
            let setter = setter.clone();
            let listener = EventListener::new(&query, "change", move |_| setter.set(conditions()));
            // The query must live as long as the listener, or the browser may forget both.
            (query, listener)
        };
        let listeners: Vec<_> = media::THEMES.iter().filter_map(|c| media::query(c)).map(listen).collect();
        let setter = theme_setter;
        let look =
            window().map(|window| EventListener::new(&window, page::LOOK, move |_| setter.set(conditions())));
        move || drop((listeners, look))
    });
    *theme
}
