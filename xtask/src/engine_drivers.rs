//! Browsers and drivers for [`other_engines`](crate::other_engines): found or installed, and several at once.
//!
//! **Flow.** An [`Engine`] in; a [`Fleet`] of its drivers out, each with a screen and settings of its own where its browser
//! needs them. **Invariant.** All are stopped when the fleet is dropped.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use crate::board::{self, Job, Lane};
use crate::child::Guest;
use crate::place::Place;
use crate::release::Releases;
use crate::tool::{Source, Tool, find_in, on_path};
use crate::{Result, child, debian, install, step};

/// An engine.
pub struct Engine {
    /// What it is asked for by.
    pub name: &'static str,
    /// Its packages in Debian.
    packages: &'static [&'static str],
    /// Programs that must be there.
    programs: &'static [&'static str],
    /// The browser: by name on PATH, or where Debian keeps it.
    browsers: &'static [&'static str],
    /// The driver with its words; nothing for the one that the other tests use, too.
    driver: Option<(&'static str, &'static [&'static str])>,
    /// Whether it needs a screen, and settings of its desktop.
    screen: bool,
}

/// All of them.
pub const ENGINES: [Engine; 3] = [
    Engine { name: "chromium", packages: &[], programs: &[], browsers: &[], driver: None, screen: false },
    Engine {
        name: "firefox",
        packages: &["firefox-esr"],
        programs: &[],
        browsers: &["firefox-esr", "firefox"],
        // The tests change what the browser itself is asked for: dark, density, paper, where it saves.
        driver: Some(("geckodriver", &["--allow-system-access"])),
        screen: false,
    },
    Engine {
        name: "webkit",
        packages: &["webkit2gtk-driver", "xvfb", "xsettingsd"],
        programs: &["WebKitWebDriver", "Xvfb", "xsettingsd"],
        browsers: &[
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        ],
        driver: Some(("WebKitWebDriver", &[])),
        screen: true,
    },
];

/// So many windows at once: as many as two busy processors bear.
const LANES: usize = 2;

/// The drivers of one engine.
pub struct Fleet {
    browser: Option<PathBuf>,
    ships: Vec<Ship>,
}

/// A driver with what it stands on. In this order they are stopped.
struct Ship {
    port: u16,
    folder: Option<PathBuf>,
    _guests: Vec<Guest>,
}

impl Fleet {
    /// Brings what is missing and starts the drivers.
    pub fn start(engine: &Engine, place: &Place) -> Result<Self> {
        let Some((name, words)) = engine.driver else {
            return Ok(Self { browser: None, ships: Vec::new() });
        };
        let whole = || browser(engine).filter(|_| engine.programs.iter().all(|name| on_path(name).is_some()));
        let browser = match whole() {
            Some(browser) => browser,
            None => {
                step::timed(&format!("installing {}", engine.packages.join(" and ")), || {
                    debian::install(engine.name, engine.packages)
                })?;
                whole().ok_or_else(|| {
                    format!("{} is still missing; install it by hand.", engine.packages.join(" or "))
                })?
            }
        };
        let program = driver(engine, name, place)?;
        let ships = (0..LANES).map(|lane| {
            let port = free_port()?;
            let mut command = child::command(&program);
            command.arg(format!("--port={port}")).args(words).stdout(Stdio::null()).stderr(Stdio::null());
            let mut guests = Vec::new();
            let folder = match engine.screen {
                true => Some(desktop(place, lane, &mut command, &mut guests)?),
                false => None,
            };
            let guest = command.spawn().map_err(|error| format!("{name} did not start ({error})."))?;
            guests.insert(0, Guest(guest));
            wait_for(port, name)?;
            Ok(Ship { port, folder, _guests: guests })
        });
        Ok(Self { browser: Some(browser), ships: ships.collect::<Result<_>>()? })
    }

    /// How many tests run at once.
    pub fn lanes(&self) -> usize {
        LANES
    }

    /// Tells the tests where the drivers are, and the browser; Chromium's are on the stage already.
    pub fn give(&self, command: &mut Command) -> Result<()> {
        let Some(browser) = &self.browser else { return Ok(()) };
        let urls: Vec<_> = self.ships.iter().map(|ship| format!("http://127.0.0.1:{}", ship.port)).collect();
        let folders = env::join_paths(self.ships.iter().filter_map(|ship| ship.folder.as_ref()))
            .map_err(|error| format!("the target folder has a name that cannot be passed on ({error})."))?;
        command.env("WEBDRIVER_URL", urls.join(" ")).env("NETWERKTIJD_DRIVER_FOLDERS", folders);
        command.env("NETWERKTIJD_BROWSER", browser);
        Ok(())
    }
}

/// The toolbar would keep the window wider than a phone.
const NARROW: &str =
    "headerbar, headerbar *, toolbar, toolbar *, button, entry { min-width: 0; padding: 0; margin: 0;
    border-width: 0; border-spacing: 0; font-size: 1px }\n";

