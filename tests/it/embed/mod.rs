//! The page in a frame: what links say of it, what it locks, what its host may say, and what is pasted.

mod frame;
mod lock;
mod messages;
mod moments;
mod snippet;
