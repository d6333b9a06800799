"""The public holidays of countries and their regions, in English where the tables have it."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from askwhy.domain.calendars import FreeDay
from askwhy.facts.tables import rows

_ENGLISH = ("en_US", "en_GB")


class FreeYear(NamedTuple):
    """The public holidays of a year in a place, and the version of the tables that they are from."""

    version: str
    days: Mapping[date, FreeDay]


@cache
def free_year(country: str, region: str, year: int) -> FreeYear:
    """Give the public holidays of a year.

    `country` is an ISO 3166-1 alpha-2 code; `region` is as it stands in an address ("Bavaria", "Bayern", "BY"),
    and one that is not known counts for nothing. A country that is not known has no holidays.
    """
    national = _holidays(country, None, year)
    code = region_code(country, region)
    regional = _holidays(country, code, year) if code else national
    return FreeYear(
        version(),
        {
            day: FreeDay(name, country if day in national else region.strip())
            for day, name in sorted(regional.items())
        },
    )


@cache
def version() -> str:
    """Give the version of the tables; another one may know other holidays. Takes some 30 ms."""
    from importlib.metadata import version as installed  # only when holidays are looked up

    return installed("holidays")


def region_code(country: str, region: str) -> str:
    """Give the code of a region for its holidays; empty when the region is not known."""
    return _regions(country).get(_folded(region), "")


@cache
def _regions(country: str) -> dict[str, str]:
    kind = _kind(country)
    if kind is None:
        return {}
    own = {code: code for code in kind.subdivisions} | dict(kind.subdivisions_aliases)
    english = {
        name: code
        for land, code, names in rows("places", "holiday_regions.tsv")
        if land == country
        for name in names.split("|")
    }
    return {_folded(name): code for name, code in (own | english).items()}


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _kind(country: str) -> Any:
    if not country:
        return None
    import holidays  # 60 ms with the first country: only when a date needs it and the Book does not know it

    return getattr(holidays, country, None) if country in holidays.list_supported_countries() else None


def _holidays(country: str, region: str | None, year: int) -> dict[date, str]:
    kind = _kind(country)
    if kind is None:
        return {}
    language = next((each for each in _ENGLISH if each in kind.supported_languages), None)
    return dict(kind(subdiv=region, years=year, language=language))
