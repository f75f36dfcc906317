//! The manifests: what every environment asks of them, each file named and no other, and nothing that runs when one is opened
//! by itself. `tests/e2e/schemas.py` holds them against the published schemas.

use std::collections::BTreeSet;

use netwerktijd_e2e::session::{Result, Session, told};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::json;

use super::{COURSES, unpacked, zipped};

/// An element with its attributes and the names of those around it.
struct Element {
    path: String,
    attributes: Vec<(String, String)>,
    text: String,
}

impl Element {
    fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }
}

fn elements(xml: &str) -> Result<Vec<Element>> {
    let mut reader = Reader::from_str(xml);
    let (mut path, mut found): (Vec<String>, Vec<Element>) = (Vec::new(), Vec::new());
    let mut open: Vec<usize> = Vec::new();
    let name = |start: &BytesStart<'_>| start.name().as_ref().to_owned();
    let read = |start: &BytesStart<'_>, path: &[String]| -> Result<Element> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute?;
            attributes.push((attribute.key.as_ref().to_owned(), attribute.value.into_owned()));
        }
        Ok(Element { path: path.join("/"), attributes, text: String::new() })
    };
    loop {
        match reader.read_event()? {
            Event::Start(start) => {
                path.push(name(&start));
                open.push(found.len());
                found.push(read(&start, &path)?);
            }
            Event::Empty(start) => {
                path.push(name(&start));
                found.push(read(&start, &path)?);
                path.pop();
            }
            Event::End(_) => drop((path.pop(), open.pop())),
            Event::Text(text) => {
                if let Some(place) = open.last() {
                    found[*place].text.push_str(text.trim());
                }
            }
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

#[test]
fn a_manifest_has_what_every_environment_asks_and_names_every_file() -> Result<()> {
    for course in COURSES {
        let files = zipped(course)?;
        assert_eq!(files.first().map(|(name, _)| name.as_str()), Some("imsmanifest.xml"), "{course}");
        let xml = String::from_utf8(files[0].1.clone())?;
        let all = elements(&xml)?;
        let one = |path: &str| -> &Element {
            let mut matching = all.iter().filter(|element| element.path == path);
            let first = matching.next().unwrap_or_else(|| panic!("{course} has no {path}"));
            assert!(matching.next().is_none(), "{course} has two {path}");
            first
        };
        let version = if course.ends_with("scorm12") { "1.2" } else { "2004 4th Edition" };
        assert_eq!(one("manifest/metadata/schema").text, "ADL SCORM");
        assert_eq!(one("manifest/metadata/schemaversion").text, version);
        let organization = one("manifest/organizations/organization");
        assert_eq!(one("manifest/organizations").attribute("default"), organization.attribute("identifier"));
        assert!(!one("manifest/organizations/organization/title").text.is_empty());
        let item = one("manifest/organizations/organization/item");
        let resource = one("manifest/resources/resource");
        assert_eq!(item.attribute("identifierref"), resource.attribute("identifier"));
        assert_eq!(resource.attribute("type"), "webcontent");
        assert_eq!(resource.attribute("href"), "index.html");
        let kind = if course.ends_with("scorm12") { "adlcp:scormtype" } else { "adlcp:scormType" };
        assert_eq!(resource.attribute(kind), "sco");
        let named: BTreeSet<String> = all
            .iter()
            .filter(|element| element.path == "manifest/resources/resource/file")
            .map(|element| element.attribute("href").to_owned())
            .collect();
        let is_schema = |name: &str| {
            ["imsmanifest.xml", "metadata.xml"].contains(&name)
                || name.ends_with(".xsd")
                || name.ends_with(".dtd")
        };
        let there: BTreeSet<String> =
            files.iter().map(|(name, _)| name.clone()).filter(|name| !is_schema(name)).collect();
        assert_eq!(named, there, "{course}");
        // Every schema that is named lies beside it.
        let (pairs, names) = (one("manifest").attribute("xsi:schemaLocation"), |name: &str| {
            files.iter().any(|(other, _)| other == name)
        });
        for file in pairs.split_whitespace().skip(1).step_by(2) {
            assert!(names(file), "{course} lacks {file}");
        }
    }
    Ok(())
}

#[test]
fn a_manifest_opened_by_itself_does_nothing() -> Result<()> {
    unpacked()?;
    let session = Session::open()?;
    session.go(&format!("{}{}/imsmanifest.xml", told("NETWERKTIJD_COURSES_URL")?, COURSES[0]))?;
    // The browser shows it as a tree, by means of its own.
    session.wait_for("return document.documentElement.textContent.includes('2004') || document.documentElement.textContent.includes('1.2')", &json!(true))?;
    let asked = session.requests()?;
    let others: Vec<&String> = asked
        .iter()
        .filter(|address| !address.ends_with("imsmanifest.xml") && !address.ends_with("favicon.ico"))
        .collect();
    assert!(
        others.iter().all(|address| address.starts_with("about:") || address.starts_with("data:")),
        "{others:?}"
    );
    Ok(())
}
