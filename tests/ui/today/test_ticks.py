"""Ticking a call: each disposition by key and by click, what it leads to, and how it is taken back."""

import sqlite3

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.ui.today.conftest import Show
from tests.ui.today.desk import LATER, Desk, call, email
from tests.ui.today.hands import LEFT, current, focused, names, press, start, write

from askwhy.domain.outreach import Channel
from askwhy.domain.touches import DISPOSITIONS, Disposition
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.motion import RESTING_MS
from askwhy.ui.today.chooser import CallChooser

Key = Qt.Key


@pytest.mark.parametrize(("number", "said"), list(enumerate(DISPOSITIONS[Channel.PHONE], 1)))
def test_each_disposition_of_a_call_takes_one_key(
    desk: Desk, show: Show, toasts: list[str], number: int, said: Disposition
) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    start(page)
    press(page, Key.Key_T, Key(Key.Key_0 + number))
    (touch,) = desk.touches(dana)

    assert (touch.disposition, touch.outcome, touch.note) == (said, None, "")
    assert toasts[0].startswith("Call to Dana Reyes: ")


@pytest.mark.parametrize(("place", "said"), list(enumerate(DISPOSITIONS[Channel.PHONE])))
def test_each_disposition_of_a_call_takes_one_click(
    desk: Desk, show: Show, place: int, said: Disposition
) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    row = page.list.rows[0]
    QTest.mouseClick(row.tick, LEFT)
    assert isinstance(row.fold.panel, CallChooser)
    QTest.mouseClick(row.fold.panel.choices[place], LEFT)

    assert [touch.disposition for touch in desk.touches(dana)] == [said]


