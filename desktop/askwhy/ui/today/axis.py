"""The axis of the day ribbon: minutes of one's own day, as the clock on one's wall shows them, and pixels."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from askwhy.domain.hours import Stretch
from askwhy.domain.outreach import WindowKind

DAY = 24 * 60

EARLY_UNTIL, LATE_FROM = 11 * 60, 16 * 60
"""Where one's own morning ends and one's own late day begins, as the look draws the grounds."""

_AFTER = 30
"""Minutes after the last hour in which one calls: the end of the day is not the edge of the picture."""


def minute_of(instant: datetime, day: date) -> int:
    """Give the minutes from midnight of a day to an instant, on the clock of the instant's own zone."""
    return (instant.date() - day).days * DAY + instant.hour * 60 + instant.minute


class Axis(NamedTuple):
    """The minutes of one's day that are shown, over a width in pixels."""

    first: int
    last: int
    width: float

    def at(self, minute: float) -> float:
        """Give the place of a minute; those beyond the ends stand at the ends."""
        inside = min(max(minute, self.first), self.last)
        return (inside - self.first) / (self.last - self.first) * self.width

    def hours(self) -> range:
        """Give the full hours inside the ends, as minutes."""
        return range(-(-(self.first + 1) // 60) * 60, self.last, 60)

    def grounds(self) -> tuple[tuple[WindowKind, Stretch], ...]:
        """Give one's own early, midday and late, as far as they are shown."""
        cut = (
            (WindowKind.EARLY, (self.first, min(self.last, EARLY_UNTIL))),
            (WindowKind.MIDDAY, (max(self.first, EARLY_UNTIL), min(self.last, LATE_FROM))),
            (WindowKind.LATE, (max(self.first, LATE_FROM), self.last)),
        )
        return tuple((kind, part) for kind, part in cut if part[0] < part[1])


def axis_for(awake: Stretch, minutes: Iterable[int], width: float) -> Axis:
    """Give the axis that shows the hours in which one calls, and every one of the given minutes."""
    shown = list(minutes)
    first = min([awake[0], *shown])
    last = max([awake[1] + _AFTER, first + 60, *shown])
    return Axis(first // 60 * 60, -(-last // _AFTER) * _AFTER, width)
