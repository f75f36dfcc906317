//! The story as a page that stands still: for who has no script, for print, and for the road.
//!
//! **Flow.** The steps in one language, run as they are written, become HTML with figures as SVG drawn by the same code.
//! **Invariant.** No script and no `style` attribute; what comes from a file is escaped; every number is that of the run.

use std::fmt::Write as _;

use super::{Block, Ground, Inline, Lesson, Panel, Told, caveat};
use crate::chart::{TableMeasure, svg_in_classes};
use crate::exploration::Explorer;
use crate::networks::Kind;
use crate::room::{Room, Slug};
use crate::scenario::{Link, Number};
use crate::text::plane::kind_range;
use crate::text::words::{page, story};
use crate::text::{Language, number};

/// Width and height of a figure in CSS pixels: that of a phone, so that its letters can be read there.
const SIZE: (f64, f64) = (360.0, 300.0);
/// The same for a plane of relations and results.
const PLANE: (f64, f64) = (360.0, 372.0);

/// The name of the page in a language.
#[must_use]
pub const fn file(language: Language) -> &'static str {
    match language {
        Language::Dutch => "verhaal.html",
        Language::English => "story.html",
    }
}

/// The page: `head` holds the links to the styles and the icon of the page it stands beside.
#[must_use]
pub fn html(language: Language, lessons: &[Lesson], explorer: &Explorer, head: &str) -> String {
    let other = Language::ALL.into_iter().find(|other| *other != language).unwrap_or(language);
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         {head}</head>\n<body class=\"still\">\n\
         <header class=\"top\">\n<p class=\"brand\"><b>{name}</b><span>{subtitle}</span></p>\n\
         <p class=\"still-ways\"><a href=\"{live}\">{open}</a> <a href=\"{other_file}\" lang=\"{other_code}\" hreflang=\"{other_code}\">{other_name}</a></p>\n\
         </header>\n<main>\n<h1>{heading}</h1>\n<p class=\"lead\">{lead}</p>\n",
        code = language.code(),
        title = escaped(story::still_title(language)),
        description = escaped(story::still_lead(language)),
        other_code = other.code(),
        other_file = file(other),
        name = page::name(language),
        subtitle = escaped(page::subtitle(language)),
        live = live(language, None),
        open = escaped(story::still_open(language)),
        other_name = page::language_name(other),
        heading = escaped(story::still_heading(language)),
        lead = escaped(story::still_lead(language)),
    );
    let count = lessons.len().to_string();
    let mut before: Option<Told> = None;
    for (place, lesson) in (1..).zip(lessons) {
        let told = Told::run(explorer, lesson, &[], before.as_ref());
        step(&mut text, language, lesson, &told, (place, &count));
        before = Some(told);
    }
    let source = [story::source(language), story::months_ours(language)].map(escaped).join(" ");
    let _ = write!(
        text,
        "</main>\n<footer class=\"foot\">\n<p>{}</p>\n<p>{source}</p>\n<p>{}</p>\n<p>{}</p>\n</footer>\n</body>\n</html>\n",
        escaped(page::caveat(language)),
        escaped(page::source_thesis(language)),
        escaped(page::source_article(language)),
    );
    text
}

/// The link to the page where things move; at a step, where one is named.
fn live(language: Language, at: Option<&str>) -> String {
    let at = at.and_then(Slug::new).unwrap_or_default();
    let link = Link { room: Room::Story, at, language, ..Link::default() };
    escaped(&["./#", &link.encode()].concat())
}

