"""Bringing in people from files: beside the window, with a report, and calmly when it goes wrong."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.screen import throw_away

from askwhy.domain.drafts import PersonDraft
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.import_preview import ImportPreview
from askwhy.ui.forms.import_report import ImportReportView
from askwhy.ui.forms.importing import Import, bring_in
from askwhy.ui.interviewers.page import InterviewersPage
from askwhy.ui.window import Window
from askwhy.workspace.book_json import book_as_json
from askwhy.workspace.workspace import Workspace

TWO = """\
Name,E-mail,Employer
Ana Sousa,ana@feitoria.example,Feitoria
Kenji Sato,kenji@southbank.example,Southbank
"""

posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that waits for its writer")


@pytest.fixture
def behind(bridge: Bridge) -> Iterator[QWidget]:
    """Give a window behind the dialogs; it goes before its Book does."""
    window = QWidget()
    window.resize(900, 600)
    window.show()
    yield window
    throw_away(window)


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """Give a file with two people."""
    path = tmp_path / "people.csv"
    path.write_text(TWO, encoding="utf-8")
    return path


@pytest.fixture
def report(qtbot: QtBot, bridge: Bridge, behind: QWidget) -> Callable[..., ImportReportView]:
    """Give what brings in files and waits for the report."""

    def run(*paths: Path, see: Callable[[], None] = lambda: None) -> ImportReportView:
        for old in behind.findChildren(ImportReportView):
            throw_away(old)
        bring_in(bridge, behind, paths, see)
        take_all(qtbot, behind)
        view = behind.findChild(ImportReportView)
        assert isinstance(view, ImportReportView)
        return view

    return run


def take_all(qtbot: QtBot, behind: QWidget) -> None:
    """Wait for the preview, where there is something to pick, and take everyone; then wait for the report."""
    qtbot.waitUntil(lambda: any(behind.findChild(kind) for kind in (ImportPreview, ImportReportView)))
    preview = behind.findChild(ImportPreview)
    if isinstance(preview, ImportPreview):
        qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: behind.findChild(ImportReportView) is not None)


def people(workspace: Workspace) -> int:
    """Count who is in the Book."""
    return people_count(workspace.book.database, PeopleQuery())


def press(qtbot: QtBot, view: QWidget, text: str) -> None:
    """Press a button by its words."""
    found = [each for each in view.findChildren(QPushButton) if each.text().strip() == text]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_people_are_in_as_one_change_that_can_be_taken_back(
    qtbot: QtBot, two: Path, report: Callable[..., ImportReportView], bridge: Bridge, workspace: Workspace
) -> None:
    view = report(two)
    assert view.heading.text() == "2 people are in."
    assert people(workspace) == 2

    with qtbot.waitSignal(bridge.said) as said:
        press(qtbot, view, "Close")
    assert said.args == ["2 people brought in.", "undo"]
    bridge.undo()

    assert people(workspace) == 0


def test_a_second_time_nobody_is_new(
    qtbot: QtBot, two: Path, report: Callable[..., ImportReportView]
) -> None:
    press(qtbot, report(two), "Close")

    view = report(two)

    assert view.heading.text() == "Nobody new."
    assert view.said.text() == "2 were known already."
    assert [each.text() for each in view.findChildren(QPushButton)] == ["Close"]


def test_what_could_not_be_read_is_listed_with_its_place_and_can_be_copied(
    qtbot: QtBot, tmp_path: Path, two: Path, report: Callable[..., ImportReportView]
) -> None:
    broken = tmp_path / "broken.vcf"
    broken.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Reyes\n" + "X" * 500 + "\nEND:VCARD\n", encoding="utf-8"
    )

    view = report(two, broken, tmp_path / "none.vcf")
    assert view.list is not None
    press(qtbot, view, "Copy the list")

    copied = QApplication.clipboard().text()
    assert copied == view.list.toPlainText()
    assert "broken.vcf, line 4: This line is no part of a contact." in copied
    assert "none.vcf: There is no such file." in copied
    assert "X" * 201 not in copied
    assert view.heading.text() == "3 people are in."


def test_see_them_closes_the_report_and_shows_them(
    qtbot: QtBot, two: Path, report: Callable[..., ImportReportView]
) -> None:
    seen: list[bool] = []
    view = report(two, see=lambda: seen.append(True))

    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert seen == [True]
    assert not view.isVisible()


def test_a_file_that_is_none_is_told_in_one_sentence_and_changes_nothing(
    qtbot: QtBot, tmp_path: Path, bridge: Bridge, behind: QWidget, workspace: Workspace
) -> None:
    picture = tmp_path / "photo.vcf"
    picture.write_bytes(bytes(range(256)) * 8)

    with qtbot.waitSignal(bridge.refused) as refused:
        bring_in(bridge, behind, [picture])

    assert "photo.vcf is no contact file" in refused.args[0]
    assert people(workspace) == 0


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """Give a file that is read only once somebody writes into it."""
    path = tmp_path / "slow.csv"
    os.mkfifo(path)
    return path


@posix
def test_long_reading_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, two: Path, bridge: Bridge, behind: QWidget, workspace: Workspace, slow: Path
) -> None:
    work: Import = bring_in(bridge, behind, [slow, two])
    assert not work.progress.isVisible()
    qtbot.waitUntil(work.progress.isVisible)
    assert (work.progress.bar.value(), work.progress.bar.maximum()) == (0, 2)

    qtbot.keyClick(work.progress, Qt.Key.Key_Escape)
    assert work.progress.isVisible()
    with qtbot.waitSignal(bridge.said) as said:
        slow.write_text(TWO, encoding="utf-8")

    assert said.args == ["Stopped. Nothing was written.", ""]
    assert people(workspace) == 0
    assert not behind.findChildren(ImportReportView)


@posix
def test_the_window_goes_on_while_files_are_read(
    qtbot: QtBot, bridge: Bridge, behind: QWidget, slow: Path
) -> None:
    bring_in(bridge, behind, [slow])

    heart = QTimer(behind, interval=10)
    heart.start()
    with qtbot.waitSignals([heart.timeout] * 5):
        assert behind.findChild(ImportReportView) is None
    slow.write_text(TWO, encoding="utf-8")

    take_all(qtbot, behind)


def test_from_the_window_files_are_brought_in_and_seen(qtbot: QtBot, two: Path, window: Window) -> None:
    window.verbs.import_files([two])
    take_all(qtbot, window)
    view = window.findChild(ImportReportView)
    assert isinstance(view, ImportReportView)

    press(qtbot, view, "See them")

    assert isinstance(window.current, InterviewersPage)
    assert window.current.model.rowCount() == 2


def test_files_that_are_not_chosen_bring_in_nobody(
    window: Window, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_asked: ([], ""))

    window.verbs.import_files()

    assert window.findChild(QMessageBox) is None
    assert people(workspace) == 0


def test_a_folder_brings_in_the_contact_files_in_it(
    qtbot: QtBot, tmp_path: Path, two: Path, report: Callable[..., ImportReportView], workspace: Workspace
) -> None:
    deeper = tmp_path / "contacts" / "2026"
    deeper.mkdir(parents=True)
    two.rename(deeper / "two.csv")
    (deeper.parent / "bo.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Bo Lind\nEND:VCARD\n")
    (deeper / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (deeper / ".hidden.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Nobody\nEND:VCARD\n")

    view = report(tmp_path / "contacts")

    assert view.heading.text() == "3 people are in."
    assert view.list is None


def test_a_folder_without_contacts_is_told(
    qtbot: QtBot, tmp_path: Path, bridge: Bridge, behind: QWidget
) -> None:
    (tmp_path / "empty").mkdir()

    with qtbot.waitSignal(bridge.refused) as refused:
        bring_in(bridge, behind, [tmp_path / "empty"])

    assert "holds no contact files" in refused.args[0]


def test_a_whole_book_as_json_comes_back_into_an_empty_one(
    qtbot: QtBot, tmp_path: Path, window: Window, workspace: Workspace
) -> None:
    now = window.bridge.now()
    workspace.add_person(PersonDraft("Dana Reyes"), now)
    (tmp_path / "book.json").write_bytes(b"".join(book_as_json(workspace.book)))
    with qtbot.waitSignal(window.bridge.refused) as refused:
        window.verbs.import_files([tmp_path / "book.json"])
    assert "Make a new book first" in refused.args[0]
    workspace.undo()

    with qtbot.waitSignal(window.bridge.said) as said:
        window.verbs.import_files([tmp_path / "book.json"])

    assert said.args == ["The whole book is in: one person.", "undo"]
    assert people(workspace) == 1
