//! The curves as sound: a button, how to listen, and what was heard.
//!
//! **Invariant.** It sounds only after a press, and anything that is changed on the page ends it.

use std::rc::Rc;

use web_sys::AudioContext;
use yew::prelude::*;

use super::{arrival, icon};
use crate::app::{Action, State};
use crate::exploration::{Exploration, Study};
use crate::frame::Lock;
use crate::text::Language;
use crate::text::number::index;
use crate::text::words::sound as words;
use crate::ui::browser::media;
use crate::ui::browser::sound::{Heard, context};
use crate::ui::hooks::{Arrival, use_piece};
use crate::ui::piece::{self, Piece};

/// What is said of the last sound.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    Nothing,
    Done,
    Silent,
}

#[derive(Properties, PartialEq)]
pub struct ListenProps {
    pub state: State,
    pub exploration: Rc<Exploration>,
    pub dispatch: Callback<Action>,
}

/// What is said when a run has been heard.
pub fn heard(language: Language, study: &Study) -> String {
    let last = study.outcomes.last.stocks;
    let [relations, results] = [last.relations, last.results].map(|value| index(value).to_string());
    words::Done { relations: &relations, results: &results }.text(language)
}

#[component]
pub fn Listen(props: &ListenProps) -> Html {
    let ListenProps { state, exploration, dispatch } = props;
    let (language, month) = (state.language, state.month());
    // Where it is played; none while it is silent.
    let place = use_state_eq(|| None::<AudioContext>);
    let told = use_state_eq(|| Told::Nothing);
    // The month before it began, and the one that was last set from here.
    let months = use_mut_ref(|| (0, 0));
    let coming = use_piece(place.is_some().then_some(Piece::Sound));
    let stop = {
        let (place, told) = (place.setter(), told.setter());
        move |then: Told| {
            place.set(None);
            told.set(then);
        }
    };
    {
        let (exploration, dispatch) = (exploration.clone(), dispatch.clone());
        let (months, stop) = (months.clone(), stop.clone());
        // The playhead goes along, unless it may not.
        let follows = media::motion_is_welcome() && !state.frame.locks(Lock::Month);
        use_effect_with(((*place).clone(), coming == Arrival::Here), move |(place, _)| {
            let playing = place.as_ref().zip(piece::sound()).map(|(place, code)| {
                let ended = stop.clone();
                let hear = Callback::from(move |heard: Heard| {
                    let to = match heard {
                        Heard::Month(month) => month,
                        Heard::Ended => months.borrow().0,
                        Heard::Stopped => return ended(Told::Nothing),
                        Heard::Nothing => return ended(Told::Silent),
                    };
                    if heard == Heard::Ended {
                        ended(Told::Done);
                    }
                    if follows {
                        months.borrow_mut().1 = to;
                        dispatch.emit(Action::SetMonth(to));
                    }
                });
                (code.play)(place, &exploration.own, hear)
            });
            if matches!(playing, Some(None)) {
                stop(Told::Silent);
            }
            move || drop(playing)
        });
    }
    use_effect_with((*place).clone(), |place| {
        let place = place.clone();
        move || {
            if let Some(place) = place {
                place.close().ok();
            }
        }
    });
    {
        let stop = stop.clone();
        let all_else = State { playhead: 0.0, playing: false, ..state.clone() };
        use_effect_with(all_else, move |_| stop(Told::Nothing));
    }
    {
        let (stop, months, sounds) = (stop.clone(), months.clone(), place.is_some());
        use_effect_with((month, state.playing), move |(month, playing)| {
            if sounds && (*playing || months.borrow().1 != *month) {
                stop(Told::Nothing);
            }
        });
    }
    let onclick = {
        let (place, told, dispatch) = (place.clone(), told.setter(), dispatch.clone());
        let playing = state.playing;
        move |_: MouseEvent| {
            if place.is_some() {
                return stop(Told::Nothing);
            }
            if playing {
                dispatch.emit(Action::TogglePlay);
            }
            months.replace((month, month));
            let opened = context();
            told.set(if opened.is_some() { Told::Nothing } else { Told::Silent });
            place.set(opened);
        }
    };
    let sounds = place.is_some();
    let said = match (*told, piece::sound()) {
        (Told::Done, Some(code)) => (code.done)(language, &exploration.own),
        (Told::Silent, _) => words::silent(language).to_owned(),
        _ => String::new(),
    };
    let telling = sounds || !said.is_empty();
    html! {
        <div class={classes!("listen", telling.then_some("telling"))}>
            if let (true, Arrival::Failed(_)) = (sounds, &coming) { { arrival(language, &coming) } }
            <p id="listen-how" class={(!sounds).then_some("hidden")}>{ words::how(language) }</p>
            <p id="listen-told" role="status">{ said }</p>
            <button type="button" id="listen" class="quiet" aria-describedby="listen-how" {onclick}>
                { if sounds { icon::stop() } else { icon::sound() } }
                { if sounds { words::stop(language) } else { words::listen(language) } }
            </button>
        </div>
    }
}
