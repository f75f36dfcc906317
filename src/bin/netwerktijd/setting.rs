//! `--set`: inputs of the equations that no slider of the page reaches, such as a switch of style or a quick win.

use clap::Args;
use netwerktijd::model::{INPUT_RANGES, Inputs};

/// Inputs set one by one, after what the link says.
#[derive(Debug, Clone, Default, Args)]
pub struct Settings {
    /// Sets an input of the equations by its name in doc/model.md, such as win=0.3; may be given several times.
    #[arg(long = "set", value_name = "INPUT=VALUE", value_parser = setting)]
    all: Vec<Setting>,
}

/// One input with its value, which is within its range.
#[derive(Debug, Clone, Copy)]
struct Setting {
    key: &'static str,
    value: f64,
}

fn setting(text: &str) -> Result<Setting, String> {
    let (name, value) = text.split_once('=').ok_or("a name and a value are expected, such as win=0.3")?;
    let known = INPUT_RANGES.iter().find(|(key, ..)| *key == name);
    let (key, _, low, high) = *known.ok_or_else(|| {
        let names: Vec<_> = INPUT_RANGES.iter().map(|(key, ..)| *key).collect();
        format!("the inputs are {}", names.join(", "))
    })?;
    match value.parse() {
        Ok(value) if (low..=high).contains(&value) => Ok(Setting { key, value }),
        _ => Err(format!("{key} is a number from {low} to {high}")),
    }
}

impl Settings {
    /// The inputs with these set.
    pub fn apply(&self, mut inputs: Inputs) -> Inputs {
        for setting in &self.all {
            inputs.set(setting.key, setting.value);
        }
        inputs
    }

    /// What was set, as it was given.
    pub fn told(&self) -> Vec<String> {
        self.all.iter().map(|setting| format!("{}={}", setting.key, setting.value)).collect()
    }
}
