//! What can happen to the state of the page.

use super::Dialog;
use crate::frame::Frame;
use crate::language::{Language, Wording};
use crate::own::Draft;
use crate::room::{Room, Slug};
use crate::scenario::{Asked, Case, Control, Number, Outcome};
use crate::view::View;

/// Something that happens.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// A control was set.
    Set(Control, i16),
    /// A place on the policy map was chosen.
    Go {
        /// The style, 0 to 100.
        style: i16,
        /// The length of the subsidy in months.
        subsidy: i16,
    },
    /// What the policy map measures was chosen.
    Measure(Outcome),
    /// How many index points are enough was set.
    SetGoal(i16),
    /// The playhead was set to a month.
    SetMonth(i16),
    /// A case was chosen.
    Choose(Case),
    /// The scenario on screen is pinned, where there is room and it is not pinned yet.
    Pin,
    /// A pinned scenario is let go: the one at this place.
    Unpin(usize),
    /// All pinned scenarios are let go.
    UnpinAll,
    /// The pinned scenario at this place gets a name.
    Name(usize, String),
    /// The pinned scenario at this place becomes the one on screen.
    Recall(usize),
    /// Everything as the page opens, but for language and view.
    ResetAll,
    /// The language was chosen.
    Speak(Language),
    /// The words for evidence were chosen.
    Word(Wording),
    /// Another view was chosen.
    Look(View),
    /// A room was entered, or another page in it.
    Enter(Room, Slug),
    /// The own network was changed: its table as it was typed.
    Own(Draft),
    /// The own network goes into the link, or no longer.
    OwnInLink(bool),
    /// A text with codes was added to the class.
    Gather(String),
    /// The codes of the class are let go.
    Ungather,
    /// A number in the text of the page was set.
    Change(Number, i16),
    /// The numbers in the text of the page are as they were written.
    Restore,
    /// Play or pause.
    TogglePlay,
    /// Time passed while playing, in seconds; `smooth` moves between whole months as well.
    Tick {
        /// Seconds since the last tick.
        seconds: f64,
        /// Whether motion is welcome.
        smooth: bool,
    },
    /// More or fewer controls.
    ToggleMore,
    /// The address of the page changed: its fragment.
    Open(String),
    /// The page that holds this one in a frame sets it to a link. No lock holds that.
    Host(String),
    /// How the page stands was set.
    Stand(Frame),
    /// The notices were read.
    Dismiss,
    /// The subsidy stops where the playhead is.
    StopSubsidy,
    /// A dialog is opened, or the open one closed.
    Show(Option<Dialog>),
    /// Why a line goes up or down is asked.
    Ask(Asked),
    /// A control was let go of: what comes next is a step of its own.
    Settle,
    /// The last step is taken back.
    Undo,
    /// A step that was taken back is made again.
    Redo,
    /// The last change of the scenario is shown once more, slowly.
    Replay,
}
