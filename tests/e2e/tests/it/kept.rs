//! Scenarios under a name: on the device only when asked, in files, and never lost to a bad one.

use netwerktijd::export::file::{Entry, Refusal, kept, read};
use netwerktijd::scenario::{Control, Link, Scenario};
use netwerktijd::text::Language;
use netwerktijd::text::words::share as words;
use netwerktijd_e2e::folder::Folder;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

const DUTCH: Language = Language::Dutch;
const STATUS: &str = "return document.getElementById('dialog-status').textContent";
const SHELF: &str = "return localStorage.getItem('netwerktijd-standen') || ''";

fn open(page: &Page) -> Result<()> {
    page.click("#open-share")?;
    page.session.wait_for("return !!document.querySelector('dialog[open]')", &json!(true))
}

fn keep(page: &Page, name: &str) -> Result<()> {
    page.session.run_with("document.getElementById('keep-name').value = arguments[0]", &[json!(name)])?;
    page.click("#keep")
}

fn styled(style: i16) -> Link {
    Link { scenario: Scenario::default().with(Control::Style, style), ..Link::default() }
}

#[test]
fn a_setting_is_kept_opened_again_and_forgotten() -> Result<()> {
    let page = Page::open("v1&model=3&style=61")?;
    open(&page)?;
    assert_eq!(page.session.text(SHELF)?, "", "nothing is kept unasked");
    keep(&page, "Mijn regio")?;
    page.session.wait_for(STATUS, &json!(words::kept_now(DUTCH, "Mijn regio")))?;
    let on_shelf = read(&page.session.text(SHELF)?).map_err(|refusal| refusal.sentence(DUTCH))?;
    assert_eq!(on_shelf.entries, [Entry::new("Mijn regio", styled(61))]);
    page.go("")?;
    open(&page)?;
    page.click("#kept li button")?;
    page.wait_for_link(&styled(61))?;
    page.session.wait_for(STATUS, &json!(words::opened(DUTCH, "Mijn regio")))?;
    page.session.press(Key::Escape)?;
    page.click("#undo")?;
    page.wait_for_link(&Link::default())?;
    open(&page)?;
    page.click("#kept li button:last-child")?;
    page.session.wait_for(STATUS, &json!(words::forgotten(DUTCH, "Mijn regio")))?;
    assert_eq!(page.session.text(SHELF)?, "", "nothing of it stays");
    Ok(())
}

#[test]
fn what_is_put_in_a_file_opens_again() -> Result<()> {
    let page = Page::open("v1&model=3&style=61")?;
    let folder = Folder::new()?;
    folder.receive(&page.session)?;
    open(&page)?;
    keep(&page, "Een")?;
    page.click("#export")?;
    let bytes = folder.saved("netwerktijd-standen.json")?;
    let entries =
        read(&String::from_utf8(bytes.clone())?).map_err(|refusal| refusal.sentence(DUTCH))?.entries;
    assert_eq!(entries, [Entry::new("Een", styled(61))]);
    page.click("#forget-all")?;
    page.go("")?;
    open(&page)?;
    page.session.choose_file("#import", &folder.write("one.json", &bytes)?)?;
    page.wait_for_link(&styled(61))?;
    let two = kept(&[Entry::new("A", styled(10)), Entry::new("B", styled(90))]);
    page.session.choose_file("#import", &folder.write("two.json", two.as_bytes())?)?;
    page.session.wait_for(STATUS, &json!(words::opened_many(DUTCH, "2")))?;
    page.click("#offered li:last-child button")?;
    page.wait_for_link(&styled(90))
}

#[test]
fn a_bad_file_is_refused_with_a_sentence_and_nothing_is_lost() -> Result<()> {
    let page = Page::open("v1&model=3&style=61")?;
    let folder = Folder::new()?;
    open(&page)?;
    keep(&page, "Een")?;
    let shelf = page.session.text(SHELF)?;
    let good = kept(&[Entry::new("A", styled(10))]);
    let broken = good.replace("\"style\":10", "\"style\":1000");
    let mut files = vec![
        ("cut.json", good[..good.len() / 2].to_owned().into_bytes()),
        ("foreign.json", b"{\"type\":\"FeatureCollection\",\"features\":[]}".to_vec()),
        ("broken.json", broken.clone().into_bytes()),
        ("picture.json", b"\x89PNG\r\n\x1a\n\x00\x01\xff".to_vec()),
    ];
    files.push(("large.json", vec![b' '; 50_000_000]));
    for (name, bytes) in files {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let refusal = read(&text).expect_err(name);
        page.session.choose_file("#import", &folder.write(name, &bytes)?)?;
        page.session.wait_for(STATUS, &json!(refusal.sentence(DUTCH)))?;
        assert_eq!(page.link()?, styled(61), "{name}");
        assert_eq!(page.session.text(SHELF)?, shelf, "{name}");
    }
    page.session.run("document.querySelector('#share-kept details').open = true")?;
    page.session.run(
        "const field = document.getElementById('import-text'); field.focus();
         field.value = ' '.repeat(50000000);",
    )?;
    page.session.run("document.getElementById('import-pasted').click()")?;
    page.session.wait_for(STATUS, &json!(Refusal::TooLarge.sentence(DUTCH)))?;
    page.session.run_with("document.getElementById('import-text').value = arguments[0]", &[json!(broken)])?;
    page.click("#import-pasted")?;
    let refusal = read(&broken).expect_err("out of range").sentence(DUTCH);
    assert!(refusal.contains("Stijl van de coördinator"), "{refusal}");
    page.session.wait_for(STATUS, &json!(refusal))?;
    assert_eq!(page.link()?, styled(61));
    Ok(())
}

#[test]
fn where_nothing_may_be_kept_the_page_says_so_and_all_else_works() -> Result<()> {
    let page = Page::open("")?;
    page.session.before_scripts(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    )?;
    page.go("v1&model=3&style=61")?;
    open(&page)?;
    let said = page.session.text("return document.getElementById('share-kept').textContent")?;
    assert!(said.contains(words::kept_denied(DUTCH)), "{said}");
    keep(&page, "Een")?;
    page.session.wait_for(STATUS, &json!(words::kept_denied(DUTCH)))?;
    page.click("#share-copy")?;
    page.session.wait_for(STATUS, &json!(words::copied(DUTCH)))
}
