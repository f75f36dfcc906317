//! The nginx that `doc/nginx.conf` is tried with: the one of Debian, with its module for files by brotli.

use std::path::{Path, PathBuf};

use crate::{Result, debian, tool};

/// Packages that bring it.
const PACKAGES: [&str; 2] = ["nginx-light", "libnginx-mod-http-brotli-static"];

/// Where Debian puts it, which is not on the PATH of every user.
const PLACE: &str = "/usr/sbin";

/// What Debian lays down for the module.
const MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// The program; it is installed when first asked for.
pub fn program() -> Result<PathBuf> {
    let found = || tool::on_path("nginx").or_else(|| tool::find_in(Path::new(PLACE), "nginx"));
    if found().is_none() || !Path::new(MODULE).is_file() {
        debian::install("nginx", &PACKAGES).map_err(|sentence| {
            format!(
                "{sentence} Install {} of Debian 12 or later yourself and try again.",
                PACKAGES.join(" and ")
            )
        })?;
    }
    found().ok_or_else(|| format!("nginx is not there after its installation; look for it in {PLACE}."))
}
