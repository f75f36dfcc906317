//! Lessons: story steps, exercises, missions and pages of the trainer's kit, as data.
//!
//! **Flow.** Authors write `assets/lessons/KIND/NAME.md` (`doc/lessons.md` says how). `read` makes [`Lesson`]s of the files
//! while the page is built, [`encode`] puts those of one kind and language into a blob, the page fetches it when the room
//! is opened, and [`decode`] reads it. [`Value`] and [`Setup`] give the numbers in the text.
//!
//! **Invariant.** No text of a lesson is in the Wasm, and no number in a text is typed by hand: it is read off a run.
//! A file that breaks a rule stops the build with its name, its line and a sentence.

mod blob;
mod figure;
mod head;
mod kind;
#[cfg(not(target_arch = "wasm32"))]
pub mod read;
mod setup;
#[cfg(not(target_arch = "wasm32"))]
pub mod still;
mod value;

use serde::{Deserialize, Serialize};

#[cfg(not(target_arch = "wasm32"))]
pub use blob::encode;
pub use blob::{Damaged, decode};
pub use figure::{Panel, age, caveat, scenarios};
pub use head::{ANSWERS, Exercise, Figure, Head, Kit, Mission, Story};
pub use kind::Kind;
pub use setup::Setup;
pub use value::{Moment, Reading, Told, Value, What};

use crate::scenario::{Control, Number};
use crate::text::Language;
use crate::text::words::story;

/// One lesson in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// Its name in links: that of its file.
    pub id: String,
    /// A name of one to three words, for rails and lists.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The scenarios that its numbers are read off; never empty.
    pub scenarios: Vec<Setup>,
    /// What only lessons of this kind have.
    pub head: Head,
    /// Its text; the first part is what stands before any named one.
    pub parts: Vec<Part>,
    /// What it rests on: every claim its text names, in the order of their numbers.
    pub grounds: Vec<Ground>,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Its name, such as `debrief`; empty for the first part.
    pub id: String,
    /// Its heading; empty for the first part.
    pub title: String,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A block of text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading within a part.
    Heading(Vec<Inline>),
    /// A list.
    List {
        /// Whether its items are numbered.
        numbered: bool,
        /// Its items.
        items: Vec<Vec<Inline>>,
    },
    /// A remark that limits what was said: that these are cases, that it is no forecast.
    Note(Vec<Inline>),
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain text.
    Plain(String),
    /// Strong text.
    Strong(String),
    /// Text said with emphasis.
    Emphasis(String),
    /// A link.
    Link {
        /// Its text.
        text: String,
        /// Where it leads: `#…` within the page, or `https://doi.org/…`.
        to: String,
    },
    /// A claim by its number, 1 to 42.
    Claim(u8),
    /// A number that the reader can change.
    Control {
        /// Which of the lesson's scenarios, by its place.
        scenario: u8,
        /// Which of its controls.
        control: Control,
    },
    /// The month that is looked at, which the reader can change.
    Age,
    /// A number or word that is computed.
    Value(Value),
}

/// A claim that a lesson rests on, in the lesson's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ground {
    /// 1 to 42; written S1 to S42.
    pub number: u8,
    /// How strong it is.
    pub strength: Strength,
    /// The claim in our words, with its hedges.
    pub wording: String,
    /// What else is known that supports or doubts it; empty when there is nothing to say.
    pub beside: String,
}

/// How strong a claim is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// A finding over several networks.
    Finding,
    /// A finding that rests on very few networks.
    Few,
    /// A case: it shows how it can go, it proves nothing.
    Case,
    /// The author's reasoning about why.
    Reasoning,
    /// Advice that the author draws from the findings.
    Advice,
    /// A fact about the setting.
    Context,
}

impl Strength {
    /// How strong a claim is, in words.
    #[must_use]
    pub fn words(self, language: Language) -> &'static str {
        match self {
            Self::Finding => story::strength_finding(language),
            Self::Few => story::strength_few(language),
            Self::Case => story::strength_case(language),
            Self::Reasoning => story::strength_reasoning(language),
            Self::Advice => story::strength_advice(language),
            Self::Context => story::strength_context(language),
        }
    }
}

impl Lesson {
    /// The part of that name.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.id == id)
    }
}

impl Inline {
    /// The number that the reader can change here, if this is one.
    #[must_use]
    pub fn number(&self) -> Option<Number> {
        match self {
            Self::Age => Some(Number::Age),
            Self::Control { scenario, control } => Some(Number::Control(*scenario, *control)),
            _ => None,
        }
    }
}

impl Block {
    /// The lines of the block: one, or the items of a list.
    #[must_use]
    pub fn lines(&self) -> &[Vec<Inline>] {
        match self {
            Self::Paragraph(line) | Self::Heading(line) | Self::Note(line) => std::slice::from_ref(line),
            Self::List { items, .. } => items,
        }
    }
}
