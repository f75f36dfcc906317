//! The scenarios that the reader keeps on this device. A browser may have no room for them, or refuse it in a frame or a
//! private window: that is a normal answer.

use web_sys::{Storage, window};

/// The name under which they are kept.
const KEY: &str = "netwerktijd-standen";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept; nothing is an answer, that the browser does not say is another.
///
/// # Errors
/// When the browser does not say.
pub fn read() -> Result<Option<String>, ()> {
    storage().ok_or(())?.get_item(KEY).map_err(|_| ())
}

/// Keeps a text.
///
/// # Errors
/// When the browser does not allow it, or has no room.
pub fn write(text: &str) -> Result<(), ()> {
    storage().ok_or(())?.set_item(KEY, text).map_err(|_| ())
}

/// Forgets all of it.
pub fn forget() {
    if let Some(storage) = storage() {
        storage.remove_item(KEY).ok();
    }
}
