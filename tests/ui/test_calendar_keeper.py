"""The calendar in a folder, kept by the window: after changes, beside it, and calmly when the folder is gone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.screen import Clock

from askwhy.domain.settings import SettingKey
from askwhy.ui.calendar_keeper import CalendarKeeper
from askwhy.ui.notice import Notice
from askwhy.ui.settings.calendar import CalendarFolder
from askwhy.ui.settings.dialog import SettingsDialog
from askwhy.ui.window import Window
from askwhy.workspace.example import fill_example
from askwhy.workspace.workspace import Workspace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder that a service keeps in step."""
    made = tmp_path / "Nextcloud"
    made.mkdir()
    return made


@pytest.fixture
def file(workspace: Workspace, folder: Path) -> Path:
    """Give the place of the calendar; the name of the book's folder is part of it."""
    return folder / f"AskWhy {workspace.book.path.parent.name}.ics"


@pytest.fixture
def keeper(window: Window, monkeypatch: pytest.MonkeyPatch) -> CalendarKeeper:
    """Give what keeps the calendar of a Book with the example; it waits for less than for a person."""
    monkeypatch.setattr("askwhy.ui.calendar_keeper._WAIT_MS", 10)
    fill_example(window.bridge.workspace, window.bridge.now())
    made = CalendarKeeper(window.bridge, window.verbs, window.notices, window)
    made.begin()
    return made


def notices(window: Window) -> list[str]:
    """Give what is said over the page."""
    return [notice.text for notice in window.notices.findChildren(Notice) if notice.isVisible()]


def switch_on(window: Window, folder: Path) -> None:
    """Choose the folder."""
    window.bridge.workspace.set({SettingKey.CALENDAR_FOLDER: str(folder)}, window.bridge.now())


@pytest.mark.usefixtures("keeper")
class TestKeeper:
    """What is written, when, and what is said."""

    def test_it_writes_once_a_folder_is_chosen_and_after_each_change(
        self, window: Window, folder: Path, file: Path, qtbot: QtBot
    ) -> None:
        switch_on(window, folder)
        qtbot.waitUntil(file.exists)
        before = file.read_bytes()

        window.verbs.remove_example()

        qtbot.waitUntil(lambda: file.read_bytes() != before)
        assert b"BEGIN:VEVENT" not in file.read_bytes()
        assert notices(window) == []

    def test_a_folder_that_is_gone_is_said_once_and_it_goes_on_when_it_is_back(
        self, window: Window, folder: Path, file: Path, clock: Clock, qtbot: QtBot
    ) -> None:
        switch_on(window, folder)
        qtbot.waitUntil(file.exists)
        away = folder.rename(folder.with_name("away"))
        window.verbs.remove_example()
        qtbot.waitUntil(lambda: len(notices(window)) == 1)
        window.bridge.undo()
        qtbot.wait(50)
        assert len(notices(window)) == 1

        away.rename(folder)
        file.unlink()
        clock.go_to("2026-11-24 14:43")
        window.bridge.ticked.emit(window.bridge.now())

        qtbot.waitUntil(lambda: notices(window) == [] and file.exists())

    def test_what_changed_just_before_the_end_is_still_written(
        self, window: Window, folder: Path, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        switch_on(window, folder)

        window.bridge.close()

        assert file.exists()


def dialog_of(window: Window) -> SettingsDialog:
    """Open the settings at the folder."""
    window.verbs.settings("calendar_folder")
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog


def test_the_folder_is_chosen_in_the_settings(
    window: Window, workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(folder))

    dialog.part(CalendarFolder).choose.click()
    dialog.close_button.click()

    assert workspace.book.settings()[SettingKey.CALENDAR_FOLDER] == str(folder)


def test_a_folder_that_is_not_there_is_told_at_once_but_one_that_vanished_is_not(
    window: Window, folder: Path
) -> None:
    switch_on(window, folder)
    folder.rmdir()
    dialog = dialog_of(window)
    part = dialog.part(CalendarFolder)
    assert part.problems() == {part.row: ""}

    part.line.setText(str(folder / "deeper"))

    assert "is no folder on this computer" in dialog.sentence_below(part.row)
    part.line.setText(str(folder))
