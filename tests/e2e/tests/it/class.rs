//! A class: thirty codes are pasted, a damaged one is named, and the model comes when the trainer asks for it.

use netwerktijd::class::{Answer, Tag, encode};
use netwerktijd::practise::Sureness;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;

fn open(page: &Page, fragment: &str) -> Result<()> {
    page.session.go(&format!("{}#{fragment}", told("NETWERKTIJD_URL")?))?;
    page.session.wait_for("return !!document.querySelector('#class-codes')", &json!(true))
}

/// Thirty predictions of the first exercise, whose median in the last month is that of the numbers 20 to 49.
fn codes() -> Vec<String> {
    let answer = |number: u8| {
        let values = [20 + number, 30, 40 + number / 2, 50, 20 + number];
        let sureness = Sureness::ALL[usize::from(number) % 3];
        Answer::new(Tag::of("fast-start"), sureness, None, Some(values)).unwrap()
    };
    (0..30).map(|number| encode(&answer(number))).collect()
}

fn paste(page: &Page, text: &str) -> Result<()> {
    page.session.run_with("document.getElementById('class-codes').value = arguments[0]", &[json!(text)])?;
    page.click("#class-add")
}

// After a reload the room comes a moment later than the page.
const COUNT: &str = "const count = document.getElementById('class-count'); return count && count.innerText";

#[test]
fn thirty_codes_are_pasted_one_is_damaged_and_then_the_model_is_shown() -> Result<()> {
    let page = Page::open("")?;
    open(&page, "v1&model=3&room=class")?;
    let mut codes = codes();
    let whole = codes[4].clone();
    // Two characters that changed places.
    let mut letters: Vec<char> = whole.chars().collect();
    let place = (8..18)
        .find(|p| letters[*p] != letters[p + 1] && letters[*p] != '-' && letters[p + 1] != '-')
        .unwrap();
    letters.swap(place, place + 1);
    codes[4] = letters.into_iter().collect();
    let chat: Vec<String> = codes
        .iter()
        .enumerate()
        .map(|(n, code)| format!("[14:{n:02}] deelnemer {n}: hier is mijn code {code}, succes!"))
        .collect();
    paste(&page, &chat.join("\n"))?;
    page.session.wait_for(COUNT, &json!("29 voorspellingen"))?;
    let refused = page.session.text("return document.getElementById('class-refused').innerText")?;
    assert!(refused.starts_with(&codes[4]) && refused.contains("controle"), "{refused}");
    // The others stay, the repaired one joins them, and what was there is said.
    paste(&page, &format!("{whole} {}", codes[7]))?;
    page.session.wait_for(COUNT, &json!("30 voorspellingen"))?;
    let added = page.session.text("return document.getElementById('class-told').innerText")?;
    assert!(added.contains(&codes[7]) && added.contains("telt één keer"), "{added}");
    page.session.wait_for("return !!document.querySelector('#plot[data-painted]')", &json!(true))?;

    // Nothing of the model before it is asked for: not in words, not in the table.
    let cells =
        "return [...document.querySelectorAll('.class-numbers thead th')].map(cell => cell.textContent)";
    assert_eq!(page.session.run(cells)?.as_array().unwrap().len(), 4);
    assert_eq!(page.session.text("return document.getElementById('class-beside').innerText")?, "");
    let group = page.session.text("return document.querySelector('.class-shown .say').innerText")?;
    // The numbers 20 to 49: the middle of 34 and 35 is written 35, the quartiles are the eighth from either end.
    assert!(group.contains("35") && group.contains("tussen 27 en 42"), "{group}");
    let before = page.session.text("return document.getElementById('plot').toDataURL()")?;
    page.click("#class-reveal")?;
    assert_eq!(page.session.run(cells)?.as_array().unwrap().len(), 6);
    let beside = page.session.text("return document.getElementById('class-beside').innerText")?;
    assert!(beside.contains("model") && beside.contains("heel zeker was (10)"), "{beside}");
    page.settle()?;
    assert_ne!(page.session.text("return document.getElementById('plot').toDataURL()")?, before);
    // The link holds the codes, so the class is still there after a reload.
    page.session.wait_for("return location.hash.includes('code=NT')", &json!(true))?;
    page.session.reload()?;
    page.session.wait_for(COUNT, &json!("30 voorspellingen"))?;
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_link_with_a_code_adds_it_to_the_class() -> Result<()> {
    let page = Page::open("")?;
    let codes = codes();
    open(&page, &format!("v1&model=3&room=class&at=fast-start&code={}", codes[0]))?;
    page.session.wait_for(COUNT, &json!("1 voorspelling"))?;
    page.session.run_with(
        "location.hash = arguments[0]",
        &[json!(format!("v1&model=3&room=class&code={}", codes[1]))],
    )?;
    page.session.wait_for(COUNT, &json!("2 voorspellingen"))?;
    page.click("#class-clear")?;
    page.session.wait_for(COUNT, &json!("0 voorspellingen"))
}

#[test]
fn qr_codes_are_read_where_the_browser_can_and_otherwise_the_page_says_so() -> Result<()> {
    let page = Page::open("")?;
    open(&page, "v1&model=3&room=class&lang=en")?;
    let there = page.session.run("return 'BarcodeDetector' in window")?;
    let says = "return !!document.getElementById('class-no-detector')";
    assert_eq!(page.session.run(says)?, json!(there != json!(true)));
    // A browser that can: the same page with one that finds two codes in whatever it is shown.
    let codes = codes();
    page.session.before_scripts(&format!(
        "window.BarcodeDetector = class {{ async detect() {{ return [{{ rawValue: 'x#code={}' }}, {{ rawValue: '{}' }}] }} }}",
        codes[2], codes[3]
    ))?;
    open(&page, "v1&model=3&room=class&lang=en")?;
    page.session.run(
        "const input = document.getElementById('class-picture');
         const canvas = document.createElement('canvas');
         canvas.width = canvas.height = 8;
         canvas.toBlob(blob => {
             const files = new DataTransfer();
             files.items.add(new File([blob], 'x.png', { type: 'image/png' }));
             input.files = files.files;
             input.dispatchEvent(new Event('change', { bubbles: true }));
         })",
    )?;
    page.session.wait_for(COUNT, &json!("2 predictions"))
}
