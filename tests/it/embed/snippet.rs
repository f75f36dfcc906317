//! What is pasted: well-formed, named, sandboxed, and it opens the same scenario.

use netwerktijd::embed::snippet::{Snippet, of_version};
use netwerktijd::export::PAGE;
use netwerktijd::frame::{Frame, Mode};
use netwerktijd::scenario::{Control, Link, Scenario};

const SITE: &str = "https://example.org/net/";

fn snippet(title: &str) -> Snippet {
    let link = Link { scenario: Scenario::default().with(Control::Style, 61), ..Link::default() };
    Snippet { link, title: title.to_owned(), pinned: false, height: 900, script: false }
}

#[test]
fn a_snippet_is_a_frame_with_a_name_that_opens_the_same_scenario() {
    let title = "Relaties & \"resultaten\" <nu>";
    let html = snippet(title).html(SITE);
    // As XML, but for the one attribute without a value.
    let xml = html.replace(" allowfullscreen", "");
    let document = roxmltree::Document::parse(&xml).unwrap_or_else(|error| panic!("{error}: {html}"));
    let frame = document.root_element();
    let of = |name: &str| frame.attribute(name).unwrap_or_default();
    assert_eq!((of("title"), of("loading"), of("height")), (title, "lazy", "900"));
    assert!(of("sandbox").split(' ').any(|part| part == "allow-scripts"));
    assert!(!of("sandbox").contains("allow-same-origin"), "the page must not reach the site");
    let (page, fragment) = of("src").split_once('#').unwrap();
    let (link, notices) = Link::decode(fragment);
    assert_eq!((page, notices), (SITE, vec![]));
    assert_eq!(link, Link { frame: Frame::default().in_mode(Mode::Embed), ..snippet("").link });
}

#[test]
fn the_script_lies_beside_the_page() {
    let html = Snippet { script: true, ..snippet("x") }.html("https://example.org/net/index.html");
    assert!(
        html.ends_with("<script type=\"module\" src=\"https://example.org/net/embed.js\"></script>"),
        "{html}"
    );
}

#[test]
fn a_pinned_version_is_a_file_of_its_own_beside_the_newest() {
    let pinned = format!("{SITE}v{PAGE}.html");
    assert_eq!(of_version(SITE, true), pinned);
    assert_eq!(of_version(&format!("{SITE}index.html"), true), pinned);
    assert_eq!(of_version(SITE, false), SITE);
    assert_eq!(of_version(&pinned, true), pinned);
    assert_eq!(of_version(&pinned, false), SITE);
    assert_eq!(of_version(&format!("{SITE}verhaal.html"), false), format!("{SITE}verhaal.html"));
    assert!(Snippet { pinned: true, ..snippet("x") }.html(SITE).contains(&format!("{pinned}#v1")));
}
