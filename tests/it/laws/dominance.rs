//! Loops that Matter: every loop is found, named and signed, and the shares are shares.

use std::collections::BTreeSet;

use netwerktijd::model::{Dominance, Drive, Loop, Node, Values, each_loop, flows, scores, simulate};
use netwerktijd::scenario::Case;
use netwerktijd::verdict::sample::Random;

use super::support::NOMINAL;
use crate::support::{EXPLORER, scenario};

#[test]
fn the_variables_one_after_the_other_give_the_flows_of_the_equations() {
    let mut random = Random::seeded(51);
    for _ in 0..500 {
        let inputs = scenario(&mut random).inputs();
        let p = random.parameters(&NOMINAL, 0.3);
        let month = random.between(0.0, 96.0);
        let x = simulate(&inputs, &p, 96).between(month);
        let drive = Drive::at(month, &inputs, &p);
        let values = Values::of(&x, &drive, &p);
        let theirs = flows(&x, &drive, &p).to_array();
        for (node, slope) in Node::ALL.into_iter().zip(theirs) {
            assert!((values.equation(node, &drive, &p) - slope).abs() < 1e-14, "{node:?}");
        }
    }
}

/// A variable follows from its inputs, from all of them, and from nothing else on the list.
#[test]
fn a_variable_follows_from_its_inputs_and_from_no_other() {
    let mut random = Random::seeded(52);
    let mut seen = BTreeSet::new();
    for _ in 0..50 {
        let inputs = scenario(&mut random).inputs();
        let x = simulate(&inputs, &NOMINAL, 30).at(24);
        let drive = Drive::at(24.0, &inputs, &NOMINAL);
        let values = Values::of(&x, &drive, &NOMINAL);
        for to in Node::ALL {
            for from in Node::ALL {
                let moved = values.with(from, values.get(from) * 0.9 + 0.01);
                if moved.equation(to, &drive, &NOMINAL) != values.equation(to, &drive, &NOMINAL) {
                    assert!(to.inputs().contains(&from), "{to:?} follows from {from:?}");
                    seen.insert((from, to));
                }
            }
        }
    }
    let all: usize = Node::ALL.iter().map(|node| node.inputs().len()).sum();
    assert_eq!(seen.len(), all, "an input that does nothing");
}

#[test]
fn every_loop_is_found_once_follows_the_arrows_and_has_a_name() {
    let mut found = BTreeSet::new();
    let mut named = BTreeSet::new();
    each_loop(|nodes| {
        assert!(nodes[0].is_stock());
        for (from, to) in nodes.iter().zip(nodes.iter().cycle().skip(1)) {
            assert!(to.inputs().contains(from), "{from:?} to {to:?}");
        }
        let once: BTreeSet<_> = nodes.iter().collect();
        assert_eq!(once.len(), nodes.len());
        assert!(found.insert(nodes.to_vec()), "twice: {nodes:?}");
        named.insert(Loop::of(nodes));
    });
    assert_eq!(found.len(), 60);
    assert_eq!(named.into_iter().collect::<Vec<_>>(), Loop::ALL);
}

#[test]
fn shares_are_one_together_whatever_their_sign() {
    let mut random = Random::seeded(53);
    for _ in 0..300 {
        let inputs = scenario(&mut random).inputs();
        let run = simulate(&inputs, &NOMINAL, 96);
        for month in [0.0, 0.5, 6.0, random.between(0.0, 96.0), 96.0] {
            let shares = Dominance::at(&run, month, &inputs, &NOMINAL);
            let all: f64 = Loop::ALL.into_iter().map(|named| shares.share(named).abs()).sum();
            assert!((all - 1.0).abs() < 1e-12, "{all} in month {month} of {inputs:?}");
            let ranked = shares.ranked();
            assert!(ranked.windows(2).all(|pair| pair[0].1.abs() >= pair[1].1.abs()));
        }
    }
}

/// A named loop holds paths of both signs, but together they have the sign of its name, or weigh next to nothing.
#[test]
fn a_named_loop_has_the_sign_of_its_name() {
    let mut random = Random::seeded(54);
    let mut against = 0.0_f64;
    for _ in 0..300 {
        let inputs = scenario(&mut random).inputs();
        let run = simulate(&inputs, &NOMINAL, 96);
        let shares = Dominance::at(&run, random.between(1.0, 96.0), &inputs, &NOMINAL);
        for named in Loop::ALL {
            let share = shares.share(named);
            if (share > 0.0) != named.reinforces() {
                against = against.max(share.abs());
            }
        }
    }
    assert!(against < 0.1, "{against}");
}

/// The sign of an elementary loop follows from the signs of its links, so it never changes.
#[test]
fn an_elementary_loop_has_one_sign_for_good() {
    let mut random = Random::seeded(55);
    let mut signs = vec![BTreeSet::new(); 60];
    for _ in 0..100 {
        let inputs = scenario(&mut random).inputs();
        let run = simulate(&inputs, &NOMINAL, 96);
        let month = random.between(1.0, 96.0);
        let [before, now] = [month - 0.5, month].map(|t| (run.between(t), Drive::at(t, &inputs, &NOMINAL)));
        let found = scores((&before.0, &before.1), (&now.0, &now.1), &NOMINAL);
        for (signs, influence) in signs.iter_mut().zip(found) {
            if influence.score != 0.0 {
                signs.insert(influence.score > 0.0);
            }
        }
    }
    assert!(signs.iter().all(|signs| signs.len() == 1), "{signs:?}");
}

/// Region A falls back by the loop from disappointment to fewer results; region B grows by its own success.
#[test]
fn the_two_regions_are_ruled_by_the_loops_that_are_told() {
    let strongest = |case: Case, month: f64| {
        let study = EXPLORER.study(case.scenario());
        let ranked = Dominance::at(&study.run, month, &study.inputs, &NOMINAL).ranked();
        ranked.into_iter().find(|(named, _)| named.reinforces()).unwrap().0
    };
    for month in [18.0, 24.0, 30.0] {
        assert_eq!(strongest(Case::RegionA, month), Loop::Delivered, "month {month}");
        assert_eq!(strongest(Case::RegionB, month), Loop::OwnSuccess, "month {month}");
    }
}
