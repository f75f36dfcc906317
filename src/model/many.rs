//! Many networks at once: eight side by side, in single precision, in steps of a month.
//!
//! **Invariant.** Every lane gives the bits that [`simulate_single`] gives for its network alone, and differs from the run in
//! double precision and half months by less than 1e-3.

use super::drive::{Manners, changes_otherwise};
use super::integrate::runge_kutta;
use super::number::{LANES, Side};
use super::{AllOn, Drive, Inputs, NEVER, Number, Parameters, Stocks};

/// Step in months.
const STEP: f64 = 1.0;

/// Some runs, month by month.
#[derive(Debug, Clone)]
pub struct Many {
    months: Vec<Stocks<Side>>,
}

impl Many {
    /// The stocks of one network in a month; beyond the end, those of the last month.
    #[must_use]
    pub fn at(&self, lane: usize, month: u16) -> Stocks<f32> {
        let there = self.months.get(usize::from(month)).or(self.months.last());
        let read = |number: Side| number.to_array().get(lane).copied().unwrap_or(0.0);
        there.map_or(Stocks::default(), |x| Stocks {
            relations: read(x.relations),
            agenda: read(x.agenda),
            commitment: read(x.commitment),
            routine: read(x.routine),
            results: read(x.results),
        })
    }
}

impl Many {
    /// Relations and results of all networks in a month; beyond the end, those of the last month.
    #[must_use]
    pub fn both(&self, month: u16) -> [[f32; LANES]; 2] {
        let there = self.months.get(usize::from(month)).or(self.months.last());
        there.map_or([[0.0; LANES]; 2], |x| [x.relations.to_array(), x.results.to_array()])
    }
}

/// Eight runs from their start. Inputs are clamped to their ranges.
#[must_use]
pub fn simulate_many(inputs: &[Inputs; LANES], parameters: &Parameters, months: u16) -> Many {
    Lanes::new(inputs, [parameters; LANES]).run(months)
}

/// One network under eight sets of parameters.
#[must_use]
pub fn simulate_varied(inputs: &Inputs, parameters: [&Parameters; LANES], months: u16) -> Many {
    Lanes::new(&[*inputs; LANES], parameters).run(months)
}

/// Eight networks, each with its parameters and with every length of subsidy: `each` is given the length in months and the runs.
///
/// While it is funded, a run does not depend on how long that will last, so that part is run once. The bits are those of
/// [`simulate_many`]. Lengths are in ascending order; the runs of each go on to the month that `until` gives for it, and at
/// least to the end of the subsidy.
pub fn simulate_lengths(
    inputs: &[Inputs; LANES],
    parameters: [&Parameters; LANES],
    lengths: impl Iterator<Item = u16>,
    until: impl Fn(u16) -> u16,
    mut each: impl FnMut(u16, &Many),
) {
    let mut funded = Lanes::new(&inputs.map(|x| Inputs { subsidy: NEVER, ..x }), parameters);
    let mut stem = funded.begin(0);
    let mut run = Many { months: Vec::new() };
    for length in lengths {
        funded.extend(&mut stem, length);
        run.months.clear();
        run.months.extend_from_slice(&stem.months);
        funded.fund(f64::from(length));
        funded.extend(&mut run, until(length));
        each(length, &run);
        funded.fund(NEVER);
    }
}

