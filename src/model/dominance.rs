//! Which feedback loops explain what happens now: Loops that Matter.
//!
//! **Method.** Schoenberg, Davidsen and Eberlein (2020), Understanding model behavior using the Loops that Matter method,
//! System Dynamics Review 36(2), 158–190. Between two moments a *link* scores the change in the effect that its cause alone makes,
//! divided by the whole change in the effect; from a flow to its stock it is the change in the flow divided by the change in the net flow.
//! A *loop* scores the product of its links, and its *share* is its score divided by the sum of all scores without their signs. Every loop
//! here can reach every other, so there is one such sum. Positive reinforces, negative balances.
//!
//! **Named loops.** The elementary loops are gathered by the link through which they come back (see [`Loop`]). Within a named
//! loop paths that work against each other are set off first; its share is out of what is left of all.

use super::structure::{NODES, Node, Values, each_loop};
use super::{Drive, Inputs, Parameters, STEP_MONTHS, Stocks, Trajectory};

macro_rules! loops {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $reinforces:literal;)+) => {
        /// A named loop: all feedback paths that come back through the same link.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Loop {
            $($(#[$doc])* $name,)+
        }

        /// How many named loops there are.
        pub const LOOPS: usize = [$($key),+].len();

        impl Loop {
            /// Every named loop.
            pub const ALL: [Self; LOOPS] = [$(Self::$name),+];

            /// Its name in files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }

            /// Whether it reinforces: what changes, changes more. Otherwise it balances.
            #[must_use]
            pub const fn reinforces(self) -> bool {
                match self { $(Self::$name => $reinforces,)+ }
            }
        }
    };
}

loops! {
    /// Good relations feed commitment, and committed members build relations: by talk and by joint work.
    Trust = "trust", true;
    /// Success that members see as theirs feeds commitment, and committed members bring success.
    OwnSuccess = "own-success", true;
    /// Results that come prevent disappointment, which leaves more commitment for results; and the other way round.
    Delivered = "delivered", true;
    /// Working together teaches routine, and routine organises working together.
    Practice = "practice", true;
    /// Results ease the pressure, which leaves time to talk and agree, which brings results.
    Breathing = "breathing", true;
    /// Results ease the pressure that pulled time to them.
    Pressure = "pressure", false;
    /// Agreements raise expectations, which cost commitment as long as they are not met.
    Disappointment = "disappointment", false;
    /// Committed members act, and action beyond what was agreed strains relations.
    Friction = "friction", false;
    /// The fuller a stock, the less can be added.
    Saturation = "saturation", false;
    /// The fuller a stock of relations, agreements, commitment or routine, the more of it wears off.
    Wear = "wear", false;
    /// Results follow the work with a delay: what is not renewed goes.
    Delay = "delay", false;
}

impl Loop {
    /// The named loop that an elementary one belongs to; its variables go from cause to effect.
    #[must_use]
    pub fn of(nodes: &[Node]) -> Self {
        let link = |from: Node, to: Node| {
            let mut pairs = nodes.iter().zip(nodes.iter().cycle().skip(1));
            pairs.any(|(cause, effect)| (*cause, *effect) == (from, to))
        };
        let has = |node| nodes.contains(&node);
        if nodes.len() == 2 {
            // A stock and one of its flows.
            let outflow =
                nodes.iter().any(|node| node.is_stock() && node.inputs().last().is_some_and(|o| has(*o)));
            return match (outflow, has(Node::Results)) {
                (true, true) => Self::Delay,
                (true, false) => Self::Wear,
                (false, _) => Self::Saturation,
            };
        }
        if has(Node::Expectations) {
            Self::Disappointment
        } else if has(Node::Attention) {
            if link(Node::Attention, Node::Talk) { Self::Breathing } else { Self::Pressure }
        } else if has(Node::OwnSuccess) {
            Self::OwnSuccess
        } else if has(Node::CommitmentLoss) {
            Self::Delivered
        } else if has(Node::Relations) {
            if link(Node::Action, Node::RelationsLoss) { Self::Friction } else { Self::Trust }
        } else {
            Self::Practice
        }
    }
}

/// The score of one elementary loop.
#[derive(Debug, Clone, PartialEq)]
pub struct Influence {
    /// Its variables, from cause to effect.
    pub nodes: Vec<Node>,
    /// Its score: positive when it reinforces.
    pub score: f64,
}

/// Scores of all links between two moments.
struct Links([[f64; NODES]; NODES]);

