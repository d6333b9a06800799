"""The wording that the tone check looks for, read from its table."""

from functools import cache

from askwhy.assets import resource
from askwhy.domain.tone import Phrase, ToneCheck, ToneKind
from askwhy.facts.tables import table

LANGUAGE = "en"


@cache
def phrases(language: str = LANGUAGE) -> tuple[Phrase, ...]:
    """Give every phrase of a language; none where it has no table."""
    path = resource("tone", f"{language}.tsv")
    return tuple(
        Phrase(ToneKind(kind), tuple(words.split()), instead)
        for kind, words, instead in (table(path) if path.is_file() else ())
    )


@cache
def tone_check(language: str = LANGUAGE) -> ToneCheck:
    """Give the check for texts in a language."""
    return ToneCheck(phrases(language))
