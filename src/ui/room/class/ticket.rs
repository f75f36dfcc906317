//! What a participant gives to the trainer: a code, and a QR code of a link with it.

use yew::prelude::*;

use crate::app::State;
use crate::class::{Answer, Class, encode, picture};
use crate::practise::Prediction;
use crate::room::{Room, Slug};
use crate::scenario::Link;
use crate::text::Language;
use crate::text::words::class as words;
use crate::ui::browser::address;
use crate::ui::part::{element, said};

/// The code of a prediction, folded until it is asked for; nothing while there is no whole prediction.
pub fn ticket(language: Language, exercise: &str, made: Option<&Prediction>, state: &State) -> Html {
    let Some(made) = made else { return Html::default() };
    let code = encode(&Answer::of(exercise, made));
    let link = Link {
        room: Room::Class,
        at: Slug::new(exercise).unwrap_or_default(),
        class: Class::default().with(&code),
        language: state.language,
        ..Link::default()
    };
    let href = [&address::page(), "#", &link.encode()].concat();
    let drawn = picture(&href).map(|picture| {
        let side = picture.side.to_string();
        let sides = ["0 0 ", &side, " ", &side].concat();
        let name = words::ticket_qr(language, &code);
        let parts = vec![
            element("rect", &[("width", &side), ("height", &side)], vec![]),
            element("path", &[("d", &picture.path)], vec![]),
        ];
        element("svg", &[("class", "qr"), ("viewBox", &sides), ("role", "img"), ("aria-label", &name)], parts)
    });
    html! {
        <details class="ticket" id="ticket">
            <summary>{ words::ticket(language) }</summary>
            <p class="hint">{ words::ticket_text(language) }</p>
            { said("p", &[("class", "code"), ("id", "code")], &code) }
            { drawn.unwrap_or_default() }
            <p><a id="code-link" {href}>{ words::ticket_link(language) }</a></p>
        </details>
    }
}
