//! Names and sentences of terms, factors, mechanisms and loops, each with its source.

use super::words::why as words;
use super::{Language, Voice};
use crate::model::{Factor, Loop, Mechanism, Push, Strength};

type Word = fn(Language) -> &'static str;

/// Name, short explanation, clause after "because", sentence, source.
fn of_push(push: Push) -> [Word; 5] {
    macro_rules! five {
        ($name:ident, $hint:ident, $because:ident, $says:ident, $source:ident) => {
            [words::$name, words::$hint, words::$because, words::$says, words::$source]
        };
    }
    match push {
        Push::Talk => five!(name_talk, hint_talk, because_talk, says_talk, source_talk),
        Push::Work => five!(name_work, hint_work, because_work, says_work, source_work),
        Push::Meeting => five!(name_meeting, hint_meeting, because_meeting, says_meeting, source_meeting),
        Push::Ageing => five!(name_ageing, hint_ageing, because_ageing, says_ageing, source_ageing),
        Push::MembersStrain => five!(
            name_members_strain,
            hint_members_strain,
            because_members_strain,
            says_members_strain,
            source_members_strain
        ),
        Push::CoordinatorStrain => five!(
            name_coordinator_strain,
            hint_coordinator_strain,
            because_coordinator_strain,
            says_coordinator_strain,
            source_coordinator_strain
        ),
        Push::JointYield => five!(
            name_joint_yield,
            hint_joint_yield,
            because_joint_yield,
            says_joint_yield,
            source_joint_yield
        ),
        Push::CoordinatorYield => five!(
            name_coordinator_yield,
            hint_coordinator_yield,
            because_coordinator_yield,
            says_coordinator_yield,
            source_coordinator_yield
        ),
        Push::QuickWin => {
            five!(name_quick_win, hint_quick_win, because_quick_win, says_quick_win, source_quick_win)
        }
        Push::Anyway => five!(name_anyway, hint_anyway, because_anyway, says_anyway, source_anyway),
        Push::Fading => five!(name_fading, hint_fading, because_fading, says_fading, source_fading),
    }
}

/// The name of a term.
#[must_use]
pub fn name(language: Language, push: Push) -> &'static str {
    let [name, ..] = of_push(push);
    name(language)
}

/// What a term is, in a few words.
#[must_use]
pub fn hint(language: Language, push: Push) -> &'static str {
    let [_, hint, ..] = of_push(push);
    hint(language)
}

/// What happens in a term, as it stands after "because".
#[must_use]
pub fn because(language: Language, push: Push) -> &'static str {
    let [_, _, because, ..] = of_push(push);
    because(language)
}

/// Sentences and source in the words of professionals.
fn of_push_professionally(push: Push) -> [Word; 2] {
    match push {
        Push::Talk => [words::says_talk_pro, words::source_talk_pro],
        Push::Work => [words::says_work_pro, words::source_work_pro],
        Push::Meeting => [words::says_meeting_pro, words::source_meeting_pro],
        Push::Ageing => [words::says_ageing_pro, words::source_ageing_pro],
        Push::MembersStrain => [words::says_members_strain_pro, words::source_members_strain_pro],
        Push::CoordinatorStrain => [words::says_coordinator_strain_pro, words::source_coordinator_strain_pro],
        Push::JointYield => [words::says_joint_yield_pro, words::source_joint_yield_pro],
        Push::CoordinatorYield => [words::says_coordinator_yield_pro, words::source_coordinator_yield_pro],
        Push::QuickWin => [words::says_quick_win_pro, words::source_quick_win_pro],
        Push::Anyway => [words::says_anyway_pro, words::source_anyway_pro],
        Push::Fading => [words::says_fading_pro, words::source_fading_pro],
    }
}

/// What a term says, in sentences.
#[must_use]
pub fn says(voice: impl Into<Voice>, push: Push) -> &'static str {
    let ([_, _, _, plain, _], [professional, _]) = (of_push(push), of_push_professionally(push));
    voice.into().pick(plain, professional)
}

/// Where the direction of a term comes from.
#[must_use]
pub fn source(voice: impl Into<Voice>, push: Push) -> &'static str {
    let ([.., plain], [_, professional]) = (of_push(push), of_push_professionally(push));
    voice.into().pick(plain, professional)
}

/// How firm the direction of a term is, whatever its number.
#[must_use]
pub const fn direction(push: Push) -> Strength {
    match push {
        Push::Talk
        | Push::Work
        | Push::MembersStrain
        | Push::CoordinatorStrain
        | Push::JointYield
        | Push::CoordinatorYield
        | Push::QuickWin => Strength::Supported,
        Push::Ageing => Strength::Analogy,
        Push::Meeting | Push::Anyway | Push::Fading => Strength::Choice,
    }
}

/// How firm something is, in words.
#[must_use]
pub fn strength(voice: impl Into<Voice>, strength: Strength) -> &'static str {
    let voice = voice.into();
    match strength {
        Strength::Supported => voice.pick(words::supported, words::supported_pro),
        Strength::Analogy => voice.pick(words::analogy, words::analogy_pro),
        Strength::Choice => voice.pick(words::choice, words::choice_pro),
    }
}

