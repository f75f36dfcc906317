//! The interface of a learning environment, as SCORM puts it on a window above the page: found, and called.
//!
//! **Invariant.** No answer is an answer: what is not there, belongs to another site or throws counts as not there.

use web_sys::js_sys::{Array, Date, Function, Object, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};

use super::window;
use crate::course::cmi::{Clock, Pair, Standard};

/// The name of what a course wants to find again.
pub const KEPT: &str = "cmi.suspend_data";

/// How many windows are looked at one above the other.
const DEPTH: usize = 20;

/// A learning environment.
#[derive(Debug, Clone, PartialEq)]
pub struct Learning {
    api: JsValue,
    /// The standard that it speaks.
    pub standard: Standard,
}

fn of(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(JsValue::is_object)
}

/// The interface on a window or on one above it.
fn above(mut place: JsValue) -> Option<Learning> {
    for _ in 0..DEPTH {
        for standard in [Standard::Scorm2004, Standard::Scorm12] {
            let [begin, ..] = standard.functions();
            if let Some(api) = of(&place, standard.interface())
                && Reflect::get(&api, &begin.into()).is_ok_and(|begin| begin.is_function())
            {
                return Some(Learning { api, standard });
            }
        }
        let parent = of(&place, "parent")?;
        if Object::is(&parent, &place) {
            return None;
        }
        place = parent;
    }
    None
}

impl Learning {
    /// The one that launched this page, if one did.
    pub fn find() -> Option<Self> {
        let own = JsValue::from(window()?);
        // Some open a window of its own for the course.
        let opener = |place: &JsValue| of(&of(place, "top")?, "opener");
        above(own.clone()).or_else(|| above(opener(&own)?))
    }

    fn call(&self, place: usize, arguments: &[&str]) -> Option<String> {
        let functions = self.standard.functions();
        let name = functions.get(place)?;
        let function = Reflect::get(&self.api, &(*name).into()).ok()?.dyn_into::<Function>().ok()?;
        let list: Array = arguments.iter().map(|argument| JsValue::from(*argument)).collect();
        let answer = function.apply(&self.api, &list).ok()?;
        Some(
            answer
                .as_string()
                .unwrap_or_else(|| if answer.is_truthy() { "true" } else { "false" }.to_owned()),
        )
    }

    /// Begins; `false` when it refuses.
    pub fn begin(&self) -> bool {
        self.call(0, &[""]).is_some_and(|answer| answer == "true")
    }

    /// Ends.
    pub fn end(&self) {
        self.call(1, &[""]);
    }

    /// The value of a name; empty where there is none.
    pub fn read(&self, name: &str) -> String {
        self.call(2, &[name]).unwrap_or_default()
    }

    /// Sets names to values and has them kept; `false` when nothing is kept, or not what the course wants to find again.
    /// An environment that does not take some other name is none the worse for it.
    pub fn set(&self, pairs: &[Pair]) -> bool {
        let is_good = |answer: Option<String>| answer.is_some_and(|answer| answer == "true");
        let mut taken = true;
        for (name, value) in pairs {
            taken &= is_good(self.call(3, &[name, value])) || name != KEPT;
        }
        is_good(self.call(4, &[""])) && taken
    }
}

/// What the clock of the participant says.
pub fn clock() -> Clock {
    let now = Date::new_0();
    Clock {
        date: (now.get_full_year(), now.get_month() + 1, now.get_date()),
        time: (now.get_hours(), now.get_minutes(), now.get_seconds()),
    }
}
