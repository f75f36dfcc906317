//! Turns the Fluent files in `assets/locales` into typed functions.
//!
//! **Invariant.** The page does not compile unless every message exists in both languages with the same arguments, so a
//! missing word is found here and not by a reader.
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

type Messages = BTreeMap<String, Pattern<String>>;
type Failure = Box<dyn std::error::Error>;

const LANGUAGES: [(&str, &str); 2] = [("nl", "Dutch"), ("en", "English")];

fn main() -> Result<(), Failure> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("assets/locales");
    println!("cargo::rerun-if-changed=assets/locales");
    let mut code = String::new();
    for module in modules(&locales)? {
        let [dutch, english] =
            LANGUAGES.map(|(folder, _)| read(&locales.join(folder).join(format!("{module}.ftl"))));
        write_module(&mut code, &module, &dutch?, &english?)?;
    }
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // What calls what, which tells where the page can be split.
        println!("cargo::rustc-link-arg-bin=page=--emit-relocs");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
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
    let [(dutch, _), (english, _)] = LANGUAGES;
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

fn write_module(
    code: &mut String,
    module: &str,
    dutch: &Messages,
    english: &Messages,
) -> Result<(), Failure> {
    writeln!(code, "/// Words of `{module}.ftl`.\npub mod {module} {{\nuse crate::text::Language;")?;
    for id in dutch.keys().chain(english.keys()).collect::<BTreeSet<_>>() {
        let pair = dutch.get(id).zip(english.get(id));
        let (dutch, english) = pair.ok_or(format!("{module}.ftl: {id} exists in one language only"))?;
        write_message(code, id, dutch, english).map_err(|error| format!("{module}.ftl: {id}: {error}"))?;
    }
    writeln!(code, "}}")?;
    Ok(())
}

fn write_message(
    code: &mut String,
    id: &str,
    dutch: &Pattern<String>,
    english: &Pattern<String>,
) -> Result<(), Failure> {
    let arguments = arguments(dutch)?;
    let in_english = self::arguments(english)?;
    if arguments.keys().ne(in_english.keys()) {
        return Err(format!("other arguments in Dutch {arguments:?} than in English {in_english:?}").into());
    }
    let name = id.replace('-', "_");
    writeln!(code, "/// nl: {}", plain(dutch).replace('\n', " "))?;
    if arguments.is_empty() {
        writeln!(code, "#[must_use] pub fn {name}(language: Language) -> &'static str {{ match language {{")?;
        for (pattern, (_, variant)) in [dutch, english].into_iter().zip(LANGUAGES) {
            writeln!(code, "Language::{variant} => {:?},", plain(pattern))?;
        }
        writeln!(code, "}} }}")?;
        return Ok(());
    }
    // A count in one language is a count in both.
    let counted =
        |argument: &str| arguments.get(argument) == Some(&true) || in_english.get(argument) == Some(&true);
    let kind = |argument: &str, lifetime: &str| {
        if counted(argument) { "i64".to_owned() } else { format!("&{lifetime}str") }
    };
    let counts: Vec<String> = arguments.keys().filter(|name| counted(name)).cloned().collect();
    let names: Vec<&str> = arguments.keys().map(String::as_str).collect();
    if let [only] = names.as_slice() {
        writeln!(
            code,
            "#[must_use] pub fn {name}(language: Language, {only}: {}) -> String {{",
            kind(only, "")
        )?;
        write_body(code, dutch, english, &counts)?;
        writeln!(code, "}}")?;
        return Ok(());
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
        "#[must_use] pub fn text(&self, language: Language) -> String {{ let Self {{ {} }} = *self;",
        names.join(", ")
    )?;
    write_body(code, dutch, english, &counts)?;
    writeln!(code, "}} }}")?;
    Ok(())
}

fn write_body(
    code: &mut String,
    dutch: &Pattern<String>,
    english: &Pattern<String>,
    counts: &[String],
) -> Result<(), Failure> {
    writeln!(code, "let mut text = String::new(); match language {{")?;
    for (pattern, (_, variant)) in [dutch, english].into_iter().zip(LANGUAGES) {
        writeln!(code, "Language::{variant} => {{")?;
        write_pattern(code, pattern, counts)?;
        writeln!(code, "}}")?;
    }
    writeln!(code, "}} text")?;
    Ok(())
}

fn camel(id: &str) -> String {
    let capital = |part: &str| {
        part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect::<String>()
    };
    id.split('-').map(capital).collect()
}

fn write_pattern(code: &mut String, pattern: &Pattern<String>, counts: &[String]) -> Result<(), Failure> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => write_text(code, value)?,
            PatternElement::Placeable { expression } => write_expression(code, expression, counts)?,
        }
    }
    Ok(())
}

fn write_text(code: &mut String, text: &str) -> Result<(), Failure> {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(only), None) => writeln!(code, "text.push({only:?});")?,
        _ => writeln!(code, "text.push_str({text:?});")?,
    }
    Ok(())
}

fn write_expression(
    code: &mut String,
    expression: &Expression<String>,
    counts: &[String],
) -> Result<(), Failure> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            let value =
                if counts.contains(&id.name) { format!("&{}.to_string()", id.name) } else { id.name.clone() };
            writeln!(code, "text.push_str({value});")?;
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            write_text(code, value)?;
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let counted = variants.iter().any(is_plural);
            writeln!(code, "match {} {{", id.name)?;
            for variant in variants.iter().filter(|variant| !variant.default) {
                match &variant.key {
                    VariantKey::NumberLiteral { value } => writeln!(code, "{value} => {{")?,
                    VariantKey::Identifier { name } if counted && name == "one" => writeln!(code, "1 => {{")?,
                    VariantKey::Identifier { name } => writeln!(code, "{name:?} => {{")?,
                }
                write_pattern(code, &variant.value, counts)?;
                writeln!(code, "}}")?;
            }
            writeln!(code, "_ => {{")?;
            if let Some(default) = variants.iter().find(|variant| variant.default) {
                write_pattern(code, &default.value, counts)?;
            }
            writeln!(code, "}} }}")?;
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
