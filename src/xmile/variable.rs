//! The variables of the model as XMILE knows them: the equations of `src/model`, written down for other programs.
//!
//! **Invariant.** A test runs them in two other engines against our own, so that they cannot drift apart.

/// What kind of variable it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A stock with its inflow and outflow.
    Stock {
        /// What fills it.
        inflow: &'static str,
        /// What empties it.
        outflow: &'static str,
    },
    /// Into or out of a stock.
    Flow,
    /// Follows from others.
    Auxiliary,
}

/// One variable with its equation.
#[derive(Debug, Clone, Copy)]
pub struct Variable {
    /// The name, words joined by underscores.
    pub name: &'static str,
    /// What kind it is.
    pub kind: Kind,
    /// The equation; of a stock, where it starts.
    pub equation: &'static str,
    /// The unit.
    pub unit: &'static str,
    /// The symbol in `doc/model.md` and what it is.
    pub doc: &'static str,
}

const NONE: &str = "dmnl";
const PER_MONTH: &str = "1/month";

const fn aux(name: &'static str, equation: &'static str, doc: &'static str) -> Variable {
    Variable { name, kind: Kind::Auxiliary, equation, unit: NONE, doc }
}

const fn flow(name: &'static str, equation: &'static str, doc: &'static str) -> Variable {
    Variable { name, kind: Kind::Flow, equation, unit: PER_MONTH, doc }
}

const fn stock(
    name: &'static str,
    equation: &'static str,
    inflow: &'static str,
    outflow: &'static str,
    doc: &'static str,
) -> Variable {
    Variable { name, kind: Kind::Stock { inflow, outflow }, equation, unit: NONE, doc }
}

/// Name in XMILE of every input, by its name in `doc/model.md`.
pub const INPUTS: [(&str, &str); 14] = [
    ("style", "coordinator_style"),
    ("style2", "later_style"),
    ("t_style", "style_switch_month"),
    ("focus", "attention_for_results"),
    ("focus2", "later_attention"),
    ("t_focus", "attention_shift_month"),
    ("press", "pressure_for_results"),
    ("T_sub", "subsidy_length"),
    ("indep", "independence"),
    ("exec", "execution"),
    ("pre", "existing_relations"),
    ("win", "quick_win_size"),
    ("t_pulse", "pulse_month"),
    ("d_pulse", "pulse_height"),
];

/// Times that are part of the equations, in months.
pub const TIMES: [(&str, f64, &str); 3] = [
    ("switch_months", 3.0, "months over which a switch, a shift and a pulse take effect"),
    ("pulse_months", 6.0, "months that a pulse and a quick win last"),
    ("quick_win_month", 4.0, "month in which a quick win starts to show"),
];

/// The stocks and their flows.
pub const STOCKS: [Variable; 15] = [
    stock(
        "Relations",
        "R_start + R_slope*existing_relations",
        "relations_growth",
        "relations_loss",
        "R: trust and quality of the cooperation between members",
    ),
    stock(
        "Shared_agenda",
        "A_start + A_slope*existing_relations",
        "agenda_growth",
        "agenda_loss",
        "A: agreements the members made themselves",
    ),
    stock(
        "Commitment",
        "C_start + C_slope*existing_relations",
        "commitment_growth",
        "commitment_loss",
        "C: share of promised time really put in",
    ),
    stock(
        "Joint_routine",
        "K_start + K_slope*existing_relations",
        "routine_growth",
        "routine_loss",
        "K: what was learnt by doing together",
    ),
    stock(
        "Results",
        "Y_start + Y_slope*existing_relations",
        "results_growth",
        "results_loss",
        "Y: output as a share of what is attainable",
    ),
    flow(
        "relations_growth",
        "a_R*(m_0 + talk + joint_work)*(1 - Relations)",
        "time spent together builds relations",
    ),
    flow(
        "relations_loss",
        "(d_S + phi*(members_action + coordinator_action)*(1 - legitimacy*Shared_agenda))*Relations",
        "people leave, and acting without agreements strains relations",
    ),
    flow("agenda_growth", "a_A*talk*(1 - Shared_agenda)", "talking makes agreements"),
    flow("agenda_loss", "d_S*Shared_agenda", "people leave, so agreements age"),
    flow(
        "commitment_growth",
        "(b_R*Relations + b_Y*own_success)*members_say*(1 - Commitment)",
        "relations and own success feed commitment as far as members have a say",
    ),
    flow(
        "commitment_loss",
        "(d_C + l_E*expectations*(1 - Results))*Commitment",
        "commitment fades, faster when expectations are not met",
    ),
    flow(
        "routine_growth",
        "a_K*support*joint_work*(1 - Joint_routine)",
        "joint work under a coordinator who supports teaches routine",
    ),
    flow(
        "routine_loss",
        "d_K*(1 - support)*Joint_routine",
        "routine ages when nobody looks after the network",
    ),
    flow(
        "results_growth",
        "attainable*all_activity/(1 + all_activity)/tau_Y",
        "results follow activity, with diminishing returns",
    ),
    flow("results_loss", "Results/tau_Y", "... and with a delay"),
];

