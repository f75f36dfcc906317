//! The page as a reader uses it: one binary, one module a subject.

mod controls;
mod numbers;
mod start;
