//! The feedback structure of the model: its variables, which of them each follows from, and every loop among them.
//!
//! The variables are those of the exported model (`src/xmile`), without what is known beforehand: subsidy, style and
//! pressure come from outside, so no loop runs through them. **Invariant.** Calculated one after the other, the variables
//! give the same flows as the equations; a test holds both together.

use super::{Drive, Parameters, Stocks};

macro_rules! nodes {
    ($($name:ident = $key:literal [$($input:ident),+];)+) => {
        /// A variable that a loop can run through.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each is named by its key, which is its name in the exported model")]
        pub enum Node {
            $($name,)+
        }

        impl Node {
            /// Every variable; the stocks first, then each after those it follows from.
            pub const ALL: [Self; NODES] = [$(Self::$name),+];

            /// Its name in the exported model, in small letters.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }

            /// The variables it follows from.
            #[must_use]
            pub const fn inputs(self) -> &'static [Self] {
                match self { $(Self::$name => &[$(Self::$input),+],)+ }
            }
        }
    };
}

/// How many variables there are.
pub const NODES: usize = 26;
/// How many of them are stocks.
const STOCKS: usize = 5;

nodes! {
    Relations = "relations" [RelationsGrowth, RelationsLoss];
    Agenda = "shared_agenda" [AgendaGrowth, AgendaLoss];
    Commitment = "commitment" [CommitmentGrowth, CommitmentLoss];
    Routine = "joint_routine" [RoutineGrowth, RoutineLoss];
    Results = "results" [ResultsGrowth, ResultsLoss];
    Attention = "attention_under_pressure" [Results];
    Organised = "organised_time" [Commitment, Routine];
    Talk = "talk" [Organised, Attention];
    Action = "members_action" [Organised, Attention];
    JointWork = "joint_work" [Action, Agenda];
    CoordinatorAction = "coordinator_action" [Attention];
    JointYield = "joint_yield" [JointWork];
    AllActivity = "all_activity" [JointYield, CoordinatorAction, Commitment];
    OwnSuccess = "own_success" [Results, JointYield, AllActivity];
    Expectations = "expectations" [Agenda];
    Attainable = "attainable" [Agenda];
    RelationsGrowth = "relations_growth" [Talk, JointWork, Relations];
    RelationsLoss = "relations_loss" [Action, CoordinatorAction, Agenda, Relations];
    AgendaGrowth = "agenda_growth" [Talk, Agenda];
    AgendaLoss = "agenda_loss" [Agenda];
    CommitmentGrowth = "commitment_growth" [Relations, OwnSuccess, Commitment];
    CommitmentLoss = "commitment_loss" [Expectations, Results, Commitment];
    RoutineGrowth = "routine_growth" [JointWork, Routine];
    RoutineLoss = "routine_loss" [Routine];
    ResultsGrowth = "results_growth" [Attainable, AllActivity];
    ResultsLoss = "results_loss" [Results];
}

impl Node {
    /// Whether it is a stock.
    #[must_use]
    pub const fn is_stock(self) -> bool {
        (self as usize) < STOCKS
    }
}

/// A value for every variable. Of a stock it is the level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Values([f64; NODES]);

impl Values {
    /// The values that follow from these stocks.
    #[must_use]
    pub fn of(x: &Stocks, drive: &Drive, p: &Parameters) -> Self {
        let mut values = Self([0.0; NODES]);
        for (node, level) in Node::ALL.into_iter().zip(x.to_array()) {
            values.set(node, level);
        }
        for node in Node::ALL.into_iter().skip(STOCKS) {
            let value = values.equation(node, drive, p);
            values.set(node, value);
        }
        values
    }

    /// The value of one.
    #[must_use]
    pub fn get(&self, node: Node) -> f64 {
        self.0.get(node as usize).copied().unwrap_or_default()
    }

    fn set(&mut self, node: Node, value: f64) {
        if let Some(place) = self.0.get_mut(node as usize) {
            *place = value;
        }
    }

    /// The same, but with another value for one of them; what follows from that one stays.
    #[must_use]
    pub fn with(mut self, node: Node, value: f64) -> Self {
        self.set(node, value);
        self
    }

