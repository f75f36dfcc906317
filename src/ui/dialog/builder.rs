//! Embed: what a site pastes to hold the page in a frame, with the frame itself as it will look.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Frame as Sheet;
use super::part::{button, choice, part, small, status, tick};
use crate::app::Dialog;
use crate::embed::snippet::Snippet;
use crate::export::PAGE;
use crate::frame::{Frame, Lock, Mode, Part, Theme};
use crate::room::Room;
use crate::scenario::Link;
use crate::text::Language;
use crate::text::label::{control_name, room_name, view_name};
use crate::text::words::{builder as words, page as page_words};
use crate::ui::browser::{address, page, take};
use crate::ui::part::element::said;
use crate::ui::room::Visit;
use crate::view::View;

/// The height of a frame at first, in CSS pixels: what the page needs at the width of a column of text.
const HEIGHT: u16 = 900;

/// The dialog.
#[component]
pub fn Builder(visit: &Visit) -> Html {
    let Visit { session, dispatch, .. } = visit;
    let language = session.state.language;
    let message = use_state_eq(String::new);
    let here = address::page();
    let chosen = {
        let state = &session.state;
        use_state_eq(|| Snippet {
            link: Link { frame: state.frame.in_mode(Mode::Embed), ..state.link() },
            title: [page_words::name(language), ": ", page_words::subtitle(language)].concat(),
            pinned: false,
            height: HEIGHT,
            script: true,
        })
    };
    let set = {
        let (chosen, message) = (chosen.clone(), message.setter());
        move |change: &dyn Fn(&mut Snippet)| {
            let mut next = (*chosen).clone();
            change(&mut next);
            message.set(String::new());
            chosen.set(next);
        }
    };
    let link = &chosen.link;
    let frame = link.frame;
    let reframed = {
        let set = set.clone();
        move |frame: Frame| set(&move |to: &mut Snippet| to.link.frame = frame)
    };
    let hide = |part: Part| {
        let (name, reframed) = (part_name(language, part), reframed.clone());
        let change = Callback::from(move |on: bool| reframed(frame.hiding(part, on)));
        tick(["hide-", part.key()].concat(), name, frame.hides(part), change)
    };
    let lock = |lock: Lock| {
        let (name, reframed) = (lock_name(language, lock), reframed.clone());
        let change = Callback::from(move |on: bool| reframed(frame.locking(lock, on)));
        tick(["lock-", lock.key()].concat(), name, frame.holds(lock), change)
    };
    let rooms = Room::ALL.map(|room| (room.key().to_owned(), room_name(language, room).to_owned()));
    let views = View::ALL.map(|view| (view.key().to_owned(), view_name(language, view).to_owned()));
    let languages = Language::ALL
        .map(|offered| (offered.code().to_owned(), page_words::language_name(offered).to_owned()));
    let themes = Theme::ALL.map(|theme| {
        let name = match theme {
            Theme::Auto => words::theme_auto(language),
            Theme::Light => words::theme_light(language),
            Theme::Dark => words::theme_dark(language),
        };
        (theme.key().to_owned(), name.to_owned())
    });
    let sizes = Frame::TEXTS.map(|text| (text.to_string(), words::text_percent(language, &text.to_string())));
    let pick = |change: fn(&mut Snippet, &str)| {
        let set = set.clone();
        Callback::from(move |value: String| set(&|to: &mut Snippet| change(to, &value)))
    };
    let in_room = pick(|to, key| {
        to.link.room = Room::from_key(key).unwrap_or(to.link.room);
        to.link.at = crate::room::Slug::default();
    });
    let in_view = pick(|to, key| to.link.view = View::from_key(key).unwrap_or(to.link.view));
    let in_language = pick(|to, key| to.link.language = Language::from_code(key).unwrap_or(to.link.language));
    let in_theme = pick(|to, key| to.link.frame.theme = Theme::from_key(key).unwrap_or(to.link.frame.theme));
    let in_text =
        pick(|to, key| to.link.frame = to.link.frame.with_text(key.parse().unwrap_or(to.link.frame.text)));
    let version = |pinned: bool, key: &'static str, name: &str| {
        let set = set.clone();
        let choose = Callback::from(move |()| set(&|to: &mut Snippet| to.pinned = pinned));
        choice("version", key, chosen.pinned == pinned, choose, html! { name.to_owned() })
    };
    let scripted = {
        let set = set.clone();
        Callback::from(move |on: bool| set(&|to: &mut Snippet| to.script = on))
    };
    let titled = {
        let set = set.clone();
        Callback::from(move |event: Event| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                let title = field.value();
                // A frame without a name is a wall to who cannot see it.
                if !title.trim().is_empty() {
                    set(&|to: &mut Snippet| to.title = title.trim().to_owned());
                }
            }
        })
    };
    let snippet = chosen.html(&here);
    let copy = {
        let (snippet, message) = (snippet.clone(), message.setter());
        Callback::from(move |_: MouseEvent| {
            let done = take::copy(&snippet, None);
            if !done {
                page::select("embed-snippet");
            }
            message
                .set(if done { words::copied(language) } else { words::copy_refused(language) }.to_owned());
        })
    };
    let explores = link.room == Room::Explore;
    let source = Snippet { pinned: false, ..(*chosen).clone() }.address(&here);
    let body = html! {
        <>
            <p>{ words::what(language) }</p>
            { part("embed-shows", words::shows(language), vec![
                select("embed-room", words::room(language), &rooms, link.room.key(), in_room),
                if explores { select("embed-view", words::view(language), &views, link.view.key(), in_view) } else { Html::default() },
                select("embed-language", words::language(language), &languages, link.language.code(), in_language),
                select("embed-theme", words::theme(language), &themes, frame.theme.key(), in_theme),
                select("embed-text", words::text(language), &sizes, &frame.text.to_string(), in_text),
            ]) }
            if explores {
                <fieldset class="ticks"><legend>{ words::parts(language) }</legend>{ for Part::ALL.map(hide) }</fieldset>
                <fieldset class="ticks"><legend>{ words::locks(language) }</legend>
                    { small(words::locks_about(language)) }
                    { for Lock::all().map(lock) }
                </fieldset>
            }
            <fieldset><legend>{ words::version(language) }</legend>
                { version(false, "newest", words::version_newest(language)) }
                { version(true, "pinned", &words::version_pinned(language, PAGE)) }
            </fieldset>
            { tick("embed-script".to_owned(), words::script(language), chosen.script, scripted) }
            <label class="field" for="embed-title">{ words::title(language) }</label>
            <p class="line"><input type="text" id="embed-title" maxlength="120" value={chosen.title.clone()} onchange={titled}
                aria-describedby="embed-title-about" /></p>
            <p class="small" id="embed-title-about">{ words::title_about(language) }</p>
            { part("embed-preview", words::preview(language), vec![
                html! { <iframe key={source.clone()} src={source.clone()} title={chosen.title.clone()} class="embed-preview"></iframe> },
            ]) }
            { part("embed-code", words::snippet(language), vec![
                said("pre", &[("id", "embed-snippet"), ("tabindex", "0")], &snippet),
                html! { <p><a href="example.html" target="_blank" rel="noopener">{ words::more(language) }</a></p> },
            ]) }
        </>
    };
    let foot = html! { <>{ button("embed-copy", words::copy(language), true, copy) }{ status(&message) }</> };
    html! { <Sheet dialog={Dialog::Embed} {language} dispatch={dispatch.clone()} {foot}>{ body }</Sheet> }
}

