//! Colours by meaning. The names are those of the custom properties in `www/tokens.css`, where the values stand; the two
//! palettes here repeat them for exports, and a test holds them equal.

use crate::decimal;

/// A colour by meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ink {
    /// The page.
    Paper,
    /// Text.
    Text,
    /// Second text.
    TextSoft,
    /// Small marks.
    MarkSoft,
    /// Grid lines.
    Grid,
    /// Axis and ticks.
    Edge,
    /// Relations: line and markers.
    Relations,
    /// Relations: words and numbers.
    RelationsText,
    /// Relations: band.
    RelationsBand,
    /// Results: line and markers.
    Results,
    /// Results: words and numbers.
    ResultsText,
    /// Results: band.
    ResultsBand,
    /// Pinned relations.
    GhostRelations,
    /// Pinned relations: words.
    GhostRelationsText,
    /// Pinned results.
    GhostResults,
    /// Pinned results: words.
    GhostResultsText,
    /// The time the subsidy runs.
    Money,
    /// The end of the subsidy.
    MoneyEdge,
    /// Words about the subsidy.
    MoneyText,
    /// What the reader holds.
    Hand,
    /// Its outline.
    HandEdge,
    /// Words on it.
    HandText,
    /// Class 0 of nine on a map, the lowest.
    Ramp0,
    /// Class 1 of nine on a map.
    Ramp1,
    /// Class 2 of nine on a map.
    Ramp2,
    /// Class 3 of nine on a map.
    Ramp3,
    /// Class 4 of nine on a map.
    Ramp4,
    /// Class 5 of nine on a map.
    Ramp5,
    /// Class 6 of nine on a map.
    Ramp6,
    /// Class 7 of nine on a map.
    Ramp7,
    /// Class 8 of nine on a map, the highest.
    Ramp8,
}

/// A colour with its opacity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    /// Red, green, blue.
    pub rgb: (u8, u8, u8),
    /// 0 is invisible, 1 is opaque.
    pub alpha: f64,
}

/// A value for every ink.
#[derive(Debug, Clone, PartialEq)]
pub struct Palette {
    colours: [Colour; Ink::ALL.len()],
}

impl Ink {
    /// Every ink, in the order of the palette.
    pub const ALL: [Self; 31] = [
        Self::Paper,
        Self::Text,
        Self::TextSoft,
        Self::MarkSoft,
        Self::Grid,
        Self::Edge,
        Self::Relations,
        Self::RelationsText,
        Self::RelationsBand,
        Self::Results,
        Self::ResultsText,
        Self::ResultsBand,
        Self::GhostRelations,
        Self::GhostRelationsText,
        Self::GhostResults,
        Self::GhostResultsText,
        Self::Money,
        Self::MoneyEdge,
        Self::MoneyText,
        Self::Hand,
        Self::HandEdge,
        Self::HandText,
        Self::Ramp0,
        Self::Ramp1,
        Self::Ramp2,
        Self::Ramp3,
        Self::Ramp4,
        Self::Ramp5,
        Self::Ramp6,
        Self::Ramp7,
        Self::Ramp8,
    ];

    /// The custom property that holds it.
    #[must_use]
    pub fn property(self) -> &'static str {
        match self {
            Self::Paper => "--paper",
            Self::Text => "--ink",
            Self::TextSoft => "--ink-2",
            Self::MarkSoft => "--ink-3",
            Self::Grid => "--grid",
            Self::Edge => "--edge",
            Self::Relations => "--rel",
            Self::RelationsText => "--rel-text",
            Self::RelationsBand => "--rel-band",
            Self::Results => "--res",
            Self::ResultsText => "--res-text",
            Self::ResultsBand => "--res-band",
            Self::GhostRelations => "--ghost-rel",
            Self::GhostRelationsText => "--ghost-rel-text",
            Self::GhostResults => "--ghost-res",
            Self::GhostResultsText => "--ghost-res-text",
            Self::Money => "--money",
            Self::MoneyEdge => "--money-edge",
            Self::MoneyText => "--money-text",
            Self::Hand => "--hand",
            Self::HandEdge => "--hand-edge",
            Self::HandText => "--hand-ink",
            Self::Ramp0 => "--q0",
            Self::Ramp1 => "--q1",
            Self::Ramp2 => "--q2",
            Self::Ramp3 => "--q3",
            Self::Ramp4 => "--q4",
            Self::Ramp5 => "--q5",
            Self::Ramp6 => "--q6",
            Self::Ramp7 => "--q7",
            Self::Ramp8 => "--q8",
        }
    }
}

