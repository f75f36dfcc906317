//! A score, played.
//!
//! **Flow.** Everything is given to the browser ahead of time, on the clock of its sound; a timer of ours only tells how far it
//! is. **Invariant.** What was begun ends when it is dropped; who opened the context closes it.

use std::any::Any;
use std::cell::Cell;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioContext, AudioNode, GainNode, KeyboardEvent, OscillatorNode, OscillatorType};
use yew::Callback;

use super::page::document;
use crate::exploration::Study;
use crate::model::Series;
use crate::sound::{Moment, SECONDS, Score, Tone};

/// What is told of a sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// A month is heard.
    Month(i16),
    /// The reader stopped it: by Escape, or by going to another tab.
    Stopped,
    /// It came to its end.
    Ended,
    /// No sound comes out of this browser.
    Nothing,
}

/// What is playing, until it is dropped.
pub type Playing = Box<dyn Any>;

/// Seconds before the first tone, in which all is made ready.
const LEAD: f64 = 0.1;
/// How often it is told how far it is, in milliseconds.
const TOLD: u32 = 40;
/// So often in a row the clock of the sound may stand still before it is said that no sound comes: three seconds.
const STANDS: u32 = 75;

/// A loudness, 0 to 1, and how long a tone takes to come and to go, in seconds.
#[derive(Clone, Copy)]
struct Swell {
    loudness: f32,
    comes: f64,
    goes: f64,
}

/// The place to play in, where the browser has one. To be asked for while the reader presses: later many browsers stay silent.
pub fn context() -> Option<AudioContext> {
    let context = AudioContext::new().ok()?;
    if let Ok(begun) = context.resume() {
        // It is refused when the context is closed meanwhile, which is no fault.
        spawn_local(async move { drop(JsFuture::from(begun).await) });
    }
    Some(context)
}

/// Plays a run until what is given back is dropped; `None` where the browser refuses.
pub fn play(context: &AudioContext, study: &Study, heard: Callback<Heard>) -> Option<Playing> {
    let score = Score::of(study);
    let start = context.current_time() + LEAD;
    for series in Series::BOTH {
        sing(context, start, score.voice(series), series).ok()?;
    }
    for cue in &score.cues {
        tick(context, start + cue.second, cue.moment).ok()?;
    }
    let document = document()?;
    let escape = {
        let heard = heard.clone();
        EventListener::new(&document, "keydown", move |event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape") {
                heard.emit(Heard::Stopped);
            }
        })
    };
    let hidden = {
        let (heard, page) = (heard.clone(), document.clone());
        EventListener::new(&document, "visibilitychange", move |_| {
            if page.hidden() {
                heard.emit(Heard::Stopped);
            }
        })
    };
    Some(Box::new((clock(context.clone(), start, score, heard), escape, hidden)))
}

/// Tells how far it is.
fn clock(context: AudioContext, start: f64, score: Score, heard: Callback<Heard>) -> Interval {
    let (month, last, stands) = (Cell::new(-1), Cell::new(-1.0), Cell::new(0));
    Interval::new(TOLD, move || {
        let now = context.current_time();
        stands.set(if now > last.replace(now) { 0 } else { stands.get() + 1 });
        let here = score.month(now - start);
        if stands.get() > STANDS {
            heard.emit(Heard::Nothing);
        } else if now - start > SECONDS + LEAD {
            heard.emit(Heard::Ended);
        } else if month.replace(here) != here {
            heard.emit(Heard::Month(here));
        }
    })
}

/// One voice: relations soft and at the left, results bright and at the right.
fn sing(context: &AudioContext, start: f64, tones: &[Tone], series: Series) -> Result<(), JsValue> {
    let (shape, loudness, side) = match series {
        Series::Relations => (OscillatorType::Triangle, 0.3, -0.7),
        Series::Results => (OscillatorType::Sawtooth, 0.1, 0.7),
    };
    let tone = context.create_oscillator()?;
    tone.set_type(shape);
    let mut tones = tones.iter();
    if let Some(first) = tones.next() {
        tone.frequency().set_value_at_time(first.hertz as f32, start + first.second)?;
    }
    for next in tones {
        tone.frequency().exponential_ramp_to_value_at_time(next.hertz as f32, start + next.second)?;
    }
    let swell = Swell { loudness, comes: 0.08, goes: 0.15 };
    let out = swelling(context, &tone, (start, SECONDS), swell)?;
    let end: AudioNode = context.destination().into();
    match context.create_stereo_panner() {
        Ok(place) => {
            place.pan().set_value_at_time(side, start)?;
            out.connect_with_audio_node(&place)?.connect_with_audio_node(&end)?;
        }
        // Without sides the voices still differ in their sound.
        Err(_) => drop(out.connect_with_audio_node(&end)?),
    }
    Ok(())
}

/// A tick, or two.
fn tick(context: &AudioContext, at: f64, moment: Moment) -> Result<(), JsValue> {
    const LASTS: f64 = 0.05;
    let (hertz, times): (f32, &[f64]) = match moment {
        Moment::SubsidyStops => (1_320.0, &[0.0]),
        Moment::Crossing => (1_980.0, &[0.0, 0.12]),
    };
    for later in times {
        let tone = context.create_oscillator()?;
        tone.set_type(OscillatorType::Square);
        tone.frequency().set_value_at_time(hertz, at + later)?;
        let swell = Swell { loudness: 0.12, comes: 0.004, goes: 0.03 };
        swelling(context, &tone, (at + later, LASTS), swell)?
            .connect_with_audio_node(&context.destination())?;
    }
    Ok(())
}

/// Lets a tone come and go.
fn swelling(
    context: &AudioContext,
    tone: &OscillatorNode,
    (start, lasts): (f64, f64),
    Swell { loudness, comes, goes }: Swell,
) -> Result<GainNode, JsValue> {
    let (gain, end) = (context.create_gain()?, start + lasts);
    let level = gain.gain();
    level.set_value_at_time(0.0, start)?;
    level.linear_ramp_to_value_at_time(loudness, start + comes)?;
    level.set_value_at_time(loudness, end - goes)?;
    level.linear_ramp_to_value_at_time(0.0, end)?;
    tone.connect_with_audio_node(&gain)?;
    tone.start_with_when(start)?;
    tone.stop_with_when(end)?;
    Ok(gain)
}
