//! What the reader asked of their system: theme, contrast, motion, density of pixels.

use web_sys::MediaQueryList;

use super::window;

/// Conditions under which the colours of the page change.
pub const THEMES: [&str; 2] = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/// A media condition, where the browser knows it.
pub fn query(condition: &str) -> Option<MediaQueryList> {
    window()?.match_media(condition).ok()?
}

/// Whether motion is welcome.
pub fn motion_is_welcome() -> bool {
    !query("(prefers-reduced-motion: reduce)").is_some_and(|query| query.matches())
}

/// Device pixels to a CSS pixel; zoom changes it.
pub fn pixel_ratio() -> f64 {
    window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(0.25, 8.0)
}
