"""Putting a step off: the days that are offered, another day, skipping, and what came back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, Planned, call, email, letter
from tests.ui.today.hands import LEFT, names, press, start

from askwhy.domain.calendars import WorkCalendar
from askwhy.domain.hours import STANDARD_WEEK
from askwhy.domain.outreach import StepState
from askwhy.domain.touches import Disposition
from askwhy.store.due import due_rows
from askwhy.store.rows import DueRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.reply import ReplyForm
from askwhy.ui.other_days import other_days
from askwhy.ui.today.later_menu import later_menu
from askwhy.ui.today.other_day import OtherDay
from askwhy.ui.today.page import TodayPage

Key = Qt.Key


def menu_of(page: TodayPage) -> QMenu:
    """Give the menu of the first row."""
    return later_menu(page, page.list.rows[0].row, page.bridge.today, page.verbs)


def choose(page: TodayPage, text: str) -> None:
    """Choose something in the menu of the first row."""
    (action,) = [action for action in menu_of(page).actions() if action.text() == text]
    action.trigger()


def due(desk: Desk, planned: Planned) -> DueRow:
    """Give the row of a step that is due."""
    desk.person("Dana Reyes", planned)
    (row,) = due_rows(desk.workspace.book.database, planned.due_on)
    return row


@pytest.mark.parametrize("by", ["click", "key"])
def test_later_opens_its_menu(desk: Desk, show: Show, by: str) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    row = start(page)
    assert row.extras.later is not None
    if by == "click":
        QTest.mouseClick(row.extras.later, LEFT)
    else:
        press(page, Key.Key_L)
    (menu,) = row.findChildren(QMenu)

    assert menu.isVisible()
    menu.close()


def test_the_next_days_are_offered_by_name() -> None:
    days = list(other_days(WorkCalendar(STANDARD_WEEK), date(2026, 11, 24)))

    assert days == [
        ("Tomorrow, Wednesday", date(2026, 11, 25)),
        ("In two days, Thursday", date(2026, 11, 26)),
        ("Next week, Tuesday", date(2026, 12, 1)),
    ]


def test_before_a_weekend_the_next_day_of_work_is_offered_once() -> None:
    days = list(other_days(WorkCalendar(STANDARD_WEEK), date(2026, 11, 27)))

    assert days == [
        ("Monday 30 November", date(2026, 11, 30)),
        ("Next week, Friday", date(2026, 12, 4)),
    ]


def test_a_step_is_moved_to_the_day_that_was_chosen(desk: Desk, show: Show, toasts: list[str]) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    # Thursday, in two days, is Thanksgiving in Chicago.
    choose(page, "Friday 27 November")

    assert desk.step_of(dana).due_on == date(2026, 11, 27)
    assert names(page) == []
    assert toasts == ["Call to Dana Reyes moved."]


def test_a_step_can_be_skipped(desk: Desk, show: Show, bridge: Bridge) -> None:
    dana = desk.person("Dana Reyes", email())
    page = show()
    choose(page, "Skip this step")
    assert desk.step_of(dana).state is StepState.SKIPPED
    bridge.undo()

    assert names(page) == ["Dana Reyes"]


@pytest.mark.parametrize(
    ("planned", "said"),
    [(email(), Disposition.BOUNCED), (letter(), Disposition.RETURNED)],
    ids=["email", "letter"],
)
def test_what_came_back_is_said_in_the_same_menu(
    desk: Desk, show: Show, planned: Planned, said: Disposition
) -> None:
    dana = desk.person("Dana Reyes", planned)
    page = show()
    choose(page, "It came back: the address is wrong")

    assert [touch.disposition for touch in desk.touches(dana)] == [said]


def test_a_call_cannot_come_back(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    page = show()

    assert "It came back: the address is wrong" not in [action.text() for action in menu_of(page).actions()]


def test_another_day_is_asked_for(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    choose(page, "Another day…")
    (form,) = page.window().findChildren(OtherDay)
    assert form.day.day == date(2026, 11, 25)
    form.day.line.setText("9 Dec")
    QTest.mouseClick(form.keep, LEFT)

    assert desk.step_of(dana).due_on == date(2026, 12, 9)
    assert names(page) == []


def test_a_day_off_may_be_chosen_and_is_said_to_be_one(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    form = OtherDay(page.bridge, page, page.list.rows[0].row)
    form.day.line.setText("28 Nov")

    assert form.row(form.day).below.text() == "Saturday 28 November is a day off there."
    assert form.keep.isEnabled()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("23 Nov 2026", "Mon 23 Nov 2026 has passed. Choose today or a later day."),
        ("", "A day in their calendar."),
        ("soon", "This is no day. Write it such as 3 Nov, or 2026-11-03."),
    ],
)
def test_a_day_that_is_past_or_none_cannot_be_chosen(desk: Desk, show: Show, typed: str, said: str) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    form = OtherDay(page.bridge, page, page.list.rows[0].row)
    form.day.line.setText(typed)

    assert form.row(form.day).below.text() == said
    assert not form.keep.isEnabled()


def test_they_answered_asks_how(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    choose(page, "They answered…")

    assert [form.isVisible() for form in page.window().findChildren(ReplyForm)] == [True]
