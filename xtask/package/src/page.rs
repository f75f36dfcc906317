//! The page's HTML, read as Trunk wrote it: elements without quotes where they can do without.

use crate::Result;

/// The value of an attribute in the text of an element.
pub fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let start = format!(" {name}=");
    let (_, rest) = element.split_once(&start)?;
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '>']).next(),
    }
}

/// Every element of this name, from `<` to `>`.
pub fn elements<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("<{name} ");
    let found = html.match_indices(&start).filter_map(|(at, _)| {
        let rest = html.get(at..)?;
        rest.get(..=rest.find('>')?)
    });
    found.collect()
}

/// The text without the first occurrence of a part that must be there.
pub fn without(text: &str, part: &str) -> Result<String> {
    replaced(text, part, "")
}

/// The text with the first occurrence of a part that must be there replaced.
pub fn replaced(text: &str, part: &str, by: &str) -> Result<String> {
    match text.split_once(part) {
        Some((before, after)) => Ok([before, by, after].concat()),
        None => Err(format!("the built page does not hold {part:?}; report this as a fault.")),
    }
}

/// The page without its first view, for a form that opens something else: the text of the page stays.
pub fn without_first_view(html: &str) -> Result<String> {
    let start = "<div id=\"first\">";
    let view = html.split_once(start).and_then(|(_, rest)| rest.split_once("<article"));
    let (view, _) = view.ok_or("the built page has no first view; report this as a fault.")?;
    // With the end of its element.
    replaced(html, &[start, view].concat(), &[start, "</div>\n"].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_view_goes_and_the_text_stays() {
        let html = "<div id=\"first\"><p>x</p></div>\n<article>y</article>";
        assert_eq!(without_first_view(html).unwrap(), "<div id=\"first\"></div>\n<article>y</article>");
        assert!(without_first_view("<article>").is_err());
    }

    #[test]
    fn elements_and_attributes_are_read_with_quotes_and_without() {
        let html = "<link rel=stylesheet href=./a.css><link rel=\"icon\" href=\"./b c.svg\"><p>x</p>";
        let all = elements(html, "link");
        assert_eq!(all.len(), 2);
        assert_eq!(attribute(all[0], "href"), Some("./a.css"));
        assert_eq!(attribute(all[1], "href"), Some("./b c.svg"));
        assert_eq!(attribute(all[1], "type"), None);
        assert!(without(html, "<p>y</p>").is_err());
    }
}
