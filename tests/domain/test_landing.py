"""Where a step falls, and the reason that is given for it: each rule has its own."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.domain.samples import free, off, schedule, step

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.ids import StepId
from askwhy.domain.landing import Contact, Landing, counted, land
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, StepState
from askwhy.domain.reasons import Reason

MONDAY = date(2026, 11, 23)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=ahead) for ahead in range(1, 5))
NEXT_MONDAY = MONDAY + timedelta(days=7)
WEEKDAYS = WorkCalendar()
ASK = step(2)
LETTER = step(1, channel=Channel.LETTER, kind=Kind.COURTESY, due_on=MONDAY)
FROM_MONDAY = {"from": MONDAY.isoformat()}


def test_a_day_that_keeps_every_rule_needs_no_reason() -> None:
    assert land(ASK, MONDAY, [], schedule(WEEKDAYS, MONDAY)) == Landing(MONDAY, None)


def test_a_holiday_is_named_with_its_place() -> None:
    bavaria = WorkCalendar(holiday=free(MONDAY, name="Epiphany", place="Bavaria"))

    found = land(ASK, MONDAY, [], schedule(bavaria, MONDAY))

    assert found == Landing(
        TUESDAY, Reason.of("around_free_days", days=MONDAY.isoformat(), name="Epiphany", place="Bavaria")
    )


def test_of_many_holidays_the_last_three_are_named_by_their_days() -> None:
    week = WorkCalendar(holiday=free(MONDAY, TUESDAY, WEDNESDAY, THURSDAY))

    found = land(ASK, MONDAY, [], schedule(week, MONDAY))

    days = " ".join(day.isoformat() for day in (TUESDAY, WEDNESDAY, THURSDAY))
    assert found == Landing(FRIDAY, Reason.of("around_free_days", days=days, name="", place="DE"))


def test_days_off_of_ones_own_are_said_to_be_ones_own() -> None:
    away = WorkCalendar(day_off=off(MONDAY, TUESDAY))

    assert land(ASK, MONDAY, [], schedule(away, MONDAY)) == Landing(
        WEDNESDAY, Reason.of("while_away", day=MONDAY.isoformat())
    )


def test_nothing_falls_before_what_comes_earlier_in_the_plan() -> None:
    earlier = step(1, due_on=WEDNESDAY, kind=Kind.COURTESY)

    found = land(ASK, MONDAY, [earlier], schedule(WEEKDAYS, MONDAY))

    assert found == Landing(WEDNESDAY, Reason.of("moved_to_keep_gaps", **FROM_MONDAY))


@pytest.mark.parametrize("state", [StepState.SKIPPED, StepState.CANCELLED])
def test_what_was_left_out_holds_nothing_back(state: StepState) -> None:
    left_out = step(1, due_on=WEDNESDAY, state=state)

    assert land(ASK, MONDAY, [left_out], schedule(WEEKDAYS, MONDAY)).day == MONDAY


def test_an_ask_waits_for_the_letter_before_it_to_arrive() -> None:
    found = land(ASK, MONDAY, [LETTER], schedule(WEEKDAYS, MONDAY, mail_days=lambda _who: 3))

    assert found == Landing(THURSDAY, Reason.of("mail_on_its_way", **FROM_MONDAY))


def test_thanks_and_asks_of_another_anchor_do_not_wait_for_a_letter() -> None:
    slow = schedule(WEEKDAYS, MONDAY, mail_days=lambda _who: 3)

    assert land(replace(ASK, kind=Kind.COURTESY), MONDAY, [LETTER], slow).day == MONDAY
    assert land(replace(ASK, anchor=Anchor.START), MONDAY, [LETTER], slow).day == MONDAY


def test_an_ask_keeps_three_business_days_from_the_last_contact() -> None:
    talked = schedule(WEEKDAYS, MONDAY, contacts=lambda _who: [Contact(FRIDAY - timedelta(days=7))])

    assert land(ASK, MONDAY, [], talked) == Landing(WEDNESDAY, Reason.of("kept_apart", **FROM_MONDAY))
    assert land(replace(ASK, kind=Kind.COURTESY), MONDAY, [], talked).day == MONDAY


def test_another_try_of_the_same_step_keeps_its_own_distance() -> None:
    tried = schedule(WEEKDAYS, MONDAY, contacts=lambda _who: [Contact(MONDAY, StepId(2))])

    assert land(ASK, MONDAY, [], tried).day == MONDAY


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (MONDAY, THURSDAY),
        (WEDNESDAY, NEXT_MONDAY),
        (THURSDAY, MONDAY),
        (MONDAY - timedelta(days=3), WEDNESDAY),
        (MONDAY - timedelta(days=5), MONDAY),
    ],
    ids=str,
)
def test_an_ask_keeps_three_business_days_on_both_sides_of_another_plans(other: date, found: date) -> None:
    beside = schedule(WEEKDAYS, MONDAY, asks=lambda _who: [other])

    assert land(ASK, MONDAY, [], beside).day == found


def test_after_rolling_over_a_holiday_it_still_keeps_apart() -> None:
    calendar = WorkCalendar(holiday=free(MONDAY))
    beside = schedule(calendar, MONDAY, asks=lambda _who: [THURSDAY])

    assert land(ASK, MONDAY, [], beside).day == THURSDAY + timedelta(days=5)


def test_a_weekend_at_the_end_of_calendar_days_is_named() -> None:
    found = counted(FRIDAY, step(offset=1, days=DayType.CALENDAR), WEEKDAYS)

    assert found == Landing(
        NEXT_MONDAY, Reason.of("after_weekend", day=(FRIDAY + timedelta(days=1)).isoformat())
    )


def test_a_holiday_behind_the_weekend_is_the_better_reason() -> None:
    calendar = WorkCalendar(holiday=free(NEXT_MONDAY, name="St Andrew's Day", place="Scotland"))

    found = counted(FRIDAY, step(offset=1, days=DayType.CALENDAR), calendar)

    assert found.why == Reason.of(
        "around_free_days", days=NEXT_MONDAY.isoformat(), name="St Andrew's Day", place="Scotland"
    )


def test_ones_own_days_off_count_as_their_business_days() -> None:
    away = WorkCalendar(day_off=off(TUESDAY, WEDNESDAY))

    assert counted(MONDAY, step(offset=3), away) == Landing(THURSDAY, None)
