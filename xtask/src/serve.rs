//! `cargo xtask serve`: from a bare machine to a page in the browser.
//!
//! **Flow.** The port is taken first, because being told of a taken port after minutes of building would be a waste; then
//! `dist/` is brought up to date, then served until Ctrl-C.

use std::net::TcpListener;

use crate::place::Place;
use crate::server::{Running, Site};
use crate::{Result, dist};

/// The port of a first try.
const FIRST: u16 = 8080;

/// How many ports are tried when none was asked for.
const TRIES: u16 = 20;

/// Serves the page on the loopback.
pub fn run(place: &Place, port: Option<u16>) -> Result<()> {
    let (listener, port) = match port {
        Some(port) => (exactly(port)?, port),
        None => from(FIRST)?,
    };
    dist::ensure(place)?;
    let running = Running::start(listener, Site::new(place.dist()))?;
    println!("\n    Netwerktijd is served at  http://127.0.0.1:{port}/\n    Ctrl-C stops it.\n");
    running.serve();
    Ok(())
}

/// This port and no other.
fn exactly(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        format!("port {port} of 127.0.0.1 cannot be used ({error}); stop what uses it or give `--port` another number.")
    })
}

/// The first free port from this one on.
fn from(first: u16) -> Result<(TcpListener, u16)> {
    for port in first..first.saturating_add(TRIES) {
        if let Ok(listener) = exactly(port) {
            if port != first {
                println!("port {first} is taken; using {port}");
            }
            return Ok((listener, port));
        }
    }
    Err(format!("no port from {first} on is free; give `--port` a number that is."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_one_sentence_that_says_what_to_do() {
        let holder = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = holder.local_addr().expect("an address").port();
        let sentence = exactly(port).expect_err("the port is taken");
        assert!(sentence.starts_with(&format!("port {port} ")) && sentence.contains("--port"), "{sentence}");
        assert_eq!(sentence.lines().count(), 1);
    }

    #[test]
    fn without_a_port_the_next_free_one_is_used() {
        let holder = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let taken = holder.local_addr().expect("an address").port();
        if taken < u16::MAX - TRIES {
            let (_listener, port) = from(taken).expect("one of the next is free");
            assert!(port > taken);
        }
    }
}
