"""A missed call moves to the other end of a later day, stays away from the last ask, and rests after enough tries."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import (
    DANA,
    KENJI,
    WORLD,
    after,
    around,
    at,
    called,
    dues,
    only,
    started,
    states,
    step_of,
    values,
)

from askwhy.domain.call_times import CallTimes
from askwhy.domain.changes import Change
from askwhy.domain.contacts import Step, Touch
from askwhy.domain.guard import Caps
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.ids import StepId
from askwhy.domain.line import MISSES, Line
from askwhy.domain.outreach import Kind, StepState, WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.suggestions import Advisor
from askwhy.domain.touches import Direction, Disposition, Outcome
from askwhy.operations.outreach import record
from askwhy.operations.situations import PlanView

EARLY, MIDDAY, LATE = WindowKind.EARLY, WindowKind.MIDDAY, WindowKind.LATE
NO_ANSWER, VOICEMAIL = Disposition.NO_ANSWER, Disposition.VOICEMAIL
BUSY, LATER = Disposition.BUSY, Disposition.CALL_BACK_LATER

VIEW = started()
CALL = step_of(VIEW, "advice_call")
WEDNESDAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)


def miss(
    said: Disposition, when: datetime, *before: Touch, step: Step = CALL, outcome: Outcome | None = None
) -> Change:
    """Miss the call of Dana's plan."""
    situation = around(VIEW, touches=before)
    return record(situation, WORLD, step=step, disposition=said, outcome=outcome, at=when)


def moved(change: Change) -> Step:
    """Give the call as the change leaves it."""
    return step_of(after(change, VIEW), "advice_call")


@pytest.mark.parametrize("said", [NO_ANSWER, VOICEMAIL])
def test_after_a_silent_line_late_comes_early_two_days_on(said: Disposition) -> None:
    call = moved(miss(said, at(WEDNESDAY, 16, 30)))

    assert (call.state, call.due_on, call.window) == (StepState.PLANNED, date(2026, 11, 27), EARLY)
    assert call.reason == Reason.of(
        "missed", disposition=said.value, window="late", at="2026-11-25T16:30:00+01:00"
    )


def test_early_on_the_first_day_back_waits_for_the_day_after() -> None:
    call = moved(miss(NO_ANSWER, at(THURSDAY, 16, 30)))

    assert (call.due_on, call.window) == (date(2026, 12, 1), EARLY)


def test_late_on_the_last_day_waits_for_the_next_week() -> None:
    call = moved(miss(NO_ANSWER, at(WEDNESDAY, 9)))

    assert (call.due_on, call.window) == (date(2026, 11, 30), LATE)


@given(day=st.integers(0, 13), hour=st.sampled_from([9, 17]))
def test_today_shows_a_missed_call_at_the_other_end(day: int, hour: int) -> None:
    called_on = WORLD.calendar(DANA).roll_forward(date(2026, 11, 16) + timedelta(days=day))
    call = moved(miss(NO_ANSWER, at(called_on, hour)))
    assert call.due_on is not None
    assert call.window is not None
    advisor = Advisor(CallTimes(WORLD.own_day, at(call.due_on, 7)))
    shown = advisor.best_on(WORLD.place(DANA), Line(call.window, "window_there"), call.due_on)

    assert call.due_on > called_on
    assert shown is not None
    assert shown.kind is (EARLY if hour == 17 else LATE)


def test_where_every_working_day_stands_alone_the_other_end_is_taken_as_it_comes() -> None:
    alone = replace(DANA, week=WorkingWeek.of(9 * 60, 17 * 60, weekdays=(1, 3)))
    change = record(around(VIEW, who=alone), WORLD, step=CALL, disposition=NO_ANSWER, at=at(THURSDAY, 16, 30))

    assert (moved(change).due_on, moved(change).window) == (date(2026, 12, 3), EARLY)


def test_what_comes_behind_a_missed_call_keeps_its_distance() -> None:
    assert dues(after(miss(NO_ANSWER, at(THURSDAY, 16, 30)), VIEW).steps)["last_ask"] == date(2026, 12, 3)


def test_after_early_comes_late_again() -> None:
    first = called(CALL, at(date(2026, 11, 24), 17), LATE, NO_ANSWER)

    assert moved(miss(NO_ANSWER, at(THURSDAY, 9), first)).window is LATE


def test_a_try_at_midday_does_not_change_the_turn() -> None:
    first = called(CALL, at(date(2026, 11, 24), 17), LATE, NO_ANSWER)

    assert moved(miss(NO_ANSWER, at(THURSDAY, 12), first)).window is EARLY


def test_a_busy_line_is_tried_again_the_same_day_at_the_same_hour() -> None:
    change = miss(BUSY, at(THURSDAY, 9))

    assert (moved(change).due_on, moved(change).window) == (THURSDAY, EARLY)
    assert "last_ask" not in {step.purpose for step in values(change, Step)}


def test_a_busy_line_on_their_weekend_is_tried_on_monday() -> None:
    assert moved(miss(BUSY, at(date(2026, 11, 28), 12))).due_on == date(2026, 11, 30)


