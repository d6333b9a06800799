"""Today in the real window: the pane beside it, over it where it is narrow, and the toast with its undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.screen import open_window, throw_away
from tests.ui.today.desk import Desk, call, email
from tests.ui.today.hands import LEFT, focused, names, press

from askwhy.ui.bridge import Bridge
from askwhy.ui.palette.dialog import Palette
from askwhy.ui.today.chooser import CallChooser
from askwhy.ui.today.finder import Finder
from askwhy.ui.today.first_run import FirstRun
from askwhy.ui.today.page import TodayPage
from askwhy.ui.window import Window

Key = Qt.Key


@pytest.fixture
def window(desk: Desk, bridge: Bridge, qtbot: QtBot) -> Iterator[Window]:
    """Give the main window, opened on a Book with two people."""
    desk.person("Dana Reyes", call())
    desk.person("Ana Sousa", email())
    made = open_window(bridge, qtbot)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    throw_away(made)


@pytest.fixture
def today(window: Window) -> TodayPage:
    """Give the page in the window."""
    page = window.current
    assert isinstance(page, TodayPage)
    return page


def test_the_person_of_the_first_row_stands_beside_the_page(
    qtbot: QtBot, window: Window, today: TodayPage
) -> None:
    qtbot.waitUntil(window.pane.isVisible)

    assert window.chosen_person() == today.list.rows[0].row.interviewer


def test_the_first_key_reaches_the_first_row(today: TodayPage) -> None:
    row = today.list.rows[0]
    assert focused(today) is row
    press(today, Key.Key_T)

    assert isinstance(row.fold.panel, CallChooser)


def test_where_it_is_narrow_enter_opens_the_person_over_the_page(window: Window, today: TodayPage) -> None:
    window.resize(900, 600)
    assert not window.pane.isVisible()
    today.list.rows[0].setFocus()
    press(today, Key.Key_Return)

    assert window.pane.isVisible()


def test_the_toast_takes_a_tick_back(window: Window, today: TodayPage) -> None:
    QTest.mouseClick(today.list.rows[1].tick, LEFT)
    assert names(today) == ["Dana Reyes"]
    assert window.toast.text == "E-mail to Ana Sousa: sent."
    window.toast.offer_taken.emit("undo")

    assert names(today) == ["Dana Reyes", "Ana Sousa"]


def test_an_empty_book_has_no_pane_and_the_first_way_has_the_keyboard(bridge: Bridge, qtbot: QtBot) -> None:
    made = open_window(bridge, qtbot)
    (first_run,) = made.findChildren(FirstRun)

    assert made.focusWidget() is first_run.ways[0]
    assert not made.pane.isVisible()
    throw_away(made)


def test_the_finder_opens_the_palette(window: Window, qtbot: QtBot) -> None:
    finder = window.current.findChild(Finder)
    assert finder is not None
    qtbot.mouseClick(finder, Qt.MouseButton.LeftButton)

    assert window.findChild(Palette) is not None


def test_a_finished_day_leads_to_the_lessons(window: Window) -> None:
    page = window.current
    assert isinstance(page, TodayPage)

    page.list.empty.page_wanted.emit("lessons")

    assert window.current is window.pages["lessons"]