fn step(text: &mut String, language: Language, lesson: &Lesson, told: &Told, place: (usize, &str)) {
    let (number, count) = (place.0.to_string(), place.1);
    let blocks: String = lesson.parts.iter().map(|part| prose(language, &part.blocks, told)).collect();
    let all = Panel::all(language, lesson, told);
    let panels: String = all.iter().map(|panel| figure(language, panel)).collect();
    let names: Vec<String> = lesson.grounds.iter().map(|ground| format!("S{}", ground.number)).collect();
    let grounds: String = lesson.grounds.iter().map(|one| ground(language, one)).collect();
    let plane = all.iter().any(Panel::is_plane);
    // Writing to a string does not fail.
    let _ = write!(
        text,
        "<section class=\"step\" id=\"{id}\" aria-labelledby=\"{id}-title\">\n<div class=\"step-text\">\n\
         <p class=\"eyebrow\">{step}</p>\n<h2 id=\"{id}-title\">{title}</h2>\n{blocks}\
         <details class=\"grounds\"><summary>{rests}</summary>\n<ul>\n{grounds}</ul>\n</details>\n\
         <p class=\"still-live\"><a href=\"{live}\">{open}</a></p>\n</div>\n\
         <div class=\"step-figures{two}\">\n{panels}{key}<p class=\"caveat\">{caveat}</p>\n</div>\n</section>\n",
        id = lesson.id,
        step = escaped(&story::Step { number: &number, count }.text(language)),
        title = escaped(&lesson.title),
        rests = escaped(&story::grounds(language, &names.join(" · "))),
        live = live(language, Some(&lesson.id)),
        open = escaped(&story::still_step(language, &lesson.name)),
        two = if all.len() > 1 { " two" } else { "" },
        key = if plane { key(language) } else { String::new() },
        caveat = escaped(caveat(language, plane)),
    );
}

/// The blocks of a text.
fn prose(language: Language, blocks: &[Block], told: &Told) -> String {
    let line =
        |line: &Vec<Inline>| line.iter().map(|inline| piece(language, inline, told)).collect::<String>();
    let block = |block: &Block| match block {
        Block::Paragraph(inlines) => format!("<p>{}</p>\n", line(inlines)),
        Block::Heading(inlines) => format!("<h3>{}</h3>\n", line(inlines)),
        Block::Note(inlines) => format!("<p class=\"note\">{}</p>\n", line(inlines)),
        Block::List { numbered, items } => {
            let tag = if *numbered { "ol" } else { "ul" };
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", line(item))).collect();
            format!("<{tag}>\n{items}</{tag}>\n")
        }
    };
    blocks.iter().map(block).collect()
}

fn piece(language: Language, inline: &Inline, told: &Told) -> String {
    let numbered = |number: Number| {
        let value = told.value(number).map(|value| number::whole(value.into())).unwrap_or_default();
        format!("<b class=\"given\">{value}</b>")
    };
    match inline {
        Inline::Plain(text) => escaped(text),
        Inline::Strong(text) => format!("<strong>{}</strong>", escaped(text)),
        Inline::Emphasis(text) => format!("<em>{}</em>", escaped(text)),
        Inline::Link { text, to } if to.starts_with('#') => {
            format!("<a href=\"./{}\">{}</a>", escaped(to), escaped(text))
        }
        Inline::Link { text, to } => format!("<a href=\"{}\">{}</a>", escaped(to), escaped(text)),
        Inline::Claim(_) => String::new(),
        Inline::Age => numbered(Number::Age),
        Inline::Control { scenario, control } => numbered(Number::Control(*scenario, *control)),
        Inline::Value(value) => {
            let text = escaped(&value.text(language, told).unwrap_or_default());
            format!("<b class=\"{}\">{text}</b>", value.class())
        }
    }
}

fn figure(language: Language, panel: &Panel) -> String {
    let size = if panel.is_plane() { PLANE } else { SIZE };
    let drawing = svg_in_classes(&panel.plan(language, size, &TableMeasure), &panel.heading);
    format!(
        "<figure class=\"story-figure\">\n<h3>{}</h3>\n<p class=\"story-under\">{}</p>\n{drawing}\n<figcaption class=\"hidden\">{}</figcaption>\n</figure>\n",
        escaped(&panel.heading),
        escaped(&panel.under),
        escaped(&panel.description),
    )
}

/// Which dots of the cloud are which networks.
fn key(language: Language) -> String {
    let item = |kind: Kind| {
        let class = match kind {
            Kind::LettingGo => "dot open",
            Kind::Supporting => "dot supporting",
            Kind::TakingOver => "dot",
        };
        format!("<li><span class=\"{class}\"></span>{}</li>\n", escaped(&kind_range(language, kind)))
    };
    format!("<ul class=\"key\">\n{}</ul>\n", Kind::ALL.map(item).concat())
}

fn ground(language: Language, ground: &Ground) -> String {
    let beside = match ground.beside.as_str() {
        "" => String::new(),
        beside => format!(" <span class=\"beside\">{}</span>", escaped(beside)),
    };
    format!(
        "<li><b>S{}</b> <span class=\"strength\">{}</span> <span>{}</span>{beside}</li>\n",
        ground.number,
        escaped(ground.strength.words(language)),
        escaped(&ground.wording),
    )
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
