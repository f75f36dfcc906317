//! What stands around the page on a host: the page in English, privacy, what search engines and messengers read, and the
//! list by which all of it works without a network.
//!
//! **Flow.** The files that the build left, by name, go into [`complete`]; it adds and changes what follows from them.
//! **Invariant.** No part of the page calls this: it is built natively, by `netwerktijd pages` and by tests, and weighs
//! nothing in the page. Every name but those of pages, icons and the worker holds a hash of its content.

pub mod card;
mod edit;
mod english;
mod head;
pub mod offline;
pub mod privacy;

use std::collections::BTreeMap;

use crate::language::Language;
use edit::{with_head, with_tag};

/// The files of a site: what is in them, by their name below its folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The page itself.
pub const INDEX: &str = "index.html";

/// The page for who reads English: the same page, which turns into a link to [`INDEX`].
pub const ENGLISH: &str = "en.html";

/// The worker that keeps the site for when there is no network.
pub const WORKER: &str = "sw.js";

/// The name of the `<meta>` that holds the version of the site.
pub const VERSION: &str = "app-version";

/// How the place of the first view is written, with quotes and without.
const FIRST: [&str; 2] = ["id=\"first\"", "id=first"];

/// The page of a language.
#[must_use]
pub const fn page(language: Language) -> &'static str {
    match language {
        Language::Dutch => INDEX,
        Language::English => ENGLISH,
    }
}

/// What the files of a build do not say themselves.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// The elements of a head that give a page its look.
    pub styles: &'a str,
    /// Where the site will stand, such as `https://example.org/tool/`, when that is known.
    pub address: Option<&'a str>,
    /// The first view in each language, which stands in the page until the program runs.
    pub first: [&'a str; 2],
}

/// Completes a site.
///
/// # Errors
/// A sentence, when the page of the build is not as it was expected, or the address is none.
pub fn complete(files: &mut Files, given: Given<'_>) -> Result<(), String> {
    let address = given.address.map(checked).transpose()?;
    name_the_script(files)?;
    for language in Language::ALL {
        let page = privacy::html(language, given.styles);
        files.insert(privacy::file(language).to_owned(), page.into_bytes());
    }
    let dutch = text(files, INDEX)?;
    let english = english::page(&dutch)?;
    for ((language, page), first) in Language::ALL.into_iter().zip([dutch, english]).zip(given.first) {
        let head = head::of_page(language, address.as_deref());
        let page = with_tag(&page, FIRST, &["<div id=\"first\">", first].concat())?;
        files.insert(self::page(language).to_owned(), with_head(&page, &head)?.into_bytes());
    }
    for language in Language::ALL {
        for pair in [crate::lesson::still::file, privacy::file] {
            let file = pair(language);
            if let Some(head) = head::of_still(Language::ALL.map(pair), language, address.as_deref()) {
                let page = with_head(&text(files, file)?, &head)?;
                files.insert(file.to_owned(), page.into_bytes());
            }
        }
    }
    if let Some(address) = &address {
        files.insert("sitemap.xml".to_owned(), head::sitemap(address).into_bytes());
    }
    let version = offline::version(files);
    for language in Language::ALL {
        let file = self::page(language);
        let meta = format!("<meta name=\"{VERSION}\" content=\"{version}\">\n");
        let page = with_head(&text(files, file)?, &meta)?;
        files.insert(file.to_owned(), page.into_bytes());
    }
    files.insert(WORKER.to_owned(), offline::worker(&version, files).into_bytes());
    Ok(())
}

/// The page as it stays: one that is never offered a newer version.
///
/// # Errors
/// A sentence, when the site is not complete.
pub fn pinned(files: &Files) -> Result<Vec<u8>, String> {
    let page = text(files, INDEX)?;
    let start = format!("<meta name=\"{VERSION}\" content=\"");
    let (before, after) = page.split_once(&start).ok_or("the page has no version yet.")?;
    let (_, after) = after.split_once(">\n").ok_or("the version of the page has no end.")?;
    Ok([before, after].concat().into_bytes())
}

/// Gives the script of the page a name by its own content. Trunk names it after the Wasm, so that a script of another
/// version could bear a name that browsers have kept.
fn name_the_script(files: &mut Files) -> Result<(), String> {
    let index = text(files, INDEX)?;
    let script = files
        .keys()
        .find(|name| name.starts_with("page-") && name.ends_with(".js") && index.contains(name.as_str()));
    let old = script.cloned().ok_or("the page names no script of its own; build it anew.")?;
    let bytes = files.remove(&old).unwrap_or_default();
    let new = format!("page-{}.js", offline::short(&bytes));
    files.insert(new.clone(), bytes);
    files.insert(INDEX.to_owned(), index.replace(&old, &new).into_bytes());
    Ok(())
}

fn text(files: &Files, name: &str) -> Result<String, String> {
    let bytes = files.get(name).ok_or_else(|| format!("{name} is not among the files of the page."))?;
    String::from_utf8(bytes.clone()).map_err(|_| format!("{name} is no text."))
}

/// An address as it is used: with a slash at its end.
fn checked(address: &str) -> Result<String, String> {
    let rest = match address.split_once("://") {
        Some(("https" | "http", rest)) => Some(rest),
        _ => None,
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:%".contains(c);
    match rest {
        Some(rest) if !rest.is_empty() && rest.chars().all(plain) => {
            Ok([address.trim_end_matches('/'), "/"].concat())
        }
        _ => Err(format!("{address:?} is no address of a site; write it like https://example.org/tool/.")),
    }
}