fn select(
    id: &'static str,
    name: &str,
    options: &[(String, String)],
    current: &str,
    choose: Callback<String>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlSelectElement>() {
            choose.emit(field.value());
        }
    });
    let option = |(key, name): &(String, String)| {
        let selected = key == current;
        html! { <option value={key.clone()} {selected}>{ name.clone() }</option> }
    };
    html! {
        <p class="line">
            <label for={id}>{ name.to_owned() }</label>
            <select {id} {onchange}>{ for options.iter().map(option) }</select>
        </p>
    }
}

fn part_name(language: Language, part: Part) -> &'static str {
    match part {
        Part::Controls => words::part_controls(language),
        Part::Cases => words::part_cases(language),
        Part::Pins => words::part_pins(language),
        Part::More => words::part_more(language),
        Part::Views => words::part_views(language),
        Part::Moments => words::part_moments(language),
        Part::Words => words::part_words(language),
        Part::Table => words::part_table(language),
    }
}

fn lock_name(language: Language, lock: Lock) -> &'static str {
    match lock {
        Lock::Control(control) => control_name(language, Some(control)),
        Lock::Month => control_name(language, None),
        Lock::Cases => words::lock_cases(language),
        Lock::Pins => words::lock_pins(language),
        Lock::Views => words::lock_views(language),
    }
}
