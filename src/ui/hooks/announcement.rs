//! What a screen reader is told after a change has settled: only what changed.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// How long a value must rest before it is said, in milliseconds.
const REST: u32 = 900;

/// The message for a polite live region: the last of `messages` that changed, once it has rested.
///
/// The first rendering says nothing: the page itself is there to be read. While `sounds`, nothing is said either: a value that
/// rests then is one that waits for a busy machine, and it goes back to where it was when the sound ends.
#[hook]
pub fn use_announcement(messages: Vec<String>, sounds: Option<Rc<Cell<bool>>>) -> AttrValue {
    let said = use_state(AttrValue::default);
    let before = use_mut_ref(Vec::<String>::new);
    let setter = said.setter();
    use_effect_with(messages, move |messages| {
        let messages = messages.clone();
        let known = before.borrow().clone();
        let changed: Vec<String> = messages
            .iter()
            .enumerate()
            .filter(|(index, message)| known.get(*index) != Some(message))
            .map(|(_, message)| message.clone())
            .collect();
        let first = known.is_empty();
        let say = Timeout::new(REST, move || {
            if sounds.is_some_and(|sounds| sounds.get()) {
                return;
            }
            before.replace(messages);
            if !first {
                setter.set(AttrValue::from(changed.join(". ")));
            }
        });
        move || drop(say)
    });
    (*said).clone()
}
