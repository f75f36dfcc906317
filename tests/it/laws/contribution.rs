//! Bars of the view "Why?": together they are the slope, and what is switched off does nothing.

use netwerktijd::model::{
    Drive, Inputs, Mechanism, Moment, Push, Series, Without, activity_without, flows, rounded,
    simulate_experiment,
};
use netwerktijd::scenario::Case;
use netwerktijd::verdict::sample::Random;

use super::support::NOMINAL;
use crate::support::{EXPLORER, scenario};

const SERIES: [Series; 2] = [Series::Relations, Series::Results];

/// Random scenarios over parameters 30% around the nominal ones, some months of each.
fn moments(seed: u64, mut check: impl FnMut(&Inputs, &netwerktijd::model::Parameters, f64, Moment)) {
    let mut random = Random::seeded(seed);
    for _ in 0..400 {
        let mut inputs = scenario(&mut random).inputs();
        inputs.quick_win = random.between(0.0, 0.5);
        let p = random.parameters(&NOMINAL, 0.3);
        let run = netwerktijd::model::simulate(&inputs, &p, 96);
        for _ in 0..8 {
            let month = random.between(0.0, 96.0);
            let moment = Moment::new(Without::NOTHING, run.between(month), month, &inputs, &p);
            check(&inputs, &p, month, moment);
        }
    }
}

#[test]
fn the_terms_add_up_to_the_slope_of_the_equations() {
    let mut worst = 0.0_f64;
    moments(41, |inputs, p, month, moment| {
        let x = moment.stocks();
        let slopes = flows(&x, &Drive::at(month, inputs, p), p);
        for (series, slope) in SERIES.into_iter().zip([slopes.relations, slopes.results]) {
            let sum: f64 = moment.terms(series).map(|(_, value)| value).sum();
            let gross: f64 = moment.terms(series).map(|(_, value)| value.abs()).sum();
            worst = worst.max((sum - slope).abs() / gross);
            let balance = moment.balance(series);
            assert!((balance.slope - slope).abs() <= 1e-15 * gross);
            assert!(balance.inflow >= 0.0 && balance.outflow >= 0.0);
        }
    });
    assert!(worst <= 1e-15, "{worst:e}");
}

/// With any mechanism off the terms are those of a run without it: its slope over a very short time.
#[test]
fn the_terms_add_up_without_any_mechanism_too() {
    for case in Case::ALL {
        let inputs = case.scenario().inputs();
        for mechanism in Mechanism::ALL.iter().copied() {
            let without = Without::only(mechanism);
            let run = simulate_experiment(
                netwerktijd::model::Stocks::initial(&inputs),
                0.0,
                &inputs,
                &NOMINAL,
                40,
                1.0 / 256.0,
                without,
            );
            let step = 1.0 / 256.0;
            for month in [6.0, 24.0, 36.0, 39.0] {
                let moment = Moment::new(without, run.between(month), month, &inputs, &NOMINAL);
                let (before, after) = (run.between(month - step), run.between(month + step));
                let slopes = [after.relations - before.relations, after.results - before.results];
                for (series, change) in SERIES.into_iter().zip(slopes) {
                    let slope = moment.balance(series).slope;
                    let seen = change / (2.0 * step);
                    assert!((slope - seen).abs() < 1e-5, "{case:?} {mechanism:?} {month}: {slope} {seen}");
                }
            }
        }
    }
}

/// Every mechanism that is the whole of a term; the others change what is in it.
#[test]
fn a_mechanism_that_is_switched_off_has_no_contribution() {
    let whole = [
        (Push::Meeting, Mechanism::Meeting),
        (Push::Ageing, Mechanism::Ageing),
        (Push::MembersStrain, Mechanism::Strain),
        (Push::CoordinatorStrain, Mechanism::Strain),
        (Push::CoordinatorStrain, Mechanism::TakeOver),
        (Push::CoordinatorYield, Mechanism::TakeOver),
    ];
    for case in Case::ALL {
        let inputs = case.scenario().inputs();
        let run = EXPLORER.study(case.scenario()).run;
        for (push, mechanism) in whole {
            let on = Moment::new(Without::NOTHING, run.at(18), 18.0, &inputs, &NOMINAL).term(push);
            let off = Moment::new(Without::only(mechanism), run.at(18), 18.0, &inputs, &NOMINAL).term(push);
            assert!(on != 0.0 && off == 0.0, "{case:?} {push:?} without {mechanism:?}: {on} {off}");
        }
    }
}

#[test]
fn every_term_keeps_its_sign_and_its_stock() {
    moments(42, |_, _, _, moment| {
        for push in Push::ALL {
            let value = moment.term(*push);
            assert!(if push.fills() { value >= 0.0 } else { value <= 0.0 }, "{push:?}: {value}");
        }
    });
    let mut order: Vec<_> = Push::ALL.to_vec();
    order.sort_by_key(|push| (push.series() == Series::Results, !push.fills()));
    assert_eq!(order, Push::ALL, "what fills comes before what empties");
}

#[test]
fn what_is_on_screen_adds_up() {
    moments(43, |_, _, _, moment| {
        for series in SERIES {
            let values: Vec<f64> = moment.terms(series).map(|(_, value)| value * 1200.0).collect();
            let whole = rounded(&values);
            let sum: f64 = values.iter().sum();
            assert_eq!(whole.iter().sum::<i64>(), sum.round() as i64, "{values:?} {whole:?}");
            for (value, whole) in values.iter().zip(&whole) {
                assert!((*whole as f64 - value).abs() < 1.0, "{values:?} {whole:?}");
                assert!(*value * *whole as f64 >= 0.0, "{values:?} {whole:?}");
            }
        }
    });
    assert!(rounded(&[]).is_empty());
    assert_eq!(rounded(&[0.4, 0.4, 0.2]), [1, 0, 0]);
    assert_eq!(rounded(&[-0.6, -0.6, 3.0]), [0, -1, 3]);
}

/// Region A: nobody builds relations any more, and the coordinator's own action strains them most.
#[test]
fn relations_of_region_a_fall_for_the_reason_that_is_told() {
    let inputs = Case::RegionA.scenario().inputs();
    let run = EXPLORER.study(Case::RegionA.scenario()).run;
    for month in [6_u16, 12, 24, 30] {
        let moment = Moment::new(Without::NOTHING, run.at(month), f64::from(month), &inputs, &NOMINAL);
        assert!(moment.balance(Series::Relations).slope < 0.0);
        let strongest = moment.terms(Series::Relations).min_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap().0;
        assert_eq!(strongest, Push::CoordinatorStrain, "month {month}");
        let activity =
            activity_without(Without::NOTHING, &run.at(month), f64::from(month), &inputs, &NOMINAL);
        assert!(activity.talk < 0.05 && activity.joint_work < 0.01);
    }
}
