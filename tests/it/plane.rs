//! The plane of relations against results: what is said of a path holds for it, the cloud leans over, nothing is drawn
//! over something else.

use std::sync::LazyLock;

use netwerktijd::chart::{
    Area, ChartPlan, NetworksChart, TableMeasure, Target, TogetherChart, networks_chart, together_chart,
};
use netwerktijd::direction::{Going, spans};
use netwerktijd::exploration::{Exploration, HORIZON};
use netwerktijd::language::Language;
use netwerktijd::model::{Trajectory, simulate};
use netwerktijd::networks::{COUNT, Kind, Networks};
use netwerktijd::sample::{Seeds, cloud};
use netwerktijd::scenario::{PINS, Pin};
use netwerktijd::text::plane::rank;

use crate::support::{EXPLORER, Random, cases, explore_pins, scenario};

static NETWORKS: LazyLock<Networks> = LazyLock::new(|| Networks::new(EXPLORER.parameters()));
const SCENARIOS: usize = 10_000;

fn change(from: f64, to: f64) -> Going {
    match to - from {
        up if up > 0.0 => Going::Up,
        down if down < 0.0 => Going::Down,
        _ => Going::Level,
    }
}

/// Whether a stretch goes where it is said to go: a level one by less than an index point in five months.
fn is_so(said: Going, from: f64, to: f64, months: u16) -> bool {
    match said {
        Going::Level => (to - from).abs() <= 0.002 * f64::from(months) + 1e-9,
        said => change(from, to) == said,
    }
}

#[test]
fn what_is_said_of_a_path_holds_for_ten_thousand_scenarios() {
    let mut random = Random::seeded(21);
    let mut bends = 0;
    for _ in 0..SCENARIOS {
        let scenario = scenario(&mut random);
        let run: Trajectory = simulate(&scenario.inputs(), EXPLORER.parameters(), HORIZON);
        let spans = spans(&run);
        let ends: Vec<u16> = spans.iter().map(|span| span.to).collect();
        let starts: Vec<u16> = spans.iter().map(|span| span.from).collect();
        assert_eq!((starts.first(), ends.last()), (Some(&0), Some(&HORIZON)), "{scenario:?}");
        assert_eq!(starts.get(1..), ends.get(..ends.len() - 1), "{scenario:?}: without gaps");
        for span in &spans {
            let (from, to) = (run.at(span.from), run.at(span.to));
            let months = span.to - span.from;
            let relations = is_so(span.relations, from.relations, to.relations, months);
            let results = is_so(span.results, from.results, to.results, months);
            assert!(relations && results, "{span:?} of {scenario:?}: {from:?} to {to:?}");
        }
        bends += usize::from(spans.iter().any(|s| (s.relations, s.results) == (Going::Down, Going::Up)));
    }
    assert!(bends > SCENARIOS / 20, "in some the results grow at the cost of relations: {bends}");
}

#[test]
fn the_cloud_leans_down_at_first_and_up_later() {
    let correlations = [12, 24, 36, 48, 60].map(|month| NETWORKS.trend(month.into()).correlation);
    assert!(correlations.is_sorted(), "{correlations:?}");
    assert!(correlations[0] < -0.15 && correlations[4] > 0.6, "{correlations:?}");
    assert_eq!(NETWORKS.at(12.0).count(), COUNT);
    for kind in Kind::ALL {
        assert!(NETWORKS.at(12.0).filter(|(of, _)| *of == kind).count() > COUNT / 10, "{kind:?}");
    }
}

