//! What the reader chooses for a file.

use crate::language::Language;
use crate::scenario::PINS;

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// A picture in pixels.
    #[default]
    Png,
    /// A picture in shapes and real text.
    Svg,
    /// A table for a spreadsheet.
    Csv,
    /// A file that this page can open again, with the figures.
    Json,
}

impl Format {
    /// Every kind, in the order of the dialog.
    pub const ALL: [Self; 4] = [Self::Png, Self::Svg, Self::Csv, Self::Json];

    /// The ending of its name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// What browsers and mail programs call it.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
        }
    }

    /// Whether it is a picture.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Svg)
    }
}

/// How a spreadsheet expects a table: those set to Dutch want semicolons and decimal commas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// `;` between fields, `,` within numbers, and a mark at the start by which Excel knows the letters.
    Semicolon,
    /// `,` between fields, `.` within numbers.
    Comma,
}

impl Dialect {
    /// Both, in the order of the dialog.
    pub const ALL: [Self; 2] = [Self::Semicolon, Self::Comma];

    /// The one that spreadsheets in a language expect.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        match language {
            Language::Dutch => Self::Semicolon,
            Language::English => Self::Comma,
        }
    }

    /// Its name in identifiers.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Semicolon => "semicolon",
            Self::Comma => "comma",
        }
    }
}

/// All that is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// The kind of the file.
    pub format: Format,
    /// How the table is written.
    pub dialect: Dialect,
    /// Which of the pinned scenarios go along, by their place.
    pub pins: [bool; PINS],
    /// Whether the band of the variants is drawn.
    pub band: bool,
    /// Whether the title stands above the picture.
    pub title: bool,
    /// Whether the picture is dark.
    pub dark: bool,
    /// Pixels of the picture to a CSS pixel, 1 to 3.
    pub scale: u8,
}

impl Chosen {
    /// The largest [`Chosen::scale`].
    pub const LARGEST: u8 = 3;

    /// What is chosen at first.
    #[must_use]
    pub const fn at_first(language: Language) -> Self {
        Self {
            format: Format::Png,
            dialect: Dialect::of(language),
            pins: [true; PINS],
            band: true,
            title: true,
            dark: false,
            scale: 2,
        }
    }
}
