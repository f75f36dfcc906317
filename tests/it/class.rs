//! A class without a server: codes that travel, a page of chat that is read, and predictions laid over each other.

use netwerktijd::app::{Action, State};
use netwerktijd::class::{
    Answer, Class, Fault, Found, MOST, Tag, Values, decode, encode, from_link, scan, to_link,
};
use netwerktijd::model::Series;
use netwerktijd::practise::{Ask, Prediction, Sureness};
use netwerktijd::room::{Room, Slug};
use netwerktijd::verdict::sample::Random;
use proptest::prelude::*;

use crate::support::same_on_every_run;

/// The alphabet, written out once more.
const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn digits(code: &str) -> Vec<u8> {
    let place = |c| ALPHABET.find(c).unwrap() as u8;
    code.strip_prefix("NT").unwrap().chars().filter(|c| *c != '-').map(place).collect()
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let line = || proptest::array::uniform5(0_u8..=100);
    (0_u32..1 << Tag::BITS, 0..3_usize, line(), line(), 1..4_u8).prop_map(|(tag, sure, one, other, lines)| {
        let there = |bit: u8, values: Values| (lines & bit > 0).then_some(values);
        let sureness = Sureness::ALL[sure];
        Answer::new(Tag::from_bits(tag), sureness, there(1, one), there(2, other)).unwrap()
    })
}

/// A class of thirty, of which two in three drew both lines.
fn thirty() -> Vec<Answer> {
    let mut random = Random::seeded(11);
    let mut value = move || random.between(0.0, 101.0).floor() as u8;
    (0..30)
        .map(|number: usize| {
            let lines: [Values; 2] = std::array::from_fn(|_| std::array::from_fn(|_| value()));
            let relations = (!number.is_multiple_of(3)).then_some(lines[0]);
            Answer::new(Tag::of("style"), Sureness::ALL[number % 3], relations, Some(lines[1])).unwrap()
        })
        .collect()
}

#[test]
fn thirty_codes_go_round_in_any_order_and_with_anything_between() {
    let class = thirty();
    let codes: Vec<String> = class.iter().map(encode).collect();
    assert!(codes.iter().all(|code| code.len() <= 30), "{codes:?}");
    let chat: Vec<String> = codes
        .iter()
        .enumerate()
        .map(|(number, code)| match number % 6 {
            0 => format!("[10:{number:02}] Noor: mijn code is {code}."),
            1 => format!("{} {}", code.to_lowercase(), "klaar!"),
            2 => format!("https://example.org/nt/#v1&model=3&room=class&code={code}"),
            3 => format!("*{}*", code.replace('-', " ")),
            4 => code.replace('-', ""),
            _ => format!("> {code}\r\nGroetjes uit Enschede (NT2-les)"),
        })
        .collect();
    for between in ["\n", "\t", ";", " , ", "\n\n"] {
        let found = scan(&chat.join(between));
        assert_eq!(found, Found { answers: class.clone(), refused: vec![] }, "{between:?}");
    }
    let backwards: Vec<&str> = chat.iter().rev().map(String::as_str).collect();
    let found = scan(&backwards.join("\n")).answers;
    assert_eq!(found.into_iter().rev().collect::<Vec<_>>(), class);
}

#[test]
fn a_prediction_travels_and_comes_back() {
    let ask = Ask::new([6, 12, 24, 36, 60], &[Series::Relations, Series::Results]).unwrap();
    let values =
        |series| Some(if series == Series::Relations { [1, 2, 3, 4, 5] } else { [100, 0, 50, 7, 9] });
    let prediction = Prediction::new(ask, values, Sureness::Very).unwrap();
    let found = scan(&encode(&Answer::of("time", &prediction)));
    assert_eq!(found.answers[0].prediction(ask), Some(prediction));
    assert_eq!(found.answers[0].exercise, Tag::of("time"));
    let other = Ask::new([6, 12, 24, 36, 60], &[Series::Results]).unwrap();
    assert_eq!(found.answers[0].prediction(other), None, "another question than the exercise asks");
}

