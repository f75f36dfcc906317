//! Another screen, another taste of the reader, and paper: each engine by its own means.

use serde_json::{Value, json};
use thirtyfour::common::print::PrintParameters;

use crate::engine::Engine;
use crate::host::{self, Host, built};
use crate::session::{Result, Session};

/// Firefox's own windows have a least width; tests want narrower ones.
const NO_LEAST_WIDTH: &str = "for (const part of [document.documentElement, document.body])
    for (const side of ['min-width', 'min-height']) part.style.setProperty(side, '0', 'important');";

/// What Firefox is told of a reader's taste: `no-preference`, `none` and no word at all are all the system's own.
const FIREFOX_MEDIA: &str = "const [features] = arguments, taste = name => features[name] || 'none';
    shown.prefersColorSchemeOverride = taste('prefers-color-scheme');
    shown.forcedColorsOverride = taste('forced-colors');
    Services.prefs.setIntPref('ui.prefersReducedMotion', taste('prefers-reduced-motion') === 'reduce' ? 1 : 0);";

impl Session {
    /// What a new window needs before the first page comes.
    pub(crate) fn settings_of_new_window(&self) -> Result<()> {
        match self.engine {
            Engine::Chromium => Ok(()),
            Engine::Firefox => self.browser_script(NO_LEAST_WIDTH, &[]).map(drop),
            Engine::WebKit => self.webkit_media(&[]),
        }
    }

    /// Makes the page this large and dense, whatever the window is.
    ///
    /// By way of a slightly narrower one: zooming changes the width in CSS pixels as well, and pages are told by that.
    /// The emulation does not send the event of `(resolution: …)` that another screen would.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn emulate_screen(&self, width: u32, height: u32, ratio: f64) -> Result<()> {
        match self.engine {
            Engine::Chromium => {
                self.emulated.set(true);
                for width in [width - 2, width] {
                    let screen = json!({ "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": false });
                    self.devtools("Emulation.setDeviceMetricsOverride", screen)?;
                    self.run_later("requestAnimationFrame(() => setTimeout(() => done(true), 0))")?;
                }
                Ok(())
            }
            Engine::Firefox => {
                self.emulated.set(true);
                self.browser_script("shown.overrideDPPX = arguments[0]", &[json!(ratio)])?;
                self.resize_window(width - 2, height)?;
                self.resize_window(width, height)
            }
            Engine::WebKit if ratio == 1.0 => self.resize(width, height),
            Engine::WebKit => Err(self.engine.lacks("another density of pixels")),
        }
    }

    /// The page is as large as its window again.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn emulate_nothing(&self) -> Result<()> {
        match (self.emulated.replace(false), self.engine) {
            (true, Engine::Chromium) => {
                self.devtools("Emulation.clearDeviceMetricsOverride", json!({})).map(drop)
            }
            (true, Engine::Firefox) => self.browser_script("shown.overrideDPPX = 0", &[]).map(drop),
            _ => Ok(()),
        }
    }

    /// Answers media queries of the page: `[("prefers-color-scheme", "dark")]`. What is not named is as the system has it.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn emulate_media(&self, features: &[(&str, &str)]) -> Result<()> {
        match self.engine {
            Engine::Chromium => {
                let features: Vec<Value> =
                    features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
                self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).map(drop)
            }
            Engine::Firefox => {
                let features: serde_json::Map<String, Value> =
                    features.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
                self.browser_script(FIREFOX_MEDIA, &[json!(features)]).map(drop)
            }
            Engine::WebKit => self.webkit_media(features),
        }
    }

    /// Whether readers of this engine may have the system's own few colours instead of the page's.
    #[must_use]
    pub fn forces_colours(&self) -> bool {
        self.engine != Engine::WebKit
    }

    /// Shows the page as it is printed, or as it is seen.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn emulate_paper(&self, paper: bool) -> Result<()> {
        let medium = if paper { "print" } else { "" };
        match self.engine {
            Engine::Chromium => {
                self.devtools("Emulation.setEmulatedMedia", json!({ "media": medium })).map(drop)
            }
            Engine::Firefox => {
                self.browser_script("shown.mediumOverride = arguments[0]", &[json!(medium)]).map(drop)
            }
            Engine::WebKit => Err(self.engine.lacks("the styles of print on screen")),
        }
    }

    /// The page on paper, as a PDF; on A4, which no page of ours changes.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn print(&self) -> Result<Vec<u8>> {
        if self.engine == Engine::WebKit {
            return Err(self.engine.lacks("printing into a file"));
        }
        let mut paper = PrintParameters::default();
        (paper.page.width, paper.page.height) = (21.0, 29.7);
        self.wait(self.driver.print_page(paper))
    }

    /// Runs this before any script of the pages to come.
    ///
    /// # Errors
    /// Those of the browser, and of the host that does it where a browser cannot.
    pub fn before_scripts(&self, source: &str) -> Result<()> {
        if self.engine == Engine::Chromium {
            let source = json!({ "source": source });
            return self.devtools("Page.addScriptToEvaluateOnNewDocument", source).map(drop);
        }
        let files = host::with_script(built()?, source);
        match self.spoilt.get() {
            Some(host) => host.replace(files),
            None => drop(self.spoilt.set(Host::serve(files)?)),
        }
        Ok(())
    }
}
