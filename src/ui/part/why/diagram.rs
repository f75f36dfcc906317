//! The causal loop diagram: what the loops run through, drawn thicker and darker where more of them runs now.
//!
//! The list of loops beside it says the same in words, so the drawing is hidden from screen readers.

use yew::prelude::*;

use super::Shown;
use crate::model::{Arrow, Drive, Stocks};
use crate::text::Language;
use crate::text::number::{index, whole};
use crate::text::words::why as words;
use crate::ui::part::element::{element, row, said, table};
use crate::why::traffic;

/// How an arrow looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// More of one gives more of the other.
    Adds,
    /// More of one takes away from the other.
    Takes,
}

/// What stands in the diagram.
#[derive(Clone, Copy)]
enum Part {
    Coordinator,
    Talk,
    Work,
    Relations,
    Agenda,
    Commitment,
    Routine,
    Results,
}

impl Part {
    fn name(self, language: Language) -> &'static str {
        match self {
            Self::Coordinator => words::coordinator(language),
            Self::Talk => words::talk(language),
            Self::Work => words::work(language),
            Self::Relations => words::relations(language),
            Self::Agenda => words::agenda(language),
            Self::Commitment => words::commitment(language),
            Self::Routine => words::routine(language),
            Self::Results => words::results(language),
        }
    }
}

/// Every arrow between two parts, with its path.
const ARROWS: [(Arrow, Kind, Part, Part, &str); 16] = [
    (Arrow::CommitmentTalk, Kind::Adds, Part::Commitment, Part::Talk, "M204 342C100 330 54 270 54 178"),
    (Arrow::CommitmentWork, Kind::Adds, Part::Commitment, Part::Work, "M322 326C366 300 394 240 410 178"),
    (
        Arrow::CommitmentResults,
        Kind::Adds,
        Part::Commitment,
        Part::Results,
        "M324 352C380 356 424 340 438 316",
    ),
    (Arrow::RoutineWork, Kind::Adds, Part::Routine, Part::Work, "M432 68V128"),
    (Arrow::RoutineTalk, Kind::Adds, Part::Routine, Part::Talk, "M388 58C300 70 190 88 142 136"),
    (Arrow::WorkRoutine, Kind::Adds, Part::Work, Part::Routine, "M466 132V72"),
    (Arrow::TalkAgenda, Kind::Adds, Part::Talk, Part::Agenda, "M142 144L198 122"),
    (Arrow::AgendaWork, Kind::Adds, Part::Agenda, Part::Work, "M324 120L384 142"),
    (Arrow::TalkRelations, Kind::Adds, Part::Talk, Part::Relations, "M134 174L204 208"),
    (Arrow::WorkRelations, Kind::Adds, Part::Work, Part::Relations, "M390 172L328 204"),
    (Arrow::WorkStrain, Kind::Takes, Part::Work, Part::Relations, "M402 174C386 214 360 230 330 230"),
    (Arrow::WorkResults, Kind::Adds, Part::Work, Part::Results, "M462 174V266"),
    (Arrow::RelationsCommitment, Kind::Adds, Part::Relations, Part::Commitment, "M264 242V316"),
    (
        Arrow::ResultsCommitment,
        Kind::Adds,
        Part::Results,
        Part::Commitment,
        "M388 300C364 312 350 322 330 332",
    ),
    (
        Arrow::AgendaCommitment,
        Kind::Takes,
        Part::Agenda,
        Part::Commitment,
        "M222 132C170 190 176 270 220 316",
    ),
    (Arrow::ResultsTalk, Kind::Adds, Part::Results, Part::Talk, "M440 312C420 404 10 420 34 178"),
];

/// Leaks of the stocks.
const LEAKS: [(Arrow, Part, &str); 5] = [
    (Arrow::RelationsWear, Part::Relations, "M306 240V258"),
    (Arrow::AgendaWear, Part::Agenda, "M306 134V152"),
    (Arrow::CommitmentWear, Part::Commitment, "M300 362V380"),
    (Arrow::RoutineWear, Part::Routine, "M502 68V86"),
    (Arrow::ResultsWear, Part::Results, "M500 312V332"),
];

/// What comes from outside: the coordinator's support and its own action.
const OUTSIDE: [(bool, Kind, Part, &str); 4] = [
    (true, Kind::Adds, Part::Talk, "M82 68V130"),
    (true, Kind::Adds, Part::Work, "M142 40C240 30 350 60 404 130"),
    (false, Kind::Adds, Part::Results, "M140 28C260 4 512 -14 516 150V262"),
    (false, Kind::Takes, Part::Relations, "M116 68C150 110 190 160 216 196"),
];

/// Middle of the boxes, in the order of [`Stocks::to_array`].
const STOCKS: [(&str, i64, i64); 5] = [
    ("stock relations", 264, 218),
    ("stock", 264, 112),
    ("stock", 264, 340),
    ("stock", 448, 46),
    ("stock results", 454, 290),
];

/// From this share on an arrow is thick, and from this one on it is not thin.
const MUCH: f64 = 0.25;
const SOME: f64 = 0.06;

