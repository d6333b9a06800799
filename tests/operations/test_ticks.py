"""Ticking a step: what happened is kept, the step is done, and what comes behind it keeps its distance."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import (
    DANA,
    WORLD,
    after,
    around,
    at,
    dues,
    only,
    person,
    started,
    states,
    step_of,
    values,
)

from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import StepState, WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.touches import DISPOSITIONS, Direction, Disposition, Outcome
from askwhy.domain.zones import Zone
from askwhy.operations.outreach import record

VIEW = started()
QUESTION = step_of(VIEW, "advice_question")
LETTER = step_of(VIEW, "letter_thanks")
CALL = step_of(VIEW, "advice_call")
LAST = step_of(VIEW, "last_ask")
ON_TIME = at(date(2026, 11, 17))


def tick(step: Step, when: datetime = ON_TIME, **said: Any) -> Change:
    """Tick a step of Dana's plan."""
    return record(around(VIEW), WORLD, step=step, at=when, **said)


@pytest.mark.parametrize(
    ("step", "disposition"),
    [(QUESTION, Disposition.SENT), (LETTER, Disposition.POSTED), (CALL, Disposition.CONNECTED)],
)
def test_a_bare_tick_means_that_it_worked(step: Step, disposition: Disposition) -> None:
    change = tick(step)
    touch = only(change, Touch)

    assert states(after(change, VIEW))[step.purpose] == "done"
    assert (touch.disposition, touch.direction, touch.channel) == (disposition, Direction.MADE, step.channel)
    assert (touch.step, touch.interviewer, touch.application) == (step.id, DANA.id, VIEW.plan.application)
    assert change.label == Reason.of(
        "ticked", who="Dana Reyes", channel=step.channel.value, disposition=disposition.value
    )


def test_a_touch_keeps_its_instant_in_utc_and_the_zone_in_which_it_was_lived() -> None:
    said = datetime(2026, 11, 17, 9, 30, 15, 200, tzinfo=timezone(timedelta(hours=-5)))
    touch = only(tick(QUESTION, said, note="  Kind words. "), Touch)

    assert touch.at == datetime(2026, 11, 17, 14, 30, 15, tzinfo=UTC)
    assert touch.at.tzinfo is UTC
    assert (touch.zone, touch.note) == ("Europe/Berlin", "Kind words.")


@pytest.mark.parametrize(("hour", "window"), [(9, "early"), (12, "midday"), (17, "late"), (20, None)])
def test_a_call_remembers_the_stretch_of_their_day(hour: int, window: str | None) -> None:
    assert only(tick(CALL, at(date(2026, 11, 26), hour)), Touch).window == window


def test_an_email_has_no_stretch_of_the_day() -> None:
    assert only(tick(QUESTION, at(date(2026, 11, 17), 9)), Touch).window is None


def test_a_step_in_time_moves_nothing() -> None:
    change = tick(QUESTION)

    assert values(change, Step) == [replace(QUESTION, state=StepState.DONE)]
    assert not values(change, Plan)


def test_a_late_step_moves_the_later_ones_by_the_same_working_days() -> None:
    view = after(tick(QUESTION, at(date(2026, 11, 24))), VIEW)

    assert dues(view.steps) == {
        "letter_thanks": date(2026, 11, 25),
        "advice_call": date(2026, 12, 3),
        "last_ask": date(2026, 12, 7),
    }
    assert {step.reason for step in view.open_steps} == {
        Reason.of("moved_to_keep_gaps", **{"from": day}) for day in ("2026-11-18", "2026-11-26", "2026-11-30")
    }
    assert view.plan.closes_on == date(2026, 12, 14)


def test_a_step_done_before_its_day_moves_nothing() -> None:
    change = tick(LAST, at(date(2026, 11, 20)))

    assert dues(after(change, VIEW).steps) == {
        purpose: due for purpose, due in dues(VIEW.steps).items() if purpose != "last_ask"
    }


