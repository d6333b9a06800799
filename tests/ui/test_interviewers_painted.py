"""How the table of interviewers is painted: whole rows, in one question to the Book and none to the model."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.look.colours import colour
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier


class Painted(QObject):
    """Gathers what is painted of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._region = QRegion()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gather, and let it happen."""
        if isinstance(event, QPaintEvent):
            self._region |= event.region()
        return False

    def __contains__(self, area: QRect) -> bool:
        return (QRegion(area) - self._region).isEmpty()


@pytest.fixture
def page(window: Window, workspace: Workspace, now: datetime) -> InterviewersPage:
    """Give the page with two hundred people on it."""
    drafts = [
        PersonDraft(f"Interviewer {number:03d}", employer=f"Employer {number}") for number in range(200)
    ]
    workspace.bring_in(drafts, now)
    window.go("interviewers")
    page = window.current
    assert isinstance(page, InterviewersPage)
    QApplication.processEvents()
    return page


@pytest.fixture
def from_the_right() -> Iterator[None]:
    """Read from the right."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def seen(page: InterviewersPage) -> QImage:
    """Give a picture of the rows."""
    return page.table.viewport().grab().toImage()


def grounds(page: InterviewersPage, picture: QImage, row: int) -> set[str]:
    """Give the colours along a row, a little below its upper edge, where no text stands."""
    y = page.table.rowViewportPosition(row) + 2
    return {picture.pixelColor(x, y).name() for x in range(picture.width())}


def names_of(*tokens: str) -> set[str]:
    """Give the colours of tokens as a picture has them."""
    return {QColor(colour(token)).name() for token in tokens}


def test_a_frame_asks_the_book_once_and_the_model_for_no_cell(
    page: InterviewersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions: list[str] = []
    cells: list[object] = []
    connection = page.bridge.workspace.book.database.connection()  # type: ignore[no-untyped-call]
    connection.set_trace_callback(questions.append)
    monkeypatch.setattr(type(page.model), "data", lambda _model, index, _role=0: cells.append(index))

    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum() // 2)
    page.table.viewport().repaint()
    connection.set_trace_callback(None)

    assert len(questions) == 1
    assert cells == []


def test_rows_that_were_seen_are_not_asked_for_again(page: InterviewersPage) -> None:
    questions: list[str] = []
    connection = page.bridge.workspace.book.database.connection()  # type: ignore[no-untyped-call]
    connection.set_trace_callback(questions.append)

    page.table.viewport().repaint()
    connection.set_trace_callback(None)

    assert questions == []


def test_a_chosen_row_is_tinted_over_its_whole_width_and_its_neighbours_are_not(
    page: InterviewersPage,
) -> None:
    page.table.selectRow(1)

    picture = seen(page)

    assert grounds(page, picture, 1) == names_of("soft")
    assert grounds(page, picture, 2) == names_of("paper")


def test_the_row_under_the_pointer_is_tinted(page: InterviewersPage) -> None:
    place = QPointF(40, page.table.rowViewportPosition(3) + 10)
    none = Qt.MouseButton.NoButton
    # Told, not moved: the pointer would stand over the windows of other tests too.
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.table.viewport(), moved)

    picture = seen(page)

    assert grounds(page, picture, 3) == names_of("hover")


def test_who_comes_by_key_sees_a_line_around_the_row_in_hand(page: InterviewersPage, qtbot: QtBot) -> None:
    table = page.table
    table.window().activateWindow()
    qtbot.waitUntil(table.window().isActiveWindow)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Down)

    picture = seen(page)

    middle = table.rowViewportPosition(table.currentIndex().row()) + table.rowHeight(0) // 2
    assert picture.pixelColor(picture.width() - 1, middle).name() in names_of("accent")


def test_the_line_goes_along_with_the_keys_around_whole_rows(page: InterviewersPage, qtbot: QtBot) -> None:
    table = page.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    QApplication.processEvents()
    painted = Painted(table.viewport())

    qtbot.keyClick(table, Qt.Key.Key_Down, CTRL)  # along without choosing
    QApplication.processEvents()

    left, reached = table.currentIndex().row() - 1, table.currentIndex().row()
    for row in (left, reached):
        assert (
            QRect(0, table.rowViewportPosition(row), table.viewport().width(), table.rowHeight(row))
            in painted
        )


def test_the_bar_of_a_chosen_row_stands_where_one_begins_to_read(page: InterviewersPage) -> None:
    picture = _with_first_row_chosen(page)

    assert picture.pixelColor(1, 24).name() in names_of("accent")


def test_the_bar_of_a_chosen_row_stands_at_the_right_where_one_reads_from_there(
    from_the_right: None, page: InterviewersPage
) -> None:
    picture = _with_first_row_chosen(page)

    assert picture.pixelColor(picture.width() - 2, 24).name() in names_of("accent")


def _with_first_row_chosen(page: InterviewersPage) -> QImage:
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.table.choose_one()
    return seen(page)
