//! What stays on the device. A browser may have none, or refuse it in a frame or a private window: that is a normal answer.

use web_sys::Storage;

use super::window;

/// The name under which what was practised is kept.
pub const PRACTISED: &str = "netwerktijd-oefenen";
/// The name under which the reader's own network is kept.
pub const OWN: &str = "netwerktijd-own";
/// The name under which settings are kept.
pub const SETTINGS: &str = "netwerktijd-standen";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept under a name.
///
/// # Errors
/// When the browser does not say.
pub fn read(key: &str) -> Result<Option<String>, ()> {
    storage().ok_or(())?.get_item(key).map_err(|_| ())
}

/// Keeps a text under a name.
///
/// # Errors
/// When the browser does not allow it, or has no room.
pub fn write(key: &str, text: &str) -> Result<(), ()> {
    storage().ok_or(())?.set_item(key, text).map_err(|_| ())
}

/// Removes what is kept under a name.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        storage.remove_item(key).ok();
    }
}
