//! What no compiler checks: the browser stays in its place, words stay in the files of words, every file says what it is.

use std::fs;

use netwerktijd::model::{Ensemble, ParameterTable};

use crate::support::{path, read};

/// A line of a file that breaks a rule.
fn fault(file: &str, number: usize, line: &str) -> String {
    format!("{file}:{}: {}", number + 1, line.trim())
}

/// Files below a folder, by their path in the repository, in order.
fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(path(folder)).unwrap_or_else(|error| panic!("{folder}: {error}")) {
        let entry = entry.unwrap();
        let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&name, ending));
        } else if name.ends_with(ending) {
            found.push(name);
        }
    }
    found.sort();
    found
}

/// Every Rust file that people write.
fn sources() -> Vec<String> {
    let folders = ["src", "tests", "xtask"];
    let found: Vec<String> = folders.into_iter().flat_map(|folder| files(folder, ".rs")).collect();
    assert!(found.len() > 100, "{} files", found.len());
    found.into_iter().chain(["build.rs".to_owned()]).collect()
}

/// Holds that no line of these files breaks a rule.
#[track_caller]
fn assert_no_line(rule: &str, files: impl IntoIterator<Item = String>, breaks: impl Fn(&str) -> bool) {
    let mut faults = Vec::new();
    for file in files {
        let text = read(&file);
        let lines = text.lines().enumerate().filter(|(_, line)| breaks(line));
        faults.extend(lines.map(|(number, line)| fault(&file, number, line)));
    }
    assert!(faults.is_empty(), "{rule}:\n{}", faults.join("\n"));
}

/// Whether a file is read as text; pictures are not.
fn is_text(file: &str) -> bool {
    !file.ends_with(".png")
}

/// The words of a line of code, without comments.
fn code(line: &str) -> &str {
    line.split_once("//").map_or(line, |(code, _)| code)
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
}

#[test]
fn only_the_ui_knows_a_browser() {
    let browser = ["web_sys", "js_sys", "yew", "wasm_bindgen"];
    let core = files("src", ".rs")
        .into_iter()
        .filter(|file| !file.starts_with("src/ui/") && file != "src/bin/page.rs");
    assert_no_line("a browser outside src/ui", core, |line| {
        words(code(line)).any(|word| browser.contains(&word) || word.starts_with("gloo"))
    });
}

#[test]
fn only_one_file_calls_the_library_that_draws_and_one_is_called_by_it() {
    let two = ["src/chart/paint.rs", "src/ui/browser/backend.rs"];
    let others = files("src", ".rs").into_iter().filter(|file| !two.contains(&file.as_str()));
    assert_no_line("plotters outside the painter and the canvas it paints on", others, |line| {
        words(code(line)).any(|word| word == "plotters" || word == "plotters_backend")
    });
}

/// Literal texts between elements, such as `{ "A" }`; every other text comes from the files of words.
#[test]
fn no_words_for_the_reader_stand_in_the_ui() {
    // The one letter that marks the pinned place on a scale, as the map of a region would.
    let allowed = ["A"];
    let attributes =
        ["aria-label=", "title=", "alt=", "placeholder=", "aria-valuetext=", "aria-description="];
    let says_something = |before: &str, text: &str, after: &str| {
        // An element's child: braces around a literal, after a tag, another child or nothing.
        let braced = before.trim_end().strip_suffix('{').map(str::trim_end);
        let starts = braced.is_some_and(|rest| rest.is_empty() || rest.ends_with(['>', '}']));
        let child = starts && after.trim_start().starts_with('}');
        let named = attributes.iter().any(|name| before.ends_with(name));
        let worded = text.chars().any(char::is_alphabetic) && !allowed.contains(&text);
        // Several words in a row are a sentence wherever they stand, unless they draw a shape or ask the browser.
        let sentence = text.split(' ').filter(|word| word.len() > 2).count() > 2;
        (worded && (child || named)) || (sentence && !text.starts_with(['M', '(']))
    };
    assert_no_line("a word in src/ui", files("src/ui", ".rs"), |line| {
        let pieces: Vec<&str> = code(line).split('"').collect();
        let mut literals = pieces.windows(3).step_by(2);
        literals.any(|window| says_something(window[0], window[1], window[2]))
    });
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<String> = sources().into_iter().filter(|file| !read(file).starts_with("//! ")).collect();
    assert!(silent.is_empty(), "files that do not begin with `//! `: {silent:?}");
}

