//! How much of `dist/` travels over the wire.
//!
//! **Flow.** Every file of `dist/` compressed as hosts do; [`Sizes`] as a table and as JSON. **Why** two compressions:
//! every host has gzip, good ones have brotli, and the budget is in the latter.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::pieces::Pieces;
use crate::{Result, fingerprint};

/// Bytes of one file or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bytes {
    /// As it is.
    pub raw: usize,
    /// By gzip at its best.
    pub gzip: usize,
    /// By brotli at its best.
    pub brotli: usize,
}

/// When a file travels.
#[derive(Clone, Debug, PartialEq, Eq)]
enum When {
    /// At a first visit.
    First,
    /// When the first of these pieces is first wanted.
    Wanted(Vec<String>),
    /// Never by itself.
    Else,
}

/// One file of the page.
#[derive(Debug)]
struct Entry {
    name: String,
    bytes: Bytes,
    when: When,
}

/// Kilobytes by brotli that a first visit may load, and each piece that comes later, with all that it shares with others
/// when it is the first to be wanted. What has no line here may be anything.
const BUDGETS: [(&str, usize); 13] = [
    (FIRST, 150),
    ("class", 70),
    ("course", 50),
    ("dialog", 100),
    ("download", 110),
    ("frame", 60),
    ("map", 40),
    ("own", 50),
    ("plane", 25),
    ("practise", 110),
    ("sound", 25),
    ("story", 50),
    ("why", 50),
];

/// The name of a first visit among the pieces.
const FIRST: &str = "first visit";

/// All files of the page.
#[derive(Debug)]
pub struct Sizes(Vec<Entry>);

impl Sizes {
    /// Weighs every file of the folder.
    pub fn of(dist: &Path) -> Result<Self> {
        let mut contents = Vec::new();
        for path in fingerprint::files_below(dist)? {
            let bytes =
                fs::read(&path).map_err(|error| format!("{} cannot be read ({error}).", path.display()))?;
            let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            contents.push((name, bytes));
        }
        let first = first_visit(&contents);
        let script = contents.iter().find(|(name, _)| name.starts_with("page-") && name.ends_with(".js"));
        let pieces = Pieces::of(&script.map(|(_, text)| String::from_utf8_lossy(text)).unwrap_or_default());
        let entries = contents.into_iter().map(|(name, bytes)| {
            let wanted = pieces.that_want(&name);
            let when = if name.starts_with("lessons/") {
                When::Wanted(vec!["lessons".to_owned()])
            } else if !wanted.is_empty() {
                When::Wanted(wanted)
            } else if name.starts_with("snippets/") {
                // Or its budget would be kept by nobody counting it.
                return Err(format!("the script of the page does not say which piece fetches {name}."));
            } else if first.contains(&name) {
                When::First
            } else {
                When::Else
            };
            Ok(Entry { when, bytes: weigh(&bytes)?, name })
        });
        entries.collect::<Result<_>>().map(Self)
    }

    /// All that a first visit loads.
    pub fn first_visit(&self) -> Bytes {
        sum(self.0.iter().filter(|entry| entry.when == When::First))
    }

    /// First visit and pieces in the order of their names, each with its sum and its budget.
    pub fn parts(&self) -> Vec<(&str, Bytes, Option<usize>)> {
        let wanted = self.0.iter().filter_map(|entry| match &entry.when {
            When::Wanted(pieces) => Some(pieces.iter().map(String::as_str)),
            _ => None,
        });
        let wanted: BTreeSet<&str> = wanted.flatten().collect();
        let names = std::iter::once(FIRST).chain(wanted);
        let bytes = |name: &str| {
            sum(self.0.iter().filter(|entry| match &entry.when {
                When::First => name == FIRST,
                When::Wanted(pieces) => pieces.iter().any(|piece| piece == name),
                When::Else => false,
            }))
        };
        let budget =
            |name: &str| BUDGETS.iter().find(|(of, _)| *of == name).map(|(_, kilobytes)| kilobytes * 1000);
        names.map(|name| (name, bytes(name), budget(name))).collect()
    }

    /// For people: one line a file, `*` for what a first visit loads.
    pub fn table(&self) -> String {
        let mut table =
            format!("{:<52} {:>9} {:>9} {:>9}\n", "file (* = first visit)", "raw", "gzip -9", "brotli 11");
        let mut row = |name: &str, bytes: Bytes| {
            let _ = writeln!(table, "{name:<52} {:>9} {:>9} {:>9}", bytes.raw, bytes.gzip, bytes.brotli);
        };
        for entry in &self.0 {
            row(
                &format!("{} {}", if entry.when == When::First { '*' } else { ' ' }, entry.name),
                entry.bytes,
            );
        }
        row("  everything", sum(self.0.iter()));
        table.push('\n');
        for (name, bytes, budget) in self.parts() {
            let against = budget.map_or_else(String::new, |budget| {
                let kept = if bytes.brotli <= budget { "kept" } else { "EXCEEDED" };
                format!("   budget {:>6}  {kept}", budget)
            });
            let _ =
                writeln!(table, "{name:<52} {:>9} {:>9} {:>9}{against}", bytes.raw, bytes.gzip, bytes.brotli);
        }
        table
    }

