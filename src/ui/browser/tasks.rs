//! Work that is done in several tasks, so that whoever touches the page meanwhile is answered between them.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;

/// A step of the work.
pub type Step = Box<dyn FnOnce()>;

/// Steps that are on their way; those that were not taken yet are left out when this is dropped.
pub struct Tasks(Rc<RefCell<Option<Timeout>>>);

impl Tasks {
    /// Takes each step in a task of its own, one after another.
    pub fn begin(steps: Vec<Step>) -> Self {
        let next = Rc::default();
        go_on(&next, steps.into_iter());
        Self(next)
    }
}

impl Drop for Tasks {
    fn drop(&mut self) {
        self.0.take();
    }
}

fn go_on(next: &Rc<RefCell<Option<Timeout>>>, mut steps: std::vec::IntoIter<Step>) {
    let Some(step) = steps.next() else { return };
    let held = Rc::downgrade(next);
    next.replace(Some(Timeout::new(0, move || {
        step();
        if let Some(next) = held.upgrade() {
            go_on(&next, steps);
        }
    })));
}
