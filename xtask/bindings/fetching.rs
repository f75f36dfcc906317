//! How the script fetches pieces and what they share.
//!
//! **Flow.** The splitter writes a way to fetch for every file; each is replaced by a call of one of two functions. **Why a
//! pack.** What two pieces share is a file of its own, and most of these are smaller than what asking for them costs: entering
//! a room asked for fifty. The small ones are one file, of which each takes its slice.
//!
//! **Invariant.** Whatever type a host gives a file, it is taken, as the bindings do for the main part. What did not come whole
//! is not kept: the next attempt asks anew.

/// The name of the file of what is small.
pub const PACK: &str = "chunks";

/// Bytes up to which something is small.
const SMALL: usize = 2000;

/// What is small, one after the other.
#[derive(Default)]
pub struct Pack(Vec<u8>);

impl Pack {
    /// Takes what is small and shared, and gives the way to fetch it.
    pub fn take(&mut self, stem: &str, bytes: &[u8]) -> Option<String> {
        if bytes.len() > SMALL || !stem.starts_with("chunk_") {
            return None;
        }
        let from = self.0.len();
        self.0.extend(bytes);
        Some(format!("packed({from}, {})", self.0.len()))
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The way to fetch as the splitter writes it.
pub fn written(stem: &str) -> String {
    format!(
        "() => {{
    const src = fetch(new URL(\"./{stem}.wasm\", import.meta.url));
    src.catch(() => {{}});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}}
"
    )
}

/// The way to fetch a file of its own.
pub fn file(address: &str) -> String {
    format!("alone(\"{address}\")")
}

/// The functions that these ways call. They are known to the whole script, wherever they stand.
pub fn ways(pack: &str) -> String {
    format!(
        "
function asked(address) {{
const bytes = fetch(new URL(address, import.meta.url)).then((r) => r.arrayBuffer());
bytes.catch(() => {{}});
return bytes;
}}
function alone(address) {{
return () => {{
const bytes = asked(address);
return async (imports) => WebAssembly.instantiate(await bytes, imports);
}};
}}
function packed(from, to) {{
return () => {{
const bytes = packed.bytes ??= asked(\"{pack}\");
return async (imports) => {{
try {{
return await WebAssembly.instantiate((await bytes).slice(from, to), imports);
}} catch (error) {{
if (packed.bytes === bytes) packed.bytes = undefined;
throw error;
}}
}};
}};
}}
"
    )
}
