//! Parts of the page that are fetched when they are first wanted.
//!
//! **Flow.** `src/bin/page.rs` marks where each piece begins and gives [`mount`](super::mount) the way to fetch one;
//! `use_piece` asks for what the view needs; what came is kept here, and called through its table of functions.
//!
//! **Invariant.** The main part names no function of a piece but through its table: a direct call would pull the function
//! and all that it calls into the main part. The byte budgets of `cargo xtask bench --only size` would show it.

mod dialogs;
mod frame;
mod rooms;
mod sound;

use std::pin::Pin;
use std::sync::OnceLock;

use yew::{Callback, Html};

pub use self::dialogs::*;
pub use self::frame::*;
pub use self::rooms::*;
pub use self::sound::*;
use super::browser::page;
use super::part;
use crate::app::{Action, Dialog, State};
use crate::chart::{
    ChartPlan, MapChart, Measure, NetworksChart, TogetherChart, map_chart, networks_chart, together_chart,
};
use crate::exploration::{Exploration, Explorer};
use crate::model::{Parameters, Series};
use crate::networks::Networks;
use crate::policy::{Advice, Around, Grid, Own, Work};
use crate::room::Room;
use crate::scenario::{Goal, Outcome, Scenario};
use crate::text::look::Look;
use crate::text::{Language, Voice};
use crate::view::View;

/// The pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// The view "Why?".
    Why,
    /// The two views of the plane.
    Plane,
    /// The policy map.
    Map,
    /// The story.
    Story,
    /// Practising.
    Practise,
    /// The reader's own network.
    Own,
    /// What a group and its trainer use.
    Class,
    /// Courses, and the line above every room while one is followed.
    Course,
    /// The dialogs about the link.
    Dialog,
    /// Files: the dialog that gives them, and pictures for the host of a frame.
    Download,
    /// What stands around the page in a frame, and before an audience.
    Frame,
    /// The curves as sound.
    Sound,
}

impl Piece {
    /// The piece that a view needs beside the main part.
    #[must_use]
    pub fn of(view: View) -> Option<Self> {
        match view {
            View::Time => None,
            View::Together | View::Networks => Some(Self::Plane),
            View::Map => Some(Self::Map),
            View::Why => Some(Self::Why),
        }
    }

    /// The piece that a room needs beside the main part.
    #[must_use]
    pub fn of_room(room: Room) -> Option<Self> {
        match room {
            Room::Explore => None,
            Room::Story => Some(Self::Story),
            Room::Practise => Some(Self::Practise),
            Room::Own => Some(Self::Own),
            Room::Class | Room::Kit => Some(Self::Class),
            Room::Course => Some(Self::Course),
        }
    }

    /// The piece that a dialog needs beside the main part.
    #[must_use]
    pub fn of_dialog(dialog: Dialog) -> Self {
        match dialog {
            Dialog::Share | Dialog::Embed => Self::Dialog,
            Dialog::Download => Self::Download,
        }
    }

    /// Its name in files and in the page's HTML.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Plane => "plane",
            Self::Map => "map",
            Self::Story => "story",
            Self::Practise => "practise",
            Self::Own => "own",
            Self::Class => "class",
            Self::Course => "course",
            Self::Dialog => "dialog",
            Self::Download => "download",
            Self::Frame => "frame",
            Self::Sound => "sound",
        }
    }

    /// What its styles are called in the page's HTML: the rooms around practising share theirs, and so do dialogs.
    fn styles(self) -> &'static str {
        match self {
            Self::Own | Self::Class => Self::Practise.key(),
            Self::Download => Self::Dialog.key(),
            _ => self.key(),
        }
    }

    /// Whether it was fetched.
    #[must_use]
    pub fn is_here(self) -> bool {
        match self {
            Self::Why => why().is_some(),
            Self::Plane => plane().is_some(),
            Self::Map => map().is_some(),
            Self::Story => story().is_some(),
            Self::Practise => practise().is_some(),
            Self::Own => own().is_some(),
            Self::Class => class().is_some(),
            Self::Course => course().is_some(),
            Self::Dialog => dialog().is_some(),
            Self::Download => download().is_some(),
            Self::Frame => frame().is_some(),
            Self::Sound => sound().is_some(),
        }
    }
}

/// Whether a piece came, in the end.
pub type Fetching = Pin<Box<dyn Future<Output = bool>>>;

/// The way to fetch a piece.
pub type Fetch = fn(Piece) -> Fetching;

/// "Why?": the words around it, and the view.
#[derive(Debug)]
pub struct Why {
    /// [`Look::why`]
    pub look: fn(Language, &Exploration, &Parameters, f64, Series) -> Look,
    /// `part::why`
    pub view: fn(Language, &Look, &dyn Fn(part::Why) -> Html) -> Html,
    /// [`part::Why::make`]
    pub make: fn(part::Why, &State, &Explorer, &Exploration, &Callback<Action>) -> Html,
}

