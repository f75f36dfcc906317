//! The curves as sound: silent until it is asked for, what is played is the run on screen, and anything ends it.

use netwerktijd::model::Series;
use netwerktijd::scenario::Link;
use netwerktijd::sound::{LOWEST, Moment, OCTAVES, Score};
use netwerktijd::text::number::index;
use netwerktijd::text::{Language, words::sound};
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::{Value, json};
use thirtyfour::Key;

/// Keeps every place to play in that the page opens, and every pitch and side that it gives to the browser.
const HEAR: &str = "
    window.opened = []; window.pitches = new Map(); window.sides = [];
    const Own = window.AudioContext;
    window.AudioContext = class extends Own { constructor() { super(); window.opened.push(this); } };
    const make = Own.prototype.createOscillator;
    BaseAudioContext.prototype.createOscillator = function () {
        const tone = make.call(this);
        window.pitches.set(tone.frequency, { tone, list: [] });
        return tone;
    };
    for (const name of ['setValueAtTime', 'exponentialRampToValueAtTime']) {
        const own = AudioParam.prototype[name];
        AudioParam.prototype[name] = function (value, at) {
            const pitch = window.pitches.get(this);
            if (pitch) pitch.list.push([value, at]);
            else if (this.minValue === -1) window.sides.push(value);
            return own.call(this, value, at);
        };
    }";

/// How many places to play in are open.
const OPEN: &str = "return window.opened.filter(place => place.state !== 'closed').length";

/// A page that listens to what it plays.
fn listening(fragment: &str) -> Result<Page> {
    let page = Page::open("")?;
    page.session.before_scripts(HEAR)?;
    page.go(fragment)?;
    Ok(page)
}

/// Presses the button and waits until something is played.
fn begin(page: &Page) -> Result<()> {
    page.click("#listen")?;
    page.session.wait_for("return window.pitches.size > 0", &json!(true))?;
    page.session.wait_for(OPEN, &json!(1))
}

fn ended(page: &Page, why: &str) -> Result<()> {
    page.session.wait_for(OPEN, &json!(0)).map_err(|error| format!("{why}: {error}"))?;
    let label = sound::listen(Language::Dutch);
    assert_eq!(
        page.session.text("return document.getElementById('listen').innerText.trim()")?,
        label,
        "{why}"
    );
    page.session.run("window.pitches.clear()").map(drop)
}

#[test]
fn it_is_silent_until_it_is_asked_for_and_the_button_starts_and_stops_it() -> Result<()> {
    let page = listening("")?;
    page.click("#play")?;
    page.click("#play")?;
    assert_eq!(page.session.run("return window.opened.length")?, json!(0));
    let loaded =
        "return performance.getEntriesByType('resource').filter(e => e.name.includes('/sound-')).length";
    assert_eq!(page.session.run(loaded)?, json!(0), "the piece is fetched when it is wanted");
    let how = "return document.getElementById('listen-how').getBoundingClientRect().width > 100";
    assert_eq!(page.session.run(how)?, json!(false));
    begin(&page)?;
    assert_eq!(page.session.run(how)?, json!(true), "how to listen is seen while it sounds");
    let label = page.session.text("return document.getElementById('listen').innerText.trim()")?;
    assert_eq!(label, sound::stop(Language::Dutch));
    page.click("#listen")?;
    ended(&page, "the button")?;
    // By keyboard as well, and from the start again.
    page.focus("#listen")?;
    page.session.press(Key::Enter)?;
    page.session.wait_for(OPEN, &json!(1))?;
    page.session.press(Key::Escape)?;
    ended(&page, "Escape")?;
    assert_eq!(page.session.text("return document.activeElement.id")?, "listen");
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn anything_that_is_changed_ends_it() -> Result<()> {
    let page = listening("")?;
    let change = |why: &str, act: &dyn Fn() -> Result<()>| -> Result<()> {
        begin(&page)?;
        act()?;
        ended(&page, why)
    };
    let press = |selector: &'static str, key: Key| {
        let page = &page;
        move || {
            page.focus(selector)?;
            page.session.press(key.clone())
        }
    };
    change("a slider", &press("#style", Key::Right))?;
    change("the month", &press("#month", Key::Right))?;
    change("play", &|| page.click("#play"))?;
    page.click("#play")?;
    change("a case", &|| page.click(".chip"))?;
    change("undo", &|| page.click("#undo"))?;
    change("another tab", &|| {
        let hide = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
            delete document.hidden";
        page.session.run(hide).map(drop)
    })?;
    for (why, press) in [("a dialog", "#open-share"), ("a view", "#view-map"), ("a room", "#room-story")] {
        begin(&page)?;
        page.click(press)?;
        page.session.wait_for(OPEN, &json!(0)).map_err(|error| format!("{why}: {error}"))?;
        page.go("")?;
    }
    begin(&page)?;
    page.speak(Language::English)?;
    page.session.wait_for(OPEN, &json!(0))?;
    Ok(())
}

