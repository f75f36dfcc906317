//! Our page in a window: what it says, what it is set to, and the places of its parts.

use std::thread;
use std::time::{Duration, Instant};

use netwerktijd::scenario::{CONTROLS, ControlSpec, Link, MONTH};
use netwerktijd::text::Language;
use serde_json::{Value, json};

use crate::session::{Result, Session, told};

/// The page in a window of its own.
#[derive(Debug)]
pub struct Page {
    /// The window.
    pub session: Session,
}

/// All that the page says about a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Language of the document.
    pub language: String,
    /// Its title.
    pub title: String,
    /// The headline.
    pub takeaway: String,
    /// The line below it.
    pub under: String,
    /// What you see.
    pub sentences: Vec<String>,
    /// The chart in words.
    pub description: String,
    /// Month, results, relations, and those of the pinned scenario, at each of the three moments.
    pub stations: Vec<Vec<String>>,
    /// Head and rows of the table.
    pub table: Vec<Vec<String>>,
}

/// A rectangle of the window, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The nine controls in the order of the page: time, then those of a scenario.
pub fn controls() -> impl Iterator<Item = &'static ControlSpec> {
    std::iter::once(&MONTH).chain(&CONTROLS)
}

const READ: &str = "
    const text = node => node.textContent.replace(/\\s+/g, ' ').trim();
    const all = (selector, from) => [...(from || document).querySelectorAll(selector)];
    const one = selector => text(document.querySelector(selector));
    return {
        language: document.documentElement.lang, title: document.title,
        takeaway: one('#takeaway'), under: one('.under'), description: one('#chart-description'),
        sentences: all('.say p').map(text),
        stations: all('.station').map(station => all('.month, [data-value], .beside', station)
            .sort((a, b) => order(a) - order(b)).map(text)),
        table: all('#table tr').map(row => all('th, td', row).map(cell =>
            cell.scope === 'row' ? row.dataset.month : text(cell))),
    };
    function order(node) {
        if (node.matches('.month')) return 0;
        if (node.dataset.value) return node.dataset.value === 'results' ? 1 : 2;
        return node.closest('.main') ? 3 : 4;
    }";

/// The canvas, hashed.
const PIXELS: &str = "
    const data = document.getElementById('chart').toDataURL();
    let hash = 2166136261;
    for (let i = 0; i < data.length; i++) hash = Math.imul(hash ^ data.charCodeAt(i), 16777619);
    return (hash >>> 0) + ':' + data.length;";

impl Page {
    /// Opens the page at this fragment in a new window, of the size that is asked for.
    ///
    /// # Errors
    /// When it does not start.
    pub fn open(fragment: &str) -> Result<Self> {
        Self::start(Session::open()?, fragment)
    }

    /// Opens the page at this fragment in a new window of a laptop, whatever size is asked for.
    ///
    /// # Errors
    /// When it does not start.
    pub fn open_wide(fragment: &str) -> Result<Self> {
        let session = Session::open()?;
        session.resize(1280, 800)?;
        Self::start(session, fragment)
    }

    fn start(session: Session, fragment: &str) -> Result<Self> {
        let page = Self { session };
        page.go(fragment)?;
        Ok(page)
    }

    /// Opens the page at another fragment in the same window.
    ///
    /// # Errors
    /// When it does not start.
    pub fn go(&self, fragment: &str) -> Result<()> {
        let separator = if fragment.is_empty() { "" } else { "#" };
        self.session.go(&format!("{}{separator}{fragment}", told("NETWERKTIJD_URL")?))?;
        self.started()
    }

    /// Waits until the page runs and a figure is painted, or the view without one is there.
    ///
    /// # Errors
    /// When it does not.
    pub fn started(&self) -> Result<()> {
        let up = "return document.documentElement.dataset.boot === 'started' &&
            !!document.querySelector('[data-painted], .why, .cards')";
        self.session.wait_for(up, &json!(true))?;
        self.settle()
    }

