//! The talk between the window of who presents and the one with the notes: by a channel of the site, and where there is
//! none (a page opened as a file) straight from window to window.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::js_sys::Object;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent, Window};
use yew::Callback;

use crate::embed::message::LARGEST;
use crate::embed::notes::{CHANNEL, Line};
use crate::ui::browser::{host, window};

/// One end of the talk; it ends when dropped.
pub struct Talk {
    channel: Option<BroadcastChannel>,
    /// The other window, where it is known.
    other: RefCell<Option<Window>>,
    listeners: RefCell<Vec<EventListener>>,
}

impl Talk {
    /// Begins to listen. `other` is the other window, where it is known already.
    pub fn begin(other: Option<Window>, hear: Callback<Line>) -> Rc<Self> {
        let channel = BroadcastChannel::new(CHANNEL).ok();
        let talk = Rc::new(Self { channel, other: RefCell::new(other), listeners: RefCell::default() });
        let mut listeners = Vec::new();
        if let Some(channel) = &talk.channel {
            let hear = hear.clone();
            listeners.push(EventListener::new(channel, "message", move |event| {
                let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                let text = data.and_then(|data| host::text_of(&data, LARGEST));
                if let Some(line) = text.and_then(|text| Line::read(&text)) {
                    hear.emit(line);
                }
            }));
        }
        let held = Rc::downgrade(&talk);
        listeners.extend(host::listen(LARGEST, move |heard| {
            let Some(talk) = held.upgrade() else { return };
            let other = talk.other.borrow().clone();
            let known =
                heard.source.zip(other).is_some_and(|(one, other)| Object::is(&one, &JsValue::from(other)));
            if let Some(line) = Line::read(&heard.text).filter(|_| known) {
                hear.emit(line);
            }
        }));
        talk.listeners.replace(listeners);
        talk
    }

    /// Names the other window.
    pub fn with(&self, other: Window) {
        self.other.replace(Some(other));
    }

    /// Says something; who hears it twice is where it was after the first.
    pub fn say(&self, line: &Line) {
        let text = line.write();
        if let Some(channel) = &self.channel {
            channel.post_message(&JsValue::from_str(&text)).ok();
        } else if let (Some(other), Some(own)) = (self.other.borrow().as_ref(), window()) {
            host::post(other, &text, &own.location().origin().unwrap_or_default());
        }
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}
