"""The countries: their codes, their names, and how a letter abroad names one."""

import re
from functools import cache

from askwhy.facts.tables import rows

_MOST = 200 / 3
"""Percent of a country that its most widespread language has to be spoken by, so that one can tell the sender's."""

_WRITTEN = {"PY": "es", "SN": "fr", "HT": "fr", "GL": "da", "CW": "nl"}
"""Where more people speak a language than write their letters in it, what these are written in."""

_DOTTED = frozenset({"tr", "az"})
"""Languages in which the capital of i is İ."""

_IN_ENGLISH = frozenset({"HK", "MO"})
"""What other languages call by an office's long words ("Sonderverwaltungsregion Hongkong")."""


def country_code(text: str) -> str:
    """Give the ISO 3166-1 alpha-2 code for a code or a name in one of many languages; empty when unknown."""
    return _codes().get(" ".join(text.replace("\u2019", "'").split()).casefold(), "")


def country_name(code: str) -> str:
    """Give a country's English name; the text itself where it is no known code."""
    return _names().get(code, code)


@cache
def country_line(code: str, home: str) -> str:
    """Give the last line of a letter abroad: the country in capitals, in the language of the sender's.

    It is the sender's post that reads this line, and the Universal Postal Union asks for the language of the country
    of origin. English stands where that is official, where no language of the sender's country is spoken by two
    thirds of it, and where theirs has other letters than Latin ones, which the posts on the way would not read.
    """
    language = letter_language(home)
    name = _name_in(language, code) if language and code not in _IN_ENGLISH else ""
    if name and language in _DOTTED:
        name = name.replace("i", "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}")
    return (name or country_name(code)).upper()


def _name_in(language: str, code: str) -> str:
    """Give a country's name in a language, without what the data explains in brackets; empty where it has none."""
    from babel import (
        Locale,
        UnknownLocaleError,
    )  # some 20 ms: only when something goes abroad from where it matters

    try:
        name = Locale.parse(language).territories.get(code, "")
    except UnknownLocaleError:
        return ""
    return re.sub(r" \(.*\)", "", name)


@cache
def letter_language(country: str) -> str:
    """Give the language of a country that its letters abroad are written in; empty for English."""
    from babel.core import get_global  # as above

    if country in _WRITTEN:
        return _WRITTEN[country]
    spoken = get_global("territory_languages").get(country, {})
    official = {
        language: fact["population_percent"]
        for language, fact in spoken.items()
        if fact.get("official_status") in ("official", "de_facto_official")
    }
    if not official or "en" in official:
        return ""
    most = max(official, key=lambda language: (official[language], _is_latin(language)))
    return most if official[most] >= _MOST and _is_latin(most) else ""


def _is_latin(language: str) -> bool:
    from babel.core import get_global  # as above

    return "Latn" in get_global("likely_subtags").get(language, language).split("_")


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
