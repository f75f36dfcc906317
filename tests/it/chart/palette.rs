//! Colours: those of the page's own tokens, and readable on what they stand on.

use std::collections::BTreeMap;

use netwerktijd::chart::{Colour, Ink, Palette};

const TOKENS: &str = include_str!("../../../www/tokens.css");

/// The custom properties of every block that opens with this selector.
fn properties(selector: &str) -> BTreeMap<&'static str, &'static str> {
    let opening = format!("{selector} {{");
    let starts: Vec<usize> = TOKENS.match_indices(&opening).map(|(at, _)| at + opening.len()).collect();
    assert_eq!(starts.len(), 1, "{selector} opens one block");
    let (block, _) = TOKENS[starts[0]..].split_once('}').expect("a block is closed");
    let block = block.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest));
    let declarations = block.flat_map(|part| part.split(';'));
    declarations
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim()))
        .collect()
}

const LIGHT: &str = "\n:root";
const DARK_BY_SYSTEM: &str = ":root:not([data-theme=\"light\"])";
const DARK_BY_CHOICE: &str = "\n:root[data-theme=\"dark\"]";

#[track_caller]
fn assert_equal(palette: &Palette, selector: &str) {
    let properties = properties(selector);
    for ink in Ink::ALL {
        let value =
            properties.get(ink.property()).unwrap_or_else(|| panic!("no {} in {selector}", ink.property()));
        assert_eq!(Some(palette.colour(ink)), Colour::parse(value), "{} in {selector}", ink.property());
    }
}

#[test]
fn the_light_palette_is_that_of_the_page() {
    assert_equal(&Palette::light(), LIGHT);
}

#[test]
fn the_dark_palette_is_that_of_the_page_by_system_and_by_choice() {
    assert_equal(&Palette::dark(), DARK_BY_SYSTEM);
    assert_equal(&Palette::dark(), DARK_BY_CHOICE);
}

#[test]
fn both_ways_to_a_dark_page_set_the_same_values() {
    let (mut system, mut choice) = (properties(DARK_BY_SYSTEM), properties(DARK_BY_CHOICE));
    system.remove("color-scheme");
    choice.remove("color-scheme");
    assert_eq!(system, choice);
}

#[test]
fn every_ink_has_a_place_and_a_property_of_its_own() {
    let mut names: Vec<&str> = Ink::ALL.iter().map(|ink| ink.property()).collect();
    for (index, ink) in Ink::ALL.into_iter().enumerate() {
        assert_eq!(ink as usize, index);
    }
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Ink::ALL.len());
}

/// A colour as it is seen on a ground.
fn on(colour: Colour, ground: Colour) -> [f64; 3] {
    let parts = |Colour { rgb: (r, g, b), .. }: Colour| [r, g, b].map(f64::from);
    let (over, under) = (parts(colour), parts(ground));
    std::array::from_fn(|i| over[i] * colour.alpha + under[i] * (1.0 - colour.alpha))
}

/// Relative luminance as WCAG 2 defines it.
fn luminance(rgb: [f64; 3]) -> f64 {
    let [r, g, b] = rgb.map(|part| {
        let share = part / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(colour: Colour, ground: Colour) -> f64 {
    let (one, other) = (luminance(on(colour, ground)), luminance(on(ground, ground)));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_formula_for_contrast_is_that_of_wcag() {
    let colour = |text| Colour::parse(text).unwrap();
    assert!((contrast(colour("#000"), colour("#fff")) - 21.0).abs() < 1e-9);
    assert!((contrast(colour("#767676"), colour("#fff")) - 4.54).abs() < 0.005);
}

#[track_caller]
fn assert_contrast(pairs: &[(Ink, Ink)], least: f64) {
    for (name, palette) in [("light", Palette::light()), ("dark", Palette::dark())] {
        for (ink, ground) in pairs {
            let found = contrast(palette.colour(*ink), palette.colour(*ground));
            assert!(found >= least, "{ink:?} on {ground:?}, {name}: {found:.2} where {least} is needed");
        }
    }
}

fn on_both_grounds(inks: &[Ink]) -> Vec<(Ink, Ink)> {
    inks.iter().flat_map(|ink| [(*ink, Ink::Paper), (*ink, Ink::Money)]).collect()
}

#[test]
fn words_can_be_read_on_paper_and_on_the_subsidy() {
    let mut pairs = on_both_grounds(&[
        Ink::Text,
        Ink::TextSoft,
        Ink::RelationsText,
        Ink::ResultsText,
        Ink::GhostRelationsText,
        Ink::GhostResultsText,
        Ink::MoneyText,
    ]);
    pairs.push((Ink::HandText, Ink::Hand));
    assert_contrast(&pairs, 4.5);
}

#[test]
fn lines_and_markers_stand_out_on_paper_and_on_the_subsidy() {
    let mut pairs = on_both_grounds(&[
        Ink::Relations,
        Ink::Results,
        Ink::GhostRelations,
        Ink::GhostResults,
        Ink::MoneyEdge,
        Ink::Edge,
        Ink::MarkSoft,
    ]);
    // What the reader holds has an outline: that stands out from its fill, and one of the two from the paper.
    pairs.push((Ink::HandEdge, Ink::Hand));
    assert_contrast(&pairs, 3.0);
    for palette in [Palette::light(), Palette::dark()] {
        let paper = palette.colour(Ink::Paper);
        let best = [Ink::Hand, Ink::HandEdge].map(|ink| contrast(palette.colour(ink), paper));
        assert!(best[0].max(best[1]) >= 3.0, "{best:?}");
    }
}

#[test]
fn colours_are_read_as_css_writes_them() {
    let opaque = |r, g, b| Some(Colour { rgb: (r, g, b), alpha: 1.0 });
    let half = Some(Colour { rgb: (18, 52, 86), alpha: 128.0 / 255.0 });
    let cases = [
        ("#fbf9f4", opaque(251, 249, 244)),
        ("#FBF9F4", opaque(251, 249, 244)),
        ("  #abc ", opaque(170, 187, 204)),
        ("#12345680", half),
        ("rgb(1, 2, 3)", opaque(1, 2, 3)),
        ("rgb(1,2,3)", opaque(1, 2, 3)),
        ("rgba(1, 2, 3, 0.5)", Some(Colour { rgb: (1, 2, 3), alpha: 0.5 })),
        ("rgba(0, 0, 0, 0)", Some(Colour { rgb: (0, 0, 0), alpha: 0.0 })),
        ("rgb(300, -4, 3)", opaque(255, 0, 3)),
        ("rgba(1, 2, 3, 7)", opaque(1, 2, 3)),
        ("", None),
        ("#", None),
        ("#12", None),
        ("#12345", None),
        ("#1234567", None),
        ("#ggg", None),
        ("#12é456", None),
        ("rgb(1, 2)", None),
        ("rgb(1, 2, x)", None),
        ("rgb(1, 2, 3", None),
        ("hsl(1, 2, 3)", None),
        ("CanvasText", None),
        ("transparent", None),
    ];
    for (text, expected) in cases {
        assert_eq!(Colour::parse(text), expected, "{text:?}");
    }
}

#[test]
fn a_palette_keeps_the_light_value_of_what_cannot_be_read() {
    let red = Colour::parse("#f00");
    let palette = Palette::from_values(|ink| if ink == Ink::Results { red } else { None });
    assert_eq!(Some(palette.colour(Ink::Results)), red);
    assert_eq!(palette.colour(Ink::Relations), Palette::light().colour(Ink::Relations));
}
