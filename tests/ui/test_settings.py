"""The dialog of the settings: found by a search, kept at once, taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from askwhy.domain.mail_account import mail_account
from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.leaving import Leaving
from askwhy.ui.look.colours import DARK, LIGHT, colours
from askwhy.ui.look.preferences import Preference, preference
from askwhy.ui.look.theme import Theme
from askwhy.ui.settings.calling import Awake, Calls, FreeHoursPart
from askwhy.ui.settings.dialog import SettingsDialog
from askwhy.ui.settings.look import SchemePart
from askwhy.ui.settings.mail import MailAccountPart
from askwhy.ui.settings.printing import UsualSheet
from askwhy.ui.settings.you import OwnAddress, OwnCountry, OwnName, OwnZone
from askwhy.workspace.workspace import Workspace

Show = Callable[[SettingsDialog], SettingsDialog]


@pytest.fixture
def dialog(bridge: Bridge, shown: Show) -> SettingsDialog:
    """Give the dialog, open."""
    return shown(SettingsDialog(bridge, None))


def names(dialog: SettingsDialog) -> list[str]:
    """Give the names of the rows in sight."""
    rows = [row for block in dialog.blocks for row in block.rows.values()]
    return [row.label.text().replace("&", "") for row in rows if row.label.isVisible()]


class TestKeeping:
    """Each change stands as soon as it makes sense."""

    def test_a_choice_stands_at_once(
        self, qtbot: QtBot, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        dialog.part(Calls).box.tick.click()

        qtbot.waitUntil(lambda: not workspace.world.calls, timeout=500)
        assert dialog.isVisible()

    def test_what_is_typed_stands_when_one_pauses_as_one_change(
        self, qtbot: QtBot, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        before = workspace.book.next_labels()
        qtbot.keyClicks(dialog.part(OwnName).line, "Mara Lind")
        assert workspace.book.next_labels() == before

        qtbot.waitUntil(lambda: workspace.book.settings()[SettingKey.NAME] == "Mara Lind")

        assert dialog.said == "Your name: kept."
        workspace.undo()
        assert workspace.book.settings()[SettingKey.NAME] == ""

    def test_everything_typed_stands_when_the_dialog_is_closed(
        self, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        dialog.part(OwnAddress).lines_of_it.setPlainText("Hauptstr. 5\n10115 Berlin")
        dialog.part(OwnZone).choice.write("Europe/London")
        dialog.part(OwnCountry).choice.write("United Kingdom")
        dialog.part(Awake).starts.choose(8 * 60)
        dialog.part(Awake).ends.choose(24 * 60)
        dialog.close_button.click()

        settings = workspace.book.settings()
        assert settings[SettingKey.ADDRESS] == "Hauptstr. 5\n10115 Berlin"
        assert (settings[SettingKey.ZONE], settings[SettingKey.COUNTRY]) == ("Europe/London", "GB")
        assert workspace.world.awake == (480, 1440)
        assert not dialog.isVisible()

    def test_the_foot_takes_a_change_back_and_the_control_shows_it(
        self, qtbot: QtBot, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        box = dialog.part(Calls).box.tick
        box.click()
        qtbot.waitUntil(dialog.back.isVisible)

        dialog.back.click()

        assert workspace.world.calls
        assert box.isChecked()
        assert not dialog.back.isVisible()

    def test_what_another_program_sets_is_shown(
        self, dialog: SettingsDialog, workspace: Workspace, bridge: Bridge
    ) -> None:
        workspace.set({SettingKey.NAME: "Mara Lind"}, bridge.now())

        assert dialog.part(OwnName).line.text() == "Mara Lind"

    def test_settings_that_are_only_looked_at_leave_no_change(
        self, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        before = workspace.book.next_labels()
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)

        dialog.close_button.click()

        assert not dialog.isVisible()
        assert workspace.book.next_labels() == before

    def test_what_makes_no_sense_yet_is_not_lost_without_a_question(
        self, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        dialog.part(OwnCountry).choice.write("Ruritania")

        dialog.close_button.click()

        assert dialog.isVisible()
        question = dialog.findChild(Leaving)
        assert question is not None
        question.away.click()
        assert not dialog.isVisible()
        assert workspace.book.settings()[SettingKey.COUNTRY] == "DE"


class TestFinding:
    """The search, and where the dialog begins."""

    def test_one_section_is_in_sight_at_a_time(self, dialog: SettingsDialog) -> None:
        assert names(dialog) == ["Your name", "Your address", "Your country", "Your time zone", "Language"]

        dialog.list.setCurrentRow(dialog.list.count() - 1)

        assert names(dialog) == ["Brightness", "Contrast", "Movement"]

    @pytest.mark.parametrize(
        ("typed", "row"),
        [
            ("voicemail", "Voicemails, at most"),
            ("VACATION", "Your days off"),
            ("smtp", "Mail server"),
            ("dark", "Brightness"),
            ("plans hold", "Calls"),
        ],
    )
    def test_a_search_finds_rows_of_every_section_by_what_people_call_them(
        self, qtbot: QtBot, dialog: SettingsDialog, typed: str, row: str
    ) -> None:
        qtbot.keyClicks(dialog.search, typed)

        assert row in names(dialog)
        assert "Your name" not in names(dialog)

    def test_while_one_searches_no_section_is_marked_and_each_can_be_gone_to(
        self, qtbot: QtBot, dialog: SettingsDialog
    ) -> None:
        first = dialog.list.item(0)
        qtbot.keyClicks(dialog.search, "voicemail")
        assert not dialog.list.selectedItems()

        place = dialog.list.visualItemRect(first).center()
        qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

        assert dialog.search.text() == ""
        assert dialog.list.selectedItems() == [first]
        assert "Your name" in names(dialog)

    def test_enter_goes_to_what_was_found(self, qtbot: QtBot, dialog: SettingsDialog) -> None:
        qtbot.keyClicks(dialog.search, "zone")

        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

        assert dialog.isVisible()
        assert dialog.focusWidget() is dialog.part(OwnZone).choice

    def test_nothing_found_says_so(self, qtbot: QtBot, dialog: SettingsDialog) -> None:
        qtbot.keyClicks(dialog.search, "xyzzy")

        assert names(dialog) == []
        assert "No setting is called “xyzzy”." in [text.text() for text in dialog.findChildren(QLabel)]

    @pytest.mark.parametrize("focus", ["name", "address", "zone", "country", "days_off", "scheme"])
    def test_it_opens_where_it_is_asked_to(self, bridge: Bridge, shown: Show, focus: str) -> None:
        dialog = shown(SettingsDialog(bridge, None, focus))

        focused = dialog.focusWidget()
        assert focused is not None
        control = next(block.control(focus) for block in dialog.blocks if block.control(focus))
        assert control is not None
        assert control is focused or control.isAncestorOf(focused)


class TestTheRows:
    """What single settings take and refuse."""

    def test_the_zone_of_the_computer_can_be_taken_again(
        self, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        zone = dialog.part(OwnZone).choice
        assert zone.zone == "Europe/Berlin"

        zone.write_zone("")
        assert zone.text.startswith("This computer’s: ")
        dialog.close_button.click()

        assert workspace.book.settings()[SettingKey.ZONE] == ""

    def test_what_is_wrong_is_said_below_it_and_not_kept(
        self, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        country, zone = dialog.part(OwnCountry).choice, dialog.part(OwnZone).choice
        country.write("Ruritania")
        zone.write("Mars/Olympus")

        assert "Ruritania" in dialog.sentence_below(country)
        assert "Mars/Olympus" in dialog.sentence_below(zone)
        country.write("")
        zone.write("Europe/London")
        dialog.close_button.click()

        assert workspace.book.settings()[SettingKey.ZONE] == "Europe/London"

    def test_a_day_must_end_after_it_starts(self, bridge: Bridge, workspace: Workspace, shown: Show) -> None:
        workspace.set({SettingKey.DAY_STARTS: "16:00"}, bridge.now())
        dialog = shown(SettingsDialog(bridge, None))
        hours = dialog.part(Awake)
        assert hours.starts.currentText() == "16:00"

        hours.ends.choose(14 * 60)

        assert any(hours.problems().values())
        assert "day" in dialog.sentence_below(hours.both)

    def test_free_hours_are_shown_as_people_write_them(
        self, qtbot: QtBot, dialog: SettingsDialog, workspace: Workspace, bridge: Bridge, shown: Show
    ) -> None:
        field = dialog.part(FreeHoursPart).field
        field.kind.choose("own")
        field.own.setText("Mon-Fri 12:00-13:00, 17:30-20:00; sat 10:00-16:00")
        dialog.close_button.click()

        assert workspace.book.settings()[SettingKey.FREE_HOURS] == "1-5@12:00-13:00,17:30-20:00 6@10:00-16:00"
        again = shown(SettingsDialog(bridge, None))
        field = again.part(FreeHoursPart).field
        assert field.own.text() == "Mon–Fri 12:00–13:00, 17:30–20:00; Sat 10:00–16:00"
        field.kind.choose("always")
        again.close_button.click()
        assert workspace.world.free is None

    def test_around_a_day_job_is_one_choice(self, dialog: SettingsDialog, workspace: Workspace) -> None:
        dialog.part(FreeHoursPart).field.kind.choose("job")
        dialog.close_button.click()

        free = workspace.world.free
        assert free is not None
        assert free[0] == ((360, 510), (720, 780), (1050, 1320))

    def test_hours_that_end_before_they_start_are_said_below_them(self, dialog: SettingsDialog) -> None:
        field = dialog.part(FreeHoursPart).field
        field.kind.choose("own")
        field.own.setText("Mon 18:00-17:00")

        assert "are no free hours" in dialog.sentence_below(field)

    def test_the_mail_account_is_kept_without_a_password_once_it_is_whole(
        self, dialog: SettingsDialog, workspace: Workspace, qtbot: QtBot
    ) -> None:
        mail = dialog.part(MailAccountPart)
        mail.address.setText("mara@lind.example")
        assert any(mail.problems().values())  # one without the other sends nothing
        qtbot.wait(50)
        assert mail_account(workspace.book.settings()) is None
        mail.server.setText("SMTP.Lind.example")
        mail.security.choose("starttls")
        dialog.close_button.click()

        account = mail_account(workspace.book.settings())
        assert account is not None
        assert account[1:] == ("mara@lind.example", "smtp.lind.example", 587, "starttls", "mara@lind.example")
        assert not any("password" in key for key in SettingKey)

    @pytest.mark.parametrize(
        ("address", "server", "port"),
        [
            ("mara", "smtp.lind.example", ""),
            ("mara@lind.example, eve@evil.example", "smtp.lind.example", ""),
            ("", "smtp.lind.example", ""),
            ("mara@lind.example", "", ""),
            ("mara@lind.example", "smtp.lind.example", "70000"),
            ("mara@lind.example", "smtp.lind.example", "tls"),
        ],
    )
    def test_what_could_not_send_is_said(
        self, dialog: SettingsDialog, address: str, server: str, port: str
    ) -> None:
        mail = dialog.part(MailAccountPart)
        mail.address.setText(address)
        mail.server.setText(server)
        mail.port.setText(port)

        assert any(mail.problems().values())

    def test_a_server_that_only_the_book_refuses_is_said_in_the_foot(
        self, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        mail = dialog.part(MailAccountPart)
        mail.address.setText("mara@lind.example")
        mail.server.setText("smtp lind example")
        dialog.close_button.click()

        assert dialog.complaint.isVisible()
        assert mail_account(workspace.book.settings()) is None

    def test_the_label_sheet_is_found_by_its_title(
        self, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        sheet = dialog.part(UsualSheet).choice
        assert "5160" in sheet.text

        sheet.write("Avery Zweckform 3475")
        dialog.close_button.click()

        assert workspace.book.settings()[SettingKey.SHEET] == "avery-zweckform-3475"

    def test_light_and_dark_are_switched_at_once_and_remembered(
        self, dialog: SettingsDialog, workspace: Workspace
    ) -> None:
        before = workspace.book.next_labels()
        choice = dialog.part(SchemePart).choice
        try:
            choice.choose("dark")
            choice.activated.emit(choice.currentIndex())

            assert colours() is DARK
            assert preference(Preference.SCHEME) == "dark"
            assert workspace.book.next_labels() == before  # it is the computer's, not the Book's
        finally:
            Theme.current().prefer(Preference.SCHEME, "light")
        assert colours() is LIGHT
        Theme.current().prefer(Preference.SCHEME, "system")


def test_without_an_account_the_own_mail_program_sends(workspace: Workspace) -> None:
    assert mail_account(workspace.book.settings()) is None