/// Eight networks on their way.
struct Lanes<'a> {
    lanes: [(Inputs, &'a Parameters, Manners); LANES],
    /// The parameters of all.
    p: Parameters<Side>,
    /// The months in which a drive may change, but for the ends of the subsidies.
    busy: [bool; KNOWN],
    /// From the end of the first subsidy until the last coordinator has stopped, in months.
    ending: (f64, f64),
}

/// For so many months it is kept whether a drive may change.
const KNOWN: usize = 128;

impl<'a> Lanes<'a> {
    fn new(inputs: &[Inputs; LANES], parameters: [&'a Parameters; LANES]) -> Self {
        let p = Parameters::side_by_side(parameters);
        let mut inputs = inputs.iter();
        let lanes = parameters.map(|p| {
            let inputs = inputs.next().copied().unwrap_or_default().clamped();
            (inputs, p, Manners::of(&inputs, p))
        });
        let busy = std::array::from_fn(|month| {
            let month = month as f64;
            lanes.iter().any(|(inputs, p, _)| changes_otherwise(month, month + STEP, inputs, p))
        });
        let mut made = Self { lanes, p, busy, ending: (0.0, 0.0) };
        made.set_ending();
        made
    }

    /// Sets the length of every subsidy.
    fn fund(&mut self, months: f64) {
        for (inputs, ..) in &mut self.lanes {
            inputs.subsidy = months;
        }
        self.set_ending();
    }

    fn set_ending(&mut self) {
        let first = self.lanes.iter().fold(f64::INFINITY, |first, (x, ..)| first.min(x.subsidy));
        let last = self.lanes.iter().fold(0.0_f64, |last, (x, p, _)| last.max(x.subsidy + p.w_f));
        self.ending = (first, last);
    }

    fn run(&self, months: u16) -> Many {
        let mut run = self.begin(months);
        self.extend(&mut run, months);
        run
    }

    /// Month 0, with room for the rest.
    fn begin(&self, months: u16) -> Many {
        let start = |read: fn(&Stocks) -> f64| {
            Side::new(self.lanes.each_ref().map(|(x, ..)| read(&Stocks::initial(x)) as f32))
        };
        let mut run = Many { months: Vec::with_capacity(usize::from(months) + 1) };
        run.months.push(Stocks {
            relations: start(|x| x.relations),
            agenda: start(|x| x.agenda),
            commitment: start(|x| x.commitment),
            routine: start(|x| x.routine),
            results: start(|x| x.results),
        });
        run
    }

    fn drive(&self, month: f64) -> Drive<Side> {
        let of = |(inputs, p, manners): &(Inputs, &Parameters, Manners)| manners.drive(month, inputs, p);
        Drive::side_by_side(&self.lanes.each_ref().map(of))
    }

    /// Whether any drive may change in the month that begins here.
    fn changes(&self, month: usize) -> bool {
        let from = month as f64;
        let (first, last) = self.ending;
        let known = self.busy.get(month).copied();
        (first < from + STEP && from < last)
            || known.unwrap_or_else(|| {
                self.lanes.iter().any(|(inputs, p, _)| changes_otherwise(from, from + STEP, inputs, p))
            })
    }

    /// Runs on to a month.
    fn extend(&self, run: &mut Many, months: u16) {
        let begun = run.months.len().saturating_sub(1);
        let Some(mut x) = run.months.last().copied() else { return };
        let mut now = self.drive(begun as f64);
        for month in begun..usize::from(months) {
            let t = month as f64;
            // In nine months of ten nothing changes for any of them.
            if self.changes(month) {
                let (middle, end) = (self.drive(t + STEP / 2.0), self.drive(t + STEP));
                x = runge_kutta(x, Side::of(STEP), [&now, &middle, &end], &self.p, AllOn);
                now = end;
            } else {
                x = runge_kutta(x, Side::of(STEP), [&now; 3], &self.p, AllOn);
            }
            run.months.push(x);
        }
    }
}

/// One run in the precision and the steps of [`simulate_many`]; to hold the lanes against.
#[must_use]
pub fn simulate_single(inputs: &Inputs, parameters: &Parameters, months: u16) -> Vec<Stocks<f32>> {
    let inputs = inputs.clamped();
    let p = parameters.cast::<f32>();
    let start = Stocks::initial(&inputs);
    let mut x = Stocks {
        relations: start.relations as f32,
        agenda: start.agenda as f32,
        commitment: start.commitment as f32,
        routine: start.routine as f32,
        results: start.results as f32,
    };
    let mut now = Drive::at(0.0, &inputs, parameters);
    let mut run = vec![x];
    for month in 0..months {
        let (half, next) = now.through(f64::from(month), STEP, &inputs, parameters, AllOn);
        let [start, middle, end] = [now, half, next].map(|drive| drive.cast());
        x = runge_kutta(x, f32::of(STEP), [&start, &middle, &end], &p, AllOn);
        run.push(x);
        now = next;
    }
    run
}
