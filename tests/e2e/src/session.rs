//! One browser window, steered over the WebDriver protocol.
//!
//! **Why not asynchronous.** A test does one thing after another. The runtime of the client is kept here, so that tests
//! read as what they do.

use std::cell::{Cell, OnceCell, RefCell};
use std::env;
use std::error::Error;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::WindowHandle;
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};

use crate::drivers::Lease;
use crate::engine::{self, Engine};
use crate::host::Host;

/// What an action gives, or why it could not be done.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How long the page may take to reach a state on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// How long a driver may take for one answer. One that hangs fails the test that asked, with a sentence, and no other.
const ANSWER: Duration = Duration::from_secs(310);

/// Chromium makes no window narrower than this, in pixels.
const LEAST: u32 = 500;

/// An open window; closed when dropped.
#[derive(Debug)]
pub struct Session {
    runtime: Runtime,
    pub(crate) driver: WebDriver,
    pub(crate) engine: Engine,
    /// Whether the page is told another size than the window has.
    pub(crate) emulated: Cell<bool>,
    /// Windows in the order in which they were met.
    pub(crate) windows: RefCell<Vec<WindowHandle>>,
    /// A host that serves our page with a script before all others, where the engine cannot run one by itself.
    pub(crate) spoilt: OnceCell<Host>,
    // The last: the driver is free for another window when this one is closed.
    pub(crate) lease: Lease,
}

/// A variable that `cargo xtask test` sets.
///
/// # Errors
/// When it is not set.
pub fn told(name: &str) -> Result<String> {
    env::var(name)
        .map_err(|_| format!("{name} is not set; run this by `cargo xtask test --only e2e`.").into())
}

impl Session {
    /// Opens a window that keeps what the page writes to its console and asks of the network. Its browser has no service
    /// workers, so that every test sees what its own host sends.
    ///
    /// # Errors
    /// When the driver opens none.
    pub fn open() -> Result<Self> {
        let session = Self::open_keeping()?;
        // Where this cannot be done, every window has a profile of its own all the same.
        if session.engine == Engine::Chromium {
            session.before_scripts(
                "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined, configurable: true })",
            )?;
        }
        Ok(session)
    }

    /// Opens a window in which the site may be kept for when there is no network; as large as `cargo xtask` asks for.
    ///
    /// # Errors
    /// When the driver opens none.
    pub fn open_keeping() -> Result<Self> {
        let engine = Engine::asked()?;
        let lease = Lease::take(engine)?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (url, capabilities) = (lease.driver().url.clone(), engine.capabilities()?);
        let driver = runtime.block_on(async {
            let builder = WebDriver::builder(url, capabilities).request_timeout(ANSWER);
            builder.connect().await.map_err(Box::<dyn Error>::from)
        })?;
        let (emulated, windows, spoilt) = (Cell::new(false), RefCell::default(), OnceCell::new());
        let session = Self { runtime, driver, engine, emulated, windows, spoilt, lease };
        // Measurements run scripts for longer than the half minute that drivers grant.
        session.wait(session.driver.set_script_timeout(Duration::from_secs(300)))?;
        session.wait(session.driver.set_page_load_timeout(Duration::from_secs(120)))?;
        session.settings_of_new_window()?;
        let (width, height) = engine::window()?;
        session.resize(width, height)?;
        Ok(session)
    }

    /// Waits for one step of the client.
    pub(crate) fn wait<T>(&self, step: impl Future<Output = WebDriverResult<T>>) -> Result<T> {
        self.runtime.block_on(step).map_err(Box::<dyn Error>::from)
    }

    /// Goes to a page and waits until it has loaded, also when only the part behind the `#` differs.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn go(&self, url: &str) -> Result<()> {
        self.wait(self.driver.goto("about:blank"))?;
        let spoilt = self.spoilt.get().zip(url.strip_prefix(&told("NETWERKTIJD_URL")?));
        match spoilt {
            Some((host, rest)) => self.wait(self.driver.goto(format!("{}{rest}", host.url()))),
            None => self.wait(self.driver.goto(url)),
        }
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn reload(&self) -> Result<()> {
        self.wait(self.driver.refresh())
    }

    /// The value of a script's `return`; `arguments` are its own.
    ///
    /// # Errors
    /// Those of the driver and of the script.
    pub fn run_with(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        let answer = self.wait(self.driver.execute(script, arguments.to_vec()))?;
        Ok(answer.json().clone())
    }

