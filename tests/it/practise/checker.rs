//! Reads the sentences about a prediction and holds every claim in them against the numbers, its own way: by looking at
//! all pairs of months. It shares no code with what made the sentences.

use netwerktijd::text::Language;

/// The numbers that one line of a prediction is about.
pub struct Line {
    /// Month and value expected, from the start on.
    pub yours: Vec<(u16, i64)>,
    /// The same months in the run.
    pub at: Vec<(u16, i64)>,
    /// Every month of the run up to the last one asked.
    pub model: Vec<(u16, i64)>,
    /// Low and high of the band in the months asked.
    pub band: Vec<(i64, i64)>,
    /// When the subsidy stops.
    pub stop: u16,
}

/// Every number in a text, in order; a sign or mark between digits ends one.
pub fn numbers(text: &str) -> Vec<i64> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

fn drops(points: &[(u16, i64)]) -> bool {
    pairs(points).any(|(one, later)| later.1 <= one.1 - 3)
}

fn climbs(points: &[(u16, i64)]) -> bool {
    pairs(points).any(|(one, later)| later.1 >= one.1 + 3)
}

fn pairs(points: &[(u16, i64)]) -> impl Iterator<Item = ((u16, i64), (u16, i64))> + '_ {
    points.iter().enumerate().flat_map(|(i, one)| points[i + 1..].iter().map(|later| (*one, *later)))
}

fn value(points: &[(u16, i64)], month: i64) -> i64 {
    points.iter().find(|point| i64::from(point.0) == month).unwrap_or_else(|| panic!("no month {month}")).1
}

fn highest_then_falls(points: &[(u16, i64)], month: i64) -> bool {
    let top = value(points, month);
    let after = points.iter().filter(|point| i64::from(point.0) > month);
    points.iter().all(|point| point.1 <= top)
        && after.map(|point| point.1).min().is_some_and(|low| low <= top - 3)
        && points[0].1 <= top - 3
}

fn lowest_then_recovers(points: &[(u16, i64)], month: i64) -> bool {
    let turned: Vec<(u16, i64)> = points.iter().map(|(month, value)| (*month, -value)).collect();
    highest_then_falls(&turned, month)
}

/// Whether a claim about a whole line holds.
fn shape_holds(kind: &str, points: &[(u16, i64)], month: i64) -> bool {
    match kind {
        "rises" => climbs(points) && !drops(points),
        "falls" => drops(points) && !climbs(points),
        "flat" => !drops(points) && !climbs(points),
        "peak" => highest_then_falls(points, month),
        "dip" => lowest_then_recovers(points, month),
        _ => panic!("{kind}"),
    }
}

