//! `doc/nginx.conf`, run by the real nginx: types, headers, what is sent compressed, the root and a folder.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use netwerktijd::scenario::{Case, Link};
use netwerktijd_e2e::nginx::Nginx;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;

use super::packages;

/// nginx with the site and the single file.
fn nginx() -> Result<Nginx> {
    Nginx::start(&packages()?.join("site"), &[packages()?.join("netwerktijd.html")])
}

/// Status and headers in small letters, and the body; the host is called `x`.
fn get(port: u16, path: &str, accepts: &str) -> Result<(String, Vec<u8>)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: {accepts}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|part| part == b"\r\n\r\n").ok_or("no end of the head")?;
    Ok((String::from_utf8_lossy(&answer[..end]).to_lowercase(), answer[end + 4..].to_vec()))
}

/// Names of files of the site that match.
fn site(matches: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut folders = vec![(packages()?.join("site"), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                folders.push((entry.path(), format!("{name}/")));
            } else if matches(&name) {
                names.push(name);
            }
        }
    }
    names.sort();
    Ok(names)
}

fn file(name: &str) -> Result<Vec<u8>> {
    Ok(fs::read(packages()?.join("site").join(name))?)
}

#[test]
fn every_file_is_sent_with_its_type_and_as_small_as_it_lies_there() -> Result<()> {
    let nginx = nginx()?;
    for (ending, kind) in [
        ("html", "text/html; charset=utf-8"),
        ("css", "text/css; charset=utf-8"),
        ("js", "text/javascript; charset=utf-8"),
        ("wasm", "application/wasm"),
        ("svg", "image/svg+xml"),
        ("bin", "application/octet-stream"),
    ] {
        let names = site(|name| name.ends_with(&format!(".{ending}")))?;
        assert!(!names.is_empty(), "{ending}");
        for name in names {
            for (accepts, encoding, beside) in
                [("gzip, br", "br", ".br"), ("gzip", "gzip", ".gz"), ("identity", "", "")]
            {
                let (head, body) = get(nginx.port, &format!("/{name}"), accepts)?;
                assert!(head.starts_with("http/1.1 200"), "{name}: {head}");
                assert!(head.contains(&format!("content-type: {kind}\r\n")), "{name}: {head}");
                let sent = head.contains("content-encoding: ");
                assert!(
                    sent != encoding.is_empty()
                        && (!sent || head.contains(&format!("content-encoding: {encoding}"))),
                    "{name}: {head}"
                );
                assert_eq!(body, file(&format!("{name}{beside}"))?, "{name}{beside}");
            }
        }
    }
    Ok(())
}

#[test]
fn headers_protect_the_page_and_say_what_may_be_kept() -> Result<()> {
    let nginx = nginx()?;
    let kept = "cache-control: public, max-age=31536000, immutable";
    let asked = "cache-control: no-cache";
    let named = [
        "index.html",
        "en.html",
        "story.html",
        "verhaal.html",
        "sw.js",
        "embed.js",
        "example.js",
        "example.css",
    ];
    let named = named.map(str::to_owned);
    let endings = [".wasm", ".css", ".svg", ".bin", ".js"];
    let hashed = site(|name| {
        endings.iter().any(|ending| name.ends_with(ending)) && !named.iter().any(|other| other == name)
    })?;
    assert!(hashed.iter().any(|name| name.starts_with("page-") && name.ends_with(".js")));
    for folder in ["/", "/leren/netwerktijd/"] {
        let pages = named.iter().map(|name| (name, asked));
        for (name, cache) in pages.chain(hashed.iter().map(|name| (name, kept))) {
            let (head, _) = get(nginx.port, &format!("{folder}{name}"), "br")?;
            assert!(head.contains(cache), "{name}: {head}");
            for header in [
                "content-security-policy: default-src 'self' http://x; script-src 'self' 'wasm-unsafe-eval' http://x; style-src 'self' http://x; img-src 'self' http://x data:; ",
                "x-content-type-options: nosniff",
                "access-control-allow-origin: *",
                "referrer-policy: no-referrer",
                "vary: accept-encoding",
                "etag: ",
            ] {
                assert!(head.contains(header), "{name} lacks {header}: {head}");
            }
        }
    }
    let (head, _) = get(nginx.port, "/leren/netwerktijd", "br")?;
    assert!(head.starts_with("http/1.1 301") && head.contains("location: /leren/netwerktijd/"), "{head}");
    let (head, _) = get(nginx.port, "/../nginx.conf", "br")?;
    assert!(head.starts_with("http/1.1 400"), "{head}");
    let (head, _) = get(nginx.port, "/nothing", "br")?;
    assert!(head.starts_with("http/1.1 404") && head.contains("content-security-policy"), "{head}");
    Ok(())
}

#[test]
fn the_page_runs_at_the_root_and_in_a_folder_and_so_does_the_single_file() -> Result<()> {
    let nginx = nginx()?;
    let fragment = Link { scenario: Case::RegionB.scenario(), ..Link::default() }.encode();
    let page = Page::open(&fragment)?;
    let content = page.content()?;
    page.session.console()?;
    // The host says that the single file is UTF-8, which it is not; it must find that out.
    for path in ["", "leren/netwerktijd/", "netwerktijd.html", "leren/netwerktijd/netwerktijd.html"] {
        page.session.go(&format!("http://127.0.0.1:{}/{path}#{fragment}", nginx.port))?;
        page.started()?;
        assert_eq!(page.content()?, content, "{path}");
        page.session.run("document.getElementById('room-story').click()")?;
        page.session.wait_for("return !!document.querySelector('main.story .ways')", &json!(true))?;
        assert_eq!(page.session.console()?, Vec::<String>::new(), "{path}");
    }
    Ok(())
}

/// Where the documents are that hosts read.
fn document(name: &str) -> Result<String> {
    Ok(fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../doc").join(name))?)
}

#[test]
fn the_policy_that_is_published_is_the_one_that_the_page_is_tried_under() -> Result<()> {
    let url = told("NETWERKTIJD_URL")?;
    let port = url.trim_end_matches('/').rsplit(':').next().ok_or("no port")?.parse()?;
    let (head, _) = get(port, "/", "identity")?;
    let said = head.lines().find_map(|line| line.strip_prefix("content-security-policy: "));
    let said = said.ok_or_else(|| format!("no policy: {head}"))?;
    assert!(said.contains("default-src 'self' http://x;"), "{said}");
    for (name, host) in [("nginx.conf", "$netwerktijd_host"), ("hosting.md", "https://HOST")] {
        let policy = said.replace("http://x", host);
        assert!(document(name)?.contains(&policy), "{name}: {policy}");
    }
    Ok(())
}
