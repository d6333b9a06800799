"""The page Today as a whole: its sections, an empty day, an empty Book, the example, and refreshing."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.today.conftest import Show
from tests.ui.today.desk import Desk, call, email, letter
from tests.ui.today.hands import LEFT, current, focused, names, press, start

from askwhy.domain.applications import Application
from askwhy.domain.changes import Change, Edit
from askwhy.domain.ids import ApplicationId
from askwhy.domain.outreach import Channel, Kind, WindowKind
from askwhy.domain.reasons import Reason
from askwhy.domain.settings import SettingKey
from askwhy.domain.touches import Disposition
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.look.controls import Text
from askwhy.ui.today.chooser import CallChooser
from askwhy.ui.today.first_run import FirstRun
from askwhy.ui.today.lines import QuietLine
from askwhy.ui.today.sections import Heading

Key = Qt.Key


def seen(page: QWidget, kind: type[QLabel]) -> list[str]:
    """Give the texts of the widgets of a kind that are in sight, from top to bottom."""
    found = [widget for widget in page.findChildren(kind) if widget.isVisible()]
    return [
        widget.text()
        for widget in sorted(found, key=lambda each: each.mapTo(page, each.rect().topLeft()).y())
    ]


def test_the_head_names_the_day(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    page = show()

    assert (page.title.text(), page.subtitle.text()) == ("Today", "Tuesday 24 November")


def test_sections_stand_in_their_order_with_their_counts(desk: Desk, show: Show) -> None:
    desk.person("Ana Sousa", email())
    desk.person("Tom Becker", letter())
    for name in ("Dana Reyes", "Lee Stone"):
        desk.person(name, call())
    page = show()
    headings = [heading.accessibleName() for heading in page.findChildren(Heading) if heading.isVisible()]

    assert seen(page, Heading) == ["Calls", "Letters", "E-mails"]
    assert sorted(headings) == ["Calls: 2", "E-mails: 1", "Letters: 1"]
    assert names(page)[2:] == ["Tom Becker", "Ana Sousa"]


def test_who_waits_for_a_colleague_is_held_back_quietly(desk: Desk, show: Show) -> None:
    job = desk.workspace.apply(
        Change(Reason.of("set"), (Edit(None, Application(ApplicationId(-1), None)),)), desk.now
    ).ids[-1]
    for name in ("Dana Reyes", "Sam Whitlock"):
        who = desk.person(name, employer="Acme")
        desk.plan(who, email()._replace(kind=Kind.ASK), application=ApplicationId(job))
    page = show()

    assert names(page) == ["Dana Reyes"]
    assert seen(page, QuietLine) == ["Sam Whitlock, also at Acme, waits for Dana Reyes."]
    assert seen(page, Heading) == ["E-mails", "Held back"]


def test_what_was_done_stands_at_the_foot_with_its_time(desk: Desk, show: Show) -> None:
    omar = desk.person("Omar Haddad")
    desk.touched(omar, desk.now - timedelta(minutes=2), Channel.EMAIL, Disposition.SENT)
    desk.person("Dana Reyes", call())
    page = show()
    (line,) = page.findChildren(QuietLine)

    assert line.accessibleName() == "14:40 E-mail to Omar Haddad, sent"
    assert seen(page, Heading) == ["Calls", "Done today"]


def test_a_tick_moves_to_done_today(desk: Desk, show: Show) -> None:
    desk.person("Ana Sousa", email())
    page = show()
    QTest.mouseClick(page.list.rows[0].tick, LEFT)

    assert seen(page, QuietLine) == ["E-mail to Ana Sousa, sent"]


# Nothing is due


def test_an_empty_day_says_who_has_time_and_what_comes_next(desk: Desk, show: Show) -> None:
    for number in range(4):
        who = desk.person(f"Person {number}", call(WindowKind.EARLY, date(2026, 11, 26)))
        desk.touched(who, desk.now - timedelta(days=3), Channel.EMAIL, Disposition.SENT)
    page = show()

    assert seen(page.list.empty, Text) == [
        "Nothing waits for you today.",
        "Four people have your words and time to answer.",
        "Next: a call to Person 0, Thursday, early in their day.",
    ]
    assert page.list.empty.isVisible()
    assert page.ribbon.isVisible()
    assert page.focus_person() is None


def test_people_without_a_plan_lead_to_the_choice_of_whom_to_ask(
    desk: Desk, show: Show, qtbot: QtBot
) -> None:
    desk.person("Mara Lindqvist")
    page = show()
    assert seen(page.list.empty, Text) == ["Nothing waits for you today.", "Nobody has a plan yet."]
    ways = {
        each.accessibleName(): each for each in page.list.empty.findChildren(QPushButton) if each.isVisible()
    }
    assert set(ways) == {"Choose whom to ask", "Add an interviewer"}

    with qtbot.waitSignal(page.page_wanted) as wanted:
        QTest.mouseClick(ways["Choose whom to ask"], LEFT)

    assert wanted.args == ["interviewers"]


def test_after_the_last_tick_the_day_has_an_end(desk: Desk, show: Show) -> None:
    desk.person("Ana Sousa", email())
    page = show()
    assert not page.list.empty.isVisible()
    QTest.mouseClick(page.list.rows[0].tick, LEFT)

    assert page.list.empty.isVisible()
    assert seen(page.list.empty, Text)[0] == "Nothing more waits for you today."
    assert page.list.current is None


def test_an_empty_book_offers_three_ways_to_begin(show: Show) -> None:
    page = show()
    (first_run,) = page.findChildren(FirstRun)

    assert [way.text() for way in first_run.ways] == [
        "Look around with an example",
        "Bring in people you have",
        "Add your first interviewer",
    ]
    assert focused(page) is first_run.ways[0]
    assert not page.ribbon.isVisible()
    assert not page.title.isVisible()
    assert page.focus_person() is None


@pytest.mark.parametrize("by", ["key", "space", "click"])
def test_the_example_fills_the_page_and_one_click_removes_it(show: Show, by: str) -> None:
    page = show()
    (first_run,) = page.findChildren(FirstRun)
    if by == "click":
        QTest.mouseClick(first_run.ways[0], LEFT)
    else:
        press(page, Key.Key_1 if by == "key" else Key.Key_Space)

    assert page.list.rows
    assert focused(page) is page.list.rows[0]
    assert page.example is not None
    assert page.example.isVisible()
    assert not first_run.isVisible()
    (remove,) = page.example.findChildren(QPushButton)
    QTest.mouseClick(remove, LEFT)
    assert first_run.isVisible()
    assert focused(page) is first_run.ways[0]
    assert page.bridge.workspace.book.settings()[SettingKey.EXAMPLE] != "yes"


def test_the_third_key_asks_for_an_interviewer(show: Show) -> None:
    page = show()
    press(page, Key.Key_3)

    assert [form.isVisible() for form in page.window().findChildren(PersonForm)] == [True]


def test_the_keyboard_stays_on_the_page_once_somebody_is_there(desk: Desk, show: Show) -> None:
    page = show()
    desk.person("Mara Lindqvist")
    page.refresh()

    button = focused(page)
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Choose whom to ask"


# Refreshing


def test_a_refresh_keeps_rows_choice_and_keyboard(desk: Desk, show: Show) -> None:
    for name in ("Dana Reyes", "Lee Stone"):
        desk.person(name, call())
    page = show()
    row = start(page, 1)
    press(page, Key.Key_T)
    chooser = row.fold.panel
    before = list(page.list.rows)
    desk.person("Ana Sousa", email())
    page.refresh()

    assert page.list.rows[:2] == before
    assert current(page) is row
    assert row.fold.panel is chooser
    assert isinstance(chooser, CallChooser)
    assert focused(page) is chooser.choices[0]
    assert names(page)[2:] == ["Ana Sousa"]


def test_a_row_that_goes_by_itself_passes_the_keyboard_on(desk: Desk, show: Show) -> None:
    people = [desk.person(name, call()) for name in ("Dana Reyes", "Lee Stone", "Mia Wong")]
    page = show()
    start(page, 1)
    desk.workspace.skip(desk.step_of(people[1]).id, desk.now)
    page.refresh()

    assert names(page) == ["Dana Reyes", "Mia Wong"]
    assert current(page).words.name == "Mia Wong"
    assert focused(page) is current(page)


def test_what_changes_meanwhile_is_seen_in_the_same_row(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call(), ways="email")
    page = show()
    row = page.list.rows[0]
    assert row.action.text() == "Add phone"
    step = desk.step_of(dana)
    desk.workspace.postpone(step.id, desk.workspace.day(desk.now), desk.now)
    page.refresh()

    assert page.list.rows == [row]
    assert row.item.why.key == "postponed_by_you"
