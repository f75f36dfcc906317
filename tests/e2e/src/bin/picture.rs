//! Pictures of the optimised page, for `cargo xtask picture`: `doc/picture.png` and `doc/picture-dark.png`; and those that
//! the site is known by elsewhere, in `www/pictures`: icons, and a picture a language for messengers.
//!
//! With `NETWERKTIJD_SHOTS=1` a whole set for looking at goes to `target/shots/` instead.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use netwerktijd::exploration::Explorer;
use netwerktijd::language::Language;
use netwerktijd::scenario::{Case, Link};
use netwerktijd::site::card;
use netwerktijd::site::offline::short;
use netwerktijd_e2e::folder::Folder;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;

/// Width, height and density of the pictures in the documents.
const DOCUMENT: (u32, u32, f64) = (1280, 800, 1.5);

/// One picture: file name, fragment, screen, media.
struct Shot {
    name: String,
    fragment: String,
    screen: (u32, u32, f64),
    media: Vec<(&'static str, &'static str)>,
}

impl Shot {
    fn new(name: &str, fragment: &str, screen: (u32, u32, f64)) -> Self {
        let media = vec![("prefers-color-scheme", "light")];
        Self { name: name.to_owned(), fragment: fragment.to_owned(), screen, media }
    }

    fn dark(self) -> Self {
        Self { media: vec![("prefers-color-scheme", "dark")], ..self }
    }

    fn take(&self, page: &Page, folder: &Path) -> Result<()> {
        let (width, height, ratio) = self.screen;
        page.session.emulate_screen(width, height, ratio)?;
        page.session.emulate_media(&self.media)?;
        page.go(&self.fragment)?;
        page.link()?;
        let png = page.session.screenshot()?;
        let path = folder.join(format!("{}.png", self.name));
        fs::write(&path, &png)?;
        println!("{} ({} kB)", path.display(), png.len() / 1_000);
        Ok(())
    }
}

/// Everything worth a look.
fn shots() -> Vec<Shot> {
    const WIDE: (u32, u32, f64) = (1280, 800, 1.0);
    let mut shots = vec![
        Shot::new("wide-ratio-1", "", WIDE),
        Shot::new("wide-ratio-3", "", (1280, 800, 3.0)),
        Shot::new("wide-en", "v1&model=3&lang=en", WIDE),
        Shot::new("wide-dark", "", WIDE).dark(),
        Shot::new("wide-1600", "", (1600, 900, 1.0)),
        Shot::new("laptop-1024", "", (1024, 768, 1.0)),
        Shot::new("tablet-768", "", (768, 1024, 2.0)),
        Shot::new("phone-390", "", (390, 844, 3.0)),
        Shot::new("phone-360", "", (360, 740, 2.0)),
        Shot::new("phone-360-en-dark", "v1&model=3&lang=en", (360, 740, 2.0)).dark(),
        Shot::new("phone-320", "", (320, 640, 2.0)),
        Shot::new("alone", "v1&model=3&pin=none", WIDE),
        Shot::new("more-controls", "v1&model=3&late=80", (1280, 1200, 1.0)),
        Shot::new("broken-link", "v1&model=3&style=900&xyz=1&month=abc&lang=fr&pin=foo", WIDE),
        Shot::new(
            "broken-link-phone",
            "v1&model=3&style=900&xyz=1&month=abc&lang=fr&pin=foo",
            (360, 740, 2.0),
        ),
    ];
    let forced = vec![("forced-colors", "active"), ("prefers-color-scheme", "dark")];
    shots.push(Shot { media: forced, ..Shot::new("forced-colours", "", WIDE) });
    for case in Case::ALL {
        for (pin, pins) in [("", Link::default().pins), ("-alone", vec![])] {
            let link = Link { scenario: case.scenario(), pins, ..Link::default() };
            let name = format!("case-{case:?}{pin}").to_lowercase();
            shots.push(Shot::new(&name, &link.encode(), WIDE));
            shots.push(Shot::new(&format!("{name}-phone"), &link.encode(), (360, 740, 2.0)));
        }
    }
    shots
}

/// Sizes of the icon in pixels, with the name of the file; the last fills its square for systems that cut a shape out of it.
const ICONS: [(&str, u32, bool); 4] = [
    ("icon-180", 180, true),
    ("icon-192", 192, false),
    ("icon-512", 512, false),
    ("icon-whole-512", 512, true),
];

/// What the site is known by elsewhere, and a note of what it was made of, which a test compares.
fn known_by(page: &Page, root: &Path) -> Result<()> {
    let scratch = Folder::new()?;
    let draw = |html: &str, (width, height): (u32, u32), name: &str| -> Result<()> {
        let file = scratch.write("drawn.html", html.as_bytes())?;
        page.session.emulate_screen(width, height, 1.0)?;
        page.session.go(&format!("file://{}", file.display()))?;
        let path = root.join("www/pictures").join(name);
        fs::write(&path, page.session.screenshot()?)?;
        println!("{}", path.display());
        Ok(())
    };
    let explorer = Explorer::embedded()?;
    let icon = fs::read_to_string(root.join("www/icon.svg"))?;
    let mut note = String::new();
    fs::create_dir_all(root.join("www/pictures"))?;
    for language in Language::ALL {
        let html = card::html(language, &explorer);
        draw(&html, card::SIZE, card::file(language).trim_start_matches("pictures/"))?;
        note += &format!("card-{} {}\n", language.code(), short(html.as_bytes()));
    }
    for (name, size, whole) in ICONS {
        // What is cut off is at most a fifth at each side, and nothing is left transparent.
        let (paper, inner) = if whole { ("#fbf9f4", size * 4 / 5) } else { ("transparent", size) };
        let html = format!(
            "<!doctype html><meta charset=utf-8><style>body {{ margin: 0; background: {paper} }}
             svg {{ display: block; width: {inner}px; height: {inner}px; margin: {}px }}</style>{icon}",
            (size - inner) / 2
        );
        draw(&html, (size, size), &format!("{name}.png"))?;
    }
    note += &format!("icon {}\n", short(icon.as_bytes()));
    fs::write(root.join("tests/it/golden/pictures.txt"), note)?;
    Ok(())
}

fn main() -> Result<()> {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let (folder, shots) = if env::var_os("NETWERKTIJD_SHOTS").is_some() {
        (root.join("target/shots"), shots())
    } else {
        let picture = |name| Shot::new(name, "", DOCUMENT);
        (root.join("doc"), vec![picture("picture"), picture("picture-dark").dark()])
    };
    fs::create_dir_all(&folder)?;
    let page = Page::open("")?;
    if env::var_os("NETWERKTIJD_SHOTS").is_none() {
        page.session.emulate_media(&[("prefers-color-scheme", "light")])?;
        known_by(&page, &root)?;
    }
    shots.iter().try_for_each(|shot| shot.take(&page, &folder))
}
