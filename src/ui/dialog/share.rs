//! Share: the link, and all that goes with it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Frame as Sheet;
use super::kept::Kept;
use super::part::{button, part, small, status};
use crate::app::{Action, Dialog};
use crate::export::{Colophon, Taken, cite, code};
use crate::frame::Mode;
use crate::room::{Room, Slug};
use crate::scenario::PINS;
use crate::text::Language;
use crate::text::words::{page as page_words, share as words};
use crate::ui::browser::{address, page, take};
use crate::ui::part::element::{element, said};
use crate::ui::room::Visit;

/// The dialog.
#[component]
pub fn Share(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let language = session.state.language;
    let message = use_state_eq(String::new);
    let tell = {
        let message = message.setter();
        Callback::from(move |text: String| message.set(text))
    };
    let large = use_state_eq(|| false);
    let about = {
        let (explorer, session) = (explorer.clone(), session.clone());
        use_memo(session.clone(), move |_| {
            let taken = Taken::of(&session.state, [true; PINS], explorer.as_ref().ok()?);
            Some(Colophon::of(&taken, &address::page()))
        })
    };
    let Some(about) = about.as_ref() else { return Html::default() };
    let copy = |id: &'static str, text: String| {
        let tell = tell.clone();
        Callback::from(move |_: MouseEvent| {
            let done = take::copy(&text, None);
            if !done {
                page::select(id);
            }
            let told = if done { words::copied(language) } else { words::copy_refused(language) };
            tell.emit(told.to_owned());
        })
    };
    let link = about.link.clone();
    let (apa, bibtex) = (cite::apa(language, &link), cite::bibtex(language, &link));
    let sentence = [about.title.as_str(), ". ", &about.note, "."].concat();
    let select = Callback::from(|event: FocusEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            field.select();
        }
    });
    let sheet = {
        let (about, sentence) = (about.clone(), sentence.clone());
        Callback::from(move |_: MouseEvent| take::share(&about.title, &sentence, &about.link))
    };
    let build = dispatch.reform(|_: MouseEvent| Action::Show(Some(Dialog::Embed)));
    let present = {
        let (dispatch, frame) = (dispatch.clone(), session.state.frame);
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Show(None));
            dispatch.emit(Action::Enter(Room::Explore, Slug::default()));
            dispatch.emit(Action::Stand(frame.in_mode(Mode::Present)));
        })
    };
    let with_link = [sentence.as_str(), "\n", &link].concat();
    let body = html! {
        <>
            <p>{ words::what(language) }</p>
            <label class="field" for="share-link">{ words::link(language) }</label>
            <p class="line">
                <input id="share-link" type="text" readonly=true value={link.clone()} onfocus={select} />
                { button("share-copy", words::copy(language), true, copy("share-link", link.clone())) }
            </p>
            if take::has_sheet() { <p>{ button("share-sheet", words::sheet(language), false, sheet) }</p> }
            { part("share-code", words::code(language), vec![shown(language, &link, *large, large.setter())]) }
            { part("share-embed", page_words::embed(language), vec![
                small(words::embed_about(language)),
                button("share-embed-open", words::embed_open(language), false, build),
            ]) }
            { part("share-present", words::present(language), vec![
                small(words::present_about(language)),
                button("share-present-start", words::present_start(language), false, present),
            ]) }
            { part("share-sentence", words::sentence(language), vec![
                said("blockquote", &[("id", "share-said")], &sentence),
                button("share-sentence-copy", words::sentence_copy(language), false, copy("share-said", with_link)),
            ]) }
            { part("share-cite", words::cite(language), vec![
                said("p", &[("id", "share-apa"), ("class", "quote")], &apa),
                button("share-apa-copy", words::cite_copy(language), false, copy("share-apa", apa.clone())),
                element("details", &[], vec![
                    said("summary", &[], words::bibtex(language)),
                    said("pre", &[("id", "share-bibtex"), ("tabindex", "0")], &bibtex),
                    button("share-bibtex-copy", words::bibtex_copy(language), false, copy("share-bibtex", bibtex.clone())),
                ]),
            ]) }
            <Kept session={session.clone()} dispatch={dispatch.clone()} tell={tell.clone()} />
        </>
    };
    let foot = status(&message);
    html! { <Sheet dialog={Dialog::Share} {language} dispatch={dispatch.clone()} {foot}>{ body }</Sheet> }
}

/// The code of the link, with what it is for.
fn shown(language: Language, link: &str, large: bool, set: UseStateSetter<bool>) -> Html {
    let Some(code) = code::code(link) else { return small(words::code_too_long(language)) };
    let side = code.side.to_string();
    let frame = ["0 0 ", &side, " ", &side].concat();
    let ground = element("rect", &[("width", &side), ("height", &side), ("fill", "#ffffff")], vec![]);
    let path = element("path", &[("d", &code.path), ("fill", "#000000")], vec![]);
    let drawing = element(
        "svg",
        &[
            ("class", if large { "code large" } else { "code" }),
            ("viewBox", &frame),
            ("shape-rendering", "crispEdges"),
            ("role", "img"),
            ("aria-label", words::code_name(language)),
        ],
        vec![ground, path],
    );
    let name = if large { words::code_small(language) } else { words::code_large(language) };
    let turn = Callback::from(move |_: MouseEvent| set.set(!large));
    html! {
        <div class={if large { "code-row large" } else { "code-row" }}>
            { drawing }
            <div>{ small(words::code_about(language)) }{ button("share-code-size", name, false, turn) }</div>
        </div>
    }
}
