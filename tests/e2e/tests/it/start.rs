//! How the page starts, and what a reader sees when it cannot.

use netwerktijd_e2e::host::{Host, built};
use netwerktijd_e2e::session::{Result, Session, told};
use serde_json::json;

const BOOT: &str = "return document.documentElement.dataset.boot";

/// Languages of the sentences in `#boot-failed` that a reader sees; none while it is hidden or gone.
const NOTICE: &str = "var notice = document.getElementById('boot-failed'); if (!notice || !notice.offsetHeight) return [];
    return Array.from(notice.children).filter(part => part.offsetHeight && part.innerText.trim()).map(part => part.lang)";

fn starts_with_a_clean_console(url: &str) -> Result<()> {
    let session = Session::open()?;
    session.go(url)?;
    session.wait_for(BOOT, &json!("started"))?;
    assert_eq!(session.run(NOTICE)?, json!([]));
    assert_eq!(session.console()?, Vec::<String>::new());
    Ok(())
}

/// Opens the page where something is missing, and waits for the sentence in the language of the page.
fn fails_readably(session: &Session, url: &str) -> Result<()> {
    session.go(url)?;
    session.wait_for(BOOT, &json!("failed"))?;
    assert_eq!(session.run(NOTICE)?, json!(["nl"]));
    // What can be read without the app is still there.
    let kept = session.run("return document.body.innerText.trim().length > 0")?;
    assert_eq!(kept, json!(true));
    Ok(())
}

/// The same where files of this kind do not come.
fn fails_readably_without(is_missing: impl Fn(&str) -> bool) -> Result<()> {
    let mut files = built()?;
    files.retain(|name, _| !is_missing(name));
    fails_readably(&Session::open()?, &Host::serve(files)?.url())
}

#[test]
fn the_page_starts_under_a_strict_policy() -> Result<()> {
    starts_with_a_clean_console(&told("NETWERKTIJD_URL")?)
}

#[test]
fn the_page_starts_in_a_deeper_folder() -> Result<()> {
    starts_with_a_clean_console(&told("NETWERKTIJD_DEEPER_URL")?)
}

#[test]
fn the_page_starts_in_a_sandboxed_frame() -> Result<()> {
    let session = Session::open()?;
    session.go(&format!("{}sandbox.html", told("NETWERKTIJD_HOST_URL")?))?;
    session.enter_frame()?;
    session.wait_for(BOOT, &json!("started"))
}

#[test]
fn without_the_wasm_the_reader_is_told() -> Result<()> {
    fails_readably_without(|name| name.ends_with(".wasm"))
}

#[test]
fn without_the_script_the_reader_is_told() -> Result<()> {
    fails_readably_without(|name| name.starts_with("page-") && name.ends_with(".js"))
}

#[test]
fn without_web_assembly_the_reader_is_told() -> Result<()> {
    let session = Session::open()?;
    session.before_scripts("delete window.WebAssembly")?;
    fails_readably(&session, &told("NETWERKTIJD_URL")?)
}
