"""Which backups are kept, finely of the near past and coarsely of the far one, and when the next is due."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta

DAILY, WEEKLY, MONTHLY = 12, 10, 12
"""Of how many days, weeks and months that have a backup the newest one stays."""

_ALL_OF_THE_LAST = timedelta(days=2)
"""So long every backup stays: two restores after each other must not cost what stood before the first."""

_OLD = timedelta(hours=20)
"""Who opens the program each morning gets a backup each morning."""


def kept(instants: Iterable[datetime]) -> set[datetime]:
    """Give the instants whose backups stay: the newest of each of the last days, weeks and months."""
    newest_first = sorted(set(instants), reverse=True)
    if not newest_first:
        return set()
    latest = newest_first[0]
    staying = {each for each in newest_first if latest - each <= _ALL_OF_THE_LAST}
    for period, count in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        staying |= _newest_of_each(newest_first, period, count)
    return staying


def is_due(instants: Iterable[datetime], now: datetime) -> bool:
    """Tell whether the last backup is old; one from the future, of a clock that was wrong, does not count."""
    return not any(now - _OLD < each <= now for each in instants)


def _newest_of_each(
    newest_first: list[datetime], period: Callable[[datetime], Hashable], count: int
) -> set[datetime]:
    found: dict[Hashable, datetime] = {}
    for each in newest_first:
        found.setdefault(period(each), each)
    return set(list(found.values())[:count])


def _day(at: datetime) -> date:
    return at.date()


def _week(at: datetime) -> tuple[int, int]:
    return at.isocalendar()[:2]


def _month(at: datetime) -> tuple[int, int]:
    return at.year, at.month
