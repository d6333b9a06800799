"""Undoes and does again with a connection of its own, for a change that takes longer than a window may wait."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from askwhy.domain.reasons import Reason
from askwhy.store.applied import Applied
from askwhy.workspace.jobs import undisturbed
from askwhy.workspace.workspace import Workspace


class Turned(NamedTuple):
    """What was undone or done again, and the kinds of values that have changed by it."""

    label: Reason
    kinds: frozenset[type]


def turned(applied: Applied) -> Turned:
    """Tell what a change was."""
    return Turned(applied.label, applied.kinds)


def turned_beside(book: Path, verb: Callable[[Workspace], Applied]) -> Turned:
    """Undo or redo with a connection of its own."""
    workspace = Workspace.open(book, create=False)
    try:
        with undisturbed():
            return turned(verb(workspace))
    finally:
        workspace.close()
