//! The dialogs of the page. Which one is open is no step of undo and stands in no link.

/// One dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// The link and all that goes with it.
    Share,
    /// Files.
    Download,
    /// What a site pastes to hold the page.
    Embed,
}

impl Dialog {
    /// Every dialog, in the order of their buttons.
    pub const ALL: [Self; 3] = [Self::Share, Self::Download, Self::Embed];

    /// Its name in identifiers and styles.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Download => "download",
            Self::Embed => "embed",
        }
    }
}
