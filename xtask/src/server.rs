//! Serves folders on the loopback, as strictly as the strictest host would.
//!
//! **Flow.** A [`Site`] says which address lies on which folder; [`Running`] answers in a thread of its own until it is
//! dropped. Every connection is a task, so one that is kept alive or dawdles keeps nobody waiting.
//! **Invariant.** Nothing outside those folders is ever served, and every page comes under [`policy`], so that what works
//! here needs no inline script, no inline style and no other host.

use std::convert::Infallible;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::{fs, io};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use crate::{Result, mime};

/// What the page may do when it comes from this host. The host stands there by name, too, as in `doc/nginx.conf`: in a frame
/// without an origin WebKit takes `'self'` for nobody. That `'self'` alone is enough everywhere else is seen by the tests
/// that have a host of their own (`tests/e2e/src/host.rs`).
pub fn policy(host: &str) -> String {
    let own = format!("'self' http://{host}");
    format!(
        "default-src {own}; script-src 'self' 'wasm-unsafe-eval' http://{host}; style-src {own}; img-src {own} data:; \
         base-uri 'none'; form-action 'none'"
    )
}

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
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Begins to answer on a listener that is already bound.
    pub fn start(listener: TcpListener, site: Site) -> Result<Self> {
        let failed = |error: io::Error| format!("the server did not start ({error}).");
        let runtime = Builder::new_current_thread().enable_io().build().map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener).map_err(failed)?
        };
        let (stop, stopped) = oneshot::channel();
        let thread = thread::spawn(move || run(&runtime, listener, site, stopped));
        Ok(Self { stop: Some(stop), thread: Some(thread) })
    }

    /// Waits for ever.
    pub fn serve(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Answers every connection until told to stop; those still open end with the runtime.
fn run(runtime: &Runtime, listener: tokio::net::TcpListener, site: Site, stopped: oneshot::Receiver<()>) {
    runtime.spawn(accept(listener, Arc::new(site)));
    // Told, or left behind: both are an end.
    let _ = runtime.block_on(stopped);
}

/// Gives every connection a task of its own, for ever.
async fn accept(listener: tokio::net::TcpListener, site: Arc<Site>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Broken off before it was accepted, or no file handles left: those that are open must get their turn.
            tokio::task::yield_now().await;
            continue;
        };
        let site = Arc::clone(&site);
        tokio::spawn(async move {
            let service = service_fn(|request: Request<Incoming>| {
                let response = answer(&request, &site);
                async { Ok::<_, Infallible>(response) }
            });
            // A browser that went away is no reason to stop either.
            let mut http = http1::Builder::new();
            http.title_case_headers(true);
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

fn answer(request: &Request<Incoming>, site: &Site) -> Response<Full<Bytes>> {
    let mut response = file(request.method(), request.uri().path(), site);
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    // Cannot fail: it came as a header. Should it, nothing is allowed.
    let policy = HeaderValue::from_str(&policy(host));
    let policy = policy.unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"));
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    response
}

fn file(method: &Method, address: &str, site: &Site) -> Response<Full<Bytes>> {
    if method != Method::GET && method != Method::HEAD {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here.\n");
    }
    let Some(path) = site.file(address) else {
        return plain(StatusCode::NOT_FOUND, "There is no such file here.\n");
    };
    let Ok(bytes) = fs::read(&path) else {
        return plain(StatusCode::INTERNAL_SERVER_ERROR, "This file cannot be read.\n");
    };
    // Nothing is kept without asking: the script's name is made from the Wasm, so an old script can bear a new name.
    let headers = [(CONTENT_TYPE, mime::of(&path)), (CACHE_CONTROL, "no-cache")];
    dressed(Response::new(Full::from(bytes)), headers)
}

fn plain(status: StatusCode, words: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(words));
    *response.status_mut() = status;
    dressed(response, [(CONTENT_TYPE, "text/plain; charset=utf-8")])
}

/// The response with these headers and those that every one has.
fn dressed<const N: usize>(
    mut response: Response<Full<Bytes>>,
    headers: [(HeaderName, &'static str); N],
) -> Response<Full<Bytes>> {
    // A page in a sandboxed frame has no origin, and may still load its own module.
    let all = [
        (HeaderName::from_static("access-control-allow-origin"), "*"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
    ];
    for (name, value) in headers.into_iter().chain(all) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
#[path = "server_tests.rs"]
mod tests;
