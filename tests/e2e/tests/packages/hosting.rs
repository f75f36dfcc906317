//! `doc/nginx.conf`, run by the real nginx: types, headers, what is sent compressed, the root and a folder.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use netwerktijd::scenario::{Case, Link};
use netwerktijd_e2e::folder::Folder;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;

use super::packages;

/// nginx with the configuration that is published; stopped when dropped.
struct Nginx {
    process: Child,
    port: u16,
    _folder: Folder,
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // The master process: it takes its workers with it.
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
    }
}

impl Nginx {
    fn start() -> Result<Self> {
        let folder = Folder::new()?;
        let site = folder.path().join("site");
        copy(&packages()?.join("site"), &site)?;
        fs::copy(packages()?.join("netwerktijd.html"), site.join("netwerktijd.html"))?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../doc/nginx.conf");
        let mut text = fs::read_to_string(published)?;
        let site = site.display().to_string();
        for (from, to) in [
            ("root /srv/netwerktijd;", format!("root {site};")),
            ("alias /srv/netwerktijd/;", format!("alias {site}/;")),
            ("listen 8080;", format!("listen 127.0.0.1:{port};")),
            ("http {\n", "http {\n  access_log off;\n".to_owned()),
        ] {
            assert_eq!(text.matches(from).count(), 1, "{from}");
            text = text.replace(from, &to);
        }
        let path = folder.write("nginx.conf", text.as_bytes())?;
        let pid = folder.path().join("nginx.pid").display().to_string();
        let mut command = Command::new(told("NETWERKTIJD_NGINX")?);
        command.arg("-c").arg(&path).arg("-e").arg("stderr").arg("-g");
        // What is served here may lie where only we may read.
        command.arg(format!("daemon off; pid {pid}; user root;")).stdin(Stdio::null());
        let nginx = Self { process: command.spawn()?, port, _folder: folder };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if start.elapsed() > Duration::from_secs(20) {
                return Err("nginx does not answer".into());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(nginx)
    }

    /// Status and headers in small letters, and the body.
    fn get(&self, path: &str, accepts: &str) -> Result<(String, Vec<u8>)> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: {accepts}\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let end = answer.windows(4).position(|part| part == b"\r\n\r\n").ok_or("no end of the head")?;
        Ok((String::from_utf8_lossy(&answer[..end]).to_lowercase(), answer[end + 4..].to_vec()))
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(path, target)?;
        }
    }
    Ok(())
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
    let nginx = Nginx::start()?;
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
                let (head, body) = nginx.get(&format!("/{name}"), accepts)?;
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
    let nginx = Nginx::start()?;
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
            let (head, _) = nginx.get(&format!("{folder}{name}"), "br")?;
            assert!(head.contains(cache), "{name}: {head}");
            for header in [
                "content-security-policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
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
    let (head, _) = nginx.get("/leren/netwerktijd", "br")?;
    assert!(head.starts_with("http/1.1 301") && head.contains("location: /leren/netwerktijd/"), "{head}");
    let (head, _) = nginx.get("/../nginx.conf", "br")?;
    assert!(head.starts_with("http/1.1 400"), "{head}");
    let (head, _) = nginx.get("/nothing", "br")?;
    assert!(head.starts_with("http/1.1 404") && head.contains("content-security-policy"), "{head}");
    Ok(())
}

#[test]
fn the_page_runs_at_the_root_and_in_a_folder_and_so_does_the_single_file() -> Result<()> {
    let nginx = Nginx::start()?;
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
    let policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
    for name in ["nginx.conf", "hosting.md"] {
        assert!(document(name)?.contains(policy), "{name}");
    }
    Ok(())
}
