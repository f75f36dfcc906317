//! Where the answer goes: a file, whole or not at all, or standard output.

use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use tempfile::NamedTempFile;

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
    // In the same folder, because only there does it become the file in one step.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
