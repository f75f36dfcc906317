//! The manifest of a course package, in both versions of SCORM.
//!
//! **In and out.** A [`Content`] in, the text of `imsmanifest.xml` out: one organization with one item, which launches the
//! page and names its files. **Why one item.** The page itself leads through the course, and says by SCORM how far it is.

use netwerktijd::course::cmi::Standard;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::Result;

/// What a package holds.
pub struct Content<'a> {
    /// The name of the course in links.
    pub id: &'a str,
    /// Title and description, in Dutch and in English.
    pub words: [(&'a str, &'a str); 2],
    /// The names of all files that belong to it.
    pub files: Vec<&'a str>,
}

/// The name of the file beside the manifest of SCORM 1.2 that describes the course.
pub const DESCRIPTION: &str = "metadata.xml";

/// The languages of [`Content::words`].
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// What a standard calls itself, its namespaces, and the schemas of these.
struct Names {
    version: &'static str,
    namespaces: &'static [(&'static str, &'static str)],
    schemas: &'static str,
    /// The name of the attribute that says that a resource talks to the environment.
    kind: &'static str,
}

const OLDER: Names = Names {
    version: "1.2",
    namespaces: &[
        ("xmlns", "http://www.imsproject.org/xsd/imscp_rootv1p1p2"),
        ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
    ],
    schemas: "http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd \
              http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd",
    kind: "adlcp:scormtype",
};

const NEWER: Names = Names {
    version: "2004 4th Edition",
    namespaces: &[
        ("xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1"),
        ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3"),
        ("xmlns:adlseq", "http://www.adlnet.org/xsd/adlseq_v1p3"),
        ("xmlns:adlnav", "http://www.adlnet.org/xsd/adlnav_v1p3"),
        ("xmlns:imsss", "http://www.imsglobal.org/xsd/imsss"),
        ("xmlns:lom", "http://ltsc.ieee.org/xsd/LOM"),
    ],
    schemas: "http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd \
              http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd \
              http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd \
              http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd \
              http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd",
    kind: "adlcp:scormType",
};

type Xml = Writer<Vec<u8>>;
type Written = std::io::Result<()>;

/// The text of the manifest.
pub fn text(standard: Standard, content: &Content<'_>) -> Result<String> {
    document(|xml| write(xml, standard, content))
}

/// A document of XML.
fn document(inside: impl FnOnce(&mut Xml) -> Written) -> Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .and_then(|()| inside(&mut xml))
        .map_err(|error| format!("the manifest cannot be written ({error})."))?;
    String::from_utf8(xml.into_inner())
        .map_err(|_| "the manifest is no text; report this as a fault.".to_owned())
}

fn write(xml: &mut Xml, standard: Standard, content: &Content<'_>) -> Written {
    let names = if standard == Standard::Scorm12 { &OLDER } else { &NEWER };
    let identifier = format!("netwerktijd-{}", content.id);
    let mut attributes = vec![("identifier", identifier.as_str()), ("version", "1.0")];
    attributes.extend_from_slice(names.namespaces);
    attributes.push(("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"));
    attributes.push(("xsi:schemaLocation", names.schemas));
    element(xml, "manifest", &attributes, |xml| {
        element(xml, "metadata", &[], |xml| {
            said(xml, "schema", &[], "ADL SCORM")?;
            said(xml, "schemaversion", &[], names.version)?;
            about(xml, standard, content)
        })?;
        element(xml, "organizations", &[("default", "course")], |xml| {
            element(xml, "organization", &[("identifier", "course")], |xml| {
                said(xml, "title", &[], &title(content))?;
                let item = [("identifier", "item"), ("identifierref", "page"), ("isvisible", "true")];
                element(xml, "item", &item, |xml| {
                    said(xml, "title", &[], &title(content))?;
                    if standard == Standard::Scorm2004 { sequencing(xml) } else { Ok(()) }
                })
            })
        })?;
        element(xml, "resources", &[], |xml| {
            let page =
                [("identifier", "page"), ("type", "webcontent"), (names.kind, "sco"), ("href", "index.html")];
            element(xml, "resource", &page, |xml| {
                content.files.iter().try_for_each(|file| empty(xml, "file", &[("href", file)]))
            })
        })
    })
}

/// The title in both languages: an environment shows one text to all.
fn title(content: &Content<'_>) -> String {
    let [(dutch, _), (english, _)] = content.words;
    format!("Netwerktijd: {dutch} / {english}")
}

/// The page itself says whether it is completed and passed.
fn sequencing(xml: &mut Xml) -> Written {
    element(xml, "imsss:sequencing", &[], |xml| {
        let by = [("completionSetByContent", "true"), ("objectiveSetByContent", "true")];
        empty(xml, "imsss:deliveryControls", &by)
    })
}

/// Title and description for catalogues: in the manifest, or by SCORM 1.2 in a file beside it.
fn about(xml: &mut Xml, standard: Standard, content: &Content<'_>) -> Written {
    match standard {
        Standard::Scorm12 => said(xml, "adlcp:location", &[], DESCRIPTION),
        Standard::Scorm2004 => lom(xml, standard, "lom:", &[], content),
    }
}

/// The file beside the manifest of SCORM 1.2.
pub fn description(content: &Content<'_>) -> Result<String> {
    let space = [("xmlns", "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1")];
    document(|xml| lom(xml, Standard::Scorm12, "", &space, content))
}

fn lom(
    xml: &mut Xml,
    standard: Standard,
    prefix: &str,
    attributes: &[(&str, &str)],
    content: &Content<'_>,
) -> Written {
    let name = |part: &str| [prefix, part].concat();
    let texts = |xml: &mut Xml, part: &str, of: fn(&(&str, &str)) -> String| {
        element(xml, &name(part), &[], |xml| {
            for (language, words) in LANGUAGES.into_iter().zip(&content.words) {
                match standard {
                    Standard::Scorm12 => {
                        said(xml, &name("langstring"), &[("xml:lang", language)], &of(words))?;
                    }
                    Standard::Scorm2004 => said(xml, &name("string"), &[("language", language)], &of(words))?,
                }
            }
            Ok(())
        })
    };
    element(xml, &name("lom"), attributes, |xml| {
        element(xml, &name("general"), &[], |xml| {
            texts(xml, "title", |(title, _)| format!("Netwerktijd: {title}"))?;
            for language in LANGUAGES {
                said(xml, &name("language"), &[], language)?;
            }
            texts(xml, "description", |(_, about)| (*about).to_owned())
        })
    })
}

fn element(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    inside: impl FnOnce(&mut Xml) -> Written,
) -> Written {
    let start = xml.create_element(name).with_attributes(attributes.iter().copied());
    let mut written = Ok(());
    start.write_inner_content(|xml| {
        written = inside(xml);
        Ok(())
    })?;
    written
}

fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> Written {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_empty().map(drop)
}

fn said(xml: &mut Xml, name: &str, attributes: &[(&str, &str)], text: &str) -> Written {
    let start = xml.create_element(name).with_attributes(attributes.iter().copied());
    start.write_text_content(BytesText::new(text)).map(drop)
}
