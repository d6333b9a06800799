"""The row in hand: by mouse, by key, and for those who hear the page."""

from collections import defaultdict

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, call, email, letter
from tests.ui.today.hands import LEFT, current, focused, press, start

from askwhy.ui.today.finder import Finder
from askwhy.ui.today.row import Row
from askwhy.ui.today.rows import AT_ONCE

Key = Qt.Key


def test_the_first_row_is_in_hand_and_its_action_is_the_filled_one(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    desk.person("Tom Becker", letter())
    page = show()

    assert [row.action.property("kind") for row in page.list.rows] == ["primary", "plain"]
    assert page.focus_person() == page.list.rows[0].row.interviewer


@pytest.mark.parametrize("width", [760, 900])
def test_an_action_is_as_wide_in_hand_as_in_the_other_rows(desk: Desk, show: Show, width: int) -> None:
    for name in ("Dana Reyes", "Tom Becker", "Ana Sousa"):
        desk.person(name, email())
    page = show()
    page.list.choose(page.list.rows[1].row.step)
    page.resize(width, page.height())
    QApplication.processEvents()

    assert len({(row.action.x(), row.action.width()) for row in page.list.rows}) == 1


def test_arrow_keys_go_along_the_rows_of_all_sections(desk: Desk, show: Show) -> None:
    for name, planned in (("Dana Reyes", call()), ("Tom Becker", letter()), ("Ana Sousa", email())):
        desk.person(name, planned)
    page = show()
    start(page)
    seen = [current(page).words.name]
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Home, Key.Key_End):
        press(page, key)
        seen.append(current(page).words.name)

    assert seen == [
        "Dana Reyes",
        "Tom Becker",
        "Ana Sousa",
        "Ana Sousa",
        "Tom Becker",
        "Dana Reyes",
        "Ana Sousa",
    ]
    assert focused(page) is current(page)


def test_choosing_a_row_tells_whose_it_is(qtbot: QtBot, desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    tom = desk.person("Tom Becker", letter())
    page = show()
    heard: list[object] = []
    page.person_chosen.connect(heard.append)
    QTest.mouseClick(page.list.rows[1], LEFT, pos=QPoint(100, 20))

    qtbot.waitUntil(lambda: heard[-1:] == [tom])
    assert page.list.rows[1].is_current


def test_enter_and_double_click_open_the_person(desk: Desk, show: Show) -> None:
    dana, tom = desk.person("Dana Reyes", call()), desk.person("Tom Becker", letter())
    page = show()
    heard: list[object] = []
    page.person_opened.connect(heard.append)
    start(page)
    press(page, Key.Key_Return)
    QTest.mouseDClick(page.list.rows[1], LEFT, pos=QPoint(100, 20))

    assert heard == [dana, tom]


def test_tab_goes_through_the_row_in_hand_only(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    desk.person("Tom Becker", letter())
    page = show()
    row = start(page)
    stops = []
    for _ in range(8):
        stops.append(focused(page))
        press(page, Key.Key_Tab)

    (mark,) = page.ribbon.buttons
    finder = page.findChild(Finder)
    assert stops == [row, row.tick, row.extras.later, row.action, mark, page.good_now, finder, row]


def test_tab_leaves_out_what_is_offered_under_the_pointer(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    desk.person("Tom Becker", letter())
    page = show()
    start(page)
    other = page.list.rows[1]

    other.extras.offer("Tom Becker", later=True, note=False)
    offered = other.extras.later
    assert offered is not None
    under_the_pointer = offered.focusPolicy()
    other.setFocus(Qt.FocusReason.MouseFocusReason)

    assert under_the_pointer is Qt.FocusPolicy.ClickFocus
    assert offered.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_tab_finds_a_row_that_came_later_at_the_same_place(desk: Desk, show: Show) -> None:
    desk.person("Tom Becker", letter())
    page = show()
    desk.person("Dana Reyes", call())
    page.refresh()
    row = start(page)
    stops = []
    for _ in range(5):
        stops.append(focused(page))
        press(page, Key.Key_Tab)

    assert stops == [row, row.tick, row.extras.later, row.action, page.ribbon.buttons[0]]


def test_a_row_can_be_heard_and_its_tick_is_a_check_box(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call(), role="VP Engineering", employer="Acme", pronouns="she")
    row = show().list.rows[0]
    tick = QAccessible.queryAccessibleInterface(row.tick)
    action = QAccessible.queryAccessibleInterface(row.action)

    assert row.accessibleName().startswith(
        "Dana Reyes, VP Engineering, Acme. Call, 14:30 to 16:00, early in her"
    )
    assert (tick.role(), tick.text(QAccessible.Text.Name)) == (
        QAccessible.Role.CheckBox,
        "Tick: Call to Dana Reyes",
    )
    assert action.text(QAccessible.Text.Name) == "Call Dana Reyes"


def test_a_row_is_told_its_width_once_though_a_scroll_bar_comes(
    desk: Desk, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is placed and painted at one width and then at another is seen to jump, and costs twice."""
    told: dict[Row, list[int]] = defaultdict(list)
    resize = Row.resizeEvent

    def listen(row: Row, event: QResizeEvent) -> None:
        told[row].append(event.size().width())
        resize(row, event)

    monkeypatch.setattr(Row, "resizeEvent", listen)
    for number in range(AT_ONCE):
        desk.person(f"Person {number}", email())

    page = show()
    QApplication.processEvents()

    assert page.list.verticalScrollBar().isVisible()
    assert [len(widths) for widths in told.values()] == [1] * AT_ONCE
