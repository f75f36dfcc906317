//! Tests that need a browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::panic)]

use std::rc::Rc;

use netwerktijd::chart::{Palette, Scale, TableMeasure, TimeChart, Typeface, paint, time_chart};
use netwerktijd::exploration::{Exploration, Explorer, Pinned};
use netwerktijd::language::Language;
use netwerktijd::model;
use netwerktijd::scenario::{Case, Pin, Scenario};
use netwerktijd::ui::Backend;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

#[path = "it/golden_bits/bits.rs"]
mod bits;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_model_gives_the_same_bits_as_natively() {
    let theirs = include_str!("it/golden/bits.csv");
    assert!(theirs.lines().count() > 100, "the file holds the cases");
    assert_eq!(bits::first_difference(&bits::table(), theirs), None);
}

fn canvas(width: f64, height: f64) -> (HtmlCanvasElement, CanvasRenderingContext2d) {
    let document = web_sys::window().and_then(|window| window.document()).expect("a document");
    let canvas = document.create_element("canvas").expect("an element");
    let canvas: HtmlCanvasElement = canvas.dyn_into().expect("a canvas");
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d").expect("no error").expect("a context");
    (canvas, context.dyn_into().expect("of two dimensions"))
}

#[wasm_bindgen_test]
fn a_plan_leaves_ink_on_a_canvas_of_every_density() {
    let explorer = Explorer::embedded().expect("the embedded model is valid");
    let study = |scenario: Scenario| Rc::new(explorer.study(scenario));
    let pin = Pin::new(Case::RegionA.scenario());
    let pinned = study(pin.scenario);
    let exploration =
        Exploration::new(study(Scenario::default()), vec![Pinned { pin, place: 0, study: pinned }]);
    let chart = TimeChart {
        exploration: &exploration,
        playhead: 30.0,
        language: Language::Dutch,
        width: 640.0,
        height: 360.0,
        leaders: false,
    };
    let plan = time_chart(&chart, &TableMeasure);
    for ratio in [1.0, 1.5, 2.0, 3.0] {
        let (canvas, context) = canvas(plan.width * ratio, plan.height * ratio);
        let empty = canvas.to_data_url().expect("a canvas of our own can be read");
        let fine = 1.0 / Scale::STEPS;
        context.set_transform(fine, 0.0, 0.0, fine, 0.0, 0.0).expect("a transform");
        let mut backend = Backend::new(&canvas, &context).expect("a canvas with a context");
        let typeface = Typeface("sans-serif");
        paint(&plan.marks, &mut backend, Scale::canvas(ratio), &Palette::light(), typeface)
            .expect("a drawing");
        backend.settle();
        let painted = canvas.to_data_url().expect("a canvas of our own can be read");
        // Text, lines and bands take far more room than an even surface.
        assert!(painted.len() > empty.len() + 5_000, "ratio {ratio}: {} bytes", painted.len());
    }
}

#[wasm_bindgen_test]
fn the_browser_measures_words_as_wider_than_nothing() {
    let (_, context) = canvas(10.0, 10.0);
    context.set_font("bold 16px sans-serif");
    let width = |text: &str| context.measure_text(text).expect("a measure").width();
    assert!(width("relaties") > width("rel") && width("rel") > 10.0);
    assert_eq!(width(""), 0.0);
}
