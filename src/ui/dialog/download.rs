//! Download: what is on screen as files, as a table to paste, and as a note to print.

use web_sys::{Blob, HtmlSelectElement};
use yew::prelude::*;

use super::Frame;
use super::drawing::drawing;
use super::kept::offering;
use super::memo::memo;
use super::part::{button, choice, part, small, status, tick};
use crate::app::{Dialog, State};
use crate::chart::ChartPlan;
use crate::export::file::{Entry, file};
use crate::export::{
    Chosen, Colophon, Dialect, FONT, Format, Sheet, Taken, csv, file_name, palette, paste, picture, sheet,
    svg_file,
};
use crate::scenario::PINS;
use crate::text::Language;
use crate::text::label::{Place, own_name, pin_name};
use crate::text::words::share as words;
use crate::ui::browser::{address, picture as pixels, take};
use crate::ui::part::element::{element, said};
use crate::ui::room::{Model, Visit};
use crate::view::View;

/// Everything that can be saved or pasted of one choice.
struct Ready {
    taken: Taken,
    about: Colophon,
    sheet: Sheet,
    plan: ChartPlan,
    /// The text of the kinds that are text, in the order of [`Format::ALL`]; none for pixels.
    texts: [String; Format::ALL.len()],
}

impl Ready {
    fn of(state: &State, chosen: &Chosen, explorer: &Model) -> Option<Self> {
        let taken = Taken::of(state, chosen.pins, explorer.as_ref().ok()?);
        let about = Colophon::of(&taken, &address::page());
        let sheet = sheet(&taken);
        let plan = picture(&taken, chosen, &about);
        let name = own_name(state.language, &state.scenario, Place::Start);
        let entry = Entry::new(name, taken.state.link());
        let texts = Format::ALL.map(|format| match format {
            Format::Png => String::new(),
            Format::Svg => svg_file(&taken, chosen, &about),
            Format::Csv => csv(&sheet, &about, state.language, chosen.dialect),
            Format::Json => file(&entry, &sheet, &about),
        });
        Some(Self { taken, about, sheet, plan, texts })
    }

    fn text(&self, format: Format) -> &str {
        self.texts.get(format as usize).map_or("", String::as_str)
    }

    fn size(&self, language: Language, chosen: &Chosen, format: Format) -> String {
        let kilobytes = (self.text(format).len().div_ceil(1000)).to_string();
        match format {
            Format::Png => {
                let pixels = |css: f64| ((css * f64::from(chosen.scale)).round() as i64).to_string();
                let (width, height) = (pixels(self.plan.width), pixels(self.plan.height));
                words::SizePixels { width: &width, height: &height }.text(language)
            }
            Format::Csv => {
                let rows = self.sheet.rows.len().to_string();
                words::SizeRows { rows: &rows, size: &kilobytes }.text(language)
            }
            Format::Svg | Format::Json => words::size_kilobytes(language, &kilobytes),
        }
    }
}

/// The dialog.
#[component]
pub fn Download(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let language = session.state.language;
    let chosen = use_state_eq(|| Chosen::at_first(language));
    let message = use_state_eq(String::new);
    let ready = {
        let (session, explorer) = (session.clone(), explorer.clone());
        // Another kind of file is another look at the same.
        let key = Chosen { format: Format::Png, scale: 1, ..*chosen };
        use_memo((session.clone(), key), move |(session, chosen)| {
            Ready::of(&session.state, chosen, &explorer)
        })
    };
    let tell = {
        let message = message.setter();
        Callback::from(move |text: String| message.set(text))
    };
    let Some(made) = ready.as_ref() else { return Html::default() };
    let set = |change: fn(&mut Chosen, bool)| {
        let chosen = chosen.clone();
        Callback::from(move |on: bool| {
            let mut next = *chosen;
            change(&mut next, on);
            chosen.set(next);
        })
    };
    let choose = |next: Chosen| {
        let chosen = chosen.setter();
        Callback::from(move |()| chosen.set(next))
    };
    let kinds = Format::ALL.map(|format| {
        let about = match format {
            Format::Png => words::about_png(language),
            Format::Svg => words::about_svg(language),
            Format::Csv => words::about_csv(language),
            Format::Json => words::about_json(language),
        };
        let content = vec![
            said("b", &[], &format.ending().to_ascii_uppercase()),
            said("small", &[], about),
            said("small", &[], &made.size(language, &chosen, format)),
        ];
        let next = Chosen { format, ..*chosen };
        choice(
            "format",
            format.ending(),
            chosen.format == format,
            choose(next),
            content.into_iter().collect(),
        )
    });
    let save = {
        let (ready, chosen, tell) = (ready.clone(), *chosen, tell.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(made) = ready.as_ref() else { return };
            let (tell, name) = (tell.clone(), file_name(&made.taken, chosen.format));
            let give = move |blob: Option<Blob>| {
                tell.emit(offering(language, blob.is_some_and(|blob| take::save(&blob, &name)), &name));
            };
            if chosen.format == Format::Png {
                pixels::png(&made.plan, &palette(chosen.dark), FONT, f64::from(chosen.scale), give);
            } else {
                give(take::blob(made.text(chosen.format), chosen.format.mime()));
            }
        })
    };
    let copy = {
        let (ready, tell) = (ready.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(made) = ready.as_ref() else { return };
            let table = paste(&made.sheet, &made.about, language);
            let done = take::copy(&table.plain, Some(&table.html));
            tell.emit(
                if done { words::table_copied(language) } else { words::table_refused(language) }.to_owned(),
            );
        })
    };
    let print = {
        let tell = tell.clone();
        Callback::from(move |_: MouseEvent| {
            if take::is_sealed() {
                tell.emit(words::note_sealed(language).to_owned());
            } else {
                take::print();
            }
        })
    };
    let kind = chosen.format;
    let body = html! {
        <>
            <p>{ words::download_what(language) }</p>
            <fieldset><legend>{ words::format(language) }</legend>{ for kinds }</fieldset>
            { inside(&session.state, &chosen, &set) }
            if kind == Format::Png { { scale(language, &chosen) } }
            if kind == Format::Csv {
                <fieldset><legend>{ words::dialect(language) }</legend>
                    { for Dialect::ALL.map(|dialect| {
                        let name = match dialect {
                            Dialect::Semicolon => words::dialect_semicolon(language),
                            Dialect::Comma => words::dialect_comma(language),
                        };
                        let next = Chosen { dialect, ..*chosen };
                        choice("dialect", dialect.key(), chosen.dialect == dialect, choose(next), html! { name })
                    }) }
                </fieldset>
            }
            { part("preview", words::preview(language), vec![preview(made, &chosen)]) }
            { part("note", words::note(language), vec![
                small(words::note_about(language)),
                button("note-print", words::note_print(language), false, print),
            ]) }
        </>
    };
    let format = kind.ending().to_ascii_uppercase();
    let sealed = take::is_sealed() && !message.is_empty();
    let foot = html! {
        <>
            { button("download", &words::save(language, &format), true, save) }
            { button("table-copy", words::table_copy(language), false, copy) }
            { status(&message) }
            if sealed {
                <a id="sealed-open" href={made.about.link.clone()} target="_blank" rel="noopener">{ words::sealed_open(language) }</a>
            }
        </>
    };
    html! {
        <>
            <Frame dialog={Dialog::Download} {language} dispatch={dispatch.clone()} {foot}>{ body }</Frame>
            { memo(&made.taken, &made.about) }
        </>
    }
}

