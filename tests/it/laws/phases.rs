//! Phases: what the results are doing, read off the run.

use netwerktijd::model::{Inputs, Phase, PhaseSpan, Trajectory, phases, simulate};
use netwerktijd::verdict::sample::Random;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::hand_made::{line, run_of, run_with};
use super::support::{NOMINAL, directive, endless, funded, reference, run};

const SHORTEST: u16 = 4;

/// Phase, first and last month.
type Plain = (Phase, u16, u16);

fn plain(run: &Trajectory, inputs: &Inputs) -> Vec<Plain> {
    phases(run, inputs, &NOMINAL).into_iter().map(|PhaseSpan { phase, from, to }| (phase, from, to)).collect()
}

/// The two regions of the article: the same pressure and start, another style.
fn region(inputs: Inputs) -> (Inputs, Vec<Plain>) {
    let inputs = Inputs { pressure: 0.6, ..inputs };
    let spans = plain(&run(&inputs), &inputs);
    (inputs, spans)
}

/// They start with the run, end with it, follow on each other, differ from the next, and last four months or more,
/// unless there is only one.
#[track_caller]
fn assert_in_order(run: &Trajectory, inputs: &Inputs) {
    let spans = plain(run, inputs);
    let mut next = 0;
    for (_, from, to) in &spans {
        assert_eq!(*from, next, "a gap or an overlap in {spans:?} of {inputs:?}");
        let long_enough = to - from >= SHORTEST || spans.len() == 1;
        assert!(long_enough, "shorter than {SHORTEST} months in {spans:?} of {inputs:?}");
        next = *to;
    }
    assert_eq!(next, run.last_month(), "the end of {spans:?}");
    assert!(spans.windows(2).all(|pair| pair[0].0 != pair[1].0), "one phase twice in a row in {spans:?}");
}

#[test]
fn phases_cover_every_run_without_gaps_and_none_is_fleeting() {
    let mut random = Random::seeded(5);
    for _ in 0..500 {
        let inputs = random.network();
        for months in [1, 3, 5, 84] {
            assert_in_order(&simulate(&inputs, &NOMINAL, months), &inputs);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn phases_of_jumpy_results_are_in_order_too(
        results in prop::collection::vec(0.0..1.0, 2..60),
        subsidy in 0.0..60.0,
    ) {
        assert_in_order(&run_of(&results), &funded(subsidy, reference()));
    }
}

#[test]
fn a_run_of_no_months_has_no_phases() {
    assert_eq!(plain(&run_of(&[0.3]), &reference()), []);
}

#[test]
fn rising_level_and_falling_results_are_told_apart() {
    let results = line(0.2, &[(12, 0.01), (12, 0.0), (12, -0.005)]);
    let expected = [(Phase::BuildUp, 0, 12), (Phase::Steady, 12, 24), (Phase::Crumbling, 24, 36)];
    assert_eq!(plain(&run_of(&results), &endless(reference())), expected);
}

#[test]
fn a_fall_after_the_subsidy_is_fast_or_slow() {
    let results = line(0.6, &[(12, 0.0), (12, -0.01), (12, -0.005)]);
    let expected = [(Phase::Steady, 0, 12), (Phase::FallingBack, 12, 24), (Phase::Thinning, 24, 36)];
    assert_eq!(plain(&run_of(&results), &funded(12.0, reference())), expected);
}

#[test]
fn less_than_an_index_point_a_year_counts_as_level() {
    let inputs = funded(12.0, reference());
    for change in [-0.0008, 0.0008] {
        let slow = line(0.5, &[(36, change)]);
        assert_eq!(plain(&run_of(&slow), &inputs), [(Phase::Steady, 0, 36)], "{change} a month");
    }
}

#[test]
fn without_joint_routine_a_network_is_still_starting_up() {
    let rising = run_with(&line(0.1, &[(12, 0.01)]), 0.05);
    for inputs in [endless(reference()), funded(6.0, reference())] {
        assert_eq!(plain(&rising, &inputs), [(Phase::StartUp, 0, 12)], "subsidy of {}", inputs.subsidy);
    }
}

#[test]
fn nothing_to_speak_of_after_the_subsidy_is_the_floor() {
    let results = line(0.03, &[(24, 0.0)]);
    assert_eq!(plain(&run_of(&results), &funded(0.0, reference())), [(Phase::Floor, 0, 24)]);
    assert_eq!(plain(&run_of(&results), &endless(reference())), [(Phase::Steady, 0, 24)]);
}

#[test]
fn a_dip_of_three_months_is_no_phase_and_one_of_four_is() {
    let dip = |months| line(0.4, &[(12, 0.0), (months, -0.01), (12, 0.0)]);
    assert_eq!(plain(&run_of(&dip(3)), &endless(reference())), [(Phase::Steady, 0, 27)]);
    let expected = [(Phase::Steady, 0, 12), (Phase::Crumbling, 12, 16), (Phase::Steady, 16, 28)];
    assert_eq!(plain(&run_of(&dip(4)), &endless(reference())), expected);
}

/// S8, S15, S16, S18: the results of region A are carried by its coordinator and crumble before the subsidy stops.
#[test]
fn results_of_region_a_are_carried_and_crumble_while_funded() {
    let (inputs, spans) = region(directive());
    let order: Vec<_> = spans.iter().map(|span| span.0).collect();
    let expected = [Phase::Carried, Phase::Crumbling, Phase::FallingBack, Phase::Thinning, Phase::Floor];
    assert_eq!(order, expected, "{spans:?}");
    let (_, from, to) = spans[1];
    assert!(from < 18 && f64::from(to) <= inputs.subsidy + 2.0, "crumbling in {from} to {to}");
}

/// S20, S21, S5: region B starts up, builds up until the subsidy stops, and then thins without reaching the floor.
#[test]
fn results_of_region_b_build_up_and_thin_afterwards() {
    let (inputs, spans) = region(reference());
    let order: Vec<_> = spans.iter().map(|span| span.0).collect();
    let first = [Phase::StartUp, Phase::BuildUp, Phase::FallingBack];
    assert!(order.starts_with(&first) && order.ends_with(&[Phase::Thinning]), "{spans:?}");
    let (_, from, to) = spans[1];
    assert!(from <= 18 && f64::from(to) >= inputs.subsidy, "building up in {from} to {to}");
}

#[test]
fn without_subsidy_and_existing_relations_there_is_only_the_floor() {
    let inputs = funded(0.0, Inputs { existing: 0.0, ..reference() });
    assert_eq!(plain(&run(&inputs), &inputs), [(Phase::Floor, 0, 108)]);
}

#[test]
fn nothing_crumbles_after_the_subsidy_and_nothing_thins_before_its_end() {
    let mut random = Random::seeded(6);
    for _ in 0..500 {
        let inputs = random.network();
        for (phase, from, to) in plain(&run(&inputs), &inputs) {
            let (from, to) = (f64::from(from), f64::from(to));
            let fits = match phase {
                Phase::Crumbling => from < inputs.subsidy,
                Phase::FallingBack | Phase::Thinning | Phase::Floor => to > inputs.subsidy,
                _ => true,
            };
            assert!(fits, "{phase:?} from {from} to {to} with a subsidy of {}", inputs.subsidy);
        }
    }
}
