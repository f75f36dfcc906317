//! Predictions of a class laid over each other: middle, spread, and how far they are from the model.

use netwerktijd::class::{Answer, Tag, VALUES, Values, by_sureness, gaps, spread};
use netwerktijd::model::Series;
use netwerktijd::practise::Sureness;
use proptest::prelude::*;

use crate::support::same_on_every_run;

/// How many values are below and how many above: by that a middle and its bounds are known without putting them in order.
fn sides(values: &[u8], at: f64) -> (usize, usize) {
    let count = |side: fn(f64, f64) -> bool| values.iter().filter(|v| side(f64::from(**v), at)).count();
    (count(|value, at| value < at), count(|value, at| value > at))
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn median_and_quartiles_are_those_of_an_independent_count(
        lines in proptest::collection::vec(proptest::array::uniform5(0_u8..=100), 1..40),
    ) {
        let answers: Vec<Answer> = lines
            .iter()
            .map(|line| Answer::new(Tag::of("x"), Sureness::Guess, None, Some(*line)).unwrap())
            .collect();
        let some: Vec<&Answer> = answers.iter().collect();
        let spread = spread(&some, Series::Results).unwrap();
        for (place, spread) in spread.iter().enumerate() {
            let values: Vec<u8> = lines.iter().map(|line| line[place]).collect();
            let all = values.len();
            prop_assert_eq!(sides(&values, spread.lowest.into()).0, 0);
            prop_assert_eq!(sides(&values, spread.highest.into()).1, 0);
            for (bound, share) in [(spread.low, 1), (spread.high, 3)] {
                let (below, above) = sides(&values, bound.into());
                prop_assert!(values.contains(&bound), "somebody gave it");
                prop_assert!(4 * below <= share * all && 4 * above <= (4 - share) * all + 3, "{} {:?}", bound, values);
            }
            // The middle one, or the middle of the middle two, by taking away the outermost again and again.
            let mut left = values.clone();
            while left.len() > 2 {
                let (low, high) = (*left.iter().min().unwrap(), *left.iter().max().unwrap());
                left.remove(left.iter().position(|v| *v == low).unwrap());
                left.remove(left.iter().position(|v| *v == high).unwrap());
            }
            let middle = left.iter().map(|v| f64::from(*v)).sum::<f64>() / left.len() as f64;
            prop_assert!((spread.median - middle).abs() < 1e-9);
            let within = values.iter().filter(|v| (spread.low..=spread.high).contains(v)).count();
            prop_assert!(2 * within >= values.len(), "half lie between the quartiles");
        }
    }
}

#[test]
fn the_gap_is_that_of_the_median_and_near_ones_are_counted() {
    let line = |values: Values, sureness| Answer::new(Tag::of("x"), sureness, None, Some(values)).unwrap();
    let answers = [
        line([0, 10, 20, 30, 40], Sureness::Guess),
        line([10, 20, 30, 40, 50], Sureness::Guess),
        line([100, 100, 100, 100, 100], Sureness::Very),
    ];
    let some: Vec<&Answer> = answers.iter().collect();
    let run = [0, 20, 31, 51, 100];
    let gaps = gaps(&some, Series::Results, &run).unwrap();
    let told: Vec<(f64, i64, usize)> = gaps.iter().map(|gap| (gap.median, gap.run, gap.near)).collect();
    assert_eq!(told, vec![(10.0, 0, 2), (20.0, 20, 2), (30.0, 31, 1), (40.0, 51, 0), (50.0, 100, 1)]);
    assert_eq!(gaps.map(|gap| gap.place), [0, 1, 2, 3, 4]);
    let sure = by_sureness(&some, Series::Results, &run);
    let of = |values: Values| {
        values.iter().zip(run).map(|(v, r)| (f64::from(*v) - r as f64).abs()).sum::<f64>() / VALUES as f64
    };
    let guesses = f64::midpoint(of([0, 10, 20, 30, 40]), of([10, 20, 30, 40, 50]));
    assert_eq!(sure.len(), 2);
    assert_eq!((sure[0].0, sure[0].1, sure[1].0, sure[1].1), (Sureness::Guess, 2, Sureness::Very, 1));
    assert!((sure[0].2 - guesses).abs() < 1e-9 && (sure[1].2 - of([100; 5])).abs() < 1e-9);
    assert!(spread(&some, Series::Relations).is_none(), "nobody drew that line");
}
