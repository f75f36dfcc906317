//! What a screen reader is told: one polite region, after a value has settled, and only what changed.

use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;

/// Keeps every text that the region comes to hold.
const LISTEN: &str = "
    const region = document.getElementById('announcement');
    window.spoken = [];
    new MutationObserver(() => spoken.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    return [region.getAttribute('role'), document.querySelectorAll('main ~ [aria-live], main ~ [role=status], [role=status]#announcement').length]";

#[test]
fn a_change_is_said_once_when_it_has_settled_and_the_page_itself_is_not_said() -> Result<()> {
    let page = Page::open("")?;
    let found = page.session.run(LISTEN)?;
    assert_eq!(found[0], json!("status"), "polite");
    std::thread::sleep(std::time::Duration::from_millis(1_300));
    assert_eq!(page.session.run("return spoken")?, json!([]), "what is there from the start is not said");
    // Twelve moves in a row, as of a hand or a held key.
    page.session.run_later(
        "const range = document.getElementById('subsidy');
         let left = 12;
         const move = () => {
             range.value = 24 + left * 2;
             range.dispatchEvent(new Event('input', { bubbles: true }));
             if (--left) setTimeout(move, 60); else done(1);
         };
         move()",
    )?;
    page.session.wait_for("return spoken.length > 0", &json!(true))?;
    let spoken = page.session.run("return spoken")?;
    assert_eq!(spoken.as_array().map(Vec::len), Some(1), "{spoken}");
    let text = spoken[0].as_str().unwrap_or_default();
    assert!(text.len() > 20 && text.len() < 600, "{text}");
    Ok(())
}
