"""The texts that came with AskWhy: for each purpose some variants, so that a panel does not get the same words."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from askwhy.assets import resource
from askwhy.domain.letters import LetterText
from askwhy.domain.outreach import Channel
from askwhy.facts.tables import rows

LANGUAGE = "en"
"""The language whose texts stand in for those that another one lacks; each has a folder of its own."""

_OTHERWISE = "thanks"
"""What a purpose of one's own says on paper and by e-mail ..."""
_OTHERWISE_CALLED = "advice_call"
"""... and on the phone."""


_LANGUAGES = "languages.tsv"
"""Each language of the texts, and the countries in which one writes it; elsewhere, one writes English."""


class TextLanguage(NamedTuple):
    """A language that texts came in: its name for itself, and the countries in which one writes it."""

    name: str
    countries: frozenset[str]


@cache
def text_languages() -> Mapping[str, TextLanguage]:
    """Give the languages that texts came in by their codes, English first."""
    return {
        code: TextLanguage(name, frozenset(countries.split()))
        for code, name, countries in rows("texts", _LANGUAGES)
    }


def language_name(code: str) -> str:
    """Give a language's name for itself; its code where there are no texts in it."""
    known = text_languages().get(code)
    return known.name if known is not None else code


def language_for(country: str, own: str) -> str:
    """Give the language in which one writes to somebody in a country: one's own where it is written, else English.

    Where the country is not known (empty), one's own.
    """
    written = text_languages()
    return own if own in written and (not country or country in written[own].countries) else LANGUAGE


@cache
def texts(language: str = LANGUAGE) -> Mapping[str, tuple[LetterText, ...]]:
    """Give every text of a language by its purpose; what it lacks is there in English."""
    own = {path.stem: _read(path.stem, language) for path in resource("texts", language).glob("*.toml")}
    return own if language == LANGUAGE else {**texts(), **own}


def texts_for(purpose: str, channel: Channel, language: str = LANGUAGE) -> tuple[LetterText, ...]:
    """Give the variants of a purpose on a channel; a purpose of one's own has those of thanks.

    What was never meant for the channel is there all the same: better those words than none.
    """
    otherwise = _OTHERWISE_CALLED if channel is Channel.PHONE else _OTHERWISE
    every = texts(language).get(purpose, texts(language)[otherwise])
    return tuple(text for text in every if channel in text.channels) or every


def _read(purpose: str, language: str) -> tuple[LetterText, ...]:
    import tomllib  # no start needs it

    data = tomllib.loads(resource("texts", language, f"{purpose}.toml").read_text(encoding="utf-8"))
    return tuple(read_text(purpose, variant, language) for variant in data["variants"])


def read_text(purpose: str, data: Mapping[str, Any], language: str = LANGUAGE) -> LetterText:
    """Make a text of a variant as its table has it."""
    return LetterText(
        purpose,
        data["greeting"],
        tuple(data["paragraphs"]),
        data.get("closing", ""),
        data.get("subject", ""),
        frozenset(map(Channel, data["channels"])),
        language,
    )
