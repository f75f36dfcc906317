//! Drawings that stand in a page, written in fewer bytes. What is seen stays the same.
//!
//! **Why.** The backend writes a dotted line as a hundred circles and a number with seventeen digits; in a page that is most
//! of what is sent. **Invariant.** Only what the backend writes is known here: a line of anything else is kept as it is.

/// The drawing with rounded opacities and sizes, with dots and dashes of one line as one path, and with every point of a path
/// told from the one before it: along a curve these steps are small and alike.
pub fn light(svg: &str) -> String {
    let rounded =
        [" opacity", " font-size"].into_iter().fold(svg.to_owned(), |text, name| rounded(&text, name));
    let mut lines: Vec<String> = Vec::new();
    // The head of the path that the last line is, where it is one that may grow.
    let mut open: Option<String> = None;
    for line in rounded.lines() {
        let stroke = dash(line).or_else(|| dot(line));
        match (stroke, lines.last_mut()) {
            (Some((head, way)), Some(last)) if open.as_ref() == Some(&head) => {
                last.truncate(last.len().saturating_sub(PATH_END.len()));
                last.push_str(&[&way, PATH_END].concat());
            }
            (Some((head, way)), _) => {
                lines.push([&head, &way, PATH_END].concat());
                open = Some(head);
            }
            (None, _) => {
                lines.push(line.to_owned());
                open = None;
            }
        }
    }
    let stepped = lines.iter().map(|line| stepped(line).unwrap_or_else(|| line.clone()));
    stepped.collect::<Vec<_>>().join("\n") + "\n"
}

/// A path or an area in steps.
fn stepped(line: &str) -> Option<String> {
    let (head, ways, close) = match line.split_once(" d=\"") {
        Some((head, rest)) => (head.to_owned(), rest.strip_suffix(PATH_END)?.to_owned(), ""),
        None => {
            let (attributes, rest) = line.strip_prefix("<polygon ")?.split_once(" points=\"")?;
            let points = rest.strip_suffix(PATH_END)?.trim();
            (format!("<path {attributes}"), format!("M{points}"), "z")
        }
    };
    let (mut made, mut at) = (String::new(), None);
    for way in ways.strip_prefix('M')?.split('M') {
        let (points, is_dot) = way.strip_suffix("h0").map_or((way, false), |points| (points, true));
        for (index, point) in points.split(' ').enumerate() {
            let (x, y) = point.split_once(',')?;
            let (x, y): (i32, i32) = (x.parse().ok()?, y.parse().ok()?);
            let (from_x, from_y) = at.replace((x, y)).unwrap_or_default();
            made.push_str(match (index, made.is_empty()) {
                (0, true) => "M",
                (0, false) => "m",
                (1, _) => "l",
                _ => " ",
            });
            let (across, down) = (x - from_x, y - from_y);
            made += &format!("{across}{}{down}", if down < 0 { "" } else { "," });
        }
        made.push_str(if is_dot { "h0" } else { close });
    }
    Some([&head, " d=\"", &made, PATH_END].concat())
}

/// How a path ends.
const PATH_END: &str = "\"/>";

/// What is between two texts.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(found, _)| found)
}

/// A line through points, as the head of a path and a way of it.
fn dash(line: &str) -> Option<(String, String)> {
    let rest = line.strip_prefix("<polyline ")?;
    let (attributes, _) = rest.split_once(" points=\"")?;
    let points = between(rest, " points=\"", "\"")?.trim();
    Some((format!("<path {attributes} d=\""), format!("M{points}")))
}

/// A filled circle, as a way of no length with round ends.
fn dot(line: &str) -> Option<(String, String)> {
    let rest = line
        .strip_prefix("<circle ")
        .filter(|rest| !rest.contains("fill=\"none\"") && !rest.contains("opacity"))?;
    let [x, y, class] = ["cx=\"", "cy=\"", "class=\"fill-"].map(|start| between(rest, start, "\""));
    let radius: u32 = between(rest, " r=\"", "\"")?.parse().ok()?;
    let head = format!(
        "<path fill=\"none\" class=\"stroke-{}\" stroke-width=\"{}\" stroke-linecap=\"round\" d=\"",
        class?,
        radius * 2
    );
    Some((head, format!("M{},{}h0", x?, y?)))
}

/// The text with every value of an attribute to two decimals, and without those that say nothing: an opacity of 1.
fn rounded(text: &str, attribute: &str) -> String {
    let start = [attribute, "=\""].concat();
    let mut pieces = text.split(&start);
    let mut made = pieces.next().unwrap_or_default().to_owned();
    for (value, rest) in pieces.filter_map(|piece| piece.split_once('"')) {
        let value = value.parse().map_or(1.0, |value: f64| (value * 100.0).round() / 100.0);
        if (value - 1.0).abs() > f64::EPSILON {
            made += &format!("{start}{value}\"");
        }
        made += rest;
    }
    made
}
