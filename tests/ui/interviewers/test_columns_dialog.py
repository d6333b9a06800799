"""The columns of the interviewers by keys alone: chosen, moved, sized and sorted by, and remembered."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.store.people import PeopleSort
from askwhy.ui.interviewers.columns import Column
from askwhy.ui.interviewers.columns_dialog import ColumnsDialog
from askwhy.ui.interviewers.heading import PeopleHeading
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.palette.keys_page import KeysPage
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
FIRST = (Column.NAME, Column.EMPLOYER, Column.NEXT_STEP, Column.WHEN, Column.STATE)


@pytest.fixture
def page(workspace: Workspace, window: Window, now: datetime, qtbot: QtBot) -> InterviewersPage:
    """Give the page with two people."""
    for name in ("Dana Reyes", "Jon Okafor"):
        workspace.add_person(PersonDraft(name), now)
    window.go("interviewers")
    found = window.current
    assert isinstance(found, InterviewersPage)
    window.activateWindow()
    qtbot.waitUntil(found.table.isVisible)
    return found


@pytest.fixture
def dialog(page: InterviewersPage, window: Window, qtbot: QtBot) -> ColumnsDialog:
    """Give the dialog, opened by its button."""
    opens = next(each for each in page.findChildren(QWidget) if each.accessibleName() == "Columns")
    qtbot.keyClick(opens, Key.Key_Space)
    found = window.findChild(ColumnsDialog)
    assert found is not None
    qtbot.waitUntil(found.lines[Column.NAME].tick.hasFocus)
    return found


def press(qtbot: QtBot, dialog: ColumnsDialog, *keys: Key, alt: bool = False) -> None:
    """Press keys wherever the keyboard is."""
    for key in keys:
        focused = dialog.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key, ALT if alt else Qt.KeyboardModifier.NoModifier)


def test_a_column_is_moved_by_alt_and_the_arrows_and_outlasts_the_window(
    qtbot: QtBot, dialog: ColumnsDialog, page: InterviewersPage
) -> None:
    press(qtbot, dialog, Key.Key_Down)
    press(qtbot, dialog, Key.Key_Up, alt=True)

    assert page.table.heading.columns.order[:2] == (Column.EMPLOYER, Column.NAME)
    assert page.table.heading.visualIndex(Column.EMPLOYER) == 0
    assert dialog.lines[Column.EMPLOYER].tick.hasFocus()
    assert PeopleHeading(page).columns.order[:2] == (Column.EMPLOYER, Column.NAME)


def test_a_column_is_made_wider_and_narrower_and_the_width_is_always_filled(
    qtbot: QtBot, dialog: ColumnsDialog, page: InterviewersPage
) -> None:
    heading = page.table.heading
    before = heading.sectionSize(Column.NAME)

    press(qtbot, dialog, Key.Key_Right, Key.Key_Right, alt=True)
    wide = heading.sectionSize(Column.NAME)
    press(qtbot, dialog, Key.Key_Left, Key.Key_Left, alt=True)

    assert wide > before
    assert abs(heading.sectionSize(Column.NAME) - before) <= 1
    assert heading.length() == page.table.viewport().width()


def test_no_column_is_made_narrower_than_can_be_read(
    qtbot: QtBot, dialog: ColumnsDialog, page: InterviewersPage
) -> None:
    press(qtbot, dialog, *[Key.Key_Right] * 60, alt=True)

    heading = page.table.heading
    assert min(heading.sectionSize(column) for column in FIRST) >= heading.minimumSectionSize()
    assert not dialog.verbs["wider"].isEnabled()
    assert dialog.verbs["narrower"].isEnabled()


def test_a_screen_reader_hears_the_place_and_the_width(qtbot: QtBot, dialog: ColumnsDialog) -> None:
    tick = dialog.lines[Column.EMPLOYER].tick
    assert tick.accessibleName() == "Employer, place 2 of 5, 19 % of the width"
    assert dialog.lines[Column.TAGS].tick.accessibleName() == "Tags"

    tick.setFocus()

    assert dialog.verbs["up"].accessibleName() == "Move up, Employer"
    qtbot.keyClick(dialog.verbs["up"], Key.Key_Space)
    assert tick.accessibleName() == "Employer, place 1 of 5, 19 % of the width"


def test_a_column_is_shown_at_the_end_and_left_out_again_and_the_name_stays(
    qtbot: QtBot, dialog: ColumnsDialog, page: InterviewersPage
) -> None:
    dialog.lines[Column.TAGS].tick.setFocus()
    press(qtbot, dialog, Key.Key_Space)
    assert page.table.heading.columns.order[-1] is Column.TAGS

    press(qtbot, dialog, Key.Key_Space)
    dialog.lines[Column.NAME].tick.setFocus()
    press(qtbot, dialog, Key.Key_Space)

    assert page.table.heading.columns.order == FIRST
    assert dialog.lines[Column.NAME].tick.isChecked()


def test_what_is_not_shown_is_neither_moved_nor_sized(qtbot: QtBot, dialog: ColumnsDialog) -> None:
    dialog.lines[Column.CITY].tick.setFocus()

    assert not any(verb.isEnabled() for verb in dialog.verbs.values())
    press(qtbot, dialog, Key.Key_Up, Key.Key_Right, alt=True)
    assert not dialog.lines[Column.CITY].tick.isChecked()


def test_the_people_are_sorted_by_keys(qtbot: QtBot, dialog: ColumnsDialog, page: InterviewersPage) -> None:
    dialog.sort.setFocus()
    press(qtbot, dialog, Key.Key_Home)
    assert page.model.query.sort is PeopleSort.NAME

    dialog.backward.tick.setFocus()
    press(qtbot, dialog, Key.Key_Space)

    assert page.model.query.descending
    assert page.model.index(0, Column.NAME).data() == "Jon Okafor"


def test_all_is_as_it_was_at_first(qtbot: QtBot, dialog: ColumnsDialog, page: InterviewersPage) -> None:
    press(qtbot, dialog, Key.Key_Down, alt=True)
    dialog.lines[Column.TAGS].tick.click()

    first = next(
        each for each in dialog.findChildren(QWidget) if each.accessibleName() == "As they were at first"
    )
    qtbot.keyClick(first, Key.Key_Space)

    assert page.table.heading.columns.order == FIRST
    assert [column for column, line in dialog.lines.items() if line.tick.isChecked()] == list(FIRST)


def test_the_heading_leads_here_as_well(page: InterviewersPage, window: Window, qtbot: QtBot) -> None:
    heading = page.table.heading
    heading.ask(heading.mapToGlobal(heading.rect().center()))
    menu = next(each for each in heading.findChildren(QWidget) if each.accessibleName() == "Columns")
    next(each for each in menu.actions() if each.text() == "Move and size…").trigger()
    menu.close()

    qtbot.waitUntil(lambda: window.findChild(ColumnsDialog) is not None)


def test_its_keys_stand_on_the_page_of_keys(window: Window) -> None:
    window.ways.show_keys()

    keys = window.findChild(KeysPage)
    assert keys is not None
    assert ("Alt+Up, Alt+Down", "Move a column") in [tuple(hint) for hint in keys.shown]
