"""Call windows: the stretches of the callee's working day in which a call is welcome, by their clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.hours import DAY_MINUTES, Stretch
from askwhy.domain.outreach import WindowKind
from askwhy.domain.wishes import NO_WISHES, CallWishes

EDGE_MINUTES = 90
"""Early and late last 90 minutes: 08:30-10:00 and 16:00-17:30 of 08:30-17:30 (evidence.md, "Calling")."""

SHORTEST_MINUTES = 15
"""A shorter stretch is no window."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = date(1970, 1, 1).toordinal()


class CallWindow(NamedTuple):
    """One window: its kind, the callee's date, and its ends as instants in UTC."""

    kind: WindowKind
    day: date
    start: datetime
    end: datetime


class Piece(NamedTuple):
    """A stretch of one of the callee's days, in minutes: of that day, or since 1970 in UTC."""

    kind: WindowKind
    start: int
    end: int
    wished: bool = False
    """Whether it lies around the hour that they are known to like best."""

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.end - self.start


@dataclass(frozen=True, slots=True, eq=False)
class CalleePlace:
    """Where and when the callee works, and what they wish. One object for all who share it: it is its own key."""

    zone: ZoneInfo
    calendar: WorkCalendar
    wishes: CallWishes = NO_WISHES

    def is_open(self, day: date) -> bool:
        """Tell whether the callee works on a day, and may be called on it."""
        return day.weekday() not in self.wishes.never and self.calendar.is_workday(day)


def cut(hours: Stretch, lunch: Stretch | None = None, best_at: int | None = None) -> tuple[Piece, ...]:
    """Cut working hours into early, midday and late, in their order; early and late never overlap.

    The break belongs to none of them. Around the hour that they like best lies a window of its own, where it
    is not in early or late anyway; it may lie outside their hours or in the break, because they said so.
    """
    pieces = [piece for piece in _thirds(hours) if piece.minutes > 0]
    if lunch is not None:
        pieces = [part for piece in pieces for part in _without(piece, lunch)]
    if best_at is not None:
        pieces = _with_best(pieces, hours, best_at)
    return tuple(piece for piece in pieces if piece.minutes >= SHORTEST_MINUTES)


def _thirds(hours: Stretch) -> tuple[Piece, ...]:
    opens, closes = hours
    if closes - opens < 2 * SHORTEST_MINUTES:
        return (Piece(WindowKind.EARLY, opens, closes),)
    edge = min(EDGE_MINUTES, (closes - opens) // 2)
    return (
        Piece(WindowKind.EARLY, opens, opens + edge),
        Piece(WindowKind.MIDDAY, opens + edge, closes - edge),
        Piece(WindowKind.LATE, closes - edge, closes),
    )


def _without(piece: Piece, gap: Stretch) -> Iterator[Piece]:
    """Give what a gap leaves of a piece."""
    before, after = min(piece.end, gap[0]), max(piece.start, gap[1])
    if piece.start < before:
        yield piece._replace(end=before)
    if after < piece.end:
        yield piece._replace(start=after)


def _with_best(pieces: list[Piece], hours: Stretch, best_at: int) -> list[Piece]:
    for at, piece in enumerate(pieces):
        is_end = piece.kind is not WindowKind.MIDDAY and piece.minutes >= SHORTEST_MINUTES
        if is_end and piece.start <= best_at < piece.end:
            return [*pieces[:at], piece._replace(wished=True), *pieces[at + 1 :]]
    ends = [piece for piece in pieces if piece.kind is not WindowKind.MIDDAY]
    around = _around(hours, best_at)
    best = around._replace(
        start=max([around.start, *(end.end for end in ends if end.end <= best_at)]),
        end=min([around.end, *(end.start for end in ends if end.start > best_at)]),
    )
    if best.minutes < SHORTEST_MINUTES:
        best = around  # a day without a midday to speak of: what they said goes before the two ends
    rest = [part for piece in pieces for part in _without(piece, (best.start, best.end))]
    return sorted([*rest, best], key=lambda piece: piece.start)


def _around(hours: Stretch, best_at: int) -> Piece:
    """Give the window around an hour: within their hours or, when they said so, beside them."""
    opens, closes = hours
    start, end = best_at - EDGE_MINUTES // 2, best_at + EDGE_MINUTES // 2
    if best_at < opens:
        return Piece(WindowKind.EARLY, max(start, 0), max(min(end, opens), best_at + SHORTEST_MINUTES), True)
    if best_at >= closes:
        return Piece(WindowKind.LATE, max(start, closes), min(end, DAY_MINUTES), True)
    return Piece(WindowKind.MIDDAY, max(start, opens), min(end, closes), True)


def pieces_on(day: date, place: CalleePlace) -> tuple[Piece, ...]:
    """Give the windows of one of the callee's days in minutes of UTC; none on a free day."""
    weekday = day.weekday()
    week = place.calendar.week
    hours = week.days[weekday]
    if hours is None or not place.is_open(day):
        return ()
    return tuple(
        piece._replace(
            start=utc_minute(day, piece.start, place.zone), end=utc_minute(day, piece.end, place.zone)
        )
        for piece in cut(hours, week.lunch_on(weekday), place.wishes.best_at)
    )


def windows_on(day: date, place: CalleePlace) -> tuple[CallWindow, ...]:
    """Give the windows of one of the callee's days; none on a free day."""
    return tuple(as_window(piece, day) for piece in pieces_on(day, place))


def as_window(piece: Piece, day: date) -> CallWindow:
    """Give a piece in minutes of UTC as a window with instants."""
    return CallWindow(piece.kind, day, instant_of(piece.start), instant_of(piece.end))


def utc_minute(day: date, minute: int, zone: ZoneInfo) -> int:
    """Give the minute since 1970 in UTC at which a clock in the zone shows that minute of the day."""
    ahead, clock = divmod(minute, DAY_MINUTES)
    ordinal = day.toordinal() + ahead
    shown = datetime(day.year, day.month, day.day, clock // 60, clock % 60, tzinfo=zone)
    offset = (shown + timedelta(days=ahead) if ahead else shown).utcoffset()
    assert offset is not None
    return (ordinal - _EPOCH_DAY) * DAY_MINUTES + clock - round(offset.total_seconds() / 60)


def instant_of(minute: int) -> datetime:
    """Give a minute since 1970 as an instant in UTC."""
    return _EPOCH + timedelta(minutes=minute)


def minute_of(instant: datetime) -> int:
    """Give the minute since 1970 in which an instant falls, begun ones counted as over."""
    return -int((_EPOCH - instant) // timedelta(minutes=1))


def is_awkward(kind: WindowKind, day: date, calendar: WorkCalendar) -> bool:
    """Tell whether a window is early on the first day back or late on the last day before days off.

    It is taken only when no other end is left (evidence.md, "Calling").
    """
    beside = {WindowKind.EARLY: -1, WindowKind.LATE: 1}.get(kind)
    return beside is not None and not calendar.is_workday(day + timedelta(days=beside))


def window_at(instant: datetime, place: CalleePlace) -> WindowKind | None:
    """Tell in which stretch of their day an instant falls; None outside their hours."""
    day = instant.astimezone(place.zone).date()
    for window in windows_on(day, place):
        if window.start <= instant < window.end:
            return window.kind
    return None
