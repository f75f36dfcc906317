//! Small changes to pages of HTML that our own build wrote, with quotes or, where they were made small, without.

/// Where the head of a page ends.
const HEAD_END: &str = "</head>";

/// The page with these elements at the end of its head.
///
/// # Errors
/// A sentence, when it has no head.
pub fn with_head(page: &str, elements: &str) -> Result<String, String> {
    let (head, rest) = page.split_once(HEAD_END).ok_or("a page of the build has no head.")?;
    Ok([head, elements, HEAD_END, rest].concat())
}

/// The page with what lies between two marks replaced; the marks stay.
///
/// # Errors
/// A sentence, when one of them is not there.
pub fn replaced(page: &str, (start, end): (&str, &str), by: &str) -> Result<String, String> {
    let missing = || format!("`{start}` … `{end}` is not in the page of the build.");
    let (before, rest) = page.split_once(start).ok_or_else(missing)?;
    let (_, after) = rest.split_once(end).ok_or_else(missing)?;
    Ok([before, start, by, end, after].concat())
}

/// The page with the first tag that holds one of these words replaced.
///
/// # Errors
/// A sentence, when there is none.
pub fn with_tag(page: &str, words: [&str; 2], by: &str) -> Result<String, String> {
    let tag = page
        .split_inclusive('>')
        .filter_map(|piece| piece.rfind('<').and_then(|start| piece.get(start..)))
        .find(|tag| words.iter().any(|word| tag.contains(word)))
        .ok_or_else(|| format!("no tag with `{}` is in the page of the build.", words.join("` or `")))?;
    Ok(page.replacen(tag, by, 1))
}

/// A text as it stands in HTML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
