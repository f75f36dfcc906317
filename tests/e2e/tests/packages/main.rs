//! What `cargo xtask package` leaves, opened as those who take it along open it.
//!
//! **Flow.** `cargo xtask test --only package` makes the packages and says where they are; course packages are unpacked here
//! into a folder that is served, as a learning environment does.

mod hosting;
mod manifest;
mod scorm;
mod single;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use netwerktijd_e2e::session::{Result, told};

/// Every course in both standards, by the names of their files without ending.
const COURSES: [&str; 4] = [
    "netwerktijd-introduction-scorm12",
    "netwerktijd-introduction-scorm2004",
    "netwerktijd-workshop-scorm12",
    "netwerktijd-workshop-scorm2004",
];

/// The folder of the packages.
fn packages() -> Result<PathBuf> {
    told("NETWERKTIJD_PACKAGES").map(PathBuf::from)
}

/// The files of a zip, by name, in their order.
fn zipped(name: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let file = fs::File::open(packages()?.join(name).with_extension("zip"))?;
    let mut zip = zip::ZipArchive::new(file)?;
    let mut files = Vec::new();
    for place in 0..zip.len() {
        let mut entry = zip.by_index(place)?;
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        files.push((entry.name().to_owned(), content));
    }
    Ok(files)
}

/// Unpacks all courses, once.
fn unpacked() -> Result<()> {
    static DONE: LazyLock<std::result::Result<(), String>> = LazyLock::new(|| {
        let unpack = || -> Result<()> {
            let folder = PathBuf::from(told("NETWERKTIJD_COURSES")?);
            let _ = fs::remove_dir_all(&folder);
            for course in COURSES {
                for (name, content) in zipped(course)? {
                    write(&folder.join(course).join(name), &content)?;
                }
            }
            Ok(())
        };
        unpack().map_err(|error| error.to_string())
    });
    DONE.clone().map_err(Into::into)
}

fn write(path: &Path, content: &[u8]) -> Result<()> {
    fs::create_dir_all(path.parent().ok_or("a file has a folder")?)?;
    Ok(fs::write(path, content)?)
}

#[test]
fn the_list_says_what_is_there() -> Result<()> {
    let list: serde_json::Value = serde_json::from_slice(&fs::read(packages()?.join("packages.json"))?)?;
    assert_eq!(list["model"]["hash"], netwerktijd::model::HASH);
    let made = list["packages"].as_array().ok_or("a list")?;
    let names: Vec<&str> = made.iter().filter_map(|one| one["name"].as_str()).collect();
    let zips = COURSES.map(|course| format!("{course}.zip"));
    assert_eq!(names, [&["site/", "netwerktijd.html"][..], &zips.each_ref().map(String::as_str)].concat());
    for one in made.iter().skip(1) {
        let size = fs::metadata(packages()?.join(one["name"].as_str().ok_or("a name")?))?.len();
        assert_eq!(one["bytes"], size, "{one}");
    }
    Ok(())
}
