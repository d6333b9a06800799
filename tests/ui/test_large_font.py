"""With a system font twice as large: rows are taller, and no line of text is cut, above or below."""

from collections.abc import Iterator
from itertools import chain

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.screen import open_window, throw_away
from tests.ui.cut import cut_in
from tests.ui.walk import dialogs, pages, settle

from askwhy.ui.bridge import Bridge
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.look.size import SECOND, font
from askwhy.ui.look.theme import Theme
from askwhy.ui.today.row import Row
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example

WIDE = (1600, 1000)


@pytest.fixture
def large(qtbot: QtBot, themed: QApplication, bridge: Bridge) -> Iterator[Window]:
    """Give the window with the example, in letters twice as large."""
    usual = QFont(themed.font())
    twice = QFont(usual)
    twice.setPointSizeF(usual.pointSizeF() * 2)
    themed.setFont(twice)
    Theme.current().dress_again()
    fill_example(bridge.workspace, bridge.now())
    window = open_window(bridge, qtbot)
    yield window
    throw_away(window)
    themed.setFont(usual)
    Theme.current().dress_again()


def low_in(top: QWidget) -> Iterator[str]:
    """Give what is lower than a line of its own letters."""
    texts: list[QLabel | QAbstractButton] = [*top.findChildren(QLabel), *top.findChildren(QAbstractButton)]
    for widget in texts:
        # The glass in a field is an icon.
        if widget.text() and widget.isVisible() and not isinstance(widget, QToolButton):
            needed = widget.fontMetrics().height()
            if widget.height() < needed - 1:
                yield f"{type(widget).__name__} {widget.text()!r} needs {needed} and has {widget.height()}"


def test_nothing_is_cut_on_any_page_nor_in_any_dialog(large: Window) -> None:
    cut = []
    for where, seen in chain(pages(large, WIDE), dialogs(large)):
        settle()
        cut += [f"{where}: {what}" for what in (*low_in(seen), *cut_in(seen))]

    assert cut == []


def test_rows_grow_with_the_letters(large: Window) -> None:
    line = QFontMetrics(font()).height() + QFontMetrics(font(SECOND)).height()
    large.resize(*WIDE)
    large.go("today")
    settle()
    assert all(row.height() >= line for row in large.findChildren(Row) if row.isVisible())

    large.go("interviewers")
    page = large.current
    assert isinstance(page, InterviewersPage)
    assert page.table.rowHeight(0) >= line
