"""What a Book teaches, as values: one's own numbers, what people said, and what one will do about it."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from askwhy.domain.asking import Asking
from askwhy.domain.ranking import Preference
from askwhy.domain.reach import ReachRates


class Numbers(NamedTuple):
    """One's own numbers: of asking, and of calls."""

    asking: Asking
    plans: Mapping[str, str]
    """The names of the sequences that were gone by, by their keys."""
    reach: ReachRates
    first_try: Preference


class Spoken(NamedTuple):
    """What several people said, with the newest words of one of them."""

    theme: str
    """Its name; empty for words of which nobody has said yet what they are about."""
    people: int
    words: str
    name: str
    employer: str


class Intention(NamedTuple):
    """A thing to do before the next interview, and where it comes from."""

    text: str
    theme: str
    """The name of its theme; empty for none."""
    people: int
    """How many missed that theme."""
    name: str
    """Who said the words; empty when it is one's own idea."""
    words: str
    done_on: date | None


class NextInterview(NamedTuple):
    """The interview that comes next."""

    held_on: date
    employer: str
    role: str


class Learned(NamedTuple):
    """What people said, and what one will do about it."""

    people: int
    """Who said anything."""
    missed: tuple[Spoken, ...]
    liked: tuple[Spoken, ...]
    """Both the most said first."""
    todos: tuple[Intention, ...]
    """Open ones first."""
    next: NextInterview | None
