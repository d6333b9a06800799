"""One's own day: the hours in which one is awake, those in which one is free to call, and quiet between them."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from askwhy.domain.calendars import FreeDays, no_free_day
from askwhy.domain.hours import DAY_MINUTES, Stretch
from askwhy.domain.windows import SHORTEST_MINUTES, Piece, instant_of, utc_minute

FreeHours = tuple[tuple[Stretch, ...], ...]
"""For each weekday, Monday first, the stretches in which one is free to call, in their order."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OwnDay:
    """One's own zone, and when one is willing to call. What is not `awake` is quiet: no call, ever."""

    zone: ZoneInfo
    awake: Stretch = (7 * 60, 23 * 60)
    free: FreeHours | None = None
    """None: whenever one is awake."""
    day_off: FreeDays = no_free_day
    """Tells one's own days off, on which one calls nobody."""

    def __post_init__(self) -> None:
        if not 0 <= self.awake[0] < self.awake[1] <= DAY_MINUTES:
            raise ValueError("a day must end after it starts")
        if self.free is not None:
            check_free_hours(self.free)

    def stretches_on(self, weekday: int) -> tuple[Stretch, ...]:
        """Give when one is free on a weekday (Monday is 0), never in the quiet hours."""
        if self.free is None:
            return (self.awake,)
        cut = ((max(start, self.awake[0]), min(end, self.awake[1])) for start, end in self.free[weekday])
        return tuple(stretch for stretch in cut if stretch[0] < stretch[1])

    def awake_only(self) -> "OwnDay":
        """Give the day of one who would call whenever awake, for when free hours never meet theirs."""
        return OwnDay(self.zone, self.awake, day_off=self.day_off)

    def opens(self, first: int, last: int) -> list[Stretch]:
        """Give when one is free between two minutes of UTC, in their order; what touches is one stretch."""
        day = instant_of(first).date() - _DAY
        found: list[Stretch] = []
        while utc_minute(day, 0, self.zone) < last:
            for opens, closes in self.stretches_on(day.weekday()) if self.day_off(day) is None else ():
                _append(found, utc_minute(day, opens, self.zone), utc_minute(day, closes, self.zone))
            day += _DAY
        return [stretch for stretch in found if stretch[1] > first and stretch[0] < last]


def check_free_hours(free: FreeHours) -> None:
    """Raise `ValueError` for free hours that do not run forward, overlap, or leave no hour in the week."""
    if len(free) != 7 or not any(free):
        raise ValueError("a week has seven days, and some hours in one of them")
    for stretches in free:
        ends = [0, *(minute for stretch in stretches for minute in stretch), DAY_MINUTES]
        if ends != sorted(ends) or any(start >= end for start, end in stretches):
            raise ValueError("hours must run forward within the day")


def _append(found: list[Stretch], start: int, end: int) -> None:
    if found and start <= found[-1][1]:
        start = found.pop()[0]
    found.append((start, end))


def shared(pieces: tuple[Piece, ...], opens: list[Stretch]) -> list[Piece]:
    """Give the parts of their day that lie in one's own, both in minutes of UTC and in order.

    No part is shorter than a window may be; where a border between two kinds leaves none long enough of a
    stretch that is, the stretch is one, named by its longer part.
    """
    if not pieces:
        return []
    found: list[Piece] = []
    first = bisect_left(opens, pieces[0].start, key=lambda stretch: stretch[1])
    for start, end in opens[first:]:
        if start >= pieces[-1].end:
            break
        found += _long_enough(_clipped(pieces, start, end))
    return found


def _clipped(pieces: tuple[Piece, ...], start: int, end: int) -> list[Piece]:
    if start <= pieces[0].start and pieces[-1].end <= end:
        return list(pieces)
    return [
        piece._replace(start=max(piece.start, start), end=min(piece.end, end))
        for piece in pieces
        if piece.start < end and start < piece.end
    ]


def _long_enough(parts: list[Piece]) -> Iterator[Piece]:
    for run in _runs(parts):
        kept = [part for part in run if part.minutes >= SHORTEST_MINUTES]
        if kept:
            yield from kept
        elif run[-1].end - run[0].start >= SHORTEST_MINUTES:
            longest = max(run, key=lambda part: part.minutes)
            yield longest._replace(start=run[0].start, end=run[-1].end)


def _runs(parts: list[Piece]) -> Iterator[list[Piece]]:
    """Give the parts that follow each other without a gap together."""
    run: list[Piece] = []
    for part in parts:
        if run and run[-1].end != part.start:
            yield run
            run = []
        run.append(part)
    if run:
        yield run