#[test]
fn the_correlation_and_the_rank_are_those_of_the_runs_one_by_one() {
    let parameters = EXPLORER.parameters();
    let runs: Vec<Trajectory> = cloud(COUNT, Seeds::CHECKING.cloud, 0.6)
        .iter()
        .map(|inputs| simulate(inputs, parameters, HORIZON))
        .collect();
    for (_, exploration) in cases() {
        for month in [6, 12, 30, 60, 96] {
            let places: Vec<(f64, f64)> =
                runs.iter().map(|run| run.at(month)).map(|x| (x.relations, x.results)).collect();
            let n = places.len() as f64;
            let sum = |read: &dyn Fn(&(f64, f64)) -> f64| places.iter().map(read).sum::<f64>();
            let (x, y) = (sum(&|p| p.0), sum(&|p| p.1));
            let covariance = n * sum(&|p| p.0 * p.1) - x * y;
            let of = |total: f64, squares: f64| (n * squares - total * total).sqrt();
            let expected = covariance / (of(x, sum(&|p| p.0 * p.0)) * of(y, sum(&|p| p.1 * p.1)));
            let trend = NETWORKS.trend(month.into());
            assert!(
                (trend.correlation - expected).abs() < 2e-3,
                "month {month}: {trend:?} against {expected}"
            );
            let own = exploration.own.run.at(month);
            let weaker = places.iter().filter(|place| place.0 < own.relations).count();
            let fewer = places.iter().filter(|place| place.1 < own.results).count();
            let (relations, results) = rank(&NETWORKS, &exploration, i16::try_from(month).unwrap());
            assert!(relations.abs_diff(weaker) <= 2 && results.abs_diff(fewer) <= 2, "month {month}");
        }
    }
}

#[test]
fn between_two_months_the_dots_move_smoothly() {
    for step in 0..96_u16 {
        let (before, middle, after) = (f64::from(step), f64::from(step) + 0.5, f64::from(step) + 1.0);
        let between = NETWORKS.at(before).zip(NETWORKS.at(after));
        for (((_, one), (_, other)), (_, half)) in between.zip(NETWORKS.at(middle)) {
            assert!((half.0 - f64::midpoint(one.0, other.0)).abs() < 1e-6);
            assert!((half.1 - f64::midpoint(one.1, other.1)).abs() < 1e-6);
        }
    }
}

/// Every view of the plane in every size: of random scenarios with up to three pinned ones.
fn plans(mut visit: impl FnMut(&ChartPlan, &Exploration, &str)) {
    let mut random = Random::seeded(22);
    for turn in 0..60 {
        let pins = (0..turn % (PINS + 1)).map(|_| Pin::new(scenario(&mut random))).collect();
        let exploration = explore_pins(scenario(&mut random), pins);
        let language = Language::ALL[turn % 2];
        let playhead = (random.unit() * 96.0).round();
        for (width, height) in
            [(872.0, 580.0), (1176.0, 700.0), (358.0, 358.0), (288.0, 300.0), (640.0, 440.0)]
        {
            let exploration = &exploration;
            let path = TogetherChart { exploration, playhead, language, width, height };
            let networks = &NETWORKS;
            let dots = NetworksChart { networks, exploration, playhead, language, width, height };
            visit(&together_chart(&path, &TableMeasure), exploration, "together");
            visit(&networks_chart(&dots, &TableMeasure), exploration, "networks");
        }
    }
}

#[test]
fn no_label_of_the_plane_is_cut_off_and_none_of_the_path_lies_over_another() {
    plans(|plan, exploration, view| {
        let (right, bottom) = (plan.width + 0.5, plan.height + 0.5);
        let whole = Area { left: -0.5, top: -0.5, right, bottom };
        let areas: Vec<_> = plan.labels().map(|label| (&label.text, label.area(&TableMeasure))).collect();
        for (place, (text, area)) in areas.iter().enumerate() {
            assert!(whole.holds(area), "{view}: {text:?} at {area:?} of {right} x {bottom}");
            for (other, taken) in areas.iter().skip(place + 1) {
                // Pinned networks may meet in the cloud, as the dots do.
                let met = view == "networks" && (text.chars().count() == 1 || other.chars().count() == 1);
                let apart = met || !area.grown(-0.5).overlaps(taken);
                assert!(apart, "{view}: {text:?} over {other:?} of {:?}", exploration.own.scenario);
            }
        }
    });
}

#[test]
fn a_pointer_on_the_path_takes_the_nearest_month() {
    let (_, exploration) = &cases()[2];
    let (width, height) = (872.0, 580.0);
    let chart = TogetherChart { exploration, playhead: 30.0, language: Language::Dutch, width, height };
    let plan = together_chart(&chart, &TableMeasure);
    for month in [0_u16, 5, 12, 24, 36] {
        let stocks = exploration.own.run.at(month);
        let x = plan.plot.left + stocks.relations * plan.plot.width();
        let y = plan.plot.bottom - stocks.results * plan.plot.height();
        assert_eq!(plan.target((x, y)), Some(Target::Month(i16::try_from(month).unwrap())));
    }
}
