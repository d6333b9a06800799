"""What stands on the one page of the Lessons, for oneself or for a coach, already in words."""

from typing import NamedTuple

from askwhy.wording.plots import DotRow, RatePlot


class Quote(NamedTuple):
    """Somebody's words."""

    words: str
    who: str
    """Dana Reyes, Acme; empty where names stay out."""


class SaidLine(NamedTuple):
    """What was said how often, and one person's words for it."""

    row: DotRow
    quote: Quote | None = None


class TodoLine(NamedTuple):
    """A thing to do, and where it comes from."""

    text: str
    source: str
    done: bool = False


class Summary(NamedTuple):
    """The page, from the top."""

    title: str
    about: str
    """Whose it is, of which day, and from how much."""
    said_title: str
    said: tuple[SaidLine, ...]
    said_note: str
    liked_title: str
    liked: tuple[DotRow, ...]
    plots: tuple[RatePlot, ...]
    todo_title: str
    todo_about: str
    """The next interview; empty where none is known."""
    todos: tuple[TodoLine, ...]
    foot: str
    """How it is counted."""
