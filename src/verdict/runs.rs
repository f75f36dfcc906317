//! Which runs there are. Names follow what they are looked at for.

use super::book::{ENDLESS, Line, Maker, Setting, funded, lengths, taken_over, twentieths};
use super::sample::{SUPPORTING, cloud, contexts, equal_starts, population, reference};
use crate::model::{Inputs, Parameters, Without, activity_without};

/// Styles at which independence is varied.
pub const STYLES: [f64; 9] = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
/// Starts, in months, of a pulse of focus in a network that ages.
pub const PULSES: [usize; 4] = [3, 18, 36, 60];

macro_rules! book {
    ($($(#[$doc:meta])* $field:ident: $kind:ident = $inputs:expr;)+) => {
        /// All runs the checks look at, made with one set of parameters.
        #[derive(Debug, Clone)]
        pub struct Book {
            /// Networks of every kind.
            pub cloud: Vec<Line>,
            /// The same with equal starts.
            pub equal: Vec<Line>,
            /// Networks with a supporting coordinator and 36 months of subsidy.
            pub population: Vec<Line>,
            /// Supported networks nearby, funded without end.
            pub nearby: Vec<Line>,
            /// The reference network from month 60, undisturbed, with relations at 40% and with results at 40%.
            pub shocked: [Line; 3],
            /// For an agenda of 0.15, 0.45 and 0.80 in the reference network at month 12: three years from there, by focus.
            pub by_agenda: [Vec<Line>; 3],
            /// Share of all activity that is the coordinator's own after half a year, where it takes over, 0 to 1.
            pub own_share: f64,
            $($(#[$doc])* pub $field: $kind!(type),)+
        }

        impl Book {
            /// All runs with these parameters, while some mechanisms may be switched off.
            #[must_use]
            pub fn of(parameters: &Parameters, without: Without, setting: &Setting) -> Self {
                let maker = Maker { parameters, without, step: setting.step };
                let undisturbed = maker.run(&funded(ENDLESS, reference()));
                let networks = cloud(setting.cloud, setting.seeds.cloud, 0.6);
                let nearby = contexts(setting.population, setting.seeds.cloud);
                $(let $field = $kind!(maker, $inputs);)+
                let half_year = maker.run(&taken_over()).stocks(6);
                let activity = activity_without(without, &half_year, 6.0, &taken_over(), parameters);
                Self {
                    own_share: activity.coordinator_yield / activity.total_yield,
                    equal: maker.runs(equal_starts(&networks)),
                    cloud: maker.runs(networks),
                    population: maker.runs(population(setting.population, setting.seeds.population)),
                    nearby: maker.runs(nearby.into_iter().map(|inputs| funded(ENDLESS, inputs))),
                    shocked: shocked(&maker, &undisturbed),
                    by_agenda: [0.15, 0.45, 0.80].map(|agenda| by_agenda(&maker, &undisturbed, agenda)),
                    $($field),+
                }
            }
        }
    };
}
macro_rules! one {
    (type) => {
        Line
    };
    ($maker:ident, $inputs:expr) => {
        $maker.run(&$inputs)
    };
}
macro_rules! many {
    (type) => { Vec<Line> };
    ($maker:ident, $inputs:expr) => { $maker.runs($inputs) };
}

book! {
    /// The reference network.
    supported: one = reference();
    /// With a coordinator who takes over.
    directive: one = taken_over();
    /// A supporting coordinator who executes everything.
    executed: one = Inputs { execution: 1.0, ..reference() };
    /// The reference network, funded without end.
    supported_endless: one = funded(ENDLESS, reference());
    /// With a coordinator who takes over, funded without end.
    directive_endless: one = funded(ENDLESS, taken_over());
    /// Funded without end, with a quick win in months 4 to 10.
    quick_win: one = Inputs { quick_win: 0.4, ..funded(ENDLESS, reference()) };
    /// Every style, 48 months of subsidy.
    styles: many = twentieths().into_iter().map(|style| funded(48.0, reference().with_style(style)));
    /// Every style, funded without end.
    styles_endless: many = twentieths().into_iter().map(|style| funded(ENDLESS, reference().with_style(style)));
    /// Every focus, little pressure, 48 months of subsidy.
    focuses: many = twentieths().into_iter().map(|focus| Inputs { pressure: 0.2, ..funded(48.0, reference().with_focus(focus)) });
    /// The same, funded without end.
    focuses_endless: many = twentieths().into_iter().map(|focus| Inputs { pressure: 0.2, ..funded(ENDLESS, reference().with_focus(focus)) });
    /// Every focus, hardly any pressure, 48 months of subsidy.
    constant: many = twentieths().into_iter().map(|focus| Inputs { pressure: 0.1, ..funded(48.0, reference().with_focus(focus)) });
    /// First talk, then results.
    talk_first_policies: many = policies().map(|(low, high, month)| shifted(low, high, month));
    /// First results, then talk.
    results_first_policies: many = policies().map(|(low, high, month)| shifted(high, low, month));
    /// Every focus in the first year, the usual one after it, no pressure.
    first_years: many = twentieths().into_iter().map(|focus| Inputs { focus, pressure: 0.0, focus_shift: 12.0, ..funded(48.0, reference()) });
    /// A team that hardly does anything but talk.
    talking: one = Inputs { pressure: 0.0, ..funded(48.0, reference().with_style(0.3).with_focus(0.05)) };
    /// The same team with balanced attention.
    balanced: one = Inputs { pressure: 0.0, ..funded(48.0, reference().with_style(0.3)) };
    /// The case of the talkative team, led by one of its own.
    team: one = Inputs { pressure: 0.0, independence: 0.5, ..funded(48.0, reference().with_style(0.3).with_focus(0.05)) };
    /// Relations first, results from month 18.
    relations_first: one = Inputs { focus: 0.2, later_focus: 0.5, focus_shift: 18.0, ..funded(48.0, reference()) };
    /// Results first, balance from month 18.
    results_first: one = Inputs { focus: 0.85, later_focus: 0.5, focus_shift: 18.0, ..funded(48.0, reference()) };
    /// A coordinator who takes over and supports from month 24, funded without end.
    late_switch: one = Inputs { later_style: SUPPORTING, style_switch: 24.0, ..funded(ENDLESS, taken_over()) };
    /// The same with 48 months of subsidy.
    late_switch_48: one = Inputs { later_style: SUPPORTING, style_switch: 24.0, ..funded(48.0, taken_over()) };
    /// The reference network with 48 months of subsidy.
    supported_48: one = funded(48.0, reference());
    /// Mostly talk for 24 months, then the usual focus, funded without end.
    talk_first: one = Inputs { focus: 0.15, focus_shift: 24.0, ..funded(ENDLESS, reference()) };
    /// Every length of subsidy, a supporting coordinator.
    lengths_supported: many = lengths().into_iter().map(|months| funded(months, reference()));
    /// Every length of subsidy, a coordinator who takes over.
    lengths_directive: many = lengths().into_iter().map(|months| funded(months, taken_over()));
    /// Short and long subsidy, each under little and under much pressure.
    short_or_pressed: many = [(15.0, 0.1), (15.0, 0.95), (48.0, 0.1), (48.0, 0.95)].map(|(months, pressure)| Inputs { pressure, ..funded(months, reference()) });
    /// Few and many existing relations, funded without end.
    existing: many = [0.1, 0.7].map(|existing| Inputs { existing, ..funded(ENDLESS, reference()) });
    /// The same with a pulse of focus in month 3.
    existing_pulse: many = [0.1, 0.7].map(|existing| Inputs { existing, pulse_start: 3.0, pulse_height: 0.2, ..funded(ENDLESS, reference()) });
    /// A network that ages under little pressure, funded without end.
    ageing: one = Inputs { pressure: 0.2, ..funded(ENDLESS, reference()) };
    /// The same with a pulse of focus at some age.
    ageing_pulse: many = PULSES.map(|month| Inputs { pressure: 0.2, pulse_start: month as f64, pulse_height: 0.2, ..funded(ENDLESS, reference()) });
    /// Styles with an independent coordinator.
    independent: many = STYLES.map(|style| funded(48.0, reference().with_style(style)));
    /// Styles with a coordinator who is one of the parties.
    party: many = STYLES.map(|style| Inputs { independence: 0.0, ..funded(48.0, reference().with_style(style)) });
    /// A coordinator who takes over, under little and under much pressure, funded without end.
    pressed: many = [0.05, 0.95].map(|pressure| Inputs { pressure, ..funded(ENDLESS, taken_over()) });
    /// Coordinators who take over, in every way that may help them: many existing relations, little pressure, any focus.
    alone: many = [0.85, 0.9, 0.95, 1.0].into_iter().flat_map(|style| [0.3, 0.45, 0.7, 0.95].map(|focus| Inputs { existing: 0.5, pressure: 0.2, ..funded(ENDLESS, reference().with_style(style).with_focus(focus)) }));
}

/// Focus before and after a shift, and its month.
fn policies() -> impl Iterator<Item = (f64, f64, f64)> {
    let lows = [0.2, 0.3, 0.4].into_iter();
    lows.flat_map(|low| {
        [0.5, 0.6, 0.7].into_iter().flat_map(move |high| [9.0, 18.0].map(|month| (low, high, month)))
    })
}

fn shifted(focus: f64, later_focus: f64, month: f64) -> Inputs {
    Inputs { focus, later_focus, focus_shift: month, pressure: 0.1, ..funded(48.0, reference()) }
}

fn shocked(maker: &Maker<'_>, undisturbed: &Line) -> [Line; 3] {
    let there = undisturbed.stocks(60);
    let mut fewer_relations = there;
    fewer_relations.relations *= 0.4;
    let mut fewer_results = there;
    fewer_results.results *= 0.4;
    [there, fewer_relations, fewer_results]
        .map(|stocks| maker.run_from(stocks, 60, &funded(ENDLESS, reference()), 60))
}

fn by_agenda(maker: &Maker<'_>, undisturbed: &Line, agenda: f64) -> Vec<Line> {
    let mut there = undisturbed.stocks(12);
    there.agenda = agenda;
    let free = Inputs { pressure: 0.0, ..funded(ENDLESS, reference()) };
    twentieths().into_iter().map(|focus| maker.run_from(there, 12, &free.with_focus(focus), 36)).collect()
}
