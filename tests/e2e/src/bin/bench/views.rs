//! What a reader of the optimised page waits for: from the input of a slider until every visible view is painted, and
//! whether anything kept the page from answering for longer than 50 ms. Once as it is, once with the processor four times
//! slower, as on an old laptop.

use std::collections::BTreeSet;

use netwerktijd::scenario::Link;
use netwerktijd_e2e::session::{Result, Session, told};
use netwerktijd_e2e::speed::{Budget, Spread, head, line, line_of_long_tasks, line_of_parts, rounded};
use serde_json::{Map, Value, json};

/// Inputs a round.
const SAMPLES: usize = 200;
/// Inputs before, so that the engine has compiled what runs often.
const WARM: usize = 40;
/// From input to paint.
const PAINTED: Budget = Budget::P95(16.0);
/// Key and name of a processor, and how many times slower it is.
const PROCESSORS: [(&str, &str, f64); 2] = [("as_is", "as it is", 1.0), ("slower_4x", "4 times slower", 4.0)];

/// The views, each with the slider that changes most of it. Those that this page does not have are left out.
const VIEWS: [(&str, &str); 5] =
    [("time", "style"), ("together", "style"), ("networks", "month"), ("map", "pressure"), ("why", "style")];

const ROUND: &str = include_str!("round.js");

/// What a round noted.
struct Round {
    samples: Vec<Value>,
    long: Vec<f64>,
    /// Milliseconds of the main thread for each input, by what they went to.
    spent: Vec<(&'static str, f64)>,
}

impl Round {
    fn of(&self, read: impl Fn(&Value) -> &Value) -> Option<Spread> {
        Spread::of(self.samples.iter().filter_map(|sample| read(sample).as_f64()))
    }

