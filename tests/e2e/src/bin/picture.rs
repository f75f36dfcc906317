//! Pictures of the optimised page, for `cargo xtask picture`: `doc/picture.png` and `doc/picture-dark.png`.
//!
//! With `NETWERKTIJD_SHOTS=1` a whole set for looking at goes to `target/shots/` instead.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use netwerktijd::scenario::{Case, Link};
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
    shots.iter().try_for_each(|shot| shot.take(&page, &folder))
}
