//! Scenarios under a name: on this device where the reader wants that, and in files.
//!
//! **Invariant.** Nothing is kept before the reader asks for it, and nothing that is refused changes what is there.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::part::{button, part, small};
use crate::app::{Action, Session, State};
use crate::export::Format;
use crate::export::file::{Entry, LARGEST, MOST, Opened, Refusal, kept, read};
use crate::model::VERSION;
use crate::scenario::Link;
use crate::text::Language;
use crate::text::label::{Place, own_name};
use crate::text::words::share as words;
use crate::ui::browser::{storage, take};
use crate::ui::part::element::{element, said};
use crate::ui::shared::Shared;

#[derive(Properties, PartialEq)]
pub struct KeptProps {
    pub session: Shared<Session>,
    pub dispatch: Callback<Action>,
    /// Says what happened.
    pub tell: Callback<String>,
}

/// What is kept; where the browser or an unknown format stands in the way, the sentence that says so.
fn on_storage(language: Language) -> Result<Vec<Entry>, String> {
    match storage::read(storage::SETTINGS) {
        Err(()) => Err(words::kept_denied(language).to_owned()),
        Ok(None) => Ok(Vec::new()),
        Ok(Some(text)) => {
            read(&text).map(|opened| opened.entries).map_err(|refusal| refusal.sentence(language))
        }
    }
}

fn name_of(language: Language, entry: &Entry) -> String {
    if entry.name().is_empty() { words::without_name(language).to_owned() } else { entry.name().to_owned() }
}

/// What opens an entry on the page of this reader: its language and its room stay.
fn opening(state: &State, entry: &Entry) -> Action {
    Action::Open(Link { language: state.language, ..entry.link.clone() }.encode())
}