/// Words of each language by which a claim is known: yours, the model's, and those that both share.
struct Words {
    small: &'static str,
    none: &'static str,
    big: &'static str,
    more: &'static str,
    within: &'static str,
    after: &'static str,
    also: &'static str,
    later: &'static str,
    earlier: &'static str,
    peak: &'static str,
    dip: &'static str,
    hardly: &'static str,
    years: &'static str,
    ways: [(&'static str, &'static str, &'static str); 3],
    shapes: [(&'static str, &'static str, &'static str); 5],
    counts: [&'static str; 6],
}

const DUTCH: Words = Words {
    small: "nergens meer dan",
    none: "zijn gelijk aan die van het model",
    big: "Het grootste verschil",
    more: "punten meer",
    within: "vijf waarden lig",
    after: "Na de subsidie verwachtte",
    also: "ook zo",
    later: " later</b>",
    earlier: " eerder</b>",
    peak: "de piek",
    dip: "het laagste punt",
    hardly: "haast niet preciezer",
    years: "jaar",
    ways: [
        ("groei:", "groeien ze:", "rises"),
        ("een daling:", "dalen ze:", "falls"),
        ("weinig verandering:", "veranderen ze weinig:", "holds"),
    ],
    shapes: [
        ("groeien zonder terugval", "groeien ze zonder terugval", "rises"),
        ("alleen maar dalen", "dalen ze alleen maar", "falls"),
        ("ongeveer gelijk blijven", "blijven ze ongeveer gelijk", "flat"),
        ("de hoogste stand", "ze het hoogst", "peak"),
        ("de laagste stand", "ze het laagst", "dip"),
    ],
    counts: ["Geen van", "Eén van", "2 van", "3 van", "4 van", "Al uw vijf"],
};

const ENGLISH: Words = Words {
    small: "nowhere more than",
    none: "are the same as those of the model",
    big: "The biggest difference",
    more: "points more",
    within: "five ",
    after: "After the subsidy you",
    also: "So it is in the model: from",
    later: " later</b>",
    earlier: " earlier</b>",
    peak: "the peak",
    dip: "the lowest point",
    hardly: "hardly be closer",
    years: "year",
    ways: [
        ("expected growth", "they grow:", "rises"),
        ("expected a fall", "they fall:", "falls"),
        ("little change", "they change little:", "holds"),
    ],
    shapes: [
        ("to grow without a setback", "they grow without a setback", "rises"),
        ("only to fall", "they only fall", "falls"),
        ("to stay about the same", "they stay about the same", "flat"),
        ("to be highest in", "they are highest in", "peak"),
        ("to be lowest in", "they are lowest in", "dip"),
    ],
    counts: ["None of", "One of", "2 of", "3 of", "4 of", "All five"],
};

/// What a sentence claims falsely, if anything; and what kind of claim it was.
pub fn check(language: Language, sentence: &str, line: &Line) -> Result<&'static str, String> {
    let words = match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    };
    let has = |part: &str| sentence.contains(part);
    let given = numbers(sentence);
    let asked: Vec<((u16, i64), (u16, i64))> =
        line.yours.iter().copied().zip(line.at.iter().copied()).skip(1).collect();
    let widest = asked.iter().map(|(own, run)| (own.1 - run.1).abs()).max().unwrap();
    let holds = |kind, truth: bool| if truth { Ok(kind) } else { Err(format!("{kind}: {sentence}")) };
    if has(words.none) {
        return holds("none", widest == 0);
    }
    if has(words.small) {
        return holds("small", given == [widest] && (1..=5).contains(&widest));
    }
    if has(words.big) {
        let (month, points) = (given[0], given[1]);
        let difference = value(&line.yours, month) - value(&line.at, month);
        let signed = if has(words.more) { points } else { -points };
        return holds("big", difference == signed && points == widest && widest > 5);
    }
    if has(words.after) {
        let stop = i64::from(line.stop);
        let last = i64::from(line.model.last().unwrap().0);
        let ends = [
            value(&line.yours, stop),
            value(&line.yours, last),
            value(&line.model, stop),
            value(&line.model, last),
        ];
        let way = |from: i64, to: i64| {
            if to - from >= 3 {
                "rises"
            } else if from - to >= 3 {
                "falls"
            } else {
                "holds"
            }
        };
        let own = words.ways.iter().find(|(yours, ..)| has(yours)).ok_or(format!("no way: {sentence}"))?.2;
        let run = words.ways.iter().find(|(_, model, _)| has(model)).map(|(.., kind)| *kind);
        let run = if has(words.also) { own } else { run.ok_or(format!("no way: {sentence}"))? };
        let right = given == ends && own == way(ends[0], ends[1]) && run == way(ends[2], ends[3]);
        return holds(
            "after",
            right && stop < last && line.yours.iter().any(|point| i64::from(point.0) == stop),
        );
    }
    if let Some(count) =
        words.counts.iter().position(|count| sentence.starts_with(count)).filter(|_| has(words.within))
    {
        let inside = asked
            .iter()
            .zip(&line.band)
            .filter(|((own, _), band)| (band.0..=band.1).contains(&own.1))
            .count();
        return holds("within", inside == count);
    }
    if has(words.later) || has(words.earlier) {
        let (span, rest) = sentence.split_once("</b>").unwrap();
        let given = numbers(rest);
        let (own, run) = (given[0], given[1]);
        let turn = |points: &[(u16, i64)], month| {
            if has(words.peak) {
                highest_then_falls(points, month)
            } else {
                has(words.dip) && lowest_then_recovers(points, month)
            }
        };
        let by = if has(words.later) { own - run } else { run - own };
        return holds(
            "turn",
            by > 0 && by == months(span, words.years) && turn(&line.yours, own) && turn(&line.model, run),
        );
    }
    if has(words.hardly) {
        let (own, run) = (given[0], given[1]);
        let kind = if has(words.peak) { "peak" } else { "dip" };
        let between = line.yours.iter().map(|point| i64::from(point.0)).filter(|month| *month != own);
        let apart = between
            .into_iter()
            .any(|month| (month - own).signum() == -(month - run).signum() && month != run);
        return holds(
            "near",
            own != run
                && !apart
                && shape_holds(kind, &line.yours, own)
                && shape_holds(kind, &line.model, run),
        );
    }
    if has(words.peak) || has(words.dip) {
        let kind = if has(words.peak) { "peak" } else { "dip" };
        return holds(
            "same turn",
            shape_holds(kind, &line.yours, given[0]) && shape_holds(kind, &line.model, given[0]),
        );
    }
    let first = sentence.split_once(". ").map_or(sentence, |(first, _)| first);
    let own = words
        .shapes
        .iter()
        .find(|(yours, ..)| first.contains(yours))
        .ok_or(format!("no claim: {sentence}"))?
        .2;
    let mut left = given.into_iter();
    let mut month = |kind: &str| if ["peak", "dip"].contains(&kind) { left.next().unwrap() } else { 0 };
    let own_holds = shape_holds(own, &line.yours, month(own));
    let run = words.shapes.iter().find(|(_, model, _)| has(model)).map_or(own, |(.., kind)| *kind);
    holds(
        if run == own { "same shape" } else { "shapes" },
        own_holds && shape_holds(run, &line.model, month(run)),
    )
}

/// The months of a length of time in words.
fn months(span: &str, years: &str) -> i64 {
    let (_, span) = span.split_once("<b>").unwrap();
    match (numbers(span).as_slice(), span.contains(years)) {
        ([years, months], true) => years * 12 + months,
        ([years], true) => years * 12,
        ([months], false) => *months,
        other => panic!("{other:?}: {span}"),
    }
}
