//! What may wait a moment: words follow the curves once these are on screen.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_render::request_animation_frame;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// A value as it was before the last frame; the latest follows when that frame is painted. Where `at_once` says so of the
/// value before and the latest, nothing waits.
///
/// One upon another makes what follows another frame later.
///
/// **Why.** To lay out the sentences takes a browser as long as to paint the figure. In one task the hand would wait for both.
#[hook]
pub fn use_later<T: Clone + PartialEq + 'static>(now: &T, at_once: fn(&T, &T) -> bool) -> T {
    let shown = use_state_eq(|| now.clone());
    let setter = shown.setter();
    use_effect_with(now.clone(), move |now| {
        let now = now.clone();
        let timer: Rc<RefCell<Option<Timeout>>> = Rc::default();
        let held = timer.clone();
        // A timer that is set within a frame goes off after it is painted.
        let frame = request_animation_frame(move |_| {
            held.replace(Some(Timeout::new(0, move || setter.set(now))));
        });
        move || drop((frame, timer))
    });
    if at_once(&shown, now) { now.clone() } else { (*shown).clone() }
}
