"""Showing where a file is: chosen in the file manager, else its folder, else in words."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from askwhy.ui.showing import show_file

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asks the desktop by D-Bus")


class Folders(QObject):
    """Opens folders in the place of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note the folder."""
        self.opened.append(url.toLocalFile())


@pytest.fixture
def folders(qapp: object) -> Iterator[Folders]:
    """Give what opens folders."""
    made = Folders()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]  # bytes only by its stubs
    yield made
    QDesktopServices.unsetUrlHandler("file")


def with_program(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Have a program of the name that asks the desktop, or none where the script is empty."""
    if script:
        program = folder / "dbus-send"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    else:
        monkeypatch.setenv("PATH", str(folder))


def test_the_file_manager_is_asked_for_the_file_whatever_its_name(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folders: Folders
) -> None:
    told = tmp_path / "told"
    with_program(monkeypatch, tmp_path, f'echo "$@" > {told}.new && mv {told}.new {told}')

    show_file(tmp_path / "Sand, Anna & Söhne.askwhy", folders, lambda: None)

    qtbot.waitUntil(told.exists)
    assert "org.freedesktop.FileManager1.ShowItems array:string:file:///" in told.read_text()
    assert "Sand%2C%20Anna%20&%20S%C3%B6hne.askwhy" in told.read_text()
    assert folders.opened == []


@pytest.mark.parametrize("script", ["exit 1", ""])
def test_without_such_a_file_manager_the_folder_is_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folders: Folders, script: str
) -> None:
    with_program(monkeypatch, tmp_path, script)

    show_file(tmp_path / "book.askwhy", folders, lambda: None)

    qtbot.waitUntil(lambda: folders.opened == [str(tmp_path)])


def test_where_nothing_shows_folders_it_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QObject
) -> None:
    with_program(monkeypatch, tmp_path, "exit 1")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    said: list[str] = []

    show_file(tmp_path / "book.askwhy", qapp, lambda: said.append("where it is"))

    qtbot.waitUntil(lambda: said == ["where it is"])
