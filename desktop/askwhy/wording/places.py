"""The names of countries and cities in the reader's language."""

from askwhy.domain.spelling import sort_key
from askwhy.facts.local_names import local_city, local_countries, local_country
from askwhy.wording.i18n import spoken


def country(code: str) -> str:
    """Germany; the text itself where it is no known code."""
    return local_country(code, spoken())


def countries() -> dict[str, str]:
    """Give every country's name by its code, in the order of the names."""
    return dict(sorted(local_countries(spoken()).items(), key=lambda each: sort_key(each[1])))


def city(zone: str) -> str:
    """Chicago, of America/Chicago."""
    return local_city(zone, spoken())
