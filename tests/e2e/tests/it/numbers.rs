//! Every number and sentence on the page is that of a native run of the same scenario.

use netwerktijd::model;
use netwerktijd::scenario::{Asked, CONTROLS, Case, Link, MONTH, Pin, Scenario};
use netwerktijd::text::Language;
use netwerktijd::view::View;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, Session, told};
use serde_json::json;

#[path = "../../../it/golden_bits/bits.rs"]
mod bits;

fn says_what_a_native_run_says(page: &Page, link: &Link) -> Result<()> {
    let fragment = link.encode();
    page.go(&fragment)?;
    assert_eq!(page.content()?, expected::content(link)?, "the page at #{fragment}");
    Ok(())
}

#[test]
fn every_case_in_both_languages_says_what_a_native_run_says() -> Result<()> {
    let page = Page::open("")?;
    for language in Language::ALL {
        for case in Case::ALL {
            let both = [vec![], vec![Pin::new(Case::RegionA.scenario())]];
            for pins in both {
                let link = Link { scenario: case.scenario(), pins, language, ..Link::default() };
                says_what_a_native_run_says(&page, &link)?;
            }
        }
    }
    Ok(())
}

/// Numbers that are the same on every run.
struct Dice(u64);

impl Dice {
    fn between(&mut self, low: i16, high: i16) -> i16 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let span = (high - low) as u64 + 1;
        low + ((self.0 >> 33) % span) as i16
    }

    fn scenario(&mut self) -> Scenario {
        CONTROLS.iter().fold(Scenario::default(), |scenario, spec| match spec.control {
            Some(control) => scenario.with(control, self.between(spec.low, spec.high)),
            None => scenario,
        })
    }
}

#[test]
fn twenty_random_scenarios_opened_by_link_say_what_a_native_run_says() -> Result<()> {
    let page = Page::open("")?;
    let mut dice = Dice(2017);
    for round in 0..20 {
        let link = Link {
            scenario: dice.scenario(),
            pins: (0..round % 4).map(|_| Pin::new(dice.scenario())).collect(),
            view: View::Time,
            asked: Asked::default(),
            month: dice.between(MONTH.low, MONTH.high),
            language: if round % 2 == 0 { Language::Dutch } else { Language::English },
            ..Link::default()
        };
        says_what_a_native_run_says(&page, &link)?;
        assert_eq!(page.value("month")?, link.month, "#{}", link.encode());
        for spec in CONTROLS.iter().take(2) {
            let value = spec.control.map(|control| link.scenario.get(control));
            assert_eq!(Some(page.value(spec.key)?), value, "{} of #{}", spec.key, link.encode());
        }
    }
    Ok(())
}

/// Bit by bit: the table names numbers by their shortest decimals, and hashes the bits of every half month.
#[test]
fn the_model_gives_the_same_bits_in_this_browser_as_in_a_native_run() -> Result<()> {
    let session = Session::open()?;
    session.go(&told("NETWERKTIJD_KERNELS_URL")?)?;
    session.wait_for("return 'bench' in window", &json!(true))?;
    let (theirs, ours) = (session.text("return bench.bits()")?, bits::table());
    assert_eq!(bits::first_difference(&theirs, &ours), None);
    let named = ours.lines().skip(1).filter(|line| !line.contains(",hash,")).count() * 5;
    assert!(named > 3_000, "{named}");
    // `cargo xtask engines` reads this.
    println!("model bits equal: {named}");
    Ok(())
}