#[test]
fn what_is_played_is_the_run_on_screen() -> Result<()> {
    for fragment in ["v1&model=3", "v1&model=3&style=90&subsidy=60&existing=80"] {
        let page = listening(fragment)?;
        begin(&page)?;
        let heard =
            page.session.run("return [...window.pitches.values()].map(p => [p.tone.type, p.list])")?;
        let sides = page.session.run("return window.sides")?;
        let sides: Vec<f64> = serde_json::from_value(sides)?;
        assert!(sides.len() == 2 && sides[0] < -0.3 && sides[1] > 0.3, "left and right: {sides:?}");
        page.session.press(Key::Escape)?;
        let voice = |place: usize| -> Result<Vec<(f64, f64)>> {
            Ok(serde_json::from_value(heard[place][1].clone())?)
        };
        let voices = [voice(0)?, voice(1)?];
        assert_ne!(heard[0][0], heard[1][0], "two sounds");
        let start = voices[0][0].1;
        // The table says of each year what the voices sing then.
        let rows = page.content()?.table;
        let mut compared = 0;
        for row in &rows {
            let Ok(month) = row[0].parse::<usize>() else { continue };
            for (voice, shown) in voices.iter().zip(&row[1..3]) {
                let (hertz, at) = voice[month];
                let value = (hertz / LOWEST).log2() / OCTAVES;
                assert_eq!(index(value).to_string(), *shown, "month {month} of {fragment}");
                assert!((at - start - month as f64 / 96.0 * 7.0).abs() < 1e-6);
                compared += 1;
            }
        }
        assert!(compared >= 18, "{compared} values");
        // Every other sound is a cue: as many as the core has, where it has them.
        let score = Score::of(&expected::exploration(&Link::decode(fragment).0)?.own);
        let ticks: Vec<f64> = (2..heard.as_array().map_or(0, Vec::len))
            .map(|place| heard[place][1][0][1].as_f64().unwrap_or_default() - start)
            .collect();
        let due: Vec<f64> = score
            .cues
            .iter()
            .flat_map(|cue| match cue.moment {
                Moment::SubsidyStops => vec![cue.second],
                Moment::Crossing => vec![cue.second, cue.second + 0.12],
            })
            .collect();
        assert_eq!(ticks.len(), due.len());
        assert!(ticks.iter().zip(&due).all(|(tick, due)| (tick - due).abs() < 1e-6), "{ticks:?} {due:?}");
        for series in Series::BOTH {
            let own = score.voice(series);
            let played = &voices[usize::from(series == Series::Results)];
            assert!(own.iter().zip(played).all(|(tone, (hertz, _))| (tone.hertz - hertz).abs() < 1e-3));
        }
    }
    Ok(())
}

#[test]
fn the_playhead_goes_along_and_comes_back_and_the_end_is_said_once() -> Result<()> {
    let page = listening("v1&model=3&month=30")?;
    let said = "window.said = []; new MutationObserver(() => {
        const text = [...document.querySelectorAll('#announcement, #listen-told')].map(node => node.textContent.trim()).filter(Boolean).join(' | ');
        if (text !== window.said.at(-1)) window.said.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true })";
    page.session.run(said)?;
    begin(&page)?;
    page.session.plays()?;
    // A machine that is busy with something else for longer than a value must rest to be said.
    page.session.wait_for("return +document.getElementById('month').value > 5", &json!(true))?;
    page.session.run("const start = Date.now(); while (Date.now() - start < 1500);")?;
    page.session.wait_for("return +document.getElementById('month').value > 60", &json!(true))?;
    page.session.wait_for(OPEN, &json!(0))?;
    page.wait_for_value("month", 30)?;
    let own = expected::exploration(&Link { month: 30, ..Link::default() })?.own;
    let last = own.outcomes.last.stocks;
    let [relations, results] = [last.relations, last.results].map(|value| index(value).to_string());
    let done = sound::Done { relations: &relations, results: &results }.text(Language::Dutch);
    std::thread::sleep(std::time::Duration::from_millis(1_300));
    let said: Vec<String> = serde_json::from_value(page.session.run("return window.said")?)?;
    let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
    assert_eq!(said, [done], "the end is said, and nothing on the way");
    assert_eq!(page.link()?.month, 30);
    Ok(())
}

#[test]
fn where_no_sound_comes_a_sentence_says_so() -> Result<()> {
    for spoil in [
        "delete window.AudioContext",
        "AudioContext.prototype.createOscillator = BaseAudioContext.prototype.createOscillator = () => { throw new Error('spoilt') }",
        // A device that takes everything and plays nothing.
        "Object.defineProperty(BaseAudioContext.prototype, 'currentTime', { get: () => 0 })",
    ] {
        let page = Page::open("")?;
        page.session.before_scripts(spoil)?;
        page.go("")?;
        page.click("#listen")?;
        let told = "return document.getElementById('listen-told').innerText.trim()";
        page.session.wait_for(told, &json!(sound::silent(Language::Dutch)))?;
        let label = page.session.text("return document.getElementById('listen').innerText.trim()")?;
        assert_eq!(label, sound::listen(Language::Dutch), "{spoil}");
    }
    Ok(())
}

#[test]
fn where_a_frame_hides_the_table_or_holds_the_month_it_keeps_to_that() -> Result<()> {
    let page = listening("v1&model=3&mode=embed&hide=table")?;
    assert_eq!(page.session.run("return document.getElementById('listen')")?, Value::Null);
    page.go("v1&model=3&month=24&mode=embed&lock=month")?;
    begin(&page)?;
    std::thread::sleep(std::time::Duration::from_millis(1_000));
    assert_eq!(page.session.run(OPEN)?, json!(1), "it goes on");
    assert_eq!(page.value("month")?, 24, "and the playhead stays");
    page.session.press(Key::Escape)?;
    ended(&page, "Escape")
}
