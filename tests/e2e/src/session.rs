//! One browser window, steered over the WebDriver protocol.
//!
//! **Why** not a crate: those that exist bring an async runtime, and the protocol is one JSON request per action.

use std::env;
use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// What an action gives, or why it could not be done.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How long the page may take to reach a state on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// An open window; closed when dropped.
#[derive(Debug)]
pub struct Session {
    driver: String,
    id: String,
}

/// A variable that `cargo xtask test` sets.
pub fn told(name: &str) -> Result<String> {
    env::var(name)
        .map_err(|_| format!("{name} is not set; run this by `cargo xtask test --only e2e`.").into())
}

impl Session {
    /// Opens a window that keeps what the page writes to its console.
    pub fn open() -> Result<Self> {
        let driver = told("WEBDRIVER_URL")?.trim_start_matches("http://").to_owned();
        let arguments: Vec<String> =
            told("NETWERKTIJD_CHROME_ARGUMENTS")?.split_whitespace().map(str::to_owned).collect();
        let wish = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": { "binary": told("NETWERKTIJD_CHROME")?, "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
        } } });
        let answer = request(&driver, "POST", "/session", &wish)?;
        let id =
            answer.get("sessionId").and_then(Value::as_str).ok_or("the driver opened no session")?.to_owned();
        Ok(Self { driver, id })
    }

    /// Sends one action to the window.
    pub fn act(&self, method: &str, path: &str, body: &Value) -> Result<Value> {
        request(&self.driver, method, &format!("/session/{}{path}", self.id), body)
    }

    /// Goes to a page and waits until it has loaded.
    pub fn go(&self, url: &str) -> Result<()> {
        self.act("POST", "/url", &json!({ "url": url })).map(drop)
    }

    /// The value of a script's `return`.
    pub fn run(&self, script: &str) -> Result<Value> {
        self.act("POST", "/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// A command of the browser's own protocol.
    pub fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.act("POST", "/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// Waits until the script returns this value.
    pub fn wait_for(&self, script: &str, value: &Value) -> Result<()> {
        let start = Instant::now();
        loop {
            let now = self.run(script)?;
            if now == *value {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("`{script}` is {now} and did not become {value}").into());
            }
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// What was written to the console since the last call.
    pub fn console(&self) -> Result<Vec<String>> {
        let entries = self.act("POST", "/se/log", &json!({ "type": "browser" }))?;
        let message = |entry: &Value| Some(entry.get("message")?.as_str()?.to_owned());
        Ok(entries.as_array().into_iter().flatten().filter_map(message).collect())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.act("DELETE", "", &Value::Null);
    }
}

/// One request to the driver and its value.
fn request(driver: &str, method: &str, path: &str, body: &Value) -> Result<Value> {
    let body = if method == "POST" { body.to_string() } else { String::new() };
    let mut stream = TcpStream::connect(driver)?;
    stream.set_read_timeout(Some(Duration::from_secs(120)))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {driver}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: \
         {}\r\n\r\n{body}",
        body.len()
    )?;
    let body = body_of(BufReader::new(stream))?;
    let answer: Value = serde_json::from_slice(&body)?;
    let value = answer.get("value").cloned().unwrap_or_default();
    match value.get("error") {
        Some(error) => {
            Err(format!("{method} {path}: {error}: {}", value.get("message").unwrap_or(&Value::Null)).into())
        }
        None => Ok(value),
    }
}

/// The body of an answer, by its stated length: the driver keeps connections open although it is asked not to.
fn body_of(mut answer: impl BufRead) -> Result<Vec<u8>> {
    let mut length = 0;
    let mut line = String::new();
    while answer.read_line(&mut line)? > 2 {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse()?;
        }
        line.clear();
    }
    let mut body = vec![0; length];
    answer.read_exact(&mut body)?;
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_ends_where_its_length_says() -> Result<()> {
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nX: y\r\n\r\nbodyrest";
        assert_eq!(body_of(&answer[..])?, b"body");
        Ok(())
    }
}