impl Links {
    /// From the stocks and the drive of two moments.
    fn between(before: (&Stocks, &Drive), now: (&Stocks, &Drive), p: &Parameters) -> Self {
        let values = [before, now].map(|(x, drive)| Values::of(x, drive, p));
        let [old, new] = values;
        let mut links = Self([[0.0; NODES]; NODES]);
        for (row, to) in links.0.iter_mut().zip(Node::ALL) {
            // Of a stock the equation is its slope: what a flow changes in it is compared with its whole change.
            let level = |values: &Values, drive| {
                if to.is_stock() { values.equation(to, drive, p) } else { values.get(to) }
            };
            let from_level = level(&old, before.1);
            let whole = level(&new, now.1) - from_level;
            for from in to.inputs() {
                let cause = new.get(*from) - old.get(*from);
                let partial = old.with(*from, new.get(*from)).equation(to, before.1, p) - from_level;
                if let (Some(score), true) = (row.get_mut(*from as usize), whole != 0.0) {
                    let size = (partial / whole).abs();
                    *score = if (partial > 0.0) == (cause > 0.0) { size } else { -size };
                }
            }
        }
        links
    }

    fn get(&self, from: Node, to: Node) -> f64 {
        self.0.get(to as usize).and_then(|row| row.get(from as usize)).copied().unwrap_or_default()
    }

    /// The product over a loop.
    fn product(&self, nodes: &[Node]) -> f64 {
        let effects = nodes.iter().cycle().skip(1);
        nodes.iter().zip(effects).map(|(from, to)| self.get(*from, *to)).product()
    }
}

/// Visits every elementary loop with its score between two moments.
fn each_score(
    before: (&Stocks, &Drive),
    now: (&Stocks, &Drive),
    p: &Parameters,
    mut visit: impl FnMut(&[Node], f64),
) {
    let links = Links::between(before, now, p);
    each_loop(|nodes| visit(nodes, links.product(nodes)));
}

/// The same over the half month before `month` of a run; at the start, over the first.
pub(super) fn each_between(
    run: &Trajectory,
    month: f64,
    inputs: &Inputs,
    p: &Parameters,
    visit: impl FnMut(&[Node], f64),
) {
    let month = month.max(STEP_MONTHS);
    let [before, now] = [month - STEP_MONTHS, month].map(|t| (run.between(t), Drive::at(t, inputs, p)));
    each_score((&before.0, &before.1), (&now.0, &now.1), p, visit);
}

/// Adds the score of an elementary loop to that of its named one.
fn add(scores: &mut [f64; LOOPS], nodes: &[Node], score: f64) {
    if let Some(sum) = scores.get_mut(Loop::of(nodes) as usize) {
        *sum += score;
    }
}

/// The score of every elementary loop between two moments.
#[must_use]
pub fn scores(before: (&Stocks, &Drive), now: (&Stocks, &Drive), p: &Parameters) -> Vec<Influence> {
    let mut found = Vec::new();
    each_score(before, now, p, |nodes, score| found.push(Influence { nodes: nodes.to_vec(), score }));
    found
}

/// The shares of the named loops in what happens at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Dominance {
    shares: [f64; LOOPS],
}

impl Dominance {
    /// Over the half month before `month`; at the start, over the first.
    #[must_use]
    pub fn at(run: &Trajectory, month: f64, inputs: &Inputs, p: &Parameters) -> Self {
        let mut scores = [0.0; LOOPS];
        each_between(run, month, inputs, p, |nodes, score| add(&mut scores, nodes, score));
        Self::of(scores)
    }

    /// Between two moments.
    #[must_use]
    pub fn between(before: (&Stocks, &Drive), now: (&Stocks, &Drive), p: &Parameters) -> Self {
        let mut scores = [0.0; LOOPS];
        each_score(before, now, p, |nodes, score| add(&mut scores, nodes, score));
        Self::of(scores)
    }

    /// From scores of the named loops, not yet compared.
    fn of(mut shares: [f64; LOOPS]) -> Self {
        let all: f64 = shares.iter().map(|share| share.abs()).sum();
        if all > 0.0 {
            for share in &mut shares {
                *share /= all;
            }
        }
        Self { shares }
    }

    /// The share of one, between -1 and 1: positive when it reinforces, negative when it balances. Without their signs all
    /// shares are 1 together, or nothing changes and all are 0.
    #[must_use]
    pub fn share(&self, named: Loop) -> f64 {
        self.shares.get(named as usize).copied().unwrap_or_default()
    }

    /// Every named loop with its share, the largest first whatever its sign.
    #[must_use]
    pub fn ranked(&self) -> [(Loop, f64); LOOPS] {
        let mut ranked = Loop::ALL.map(|named| (named, self.share(named)));
        // By hand: a sort would weigh three kilobytes for eleven values.
        for last in 1..LOOPS {
            for place in (1..=last).rev() {
                if let Some([before, after]) = ranked.get_mut(place - 1..=place)
                    && after.1.abs() > before.1.abs()
                {
                    std::mem::swap(before, after);
                }
            }
        }
        ranked
    }
}
