//! The page speaks with its own server only, under a strict policy, and its console stays empty.

use netwerktijd::text::Language;
use netwerktijd::view::View;
use netwerktijd_e2e::page::{Page, controls};
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;
use thirtyfour::Key;

/// Uses everything there is to use.
fn click_through_everything(page: &Page) -> Result<()> {
    for language in [Language::English, Language::Dutch] {
        page.speak(language)?;
        for chip in 1..=5 {
            page.click(&format!(".chip:nth-child({chip})"))?;
        }
        page.click(".unpin")?;
        page.click("#pin")?;
        for view in View::ALL.into_iter().rev() {
            page.click(&format!("#view-{}", view.key()))?;
        }
        page.click(".expand")?;
        for spec in controls() {
            if page.session.run(&format!("return !!document.getElementById('{}')", spec.key))? == json!(true)
            {
                page.focus(&format!("#{}", spec.key))?;
                page.session.press(Key::PageUp)?;
                page.session.press(Key::Home)?;
            }
        }
        page.click("#play")?;
        page.click("#table summary")?;
        page.click("#about summary")?;
        page.click("#play")?;
        page.click(".more .quiet:last-child")?;
        page.session.resize(1000, 700)?;
        page.session.resize(1280, 800)?;
    }
    page.session.run("location.hash = 'v1&model=3&style=900&nonsense'")?;
    page.link()?;
    page.session.emulate_media(&[("prefers-color-scheme", "dark")])?;
    page.settle()?;
    page.session.reload()?;
    page.started()
}

#[test]
fn a_whole_session_asks_nothing_of_other_hosts_and_leaves_the_console_empty() -> Result<()> {
    let page = Page::open("")?;
    click_through_everything(&page)?;
    let own = told("NETWERKTIJD_URL")?;
    let requests = page.session.requests()?;
    assert!(
        requests.iter().any(|address| address.ends_with(".wasm")),
        "the log holds requests: {requests:?}"
    );
    let strange: Vec<_> = requests
        .iter()
        .filter(|address| {
            !address.starts_with(&own) && !address.starts_with("data:") && *address != "about:blank"
        })
        .collect();
    assert_eq!(strange, Vec::<&String>::new());
    assert_eq!(page.session.console()?, Vec::<String>::new());
    let kept = "return document.cookie + localStorage.length + sessionStorage.length";
    assert_eq!(page.session.text(kept)?, "00", "nothing is stored");
    Ok(())
}

#[test]
fn the_policy_is_in_force_and_the_page_keeps_to_it() -> Result<()> {
    let page = Page::open("")?;
    let policy = page.session.run_later(
        "fetch(location.href).then(a => done(a.headers.get('content-security-policy')), e => done('' + e))",
    )?;
    let policy = policy.as_str().unwrap_or_default();
    for part in ["default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'"] {
        assert!(policy.contains(part), "{policy:?} lacks {part}");
    }
    assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"), "{policy}");
    page.click(".expand")?;
    page.click(".chip:nth-child(1)")?;
    assert_eq!(page.session.console()?, Vec::<String>::new(), "the page breaks no rule");
    // And the rules bite: a style attribute written as markup is dropped, and that is reported.
    let seen = page.session.run_later(
        "document.addEventListener('securitypolicyviolation', e => done(e.effectiveDirective), { once: true });
         const div = document.createElement('div');
         div.innerHTML = '<p style=\"color: red\">x</p>';
         document.body.append(div);
         setTimeout(() => done('nothing'), 3000)",
    )?;
    assert_eq!(seen, json!("style-src-attr"));
    assert!(
        !page.session.tells_console() || !page.session.console()?.is_empty(),
        "a broken rule is logged, so an empty log says something"
    );
    Ok(())
}
