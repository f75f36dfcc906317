//! The kernels as a script calls them.

use wasm_bindgen::prelude::wasm_bindgen;

use super::{Kernels, bits};

/// The kernels with their data.
#[wasm_bindgen]
pub struct Bench(Kernels);

#[wasm_bindgen]
impl Bench {
    /// Loads the data.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self(Kernels::new())
    }

    /// Repeats a kernel and gives its last answer; nothing when there is none of this name.
    pub fn repeat(&self, name: &str, times: u32) -> Option<f64> {
        self.0.repeat(name, times)
    }

    /// The model's bits as a text, for `tests/e2e`, which compares them with a native run.
    pub fn bits(&self) -> String {
        bits::table()
    }
}
