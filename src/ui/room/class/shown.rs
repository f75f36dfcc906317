//! What the class thinks of one exercise: the figure, the figures in a table, and the words; with the model once asked for.

use yew::prelude::*;

use super::Question;
use crate::chart::{ClassChart, class_chart};
use crate::class::{Answer, VALUES, spread};
use crate::model::Series;
use crate::text::Language;
use crate::text::class as say;
use crate::text::number::{signed, whole};
use crate::text::words::class as words;
use crate::ui::part::{Draw, Plot, across, marked, plain_table, row, said};

/// What is shown.
pub struct Shown {
    pub language: Language,
    pub question: Option<Question>,
    pub answers: Vec<Answer>,
    pub series: Series,
    /// The model's line, once it may be seen.
    pub truth: Option<Vec<f64>>,
    pub on_line: Callback<Series>,
    pub on_reveal: Callback<bool>,
    pub shows: bool,
}

/// The figure with its words.
pub fn shown(shown: Shown) -> Html {
    let Shown { language, question, answers, series, truth, on_line, on_reveal, shows } = shown;
    let Some(question) = question else {
        return html! { <p class="told">{ words::unknown_why(language) }</p> };
    };
    let all = answers.len();
    let answers: Vec<Answer> =
        answers.into_iter().filter(|answer| answer.prediction(question.ask).is_some()).collect();
    let misfit = i64::try_from(all - answers.len()).unwrap_or_default();
    let some: Vec<&Answer> = answers.iter().collect();
    let months = question.ask.months();
    let run = truth.as_ref().map(|truth| at_months(truth, months));
    let name = match series {
        Series::Relations => words::figure_relations(language),
        Series::Results => words::figure_results(language),
    };
    let group = say::group(language, &some, series, months);
    let beside = run.map(|run| say::beside(language, &some, series, months, run)).unwrap_or_default();
    let table = numbers(language, &some, series, months, run);
    let description = group.iter().map(|text| crate::text::rich::plain(text)).collect::<Vec<_>>().join(" ");
    let lines = question.ask.series().count();
    let tabs = question.ask.series().filter(|_| lines > 1).map(|offered| {
        let text = match offered {
            Series::Relations => words::relations(language),
            Series::Results => words::results(language),
        };
        let onclick = on_line.reform(move |_: MouseEvent| offered);
        let pressed = (offered == series).to_string();
        html! { <button type="button" class="chip" aria-pressed={pressed} {onclick}>{ text }</button> }
    });
    let onclick = on_reveal.reform(move |_: MouseEvent| !shows);
    let draw = draw(language, &question, answers.clone(), series, truth);
    html! {
        <>
        if lines > 1 {
            <div class="chips" role="group" aria-label={words::line(language)}>{ for tabs }</div>
        }
        if misfit > 0 { <p class="told">{ words::misfit(language, misfit) }</p> }
        <ClassPlot {draw} name={name} description={description} />
        <ul class="plot-key">
            { said("li", &[], words::key_each(language)) }
            { said("li", &[], words::key_half(language)) }
            { said("li", &[], words::key_median(language)) }
            if shows { { said("li", &[], words::key_model(language)) } }
        </ul>
        <div class="say">
            <h3>{ words::see(language) }</h3>
            { for group.iter().map(|text| html! { <p>{ marked(text) }</p> }) }
        </div>
        <p class="act">
            <button type="button" class="button" id="class-reveal" aria-pressed={shows.to_string()} {onclick}>
                { if shows { words::hide(language) } else { words::reveal(language) } }
            </button>
            if !shows { <span class="hint">{ words::reveal_first(language) }</span> }
        </p>
        <div class="say" role="status" id="class-beside">
            if !beside.is_empty() { <h3>{ words::beside(language) }</h3> }
            { for beside.iter().map(|text| html! { <p>{ marked(text) }</p> }) }
        </div>
        <details class="table" id="class-table"><summary>{ words::table(language) }</summary>{ across(words::table(language), table) }</details>
        </>
    }
}

/// Whole index points of the model in the months that were asked.
fn at_months(truth: &[f64], months: [u16; VALUES]) -> [i64; VALUES] {
    months.map(|month| truth.get(usize::from(month)).map_or(0, |points| points.round() as i64))
}

/// What a figure is made of, compared by what is in it.
#[derive(Clone, PartialEq)]
pub struct Made {
    language: Language,
    answers: Vec<Answer>,
    series: Series,
    months: [u16; VALUES],
    start: f64,
    stop: u16,
    truth: Option<Vec<f64>>,
}

fn draw(
    language: Language,
    question: &Question,
    answers: Vec<Answer>,
    series: Series,
    truth: Option<Vec<f64>>,
) -> Made {
    let [relations, results] = question.starts;
    let start = if series == Series::Relations { relations } else { results };
    Made { language, answers, series, months: question.ask.months(), start, stop: question.stop, truth }
}

#[derive(Properties, PartialEq)]
struct ClassPlotProps {
    draw: Made,
    name: AttrValue,
    description: AttrValue,
}

/// The figure; its plan is kept while what it is made of stays the same.
#[component]
fn ClassPlot(props: &ClassPlotProps) -> Html {
    let draw = use_memo(props.draw.clone(), |made| {
        let made = made.clone();
        Draw::new(move |(width, height), measure| {
            let answers: Vec<&Answer> = made.answers.iter().collect();
            let Made { language, series, months, start, stop, .. } = made;
            let truth = made.truth.as_deref();
            let chart =
                ClassChart { answers: &answers, series, months, start, stop, truth, language, width, height };
            class_chart(&chart, measure)
        })
    });
    html! { <Plot draw={(*draw).clone()} name={props.name.clone()} description={props.description.clone()} /> }
}

/// The figures of the group as a table, with the model once asked for.
fn numbers(
    language: Language,
    answers: &[&Answer],
    series: Series,
    months: [u16; VALUES],
    run: Option<[i64; VALUES]>,
) -> Html {
    let Some(spread) = spread(answers, series) else { return Html::default() };
    let mut heads = vec![
        words::head_month(language),
        words::head_median(language),
        words::head_half(language),
        words::head_all(language),
    ];
    if run.is_some() {
        heads.extend([words::head_model(language), words::head_gap(language)]);
    }
    let between =
        |low: u8, high: u8| words::Between { low: &low.to_string(), high: &high.to_string() }.text(language);
    let rows = months.into_iter().zip(spread).enumerate().map(|(place, (month, spread))| {
        let median = spread.median.round() as i64;
        let mut cells =
            vec![whole(median), between(spread.low, spread.high), between(spread.lowest, spread.highest)];
        if let Some(model) = run.and_then(|run| run.get(place).copied()) {
            cells.extend([whole(model), signed(median - model)]);
        }
        row(&month.to_string(), &cells.iter().map(String::as_str).collect::<Vec<_>>())
    });
    plain_table("class-numbers", words::table_caption(language), &heads, rows.collect())
}
