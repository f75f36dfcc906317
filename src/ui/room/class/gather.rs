//! Where codes come in: pasted text, pictures and the camera, and what was taken over of them.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Interval;
use web_sys::wasm_bindgen::JsValue;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::Action;
use crate::class::Class;
use crate::text::Language;
use crate::text::class::{added, refused};
use crate::text::words::class as words;
use crate::ui::browser::barcode;
use crate::ui::part::said;

/// Milliseconds between two looks through the camera.
const LOOK: u32 = 350;

#[derive(Properties, PartialEq)]
pub struct GatherProps {
    pub language: Language,
    pub class: Class,
    pub dispatch: Callback<Action>,
}

/// What there is to say about pictures.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    NoCode,
    NoCamera,
}

#[component]
pub fn Gather(props: &GatherProps) -> Html {
    let GatherProps { language, class, dispatch } = props;
    let language = *language;
    let area = use_node_ref();
    let video = use_node_ref();
    let about = use_state_eq(|| Said::Nothing);
    let watching = use_state_eq(|| false);
    let detects = use_memo((), |()| barcode::is_there());
    let add = {
        let (area, dispatch) = (area.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                dispatch.emit(Action::Gather(area.value()));
                area.set_value("");
            }
        })
    };
    let clear = dispatch.reform(|_: MouseEvent| Action::Ungather);
    let on_picture = {
        let (dispatch, about) = (dispatch.clone(), about.setter());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let (dispatch, about) = (dispatch.clone(), about.clone());
            spawn_local(async move {
                let texts = barcode::in_pictures(&input).await;
                // The same picture can be chosen once more.
                input.set_value("");
                about.set(if texts.is_empty() { Said::NoCode } else { Said::Nothing });
                if !texts.is_empty() {
                    dispatch.emit(Action::Gather(texts.join("\n")));
                }
            });
        })
    };
    {
        let (video, dispatch) = (video.clone(), dispatch.clone());
        let (about, stop) = (about.setter(), watching.setter());
        use_effect_with(*watching, move |on| {
            let clock = on.then(|| watch(video, dispatch, about, stop));
            move || drop(clock)
        });
    }
    let toggle = {
        let (watching, on) = (watching.setter(), *watching);
        Callback::from(move |_: MouseEvent| watching.set(!on))
    };
    let told = added(language, class);
    html! {
        <>
        <form class="class-paste" onsubmit={add}>
            <label for="class-codes">{ words::paste(language) }</label>
            <textarea ref={area} id="class-codes" rows="5" spellcheck="false" autocomplete="off"
                aria-describedby="class-hint" />
            <p class="hint" id="class-hint">{ words::paste_hint(language) }</p>
            <p class="act">
                <button type="submit" class="button" id="class-add">{ words::add(language) }</button>
                if !class.is_empty() {
                    <button type="button" class="button quiet-button" id="class-clear" onclick={clear}>{ words::clear(language) }</button>
                }
            </p>
        </form>
        <div role="status" id="class-told">
            if !told.is_empty() {
                <div class="told">
                    { for told.iter().map(|text| said("p", &[], text)) }
                    if !class.refused.is_empty() {
                        <ul id="class-refused">{ for class.refused.iter().map(|one| said("li", &[], &refused(language, one))) }</ul>
                    }
                </div>
            }
        </div>
        if *detects {
            <p class="act">
                <label class="file-button">{ words::picture(language) }
                    <input type="file" accept="image/*" multiple=true id="class-picture" class="hidden" onchange={on_picture} /></label>
                <button type="button" class="button quiet-button" id="class-camera" aria-pressed={watching.to_string()} onclick={toggle}>
                    { if *watching { words::camera_stop(language) } else { words::camera(language) } }
                </button>
            </p>
            if *watching {
                <video ref={video} id="class-video" muted=true playsinline=true aria-label={words::camera_view(language)}></video>
            }
            <p class="hint" role="status">
                { match *about {
                    Said::Nothing => "",
                    Said::NoCode => words::picture_none(language),
                    Said::NoCamera => words::camera_failed(language),
                } }
            </p>
        } else {
            <p class="hint" id="class-no-detector">{ words::no_detector(language) }</p>
        }
        if !class.is_empty() { <p class="hint">{ words::address(language) }</p> }
        </>
    }
}

/// Looks through the camera until it is dropped.
fn watch(
    video: NodeRef,
    dispatch: Callback<Action>,
    about: UseStateSetter<Said>,
    stop: UseStateSetter<bool>,
) -> impl Drop {
    let watch = Watch::default();
    let held = watch.0.clone();
    spawn_local(async move {
        let Some(node) = video.get().map(JsValue::from) else { return };
        let Ok(stream) = barcode::open_camera(&node).await else {
            about.set(Said::NoCamera);
            stop.set(false);
            return;
        };
        if held.ended.get() {
            barcode::close_camera(&stream);
            return;
        }
        about.set(Said::Nothing);
        held.stream.replace(Some(stream));
        // One look at a time, and a code that stays in view is taken once.
        let (busy, last) = (Rc::new(Cell::new(false)), Rc::new(Cell::new(String::new())));
        let look = move || {
            if busy.replace(true) {
                return;
            }
            let (node, dispatch, busy, last) = (node.clone(), dispatch.clone(), busy.clone(), last.clone());
            spawn_local(async move {
                let texts = barcode::in_image(&node).await.join("\n");
                busy.set(false);
                let before = last.take();
                if !texts.is_empty() && texts != before {
                    dispatch.emit(Action::Gather(texts.clone()));
                    last.set(texts);
                } else {
                    last.set(before);
                }
            });
        };
        held.clock.replace(Some(Interval::new(LOOK, look)));
    });
    watch
}

/// A camera that is looked through; closed when dropped.
#[derive(Default)]
struct Watch(Rc<Looking>);

#[derive(Default)]
struct Looking {
    stream: std::cell::RefCell<Option<JsValue>>,
    clock: std::cell::RefCell<Option<Interval>>,
    ended: Cell<bool>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.0.ended.set(true);
        self.0.clock.replace(None);
        if let Some(stream) = self.0.stream.take() {
            barcode::close_camera(&stream);
        }
    }
}