/// The plane: one path, and many networks.
#[derive(Debug)]
pub struct Plane {
    /// [`Look::together`]
    pub together: fn(Language, &Exploration) -> Look,
    /// [`together_chart`]
    pub together_chart: fn(&TogetherChart<'_>, &dyn Measure) -> ChartPlan,
    /// [`Networks::new`]
    pub made: fn(&Parameters) -> Networks,
    /// [`Look::networks`]
    pub networks: fn(Voice, &Exploration, &Networks, i16) -> Look,
    /// [`networks_chart`]
    pub networks_chart: fn(&NetworksChart<'_>, &dyn Measure) -> ChartPlan,
    /// `part::networks_key`
    pub key: fn(Language) -> Html,
    /// `part::networks_table`
    pub table: fn(Language, &Networks) -> Html,
}

/// The policy map.
#[derive(Debug)]
pub struct Map {
    /// [`Work::new`]
    pub work: fn(Scenario, Outcome) -> Work,
    /// [`Work::step`]
    pub step: fn(&mut Work, usize, &Parameters) -> bool,
    /// [`Work::grid`]
    pub grid: fn(&Work) -> Grid,
    /// [`Around::new`]
    pub around: fn(&Grid, Scenario, Goal, &[i16], &Explorer) -> Around,
    /// [`Own::new`]
    pub own: fn(Scenario, Goal, &Explorer) -> Own,
    /// [`Advice::new`]
    pub advice: fn(&Around, &Own) -> Advice,
    /// [`Look::map`]
    pub look: fn(Language, &Exploration, &Advice) -> Look,
    /// [`map_chart`]
    pub chart: fn(&MapChart<'_>, &dyn Measure) -> ChartPlan,
    /// `part::map_tools`
    pub tools: fn(&State, &Callback<Action>) -> Html,
    /// `part::map_lengths`
    pub lengths: fn(Voice, &Advice, &Exploration, &Explorer) -> Html,
    /// `part::map_table`
    pub table: fn(Language, &Grid, Goal) -> Html,
}

/// The content of the piece; only its mark may name it.
pub static WHY: Why = Why { look: Look::why, view: part::why, make: part::Why::make };

/// The content of the piece; only its mark may name it.
pub static PLANE: Plane = Plane {
    together: Look::together,
    together_chart,
    made: Networks::new,
    networks: Look::networks,
    networks_chart,
    key: part::networks_key,
    table: part::networks_table,
};

/// The content of the piece; only its mark may name it.
pub static MAP: Map = Map {
    work: Work::new,
    step: Work::step,
    grid: Work::grid,
    around: Around::new,
    own: Own::new,
    advice: Advice::new,
    look: Look::map,
    chart: map_chart,
    tools: part::map_tools,
    lengths: part::map_lengths,
    table: part::map_table,
};

static FETCH: OnceLock<Fetch> = OnceLock::new();

/// Keeps the way to fetch; the first stays.
pub(super) fn fetch_by(fetch: Fetch) {
    FETCH.set(fetch).ok();
}

/// Fetches a piece and its styles; `None` where the page was not started by [`mount`](super::mount).
pub(super) fn fetch(piece: Piece) -> Option<Fetching> {
    let fetch = FETCH.get()?;
    page::enable_styles(piece.styles());
    Some(fetch(piece))
}

/// A place for each piece, the way to put it there, and the way to get it.
macro_rules! shelf {
    ($($place:ident, $keep:ident, $get:ident: $content:ty;)*) => { $(
        static $place: OnceLock<&'static $content> = OnceLock::new();

        /// Keeps the piece that came.
        pub fn $keep(piece: &'static $content) {
            $place.set(piece).ok();
        }

        /// The piece, once it came.
        pub(super) fn $get() -> Option<&'static $content> {
            $place.get().copied()
        }
    )* };
}

shelf! {
    KEPT_WHY, keep_why, why: Why;
    KEPT_PLANE, keep_plane, plane: Plane;
    KEPT_MAP, keep_map, map: Map;
    KEPT_STORY, keep_story, story: Rooms;
    KEPT_PRACTISE, keep_practise, practise: Rooms;
    KEPT_OWN, keep_own, own: Rooms;
    KEPT_CLASS, keep_class, class: Rooms;
    KEPT_COURSE, keep_course, course: Courses;
    KEPT_DIALOG, keep_dialog, dialog: Dialogs;
    KEPT_DOWNLOAD, keep_download, download: Downloads;
}