/// A screen in memory with settings of its own, which the tests write anew (`tests/e2e/src/webkit.rs` knows the names).
fn desktop(place: &Place, lane: usize, driver: &mut Command, guests: &mut Vec<Guest>) -> Result<PathBuf> {
    let folder = place.notes().join(format!("desktop-{lane}"));
    let failed = |error: std::io::Error| format!("{} cannot be written ({error}).", folder.display());
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).map_err(failed);
    for inner in ["saved", "gtk-3.0"] {
        fs::create_dir_all(folder.join(inner)).map_err(failed)?;
    }
    write("gtk-3.0/gtk.css", NARROW)?;
    write("user-dirs.dirs", &format!("XDG_DOWNLOAD_DIR=\"{}\"\n", folder.join("saved").display()))?;
    write("settings", "Net/ThemeName \"Adwaita\"\n")?;
    let mut xvfb = child::command("Xvfb");
    // The screen itself finds a number that is free, and tells it.
    xvfb.args(["-displayfd", "1", "-screen", "0", "2000x1600x24"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut guest = xvfb.spawn().map_err(|error| format!("Xvfb did not start ({error})."))?;
    let told = guest.stdout.take();
    guests.push(Guest(guest));
    let mut number = String::new();
    let mut byte = [0];
    let mut told = told.ok_or("Xvfb does not speak.")?;
    while told.read_exact(&mut byte).is_ok() && byte != *b"\n" {
        number.push(char::from(byte[0]));
    }
    let display = format!(":{}", number.trim());
    let mut settings = child::command("xsettingsd");
    settings.arg("-c").arg(folder.join("settings")).env("DISPLAY", &display);
    let guest = settings.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let guest = guest.map_err(|error| format!("xsettingsd did not start ({error})."))?;
    write("settings.pid", &guest.id().to_string())?;
    guests.insert(0, Guest(guest));
    driver.env("DISPLAY", display).env("XDG_CONFIG_HOME", &folder);
    Ok(folder)
}

fn free_port() -> Result<u16> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("no port of 127.0.0.1 is free ({error})."))
}

fn browser(engine: &Engine) -> Option<PathBuf> {
    engine.browsers.iter().find_map(|name| match PathBuf::from(name) {
        path if path.is_absolute() => path.is_file().then_some(path),
        _ => on_path(name),
    })
}

/// The driver on PATH or in the cache; that of Firefox is compiled, because Debian has none.
fn driver(engine: &Engine, name: &str, place: &Place) -> Result<PathBuf> {
    if let Some(driver) = on_path(name) {
        return Ok(driver);
    }
    let tool = Tool {
        name: "geckodriver",
        version: "0.37.1".to_owned(),
        said: "0.37.1".to_owned(),
        programs: &["geckodriver"],
        source: Source::Cargo { release: ("mozilla/geckodriver", "v"), words: &["--locked"] },
    };
    if name != tool.name {
        return Err(format!("{name} is not there; install {}.", engine.packages.join(" and ")));
    }
    if tool.locate(place).is_none() {
        step::timed("installing geckodriver once (some minutes where it must be compiled)", || {
            let releases = Releases::from_environment();
            let job: Job<'_> = Box::new(|lane: &Lane| install::install(&tool, place, &releases, lane));
            board::together(vec![(tool.name, job)])
        })?;
    }
    let folder =
        tool.locate(place).ok_or("geckodriver is still missing after its installation; try again.")?;
    find_in(&folder, name).ok_or_else(|| "geckodriver came without its program; try again.".to_owned())
}

fn wait_for(port: u16, name: &str) -> Result<()> {
    let ready = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
        let mut part = [0; 12];
        stream.read_exact(&mut part)?;
        Ok(part.starts_with(b"HTTP/1.1 200"))
    };
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(30) {
        if ready().unwrap_or(false) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err(format!("{name} did not answer within 30 seconds; start it by hand to see why."))
}
