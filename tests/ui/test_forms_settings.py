"""The form of the settings."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

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
