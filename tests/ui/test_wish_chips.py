"""What they wish of calls, noted by one click in the pane or in the form."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk, call, email

from askwhy.domain.outreach import WindowKind
from askwhy.domain.people import Interviewer
from askwhy.domain.wishes import CallWishes
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.person import PersonForm
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.person.wish_chips import WishChips
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def chips(put: Callable[[QWidget], None], bridge: Bridge) -> WishChips:
    """Give the chips on their own, in sight."""
    made = WishChips()
    put(made)
    return made


def choose(chips: WishChips, chip: QPushButton, text: str, qtbot: QtBot) -> None:
    """Choose an entry of a chip's menu."""
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    menu = chip.findChildren(QMenu)[-1]
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def test_a_click_notes_an_end_and_another_takes_it_back(chips: WishChips, qtbot: QtBot) -> None:
    told: list[CallWishes] = []
    chips.changed.connect(told.append)
    for kind in (WindowKind.EARLY, WindowKind.LATE, WindowKind.LATE):
        qtbot.mouseClick(chips.ends[kind], Qt.MouseButton.LeftButton)

    assert [each.end for each in told] == [WindowKind.EARLY, WindowKind.LATE, None]
    assert not any(chip.isChecked() for chip in chips.ends.values())


def test_an_hour_and_days_are_chosen_from_a_list_and_stand_on_the_chip(
    chips: WishChips, qtbot: QtBot
) -> None:
    choose(chips, chips.best, "17:00", qtbot)
    choose(chips, chips.never, "Fri", qtbot)
    choose(chips, chips.never, "Mon", qtbot)

    assert chips.wishes == CallWishes(best_at=17 * 60, never=(0, 4))
    assert (chips.best.text(), chips.never.text()) == ("Best at 17:00", "Never on Mon, Fri")
    assert chips.best.isChecked()

    choose(chips, chips.best, "No hour in particular", qtbot)
    choose(chips, chips.never, "Mon", qtbot)

    assert chips.wishes == CallWishes(never=(4,))
    assert not chips.best.isChecked()


def test_a_list_that_is_only_looked_at_changes_nothing(chips: WishChips, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chips.changed):
        qtbot.mouseClick(chips.best, Qt.MouseButton.LeftButton)
        chips.best.findChildren(QMenu)[-1].close()

    assert not chips.best.isChecked()


def test_one_day_of_the_week_is_always_left(chips: WishChips, qtbot: QtBot) -> None:
    chips.write(CallWishes(never=(0, 1, 2, 3, 5, 6)))
    qtbot.mouseClick(chips.never, Qt.MouseButton.LeftButton)
    menu = chips.never.findChildren(QMenu)[-1]
    enabled = [each.text() for each in menu.actions() if each.isEnabled()]
    menu.close()

    assert "Fri" not in enabled


@pytest.fixture
def desk(workspace: Workspace, now: datetime) -> Desk:
    """Give the Book to put people into."""
    return Desk(workspace, now)


def pane_of(window: Window, qtbot: QtBot) -> PersonPane:
    """Give the pane that is in sight."""
    pane = window.pane.findChild(PersonPane)
    assert pane is not None
    qtbot.waitUntil(pane.isVisible)
    return pane


def test_in_the_pane_one_click_is_kept_and_can_be_undone(desk: Desk, window: Window, qtbot: QtBot) -> None:
    who = desk.person("Dana Reyes", call())
    window.go("interviewers")
    window.pane.open(who)
    pane = pane_of(window, qtbot)

    def wishes() -> CallWishes:
        return desk.workspace.book.value(Interviewer, who).wishes

    mornings = next(each for each in pane.findChildren(QPushButton) if each.text() == "Mornings")
    qtbot.mouseClick(mornings, Qt.MouseButton.LeftButton)
    kept = wishes()
    window.bridge.undo()

    assert (kept, wishes()) == (CallWishes(end=WindowKind.EARLY), CallWishes())


def test_the_form_keeps_what_is_wished(
    desk: Desk, bridge: Bridge, shown: Callable[[PersonForm], PersonForm], qtbot: QtBot
) -> None:
    who = desk.person("Dana Reyes")
    form = shown(PersonForm(bridge, None, who))
    form.more.open()
    qtbot.mouseClick(form.wishes.ends[WindowKind.LATE], Qt.MouseButton.LeftButton)
    form.keep.click()

    assert desk.workspace.book.value(Interviewer, who).wishes == CallWishes(end=WindowKind.LATE)
    again = shown(PersonForm(bridge, None, who))
    assert again.wishes.ends[WindowKind.LATE].isChecked()
    assert again.more.link.isChecked()


def test_an_email_before_a_call_offers_the_sentence_that_announces_it(
    desk: Desk, window: Window, qtbot: QtBot
) -> None:
    who = desk.person("Dana Reyes", email(), call(due_on=date(2026, 12, 1)))
    window.go("interviewers")
    window.pane.open(who)
    pane = pane_of(window, qtbot)
    copy = next(each for each in pane.findChildren(QPushButton) if each.text().strip() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)

    assert window.toast.isVisible()
    assert QGuiApplication.clipboard().text() == "I will try you on Tuesday 1 December at half past eight."
