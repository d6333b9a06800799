"""What the journeys stand on: the program's own window on a Book of its own, and a clock that a story moves."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.settings import SettingKey
from askwhy.store.book import WINDOW_PATIENCE_MS
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.frame import Frame
from askwhy.ui.look.theme import Theme
from askwhy.ui.page import Page
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

BERLIN = ZoneInfo("Europe/Berlin")
ANYWHERE = Qt.KeyboardModifier.NoModifier

F = TypeVar("F", bound=Frame)
P = TypeVar("P", bound=Page)


class Clock:
    """The clock of a story."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 10, 9, 0, tzinfo=BERLIN)

    def __call__(self) -> datetime:
        """Give the instant."""
        return self.now

    def go_to(self, text: str) -> None:
        """Go to an instant of Berlin's clock, "2026-11-11 09:00"."""
        self.now = datetime.fromisoformat(text).replace(tzinfo=BERLIN)


class Person:
    """Who sits before the window: opens it, presses keys and buttons, and reads what it says."""

    def __init__(self, qtbot: QtBot, path: Path, clock: Clock) -> None:
        self.qtbot, self.path, self.clock = qtbot, path, clock
        self.window = self._opened()

    def _opened(self) -> Window:
        self.workspace = Workspace.open(self.path, create=True, patience_ms=WINDOW_PATIENCE_MS)
        if not self.workspace.book.settings()[SettingKey.ZONE]:
            self.workspace.set({SettingKey.ZONE: "Europe/Berlin", SettingKey.COUNTRY: "DE"}, self.clock.now)
        self.bridge = Bridge(self.workspace, self.clock)
        window = Window(self.bridge)
        window.resize(1280, 800)
        with self.qtbot.waitSignal(window.current.first_painted):
            window.show()
        return window

    def close(self) -> None:
        """Close the window and the Book."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self.workspace.close()

    def come_back(self, text: str) -> None:
        """Close the program, and open it again at another time."""
        self.close()
        self.clock.go_to(text)
        self.window = self._opened()

    def wait_until(self, text: str) -> None:
        """Leave the window open until another time."""
        self.clock.go_to(text)
        self.bridge.ticked.emit(self.bridge.now())

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
    if not qapp.findChildren(Theme):
        Theme(qapp)
    sitting = Person(qtbot, tmp_path / "book.askwhy", Clock())
    yield sitting
    sitting.close()
