//! The text of a lesson: Markdown, Dutch under `# Nederlands` and English under `# English`.
//!
//! **Invariant.** Only what [`Block`] and [`Inline`] hold is taken; a picture, a table, code or raw HTML is refused by line.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::Fault;
use super::line::Line;
use crate::lesson::{Block, Inline, Part, Setup};

/// The headings of the languages, in the order of `Language::ALL`.
const LANGUAGES: [&str; 2] = ["Nederlands", "English"];

/// The text in one language, with the lines it stands at.
#[derive(Debug, Default)]
pub struct Text {
    /// The line of its heading.
    pub line: usize,
    /// The title of the lesson.
    pub title: String,
    /// Its parts.
    pub parts: Vec<Found>,
}

/// A part with the lines it stands at.
#[derive(Debug)]
pub struct Found {
    /// The part.
    pub part: Part,
    /// The line of its heading.
    pub line: usize,
    /// The line of every block.
    pub lines: Vec<usize>,
}

impl Found {
    fn new(id: String, title: String, line: usize) -> Self {
        Self { part: Part { id, title, blocks: Vec::new() }, line, lines: Vec::new() }
    }
}

/// What a line of text that is being read belongs to.
enum Within {
    Heading(HeadingLevel, Option<String>),
    Paragraph,
}

struct Reader<'a> {
    scenarios: &'a [Setup],
    texts: Vec<Text>,
    line: Line,
    within: Option<Within>,
    list: Option<(bool, Vec<Vec<Inline>>, usize)>,
    note: bool,
}

