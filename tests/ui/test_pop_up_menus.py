"""What a pop-up menu of a list offers can be reached another way as well, which a screen reader sees."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from askwhy.ui.applications.page import ApplicationsPage
from askwhy.ui.forms.rows import plain
from askwhy.ui.interviewers.columns_dialog import ColumnsDialog
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.palette.actions import entries
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example
from askwhy.workspace.workspace import Workspace

OF_A_PERSON = {"Tags…": "Change Tags", "Print labels": "Print"}
OF_AN_APPLICATION = {
    "Edit…": "Edit the application",
    "What became of it…": "I was turned down",
    "Add an interview…": "Add an interview",
}
"""The beginning of the name under which a verb stands elsewhere."""


@pytest.fixture
def used(workspace: Workspace, now: datetime, window: Window, qtbot: QtBot) -> Window:
    """Give the window with the example."""
    fill_example(workspace, now)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def verbs_of(widget: QWidget) -> set[str]:
    """Give what a menu over a widget offers."""
    return {plain(action.text()) for action in widget.actions()}


def elsewhere(window: Window) -> set[str]:
    """Give what the menu bar, and so the palette, offers, and every button in sight."""
    buttons = (each for each in window.findChildren(QAbstractButton) if each.isVisible())
    return {entry.text for entry in entries(window.menuBar())} | {each.accessibleName() for each in buttons}


def missing(window: Window, widget: QWidget, otherwise: dict[str, str]) -> list[str]:
    """Give the verbs of a menu that are offered nowhere else."""
    offered = elsewhere(window)
    begins = {verb: otherwise.get(verb, verb) for verb in verbs_of(widget)}
    return [verb for verb, begin in begins.items() if not any(name.startswith(begin) for name in offered)]


def test_the_verbs_of_an_interviewer(used: Window, qtbot: QtBot) -> None:
    used.go("interviewers")
    page = used.current
    assert isinstance(page, InterviewersPage)
    qtbot.waitUntil(lambda: page.focus_person() is not None)

    assert len(verbs_of(page.table)) == 8
    assert missing(used, page.table, OF_A_PERSON) == []


def test_the_verbs_of_an_application(used: Window, qtbot: QtBot) -> None:
    used.go("applications")
    page = used.current
    assert isinstance(page, ApplicationsPage)
    qtbot.waitUntil(page.list.isVisible)

    assert len(verbs_of(page.list)) == 3
    assert missing(used, page.list, OF_AN_APPLICATION) == []


def test_the_menu_of_the_heading_offers_what_the_dialog_of_the_columns_does(used: Window) -> None:
    used.go("interviewers")
    page = used.current
    assert isinstance(page, InterviewersPage)
    heading = page.table.heading
    heading.ask(heading.mapToGlobal(heading.rect().center()))
    menu = next(each for each in heading.findChildren(QWidget) if each.accessibleName() == "Columns")
    offered = verbs_of(menu) - {"", "Move and size…"}
    menu.close()

    page.table.arrange_columns()

    dialog = used.findChild(ColumnsDialog)
    assert dialog is not None
    names = [each.accessibleName() for each in dialog.findChildren(QAbstractButton)]
    assert [verb for verb in offered if not any(name.startswith(verb) for name in names)] == []
