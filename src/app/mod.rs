//! The state of the page and everything that can happen to it, without a browser.
//!
//! **Flow.** An [`Action`] comes from a slider, a link or the clock; [`State::after`] gives the next state. The view
//! derives all else from it.
//!
//! **Invariant.** Only what the reader chose is stored. No action can bring the state outside its ranges.

mod action;
mod dialog;
mod lock;
mod replay;
mod session;
mod voice;

pub use action::Action;
pub use dialog::Dialog;
pub use replay::Replay;
pub use session::Session;

use crate::class::Class;
use crate::frame::{Frame, Mode};
use crate::own::Draft;
use crate::room::{Room, Slug};
use crate::scenario::{
    Asked, Case, Change, Control, GOAL, Goal, Link, MONTH, Notice, PINS, Pin, Scenario, change,
};
use crate::text::{Language, Wording};
use crate::view::View;

/// All that the page remembers.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The reader's own scenario.
    pub scenario: Scenario,
    /// The scenarios pinned for comparison, at most [`PINS`].
    pub pins: Vec<Pin>,
    /// The case that was chosen last, so that a changed case can be called so.
    pub case: Option<Case>,
    /// Place of the playhead in months; between whole months only while it plays.
    pub playhead: f64,
    /// Whether the playhead moves by itself.
    pub playing: bool,
    /// What the policy map measures, and how much of it is enough.
    pub goal: Goal,
    /// The language of the page.
    pub language: Language,
    /// The words it uses where evidence is discussed.
    pub wording: Wording,
    /// The way the scenario is looked at.
    pub view: View,
    /// The room of the page.
    pub room: Room,
    /// The page within the room.
    pub at: Slug,
    /// The reader's own network, as it was typed.
    pub own: Draft,
    /// Whether the reader chose to put it into the link.
    pub own_in_link: bool,
    /// The predictions of a class.
    pub class: Class,
    /// Numbers that the reader changed in the text of that page.
    pub changes: Vec<Change>,
    /// Whether the controls beyond the first three are shown.
    pub more: bool,
    /// What is asked of the slope at the playhead.
    pub asked: Asked,
    /// What of the last link was not taken as it stood, until the reader closes it.
    pub notices: Vec<Notice>,
    /// The dialog that lies over the page.
    pub dialog: Option<Dialog>,
    /// How the page stands.
    pub frame: Frame,
}

impl Default for State {
    fn default() -> Self {
        Self::open("")
    }
}

/// How fast the playhead moves.
const MONTHS_PER_SECOND: f64 = 8.0;

impl State {
    /// The state that a link restores.
    #[must_use]
    pub fn open(fragment: &str) -> Self {
        let (link, notices) = Link::decode(fragment);
        let extra = link.scenario.differences(Scenario::default());
        let mut extra = extra.filter(|control| !matches!(control, Control::Style | Control::Subsidy));
        let case = Case::of(&link.scenario);
        Self {
            scenario: link.scenario,
            pins: link.pins,
            case,
            playhead: f64::from(link.month),
            playing: false,
            goal: link.goal,
            language: link.language,
            wording: link.wording,
            view: link.view,
            asked: link.asked,
            room: link.room,
            at: link.at,
            own_in_link: link.own.is_some(),
            own: link.own.as_ref().map(Draft::from).unwrap_or_default(),
            class: link.class,
            changes: link.changes,
            // A link that sets one of the further controls shows them, unless it is a case that says it all.
            more: case.is_none() && extra.next().is_some(),
            notices,
            dialog: None,
            frame: link.frame,
        }
    }

    /// The link to this state.
    #[must_use]
    pub fn link(&self) -> Link {
        Link {
            scenario: self.scenario,
            month: self.month(),
            pins: self.pins.clone(),
            goal: self.goal,
            language: self.language,
            wording: self.wording,
            view: self.view,
            asked: self.asked,
            room: self.room,
            at: self.at.clone(),
            own: if self.own_in_link { self.own.read().own } else { None },
            // The codes of a class are nobody's business in another room.
            class: if self.room == Room::Class { self.class.clone() } else { Class::default() },
            changes: self.changes.clone(),
            frame: self.frame,
        }
    }

    /// The whole month of the playhead.
    #[must_use]
    pub fn month(&self) -> i16 {
        MONTH.clamp(self.playhead.round() as i16)
    }

    /// The state after an action; `None` when nothing changes.
    #[must_use]
    pub fn after(&self, action: Action) -> Option<Self> {
        let hand = lock::Hand::of(&action);
        let next = self.acted(action)?;
        lock::held(self, hand, next).filter(|next| next != self)
    }