    /// For programs.
    pub fn json(&self) -> String {
        let object = |bytes: Bytes| {
            format!("\"raw\": {}, \"gzip\": {}, \"brotli\": {}", bytes.raw, bytes.gzip, bytes.brotli)
        };
        let files = self.0.iter().map(|entry| {
            let name = entry.name.replace('\\', "\\\\").replace('"', "\\\"");
            format!(
                "    {{ \"name\": \"{name}\", \"first_visit\": {}, {} }}",
                entry.when == When::First,
                object(entry.bytes)
            )
        });
        let files: Vec<_> = files.collect();
        let parts = self.parts().into_iter().map(|(name, bytes, budget)| {
            let budget = budget.map_or_else(|| "null".to_owned(), |budget| budget.to_string());
            format!("    {{ \"name\": \"{name}\", \"budget\": {budget}, {} }}", object(bytes))
        });
        let parts: Vec<_> = parts.collect();
        format!(
            "{{\n  \"files\": [\n{}\n  ],\n  \"parts\": [\n{}\n  ],\n  \"first_visit\": {{ {} }},\n  \"everything\": {{ {} }}\n}}",
            files.join(",\n"),
            parts.join(",\n"),
            object(self.first_visit()),
            object(sum(self.0.iter()))
        )
    }
}

fn sum<'a>(entries: impl Iterator<Item = &'a Entry>) -> Bytes {
    entries.fold(Bytes::default(), |sum, Entry { bytes, .. }| Bytes {
        raw: sum.raw + bytes.raw,
        gzip: sum.gzip + bytes.gzip,
        brotli: sum.brotli + bytes.brotli,
    })
}

fn weigh(bytes: &[u8]) -> Result<Bytes> {
    let broken = |error: std::io::Error| format!("a file could not be compressed ({error}).");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let gzip = gzip.write_all(bytes).and_then(|()| gzip.finish()).map_err(broken)?.len();
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &parameters).map_err(broken)?;
    Ok(Bytes { raw: bytes.len(), gzip, brotli: brotli.len() })
}

/// Names of the files that `index.html` loads, and of those that its scripts and styles load in turn.
fn first_visit(contents: &[(String, Vec<u8>)]) -> Vec<String> {
    let mut found: Vec<String> =
        contents.iter().map(|(name, _)| name.clone()).filter(|name| name == "index.html").collect();
    let mut done = 0;
    while let Some(current) = found.get(done).cloned() {
        done += 1;
        let Some((_, bytes)) = contents.iter().find(|(name, _)| *name == current) else {
            continue;
        };
        let text = loading_text(&current, bytes);
        for (name, _) in contents {
            let file = name.rsplit('/').next().unwrap_or(name);
            // A page that is linked to is not loaded. The worker comes when the page runs, and keeps the whole site from behind.
            if !file.ends_with(".html") && file != "sw.js" && text.contains(file) && !found.contains(name) {
                found.push(name.clone());
            }
        }
    }
    found
}

/// The part of a file that makes a browser load others.
fn loading_text(name: &str, bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    if name.ends_with(".html") {
        let tags = text
            .split('<')
            // A style sheet that is disabled is fetched when it is enabled.
            .filter(|tag| !tag.contains(" disabled"))
            .filter(|tag| ["link", "script", "img", "meta"].iter().any(|start| tag.starts_with(start)))
            // What only other sites read, or a browser that installs the page.
            .filter(|tag| !["og:image", "apple-touch-icon"].iter().any(|mark| tag.contains(mark)));
        tags.collect()
    } else if name.ends_with(".js") || name.ends_with(".css") {
        text.into_owned()
    } else {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn a_first_visit_is_what_the_page_and_its_scripts_load() {
        let scratch = Scratch::new("size");
        scratch.write(
            "index.html",
            "<link rel=apple-touch-icon href='icon.png'><link href='./app.css'><link href='map-1f.css' disabled><script src=\"boot.js\"></script><a href='paper.pdf'>x</a>",
        );
        scratch.write("app.css", "src: url(font.woff2)");
        scratch.write("boot.js", "import './inner.js', './page-3d.js'");
        scratch.write(
            "page-3d.js",
            "const __wasm_split_load_map = wrapAsyncCb(makeLoad(alone(\"./snippets/map-2e.wasm\"), []));",
        );
        for name in [
            "inner.js",
            "font.woff2",
            "icon.png",
            "paper.pdf",
            "other.html",
            "map-1f.css",
            "snippets/map-2e.wasm",
        ] {
            scratch.write(name, "12345");
        }
        let sizes = Sizes::of(scratch.path()).expect("weighed");
        let of = |when: &When| -> Vec<&str> {
            sizes.0.iter().filter(|entry| entry.when == *when).map(|entry| entry.name.as_str()).collect()
        };
        assert_eq!(
            of(&When::First),
            ["app.css", "boot.js", "font.woff2", "index.html", "inner.js", "page-3d.js"]
        );
        assert_eq!(of(&When::Wanted(vec!["map".to_owned()])), ["map-1f.css", "snippets/map-2e.wasm"]);
        let parts = sizes.parts();
        let parts: Vec<_> = parts.iter().map(|(name, bytes, budget)| (*name, bytes.raw, *budget)).collect();
        assert_eq!(parts.last(), Some(&("map", 10, Some(40_000))));
    }

    #[test]
    fn a_piece_that_the_script_does_not_fetch_is_an_error() {
        let scratch = Scratch::new("size-unknown");
        scratch.write("page-3d.js", "load('./snippets/map-2e.wasm')");
        scratch.write("snippets/map-2e.wasm", "12345");
        let said = Sizes::of(scratch.path()).expect_err("a piece that nobody counts");
        assert!(said.contains("snippets/map-2e.wasm"), "{said}");
    }

    #[test]
    fn compression_shrinks_what_repeats() {
        let bytes = weigh(&b"netwerktijd ".repeat(100)).expect("compressed");
        assert_eq!(bytes.raw, 1200);
        assert!(bytes.gzip < 100 && bytes.brotli < bytes.gzip, "{bytes:?}");
    }
}
