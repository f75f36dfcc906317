//! The quick way, proven with archives that the tests make and serve themselves.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::time::Instant;

use super::*;
use crate::scratch::Scratch;
use crate::server::{Running, Site};
use crate::tool;

/// Release pages that publish a Trunk which says it is of this version.
fn publish(scratch: &Scratch, says: &str) -> Option<(Releases, Running)> {
    let script = format!("#!/bin/sh\necho trunk {says}\n");
    scratch.write("made/trunk", &script);
    let made = scratch.path().join("made");
    let program = made.join("trunk");
    fs::set_permissions(program, fs::Permissions::from_mode(0o755)).expect("made executable");
    let path = archive_path(&tool::trunk())?;
    let archive = scratch.path().join("pages").join(path);
    fs::create_dir_all(archive.parent()?).expect("folders can be made");
    let mut tar = child::command("tar");
    tar.arg("-czf").arg(&archive).arg("-C").arg(&made).arg("trunk");
    child::stream(&mut tar).expect("tar is there");
    // The probe asks the root, which a page must answer.
    scratch.write("pages/index.html", "");
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let running = Running::start(listener, Site::new(scratch.path().join("pages"))).expect("started");
    Some((Releases::at(url), running))
}

#[test]
fn a_published_tool_of_the_right_version_is_taken() {
    let scratch = Scratch::new("published");
    let Some((releases, _running)) = publish(&scratch, tool::TRUNK) else {
        return; // Nothing is published for this machine.
    };
    let bin = scratch.path().join("bin");
    assert!(releases.fetch(&tool::trunk(), &bin, &Lane::new("trunk")));
    assert!(tool::trunk().answers(&bin.join("trunk")));
    assert!(!bin.with_extension("archive").exists());
}

#[test]
fn a_published_tool_of_another_version_is_refused() {
    let scratch = Scratch::new("refused");
    let Some((releases, _running)) = publish(&scratch, "0.21.13") else {
        return;
    };
    let bin = scratch.path().join("bin");
    assert!(!releases.fetch(&tool::trunk(), &bin, &Lane::new("trunk")));
    assert!(!bin.join("trunk").exists());
}

#[test]
fn pages_that_cannot_be_reached_cost_one_short_try() {
    let scratch = Scratch::new("unreached");
    // A port that was free a moment ago refuses at once; a name that does not exist would too.
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let releases = Releases::at(format!("http://{}", listener.local_addr().expect("an address")));
    drop(listener);
    let start = Instant::now();
    for _ in 0..3 {
        assert!(!releases.fetch(&tool::trunk(), &scratch.path().join("bin"), &Lane::new("trunk")));
    }
    assert!(start.elapsed().as_secs() < 9, "the failed try must be remembered");
}

#[test]
fn addresses_follow_the_tools_own_release_pages() {
    if (std::env::consts::OS, std::env::consts::ARCH) == ("linux", "x86_64") {
        let path = archive_path(&tool::trunk()).expect("published");
        assert_eq!(path, "trunk-rs/trunk/releases/download/v0.21.14/trunk-x86_64-unknown-linux-gnu.tar.gz");
    }
    assert_eq!(archive_path(&tool::binaryen()), None);
}
