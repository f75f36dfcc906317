//! The courses in the language of the page, fetched when they are wanted.

use std::cell::RefCell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::course::{Book, decode, meta};
use crate::language::Language;
use crate::ui::browser::fetched;
use crate::ui::hooks::Lessons;

thread_local! {
    static KEPT: RefCell<Vec<(Language, Rc<Book>)>> = const { RefCell::new(Vec::new()) };
}

fn kept(language: Language) -> Option<Rc<Book>> {
    KEPT.with(|kept| kept.borrow().iter().find(|(of, _)| *of == language).map(|(_, book)| book.clone()))
}

/// The courses, or what the page says of lessons that are not here.
#[hook]
pub fn use_book(language: Language) -> Result<Rc<Book>, Lessons> {
    let failed = use_state_eq(|| None::<Language>);
    let attempt = use_state_eq(|| 0_u32);
    let update = use_force_update();
    {
        let failed = failed.setter();
        use_effect_with((language, *attempt), move |(language, _)| {
            let language = *language;
            if kept(language).is_none() {
                spawn_local(async move {
                    let book = fetch(language).await.map(Rc::new);
                    failed.set(book.is_none().then_some(language));
                    if let Some(book) = book {
                        KEPT.with(|kept| kept.borrow_mut().push((language, book)));
                    }
                    update.force_update();
                });
            }
        });
    }
    match kept(language) {
        Some(book) => Ok(book),
        None if *failed == Some(language) => {
            let (next, failed, attempt) = (attempt.wrapping_add(1), failed.setter(), attempt.setter());
            Err(Lessons::Missing(Callback::from(move |()| {
                failed.set(None);
                attempt.set(next);
            })))
        }
        None => Err(Lessons::Coming),
    }
}

async fn fetch(language: Language) -> Option<Book> {
    decode(&fetched::bytes(&fetched::address_in_meta(&meta(language))?).await?).ok()
}
