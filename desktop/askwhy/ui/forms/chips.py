"""Chips to choose one of, in words that may wrap to another line."""

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from askwhy.ui.look.controls import button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import px


class Chip(NamedTuple):
    """One thing to choose."""

    value: Any
    text: str
    icon: str = ""


class Chips(Group):
    """One of several; an `optional` one can be taken back by a second click."""

    changed = Signal()

    def __init__(self, name: str, chips: Sequence[Chip], *, optional: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not optional)
        flow = Flow(self, px(8))
        self.buttons: dict[Any, QPushButton] = {}
        for chip in chips:
            made = button(chip.text.replace("&", "&&"), "chip", chip.icon, name=chip.text)
            made.setCheckable(True)
            made.toggled.connect(partial(self._on_toggled, made))
            self._group.addButton(made)
            flow.addWidget(made)
            self.buttons[chip.value] = made
        self.entry = next(iter(self.buttons.values()))

    @property
    def value(self) -> Any:
        """What is chosen; None when nothing is."""
        return next((value for value, made in self.buttons.items() if made.isChecked()), None)

    def choose(self, value: Any) -> None:
        """Choose one."""
        self.buttons[value].setChecked(True)

    def _on_toggled(self, made: QPushButton, checked: bool) -> None:
        if not checked and self._group.exclusive():
            return  # the one that takes its place tells
        if checked:
            for other in self.buttons.values():
                if other is not made:
                    other.setChecked(False)
        self.changed.emit()
