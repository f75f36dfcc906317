//! Files: each download, byte by byte, is what the core makes of the scenario on screen; the note prints on one page.

use netwerktijd::app::State;
use netwerktijd::exploration::Explorer;
use netwerktijd::export::file::{Entry, file, read};
use netwerktijd::export::{
    Chosen, Colophon, Dialect, Format, Memo, Taken, csv, file_name, paste, picture, sheet, svg_file,
};
use netwerktijd::scenario::PINS;
use netwerktijd::text::Language;
use netwerktijd::text::label::{Place, own_name};
use netwerktijd::text::words::share as words;
use netwerktijd::view::View;
use netwerktijd_e2e::folder::Folder;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::paper::Paper;
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;

/// What the core makes of a fragment.
struct Expected {
    state: State,
    taken: Taken,
    about: Colophon,
}

impl Expected {
    fn of(fragment: &str, pins: [bool; PINS]) -> Result<Self> {
        let (explorer, state) = (Explorer::embedded()?, State::open(fragment));
        let taken = Taken::of(&state, pins, &explorer);
        let about = Colophon::of(&taken, &told("NETWERKTIJD_URL")?);
        Ok(Self { state, taken, about })
    }

    fn text(&self, chosen: &Chosen) -> String {
        let language = self.state.language;
        match chosen.format {
            Format::Svg => svg_file(&self.taken, chosen, &self.about),
            Format::Csv => csv(&sheet(&self.taken), &self.about, language, chosen.dialect),
            _ => {
                let name = own_name(language, &self.state.scenario, Place::Start);
                file(&Entry::new(name, self.taken.state.link()), &sheet(&self.taken), &self.about)
            }
        }
    }
}

fn open(page: &Page) -> Result<()> {
    page.click("#open-download")?;
    page.session.wait_for("return !!document.querySelector('dialog[open]')", &json!(true))
}

/// Chooses a kind of file and saves it.
fn save(page: &Page, folder: &Folder, taken: &Taken, format: Format) -> Result<Vec<u8>> {
    page.click(&format!("#format-{}", format.ending()))?;
    page.click("#download")?;
    folder.saved(&file_name(taken, format))
}

#[test]
fn every_view_is_saved_as_the_core_makes_it() -> Result<()> {
    for view in View::ALL {
        // WebKit's small browser names each file below the page, which has no room left after twenty.
        let (page, folder) = (Page::open("")?, Folder::new()?);
        let language = if view == View::Time { Language::English } else { Language::Dutch };
        let fragment = format!("v1&model=3&style=61&lang={}&view={}", language.code(), view.key());
        page.go(&fragment)?;
        folder.receive(&page.session)?;
        let expected = Expected::of(&fragment, [true; PINS])?;
        open(&page)?;
        let chosen = Chosen::at_first(language);
        for format in [Format::Svg, Format::Csv, Format::Json] {
            let bytes = save(&page, &folder, &expected.taken, format)?;
            let text = expected.text(&Chosen { format, ..chosen });
            assert!(bytes == text.as_bytes(), "{view:?} as {format:?} differs from what the core makes");
        }
        let png = save(&page, &folder, &expected.taken, Format::Png)?;
        let plan = picture(&expected.taken, &chosen, &expected.about);
        assert_eq!(size_of_png(&png), Some(((plan.width * 2.0).round(), (plan.height * 2.0).round())));
        assert_eq!(page.session.console()?, Vec::<String>::new());
    }
    Ok(())
}

/// Width and height that a PNG says it has.
fn size_of_png(bytes: &[u8]) -> Option<(f64, f64)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |at: usize| Some(f64::from(u32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?)));
    (head.get(4..8)? == b"IHDR").then_some((number(8)?, number(12)?))
}

