//! Where everything stands in the stock-and-flow diagram.
//!
//! From left to right: inputs, what is known beforehand, what happens in a month, and the stocks with their flows. A
//! parameter stands in a column beside those that use it.

use super::variable::{ACTIVITY, DRIVE, INPUTS, Kind, STOCKS, TIMES, Variable};

/// A place in the diagram, in pixels from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// Width and height of the diagram.
pub const SIZE: (f64, f64) = (2200.0, 1300.0);
/// Between two in a column.
const ROW: f64 = 46.0;
const TOP: f64 = 60.0;
/// Between a stock and the middle of its flows.
pub const FLOW_LENGTH: f64 = 170.0;
const STOCK_X: f64 = 1850.0;
const STOCK_ROW: f64 = 250.0;

/// Parameters beside the drive and beside the activity.
const COLUMNS: [(f64, &[&str]); 2] =
    [(960.0, &["w_F", "h_a", "c_x", "iota", "k_p"]), (1480.0, &["u_0", "y_W", "y_Z", "g_I"])];
/// Parameters beside the flow that uses them first: the place of the stock from above, before or behind it.
const BESIDE: [(&str, usize, f64, f64); 12] = [
    ("a_R", 0, -1.0, 60.0),
    ("m_0", 0, -1.0, 100.0),
    ("d_S", 0, 1.0, 60.0),
    ("phi", 0, 1.0, 100.0),
    ("a_A", 1, -1.0, 60.0),
    ("b_R", 2, -1.0, 60.0),
    ("b_Y", 2, -1.0, 100.0),
    ("d_C", 2, 1.0, 60.0),
    ("l_E", 2, 1.0, 100.0),
    ("a_K", 3, -1.0, 60.0),
    ("d_K", 3, 1.0, 60.0),
    ("tau_Y", 4, 1.0, 60.0),
];

/// Place in a column. Every second one stands `aside`, so that arrows within the column do not hide behind it.
fn column(
    x: f64,
    aside: f64,
    row_height: f64,
    names: impl Iterator<Item = &'static str>,
    name: &str,
) -> Option<Place> {
    let row = names.enumerate().find(|(_, known)| *known == name)?.0;
    Some(Place { x: x + aside * (row % 2) as f64, y: TOP + row_height * row as f64 })
}

/// Where a stock stands, counted from above.
fn stock(row: usize) -> Place {
    Place { x: STOCK_X, y: 100.0 + STOCK_ROW * row as f64 }
}

fn names(variables: &'static [Variable]) -> impl Iterator<Item = &'static str> {
    variables.iter().map(|variable| variable.name)
}

/// Where a variable stands; `None` for one that the diagram does not know.
#[must_use]
pub fn place(name: &str) -> Option<Place> {
    let stocks = STOCKS.iter().filter_map(|variable| match variable.kind {
        Kind::Stock { inflow, outflow } => Some((variable.name, inflow, outflow)),
        _ => None,
    });
    for (row, (own, inflow, outflow)) in stocks.enumerate() {
        let there = stock(row);
        if name == own {
            return Some(there);
        }
        if name == inflow {
            return Some(Place { x: there.x - FLOW_LENGTH, ..there });
        }
        if name == outflow {
            return Some(Place { x: there.x + FLOW_LENGTH, ..there });
        }
        if let Some(part) = starts(row).iter().position(|start| *start == name) {
            return Some(Place { x: there.x - 60.0 + 120.0 * part as f64, y: there.y + 130.0 });
        }
    }
    if let Some((_, row, side, below)) = BESIDE.iter().find(|(known, ..)| *known == name) {
        let there = stock(*row);
        return Some(Place { x: there.x + side * FLOW_LENGTH, y: there.y + below });
    }
    let given = INPUTS.iter().map(|(_, name)| *name).chain(TIMES.iter().map(|(name, ..)| *name));
    let drive = |from: usize, count: usize| names(&DRIVE).skip(from).take(count);
    column(90.0, 0.0, ROW, given, name)
        .or_else(|| column(300.0, 0.0, 2.0 * ROW, drive(0, 8), name))
        .or_else(|| column(500.0, 0.0, 2.7 * ROW, drive(8, 6), name))
        .or_else(|| column(680.0, 130.0, 2.0 * ROW, drive(14, DRIVE.len()), name))
        .or_else(|| column(1160.0, 170.0, 2.3 * ROW, names(&ACTIVITY), name))
        .or_else(|| COLUMNS.iter().find_map(|(x, known)| column(*x, 0.0, ROW, known.iter().copied(), name)))
}

/// Names of the two numbers a stock starts from, by its place from above.
pub fn starts(row: usize) -> [&'static str; 2] {
    const NAMES: [[&str; 2]; 5] = [
        ["R_start", "R_slope"],
        ["A_start", "A_slope"],
        ["C_start", "C_slope"],
        ["K_start", "K_slope"],
        ["Y_start", "Y_slope"],
    ];
    NAMES.get(row).copied().unwrap_or(["", ""])
}
