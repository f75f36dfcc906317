//! A long and careless use of the page: no error, no lost state, no memory that grows and grows.

use netwerktijd::scenario::Link;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;

/// How many actions in all; the memory is compared at half of them and at the end.
const ACTIONS: usize = 10_000;
const PARTS: usize = 20;

/// Bytes that the memory of scripts may grow by between half of the actions and the last.
const SCRIPTS: f64 = 12e6;

/// The same for the program, and how many it may take in all.
///
/// It grows in steps, when a view or a room is first seen with much on it, and never gives back: a run of 20,000 actions took
/// 14 MB after 2,300 of them and not a byte more after that. So a plateau is held to, and one step is allowed above it.
const PROGRAM: (f64, f64) = (2e6, 20e6);

/// Does things drawn from a seed, one after another; gives how many it did of each kind, or which one threw or was the last.
const ACT: &str = "
    const [seed, count] = arguments, done = arguments[arguments.length - 1];
    let state = seed;
    const random = () => {
        state = (state + 0x6D2B79F5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const all = selector => [...document.querySelectorAll(selector)].filter(node => node.getClientRects().length && !node.disabled);
    const one = list => list[Math.floor(random() * list.length)];
    const told = {}, careful = navigator.userAgent.includes('Firefox');
    const inDialog = () => !!document.querySelector('dialog[open]');
    const kinds = {
        slide() {
            const range = one(all('input[type=range]'));
            if (!range) return;
            range.value = +range.min + random() * (range.max - range.min);
            range.dispatchEvent(new Event('input', { bubbles: true }));
            if (random() < 0.3) range.dispatchEvent(new Event('change', { bubbles: true }));
        },
        press() { one(all(inDialog() ? 'dialog button, dialog input[type=radio]' : 'main button, .controls button'))?.click(); },
        view() { one(all('.views a'))?.click(); },
        room() { if (random() < 0.4) one(all('.rooms a'))?.click(); },
        speak() { one(all('.lang button'))?.click(); },
        dialog() { if (inDialog()) document.querySelector('#dialog-close').click(); else one(all('.take button'))?.click(); },
        type() {
            const field = one(all('.stepper input, .pin-name'));
            if (!field) return;
            field.value = random() < 0.5 ? String(Math.floor(random() * 200) - 50) : 'x~&#\\u00e9' + random();
            for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
        },
        key() {
            const key = one(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'Escape', ' ', 'z', 'y']);
            (document.activeElement || document.body).dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: key === 'z' || key === 'y', bubbles: true, cancelable: true }));
        },
        fold() { const fold = one(all('details')); if (fold) fold.open = !fold.open; },
        step() {
            if (random() < 0.2 || !window.navigation?.currentEntry) return;
            const go = () => {
                // Within this page only, and to a named entry: two steps back before the first is made would leave it.
                const at = by => navigation.entries()[navigation.currentEntry.index + by];
                const back = at(-1)?.sameDocument && random() < 0.6, to = at(back ? -1 : 1);
                if (!to?.sameDocument) return;
                told.steps = (told.steps || 0) + 1;
                const { committed, finished } = navigation.traverseTo(to.key);
                // One that another overtakes is no fault.
                committed.catch(() => {});
                return finished.catch(() => {});
            };
            if (!careful) { go(); return; }
            // Firefox 153 itself falls when an entry is added while a step is on its way (a fault at one and the same place of
            // its own code, in one run of four): there the address has come to rest before, and the step ends first.
            return new Promise(resolve => setTimeout(resolve, 250)).then(go);
        },
        link() { if (random() < 0.1) location.hash = '#v1&model=3&style=' + Math.floor(random() * 300) + '&month=' + Math.floor(random() * 99) + '&junk=' + random(); },
    };
    // What leaves the page or asks the system is not clicked; printing would stop everything.
    window.print = () => {};
    HTMLInputElement.prototype.showPicker = () => {};
    const names = Object.keys(kinds), often = [...Array(8).fill('slide'), ...names];
    let left = count, last, heard = Date.now();
    const watch = setInterval(() => {
        if (Date.now() - heard > 30000) end({ stalled: last, left, hidden: document.hidden });
    }, 1000);
    const end = what => { clearInterval(watch); left = 0; done(what); };
    const next = () => {
        heard = Date.now();
        let held;
        for (let now = 0; now < 4 && left > 0 && !held; now++, left--) {
            last = one(often);
            told[last] = (told[last] || 0) + 1;
            try {
                held = kinds[last]();
            } catch (error) {
                return end({ threw: String(error), at: last, stack: String(error.stack) });
            }
        }
        if (held) return held.then(next, error => end({ threw: String(error), at: last }));
        if (left <= 0) return end(told);
        (left % 40 < 4 ? requestAnimationFrame : setTimeout)(next);
    };
    next();";

