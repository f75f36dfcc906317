//! The site for hosts: the built page, with each file that is worth it beside itself by gzip and brotli, for hosts that send
//! those as they are.

use std::path::Path;

use crate::files::{self, File};
use crate::list::{Form, Made};
use crate::{Result, bytes};

/// Endings of files that become smaller.
const COMPRESSED: [&str; 7] = ["html", "js", "css", "wasm", "svg", "json", "bin"];

/// Name of the folder.
pub const NAME: &str = "site";

/// Writes the site.
pub fn write(page: &[File], out: &Path) -> Result<Made> {
    let folder = out.join(NAME);
    let mut all = Vec::new();
    for (name, content) in page {
        files::write(&folder.join(name), content)?;
        all.extend_from_slice(name.as_bytes());
        all.extend_from_slice(content);
        if COMPRESSED.iter().any(|ending| name.rsplit('.').next() == Some(ending)) {
            files::write(&folder.join(format!("{name}.gz")), &bytes::gzip(content)?)?;
            files::write(&folder.join(format!("{name}.br")), &bytes::brotli(content)?)?;
        }
    }
    let size = page.iter().map(|(_, content)| content.len()).sum();
    Ok(Made { name: format!("{NAME}/"), form: Form::Site, bytes: size, sha256: bytes::sha256(&all) })
}
