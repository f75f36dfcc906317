//! What stays on the device and what goes into the link: each only when the reader ticks it, and gone with one button.

use std::cell::Cell;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::{Action, State};
use crate::own::{Draft, Refusal, from_device, to_device};
use crate::text::Language;
use crate::text::own::refusal;
use crate::text::words::own as words;
use crate::ui::browser::storage;

/// Whether the device keeps the own network.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Keeping {
    /// It does not.
    No,
    /// It does.
    Yes,
    /// It was asked to, and the browser does not allow it.
    Denied,
    /// It holds something that is not ours to use.
    Refused(Refusal),
    /// All was just forgotten.
    Forgotten,
}

thread_local! {
    /// As it was left when the reader went to another room.
    static LEFT: Cell<Option<Keeping>> = const { Cell::new(None) };
}

/// What the device holds, and whether it goes on holding it. What it holds comes to the page when nothing else was typed
/// and no link brought other numbers; those never replace what is kept until the reader says so.
#[hook]
pub fn use_keeping(draft: &Draft, dispatch: &Callback<Action>) -> UseStateHandle<Keeping> {
    let found = use_memo((), |()| match LEFT.get() {
        Some(left) => (left, None),
        None => match storage::read(storage::OWN) {
            Err(()) | Ok(None) => (Keeping::No, None),
            Ok(Some(text)) => match from_device(&text) {
                Ok(own) => (Keeping::Yes, Some(Draft::from(&own))),
                Err(refusal) => (Keeping::Refused(refusal), None),
            },
        },
    });
    let other = found.1.as_ref().is_some_and(|kept| !draft.is_empty() && kept != draft);
    let keeping = use_state_eq(|| if other { Keeping::No } else { found.0 });
    {
        let (dispatch, empty) = (dispatch.clone(), draft.is_empty());
        use_effect_with((), move |()| {
            if let Some(kept) = found.1.clone().filter(|_| empty) {
                dispatch.emit(Action::Own(kept));
            }
        });
    }
    {
        let setter = keeping.setter();
        use_effect_with((draft.clone(), *keeping), move |(draft, keeping)| {
            LEFT.set(Some(*keeping));
            let text = draft.read().own.map(|own| to_device(&own));
            if let Some(text) = text.filter(|_| *keeping == Keeping::Yes)
                && storage::write(storage::OWN, &text).is_err()
            {
                setter.set(Keeping::Denied);
            }
        });
    }
    keeping
}

/// The two choices and the button.
pub fn keeping(
    language: Language,
    state: &State,
    keeping: &UseStateHandle<Keeping>,
    dispatch: &Callback<Action>,
) -> Html {
    let onkeep = {
        let setter = keeping.setter();
        Callback::from(move |event: Event| {
            let wanted = event.target_unchecked_into::<HtmlInputElement>().checked();
            if !wanted {
                storage::forget(storage::OWN);
            }
            setter.set(if wanted { Keeping::Yes } else { Keeping::No });
        })
    };
    let onlink = dispatch.reform(|event: Event| {
        Action::OwnInLink(event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    let onforget = {
        let (setter, dispatch) = (keeping.setter(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            storage::forget(storage::OWN);
            setter.set(Keeping::Forgotten);
            dispatch.emit(Action::OwnInLink(false));
            dispatch.emit(Action::Own(Draft::default()));
        })
    };
    let told = match **keeping {
        Keeping::Yes if state.own.read().own.is_some() => words::kept(language),
        Keeping::Forgotten if state.own.is_empty() => words::forgotten(language),
        Keeping::Denied => words::keep_failed(language),
        Keeping::Refused(why) => refusal(language, why),
        Keeping::No | Keeping::Yes | Keeping::Forgotten => "",
    };
    html! {
        <div class="own-keep">
            <p>{ words::stays(language) }</p>
            <p><label><input type="checkbox" id="own-keep" checked={**keeping == Keeping::Yes} onchange={onkeep}
                aria-describedby="own-keep-note" />{ " " }{ words::keep(language) }</label>
                <small id="own-keep-note">{ words::keep_note(language) }</small></p>
            <p><label><input type="checkbox" id="own-link" checked={state.own_in_link} onchange={onlink}
                aria-describedby="own-link-note" />{ " " }{ words::in_link(language) }</label>
                <small id="own-link-note">{ words::in_link_note(language) }</small></p>
            <p><button type="button" id="own-forget" class="button quiet-button" onclick={onforget}>
                { words::forget(language) }</button></p>
            <p class="told" role="status" id="own-kept">{ told }</p>
        </div>
    }
}