def test_lateness_counts_by_the_calendar_of_the_recipient() -> None:
    tokyo = person(1, "Dana Reyes", zone=Zone("Asia/Tokyo", Reason.of("zone_chosen")))
    evening = at(date(2026, 11, 17), 20)

    here = after(record(around(VIEW), WORLD, step=QUESTION, at=evening), VIEW)
    there = after(record(around(VIEW, who=tokyo), WORLD, step=QUESTION, at=evening), VIEW)

    assert dues(here.steps)["letter_thanks"] == date(2026, 11, 18)
    assert dues(there.steps)["letter_thanks"] == date(2026, 11, 19)


def test_a_late_last_step_leaves_time_for_its_answer() -> None:
    change = tick(LAST, at(date(2026, 12, 8)))

    assert only(change, Plan).closes_on == date(2026, 12, 15)


@given(late=st.integers(0, 60), which=st.sampled_from([QUESTION, LETTER, CALL, LAST]))
def test_a_tick_never_brings_a_later_step_nearer(late: int, which: Step) -> None:
    assert which.due_on is not None
    calendar = WORLD.calendar(DANA)
    done_on = which.due_on + timedelta(days=late)
    view = after(tick(which, at(done_on)), VIEW)

    for before, moved in zip(VIEW.steps, view.steps, strict=True):
        if before.position > which.position and before.due_on is not None and moved.due_on is not None:
            gap = calendar.business_days_between(which.due_on, before.due_on)
            assert calendar.business_days_between(done_on, moved.due_on) >= gap


@pytest.mark.parametrize("step", [QUESTION, LETTER, CALL], ids=lambda step: step.channel.value)
@pytest.mark.parametrize("disposition", list(Disposition))
def test_a_disposition_goes_with_its_channel_only(step: Step, disposition: Disposition) -> None:
    if disposition in DISPOSITIONS[step.channel]:
        assert only(tick(step, disposition=disposition), Touch).disposition is disposition
        return
    with pytest.raises(Fault) as raised:
        tick(step, disposition=disposition)
    assert raised.value.reason.key == "wrong_disposition"


@pytest.mark.parametrize("outcome", [*(each for each in Outcome if each not in ("out_of_office", "not_now"))])
def test_an_answer_on_the_line_finishes_the_asks_but_the_call_was_made(outcome: Outcome) -> None:
    view = after(tick(CALL, at(date(2026, 11, 26)), outcome=outcome), VIEW)

    # Who gave advice is thanked; the plan stays open for that alone.
    is_thanked = outcome in (Outcome.ADVICE_GIVEN, Outcome.REFERRAL)
    assert view.plan.state == ("active" if is_thanked else "finished")
    assert view.plan.ending is not None
    assert [step.purpose for step in view.open_steps] == (["feedback_thanks"] if is_thanked else [])
    assert states(view)["advice_call"] == "done"
    assert states(view)["last_ask"] == "cancelled"


def test_out_of_office_is_no_answer() -> None:
    view = after(tick(QUESTION, outcome=Outcome.OUT_OF_OFFICE), VIEW)

    assert view.plan.state == "active"
    assert dues(view.steps)["letter_thanks"] == date(2026, 11, 25)
    assert dues(view.steps)["last_ask"] == date(2026, 12, 7)


def test_not_now_pauses_the_plan_and_keeps_its_steps() -> None:
    view = after(tick(CALL, at(date(2026, 11, 26)), outcome=Outcome.NOT_NOW), VIEW)

    assert view.plan.state == "paused"
    assert dues(view.steps)["last_ask"] == date(2026, 11, 30)


def test_a_late_answer_both_moves_and_finishes() -> None:
    view = after(tick(CALL, at(date(2026, 12, 10)), outcome=Outcome.GENERIC), VIEW)

    assert (view.plan.state, view.plan.ending) == ("finished", "replied")
    assert view.plan.closes_on == date(2026, 12, 21)


def test_a_step_to_who_told_is_their_touch_in_the_plan_of_another() -> None:
    kenji = person(2, "Kenji Sato")
    asked = replace(QUESTION, recipient=kenji.id)
    view = replace(VIEW, steps=tuple(asked if step.id == asked.id else step for step in VIEW.steps))
    change = record(around(view, who=kenji), WORLD, step=asked, at=ON_TIME)

    assert only(change, Touch).interviewer == kenji.id
    assert states(after(change, view))["advice_question"] == "done"
    assert WindowKind.LATE not in {touch.window for touch in values(change, Touch)}