/// Every word that differs from a code in up to two characters, and many that differ in three or four.
#[test]
fn up_to_four_wrong_characters_are_always_noticed() {
    for answer in [thirty()[0], thirty()[1]] {
        let right = digits(&encode(&answer));
        assert_eq!(decode(&right), Ok(answer));
        for one in 0..right.len() {
            for wrong in 1..32 {
                let mut changed = right.clone();
                changed[one] ^= wrong;
                assert!(decode(&changed).is_err(), "{one} {wrong}");
                for other in one + 1..right.len() {
                    for second in 1..32 {
                        let mut twice = changed.clone();
                        twice[other] ^= second;
                        assert!(decode(&twice).is_err(), "{one} {wrong} {other} {second}");
                    }
                }
            }
        }
        let mut random = Random::seeded(5);
        for _ in 0..200_000 {
            let mut changed = right.clone();
            for _ in 0..4 {
                let place = (random.unit() * right.len() as f64) as usize;
                changed[place] = (random.unit() * 32.0) as u8;
            }
            assert!(changed == right || decode(&changed).is_err(), "{changed:?}");
        }
    }
}

#[test]
fn of_codes_made_up_at_random_no_more_check_than_chance_allows() {
    let mut random = Random::seeded(8);
    let mut taken = 0;
    for _ in 0..400_000 {
        // Version and lines are right, so that only the check stands in the way.
        let mut made: Vec<u8> = (0..22).map(|_| (random.unit() * 32.0) as u8).collect();
        made[0] = 0b01110 | (made[0] & 1);
        taken += i32::from(!matches!(decode(&made), Err(Fault::Check)));
    }
    // The odds are one in 2 to the 20th: 0.4 expected, more than 5 once in a hundred thousand times.
    assert!(taken <= 5, "{taken} of 400000");
}

#[test]
fn a_damaged_code_is_refused_by_name_and_the_others_stay() {
    let class = thirty();
    let codes: Vec<String> = class.iter().map(encode).collect();
    let swapped = {
        let mut letters: Vec<char> = codes[4].chars().collect();
        let place = (9..20)
            .find(|p| letters[*p] != letters[p + 1] && letters[*p] != '-' && letters[p + 1] != '-')
            .unwrap();
        letters.swap(place, place + 1);
        letters.into_iter().collect::<String>()
    };
    let cut = codes[7][..17].to_owned();
    let long = format!("{}7", codes[8]);
    let strange = format!("{}€{}", &codes[10][..6], &codes[10][6..]);
    let mut texts = codes.clone();
    (texts[4], texts[7], texts[8]) = (swapped.clone(), cut.clone(), long.clone());
    texts[10] = strange;
    let found = scan(&texts.join("\n"));
    let names: Vec<(&str, Fault)> = found.refused.iter().map(|r| (r.given.as_str(), r.fault)).collect();
    assert_eq!(names[0], (swapped.as_str(), Fault::Check));
    assert_eq!(names[1], (cut.as_str(), Fault::Short(13 - 1, 22)));
    assert_eq!(names[2], (long.as_str(), Fault::Long(22)));
    assert_eq!(names[3].1, Fault::Sign('€'));
    let expected: Vec<Answer> =
        class.iter().enumerate().filter(|(n, _)| ![4, 7, 8, 10].contains(n)).map(|(_, a)| *a).collect();
    assert_eq!(found.answers, expected);
}

#[test]
fn letters_that_look_alike_are_read_as_what_they_look_like() {
    let code =
        thirty().iter().map(encode).find(|code| code.contains('0') && code[3..].contains('1')).unwrap();
    let typed = code.replace('0', "o").replace('1', "l");
    assert_eq!(scan(&typed).answers, scan(&code).answers);
    assert_eq!(scan(&typed.replace('l', "I")).answers.len(), 1);
}

#[test]
fn what_only_looks_a_little_like_a_code_is_left_alone() {
    for text in [
        "NT2-les",
        "Windows NT-server",
        "nt",
        "NT-",
        "NT",
        "NT-4",
        "KANT-1234-5678",
        "",
        "%NT",
        "NT NT NT",
        "Wij zaten in het NT-project en dat ging goed",
        "agent-007",
    ] {
        let found = scan(text);
        assert!(found.answers.is_empty(), "{text}");
        assert!(found.refused.is_empty() || text == "NT-4", "{text}: {found:?}");
    }
}

