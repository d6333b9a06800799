"""The languages that AskWhy speaks: English, in which it is written, and those that have a catalogue."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from askwhy.assets import resource

SOURCE = "en"
"""The language of the texts in the code."""

DOMAIN = "askwhy"
"""The name of the catalogues, as gettext knows it."""


def catalogues() -> Path:
    """Give the folder of the catalogues, laid out as gettext wants it."""
    return resource("translations")


def languages() -> tuple[str, ...]:
    """Give every language by its code ("de", "pt_BR"), English first."""
    found = catalogues().glob(f"*/LC_MESSAGES/{DOMAIN}.mo")
    return (SOURCE, *sorted(path.parents[1].name for path in found))


def fitting(wanted: Iterable[str]) -> str:
    """Give the first language of those wanted that AskWhy speaks; English when it speaks none of them.

    Each is meant as the system writes it: "de_AT.UTF-8", "pt-BR", "C".
    """
    for name in wanted:
        for code in _codes(name):
            if code == SOURCE or _is_spoken(code):
                return code
    return SOURCE


def _codes(name: str) -> list[str]:
    """Give a language as exactly as it is named, then without its country: de_AT, de."""
    bare = re.split("[.@]", name.strip())[0].replace("-", "_")
    if not re.fullmatch(r"[A-Za-z]{2,3}(_[A-Za-z0-9]+)*", bare):
        return []
    language, *rest = bare.split("_")
    code = language.casefold()
    return [code] if code == SOURCE or not rest else ["_".join((code, *rest)), code]


def known(text: str) -> str:
    """Give the language that a code or an own name means ("de_AT", "Deutsch"); empty when AskWhy has none such."""
    spoken = languages()
    named = {own_name(code).casefold(): code for code in spoken}
    return next((code for code in _codes(text) if code in spoken), named.get(text.strip().casefold(), ""))


@cache
def _is_spoken(code: str) -> bool:
    return (catalogues() / code / "LC_MESSAGES" / f"{DOMAIN}.mo").is_file()


@cache
def own_name(code: str) -> str:
    """Give a language's name as those who speak it say it: Deutsch."""
    from babel import Locale, UnknownLocaleError  # some 20 ms: only where a language is chosen

    try:
        name = Locale.parse(code).get_display_name() or code
    except (UnknownLocaleError, ValueError):
        return code
    return name[:1].upper() + name[1:]
