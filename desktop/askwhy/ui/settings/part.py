"""A part of the settings: rows that are checked and kept together, and what it asks of the dialog it stands in."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from askwhy.domain.settings import SettingKey

Stands = Mapping[SettingKey, str]
"""The settings of the Book as they stand."""


class Line(NamedTuple):
    """One row of the dialog."""

    name: str
    """With an ampersand before the letter of its key, where one is left."""
    control: QWidget
    hint: str = ""
    words: str = ""
    """What else people call it, so that a search finds it."""
    key: str = ""
    """By what the dialog is asked to begin here: `verbs.settings("address")`."""


class Part(QObject):
    """Some settings with their rows: one, or several that make sense only together.

    A part of the Book overrides `show_values`, `values` and perhaps `problems`, and tells `changed` after each
    letter; the dialog keeps what has changed once there is no problem. What belongs to this computer and not
    to the Book (the look) has no values, and sees to its control itself.
    """

    changed = Signal()

    def __init__(self, *lines: Line) -> None:
        super().__init__()
        self.lines: Sequence[Line] = lines

    def show_values(self, stands: Stands) -> None:
        """Show the settings as they stand."""

    def values(self) -> dict[SettingKey, str]:
        """Give the settings of this part as its controls say. Only without a problem."""
        return {}

    def is_shown_as(self, stands: Stands) -> bool:
        """Tell whether the controls say already what stands."""
        said = self.values()
        return bool(said) and not any(self.problems().values()) and said.items() <= stands.items()

    def problems(self) -> dict[QWidget, str]:
        """Say of each control what is to be mended; empty where nothing is."""
        return {}


class Section(NamedTuple):
    """Parts under one heading."""

    key: str
    title: str
    parts: Sequence[Part]
    note: str = ""
    """A sentence below the heading."""
