"""Short ways to use the page Today as a person does: press keys, and see what is in hand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from askwhy.ui.today.page import TodayPage
from askwhy.ui.today.row import Row

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def names(page: TodayPage) -> list[str]:
    """Give the names in the rows, from top to bottom."""
    return [row.words.name for row in page.list.rows]


def focused(page: TodayPage) -> QWidget:
    """Give where the keyboard is."""
    widget = page.window().focusWidget()
    assert widget is not None
    return widget


def press(page: TodayPage, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press keys, each where the keyboard is then."""
    for key in keys:
        QTest.keyClick(focused(page), key, modifier)


def write(page: TodayPage, text: str) -> None:
    """Type a text where the keyboard is."""
    QTest.keyClicks(focused(page), text)


def current(page: TodayPage) -> Row:
    """Give the row in hand."""
    row = page.list.current
    assert row is not None
    return row


def start(page: TodayPage, place: int = 0) -> Row:
    """Put the keyboard on a row."""
    row = page.list.rows[place]
    row.setFocus()
    return row
