//! Turns the Fluent files in `assets/locales` into typed functions, and into one text a file and language that these read.
//!
//! **Flow.** `words.rs` gets a module a file, with a function a message; `words/FILE.LANGUAGE` gets a line a message, in the
//! form that `src/text/store.rs` fills in. **Invariant.** The page does not compile unless every message exists in both
//! languages with the same arguments, so a missing word is found here and not by a reader.
//!
//! A message without arguments becomes `fn(Language) -> &'static str`, one with a single argument `fn(Language, _) ->
//! String`. One with more becomes a struct with those fields and `text(Language)`, so that no two can be swapped.
//! An argument that is selected on by plural category (`one`, `other`) is an `i64`, any other is a `&str`. Only the part
//! of Fluent that the files use is read; anything else stops the build with the place.

// Printing is how a build script speaks to cargo.
#![allow(clippy::print_stdout)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use sign::{ARGUMENT, CHOICE, ELSE, END, KEY, THEN};

#[path = "src/text/sign.rs"]
mod sign;

type Messages = BTreeMap<String, Pattern<String>>;
type Failure = Box<dyn std::error::Error>;

const LANGUAGES: [&str; 2] = ["nl", "en"];

fn main() -> Result<(), Failure> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("assets/locales");
    println!("cargo::rerun-if-changed=assets/locales");
    println!("cargo::rerun-if-changed=src/text/sign.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::create_dir_all(out.join("words"))?;
    let mut code = String::new();
    for module in modules(&locales)? {
        let [dutch, english] =
            LANGUAGES.map(|folder| read(&locales.join(folder).join(format!("{module}.ftl"))));
        for (text, language) in write_module(&mut code, &module, &dutch?, &english?)?.iter().zip(LANGUAGES) {
            fs::write(out.join("words").join(format!("{module}.{language}")), text)?;
        }
    }
    let is_split = env::var_os("CARGO_FEATURE_WHOLE").is_none();
    if is_split && env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // What calls what, which tells where the page can be split.
        println!("cargo::rustc-link-arg-bin=page=--emit-relocs");
    }
    fs::write(out.join("words.rs"), code)?;
    Ok(())
}

/// The file names without ending; the same in both languages.
fn modules(locales: &Path) -> Result<BTreeSet<String>, Failure> {
    let names = |folder: &str| -> Result<BTreeSet<String>, Failure> {
        let mut names = BTreeSet::new();
        for entry in fs::read_dir(locales.join(folder))? {
            let path = entry?.path();
            if let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) {
                names.insert(stem.to_owned());
            }
        }
        Ok(names)
    };
    let [dutch, english] = LANGUAGES;
    let (dutch, english) = (names(dutch)?, names(english)?);
    match dutch.symmetric_difference(&english).next() {
        Some(odd) => Err(format!("assets/locales: {odd}.ftl exists in one language only").into()),
        None => Ok(dutch),
    }
}

fn read(path: &Path) -> Result<Messages, Failure> {
    let text = fs::read_to_string(path)?;
    let resource =
        parser::parse(text).map_err(|(_, errors)| format!("{}: {:?}", path.display(), errors.first()))?;
    let mut messages = Messages::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let value = message.value.ok_or(format!("{}: {id} has no text", path.display()))?;
                if messages.insert(id.clone(), value).is_some() {
                    return Err(format!("{}: {id} stands there twice", path.display()).into());
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => return Err(format!("{}: not supported: {other:?}", path.display()).into()),
        }
    }
    Ok(messages)
}

/// Writes the functions of a file, and gives its text in both languages.
fn write_module(
    code: &mut String,
    module: &str,
    dutch: &Messages,
    english: &Messages,
) -> Result<[String; 2], Failure> {
    writeln!(code, "/// Words of `{module}.ftl`.\npub mod {module} {{")?;
    writeln!(code, "use crate::text::{{Language, store}};")?;
    let [in_dutch, in_english] = LANGUAGES
        .map(|language| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/words/{module}.{language}\"))"));
    writeln!(code, "static FILE: store::File = store::File::new({in_dutch}, {in_english});")?;
    let mut texts = [String::new(), String::new()];
    for (line, id) in dutch.keys().chain(english.keys()).collect::<BTreeSet<_>>().into_iter().enumerate() {
        let pair = dutch.get(id).zip(english.get(id));
        let (dutch, english) = pair.ok_or(format!("{module}.ftl: {id} exists in one language only"))?;
        let written = write_message(code, (id, line), dutch, english);
        let lines = written.map_err(|error| format!("{module}.ftl: {id}: {error}"))?;
        for (text, message) in texts.iter_mut().zip(lines) {
            text.extend([message.as_str(), "\n"]);
        }
    }
    writeln!(code, "}}")?;
    Ok(texts)
}

