//! The link: it restores everything, is followed when it changes, and no link breaks the page.

use netwerktijd::scenario::{Asked, Case, Control, Link, Pin};
use netwerktijd::text::Language;
use netwerktijd::view::View;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;

#[test]
fn a_reload_restores_scenario_month_pin_and_language() -> Result<()> {
    let page = Page::open("")?;
    let scenario = Case::DropoutTarget.scenario().with(Control::Style, 12);
    let link = Link {
        scenario,
        month: 77,
        pins: vec![Pin::new(Case::TalkativeTeam.scenario()).named("Ons team")],
        language: Language::English,
        view: View::Time,
        asked: Asked::default(),
    };
    page.go(&link.encode())?;
    let picture = page.picture()?;
    page.session.reload()?;
    page.started()?;
    assert_eq!(page.content()?, expected::content(&link)?);
    assert_eq!(page.value("month")?, 77);
    assert_eq!(page.picture()?, picture);
    page.wait_for_link(&link)
}

#[test]
fn an_edited_address_is_followed_without_a_reload() -> Result<()> {
    let page = Page::open("")?;
    page.session.run("window.marked = true")?;
    for fragment in
        ["v1&model=3&style=90&month=12", "v1&model=3&subsidy=60&pin=none&lang=en", "", "v1&model=3&month=96"]
    {
        page.session.run_with("location.hash = arguments[0]", &[json!(fragment)])?;
        let link = Link::decode(fragment).0;
        page.session.wait_for("return +document.getElementById('month').value", &json!(link.month))?;
        page.settle()?;
        assert_eq!(page.content()?, expected::content(&link)?, "#{fragment}");
    }
    page.session.wait_for("return window.marked === true", &json!(true))
}

#[test]
fn the_address_is_replaced_so_that_the_back_button_leaves_the_page() -> Result<()> {
    let page = Page::open("")?;
    let length = page.session.number("return history.length")?;
    for chip in [1, 3, 4] {
        page.click(&format!(".chip:nth-child({chip})"))?;
        page.link()?;
    }
    assert_eq!(page.session.number("return history.length")?, length);
    Ok(())
}

/// A broken link, the words its notice must hold, and the link that the address becomes.
const BROKEN: [(&str, &[&str], &str); 16] = [
    (
        "v1&model=3&style=900",
        &["“Stijl van de coördinator” stond op 900; dat is nu 100"],
        "v1&model=3&style=100",
    ),
    ("v1&model=3&subsidy=-4", &["“Subsidie” stond op -4; dat is nu 6"], "v1&model=3&subsidy=6"),
    ("v1&model=3&month=97", &["“Tijd” stond op 97; dat is nu 96"], "v1&model=3&month=96"),
    ("v1&model=3&colour=red&style=50", &["“colour” kent deze pagina niet"], "v1&model=3&style=50"),
    ("v1&model=3&style=NaN", &["“Stijl van de coördinator” had de waarde “NaN”"], ""),
    ("v1&model=3&style=1e3&subsidy=inf", &["“1e3”", "“inf”"], ""),
    ("v1&model=3&style=", &["“Stijl van de coördinator” had geen waarde"], ""),
    ("v1&model=3&style", &["“Stijl van de coördinator” had geen waarde"], ""),
    ("v2&style=50", &["Deze link is van een soort (“v2”) die deze pagina niet kent"], ""),
    ("%%%&=&&&==;;?", &["die deze pagina niet kent"], ""),
    ("v1&model=3&lang=fr", &["“Taal” had de waarde “fr”"], ""),
    ("v1&model=3&pin=style:abc,foo:1", &["“abc”", "“foo” kent deze pagina niet"], "v1&model=3&pin=default"),
    (
        "v1&model=3&style=<img src=x onerror=alert(1)>&<script>alert(2)</script>=1",
        &["“<img src=x onerror=alert…”", "kent deze pagina niet"],
        "",
    ),
    ("v1&model=3&style=%3Cb%3E5%3C%2Fb%3E&%F0%9F%98%80=1", &["“<b>5</b>”", "“😀”"], ""),
    ("v1&model=3&💥=1&style=💥", &["“💥” kent deze pagina niet", "had de waarde “💥”"], ""),
    ("v1&model=3&a=1&b=2&c=3&d=4&e=5", &["“a”", "“b”", "“c”", "En nog 2 andere punten"], ""),
];

#[test]
fn a_broken_link_opens_the_page_says_what_was_wrong_and_becomes_a_clean_one() -> Result<()> {
    let page = Page::open("")?;
    let huge = format!("v1&model=3&style=50&{}", "x".repeat(20_000));
    let many = format!("v1&model=3{}", "&style=1".repeat(300));
    let mut cases: Vec<(&str, &[&str], &str)> = BROKEN.to_vec();
    cases.push((&huge, &["Deze link is te lang"], ""));
    // Wordy, but nothing is wrong with it.
    cases.push((&many, &[], "v1&model=3&style=1"));
    // Made with another model: taken over whole, and said.
    cases.push(("v1&style=60", &["gemaakt met model 2", "Veranderd sinds model 2"], "v1&model=3&style=60"));
    cases.push(("v1&model=9&style=60", &["gemaakt met model 9"], "v1&model=3&style=60"));
    // Escapes and decimals are read.
    cases.push(("v1%26model%3D3%26style%3D40%2C6", &[], "v1&model=3&style=41"));
    for (fragment, words, clean) in cases {
        let shown: String = fragment.chars().take(60).collect();
        page.go(fragment)?;
        let link = Link::decode(clean).0;
        page.wait_for_link(&link).map_err(|error| format!("#{shown}: {error}"))?;
        assert_eq!(page.content()?, expected::content(&link)?, "#{shown}");
        let notice = page.session.text(
            "const n = document.getElementById('notice'); return n ? n.innerText.replace(/\\s+/g, ' ') : ''",
        )?;
        assert_eq!(notice.is_empty(), words.is_empty(), "#{shown}: {notice}");
        for word in words {
            assert!(notice.contains(word), "#{shown}: {notice:?} lacks {word:?}");
        }
        let injected = "return document.querySelectorAll('#app img, #app script, #notice b b').length
            + (document.getElementById('notice')?.querySelectorAll('li *').length || 0)";
        assert_eq!(page.session.number(injected)?, 0.0, "#{shown}: markup came in");
        assert_eq!(page.session.console()?, Vec::<String>::new(), "#{shown}");
        if !words.is_empty() {
            page.click("#notice button")?;
            page.session.wait_for("return !!document.getElementById('notice')", &json!(false))?;
        }
    }
    Ok(())
}
