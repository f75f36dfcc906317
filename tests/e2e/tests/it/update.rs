//! The new version comes in a browser that nobody drives, also where the browser holds it back.
//!
//! **Why without a driver.** Chromium lets a new version wait while pieces of the page are on their way, and then forgets it;
//! a driver holds on to both versions and would hide what happens.

use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use netwerktijd_e2e::engine::Engine;
use netwerktijd_e2e::folder::Folder;
use netwerktijd_e2e::host::{Host, built, with_script};
use netwerktijd_e2e::session::{Result, told};

use crate::offline::next_version;

/// Is kept, looks for a new version, and takes it while the pieces of a view are on their way. It says to the host how far it is.
const READER: &str = "(async () => {
    const say = (word) => fetch('said-' + word + encodeURIComponent(location.hash), { cache: 'no-store' });
    const until = async (done) => { while (!done()) await new Promise((later) => setTimeout(later, 50)) };
    await until(() => document.documentElement.dataset.boot === 'started');
    if (location.hash) return say('anew');
    await until(() => navigator.serviceWorker.controller);
    await say('kept');
    const registration = await navigator.serviceWorker.ready;
    const offered = () => !!document.getElementById('update').offsetHeight;
    while (!offered()) {
        await registration.update();
        await new Promise((later) => setTimeout(later, 250));
    }
    document.getElementById('view-together').click();
    // As soon after as the fastest hand.
    await new Promise((later) => setTimeout(later, 20));
    document.querySelector('#update [lang=nl] [value=now]').click();
})()";

/// How long each step may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the page says after this word, when it says it.
fn said(host: &Host, word: &str) -> Result<String> {
    let start = Instant::now();
    let mut heard = Vec::new();
    while start.elapsed() < PATIENCE {
        let asked = host.asked();
        if let Some(rest) = asked.iter().find_map(|name| name.strip_prefix("said-")?.strip_prefix(word)) {
            return Ok(rest.to_owned());
        }
        heard.extend(asked);
        thread::sleep(Duration::from_millis(50));
    }
    Err(format!("the page does not say {word:?}, but asks for {heard:?}").into())
}

#[test]
fn a_browser_that_holds_the_new_version_back_gets_it_all_the_same_with_the_last_change() -> Result<()> {
    let engine = Engine::asked()?;
    if engine != Engine::Chromium {
        return Err(engine.lacks("a window without a driver"));
    }
    let first = next_version(&with_script(built()?, READER))?;
    let host = Host::serve(first.clone())?;
    let folder = Folder::new()?;
    let mut browser = Command::new(told("NETWERKTIJD_CHROME")?)
        .args(told("NETWERKTIJD_CHROME_ARGUMENTS")?.split_whitespace())
        .arg(format!("--user-data-dir={}", folder.path().display()))
        .arg(host.url())
        .stderr(Stdio::null())
        .spawn()?;
    let outcome = said(&host, "kept")
        .and_then(|_| {
            host.replace(next_version(&first)?);
            Ok(())
        })
        .and_then(|()| said(&host, "anew"));
    browser.kill()?;
    browser.wait()?;
    assert_eq!(outcome?, "%23v1%26model%3D3%26view%3Dtogether");
    Ok(())
}
