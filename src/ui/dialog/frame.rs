//! What every dialog has: its heading, a way out, and a place for what is in it.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::app::{Action, Dialog};
use crate::text::Language;
use crate::text::label::dialog_name;
use crate::text::words::page;
use crate::ui::part::icon;

#[derive(Properties, PartialEq)]
pub struct FrameProps {
    pub dialog: Dialog,
    pub language: Language,
    pub dispatch: Callback<Action>,
    /// What is in it; scrolls where it does not fit.
    pub children: Html,
    /// The buttons at its foot, which stay in view; nothing for none.
    #[prop_or_default]
    pub foot: Html,
}

/// A dialog over the page, open as long as it is there.
///
/// The browser's own element keeps the focus within, closes on Escape, and gives the focus back to the button that opened
/// it.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let FrameProps { dialog, language, dispatch, children, foot } = props;
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let element = node.cast::<HtmlDialogElement>();
            if let Some(element) = &element
                && element.show_modal().is_err()
            {
                // Where there is none over the page it stands in the page.
                element.set_open(true);
            }
            move || {
                if let Some(element) = element {
                    element.close();
                }
            }
        });
    }
    let closed = dispatch.reform(|_: Event| Action::Show(None));
    let leave = dispatch.reform(|_: MouseEvent| Action::Show(None));
    let beside = {
        let (node, dispatch) = (node.clone(), dispatch.clone());
        // A press that begins on what is in the dialog has another target.
        Callback::from(move |event: PointerEvent| {
            if event.target_dyn_into::<HtmlDialogElement>() == node.cast::<HtmlDialogElement>() {
                dispatch.emit(Action::Show(None));
            }
        })
    };
    html! {
        <dialog ref={node} id="dialog" class={classes!("dialog", dialog.key())} aria-labelledby="dialog-heading"
            onclose={closed} onpointerdown={beside}>
            // Of the dialog and not of the page, which elements of that name would be.
            <div class="dialog-head">
                <button type="button" id="dialog-close" class="icon-button" aria-label={page::close(*language)} onclick={leave}>
                    { icon::close() }
                </button>
                <h2 id="dialog-heading">{ dialog_name(*language, *dialog) }</h2>
            </div>
            <div class="dialog-body">{ children.clone() }</div>
            if *foot != Html::default() { <div class="dialog-foot">{ foot.clone() }</div> }
        </dialog>
    }
}
