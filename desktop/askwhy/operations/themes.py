"""The verbs of themes of one's own: keep one, call it otherwise, take it out."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Feedback, Theme, Todo
from askwhy.operations.editing import Edits
from askwhy.operations.templates import free_key


def keep_theme(known: Mapping[str, Theme], *, name: str, before: Theme | None = None) -> Change:
    """Keep a theme of one's own under a name; one that is there goes on under another.

    Raises Fault "theme_nameless", and "theme_known" where another has that name.
    """
    called = " ".join(name.split())
    if not called:
        raise Fault("theme_nameless")
    if any(called.casefold() in _names(each) for each in known.values() if each != before):
        raise Fault("theme_known", name=called)
    key = before.key if before is not None else free_key(called, known.keys(), "theme")
    edits = Edits()
    edits.change(before, Theme(key, called, called))
    return edits.as_change("theme_kept", name=called)


def drop_theme(theme: Theme, *, said: Iterable[Feedback], todos: Iterable[Todo]) -> Change:
    """Take a theme of one's own out; the words that were about it stay."""
    edits = Edits()
    for feedback in said:
        left = tuple(mark for mark in feedback.marks if mark.theme != theme.key)
        edits.change(feedback, replace(feedback, marks=left))
    for todo in todos:
        edits.change(todo, replace(todo, theme=""))
    edits.change(theme, None)
    return edits.as_change("theme_dropped", name=theme.name)


def find_theme(known: Mapping[str, Theme], text: str) -> Theme:
    """Find a theme by its key, or by either of its names. Raises Fault "unknown_theme"."""
    wanted = " ".join(text.split()).casefold()
    found = next((each for each in known.values() if wanted in {each.key.casefold(), *_names(each)}), None)
    if found is None:
        raise Fault("unknown_theme", name=text, known=", ".join(known))
    return found


def _names(theme: Theme) -> set[str]:
    return {theme.name.casefold(), theme.liked.casefold()} - {""}
