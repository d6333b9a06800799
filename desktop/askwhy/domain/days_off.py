"""One's own days off: holidays and illness, as stretches of days on which nothing is due."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from askwhy.domain.calendars import FIRST_DAY, LAST_DAY, FreeDay
from askwhy.domain.faults import Fault

LONGEST_DAYS = 366
"""Whoever is away for longer does not plan calls."""

_OFF = FreeDay("")


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Stretches of days, both ends included, oldest first, none touching another."""

    stretches: tuple[tuple[date, date], ...] = ()

    @classmethod
    def read(cls, text: str) -> "DaysOff":
        """Read "2026-12-24..2027-01-06, 2027-03-01". Raises Fault "not_days_off" with what cannot be read."""
        parts = [part for part in text.replace(",", " ").replace(";", " ").split() if part]
        return cls().joined(_read(part) for part in parts)

    @property
    def text(self) -> str:
        """Write the days off as they are read."""
        return ", ".join(
            first.isoformat() if first == last else f"{first.isoformat()}..{last.isoformat()}"
            for first, last in self.stretches
        )

    def joined(self, others: Iterable[tuple[date, date]]) -> "DaysOff":
        """Give the days off with more stretches; those that overlap or touch become one."""
        joined: list[tuple[date, date]] = []
        for first, last in sorted((*self.stretches, *others)):
            if joined and first <= joined[-1][1] + timedelta(days=1):
                joined[-1] = joined[-1][0], max(joined[-1][1], last)
            else:
                joined.append((first, last))
        return DaysOff(tuple(joined))

    def since(self, day: date) -> "DaysOff":
        """Give the days off without the stretches that ended before a day."""
        return DaysOff(tuple(each for each in self.stretches if each[1] >= day))

    def __call__(self, day: date) -> FreeDay | None:
        """Tell whether a day is off, as a calendar asks it."""
        return _OFF if any(first <= day <= last for first, last in self.stretches) else None


def _read(part: str) -> tuple[date, date]:
    first, dots, last = part.partition("..")
    try:
        # An end that was begun and not written is a mistake: it could be meant to stay open.
        stretch = date.fromisoformat(first), date.fromisoformat(last if dots else first)
    except ValueError as error:
        raise Fault("not_days_off", value=part) from error
    too_long = (stretch[1] - stretch[0]).days >= LONGEST_DAYS
    if stretch[1] < stretch[0] or too_long or not FIRST_DAY <= stretch[0] <= LAST_DAY:
        raise Fault("not_days_off", value=part)
    return stretch
