"""The postal address and the working hours are changed where they stand in the pane."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.person.places import Key, dana, field, stands, value, write

from askwhy.domain.hours import WorkingWeek
from askwhy.domain.people import Address
from askwhy.ui.person.pane import PersonPane
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace

CHICAGO = "2145 Halsted St\nChicago IL 60614\nUnited States of America"
WEEK = "Hours: 8:30–17:30, Mon to Fri"


def test_an_address_is_written_in_lines_and_kept_by_control_and_enter(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    write(qtbot, value(pane, f"Address: {CHICAGO}"), "500 Madison St\nSuite 300\nChicago IL 60661\nUSA")

    assert dana(workspace).addresses == (
        Address("500 Madison St\nSuite 300", "", "Chicago", "IL", "60661", "US", label="work"),
    )
    assert dana(workspace).zone.name == "America/Chicago"
    said = "Address: 500 Madison St\nSuite 300\nChicago IL 60661\nUnited States of America"
    qtbot.waitUntil(lambda: stands(pane, said))
    workspace.undo()
    assert dana(workspace).addresses[0].street == "2145 Halsted St"


def test_an_address_whose_city_cannot_be_told_stays_in_the_field(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    place = value(pane, f"Address: {CHICAGO}")
    write(qtbot, place, "500 Madison St 12")

    written = field(place)
    assert written.hasFocus()
    assert written.accessibleDescription().startswith("The city cannot be told in this address.")
    pane.area.setFocus()
    assert place.written == "500 Madison St 12"
    written.setFocus()
    qtbot.keyClick(written, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert place.problem
    qtbot.keyClicks(written, ", Chicago, IL 60661, USA")
    assert not place.problem
    qtbot.keyClick(written, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (address,) = dana(workspace).addresses
    assert (address.street, address.city) == ("500 Madison St 12", "Chicago")


def test_an_address_without_lines_is_taken_out_and_another_is_added_in_its_place(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    write(qtbot, value(pane, f"Address: {CHICAGO}"), "")
    assert dana(workspace).addresses == ()
    qtbot.waitUntil(lambda: stands(pane, "Address: none"))

    write(qtbot, value(pane, "Address: none"), "Hauptstr. 5\n10115 Berlin\nGermany")

    assert dana(workspace).addresses == (
        Address("Hauptstr. 5", city="Berlin", postal_code="10115", country="DE"),
    )


def test_hours_are_their_own_once_written_and_those_of_the_country_when_empty(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    write(qtbot, value(pane, WEEK), "Mon-Thu 9-12, 13-18; Fri 9-14")
    assert dana(workspace).week == WorkingWeek((*[(540, 1080)] * 4, (540, 840), None, None), lunch=(720, 780))
    said = "Hours: 9:00–18:00, Mon to Thu\n9:00–14:00, Fri\nlunch 12:00–13:00"
    qtbot.waitUntil(lambda: stands(pane, said))

    write(qtbot, value(pane, said), "")

    assert dana(workspace).week is None
    workspace.undo()
    assert dana(workspace).week is not None


def test_hours_that_are_none_say_how_to_write_them_and_lose_nothing(
    qtbot: QtBot, pane: PersonPane, workspace: Workspace
) -> None:
    place = value(pane, WEEK)
    write(qtbot, place, "9 to 5")

    assert place.written == "9 to 5"
    assert "Mon-Fri 8:30-12:00, 13:00-17:30" in place.problem
    assert dana(workspace).week is None


def test_the_sentence_below_a_field_is_in_sight(
    qtbot: QtBot, pane: PersonPane, window: Window, workspace: Workspace
) -> None:
    window.resize(1100, 600)
    place = value(pane, WEEK)
    write(qtbot, place, "whenever")

    def in_sight() -> bool:
        view = pane.area.viewport()
        bottom = place.mapTo(view, place.rect().bottomLeft()).y()
        return place.problem != "" and 0 < bottom < view.height()

    qtbot.waitUntil(in_sight)
