//! The trainer's kit: a page prints as text, with values, version and link, and the hand-out on a sheet of its own.

use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::paper::Paper;
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;

fn open(page: &Page, fragment: &str) -> Result<()> {
    page.session.go(&format!("{}#{fragment}", told("NETWERKTIJD_URL")?))?;
    page.session.wait_for("return !!document.querySelector('.kit h2')", &json!(true))
}

#[test]
fn every_page_of_the_kit_is_in_the_list_and_opens_in_both_languages() -> Result<()> {
    let page = Page::open("")?;
    for (language, aim) in [("nl", "Doel"), ("en", "Aim")] {
        open(&page, &format!("v1&model=3&room=kit&lang={language}"))?;
        let links =
            page.session.run("return [...document.querySelectorAll('.kit .cards a')].map(a => a.hash)")?;
        let links: Vec<String> = serde_json::from_value(links)?;
        assert_eq!(links.len(), 9, "{links:?}");
        for link in links {
            open(&page, link.trim_start_matches('#'))?;
            page.session.wait_for("return document.querySelector('.kit-page h2').innerText", &json!(aim))?;
            let count = page.session.number("return document.querySelectorAll('.kit-page h2').length")?;
            assert!(count >= 6.0, "{link}: {count} parts");
        }
    }
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_page_of_the_kit_prints_on_a4_with_text_values_version_and_link() -> Result<()> {
    let page = Page::open("")?;
    open(&page, "v1&model=3&room=kit&at=fast-start")?;
    let text = page.session.text("return document.querySelector('.kit-page').innerText")?;
    for words in ["Doel", "Tijd", "Netwerktijd 0.1.0, model 3", "room=kit&at=fast-start", "Index 0–100"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let hand_out = page.session.text("return document.querySelector('.hand-out').innerText")?;
    assert!(hand_out.contains("regio A") && !hand_out.contains("Index 0–100"), "{hand_out}");
    let paper = Paper::read(&page.session.print()?)?;
    assert!(paper.pages >= 2, "the hand-out has a sheet of its own: {paper:?}");
    // Letters and not a picture of them.
    assert!(paper.is_a4 && paper.fonts_with_letters > 0, "{paper:?}");
    Ok(())
}
