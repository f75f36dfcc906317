//! Short names for what the script and the main part call of each other.
//!
//! **Flow.** Hashed names are looked up in the script, and replaced there and in the two sections of the Wasm that name
//! what it imports and exports. **Why.** Each of some two hundred names ends in a hash, which no compression makes smaller,
//! and which travels twice.

/// Script and main part with short names.
pub fn short(script: &str, part: &[u8]) -> Result<(String, Vec<u8>), String> {
    let mut names: Vec<(&str, String)> = Vec::new();
    for word in words(script).filter(|word| is_hashed(word)) {
        let is_called = part.windows(word.len()).any(|window| window == word.as_bytes());
        if is_called && !names.iter().any(|(name, _)| *name == word) {
            names.push((word, format!("${:x}", names.len())));
        }
    }
    let short = |word: &str| names.iter().find(|(name, _)| *name == word).map(|(_, short)| short.as_str());
    let text = words(script).map(|word| short(word).unwrap_or(word)).collect();
    let broken = "the main part is no Wasm.";
    let (head, mut rest) = part.split_at_checked(8).ok_or(broken)?;
    let mut bytes = head.to_vec();
    while let Some((kind, after)) = rest.split_first() {
        let (size, after) = number(after).ok_or(broken)?;
        let (section, after) = after.split_at_checked(size).ok_or(broken)?;
        let section = match kind {
            // What it imports, and what it exports.
            2 | 7 => renamed(section, &names),
            _ => section.to_vec(),
        };
        bytes.push(*kind);
        push_number(&mut bytes, section.len());
        bytes.extend(section);
        rest = after;
    }
    Ok((text, bytes))
}

/// The text cut into names and what stands between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|c| is_of_name(c) != is_of_name(first)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// Whether a name ends in a hash of the bindings.
fn is_hashed(name: &str) -> bool {
    let (start, hash) = name.split_at(name.len().saturating_sub(16));
    name.len() < 128
        && (start.starts_with("__wb") || start.starts_with("wasm_bindgen__"))
        && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// A section with other names in it; each name has its length before it.
fn renamed(section: &[u8], names: &[(&str, String)]) -> Vec<u8> {
    let mut made = Vec::new();
    let mut rest = section;
    'next: while let Some((first, after)) = rest.split_first() {
        for (name, short) in names {
            if usize::from(*first) == name.len()
                && let Some(after) = after.strip_prefix(name.as_bytes())
            {
                made.push(short.len() as u8);
                made.extend(short.bytes());
                rest = after;
                continue 'next;
            }
        }
        made.push(*first);
        rest = after;
    }
    made
}

/// A number as Wasm writes it, and what follows.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 127) << (7 * place);
        if byte & 128 == 0 {
            return Some((value, bytes.get(place + 1..)?));
        }
    }
    None
}

fn push_number(bytes: &mut Vec<u8>, mut value: usize) {
    while value > 127 {
        bytes.push(value as u8 & 127 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
}