/// The drawing with its heading and key.
pub fn diagram(shown: &Shown<'_>, drive: &Drive) -> Html {
    let language = shown.language;
    let x = shown.slope.moment.stocks();
    let traffic = traffic(shown.study, shown.parameters, shown.month);
    let loops =
        ARROWS.into_iter().map(|(arrow, kind, _, _, path)| line(path, kind, traffic.along(arrow), ""));
    let leaks =
        LEAKS.into_iter().map(|(arrow, _, path)| line(path, Kind::Takes, traffic.along(arrow), "leak"));
    let given = |support: bool| if support { drive.support } else { drive.coordinator_share };
    let outside =
        OUTSIDE.into_iter().map(|(support, kind, _, path)| line(path, kind, given(support), "outside"));
    let coordinator = Part::Coordinator;
    let rows = OUTSIDE
        .into_iter()
        .map(|(support, kind, to, _)| arrow(language, coordinator, Some(to), kind, given(support)))
        .chain(
            ARROWS
                .into_iter()
                .map(|(way, kind, from, to, _)| arrow(language, from, Some(to), kind, traffic.along(way))),
        )
        .chain(
            LEAKS
                .into_iter()
                .map(|(way, from, _)| arrow(language, from, None, Kind::Takes, traffic.along(way))),
        );
    let mut drawn =
        vec![element("defs", &[], ["much", "some", "little", "outside"].into_iter().map(head).collect())];
    drawn.extend(outside.chain(loops).chain(leaks));
    drawn.extend([
        activity(words::coordinator(language), 76, 46, "activity coordinator"),
        activity(words::talk(language), 76, 154, "activity"),
        activity(words::work(language), 448, 154, "activity"),
    ]);
    stocks(language, &x, &mut drawn);
    let attributes = [
        ("class", "why-diagram"),
        ("viewBox", "0 -6 524 414"),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    let heads = [
        words::arrow_from(language),
        words::arrow_to(language),
        words::arrow_does(language),
        words::arrow_now(language),
    ];
    let twin = table("", words::arrows_about(language), &heads, rows.collect());
    let folded = element("details", &[], vec![said("summary", &[], words::arrows(language)), twin]);
    let key = vec![said("p", &[("class", "hint")], words::diagram_key(language)), folded];
    html! {
        <>
        { said("h3", &[], words::loops(language)) }
        { element("svg", &attributes, drawn) }
        { element("div", &[("class", "why-key")], key) }
        </>
    }
}

/// An arrow as a row: a leak leads nowhere.
fn arrow(language: Language, from: Part, to: Option<Part>, kind: Kind, share: f64) -> Html {
    let does = match kind {
        Kind::Adds => words::arrow_adds(language),
        Kind::Takes => words::arrow_takes(language),
    };
    let to = to.map_or(words::arrow_away(language), |to| to.name(language));
    row(from.name(language), &[to, does, &[&whole(index(share)), "%"].concat()])
}

/// The point of an arrow; one for each look, as points do not take the colour of their line everywhere.
fn head(kind: &'static str) -> Html {
    let id = ["why-", kind].concat();
    let attributes = [
        ("id", id.as_str()),
        ("class", kind),
        ("viewBox", "0 0 10 10"),
        ("refX", "8"),
        ("refY", "5"),
        ("markerWidth", "9"),
        ("markerHeight", "9"),
        ("markerUnits", "userSpaceOnUse"),
        ("orient", "auto"),
    ];
    element("marker", &attributes, vec![element("path", &[("d", "M0 0.500L10 5L0 9.500z")], Vec::new())])
}

fn line(path: &'static str, kind: Kind, share: f64, more: &'static str) -> Html {
    let size = if share >= MUCH {
        "much"
    } else if share >= SOME {
        "some"
    } else {
        "little"
    };
    let marker = ["url(#why-", if more == "outside" { more } else { size }, ")"].concat();
    let takes = if kind == Kind::Takes { " takes " } else { " " };
    let class = ["why-arrow ", size, takes, more].concat();
    element("path", &[("class", &class), ("d", path), ("marker-end", &marker)], Vec::new())
}

fn activity(name: &'static str, x: i64, y: i64, class: &'static str) -> Html {
    let (left, top) = ((x - 70).to_string(), (y - 20).to_string());
    let shape = [("x", left.as_str()), ("y", &top), ("width", "140"), ("height", "40"), ("rx", "20")];
    element("g", &[("class", class)], vec![element("rect", &shape, Vec::new()), label("", x, y + 5, name)])
}

fn label(class: &str, x: i64, y: i64, text: &str) -> Html {
    said("text", &[("class", class), ("x", &x.to_string()), ("y", &y.to_string())], text)
}

/// A box of a stock, or what of it is full.
fn block(class: &str, x: i64, top: i64, height: i64) -> Html {
    let [x, y, height] = [x - 66, top, height].map(|place| place.to_string());
    let attributes = [("class", class), ("x", &x), ("y", &y), ("width", "132"), ("height", &height)];
    element("rect", &attributes, Vec::new())
}

fn stocks(language: Language, x: &Stocks, drawn: &mut Vec<Html>) {
    let names = [
        words::relations(language),
        words::agenda(language),
        words::commitment(language),
        words::routine(language),
        words::results(language),
    ];
    for (((class, x, y), name), level) in STOCKS.into_iter().zip(names).zip(x.to_array()) {
        let level = index(level);
        let height = level * 44 / 100;
        let parts = vec![
            block("base", x, y - 22, 44),
            block("level", x, y + 22 - height, height),
            block("box", x, y - 22, 44),
            label("", x, y - 3, name),
            label("number", x, y + 15, &whole(level)),
        ];
        drawn.push(element("g", &[("class", class)], parts));
    }
}