/// Reads both languages; `before` lines of the file stand before the text.
pub fn read(content: &str, before: usize, scenarios: &[Setup]) -> Result<[Text; 2], Fault> {
    let start: usize = content.split_inclusive('\n').take(before).map(str::len).sum();
    let body = content.get(start..).unwrap_or_default();
    let line_of = |at: usize| before + 1 + body.bytes().take(at).filter(|byte| *byte == b'\n').count();
    let mut reader =
        Reader { scenarios, texts: Vec::new(), line: Line::default(), within: None, list: None, note: false };
    let events = Parser::new_ext(body, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter();
    for (event, range) in events {
        reader.event(event, line_of(range.start))?;
    }
    let last = line_of(body.len());
    let [heading_nl, heading_en] = LANGUAGES;
    match <[Text; 2]>::try_from(reader.texts) {
        Ok(texts) => match texts.iter().find(|text| text.title.is_empty()) {
            Some(text) => Err((text.line, "this language has no title; write one as `## …`".to_owned())),
            None => Ok(texts),
        },
        Err(_) => Err((last, format!("a lesson has two parts, `# {heading_nl}` and then `# {heading_en}`"))),
    }
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, line: usize) -> Result<(), Fault> {
        match event {
            Event::Start(tag) => self.start(tag, line),
            Event::End(tag) => self.end(tag, line),
            Event::Text(text) => {
                self.line.push(&text, line);
                Ok(())
            }
            Event::SoftBreak => {
                self.line.push("\n", line);
                Ok(())
            }
            Event::HardBreak => refused(line, "a forced line break; begin a new paragraph instead"),
            Event::Rule => refused(line, "a rule; a heading parts a text better"),
            Event::Code(_) => refused(line, "code"),
            Event::Html(_) | Event::InlineHtml(_) => refused(line, "HTML"),
            _ => refused(line, "a part of Markdown that lessons do not use"),
        }
    }

    fn start(&mut self, tag: Tag<'_>, line: usize) -> Result<(), Fault> {
        match tag {
            Tag::Heading { level, id, .. } => {
                if self.list.is_some() || self.note {
                    return refused(line, "a heading within a list or a note");
                }
                self.within = Some(Within::Heading(level, id.map(|id| id.to_string())));
            }
            Tag::Paragraph => self.within = Some(Within::Paragraph),
            Tag::List(number) if self.list.is_none() && !self.note => {
                self.list = Some((number.is_some(), Vec::new(), line));
            }
            Tag::List(_) => return refused(line, "a list within a list or a note"),
            Tag::Item => {}
            Tag::BlockQuote(_) if self.list.is_none() && !self.note => self.note = true,
            Tag::BlockQuote(_) => return refused(line, "a note within a list or a note"),
            Tag::Strong => self.line.strong(line)?,
            Tag::Emphasis => self.line.emphasis(line)?,
            Tag::Link { dest_url, .. } => {
                if !dest_url.starts_with('#') && !dest_url.starts_with("https://doi.org/") {
                    let what =
                        format!("the link {dest_url:?} leads nowhere; it begins with # or https://doi.org/");
                    return Err((line, what));
                }
                self.line.link(&dest_url, line)?;
            }
            Tag::Image { .. } => return refused(line, "a picture; a figure is named in the front matter"),
            Tag::HtmlBlock => return refused(line, "HTML"),
            Tag::CodeBlock(_) => return refused(line, "code, or a line that is indented"),
            _ => return refused(line, "a part of Markdown that lessons do not use"),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd, line: usize) -> Result<(), Fault> {
        match tag {
            TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link => self.line.close(),
            TagEnd::Heading(_) => {
                let content = self.line.take(self.scenarios)?;
                match self.within.take() {
                    Some(Within::Heading(level, id)) => self.heading(level, id, content, line),
                    _ => Ok(()),
                }
            }
            TagEnd::Paragraph => {
                self.within = None;
                // A paragraph in an item is the item; that is closed below.
                if self.list.is_some() {
                    return Ok(());
                }
                let content = self.line.take(self.scenarios)?;
                let block = if self.note { Block::Note(content) } else { Block::Paragraph(content) };
                self.block(block, line)
            }
            TagEnd::Item => {
                let content = self.line.take(self.scenarios)?;
                if let Some((_, items, _)) = &mut self.list {
                    items.push(content);
                }
                Ok(())
            }
            TagEnd::List(_) => match self.list.take() {
                Some((numbered, items, line)) => self.block(Block::List { numbered, items }, line),
                None => Ok(()),
            },
            TagEnd::BlockQuote(_) => {
                self.note = false;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn heading(
        &mut self,
        level: HeadingLevel,
        id: Option<String>,
        content: Vec<Inline>,
        line: usize,
    ) -> Result<(), Fault> {
        if level == HeadingLevel::H4 {
            return self.block(Block::Heading(content), line);
        }
        let words = match content.as_slice() {
            [Inline::Plain(words)] => words.clone(),
            _ => return Err((line, "this heading holds only plain words".to_owned())),
        };
        match level {
            HeadingLevel::H1 => {
                let expected = LANGUAGES.get(self.texts.len()).copied();
                if expected != Some(words.as_str()) {
                    let [nl, en] = LANGUAGES;
                    return Err((
                        line,
                        format!("here `# {nl}` comes first, then `# {en}`, and nothing else"),
                    ));
                }
                let parts = vec![Found::new(String::new(), String::new(), line)];
                self.texts.push(Text { line, title: String::new(), parts });
                Ok(())
            }
            HeadingLevel::H2 => {
                let text = self.texts.last_mut().ok_or_else(|| nowhere(line))?;
                if !text.title.is_empty() {
                    return Err((
                        line,
                        "this language has a title already; parts begin with `###`".to_owned(),
                    ));
                }
                text.title = words;
                Ok(())
            }
            HeadingLevel::H3 => {
                let id = id.filter(|id| id.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
                let what = "a part has a name of a to z and hyphens, such as `### Terugblik {#debrief}`";
                let id = id.ok_or_else(|| (line, what.to_owned()))?;
                let text = self.texts.last_mut().ok_or_else(|| nowhere(line))?;
                if text.parts.iter().any(|found| found.part.id == id) {
                    return Err((line, format!("this language has a part {id} already")));
                }
                text.parts.push(Found::new(id, words, line));
                Ok(())
            }
            _ => refused(line, "a heading of five or six #"),
        }
    }

    fn block(&mut self, block: Block, line: usize) -> Result<(), Fault> {
        let text = self.texts.last_mut().ok_or_else(|| nowhere(line))?;
        if text.title.is_empty() {
            return Err((line, "the title comes first, as `## …`".to_owned()));
        }
        if let Some(found) = text.parts.last_mut() {
            found.part.blocks.push(block);
            found.lines.push(line);
        }
        Ok(())
    }
}

fn nowhere(line: usize) -> Fault {
    (line, format!("text stands before `# {}`", LANGUAGES[0]))
}

fn refused<T>(line: usize, what: &str) -> Result<T, Fault> {
    Err((line, format!("a lesson cannot hold {what}")))
}
