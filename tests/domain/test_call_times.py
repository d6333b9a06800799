"""The times: every window that it gives can be used, and none that could be used is missed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import groupby, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from tests.domain.strategies import BUSY_OWN_DAYS, INSTANTS, PLACES, WISHING_PLACES

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.call_times import HORIZON_DAYS, CallTimes
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import OwnDay
from askwhy.domain.windows import SHORTEST_MINUTES, CalleePlace, CallWindow, windows_on

MINUTE = timedelta(minutes=1)
DAYS_TRIED = 8
BERLIN = ZoneInfo("Europe/Berlin")
HERE = CalleePlace(BERLIN, WorkCalendar())
TUESDAY = date(2026, 11, 24)


def found(times: CallTimes, place: CalleePlace, days: int = DAYS_TRIED) -> list[CallWindow]:
    """Give the windows of the first days."""
    horizon = times.days_from(place, times.today(place))
    return [slot.window for ahead, slots in horizon if ahead < days for slot in slots]


def clock(instant: datetime, zone: ZoneInfo) -> tuple[datetime, int]:
    """Give an instant on a zone's clock, and the minute of its day."""
    local = instant.astimezone(zone)
    return local, local.hour * 60 + local.minute


def may_call(instant: datetime, place: CalleePlace, own: OwnDay) -> bool:
    """Tell by the rules alone, minute by minute, whether a call is welcome and one is free to make it."""
    theirs, minute = clock(instant, place.zone)
    mine, own_minute = clock(instant, own.zone)
    hours, lunch = (
        place.calendar.week.days[theirs.weekday()],
        place.calendar.week.lunch_on(theirs.weekday()),
    )
    at_work = hours is not None and hours[0] <= minute < hours[1]
    at_lunch = lunch is not None and lunch[0] <= minute < lunch[1]
    free = own.free[mine.weekday()] if own.free is not None else (own.awake,)
    return (
        at_work
        and not at_lunch
        and place.calendar.is_workday(theirs.date())
        and theirs.weekday() not in place.wishes.never
        and own.awake[0] <= own_minute < own.awake[1]
        and any(start <= own_minute < end for start, end in free)
    )


@settings(max_examples=60)
@given(place=PLACES, own=BUSY_OWN_DAYS, since=INSTANTS)
def test_sound_every_minute_of_every_window_obeys_every_rule(
    place: CalleePlace, own: OwnDay, since: datetime
) -> None:
    for window in found(CallTimes(own, since), place):
        minutes = (window.end - window.start) // MINUTE
        assert minutes >= SHORTEST_MINUTES
        assert window.end - max(window.start, since) >= SHORTEST_MINUTES * MINUTE
        assert all(may_call(window.start + ahead * MINUTE, place, own) for ahead in range(minutes))


def callable_quarters(place: CalleePlace, own: OwnDay, since: datetime) -> Iterator[tuple[datetime, bool]]:
    """Give each quarter of an hour from the first full one on, and whether all of it is callable."""
    begin = since.astimezone(place.zone).replace(hour=0, minute=0) + timedelta(days=1)
    first = begin.astimezone(UTC)
    for quarter in range((DAYS_TRIED - 2) * 96):
        start = first + quarter * 15 * MINUTE
        yield start, all(may_call(start + ahead * MINUTE, place, own) for ahead in range(15))


@settings(max_examples=25, deadline=None)
@given(place=PLACES, own=BUSY_OWN_DAYS, since=INSTANTS)
def test_complete_no_callable_stretch_is_missed(place: CalleePlace, own: OwnDay, since: datetime) -> None:
    """A brute force over quarters of an hour finds no stretch of them that has no window in it."""
    windows = found(CallTimes(own, since), place)
    runs = groupby(callable_quarters(place, own, since), key=lambda quarter: quarter[1])
    stretches = [[start for start, _ in run] for can, run in runs if can]

    for stretch in stretches:
        start, end = stretch[0], stretch[-1] + 15 * MINUTE
        assert any(window.start < end and start < window.end for window in windows), (start, end)
        covered = sum(
            (max(min(each.end, end) - max(each.start, start), timedelta()) for each in windows), timedelta()
        )
        # Only what a border between two kinds cuts off, less than a quarter of an hour each, may be missing.
        borders = sum(start < each.end < end or start < each.start < end for each in windows) + 2
        assert end - start - covered < borders * SHORTEST_MINUTES * MINUTE


@given(place=WISHING_PLACES, own=BUSY_OWN_DAYS, since=INSTANTS)
def test_windows_come_in_their_order_without_overlap(
    place: CalleePlace, own: OwnDay, since: datetime
) -> None:
    windows = found(CallTimes(own, since), place)

    assert all(before.end <= after.start for before, after in pairwise(windows))


@given(place=PLACES, own=BUSY_OWN_DAYS, since=INSTANTS)
def test_asked_twice_at_the_same_instant_it_says_the_same(
    place: CalleePlace, own: OwnDay, since: datetime
) -> None:
    assert found(CallTimes(own, since), place, 30) == found(CallTimes(own, since), place, 30)


