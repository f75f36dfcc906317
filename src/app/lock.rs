//! What a frame locks stays as it is, whatever the reader does.
//!
//! **Law.** For every action but those of the host, what is locked is after it as it was before; what is free follows the
//! action as on the page.

use super::{Action, State};
use crate::frame::Lock;

/// Whose hand an action is, as far as locks ask.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Hand {
    /// The page that holds this one; no lock holds that.
    Host,
    /// The reader's, on a case.
    Case,
    /// The reader's, on something else.
    Reader,
}

impl Hand {
    pub(super) fn of(action: &Action) -> Self {
        match action {
            Action::Host(_) | Action::Stand(_) => Self::Host,
            Action::Choose(_) => Self::Case,
            _ => Self::Reader,
        }
    }
}

/// The state after an action, with what is locked as it was before; `None` where the action is not allowed at all.
pub(super) fn held(before: &State, hand: Hand, mut after: State) -> Option<State> {
    let frame = before.frame;
    // Another frame has other locks: it was entered by its address, which only the host knows.
    if frame.is_free() || hand == Hand::Host || after.frame != frame {
        return Some(after);
    }
    if hand == Hand::Case && frame.locks(Lock::Cases) {
        return None;
    }
    for lock in Lock::all().filter(|lock| frame.locks(*lock)) {
        match lock {
            Lock::Control(control) => {
                after.scenario = after.scenario.with(control, before.scenario.get(control));
            }
            Lock::Month => {
                after.playhead = before.playhead;
                after.playing = before.playing;
            }
            Lock::Pins => after.pins.clone_from(&before.pins),
            Lock::Views => after.view = before.view,
            Lock::Cases => {}
        }
    }
    Some(after)
}
