"""Calling from the page: the page of the call opens, and nothing is recorded before it is said how it ended."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, Planned, call, email, letter
from tests.ui.today.hands import LEFT, press, start, write

from askwhy.ui import reach
from askwhy.ui.call.page import CallPage
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.today.page import TodayPage

Key = Qt.Key


def called(page: TodayPage, qtbot: QtBot) -> CallPage:
    """Give the page of the call that is open, once it has the keyboard."""
    (found,) = (each for each in page.window().findChildren(CallPage) if each.isVisible())
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_call_opens_the_page_of_the_call_and_records_nothing(desk: Desk, show: Show, qtbot: QtBot) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    QTest.mouseClick(page.list.rows[0].action, LEFT)

    assert called(page, qtbot).body.dial.number.text() == "+1 212 555 0142"
    assert called(page, qtbot).body.notes.field.hasFocus()
    assert desk.touches(dana) == []


def test_ctrl_and_enter_open_it_by_key(desk: Desk, show: Show, qtbot: QtBot) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    start(page)
    press(page, Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)

    assert called(page, qtbot).card.person.name == "Dana Reyes"


def test_a_note_that_was_begun_goes_along(desk: Desk, show: Show, qtbot: QtBot) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    row = start(page)
    press(page, Key.Key_T, Key.Key_N)
    write(page, "ext. 12")
    QTest.mouseClick(row.action, LEFT)

    assert called(page, qtbot).body.notes.text == "ext. 12"
    assert row.fold.panel is None


def test_a_call_of_today_is_ticked_from_its_page(desk: Desk, show: Show, qtbot: QtBot) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    QTest.mouseClick(page.list.rows[0].action, LEFT)
    QTest.keyClicks(called(page, qtbot).body.notes.field, "Beeped 3 times")
    QTest.keyClick(called(page, qtbot).body.notes.field, Key.Key_3, Qt.KeyboardModifier.ControlModifier)

    assert [(touch.disposition, touch.note) for touch in desk.touches(dana)] == [
        ("no_answer", "Beeped 3 times")
    ]


@pytest.mark.parametrize(
    ("typed", "asked"),
    [("+1 212 555 0142", "tel:+12125550142"), ("030 / 901 820-12", "tel:03090182012")],
)
def test_a_number_is_dialled_without_what_only_people_read(opened: list[str], typed: str, asked: str) -> None:
    assert reach.dial(typed)
    assert opened == [asked]


def test_an_address_is_written_to_as_it_is(opened: list[str]) -> None:
    assert reach.write_to("dana+jobs@example.org")
    assert opened == ["mailto:dana+jobs@example.org"]


@pytest.mark.parametrize(
    ("planned", "ways", "words", "named"),
    [
        (call(), "email street", "Add phone", "Phone"),
        (email(), "phone street", "Add e-mail", "E-mail"),
        (letter(), "email phone", "Add street", "Street"),
    ],
    ids=["phone", "email", "street"],
)
def test_a_missing_way_can_be_added_where_it_is_missed(
    desk: Desk, show: Show, opened: list[str], planned: Planned, ways: str, words: str, named: str
) -> None:
    desk.person("Dana Reyes", planned, ways=ways)
    page = show()
    row = page.list.rows[0]
    assert (row.action.text(), row.action.property("kind")) == (words, "warn")
    QTest.mouseClick(row.action, LEFT)

    (form,) = page.window().findChildren(PersonForm)
    field = form.focusWidget()
    assert field is not None
    assert field.accessibleName() == named
    assert opened == []
