"""What the journeys stand on: the program's own window on a Book of its own, and a clock that a story moves."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.screen import BERLIN, Clock, dress, open_book, open_window, throw_away

from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.page import Page
from askwhy.ui.window import Window

ANYWHERE = Qt.KeyboardModifier.NoModifier

F = TypeVar("F", bound=Frame)
P = TypeVar("P", bound=Page)


class Person:
    """Who sits before the window: opens it, presses keys and buttons, and reads what it says."""

    def __init__(self, qtbot: QtBot, path: Path, clock: Clock) -> None:
        self.qtbot, self.path, self.clock = qtbot, path, clock
        self.window = self._opened()

    def _opened(self) -> Window:
        self.workspace = open_book(self.path, self.clock.now)
        self.bridge = Bridge(self.workspace, self.clock)
        return open_window(self.bridge, self.qtbot)

    def close(self) -> None:
        """Close the window and the Book."""
        throw_away(self.window)
        self.workspace.close()

    def come_back(self, text: str) -> None:
        """Close the program, and open it again at another time."""
        self.close()
        self.clock.go_to(text)
        self.window = self._opened()

    def page(self, key: str, kind: type[P]) -> P:
        """Go to a page."""
        self.window.go(key)
        page = self.window.current
        assert isinstance(page, kind)
        return page

    def form(self, kind: type[F]) -> F:
        """Give the form that is open."""
        found: list[F] = []

        def is_open() -> bool:
            found[:] = [form for form in self.window.findChildren(kind) if form.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(is_open)
        return found[0]

    def press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = ANYWHERE) -> None:
        """Press a key where the focus is in a widget's window, once that window has come to the front."""
        window = widget.window()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(widget.window().focusWidget() or widget, key, modifier)

    def write(self, field: QWidget, text: str) -> None:
        """Type a text into a field."""
        field.setFocus()
        QTest.keyClicks(field, text)

    def click(self, button: QWidget) -> None:
        """Click on a control."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def buttons(self, within: QObject) -> list[str]:
        """Give the names of the buttons in sight."""
        return [each.accessibleName() for each in within.findChildren(QPushButton) if each.isVisible()]

    def button(self, within: QObject, name: str) -> QPushButton:
        """Give the button with that name or text, in sight."""
        return next(
            each
            for each in within.findChildren(QPushButton)
            if each.isVisible() and name in (each.accessibleName(), each.text().strip())
        )


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """Give someone before a window on an empty Book, on a Tuesday morning in Berlin."""
    dress(qapp)
    tuesday = datetime(2026, 11, 10, 9, 0, tzinfo=BERLIN)
    sitting = Person(qtbot, tmp_path / "book.askwhy", Clock(tuesday))
    yield sitting
    sitting.close()
