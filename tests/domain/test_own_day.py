"""One's own day: quiet hours, free hours by weekday, and what both days share."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from tests.domain.strategies import BUSY_OWN_DAYS, INSTANTS

from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import OwnDay, check_free_hours, shared
from askwhy.domain.windows import Piece, instant_of, minute_of, utc_minute

BERLIN = ZoneInfo("Europe/Berlin")
NONE: tuple[tuple[int, int], ...] = ()
LUNCH = ((720, 780),)


def test_unless_it_is_set_ones_day_lasts_from_seven_to_eleven() -> None:
    assert OwnDay(BERLIN).stretches_on(0) == ((7 * 60, 23 * 60),)


def test_free_hours_never_reach_into_the_quiet_ones() -> None:
    own = OwnDay(BERLIN, (480, 1200), (((360, 510), (1100, 1300)), *[NONE] * 6))

    assert own.stretches_on(0) == ((480, 510), (1100, 1200))
    assert own.stretches_on(1) == ()


def test_a_day_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="end after it starts"):
        OwnDay(BERLIN, (1200, 480))


@pytest.mark.parametrize(
    "free",
    [
        (NONE,) * 7,
        (LUNCH,) * 6,
        (((780, 720),), *[NONE] * 6),
        (((720, 780), (770, 800)), *[NONE] * 6),
        (((720, 1500),), *[NONE] * 6),
    ],
    ids=["no hour", "six days", "backward", "overlapping", "past midnight"],
)
def test_free_hours_that_make_no_sense_are_refused(free: tuple[tuple[tuple[int, int], ...], ...]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        check_free_hours(free)


@given(own=BUSY_OWN_DAYS, since=INSTANTS)
def test_one_is_free_in_every_minute_of_ones_hours_and_in_no_other(own: OwnDay, since: datetime) -> None:
    first = minute_of(since)
    opens = own.opens(first, first + 2 * 1440)

    for minute in range(first, first + 2 * 1440, 7):
        local = instant_of(minute).astimezone(own.zone)
        clock = local.hour * 60 + local.minute
        free = any(start <= clock < end for start, end in own.stretches_on(local.weekday()))
        assert any(start <= minute < end for start, end in opens) == free


def test_a_day_that_ends_at_midnight_goes_over_into_the_next_that_begins_there() -> None:
    own = OwnDay(BERLIN, (0, 1440))
    first = utc_minute(date(2026, 11, 24), 0, BERLIN)

    opens = own.opens(first, first + 1440)

    assert len(opens) == 1
    assert opens[0][0] <= first
    assert first + 1440 <= opens[0][1]


def pieces(*lengths: int) -> tuple[Piece, ...]:
    """Give early, midday and late after each other."""
    ends = [sum(lengths[: at + 1]) for at in range(len(lengths))]
    return tuple(
        Piece(kind, end - length, end) for kind, end, length in zip(WindowKind, ends, lengths, strict=False)
    )


def test_a_part_that_is_too_short_falls_away_beside_one_that_is_long_enough() -> None:
    assert shared(pieces(90, 60), [(0, 100)]) == [Piece(WindowKind.EARLY, 0, 90)]


def test_a_stretch_that_only_a_border_makes_too_short_is_one_window() -> None:
    assert shared(pieces(90, 60), [(80, 95)]) == [Piece(WindowKind.EARLY, 80, 95)]
    assert shared(pieces(90, 60), [(84, 99)]) == [Piece(WindowKind.MIDDAY, 84, 99)]
    assert shared(pieces(90, 60), [(84, 96)]) == []


def test_what_lunch_parts_is_no_stretch() -> None:
    parted = (Piece(WindowKind.MIDDAY, 0, 60), Piece(WindowKind.MIDDAY, 120, 180))

    assert shared(parted, [(50, 130)]) == []


def test_several_free_stretches_make_several_windows() -> None:
    found = shared(pieces(90, 360, 90), [(100, 160), (200, 260)])

    assert found == [Piece(WindowKind.MIDDAY, 100, 160), Piece(WindowKind.MIDDAY, 200, 260)]


def test_in_the_night_of_a_clock_change_ones_morning_still_begins_at_seven() -> None:
    own = OwnDay(BERLIN)
    before, after = date(2026, 10, 24), date(2026, 10, 25)
    starts = [utc_minute(day, 420, BERLIN) for day in (before, after)]
    opens = own.opens(starts[0], starts[1] + 60)

    assert [start for start, _ in opens] == starts
    assert instant_of(starts[1]) - instant_of(starts[0]) == timedelta(hours=25)
