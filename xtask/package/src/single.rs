//! The page as one file, which opens from a disk and asks no network.
//!
//! **Flow.** Styles, script, Wasm and lessons are put one behind the other, compressed together ([`bytes::lzma`]) and written
//! into the page as text ([`latin`]); a small script turns them back (`www/file.js`). **Invariant.** The policy of the file
//! allows what is inside by its checksum and nothing else, and no link in it leads to a file that is not there.

use std::fs;

use crate::files::{self, File};
use crate::list::{Form, Made};
use crate::page::{attribute, elements, replaced, without, without_first_view};
use crate::{Folders, Result, bytes, latin};

/// Name of the file.
const NAME: &str = "netwerktijd.html";

/// What starts the page.
const START: &str = include_str!("../www/file.js");

/// How the script of the page ends, as the bindings generator writes it.
const EXPORTS: &str = "export { initSync, __wbg_init as default };";

/// How it ends here.
const BEGIN: &str = "const held = globalThis.netwerktijd;\ndelete globalThis.netwerktijd;\n\
                     __wbg_init({ module_or_path: held.wasm }).then(held.started, held.failed);\n";

/// Where the page leads to files that are written out; here the room of the story serves.
const LINKS: [(&str, &str); 2] =
    [("./verhaal.html", "#v1&amp;room=story"), ("./story.html", "#v1&amp;lang=en&amp;room=story")];

/// The page about privacy. The file itself says it, in “Over dit model”.
const PRIVACY: &str = "./privacy.html";

/// Writes the file.
pub fn write(page: &[File], folders: &Folders) -> Result<Made> {
    let whole = |name: &str| files::read(&folders.whole.join(name));
    let script = text(whole("page.js")?)?;
    let script = replaced(&script, EXPORTS, BEGIN)?;
    // Its styles come with the program, so that before it there is nothing but text.
    let html = without_first_view(&text(files::named(page, "index.html")?.to_vec())?)?;
    let content = html_of(page, &html, &script, &whole("page_bg.wasm")?)?;
    let path = folders.out.join(NAME);
    files::write(&path, &content)?;
    let size = fs::metadata(&path).map_or(0, |data| data.len());
    println!("{NAME}: {size} bytes");
    Ok(Made {
        name: NAME.to_owned(),
        form: Form::File,
        bytes: content.len(),
        sha256: bytes::sha256(&content),
    })
}

fn html_of(page: &[File], html: &str, script: &str, wasm: &[u8]) -> Result<Vec<u8>> {
    let mut head = html.to_owned();
    let mut style = String::new();
    let mut lessons: Vec<(&str, &[u8])> = Vec::new();
    for link in elements(html, "link") {
        let href = attribute(link, "href").unwrap_or_default();
        match attribute(link, "rel") {
            Some("stylesheet") => {
                style.push_str(&text(beside(page, href)?.to_vec())?);
                head = without(&head, link)?;
            }
            Some("icon") => head = replaced(&head, href, &picture(&text(beside(page, href)?.to_vec())?))?,
            _ => head = without(&head, link)?,
        }
    }
    for meta in elements(html, "meta") {
        let (name, content) = (attribute(meta, "name").unwrap_or_default(), attribute(meta, "content"));
        if let Some(content) =
            content.filter(|_| name.starts_with("lessons-") || name.starts_with("courses-"))
        {
            lessons.push((name, beside(page, content)?));
            head = without(&head, meta)?;
        } else if name.starts_with("app-") {
            head = without(&head, meta)?;
        }
    }
    // What only messengers and search engines read would lead elsewhere.
    for meta in elements(html, "meta") {
        if attribute(meta, "property").is_some() || attribute(meta, "name") == Some("twitter:card") {
            head = without(&head, meta)?;
        }
    }
    for tag in elements(html, "script") {
        let content = html.split_once(tag).and_then(|(_, rest)| rest.split("</script>").next());
        head = without(&head, &[tag, content.unwrap_or_default(), "</script>"].concat())?;
    }
    for link in elements(html, "a").into_iter().filter(|link| attribute(link, "href") == Some(PRIVACY)) {
        head = without(&head, &[" · ", link, "Privacy</a>"].concat())?;
    }
    for (from, to) in LINKS {
        head = replaced(&head, from, to)?;
    }
    let start = bare(START);
    let policy = format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {}; connect-src 'self' blob:; \
         img-src data: blob:; base-uri 'none'; form-action 'none'",
        bytes::policy_hash(&start),
        bytes::policy_hash(script),
        bytes::policy_hash(&style)
    );
    let charset = elements(html, "meta").into_iter().find(|meta| attribute(meta, "charset").is_some());
    let charset = charset.ok_or("the built page names no charset; report this as a fault.")?;
    let first = format!(
        "<meta charset=\"windows-1252\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"
    );
    head = replaced(&head, charset, &first)?;

    let mut parts: Vec<(&str, &[u8])> =
        vec![("wasm", wasm), ("script", script.as_bytes()), ("style", style.as_bytes())];
    parts.extend(lessons);
    let table: Vec<String> = parts.iter().map(|(name, part)| format!("{name}:{}", part.len())).collect();
    let all: Vec<u8> = parts.iter().flat_map(|(_, part)| part.iter().copied()).collect();
    let (before, after) = latin::numbered(&head)
        .split_once("</body>")
        .map(|(before, after)| (before.to_owned(), after.to_owned()))
        .ok_or("the built page has no end; report this as a fault.")?;
    let mut content = before.into_bytes();
    let tag =
        format!("<script type=\"application/octet-stream\" id=\"pack\" data-parts=\"{}\">", table.join(" "));
    content.extend(tag.bytes());
    content.extend(latin::written(&bytes::lzma(&all)?));
    content.extend(format!("</script><script>{start}</script></body>{after}").bytes());
    Ok(content)
}

/// The file that an address of the page leads to.
fn beside<'a>(page: &'a [File], address: &str) -> Result<&'a [u8]> {
    files::named(page, address.trim_start_matches("./"))
}

fn text(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|_| "a text of the built page is none; build it anew.".to_owned())
}

/// A drawing as an address that holds it.
fn picture(svg: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.!~*'()/:=,;".contains(&byte);
    let letter = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    ["data:image/svg+xml,", &svg.bytes().map(letter).collect::<String>()].concat()
}

/// A script without comments and indents.
fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}