    /// The value of a script's `return`.
    ///
    /// # Errors
    /// Those of the driver and of the script.
    pub fn run(&self, script: &str) -> Result<Value> {
        self.run_with(script, &[])
    }

    /// The value that a script gives to `done`, some time later.
    ///
    /// # Errors
    /// Those of the driver and of the script.
    pub fn run_later(&self, script: &str) -> Result<Value> {
        self.run_later_with(&format!("const done = arguments[arguments.length - 1];\n{script}"), &[])
    }

    /// The value that a script gives to its last argument, some time later; `arguments` are its own and come before.
    ///
    /// # Errors
    /// Those of the driver and of the script.
    pub fn run_later_with(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        let answer = self.wait(self.driver.execute_async(script, arguments.to_vec()))?;
        Ok(answer.json().clone())
    }

    /// A number that a script returns.
    ///
    /// # Errors
    /// Those of the script, and when it is no number.
    pub fn number(&self, script: &str) -> Result<f64> {
        self.run(script)?.as_f64().ok_or_else(|| format!("`{script}` is no number").into())
    }

    /// A text that a script returns.
    ///
    /// # Errors
    /// Those of the script, and when it is no text.
    pub fn text(&self, script: &str) -> Result<String> {
        let value = self.run(script)?;
        value.as_str().map(str::to_owned).ok_or_else(|| format!("`{script}` is no text but {value}").into())
    }

    /// Waits until the script returns this value.
    ///
    /// # Errors
    /// When it does not in time.
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
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Makes the inside of the window this large; where a window cannot be so narrow, the page is told that it is.
    ///
    /// # Errors
    /// When the window does not become so.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.engine == Engine::Chromium && width < LEAST {
            return self.emulate_screen(width, height, 1.0);
        }
        self.emulate_nothing()?;
        self.resize_window(width, height)
    }

    /// Makes the inside of the window this large, whatever is emulated in it.
    pub(crate) fn resize_window(&self, width: u32, height: u32) -> Result<()> {
        let sides = |what: &str| -> Result<(u32, u32)> {
            let both = self.run(what)?;
            let side = |index: usize| both[index].as_u64().unwrap_or(0) as u32;
            Ok((side(0), side(1)))
        };
        for _ in 0..3 {
            // What is around the page is asked each time: a busy browser may not have drawn it yet.
            let around =
                "return [Math.max(0, outerWidth - innerWidth), Math.max(0, outerHeight - innerHeight)]";
            let (beside, above) = sides(around)?;
            let (wide, tall) = (width + beside, height + above);
            // Where no program arranges the windows, the one under the pointer has the keys: it waits amid the screen.
            let (left, top) = match self.engine {
                Engine::WebKit => {
                    let (right, bottom) = sides("return [screen.width, screen.height]")?;
                    (right.saturating_sub(wide) / 2, bottom.saturating_sub(tall) / 2)
                }
                Engine::Chromium | Engine::Firefox => (0, 0),
            };
            self.wait(self.driver.set_window_rect(left.into(), top.into(), wide, tall))?;
            let start = Instant::now();
            while start.elapsed() < Duration::from_secs(3) {
                thread::sleep(Duration::from_millis(60));
                if sides("return [innerWidth, innerHeight]")? == (width, height) {
                    return Ok(());
                }
            }
        }
        self.wait_for("return [innerWidth, innerHeight]", &json!([width, height]))
    }

    /// What the window shows, as a picture.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        self.wait(self.driver.screenshot_as_png())
    }

    /// What an element shows, as a picture; where a driver cannot, what the whole window shows.
    ///
    /// # Errors
    /// When there is no such element.
    pub fn screenshot_of(&self, selector: &str) -> Result<Vec<u8>> {
        // The driver of WebKitGTK gives a black picture of another place; the whole window holds the element as well.
        if self.engine == Engine::WebKit {
            return self.screenshot();
        }
        self.wait(async { self.driver.find(By::Css(selector)).await?.screenshot_as_png().await })
    }

    /// Gives a file to a field for files.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn choose_file(&self, selector: &str, file: &Path) -> Result<()> {
        let path = file.to_string_lossy().into_owned();
        self.wait(async { self.driver.find(By::Css(selector)).await?.send_keys(path).await })
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A window that is gone already is closed.
        let _ = self.runtime.block_on(self.driver.clone().quit());
    }
}
