"""What an open Book teaches: what was said how often, what there is to do, and how the asking went, in numbers."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from askwhy.domain.asking import asking
from askwhy.domain.feedback import Theme
from askwhy.domain.lessons import Intention, Learned, NextInterview, Numbers, Spoken
from askwhy.store.applications import next_interview
from askwhy.store.asking import contacts, has_more_touches, not_chosen, plan_names, still_waiting
from askwhy.store.feedback import (
    SaidRow,
    ThemeRow,
    TodoRow,
    people_who_said,
    people_without_theme,
    said_about,
    said_without_theme,
    theme_rows,
    todo_rows,
)
from askwhy.workspace.advising import first_try_of, reach
from askwhy.workspace.jobs import undisturbed
from askwhy.workspace.referral_tree import Branch, first_of_all, named_after
from askwhy.workspace.workspace import Workspace

_FIRST_SHOWN, _NAMED_SHOWN = 4, 3
"""So many with whom a line begins are shown, and so many whom each named; the whole tree has the others."""

_IN_PASSING = 5_000

UNSORTED = ""
"""The key of words of which nobody has said yet what they are about."""


class Pointed(NamedTuple):
    """Who pointed to whom, as far as there is room for."""

    branches: tuple[Branch, ...] = ()
    more: bool = False
    """Whether the whole tree has others."""


class Taught(NamedTuple):
    """What people said, and what one will do about it."""

    people: int
    """Who said anything."""
    missed: tuple[ThemeRow, ...]
    """The most first; words without a theme are last, under UNSORTED."""
    liked: tuple[ThemeRow, ...]
    todos: tuple[TodoRow, ...]
    next: NextInterview | None
    themes: Mapping[str, Theme]
    pointed: Pointed = Pointed()

    def theme(self, row: ThemeRow) -> str:
        """Give the name of a theme as it was meant; empty for UNSORTED."""
        found = self.themes.get(row.theme)
        return found.named(liked=row.liked) if found is not None else row.theme


def numbers(workspace: Workspace) -> Numbers:
    """Count how the asking and the calls went."""
    database = workspace.book.database
    # Nobody may record an answer between the questions, or it would answer nothing.
    with database.reading():
        counted = asking(not_chosen(database), contacts(database), still_waiting(database))
        plans = plan_names(database, filter(None, counted.by_sequence))
        return Numbers(counted, plans, reach(workspace), first_try_of(workspace))


def takes_long(workspace: Workspace) -> bool:
    """Tell whether there are more contacts than a window counts in passing: 5,000 take some 40 ms."""
    return has_more_touches(workspace.book.database, _IN_PASSING)


def numbers_beside(book: Path) -> Numbers:
    """Count with a connection of its own, which only reads."""
    workspace = Workspace.look(book)
    try:
        with undisturbed():
            return numbers(workspace)
    finally:
        workspace.close()


def taught(workspace: Workspace, today: date, language: str) -> Taught:
    """Tell what was said how often, and what there is to do; themes have the names of a language."""
    database = workspace.book.database
    with database.reading():
        rows, loose = theme_rows(database), people_without_theme(database)
        unsorted = [ThemeRow(UNSORTED, False, loose)] if loose else []
        return Taught(
            people_who_said(database),
            tuple([row for row in rows if not row.liked] + unsorted),
            tuple(row for row in rows if row.liked),
            tuple(todo_rows(database)),
            next_interview(database, today),
            workspace.themes(language),
            pointed(workspace),
        )


def pointed(workspace: Workspace) -> Pointed:
    """Give the beginning of each line of who pointed to whom, two levels deep."""
    first = first_of_all(workspace.book)
    branches: list[Branch] = []
    more = len(first) > _FIRST_SHOWN
    for row in first[:_FIRST_SHOWN]:
        named = named_after(workspace.book, row.id)[:_NAMED_SHOWN]
        branches += [Branch(row, 0, len(named)), *(Branch(each, 1) for each in named)]
        more = more or row.named > len(named) or any(each.named for each in named)
    return Pointed(tuple(branches), more)


def words_about(workspace: Workspace, row: ThemeRow) -> list[SaidRow]:
    """Give what was said about a theme, the newest first, each at its time on one's own clock."""
    database, zone = workspace.book.database, workspace.world.own_zone
    loose = row.theme == UNSORTED
    rows = said_without_theme(database) if loose else said_about(database, row.theme, liked=row.liked)
    return [each._replace(at=each.at.astimezone(zone)) if each.at is not None else each for each in rows]


def learned(workspace: Workspace, today: date, language: str) -> Learned:
    """Tell all of what people said, each theme with one person's words, for a page or a file."""
    found = taught(workspace, today, language)
    return Learned(
        found.people,
        tuple(_spoken(workspace, found, row) for row in found.missed),
        tuple(_spoken(workspace, found, row) for row in found.liked),
        tuple(
            Intention(row.text, _name(found, row.theme), row.people, row.name, row.words, row.done_on)
            for row in found.todos
        ),
        found.next,
    )


def _name(found: Taught, theme: str) -> str:
    known = found.themes.get(theme)
    return known.name if known is not None else theme


def _spoken(workspace: Workspace, found: Taught, row: ThemeRow) -> Spoken:
    rows = words_about(workspace, row)
    first = next((each for each in rows if each.words), rows[0])
    return Spoken(found.theme(row), row.people, first.words, first.name, first.employer)
