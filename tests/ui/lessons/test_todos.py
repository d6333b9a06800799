"""Before the next interview, in the window: ticked, changed, added, taken out, each of it undone as anything is."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.today.desk import Desk

from askwhy.domain.feedback import Mark, Todo
from askwhy.ui.lessons.page import LessonsPage
from askwhy.ui.lessons.todo_line import TodoField, TodoLine
from askwhy.ui.look.link import NameLink
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def page(window: Window) -> LessonsPage:
    """Give the page, in sight."""
    window.go("lessons")
    page = window.current
    assert isinstance(page, LessonsPage)
    return page


@pytest.fixture
def desk(workspace: Workspace, now: datetime, page: LessonsPage) -> Desk:
    """Give the Book to put people into, with the page in sight."""
    return Desk(workspace, now)


def kept(workspace: Workspace) -> dict[str, bool]:
    """Give the things to do, and whether each is done."""
    return {todo.text: todo.done_on is not None for todo in workspace.book.every(Todo)}


def lines(page: LessonsPage) -> list[str]:
    """Give what a screen reader says of the things to do."""
    return [line.tick.accessibleName() for line in page.todos.lines]


def line_field(line: TodoLine) -> TodoField:
    """Give the field in which a thing is reworded."""
    found = line.findChild(TodoField)
    assert found is not None
    return found


def test_a_thing_to_do_says_from_which_words_it_came(desk: Desk, page: LessonsPage) -> None:
    dana = desk.person("Dana Reyes")
    desk.workspace.note_feedback(
        dana, desk.now, "More of the whole.", [Mark("system_design")], "Draw one aloud"
    )
    desk.workspace.add_todo("Sleep well", desk.now)

    assert lines(page) == [
        "Draw one aloud. From: System design, Dana Reyes",
        "Sleep well. From: Your own idea",
    ]
    assert page.todos.lines[0].tick.accessibleDescription() == "“More of the whole.”"


def test_the_source_opens_the_words_about_its_theme(desk: Desk, page: LessonsPage) -> None:
    dana = desk.person("Dana Reyes")
    desk.workspace.note_feedback(dana, desk.now, "Fine.", [Mark("culture"), Mark("writing", liked=True)])
    desk.workspace.note_feedback(dana, desk.now, "More.", [Mark("system_design")], "Draw one aloud")

    link = page.todos.lines[0].findChild(NameLink)
    assert link is not None
    link.click()

    (block,) = [each for each in page.said.blocks if each.head.isChecked()]
    assert block.theme.theme == "system_design"
    assert block.head.hasFocus()


def test_a_tick_is_kept_goes_last_and_is_undone(
    desk: Desk, workspace: Workspace, window: Window, page: LessonsPage, qtbot: QtBot
) -> None:
    for text in ("First", "Second"):
        workspace.add_todo(text, desk.now)
    page.todos.lines[0].tick.setFocus()

    QTest.keyClick(page.todos.lines[0].tick, Qt.Key.Key_Space)

    assert kept(workspace) == {"First": True, "Second": False}
    assert [line.row.text for line in page.todos.lines] == ["Second", "First"]
    assert page.todos.lines[1].tick.hasFocus()
    window.bridge.undo()
    assert kept(workspace) == {"First": False, "Second": False}
    assert not page.todos.lines[0].tick.isChecked()


def test_things_are_added_one_after_the_other(workspace: Workspace, page: LessonsPage) -> None:
    page.todos.add.click()
    for text in ("Draw one aloud", "Sleep well"):
        QTest.keyClicks(page.todos.field, text)
        QTest.keyClick(page.todos.field, Qt.Key.Key_Return)
    QTest.keyClick(page.todos.field, Qt.Key.Key_Escape)

    assert list(kept(workspace)) == ["Draw one aloud", "Sleep well"]
    assert page.todos.field.isHidden()
    assert page.todos.add.hasFocus()


def test_words_are_changed_in_place_and_an_empty_line_takes_it_out(
    desk: Desk, workspace: Workspace, page: LessonsPage
) -> None:
    workspace.add_todo("Draw one", desk.now)

    page.todos.lines[0].pen.click()
    QTest.keyClicks(line_field(page.todos.lines[0]), "Draw two")
    QTest.keyClick(line_field(page.todos.lines[0]), Qt.Key.Key_Return)
    reworded = kept(workspace)
    page.todos.lines[0].pen.click()
    QTest.keyClick(line_field(page.todos.lines[0]), Qt.Key.Key_Backspace)
    QTest.keyClick(line_field(page.todos.lines[0]), Qt.Key.Key_Return)

    assert reworded == {"Draw two": False}
    assert kept(workspace) == {}


def test_escape_leaves_the_words_as_they_were(desk: Desk, workspace: Workspace, page: LessonsPage) -> None:
    workspace.add_todo("Draw one", desk.now)
    line = page.todos.lines[0]

    line.pen.click()
    QTest.keyClicks(line_field(line), "Nothing of the kind")
    QTest.keyClick(line_field(line), Qt.Key.Key_Escape)

    assert kept(workspace) == {"Draw one": False}
    assert line.pen.hasFocus()


def test_of_many_a_few_are_in_sight_and_the_others_come_when_asked_for(
    desk: Desk, workspace: Workspace, page: LessonsPage
) -> None:
    for number in range(8):
        workspace.add_todo(f"Thing {number}", desk.now)
    for todo in workspace.book.every(Todo)[:6]:
        workspace.tick_todo(todo.id, True, desk.now)
    few = len(page.todos.lines)

    assert page.todos.more.text() == "Show three more"
    page.todos.more.click()

    assert (few, len(page.todos.lines)) == (5, 8)
    assert page.todos.more.isHidden()
