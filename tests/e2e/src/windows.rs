//! Which page a session goes on in: that of another window, of a frame, or of what holds the frame.

use std::time::{Duration, Instant};
use std::{iter, thread};

use thirtyfour::By;

use crate::engine::Engine;
use crate::session::{PATIENCE, Result, Session};

impl Session {
    /// Goes on inside the first frame of the page; engines number frames differently, so the element says which.
    ///
    /// # Errors
    /// When there is none.
    pub fn enter_frame(&self) -> Result<()> {
        let frame = self.wait(self.driver.find(By::Tag("iframe")))?;
        self.wait(frame.enter_frame())
    }

    /// The same where keys are to be pressed: in WebKit they come into a frame only that a hand was in, so its corner is
    /// clicked, where nothing is to be hit.
    ///
    /// # Errors
    /// When there is none.
    pub fn enter_frame_by_hand(&self) -> Result<()> {
        let corner =
            "const frame = document.querySelector('iframe'); frame.scrollIntoView({ block: 'nearest' });
            const area = frame.getBoundingClientRect(); return [area.x + 3, area.y + 3]";
        if self.engine != Engine::WebKit {
            return self.enter_frame();
        }
        let corner = self.run(corner)?;
        let at = |index: usize| corner[index].as_f64().unwrap_or_default();
        self.click_at((at(0), at(1)))?;
        self.enter_frame()
    }

    /// Goes on in the page that holds the frame.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn leave_frame(&self) -> Result<()> {
        self.wait(self.driver.enter_default_frame())
    }

    /// Goes on in the window at this place among those that are open, in the order in which they were met: not every driver
    /// names them in that in which they were opened.
    ///
    /// # Errors
    /// When there is none in time.
    pub fn enter_window(&self, place: usize) -> Result<()> {
        let (start, here) = (Instant::now(), self.wait(self.driver.window())?);
        loop {
            let open = self.wait(self.driver.windows())?;
            let mut windows = self.windows.borrow_mut();
            for window in iter::once(&here).chain(&open) {
                if !windows.contains(window) {
                    windows.push(window.clone());
                }
            }
            windows.retain(|window| open.contains(window));
            if let Some(window) = windows.get(place) {
                return self.wait(self.driver.switch_to_window(window.clone()));
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("there are only {} windows", windows.len()).into());
            }
            thread::sleep(Duration::from_millis(30));
        }
    }
}
