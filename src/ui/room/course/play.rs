//! The course that is followed: what was done of it, and the learning environment that is told.
//!
//! **Why not in a component.** It must outlive every room, and the page may be closed at any moment.
//!
//! **Invariant.** With a learning environment, an attempt begins with what that kept and with nothing of the device.
//! Without one the course plays all the same and tells nobody.

use std::cell::RefCell;

use crate::course::cmi::{self, Report};
use crate::course::suspend::{self, Damage};
use crate::course::{Attempt, Course};
use crate::language::Language;
use crate::practise::{Change, Desk};
use crate::ui::browser::learning::{KEPT, Learning, clock};
use crate::ui::browser::{storage, timing};
use crate::ui::watch;

/// What there is to say about what a learning environment keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// There is one, but it does not begin.
    Silent,
    /// It did not take the last that was told.
    Refused,
    /// What it kept cannot be used.
    Damaged(Damage),
}

/// The course that is followed.
#[derive(Debug, Clone, PartialEq)]
pub struct Play {
    /// Its name.
    pub course: String,
    /// What was done.
    pub attempt: Attempt,
    /// What there is to say.
    pub trouble: Option<Trouble>,
    learning: Option<Learning>,
    /// One that was said goodbye to, in case the page comes back.
    left: Option<Learning>,
    /// The language that the participant prefers there, until the page speaks it.
    preferred: Option<Language>,
    /// How many interactions were told of, in this session and before.
    told: usize,
    /// When what is on screen was opened, in milliseconds since the page was.
    entered: f64,
    /// The lesson that is open.
    place: String,
}

thread_local! {
    static PLAY: RefCell<Option<Play>> = const { RefCell::new(None) };
}

/// The course that is followed, as it is now.
pub fn now() -> Option<Play> {
    PLAY.with(|play| play.borrow().clone())
}

fn change(with: impl FnOnce(&mut Play)) {
    PLAY.with(|play| {
        if let Some(play) = play.borrow_mut().as_mut() {
            with(play);
        }
    });
}

/// Begins the course that the page is, once: asks the learning environment what it kept, and lays that on the desk.
pub fn begin(course: &str) {
    if now().is_some() {
        return;
    }
    let mut play = Play::plain(course);
    match Learning::find() {
        Some(learning) if learning.begin() => {
            let kept = learning.read(KEPT);
            play.attempt = Attempt::default();
            if !kept.is_empty() {
                match suspend::decode(course, &kept) {
                    Ok(attempt) => play.attempt = attempt,
                    Err(damage) => play.trouble = Some(Trouble::Damaged(damage)),
                }
            }
            play.told = learning.read("cmi.interactions._count").parse().unwrap_or_default();
            if watch::was_opened_plainly() {
                play.preferred = cmi::language(&learning.read(learning.standard.preference()));
            }
            watch::keep_elsewhere();
            watch::leave(Desk::of(play.attempt.progress.clone()));
            play.learning = Some(learning);
        }
        Some(_) => play.trouble = Some(Trouble::Silent),
        None => {}
    }
    PLAY.with(|held| held.replace(Some(play)));
}

/// The language that the participant prefers, once, and only where the link said nothing.
pub fn preferred() -> Option<Language> {
    let mut preferred = None;
    change(|play| preferred = play.preferred.take());
    preferred
}

/// Follows a course of the site, where nobody is told of anything.
pub fn follow(course: &str) {
    let held = now();
    if held.as_ref().is_some_and(|play| play.learning.is_some() || play.course == course) {
        return;
    }
    let mut play = Play::plain(course);
    // What was read for another course was read.
    play.attempt.seen = held.map(|play| play.attempt.seen).unwrap_or_default();
    PLAY.with(|held| held.replace(Some(play)));
}

impl Play {
    /// One that begins with what lies on the desk.
    fn plain(course: &str) -> Self {
        let desk = watch::desk().unwrap_or_else(|| Desk::open(storage::read(storage::PRACTISED)));
        Self {
            course: course.to_owned(),
            attempt: Attempt { progress: desk.progress, ..Attempt::default() },
            trouble: None,
            learning: None,
            left: None,
            preferred: None,
            told: 0,
            entered: timing::now(),
            place: String::new(),
        }
    }

    /// Whether a learning environment keeps what is done.
    pub fn is_kept(&self) -> bool {
        self.learning.is_some()
    }

    /// Tells how far it is.
    fn report(&mut self, course: &Course) {
        let Some(learning) = &self.learning else { return };
        let report = Report {
            standing: course.standing(&self.attempt),
            place: &self.place,
            suspend: &suspend::encode(course, &self.attempt),
            seconds: timing::now() / 1_000.0,
        };
        let taken = learning.set(&learning.standard.report(&report));
        match self.trouble {
            None if !taken => self.trouble = Some(Trouble::Refused),
            Some(Trouble::Refused) if taken => self.trouble = None,
            _ => {}
        }
    }
}

/// A page was opened: the lesson of this name, or none.
pub fn enter(course: &Course, place: &str, is_step: bool) {
    change(|play| {
        play.entered = timing::now();
        play.place = course.item(place).map_or(String::new(), |item| item.id.clone());
        if is_step {
            play.attempt.seen.insert(place.to_owned());
        }
        play.report(course);
    });
}

/// Something happened on the desk.
pub fn hear(course: &Course, heard: &Change) {
    change(|play| {
        let event = course.event(&play.attempt, heard);
        let desk = Desk::of(play.attempt.progress.clone());
        play.attempt.progress = desk.after(heard.clone()).progress;
        let Some(event) = event else { return };
        if let Some(learning) = &play.learning {
            let took = (timing::now() - play.entered) / 1_000.0;
            learning.set(&learning.standard.interaction(play.told, &event, clock(), took));
            play.told += 1;
        }
        play.report(course);
    });
}

/// The page is closed, or may be: tells all once more, and says goodbye when it is.
pub fn leave(course: &Course, for_good: bool) {
    change(|play| {
        play.report(course);
        if for_good && let Some(learning) = play.learning.take() {
            learning.end();
            play.left = Some(learning);
        }
    });
}

/// The page is back as it was left: begins anew, and tells all.
pub fn back(course: &Course) {
    change(|play| {
        let Some(learning) = play.left.take() else { return };
        if learning.begin() {
            play.learning = Some(learning);
            play.report(course);
        } else {
            play.trouble = Some(Trouble::Silent);
        }
    });
}
