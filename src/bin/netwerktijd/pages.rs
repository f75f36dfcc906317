//! `netwerktijd pages`: the lessons and courses, checked and written beside the built page, and what stands around the page on
//! a host.
//!
//! **Flow.** Files below `assets/lessons` and `assets/courses` to lessons, lessons to blobs named by their content, those names
//! into `<meta>` elements of the page, which is how it finds them; then all files through [`site::complete`]. Trunk runs this on
//! the page it has just built, before the page gets into its place. **Invariant.** A broken lesson writes nothing and fails the
//! build with its file, its line and a sentence.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use clap::Args;
use netwerktijd::course;
use netwerktijd::course::read::{Lessons, courses};
use netwerktijd::embed::snippet::version_file;
use netwerktijd::exploration::Explorer;
use netwerktijd::language::Language;
use netwerktijd::lesson::read::{Grounds, lessons};
use netwerktijd::lesson::{Kind, encode, still};
use netwerktijd::site::{self, Files, Given};
use netwerktijd::ui::first;

use crate::Result;

/// What Trunk calls the folder of the page it has just built.
const STAGING: &str = "TRUNK_STAGING_DIR";

/// Where the site will stand, such as `https://example.org/tool/`; without it, addresses are relative.
const SITE: &str = "NETWERKTIJD_SITE";

/// Where the head of a page ends.
const HEAD_END: &str = "</head>";

/// The arguments.
#[derive(Debug, Args)]
pub struct Pages {
    /// The folder of the built page; without it, the one that Trunk names.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// The folder of the lessons.
    #[arg(long, value_name = "FOLDER", default_value = "assets/lessons")]
    lessons: PathBuf,
    /// The folder of the courses.
    #[arg(long, value_name = "FOLDER", default_value = "assets/courses")]
    courses: PathBuf,
    /// Only checks the lessons and courses.
    #[arg(long, conflicts_with = "out")]
    check: bool,
}

/// A file of the page: its name below the folder, and what is in it.
type Written = (String, Vec<u8>);

impl Pages {
    /// Reads, checks and writes.
    pub fn carry_out(self) -> Result<bool> {
        let grounds = Grounds::read(&self.lessons).map_err(|broken| broken.to_string())?;
        let mut files: Vec<Written> = Vec::new();
        let mut metas = String::new();
        let read = |kind| lessons(&self.lessons, kind, &grounds).map_err(|broken| broken.to_string());
        let mut add = |name: String, meta: String, blob: Vec<u8>| {
            let name = format!("lessons/{name}.{}.bin", fingerprint(&blob));
            metas += &format!("<meta name=\"{meta}\" content=\"./{name}\">\n");
            files.push((name, blob));
        };
        let kit = read(Kind::Kit)?;
        let parts = Lessons {
            story: read(Kind::Story)?,
            exercises: read(Kind::Exercise)?,
            missions: read(Kind::Mission)?,
        };
        let kinds = [
            (Kind::Story, &parts.story),
            (Kind::Exercise, &parts.exercises),
            (Kind::Mission, &parts.missions),
        ];
        for (kind, both) in kinds.into_iter().chain([(Kind::Kit, &kit)]) {
            for (language, lessons) in Language::ALL.into_iter().zip(both) {
                let name = format!("{}.{}", kind.key(), language.code());
                add(name, kind.meta(language), encode(lessons));
            }
        }
        let books = courses(&self.courses, &parts).map_err(|broken| broken.to_string())?;
        for (language, book) in Language::ALL.into_iter().zip(&books) {
            add(format!("course.{}", language.code()), course::meta(language), course::encode(book));
        }
        if self.check {
            return Ok(true);
        }
        let staging = std::env::var_os(STAGING).map(PathBuf::from);
        let out = self.out.or(staging).ok_or_else(|| {
            format!(
                "no folder is named; give --out the folder of the built page, or let Trunk set {STAGING}."
            )
        })?;
        let index = out.join("index.html");
        let page = fs::read_to_string(&index).map_err(|error| {
            format!("{} cannot be read ({error}); build the page first.", index.display())
        })?;
        let (head, rest) =
            page.split_once(HEAD_END).ok_or_else(|| format!("{} has no {HEAD_END}.", index.display()))?;
        if head.contains("name=\"lessons-") {
            return Err(format!("{} has its lessons already; build the page anew.", index.display()));
        }
        // Trunk's other files: what stands around the page follows from all of them.
        let mut site = staged(&out)?;
        let before: Vec<String> = site.keys().cloned().collect();
        let explorer = Explorer::embedded().map_err(|error| format!("{error}."))?;
        let styles = styles(head);
        for (language, steps) in Language::ALL.into_iter().zip(&parts.story) {
            let page = still::html(language, steps, &explorer, &styles);
            files.push((still::file(language).to_owned(), page.into_bytes()));
        }
        files.push(("index.html".to_owned(), [head, &metas, HEAD_END, rest].concat().into_bytes()));
        site.extend(files);
        let address = std::env::var(SITE).ok().filter(|address| !address.is_empty());
        let first = Language::ALL.map(|language| first::html(language, &explorer));
        let [Some(dutch), Some(english)] = &first else {
            return Err("the page shows no figure; `cargo xtask serve` shows why.".to_owned());
        };
        let first = [dutch.as_str(), english.as_str()];
        site::complete(&mut site, Given { styles: &styles, address: address.as_deref(), first })?;
        // What a snippet with a pinned version opens. All that it loads is named by its content, so it may stay for ever.
        site.insert(version_file(), site::pinned(&site)?);
        for name in before.iter().filter(|name| !site.contains_key(*name)) {
            let path = out.join(name);
            fs::remove_file(&path)
                .map_err(|error| format!("{} cannot be removed ({error}).", path.display()))?;
        }
        site.iter().try_for_each(|(name, bytes)| write(&out.join(name), bytes)).map(|()| true)
    }
}

/// All that Trunk has built so far, by name.
fn staged(out: &Path) -> Result<Files> {
    fn collect(out: &Path, below: &str, files: &mut Files) -> std::io::Result<()> {
        for entry in fs::read_dir(out.join(below))? {
            let entry = entry?;
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                collect(out, &format!("{name}/"), files)?;
            } else {
                files.insert(name, fs::read(entry.path())?);
            }
        }
        Ok(())
    }
    let mut files = Files::new();
    collect(out, "", &mut files).map_err(|error| format!("{} cannot be read ({error}).", out.display()))?;
    Ok(files)
}

/// The elements of a head that give a page its look: its styles, icon and colours.
fn styles(head: &str) -> String {
    // Where the page is made small, quotes are left out.
    let wanted = ["rel=stylesheet", "rel=icon", "name=theme-color"];
    let elements = head.split_inclusive('>').map(str::trim);
    let kept = elements.filter(|element| {
        let bare = element.replace('"', "");
        // The styles of a piece are asked for with the piece; this page is the story's.
        (!bare.contains("data-piece") || bare.contains("data-piece=story"))
            && wanted.iter().any(|part| bare.contains(part))
    });
    kept.map(|element| element.replace(" disabled", "") + "\n").collect()
}

/// A short name for what is in a file, so that a changed file has another address.
fn fingerprint(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, bytes))
        .map_err(|error| format!("{} cannot be written ({error}).", path.display()))
}
