//! Many networks at once: eight side by side, in single precision, in steps of a month.
//!
//! **Invariant.** Every lane gives the bits that [`simulate_single`] gives for its network alone, and differs from the run in
//! double precision and half months by less than 1e-3.

use super::drive::changes;
use super::integrate::runge_kutta;
use super::number::{LANES, Side};
use super::{AllOn, Drive, Inputs, Number, Parameters, Stocks};

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

/// Eight runs from their start. Inputs are clamped to their ranges.
#[must_use]
pub fn simulate_many(inputs: &[Inputs; LANES], parameters: &Parameters, months: u16) -> Many {
    let inputs = inputs.map(|inputs| inputs.clamped());
    let p = parameters.cast::<Side>();
    let gather = |read: &dyn Fn(&Inputs) -> f64| Side::new(inputs.each_ref().map(|x| read(x) as f32));
    let start = |read: fn(&Stocks) -> f64| gather(&|x| read(&Stocks::initial(x)));
    let mut x = Stocks {
        relations: start(|x| x.relations),
        agenda: start(|x| x.agenda),
        commitment: start(|x| x.commitment),
        routine: start(|x| x.routine),
        results: start(|x| x.results),
    };
    let mut now = Drive::side_by_side(&inputs.each_ref().map(|inputs| Drive::at(0.0, inputs, parameters)));
    let mut run = Vec::with_capacity(usize::from(months) + 1);
    run.push(x);
    for month in 0..months {
        let t = f64::from(month);
        // In nine months of ten nothing changes for any of them.
        if inputs.iter().any(|inputs| changes(t, t + STEP, inputs, parameters)) {
            let at = |month| inputs.each_ref().map(|inputs| Drive::at(month, inputs, parameters));
            let (middle, end) =
                (Drive::side_by_side(&at(t + STEP / 2.0)), Drive::side_by_side(&at(t + STEP)));
            x = runge_kutta(x, Side::of(STEP), [&now, &middle, &end], &p, AllOn);
            now = end;
        } else {
            x = runge_kutta(x, Side::of(STEP), [&now; 3], &p, AllOn);
        }
        run.push(x);
    }
    Many { months: run }
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
