//! How the page stands: by itself, in a frame of another site, on a screen before an audience, or as the notes to that.
//!
//! **Invariant.** What is hidden or locked counts in a frame only: the same link opened as a page shows and allows all.

mod marked;
mod part;

use marked::Marked;
pub use part::{Lock, Part};

/// In what the page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// A window of its own.
    #[default]
    Page,
    /// A frame of another site.
    Embed,
    /// A screen before an audience.
    Present,
    /// A second window, with the notes of who presents.
    Notes,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 4] = [Self::Page, Self::Embed, Self::Present, Self::Notes];

    /// Its name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Embed => "embed",
            Self::Present => "present",
            Self::Notes => "notes",
        }
    }

    /// The mode of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.key() == key)
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the reader's system is.
    #[default]
    Auto,
    /// Light, whatever the system.
    Light,
    /// Dark, whatever the system.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its name in links and styles.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.key() == key)
    }
}

/// How the page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// In what.
    pub mode: Mode,
    /// Light or dark.
    pub theme: Theme,
    /// Size of the letters in percent; one of [`Frame::TEXTS`].
    pub text: i16,
    hidden: Marked,
    locked: Marked,
}

impl Default for Frame {
    fn default() -> Self {
        Self {
            mode: Mode::Page,
            theme: Theme::Auto,
            text: Self::TEXTS[0],
            hidden: Marked::default(),
            locked: Marked::default(),
        }
    }
}

impl Frame {
    /// The sizes of letters, in percent.
    pub const TEXTS: [i16; 5] = [100, 125, 150, 175, 200];

    /// The least size of letters before an audience, in percent.
    const AUDIENCE: i16 = 150;

    /// The same in another mode.
    #[must_use]
    pub const fn in_mode(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// The same in another theme.
    #[must_use]
    pub const fn in_theme(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }

    /// The same with a part shown or hidden.
    #[must_use]
    pub const fn hiding(self, part: Part, on: bool) -> Self {
        Self { hidden: self.hidden.with(part as usize, on), ..self }
    }

    /// The same with something locked or free.
    #[must_use]
    pub fn locking(self, lock: Lock, on: bool) -> Self {
        let place = Lock::all().position(|other| other == lock).unwrap_or_default();
        Self { locked: self.locked.with(place, on), ..self }
    }

    /// The same with the size of letters nearest to this percentage.
    #[must_use]
    pub fn with_text(self, percent: i16) -> Self {
        let far = |size: &i16| (i32::from(*size) - i32::from(percent)).abs();
        Self { text: Self::TEXTS.into_iter().min_by_key(far).unwrap_or(self.text), ..self }
    }

    /// The size of letters on screen, in percent: a page by itself has its own, and an audience never the small ones.
    #[must_use]
    pub fn letters(&self) -> i16 {
        match self.mode {
            Mode::Page => Self::TEXTS[0],
            Mode::Present => self.text.max(Self::AUDIENCE),
            Mode::Embed | Mode::Notes => self.text,
        }
    }

    /// Whether the link hides this part in a frame.
    #[must_use]
    pub const fn hides(&self, part: Part) -> bool {
        self.hidden.has(part as usize)
    }

    /// Whether this part is on the page. Before an audience the figure stands alone with its moments.
    #[must_use]
    pub fn shows(&self, part: Part) -> bool {
        match self.mode {
            Mode::Page => true,
            Mode::Embed => !self.hides(part),
            Mode::Present | Mode::Notes => matches!(part, Part::Moments),
        }
    }

    /// Whether the link locks this in a frame.
    #[must_use]
    pub fn holds(&self, lock: Lock) -> bool {
        Lock::all().position(|other| other == lock).is_some_and(|place| self.locked.has(place))
    }

    /// Whether the reader cannot change this here.
    #[must_use]
    pub fn locks(&self, lock: Lock) -> bool {
        self.mode == Mode::Embed && self.holds(lock)
    }

    /// Whether nothing at all is locked here.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.mode != Mode::Embed || self.locked.is_empty()
    }

    /// What the link hides, by name.
    #[must_use]
    pub fn hidden(&self) -> String {
        let hidden: Vec<_> = Part::ALL.into_iter().filter(|part| self.hides(*part)).map(Part::key).collect();
        hidden.join(",")
    }

    /// What the link locks, by name.
    #[must_use]
    pub fn locked(&self) -> String {
        let locked: Vec<_> = Lock::all().filter(|lock| self.holds(*lock)).map(Lock::key).collect();
        locked.join(",")
    }

    /// The same with nothing hidden but the parts of these names, and the names that are none.
    #[must_use]
    pub fn with_hidden<'a>(self, names: impl Iterator<Item = &'a str>) -> (Self, Vec<&'a str>) {
        let (mut frame, mut strange) = (Self { hidden: Marked::default(), ..self }, Vec::new());
        for name in names.filter(|name| !name.is_empty()) {
            match Part::ALL.into_iter().find(|part| part.key() == name) {
                Some(part) => frame = frame.hiding(part, true),
                None => strange.push(name),
            }
        }
        (frame, strange)
    }

    /// The same with nothing locked but what these names name, and the names of nothing that can be locked.
    #[must_use]
    pub fn with_locked<'a>(self, names: impl Iterator<Item = &'a str>) -> (Self, Vec<&'a str>) {
        let (mut frame, mut strange) = (Self { locked: Marked::default(), ..self }, Vec::new());
        for name in names.filter(|name| !name.is_empty()) {
            match Lock::all().find(|lock| lock.key() == name) {
                Some(lock) => frame = frame.locking(lock, true),
                None => strange.push(name),
            }
        }
        (frame, strange)
    }
}
