//! Plain language: sentences that can be read in one breath, and everyday words.

use super::corpus::{LANGUAGES, Text, assert_none, list, texts, words};

/// The most words in a sentence of the plain layer.
const LONGEST: usize = 22;
/// The most words in a sentence of the layer for professionals.
const LONGEST_PROFESSIONAL: usize = 30;
/// The most words that sentences have on average, in each language.
const AVERAGE: f64 = 12.0;

/// How many words a sentence of a text may have.
fn longest(text: &Text) -> usize {
    if text.is_professional() { LONGEST_PROFESSIONAL } else { LONGEST }
}

/// Sentences that are too long.
fn too_long(text: &Text) -> Vec<String> {
    let sentences = text.sentences().into_iter().map(|sentence| (words(sentence).count(), sentence));
    sentences
        .filter(|(count, _)| *count > longest(text) && !text.is_source())
        .map(|(count, sentence)| text.found(&format!("{count} words"), sentence))
        .collect()
}

#[test]
fn no_sentence_is_longer_than_one_breath() {
    assert_none("a long sentence", texts().iter().flat_map(too_long).collect());
}

#[test]
fn sentences_are_short_on_the_whole() {
    for language in LANGUAGES {
        let of_language = texts().iter().filter(|text| text.language == language && !text.is_source());
        // A name of a button is no sentence.
        let sentences =
            of_language.flat_map(Text::sentences).filter(|sentence| sentence.ends_with(['.', '?', '!']));
        let counts: Vec<usize> = sentences.map(|sentence| words(sentence).count()).collect();
        let average = counts.iter().sum::<usize>() as f64 / counts.len() as f64;
        assert!(
            average <= AVERAGE,
            "{language}: {average:.1} words on average in {} sentences",
            counts.len()
        );
    }
}

/// A word or words to avoid, and what says it better.
struct Avoided {
    words: Vec<String>,
    better: String,
    /// Whether the layer for professionals may use it.
    jargon: bool,
}

/// The list of a language: `words = better` a line, jargon after the line `[jargon]`; `*` stands for any ending.
fn avoided(language: &str) -> Vec<Avoided> {
    let mut jargon = false;
    let mut found = Vec::new();
    for line in list(&format!("{language}-avoid")) {
        if line == "[jargon]" {
            jargon = true;
            continue;
        }
        let (words, better) = line.split_once(" = ").unwrap_or_else(|| panic!("no ` = ` in {line:?}"));
        let words = words.split(' ').map(str::to_owned).collect();
        found.push(Avoided { words, better: better.to_owned(), jargon });
    }
    assert!(found.len() > 40, "{} words to avoid in {language}", found.len());
    found
}

impl Avoided {
    /// Whether these words, in lower case, hold it somewhere.
    fn is_in(&self, said: &[String]) -> bool {
        let same = |(said, wanted): (&String, &String)| match wanted.strip_suffix('*') {
            Some(start) => said.starts_with(start),
            None => said == wanted,
        };
        said.windows(self.words.len()).any(|window| window.iter().zip(&self.words).all(same))
    }
}

/// The words of a sentence in lower case, without signs around them.
fn bare(sentence: &str) -> Vec<String> {
    let trimmed = words(sentence).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.'));
    trimmed.map(|word| word.trim_end_matches('.').to_lowercase()).collect()
}

fn faults_of(text: &Text, avoided: &[Avoided]) -> Vec<String> {
    let mut faults = Vec::new();
    for sentence in text.sentences() {
        let said = bare(sentence);
        for one in avoided.iter().filter(|one| !(one.jargon && text.is_professional()) && one.is_in(&said)) {
            faults.push(text.found(&format!("{:?}, better {:?}", one.words.join(" "), one.better), sentence));
        }
    }
    faults
}

#[test]
fn words_that_few_use_are_not_used() {
    let lists = LANGUAGES.map(avoided);
    let mut faults = Vec::new();
    for text in texts().iter().filter(|text| !text.is_source()) {
        let place = LANGUAGES.iter().position(|language| *language == text.language).unwrap();
        faults.extend(faults_of(text, &lists[place]));
    }
    assert_none("a word to avoid", faults);
}

fn text(language: &'static str, name: &str, wording: &str) -> Text {
    Text { file: "x.ftl".to_owned(), line: 3, name: name.to_owned(), language, wording: wording.to_owned() }
}

#[test]
fn what_is_found_names_file_line_and_sentence() {
    let long = format!("Kort. Dit {}.", ["is lang"; 11].join(" "));
    assert_eq!(too_long(&text("nl", "a", &long)).len(), 1);
    assert!(too_long(&text("nl", "a", &long))[0].starts_with("x.ftl:3: 23 words: Dit is lang"));
    assert!(too_long(&text("nl", "a-pro", &long)).is_empty());
    assert!(too_long(&text("nl", "source-a", &long)).is_empty());
    let avoided = avoided("nl");
    let faults = |name, wording| faults_of(&text("nl", name, wording), &avoided).len();
    assert_eq!(faults("a", "Dit gebeurt Middels, ten behoeve van u."), 2);
    assert_eq!(faults("a", "Wij faciliteerden dat."), 1);
    assert_eq!(faults("a", "De middelste helft."), 0);
    assert_eq!((faults("a", "De parameters."), faults("a-pro", "De parameters.")), (1, 0));
    assert_eq!(faults("a-pro", "Middels de parameters."), 1);
}
