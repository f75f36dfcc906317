//! The page in a frame of another site, in a sandbox that lets scripts run and nothing else: what the host can do, and what
//! nobody else can.

use netwerktijd::app::State;
use netwerktijd::embed::message;
use netwerktijd::exploration::Explorer;
use netwerktijd::text::Language;
use netwerktijd::text::words::practise as words;
use netwerktijd_e2e::session::{Result, Session, told};
use serde_json::{Value, json};
use thirtyfour::Key;

/// Opens the host with the page at this link in its frame, and waits until both have met.
fn host(link: &str) -> Result<Session> {
    let session = Session::open()?;
    session.resize(1280, 900)?;
    session.go(&format!("{}embed.html#{link}", told("NETWERKTIJD_HOST_URL")?))?;
    session.wait_for("return !!window.told", &json!(true))?;
    Ok(session)
}

/// What a command of the host gives: its answer, or the code of the refusal.
fn command(session: &Session, command: &str) -> Result<Value> {
    session.run_later(&format!(
        "net.{command}.then(done, error => done({{ code: error.code, field: error.field }}))"
    ))
}

/// What the core says of a link, with its run.
fn expected(link: &str) -> Result<Value> {
    let (explorer, state) = (Explorer::embedded()?, State::open(link));
    Ok(message::state(&state, Some(&explorer.study(state.scenario))))
}

/// The parts of an answer that numbers depend on.
fn numbers(answer: &Value) -> Value {
    json!([answer["scenario"], answer["month"], answer["relations"], answer["results"], answer["moments"]])
}

/// Waits until the host heard of this, and gives what it heard last.
fn heard(session: &Session, name: &str) -> Result<Value> {
    session.wait_for(&format!("return said.some(([name]) => name === '{name}')"), &json!(true))?;
    session.run(&format!("return said.filter(([name]) => name === '{name}').pop()[1]"))
}

