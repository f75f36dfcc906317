//! Sentences with marked parts: `<res>54</res>` is a number of results, `<rel>74</rel>` one of relations, `<b>` strong.
//!
//! **Invariant.** Only these three marks exist and they do not nest; anything else is plain text, so nothing that comes
//! from outside can become markup.

/// What a part of a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Plain text.
    Plain,
    /// Strong.
    Strong,
    /// About relations.
    Relations,
    /// About results.
    Results,
}

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: String,
}

const MARKS: [(&str, &str, Kind); 3] =
    [("<b>", "</b>", Kind::Strong), ("<rel>", "</rel>", Kind::Relations), ("<res>", "</res>", Kind::Results)];

/// The parts of a marked sentence, in order; none is empty.
#[must_use]
pub fn spans(sentence: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut push = |kind, text: &str| {
        if !text.is_empty() {
            spans.push(Span { kind, text: text.to_owned() });
        }
    };
    let mut rest = sentence;
    loop {
        let next = MARKS
            .iter()
            .filter_map(|(open, close, kind)| {
                let (before, after) = rest.split_once(open)?;
                let (inside, after) = after.split_once(close)?;
                Some((before, inside, after, *kind))
            })
            .min_by_key(|(before, ..)| before.len());
        let Some((before, inside, after, kind)) = next else { break };
        push(Kind::Plain, before);
        push(kind, inside);
        rest = after;
    }
    push(Kind::Plain, rest);
    spans
}

/// The sentence without its marks.
#[must_use]
pub fn plain(sentence: &str) -> String {
    spans(sentence).into_iter().map(|span| span.text).collect()
}
