//! A running browser driver.
//!
//! **Invariant.** It is stopped when dropped, by its own word first, so that the browsers it started end with it.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;
use crate::browser::Browser;
use crate::child::{self, Guest};
use crate::place::Place;

/// How long a driver may take to start on a busy machine.
const START: Duration = Duration::from_secs(30);

/// A driver that listens.
#[derive(Debug)]
pub struct Driver {
    guest: Guest,
    port: u16,
}

impl Driver {
    /// Starts the driver of this browser on a free port and waits until it answers.
    pub fn start(browser: &Browser, place: &Place) -> Result<Self> {
        let port = free_port()?;
        let log = place.notes().join("chromedriver.log");
        std::fs::create_dir_all(place.notes())
            .map_err(|error| format!("{} cannot be made ({error}).", place.notes().display()))?;
        let mut command = child::command(&browser.driver);
        command.arg(format!("--port={port}")).arg(format!("--log-path={}", log.display()));
        let guest = command.stdout(std::process::Stdio::null()).spawn();
        let guest = guest.map_err(|error| {
            format!(
                "{} did not start ({error}); set CHROMEDRIVER to one that does.",
                browser.driver.display()
            )
        })?;
        let driver = Self { guest: Guest(guest), port };
        let start = Instant::now();
        while start.elapsed() < START {
            if driver.says("/status", "\"ready\":true").unwrap_or(false) {
                return Ok(driver);
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err(format!(
            "the browser's driver did not answer within {} seconds; {} says why.",
            START.as_secs(),
            log.display()
        ))
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Whether the answer to this path holds these words.
    fn says(&self, path: &str, words: &str) -> io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port)?;
        let mut text = Vec::new();
        let mut part = [0; 1024];
        // The driver keeps the connection open, so reading to its end would wait for ever.
        while !String::from_utf8_lossy(&text).contains(words) {
            match stream.read(&mut part)? {
                0 => return Ok(false),
                length => text.extend(part.iter().take(length)),
            }
        }
        Ok(true)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.says("/shutdown", "\r\n\r\n");
        child::wait_for_exit(&mut self.guest.0, Duration::from_secs(3));
    }
}

/// A port that nothing listens on.
fn free_port() -> Result<u16> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| {
            format!("no port of 127.0.0.1 is free ({error}); close some programs and try again.")
        })
}