/// The part of the dialog.
#[component]
pub fn Kept(props: &KeptProps) -> Html {
    let KeptProps { session, dispatch, tell } = props;
    let state = &session.state;
    let language = state.language;
    let entries = use_state(|| on_storage(language));
    let offered = use_state(Vec::<Entry>::new);
    let field = use_node_ref();
    let typed = use_state_eq(|| own_name(language, &state.scenario, Place::Start).to_owned());
    let pasted = use_node_ref();
    let put = {
        let (entries, tell) = (entries.setter(), tell.clone());
        move |next: Vec<Entry>, told: String| {
            let done = if next.is_empty() {
                storage::forget(storage::SETTINGS);
                true
            } else {
                storage::write(storage::SETTINGS, &kept(&next)).is_ok()
            };
            if done {
                entries.set(Ok(next));
            }
            tell.emit(if done { told } else { words::kept_denied(language).to_owned() });
        }
    };
    let keep = {
        let (put, tell, field, link) = (put.clone(), tell.clone(), field.clone(), state.link());
        // Read anew: another tab may have kept something meanwhile.
        Callback::from(move |()| {
            let name = field.cast::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
            let entry = Entry::new(&name, link.clone());
            match on_storage(language) {
                Err(sentence) => tell.emit(sentence),
                Ok(_) if entry.name().is_empty() => tell.emit(words::kept_no_name(language).to_owned()),
                Ok(mut entries) => {
                    entries.retain(|other| other.name() != entry.name());
                    if entries.len() >= MOST {
                        tell.emit(words::kept_full(language).to_owned());
                    } else {
                        let told = words::kept_now(language, entry.name());
                        entries.push(entry);
                        put(entries, told);
                    }
                }
            }
        })
    };
    let take_in = {
        let (dispatch, tell, offered, state) =
            (dispatch.clone(), tell.clone(), offered.setter(), state.clone());
        Callback::from(move |read: Result<Opened, Refusal>| match read {
            Err(refusal) => tell.emit(refusal.sentence(language)),
            Ok(Opened { entries, other_model }) => {
                let mut told = match entries.as_slice() {
                    [one] => {
                        dispatch.emit(opening(&state, one));
                        words::opened(language, &name_of(language, one))
                    }
                    many => words::opened_many(language, &many.len().to_string()),
                };
                if let Some(given) = other_model {
                    let model = words::OpenedModel { given: &given, here: VERSION };
                    told.push(' ');
                    told.push_str(&model.text(language));
                }
                offered.set(if entries.len() > 1 { entries } else { Vec::new() });
                tell.emit(told);
            }
        })
    };
    let open = |entry: &Entry| {
        let action = opening(state, entry);
        let told = words::opened(language, &name_of(language, entry));
        let (dispatch, tell) = (dispatch.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(action.clone());
            tell.emit(told.clone());
        })
    };
    let forget = |entry: &Entry| {
        let (put, gone, tell) = (put.clone(), entry.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| match on_storage(language) {
            Err(sentence) => tell.emit(sentence),
            Ok(mut entries) => {
                entries.retain(|entry| *entry != gone);
                put(entries, words::forgotten(language, &name_of(language, &gone)));
            }
        })
    };
    let row = |entry: &Entry, forgettable: bool| {
        let name = name_of(language, entry);
        html! {
            <li>
                <span>{ name.clone() }</span>
                <button type="button" class="quiet" aria-label={words::open_name(language, &name)} onclick={open(entry)}>
                    { words::open(language) }
                </button>
                if forgettable {
                    <button type="button" class="quiet" aria-label={words::forget_name(language, &name)} onclick={forget(entry)}>
                        { words::forget(language) }
                    </button>
                }
            </li>
        }
    };
    let clear = {
        let put = put.clone();
        Callback::from(move |_: MouseEvent| put(Vec::new(), words::forgotten_all(language).to_owned()))
    };
    let export = {
        let (entries, state, tell) = ((*entries).clone(), state.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| {
            let mut entries = entries.clone().unwrap_or_default();
            if entries.is_empty() {
                let name = own_name(language, &state.scenario, Place::Start);
                entries.push(Entry::new(name, state.link()));
            }
            let name = &*[words::file_name(language), ".json"].concat();
            let blob = take::blob(&kept(&entries), Format::Json.mime());
            let done = blob.is_some_and(|blob| take::save(&blob, name));
            tell.emit(offering(language, done, name));
        })
    };
    let import = {
        let take_in = take_in.clone();
        Callback::from(move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
            field.set_value("");
            if file.size() > LARGEST as f64 {
                take_in.emit(Err(Refusal::TooLarge));
                return;
            }
            let take_in = take_in.clone();
            spawn_local(async move {
                let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
                take_in.emit(text.map_or(Err(Refusal::Foreign), |text| read(&text)));
            });
        })
    };
    let paste = {
        let pasted = pasted.clone();
        Callback::from(move |_: MouseEvent| {
            let Some(field) = pasted.cast::<HtmlTextAreaElement>() else { return };
            // Looked at before it is copied out of the browser.
            let large = field.text_length() as usize > LARGEST;
            take_in.emit(if large { Err(Refusal::TooLarge) } else { read(&field.value()) });
        })
    };
    let submit = {
        let keep = keep.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            keep.emit(());
        })
    };
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                typed.set(field.value());
            }
        })
    };
    let list = match &*entries {
        Err(sentence) => small(sentence),
        Ok(entries) if entries.is_empty() => small(words::kept_none(language)),
        Ok(entries) => html! {
            <>
                <ul class="kept" id="kept">{ for entries.iter().map(|entry| row(entry, true)) }</ul>
                { button("forget-all", words::forget_all(language), false, clear) }
            </>
        },
    };
    let body = html! {
        <>
            <form class="line" onsubmit={submit}>
                <label class="hidden" for="keep-name">{ words::kept_name(language) }</label>
                <input id="keep-name" type="text" maxlength="60" ref={field} value={(*typed).clone()} {oninput} />
                <button type="submit" id="keep" class="button">{ words::keep(language) }</button>
            </form>
            { list }
            <p class="line">
                { button("export", words::export(language), false, export) }
                <label class="button" for="import">{ words::import(language) }</label>
                <input id="import" class="hidden" type="file" accept=".json,application/json" onchange={import} />
            </p>
            if !offered.is_empty() {
                <ul class="kept" id="offered">{ for offered.iter().map(|entry| row(entry, false)) }</ul>
            }
            { element("details", &[], vec![
                said("summary", &[], words::import_paste(language)),
                html! { <textarea id="import-text" rows="4" ref={pasted} aria-label={words::import_paste(language)} /> },
                button("import-pasted", words::import_paste_open(language), false, paste),
            ]) }
        </>
    };
    part("share-kept", words::kept(language), vec![small(words::kept_about(language)), body])
}

/// What is said when a file was offered.
pub fn offering(language: Language, done: bool, name: &str) -> String {
    if !done {
        words::not_made(language).to_owned()
    } else if take::is_sealed() {
        words::offered_sealed(language, name)
    } else {
        words::offered(language, name)
    }
}
