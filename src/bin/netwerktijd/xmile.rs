//! `netwerktijd xmile`: the model for other programs.

use clap::Args;
use netwerktijd::model::ParameterTable;
use netwerktijd::xmile;

use crate::Result;
use crate::output::Output;
use crate::setting::Settings;
use crate::source::Source;

/// The arguments.
#[derive(Debug, Args)]
pub struct Xmile {
    /// A link of the page, the part of it behind the #, or a case such as region-a.
    #[arg(value_name = "LINK")]
    source: Option<Source>,
    #[command(flatten)]
    settings: Settings,
    /// How long the model runs.
    #[arg(long, default_value_t = 96, value_parser = clap::value_parser!(u16).range(1..=600))]
    months: u16,
    #[command(flatten)]
    output: Output,
}

impl Xmile {
    /// Writes the document.
    pub fn carry_out(self) -> Result<bool> {
        let source = self.source.clone().unwrap_or_default();
        source.tell();
        let table = ParameterTable::embedded().map_err(|error| format!("{error}."))?;
        let inputs = self.settings.apply(source.scenario.inputs());
        let mut scenario = vec![source.link()];
        scenario.extend(self.settings.told());
        let text = xmile::xmile(&table, &inputs, &scenario.join(", "), self.months)
            .map_err(|error| format!("the model cannot be written ({error})."))?;
        self.output.write(&text)?;
        Ok(true)
    }
}
