"""The countries: their codes and names."""

from functools import cache

from askwhy.facts.tables import rows


def country_code(text: str) -> str:
    """Give the ISO 3166-1 alpha-2 code for a code or a name in one of many languages; empty when unknown."""
    return _codes().get(" ".join(text.replace("\u2019", "'").split()).casefold(), "")


def country_name(code: str) -> str:
    """Give a country's English name; the text itself where it is no known code."""
    return _names().get(code, code)


def countries() -> dict[str, str]:
    """Give every country's English name by its code, in the order of the names."""
    return dict(sorted(_names().items(), key=lambda item: item[1]))


@cache
def _names() -> dict[str, str]:
    return {row[0]: row[2] for row in rows("countries.tsv")}


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, alpha3, name, others in rows("countries.tsv"):
        for text in (code, alpha3, name, *others.split("|")):
            found.setdefault(text.casefold(), code)
    return found
