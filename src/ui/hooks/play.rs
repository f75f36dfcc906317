//! The clock of the playhead.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_render::{AnimationFrame, request_animation_frame};
use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::app::Action;
use crate::ui::browser::media;

/// Time between the jumps of a playhead that must not glide, in milliseconds.
const JUMP: u32 = 1_500;
/// The longest step of the clock, in seconds: a tab that slept does not leap.
const LONGEST: f64 = 0.1;

/// Sends [`Action::Tick`] while playing: every frame, or once in a while where motion is unwelcome.
#[hook]
pub fn use_play(playing: bool, dispatch: Callback<Action>) {
    use_effect_with(playing, move |playing| {
        let clock: Option<Box<dyn std::any::Any>> = if !*playing {
            None
        } else if media::motion_is_welcome() {
            Some(Box::new(glide(dispatch)))
        } else {
            let jump = move || dispatch.emit(Action::Tick { seconds: 0.0, smooth: false });
            Some(Box::new(Interval::new(JUMP, jump)))
        };
        move || drop(clock)
    });
}

/// The frame that is asked for next; dropping it ends the clock.
type Frame = Rc<RefCell<Option<AnimationFrame>>>;

fn glide(dispatch: Callback<Action>) -> Frame {
    let frame: Frame = Rc::default();
    ask(&frame, dispatch, None);
    frame
}

fn ask(frame: &Frame, dispatch: Callback<Action>, last: Option<f64>) {
    // A weak handle, so that dropping the clock drops the frame and with it this closure.
    let weak = Rc::downgrade(frame);
    let next = request_animation_frame(move |now| {
        let Some(frame) = weak.upgrade() else { return };
        if let Some(last) = last {
            let seconds = ((now - last) / 1_000.0).clamp(0.0, LONGEST);
            dispatch.emit(Action::Tick { seconds, smooth: true });
        }
        ask(&frame, dispatch, Some(now));
    });
    frame.replace(Some(next));
}
