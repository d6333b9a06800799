"""Skipping, moving and posting steps: the others keep their order and their distance."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from tests.operations.builders import (
    WORLD,
    after,
    around,
    at,
    dues,
    only,
    person,
    started,
    step_of,
    values,
)

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Channel, StepState
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import Disposition
from askwhy.operations.outreach import mark_posted, postpone, record, skip

VIEW = started()
QUESTION = step_of(VIEW, "advice_question")
LETTER = step_of(VIEW, "letter_thanks")
LAST = step_of(VIEW, "last_ask")
ON_TIME = at(date(2026, 11, 17))


@pytest.mark.parametrize("state", [StepState.DONE, StepState.SKIPPED, StepState.CANCELLED])
def test_what_is_no_longer_planned_cannot_be_ticked_skipped_or_moved(state: StepState) -> None:
    over = replace(QUESTION, state=state)
    day = date(2026, 11, 17)

    verbs: list[Callable[[], Change]] = [
        lambda: record(around(VIEW), WORLD, step=over, at=ON_TIME),
        lambda: skip(around(VIEW), step=over),
        lambda: postpone(around(VIEW), WORLD, step=over, to=day, today=day),
    ]
    for verb in verbs:
        with pytest.raises(Fault) as raised:
            verb()
        assert raised.value.reason == Reason.of("step_not_planned", state=state.value)


def test_a_skipped_step_leaves_the_others_where_they_are() -> None:
    change = skip(around(VIEW), step=QUESTION)

    assert values(change, Step) == [
        replace(QUESTION, state=StepState.SKIPPED, reason=Reason.of("skipped_by_you"))
    ]
    assert len(change.edits) == 1
    assert change.label.key == "skipped"


def test_a_postponed_step_takes_the_later_ones_along() -> None:
    change = postpone(around(VIEW), WORLD, step=QUESTION, to=date(2026, 11, 19), today=date(2026, 11, 17))
    view = after(change, VIEW)

    assert dues(view.steps) == {
        "advice_question": date(2026, 11, 19),
        "letter_thanks": date(2026, 11, 20),
        "advice_call": date(2026, 11, 30),
        "last_ask": date(2026, 12, 2),
    }
    assert step_of(view, "advice_question").reason == Reason.of("postponed_by_you")
    assert view.plan.closes_on == date(2026, 12, 9)


def test_a_step_that_is_brought_forward_leaves_the_others() -> None:
    change = postpone(around(VIEW), WORLD, step=LAST, to=date(2026, 11, 27), today=date(2026, 11, 17))

    assert values(change, Step) == [
        replace(LAST, due_on=date(2026, 11, 27), reason=Reason.of("postponed_by_you"))
    ]


def test_a_step_of_the_same_day_follows_one_that_moves_to_a_weekend() -> None:
    view = started(decided_on=None, today=date(2026, 11, 2))
    change = postpone(around(view), WORLD, step=view.steps[0], to=date(2026, 11, 7), today=date(2026, 11, 2))

    assert dues(after(change, view).steps) == {"thanks": date(2026, 11, 7), "card": date(2026, 11, 9)}


def test_the_plan_stays_open_behind_a_last_step_that_was_postponed_far() -> None:
    change = postpone(around(VIEW), WORLD, step=LAST, to=date(2027, 1, 12), today=date(2026, 11, 30))

    assert only(change, Plan).closes_on == date(2027, 1, 19)


def test_a_step_without_a_date_can_be_given_one() -> None:
    waiting = started(decided_on=None)
    change = postpone(
        around(waiting), WORLD, step=waiting.steps[2], to=date(2026, 12, 1), today=date(2026, 11, 17)
    )

    assert dues(after(change, waiting).steps)["advice_question"] == date(2026, 12, 1)


def test_nothing_is_postponed_into_the_past() -> None:
    today = date(2026, 11, 17)
    with pytest.raises(Fault) as raised:
        postpone(around(VIEW), WORLD, step=QUESTION, to=date(2026, 11, 16), today=today)

    assert raised.value.reason == Reason.of("postpone_to_past", day="2026-11-16")
    assert postpone(around(VIEW), WORLD, step=LAST, to=today, today=today).edits


def test_letters_of_several_people_are_posted_as_one_change() -> None:
    kenji = started(who=person(2, "Kenji Sato"), number=2)
    letters = [
        (around(VIEW), LETTER),
        (around(kenji, who=kenji.person), step_of(kenji, "letter_thanks")),
    ]
    change = mark_posted(letters, WORLD, at=at(date(2026, 11, 18)))

    assert change.label == Reason.of("posted", count=2)
    assert [touch.disposition for touch in values(change, Touch)] == [Disposition.POSTED] * 2
    assert [touch.interviewer for touch in values(change, Touch)] == [1, 2]
    assert {step.state for step in values(change, Step)} == {StepState.DONE}


def test_two_letters_of_one_plan_move_it_as_if_posted_one_after_the_other() -> None:
    view = started(decided_on=None, today=date(2026, 11, 2))
    card = step_of(view, "card")
    other = replace(card, id=99, position=2, channel=Channel.LETTER, purpose="second_card")  # type: ignore[arg-type]
    both = replace(view, steps=(*view.steps, other))
    when = at(date(2026, 11, 10))

    change = mark_posted([(around(both), card), (around(both), other)], WORLD, at=when)
    first = after(mark_posted([(around(both), card)], WORLD, at=when), both)
    one_by_one = after(mark_posted([(around(first), step_of(first, "second_card"))], WORLD, at=when), first)

    assert after(change, both) == one_by_one


def test_a_letter_is_not_posted_twice_at_once() -> None:
    with pytest.raises(Fault) as raised:
        mark_posted([(around(VIEW), LETTER), (around(VIEW), LETTER)], WORLD, at=ON_TIME)

    assert raised.value.reason.key == "step_not_planned"
