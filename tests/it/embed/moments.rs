//! The key moments of a run: in their order, each worth a stop, and all reached by keys.

use std::rc::Rc;

use netwerktijd::embed::moments::{Moment, Reason, beside, moments};
use netwerktijd::exploration::{Exploration, Explorer, HORIZON, Pinned};
use netwerktijd::scenario::{Case, Pin, Scenario};

fn found(scenario: Scenario, pinned: Option<Scenario>) -> Vec<Moment> {
    let explorer = Explorer::embedded().unwrap();
    let study = |scenario| Rc::new(explorer.study(scenario));
    let pins = pinned.map(|scenario| Pinned { pin: Pin::new(scenario), place: 0, study: study(scenario) });
    moments(&Exploration::new(study(scenario), pins.into_iter().collect()))
}

fn month_of(moments: &[Moment], reason: Reason) -> Option<u16> {
    moments.iter().find(|moment| moment.reasons.contains(&reason)).map(|moment| moment.month)
}

#[test]
fn every_case_has_its_moments_in_their_order() {
    for case in Case::ALL {
        let scenario = case.scenario();
        let all = found(scenario, Some(Case::RegionA.scenario()));
        let months: Vec<u16> = all.iter().map(|moment| moment.month).collect();
        assert!(months.windows(2).all(|pair| pair[0] < pair[1]), "{case:?}: {months:?}");
        assert!(all.iter().all(|moment| !moment.reasons.is_empty()));
        assert_eq!(month_of(&all, Reason::Start), Some(0));
        assert_eq!(month_of(&all, Reason::End), Some(scenario.subsidy()));
        assert_eq!(month_of(&all, Reason::Later), Some(scenario.subsidy() + 24));
        assert_eq!(month_of(&all, Reason::Last), Some(HORIZON));
    }
}

#[test]
fn the_crossing_of_region_b_and_region_a_is_a_moment_and_alone_there_is_none() {
    let all = found(Case::RegionB.scenario(), Some(Case::RegionA.scenario()));
    let month = month_of(&all, Reason::Crossing).expect("they cross");
    assert!((12..=30).contains(&month), "{month}");
    assert_eq!(month_of(&found(Case::RegionB.scenario(), None), Reason::Crossing), None);
}

#[test]
fn keys_lead_through_all_moments_and_back() {
    let all = found(Case::RegionB.scenario(), Some(Case::RegionA.scenario()));
    let mut walked = vec![0];
    while let Some(month) = beside(&all, *walked.last().unwrap(), true) {
        walked.push(month);
    }
    assert_eq!(walked, all.iter().map(|moment| moment.month).collect::<Vec<_>>());
    let mut back = vec![HORIZON];
    while let Some(month) = beside(&all, *back.last().unwrap(), false) {
        back.push(month);
    }
    back.reverse();
    assert_eq!(back, walked);
    assert_eq!(beside(&all, 1, false), Some(0), "from between two moments");
}
