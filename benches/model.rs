//! How long the model and the plan of the chart take on this machine: `cargo bench --bench model`.

// Without its data there is nothing to measure.
#![allow(clippy::expect_used)]

use std::hint::black_box;
use std::rc::Rc;

use divan::Bencher;
use netwerktijd::chart::{TableMeasure, TimeChart, time_chart};
use netwerktijd::exploration::{Exploration, Explorer, Pinned};
use netwerktijd::language::Language;
use netwerktijd::model::{
    Ensemble, Inputs, LANES, ParameterTable, Series, simulate, simulate_lengths, simulate_varied,
};
use netwerktijd::scenario::{Case, Pin, Scenario};
use netwerktijd::why::{Slope, absences, loops, traffic};

fn main() {
    divan::main();
}

fn explorer() -> Explorer {
    Explorer::embedded().expect("the embedded model is valid")
}

#[divan::bench]
fn a_run_of_120_months(bencher: Bencher) {
    let parameters = ParameterTable::embedded().expect("the embedded parameters are valid").values();
    let inputs = Scenario::default().inputs();
    bencher.bench_local(|| simulate(black_box(&inputs), black_box(&parameters), 120));
}

/// Style across, subsidy up, 120 months each: what the policy map asks for.
#[divan::bench]
fn a_map_of_64_by_64_runs(bencher: Bencher) {
    let parameters = ParameterTable::embedded().expect("the embedded parameters are valid").values();
    let inputs = Scenario::default().inputs();
    let columns: Vec<[Inputs; LANES]> = (0..64 / LANES as u32)
        .map(|column| {
            std::array::from_fn(|lane| {
                inputs.with_style((f64::from(column) * LANES as f64 + lane as f64) / 63.0)
            })
        })
        .collect();
    bencher.bench_local(|| {
        let mut sum = 0.0;
        for eight in &columns {
            simulate_lengths(
                eight,
                black_box([&parameters; LANES]),
                6..70,
                |_| 120,
                |_, run| sum += run.at(0, 96).results,
            );
        }
        sum
    });
}

/// A band of 32 sets of parameters over 120 months.
#[divan::bench]
fn a_band_of_32_runs(bencher: Bencher) {
    let ensemble = Ensemble::embedded().expect("the embedded ensemble is valid");
    let inputs = Scenario::default().inputs();
    bencher.bench_local(|| {
        let eight = ensemble.members().chunks_exact(LANES).filter_map(|eight| eight.first_chunk::<LANES>());
        eight
            .map(|eight| simulate_varied(black_box(&inputs), eight.each_ref(), 120).at(0, 96).results)
            .sum::<f32>()
    });
}

#[divan::bench]
fn a_study_of_all_runs(bencher: Bencher) {
    let explorer = explorer();
    bencher.bench_local(|| explorer.study(black_box(Scenario::default())));
}

#[divan::bench]
fn a_plan_of_the_chart(bencher: Bencher) {
    let explorer = explorer();
    let study = |scenario: Scenario| Rc::new(explorer.study(scenario));
    let pin = Pin::new(Case::RegionA.scenario());
    let pinned = study(pin.scenario);
    let exploration =
        Exploration::new(study(Scenario::default()), vec![Pinned { pin, place: 0, study: pinned }]);
    bencher.bench_local(|| {
        let chart = TimeChart {
            exploration: black_box(&exploration),
            playhead: 30.0,
            language: Language::Dutch,
            width: 872.0,
            height: 398.0,
            leaders: true,
        };
        time_chart(&chart, &TableMeasure)
    });
}

/// What the view "Why?" asks of the model at every move of the playhead: terms, loops, and where the loops run.
#[divan::bench]
fn an_answer_to_why(bencher: Bencher) {
    let explorer = explorer();
    let study = explorer.study(Scenario::default());
    let p = explorer.parameters();
    bencher.bench_local(|| {
        let month = black_box(30.0);
        let slope = Slope::of(&study, p, month, Series::Relations);
        (
            slope.points,
            loops(&study, p, month),
            traffic(&study, p, month),
            absences(&study, p, slope.telling().push),
        )
    });
}
