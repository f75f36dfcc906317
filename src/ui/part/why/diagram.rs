//! The causal loop diagram: what the loops run through, drawn thicker and darker where more of them runs now.
//!
//! The list of loops beside it says the same in words, so the drawing is hidden from screen readers.

use yew::prelude::*;

use super::Shown;
use crate::model::{Arrow, Drive, Stocks};
use crate::text::Language;
use crate::text::number::{index, whole};
use crate::text::words::why as words;
use crate::why::traffic;

/// How an arrow looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// More of one gives more of the other.
    Adds,
    /// More of one takes away from the other.
    Takes,
}

/// Path of every arrow between two variables.
const ARROWS: [(Arrow, Kind, &str); 16] = [
    (Arrow::CommitmentTalk, Kind::Adds, "M204 342C100 330 54 270 54 178"),
    (Arrow::CommitmentWork, Kind::Adds, "M322 326C366 300 394 240 410 178"),
    (Arrow::CommitmentResults, Kind::Adds, "M324 352C380 356 424 340 438 316"),
    (Arrow::RoutineWork, Kind::Adds, "M432 68V128"),
    (Arrow::RoutineTalk, Kind::Adds, "M388 58C300 70 190 88 142 136"),
    (Arrow::WorkRoutine, Kind::Adds, "M466 132V72"),
    (Arrow::TalkAgenda, Kind::Adds, "M142 144L198 122"),
    (Arrow::AgendaWork, Kind::Adds, "M324 120L384 142"),
    (Arrow::TalkRelations, Kind::Adds, "M134 174L204 208"),
    (Arrow::WorkRelations, Kind::Adds, "M390 172L328 204"),
    (Arrow::WorkStrain, Kind::Takes, "M402 174C386 214 360 230 330 230"),
    (Arrow::WorkResults, Kind::Adds, "M462 174V266"),
    (Arrow::RelationsCommitment, Kind::Adds, "M264 242V316"),
    (Arrow::ResultsCommitment, Kind::Adds, "M388 300C364 312 350 322 330 332"),
    (Arrow::AgendaCommitment, Kind::Takes, "M222 132C170 190 176 270 220 316"),
    (Arrow::ResultsTalk, Kind::Adds, "M440 312C420 404 10 420 34 178"),
];

/// Leaks of the stocks.
const LEAKS: [(Arrow, &str); 5] = [
    (Arrow::RelationsWear, "M306 240V258"),
    (Arrow::AgendaWear, "M306 134V152"),
    (Arrow::CommitmentWear, "M300 362V380"),
    (Arrow::RoutineWear, "M502 68V86"),
    (Arrow::ResultsWear, "M500 312V332"),
];

/// What comes from outside: the coordinator's support and its own action.
const OUTSIDE: [(bool, Kind, &str); 4] = [
    (true, Kind::Adds, "M82 68V130"),
    (true, Kind::Adds, "M142 40C240 30 350 60 404 130"),
    (false, Kind::Adds, "M140 28C260 4 512 -14 516 150V262"),
    (false, Kind::Takes, "M116 68C150 110 190 160 216 196"),
];

/// Middle of the boxes, in the order of [`Stocks::to_array`].
const STOCKS: [(&str, i64, i64); 5] =
    [("relations", 264, 218), ("", 264, 112), ("", 264, 340), ("", 448, 46), ("results", 454, 290)];

/// From this share on an arrow is thick, and from this one on it is not thin.
const MUCH: f64 = 0.25;
const SOME: f64 = 0.06;

/// The drawing with its heading and key.
pub fn diagram(shown: &Shown<'_>, drive: &Drive) -> Html {
    let language = shown.language;
    let x = shown.slope.moment.stocks();
    let traffic = traffic(shown.study, shown.parameters, shown.month);
    let loops = ARROWS.into_iter().map(|(arrow, kind, path)| line(path, kind, traffic.along(arrow), ""));
    let leaks = LEAKS.into_iter().map(|(arrow, path)| line(path, Kind::Takes, traffic.along(arrow), "leak"));
    let outside = OUTSIDE.into_iter().map(|(support, kind, path)| {
        line(path, kind, if support { drive.support } else { drive.coordinator_share }, "outside")
    });
    html! {
        <>
        <h3>{ words::loops(language) }</h3>
        <svg class="why-diagram" viewBox="0 -6 524 414" aria-hidden="true" focusable="false">
            <defs>{ for ["much", "some", "little", "outside"].into_iter().map(head) }</defs>
            { for outside }
            { for loops }
            { for leaks }
            { activity(words::coordinator(language), 76, 46, "coordinator") }
            { activity(words::talk(language), 76, 154, "") }
            { activity(words::work(language), 448, 154, "") }
            { stocks(language, &x) }
        </svg>
        <p class="hint">{ words::diagram_key(language) }</p>
        </>
    }
}

/// The point of an arrow; one for each look, as points do not take the colour of their line everywhere.
fn head(kind: &'static str) -> Html {
    let mut id = "why-".to_owned();
    id.push_str(kind);
    html! {
        <marker {id} class={kind} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="9" markerHeight="9"
            markerUnits="userSpaceOnUse" orient="auto-start-reverse">
            <path d="M0 0.500L10 5L0 9.500z" />
        </marker>
    }
}

fn line(path: &'static str, kind: Kind, share: f64, more: &'static str) -> Html {
    let size = if share >= MUCH {
        "much"
    } else if share >= SOME {
        "some"
    } else {
        "little"
    };
    let mut marker = "url(#why-".to_owned();
    marker.push_str(if more == "outside" { more } else { size });
    marker.push(')');
    let takes = (kind == Kind::Takes).then_some("takes");
    html! { <path class={classes!("why-arrow", size, takes, more)} d={path} marker-end={marker} /> }
}

fn activity(name: &'static str, x: i64, y: i64, kind: &'static str) -> Html {
    html! {
        <g class={classes!("activity", kind)}>
            <rect x={(x - 70).to_string()} y={(y - 20).to_string()} width="140" height="40" rx="20" />
            <text x={x.to_string()} y={(y + 5).to_string()}>{ name }</text>
        </g>
    }
}

fn stocks(language: Language, x: &Stocks) -> Html {
    let names = [
        words::relations(language),
        words::agenda(language),
        words::commitment(language),
        words::routine(language),
        words::results(language),
    ];
    let boxes = STOCKS.into_iter().zip(names).zip(x.to_array());
    let one = |(((kind, x, y), name), level): (((&'static str, i64, i64), &'static str), f64)| {
        let level = index(level);
        let height = level * 44 / 100;
        html! {
            <g class={classes!("stock", kind)}>
                <rect class="base" x={(x - 66).to_string()} y={(y - 22).to_string()} width="132" height="44" />
                <rect class="level" x={(x - 66).to_string()} y={(y + 22 - height).to_string()} width="132"
                    height={height.to_string()} />
                <rect class="box" x={(x - 66).to_string()} y={(y - 22).to_string()} width="132" height="44" />
                <text x={x.to_string()} y={(y - 3).to_string()}>{ name }</text>
                <text class="number" x={x.to_string()} y={(y + 15).to_string()}>{ whole(level) }</text>
            </g>
        }
    };
    boxes.map(one).collect()
}
