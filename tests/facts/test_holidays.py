"""Public holidays: by country and region, however these are written; nothing known is no holiday and no fault."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.facts.holidays import free_year, region_code, version

EPIPHANY, CHRISTMAS = date(2027, 1, 6), date(2026, 12, 25)


@pytest.mark.parametrize("region", ["Bavaria", "Bayern", "BY", " bavaria ", "BAYERN"])
def test_a_region_is_known_however_it_is_written(region: str) -> None:
    days = free_year("DE", region, 2027).days

    assert days[EPIPHANY].name == "Epiphany"
    assert days[EPIPHANY].place == region.strip()


def test_a_holiday_of_the_whole_country_is_the_countrys() -> None:
    found = free_year("DE", "Bavaria", 2026).days[CHRISTMAS]

    assert found.place == "DE"
    assert not found.is_own


@pytest.mark.parametrize("region", ["", "Atlantis", "IL"])
def test_a_region_that_is_not_known_counts_for_nothing(region: str) -> None:
    assert EPIPHANY not in free_year("DE", region, 2027).days
    assert CHRISTMAS in free_year("DE", region, 2026).days


@pytest.mark.parametrize("country", ["", "XX", "Atlantis", "de", "zz", "..", "HolidayBase"])
def test_a_country_that_is_not_known_has_no_holidays(country: str) -> None:
    assert free_year(country, "Bavaria", 2026).days == {}
    assert region_code(country, "Bavaria") == ""


@pytest.mark.parametrize(
    ("country", "region", "day"),
    [
        ("US", "IL", date(2026, 11, 26)),
        ("GB", "Scotland", date(2026, 11, 30)),
        ("CA", "Quebec", date(2026, 6, 24)),
        ("AU", "Victoria", date(2026, 11, 3)),
        ("JP", "", date(2026, 11, 23)),
    ],
)
def test_holidays_of_many_places_are_known(country: str, region: str, day: date) -> None:
    assert day in free_year(country, region, day.year).days


def test_a_year_says_from_which_tables_it_is() -> None:
    assert free_year("DE", "", 2026).version == version()


@given(
    st.sampled_from(["DE", "US", "JP", "IL", "AE", "XX", ""]), st.text(max_size=10), st.integers(1970, 2100)
)
def test_any_place_and_year_can_be_asked_for(country: str, region: str, year: int) -> None:
    days = free_year(country, region, year).days

    assert list(days) == sorted(days)
    assert all(day.year == year and free.name for day, free in days.items())
