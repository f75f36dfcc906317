//! Where the loops run now: how much of all feedback passes along each arrow of a simple diagram.
//!
//! An arrow of the diagram stands for one or more ways through the model's variables. Its traffic is the sum of the shares of
//! all elementary loops that take one of these ways, without their signs: 1 when every loop that counts passes there.

use super::dominance::each_between;
use super::structure::Node;
use super::{Inputs, Parameters, Trajectory};

/// A way: links that a loop must all have, from cause to effect.
type Way = &'static [(Node, Node)];

macro_rules! arrows {
    ($($(#[$doc:meta])* $name:ident: [$([$(($from:ident, $to:ident)),+]),+];)+) => {
        /// An arrow of the diagram.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Arrow {
            $($(#[$doc])* $name,)+
        }

        /// How many arrows there are.
        pub const ARROWS: usize = [$(stringify!($name)),+].len();

        impl Arrow {
            /// Every arrow.
            pub const ALL: [Self; ARROWS] = [$(Self::$name),+];

            /// The ways that it stands for.
            #[must_use]
            pub const fn ways(self) -> &'static [Way] {
                match self { $(Self::$name => &[$(&[$((Node::$from, Node::$to)),+]),+],)+ }
            }
        }
    };
}

arrows! {
    /// Committed members take part in talk.
    CommitmentTalk: [[(Commitment, Organised), (Organised, Talk)]];
    /// Committed members take part in the work.
    CommitmentWork: [[(Commitment, Organised), (Organised, Action)]];
    /// Committed members bring cases for the coordinator's work.
    CommitmentResults: [[(Commitment, AllActivity), (AllActivity, ResultsGrowth)]];
    /// Routine organises the work.
    RoutineWork: [[(Routine, Organised), (Organised, Action)]];
    /// Routine organises the talk.
    RoutineTalk: [[(Routine, Organised), (Organised, Talk)]];
    /// Working together teaches routine.
    WorkRoutine: [[(JointWork, RoutineGrowth)]];
    /// Talk makes agreements.
    TalkAgenda: [[(Talk, AgendaGrowth)]];
    /// Agreements make action joint work.
    AgendaWork: [[(Agenda, JointWork)]];
    /// Talk builds relations.
    TalkRelations: [[(Talk, RelationsGrowth)]];
    /// Joint work builds relations.
    WorkRelations: [[(JointWork, RelationsGrowth)]];
    /// Action beyond what was agreed strains relations.
    WorkStrain: [[(Action, RelationsLoss)]];
    /// Joint work brings results.
    WorkResults: [[(JointWork, JointYield), (AllActivity, ResultsGrowth)]];
    /// Relations feed commitment.
    RelationsCommitment: [[(Relations, CommitmentGrowth)]];
    /// Results feed commitment, as success of one's own or as no disappointment.
    ResultsCommitment: [[(OwnSuccess, CommitmentGrowth)], [(Results, CommitmentLoss)]];
    /// Agreements raise expectations that may disappoint.
    AgendaCommitment: [[(Expectations, CommitmentLoss)]];
    /// Results that lag pull time away from talk.
    ResultsTalk: [[(Attention, Talk)]];
    /// Relations wear off.
    RelationsWear: [[(Relations, RelationsLoss), (RelationsLoss, Relations)]];
    /// Agreements wear off.
    AgendaWear: [[(Agenda, AgendaLoss), (AgendaLoss, Agenda)]];
    /// Commitment wears off.
    CommitmentWear: [[(Commitment, CommitmentLoss), (CommitmentLoss, Commitment)]];
    /// Routine wears off.
    RoutineWear: [[(Routine, RoutineLoss), (RoutineLoss, Routine)]];
    /// Results that are not renewed go.
    ResultsWear: [[(Results, ResultsLoss), (ResultsLoss, Results)]];
}

/// How much of the feedback passes along every arrow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Traffic([f64; ARROWS]);

impl Traffic {
    /// Over the half month before `month`; at the start, over the first.
    #[must_use]
    pub fn at(run: &Trajectory, month: f64, inputs: &Inputs, p: &Parameters) -> Self {
        let mut shares = [0.0; ARROWS];
        let mut all = 0.0;
        each_between(run, month, inputs, p, |nodes, score| {
            let size = score.abs();
            all += size;
            for (share, arrow) in shares.iter_mut().zip(Arrow::ALL) {
                if arrow.ways().iter().any(|way| way.iter().all(|link| runs_along(nodes, *link))) {
                    *share += size;
                }
            }
        });
        if all > 0.0 {
            for share in &mut shares {
                *share /= all;
            }
        }
        Self(shares)
    }

    /// How much passes along one, 0 to 1.
    #[must_use]
    pub fn along(&self, arrow: Arrow) -> f64 {
        self.0.get(arrow as usize).copied().unwrap_or_default()
    }
}

/// Whether a loop has a link.
fn runs_along(nodes: &[Node], link: (Node, Node)) -> bool {
    let effects = nodes.iter().cycle().skip(1);
    nodes.iter().zip(effects).any(|(from, to)| (*from, *to) == link)
}
