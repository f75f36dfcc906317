//! Numbers that are told and not asked for: other samples, other populations, contexts nearby.

use super::book::Maker;
use super::measure::{first_time, max, median, quantile, share};
use super::sample::{alike, cloud, contexts, equal_starts, population};
use super::subsidy::{active_share, kept};
use super::taking_over::{fall_of, overtakes};
use super::{DIRECTIVE, ENDLESS, Line, Setting, correlation_at, funded, low_corner, reference};
use crate::model::{Inputs, Parameters, Without};

const AGES: [usize; 7] = [3, 6, 12, 24, 36, 48, 60];
const AFTER: [usize; 5] = [12, 24, 36, 48, 60];
/// Seeds used nowhere else.
const FRESH: [u64; 3] = [112, 113, 114];

/// One line a number or two; the last seeds are fresh, the runs are those of the setting.
#[must_use]
pub fn report(parameters: &Parameters, without: Without, setting: &Setting) -> Vec<String> {
    let maker = Maker { parameters, without, step: setting.step };
    let mut lines = Vec::new();
    for seed in FRESH {
        let networks = cloud(setting.cloud, seed, 0.6);
        lines.push(correlations("unequal starts", seed, &maker.runs(networks.iter().copied())));
        lines.push(correlations("equal starts", seed, &maker.runs(equal_starts(&networks))));
    }
    lines.push(correlations(
        "existing relations from 0 to 1",
        115,
        &maker.runs(cloud(setting.cloud, 115, 1.0)),
    ));
    for seed in [212, 213, 214] {
        lines.push(survival("varied population", seed, &maker.runs(population(setting.population, seed))));
    }
    lines.push(survival("population of networks alike", 212, &maker.runs(alike(setting.population, 212))));
    lines.extend(nearby(&maker, setting));
    lines.push(earned(&maker));
    lines
}

fn correlations(name: &str, seed: u64, runs: &[Line]) -> String {
    let values = AGES.map(|age| format!("{:.2}", correlation_at(runs, age))).join(" / ");
    let corner = low_corner(runs);
    format!(
        "Correlation at months 3/6/12/24/36/48/60, {name}, seed {seed}: {values}; neither at month 60: {:.0}%",
        corner * 100.0
    )
}

fn survival(name: &str, seed: u64, runs: &[Line]) -> String {
    let all_kept = |after: usize| runs.iter().map(|run| kept(run, after)).collect::<Vec<_>>();
    let active = AFTER.map(|after| format!("{:.0}%", 100.0 * active_share(&all_kept(after)))).join(" / ");
    let middle = AFTER.map(|after| format!("{:.2}", median(&all_kept(after)))).join(" / ");
    format!(
        "Active 12/24/36/48/60 months after the subsidy, {name}, seed {seed}: {active}; the middle network keeps {middle}"
    )
}

fn spread(values: &[f64]) -> String {
    [0.1, 0.5, 0.9].map(|part| format!("{:.1}", quantile(values, part))).join(" / ")
}

/// Supported networks nearby and the same under a coordinator who takes over.
fn nearby(maker: &Maker<'_>, setting: &Setting) -> Vec<String> {
    let networks: Vec<Inputs> =
        contexts(setting.population, 311).into_iter().map(|inputs| funded(ENDLESS, inputs)).collect();
    let supported = maker.runs(networks.iter().copied());
    let taken_over = maker.runs(networks.iter().map(|inputs| inputs.with_style(DIRECTIVE)));
    let months: Vec<f64> =
        supported.iter().map(|run| first_time(&run.from(0, |x| x.relations.min(x.results)), 0.6)).collect();
    let inside = share(&months, |month| (30.0..=60.0).contains(&month));
    let falls: Vec<f64> = taken_over.iter().map(fall_of).collect();
    let passed: Vec<f64> =
        supported.iter().zip(&taken_over).map(|(ours, theirs)| overtakes(ours, theirs)).collect();
    vec![
        format!(
            "Contexts nearby: good at both in month {} (10/50/90%), within 30 to 60: {:.0}%",
            spread(&months),
            inside * 100.0
        ),
        format!(
            "Contexts nearby, taken over: fall from the peak {} %, within 30 to 55%: {:.0}%",
            spread(&falls.iter().map(|fall| fall * 100.0).collect::<Vec<_>>()),
            100.0 * share(&falls, |fall| (0.30..=0.55).contains(&fall))
        ),
        format!(
            "Contexts nearby: overtaken in month {}, within 12 to 30: {:.0}%",
            spread(&passed),
            100.0 * share(&passed, |m| (12.0..=30.0).contains(&m))
        ),
    ]
}

/// A push for results that a grown network makes itself: how much the results of month 36 gain.
fn earned(maker: &Maker<'_>) -> String {
    let network = Inputs { pressure: 0.2, existing: 0.3, ..funded(60.0, reference()) };
    let plain = maker.run(&network).y(36);
    let gain = |height: f64| {
        let starts = [9.0, 12.0, 15.0, 18.0];
        let runs = starts.map(|start| Inputs { pulse_start: start, pulse_height: height, ..network });
        max(&runs.map(|inputs| 100.0 * (maker.run(&inputs).y(36) / plain - 1.0)))
    };
    format!(
        "An earned quick win, half a year of more attention for results between month 9 and 24: results at 36 change by {:+.1}% at best with a small push (0.15 to 0.2), {:+.1}% with a strong one (0.5)",
        gain(0.15).max(gain(0.2)),
        gain(0.5)
    )
}
