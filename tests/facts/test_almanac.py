"""The almanac: each year of a place is looked up once, when a date first needs it."""

from datetime import date

import pytest

from askwhy.domain.calendars import FreeDay, no_free_day
from askwhy.facts.almanac import Almanac, no_holidays
from askwhy.facts.holidays import FreeYear

CHRISTMAS = date(2026, 12, 25)


class Source:
    """Counts what is looked up."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, int]] = []

    def __call__(self, country: str, region: str, year: int) -> FreeYear:
        """Give Christmas as the only holiday."""
        self.asked.append((country, region, year))
        return FreeYear("1", {CHRISTMAS.replace(year=year): FreeDay("Christmas", country)})


def test_nothing_is_looked_up_until_a_date_needs_it() -> None:
    source = Source()

    free = Almanac(source).holidays("DE", "Bavaria")
    assert source.asked == []

    assert free(CHRISTMAS) == FreeDay("Christmas", "DE")
    assert source.asked == [("DE", "Bavaria", 2026)]


def test_a_year_is_looked_up_once_for_everyone_of_a_place() -> None:
    source = Source()
    almanac = Almanac(source)

    for region in ("Bavaria", " Bavaria"):
        for day in (CHRISTMAS, date(2026, 7, 1), date(2027, 1, 1)):
            almanac.holidays("DE", region)(day)

    assert source.asked == [("DE", "Bavaria", 2026), ("DE", "Bavaria", 2027)]


def test_everyone_of_one_place_shares_one_calendar() -> None:
    almanac = Almanac(Source())

    assert almanac.holidays("DE", "Bavaria") is almanac.holidays("DE", "Bavaria ")
    assert almanac.holidays("DE", "Bavaria") is not almanac.holidays("DE", "Berlin")


@pytest.mark.parametrize("country", ["", "Atlantis", "D"])
def test_where_no_country_is_known_nobody_knows_of_a_holiday(country: str) -> None:
    source = Source()

    assert Almanac(source).holidays(country, "Bavaria") is no_free_day
    assert source.asked == []


def test_a_story_may_know_of_no_holiday() -> None:
    assert Almanac(no_holidays).holidays("DE", "")(CHRISTMAS) is None