/// What goes along: the pinned scenarios, and what stands in a picture.
fn inside(
    state: &State,
    chosen: &UseStateHandle<Chosen>,
    set: &dyn Fn(fn(&mut Chosen, bool)) -> Callback<bool>,
) -> Html {
    let language = state.language;
    let mut ticks: Vec<Html> = Vec::new();
    let take_pin: [fn(&mut Chosen, bool); PINS] =
        [|to, on| to.pins[0] = on, |to, on| to.pins[1] = on, |to, on| to.pins[2] = on];
    for ((place, pin), (goes, change)) in
        state.pins.iter().enumerate().zip(chosen.pins.into_iter().zip(take_pin))
    {
        if pin.scenario != state.scenario {
            let name = words::with_pin(language, &pin_name(language, pin, place, Place::Middle));
            ticks.push(tick(["with-pin-", &place.to_string()].concat(), &name, goes, set(change)));
        }
    }
    if chosen.format.is_picture() {
        if state.view == View::Time {
            let name = words::with_band(language);
            ticks.push(tick("with-band".into(), name, chosen.band, set(|to, on| to.band = on)));
        }
        let (title, dark) = (words::with_title(language), words::with_dark(language));
        ticks.push(tick("with-title".into(), title, chosen.title, set(|to, on| to.title = on)));
        ticks.push(tick("with-dark".into(), dark, chosen.dark, set(|to, on| to.dark = on)));
    }
    if ticks.is_empty() {
        return Html::default();
    }
    let mut made = vec![said("legend", &[], words::inside(language))];
    made.extend(ticks);
    element("fieldset", &[("class", "ticks")], made)
}

fn scale(language: Language, chosen: &UseStateHandle<Chosen>) -> Html {
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| {
            let field = event.target_dyn_into::<HtmlSelectElement>();
            let given = field.and_then(|field| field.value().parse().ok()).unwrap_or(chosen.scale);
            chosen.set(Chosen { scale: given.clamp(1, Chosen::LARGEST), ..*chosen });
        })
    };
    let option = |times: u8| {
        let value = times.to_string();
        let name = words::scale_times(language, &value);
        html! { <option {value} selected={chosen.scale == times}>{ name }</option> }
    };
    html! {
        <p class="line">
            <label for="scale">{ words::scale(language) }</label>
            <select id="scale" {onchange}>{ for (1..=Chosen::LARGEST).map(option) }</select>
        </p>
    }
}

/// How many letters of a text are shown.
const SHOWN: usize = 420;

fn preview(made: &Ready, chosen: &Chosen) -> Html {
    if chosen.format.is_picture() {
        return drawing(&made.plan, &palette(chosen.dark), &made.about.title);
    }
    let text = made.text(chosen.format).trim_start_matches('\u{feff}');
    let mut shown: String = text.chars().take(SHOWN).collect();
    if text.len() > shown.len() {
        shown.push('…');
    }
    said("pre", &[("tabindex", "0")], &shown)
}