#[test]
fn nothing_is_left_to_be_done() {
    // In two parts, so that this file does not name them.
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("X", "XX")];
    let macros = ["todo", "unimplemented", "dbg"].map(|name| format!("{name}!("));
    assert_no_line("unfinished", sources(), |line| {
        words(line).any(|word| marks.contains(&word)) || macros.iter().any(|name| line.contains(name))
    });
}

#[test]
fn no_file_is_longer_than_can_be_kept_in_mind() {
    let long: Vec<String> = sources()
        .into_iter()
        .map(|file| (read(&file).lines().count(), file))
        .filter(|(lines, _)| *lines > 300)
        .map(|(lines, file)| format!("{file}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "more than 300 lines:\n{}", long.join("\n"));
}

/// Files that may name places on a machine: the tool that installs browsers and starts them.
#[test]
fn no_file_names_a_place_on_one_machine() {
    let folders = ["home/", "Users/", "tmp/", "work/", "root/"].map(|folder| format!("/{folder}"));
    let rust = sources().into_iter().filter(|file| !file.starts_with("xtask/"));
    let page =
        ["www", "assets"].into_iter().flat_map(|folder| files(folder, "")).filter(|file| is_text(file));
    let roots = ["Cargo.toml", "Trunk.toml", ".cargo/config.toml", "webdriver.json"].map(str::to_owned);
    assert_no_line("a place on a machine", rust.chain(page).chain(roots), |line| {
        // A path begins where no letter stands before it: `./tmp/` and `src/tmp/` are places in the repository.
        folders.iter().any(|folder| {
            let places = line.match_indices(folder.as_str());
            places
                .into_iter()
                .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "./*".contains(c)))
        })
    });
}

#[test]
fn the_generator_of_bindings_has_one_version_everywhere() {
    let after = |text: &str, key: &str, quote: &str| -> String {
        let (_, rest) = text.split_once(key).unwrap_or_else(|| panic!("no {key}"));
        rest.split_once(quote).unwrap().0.to_owned()
    };
    let manifest = after(&read("Cargo.toml"), "wasm-bindgen = { version = \"=", "\"");
    let lock = after(&read("Cargo.lock"), "name = \"wasm-bindgen\"\nversion = \"", "\"");
    let trunk = after(&read("Trunk.toml"), "wasm_bindgen = \"", "\"");
    assert_eq!([&lock, &trunk], [&manifest; 2]);
}

/// A strict content security policy forbids them.
#[test]
fn no_style_stands_in_an_element() {
    let files = files("src/ui", ".rs").into_iter().chain(files("www", ".html"));
    assert_no_line("style=", files, |line| {
        line.contains("style=") || line.contains("set_property(\"cssText")
    });
}

/// The page asks nothing of others. A name space is a name and is not fetched.
#[test]
fn no_address_of_another_site_is_used() {
    let allowed = [
        "http://www.w3.org/2000/svg",
        "https://doi.org/",
        "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0",
        // Names of vocabularies, and how an address is written.
        "https://schema.org",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        "https://example.org/",
    ];
    let files = files("src", "").into_iter().chain(files("www", "")).filter(|file| is_text(file));
    assert_no_line("an address", files, |line| {
        let rest = allowed.iter().fold(line.to_owned(), |line, address| line.replace(address, ""));
        rest.contains("http://")
            || rest.contains("https://")
            || rest.contains("@import")
            || rest.contains("url(//")
    });
}

#[test]
fn the_data_in_the_program_is_that_of_the_files() {
    let parameters = ParameterTable::parse(&read("assets/model/parameters.json")).unwrap();
    assert_eq!(ParameterTable::embedded().unwrap(), parameters);
    let ensemble = Ensemble::parse(&read("assets/model/ensemble.json")).unwrap();
    assert_eq!(Ensemble::embedded().unwrap(), ensemble);
}
