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
        .map(|(support, kind, to, _)| row(language, coordinator, Some(to), kind, given(support)))
        .chain(
            ARROWS
                .into_iter()
                .map(|(arrow, kind, from, to, _)| row(language, from, Some(to), kind, traffic.along(arrow))),
        )
        .chain(
            LEAKS
                .into_iter()
                .map(|(arrow, from, _)| row(language, from, None, Kind::Takes, traffic.along(arrow))),
        );
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
        <div class="why-key">
            <p class="hint">{ words::diagram_key(language) }</p>
            <details>
                <summary>{ words::arrows(language) }</summary>
                <table>
                    <caption>{ words::arrows_about(language) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::arrow_from(language) }</th>
                            <th scope="col">{ words::arrow_to(language) }</th>
                            <th scope="col">{ words::arrow_does(language) }</th>
                            <th scope="col">{ words::arrow_now(language) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </details>
        </div>
        </>
    }
}

/// An arrow as a row: a leak leads nowhere.
fn row(language: Language, from: Part, to: Option<Part>, kind: Kind, share: f64) -> Html {
    let does = match kind {
        Kind::Adds => words::arrow_adds(language),
        Kind::Takes => words::arrow_takes(language),
    };
    html! {
        <tr>
            <th scope="row">{ from.name(language) }</th>
            <td>{ to.map_or(words::arrow_away(language), |to| to.name(language)) }</td>
            <td>{ does }</td>
            <td class="why-share">{ whole(index(share)) }{ "%" }</td>
        </tr>
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
