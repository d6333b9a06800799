"""Laying out a plan: nothing in the past, no burst, the gaps kept, and never too late a thank-you."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.samples import schedule, step
from tests.domain.strategies import CALENDARS, DAYS

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.contacts import Step
from askwhy.domain.guard import Caps
from askwhy.domain.landing import counted
from askwhy.domain.outreach import Anchor, DayType, Kind, StepState
from askwhy.domain.planning import (
    Anchors,
    closing_day,
    kept_open,
    lateness,
    lay_out,
    push,
)
from askwhy.domain.reasons import Reason

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)
SUNDAY = date(2026, 11, 29)
WEEKDAYS = WorkCalendar()

OFFSETS = st.lists(st.integers(0, 12), min_size=1, max_size=6).map(sorted)
LATE_BY = st.integers(-20, 60).map(timedelta)


def asks(offsets: list[int], anchor: Anchor = Anchor.DECISION) -> list[Step]:
    """Give asks at these business days after an anchor."""
    return [step(at, offset=offset, anchor=anchor) for at, offset in enumerate(offsets, 1)]


def decided(day: date, interviewed_on: date | None = None) -> Anchors:
    """Give the anchors of an application that was decided."""
    days = {Anchor.DECISION: day}
    return Anchors(days | ({Anchor.INTERVIEW: interviewed_on} if interviewed_on else {}), answered=True)


def dues(steps: tuple[Step, ...]) -> list[date]:
    """Give the due dates of steps that have one."""
    return [each.due_on for each in steps if each.due_on is not None]


@given(offsets=OFFSETS, day=DAYS, late=LATE_BY, calendar=CALENDARS)
def test_no_step_is_due_in_the_past_or_on_a_free_day_or_before_an_earlier_one(
    offsets: list[int], day: date, late: timedelta, calendar: WorkCalendar
) -> None:
    laid = dues(lay_out(asks(offsets), decided(day), schedule(calendar, day + late)))

    assert len(laid) == len(offsets)
    assert laid == sorted(laid)
    assert all(due >= day + late and calendar.is_workday(due) for due in laid)


@given(offsets=OFFSETS, day=DAYS, late=LATE_BY, calendar=CALENDARS)
def test_a_late_start_keeps_every_gap_so_that_nothing_comes_in_a_burst(
    offsets: list[int], day: date, late: timedelta, calendar: WorkCalendar
) -> None:
    in_time = dues(lay_out(asks(offsets), decided(day), schedule(calendar, day)))
    started_late = dues(lay_out(asks(offsets), decided(day), schedule(calendar, day + late)))

    assert gaps(started_late, calendar) == gaps(in_time, calendar)


def gaps(days: list[date], calendar: WorkCalendar) -> list[int]:
    """Count the working days from each date to the next."""
    return [calendar.business_days_between(before, after) for before, after in pairwise(days)]


@given(offsets=OFFSETS, day=DAYS, calendar=CALENDARS)
def test_in_time_every_step_falls_on_its_day_and_says_which_holidays_it_went_around(
    offsets: list[int], day: date, calendar: WorkCalendar
) -> None:
    laid = lay_out(asks(offsets), decided(day), schedule(calendar, day))

    assert dues(laid) == [calendar.add_business_days(day, offset) for offset in offsets]
    around = [calendar.holidays_between(day, due) for due in dues(laid)]
    assert [each.reason is not None for each in laid] == [bool(free) for free in around]


@given(day=DAYS, promised=DAYS, late=LATE_BY, calendar=CALENDARS)
def test_asks_from_two_anchors_that_both_have_passed_keep_three_days_between_them(
    day: date, promised: date, late: timedelta, calendar: WorkCalendar
) -> None:
    steps = [step(1, anchor=Anchor.PROMISED), step(2)]
    silence = Anchors({Anchor.PROMISED: promised, Anchor.DECISION: day})
    first, second = dues(lay_out(steps, silence, schedule(calendar, max(day, promised) + late)))

    assert calendar.business_days_between(first, second) >= Caps().days_between


def test_on_sunday_what_was_missed_on_friday_is_due_on_monday_and_the_next_a_day_later() -> None:
    laid = lay_out(asks([1, 2]), decided(FRIDAY - timedelta(days=1)), schedule(WEEKDAYS, SUNDAY))

    assert dues(laid) == [date(2026, 11, 30), date(2026, 12, 1)]
    assert laid[0].reason == Reason.of("moved_to_keep_gaps", **{"from": "2026-11-27"})


def test_calendar_days_that_end_on_a_weekend_roll_forward() -> None:
    thanks = step(offset=1, days=DayType.CALENDAR, anchor=Anchor.INTERVIEW, kind=Kind.COURTESY)

    assert dues(lay_out([thanks], Anchors({Anchor.INTERVIEW: FRIDAY}), schedule(WEEKDAYS, FRIDAY))) == [
        date(2026, 11, 30)
    ]


def test_a_step_whose_anchor_has_not_come_has_no_date() -> None:
    waiting = step(anchor=Anchor.DECISION)

    assert lay_out([waiting], Anchors({Anchor.INTERVIEW: MONDAY}), schedule(WEEKDAYS, MONDAY)) == (waiting,)


@pytest.mark.parametrize("state", [StepState.DONE, StepState.SKIPPED, StepState.CANCELLED])
def test_a_step_that_is_over_gets_no_date(state: StepState) -> None:
    over = step(state=state)

    assert lay_out([over], decided(MONDAY), schedule(WEEKDAYS, MONDAY)) == (over,)


def test_a_date_that_was_given_stays_and_the_next_ones_are_never_before_it() -> None:
    postponed = step(1, due_on=date(2026, 12, 4), reason=Reason.of("postponed_by_you"))
    laid = lay_out([postponed, step(2, offset=2)], decided(MONDAY), schedule(WEEKDAYS, MONDAY))

    assert laid[0] is postponed
    assert laid[1].due_on == date(2026, 12, 4)


THANKS = step(anchor=Anchor.INTERVIEW, kind=Kind.COURTESY)


def test_late_thanks_are_skipped_when_the_answer_has_come() -> None:
    (laid,) = lay_out([THANKS], decided(FRIDAY, MONDAY), schedule(WEEKDAYS, FRIDAY))

    assert laid.state is StepState.SKIPPED
    assert laid.reason == Reason.of("answer_came_first")
    assert laid.due_on is None


def test_thanks_in_time_are_said_although_the_answer_has_come() -> None:
    tuesday = MONDAY + timedelta(days=1)
    (laid,) = lay_out([THANKS], decided(tuesday, MONDAY), schedule(WEEKDAYS, tuesday))

    assert (laid.state, laid.due_on) == (StepState.PLANNED, tuesday)


def test_late_thanks_are_due_at_once_while_the_answer_is_open() -> None:
    assert dues(lay_out([THANKS], Anchors({Anchor.INTERVIEW: MONDAY}), schedule(WEEKDAYS, FRIDAY))) == [
        FRIDAY
    ]


def test_a_day_on_which_silence_will_count_as_the_answer_does_not_skip_the_thanks() -> None:
    silence = Anchors({Anchor.INTERVIEW: MONDAY, Anchor.DECISION: date(2026, 12, 23)})

    assert dues(lay_out([THANKS], silence, schedule(WEEKDAYS, FRIDAY))) == [FRIDAY]


def test_where_things_stand_is_not_asked_of_who_has_answered() -> None:
    status = step(anchor=Anchor.PROMISED)
    answered = Anchors({Anchor.PROMISED: FRIDAY, Anchor.DECISION: MONDAY}, answered=True)
    (laid,) = lay_out([status], answered, schedule(WEEKDAYS, MONDAY))

    assert (laid.state, laid.reason) == (StepState.SKIPPED, Reason.of("answer_is_known"))


@given(offsets=OFFSETS, day=DAYS, calendar=CALENDARS, days=st.integers(0, 10), after=st.integers(0, 6))
def test_a_shift_moves_what_lies_behind_by_the_same_days_and_nothing_else(
    offsets: list[int], day: date, calendar: WorkCalendar, days: int, after: int
) -> None:
    steps = lay_out(asks(offsets), decided(day), schedule(calendar, day))
    shifted = push(steps, schedule(calendar, day), after=after, by=days)

    assert shifted[:after] == steps[:after]
    assert gaps(dues(shifted[after:]), calendar) == gaps(dues(steps[after:]), calendar)
    for before, moved in zip(dues(steps[after:]), dues(shifted[after:]), strict=True):
        assert calendar.business_days_between(before, moved) == days


def test_a_shift_leaves_done_and_undated_steps_alone() -> None:
    steps = (step(2, state=StepState.DONE, due_on=MONDAY), step(3))

    assert push(steps, schedule(WEEKDAYS, MONDAY), after=1, by=4) == steps


@given(offsets=OFFSETS, day=DAYS, ahead=st.integers(0, 20), calendar=CALENDARS)
def test_none_is_left_before_a_day_and_the_gaps_stay(
    offsets: list[int], day: date, ahead: int, calendar: WorkCalendar
) -> None:
    steps = lay_out(asks(offsets), decided(day), schedule(calendar, day))
    first = day + timedelta(days=ahead)
    moved = push(steps, schedule(calendar, day), floor=first)

    assert all(due >= first for due in dues(moved))
    assert gaps(dues(moved), calendar) == gaps(dues(steps), calendar)


def test_what_is_done_stays_before_the_day() -> None:
    done = (step(state=StepState.DONE, due_on=MONDAY), step(2))

    assert push(done, schedule(WEEKDAYS, MONDAY), floor=FRIDAY) == done


def test_a_moved_step_says_from_where() -> None:
    (moved,) = push((step(2, due_on=MONDAY),), schedule(WEEKDAYS, MONDAY), after=1, by=1)

    assert moved.reason == Reason.of("moved_to_keep_gaps", **{"from": "2026-11-23"})


@pytest.mark.parametrize(
    ("on", "late"),
    [(MONDAY, 0), (MONDAY - timedelta(days=7), 0), (FRIDAY, 4), (SUNDAY, 4), (date(2026, 11, 30), 5)],
    ids=str,
)
def test_lateness_counts_working_days_and_is_never_negative(on: date, late: int) -> None:
    assert lateness(step(due_on=MONDAY), on, WEEKDAYS) == late


def test_a_step_without_a_date_is_never_late() -> None:
    assert lateness(step(), SUNDAY, WEEKDAYS) == 0


CLOSES = (Anchor.DECISION, 15, DayType.BUSINESS)


def test_a_plan_has_no_closing_day_while_its_anchor_is_open() -> None:
    assert closing_day(CLOSES, Anchors({}), asks([1]), schedule(WEEKDAYS, MONDAY)) is None


def test_a_plan_closes_by_its_sequence() -> None:
    steps = lay_out(asks([1, 10]), decided(MONDAY), schedule(WEEKDAYS, MONDAY))

    assert closing_day(CLOSES, decided(MONDAY), steps, schedule(WEEKDAYS, MONDAY)) == date(2026, 12, 14)


@given(offsets=OFFSETS, day=DAYS, late=LATE_BY, calendar=CALENDARS, data=st.data())
def test_a_plan_leaves_time_for_an_answer_to_its_last_step(
    offsets: list[int], day: date, late: timedelta, calendar: WorkCalendar, data: st.DataObject
) -> None:
    steps = list(lay_out(asks(offsets), decided(day), schedule(calendar, day + late)))
    postponed = data.draw(st.sampled_from(range(len(steps))))
    steps[postponed] = replace(steps[postponed], due_on=day + timedelta(days=90))
    closes_on = closing_day(CLOSES, decided(day), steps, schedule(calendar, MONDAY))

    assert closes_on is not None
    assert all(calendar.business_days_between(due, closes_on) >= 5 for due in dues(tuple(steps)))


@given(day=DAYS, last=DAYS, calendar=CALENDARS)
def test_a_late_last_step_keeps_the_plan_open_and_an_early_one_does_not_close_it(
    day: date, last: date, calendar: WorkCalendar
) -> None:
    steps = [step(due_on=last)]
    kept = kept_open(day, steps, schedule(calendar, day))

    assert kept == max(day, calendar.add_business_days(last, 5))
    assert kept_open(None, steps, schedule(calendar, day)) is None


@given(day=DAYS, offset=st.integers(0, 20), days=st.sampled_from(DayType), calendar=CALENDARS)
def test_counting_from_a_day_ends_on_a_working_day_not_before_it(
    day: date, offset: int, days: DayType, calendar: WorkCalendar
) -> None:
    found = counted(day, step(offset=offset, days=days), calendar)

    assert calendar.is_workday(found.day)
    assert found.day >= day + timedelta(days=offset)
