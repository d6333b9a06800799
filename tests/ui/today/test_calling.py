"""Calling from the page: the number is large, can be copied, and is handed to the program that dials."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, Planned, call, email, letter
from tests.ui.today.hands import LEFT, press, start, write

from askwhy.ui import reach
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.today.chooser import CallChooser
from askwhy.ui.today.dial_line import DialLine
from askwhy.ui.today.page import TodayPage

Key = Qt.Key


def dial_line(page: TodayPage) -> DialLine:
    """Give the line with the number."""
    (line,) = page.findChildren(DialLine)
    return line


def test_call_shows_the_number_and_records_nothing(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    row = page.list.rows[0]
    QTest.mouseClick(row.action, LEFT)
    (number,) = dial_line(page).findChildren(QLabel)

    assert isinstance(row.fold.panel, CallChooser)
    assert number.text() == "+1 212 555 0142"
    assert number.fontMetrics().height() > 1.3 * row.fontMetrics().height()
    assert desk.touches(dana) == []


def test_the_number_can_be_copied(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    start(page)
    press(page, Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(dial_line(page).copy, LEFT)

    assert QGuiApplication.clipboard().text() == "+1 212 555 0142"
    assert dial_line(page).copy.text() == "Copied"


def test_dial_hands_the_number_to_the_system(desk: Desk, show: Show, opened: list[str]) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    QTest.mouseClick(page.list.rows[0].action, LEFT)
    QTest.mouseClick(dial_line(page).dial, LEFT)

    assert opened == ["tel:+12125550142"]


def test_the_answer_can_be_given_by_key_while_the_number_is_in_sight(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    QTest.mouseClick(page.list.rows[0].action, LEFT)
    press(page, Key.Key_3)

    assert [touch.disposition for touch in desk.touches(dana)] == ["no_answer"]


def test_a_note_that_was_begun_is_kept_when_the_number_is_asked_for(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    row = start(page)
    press(page, Key.Key_T, Key.Key_N)
    write(page, "ext. 12")
    QTest.mouseClick(row.action, LEFT)
    press(page, Key.Key_2)

    assert [touch.note for touch in desk.touches(dana)] == ["ext. 12"]


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