/// Writes the function of a message, and gives its line in both languages.
fn write_message(
    code: &mut String,
    (id, line): (&str, usize),
    dutch: &Pattern<String>,
    english: &Pattern<String>,
) -> Result<[String; 2], Failure> {
    let arguments = arguments(dutch)?;
    let in_english = self::arguments(english)?;
    if arguments.keys().ne(in_english.keys()) {
        return Err(format!("other arguments in Dutch {arguments:?} than in English {in_english:?}").into());
    }
    let names: Vec<&str> = arguments.keys().map(String::as_str).collect();
    let mut lines = [String::new(), String::new()];
    for (text, pattern) in lines.iter_mut().zip([dutch, english]) {
        write_pattern(text, pattern, &names)?;
    }
    let name = id.replace('-', "_");
    writeln!(code, "/// nl: {}", plain(dutch).replace('\n', " "))?;
    if names.is_empty() {
        writeln!(code, "#[must_use] pub fn {name}(language: Language) -> &'static str {{")?;
        writeln!(code, "FILE.line(language, {line}) }}")?;
        return Ok(lines);
    }
    // A count in one language is a count in both.
    let counted =
        |argument: &str| arguments.get(argument) == Some(&true) || in_english.get(argument) == Some(&true);
    let kind = |argument: &str, lifetime: &str| {
        if counted(argument) { "i64".to_owned() } else { format!("&{lifetime}str") }
    };
    let given = |argument: &&str| {
        if counted(argument) { format!("&{argument}.to_string()") } else { (*argument).to_owned() }
    };
    let given = names.iter().map(given).collect::<Vec<_>>().join(", ");
    let filled = format!("FILE.filled(language, {line}, &[{given}])");
    if let [only] = names.as_slice() {
        let kind = kind(only, "");
        writeln!(
            code,
            "#[must_use] pub fn {name}(language: Language, {only}: {kind}) -> String {{ {filled} }}"
        )?;
        return Ok(lines);
    }
    let lifetime = if names.iter().all(|name| counted(name)) { "" } else { "<'a>" };
    let elided = if lifetime.is_empty() { "" } else { "<'_>" };
    let structure = camel(id);
    writeln!(code, "#[derive(Debug, Clone, Copy)] pub struct {structure}{lifetime} {{")?;
    for argument in &names {
        writeln!(code, "/// `{argument}`\npub {argument}: {},", kind(argument, "'a "))?;
    }
    writeln!(code, "}}\nimpl {structure}{elided} {{\n/// The message.")?;
    writeln!(
        code,
        "#[must_use] pub fn text(&self, language: Language) -> String {{ let Self {{ {} }} = *self; {filled} }} }}",
        names.join(", ")
    )?;
    Ok(lines)
}

fn camel(id: &str) -> String {
    let capital = |part: &str| {
        part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect::<String>()
    };
    id.split('-').map(capital).collect()
}

fn write_pattern(text: &mut String, pattern: &Pattern<String>, names: &[&str]) -> Result<(), Failure> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => write_text(text, value)?,
            PatternElement::Placeable { expression } => write_expression(text, expression, names)?,
        }
    }
    Ok(())
}

fn write_text(line: &mut String, text: &str) -> Result<(), Failure> {
    if text.contains(char::is_control) {
        return Err(format!("a line break or another sign without a shape in {text:?}").into());
    }
    line.push_str(text);
    Ok(())
}

/// The sign of an argument: below that of a space.
fn sign_of(name: &str, names: &[&str]) -> Result<char, Failure> {
    let place = names.iter().position(|known| *known == name).and_then(|place| u8::try_from(place).ok());
    let sign = place.and_then(|place| ARGUMENT.checked_add(place)).filter(|sign| *sign < b' ');
    sign.map(char::from).ok_or_else(|| format!("{name} is one argument too many").into())
}

fn write_expression(
    text: &mut String,
    expression: &Expression<String>,
    names: &[&str],
) -> Result<(), Failure> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            text.push(sign_of(&id.name, names)?)
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => write_text(text, value)?,
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let counted = variants.iter().any(is_plural);
            text.extend([char::from(CHOICE), sign_of(&id.name, names)?]);
            for variant in variants.iter().filter(|variant| !variant.default) {
                let key = match &variant.key {
                    VariantKey::NumberLiteral { value } => value,
                    VariantKey::Identifier { name } if counted && name == "one" => "1",
                    VariantKey::Identifier { name } => name,
                };
                text.push(char::from(KEY));
                write_text(text, key)?;
                text.push(char::from(THEN));
                write_pattern(text, &variant.value, names)?;
            }
            text.push(char::from(ELSE));
            if let Some(default) = variants.iter().find(|variant| variant.default) {
                write_pattern(text, &default.value, names)?;
            }
            text.push(char::from(END));
        }
        other => return Err(format!("not supported: {other:?}").into()),
    }
    Ok(())
}

fn is_plural(variant: &fluent_syntax::ast::Variant<String>) -> bool {
    match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => name == "one",
    }
}

/// The arguments of a pattern, and whether each is a count.
fn arguments(pattern: &Pattern<String>) -> Result<BTreeMap<String, bool>, Failure> {
    let mut found = BTreeMap::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.entry(id.name.clone()).or_insert(false);
            }
            Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                *found.entry(id.name.clone()).or_insert(false) |= variants.iter().any(is_plural);
                for variant in variants {
                    for (name, counted) in arguments(&variant.value)? {
                        *found.entry(name).or_insert(false) |= counted;
                    }
                }
            }
            other => return Err(format!("not supported: {other:?}").into()),
        }
    }
    Ok(found)
}

/// The text of a pattern, with arguments by name.
fn plain(pattern: &Pattern<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                text.push_str(value);
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                text.push_str(&format!("{{{}}}", id.name));
            }
            PatternElement::Placeable { .. } => text.push('…'),
        }
    }
    text
}
