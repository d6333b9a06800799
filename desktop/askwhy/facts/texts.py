"""The texts that came with AskWhy: for each purpose some variants, so that a panel does not get the same words."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from askwhy.assets import resource
from askwhy.domain.letters import LetterText
from askwhy.domain.outreach import Channel

LANGUAGE = "en"
"""The language whose texts stand in for those that another one lacks; each has a folder of its own."""

_OTHERWISE = "thanks"
"""What a purpose of one's own says on paper and by e-mail ..."""
_OTHERWISE_CALLED = "advice_call"
"""... and on the phone."""


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
    return tuple(read_text(purpose, variant) for variant in data["variants"])


def read_text(purpose: str, data: Mapping[str, Any]) -> LetterText:
    """Make a text of a variant as its table has it."""
    return LetterText(
        purpose,
        data["greeting"],
        tuple(data["paragraphs"]),
        data.get("closing", ""),
        data.get("subject", ""),
        frozenset(map(Channel, data["channels"])),
    )
