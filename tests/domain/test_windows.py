"""Call windows: inside their hours and outside their lunch, on their working days, by their own clock."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import (
    CHANGING,
    DAYS,
    HOURS,
    INSTANTS,
    LUNCHES,
    PLACES,
    WISHING_PLACES,
    ZONES,
    clock_changes,
)

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.hours import STANDARD_WEEK, Stretch, WorkingWeek
from askwhy.domain.outreach import WindowKind
from askwhy.domain.windows import (
    EDGE_MINUTES,
    SHORTEST_MINUTES,
    CalleePlace,
    cut,
    instant_of,
    minute_of,
    utc_minute,
    window_at,
    windows_on,
)
from askwhy.domain.wishes import CallWishes

EARLY, MIDDAY, LATE = WindowKind.EARLY, WindowKind.MIDDAY, WindowKind.LATE
EVERY_DAY = WorkCalendar(WorkingWeek.of(510, 1050, tuple(range(7))))
MINUTE = timedelta(minutes=1)
TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)


def clock_minute(instant: datetime, zone: ZoneInfo) -> int:
    """Give the minute that a clock in the zone shows."""
    local = instant.astimezone(zone)
    return local.hour * 60 + local.minute


def shown(pieces: object) -> list[tuple[WindowKind, int, int]]:
    """Give pieces without what is wished."""
    assert isinstance(pieces, tuple)
    return [(piece.kind, piece.start, piece.end) for piece in pieces]


# How a day is cut


@given(hours=st.tuples(st.integers(0, 800), st.integers(801, 1440)), lunch=st.none() | LUNCHES)
def test_a_days_windows_lie_in_its_hours_in_order_and_never_overlap(
    hours: Stretch, lunch: Stretch | None
) -> None:
    pieces = cut(hours, lunch)

    assert all(hours[0] <= piece.start < piece.end <= hours[1] for piece in pieces)
    assert all(before.end <= after.start for before, after in pairwise(pieces))
    assert all(piece.minutes >= SHORTEST_MINUTES for piece in pieces)


@given(hours=HOURS, lunch=LUNCHES)
def test_nobody_is_called_at_lunch(hours: Stretch, lunch: Stretch) -> None:
    assert all(piece.end <= lunch[0] or lunch[1] <= piece.start for piece in cut(hours, lunch))


@given(hours=HOURS.filter(lambda hours: hours[1] - hours[0] >= 2 * EDGE_MINUTES))
def test_early_is_the_first_and_late_the_last_ninety_minutes(hours: Stretch) -> None:
    pieces = {piece.kind: (piece.start, piece.end) for piece in cut(hours)}

    assert pieces[EARLY] == (hours[0], hours[0] + 90)
    assert pieces[LATE] == (hours[1] - 90, hours[1])


def test_lunch_parts_the_midday() -> None:
    assert shown(cut((540, 1080), (750, 840))) == [
        (EARLY, 540, 630),
        (MIDDAY, 630, 750),
        (MIDDAY, 840, 990),
        (LATE, 990, 1080),
    ]


def test_a_short_day_is_halved_and_has_no_midday() -> None:
    assert shown(cut((540, 660))) == [(EARLY, 540, 600), (LATE, 600, 660)]


def test_half_an_hour_is_one_window_and_less_than_a_quarter_none() -> None:
    assert shown(cut((540, 569))) == [(EARLY, 540, 569)]
    assert cut((540, 554)) == ()


def test_a_short_day_ends_before_lunch() -> None:
    week = WorkingWeek((*[(540, 1080)] * 4, (480, 720), None, None), lunch=(720, 780))

    assert week.lunch_on(0) == (720, 780)
    assert week.lunch_on(4) is None
    assert week.lunch_on(5) is None


@pytest.mark.parametrize(
    ("best_at", "expected"),
    [
        (9 * 60, (EARLY, 510, 600)),
        (17 * 60, (LATE, 960, 1050)),
        (13 * 60, (MIDDAY, 735, 825)),
        (10 * 60 + 10, (MIDDAY, 600, 655)),
        (18 * 60, (LATE, 1050, 1125)),
        (8 * 60, (EARLY, 435, 510)),
    ],
    ids=str,
)
def test_around_the_hour_that_they_like_best_lies_a_window_even_beside_their_hours(
    best_at: int, expected: tuple[WindowKind, int, int]
) -> None:
    wished = tuple(piece for piece in cut((510, 1050), None, best_at) if piece.wished)

    assert shown(wished) == [expected]
    assert expected[1] <= best_at < expected[2]


@given(hours=HOURS, lunch=st.none() | LUNCHES, best_at=st.integers(360, 1320))
def test_exactly_one_window_is_wished_and_it_holds_the_hour(
    hours: Stretch, lunch: Stretch | None, best_at: int
) -> None:
    pieces = cut(hours, lunch, best_at)
    wished = [piece for piece in pieces if piece.wished]

    assert len(wished) == 1
    assert wished[0].start <= best_at < wished[0].end
    assert all(before.end <= after.start for before, after in pairwise(pieces))


# Their days


@given(place=PLACES, day=DAYS)
def test_a_window_lies_within_their_hours_on_their_own_clock(place: CalleePlace, day: date) -> None:
    hours = place.calendar.week.days[day.weekday()]

    for window in windows_on(day, place):
        assert hours is not None
        assert window.day == day == window.start.astimezone(place.zone).date()
        start, end = clock_minute(window.start, place.zone), clock_minute(window.end, place.zone)
        assert hours[0] <= start < end <= hours[1]


@given(place=WISHING_PLACES, day=DAYS)
def test_a_day_has_windows_only_when_it_is_worked_and_not_ruled_out(place: CalleePlace, day: date) -> None:
    callable_day = place.calendar.is_workday(day) and day.weekday() not in place.wishes.never

    assert bool(windows_on(day, place)) == callable_day


def test_never_fridays() -> None:
    place = CalleePlace(ZoneInfo("Europe/Berlin"), WorkCalendar(), CallWishes(never=(4,)))

    assert windows_on(FRIDAY, place) == ()
    assert windows_on(TUESDAY, place) != ()


@pytest.mark.parametrize("name", CHANGING)
def test_when_their_clocks_change_the_windows_keep_their_hours(name: str) -> None:
    zone = ZoneInfo(name)
    days = clock_changes(zone, 2026) + clock_changes(zone, 2027)
    assert len(days) >= 3

    for change in days:
        for day in (change - timedelta(days=1), change, change + timedelta(days=1)):
            early, _, late = windows_on(day, CalleePlace(zone, EVERY_DAY))
            assert (clock_minute(early.start, zone), clock_minute(early.end, zone)) == (510, 600)
            assert (clock_minute(late.start, zone), clock_minute(late.end, zone)) == (960, 1050)
            assert early.end - early.start == late.end - late.start == timedelta(minutes=90)


def test_in_march_a_call_from_berlin_to_new_york_is_an_hour_earlier_for_three_weeks() -> None:
    place = CalleePlace(ZoneInfo("America/New_York"), WorkCalendar())
    berlin = ZoneInfo("Europe/Berlin")
    begins = [windows_on(date(2026, 3, day), place)[0].start.astimezone(berlin) for day in (6, 9, 27, 30)]

    assert [f"{begin:%H:%M}" for begin in begins] == ["14:30", "13:30", "13:30", "14:30"]


def test_in_april_and_october_sydney_moves_against_berlin_by_two_hours() -> None:
    place = CalleePlace(ZoneInfo("Australia/Sydney"), WorkCalendar())
    berlin = ZoneInfo("Europe/Berlin")
    lates = [
        windows_on(day, place)[2].start.astimezone(berlin) for day in (date(2026, 3, 27), date(2026, 4, 6))
    ]

    assert [f"{late:%H:%M}" for late in lates] == ["06:00", "08:00"]


# Minutes and instants


@given(zone=ZONES, day=DAYS, minute=st.integers(0, 1440))
def test_a_minute_of_the_day_is_the_instant_at_which_their_clock_shows_it(
    zone: ZoneInfo, day: date, minute: int
) -> None:
    instant = instant_of(utc_minute(day, minute, zone))
    shown_there = instant.astimezone(zone)
    wanted = datetime(day.year, day.month, day.day) + minute * MINUTE

    # In the night in which clocks go forward, one hour does not exist.
    if abs(shown_there.replace(tzinfo=None) - wanted) != timedelta(hours=1):
        assert shown_there.replace(tzinfo=None) == wanted or day in clock_changes(zone, day.year)


@given(instant=INSTANTS, seconds=st.integers(1, 59))
def test_a_minute_that_has_begun_is_over(instant: datetime, seconds: int) -> None:
    assert instant_of(minute_of(instant)) == instant
    assert instant_of(minute_of(instant - timedelta(seconds=seconds))) == instant


@given(place=WISHING_PLACES, instant=INSTANTS)
def test_an_instant_lies_in_the_window_that_holds_it_and_in_none_outside_their_hours(
    place: CalleePlace, instant: datetime
) -> None:
    day = instant.astimezone(place.zone).date()
    holding = [window.kind for window in windows_on(day, place) if window.start <= instant < window.end]

    assert window_at(instant, place) == (holding[0] if holding else None)


def test_a_minute_before_they_close_is_late_and_closing_time_is_over() -> None:
    place = CalleePlace(ZoneInfo("America/Chicago"), WorkCalendar(STANDARD_WEEK))
    closing = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)

    assert window_at(closing - MINUTE, place) is LATE
    assert window_at(closing, place) is None


@pytest.mark.parametrize(
    "wishes", [{"end": MIDDAY}, {"best_at": 3 * 60}, {"never": (4, 1)}, {"never": tuple(range(7))}], ids=str
)
def test_a_wish_that_cannot_be_kept_is_refused(wishes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        CallWishes(**wishes)  # type: ignore[arg-type]
