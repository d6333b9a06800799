"""The side bar: what waits on each page, to the eye and to the ear, and the way from page to page."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk, email, letter

from askwhy.ui.side_bar import NavItem, Place, SideBar
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

PLACES = (Place("today", "Today", "today"), Place("mail", "Mail room", "mail"))


@pytest.fixture
def side(themed: QApplication, qtbot: QtBot) -> SideBar:
    """Give a side bar of two pages, in sight."""
    made = SideBar(PLACES)
    qtbot.addWidget(made)
    made.set_current("today")
    made.resize(made.width(), 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def item(side: SideBar, name: str) -> NavItem:
    """Give an entry by its name."""
    return next(each for each in side.findChildren(NavItem) if each.accessibleName() == name)


def heard(side: SideBar, name: str) -> str:
    """Give what a screen reader says of an entry after its name; on the rail, of one that has no tip."""
    said = QAccessible.queryAccessibleInterface(item(side, name)).text(QAccessible.Text.Description)
    return said if said != item(side, name).toolTip() else ""


def seen(side: SideBar, name: str) -> QImage:
    """Give the picture of an entry."""
    return item(side, name).grab().toImage()


@pytest.mark.parametrize(("count", "said"), [(1, "1 waits"), (2, "2 wait"), (140, "140 wait")])
@pytest.mark.parametrize("narrow", [False, True])
def test_what_waits_is_seen_and_heard_and_goes_again(
    side: SideBar, count: int, said: str, narrow: bool
) -> None:
    side.set_narrow(narrow)
    quiet = seen(side, "Mail room")
    assert heard(side, "Mail room") == ""

    side.set_count("mail", count)
    assert heard(side, "Mail room") == said
    assert seen(side, "Mail room") != quiet
    assert heard(side, "Today") == ""
    side.set_count("mail", 0)

    assert heard(side, "Mail room") == ""
    assert seen(side, "Mail room") == quiet


def test_on_the_rail_the_name_is_the_tip(side: SideBar) -> None:
    assert item(side, "Mail room").toolTip() == ""

    side.set_narrow(True)
    assert [item(side, name).toolTip() for name in ("Mail room", "Settings")] == ["Mail room", "Settings"]
    side.set_narrow(False)

    assert item(side, "Mail room").toolTip() == ""


def test_a_click_asks_for_the_page_and_the_settings(side: SideBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(side.chosen) as chosen:
        qtbot.mouseClick(item(side, "Mail room"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(side.settings_wanted):
        qtbot.mouseClick(item(side, "Settings"), Qt.MouseButton.LeftButton)

    assert chosen.args == ["mail"]


def test_tab_stops_at_the_open_page_only(side: SideBar) -> None:
    side.set_current("mail")

    stops = [
        each.accessibleName()
        for each in side.findChildren(NavItem)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["Mail room", "Settings"]


def test_in_the_window_the_counts_follow_the_book(
    workspace: Workspace, window: Window, now: datetime, qtbot: QtBot
) -> None:
    side = window.findChild(SideBar)
    assert side is not None

    def counted() -> tuple[str, str]:
        return heard(side, "Today"), heard(side, "Mail room")

    desk = Desk(workspace, now)
    ana = desk.person("Ana Sousa", email())
    desk.person("Tom Becker", letter())
    qtbot.waitUntil(lambda: counted() == ("2 wait", "1 waits"))

    workspace.tick(desk.step_of(ana).id, now)

    qtbot.waitUntil(lambda: counted() == ("1 waits", "1 waits"))
    assert heard(side, "Interviewers") == ""


def test_a_click_gives_the_keyboard_to_the_page_and_keys_go_on_along_the_bar(
    window: Window, qtbot: QtBot
) -> None:
    window.activateWindow()
    items = {item.text(): item for item in window.findChildren(NavItem)}

    qtbot.mouseClick(items["Interviewers"], Qt.MouseButton.LeftButton)
    assert window.current.isAncestorOf(window.focusWidget() or window)

    items["Interviewers"].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(items["Interviewers"], Qt.Key.Key_Down)
    assert items["Applications"].hasFocus()
    assert window.current is window.pages["applications"]


def test_the_keys_of_a_page_lead_to_it_also_from_the_side_bar(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for key in ("interviewers", "today"):
        window.go(key)
    items = {item.text(): item for item in window.findChildren(NavItem)}
    items["Settings"].setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(items["Settings"], Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert window.current is window.pages["interviewers"]
    assert window.current.isAncestorOf(window.focusWidget() or window)
