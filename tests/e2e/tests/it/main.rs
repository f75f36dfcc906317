//! The page as a reader uses it: one binary, one module a subject.

mod choices;
mod colours;
mod controls;
mod dialogs;
mod downloads;
mod figure;
mod kept;
mod keyboard;
mod language;
mod layout;
mod links;
mod network;
mod numbers;
mod policy_map;
mod rooms;
mod start;
mod time;
mod views;
mod why;
