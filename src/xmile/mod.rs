//! The model as XMILE 1.0, the standard in which system-dynamics models are exchanged.
//!
//! **Flow.** Parameters, inputs and a run length go in, a document comes out that Stella, Simlin, PySD and others open.
//! **Invariant.** Every variable has a unit, a documentation and a place in the diagram.

mod variable;
mod view;

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

pub use variable::{ACTIVITY, DRIVE, INPUTS, Kind, STOCKS, TIMES, Variable, references};
pub use view::{FLOW_LENGTH, Place, SIZE, place, starts};

use crate::model::{Inputs, ParameterTable, STARTS, STEP_MONTHS, Strength, VERSION};

type Xml = Writer<Vec<u8>>;

/// A number without an equation.
struct Constant {
    name: String,
    value: f64,
    unit: &'static str,
    doc: String,
}

/// The document for one network. `inputs` must lie within their ranges; `scenario` says where they come from.
///
/// # Errors
/// When it cannot be written, which memory alone decides.
pub fn xmile(table: &ParameterTable, inputs: &Inputs, scenario: &str, months: u16) -> io::Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let constants = constants(table, inputs);
    let root = [("version", "1.0"), ("xmlns", "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0")];
    xml.create_element("xmile").with_attributes(root).write_inner_content(|xml| {
        header(xml, scenario)?;
        xml.create_element("sim_specs")
            .with_attributes([("method", "Euler"), ("time_units", "month")])
            .write_inner_content(|xml| {
                text(xml, "start", "0")?;
                text(xml, "stop", &months.to_string())?;
                text(xml, "dt", &STEP_MONTHS.to_string())
            })?;
        xml.create_element("model_units").write_inner_content(|xml| {
            xml.create_element("unit").with_attribute(("name", "month")).write_empty()?;
            Ok(())
        })?;
        xml.create_element("model").write_inner_content(|xml| {
            xml.create_element("variables").write_inner_content(|xml| {
                for variable in variables() {
                    write_variable(xml, variable)?;
                }
                constants.iter().try_for_each(|constant| write_constant(xml, constant))
            })?;
            xml.create_element("views").write_inner_content(|xml| write_view(xml, &constants))?;
            Ok(())
        })?;
        Ok(())
    })?;
    let mut text = String::from_utf8(xml.into_inner()).map_err(io::Error::other)?;
    text.push('\n');
    Ok(text)
}

/// Every variable with an equation.
pub fn variables() -> impl Iterator<Item = &'static Variable> {
    STOCKS.iter().chain(&DRIVE).chain(&ACTIVITY)
}

fn header(xml: &mut Xml, scenario: &str) -> io::Result<()> {
    xml.create_element("header").write_inner_content(|xml| {
        text(xml, "vendor", "Netwerktijd")?;
        xml.create_element("product")
            .with_attributes([("version", VERSION), ("lang", "en")])
            .write_text_content(BytesText::new("Netwerktijd"))?;
        text(xml, "name", &format!("Relations and results in a regional network, model {VERSION}"))?;
        text(xml, "version", VERSION)?;
        text(xml, "caption", &format!("Illustrative, no prediction. Runs by Euler's method; the page itself uses Runge-Kutta of order 4 with the same step. Scenario: {scenario}"))
    })?;
    Ok(())
}

fn text(xml: &mut Xml, name: &str, content: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(content))?;
    Ok(())
}

fn constants(table: &ParameterTable, inputs: &Inputs) -> Vec<Constant> {
    let unit = |unit: &str| match unit {
        "month" => "month",
        "1/month" => "1/month",
        _ => "dmnl",
    };
    let parameters = table.parameters.iter().map(|row| {
        let strength = match row.strength {
            Strength::Supported => "supported",
            Strength::Analogy => "by analogy",
            Strength::Choice => "our choice",
        };
        let doc = format!("{}; plausible from {} to {}; {strength}", row.meaning.en, row.low, row.high);
        Constant { name: row.symbol.clone(), value: row.value, unit: unit(&row.unit), doc }
    });
    let given = INPUTS.iter().map(|(key, name)| Constant {
        name: (*name).to_owned(),
        value: inputs.get(key).unwrap_or_default(),
        unit: if key.starts_with("t_") || key.starts_with("T_") { "month" } else { "dmnl" },
        doc: format!("input {key}"),
    });
    let times = TIMES.iter().map(|(name, value, doc)| Constant {
        name: (*name).to_owned(),
        value: *value,
        unit: "month",
        doc: (*doc).to_owned(),
    });
    let starts = STARTS.into_iter().enumerate().flat_map(|(row, (floor, slope))| {
        let [start, rise] = view::starts(row);
        [
            Constant {
                name: start.to_owned(),
                value: floor,
                unit: "dmnl",
                doc: "start without existing relations".to_owned(),
            },
            Constant {
                name: rise.to_owned(),
                value: slope,
                unit: "dmnl",
                doc: "what full existing relations add to the start".to_owned(),
            },
        ]
    });
    parameters.chain(given).chain(times).chain(starts).collect()
}