/// What is known beforehand.
pub const DRIVE: [Variable; 25] = [
    aux("starting", "MIN(1, MAX(0, TIME/w_F))", "how far the coordinator has got going"),
    aux("stopping", "MIN(1, MAX(0, (TIME - subsidy_length)/w_F))", "how far the coordinator has wound down"),
    aux(
        "switching",
        "MIN(1, MAX(0, (TIME - style_switch_month)/switch_months))",
        "how far the style has switched",
    ),
    aux(
        "shifting",
        "MIN(1, MAX(0, (TIME - attention_shift_month)/switch_months))",
        "how far attention has shifted",
    ),
    aux("pulse_rising", "MIN(1, MAX(0, (TIME - pulse_month)/switch_months))", "how far a pulse has risen"),
    aux(
        "pulse_falling",
        "MIN(1, MAX(0, (TIME - pulse_month - pulse_months)/switch_months))",
        "how far a pulse has fallen",
    ),
    aux(
        "win_rising",
        "MIN(1, MAX(0, (TIME - quick_win_month)/switch_months))",
        "how far a quick win has come up",
    ),
    aux(
        "win_falling",
        "MIN(1, MAX(0, (TIME - quick_win_month - pulse_months)/switch_months))",
        "how far a quick win has gone",
    ),
    aux("started", "starting*starting*(3 - 2*starting)", "the same, smoothly"),
    aux("stopped", "stopping*stopping*(3 - 2*stopping)", "the same, smoothly"),
    aux("switched", "switching*switching*(3 - 2*switching)", "the same, smoothly"),
    aux("shifted", "shifting*shifting*(3 - 2*shifting)", "the same, smoothly"),
    aux(
        "pulse",
        "pulse_rising*pulse_rising*(3 - 2*pulse_rising) - pulse_falling*pulse_falling*(3 - 2*pulse_falling)",
        "share of a pulse of attention",
    ),
    aux(
        "win_now",
        "win_rising*win_rising*(3 - 2*win_rising) - win_falling*win_falling*(3 - 2*win_falling)",
        "share of a quick win",
    ),
    aux(
        "style_now",
        "coordinator_style + (later_style - coordinator_style)*switched",
        "s: coordinator style",
    ),
    aux(
        "attention_now",
        "MIN(1, MAX(0, attention_for_results + (later_attention - attention_for_results)*shifted + pulse_height*pulse))",
        "f: share of time for results",
    ),
    aux("coordinator_at_work", "started*(1 - stopped)", "F: the paid coordinator at work"),
    aux("pull", "style_now*(1 + h_a)/(style_now + h_a)", "how hard the coordinator pulls"),
    aux(
        "take_over",
        "style_now^6/(style_now^6 + c_x^6)",
        "share of decisions and work that the coordinator takes over",
    ),
    aux(
        "coordinator_share",
        "coordinator_at_work*(take_over + (1 - take_over)*MAX(execution, 0) + take_over*MIN(execution, 0))",
        "X: share of the work that the coordinator does",
    ),
    aux("members_say", "1 - coordinator_at_work*take_over", "O: say of the members"),
    aux(
        "legitimacy",
        "1 - iota*(1 - independence)*pull*coordinator_at_work",
        "L: legitimacy of the coordinator",
    ),
    aux(
        "support",
        "pull*(1 - take_over)*coordinator_at_work*legitimacy",
        "D: support for joint decision and joint action",
    ),
    aux(
        "pressure_now",
        "k_p*pressure_for_results*coordinator_at_work",
        "p: pull of the pressure for results",
    ),
    aux("quick_win", "quick_win_size*win_now", "extra yield of a quick win"),
];

/// What happens in one month.
pub const ACTIVITY: [Variable; 11] = [
    aux(
        "attention_under_pressure",
        "attention_now + (1 - attention_now)*pressure_now*(1 - Results)",
        "fe: pressure pulls talk time to results while these lag",
    ),
    aux(
        "organised_time",
        "Commitment*(1 - (1 - support)*(1 - Joint_routine))",
        "C Q: members' time organised by the coordinator or by own routine",
    ),
    aux("talk", "organised_time*(1 - attention_under_pressure)*members_say", "T: joint deliberation"),
    aux(
        "members_action",
        "organised_time*attention_under_pressure*(1 - coordinator_share)",
        "N: the members' own action",
    ),
    aux("joint_work", "members_action*Shared_agenda", "W: action that follows what was agreed"),
    aux(
        "coordinator_action",
        "attention_under_pressure*coordinator_share",
        "H: the coordinator's own action",
    ),
    aux("joint_yield", "y_W*joint_work + quick_win", "J: yield of joint work and of a quick win"),
    aux(
        "all_activity",
        "u_0 + joint_yield + y_Z*coordinator_action*Commitment",
        "V: what members do anyway, joint and the coordinator's",
    ),
    aux("own_success", "Results*joint_yield/all_activity", "Y J/V: success that members see as theirs"),
    aux("expectations", "Shared_agenda + pressure_now", "E: own agreements and outside targets"),
    aux("attainable", "1 - g_I*(1 - Shared_agenda)", "M: grows with the ideas in the members' own agenda"),
];

/// The names that an equation refers to, in order, without functions of the language.
pub fn references(equation: &str) -> impl Iterator<Item = &str> {
    equation
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| word.starts_with(|c: char| c.is_alphabetic()))
        .filter(|word| !matches!(*word, "MIN" | "MAX" | "TIME"))
}
