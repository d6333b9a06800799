"""What the tests of the window share: a themed application, a Book in a folder of its own, a clock that stands."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.screen import BERLIN, Clock, dress, open_book, open_window, throw_away

from askwhy.ui.bridge import Bridge
from askwhy.ui.verbs import Verbs
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Dialog = TypeVar("Dialog", bound=QDialog)

NOW = datetime(2026, 11, 24, 14, 42, tzinfo=BERLIN)
"""A Tuesday afternoon, on the user's own clock."""


@pytest.fixture
def now() -> datetime:
    """Give the instant at which the clock of these tests stands."""
    return NOW


@pytest.fixture
def themed(qapp: QApplication) -> QApplication:
    """Give the application in its looks."""
    dress(qapp)
    return qapp


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Give an empty Book whose owner lives in Berlin."""
    opened = open_book(tmp_path / "book.askwhy", NOW)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Clock:
    """Give the clock of the window."""
    return Clock(NOW)


@pytest.fixture
def bridge(themed: QApplication, workspace: Workspace, clock: Clock) -> Iterator[Bridge]:
    """Give the bridge of that Book."""
    made = Bridge(workspace, clock)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge) -> Iterator[Window]:
    """Give the main window, painted; it goes before its Book does."""
    made = open_window(bridge, qtbot)
    yield made
    throw_away(made)


@pytest.fixture
def verbs(window: Window) -> Verbs:
    """Give the verbs of the main window."""
    return window.verbs


@pytest.fixture
def shown(qtbot: QtBot, bridge: Bridge) -> Iterator[Callable[[Dialog], Dialog]]:
    """Give what opens a form; every form goes before its Book does."""
    opened: list[QDialog] = []

    def show(form: Dialog) -> Dialog:
        opened.append(form)
        with qtbot.waitActive(form):
            form.open()
            form.activateWindow()
        return form

    yield show
    for form in opened:
        form.done(0)
        throw_away(form)


@pytest.fixture
def put(qtbot: QtBot, bridge: Bridge) -> Iterator[Callable[[QWidget], None]]:
    """Give what shows a field in a window of its own; every window goes before its Book does."""
    windows: list[QWidget] = []

    def show(field: QWidget) -> None:
        window = QWidget()
        windows.append(window)
        QVBoxLayout(window).addWidget(field)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()

    yield show
    for window in windows:
        throw_away(window)