    /// What a variable is, given the values of those it follows from; of a stock, its slope.
    #[must_use]
    pub fn equation(&self, node: Node, drive: &Drive, p: &Parameters) -> f64 {
        let v = |node| self.get(node);
        match node {
            Node::Relations => v(Node::RelationsGrowth) - v(Node::RelationsLoss),
            Node::Agenda => v(Node::AgendaGrowth) - v(Node::AgendaLoss),
            Node::Commitment => v(Node::CommitmentGrowth) - v(Node::CommitmentLoss),
            Node::Routine => v(Node::RoutineGrowth) - v(Node::RoutineLoss),
            Node::Results => v(Node::ResultsGrowth) - v(Node::ResultsLoss),
            Node::Attention => drive.focus + (1.0 - drive.focus) * drive.pressure * (1.0 - v(Node::Results)),
            Node::Organised => v(Node::Commitment) * (1.0 - (1.0 - drive.support) * (1.0 - v(Node::Routine))),
            Node::Talk => v(Node::Organised) * (1.0 - v(Node::Attention)) * drive.say,
            Node::Action => v(Node::Organised) * v(Node::Attention) * (1.0 - drive.coordinator_share),
            Node::JointWork => v(Node::Action) * v(Node::Agenda),
            Node::CoordinatorAction => v(Node::Attention) * drive.coordinator_share,
            Node::JointYield => p.y_w * v(Node::JointWork) + drive.quick_win,
            Node::AllActivity => {
                p.u_0 + v(Node::JointYield) + p.y_z * v(Node::CoordinatorAction) * v(Node::Commitment)
            }
            Node::OwnSuccess => v(Node::Results) * v(Node::JointYield) / v(Node::AllActivity),
            Node::Expectations => v(Node::Agenda) + drive.pressure,
            Node::Attainable => 1.0 - p.g_i * (1.0 - v(Node::Agenda)),
            Node::RelationsGrowth => {
                p.a_r * (p.m_0 + v(Node::Talk) + v(Node::JointWork)) * (1.0 - v(Node::Relations))
            }
            Node::RelationsLoss => {
                let action = v(Node::Action) + v(Node::CoordinatorAction);
                let strain = p.phi * action * (1.0 - drive.legitimacy * v(Node::Agenda));
                (p.d_s + strain) * v(Node::Relations)
            }
            Node::AgendaGrowth => p.a_a * v(Node::Talk) * (1.0 - v(Node::Agenda)),
            Node::AgendaLoss => p.d_s * v(Node::Agenda),
            Node::CommitmentGrowth => {
                let fed = p.b_r * v(Node::Relations) + p.b_y * v(Node::OwnSuccess);
                fed * drive.say * (1.0 - v(Node::Commitment))
            }
            Node::CommitmentLoss => {
                let disappointed = p.l_e * v(Node::Expectations) * (1.0 - v(Node::Results));
                (p.d_c + disappointed) * v(Node::Commitment)
            }
            Node::RoutineGrowth => p.a_k * drive.support * v(Node::JointWork) * (1.0 - v(Node::Routine)),
            Node::RoutineLoss => p.d_k * (1.0 - drive.support) * v(Node::Routine),
            Node::ResultsGrowth => {
                let all = v(Node::AllActivity);
                v(Node::Attainable) * all / (1.0 + all) / p.tau_y
            }
            Node::ResultsLoss => v(Node::Results) / p.tau_y,
        }
    }
}

/// Visits every elementary loop once: its variables from cause to effect, beginning with its first stock.
pub fn each_loop(mut visit: impl FnMut(&[Node])) {
    for start in Node::ALL.into_iter().take(STOCKS) {
        let mut path = vec![start];
        extend(start, &mut path, &mut visit);
    }
}

/// Walks against the arrows, from effect to cause, through what is not yet on the path and no earlier stock.
fn extend(start: Node, path: &mut Vec<Node>, visit: &mut impl FnMut(&[Node])) {
    let Some(last) = path.last().copied() else { return };
    for input in last.inputs() {
        let earlier = input.is_stock() && *input < start;
        if *input == start {
            let mut found = path.clone();
            found.reverse();
            found.rotate_right(1);
            visit(&found);
        } else if !earlier && !path.contains(input) {
            path.push(*input);
            extend(start, path, visit);
            path.pop();
        }
    }
}
