"""What stands on the one page of the Lessons, for oneself or for a coach, already in words."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from askwhy.domain.lessons import Intention, Learned, Numbers, Spoken
from askwhy.wording import dates, learned, lessons
from askwhy.wording.i18n import _
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

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing on it yet."""
        return not (self.said or self.liked or self.plots or self.todos)


def compose(found: Learned, numbers: Numbers, own_name: str, today: date, *, names: bool) -> Summary:
    """Say all that stands on the page; without `names`, nobody is named but oneself.

    What somebody said stays as it was said.
    """
    said = tuple(_said(found, spoken, names=names) for spoken in found.missed)
    rows = tuple(learned.said_row(each.theme, each.people, found.people, liked=True) for each in found.liked)
    coming = found.next
    return Summary(
        _("Lessons"),
        ", ".join(part for part in (own_name, dates.full_day(today), learned.answers(found.people)) if part),
        _("What they said"),
        said,
        learned.legend(tuple(line.row for line in said)),
        _("And they liked"),
        rows,
        tuple(plot for plot in _plots(numbers) if plot.rows),
        _("Before the next interview"),
        learned.next_interview(coming.held_on, coming.employer if names else "") if coming else "",
        tuple(_todo(todo, names=names) for todo in found.todos),
        " ".join(lessons.how_it_is_counted()) if numbers.asking.asked.tried else "",
    )


def _plots(numbers: Numbers) -> Iterator[RatePlot]:
    if numbers.asking.asked.tried:
        yield lessons.asking_plot(numbers.asking)
        yield lessons.ways_plot(numbers.asking)
    if numbers.reach.calls:
        yield lessons.windows_plot(numbers.reach, numbers.first_try)


def _said(found: Learned, spoken: Spoken, *, names: bool) -> SaidLine:
    row = learned.said_row(spoken.theme, spoken.people, found.people)
    if not spoken.words:
        return SaidLine(row)
    who = learned.speaker(spoken.name, spoken.employer) if names else ""
    return SaidLine(row, Quote(learned.quoted(spoken.words), who))


def _todo(todo: Intention, *, names: bool) -> TodoLine:
    if names or not todo.name or todo.theme:
        source = learned.source(todo.theme, todo.people, todo.name if names else "")
    else:
        source = _("From an answer")
    return TodoLine(todo.text, source, todo.done_on is not None)
