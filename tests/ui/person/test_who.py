"""Name, role and employer are changed where they stand at the head of the pane."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.ui.person.places import DANA, Key, dana, field, stands, value, write

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

JON = InterviewerId(2)


def employer(workspace: Workspace, who: InterviewerId = DANA) -> str:
    """Give where somebody works."""
    return workspace.draft_of(who).employer


def test_a_name_is_written_anew_by_f2_and_the_undo_says_whose(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace, window: Window
) -> None:
    write(qtbot, value(pane, "Name: Dana Reyes"), "Dana Reyes-Lind", Key.Key_F2)

    assert dana(workspace).name == "Dana Reyes-Lind"
    qtbot.waitUntil(lambda: stands(pane, "Name: Dana Reyes-Lind"))
    assert window.toast.accessibleName() == "Name of Dana Reyes-Lind changed."
    window.bridge.undo()
    assert dana(workspace).name == "Dana Reyes"


def test_role_and_employer_are_two_on_one_line_and_each_is_one_change(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    role, works_at = value(pane, "Role: VP Engineering"), value(pane, "Employer: Acme")
    assert role.y() == works_at.y()
    assert role.geometry().right() < works_at.geometry().left()

    write(qtbot, role, "CTO")
    write(qtbot, works_at, "Initech")

    assert (dana(workspace).role, employer(workspace)) == ("CTO", "Initech")
    workspace.undo()
    assert (dana(workspace).role, employer(workspace)) == ("CTO", "Acme")


def test_who_changes_the_employer_leaves_the_colleagues_where_they_are(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    write(qtbot, value(pane, "Employer: Acme"), "Globex")

    assert employer(workspace) == employer(workspace, JON) == "Globex"
    assert sorted(each.name for each in workspace.book.of(Employer, "name", ["Acme", "Globex"])) == [
        "Acme",
        "Globex",
    ]


def test_an_employer_of_the_book_is_offered(qtbot: QtBot, pane: PersonPane) -> None:
    place = value(pane, "Employer: Acme")
    place.begin()

    written = field(place)
    assert isinstance(written, QLineEdit)
    completer = written.completer()
    completer.setCompletionPrefix("glo")
    assert completer.currentCompletion() == "Globex"


def test_an_empty_role_is_offered_to_be_added(qtbot: QtBot, pane: PersonPane, workspace: Workspace) -> None:
    write(qtbot, value(pane, "Role: VP Engineering"), "")

    qtbot.waitUntil(lambda: stands(pane, "Role: none"))
    assert value(pane, "Role: none").text.text() == "Add role"
    assert dana(workspace).role == ""


def test_a_name_cannot_be_empty_and_esc_gives_it_back(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    place = value(pane, "Name: Dana Reyes")
    write(qtbot, place, "")
    written = field(place)
    assert (place.is_open, written.hasFocus(), place.problem) == (True, True, "Give a name.")
    assert written.accessibleDescription() == "Give a name."

    qtbot.keyClick(written, Key.Key_Escape)

    assert dana(workspace).name == "Dana Reyes"
    qtbot.waitUntil(lambda: stands(pane, "Name: Dana Reyes"))


def test_tab_goes_from_the_field_to_what_comes_next(qtbot: QtBot, pane: PersonPane, window: Window) -> None:
    place = value(pane, "Role: VP Engineering")
    place.begin()
    qtbot.keyClicks(field(place), " and more")
    qtbot.keyClick(field(place), Key.Key_Tab)

    assert window.focusWidget() is value(pane, "Employer: Acme").pen
    qtbot.waitUntil(lambda: place.text.text() == "VP Engineering and more")


def test_what_is_written_is_of_whom_it_was_written_when_another_person_comes(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    place = value(pane, "Role: VP Engineering")
    place.begin()
    qtbot.keyClicks(field(place), " (retired)")

    pane.show_person(JON)

    assert dana(workspace).role == "VP Engineering (retired)"
    assert workspace.draft_of(JON).role == ""
    assert value(pane, "Name: Jon Okafor").text.text() == "Jon Okafor"


def test_what_cannot_be_kept_when_another_person_comes_is_said(
    qtbot: QtBot, pane: PersonPane, window: Window, workspace: Workspace
) -> None:
    write(qtbot, value(pane, "Hours: 8:30–17:30, Mon to Fri"), "whenever")

    pane.show_person(JON)

    said = window.toast.accessibleName()
    assert said.startswith("Hours not kept: “whenever”. “whenever” are no working hours.")
    assert dana(workspace).week is None


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_long_name_role_and_employer_stay_within_the_pane(
    qtbot: QtBot, pane: PersonPane, mirrored: bool
) -> None:
    write(qtbot, value(pane, "Name: Dana Reyes"), "Maximiliane von Hohenlohe zu Waldenburg " * 3)
    write(qtbot, value(pane, "Role: VP Engineering"), "Senior Vice President of Everything " * 4)
    write(qtbot, value(pane, "Employer: Acme"), "The United Robots of the Whole World " * 4)
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(way)
    try:
        qtbot.wait(50)
        places = [each for each in pane.findChildren(type(value(pane, "Note: Kind."))) if each.isVisible()]
        for each in places:
            inside = each.pen.mapTo(pane, each.pen.rect().center()).x()
            assert 0 < inside < pane.width(), each.what
    finally:
        QApplication.setLayoutDirection(before)
