//! What the checks of [`check`](crate::check) share.
//!
//! **Invariant.** Tools and browser are asked for once; when one cannot be had, every check that needs it says so and the
//! others go on.

use std::cell::OnceCell;
use std::process::Command;

use crate::browser::{self, Browser};
use crate::place::Place;
use crate::tally::Tally;
use crate::tool::Purpose;
use crate::toolbox::Tools;
use crate::{Result, child, setup};

/// What checks share; tools and browser are brought by the first that needs them.
pub struct Workbench<'a> {
    /// Where everything is.
    pub place: &'a Place,
    tools: OnceCell<Result<Tools>>,
    browser: OnceCell<Result<Browser>>,
}

impl<'a> Workbench<'a> {
    /// An empty workbench.
    pub fn new(place: &'a Place) -> Self {
        Self { place, tools: OnceCell::new(), browser: OnceCell::new() }
    }

    /// The tools, installed when first asked for.
    pub fn tools(&self) -> Result<Tools> {
        self.tools.get_or_init(|| setup::tools(self.place, Purpose::Testing)).clone()
    }

    /// The browser, installed when first asked for.
    pub fn browser(&self) -> Result<Browser> {
        self.browser.get_or_init(|| browser::ensure(self.place)).clone()
    }

    /// Cargo in the root, with these words.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut cargo = child::cargo();
        cargo.args(words).current_dir(&self.place.root);
        cargo
    }

    /// A check that is one test.
    pub fn cargo(&self, words: &[&str]) -> Result<Tally> {
        child::stream(&mut self.command(words)).map(|()| Tally::of_one(true))
    }

    /// A check that consists of tests.
    pub fn tests(&self, words: &[&str]) -> Result<Tally> {
        count(&mut self.command(words))
    }
}

/// Runs tests and counts them. None at all is a failure: a renamed target would otherwise look like success.
pub fn count(command: &mut Command) -> Result<Tally> {
    let mut tally = Tally::default();
    let good = child::listen(command, |line| tally.read(line))?;
    if good && tally == Tally::default() {
        return Err("no test was run; write one, or correct the name of the target.".to_owned());
    }
    if !good && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}