/// A parameter with its value and range.
#[must_use]
pub fn parameter(voice: impl Into<Voice>, symbol: &str, [value, low, high]: [&str; 3]) -> String {
    let voice = voice.into();
    if voice.is_professional() {
        words::NumberOfPro { symbol, value, low, high }.text(voice.language)
    } else {
        words::NumberOf { symbol, value, low, high }.text(voice.language)
    }
}

/// The name of a factor.
#[must_use]
pub fn factor(language: Language, factor: Factor) -> &'static str {
    match factor {
        Factor::Build => words::factor_build(language),
        Factor::Talk => words::factor_talk(language),
        Factor::JointWork => words::factor_joint_work(language),
        Factor::Meeting => words::factor_meeting(language),
        Factor::Room => words::factor_room(language),
        Factor::Ageing => words::factor_ageing(language),
        Factor::Relations => words::factor_relations(language),
        Factor::Strain => words::factor_strain(language),
        Factor::MembersAction => words::factor_members_action(language),
        Factor::CoordinatorAction => words::factor_coordinator_action(language),
        Factor::Unagreed => words::factor_unagreed(language),
        Factor::JointYield => words::factor_joint_yield(language),
        Factor::CoordinatorYield => words::factor_coordinator_yield(language),
        Factor::QuickWin => words::factor_quick_win(language),
        Factor::Anyway => words::factor_anyway(language),
        Factor::Saturation => words::factor_saturation(language),
        Factor::Attainable => words::factor_attainable(language),
        Factor::Pace => words::factor_pace(language),
        Factor::Results => words::factor_results(language),
    }
}

/// What a run is like without a mechanism, as it stands after "without".
#[must_use]
pub fn without(language: Language, mechanism: Mechanism) -> &'static str {
    match mechanism {
        Mechanism::TakeOver => words::off_take_over(language),
        Mechanism::Say => words::off_say(language),
        Mechanism::Strain => words::off_strain(language),
        Mechanism::Agreements => words::off_agreements(language),
        Mechanism::Cases => words::off_cases(language),
        Mechanism::Routine => words::off_routine(language),
        Mechanism::Guidance => words::off_guidance(language),
        Mechanism::Care => words::off_care(language),
        Mechanism::Trust => words::off_trust(language),
        Mechanism::OwnSuccess => words::off_own_success(language),
        Mechanism::Expectations => words::off_expectations(language),
        Mechanism::Ideas => words::off_ideas(language),
        Mechanism::Pressure => words::off_pressure(language),
        Mechanism::Legitimacy => words::off_legitimacy(language),
        Mechanism::Meeting => words::off_meeting(language),
        Mechanism::Ageing => words::off_ageing(language),
        Mechanism::Floor => words::off_floor(language),
    }
}

/// Name, sentence and source of a loop.
fn of_loop(named: Loop) -> [Word; 3] {
    match named {
        Loop::Trust => [words::loop_trust, words::round_trust, words::loop_source_trust],
        Loop::OwnSuccess => {
            [words::loop_own_success, words::round_own_success, words::loop_source_own_success]
        }
        Loop::Delivered => [words::loop_delivered, words::round_delivered, words::loop_source_delivered],
        Loop::Practice => [words::loop_practice, words::round_practice, words::loop_source_practice],
        Loop::Breathing => [words::loop_breathing, words::round_breathing, words::loop_source_breathing],
        Loop::Pressure => [words::loop_pressure, words::round_pressure, words::loop_source_pressure],
        Loop::Disappointment => {
            [words::loop_disappointment, words::round_disappointment, words::loop_source_disappointment]
        }
        Loop::Friction => [words::loop_friction, words::round_friction, words::loop_source_friction],
        Loop::Saturation => [words::loop_saturation, words::round_saturation, words::loop_source_saturation],
        Loop::Wear => [words::loop_wear, words::round_wear, words::loop_source_wear],
        Loop::Delay => [words::loop_delay, words::round_delay, words::loop_source_delay],
    }
}

/// The name of a loop.
#[must_use]
pub fn loop_name(language: Language, named: Loop) -> &'static str {
    let [name, ..] = of_loop(named);
    name(language)
}

/// How a loop goes round.
#[must_use]
pub fn loop_round(language: Language, named: Loop) -> &'static str {
    let [_, round, _] = of_loop(named);
    round(language)
}

/// Where a loop comes from.
#[must_use]
pub fn loop_source(voice: impl Into<Voice>, named: Loop) -> &'static str {
    let [.., plain] = of_loop(named);
    let professional: Word = match named {
        Loop::Trust => words::loop_source_trust_pro,
        Loop::OwnSuccess => words::loop_source_own_success_pro,
        Loop::Delivered => words::loop_source_delivered_pro,
        Loop::Practice => words::loop_source_practice_pro,
        Loop::Breathing => words::loop_source_breathing_pro,
        Loop::Pressure => words::loop_source_pressure_pro,
        Loop::Disappointment => words::loop_source_disappointment_pro,
        Loop::Friction => words::loop_source_friction_pro,
        Loop::Saturation => words::loop_source_saturation_pro,
        Loop::Wear => words::loop_source_wear_pro,
        Loop::Delay => words::loop_source_delay_pro,
    };
    voice.into().pick(plain, professional)
}
