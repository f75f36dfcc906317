//! The desk: what was found is used or refused, what is forgotten is gone, and a model is shown for a prediction only.

use netwerktijd::model::Series;
use netwerktijd::practise::{Ask, Change, Damage, Desk, Draft, Kept, OWN_WORDS, Progress, SERIES, Sureness};
use netwerktijd::scenario::{Control, Scenario};

fn ask() -> Ask {
    Ask::new([6, 12, 24, 36, 60], &[Series::Results]).unwrap()
}

fn drawn() -> Draft {
    Draft::new(ask()).drawn(Series::Results, (0.0, 0.0), (60.0, 60.0)).as_sure(Sureness::Fairly)
}

fn shown() -> Desk {
    let draft = drawn();
    let desk = Desk::default().after(Change::Drawn("a".to_owned(), draft));
    assert_eq!(desk.prediction("a", ask()), None);
    desk.after(Change::Shown("a".to_owned(), draft.prediction().unwrap()))
}

#[test]
fn a_prediction_is_there_once_it_is_made_and_gone_when_it_is_made_again() {
    let desk = shown();
    assert_eq!(desk.prediction("a", ask()), drawn().prediction());
    let again = desk.after(Change::Again("a".to_owned()));
    assert_eq!(again.prediction("a", ask()), None);
    assert_eq!(again.draft("a"), Some(drawn()), "one begins from what it was");
}

#[test]
fn a_kept_prediction_for_another_question_is_none() {
    let desk = shown();
    let both = Ask::new([6, 12, 24, 36, 60], &SERIES).unwrap();
    assert_eq!(desk.prediction("a", both), None);
    assert_eq!(desk.prediction("b", ask()), None);
}

#[test]
fn what_was_found_is_used_or_refused() {
    let desk = shown();
    let text = desk.progress.encode();
    let found = Desk::open(Ok(Some(text)));
    assert_eq!((found.kept, &found.progress), (Kept::Yes, &desk.progress));
    assert_eq!(Desk::open(Ok(None)).kept, Kept::No);
    assert_eq!(Desk::open(Err(())).kept, Kept::Denied);
    let damaged = Desk::open(Ok(Some("something else".to_owned())));
    assert_eq!((damaged.kept, damaged.progress.is_empty()), (Kept::Refused(Damage::Foreign), true));
}

#[test]
fn what_was_refused_is_not_written_over_until_it_is_cleared() {
    let damaged = Desk::open(Ok(Some("something else".to_owned())));
    let going_on = damaged.after(Change::Drawn("a".to_owned(), drawn())).after(Change::Keep(true));
    assert_eq!(going_on.kept, Kept::Refused(Damage::Foreign));
    let cleared = going_on.after(Change::Forget);
    assert_eq!((cleared.kept, cleared.draft("a")), (Kept::Forgotten, None));
    assert!(cleared.progress.is_empty());
    assert_eq!(cleared.after(Change::Keep(true)).kept, Kept::Yes);
}

#[test]
fn an_answer_belongs_to_a_prediction() {
    let desk = Desk::default().after(Change::Answered("a".to_owned(), "b".to_owned()));
    assert!(desk.progress.is_empty());
    let desk = shown().after(Change::Answered("a".to_owned(), OWN_WORDS.to_owned()));
    assert_eq!(desk.progress.exercises["a"].answer.as_deref(), Some(OWN_WORDS));
    assert_eq!(Progress::decode(&desk.progress.encode()), Ok(desk.progress));
}

#[test]
fn solutions_lie_beside_each_other_and_the_first_makes_room() {
    let style = |value| Scenario::default().with(Control::Style, value);
    let mut desk = Desk::default();
    for value in [10, 20, 30, 40, 50] {
        desk = desk.after(Change::Tried("m".to_owned(), style(value), value >= 30));
        desk = desk.after(Change::Laid("m".to_owned(), style(value)));
    }
    let laid: Vec<i16> = desk.solutions.iter().map(|(_, scenario)| scenario.get(Control::Style)).collect();
    assert_eq!(laid, [20, 30, 40, 50]);
    assert_eq!(desk.progress.missions["m"], style(50));
    assert_eq!(desk.tried("m"), Some(style(50)));
    let away = desk.after(Change::Tried("m".to_owned(), style(5), false));
    assert_eq!(away.progress.missions["m"], style(50), "what was reached stays reached");
}