def test_who_asked_to_call_back_is_called_on_the_next_day_at_that_hour() -> None:
    call = moved(miss(LATER, at(THURSDAY, 12)))

    assert (call.due_on, call.window) == (date(2026, 11, 27), MIDDAY)


def test_a_missed_call_keeps_what_it_is_and_only_a_touch_is_added() -> None:
    change = miss(NO_ANSWER, at(THURSDAY, 16, 30))

    assert replace(moved(change), due_on=CALL.due_on, window=CALL.window, reason=CALL.reason) == CALL
    assert only(change, Touch).window is LATE


def test_the_fourth_miss_lets_the_call_rest_and_leaves_the_last_ask() -> None:
    history = [called(CALL, at(date(2026, 11, day), 17), LATE, NO_ANSWER) for day in (18, 20, 24)]
    change = miss(NO_ANSWER, at(THURSDAY, 9), *history)
    view = after(change, VIEW)

    assert states(view)["advice_call"] == "cancelled"
    assert moved(change).reason == Reason.of("called_enough", count=Caps().calls)
    assert dues(view.steps)["last_ask"] == date(2026, 11, 30)
    assert len(values(change, Touch)) == 1


def test_only_calls_made_for_this_step_are_counted() -> None:
    call = called(CALL, at(date(2026, 11, 24), 17), LATE, NO_ANSWER)
    others = [
        replace(call, step=StepId(99)),
        replace(call, step=None, direction=Direction.RECEIVED),
        replace(call, channel=VIEW.steps[0].channel),
    ]

    assert moved(miss(NO_ANSWER, at(THURSDAY, 16, 30), *others, *others)).state is StepState.PLANNED


def thanks_by_phone(count: int) -> tuple[Touch, ...]:
    """Give so many calls that only said thanks, to a silent line."""
    days = (WEDNESDAY - timedelta(days=ahead) for ahead in range(count, 0, -1))
    return tuple(
        replace(called(CALL, at(day), LATE, NO_ANSWER), step=None, kind=Kind.COURTESY) for day in days
    )


def test_calls_that_only_thanked_leave_the_question_its_tries() -> None:
    assert moved(miss(NO_ANSWER, at(WEDNESDAY, 16, 30), *thanks_by_phone(4))).state is StepState.PLANNED


def test_thanks_by_phone_are_not_tried_for_ever() -> None:
    thanks = replace(CALL, kind=Kind.COURTESY)
    tries = [replace(each, step=CALL.id) for each in thanks_by_phone(3)]

    assert moved(miss(NO_ANSWER, at(WEDNESDAY, 16, 30), *tries, step=thanks)).state is StepState.CANCELLED


def test_an_answer_that_came_with_a_miss_stops_the_call() -> None:
    view = after(miss(LATER, at(THURSDAY, 9), outcome=Outcome.DECLINED_POLICY), VIEW)

    assert (view.plan.state, view.plan.ending) == ("finished", "declined")
    assert states(view)["advice_call"] == "cancelled"


def test_a_missed_call_does_not_pause_the_colleagues() -> None:
    theirs = started(who=KENJI, number=2)
    situation = around(VIEW, colleagues=(theirs,))
    change = record(situation, WORLD, step=CALL, disposition=VOICEMAIL, at=at(THURSDAY, 17))

    assert after(change, theirs) == theirs


TRIES = st.lists(
    st.tuples(
        st.sampled_from(sorted(MISSES)), st.integers(0, 9), st.integers(0, 23), st.sampled_from([0, 30])
    ),
    min_size=1,
    max_size=6,
)


@given(tries=TRIES)
def test_however_the_line_is_missed_the_calls_are_few_and_never_crowd_the_last_ask(
    tries: list[tuple[Disposition, int, int, int]],
) -> None:
    calendar = WORLD.calendar(DANA)
    view, touches = VIEW, list[Touch]()
    for said, wait, hour, minute in tries:
        call = step_of(view, "advice_call")
        if call.state is not StepState.PLANNED:
            break
        assert call.due_on is not None
        when = at(call.due_on + timedelta(days=wait), hour, minute)
        situation = around(view, touches=tuple(touches))
        change = record(situation, WORLD, step=call, disposition=said, at=when)
        touches.append(only(change, Touch))
        view = after(change, view)
        check_distance(view, when.date(), said)
    left = [said for said, *_ in tries]
    second_voicemail = [at for at, said in enumerate(left, 1) if said is Disposition.VOICEMAIL][1:2]
    assert len(touches) == min(len(tries), Caps().calls, *second_voicemail)
    last = step_of(view, "last_ask")
    assert last.due_on is not None
    assert calendar.is_workday(last.due_on)


def check_distance(view: PlanView, called_on: date, said: Disposition) -> None:
    """Check that the next try is on a later day, or the same after a busy line, and the last ask behind it."""
    call, last = step_of(view, "advice_call"), step_of(view, "last_ask")
    if call.state is not StepState.PLANNED or call.due_on is None or last.due_on is None:
        return
    calendar = WORLD.calendar(DANA)
    assert calendar.is_workday(call.due_on)
    assert call.due_on >= called_on
    assert call.due_on > called_on or said is BUSY
    assert calendar.business_days_between(call.due_on, last.due_on) >= 2
