//! What follows from a choice: five stocks and their flows over time.
//!
//! **Flow.** [`Inputs`] and [`Parameters`] in, [`Trajectory`] out; [`Outcomes`] and [`Band`] are derived from it.
//!
//! **Invariant.** No input, however wild, makes a stock leave the interval from 0 to 1 or become undefined. Only
//! `+ - * /` are used, so a native run and a Wasm run give the same bits.
//!
//! **In words.** Time spent together builds relations; acting without agreements strains them; people leave, so relations
//! and agreements age; talking makes agreements; relations and own success feed commitment as far as members have a say;
//! expectations that are not met cost commitment; working together under a supporting coordinator teaches routine, which
//! ages when nobody looks after the network; results follow activity with a delay and diminishing returns, towards a
//! ceiling that the members' own agenda raises. Nothing says "directive, hence decline": that emerges. The full account is in `doc/model.md`.

mod band;
mod contribution;
mod dominance;
mod drive;
mod input;
mod integrate;
mod many;
mod mechanism;
mod number;
mod outcome;
mod parameter;
mod series;
mod stock;
mod structure;
mod table;
mod traffic;
mod trajectory;
mod variants;

pub use band::{Band, Ensemble, EnsembleError, quantile};
pub use contribution::{Balance, Factor, Moment, Push, rounded};
pub use dominance::{Dominance, Influence, LOOPS, Loop, scores};
pub use drive::{Drive, ramp};
pub use input::{INPUT_RANGES, Inputs, NEVER};
pub use integrate::{
    STEP_MONTHS, simulate, simulate_euler, simulate_experiment, simulate_from, simulate_without,
};
pub use many::{Many, simulate_lengths, simulate_many, simulate_single, simulate_varied};
pub use mechanism::{AllOn, Mechanism, Switches, Without};
pub use number::{LANES, Number};
pub use outcome::{Outcomes, Peak, Phase, PhaseSpan, Station, first_at_least, overtakes, phases};
pub use parameter::{PARAMETER_COUNT, Parameters};
pub use series::Series;
pub use stock::{Activity, STARTS, Stocks, activity, activity_without, flows};
pub use structure::{NODES, Node, Values, each_loop};
pub use table::{HASH, ParameterError, ParameterSpec, ParameterTable, Starts, Strength, VERSION, Words};
pub use traffic::{ARROWS, Arrow, Traffic};
pub use trajectory::Trajectory;
pub use variants::Variants;
