//! What the browser offers. Every service may be missing; absence is a normal answer.

pub mod address;
pub mod backend;
pub mod barcode;
pub mod canvas;
pub mod fetched;
pub mod host;
pub mod learning;
pub mod media;
pub mod page;
pub mod panic_message;
pub mod picture;
pub mod sound;
pub mod standing;
pub mod storage;
pub mod take;
pub mod tasks;
pub mod timing;

use web_sys::Window;

/// The window, where there is one: outside a browser, where the first view is made, there is none.
pub fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}