impl Colour {
    /// Reads `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb(r, g, b)` and `rgba(r, g, b, a)`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(digits) = text.strip_prefix('#') {
            let nibbles: Vec<u8> = digits
                .chars()
                .map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok()))
                .collect::<Option<_>>()?;
            return match nibbles.as_slice() {
                [r, g, b] => Some(Self { rgb: (r * 17, g * 17, b * 17), alpha: 1.0 }),
                [r, rr, g, gg, b, bb] => {
                    Some(Self { rgb: (r * 16 + rr, g * 16 + gg, b * 16 + bb), alpha: 1.0 })
                }
                [r, rr, g, gg, b, bb, a, aa] => Some(Self {
                    rgb: (r * 16 + rr, g * 16 + gg, b * 16 + bb),
                    alpha: f64::from(a * 16 + aa) / 255.0,
                }),
                _ => None,
            };
        }
        let inside =
            text.strip_prefix("rgb")?.trim_start_matches('a').strip_prefix('(')?.strip_suffix(')')?;
        let parts: Vec<f64> = inside.split(',').map(decimal::parse).collect::<Option<_>>()?;
        let byte = |value: f64| value.clamp(0.0, 255.0) as u8;
        match parts.as_slice() {
            [r, g, b] => Some(Self { rgb: (byte(*r), byte(*g), byte(*b)), alpha: 1.0 }),
            [r, g, b, a] => Some(Self { rgb: (byte(*r), byte(*g), byte(*b)), alpha: a.clamp(0.0, 1.0) }),
            _ => None,
        }
    }
}

const LIGHT: [&str; Ink::ALL.len()] = [
    "#fbf9f4",
    "#1b2130",
    "#474d5b",
    "#646a76",
    "#e9e5da",
    "#767b85",
    "#173f7a",
    "#173f7a",
    "#173f7a26",
    "#d0560f",
    "#a6420a",
    "#d0560f2b",
    "#5a77a2",
    "#44608c",
    "#b3662f",
    "#935023",
    "#f2edde",
    "#7d734f",
    "#6a6142",
    "#ffd23f",
    "#1b2130",
    "#1b2130",
    "#f6f0e4",
    "#f5e0c8",
    "#f3cfa9",
    "#efbb88",
    "#e8a466",
    "#dc8a45",
    "#c86d2a",
    "#aa5118",
    "#85390b",
];
const DARK: [&str; Ink::ALL.len()] = [
    "#14171e",
    "#efebe2",
    "#c3c1ba",
    "#a09f9b",
    "#262b35",
    "#858a94",
    "#b0d2ff",
    "#b8d6ff",
    "#b0d2ff30",
    "#f0782a",
    "#ff9d5f",
    "#f0782a38",
    "#6f8fc0",
    "#94b0dc",
    "#b87448",
    "#d89a72",
    "#24221d",
    "#9a9070",
    "#c0b692",
    "#ffd84d",
    "#14171e",
    "#14171e",
    "#211d1b",
    "#38271c",
    "#51311c",
    "#6d3d1c",
    "#8a4b1e",
    "#a95d25",
    "#c87434",
    "#e6924f",
    "#ffb67d",
];

impl Palette {
    /// A palette from a value for every ink; what cannot be read stays as in the light palette.
    #[must_use]
    pub fn from_values(value: impl Fn(Ink) -> Option<Colour>) -> Self {
        let mut colours = [Colour { rgb: (0, 0, 0), alpha: 1.0 }; Ink::ALL.len()];
        for ((place, ink), light) in colours.iter_mut().zip(Ink::ALL).zip(LIGHT) {
            if let Some(colour) = value(ink).or_else(|| Colour::parse(light)) {
                *place = colour;
            }
        }
        Self { colours }
    }

    /// The palette of the light page.
    #[must_use]
    pub fn light() -> Self {
        Self::from_values(|_| None)
    }

    /// The palette of the dark page.
    #[must_use]
    pub fn dark() -> Self {
        Self::from_values(|ink| DARK.get(ink as usize).and_then(|text| Colour::parse(text)))
    }

    /// The colour of an ink.
    #[must_use]
    pub fn colour(&self, ink: Ink) -> Colour {
        let fallback = Colour { rgb: (0, 0, 0), alpha: 1.0 };
        self.colours.get(ink as usize).copied().unwrap_or(fallback)
    }
}
