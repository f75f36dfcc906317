//! The lessons of a kind, fetched when they are wanted.

use std::cell::RefCell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::language::Language;
use crate::lesson::{Kind, Lesson, decode};
use crate::ui::browser::fetched;

/// Lessons that may still be on their way.
#[derive(Clone, PartialEq)]
pub enum Lessons {
    /// They are being fetched.
    Coming,
    /// They are there.
    Here(Rc<Vec<Lesson>>),
    /// They did not come; calling this tries once more.
    Missing(Callback<()>),
}

/// What was fetched before, so that coming back shows it at once.
type Kept = Vec<((Kind, Language), Rc<Vec<Lesson>>)>;

thread_local! {
    static KEPT: RefCell<Kept> = const { RefCell::new(Vec::new()) };
}

fn kept(key: (Kind, Language)) -> Option<Rc<Vec<Lesson>>> {
    let find = |kept: &RefCell<Kept>| {
        kept.borrow().iter().find(|(other, _)| *other == key).map(|(_, lessons)| lessons.clone())
    };
    KEPT.with(find)
}

/// The lessons of a kind in a language.
#[hook]
pub fn use_lessons(kind: Kind, language: Language) -> Lessons {
    let key = (kind, language);
    // What came last and for what; `None` for what did not come.
    let found = use_state(|| None::<((Kind, Language), Option<Rc<Vec<Lesson>>>)>);
    let attempt = use_state(|| 0_u32);
    let setter = found.setter();
    use_effect_with((key, *attempt), move |(key, _)| {
        let key = *key;
        let wanted = Rc::new(());
        let alive = Rc::downgrade(&wanted);
        if kept(key).is_none() {
            spawn_local(async move {
                let lessons = fetch(key).await.map(Rc::new);
                if let Some(lessons) = &lessons {
                    KEPT.with(|kept| kept.borrow_mut().push((key, lessons.clone())));
                }
                // Who left the room meanwhile is not told.
                if alive.upgrade().is_some() {
                    setter.set(Some((key, lessons)));
                }
            });
        }
        move || drop(wanted)
    });
    match (kept(key), &*found) {
        (Some(lessons), _) => Lessons::Here(lessons),
        (None, Some((of, None))) if *of == key => {
            let (found, next) = (found.setter(), *attempt + 1);
            let attempt = attempt.setter();
            Lessons::Missing(Callback::from(move |()| {
                found.set(None);
                attempt.set(next);
            }))
        }
        _ => Lessons::Coming,
    }
}

async fn fetch((kind, language): (Kind, Language)) -> Option<Vec<Lesson>> {
    let address = fetched::address_in_meta(&kind.meta(language))?;
    let bytes = fetched::bytes(&address).await?;
    decode(&bytes).ok()
}
