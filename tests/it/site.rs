//! What stands around the page on a host: findable, in two languages, private, and kept for when there is no network.

use std::fs;

use netwerktijd::language::Language;
use netwerktijd::site::{ENGLISH, Files, Given, INDEX, VERSION, WORKER, card, complete, offline, privacy};

use crate::support::{EXPLORER, path, read};

/// What Trunk leaves, made small or not.
fn built(quote: &str) -> Files {
    let index = read("www/index.html").replace('"', quote).replace(
        "</head>",
        "<link rel=modulepreload href=./page-0011223344556677.js><meta name=app-script content=./page-0011223344556677.js></head>",
    );
    let mut files = Files::new();
    files.insert(INDEX.to_owned(), index.into_bytes());
    files.insert("page-0011223344556677.js".to_owned(), b"export default 1".to_vec());
    files.insert("page-0011223344556677_bg.wasm".to_owned(), vec![0, 97, 115, 109]);
    files.insert("verhaal.html".to_owned(), b"<html><head></head></html>".to_vec());
    files.insert("story.html".to_owned(), b"<html><head></head></html>".to_vec());
    files
}

fn completed(address: Option<&str>) -> Files {
    let mut files = built("\"");
    complete(
        &mut files,
        Given { styles: "<link rel=stylesheet href=./styles.css>\n", address, ..Given::default() },
    )
    .unwrap();
    files
}

