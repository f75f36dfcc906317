//! What is kept on the device: only if the reader wants it, and gone with one button.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::desk::DeskHandle;
use crate::practise::{Change, Damage, Desk, Kept};
use crate::text::Language;
use crate::text::words::practise as words;

/// The choice, the button, and what there is to say.
pub fn progress(language: Language, desk: &Desk, change: &DeskHandle) -> Html {
    let can = matches!(desk.kept, Kept::No | Kept::Yes | Kept::Forgotten);
    let onchange = change
        .reform(|event: Event| Change::Keep(event.target_unchecked_into::<HtmlInputElement>().checked()));
    let forget = change.reform(|_: MouseEvent| Change::Forget);
    let said = match desk.kept {
        Kept::No | Kept::Yes => String::new(),
        Kept::Forgotten => words::forgotten(language).to_owned(),
        Kept::Denied => words::denied(language).to_owned(),
        Kept::Refused(Damage::Foreign) => words::refused_foreign(language).to_owned(),
        Kept::Refused(Damage::Version) => words::refused_version(language).to_owned(),
        Kept::Refused(Damage::Line(line)) => words::refused_line(language, &line.to_string()),
    };
    html! {
        <section class="progress" aria-labelledby="progress">
            <h2 id="progress">{ words::progress(language) }</h2>
            <p>
                <label><input type="checkbox" id="keep" checked={desk.kept == Kept::Yes} disabled={!can} {onchange}
                    aria-describedby="keep-about" />{ " " }{ words::keep(language) }</label>
                <button type="button" id="forget" class="button quiet-button" onclick={forget}>{ words::forget(language) }</button>
            </p>
            <p class="hint" id="keep-about">{ words::keep_about(language) }</p>
            <p id="kept" class="told" role="status">{ said }</p>
        </section>
    }
}
