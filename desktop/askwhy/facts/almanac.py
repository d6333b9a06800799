"""The public holidays as calendars ask for them: day by day, each year of a place looked up once."""

from collections.abc import Callable, Mapping
from datetime import date

from askwhy.domain.calendars import FreeDay, FreeDays, no_free_day
from askwhy.facts.holidays import FreeYear, free_year

YearSource = Callable[[str, str, int], FreeYear]
"""Gives the holidays of a country, a region and a year: from the tables, or from what a Book has kept."""


def no_holidays(_country: str, _region: str, _year: int) -> FreeYear:
    """Know of no holiday, for a story whose days must fall as they are told."""
    return FreeYear("", {})


class Almanac:
    """Remembers the years that were asked for. Everyone of one place shares one `FreeDays`, so it can be a key."""

    def __init__(self, source: YearSource = free_year) -> None:
        self._source = source
        self._places: dict[tuple[str, str], FreeDays] = {}

    def holidays(self, country: str, region: str) -> FreeDays:
        """Give the holidays of a place; `country` is an ISO 3166-1 alpha-2 code, or nobody knows of any."""
        if len(country) != 2:
            return no_free_day
        place = country, region.strip()
        if place not in self._places:
            self._places[place] = self._looked_up(*place)
        return self._places[place]

    def _looked_up(self, country: str, region: str) -> FreeDays:
        years: dict[int, Mapping[date, FreeDay]] = {}

        def free_day(day: date) -> FreeDay | None:
            if day.year not in years:
                years[day.year] = self._source(country, region, day.year).days
            return years[day.year].get(day)

        return free_day
