"""What follows from the calls so far: the other end after a silent line, the same hour where they were there."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.contacts import Touch
from askwhy.domain.ids import InterviewerId, TouchId
from askwhy.domain.line import FIRST_TRY, Call, Line, Misses, calls_of, due, line_of
from askwhy.domain.outreach import Channel, WindowKind
from askwhy.domain.touches import Direction, Disposition

EARLY, MIDDAY, LATE = WindowKind.EARLY, WindowKind.MIDDAY, WindowKind.LATE
VOICEMAIL, NO_ANSWER = Disposition.VOICEMAIL, Disposition.NO_ANSWER
BUSY, LATER, CONNECTED = Disposition.BUSY, Disposition.CALL_BACK_LATER, Disposition.CONNECTED
MONDAY = date(2026, 11, 23)
AT = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)


def calls(*said: tuple[Disposition, WindowKind | None]) -> tuple[Call, ...]:
    """Give calls on Monday and each day after it."""
    return tuple(
        Call(AT + timedelta(days=ahead), MONDAY + timedelta(days=ahead), disposition, window)
        for ahead, (disposition, window) in enumerate(said)
    )


def test_who_was_never_called_is_a_first_try() -> None:
    assert line_of(()) is FIRST_TRY
    assert (FIRST_TRY.prefer, FIRST_TRY.last_choices) == (None, frozenset())


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        ([LATE], EARLY),
        ([LATE, EARLY], LATE),
        ([LATE, EARLY, LATE], EARLY),
        ([LATE, MIDDAY], EARLY),
        ([None], None),
        ([EARLY, None], LATE),
    ],
    ids=str,
)
def test_after_a_silent_line_comes_the_other_end(
    windows: list[WindowKind | None], expected: WindowKind | None
) -> None:
    assert line_of(calls(*((NO_ANSWER, window) for window in windows))).prefer is expected


@pytest.mark.parametrize("said", [VOICEMAIL, NO_ANSWER, LATER])
def test_the_next_try_is_on_a_later_day_of_theirs(said: Disposition) -> None:
    assert line_of(calls((said, LATE))).not_before == MONDAY + timedelta(days=1)


def test_a_busy_line_may_be_tried_again_on_the_same_day() -> None:
    line = line_of(calls((BUSY, LATE)))

    assert (line.not_before, line.busy_at) == (date.min, AT)
    assert (line.prefer, line.because) == (LATE, "window_there")


def test_who_asks_to_call_back_later_is_there_at_this_hour() -> None:
    line = line_of(calls((VOICEMAIL, LATE), (LATER, EARLY)))

    assert (line.prefer, line.because) == (EARLY, "window_there")
    assert line.last_choices == frozenset()


def test_two_misses_in_one_window_make_it_the_last_choice() -> None:
    line = line_of(calls((VOICEMAIL, LATE), (NO_ANSWER, EARLY), (VOICEMAIL, LATE)))

    assert line.misses == (Misses(LATE, 2, "voicemail"), Misses(EARLY, 1, "no_answer"))
    assert line.last_choices == {LATE}


def test_misses_of_two_kinds_are_told_as_neither() -> None:
    assert line_of(calls((VOICEMAIL, LATE), (NO_ANSWER, LATE))).misses == (Misses(LATE, 2, ""),)


def test_where_they_were_reached_before_comes_first_until_it_is_missed() -> None:
    reached = calls((VOICEMAIL, LATE), (CONNECTED, EARLY))
    missed_since = calls((CONNECTED, EARLY), (VOICEMAIL, EARLY))

    assert (line_of(reached).prefer, line_of(reached).because) == (EARLY, "window_reached")
    assert line_of(reached).misses == ()
    assert (line_of(missed_since).prefer, line_of(missed_since).because) == (LATE, "window_missed")


def test_who_was_reached_is_not_called_again_unless_a_call_is_planned() -> None:
    reached = calls((CONNECTED, EARLY))
    stopped = line_of(reached, planned=False).stopped

    assert line_of(reached).stopped is None
    assert stopped is not None
    assert (stopped.key, stopped.arg("day")) == ("call_reached", "2026-11-23")


DISPOSITIONS = st.sampled_from([VOICEMAIL, NO_ANSWER, BUSY, LATER, CONNECTED, Disposition.WRONG_NUMBER])
HISTORIES = st.lists(st.tuples(DISPOSITIONS, st.sampled_from([None, *WindowKind])), max_size=6)


@given(history=HISTORIES)
def test_the_same_calls_always_give_the_same_line(
    history: list[tuple[Disposition, WindowKind | None]],
) -> None:
    line = line_of(calls(*history))

    assert line == line_of(calls(*history))
    assert hash(line) == hash(line_of(calls(*history)))
    assert all(each.times >= 1 for each in line.misses)
    assert line.prefer is not MIDDAY or line.because in ("window_reached", "window_there")


@pytest.mark.parametrize(
    ("due_on", "expected"),
    [
        (None, Line()),
        (MONDAY, Line(is_due=True)),
        (MONDAY - timedelta(days=1), Line(is_due=True, hurry=True)),
        (MONDAY + timedelta(days=3), Line(not_before=MONDAY + timedelta(days=3))),
    ],
    ids=str,
)
def test_a_call_waits_for_its_day_and_presses_when_it_has_passed(due_on: date | None, expected: Line) -> None:
    assert due(FIRST_TRY, due_on, MONDAY) == expected


@pytest.mark.parametrize(("planned", "prefer"), [(EARLY, EARLY), (LATE, None), (None, None)])
def test_a_first_try_goes_where_the_plan_has_it_unless_that_is_the_rule_of_thumb(
    planned: WindowKind | None, prefer: WindowKind | None
) -> None:
    assert due(FIRST_TRY, MONDAY, MONDAY, planned).prefer is prefer
    assert due(line_of(calls((VOICEMAIL, LATE))), MONDAY, MONDAY, LATE).prefer is EARLY


def test_the_calls_among_the_touches_are_told_on_their_dates() -> None:
    base = Touch(
        id=TouchId(1),
        interviewer=InterviewerId(1),
        channel=Channel.PHONE,
        direction=Direction.MADE,
        at=datetime(2026, 11, 23, 23, 30, tzinfo=UTC),
        zone="Europe/Berlin",
        disposition=VOICEMAIL,
        window=EARLY,
    )
    others = [
        Touch(
            TouchId(2),
            base.interviewer,
            Channel.EMAIL,
            Direction.MADE,
            AT,
            "UTC",
            disposition=Disposition.SENT,
        ),
        Touch(TouchId(3), base.interviewer, Channel.PHONE, Direction.RECEIVED, AT, "UTC"),
    ]

    assert calls_of([*others, base], ZoneInfo("Asia/Tokyo")) == (
        Call(base.at, date(2026, 11, 24), VOICEMAIL, EARLY),
    )
