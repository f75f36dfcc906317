//! Outcomes: stations, peaks and crossings that the page names.

use netwerktijd::model::{Inputs, Outcomes, Peak, first_at_least, overtakes};
use netwerktijd::verdict::measure::max;
use netwerktijd::verdict::sample::Random;

use super::hand_made::{line, run_of};
use super::support::{RESULTS, directive, endless, reference, run};

#[test]
fn the_first_month_at_a_level_is_the_first_that_reaches_it() {
    assert_eq!(first_at_least(&[0.1, 0.3, 0.2, 0.5], 0.3), Some(1));
    assert_eq!(first_at_least(&[0.4, 0.1], 0.3), Some(0));
    assert_eq!(first_at_least(&[0.1, 0.2], 0.3), None);
    assert_eq!(first_at_least(&[f64::NAN, 0.3], 0.3), Some(1));
    assert_eq!(first_at_least(&[], 0.3), None);
}

#[test]
fn the_slower_one_overtakes_in_the_first_month_it_is_ahead() {
    let (slower, faster) = ([0.0, 0.1, 0.2, 0.3, 0.4], [0.1, 0.2, 0.2, 0.2, 0.2]);
    assert_eq!(overtakes(&slower, &faster, 0.05), Some(3));
    assert_eq!(overtakes(&faster, &slower, 0.05), None, "the faster one does not overtake");
}

#[test]
fn overtaking_counts_from_the_last_time_it_fell_behind() {
    let faster = [0.3; 7];
    let slower = [0.1, 0.4, 0.4, 0.2, 0.3, 0.4, 0.5];
    assert_eq!(overtakes(&slower, &faster, 0.05), Some(5));
}

#[test]
fn half_an_index_point_behind_is_not_behind() {
    let slower = [0.1, 0.4, 0.296, 0.4];
    assert_eq!(overtakes(&slower, &[0.3; 4], 0.05), Some(1));
}

#[test]
fn a_tie_is_not_a_race() {
    let faster = [0.3; 4];
    assert_eq!(overtakes(&[0.28, 0.29, 0.35, 0.4], &faster, 0.05), None, "it was never well behind");
    assert_eq!(overtakes(&[0.1, 0.2, 0.31, 0.32], &faster, 0.05), None, "it was never well ahead");
    assert_eq!(overtakes(&[0.1, 0.2, 0.4, 0.2], &faster, 0.05), None, "it fell behind in the end");
    assert_eq!(overtakes(&faster, &faster, 0.05), None);
    assert_eq!(overtakes(&[], &[], 0.05), None);
}

/// S9, S16, S21, check P3: read off whole months, the crossing is that of the law, and only one overtakes the other.
#[test]
fn supporting_overtakes_directive_and_not_the_other_way_round() {
    let supporting = run(&endless(reference())).monthly(RESULTS);
    let directive = run(&endless(directive())).monthly(RESULTS);
    let month = overtakes(&supporting, &directive, 0.05).expect("supporting overtakes");
    assert!((12..=30).contains(&month), "month {month}");
    let (before, after) = (usize::from(month) - 1, usize::from(month));
    assert!(supporting[before] <= directive[before] && supporting[after] > directive[after], "month {month}");
    assert_eq!(overtakes(&directive, &supporting, 0.05), None);
}

#[test]
fn stations_are_the_first_year_the_end_of_the_subsidy_and_two_years_later() {
    let run = run(&reference());
    let outcomes = Outcomes::of(&run, 36);
    let stations = [outcomes.first_year, outcomes.subsidy_end, outcomes.two_years_later, outcomes.last];
    assert_eq!(stations.map(|station| station.month), [12, 36, 60, 108]);
    assert!(stations.iter().all(|station| station.stocks == run.at(station.month)));
}

#[test]
fn a_station_beyond_the_run_is_its_last_month() {
    let outcomes = Outcomes::of(&run_of(&line(0.1, &[(10, 0.01)])), u16::MAX);
    let stations = [outcomes.first_year, outcomes.subsidy_end, outcomes.two_years_later, outcomes.last];
    assert_eq!(stations.map(|station| station.month), [10; 4]);
}

#[test]
fn a_peak_is_the_first_month_with_the_highest_results() {
    let outcomes = Outcomes::of(&run_of(&[0.1, 0.4, 0.4, 0.2, 0.5, 0.3]), 3);
    assert_eq!(outcomes.funded_peak, Peak { month: 1, value: 0.4 });
    assert_eq!(outcomes.peak, Peak { month: 4, value: 0.5 });
    let falling = Outcomes::of(&run_of(&[0.5, 0.4]), 0);
    assert_eq!((falling.peak, falling.funded_peak), (Peak { month: 0, value: 0.5 }, falling.peak));
}

#[test]
fn peaks_of_real_runs_are_their_highest_results() {
    let mut random = Random::seeded(9);
    for _ in 0..200 {
        let inputs = random.network();
        let (run, subsidy) = (run(&inputs), inputs.subsidy as u16);
        let (outcomes, results) = (Outcomes::of(&run, subsidy), run.monthly(RESULTS));
        assert_eq!(outcomes.peak.value, max(&results), "{inputs:?}");
        assert_eq!(outcomes.funded_peak.value, max(&results[..=usize::from(subsidy)]), "{inputs:?}");
        assert_eq!(outcomes.peak.value, results[usize::from(outcomes.peak.month)], "{inputs:?}");
    }
}

/// S16, S18, S21: region A has its best results in its first year or so and next to nothing two years after the
/// subsidy; region B has its best when the subsidy stops and keeps most.
#[test]
fn the_regions_differ_in_when_they_peak_and_what_they_keep() {
    let outcomes = |inputs: Inputs| Outcomes::of(&run(&Inputs { pressure: 0.6, ..inputs }), 36);
    let (a, b) = (outcomes(directive()), outcomes(reference()));
    assert!(a.funded_peak.month <= 14 && a.peak == a.funded_peak, "region A peaks at {:?}", a.peak);
    assert!(b.funded_peak.month == 36, "region B is highest at {:?} while funded", b.funded_peak);
    let kept = |x: &Outcomes| x.two_years_later.stocks.results / x.subsidy_end.stocks.results;
    assert!(kept(&a) < 0.35 && kept(&b) > 0.6, "region A keeps {}, region B {}", kept(&a), kept(&b));
}
