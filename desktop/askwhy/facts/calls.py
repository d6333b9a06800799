"""What one can ask and say on the phone, read from its tables; each language has a folder of its own."""

from functools import cache
from typing import NamedTuple

from askwhy.assets import resource
from askwhy.domain.letters import LetterText
from askwhy.facts.tables import rows
from askwhy.facts.texts import read_text

LANGUAGE = "en"
"""The language whose words stand in for those that another one lacks."""

ADVICE, INTRODUCTION = "advice_call", "introduction_call"
"""The two kinds of calls: to who interviewed one, and to whom one was pointed."""

PLACES = 3
"""So many questions are asked at most; more is an interrogation."""


class Question(NamedTuple):
    """One question, by a key that stays the same in every language."""

    key: str
    text: str


def kind_of(purpose: str) -> str:
    """Give which kind of call a purpose asks for; one of one's own asks for advice."""
    return INTRODUCTION if purpose == INTRODUCTION else ADVICE


@cache
def questions(kind: str, language: str = LANGUAGE) -> tuple[tuple[Question, ...], ...]:
    """Give the questions of a kind of call: for each of the three places those that one can choose from."""
    table = rows("calls", _spoken("questions.tsv", language), "questions.tsv")
    return tuple(
        tuple(Question(key, text) for call, at, key, text in table if (call, at) == (kind, str(place)))
        for place in range(1, PLACES + 1)
    )


@cache
def hard_lines(language: str = LANGUAGE) -> tuple[str, ...]:
    """Give what one can say when it gets hard."""
    return tuple(line for (line,) in rows("calls", _spoken("hard.tsv", language), "hard.tsv"))


@cache
def better_not(language: str = LANGUAGE) -> tuple[str, ...]:
    """Give what is better not said."""
    return tuple(line for (line,) in rows("calls", _spoken("better_not.tsv", language), "better_not.tsv"))


@cache
def voicemails(kind: str, language: str = LANGUAGE) -> tuple[LetterText, ...]:
    """Give what can be left on a voicemail."""
    import tomllib  # no start needs it

    where = resource("calls", _spoken("voicemail.toml", language), "voicemail.toml")
    data = tomllib.loads(where.read_text(encoding="utf-8"))
    return tuple(read_text(kind, variant, where.parent.name) for variant in data[kind])


def _spoken(table: str, language: str) -> str:
    """Give the language in which a table is there."""
    return language if resource("calls", language, table).is_file() else LANGUAGE
