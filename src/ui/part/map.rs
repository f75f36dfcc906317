//! What surrounds the policy map: what it measures and the goal, from which length on, and the map as a table.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::sentences::marked;
use super::stepper::Stepper;
use super::table::folded_table;
use crate::app::{Action, State};
use crate::exploration::{Exploration, Explorer};
use crate::policy::{Advice, Grid, Spread, TABLE_STYLES, TableCell, table_rows};
use crate::scenario::{GOAL, Goal, Outcome, StyleStop};
use crate::text::label::stop_name;
use crate::text::number::index;
use crate::text::policy::{how_sure, lengths, outcome_name};
use crate::text::words::{map, page};
use crate::text::{Language, Voice};

/// The choice of outcome, and the goal.
pub fn map_tools(state: &State, dispatch: &Callback<Action>) -> Html {
    let (language, goal) = (state.language, state.goal);
    let onchange = dispatch.reform(move |event: Event| {
        let chosen = Outcome::from_key(&event.target_unchecked_into::<HtmlSelectElement>().value());
        Action::Measure(chosen.unwrap_or(goal.outcome))
    });
    let option = |outcome: Outcome| {
        let selected = outcome == goal.outcome;
        html! { <option value={outcome.key()} {selected}>{ outcome_name(language, outcome) }</option> }
    };
    html! {
        <div class="map-tools">
            <span class="map-tool">
                <label for="outcome">{ page::outcome(language) }</label>
                <select id="outcome" {onchange}>{ for Outcome::ALL.into_iter().map(option) }</select>
            </span>
            <span class="map-tool">
            <label for="goal-number">{ page::goal(language) }</label>
            <Stepper {language} spec={&GOAL} name={page::goal(language)} unit={map::goal_unit(language)}
                value={goal.points} on_set={dispatch.reform(Action::SetGoal)} />
            </span>
        </div>
    }
}

/// From which length on the goal is reached, style by style, and how sure that is.
pub fn map_lengths(voice: Voice, advice: &Advice, exploration: &Exploration, explorer: &Explorer) -> Html {
    let language = voice.language;
    let spread = Spread::new(exploration.own.scenario, advice.goal, explorer);
    let lines = lengths(language, advice, exploration);
    html! {
        <section class="map-lengths" aria-labelledby="map-lengths">
            <h3 id="map-lengths" class="eyebrow">{ map::lengths(language) }</h3>
            <ul>{ for lines.iter().map(|line| html! { <li>{ marked(line) }</li> }) }</ul>
            <p>{ marked(&how_sure(voice, advice, &spread, &exploration.own)) }</p>
            <p class="hint">{ map::hint(language) }</p>
        </section>
    }
}

/// The map as a table, folded until it is asked for.
pub fn map_table(language: Language, grid: &Grid, goal: Goal) -> Html {
    let head = |style: i16| {
        let number = style.to_string();
        let stop = StyleStop::ALL.into_iter().find(|(_, at)| *at == style);
        let words = stop.map_or_else(
            || map::table_style(language, &number),
            |(stop, _)| map::TableStop { stop: stop_name(language, stop), style: &number }.text(language),
        );
        html! { <th scope="col">{ words }</th> }
    };
    let cell = |cell: TableCell| {
        html! { <td>{ index(cell.value) }{ if cell.reached { " ✓" } else { "" } }</td> }
    };
    let rows = table_rows(grid, goal).map(|(months, cells)| {
        html! { <tr data-month={months.to_string()}><th scope="row">{ months }</th>{ for cells.into_iter().map(cell) }</tr> }
    });
    let caption =
        map::TableCaption { outcome: outcome_name(language, goal.outcome), points: &goal.points.to_string() };
    let table = html! {
            <table>
                <caption>{ caption.text(language) }</caption>
                <thead><tr><th scope="col">{ map::table_corner(language) }</th>{ for TABLE_STYLES.into_iter().map(head) }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
    };
    folded_table(map::table(language), table)
}
