//! The ways to look at a scenario. Changing the view never changes the scenario.

/// One way to look at the scenario on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Relations and results over time.
    #[default]
    Time,
    /// The path through the plane of relations against results.
    Together,
    /// Many varied networks in that plane.
    Networks,
    /// An outcome for every style and every length of the subsidy.
    Map,
    /// What makes relations and results rise and fall now.
    Why,
}

impl View {
    /// Every view, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Time, Self::Together, Self::Networks, Self::Map, Self::Why];

    /// Its name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Together => "together",
            Self::Networks => "networks",
            Self::Map => "map",
            Self::Why => "why",
        }
    }

    /// The view of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.key() == key)
    }
}