    /// Names of what the page itself timed.
    fn marks(&self) -> BTreeSet<String> {
        let marks = self.samples.iter().filter_map(|sample| sample["marks"].as_object());
        marks.flat_map(|marks| marks.keys().cloned()).collect()
    }
}

/// Measures every view; tells, and gives the same for programs.
pub fn measure() -> Result<Value> {
    let session = Session::open()?;
    session.resize(1280, 800)?;
    println!("\n{}", head(&format!("The page in Chromium, {SAMPLES} inputs each")));
    let mut report = Map::new();
    for (view, slider) in VIEWS {
        let fragment = if view == "time" { String::new() } else { format!("v1&model=3&view={view}") };
        // A page without this view has something to say about its link.
        if !Link::decode(&fragment).1.is_empty() {
            println!("{view}: not in this page");
            continue;
        }
        let mut rows = Map::new();
        for (key, processor, slower) in PROCESSORS {
            // Started afresh, and never throttled while it starts.
            session.throttle(1.0)?;
            open(&session, &fragment, slider)?;
            session.throttle(slower)?;
            let rounds = round(&session, slider, WARM)?.and(round(&session, slider, SAMPLES)?);
            let Some(round) = rounds else {
                println!("{view}: it has no slider {slider}");
                break;
            };
            let name = format!("{view}, {processor}");
            rows.insert(key.to_owned(), tell(&name, &round, view == "map" && slower > 1.0));
        }
        rows.insert("slider".to_owned(), json!(slider));
        report.insert(view.to_owned(), Value::Object(rows));
    }
    session.throttle(1.0)?;
    Ok(json!({ "inputs": SAMPLES, "views": report }))
}

/// Opens the page at a fragment, with the further sliders if this one is among them, and waits until it rests.
fn open(session: &Session, fragment: &str, slider: &str) -> Result<()> {
    session.go(&format!("{}#{fragment}", told("NETWERKTIJD_URL")?))?;
    session.wait_for("return document.documentElement.dataset.boot", &json!("started"))?;
    let more = "if (!document.getElementById(arguments[0])) document.querySelector('.more button')?.click()";
    session.run_with(more, &[json!(slider)])?;
    session.run_later("requestAnimationFrame(() => setTimeout(() => done(true), 500))").map(drop)
}

/// One round; nothing when the page has no such slider.
fn round(session: &Session, slider: &str, count: usize) -> Result<Option<Round>> {
    let script = ROUND.replace("SLIDER", &format!("{slider:?}")).replace("COUNT", &count.to_string());
    let before = spent(session)?;
    let noted = session.run_later(&script)?;
    let after = spent(session)?;
    let Some(samples) = noted["samples"].as_array().cloned() else { return Ok(None) };
    let long = noted["long"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let each = |(name, seconds): (_, f64), before: f64| (name, (seconds - before) * 1_000.0 / count as f64);
    let spent = after.into_iter().zip(before).map(|(after, before)| each(after, before.1)).collect();
    Ok(Some(Round { samples, long, spent }))
}

/// Seconds that the main thread has spent, by what they went to.
fn spent(session: &Session) -> Result<Vec<(&'static str, f64)>> {
    session.devtools("Performance.enable", json!({}))?;
    let metrics = session.devtools("Performance.getMetrics", json!({}))?;
    let metrics = metrics["metrics"].as_array().ok_or("the browser has no metrics")?;
    let seconds = |name: &str| {
        let found = metrics.iter().find(|metric| metric["name"] == name);
        found.and_then(|metric| metric["value"].as_f64()).unwrap_or_default()
    };
    let named =
        [("scripts", "ScriptDuration"), ("styles", "RecalcStyleDuration"), ("layout", "LayoutDuration")];
    let mut spent: Vec<_> = named.into_iter().map(|(name, metric)| (name, seconds(metric))).collect();
    let rest = seconds("TaskDuration") - spent.iter().map(|(_, seconds)| seconds).sum::<f64>();
    spent.push(("rest", rest));
    Ok(spent)
}

/// Tells about a round. One that may refine is held to its first picture.
fn tell(name: &str, round: &Round, may_refine: bool) -> Value {
    let mut report = Map::new();
    let (first, all) = (round.of(|sample| &sample["first"]), round.of(|sample| &sample["all"]));
    let mut row = |key: &str, what: &str, spread: Option<Spread>, budget: Option<Budget>| {
        let Some(spread) = spread else { return };
        println!("{}", line(&format!("{name}: {what}"), spread, budget));
        let value = budget.map_or_else(|| spread.json(), |budget| budget.json(spread));
        report.insert(key.to_owned(), value);
    };
    if first != all {
        row("first", "input until first painted", first, may_refine.then_some(PAINTED));
    }
    let whole = !may_refine || first == all;
    row("painted", "input until all is painted", all, whole.then_some(PAINTED));
    row("scripts", "scripts of that frame", round.of(|sample| &sample["scripts"]), None);
    for mark in round.marks() {
        row(&mark, &format!("{mark} alone"), round.of(|sample| &sample["marks"][&mark]), None);
    }
    println!("{}", line_of_long_tasks(&format!("{name}: tasks over 50 ms"), &round.long));
    let longest = round.long.iter().copied().fold(0.0, f64::max);
    report.insert(
        "long_tasks".to_owned(),
        json!({ "count": round.long.len(), "longest_ms": rounded(longest), "limit_ms": 50, "within": round.long.is_empty() }),
    );
    println!("{}", line_of_parts(&format!("{name}: main thread, ms"), &round.spent));
    let spent = round.spent.iter().map(|(part, time)| ((*part).to_owned(), json!(rounded(*time))));
    report.insert("main_thread_ms_per_input".to_owned(), Value::Object(spent.collect()));
    let unpainted = round.samples.iter().filter(|sample| sample["paints"] == 0).count();
    if unpainted > 0 {
        println!("{name}: {unpainted} inputs painted no canvas");
    }
    report.insert("inputs_without_paint".to_owned(), json!(unpainted));
    Value::Object(report)
}
