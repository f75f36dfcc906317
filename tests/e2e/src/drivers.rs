//! The drivers that listen: Chromium's holds many windows at once, each of the others one, so that a window waits for a
//! driver that is free.

use std::path::PathBuf;
use std::sync::{Condvar, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use std::{env, iter};

use crate::engine::Engine;
use crate::session::{Result, told};

/// How long a window may wait for a driver: longer than any test takes.
const PATIENCE: Duration = Duration::from_secs(600);

/// A driver.
#[derive(Debug, Clone)]
pub struct Driver {
    /// Where it listens.
    pub url: String,
    /// What `cargo xtask` keeps for its browser alone: settings, and files that are saved. Only WebKitGTK has it.
    pub folder: Option<PathBuf>,
}

#[derive(Debug)]
struct Pool {
    free: Mutex<Vec<Driver>>,
    returned: Condvar,
}

static POOL: OnceLock<Pool> = OnceLock::new();

fn pool() -> Result<&'static Pool> {
    if let Some(pool) = POOL.get() {
        return Ok(pool);
    }
    let folders = env::var_os("NETWERKTIJD_DRIVER_FOLDERS").unwrap_or_default();
    let folders = env::split_paths(&folders).filter(|path| !path.as_os_str().is_empty()).map(Some);
    let urls = told("WEBDRIVER_URL")?;
    let both = urls.split_whitespace().zip(folders.chain(iter::repeat(None)));
    let free = both.map(|(url, folder)| Driver { url: url.to_owned(), folder }).collect();
    Ok(POOL.get_or_init(|| Pool { free: Mutex::new(free), returned: Condvar::new() }))
}

/// A driver in use; free again when dropped.
#[derive(Debug)]
pub struct Lease {
    driver: Driver,
    alone: bool,
}

impl Lease {
    /// The driver.
    #[must_use]
    pub fn driver(&self) -> &Driver {
        &self.driver
    }

    /// Waits for a driver of this engine.
    ///
    /// # Errors
    /// When none comes free in time.
    pub fn take(engine: Engine) -> Result<Self> {
        let (pool, alone) = (pool()?, engine != Engine::Chromium);
        let free = pool.free.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut free, _) = pool
            .returned
            .wait_timeout_while(free, PATIENCE, |free| free.is_empty())
            .unwrap_or_else(PoisonError::into_inner);
        let driver = if alone { free.pop() } else { free.last().cloned() };
        let driver = driver.ok_or("no driver came free; a test may hold two windows at once")?;
        Ok(Self { driver, alone })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let (true, Some(pool)) = (self.alone, POOL.get()) {
            pool.free.lock().unwrap_or_else(PoisonError::into_inner).push(self.driver.clone());
            pool.returned.notify_one();
        }
    }
}
