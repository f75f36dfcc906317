//! Damage to what comes from outside: cut, doubled, put in, flipped, spliced with another.

use proptest::prelude::*;

/// One damage to a text or to bytes; places are shares of the length.
#[derive(Debug, Clone)]
pub enum Damage {
    Cut(f64, f64),
    Twice(f64, f64),
    Put(f64, String),
    Flip(f64, u8),
    Splice(usize, f64),
}

fn damage() -> impl Strategy<Value = Damage> {
    let share = || 0.0_f64..=1.0;
    let put = prop_oneof![
        "\\PC{1,6}",
        "[0-9]{1,25}",
        "[-+]?(0|1e999|NaN|inf|-0|18446744073709551616|0x7f)",
        "[&=,:;%#~{}\\[\\]\"\\\\\n\t\0]{1,4}",
        "(%[0-9a-fA-F]{0,2}){1,3}",
    ];
    prop_oneof![
        (share(), share()).prop_map(|(from, to)| Damage::Cut(from, to)),
        (share(), share()).prop_map(|(from, to)| Damage::Twice(from, to)),
        (share(), put).prop_map(|(at, text)| Damage::Put(at, text)),
        (share(), any::<u8>()).prop_map(|(at, bits)| Damage::Flip(at, bits)),
        (any::<usize>(), share()).prop_map(|(other, at)| Damage::Splice(other, at)),
    ]
}

fn place(length: usize, share: f64) -> usize {
    ((length as f64 * share) as usize).min(length)
}

/// One of a corpus, damaged.
pub fn damaged(corpus: &[Vec<u8>], which: usize, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = corpus[which % corpus.len()].clone();
    for damage in damages {
        let length = bytes.len();
        match damage {
            Damage::Cut(from, to) | Damage::Twice(from, to) => {
                let (from, to) = (place(length, from.min(*to)), place(length, from.max(*to)));
                let part: Vec<u8> = match damage {
                    Damage::Twice(..) => bytes[from..to].repeat(2),
                    _ => Vec::new(),
                };
                // Doubling again and again must not fill the memory of the test itself.
                if length < 100_000 {
                    bytes.splice(from..to, part);
                }
            }
            Damage::Put(at, text) => drop(bytes.splice(place(length, *at)..place(length, *at), text.bytes())),
            Damage::Flip(at, bits) => {
                if let Some(byte) = bytes.get_mut(place(length, *at)) {
                    *byte ^= bits;
                }
            }
            Damage::Splice(other, at) => {
                let other = &corpus[other % corpus.len()];
                bytes.truncate(place(length, *at));
                bytes.extend(&other[place(other.len(), *at)..]);
            }
        }
    }
    bytes
}

/// Which of a corpus, and what happens to it.
pub type Draw = (usize, Vec<Damage>);

/// Any damage to any of a corpus.
pub fn draw() -> impl Strategy<Value = Draw> {
    (any::<usize>(), prop::collection::vec(damage(), 0..6))
}

/// The same of a corpus of texts.
pub fn text(corpus: &[String], (which, damages): &Draw) -> String {
    let bytes: Vec<Vec<u8>> = corpus.iter().map(|text| text.clone().into_bytes()).collect();
    String::from_utf8_lossy(&damaged(&bytes, *which, damages)).into_owned()
}
