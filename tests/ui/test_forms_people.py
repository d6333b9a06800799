"""The fields of the forms that are about people: who, a panel, and the ways to reach somebody."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.panel import PanelField
from askwhy.ui.forms.people_line import PersonField
from askwhy.ui.forms.postal import Addresses
from askwhy.ui.forms.ways import Ways
from askwhy.workspace.workspace import Workspace

TODAY = date(2026, 11, 24)


class TestPeople:
    """People are found by a piece of their name."""

    def test_somebody_is_found_and_taken_with_the_keys_alone(
        self,
        qtbot: QtBot,
        put: Callable[[QWidget], None],
        bridge: Bridge,
        workspace: Workspace,
        now: datetime,
    ) -> None:
        dana = workspace.add_person(PersonDraft("Dana Reyes", employer="Acme"), now)
        workspace.add_person(PersonDraft("Daniel Okafor"), now)
        field = PersonField(bridge, "Who")
        put(field)

        qtbot.keyClicks(field, "dan")
        assert field.list_below.isVisible()
        assert field.is_unread
        qtbot.keyClick(field.list_below, Qt.Key.Key_Down)
        qtbot.keyClick(field.list_below, Qt.Key.Key_Return)

        assert field.text() == "Dana Reyes"
        assert (field.person, field.is_unread) == (dana, False)

    def test_a_whole_name_counts_only_where_it_fits_one(
        self, bridge: Bridge, workspace: Workspace, now: datetime
    ) -> None:
        first = workspace.add_person(PersonDraft("Dana Reyes", employer="Acme"), now)
        field = PersonField(bridge, "Who")

        field.setText("dana reyes")
        assert field.person == first
        workspace.add_person(PersonDraft("Dana Reyes", employer="Lumen"), now)
        assert field.person is None


class TestPanel:
    """Who sat there."""

    def test_enter_adds_somebody_new_and_the_first_leads(
        self, qtbot: QtBot, put: Callable[[QWidget], None], bridge: Bridge
    ) -> None:
        panel = PanelField(bridge)
        put(panel)

        for name in ("Nora Blum", "Rui Costa"):
            qtbot.keyClicks(panel.line, name)
            qtbot.keyClick(panel.line, Qt.Key.Key_Return)

        assert panel.members == ("Nora Blum", "Rui Costa")
        assert panel.typed == ""

    def test_another_one_is_made_the_lead(
        self, qtbot: QtBot, put: Callable[[QWidget], None], bridge: Bridge
    ) -> None:
        panel = PanelField(bridge)
        put(panel)
        for name in ("Nora Blum", "Rui Costa"):
            panel.line.setText(name)
            panel.add_typed()

        qtbot.mouseClick(panel.seats[1].make_lead, Qt.MouseButton.LeftButton)
        assert panel.members == ("Rui Costa", "Nora Blum")
        qtbot.mouseClick(panel.seats[1].tick, Qt.MouseButton.LeftButton)

        assert list(panel.members) == ["Nora Blum"]

    def test_the_people_of_the_employer_are_offered_and_a_whole_name_finds_who_is_known(
        self, put: Callable[[QWidget], None], bridge: Bridge, workspace: Workspace, now: datetime
    ) -> None:
        dana = workspace.add_person(PersonDraft("Dana Reyes", employer="Acme"), now)
        jon = workspace.add_person(PersonDraft("Jon Okafor", employer="Lumen"), now)
        panel = PanelField(bridge)
        put(panel)

        panel.offer_employer("  acme ")
        assert [(row.seat.member, row.tick.isChecked()) for row in panel.seats] == [(dana, False)]
        panel.line.setText("jon okafor")
        panel.add_typed()
        panel.offer_employer("Lumen")

        assert list(panel.members) == [jon]
        assert [row.seat.member for row in panel.seats] == [jon]

    def test_a_panel_is_written_with_its_lead(
        self, bridge: Bridge, workspace: Workspace, now: datetime
    ) -> None:
        dana = workspace.add_person(PersonDraft("Dana Reyes", employer="Acme"), now)
        jon = workspace.add_person(PersonDraft("Jon Okafor", employer="Acme"), now)
        panel = PanelField(bridge)

        panel.write((jon, dana))

        assert panel.members == (jon, dana)


class TestWays:
    """Several ways to reach somebody."""

    def test_a_doubt_comes_when_the_line_is_left_and_goes_while_one_types(
        self, qtbot: QtBot, put: Callable[[QWidget], None]
    ) -> None:
        ways = Ways("E-mail", "Add", ("work",), lambda text: "" if "@" in text else "unfinished")
        put(ways)
        line = ways.lines[0]

        qtbot.keyClicks(line.value, "dana")
        assert line.doubt == ""
        qtbot.keyClick(line.value, Qt.Key.Key_Return)
        assert line.doubt == "unfinished"
        qtbot.keyClicks(line.value, "@")

        assert line.doubt == ""
        assert [value for value, _ in ways.pairs] == ["dana@"]

    def test_an_emptied_line_is_no_way(self, qapp: QApplication) -> None:
        ways = Ways("E-mail", "Add", ("work",), lambda _text: "")
        ways.write((("a@b.example", "work"), ("c@d.example", "")))

        ways.lines[0].value.clear()

        assert ways.pairs == (("c@d.example", ""),)


class TestAddresses:
    """Postal addresses."""

    ADDRESS = Address(
        "1800 N Clark Street", "Old Town", "Chicago", "IL", "60614", "US", "Acme Lab", "work", "returned"
    )

    def test_what_was_written_is_given_back_with_what_has_no_field(self, qapp: QApplication) -> None:
        addresses = Addresses()

        addresses.write((self.ADDRESS,))

        assert addresses.addresses == (self.ADDRESS,)

    def test_another_address_begins_in_its_street(self, qtbot: QtBot, put: Callable[[QWidget], None]) -> None:
        addresses = Addresses()
        put(addresses)
        assert not addresses.addresses

        addresses.begin_one()
        qtbot.keyClicks(addresses.blocks[0].street, "Hauptstr. 5")
        qtbot.keyClick(addresses.blocks[0].street, Qt.Key.Key_Tab)

        assert addresses.blocks[0].city.hasFocus()
        assert [each.street for each in addresses.addresses] == ["Hauptstr. 5"]
