//! Starts the page, and marks where its pieces begin: each is fetched when it is first wanted.
//!
//! With the feature `whole` nothing is marked: the page is one piece, as the form that is a single file needs it.
//!
//! **Invariant.** Nothing but a mark calls what is in a piece, or it would be in the main part.

// The marks are functions that another file of Wasm brings, which the compiler cannot look into.
#![allow(unsafe_code)]

#[cfg(feature = "whole")]
use netwerktijd::ui::piece::{self, Fetching, Piece};

fn main() {
    netwerktijd::ui::mount(fetch);
}

/// All pieces are here.
#[cfg(feature = "whole")]
fn fetch(_: Piece) -> Fetching {
    piece::keep_why(&piece::WHY);
    piece::keep_plane(&piece::PLANE);
    piece::keep_map(&piece::MAP);
    piece::keep_story(&piece::STORY);
    piece::keep_practise(&piece::PRACTISE);
    piece::keep_own(&piece::OWN);
    piece::keep_class(&piece::CLASS);
    piece::keep_course(&piece::COURSE);
    piece::keep_dialog(&piece::DIALOG);
    piece::keep_download(&piece::DOWNLOAD);
    piece::keep_frame(&piece::FRAME);
    piece::keep_sound(&piece::SOUND);
    Box::pin(std::future::ready(true))
}

#[cfg(not(feature = "whole"))]
use marks::fetch;

#[cfg(not(feature = "whole"))]
mod marks {
    use netwerktijd::ui::piece::{
        self, Courses, Dialogs, Downloads, Fetching, Map, Piece, Plane, Rooms, Sound, Surround, Why,
    };
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    pub fn fetch(piece: Piece) -> Fetching {
        Box::pin(async move {
            let came = match piece {
                Piece::Why => why().await.map(piece::keep_why),
                Piece::Plane => plane().await.map(piece::keep_plane),
                Piece::Map => map().await.map(piece::keep_map),
                Piece::Story => story().await.map(piece::keep_story),
                Piece::Practise => practise().await.map(piece::keep_practise),
                Piece::Own => own().await.map(piece::keep_own),
                Piece::Class => class().await.map(piece::keep_class),
                Piece::Course => course().await.map(piece::keep_course),
                Piece::Dialog => dialog().await.map(piece::keep_dialog),
                Piece::Download => download().await.map(piece::keep_download),
                Piece::Frame => frame().await.map(piece::keep_frame),
                Piece::Sound => sound().await.map(piece::keep_sound),
            };
            came.is_ok()
        })
    }

    #[wasm_split(why, fallible)]
    fn why() -> Result<&'static Why, SplitLoaderError> {
        Ok(&piece::WHY)
    }

    #[wasm_split(plane, fallible)]
    fn plane() -> Result<&'static Plane, SplitLoaderError> {
        Ok(&piece::PLANE)
    }

    #[wasm_split(map, fallible)]
    fn map() -> Result<&'static Map, SplitLoaderError> {
        Ok(&piece::MAP)
    }

    #[wasm_split(story, fallible)]
    fn story() -> Result<&'static Rooms, SplitLoaderError> {
        Ok(&piece::STORY)
    }

    #[wasm_split(practise, fallible)]
    fn practise() -> Result<&'static Rooms, SplitLoaderError> {
        Ok(&piece::PRACTISE)
    }

    #[wasm_split(own, fallible)]
    fn own() -> Result<&'static Rooms, SplitLoaderError> {
        Ok(&piece::OWN)
    }

    #[wasm_split(class, fallible)]
    fn class() -> Result<&'static Rooms, SplitLoaderError> {
        Ok(&piece::CLASS)
    }

    #[wasm_split(course, fallible)]
    fn course() -> Result<&'static Courses, SplitLoaderError> {
        Ok(&piece::COURSE)
    }

    #[wasm_split(dialog, fallible)]
    fn dialog() -> Result<&'static Dialogs, SplitLoaderError> {
        Ok(&piece::DIALOG)
    }

    #[wasm_split(download, fallible)]
    fn download() -> Result<&'static Downloads, SplitLoaderError> {
        Ok(&piece::DOWNLOAD)
    }

    #[wasm_split(frame, fallible)]
    fn frame() -> Result<&'static Surround, SplitLoaderError> {
        Ok(&piece::FRAME)
    }

    #[wasm_split(sound, fallible)]
    fn sound() -> Result<&'static Sound, SplitLoaderError> {
        Ok(&piece::SOUND)
    }
}
