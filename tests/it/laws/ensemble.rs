//! The variants behind the band: chosen by a stated rule from seeded draws, each keeping every direction.

use std::fmt::Write as _;
use std::sync::LazyLock;
use std::thread;

use netwerktijd::model::{Band, Ensemble, PARAMETER_COUNT, Parameters, VERSION, Variants, Without, simulate};
use netwerktijd::scenario::{Case, Scenario};
use netwerktijd::verdict::sensitivity::{
    Draw, ENSEMBLE_DRAWS, ENSEMBLE_SEED, ENSEMBLE_SIZE, ENSEMBLE_SPREAD, ensemble, ensemble_draws,
};
use netwerktijd::verdict::{Reading, Setting, Verdict};

use super::support::{HORIZON, NOMINAL};

static SHIPPED: LazyLock<Ensemble> =
    LazyLock::new(|| Ensemble::embedded().expect("the shipped ensemble is accepted"));

/// Evaluates draws on two threads: the order, and so the choice, is the same on any number.
fn evaluated(draws: &[Parameters]) -> Vec<Draw> {
    let (first, second) = draws.split_at(draws.len() / 2);
    let each = |part: &[Parameters]| part.iter().map(|p| Draw::of(p, &Setting::DRAW)).collect::<Vec<_>>();
    thread::scope(|scope| {
        let other = scope.spawn(|| each(second));
        let mut all = each(first);
        all.extend(other.join().expect("evaluated"));
        all
    })
}

fn file(members: &[[f64; PARAMETER_COUNT]], accepted: usize) -> String {
    let mut text = format!(
        "{{\n  \"model\": \"{VERSION}\",\n  \"draws\": {ENSEMBLE_DRAWS}, \"spread\": {ENSEMBLE_SPREAD}, \"seed\": \
         {ENSEMBLE_SEED}, \"accepted\": {accepted}, \"chosen\": {},\n  \"symbols\": {:?},\n  \"members\": [\n",
        members.len(),
        Parameters::SYMBOLS
    );
    let rows: Vec<String> = members.iter().map(|member| format!("    {member:?}")).collect();
    writeln!(text, "{}\n  ]\n}}", rows.join(",\n")).unwrap();
    text
}

#[test]
fn the_shipped_variants_are_those_of_the_stated_rule() {
    let (members, accepted) = ensemble(&evaluated(&ensemble_draws(&NOMINAL)));
    assert_eq!(members.len(), ENSEMBLE_SIZE);
    crate::support::assert_file("assets/model/ensemble.json", &file(&members, accepted));
}

#[test]
fn every_direction_holds_in_every_variant() {
    for (index, member) in SHIPPED.members().iter().enumerate() {
        let verdict = Verdict::of(member, Without::NOTHING, &Setting::DRAW);
        let lost: Vec<_> = verdict.readings.iter().filter(|r| !r.direction_holds()).collect();
        assert!(
            lost.is_empty(),
            "variant {index}: {:?}",
            lost.iter().map(|r: &&Reading| r.check.key).collect::<Vec<_>>()
        );
    }
}

#[test]
fn the_nominal_line_lies_inside_the_band() {
    let cases = Case::ALL.iter().map(|case| case.scenario()).chain([Scenario::default()]);
    for scenario in cases {
        let inputs = scenario.inputs();
        let run = simulate(&inputs, &NOMINAL, HORIZON);
        let band = Band::of_variants(&Variants::simulate(&inputs, SHIPPED.members(), HORIZON), HORIZON);
        for month in run.months() {
            let (stocks, index) = (run.at(month), usize::from(month));
            for (value, (low, high)) in
                [(stocks.relations, band.relations[index]), (stocks.results, band.results[index])]
            {
                // The band is run in single precision, and all begin alike.
                let inside = (low - 1e-6..=high + 1e-6).contains(&value);
                assert!(inside, "{scenario:?}, month {month}: {value} outside {low} to {high}");
            }
        }
    }
}
