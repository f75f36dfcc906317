//! A host of its own for one test: it can answer wrongly, go silent, change what it serves, and remembers what was asked.
//!
//! **Why not the server of `cargo xtask`.** That one serves all tests at once and always rightly. What a worker keeps belongs
//! to one address, so a test about that needs an address that no other test uses.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use netwerktijd::site::Files;

use crate::session::{Result, told};

/// The rules that the page is served under elsewhere, too, without its own address: this much is enough.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data:; base-uri 'none'; form-action 'none'";

/// The rules of a host, with its address where it says that.
fn policy(stream: &TcpStream, named: bool) -> io::Result<String> {
    let own = if named { format!("'self' http://{}", stream.local_addr()?) } else { "'self'".to_owned() };
    Ok(POLICY.replace("'self'", &own))
}

/// What can go wrong with a file on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Half of it comes, then the connection ends.
    CutOff,
    /// It comes as plain text.
    WrongType,
    /// There is no such file.
    Missing,
    /// A page with a sentence comes instead, as if all were well.
    Page,
    /// One byte in its middle is another.
    Damaged,
    /// It takes this many seconds.
    Slow(u64),
}

#[derive(Debug, Default)]
struct State {
    files: Files,
    /// By the end of a file's name.
    faults: BTreeMap<String, Fault>,
    silent: bool,
    /// Whether its address stands in its rules.
    named: bool,
    asked: Vec<String>,
    cookies: Vec<String>,
}

/// The host.
#[derive(Debug)]
pub struct Host {
    port: u16,
    state: Arc<Mutex<State>>,
}

/// All files of the built page, by name.
///
/// # Errors
/// When `cargo xtask` did not say where they are, or they cannot be read.
pub fn built() -> Result<Files> {
    fn collect(root: &PathBuf, below: &str, files: &mut Files) -> io::Result<()> {
        for entry in std::fs::read_dir(root.join(below))? {
            let entry = entry?;
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                collect(root, &format!("{name}/"), files)?;
            } else {
                files.insert(name, std::fs::read(entry.path())?);
            }
        }
        Ok(())
    }
    let mut files = Files::new();
    collect(&PathBuf::from(told("NETWERKTIJD_DIST")?), "", &mut files)?;
    Ok(files)
}

/// The same files where every page runs this script before its own.
#[must_use]
pub fn with_script(mut files: Files, source: &str) -> Files {
    const NAME: &str = "before.js";
    for (name, bytes) in files.iter_mut().filter(|(name, _)| name.ends_with(".html")) {
        let up = "../".repeat(name.matches('/').count());
        let page = String::from_utf8_lossy(bytes);
        *bytes =
            page.replacen("<meta", &format!("<script src=\"./{up}{NAME}\"></script><meta"), 1).into_bytes();
    }
    files.insert(NAME.to_owned(), source.as_bytes().to_vec());
    files
}

impl Host {
    /// Begins to answer. Its thread ends with the test program.
    ///
    /// # Errors
    /// When no port is free.
    pub fn serve(files: Files) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let state = Arc::new(Mutex::new(State { files, ..State::default() }));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                // A browser that went away is no reason to stop.
                thread::spawn(move || drop(answer(stream, &state)));
            }
        });
        Ok(Self { port, state })
    }

    /// The address of its folder.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Spoils every file whose name ends so.
    pub fn spoil(&self, end: &str, fault: Fault) {
        lock(&self.state).faults.insert(end.to_owned(), fault);
    }

    /// Spoils nothing any more.
    pub fn repair(&self) {
        lock(&self.state).faults.clear();
    }

    /// Goes silent, as a host does that cannot be reached, or speaks again.
    pub fn silence(&self, silent: bool) {
        lock(&self.state).silent = silent;
    }

    /// Says its address in its rules from now on, as engines need it that take `'self'` for nobody in a frame without an origin.
    pub fn say_its_name(&self) {
        lock(&self.state).named = true;
    }

    /// Serves another version from now on.
    pub fn replace(&self, files: Files) {
        lock(&self.state).files = files;
    }

    /// What was asked for since the last call, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut lock(&self.state).asked)
    }

    /// Every cookie that came with a request.
    #[must_use]
    pub fn cookies(&self) -> Vec<String> {
        lock(&self.state).cookies.clone()
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(mut stream: TcpStream, state: &Mutex<State>) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        if line.to_ascii_lowercase().starts_with("cookie:") {
            lock(state).cookies.push(line.clone());
        }
        line.clear();
    }
    let Some(path) = first.split(' ').nth(1) else { return Ok(()) };
    let name = path.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
    let name = if name.is_empty() { "index.html".to_owned() } else { name };
    let policy = policy(&stream, lock(state).named)?;
    let (bytes, fault) = {
        let mut state = lock(state);
        if state.silent {
            return Ok(());
        }
        state.asked.push(name.clone());
        let fault =
            state.faults.iter().find(|(end, _)| name.ends_with(end.as_str())).map(|(_, fault)| *fault);
        (state.files.get(&name).cloned(), fault)
    };
    let Some(mut bytes) = bytes.filter(|_| fault != Some(Fault::Missing)) else {
        let gone = b"There is no such file here.\n";
        return respond(&mut stream, &policy, "404 Not Found", "text/plain", gone, 1.0);
    };
    match fault {
        Some(Fault::Page) => {
            let page = b"<!doctype html><title>Host</title><p>Please sign in.</p>";
            return respond(&mut stream, &policy, "200 OK", "text/html", page, 1.0);
        }
        Some(Fault::Damaged) => {
            // One byte could be a number that is as good as another.
            let middle = bytes.len() / 2;
            bytes.iter_mut().skip(middle).take(64).for_each(|byte| *byte ^= 0x55);
        }
        Some(Fault::Slow(seconds)) => thread::sleep(Duration::from_secs(seconds)),
        _ => {}
    }
    let kind = if fault == Some(Fault::WrongType) { "text/plain" } else { kind(&name) };
    let part = if fault == Some(Fault::CutOff) { 0.5 } else { 1.0 };
    respond(&mut stream, &policy, "200 OK", kind, &bytes, part)
}

/// Answers with this part of the bytes, having promised all.
fn respond(
    stream: &mut TcpStream,
    policy: &str,
    status: &str,
    kind: &str,
    bytes: &[u8],
    part: f64,
) -> io::Result<()> {
    let length = bytes.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: no-cache\r\nAccess-Control-Allow-Origin: *\r\n\
         Content-Security-Policy: {policy}\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    )?;
    let sent = (length as f64 * part) as usize;
    stream.write_all(bytes.get(..sent).unwrap_or(bytes))?;
    stream.flush()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
