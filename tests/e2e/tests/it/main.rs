//! The page as a reader uses it: one binary, one module a subject.

mod choices;
mod class;
mod colours;
mod controls;
mod dialogs;
mod downloads;
mod figure;
mod kept;
mod keyboard;
mod kit;
mod language;
mod layout;
mod links;
mod network;
mod numbers;
mod own;
mod pieces;
mod policy_map;
mod practise;
mod rooms;
mod start;
mod story;
mod time;
mod views;
mod why;
