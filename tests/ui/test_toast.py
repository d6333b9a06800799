"""The toast: it leaves by itself, waits for who reads it, and takes back what it says was done."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from askwhy.domain.settings import SettingKey
from askwhy.ui.toast import Toast
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

QUICK_MS = 20
"""How long the toast stays in these tests, once its own time has been looked at."""


@pytest.fixture
def named(window: Window) -> Window:
    """Give the window after one's own name was set, which the toast says; the pointer is in its middle."""
    QTest.mouseMove(window, window.rect().center())

    def set_name(at: datetime) -> object:
        return window.bridge.workspace.set({SettingKey.NAME: "Mara Lind"}, at)

    window.bridge.do(set_name)
    return window


@pytest.fixture
def hurried(named: Window) -> Toast:
    """Give the toast, of which almost all time is over."""
    time_of(named.toast).start(QUICK_MS)
    return named.toast


def time_of(toast: Toast) -> QTimer:
    """Give what counts the time of the toast."""
    timer = toast.findChild(QTimer)
    assert timer is not None
    return timer


def buttons(toast: Toast) -> dict[str, QAbstractButton]:
    """Give the buttons in sight, by what they say."""
    found = [each for each in toast.findChildren(QAbstractButton) if each.isVisible()]
    return {each.text() or each.accessibleName(): each for each in found}


def own_name(workspace: Workspace) -> str:
    """Give one's own name as the Book has it."""
    return workspace.book.settings()[SettingKey.NAME]


def test_there_is_time_to_read_it(named: Window) -> None:
    assert named.toast.text == "Settings changed."
    assert 5_000 < time_of(named.toast).remainingTime() <= 10_000


def test_it_leaves_when_its_time_is_over(hurried: Toast, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not hurried.isVisible())

    assert hurried.text == ""


def test_it_waits_while_the_pointer_rests_on_it_and_then_leaves(hurried: Toast, qtbot: QtBot) -> None:
    QTest.mouseMove(hurried, hurried.rect().center())
    qtbot.waitUntil(hurried.underMouse)
    with qtbot.waitSignals([time_of(hurried).timeout] * 3):
        pass
    assert hurried.isVisible()

    QTest.mouseMove(hurried.window(), QPoint(10, 10))

    qtbot.waitUntil(lambda: not hurried.isVisible())


def test_it_waits_while_the_keyboard_is_on_it(hurried: Toast, qtbot: QtBot) -> None:
    hurried.window().activateWindow()
    buttons(hurried)["Undo"].setFocus()
    qtbot.waitUntil(buttons(hurried)["Undo"].hasFocus)

    with qtbot.waitSignals([time_of(hurried).timeout] * 3):
        pass

    assert hurried.isVisible()


def test_its_button_takes_back_and_then_does_again(named: Window, workspace: Workspace, qtbot: QtBot) -> None:
    assert own_name(workspace) == "Mara Lind"

    qtbot.mouseClick(buttons(named.toast)["Undo"], Qt.MouseButton.LeftButton)
    assert own_name(workspace) == ""
    assert named.toast.text == "Taken back: Settings changed."
    qtbot.mouseClick(buttons(named.toast)["Redo"], Qt.MouseButton.LeftButton)

    assert own_name(workspace) == "Mara Lind"
    assert named.toast.text == "Done again: Settings changed."


def test_closing_it_takes_nothing_back(named: Window, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.mouseClick(buttons(named.toast)["Close"], Qt.MouseButton.LeftButton)

    assert not named.toast.isVisible()
    assert own_name(workspace) == "Mara Lind"


def test_where_nothing_can_be_taken_back_nothing_is_offered(window: Window) -> None:
    window.bridge.said.emit("There is nothing to undo.", "")

    assert list(buttons(window.toast)) == ["Close"]


def test_a_longer_sentence_after_a_short_one_takes_the_lines_that_it_needs(named: Window) -> None:
    before = named.toast.height()

    named.bridge.said.emit("Maximiliane von Hohenstein-Wolkenburg pointed you to Ana Sousa.", "undo")

    assert named.toast.height() > before