    fn acted(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Set(control, value) => next.scenario = next.scenario.with(control, value),
            Action::Go { style, subsidy } => {
                next.scenario = next.scenario.with(Control::Style, style).with(Control::Subsidy, subsidy);
            }
            Action::Measure(outcome) => next.goal.outcome = outcome,
            Action::SetGoal(points) => next.goal.points = GOAL.clamp(points),
            Action::SetMonth(month) => {
                next.playhead = f64::from(MONTH.clamp(month));
                next.playing = false;
            }
            Action::Choose(case) => {
                next.scenario = case.scenario();
                next.case = Some(case);
            }
            Action::Pin => {
                let known = next.pins.iter().any(|pin| pin.scenario == next.scenario);
                if !known && next.pins.len() < PINS {
                    next.pins.push(Pin::new(next.scenario));
                }
            }
            Action::Unpin(place) if place < next.pins.len() => {
                next.pins.remove(place);
            }
            Action::Unpin(_) => {}
            Action::UnpinAll => next.pins.clear(),
            Action::Name(place, name) => {
                if let Some(pin) = next.pins.get_mut(place) {
                    *pin = pin.clone().named(&name);
                }
            }
            Action::Recall(place) => {
                if let Some(pin) = next.pins.get(place) {
                    next.scenario = pin.scenario;
                    next.case = Case::of(&pin.scenario);
                }
            }
            Action::ResetAll => {
                next = self.reset_to(Self::default());
            }
            Action::Speak(language) => next.language = language,
            Action::Word(wording) => next.wording = wording,
            Action::Look(view) => next.view = view,
            Action::Enter(room, at) => {
                // The numbers belong to the page that is left.
                next.changes.clear();
                next.room = room;
                next.at = at;
                next.playing = false;
            }
            Action::Own(draft) => next.own = draft,
            Action::OwnInLink(chosen) => next.own_in_link = chosen,
            Action::Gather(text) => next.class = next.class.with(&text),
            Action::Ungather => next.class = Class::default(),
            Action::Change(number, value) => change::set(&mut next.changes, number, value),
            Action::Restore => next.changes.clear(),
            Action::TogglePlay => {
                next.playing = !next.playing;
                if next.playing && next.playhead >= f64::from(MONTH.high) {
                    next.playhead = f64::from(MONTH.low);
                }
            }
            Action::Tick { seconds, smooth } => next.tick(seconds, smooth),
            Action::ToggleMore => next.more = !next.more,
            Action::Open(fragment) => {
                if fragment.trim_start_matches('#') == self.link().encode() {
                    return None;
                }
                next = self.joined(Self::open(&fragment));
            }
            Action::Dismiss => next.notices.clear(),
            Action::Show(dialog) => {
                next.dialog = dialog;
                // What is shared is what stands there, not what moves on behind the dialog.
                next.playing &= dialog.is_none();
            }
            Action::Host(fragment) => next = self.joined(Self::open(&fragment)),
            Action::Stand(frame) => next.frame = frame,
            Action::Ask(asked) => next.asked = asked,
            Action::StopSubsidy => {
                next.scenario = next.scenario.with(Control::Subsidy, self.month());
                next.playing = false;
            }
            // Steps are the business of the session.
            Action::Settle | Action::Undo | Action::Redo | Action::Replay => {}
        }
        Some(next)
    }

    /// The state of another link in this one's language, view and room; `None` when nothing changes.
    pub(super) fn reset(&self, fragment: &str) -> Option<Self> {
        let next = self.reset_to(Self::open(fragment));
        lock::held(self, lock::Hand::Reader, next).filter(|next| next != self)
    }

    /// Another state with what is no part of a scenario as it is here.
    fn reset_to(&self, start: Self) -> Self {
        Self {
            language: self.language,
            wording: self.wording,
            more: self.more,
            view: self.view,
            room: self.room,
            at: self.at.clone(),
            own: self.own.clone(),
            own_in_link: self.own_in_link,
            class: self.class.clone(),
            changes: self.changes.clone(),
            frame: self.frame,
            notices: Vec::new(),
            ..start
        }
    }

    /// What a link opened, joined with what it does not take away.
    fn joined(&self, opened: Self) -> Self {
        // A link that holds no own network takes none away, and one with codes adds them.
        let own = if opened.own_in_link { &opened.own } else { &self.own }.clone();
        let class = self.class.joined(&opened.class);
        // A link within a frame that says nothing of the frame leaves it as it is.
        let stays = self.frame.mode == Mode::Embed && opened.frame.mode == Mode::Page;
        let frame = if stays { self.frame } else { opened.frame };
        // Opened from a dialog it stays, to say what happened.
        Self { own, class, frame, dialog: self.dialog, ..opened }
    }

    /// Moves the playhead. Without smooth motion it jumps by whole years, one a second and a half.
    fn tick(&mut self, seconds: f64, smooth: bool) {
        if !self.playing {
            return;
        }
        let months = if smooth { seconds * MONTHS_PER_SECOND } else { 12.0 };
        self.playhead = (self.playhead + months.max(0.0)).min(f64::from(MONTH.high));
        if self.playhead >= f64::from(MONTH.high) {
            self.playing = false;
        }
        if !self.playing || !smooth {
            self.playhead = self.playhead.round();
        }
    }
}
