//! Course packages: for every course a zip for SCORM 1.2 and one for SCORM 2004.
//!
//! **Flow.** The page, which learns from a `<meta>` which course it is; the published schemas; and the manifest that names
//! the page's files. **Invariant.** The manifest names every file of the page and no other; no time stands in the zip.

use std::io::{Cursor, Write};

use netwerktijd::course::Course;
use netwerktijd::course::cmi::Standard;
use netwerktijd::course::read::{Lessons, courses};
use netwerktijd::embed::snippet::version_file;
use netwerktijd::lesson::Kind;
use netwerktijd::lesson::read::{Grounds, lessons};
use netwerktijd::site::{ENGLISH, VERSION, WORKER};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::files::{self, File};
use crate::list::{Form, Made};
use crate::manifest::{self, Content};
use crate::page::{attribute, elements, replaced, without_first_view};
use crate::{Folders, Result, bytes};

/// Where the head of the page ends.
const HEAD_END: &str = "</head>";

/// Each standard, what it is, its name in those of files, and the folder of its schemas.
const STANDARDS: [(Standard, Form, &str); 2] =
    [(Standard::Scorm12, Form::Scorm12, "scorm12"), (Standard::Scorm2004, Form::Scorm2004, "scorm2004")];

/// Writes all packages.
pub fn write(page: &[File], folders: &Folders) -> Result<Vec<Made>> {
    let assets = folders.root.join("assets");
    let folder = assets.join("lessons");
    let grounds = Grounds::read(&folder).map_err(|broken| broken.to_string())?;
    let read = |kind| lessons(&folder, kind, &grounds).map_err(|broken| broken.to_string());
    let parts = Lessons {
        story: read(Kind::Story)?,
        exercises: read(Kind::Exercise)?,
        missions: read(Kind::Mission)?,
    };
    let [dutch, english] = courses(&assets.join("courses"), &parts).map_err(|broken| broken.to_string())?;
    let mut made = Vec::new();
    for pair in dutch.courses.iter().zip(&english.courses) {
        for (standard, form, name) in STANDARDS {
            let schemas = files::below(&folders.schemas.join(name))?;
            let content = package(page, schemas, standard, pair)?;
            let name = format!("netwerktijd-{}-{name}.zip", pair.0.id);
            files::write(&folders.out.join(&name), &content)?;
            made.push(Made { name, form, bytes: content.len(), sha256: bytes::sha256(&content) });
        }
    }
    Ok(made)
}

/// The bytes of one package.
fn package(
    page: &[File],
    schemas: Vec<File>,
    standard: Standard,
    pair: (&Course, &Course),
) -> Result<Vec<u8>> {
    let (dutch, english) = pair;
    let mut files: Vec<File> = page.iter().filter(|(name, _)| belongs(name)).cloned().collect();
    for (name, content) in &mut files {
        if name == "index.html" {
            // The package opens its course and not the first view.
            let mut html = without_first_view(&String::from_utf8_lossy(content))?;
            // A learning environment keeps the package; without a version the page keeps nothing for when there is no network.
            let version =
                elements(&html, "meta").into_iter().find(|meta| attribute(meta, "name") == Some(VERSION));
            if let Some(version) = version.map(str::to_owned) {
                html = replaced(&html, &version, "")?;
            }
            let meta = format!("<meta name=\"course\" content=\"{}\">{HEAD_END}", dutch.id);
            *content = replaced(&html, HEAD_END, &meta)?.into_bytes();
        }
    }
    let content = Content {
        id: &dutch.id,
        words: [(&dutch.title, &dutch.about), (&english.title, &english.about)],
        files: files.iter().map(|(name, _)| name.as_str()).collect(),
    };
    let manifest = manifest::text(standard, &content)?;
    // First in the zip, where some environments look for it.
    let mut all = vec![("imsmanifest.xml".to_owned(), manifest.into_bytes())];
    if standard == Standard::Scorm12 {
        all.push((manifest::DESCRIPTION.to_owned(), manifest::description(&content)?.into_bytes()));
    }
    all.extend(schemas);
    all.extend(files);
    zipped(&all)
}

/// Whether a file of the site is for learners: not what only other sites, search engines and workers of a host read.
fn belongs(name: &str) -> bool {
    let for_hosts =
        ["embed.", "example.", "sitemap.", "pictures/card-"].iter().any(|start| name.starts_with(start));
    !(for_hosts || name == version_file() || name == WORKER || name == ENGLISH)
}

fn zipped(files: &[File]) -> Result<Vec<u8>> {
    let failed = |error: &dyn std::fmt::Display| format!("a package cannot be written ({error}).");
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(name.as_str(), options).map_err(|error| failed(&error))?;
        zip.write_all(content).map_err(|error| failed(&error))?;
    }
    Ok(zip.finish().map_err(|error| failed(&error))?.into_inner())
}
