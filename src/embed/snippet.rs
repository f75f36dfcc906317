//! What a site pastes to hold the page in a frame.

use crate::export::PAGE;
use crate::frame::Mode;
use crate::scenario::Link;

/// What a frame may do: run, and open the page by itself in a window of its own. It reaches nothing of the site that holds it.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
/// What the script that adjusts the height is called.
const MODULE: &str = "embed.js";

/// What is chosen for a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// What the frame opens, with how it stands.
    pub link: Link,
    /// The name of the frame, for who cannot see it.
    pub title: String,
    /// The version that is there now, or the newest.
    pub pinned: bool,
    /// Its height in CSS pixels.
    pub height: u16,
    /// Whether a script beside it adjusts the height.
    pub script: bool,
}

impl Snippet {
    /// The address of the frame; `page` is that of the page, without what is behind the `#`.
    #[must_use]
    pub fn address(&self, page: &str) -> String {
        let frame = self.link.frame.in_mode(Mode::Embed);
        let fragment = Link { frame, ..self.link.clone() }.encode();
        [&of_version(page, self.pinned), "#", &fragment].concat()
    }

    /// The snippet.
    #[must_use]
    pub fn html(&self, page: &str) -> String {
        let (address, title) = (escaped(&self.address(page)), escaped(&self.title));
        let height = self.height.to_string();
        let frame = [
            "<iframe src=\"",
            &address,
            "\" title=\"",
            &title,
            "\" width=\"100%\" height=\"",
            &height,
            "\" loading=\"lazy\" sandbox=\"",
            SANDBOX,
            "\" allowfullscreen style=\"border: 0\"></iframe>",
        ]
        .concat();
        if !self.script {
            return frame;
        }
        let module = escaped(&[&folder(&of_version(page, self.pinned)), MODULE].concat());
        [&frame, "\n<script type=\"module\" src=\"", &module, "\"></script>"].concat()
    }
}

/// The folder of a page: what stands before its file.
fn folder(page: &str) -> String {
    page.rfind('/').and_then(|end| page.get(..=end)).unwrap_or(page).to_owned()
}

/// The address of this version of the page, which stays as it is, or of the newest. Either may be given.
#[must_use]
pub fn of_version(page: &str, pinned: bool) -> String {
    let folder = folder(page);
    if pinned {
        return [folder.as_str(), &version_file()].concat();
    }
    let file = page.get(folder.len()..).unwrap_or_default();
    // A file of a version that is pinned; the newest is what its folder opens.
    let is_version =
        file.strip_prefix('v').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if is_version { folder } else { page.to_owned() }
}

/// The file of this version of the page, beside the newest: the same page, and all that it loads is named by its content.
#[must_use]
pub fn version_file() -> String {
    ["v", PAGE, ".html"].concat()
}

/// A text as the value of an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
