//! Everything a program needs to drive the optimised page: the page served, and a driver that listens.
//!
//! **Flow.** [`Stage::set`] builds, serves on a free port and starts the driver; [`Stage::give`] tells a program where.
//! **Invariant.** Both are stopped when the stage is dropped, also when what used it failed.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

use crate::browser::{self, Browser};
use crate::driver::Driver;
use crate::place::Place;
use crate::server::{Running, Site};
use crate::{Result, axe, dist, fixtures, kernels, package};

/// A folder deeper than the root, where the page must work as well.
const DEEPER: &str = "sub/folder/";

/// Pages of the tests that hold ours in a frame.
const HOST: &str = "host/";

/// The kernels by themselves, once they are built.
const KERNELS: &str = "kernels/";

/// Course packages as an environment unpacks them, once a test did.
const COURSES: &str = "courses/";

/// An environment's side of SCORM, once it is there.
const RUNTIME: &str = "runtime/";

/// Where tests unpack courses.
fn courses(place: &Place) -> PathBuf {
    place.notes().join("courses")
}

/// The served page with a driver.
pub struct Stage {
    _running: Running,
    driver: Driver,
    browser: Browser,
    url: String,
    folder: PathBuf,
    rules: PathBuf,
}

impl Stage {
    /// Brings `dist/` up to date, serves it and starts the driver.
    pub fn set(place: &Place, browser: Browser) -> Result<Self> {
        dist::ensure(place)?;
        let rules = axe::script(place)?;
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .map_err(|error| format!("no port of 127.0.0.1 is free ({error})."))?;
        let port =
            listener.local_addr().map_err(|error| format!("the server has no address ({error})."))?.port();
        let site = Site::new(place.dist())
            .with(&format!("/{DEEPER}"), place.dist())
            .with(&format!("/{HOST}"), place.root.join("tests/e2e/host"))
            .with(&format!("/{KERNELS}"), kernels::folder(place))
            .with(&format!("/{COURSES}"), courses(place))
            .with(&format!("/{RUNTIME}"), fixtures::RUNTIME.home(place).join("dist"));
        let running = Running::start(listener, site)?;
        let driver = Driver::start(&browser, place)?;
        let url = format!("http://127.0.0.1:{port}/");
        Ok(Self { _running: running, driver, browser, url, folder: place.dist(), rules })
    }

    /// Tells a program where packages are, and where they are served once it has unpacked them.
    pub fn give_packages(&self, place: &Place, command: &mut Command) {
        command
            .env("NETWERKTIJD_PACKAGES", package::folder(place))
            .env("NETWERKTIJD_COURSES", courses(place))
            .env("NETWERKTIJD_COURSES_URL", format!("{}{COURSES}", self.url));
    }

    /// Tells a program where the page, the driver and the browser are.
    pub fn give<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("NETWERKTIJD_URL", &self.url)
            .env("NETWERKTIJD_DEEPER_URL", format!("{}{DEEPER}", self.url))
            .env("NETWERKTIJD_HOST_URL", format!("{}{HOST}", self.url))
            .env("NETWERKTIJD_KERNELS_URL", format!("{}{KERNELS}", self.url))
            .env("NETWERKTIJD_DIST", &self.folder)
            .env("NETWERKTIJD_AXE", &self.rules)
            .env("WEBDRIVER_URL", self.driver.url())
            .env("NETWERKTIJD_CHROME", &self.browser.chrome)
            .env("NETWERKTIJD_CHROME_ARGUMENTS", browser::ARGUMENTS.join(" "))
    }
}
