"""The times for calls: what can be called when, in one table for each place and day, shared by all who live there."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from askwhy.domain.hours import DAY_MINUTES, Stretch
from askwhy.domain.line import BUSY_PATIENCE
from askwhy.domain.outreach import WindowKind
from askwhy.domain.own_day import OwnDay, shared
from askwhy.domain.windows import (
    SHORTEST_MINUTES,
    CalleePlace,
    CallWindow,
    Piece,
    as_window,
    is_awkward,
    minute_of,
    pieces_on,
)

HORIZON_DAYS = 30
"""How far ahead windows are looked for."""

_DAY = timedelta(days=1)
_MIDWEEK = (1, 2, 3)


class Slot(NamedTuple):
    """One window that one can use, with what its rank depends on."""

    window: CallWindow
    wished: bool
    awkward: bool
    midweek: bool


class CallTimes:
    """What can be called from `now` on. Make one, and ask it for everybody: who shares a place shares its days."""

    def __init__(self, own: OwnDay, now: datetime) -> None:
        self.own, self.now = own, now
        self._minute = minute_of(now)
        self._opens: list[Stretch] = []
        self._opens_until = 0
        self._days: dict[tuple[CalleePlace, date], tuple[Slot, ...]] = {}
        self._ends: dict[CalleePlace, frozenset[WindowKind]] = {}
        self._awake: CallTimes | None = None

    def today(self, place: CalleePlace) -> date:
        """Give the date in a place."""
        return self.now.astimezone(place.zone).date()

    def day(self, place: CalleePlace, day: date) -> tuple[Slot, ...]:
        """Give the windows of one of their days that can still be used, in their order."""
        found = self._days.get((place, day))
        if found is None:
            pieces = pieces_on(day, place)
            parts = shared(pieces, self._opens_for(pieces)) if pieces else ()
            found = tuple(self._slot(place, day, part) for part in parts if self._is_ahead(part))
            self._days[place, day] = found
        return found

    def _slot(self, place: CalleePlace, day: date, part: Piece) -> Slot:
        awkward = is_awkward(part.kind, day, place.calendar)
        return Slot(as_window(part, day), part.wished, awkward, day.weekday() in _MIDWEEK)

    def _is_ahead(self, part: Piece) -> bool:
        """Tell whether enough of a window is still to come; one under way counts."""
        return part.end - max(part.start, self._minute) >= SHORTEST_MINUTES

    def _opens_for(self, pieces: tuple[Piece, ...]) -> list[Stretch]:
        """Give one's own free stretches, found once for the whole horizon and a day on each side."""
        if not self._opens_until or pieces[-1].end > self._opens_until:
            first = min(self._minute, pieces[0].start) - 2 * DAY_MINUTES
            until = max(pieces[-1].end, self._minute + HORIZON_DAYS * DAY_MINUTES) + 2 * DAY_MINUTES
            self._opens, self._opens_until = self.own.opens(first, until), until - DAY_MINUTES
        return self._opens

    def ends(self, place: CalleePlace) -> frozenset[WindowKind]:
        """Tell which ends of their days can be had at all: early, late, both or none."""
        known = self._ends.get(place)
        if known is None:
            known = self._ends[place] = self._found_ends(place)
        return known

    def _found_ends(self, place: CalleePlace) -> frozenset[WindowKind]:
        found: set[WindowKind] = set()
        for _, slots in self.days_from(place, self.today(place)):
            found |= {slot.window.kind for slot in slots} - {WindowKind.MIDDAY}
            if len(found) == 2:
                break
        return frozenset(found)

    def days_from(self, place: CalleePlace, first: date) -> Iterator[tuple[int, tuple[Slot, ...]]]:
        """Give the days of the horizon from one of their dates on, each by how many days it is ahead."""
        for ahead in range(HORIZON_DAYS):
            yield ahead, self.day(place, first + ahead * _DAY)

    def while_awake(self) -> "CallTimes":
        """Give what could be called if one were free whenever one is awake."""
        if self._awake is None:
            self._awake = CallTimes(self.own.awake_only(), self.now)
        return self._awake

    def open_now(self, place: CalleePlace) -> Slot | None:
        """Give the window of theirs that is open now, in one's own free hours; None when there is none."""
        slots = self.day(place, self.today(place))
        return next((slot for slot in slots if slot.window.start <= self.now < slot.window.end), None)

    def after_busy(self, place: CalleePlace, busy_at: datetime) -> CallWindow | None:
        """Give what is left of the two hours after a busy line, within their hours and one's own."""
        until = busy_at + BUSY_PATIENCE
        if self.now >= until:
            return None
        windows = [slot.window for slot in self.day(place, busy_at.astimezone(place.zone).date())]
        left = [each for each in windows if each.end > self.now and each.start < until]
        if not left:
            return None
        first = left[0]
        # What follows without a gap is one stretch: a border between two kinds does not end their patience.
        for each in left[1:]:
            first = first._replace(end=each.end) if each.start == first.end else first
        return first._replace(start=max(first.start, busy_at), end=min(first.end, until))