def test_a_tick_opens_the_chooser_and_checks_nothing_yet(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    row = page.list.rows[0]
    QTest.mouseClick(row.tick, LEFT)

    assert isinstance(row.fold.panel, CallChooser)
    assert focused(page) is row.fold.panel.choices[0]
    assert not row.tick.isChecked()
    assert desk.touches(dana) == []


def test_escape_and_a_second_tick_close_the_chooser(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    row = start(page)
    press(page, Key.Key_Space)
    press(page, Key.Key_Escape)

    assert row.fold.panel is None
    assert focused(page) is row
    QTest.mouseClick(row.tick, LEFT)
    QTest.mouseClick(row.tick, LEFT)
    assert row.fold.panel is None


def test_a_screen_reader_that_toggles_the_tick_is_asked_as_well(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    row = show().list.rows[0]
    QAccessible.queryAccessibleInterface(row.tick).actionInterface().doAction("Toggle")

    assert isinstance(row.fold.panel, CallChooser)
    assert not row.tick.isChecked()
    assert desk.touches(dana) == []


def test_the_chooser_closes_when_another_row_is_taken_unless_a_note_was_begun(desk: Desk, show: Show) -> None:
    for name in ("Dana Reyes", "Lee Stone"):
        desk.person(name, call())
    page = show()
    first, second = page.list.rows
    first.setFocus()
    press(page, Key.Key_T, Key.Key_Down)
    assert first.fold.panel is None
    second.setFocus()
    press(page, Key.Key_T, Key.Key_N)
    write(page, "ext. 12")
    first.setFocus()

    assert isinstance(second.fold.panel, CallChooser)
    assert second.fold.panel.note() == "ext. 12"


def test_a_note_written_first_goes_with_whatever_is_answered(desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    row = start(page)
    press(page, Key.Key_T)
    assert row.extras.note is not None
    QTest.mouseClick(row.extras.note, LEFT)
    write(page, "Back at 4")
    press(page, Key.Key_Return)
    press(page, Key.Key_6)
    (touch,) = desk.touches(dana)

    assert (touch.disposition, touch.note) == (Disposition.CALL_BACK_LATER, "Back at 4")


@pytest.mark.parametrize(
    ("key", "done"), [(Key.Key_1, True), (Key.Key_3, True), (Key.Key_4, False)], ids=("reached", "no", "busy")
)
def test_a_row_shows_what_stands_in_the_book_before_anything_is_read_again(
    bridge: Bridge, desk: Desk, show: Show, key: Qt.Key, done: bool
) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    row = start(page)
    seen: list[tuple[bool, int]] = []
    bridge.stood.connect(lambda _applied: seen.append((row.tick.isChecked(), len(desk.touches(dana)))))
    bridge.changed.connect(lambda _kinds: seen.append((row.tick.isChecked(), -1)))
    press(page, Key.Key_T, key)

    assert seen == [(done, 1), (done, -1)]


@pytest.mark.usefixtures("still")
def test_a_tick_that_had_to_wait_is_kept_even_if_its_row_is_gone_by_then(
    desk: Desk, show: Show, qtbot: QtBot
) -> None:
    dana = desk.person("Dana Reyes", email())
    page = show()
    row = start(page)
    other = sqlite3.connect(desk.workspace.book.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    press(page, Key.Key_T)
    other.close()
    desk.workspace.postpone(desk.step_of(dana).id, LATER, desk.now)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(row)
    qtbot.waitUntil(lambda: len(desk.touches(dana)) == 1)

    assert names(page) == []


def test_the_keyboard_goes_on_from_a_button_that_goes_with_the_tick(desk: Desk, show: Show) -> None:
    for name in ("Dana Reyes", "Lee Stone", "Mia Wong"):
        desk.person(name, email())
    page = show()
    row = start(page, 1)
    row.action.setFocus()
    press(page, Key.Key_T)

    assert names(page) == ["Dana Reyes", "Mia Wong"]
    assert focused(page) is current(page)
    assert current(page).words.name == "Mia Wong"


def test_a_busy_line_keeps_the_row_and_says_why(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    page = show()
    row = start(page)
    press(page, Key.Key_T, Key.Key_4)

    assert page.list.rows == [row]
    assert row.words.why.startswith("The line was busy today")
    assert row.fold.panel is None
    assert not row.tick.isChecked()
    assert focused(page) is row


def test_after_a_tick_the_next_row_is_in_hand_with_the_keyboard(desk: Desk, show: Show) -> None:
    for name in ("Dana Reyes", "Lee Stone", "Mia Wong"):
        desk.person(name, call())
    page = show()
    start(page, 1)
    press(page, Key.Key_T, Key.Key_3)

    assert names(page) == ["Dana Reyes", "Mia Wong"]
    assert current(page).words.name == "Mia Wong"
    assert focused(page) is current(page)


def test_undo_brings_the_row_back(bridge: Bridge, desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", call())
    page = show()
    start(page)
    press(page, Key.Key_T, Key.Key_2)
    assert names(page) == []
    bridge.undo()

    assert names(page) == ["Dana Reyes"]
    assert not page.list.rows[0].tick.isChecked()
    assert page.list.rows[0].isVisible()
    assert desk.touches(dana) == []


def test_a_ticked_row_stays_a_moment_and_then_closes_up(qtbot: QtBot, desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", email())
    page = show()
    row = page.list.rows[0]
    gone: list[bool] = []
    row.destroyed.connect(lambda: gone.append(True))
    QTest.mouseClick(row.tick, LEFT)

    assert row.isVisible()
    assert row.tick.isChecked()
    qtbot.waitUntil(lambda: bool(gone), timeout=10 * RESTING_MS)


@pytest.mark.usefixtures("still")
def test_without_motion_a_ticked_row_is_gone_at_once(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", email())
    page = show()
    row = page.list.rows[0]
    QTest.mouseClick(row.tick, LEFT)

    assert not row.isVisible()


@pytest.mark.usefixtures("still")
def test_without_motion_the_chooser_is_open_at_once(desk: Desk, show: Show) -> None:
    desk.person("Dana Reyes", call())
    row = show().list.rows[0]
    before = row.height()
    QTest.mouseClick(row.tick, LEFT)

    assert row.height() > before + 40
    assert row.fold.panel is not None
    assert row.fold.panel.geometry().bottom() < row.height()


def test_a_refused_tick_leaves_the_row_as_it_was(bridge: Bridge, desk: Desk, show: Show) -> None:
    dana = desk.person("Dana Reyes", email())
    page = show()
    sentences: list[str] = []
    bridge.refused.connect(sentences.append)
    bridge.workspace.book.read_only = True
    QTest.mouseClick(page.list.rows[0].tick, LEFT)
    bridge.workspace.book.read_only = False

    assert len(sentences) == 1
    assert not page.list.rows[0].tick.isChecked()
    QTest.mouseClick(page.list.rows[0].tick, LEFT)
    assert [touch.disposition for touch in desk.touches(dana)] == [Disposition.SENT]