    /// Waits until what was done is on screen, also where a piece of the page must be fetched for it.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn settle(&self) -> Result<()> {
        let frames = "let waited = false;
            // The words follow the figure by a frame, and what stands aside by another.
            const look = () => {
                const coming = !!document.querySelector('.coming:not(.failed)');
                if (!coming && !waited) return done(true);
                waited = coming;
                frames();
            };
            const frames = (left = 5) => left ? requestAnimationFrame(() => frames(left - 1)) : setTimeout(look, 20);
            frames();";
        self.session.run_later(frames).map(drop)
    }

    /// What the page says now.
    ///
    /// # Errors
    /// When a part of it is missing.
    pub fn content(&self) -> Result<Content> {
        let said = self.session.run(READ)?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list =
            |value: &Value| -> Vec<String> { value.as_array().into_iter().flatten().map(text).collect() };
        let lists = |value: &Value| -> Vec<Vec<String>> {
            value.as_array().into_iter().flatten().map(list).collect()
        };
        Ok(Content {
            language: text(&said["language"]),
            title: text(&said["title"]),
            takeaway: text(&said["takeaway"]),
            under: text(&said["under"]),
            sentences: list(&said["sentences"]),
            description: text(&said["description"]),
            stations: lists(&said["stations"]),
            table: lists(&said["table"]),
        })
    }

    /// A hash of every pixel of the chart.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn picture(&self) -> Result<String> {
        self.settle()?;
        self.session.text(PIXELS)
    }

    /// The part of the address behind the `#`, as the page wrote it.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn fragment(&self) -> Result<String> {
        self.session.text("return location.hash.replace(/^#/, '')")
    }

    /// Waits until the address holds this link.
    ///
    /// # Errors
    /// When it does not in time.
    pub fn wait_for_link(&self, link: &Link) -> Result<()> {
        self.session.wait_for("return location.hash.replace(/^#/, '')", &json!(link.encode()))
    }

    /// The link in the address, once it has not changed for longer than the page waits before it writes.
    ///
    /// # Errors
    /// When the page keeps changing it.
    pub fn link(&self) -> Result<Link> {
        let start = Instant::now();
        let mut before = self.fragment()?;
        loop {
            thread::sleep(Duration::from_millis(260));
            let now = self.fragment()?;
            if now == before {
                return Ok(Link::decode(&now).0);
            }
            if start.elapsed() > Duration::from_secs(10) {
                return Err("the address does not come to rest".into());
            }
            before = now;
        }
    }

    /// The value of a control.
    ///
    /// # Errors
    /// When there is no such control.
    pub fn value(&self, key: &str) -> Result<i16> {
        Ok(self.session.number(&format!("return +document.getElementById('{key}').value"))? as i16)
    }

    /// Waits until a control has this value.
    ///
    /// # Errors
    /// When it does not get it.
    pub fn wait_for_value(&self, key: &str, value: i16) -> Result<()> {
        self.session.wait_for(&format!("return +document.getElementById('{key}').value"), &json!(value))
    }

    /// Where an element is.
    ///
    /// # Errors
    /// When there is none.
    pub fn rect(&self, selector: &str) -> Result<Rect> {
        let script = "const r = document.querySelector(arguments[0]).getBoundingClientRect();
            return [r.x, r.y, r.width, r.height]";
        let sides = self.session.run_with(script, &[json!(selector)])?;
        let side = |index: usize| sides[index].as_f64().unwrap_or_default();
        Ok(Rect { x: side(0), y: side(1), width: side(2), height: side(3) })
    }

    /// Brings an element into the window.
    ///
    /// # Errors
    /// When there is none.
    pub fn reveal(&self, selector: &str) -> Result<()> {
        let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
        self.session.run_with(script, &[json!(selector)]).map(drop)
    }

    /// Clicks an element with the mouse.
    ///
    /// # Errors
    /// When there is none.
    pub fn click(&self, selector: &str) -> Result<()> {
        self.reveal(selector)?;
        let area = self.rect(selector)?;
        self.session.click_at((area.x + area.width / 2.0, area.y + area.height / 2.0))?;
        self.settle()
    }

    /// Clicks the button of a language.
    ///
    /// # Errors
    /// When there is none.
    pub fn speak(&self, language: Language) -> Result<()> {
        self.click(&format!(".lang button[lang={}]", language.code()))
    }

    /// Gives an element the focus.
    ///
    /// # Errors
    /// When there is none.
    pub fn focus(&self, selector: &str) -> Result<()> {
        self.session.run_with("document.querySelector(arguments[0]).focus()", &[json!(selector)]).map(drop)
    }

    /// Where the middle of the thumb of a slider is when it has this value.
    ///
    /// # Errors
    /// When there is no such control.
    pub fn thumb(&self, spec: &ControlSpec, value: i16) -> Result<(f64, f64)> {
        let area = self.rect(&format!("#{}", spec.key))?;
        let width = self.session.number("return innerWidth")?;
        let thumb = if width < 600.0 { 26.0 } else { 22.0 };
        let x = area.x + thumb / 2.0 + spec.place(value) * (area.width - thumb);
        Ok((x, area.y + area.height / 2.0))
    }
}
