"""The keys of a page that no menu has, each with what it does, as the actions of its controls say."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from askwhy.ui.forms.rows import plain
from askwhy.ui.palette.actions import keys_of


class KeyHint(NamedTuple):
    """A key and what it does."""

    keys: str
    does: str


def hints_of(widget: QWidget) -> list[KeyHint]:
    """Give the keys of the actions that a control holds itself."""
    return [
        KeyHint(keys_of(action), plain(action.text()))
        for action in widget.actions()
        if action.text() and not action.shortcut().isEmpty()
    ]
