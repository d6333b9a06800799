"""The form of the settings."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from askwhy.domain.mail_account import mail_account
from askwhy.domain.settings import SettingKey
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.settings import SettingsForm
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def form(bridge: Bridge, shown: Callable[[SettingsForm], SettingsForm]) -> SettingsForm:
    """Give the form, open."""
    return shown(SettingsForm(bridge, None))


def test_everything_is_kept_as_one_change(qtbot: QtBot, form: SettingsForm, workspace: Workspace) -> None:
    qtbot.keyClicks(form.name, "Mara Lind")
    form.address.setPlainText("Hauptstr. 5\n10115 Berlin")
    form.zone.write("Europe/London")
    form.country.write("United Kingdom")
    form.starts.choose(8 * 60)
    form.ends.choose(24 * 60)
    form.calls.tick.setChecked(False)
    form.keep.click()

    settings = workspace.book.settings()
    assert settings[SettingKey.NAME] == "Mara Lind"
    assert settings[SettingKey.ADDRESS] == "Hauptstr. 5\n10115 Berlin"
    assert (settings[SettingKey.ZONE], settings[SettingKey.COUNTRY]) == ("Europe/London", "GB")
    assert workspace.world.awake == (480, 1440)
    assert not workspace.world.calls
    workspace.undo()
    assert workspace.book.settings()[SettingKey.NAME] == ""
    assert workspace.world.calls


def test_the_zone_of_the_computer_can_be_taken_again(form: SettingsForm, workspace: Workspace) -> None:
    assert form.zone.zone == "Europe/Berlin"

    form.zone.write_zone("")
    assert form.zone.text.startswith("This computer's: ")
    form.keep.click()

    assert workspace.book.settings()[SettingKey.ZONE] == ""


def test_settings_that_are_only_looked_at_leave_no_change(form: SettingsForm, workspace: Workspace) -> None:
    before = workspace.book.next_labels()

    form.keep.click()

    assert not form.isVisible()
    assert workspace.book.next_labels() == before


def test_what_is_wrong_is_said_below_it(form: SettingsForm) -> None:
    form.country.write("Ruritania")
    form.zone.write("Mars/Olympus")

    assert not form.keep.isEnabled()
    assert "Ruritania" in form.row(form.country).below.text()
    assert "Mars/Olympus" in form.row(form.zone).below.text()
    form.country.write("")
    form.zone.write("berlin")

    assert form.keep.isEnabled()


def test_a_day_must_end_after_it_starts(
    bridge: Bridge, workspace: Workspace, shown: Callable[[SettingsForm], SettingsForm]
) -> None:
    workspace.set({SettingKey.DAY_STARTS: "16:00"}, bridge.now())
    form = shown(SettingsForm(bridge, None))
    assert form.starts.currentText() == "16:00"

    form.ends.choose(14 * 60)

    assert not form.keep.isEnabled()


@pytest.mark.parametrize("focus", ["name", "address", "zone", "country"])
def test_it_opens_where_it_is_asked_to(
    bridge: Bridge, shown: Callable[[SettingsForm], SettingsForm], focus: str
) -> None:
    form = shown(SettingsForm(bridge, None, focus))

    assert form.focusWidget() is getattr(form, focus)


def test_free_hours_are_kept_as_the_settings_have_them_and_shown_as_people_write_them(
    qtbot: QtBot,
    form: SettingsForm,
    workspace: Workspace,
    bridge: Bridge,
    shown: Callable[[SettingsForm], SettingsForm],
) -> None:
    form.free.kind.choose("own")
    qtbot.keyClicks(form.free.own, "Mon-Fri 12:00-13:00, 17:30-20:00; sat 10:00-16:00")
    form.keep.click()

    assert workspace.book.settings()[SettingKey.FREE_HOURS] == "1-5@12:00-13:00,17:30-20:00 6@10:00-16:00"
    again = shown(SettingsForm(bridge, None))
    assert again.free.own.text() == "Mon–Fri 12:00–13:00, 17:30–20:00; Sat 10:00–16:00"
    again.free.kind.choose("always")
    again.keep.click()
    assert workspace.world.free is None


def test_around_a_day_job_is_one_choice(form: SettingsForm, workspace: Workspace) -> None:
    form.free.kind.choose("job")
    form.keep.click()

    free = workspace.world.free
    assert free is not None
    assert free[0] == ((360, 510), (720, 780), (1050, 1320))


def test_hours_that_end_before_they_start_are_said_below_them(qtbot: QtBot, form: SettingsForm) -> None:
    form.free.kind.choose("own")
    qtbot.keyClicks(form.free.own, "Mon 18:00-17:00")

    assert not form.keep.isEnabled()
    assert "are no free hours" in form.row(form.free).below.text()


def test_the_mail_account_is_kept_without_a_password(
    qtbot: QtBot, form: SettingsForm, workspace: Workspace
) -> None:
    qtbot.keyClicks(form.mail.address, "mara@lind.example")
    assert not form.keep.isEnabled()  # one without the other sends nothing
    qtbot.keyClicks(form.mail.server, "SMTP.Lind.example")
    form.mail.security.choose("starttls")
    form.keep.click()

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
def test_what_could_not_send_is_said_before_it_is_kept(
    form: SettingsForm, address: str, server: str, port: str
) -> None:
    form.mail.address.setText(address)
    form.mail.server.setText(server)
    form.mail.port.setText(port)

    assert not form.keep.isEnabled()


def test_without_an_account_the_own_mail_program_sends(workspace: Workspace) -> None:
    assert mail_account(workspace.book.settings()) is None
