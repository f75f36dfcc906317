//! Which pieces of the page want a file.
//!
//! **Flow.** The script of the page and the name of a file in, names of pieces out. **Why** from the script: what pieces share
//! is cut anew by every build, and only the script knows who fetches it.

/// The file of what is small and shared, as `xtask/bindings/fetching.rs` names it.
const PACK: &str = "snippets/chunks-";

/// What each piece fetches, its own file first.
#[derive(Debug, Default)]
pub struct Pieces(Vec<(String, Vec<String>)>);

impl Pieces {
    /// Read from the script; none where it loads none.
    pub fn of(script: &str) -> Self {
        let address = |text: &str| {
            let (_, rest) = text.split_once("alone(\"./")?;
            rest.split_once('"').map(|(address, _)| address.to_owned())
        };
        let shared = |name: &str| {
            let (_, rest) = script.split_once(&format!("const {name} = "))?;
            let line = rest.lines().next().unwrap_or_default();
            Some(address(line).unwrap_or_else(|| PACK.to_owned()))
        };
        let loads = script.split("const __wasm_split_load_").skip(1).filter_map(|rest| {
            let (name, rest) = rest.split_once(" = ")?;
            let (way, rest) = rest.split_once('[')?;
            let (list, _) = rest.split_once(']')?;
            let mut files = Vec::from_iter(address(way));
            files.extend(list.split(", ").filter_map(shared));
            Some((name.to_owned(), files))
        });
        Self(loads.collect())
    }

    /// The pieces that want this file, by the name that it has in `dist/`.
    pub fn that_want(&self, file: &str) -> Vec<String> {
        // Styles that come with pieces of other names, as `Piece::styles` and www/index.html say.
        let styled = match file.rsplit_once('-') {
            Some(("practise" | "own" | "class" | "kit", end)) if end.ends_with(".css") => {
                &["practise", "own", "class"][..]
            }
            Some(("dialog" | "print", end)) if end.ends_with(".css") => &["dialog", "download"],
            Some((piece, end)) if end.ends_with(".css") => &[piece],
            _ => &[],
        };
        let wants = |piece: &str, files: &[String]| {
            let fetched =
                files.iter().any(|known| known == file || (known == PACK && file.starts_with(PACK)));
            fetched || styled.contains(&piece)
        };
        let found = self.0.iter().filter(|(piece, files)| wants(piece, files));
        found.map(|(piece, _)| piece.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "const __chunk_1 = makeLoad(packed(0, 220), []);
const __chunk_2 = makeLoad(alone(\"./snippets/chunk_2-aa.wasm\"), []);
const __wasm_split_load_own = wrapAsyncCb(makeLoad(alone(\"./snippets/own-bb.wasm\"), [__chunk_1, __chunk_2]));
const __wasm_split_load_map = wrapAsyncCb(makeLoad(alone(\"./snippets/map-cc.wasm\"), [__chunk_1]));
const __wasm_split_load_dialog = wrapAsyncCb(makeLoad(alone(\"./snippets/dialog-dd.wasm\"), []));";

    #[test]
    fn what_is_shared_belongs_to_every_piece_that_fetches_it() {
        let pieces = Pieces::of(SCRIPT);
        assert_eq!(pieces.that_want("snippets/own-bb.wasm"), ["own"]);
        assert_eq!(pieces.that_want("snippets/chunk_2-aa.wasm"), ["own"]);
        assert_eq!(pieces.that_want("snippets/chunks-ee.bin"), ["own", "map"]);
        assert_eq!(pieces.that_want("map-1f.css"), ["map"]);
        assert_eq!(pieces.that_want("kit-1f.css"), ["own"]);
        assert_eq!(pieces.that_want("print-1f.css"), ["dialog"]);
        assert_eq!(pieces.that_want("tokens-1f.css"), Vec::<String>::new());
    }
}
