//! Where the answer goes: a file, whole or not at all, or standard output.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::Result;

/// Where to write.
#[derive(Debug, Args)]
pub struct Output {
    /// Writes to this file, whole or not at all, instead of to standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Comma-separated values; lines with `#` say what they are.
    Csv,
    /// JSON.
    Json,
}

impl Output {
    /// Writes a text.
    pub fn write(&self, text: &str) -> Result<()> {
        match &self.out {
            Some(path) => to_file(path, text).map_err(|error| {
                format!("{} cannot be written ({error}); nothing was changed.", path.display())
            }),
            None => match io::stdout().lock().write_all(text.as_bytes()) {
                // Whoever reads has read enough.
                Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
                other => other.map_err(|error| format!("standard output cannot be written ({error}).")),
            },
        }
    }
}

fn to_file(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link: what it points to is written.
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let there = fs::metadata(path).ok();
    if let Some(there) = &there {
        if !there.is_file() {
            // A pipe or a device takes what it is given; a file in its place would be the end of it.
            return File::options().write(true).open(path)?.write_all(text.as_bytes());
        }
        // A rename asks the folder alone, and would replace a file that its owner protects.
        File::options().append(true).open(path)?;
        if there.permissions().readonly() {
            return Err(ErrorKind::PermissionDenied.into());
        }
    }
    // In the same folder, because only there does it become the file in one step.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = beside(folder)?;
    file.write_all(text.as_bytes())?;
    if let Some(there) = there {
        file.as_file().set_permissions(there.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// A file of the permissions that any new file gets; one for passing use is its owner's alone.
fn beside(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}