fn write_variable(xml: &mut Xml, variable: &Variable) -> io::Result<()> {
    let element = match variable.kind {
        Kind::Stock { .. } => "stock",
        Kind::Flow => "flow",
        Kind::Auxiliary => "aux",
    };
    xml.create_element(element).with_attribute(("name", variable.name)).write_inner_content(|xml| {
        text(xml, "doc", variable.doc)?;
        text(xml, "eqn", variable.equation)?;
        if let Kind::Stock { inflow, outflow } = variable.kind {
            text(xml, "inflow", inflow)?;
            text(xml, "outflow", outflow)?;
        }
        text(xml, "units", variable.unit)
    })?;
    Ok(())
}

fn write_constant(xml: &mut Xml, constant: &Constant) -> io::Result<()> {
    xml.create_element("aux").with_attribute(("name", constant.name.as_str())).write_inner_content(
        |xml| {
            text(xml, "doc", &constant.doc)?;
            text(xml, "eqn", &constant.value.to_string())?;
            text(xml, "units", constant.unit)
        },
    )?;
    Ok(())
}

fn write_view(xml: &mut Xml, constants: &[Constant]) -> io::Result<()> {
    let (width, height) = SIZE;
    let attributes = [
        ("view_type", "stock_flow".to_owned()),
        ("page_width", width.to_string()),
        ("page_height", height.to_string()),
    ];
    let attributes = attributes.iter().map(|(name, value)| (*name, value.as_str()));
    xml.create_element("view").with_attributes(attributes).write_inner_content(|xml| {
        for variable in variables() {
            let Some(there) = place(variable.name) else { continue };
            match variable.kind {
                Kind::Stock { .. } => shape(xml, "stock", variable.name, there)?,
                Kind::Auxiliary => shape(xml, "aux", variable.name, there)?,
                Kind::Flow => write_flow(xml, variable.name, there)?,
            }
        }
        for constant in constants {
            if let Some(there) = place(&constant.name) {
                shape(xml, "aux", &constant.name, there)?;
            }
        }
        write_connectors(xml)
    })?;
    Ok(())
}

fn shape(xml: &mut Xml, element: &str, name: &str, there: Place) -> io::Result<()> {
    let (x, y) = (there.x.to_string(), there.y.to_string());
    let attributes = [("name", name), ("x", x.as_str()), ("y", y.as_str())];
    xml.create_element(element).with_attributes(attributes).write_empty()?;
    Ok(())
}

fn write_flow(xml: &mut Xml, name: &str, there: Place) -> io::Result<()> {
    let (x, y) = (there.x.to_string(), there.y.to_string());
    let attributes = [("name", name), ("x", x.as_str()), ("y", y.as_str())];
    xml.create_element("flow").with_attributes(attributes).write_inner_content(|xml| {
        xml.create_element("pts").write_inner_content(|xml| {
            for side in [-1.0, 1.0] {
                let x = (there.x + side * (FLOW_LENGTH - 23.0)).to_string();
                let attributes = [("x", x.as_str()), ("y", y.as_str())];
                xml.create_element("pt").with_attributes(attributes).write_empty()?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

/// Arrows between what follows from something and what it follows from. Constants stand beside their users instead.
fn write_connectors(xml: &mut Xml) -> io::Result<()> {
    let mut number = 0;
    for user in variables().filter(|variable| !matches!(variable.kind, Kind::Stock { .. })) {
        let mut seen: Vec<&str> = Vec::new();
        for source in references(user.equation).filter(|name| variables().any(|known| known.name == *name)) {
            if seen.contains(&source) {
                continue;
            }
            seen.push(source);
            let (Some(from), Some(to)) = (place(source), place(user.name)) else { continue };
            number += 1;
            let angle = (from.y - to.y).atan2(to.x - from.x).to_degrees().rem_euclid(360.0);
            let (uid, angle) = (number.to_string(), format!("{angle:.1}"));
            let attributes = [("uid", uid.as_str()), ("angle", angle.as_str())];
            xml.create_element("connector").with_attributes(attributes).write_inner_content(|xml| {
                text(xml, "from", source)?;
                text(xml, "to", user.name)
            })?;
        }
    }
    Ok(())
}