#[test]
fn what_is_chosen_is_what_is_saved() -> Result<()> {
    let page = Page::open("")?;
    let folder = Folder::new()?;
    folder.receive(&page.session)?;
    open(&page)?;
    page.click("#format-csv")?;
    page.click("#dialect-comma")?;
    page.click("#with-pin-0")?;
    let expected = Expected::of("", [false, true, true])?;
    let first = Chosen { pins: [false, true, true], ..Chosen::at_first(Language::Dutch) };
    let chosen = Chosen { format: Format::Csv, dialect: Dialect::Comma, ..first };
    let bytes = save(&page, &folder, &expected.taken, Format::Csv)?;
    assert_eq!(String::from_utf8(bytes)?, expected.text(&chosen));
    page.click("#format-svg")?;
    for id in ["with-band", "with-title", "with-dark"] {
        page.click(&format!("#{id}"))?;
    }
    let chosen = Chosen { format: Format::Svg, band: false, title: false, dark: true, ..first };
    let bytes = save(&page, &folder, &expected.taken, Format::Svg)?;
    assert!(bytes == expected.text(&chosen).as_bytes(), "the picture is the one that was chosen");
    page.click("#format-png")?;
    page.session.run(
        "const s = document.getElementById('scale'); s.value = '3'; s.dispatchEvent(new Event('change', { bubbles: true }))",
    )?;
    let png = save(&page, &folder, &expected.taken, Format::Png)?;
    let plan = picture(&expected.taken, &chosen, &expected.about);
    assert_eq!(size_of_png(&png), Some(((plan.width * 3.0).round(), (plan.height * 3.0).round())));
    let opened = read(&expected.text(&Chosen { format: Format::Json, ..chosen }))
        .map_err(|refusal| refusal.sentence(Language::English))?;
    assert_eq!(opened.entries[0].link.pins, []);
    Ok(())
}

#[test]
fn the_table_is_copied_as_a_table_and_as_lines() -> Result<()> {
    let page = Page::open("")?;
    let expected = Expected::of("", [true; PINS])?;
    open(&page)?;
    page.session.run(
        "window.pasted = []; document.addEventListener('paste', event => {
            for (const type of ['text/plain', 'text/html']) pasted.push(event.clipboardData.getData(type));
         })",
    )?;
    page.click("#table-copy")?;
    let told = "return document.getElementById('dialog-status').textContent";
    page.session.wait_for(told, &json!(words::table_copied(Language::Dutch)))?;
    page.session.press_with(thirtyfour::Key::Control, "v")?;
    page.session.wait_for("return pasted.length", &json!(2))?;
    let table = paste(&sheet(&expected.taken), &expected.about, Language::Dutch);
    assert_eq!(page.session.text("return pasted[0]")?, table.plain);
    let cells =
        "return [...new DOMParser().parseFromString(pasted[1], 'text/html').querySelectorAll('td')].length";
    assert_eq!(page.session.number(cells)?, 97.0 * 9.0);
    Ok(())
}

/// Three pinned scenarios that differ in much: the longest note.
const HEAVY: &str = "v1&model=3&view=why&of=results&pin=style:90,existing:50,pressure:90&pin2=style:10,early:80,late:20&pin3=subsidy:12";

#[test]
fn the_note_prints_on_one_page_with_its_text() -> Result<()> {
    let page = Page::open("")?;
    for fragment in
        ["", "v1&model=3&style=61&pin=style:90&pin2=style:10&pin3=subsidy:12&lang=en", "v1&view=map", HEAVY]
    {
        page.go(fragment)?;
        let expected = Expected::of(fragment, [true; PINS])?;
        open(&page)?;
        page.session.emulate_paper(true)?;
        let seen =
            page.session.text("return document.getElementById('app').innerText.replace(/\\s+/g, ' ')")?;
        let memo = Memo::of(&expected.taken, expected.about.clone());
        let lines = memo.sentences.iter().chain(&memo.doubt).chain(&memo.sources);
        for line in lines.chain([&memo.heading, &memo.colophon.note, &memo.colophon.made]) {
            assert!(seen.contains(line.as_str()), "{line:?} is not printed: {seen}");
        }
        let beside = "return ['.top', '.explore', 'dialog'].map(s => document.querySelector(s).getClientRects().length).join()";
        assert_eq!(page.session.text(beside)?, "0,0,0", "nothing else is printed");
        page.session.emulate_paper(false)?;
        let paper = Paper::read(&page.session.print()?)?;
        assert_eq!(paper.pages, 1, "#{fragment} needs one page");
        assert!(paper.fonts_with_letters > 0, "its text can be selected");
    }
    Ok(())
}
