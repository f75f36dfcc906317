//! Every place of the site that a reader can come to: views, rooms, what opens in them, dialogs, pages that stand still.
//!
//! **Why a list.** What must hold everywhere (accessibility, layout, focus) is tested over it. A new place belongs in it.

use netwerktijd::text::Language;
use serde_json::json;

use crate::page::Page;
use crate::session::{Result, told};

/// One place.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Its name in what a test says.
    pub name: &'static str,
    at: At,
    /// An element that is there once the place is.
    ready: &'static str,
    /// What a reader does there before it is looked at.
    then: &'static [Step],
}

#[derive(Debug, Clone, Copy)]
enum At {
    /// In the page, behind the `#`, after the version of the link.
    Link(&'static str),
    /// A file beside the page, in both languages.
    File([&'static str; 2]),
}

#[derive(Debug, Clone, Copy)]
enum Step {
    /// Clicks an element.
    Click(&'static str),
    /// Clicks an element as a hand does: without one, browsers give no sound.
    Press(&'static str),
    /// Writes into a field.
    Write(&'static str, &'static str),
    /// Opens every fold.
    Unfold,
}

const fn link(name: &'static str, at: &'static str, ready: &'static str, then: &'static [Step]) -> Place {
    Place { name, at: At::Link(at), ready, then }
}

/// All of them.
pub const PLACES: [Place; 31] = [
    link("in time", "", "#chart[data-painted]", &[]),
    link("in time, listening", "", "#chart[data-painted]", &[Step::Press("#listen")]),
    link("in time, all unfolded", "&late=80&style=900&xyz=1", ".notice", &[Step::Unfold]),
    link("together", "&view=together", "#chart.plane[data-painted]", &[]),
    link("networks", "&view=networks", "#chart.plane[data-painted]", &[Step::Unfold]),
    link("map", "&view=map", "#chart.map[data-painted]", &[Step::Unfold]),
    link("why", "&view=why", ".why", &[Step::Unfold]),
    link("story", "&room=story", "main.story h1", &[Step::Unfold]),
    link("a later step of the story", "&room=story&at=subsidy-stops", "main.story h1", &[]),
    link("practise", "&room=practise", ".cards a", &[]),
    link("an exercise", "&room=practise&at=fast-start", "#show", &[]),
    link("an exercise, shown", "&room=practise&at=fast-start", "#show", &SHOWN),
    link("a mission", "&room=practise&at=keep-80", "#targets", &[Step::Unfold]),
    link("a room that is lost", "&room=practise&at=no-such-thing", ".cards a", &[]),
    link("own network", "&room=own", "#own-add", &[]),
    link("class", "&room=class", "#class-codes", &[]),
    link("class, after a wrong code", "&room=class", "#class-codes", &PASTED),
    link("kit", "&room=kit", ".kit .cards a", &[]),
    link("a page of the kit", "&room=kit&at=fast-start", ".kit-page h2", &[]),
    link("share", "", "#chart[data-painted]", &[Step::Click("#open-share"), Step::Unfold]),
    link("download", "", "#chart[data-painted]", &[Step::Click("#open-download"), Step::Unfold]),
    link("embed", "", "#chart[data-painted]", &[Step::Click("#open-embed"), Step::Unfold]),
    Place {
        name: "story that stands still",
        at: At::File(["verhaal.html", "story.html"]),
        ready: ".step",
        then: &[],
    },
    Place { name: "privacy", at: At::File(["privacy.html", "privacy-en.html"]), ready: "main h2", then: &[] },
    link("share from the story", "&room=story", "main.story h1", &[Step::Click("#open-share")]),
    link("in a frame", "&mode=embed&lock=style,month&hide=cases", "#chart[data-painted]", &[Step::Unfold]),
    link("before an audience", "&mode=present", ".present-bar", &[]),
    link("notes", "&mode=notes", "main.notes h2", &[]),
    link("courses", "&room=course", ".courses a", &[]),
    link("a course", "&room=course&at=introduction", ".items a", &[]),
    link("map of relations", "&view=map&style=20", "#chart.map[data-painted]", &[]),
];

const SHOWN: [Step; 7] = [
    Step::Write("#results-6", "20"),
    Step::Write("#results-12", "38"),
    Step::Write("#results-24", "56"),
    Step::Write("#results-36", "66"),
    Step::Write("#results-60", "55"),
    Step::Click("[name=sure]"),
    Step::Click("#show"),
];

const PASTED: [Step; 2] =
    [Step::Write("#class-codes", "NT-AAAAA-BBBBB-CCCCC-DDDDD"), Step::Click("#class-add")];

impl Place {
    /// Goes there, and does what is done there.
    ///
    /// # Errors
    /// When something of it does not appear.
    pub fn open(&self, page: &Page, language: Language) -> Result<()> {
        match self.at {
            At::Link(at) => {
                let fragment = format!("v1&model=3{at}&lang={}", language.code());
                page.session.go(&format!("{}#{fragment}", told("NETWERKTIJD_URL")?))?;
                page.session.wait_for("return document.documentElement.dataset.boot", &json!("started"))?;
            }
            At::File(files) => {
                let file = if language == Language::Dutch { files[0] } else { files[1] };
                page.session.go(&format!("{}{file}", told("NETWERKTIJD_URL")?))?;
            }
        }
        self.wait(page, self.ready)?;
        self.then.iter().try_for_each(|step| self.carry_out(page, *step))?;
        page.settle()
    }

    fn carry_out(&self, page: &Page, step: Step) -> Result<()> {
        match step {
            Step::Click(selector) => {
                self.wait(page, selector)?;
                page.focus(selector)?;
                page.session.run_with("document.querySelector(arguments[0]).click()", &[json!(selector)])?;
                if selector.starts_with("#open-") {
                    self.wait(page, "dialog[open]")?;
                }
            }
            Step::Press(selector) => {
                self.wait(page, selector)?;
                page.click(selector)?;
            }
            Step::Write(selector, text) => {
                self.wait(page, selector)?;
                let write = "const field = document.querySelector(arguments[0]);
                    field.value = arguments[1];
                    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))";
                page.session.run_with(write, &[json!(selector), json!(text)])?;
            }
            Step::Unfold => {
                page.session.run("document.querySelectorAll('details').forEach(d => { d.open = true })")?;
            }
        }
        page.settle()
    }

    fn wait(&self, page: &Page, selector: &str) -> Result<()> {
        let there = format!("return !!document.querySelector({})", json!(selector));
        page.session.wait_for(&there, &json!(true)).map_err(|error| format!("{}: {error}", self.name).into())
    }

    /// Whether it is in the page itself, and not a file beside it.
    #[must_use]
    pub fn is_live(&self) -> bool {
        matches!(self.at, At::Link(_))
    }
}
