//! Starts the page.

fn main() {
    netwerktijd::ui::mount();
}
