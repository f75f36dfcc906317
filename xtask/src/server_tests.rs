//! What the server answers, asked over a real connection.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use super::*;
use crate::scratch::Scratch;

fn page(name: &str) -> (Scratch, Site) {
    let scratch = Scratch::new(name);
    scratch.write("secret.txt", "secret");
    scratch.write("dist/index.html", "<p>page</p>");
    scratch.write("dist/app bg.wasm", "\0asm");
    scratch.write("dist/sub/x.js", "x");
    let dist = scratch.path().join("dist");
    let site = Site::new(dist.clone()).with("/deep/er/", dist);
    (scratch, site)
}

fn ask(port: u16, line: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    write!(stream, "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("the server reads");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("the server answers");
    text
}

fn started(site: Site) -> (u16, Running) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    (port, Running::start(listener, site).expect("started"))
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let (_scratch, site) = page("traversal");
    for address in [
        "/../secret.txt",
        "/sub/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/deep/er/../../../secret.txt",
        "/%zz",
        "/%",
        "/C:/x",
        "secret.txt",
    ] {
        assert_eq!(site.file(address), None, "{address}");
    }
    let (port, _running) = started(site);
    for address in ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt"] {
        let answer = ask(port, &format!("GET {address}"));
        assert!(!answer.contains("secret") && !answer.contains(" 200 "), "{address}: {answer}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    let (scratch, site) = page("link");
    let link = scratch.path().join("dist/link.txt");
    std::os::unix::fs::symlink(scratch.path().join("secret.txt"), link).expect("linked");
    assert_eq!(site.file("/link.txt"), None);
}

#[test]
fn the_page_lies_at_the_root_and_in_a_deeper_folder() {
    let (_scratch, site) = page("mounts");
    for address in ["/", "/?s=1", "/index.html", "/deep/er/", "/deep/er/sub/x.js", "/app%20bg.wasm"] {
        assert!(site.file(address).is_some(), "{address}");
    }
    for address in ["/sub", "/sub/", "/none.js", "/deep/er/none"] {
        assert_eq!(site.file(address), None, "{address}");
    }
}

#[test]
fn a_page_comes_with_its_type_and_policy() {
    let (_scratch, site) = page("headers");
    let (port, _running) = started(site);
    let answer = ask(port, "GET /");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(answer.contains("Content-Type: text/html; charset=utf-8\r\n"), "{answer}");
    assert!(answer.contains("Cache-Control: no-cache\r\n"), "{answer}");
    assert!(answer.contains("Access-Control-Allow-Origin: *\r\n"), "{answer}");
    // The host by the name that it was asked by.
    assert!(answer.contains(&format!("Content-Security-Policy: {}\r\n", policy("x"))), "{answer}");
    assert!(answer.ends_with("<p>page</p>"), "{answer}");
    assert!(ask(port, "GET /app%20bg.wasm").contains("Content-Type: application/wasm\r\n"));
}

#[test]
fn head_has_no_body_and_other_methods_are_refused() {
    let (_scratch, site) = page("methods");
    let (port, _running) = started(site);
    let answer = ask(port, "HEAD /");
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("Content-Length: 11\r\n"), "{answer}");
    assert!(!answer.contains("page"), "{answer}");
    assert!(ask(port, "POST /").starts_with("HTTP/1.1 405 "));
    assert!(ask(port, "GET /none").starts_with("HTTP/1.1 404 "));
}

#[test]
fn several_requests_are_answered_while_one_dawdles() {
    let (_scratch, site) = page("several");
    let (port, _running) = started(site);
    let dawdlers: Vec<_> =
        (0..20).map(|_| TcpStream::connect(("127.0.0.1", port)).expect("the server listens")).collect();
    let asked: Vec<_> = (0..20).map(|_| thread::spawn(move || ask(port, "GET /sub/x.js"))).collect();
    for answer in asked {
        assert!(answer.join().expect("answered").starts_with("HTTP/1.1 200 "));
    }
    drop(dawdlers);
}

/// Asks for a file on a connection that stays open.
fn ask_on(mut stream: &TcpStream) {
    write!(stream, "GET /sub/x.js HTTP/1.1\r\nHost: x\r\n\r\n").expect("the server reads");
}

/// Reads one whole answer.
fn answer_on(mut stream: &TcpStream) -> String {
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\nx") {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("answered in time");
        answer.extend(byte);
    }
    String::from_utf8(answer).expect("text")
}

/// A browser opens several connections at once and keeps them; a server with a pool of threads left some unanswered.
#[test]
fn connections_that_are_kept_alive_are_all_answered() {
    let (_scratch, site) = page("alive");
    let (port, _running) = started(site);
    for count in [6, 8, 6, 10, 6, 12, 10, 10, 10, 10] {
        let connect = |_| TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
        let kept: Vec<_> = (0..count).map(connect).collect();
        for _ in 0..2 {
            kept.iter().for_each(ask_on);
            for stream in &kept {
                stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a time limit");
                assert!(answer_on(stream).starts_with("HTTP/1.1 200 "), "{count} at once");
            }
        }
    }
}