@given(place=PLACES, own=BUSY_OWN_DAYS, since=INSTANTS)
def test_whoever_would_call_whenever_awake_misses_nothing_of_what_the_free_hours_gave(
    place: CalleePlace, own: OwnDay, since: datetime
) -> None:
    times = CallTimes(own, since)
    awake = found(times.while_awake(), place)

    for window in found(times, place):
        assert any(each.start < window.end and window.start < each.end for each in awake)


def test_who_shares_a_place_shares_its_days() -> None:
    times = CallTimes(OwnDay(BERLIN), datetime(2026, 11, 24, 8, tzinfo=BERLIN))

    assert times.day(HERE, TUESDAY) is times.day(HERE, TUESDAY)
    assert times.while_awake() is times.while_awake()


def test_it_looks_a_month_ahead() -> None:
    times = CallTimes(OwnDay(BERLIN), datetime(2026, 11, 24, 8, tzinfo=BERLIN))

    assert [ahead for ahead, _ in times.days_from(HERE, TUESDAY)] == list(range(HORIZON_DAYS))


@pytest.mark.parametrize(
    ("hour", "minute", "kind"),
    [
        (8, 29, None),
        (8, 30, WindowKind.EARLY),
        (12, 0, WindowKind.MIDDAY),
        (17, 15, WindowKind.LATE),
        (17, 20, None),
        (17, 30, None),
    ],
)
def test_what_is_open_now(hour: int, minute: int, kind: WindowKind | None) -> None:
    times = CallTimes(OwnDay(BERLIN), datetime(2026, 11, 24, hour, minute, tzinfo=BERLIN))
    slot = times.open_now(HERE)

    assert (slot.window.kind if slot is not None else None) is kind


def at(hour: int, minute: int = 0) -> datetime:
    """Give an instant of Tuesday by Berlin's clock."""
    return datetime(2026, 11, 24, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize("minutes", [0, 30, 119])
def test_after_a_busy_line_the_next_two_hours_are_one_window(minutes: int) -> None:
    window = CallTimes(OwnDay(BERLIN), at(9) + minutes * MINUTE).after_busy(HERE, at(9))

    assert window is not None
    assert (window.start, window.end) == (at(9) if minutes < 60 else window.start, at(11))
    assert window.start <= at(9) + minutes * MINUTE


def test_the_two_hours_end_with_their_day_and_with_ones_own() -> None:
    late = CallTimes(OwnDay(BERLIN), at(17)).after_busy(HERE, at(16, 50))
    own = CallTimes(OwnDay(BERLIN, (420, 600)), at(9)).after_busy(HERE, at(9))

    assert late is not None
    assert late.end == at(17, 30)
    assert own is not None
    assert own.end == at(10)


def test_after_two_hours_a_busy_line_is_like_any_other() -> None:
    assert CallTimes(OwnDay(BERLIN), at(11)).after_busy(HERE, at(9)) is None


# Golden cases: where clocks are odd, and where a week or a year is


@pytest.mark.parametrize(
    ("zone", "day", "own", "expected"),
    [
        ("Asia/Kathmandu", TUESDAY, "Europe/Berlin", ["Tue 11:15–12:45"]),
        ("Asia/Kolkata", TUESDAY, "America/New_York", ["Mon 22:00–23:00"]),
        ("Asia/Kolkata", TUESDAY, "Europe/London", ["Tue 10:30–12:00"]),
        ("Pacific/Kiritimati", TUESDAY, "America/Los_Angeles", ["Mon 10:30–12:00", "Mon 18:00–19:30"]),
        ("Pacific/Kiritimati", TUESDAY, "Europe/Berlin", ["Mon 19:30–21:00"]),
        ("Pacific/Chatham", TUESDAY, "America/Los_Angeles", ["Mon 10:45–12:15", "Mon 18:15–19:45"]),
        ("Australia/Lord_Howe", TUESDAY, "Europe/Berlin", ["Mon 22:30–23:00", "Tue 07:00–07:30"]),
        ("America/New_York", date(2026, 3, 9), "Europe/Berlin", ["Mon 13:30–15:00", "Mon 21:00–22:30"]),
        ("America/New_York", date(2026, 10, 26), "Europe/Berlin", ["Mon 13:30–15:00", "Mon 21:00–22:30"]),
        ("America/New_York", date(2026, 11, 2), "Europe/Berlin", ["Mon 14:30–16:00", "Mon 22:00–23:00"]),
    ],
)
def test_early_and_late_of_a_day_on_ones_own_clock(
    zone: str, day: date, own: str, expected: list[str]
) -> None:
    place, mine = CalleePlace(ZoneInfo(zone), WorkCalendar()), ZoneInfo(own)
    times = CallTimes(OwnDay(mine), datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=3))
    ends = [slot.window for slot in times.day(place, day) if slot.window.kind is not WindowKind.MIDDAY]

    assert [
        f"{each.start.astimezone(mine):%a %H:%M}–{each.end.astimezone(mine):%H:%M}" for each in ends
    ] == expected
    assert all(each.day == day for each in ends)
    assert {each.day for each in windows_on(day, place)} == {day}
