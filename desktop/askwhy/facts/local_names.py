"""The names of countries and cities in other languages, from a table that stands beside each catalogue."""

from collections.abc import Mapping
from functools import cache

from askwhy.domain.zones import city_of
from askwhy.facts.countries import countries, country_name
from askwhy.facts.languages import SOURCE, catalogues
from askwhy.facts.tables import table

PLACES = "places.tsv"
"""Country codes and zones with their names, as far as these differ from English."""


def local_country(code: str, language: str) -> str:
    """Give a country's name in a language; the text itself where it is no known code."""
    return _names(language).get(code) or country_name(code)


def local_countries(language: str) -> dict[str, str]:
    """Give every country's name in a language by its code, in the order of the codes."""
    return {code: local_country(code, language) for code in sorted(countries())}


def local_city(zone: str, language: str) -> str:
    """Give the city in a zone's name in a language: "Warschau" of "Europe/Warsaw"."""
    return _names(language).get(zone) or city_of(zone)


@cache
def _names(language: str) -> Mapping[str, str]:
    path = catalogues() / language / PLACES
    return dict(table(path)) if language != SOURCE and path.is_file() else {}