/// Bytes of the memory of scripts and of the program, after what is not used was thrown away. Where an engine does not tell
/// the first, it is nothing.
fn memory(page: &Page) -> Result<(f64, f64)> {
    let tells = page.session.run("return 'memory' in performance")? == json!(true);
    for _ in 0..if tells { 2 } else { 0 } {
        page.session.devtools("HeapProfiler.collectGarbage", json!({}))?;
        page.settle()?;
    }
    let scripts = page.session.number("return performance.memory ? performance.memory.usedJSHeapSize : 0")?;
    Ok((scripts, page.session.number("return window.program.memory.buffer.byteLength")?))
}

#[test]
fn ten_thousand_careless_actions_lose_nothing_and_fill_no_memory() -> Result<()> {
    let page = Page::open("")?;
    page.session.before_scripts(
        "addEventListener('TrunkApplicationStarted', event => { window.program = event.detail.wasm });
         // In the builder of frames stands the page within the page: what it is still fetching when the dialog is closed is
         // broken off, which is no fault of this one.
         if (window !== top) window.stop();
         // Files are made and not saved.
         HTMLAnchorElement.prototype.click = function () { if (!this.download) HTMLElement.prototype.click.call(this) }",
    )?;
    page.go("v1&model=3")?;
    // A hand was here: without one the browser gives no sound, and says so.
    page.click("#view-time")?;
    let mut half = None;
    let mut steps = 0;
    for part in 0..PARTS {
        let told = page.session.run_later_with(ACT, &[json!(part * 7919 + 1), json!(ACTIONS / PARTS)])?;
        assert!(told["slide"].as_u64() > Some(50), "part {part}: {told}");
        steps += told["steps"].as_u64().unwrap_or_default();
        page.settle()?;
        assert_eq!(page.session.console()?, Vec::<String>::new(), "after part {part}");
        assert_eq!(page.session.run("return document.getElementById('crashed').hidden")?, json!(true));
        if part % 5 == 4 {
            let now = memory(&page)?;
            println!(
                "after {} actions: scripts {:.1} MB, program {:.1} MB",
                (part + 1) * ACTIONS / PARTS,
                now.0 / 1e6,
                now.1 / 1e6
            );
            if part + 1 == PARTS / 2 {
                half = Some(now);
            }
        }
    }
    // WebKitGTK has no list of where the page was, so that no step could be known to stay in it.
    let lists = page.session.run("return !!window.navigation")? == json!(true);
    assert_eq!(steps > 100, lists, "{steps} steps back and forward");
    let (scripts, program) = half.ok_or("no measure")?;
    let (scripts_then, program_then) = memory(&page)?;
    println!(
        "from half of {ACTIONS} actions on: scripts {:.1} to {:.1} MB, program {:.1} to {:.1} MB",
        scripts / 1e6,
        scripts_then / 1e6,
        program / 1e6,
        program_then / 1e6
    );
    assert!(scripts_then - scripts < SCRIPTS, "scripts: {scripts} to {scripts_then}");
    let (step, most) = PROGRAM;
    assert!(program_then - program < step, "program: {program} to {program_then}");
    assert!(program_then < most, "program: {program_then}");
    // Whatever it is by now, the page is what its address says, as a page that is opened anew is.
    page.session.run("document.querySelector('#dialog-close')?.click()")?;
    page.settle()?;
    // Before an audience there is nothing but the figure; Escape leads back.
    if page.session.run("return !document.getElementById('room-explore')")? == json!(true) {
        page.session.press(thirtyfour::Key::Escape)?;
    }
    page.session.wait_for("return !!document.getElementById('room-explore')", &json!(true))?;
    page.session.run("document.getElementById('room-explore').click()")?;
    page.session.run("document.getElementById('view-time').click()")?;
    page.settle()?;
    // Moving a control ends what plays.
    page.session.run("document.getElementById('month').focus()")?;
    page.session.press(thirtyfour::Key::Home)?;
    let link: Link = page.link()?;
    assert_eq!(page.content()?, expected::content(&link)?);
    Ok(())
}
