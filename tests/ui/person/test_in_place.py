"""Values of the pane that turn into a field where they stand."""

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from tests.ui.person.places import DANA, Key, dana, field, stands, value

from askwhy.domain.drafts import PersonDraft
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


def test_a_click_and_enter_change_an_email_where_it_stands_and_undo_takes_it_back(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    place = value(pane, "E-mail: dana@example.com")
    left = place.text.mapTo(pane, QPoint()).x()
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    written = field(place)
    assert abs(written.mapTo(pane, QPoint()).x() - left) <= 2
    written.selectAll()
    qtbot.keyClicks(written, "d.reyes@example.com")
    qtbot.keyClick(written, Key.Key_Return)

    assert [email.address for email in dana(workspace).emails] == ["d.reyes@example.com", "dana@home.example"]
    assert dana(workspace).emails[0].label == "work"
    workspace.undo()
    assert dana(workspace).emails[0].address == "dana@example.com"


def test_the_pen_does_it_from_the_keyboard_which_stays_there(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace, window: Window
) -> None:
    place = value(pane, "Phone: none")
    place.pen.setFocus()
    qtbot.keyClick(place.pen, Key.Key_Return)
    qtbot.keyClicks(field(place), "+1 312 555 0142")
    qtbot.keyClick(field(place), Key.Key_Return)

    assert [phone.typed for phone in dana(workspace).phones] == ["+1 312 555 0142"]
    qtbot.waitUntil(lambda: stands(pane, "Phone: +1 312 555 0142"))


def test_escape_leaves_it_as_it_was(qtbot: QtBot, pane: PersonPane, workspace: Workspace) -> None:
    place = value(pane, "E-mail: dana@example.com")
    place.begin()
    qtbot.keyClicks(field(place), "xyz")
    qtbot.keyClick(field(place), Key.Key_Escape)

    assert not place.is_open
    assert pane.isVisible()
    assert dana(workspace).emails[0].address == "dana@example.com"


def test_a_click_on_the_check_keeps_it(qtbot: QtBot, pane: PersonPane, workspace: Workspace) -> None:
    place = value(pane, "Tags: none")
    place.begin()
    qtbot.keyClicks(field(place), "warm")
    assert place.pen.accessibleName() == "Keep Tags"
    qtbot.mouseClick(place.pen, Qt.MouseButton.LeftButton)

    assert not place.is_open
    assert dana(workspace).tags == ("warm",)
    qtbot.waitUntil(lambda: stands(pane, "Tags: warm"))


def test_looking_away_keeps_what_is_written(qtbot: QtBot, pane: PersonPane, workspace: Workspace) -> None:
    place = value(pane, "Tags: none")
    place.begin()
    qtbot.keyClicks(field(place), "warm, robots")
    pane.area.setFocus()

    assert dana(workspace).tags == ("warm", "robots")


def test_an_empty_one_is_taken_out(qtbot: QtBot, pane: PersonPane, workspace: Workspace) -> None:
    place = value(pane, "E-mail: dana@example.com")
    place.begin()
    field(place).clear()
    qtbot.keyClick(field(place), Key.Key_Return)

    assert [email.address for email in dana(workspace).emails] == ["dana@home.example"]


def test_a_note_has_lines_and_is_kept_by_control_and_enter(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    place = value(pane, "Note: Kind.")
    place.begin()
    written = field(place)
    qtbot.keyClick(written, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(written, Key.Key_Return)
    qtbot.keyClicks(written, "Likes robots.")
    qtbot.keyClick(written, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert dana(workspace).note == "Kind.\nLikes robots."


def test_what_is_being_written_outlasts_a_change_of_the_book(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace, now: datetime
) -> None:
    place = value(pane, "Tags: none")
    place.begin()
    qtbot.keyClicks(field(place), "wa")

    workspace.edit_person(DANA, PersonDraft("Dana Reyes", employer="Acme", role="CTO"), now)

    assert place.is_open
    qtbot.keyClicks(field(place), "rm")
    qtbot.keyClick(field(place), Key.Key_Return)
    assert (dana(workspace).tags, dana(workspace).role) == (("warm",), "CTO")
