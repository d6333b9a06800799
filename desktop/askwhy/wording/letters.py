"""Puts what is known of a person into the text of their letter, and says what is missing."""

from collections.abc import Iterable
from datetime import date

from askwhy.domain.letters import LetterFacts, LetterText, Written, fill
from askwhy.wording.dates import letter_day
from askwhy.wording.i18n import N_, _
from askwhy.wording.numbers import listed

_FIELDS = {
    "name": N_("the name"),
    "employer": N_("the employer"),
    "role": N_("the position"),
    "interviewed_on": N_("the day of the interview"),
    "decided_on": N_("the day of the decision"),
    "my_name": N_("your name"),
}


def written(text: LetterText, facts: LetterFacts, my_name: str, home: str) -> Written:
    """Fill a text for one person; dates are written as in one's own country."""
    return fill(
        text,
        {
            "name": facts.name,
            "employer": facts.employer,
            "role": facts.role,
            "interviewed_on": _day(facts.interviewed_on, home),
            "decided_on": _day(facts.decided_on, home),
            "my_name": my_name,
        },
    )


def _day(day: date | None, home: str) -> str:
    """Write a day so that no line ends within it."""
    return letter_day(day, home).replace(" ", "\N{NO-BREAK SPACE}") if day is not None else ""


def missing_fields(names: Iterable[str]) -> str:
    """The position and the day of the interview."""
    return listed([_(_FIELDS[name]) if name in _FIELDS else name for name in names])


def further_page() -> str:
    """Say whose page it is, and its number."""
    return _("To {who}, page {number}")
