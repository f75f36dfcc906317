//! Colours by meaning. The names are those of the custom properties in `www/tokens.css`, where the values stand; the two
//! palettes here repeat them for exports, and a test holds them equal.

use super::shades::{DARK, LIGHT};
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
    /// Class 0 of nine on a map of relations, the lowest.
    RelationsRamp0,
    /// Class 1 of nine on a map of relations.
    RelationsRamp1,
    /// Class 2 of nine on a map of relations.
    RelationsRamp2,
    /// Class 3 of nine on a map of relations.
    RelationsRamp3,
    /// Class 4 of nine on a map of relations.
    RelationsRamp4,
    /// Class 5 of nine on a map of relations.
    RelationsRamp5,
    /// Class 6 of nine on a map of relations.
    RelationsRamp6,
    /// Class 7 of nine on a map of relations.
    RelationsRamp7,
    /// Class 8 of nine on a map of relations, the highest.
    RelationsRamp8,
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
    pub const ALL: [Self; 40] = [
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
        Self::RelationsRamp0,
        Self::RelationsRamp1,
        Self::RelationsRamp2,
        Self::RelationsRamp3,
        Self::RelationsRamp4,
        Self::RelationsRamp5,
        Self::RelationsRamp6,
        Self::RelationsRamp7,
        Self::RelationsRamp8,
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
            Self::RelationsRamp0 => "--r0",
            Self::RelationsRamp1 => "--r1",
            Self::RelationsRamp2 => "--r2",
            Self::RelationsRamp3 => "--r3",
            Self::RelationsRamp4 => "--r4",
            Self::RelationsRamp5 => "--r5",
            Self::RelationsRamp6 => "--r6",
            Self::RelationsRamp7 => "--r7",
            Self::RelationsRamp8 => "--r8",
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
