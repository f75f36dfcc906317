//! Fetches the piece that a view needs.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::ui::piece::{Piece, fetch};

/// How far a piece is that a view needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Arrival {
    /// It is here, or none is needed.
    Here,
    /// It is on its way.
    Coming,
    /// It could not be fetched; this tries again.
    Failed(Callback<()>),
}

/// Fetches a piece where it is not here yet, and shows the page anew when it came or did not.
#[hook]
pub fn use_piece(wanted: Option<Piece>) -> Arrival {
    let failed = use_state_eq(|| None::<Piece>);
    let tries = use_state_eq(|| 0_u32);
    let update = use_force_update();
    {
        let failed = failed.setter();
        use_effect_with((wanted, *tries), move |(wanted, _)| {
            let missing = wanted.filter(|piece| !piece.is_here());
            if let Some((piece, fetching)) = missing.and_then(|piece| fetch(piece).map(|it| (piece, it))) {
                spawn_local(async move {
                    let came = fetching.await;
                    failed.set((!came).then_some(piece));
                    update.force_update();
                });
            }
        });
    }
    if wanted.is_none_or(Piece::is_here) {
        Arrival::Here
    } else if *failed == wanted {
        let (next, failed, tries) = (tries.wrapping_add(1), failed.setter(), tries.setter());
        Arrival::Failed(Callback::from(move |()| {
            failed.set(None);
            tries.set(next);
        }))
    } else {
        Arrival::Coming
    }
}
