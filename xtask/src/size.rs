//! How much of `dist/` travels over the wire.
//!
//! **Flow.** Every file of `dist/` compressed as hosts do; [`Sizes`] as a table and as JSON. **Why** two compressions:
//! every host has gzip, good ones have brotli, and the budget is in the latter.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

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

/// One file of the page.
#[derive(Debug)]
struct Entry {
    name: String,
    bytes: Bytes,
    first_visit: bool,
}

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
        let entries = contents.into_iter().map(|(name, bytes)| {
            let first_visit = first.contains(&name);
            Ok(Entry { first_visit, bytes: weigh(&bytes)?, name })
        });
        entries.collect::<Result<_>>().map(Self)
    }

    /// All that a first visit loads.
    pub fn first_visit(&self) -> Bytes {
        sum(self.0.iter().filter(|entry| entry.first_visit))
    }

    /// For people: one line a file, `*` for what a first visit loads.
    pub fn table(&self) -> String {
        let mut table =
            format!("{:<52} {:>9} {:>9} {:>9}\n", "file (* = first visit)", "raw", "gzip -9", "brotli 11");
        let mut row = |name: &str, bytes: Bytes| {
            let _ = writeln!(table, "{name:<52} {:>9} {:>9} {:>9}", bytes.raw, bytes.gzip, bytes.brotli);
        };
        for entry in &self.0 {
            row(&format!("{} {}", if entry.first_visit { '*' } else { ' ' }, entry.name), entry.bytes);
        }
        row("* first visit", self.first_visit());
        row("  everything", sum(self.0.iter()));
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
                entry.first_visit,
                object(entry.bytes)
            )
        });
        let files: Vec<_> = files.collect();
        format!(
            "{{\n  \"files\": [\n{}\n  ],\n  \"first_visit\": {{ {} }},\n  \"everything\": {{ {} }}\n}}",
            files.join(",\n"),
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
            // A page that is linked to is not loaded.
            if !file.ends_with(".html") && text.contains(file) && !found.contains(name) {
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
            .filter(|tag| ["link", "script", "img", "meta"].iter().any(|start| tag.starts_with(start)));
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
            "<link href='./app.css'><script src=\"boot.js\"></script><a href='paper.pdf'>x</a>",
        );
        scratch.write("app.css", "src: url(font.woff2)");
        scratch.write("boot.js", "import './inner.js'");
        for name in ["inner.js", "font.woff2", "paper.pdf", "other.html"] {
            scratch.write(name, "12345");
        }
        let sizes = Sizes::of(scratch.path()).expect("weighed");
        let first: Vec<_> =
            sizes.0.iter().filter(|entry| entry.first_visit).map(|entry| entry.name.as_str()).collect();
        assert_eq!(first, ["app.css", "boot.js", "font.woff2", "index.html", "inner.js"]);
    }

    #[test]
    fn compression_shrinks_what_repeats() {
        let bytes = weigh(&b"netwerktijd ".repeat(100)).expect("compressed");
        assert_eq!(bytes.raw, 1200);
        assert!(bytes.gzip < 100 && bytes.brotli < bytes.gzip, "{bytes:?}");
    }
}
