//! The reader's own network: entered, kept and forgotten; in the link by choice only; and never sent.

use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;

const ROWS: [[&str; 3]; 3] = [["0", "20", "0"], ["12", "30", "14"], ["36", "", "52"]];

fn open(page: &Page, fragment: &str) -> Result<()> {
    page.session.go(&format!("{}#{fragment}", told("NETWERKTIJD_URL")?))?;
    page.session.wait_for("return !!document.querySelector('.own #plot[data-painted]')", &json!(true))
}

fn fill(page: &Page) -> Result<()> {
    for (row, texts) in ROWS.iter().enumerate() {
        for (field, text) in ["month", "relations", "results"].iter().zip(texts) {
            page.focus(&format!("#own-{field}-{row}"))?;
            page.session.press(*text)?;
        }
    }
    page.session.wait_for("return document.querySelectorAll('.own .say p').length > 2", &json!(true))
}

const STORED: &str = "return localStorage.getItem('netwerktijd-own') || ''";

#[test]
fn an_own_network_is_entered_compared_kept_and_forgotten() -> Result<()> {
    let page = Page::open("")?;
    open(&page, "v1&model=3&room=own")?;
    fill(&page)?;
    let said = page.session.text("return document.querySelector('.own .say').innerText")?;
    for words in ["Uw relaties gaan van 20 in maand 0 naar 30 in maand 12", "egio A", "geen meting"] {
        assert!(said.contains(words), "{said}");
    }
    assert_eq!(page.session.text(STORED)?, "", "nothing is kept unasked");
    assert!(!page.fragment()?.contains("own="), "nothing is in the link unasked");

    page.click("#own-keep")?;
    page.session.wait_for(STORED, &json!("netwerktijd-own:1:0.20.0_12.30.14_36.-.52"))?;
    page.click("#own-link")?;
    page.session.wait_for("return location.hash.includes('own=0.20.0_12.30.14_36.-.52')", &json!(true))?;
    page.click("#own-link")?;
    page.session.wait_for("return location.hash.includes('own=')", &json!(false))?;

    // Another day, without a link.
    open(&page, "v1&model=3&room=own")?;
    page.session.wait_for("return document.getElementById('own-results-2').value", &json!("52"))?;
    page.click("#own-forget")?;
    page.session.wait_for(STORED, &json!(""))?;
    page.session.wait_for("return document.getElementById('own-results-2').value", &json!(""))?;
    assert_eq!(page.session.console()?, Vec::<String>::new());
    let own = told("NETWERKTIJD_URL")?;
    let strange = page
        .session
        .requests()?
        .into_iter()
        .filter(|address| !address.starts_with(&own) && address != "about:blank");
    assert_eq!(
        strange.filter(|address| !address.starts_with("data:")).collect::<Vec<_>>(),
        Vec::<String>::new()
    );
    Ok(())
}

#[test]
fn a_link_with_an_own_network_shows_it_and_damaged_data_is_refused_with_a_sentence() -> Result<()> {
    let page = Page::open("")?;
    open(&page, "v1&model=3&room=own&own=0.20.0_12.30.14_36.-.52")?;
    assert_eq!(page.session.text("return document.getElementById('own-month-1').value")?, "12");
    assert_eq!(page.session.text(STORED)?, "", "a link keeps nothing");
    page.session.run("localStorage.setItem('netwerktijd-own', 'netwerktijd-own:1:0.20.0_12')")?;
    open(&page, "v1&model=3&room=own")?;
    let told = page.session.text("return document.getElementById('own-kept').innerText")?;
    assert!(told.contains("beschadigd"), "{told}");
    page.click("#own-forget")?;
    page.session.wait_for(STORED, &json!(""))?;
    Ok(())
}

#[test]
fn a_field_that_cannot_be_read_is_named() -> Result<()> {
    let page = Page::open("")?;
    open(&page, "v1&model=3&room=own&lang=en")?;
    page.focus("#own-month-0")?;
    page.session.press("130")?;
    let told = "return document.getElementById('own-told').innerText.trim()";
    page.session.wait_for(told, &json!("Moment 1: choose a month from 0 to 120."))?;
    assert_eq!(page.session.text("return document.getElementById('own-month-0').ariaInvalid")?, "true");
    Ok(())
}