#[test]
fn a_host_steers_the_page_and_gets_the_numbers_of_the_model() -> Result<()> {
    let link = "v1&model=3&style=61&month=12&mode=embed";
    let session = host(link)?;
    assert_eq!(numbers(&session.run("return told.state")?), numbers(&expected(link)?));
    let set = command(&session, "setParams({ style: 90, month: 24 })")?;
    let now = expected("v1&model=3&style=90&month=24&mode=embed")?;
    assert_eq!(numbers(&set), numbers(&now));
    assert_eq!(set["link"], now["link"]);
    heard(&session, "change")?;
    assert_eq!(numbers(&heard(&session, "settle")?), numbers(&now));
    session.enter_frame()?;
    session.wait_for("return +document.getElementById('style').value", &json!(90))?;
    let big = "return +document.querySelector('#station-year [data-value=results]').textContent";
    session.wait_for(big, &now["moments"]["year"]["results"])?;
    session.leave_frame()?;
    let whole = command(&session, "setState('v1&model=3&subsidy=12&lang=en&mode=embed&view=map')")?;
    assert_eq!((&whole["scenario"]["subsidy"], &whole["view"]), (&json!(12), &json!("map")));
    let strange = command(&session, "setState('v1&model=3&style=900&mode=embed')")?;
    assert_eq!(
        (&strange["scenario"]["style"], strange["notices"].as_array().map(Vec::len)),
        (&json!(100), Some(1))
    );
    let options =
        command(&session, "setOptions({ language: 'en', theme: 'dark', text: 125, hide: ['cases'] })")?;
    assert_eq!(options["language"], json!("en"));
    session.enter_frame()?;
    session.wait_for("return document.documentElement.dataset.theme + document.documentElement.lang + !!document.querySelector('.chips')", &json!("darkenfalse"))?;
    session.leave_frame()?;
    let svg = command(&session, "exportImage({ format: 'svg' })")?;
    assert!(svg["data"].as_str().is_some_and(|svg| svg.contains("<svg") && svg.contains("not a forecast")));
    let png = command(&session, "exportImage({ scale: 1 })")?;
    assert!(png["data"].as_str().is_some_and(|png| png.starts_with("data:image/png;base64,")), "{png}");
    assert_eq!(session.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_locked_control_is_seen_and_moved_by_nobody() -> Result<()> {
    let session = host("v1&model=3&style=61&mode=embed&lock=style,cases")?;
    let refused = command(&session, "setParams({ subsidy: 12, style: 20 })")?;
    assert_eq!(refused, json!({ "code": "locked", "field": "style" }));
    assert_eq!(command(&session, "setParams({ subsidy: 120 })")?["code"], json!("outside"));
    let now = command(&session, "getState()")?;
    assert_eq!(
        (&now["scenario"]["style"], &now["scenario"]["subsidy"]),
        (&json!(61), &json!(36)),
        "nothing was set"
    );
    session.enter_frame_by_hand()?;
    let disabled = "return ['#style', '#style-number', '.chip', '#subsidy'].map(at => document.querySelector(at).matches(':disabled'))";
    assert_eq!(session.run(disabled)?, json!([true, true, true, false]));
    let why = session.text("return document.querySelector('#control-style legend').textContent")?;
    assert!(why.contains("vast"), "{why}");
    session.run("document.getElementById('subsidy').focus()")?;
    session.press(Key::Home)?;
    session.wait_for("return +document.getElementById('subsidy').value", &json!(6))?;
    session.leave_frame()?;
    session.wait_for(
        "return said.filter(([name]) => name === 'settle').pop()?.[1].scenario.subsidy",
        &json!(6),
    )?;
    Ok(())
}

#[test]
fn garbage_and_strangers_change_nothing() -> Result<()> {
    let session = host("v1&model=3&style=61&mode=embed")?;
    let before = command(&session, "getState()")?;
    session.run(
        "const frame = net.frame.contentWindow;
         const ours = { app: 'netwerktijd', v: 1, kind: 'command' };
         const circle = {}; circle.self = circle;
         for (const junk of [null, 5, '', 'x'.repeat(3e6), {}, [], circle, { ...ours, v: 9, name: 'reset' },
             { ...ours, name: 'fly' }, { ...ours, name: 'setParams', data: 7 }, { ...ours, name: 'setParams', data: { style: NaN } },
             { ...ours, name: 'setState', data: { link: 'v1&style=5' }, pad: 'y'.repeat(3e6) },
             { ...ours, name: 'setState', data: { link: 5n } }, new Blob(['x']), new Map([[1, 2]])]) {
           frame.postMessage(junk, '*');
         }
         document.querySelectorAll('iframe')[1].contentWindow.meddle();",
    )?;
    let after = command(&session, "getState()")?;
    assert_eq!(after, before);
    session.wait_for(
        "return [...new Set(said.filter(([name]) => name === 'error').map(([, data]) => data.code))].sort().join()",
        &json!("command,field,too-large,version"),
    )?;
    session.enter_frame()?;
    let crashed = "return document.getElementById('crashed').hidden";
    assert_eq!(session.run(crashed)?, json!(true));
    assert_eq!(session.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn the_frame_is_as_high_as_what_is_in_it() -> Result<()> {
    let session = host("v1&model=3&mode=embed")?;
    let fits =
        "return net.frame.height === String(said.filter(([name]) => name === 'height').pop()?.[1].height)";
    session.wait_for(fits, &json!(true))?;
    assert_eq!(session.run("return lti.length > 0")?, json!(true), "what Canvas hears");
    let settled = |session: &Session| -> Result<f64> {
        // The height must come to rest: what is in the frame must not grow with it.
        let mut before = -1.0;
        for _ in 0..40 {
            let now = session.number("return +net.frame.height")?;
            if now == before {
                return Ok(now);
            }
            before = now;
            session.run_later("setTimeout(() => done(true), 400)")?;
        }
        Err("the height does not come to rest".into())
    };
    let whole = settled(&session)?;
    assert!((500.0..2_500.0).contains(&whole), "{whole}");
    session.enter_frame()?;
    session.wait_for("return document.documentElement.scrollHeight <= innerHeight + 1", &json!(true))?;
    session.leave_frame()?;
    command(&session, "setOptions({ hide: ['controls', 'words', 'table', 'moments'] })")?;
    session.wait_for(&format!("return +net.frame.height < {}", whole - 100.0), &json!(true))?;
    Ok(())
}

#[test]
fn escape_leaves_the_frame_and_enter_returns_and_reset_works_after_that() -> Result<()> {
    let session = host("v1&model=3&style=61&mode=embed")?;
    command(&session, "setParams({ style: 20 })")?;
    command(&session, "focus()")?;
    session.wait_for("return document.activeElement.tagName", &json!("IFRAME"))?;
    session.press(Key::Tab)?;
    session.press(Key::Escape)?;
    heard(&session, "leave")?;
    session.wait_for("return document.activeElement === net.frame.previousSibling", &json!(true))?;
    assert_eq!(session.text("return document.activeElement.getAttribute('aria-label')")?, "Netwerktijd");
    session.press(Key::Enter)?;
    session.wait_for("return document.activeElement.tagName", &json!("IFRAME"))?;
    session.enter_frame()?;
    session.wait_for("return document.activeElement.id", &json!("framed"))?;
    session.leave_frame()?;
    let reset = command(&session, "reset()")?;
    assert_eq!(reset["scenario"]["style"], json!(61));
    session.enter_frame()?;
    session.wait_for("return +document.getElementById('style').value", &json!(61))?;
    Ok(())
}

#[test]
fn a_prediction_is_told_from_a_sandbox_that_keeps_nothing() -> Result<()> {
    let session = host("v1&model=3&room=practise&at=fast-start&mode=embed")?;
    session.enter_frame_by_hand()?;
    session.wait_for("return !!document.getElementById('results-6')", &json!(true))?;
    let opaque = "try { return 'kept ' + localStorage.length } catch (error) { return origin + error.name }";
    assert_eq!(session.text(opaque)?, "nullSecurityError");
    // Who predicts must know that it is told.
    let stays = session.text("return document.querySelector('.stays').textContent")?;
    assert_eq!(stays, words::told_host(Language::Dutch));
    for (month, value) in [(6, "20"), (12, "38"), (24, "56"), (36, "66"), (60, "55")] {
        session.run(&format!("document.getElementById('results-{month}').focus()"))?;
        session.press(value)?;
    }
    session.run("document.getElementById('sure-fairly').click()")?;
    session.wait_for("return document.getElementById('show').ariaDisabled", &json!("false"))?;
    session.run("document.getElementById('show').click()")?;
    session.wait_for("return !!document.querySelector('.gap')", &json!(true))?;
    session.run("document.getElementById('to-explain').click()")?;
    session.wait_for("return !!document.querySelector('[name=answer]')", &json!(true))?;
    session.run("document.querySelector('[name=answer]').click()")?;
    session.leave_frame()?;
    let made = heard(&session, "prediction")?;
    assert_eq!(
        made,
        json!({ "exercise": "fast-start", "months": [6, 12, 24, 36, 60], "relations": null,
                "results": [20, 38, 56, 66, 55], "sure": "fairly" })
    );
    let answer = heard(&session, "answer")?;
    assert_eq!(answer["exercise"], json!("fast-start"));
    command(&session, "setState('v1&model=3&room=practise&at=keep-80&mode=embed')")?;
    assert_eq!(heard(&session, "step")?, json!({ "room": "practise", "at": "keep-80" }));
    session.enter_frame_by_hand()?;
    session.wait_for("return !!document.querySelector('.free-controls input[type=range]')", &json!(true))?;
    session.run("document.querySelector('.free-controls input[type=range]').focus()")?;
    session.press(Key::Home)?;
    session.leave_frame()?;
    assert_eq!(heard(&session, "mission")?["mission"], json!("keep-80"));
    Ok(())
}