#[test]
fn a_class_takes_every_code_once_and_says_what_came_twice() {
    let answers = thirty();
    let text: Vec<String> = answers.iter().map(encode).collect();
    let class = Class::default().with(&text.join(" "));
    assert_eq!((class.answers().len(), class.added, class.twice.len()), (30, Some(30), 0));
    let again = class.with(&format!("{} {} NT-8AAA-BBBB-CCCC", text[3], text[9]));
    assert_eq!((again.answers(), again.added), (class.answers(), Some(0)));
    assert_eq!(again.twice, vec![answers[3], answers[9]]);
    assert_eq!(again.refused.len(), 1);
    let link = to_link(&class);
    assert!(link.len() <= 30 * 25, "{}", link.len());
    assert_eq!(from_link(&link).answers(), class.answers());
    assert_eq!(class.exercises(), vec![(Tag::of("style"), 30)]);
}

#[test]
fn a_class_has_an_end_and_says_how_many_found_no_room() {
    let line = |number: u8| Some([number, number / 2, 3, 4, 5]);
    let many: Vec<Answer> = (0..=100)
        .flat_map(|n| {
            [Sureness::Guess, Sureness::Very]
                .map(|sure| Answer::new(Tag::of("a"), sure, None, line(n)).unwrap())
        })
        .collect();
    let text: Vec<String> = many.iter().map(encode).collect();
    let class = Class::default().with(&text.join("\n"));
    assert_eq!((class.answers().len(), class.left_out), (MOST, many.len() - MOST));
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn any_answer_survives_its_code(answer in any_answer()) {
        let code = encode(&answer);
        prop_assert!(code.len() <= 30 && code.starts_with("NT-"), "{}", code);
        prop_assert_eq!(scan(&code), Found { answers: vec![answer], refused: vec![] });
    }

    #[test]
    fn no_text_breaks_the_scan_and_nothing_is_taken_that_is_not_there(
        wild in "\\PC{0,200}",
        near in "(NT|nt|-|[0-9A-Z]{4}| |\n|%3D){0,40}",
    ) {
        for text in [wild, near] {
            let flat: String = text.to_uppercase().chars().filter(char::is_ascii_alphanumeric).collect();
            let flat = flat.replace(['I', 'L'], "1").replace('O', "0");
            for answer in scan(&text).answers {
                prop_assert!(flat.contains(&encode(&answer).replace('-', "")), "{:?}", text);
            }
        }
    }
}

#[test]
fn a_link_with_codes_adds_them_and_only_the_room_of_the_class_writes_them() {
    let codes: Vec<String> = thirty().iter().map(encode).collect();
    let state = State::open(&format!("v1&model=3&room=class&code={}", codes[0]));
    assert_eq!(state.class.answers().len(), 1);
    let more = state.after(Action::Open(format!("v1&model=3&room=class&code={}", codes[1]))).unwrap();
    assert_eq!(more.class.answers(), &thirty()[..2]);
    let all = more.after(Action::Gather(codes.join("\n"))).unwrap();
    assert_eq!((all.class.answers().len(), all.class.twice.len()), (30, 2));
    let link = all.link().encode();
    assert!(link.len() < 1_800, "{}", link.len());
    assert_eq!(State::open(&link).class.answers(), all.class.answers());
    let explore = all.after(Action::Enter(Room::Explore, Slug::default())).unwrap();
    assert!(!explore.link().encode().contains("code="));
    assert_eq!(explore.class.answers().len(), 30, "and they are still there");
    assert!(all.after(Action::Ungather).unwrap().class.is_empty());
}

/// Made by a program of its own: the format of codes that were handed out once never changes.
#[test]
fn codes_once_given_out_are_read_for_ever() {
    let line = Answer::new(Tag::of("fast-start"), Sureness::Very, None, Some([10, 20, 30, 40, 50])).unwrap();
    let both = (Some([30, 40, 50, 60, 70]), Some([0, 5, 40, 70, 60]));
    let lines = Answer::new(Tag::of("slow-start"), Sureness::Guess, both.0, both.1).unwrap();
    let codes = [("NT-B8TJ-2H8F-51JW-TXY", line), ("NT-E45R-7JGS-7J60-0AM8-SWZX-CG", lines)];
    for (code, answer) in codes {
        assert_eq!(scan(code), Found { answers: vec![answer], refused: vec![] }, "{code}");
        assert_eq!(encode(&answer), code);
    }
}
