//! The real nginx with the configuration that is published, `doc/nginx.conf`.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::folder::Folder;
use crate::session::{Result, told};

/// A running one; stopped when dropped.
#[derive(Debug)]
pub struct Nginx {
    process: Child,
    /// The port of 127.0.0.1 that it answers on.
    pub port: u16,
    _folder: Folder,
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // The master process: it takes its workers with it.
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
    }
}

impl Nginx {
    /// Serves a copy of the folder of a site, with these files beside its own.
    ///
    /// # Errors
    /// When it is not there, or does not answer within 20 seconds.
    pub fn start(site: &Path, also: &[PathBuf]) -> Result<Self> {
        let folder = Folder::new()?;
        let served = folder.path().join("site");
        copy(site, &served)?;
        for file in also {
            fs::copy(file, served.join(file.file_name().ok_or("a file without a name")?))?;
        }
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../doc/nginx.conf");
        let mut text = fs::read_to_string(published)?;
        let served = served.display().to_string();
        for (from, to) in [
            ("root /srv/netwerktijd;", format!("root {served};")),
            ("alias /srv/netwerktijd/;", format!("alias {served}/;")),
            ("listen 8080;", format!("listen 127.0.0.1:{port};")),
            ("http {\n", "http {\n  access_log off;\n".to_owned()),
        ] {
            assert_eq!(text.matches(from).count(), 1, "{from}");
            text = text.replace(from, &to);
        }
        let path = folder.write("nginx.conf", text.as_bytes())?;
        let pid = folder.path().join("nginx.pid").display().to_string();
        let mut command = Command::new(told("NETWERKTIJD_NGINX")?);
        command.arg("-c").arg(&path).arg("-e").arg("stderr").arg("-g");
        // What is served here may lie where only we may read.
        command.arg(format!("daemon off; pid {pid}; user root;")).stdin(Stdio::null());
        let nginx = Self { process: command.spawn()?, port, _folder: folder };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if start.elapsed() > Duration::from_secs(20) {
                return Err("nginx does not answer".into());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(nginx)
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(path, target)?;
        }
    }
    Ok(())
}
