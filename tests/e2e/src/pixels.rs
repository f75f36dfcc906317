//! Reading pixels of the chart.
