"""Which windows are suggested first, and why."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import DAYS, INSTANTS, OWN_DAYS, PLACES

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.outreach import WindowKind
from askwhy.domain.touches import Disposition
from askwhy.domain.windows import (
    SHORTEST_MINUTES,
    CalleePlace,
    CallWindow,
    OwnDay,
    Suggestion,
    clipped,
    is_awkward,
    next_preference,
    next_windows,
    window_for_day,
    windows_on,
)

EARLY, MIDDAY, LATE = WindowKind.EARLY, WindowKind.MIDDAY, WindowKind.LATE
KINDS = st.sampled_from([EARLY, LATE])

BERLIN = ZoneInfo("Europe/Berlin")
HERE = CalleePlace(BERLIN, WorkCalendar())
OWN = OwnDay(BERLIN)
MONDAY, TUESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 27)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Give an instant by Berlin's clock."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN)


def named(windows: Sequence[CallWindow]) -> list[tuple[int, WindowKind]]:
    """Give windows as the day of their month and their kind."""
    return [(window.day.day, window.kind) for window in windows]


def best(suggestion: Suggestion) -> list[tuple[int, WindowKind]]:
    """Give the suggested windows, best first."""
    return named([ranked.window for ranked in suggestion.windows])


@given(place=PLACES, own=OWN_DAYS, since=INSTANTS, prefer=KINDS, count=st.integers(1, 8))
def test_every_suggestion_can_still_be_used_and_is_part_of_a_window_of_theirs(
    place: CalleePlace, own: OwnDay, since: datetime, prefer: WindowKind, count: int
) -> None:
    suggested = [ranked.window for ranked in next_windows(place, own, since, prefer, count).windows]

    assert len(suggested) <= count
    assert len(set(suggested)) == len(suggested)
    for window in suggested:
        assert window.end - max(window.start, since) >= timedelta(minutes=SHORTEST_MINUTES)
        assert window in [clipped(whole, own) for whole in windows_on(window.day, place)]


@given(place=PLACES, own=OWN_DAYS, since=INSTANTS, prefer=KINDS)
def test_midday_is_suggested_only_where_neither_end_can_be_had_and_it_is_said(
    place: CalleePlace, own: OwnDay, since: datetime, prefer: WindowKind
) -> None:
    suggestion = next_windows(place, own, since, prefer, 90)
    kinds = {ranked.window.kind for ranked in suggestion.windows}

    if not kinds:
        assert suggestion.note is not None
        assert suggestion.note.key == "days_never_meet"
    elif kinds == {MIDDAY}:
        assert suggestion.note is not None
        assert suggestion.note.key == "midday_only"
        assert {ranked.reason.key for ranked in suggestion.windows} == {"window_midday"}
    else:
        assert MIDDAY not in kinds
        assert suggestion.note is None


@given(place=PLACES, own=OWN_DAYS, since=INSTANTS, prefer=KINDS)
def test_early_on_the_first_day_back_and_late_on_the_last_come_behind_all_others(
    place: CalleePlace, own: OwnDay, since: datetime, prefer: WindowKind
) -> None:
    suggestion = next_windows(place, own, since, prefer, 90)
    awkward = [
        is_awkward(ranked.window.kind, ranked.window.day, place.calendar) for ranked in suggestion.windows
    ]

    assert awkward == sorted(awkward)


def test_late_comes_first_then_the_days_in_their_order() -> None:
    suggestion = next_windows(HERE, OWN, at(TUESDAY, 8), LATE, 5)

    assert best(suggestion) == [(24, LATE), (25, LATE), (24, EARLY), (26, LATE), (25, EARLY)]
    assert [ranked.reason.key for ranked in suggestion.windows][:3] == [
        "window_preferred",
        "window_preferred",
        "window_other_end",
    ]


def test_midweek_is_a_little_better_than_the_preferred_end_a_day_later() -> None:
    thursday = date(2026, 11, 26)

    assert best(next_windows(HERE, OWN, at(thursday, 12), EARLY, 2)) == [(26, LATE), (27, EARLY)]


def test_midweek_is_not_worth_a_day() -> None:
    assert best(next_windows(HERE, OWN, at(MONDAY, 12), LATE, 2)) == [(23, LATE), (24, LATE)]


def test_after_a_late_miss_early_comes_first() -> None:
    assert best(next_windows(HERE, OWN, at(TUESDAY, 18), EARLY, 2)) == [(25, EARLY), (26, EARLY)]


def test_friday_afternoon_and_monday_morning_are_left_in_peace() -> None:
    assert best(next_windows(HERE, OWN, at(FRIDAY, 12), LATE, 2)) == [(30, LATE), (1, LATE)]


def test_a_window_under_way_is_suggested_until_a_quarter_of_an_hour_before_its_end() -> None:
    assert best(next_windows(HERE, OWN, at(TUESDAY, 17, 15), LATE, 1)) == [(24, LATE)]
    assert best(next_windows(HERE, OWN, at(TUESDAY, 17, 16), LATE, 1)) == [(25, LATE)]


def test_where_the_days_never_meet_it_is_said() -> None:
    auckland = CalleePlace(ZoneInfo("Pacific/Auckland"), WorkCalendar())
    suggestion = next_windows(auckland, OwnDay(BERLIN, (7 * 60, 20 * 60)), at(TUESDAY, 8), LATE, 3)

    assert suggestion.windows == ()
    assert suggestion.note is not None
    assert suggestion.note.key == "days_never_meet"


def test_where_only_one_end_can_be_had_it_is_said_of_each() -> None:
    tokyo = CalleePlace(ZoneInfo("Asia/Tokyo"), WorkCalendar())
    suggestion = next_windows(tokyo, OWN, at(TUESDAY, 12), EARLY, 3)

    assert {ranked.window.kind for ranked in suggestion.windows} == {LATE}
    assert {ranked.reason.key for ranked in suggestion.windows} == {"window_only"}


def test_between_berlin_and_tokyo_both_clocks_tell_the_same_instant() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    window = next_windows(CalleePlace(tokyo, WorkCalendar()), OWN, at(TUESDAY, 12), LATE, 1).windows[0].window

    assert window.start.tzinfo is UTC
    assert f"{window.start.astimezone(tokyo):%a %H:%M}" == "Wed 16:00"
    assert f"{window.start.astimezone(BERLIN):%a %H:%M}" == "Wed 08:00"


@given(place=PLACES, own=OWN_DAYS, day=DAYS, since=INSTANTS, prefer=st.sampled_from(WindowKind))
def test_the_window_of_a_day_is_the_preferred_one_whenever_it_can_be_had(
    place: CalleePlace, own: OwnDay, day: date, since: datetime, prefer: WindowKind
) -> None:
    parts = [clipped(window, own) for window in windows_on(day, place)]
    quarter = timedelta(minutes=SHORTEST_MINUTES)
    left = [part for part in parts if part is not None and part.end - max(part.start, since) >= quarter]
    wanted = [part for part in left if part.kind is prefer and not is_awkward(prefer, day, place.calendar)]
    chosen = window_for_day(place, own, day, prefer, since)

    assert (chosen is None) == (not left)
    assert chosen is None or chosen in (wanted or left)


@pytest.mark.parametrize(
    ("day", "prefer", "hour", "expected"),
    [
        (TUESDAY, LATE, 8, LATE),
        (TUESDAY, EARLY, 8, EARLY),
        (TUESDAY, EARLY, 11, LATE),
        (TUESDAY, MIDDAY, 8, MIDDAY),
        (FRIDAY, LATE, 8, EARLY),
        (FRIDAY, LATE, 15, LATE),
        (MONDAY, EARLY, 8, LATE),
    ],
    ids=str,
)
def test_the_window_of_a_working_day(day: date, prefer: WindowKind, hour: int, expected: WindowKind) -> None:
    window = window_for_day(HERE, OWN, day, prefer, at(day, hour))

    assert window is not None
    assert window.kind is expected


MISS = Disposition.NO_ANSWER


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([], LATE),
        ([LATE], EARLY),
        ([LATE, EARLY], LATE),
        ([LATE, EARLY, LATE], EARLY),
        ([LATE, MIDDAY], EARLY),
        ([None], LATE),
        ([EARLY, None], LATE),
    ],
    ids=str,
)
def test_the_first_try_is_late_and_each_next_one_at_the_other_end(
    history: list[WindowKind | None], expected: WindowKind
) -> None:
    assert next_preference([(MISS, kind) for kind in history]) is expected
