"""Everything that the menus offer, as entries with their keys: taken from the actions themselves, so never stale."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from askwhy.domain.spelling import sort_key
from askwhy.ui.forms.rows import plain


class Entry(NamedTuple):
    """One action as it stands in a menu."""

    text: str
    menu: str
    keys: str
    """As the platform writes them: "Ctrl+K", "⌘K"; empty where it has none."""
    action: QAction


def entries(bar: QMenuBar) -> list[Entry]:
    """Give what can be done now, in the order of the menus."""
    found = []
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            # A menu settles what is possible when it is about to be shown; afterwards every key works again.
            menu.aboutToShow.emit()
            found += list(_of(menu, plain(menu.title())))
            menu.aboutToHide.emit()
    return found


def _of(menu: QMenu, title: str) -> Iterator[Entry]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of(inner, plain(inner.title()))
        elif action.text() and action.isVisible() and action.isEnabled():
            yield Entry(plain(action.text()), title, keys_of(action), action)


def keys_of(action: QAction) -> str:
    """Write the first key of an action."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def fitting(query: str, offered: Sequence[Entry]) -> list[Entry]:
    """Give the entries of which every word that was typed begins a word.

    Those that begin so stand first, then those of a higher priority.
    """
    words = sort_key(query).split()
    found = [entry for entry in offered if _fits(words, entry)]
    first = words[0] if words else ""

    def rank(entry: Entry) -> tuple[bool, int]:
        return not sort_key(entry.text).startswith(first), -entry.action.priority().value

    return sorted(found, key=rank)


def _fits(words: Sequence[str], entry: Entry) -> bool:
    said = sort_key(f"{entry.text} {entry.menu}")
    # Who types "email" finds "e-mail", and who types "mail" does as well.
    whole = {*said.split(), *said.replace("-", "").split(), *said.replace("-", " ").split()}
    return all(any(each.startswith(word) for each in whole) for word in words)