fn text(files: &Files, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

#[test]
fn the_english_page_is_the_same_program_under_english_words() {
    for quote in ["\"", ""] {
        let mut files = built(quote);
        if quote.is_empty() {
            // Where quotes are left out, values have none that need them; the tags that are looked for are written so.
            let index = read("www/index.html")
                .replace("lang=\"nl\"", "lang=nl")
                .replace("name=\"description\"", "name=description");
            let index =
                index.replace("</head>", "<meta name=app-script content=./page-0011223344556677.js></head>");
            files.insert(INDEX.to_owned(), index.into_bytes());
        }
        complete(&mut files, Given::default()).unwrap();
        let (dutch, english) = (text(&files, INDEX), text(&files, ENGLISH));
        assert!(dutch.contains("<html lang=\"nl\">") || dutch.contains("<html lang=nl>"));
        assert!(english.contains("<html lang=\"en\">"));
        assert!(english.contains("<title>Netwerktijd: relations and results in regional networks</title>"));
        assert!(english.contains("content=\"./#v1&model=3&lang=en\""), "it becomes the page with a link");
        assert!(english.contains("The moving figure needs JavaScript.") && !english.contains("Gemeenten"));
        for loaded in ["app-script", "boot.js", "id=\"update\""] {
            assert!(dutch.contains(loaded) && english.contains(loaded), "{loaded}");
        }
    }
}

#[test]
fn the_words_of_the_page_in_dutch_are_those_of_the_files_of_words() {
    use netwerktijd::text::words::site;
    let page = read("www/index.html");
    let language = Language::Dutch;
    for words in [
        site::title(language),
        site::description(language),
        site::still_lead(language),
        site::still_text(language),
        site::still_story(language),
        site::still_script(language),
        site::still_late(language),
    ] {
        assert!(page.contains(words), "www/index.html lacks: {words}");
    }
}

#[test]
fn without_an_address_links_are_relative_and_with_one_they_are_whole() {
    let head = |files: &Files, name| text(files, name).split("</head>").next().unwrap().to_owned();
    let files = completed(None);
    // Search engines take whole addresses only.
    assert!(!head(&files, INDEX).contains("canonical") && !head(&files, INDEX).contains("hreflang"));
    assert!(head(&files, ENGLISH).contains("property=\"og:image\" content=\"./pictures/card-en.png\""));
    assert!(!files.contains_key("sitemap.xml"));
    let files = completed(Some("https://example.org/tool"));
    assert!(head(&files, INDEX).contains("<link rel=\"canonical\" href=\"https://example.org/tool/\">"));
    assert!(head(&files, ENGLISH).contains("hreflang=\"nl\" href=\"https://example.org/tool/\""));
    assert!(head(&files, ENGLISH).contains("content=\"https://example.org/tool/pictures/card-en.png\""));
    assert!(head(&files, "verhaal.html").contains("href=\"https://example.org/tool/verhaal.html\""));
    assert!(text(&files, "sitemap.xml").contains("<loc>https://example.org/tool/story.html</loc>"));
    for wrong in ["example.org", "javascript://x", "https://", "https://a\"b"] {
        let sentence =
            complete(&mut built("\""), Given { address: Some(wrong), ..Given::default() }).unwrap_err();
        assert!(sentence.contains("is no address"), "{sentence}");
    }
}

#[test]
fn what_the_page_is_stands_in_it_as_data() {
    for file in [INDEX, ENGLISH] {
        let page = text(&completed(None), file);
        let (_, rest) = page.split_once("<script type=\"application/ld+json\">").unwrap();
        let data: serde_json::Value = serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
        assert_eq!(data["name"], "Netwerktijd");
        assert_eq!(data["inLanguage"], serde_json::json!(["nl", "en"]));
    }
}

#[test]
fn the_script_is_named_by_its_own_content() {
    let mut other = built("\"");
    other.insert("page-0011223344556677.js".to_owned(), b"export default 2".to_vec());
    complete(&mut other, Given::default()).unwrap();
    let script =
        |files: &Files| files.keys().find(|name| name.ends_with(".js") && name.starts_with("page-")).cloned();
    let (one, two) = (script(&completed(None)).unwrap(), script(&other).unwrap());
    assert_ne!(one, two);
    assert!(text(&other, INDEX).contains(&two) && !text(&other, INDEX).contains("0011223344556677.js"));
}

/// The list of a worker.
fn list(worker: &str) -> serde_json::Map<String, serde_json::Value> {
    let (_, rest) = worker.split_once("const FILES = ").unwrap();
    let list = rest.split_once(';').unwrap().0.replace(",\n}", "\n}");
    serde_json::from_str(&list).unwrap()
}

#[test]
fn everything_is_kept_for_when_there_is_no_network() {
    let files = completed(Some("https://example.org/tool/"));
    let list = list(&text(&files, WORKER));
    for name in [
        "./",
        ENGLISH,
        "page-0011223344556677_bg.wasm",
        "verhaal.html",
        "story.html",
        "privacy.html",
        "privacy-en.html",
    ] {
        assert!(list.contains_key(name), "{name}");
    }
    for name in [INDEX, WORKER, "sitemap.xml"] {
        assert!(!list.contains_key(name), "{name}");
    }
    let hash = list["./"].as_str().unwrap();
    assert!(hash.starts_with("sha256-") && hash.len() == 51, "{hash}");
}

#[test]
fn another_content_is_another_version() {
    let version = |files: &Files| {
        let page = text(files, INDEX);
        let (_, rest) = page.split_once(&format!("name=\"{VERSION}\" content=\"")).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let files = completed(None);
    assert_eq!(version(&files), version(&completed(None)));
    assert!(text(&files, WORKER).contains(&format!("const VERSION = \"{}\";", version(&files))));
    let mut other = built("\"");
    other.insert("lessons/x.bin".to_owned(), vec![1]);
    complete(&mut other, Given::default()).unwrap();
    assert_ne!(version(&files), version(&other));
    // A part that goes from one name to the next is a change, too.
    let apart = |pairs: [(&str, &str); 2]| {
        offline::version(
            &pairs.into_iter().map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).collect(),
        )
    };
    assert_ne!(apart([("a", "b"), ("c", "d")]), apart([("a", "bc"), ("d", "")]));
}

#[test]
fn the_page_about_privacy_says_it_in_both_languages_and_names_what_is_kept() {
    for (language, words) in [(Language::Dutch, "geen cookies"), (Language::English, "no cookies")] {
        let page = privacy::html(language, "");
        assert!(page.contains(words) && page.contains(&format!("<html lang=\"{}\">", language.code())));
        assert!(!page.contains("<script") && !page.contains(" style="));
    }
    // What the page can keep, by the names it keeps it under; a new one belongs in the text about privacy.
    let names = read("src/ui/browser/storage.rs").matches("pub const ").count();
    assert_eq!(names, 3, "practising, the own network, settings");
}

/// The pictures are taken by a browser (`cargo xtask picture`) and committed.
#[test]
fn the_pictures_that_the_site_is_known_by_are_of_what_it_shows_now() {
    let mut note = String::new();
    for language in Language::ALL {
        let html = card::html(language, &EXPLORER);
        note += &format!("card-{} {}\n", language.code(), offline::short(html.as_bytes()));
        let picture = fs::read(path("www").join(card::file(language))).unwrap();
        assert!(picture.starts_with(b"\x89PNG"));
        // Width and height stand right behind the name of the first part.
        let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
        assert_eq!((side(16), side(20)), card::SIZE);
    }
    note += &format!("icon {}\n", offline::short(read("www/icon.svg").as_bytes()));
    assert_eq!(
        read("tests/it/golden/pictures.txt"),
        note,
        "run `cargo xtask picture` and look at www/pictures"
    );
}

#[test]
fn every_icon_of_the_manifest_is_there_in_its_size() {
    let manifest: serde_json::Value = serde_json::from_str(&read("www/manifest.webmanifest")).unwrap();
    let icons = manifest["icons"].as_array().unwrap();
    assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
    for icon in icons {
        let bytes = fs::read(path("www").join(icon["src"].as_str().unwrap())).unwrap();
        let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        assert_eq!(icon["sizes"], format!("{}x{}", side(16), side(20)));
    }
}
