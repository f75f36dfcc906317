//! Which version of a package `Cargo.lock` names.
//!
//! **Why** read by hand: the file is written by cargo in one fixed form, and a TOML parser would double what a bare
//! machine compiles before it can begin.

use std::path::Path;

use crate::Result;

/// The version of `package` in the lock file beside the root manifest.
pub fn version_of(package: &str, root: &Path) -> Result<String> {
    let text = std::fs::read_to_string(root.join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock cannot be read ({error}); run `cargo fetch` and try again."))?;
    parse(package, &text)
        .ok_or_else(|| format!("Cargo.lock names no {package}; run `cargo fetch` and try again."))
}

/// The version in the `[[package]]` table of that name.
fn parse(package: &str, text: &str) -> Option<String> {
    text.split("[[package]]").skip(1).find_map(|table| {
        let field = |key: &str| {
            let line = table.lines().find_map(|line| line.strip_prefix(key))?;
            line.strip_prefix(" = \"")?.strip_suffix('"')
        };
        (field("name") == Some(package)).then(|| field("version").map(str::to_owned))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.7"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = [
 "wasm-bindgen-macro",
]
"#;

    #[test]
    fn the_version_of_the_exact_name_is_found() {
        assert_eq!(parse("wasm-bindgen", LOCK).as_deref(), Some("0.2.130"));
        assert_eq!(parse("wasm-bindgen-macro", LOCK).as_deref(), Some("0.2.7"));
    }

    #[test]
    fn a_missing_package_is_not_invented() {
        assert_eq!(parse("wasm", LOCK), None);
    }

    #[test]
    fn our_own_lock_file_names_the_bindings_generator() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask has a parent");
        let version = version_of("wasm-bindgen", root).expect("the lock file is committed");
        let trunk = std::fs::read_to_string(root.join("Trunk.toml")).expect("Trunk.toml is committed");
        assert!(
            trunk.contains(&format!("wasm_bindgen = \"{version}\"")),
            "Trunk.toml must pin {version} too"
        );
    }
}
