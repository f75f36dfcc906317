//! The rooms of the page: exploring, the story, practising, and what belongs to practising. Changing rooms never changes the
//! scenario.

/// One room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Room {
    /// Move the controls and look.
    #[default]
    Explore,
    /// The argument, told in steps.
    Story,
    /// Predict before you see, and missions.
    Practise,
    /// The reader's own estimates beside the model.
    Own,
    /// The predictions of a group, laid over each other.
    Class,
    /// What a trainer needs.
    Kit,
    /// A course: what is done in which order, and how far it is.
    Course,
}

impl Room {
    /// Every room.
    pub const ALL: [Self; 7] =
        [Self::Explore, Self::Story, Self::Practise, Self::Own, Self::Class, Self::Kit, Self::Course];
    /// The rooms that the top of the page leads to; the others are reached from practising.
    pub const MAIN: [Self; 3] = [Self::Explore, Self::Story, Self::Practise];

    /// Its name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Explore => "explore",
            Self::Story => "story",
            Self::Practise => "practise",
            Self::Own => "own",
            Self::Class => "class",
            Self::Kit => "kit",
            Self::Course => "course",
        }
    }

    /// The room of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|room| room.key() == key)
    }

    /// The room that the top of the page shows as the one you are in.
    #[must_use]
    pub const fn main(self) -> Self {
        match self {
            Self::Explore | Self::Story => self,
            Self::Practise | Self::Own | Self::Class | Self::Kit | Self::Course => Self::Practise,
        }
    }
}

/// The name of a page within a room, such as a step or an exercise: at most [`Slug::LONGEST`] of `a-z`, `0-9` and `-`.
/// Empty for the room's first page.
#[derive(Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// The longest name.
    pub const LONGEST: usize = 32;

    /// A name, when it is one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (text.len() <= Self::LONGEST && text.bytes().all(plain)).then(|| Self(text.to_owned()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it names the room's first page.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
