use netwerktijd::{chart::*, exploration::*, scenario::*, text::Language};
use std::rc::Rc;
fn main() {
    let e = Explorer::embedded().unwrap();
    let s = |c: Scenario| Rc::new(e.study(c));
    for (n, w, h, l) in [("wide", 872.0, 398.0, true), ("phone", 358.0, 232.0, false)] {
        for c in Case::ALL {
            for p in [None, Some(Case::RegionA.scenario())] {
                let x = Exploration::new(s(c.scenario()), p.map(s));
                let plan = time_chart(
                    &TimeChart {
                        exploration: &x,
                        playhead: 30.0,
                        language: Language::Dutch,
                        width: w,
                        height: h,
                        leaders: l,
                    },
                    &TableMeasure,
                );
                std::fs::write(
                    format!("/tmp/svg/{n}-{c:?}-{}.svg", x.pinned.is_some()),
                    svg(&plan, &Palette::light(), Typeface("Liberation Sans, DejaVu Sans, sans-serif"), "t"),
                )
                .unwrap();
            }
        }
    }
}
