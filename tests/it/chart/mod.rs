//! The chart: the plan as data, where labels go, the colours, and the picture.

mod figure;
mod labels;
mod lines;
mod palette;
mod picture;
mod place;
