"""The way of the Tab key through the window: past everything on a page, then the person, then the pages."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example
from askwhy.workspace.workspace import Workspace

WISHES = ["Mornings", "Late afternoons", "Best at …", "Never on …"]
PANE = [
    "Call",
    "E-mail",
    "Letter",
    "Write what comes next",
    "Tick the next step",
    "They answered",
    "Note a contact",
    *WISHES,
    "Edit",
]
"""What the pane offers, without the person's name."""


@pytest.fixture
def used(workspace: Workspace, now: datetime, window: Window, qtbot: QtBot) -> Window:
    """Give the window with the example, in which every page has been visited in an odd order."""
    fill_example(workspace, now)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for key in ("mail", "today", "applications", "interviewers"):
        window.go(key)
    return window


def way(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Press Tab until one is back at the side bar, and give what a screen reader says on the way."""
    for _press in range(60):
        focused = window.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        now_at = window.focusWidget()
        assert now_at is not None
        if now_at.accessibleName() == "Settings":
            return
        yield now_at.accessibleName()
    pytest.fail("Tab never came back to the side bar")


def stops(window: Window, page: str, qtbot: QtBot) -> list[str]:
    """Give the whole way through a page, from the foot of the side bar on."""
    window.go(page)
    settings = next(each for each in window.findChildren(QWidget) if each.accessibleName() == "Settings")
    settings.setFocus()
    return list(way(window, qtbot))


def offers(names: list[str], person: str) -> list[str]:
    """Give the names of the pane's buttons without the person's name."""
    return [name.removesuffix(f" {person}") for name in names if not name.startswith("Change ")]


def test_tab_comes_past_the_search_before_the_table_and_the_person(used: Window, qtbot: QtBot) -> None:
    names = stops(used, "interviewers", qtbot)

    assert names[:3] == ["Columns", "Add interviewer", "Search interviewers"]
    assert names[3].startswith("All")
    assert names[4] == "Interviewers"
    person = names[5]
    assert offers(names[6:-1], person) == PANE
    assert [name.partition(":")[0] for name in names if name.startswith("Change ")] == [
        "Change Name",
        "Change Role",
        "Change Employer",
        "Change E-mail",
        "Change Phone",
        "Change Address",
        "Change Hours",
        "Change Tags",
        "Change Note",
    ]
    assert names[-1] == "Interviewers"


def test_the_people_of_the_mail_room_come_before_the_sheet(used: Window, qtbot: QtBot) -> None:
    names = stops(used, "mail", qtbot)

    assert names[:4] == ["Labels", "Letters due", "All", "Claire Dubois"]
    assert names[4] == "Label sheet: Avery 5160"
    assert names[-2:] == ["Print 2 labels", "Mail room"]


@pytest.mark.parametrize(
    ("page", "first"), [("interviewers", "Interviewers"), ("applications", "Applications")]
)
def test_a_page_begins_where_its_people_are(
    workspace: Workspace, window: Window, now: datetime, qtbot: QtBot, page: str, first: str
) -> None:
    fill_example(workspace, now)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    window.go(page)

    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == first


def test_no_stop_of_the_window_is_without_a_name(used: Window, qtbot: QtBot) -> None:
    for page in ("today", "interviewers", "applications", "mail", "lessons"):
        assert all(stops(used, page, qtbot)), page
