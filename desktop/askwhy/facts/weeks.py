"""The working weeks of the countries."""

from functools import cache

from askwhy.domain.hours import STANDARD_WEEK, Stretch, WorkingWeek
from askwhy.facts.tables import rows


def working_week(country: str) -> WorkingWeek:
    """Give the usual week of a country (ISO 3166-1 alpha-2); the standard one where nothing better is known."""
    return _week(*_weeks()[country]) if country in _weeks() else STANDARD_WEEK


@cache
def _weeks() -> dict[str, list[str]]:
    """Give what the table says of each country; it is read where somebody works there."""
    return {country: said for country, *said in rows("working_weeks.tsv")}


@cache
def _week(groups: str, lunch: str = "") -> WorkingWeek:
    days: list[Stretch | None] = [None] * 7
    for group in groups.split():
        which, _, hours = group.partition("@")
        for day in _days(which):
            days[day] = _stretch(hours)
    return WorkingWeek(tuple(days), _stretch(lunch) if lunch else None)


def _days(which: str) -> list[int]:
    """Give weekdays from Monday = 0; "7-4" is Sunday to Thursday."""
    first, _, last = which.partition("-")
    start, end = int(first) - 1, int(last or first) - 1
    return [(start + ahead) % 7 for ahead in range((end - start) % 7 + 1)]


def _stretch(hours: str) -> Stretch:
    start, _, end = hours.partition("-")
    return minutes(start), minutes(end)


def minutes(clock: str) -> int:
    """Give the minutes since midnight of a clock time such as "8:30"."""
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute or 0)
