"""The palette: people and actions by a piece of their names, from the keyboard alone."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.interviewers.table import PeopleTable
from askwhy.ui.mail_room.page import MailRoomPage
from askwhy.ui.palette.dialog import Palette
from askwhy.ui.palette.keys_page import KeysPage
from askwhy.ui.palette.model import spoken
from askwhy.ui.settings.dialog import SettingsDialog
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(workspace: Workspace, now: datetime) -> None:
    """Put some people into the Book."""
    for name, employer in (
        ("Dana Reyes", "Acme"),
        ("Renée Dubois", "Atelier"),
        ("Renate Vogt", "Nordlicht"),
        ("Jon Okafor", "Lumen"),
    ):
        workspace.add_person(PersonDraft(name, role="Lead", employer=employer), now)


@pytest.fixture
def palette(people: None, window: Window, qtbot: QtBot) -> Palette:
    """Give the palette, opened by its key."""
    window.activateWindow()
    qtbot.keyClick(window, Key.Key_K, CONTROL)
    found = window.findChild(Palette)
    assert found is not None
    qtbot.waitUntil(found.search.hasFocus)
    return found


def rows(palette: Palette) -> list[str]:
    """Give what is offered, in words."""
    every = (palette.model.found(row) for row in range(palette.model.rowCount()))
    return [spoken(found) for found in every if found is not None]


def test_it_begins_with_every_action_and_its_keys(palette: Palette) -> None:
    offered = rows(palette)

    assert offered[0] == "Add interviewer…, People, Ctrl+N"
    assert "Applications, View, Ctrl+3" in offered
    assert len(offered) > 25


def test_people_are_found_as_one_types_accents_ignored(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.search, "rene")

    assert rows(palette)[:1] == ["Renée Dubois, Lead, Atelier"]
    qtbot.keyClick(palette.search, Key.Key_Backspace)
    assert rows(palette)[:2] == ["Renate Vogt, Lead, Nordlicht", "Renée Dubois, Lead, Atelier"]


def test_actions_are_found_by_the_beginnings_of_their_words_in_any_order(
    qtbot: QtBot, palette: Palette
) -> None:
    qtbot.keyClicks(palette.search, "ema WRI")

    assert rows(palette) == ["Write today’s e-mails…, People, Ctrl+Shift+E"]
    palette.search.setText("jo fou")
    assert rows(palette) == ["I found a job…, People"]


def test_enter_goes_to_the_person(qtbot: QtBot, palette: Palette, window: Window) -> None:
    qtbot.keyClicks(palette.search, "oka")
    qtbot.keyClick(palette.search, Key.Key_Return)

    page = window.current
    assert isinstance(page, InterviewersPage)
    person = page.focus_person()
    assert person is not None
    assert window.bridge.workspace.book.database.number(
        "SELECT id FROM interviewer WHERE name = 'Jon Okafor'"
    ) == (person)
    assert not palette.isVisible()


def test_a_person_whom_the_search_of_the_page_hides_is_shown_all_the_same(
    qtbot: QtBot, people: None, window: Window
) -> None:
    window.go("interviewers")
    page = window.current
    assert isinstance(page, InterviewersPage)
    page.search.setText("dana")
    window.ways.find_anything()
    palette = window.findChild(Palette)
    assert palette is not None
    qtbot.keyClicks(palette.search, "vogt")
    qtbot.keyClick(palette.search, Key.Key_Return)

    assert page.search.text() == ""
    assert page.model.key(page.table.currentIndex().row()) == page.focus_person()


def test_arrow_keys_move_what_enter_takes_while_the_field_keeps_the_keyboard(
    qtbot: QtBot, palette: Palette, window: Window
) -> None:
    qtbot.keyClicks(palette.search, "settings")
    first = palette.list.currentIndex().row()
    qtbot.keyClick(palette.search, Key.Key_Down)
    qtbot.keyClick(palette.search, Key.Key_Up)

    assert palette.list.currentIndex().row() == first
    assert palette.search.hasFocus()
    qtbot.keyClick(palette.search, Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is not None)


def test_escape_empties_the_field_and_then_leaves(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.search, "dana")
    qtbot.keyClick(palette.search, Key.Key_Escape)
    assert palette.isVisible()
    assert palette.search.text() == ""

    qtbot.keyClick(palette.search, Key.Key_Escape)
    assert not palette.isVisible()


def test_what_is_not_there_is_said(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.search, "xyzzy")

    assert rows(palette) == []
    assert not palette.list.isVisible()


def test_a_reader_hears_who_it_is_in_a_list_with_a_name(palette: Palette) -> None:
    found = QAccessible.queryAccessibleInterface(palette.list)

    assert found.text(QAccessible.Text.Name) == "Found"
    assert QAccessible.queryAccessibleInterface(palette.search).text(QAccessible.Text.Name) == (
        "Go to a person or an action"
    )


@pytest.fixture
def keys(window: Window) -> KeysPage:
    """Give the page of keys."""
    window.ways.show_keys()
    found = window.findChild(KeysPage)
    assert found is not None
    return found


def test_the_page_of_keys_has_those_of_the_menus_and_of_the_rows(keys: KeysPage) -> None:
    shown = {tuple(hint) for hint in keys.shown}

    assert ("Ctrl+K", "Go to a person or an action…") in shown
    assert ("Ctrl+P", "Print") in shown
    assert ("T", "Tick the row in hand") in shown
    assert ("L", "Print labels") in shown


def test_the_page_of_keys_is_searched(qtbot: QtBot, keys: KeysPage) -> None:
    qtbot.keyClicks(keys.search, "tick")

    assert {hint.keys for hint in keys.shown} >= {"T"}
    assert "Ctrl+P" not in {hint.keys for hint in keys.shown}


def test_no_key_has_two_verbs(keys: KeysPage) -> None:
    """Within the menus; the single letters of a list count there only."""
    said = [hint.keys for hint in keys.shown if "+" in hint.keys or hint.keys.startswith("F")]

    assert len(said) == len(set(said))


def test_a_question_mark_opens_it(qtbot: QtBot, window: Window) -> None:
    window.activateWindow()
    qtbot.keyClick(window, "?")

    assert window.findChild(KeysPage) is not None


def test_who_goes_to_another_page_from_the_pane_has_the_keyboard_there(
    qtbot: QtBot, people: None, window: Window
) -> None:
    window.activateWindow()
    window.go("interviewers")
    qtbot.waitUntil(window.pane.isVisible)
    window.pane.open(InterviewerId(1))
    assert window.pane.isAncestorOf(window.focusWidget() or window)

    qtbot.keyClick(window, Key.Key_3, CONTROL)

    assert not window.pane.isAncestorOf(window.focusWidget() or window)


def test_the_pane_shows_who_was_found(qtbot: QtBot, palette: Palette, window: Window) -> None:
    qtbot.keyClicks(palette.search, "oka")
    qtbot.keyClick(palette.search, Key.Key_Return)

    qtbot.waitUntil(lambda: window.pane.shown is not None)
    assert window.pane.shown == window.current.focus_person()
    assert window.focusWidget() is window.current.findChild(PeopleTable)


def test_printing_presses_the_button_of_the_page_else_leads_to_what_is_due(window: Window) -> None:
    window.go("today")
    window.ways.print_page()
    mail = window.current
    assert mail is window.pages["mail"]
    assert mail.print_button is not None
    heard: list[bool] = []
    mail.print_button.clicked.disconnect()
    mail.print_button.clicked.connect(lambda: heard.append(True))
    mail.print_button.setEnabled(True)
    window.ways.print_page()
    assert heard == [True]

    window.go("lessons")
    assert window.current.print_button is not None


@pytest.mark.parametrize(("words", "kind"), [("envelopes", "Envelopes"), ("call sheet", "Call sheet")])
def test_what_is_to_be_printed_is_found_by_its_name(
    qtbot: QtBot, palette: Palette, window: Window, words: str, kind: str
) -> None:
    qtbot.keyClicks(palette.search, words)
    qtbot.keyClick(palette.search, Key.Key_Return)

    page = window.current
    assert isinstance(page, MailRoomPage)
    assert page.errand.wishes.kind.name == {"Envelopes": "ENVELOPES", "Call sheet": "CALLS"}[kind]
