//! What the browser offers. Every service may be missing; absence is a normal answer.

pub mod address;
pub mod backend;
pub mod barcode;
pub mod canvas;
pub mod fetched;
pub mod host;
pub mod learning;
pub mod media;
pub mod page;
pub mod panic_message;
pub mod picture;
pub mod sound;
pub mod storage;
pub mod take;
pub mod timing;
