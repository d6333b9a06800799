"""Puts what is known of a person into the text of their letter, and says what is missing."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from askwhy.domain.letters import LetterFacts, LetterText, Written, fields_of, fill, gaps
from askwhy.domain.own_texts import with_fields
from askwhy.wording import announce
from askwhy.wording.dates import letter_day
from askwhy.wording.i18n import N_, _, speaking
from askwhy.wording.numbers import listed
from askwhy.wording.salutation import called, salutation

_FIELDS = {
    "salutation": N_("the greeting"),
    "called": N_("the name"),
    "name": N_("the name"),
    "employer": N_("the employer"),
    "role": N_("the position"),
    "interviewed_on": N_("the day of the interview"),
    "decided_on": N_("the day of the decision"),
    "introducer": N_("who pointed you there"),
    "referred": N_("the person you were pointed to"),
    "announcement": N_("when you will call"),
    "detail": N_("one thing you talked about"),
    "about_me": N_("a sentence about yourself"),
    "advice": N_("what you take from their answer"),
    "resolve": N_("what you will do about it"),
    "news": N_("what is new"),
    "my_name": N_("your name"),
}


_OF_A_LANGUAGE = frozenset({"salutation", "called"})
"""Fields that only some languages have a use for: elsewhere the name does."""


def written(text: LetterText, facts: LetterFacts, my_name: str, home: str) -> Written:
    """Fill a text for one person, in its language; dates are written as in one's own country."""
    with speaking(text.language):
        return _filled(text, facts, my_name, home)


def _filled(text: LetterText, facts: LetterFacts, my_name: str, home: str) -> Written:
    return fill(text, _values(facts, my_name, home))


def _values(facts: LetterFacts, my_name: str, home: str) -> dict[str, str]:
    """Give what is known for the fields, in the language that is spoken now."""
    return {
        "salutation": salutation(facts.name, facts.pronouns),
        "called": called(facts.name, facts.pronouns),
        "name": facts.name,
        "employer": facts.employer,
        "role": facts.role,
        "interviewed_on": _day(facts.interviewed_on, home),
        "decided_on": _day(facts.decided_on, home),
        "introducer": facts.introducer,
        "referred": facts.referred,
        "announcement": _announced(facts),
        "resolve": _stopped(facts.todo),
        "advice": _stopped(facts.todo),
        "my_name": my_name,
    }


def for_others(said: "Composed", text: LetterText, facts: LetterFacts, my_name: str, home: str) -> "Composed":
    """Turn a text to one person into one to anybody: what differs with the person becomes a field again.

    Where two fields say the same, it is the one that the text had from which it was made.
    """
    with speaking(text.language):
        values = _values(facts, my_name.strip(), home)
    plain = {name: value.replace("\N{NO-BREAK SPACE}", " ") for name, value in values.items()}
    had = fields_of(text)
    wanted = (name for name in plain if name in had or name not in _OF_A_LANGUAGE)
    known = {name: plain[name] for name in sorted(wanted, key=lambda name: name in had)}
    return Composed(with_fields(said.subject, known), with_fields(said.body, known))


def _stopped(text: str) -> str:
    """Give a text that ends a sentence."""
    return text if not text or text.endswith((".", "!", "?", "…")) else f"{text}."


class Composed(NamedTuple):
    """A text as it goes out, or as it is said."""

    subject: str
    body: str

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that still stand open, each once, in the order of the text."""
        return tuple(dict.fromkeys(gap.name for part in self for gap in gaps(part)))


def composed(text: LetterText, facts: LetterFacts, my_name: str, home: str) -> Composed:
    """Write a text for one person as a whole, with one's own name below it."""
    filled = written(text, facts, my_name, home)
    whole = Composed(filled.subject, filled.body(my_name.strip() or "‹my_name›"))
    # Days hold together on paper; a mail program breaks lines as wide as its window.
    return Composed(*(part.replace("\N{NO-BREAK SPACE}", " ") for part in whole))


def _announced(facts: LetterFacts) -> str:
    if facts.announced is None or facts.written_on is None:
        return ""
    return announce.sentence(facts.announced, facts.written_on)


def _day(day: date | None, home: str) -> str:
    """Write a day so that no line ends within it."""
    return letter_day(day, home).replace(" ", "\N{NO-BREAK SPACE}") if day is not None else ""


def missing_fields(names: Iterable[str]) -> str:
    """The position and the day of the interview."""
    return listed([_(_FIELDS[name]) if name in _FIELDS else name for name in names])


def field_names(names: Iterable[str]) -> str:
    """$name: the name; $employer: the employer; for who writes a text with fields."""
    return "  ·  ".join(f"${name}: {_(_FIELDS[name])}" for name in names)


def unknown_fields(*parts: str) -> list[str]:
    """Give the fields of a text of one's own that nothing is known for, ever."""
    used = fields_of(LetterText("", "", parts, ""))
    return sorted(used - _FIELDS.keys())


def around(language: str, day: date, home: str) -> tuple[str, str]:
    """Give what stands around a letter in its language: the day, and whose further page it is with its number."""
    with speaking(language):
        return letter_day(day, home), _("To {who}, page {number}")
