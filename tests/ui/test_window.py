"""The frame of the window: a rail where it is narrow, a place for the toast, what it is, files that are dropped."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import createdByPython

from askwhy import __version__
from askwhy.domain.drafts import PersonDraft
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.forms.import_preview import ImportPreview
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.look.size import px
from askwhy.ui.menu_verbs import redo_keys
from askwhy.ui.side_bar import SideBar
from askwhy.ui.today.first_run import FirstRun
from askwhy.ui.window import NARROW_BELOW, Window
from askwhy.workspace.workspace import Workspace

COPY, NO_KEY = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def side(window: Window) -> SideBar:
    """Give the side bar of the window."""
    found = window.findChild(SideBar)
    assert found is not None
    return found


def boxes(window: Window) -> list[QMessageBox]:
    """Give the dialogs in sight."""
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_below_its_measure_the_side_bar_is_a_rail_and_above_it_has_names(
    window: Window, side: SideBar, qtbot: QtBot
) -> None:
    assert NARROW_BELOW == 1000
    wide = side.width()

    window.resize(px(999), 700)
    qtbot.waitUntil(lambda: side.width() < wide)
    assert side.width() == px(56)
    window.resize(px(1000), 700)

    qtbot.waitUntil(lambda: side.width() == wide)


class TestToast:
    """Where the toast stands: it covers no work."""

    def test_beside_a_person_it_stands_in_the_foot_of_the_pane(
        self, window: Window, workspace: Workspace, qtbot: QtBot
    ) -> None:
        window.pane.open(workspace.add_person(PersonDraft("Dana Reyes"), window.bridge.now()))
        window.go("interviewers")
        qtbot.waitUntil(window.pane.isVisible)

        window.bridge.said.emit("Dana Reyes added.", "undo")

        def stands_in_the_pane() -> bool:
            pane = window.pane.rect().translated(window.pane.mapTo(window, QPoint()))
            return pane.contains(window.toast.geometry())

        qtbot.waitUntil(stands_in_the_pane)
        assert window.height() - window.toast.geometry().bottom() < 2 * px(16)

    def test_without_a_person_it_stands_in_the_middle_of_the_page(
        self, window: Window, side: SideBar
    ) -> None:
        window.bridge.said.emit("There is nothing to undo.", "")

        place = window.toast.geometry()
        assert place.left() - side.width() == pytest.approx(window.width() - place.right(), abs=2)
        assert place.bottom() < window.height()

    def test_it_keeps_its_place_when_the_window_changes(self, window: Window, qtbot: QtBot) -> None:
        window.bridge.said.emit("There is nothing to undo.", "")
        before = window.toast.pos()
        foot = window.height() - before.y()

        window.resize(900, 600)

        qtbot.waitUntil(lambda: window.toast.pos() != before)
        assert window.height() - window.toast.y() == foot
        assert window.rect().contains(window.toast.geometry())


def test_about_says_the_version_and_where_the_book_lies_once(window: Window, workspace: Workspace) -> None:
    window.ways.tell_about()
    window.ways.tell_about()

    (box,) = boxes(window)
    assert __version__ in box.text()
    assert str(workspace.book.path) in box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText


def dropped(*urls: QUrl) -> QMimeData:
    """Give what is carried over the window."""
    data = QMimeData()
    data.setUrls(urls)
    return data


def test_a_file_that_is_dropped_is_brought_in(
    window: Window, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,E-mail\nAna Sousa,ana@feitoria.example\n", encoding="utf-8")
    data = dropped(QUrl.fromLocalFile(str(file)))
    over = QDragEnterEvent(QPoint(400, 300), COPY, data, Qt.MouseButton.LeftButton, NO_KEY)
    drop = QDropEvent(QPointF(400, 300), COPY, data, Qt.MouseButton.LeftButton, NO_KEY)

    QApplication.sendEvent(window, over)
    QApplication.sendEvent(window, drop)

    assert over.isAccepted()
    qtbot.waitUntil(lambda: window.findChild(ImportPreview) is not None)
    preview = window.findChild(ImportPreview)
    assert isinstance(preview, ImportPreview)
    qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ImportReportView) is not None)
    assert people_count(workspace.book.database, PeopleQuery()) == 1


def test_what_is_no_file_of_this_computer_is_not_taken(window: Window) -> None:
    data = dropped(QUrl("https://example.org/people.csv"))
    over = QDragEnterEvent(QPoint(400, 300), COPY, data, Qt.MouseButton.LeftButton, NO_KEY)

    QApplication.sendEvent(window, over)

    assert not over.isAccepted()


def test_no_key_stands_for_two_verbs(window: Window) -> None:
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]

    assert keys
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


def test_undo_reaches_the_window_from_a_line_in_which_nothing_was_typed(
    window: Window, workspace: Workspace, qtbot: QtBot
) -> None:
    """The toast names the key, and the keyboard is often in a line: a note, a search."""
    workspace.add_person(PersonDraft("Dana Reyes"), window.bridge.now())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("interviewers")
    window.seek()
    line = window.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "Da")

    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), people_count(workspace.book.database, PeopleQuery())) == ("", 1)
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert people_count(workspace.book.database, PeopleQuery()) == 0


@pytest.mark.parametrize(
    ("own", "keys"), [("Ctrl+Shift+Z", ["Ctrl+Shift+Z"]), ("Ctrl+Y", ["Ctrl+Shift+Z", "Ctrl+Y"])]
)
def test_redo_has_each_key_once(own: str, keys: list[str]) -> None:
    """Linux and macOS name the key that we name: twice in one action, it did nothing at all."""
    assert [key.toString() for key in redo_keys(QKeySequence(own))] == keys


def test_enter_presses_the_button_in_focus(window: Window, side: SideBar, qtbot: QtBot) -> None:
    applications = next(each for each in side.findChildren(QAbstractButton) if each.text() == "Applications")
    applications.setFocus()

    qtbot.keyClick(applications, Qt.Key.Key_Return)

    assert window.current_key == "applications"


def test_enter_takes_the_way_to_begin_that_is_in_focus(window: Window, qtbot: QtBot) -> None:
    first = window.findChildren(FirstRun)[0].ways[0]
    qtbot.waitUntil(first.hasFocus)

    qtbot.keyClick(first, Qt.Key.Key_Return)

    assert window.holds_example()


def test_a_window_that_was_closed_opens_no_box(window: Window, qtbot: QtBot) -> None:
    window.close()
    window.bridge.refused.emit("The book is locked.")
    window.bridge.doubted.emit("Only the record goes.", lambda: None)

    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []


def test_the_verbs_of_the_menus_are_of_our_own_making(window: Window) -> None:
    """Of what Qt makes, PySide may forget within an event that it lives; then a menu could not be opened again."""
    verbs = [
        action
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if action.text() and action.menu() is None
    ]

    inner = [below for menu in window.menuBar().findChildren(QMenu) for below in menu.findChildren(QMenu)]

    assert len(verbs) > 20
    assert len(inner) == 1
    assert all(createdByPython(each) for each in (*verbs, *inner))
