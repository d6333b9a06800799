"""What the rules are tried on: zones with every kind of clock, working weeks, calendars and days."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from tests.domain.samples import free, off

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.hours import Stretch, WorkingWeek
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import OwnDay
from askwhy.domain.windows import CalleePlace
from askwhy.domain.wishes import EARLIEST, LATEST, CallWishes

CHANGING = (
    "America/New_York",
    "America/Santiago",
    "Europe/Berlin",
    "Africa/Casablanca",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
)
"""Zones whose clocks change, of both hemispheres; Lord Howe's by half an hour."""

ZONE_NAMES = (
    *CHANGING,
    "UTC",
    "America/Los_Angeles",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Pacific/Honolulu",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
)

ZONES = st.sampled_from(ZONE_NAMES).map(ZoneInfo)

DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))

INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
    lambda moment: moment.replace(second=0, microsecond=0, tzinfo=UTC)
)

HOURS = st.tuples(st.integers(6 * 60, 12 * 60), st.integers(12 * 60 + 30, 21 * 60))
"""Hours of work between 6:00 and 21:00: clocks change at night only, in every zone of these years."""

LUNCHES = st.tuples(st.integers(11 * 60, 13 * 60), st.integers(13 * 60 + 10, 15 * 60))

WEEKS = st.builds(
    WorkingWeek,
    st.lists(st.none() | HOURS, min_size=7, max_size=7).filter(any).map(tuple),
    st.none() | LUNCHES,
)

HOLIDAYS = st.frozensets(DAYS, max_size=40).map(lambda days: free(*days))

CALENDARS = st.builds(WorkCalendar, WEEKS, HOLIDAYS)

WITH_DAYS_OFF = st.builds(
    WorkCalendar, WEEKS, HOLIDAYS, st.frozensets(DAYS, max_size=40).map(lambda days: off(*days))
)
"""Calendars in which one takes days off oneself."""

WISHES = st.builds(
    CallWishes,
    st.sampled_from([None, WindowKind.EARLY, WindowKind.LATE]),
    st.none() | st.integers(EARLIEST, LATEST),
    st.sets(st.integers(0, 6), max_size=2).map(lambda days: tuple(sorted(days))),
)

PLACES = st.builds(CalleePlace, ZONES, CALENDARS)

WISHING_PLACES = st.builds(CalleePlace, ZONES, CALENDARS, WISHES)

AWAKE = st.tuples(st.integers(6 * 60, 12 * 60), st.integers(13 * 60, 24 * 60))


def in_order(minutes: set[int]) -> tuple[Stretch, ...]:
    """Give stretches between minutes, two by two."""
    ends = sorted(minutes)
    return tuple(zip(ends[::2], ends[1::2], strict=False))


FREE_HOURS = (
    st.lists(st.sets(st.integers(0, 24 * 60), max_size=6).map(in_order), min_size=7, max_size=7)
    .filter(any)
    .map(tuple)
)

OWN_DAYS = st.builds(OwnDay, ZONES, AWAKE)

BUSY_OWN_DAYS = st.builds(OwnDay, ZONES, AWAKE, st.none() | FREE_HOURS)


def clock_changes(zone: ZoneInfo, year: int) -> list[date]:
    """Give the days of a year on which a zone's clocks change."""
    noons = [datetime(year, 1, 1, 12, tzinfo=zone) + timedelta(days=day) for day in range(366)]
    return [
        noon.date()
        for noon in noons
        if noon.utcoffset() != (noon - timedelta(days=1)).utcoffset() and noon.year == year
    ]
