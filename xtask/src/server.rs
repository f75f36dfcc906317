//! Serves folders on the loopback, as strictly as the strictest host would.
//!
//! **Flow.** A [`Site`] says which address lies on which folder; [`Running`] answers in threads until it is dropped.
//! **Invariant.** Nothing outside those folders is ever served, and every page comes under [`POLICY`], so that what works
//! here needs no inline script, no inline style and no other host.

use std::fs::{self, File};
use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::{Result, mime};

/// What the page may do.
pub const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; base-uri 'none'; form-action 'none'";

/// Requests answered at once.
const THREADS: usize = 8;

/// Which address lies on which folder.
#[derive(Clone, Debug)]
pub struct Site {
    mounts: Vec<(String, PathBuf)>,
}

impl Site {
    /// A site with this folder at its root.
    pub fn new(folder: PathBuf) -> Self {
        Self { mounts: vec![("/".to_owned(), folder)] }
    }

    /// The same site with a folder below `address`, which begins and ends with a slash.
    pub fn with(mut self, address: &str, folder: PathBuf) -> Self {
        // The longest address first: it is the more exact one.
        self.mounts.insert(0, (address.to_owned(), folder));
        self
    }

    /// The file at this address, if there is one that may be served.
    fn file(&self, address: &str) -> Option<PathBuf> {
        let address = decode(address.split(['?', '#']).next()?)?;
        let (mount, folder) = self.mounts.iter().find(|(mount, _)| address.starts_with(mount))?;
        let mut path = folder.clone();
        for part in address.strip_prefix(mount)?.split('/').filter(|part| !part.is_empty()) {
            if !is_plain(part) {
                return None;
            }
            path.push(part);
        }
        if path.is_dir() && address.ends_with('/') {
            path.push("index.html");
        }
        // A link inside the folder must not lead out of it either.
        let real = fs::canonicalize(path).ok().filter(|path| path.is_file())?;
        real.starts_with(fs::canonicalize(folder).ok()?).then_some(real)
    }
}

/// Whether a part of an address is a name, on every system.
fn is_plain(part: &str) -> bool {
    part != ".." && part != "." && !part.contains(['\\', ':', '\0'])
}

/// Turns `%20` and its like into bytes; `None` when that is no text.
fn decode(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A server that answers until it is dropped.
pub struct Running {
    server: Arc<Server>,
    threads: Vec<JoinHandle<()>>,
}

impl Running {
    /// Begins to answer on a listener that is already bound.
    pub fn start(listener: TcpListener, site: Site) -> Result<Self> {
        let server = Server::from_listener(listener, None)
            .map_err(|error| format!("the server did not start ({error})."))?;
        let (server, site) = (Arc::new(server), Arc::new(site));
        let threads = (0..THREADS).map(|_| {
            let (server, site) = (Arc::clone(&server), Arc::clone(&site));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that went away is no reason to stop.
                    let _ = answer(request, &site);
                }
            })
        });
        Ok(Self { threads: threads.collect(), server })
    }

    /// Waits for ever.
    pub fn serve(mut self) {
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.server.unblock();
        }
    }
}

fn answer(request: Request, site: &Site) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(text(405, "Only GET and HEAD are answered here.\n"));
    }
    let Some(path) = site.file(request.url()) else {
        return request.respond(text(404, "There is no such file here.\n"));
    };
    // Nothing is kept without asking: the script's name is made from the Wasm, so an old script can bear a new name.
    let headers = [("Content-Type", mime::of(&path)), ("Cache-Control", "no-cache")];
    let response = Response::from_file(File::open(&path)?);
    request.respond(dressed(response, &headers))
}

fn text(status: u16, words: &str) -> Response<io::Cursor<Vec<u8>>> {
    let response = Response::from_data(words.as_bytes()).with_status_code(StatusCode(status));
    dressed(response, &[("Content-Type", "text/plain; charset=utf-8")])
}

/// The response with these headers and those that every one has.
fn dressed<R: io::Read>(mut response: Response<R>, headers: &[(&str, &str)]) -> Response<R> {
    // A page in a sandboxed frame has no origin, and may still load its own module.
    let all = [
        ("Content-Security-Policy", POLICY),
        ("Access-Control-Allow-Origin", "*"),
        ("X-Content-Type-Options", "nosniff"),
    ];
    for (name, value) in headers.iter().chain(&all) {
        if let Ok(header) = Header::from_bytes(*name, *value) {
            response.add_header(header);
        }
    }
    response
}

#[cfg(test)]
#[path = "server_tests.rs"]
mod tests;
