//! Dutch and English: switched in place, completely, and kept in the link.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use netwerktijd::scenario::{Control, Link};
use netwerktijd::text::Language;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;

/// Every word a reader can see or hear, but for the names of the languages themselves.
const WORDS: &str = "
    const skip = document.querySelector('.lang');
    const found = [document.title];
    const walk = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (skip.contains(node) && node !== skip) continue;
        if (node.nodeType === 3) found.push(node.data);
        if (node.nodeType !== 1) continue;
        for (const name of ['aria-label', 'title', 'aria-valuetext', 'placeholder', 'alt'])
            if (node.hasAttribute(name)) found.push(node.getAttribute(name));
    }
    return found;";

/// Words in the messages of a language.
fn vocabulary(files: &[&str]) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for line in files.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
        let text = line.split_once(" = ").map_or(line, |(_, text)| text);
        words.extend(words_of(text));
    }
    words
}

fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
        .collect()
}

macro_rules! locale {
    ($language:literal) => {
        vocabulary(&[
            include_str!(concat!("../../../../assets/locales/", $language, "/case.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/chart.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/control.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/notice.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/number.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/page.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/say.ftl")),
        ])
    };
}

/// Words on the page that are of the one vocabulary and not of the other.
fn foreign(page: &Page, own: &BTreeSet<String>, other: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    let texts = page.session.run(WORDS)?;
    let words = texts.as_array().into_iter().flatten().filter_map(|text| text.as_str()).flat_map(words_of);
    let words: BTreeSet<String> = words.collect();
    assert!(words.len() > 150, "the page has words: {}", words.len());
    Ok(words.into_iter().filter(|word| other.contains(word) && !own.contains(word)).collect())
}

/// Those that are there after two seconds: what stands aside follows the figure, later where the machine is busy.
fn left(page: &Page, own: &BTreeSet<String>, other: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    let start = Instant::now();
    loop {
        let found = foreign(page, own, other)?;
        if found.is_empty() || start.elapsed() > Duration::from_secs(2) {
            return Ok(found);
        }
        page.settle()?;
    }
}

#[test]
fn the_language_is_switched_in_place_and_keeps_scenario_and_month() -> Result<()> {
    let page = Page::open("v1&model=3&style=62&existing=70&month=47&pin=style:10,subsidy:50")?;
    let dutch = page.link()?;
    assert_eq!(dutch.scenario.get(Control::Style), 62);
    let picture = page.picture()?;
    page.session.run("window.marked = true")?;
    page.speak(Language::English)?;
    let english = Link { language: Language::English, ..dutch.clone() };
    page.wait_for_link(&english)?;
    assert!(page.fragment()?.ends_with("&lang=en"));
    assert_eq!(page.content()?, expected::content(&english)?);
    assert_eq!(page.value("month")?, 47);
    assert_ne!(page.picture()?, picture, "the words of the chart change as well");
    page.session.wait_for("return window.marked === true", &true.into())?;
    page.session.reload()?;
    page.started()?;
    assert_eq!(page.content()?, expected::content(&english)?, "the link restores English");
    page.speak(Language::Dutch)?;
    page.wait_for_link(&dutch)?;
    assert_eq!(page.content()?, expected::content(&dutch)?);
    assert_eq!(page.picture()?, picture);
    Ok(())
}

#[test]
fn no_word_of_the_other_language_is_left() -> Result<()> {
    let (dutch, english) = (locale!("nl"), locale!("en"));
    // A broken link and a refused number, so that their words are on the page as well.
    let page = Page::open("v1&model=3&style=900&late=80&xyz=1")?;
    for pinned in [true, false] {
        if !pinned {
            page.click(".unpin")?;
        }
        page.speak(Language::English)?;
        assert_eq!(left(&page, &english, &dutch)?, BTreeSet::new(), "Dutch words on the English page");
        page.speak(Language::Dutch)?;
        assert_eq!(left(&page, &dutch, &english)?, BTreeSet::new(), "English words on the Dutch page");
    }
    Ok(())
}
