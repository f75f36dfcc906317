//! Where labels go: never over one another, and over as little of the curves as can be.

use super::{Area, Label, Measure, Point};

/// Chooses places for labels, and remembers what is taken.
#[derive(Debug, Clone)]
pub struct Placer {
    within: Area,
    taken: Vec<Area>,
    curves: Vec<Point>,
}

/// Room kept free around a label.
const MARGIN: f64 = 2.0;

impl Placer {
    /// A placer that keeps labels within an area.
    #[must_use]
    pub fn new(within: Area) -> Self {
        Self { within, taken: Vec::new(), curves: Vec::new() }
    }

    /// Points that labels should rather not cover.
    pub fn avoid(&mut self, points: impl IntoIterator<Item = Point>) {
        self.curves.extend(points);
    }

    /// A place that no later label may cover.
    pub fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// Whether nothing that was taken lies in an area, and the area within what labels may use.
    #[must_use]
    pub fn is_free(&self, area: &Area) -> bool {
        self.within.holds(area) && !self.taken.iter().any(|taken| taken.overlaps(area))
    }

    /// The best of several places for a label: within the area, on nothing taken, over the fewest points of curves; the
    /// earlier one when equal. `None` when every place is taken.
    pub fn place(
        &mut self,
        candidates: impl IntoIterator<Item = Label>,
        measure: &dyn Measure,
    ) -> Option<Label> {
        self.place_with(candidates, |_| None, measure)
    }

    /// The same for labels that bring something along, such as a leader: what that covers counts as well.
    pub fn place_with(
        &mut self,
        candidates: impl IntoIterator<Item = Label>,
        along: impl Fn(&Label) -> Option<Area>,
        measure: &dyn Measure,
    ) -> Option<Label> {
        let mut best: Option<(usize, Label, Area)> = None;
        for label in candidates {
            let area = label.area(measure).grown(MARGIN);
            if !self.is_free(&area) {
                continue;
            }
            let brought = along(&label);
            let covers = |point: &&Point| {
                area.contains(**point) || brought.is_some_and(|brought| brought.contains(**point))
            };
            let covered = self.curves.iter().filter(covers).count();
            if best.as_ref().is_none_or(|(least, ..)| covered < *least) {
                best = Some((covered, label, area));
            }
            // None can be better.
            if covered == 0 {
                break;
            }
        }
        let (_, label, area) = best?;
        self.taken.push(area);
        Some(label)
    }
}

/// Moves boxes along a line so that none overlap and all stay between two ends, each as near as can be to where it
/// wants to be. Takes wanted middle and height of each; gives the middles in the same order.
#[must_use]
pub fn stack(wanted: &[(f64, f64)], top: f64, bottom: f64) -> Vec<f64> {
    let middle = |index: usize| wanted.get(index).map_or(0.0, |(middle, _)| *middle);
    // A handful: each put where it belongs is less code in the page than a sort.
    let mut order: Vec<usize> = Vec::with_capacity(wanted.len());
    for index in 0..wanted.len() {
        let place = order.partition_point(|other| middle(*other) <= middle(index));
        order.insert(place, index);
    }
    // Groups of boxes that touch: members, sum of (wanted middle - offset), height.
    let mut groups: Vec<(Vec<usize>, f64, f64)> = Vec::new();
    let start = |(members, sum, height): &(Vec<usize>, f64, f64)| {
        let free = sum / members.len().max(1) as f64;
        free.min(bottom - height).max(top)
    };
    for index in order {
        let (middle, height) = wanted.get(index).copied().unwrap_or_default();
        groups.push((vec![index], middle - height / 2.0, height));
        while let [.., above, below] = groups.as_slice() {
            if start(above) + above.2 <= start(below) {
                break;
            }
            let Some((members, sum, height)) = groups.pop() else { break };
            let Some(above) = groups.last_mut() else { break };
            // Every member of the lower group wants its place relative to the top of the joined one.
            above.1 += sum - members.len() as f64 * above.2;
            above.0.extend(members);
            above.2 += height;
        }
    }
    let mut middles = vec![0.0; wanted.len()];
    for group in &groups {
        let mut y = start(group);
        for index in &group.0 {
            let height = wanted.get(*index).map_or(0.0, |(_, height)| *height);
            if let Some(place) = middles.get_mut(*index) {
                *place = y + height / 2.0;
            }
            y += height;
        }
    }
    middles
}
