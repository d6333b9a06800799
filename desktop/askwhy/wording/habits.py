"""How times, dates and numbers are written here, whatever the language: the system's settings say so."""

from typing import NamedTuple

from askwhy.facts.languages import SOURCE
from askwhy.wording.i18n import spoken


class Habits(NamedTuple):
    """What the system's settings say; the way of most of the world until they are known."""

    twelve_hours: bool = False
    """2:30 PM, rather than 14:30."""
    month_first: bool = False
    """Nov 24 and 11/24, rather than 24 Nov and 24/11."""
    decimal_mark: str = "."


class _Followed:
    habits = Habits()


def follow(habits: Habits) -> None:
    """Write as these habits have it from now on."""
    _Followed.habits = habits


def habits() -> Habits:
    """Give the habits that are followed."""
    return _Followed.habits


def says_month_first() -> bool:
    """Tell whether a day is said with its month first: only English has it either way."""
    return _Followed.habits.month_first and spoken() == SOURCE


def decimal(value: float) -> str:
    """66.7, or 66,7; a whole number without a mark. At most one place behind it."""
    return exact(round(value, 1))


def exact(value: float) -> str:
    """66.675, or 66,675: as exactly as it is known."""
    return f"{value:g}".replace(".", _Followed.habits.decimal_mark)
