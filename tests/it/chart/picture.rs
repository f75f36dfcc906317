//! The chart as SVG: well-formed, with real text at the right size, and equal to the pictures that were looked at.

use netwerktijd::chart::{Anchor, ChartPlan, Label, Palette, Scale, Typeface, svg, svg_in_classes};
use netwerktijd::language::Language;
use netwerktijd::scenario::Case;
use netwerktijd::text::words::chart;
use roxmltree::{Document, Node};

use super::figure::{DEFAULT, Setting, plan};
use crate::support::{assert_golden, explore};

const WIDE: (f64, f64) = (872.0, 420.0);
const PHONE: (f64, f64) = (358.0, 232.0);
const LIMIT: usize = 60_000;
const TYPEFACE: Typeface<'_> = Typeface("Liberation Sans, Arial, sans-serif");

struct Picture {
    name: &'static str,
    case: Case,
    pinned: Option<Case>,
    language: Language,
    size: (f64, f64),
    dark: bool,
}

const fn picture(name: &'static str, case: Case, language: Language, size: (f64, f64)) -> Picture {
    Picture { name, case, pinned: None, language, size, dark: false }
}

const PICTURES: [Picture; 6] = [
    Picture {
        pinned: Some(Case::RegionA),
        ..picture("region-b-and-a-nl-wide", Case::RegionB, Language::Dutch, WIDE)
    },
    picture("region-a-nl-wide", Case::RegionA, Language::Dutch, WIDE),
    picture("talkative-team-en-wide", Case::TalkativeTeam, Language::English, WIDE),
    picture("region-b-nl-phone", Case::RegionB, Language::Dutch, PHONE),
    Picture {
        pinned: Some(Case::RegionA),
        ..picture("existing-platforms-and-a-en-phone", Case::ExistingPlatforms, Language::English, PHONE)
    },
    Picture {
        dark: true,
        ..picture("dropout-target-nl-wide-dark", Case::DropoutTarget, Language::Dutch, WIDE)
    },
];

impl Picture {
    fn plan(&self) -> ChartPlan {
        let exploration = explore(self.case.scenario(), self.pinned.map(Case::scenario));
        plan(&exploration, &Setting { size: self.size, playhead: 30.0, language: self.language })
    }

    fn svg(&self) -> String {
        let palette = if self.dark { Palette::dark() } else { Palette::light() };
        svg(&self.plan(), &palette, TYPEFACE, chart::title(self.language))
    }
}

#[test]
fn the_pictures_are_those_that_were_looked_at() {
    for picture in PICTURES {
        let text = picture.svg();
        assert!(text.len() < LIMIT, "{}: {} bytes", picture.name, text.len());
        assert_golden(&format!("chart-{}.svg", picture.name), &text);
    }
}

fn number(node: &Node<'_, '_>, attribute: &str) -> f64 {
    let value = node.attribute(attribute).unwrap_or_else(|| panic!("no {attribute} in {node:?}"));
    value.parse().unwrap_or_else(|_| panic!("{attribute} is {value:?}"))
}

#[test]
fn a_picture_is_well_formed_has_its_size_and_says_what_it_is() {
    for picture in PICTURES {
        let text = picture.svg();
        let document = Document::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", picture.name));
        let root = document.root_element();
        let (width, height) = picture.size;
        assert_eq!(root.tag_name().name(), "svg");
        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!((number(&root, "width"), number(&root, "height")), picture.size);
        let view_box = format!("0 0 {} {}", width * Scale::STEPS, height * Scale::STEPS);
        assert_eq!(root.attribute("viewBox"), Some(view_box.as_str()));
        let title = root.first_element_child().unwrap();
        assert_eq!((title.tag_name().name(), title.text()), ("title", Some(chart::title(picture.language))));
    }
}

/// The texts that stand for a label: its rim's first, then the label itself.
fn texts<'a>(document: &'a Document<'a>, label: &Label) -> Vec<Node<'a, 'a>> {
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts.filter(|node| node.text().map(str::trim) == Some(label.text.as_str())).collect()
}

#[test]
fn every_label_is_real_text_at_its_size_and_place() {
    for picture in PICTURES {
        let (plan, text) = (picture.plan(), picture.svg());
        let document = Document::parse(&text).unwrap();
        for label in plan.labels() {
            let anchor = match label.anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let (x, y) = label.at;
            let found = texts(&document, label).into_iter().any(|node| {
                let close = |attribute, css: f64| (number(&node, attribute) / Scale::STEPS - css).abs() < 0.1;
                // The backend divides the height it is given by 1.24; the painter has multiplied it before.
                let size = close("font-size", label.size);
                let weight = node.attribute("font-weight") == Some("bold");
                size && close("x", x)
                    && close("y", y)
                    && node.attribute("text-anchor") == Some(anchor)
                    && weight == label.bold
                    && node.attribute("font-family") == Some(TYPEFACE.0)
            });
            assert!(found, "{}: no text for {label:?}", picture.name);
        }
    }
}

#[test]
fn the_backend_still_divides_letters_by_what_the_painter_multiplies_them_with() {
    let plan = DEFAULT.clone();
    let text = svg(&plan, &Palette::light(), TYPEFACE, "t");
    let document = Document::parse(&text).unwrap();
    let label = plan.labels().find(|label| label.size == 12.0).unwrap();
    let size = number(&texts(&document, label)[0], "font-size");
    let steps = label.size * Scale::STEPS;
    assert!((size - steps).abs() < 0.5, "{size} for {steps}: the factor {} is wrong", Scale::svg().letters);
}

#[test]
fn a_title_that_looks_like_markup_stays_text() {
    let text = svg(&DEFAULT, &Palette::light(), TYPEFACE, "a < b & <script>");
    let document = Document::parse(&text).unwrap();
    assert_eq!(document.root_element().first_element_child().unwrap().text(), Some("a < b & <script>"));
}

/// Points of lines and areas in a picture, in their order.
fn points(document: &Document<'_>) -> Vec<(i32, i32)> {
    let pairs = |text: &str| -> Vec<(i32, i32)> {
        let numbers = text.split([' ', ',']).filter(|number| !number.is_empty());
        let numbers: Vec<i32> = numbers.map(|number| number.parse().expect("a whole number")).collect();
        numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect()
    };
    let mut all = Vec::new();
    for node in document.descendants() {
        all.extend(node.attribute("points").map(pairs).unwrap_or_default());
        let (mut x, mut y) = (0, 0);
        for way in node.attribute("d").unwrap_or_default().split(['M', 'm']).filter(|way| !way.is_empty()) {
            let steps =
                pairs(&way.trim_end_matches("h0").trim_end_matches('z').replace('l', " ").replace('-', " -"));
            for (across, down) in steps {
                (x, y) = (x + across, y + down);
                // A dot stands for a circle.
                all.extend((!way.ends_with("h0")).then_some((x, y)));
            }
        }
    }
    all
}

#[test]
fn the_drawing_for_a_page_goes_through_the_very_points_of_the_picture() {
    for picture in &PICTURES {
        let (whole, light) = (picture.svg(), svg_in_classes(&picture.plan(), "title"));
        assert!(light.len() * 4 < whole.len() * 3, "{}: {} of {}", picture.name, light.len(), whole.len());
        let [whole, light] =
            [&whole, &light].map(|text| points(&Document::parse(text).expect("well-formed")));
        assert!(whole.len() > 300, "{}", picture.name);
        assert_eq!(light, whole, "{}", picture.name);
    }
}
