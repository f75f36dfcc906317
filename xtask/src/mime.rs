//! Which type a file is served as.
//!
//! **Why** it matters: browsers refuse to stream-compile Wasm, and to run modules, of any other type.

use std::path::Path;

/// The `Content-Type` of a file by its extension.
pub fn of(path: &Path) -> &'static str {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_types_that_browsers_insist_on() {
        assert_eq!(of(Path::new("a/b_bg.wasm")), "application/wasm");
        assert_eq!(of(Path::new("a.b.js")), "text/javascript; charset=utf-8");
        assert_eq!(of(Path::new("icon.SVG")), "image/svg+xml");
        assert_eq!(of(Path::new("data.json")), "application/json");
        assert_eq!(of(Path::new("x.webmanifest")), "application/manifest+json");
    }

    #[test]
    fn an_unknown_file_is_plain_bytes() {
        assert_eq!(of(Path::new("LICENSE")), "application/octet-stream");
    }
}
