"""Going from one open book to another: the first stays until the other one is open, and each has one window."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.screen import open_book, throw_away

from askwhy.domain.drafts import PersonDraft
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.drops import Given
from askwhy.ui.one_window import Claim
from askwhy.ui.recent import recent_books, remember
from askwhy.ui.switching import SWITCH, Switch
from askwhy.ui.window import Window
from askwhy.workspace.workspace import Workspace


class Ends:
    """Notes with which status the application was left."""

    def __init__(self) -> None:
        self.status: list[int] = []


@pytest.fixture(autouse=True)
def nothing_remembered(qapp: object) -> None:
    """Qt looks for the place of its settings once in a process: what other tests kept is there."""
    QSettings("AskWhy", "AskWhy").clear()


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Ends:
    """Give the note of how the application was left; the tests go on."""
    found = Ends()
    monkeypatch.setattr(QApplication, "exit", found.status.append)
    return found


@pytest.fixture
def behind(themed: QApplication) -> Iterator[QWidget]:
    """Give the window of the first book."""
    window = QWidget()
    window.show()
    yield window
    throw_away(window)


@pytest.fixture
def copied(tmp_path: Path, now: datetime) -> Path:
    """Give a book as it lies on a new laptop: a copy of the file alone."""
    with closing(open_book(tmp_path / "old laptop.askwhy", now)) as opened:
        opened.add_person(PersonDraft("Dana Reyes"), now)
    folder = tmp_path / "new laptop"
    folder.mkdir()
    return Path(shutil.copy(tmp_path / "old laptop.askwhy", folder / "book.askwhy"))


def opens(book: Path, *, create: bool, over: QWidget) -> Workspace | None:
    """Open a Book without asking anybody."""
    return Workspace.open(book, create=create) if create or book.exists() else None


def test_a_copied_book_opens_and_the_first_window_goes(copied: Path, behind: QWidget, ends: Ends) -> None:
    switch = Switch(opens)

    switch.go(behind, copied, make=False)

    workspace, claim = switch.take()
    assert people_count(workspace.book.database, PeopleQuery()) == 1
    assert (ends.status, behind.isVisible()) == ([SWITCH], False)
    assert Claim.on(copied) is None
    claim.release()
    workspace.close()


def test_the_first_stays_where_the_other_cannot_be_opened(
    tmp_path: Path, behind: QWidget, ends: Ends
) -> None:
    missing = tmp_path / "stick" / "anna.askwhy"
    remember(missing)

    Switch(opens).go(behind, missing, make=False)

    assert (ends.status, behind.isVisible()) == ([], True)
    assert recent_books() == []
    claim = Claim.on(missing)
    assert claim is not None
    claim.release()


def test_a_book_whose_window_is_open_is_rung_at(copied: Path, behind: QWidget, ends: Ends) -> None:
    claim = Claim.on(copied)
    assert claim is not None

    Switch(opens).go(behind, copied, make=False)

    assert claim.bell.exists()
    assert (ends.status, behind.isVisible()) == ([], True)
    claim.release()


class TestInTheWindow:
    """What the menu does."""

    def test_another_book_is_asked_for_and_gone_to(
        self, window: Window, copied: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(copied), ""))

        with qtbot.waitSignal(window.verbs.book_wanted) as wanted:
            window.verbs.open_another()

        assert wanted.args == [copied, False]

    def test_a_new_book_gets_its_ending(
        self, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        chosen = str(tmp_path / "Anna Sand")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, **_more: (chosen, ""))

        with qtbot.waitSignal(window.verbs.book_wanted) as wanted:
            window.verbs.new_book()

        assert wanted.args == [tmp_path / "Anna Sand.askwhy", True]

    def test_recent_lists_the_others_and_goes_to_one(
        self, window: Window, workspace: Workspace, qtbot: QtBot
    ) -> None:
        for book in (Path("/clients/Bo & Co.askwhy"), Path("/clients/Anna Sand.askwhy"), workspace.book.path):
            remember(book)
        menus = [each for each in window.menuBar().findChildren(QMenu) if "Book" in each.title()]
        menus[0].aboutToShow.emit()
        recent = next(each for each in menus[0].findChildren(QMenu))

        names = [action.text() for action in recent.actions()]
        with qtbot.waitSignal(window.verbs.book_wanted) as wanted:
            recent.actions()[1].trigger()

        assert names == ["&1 Anna Sand", "&2 Bo && Co"]
        assert wanted.args == [Path("/clients/Bo & Co.askwhy"), False]

    def test_on_a_new_laptop_a_copy_of_the_old_book_becomes_ones_own(
        self, window: Window, workspace: Workspace, copied: Path, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(window.bridge.said) as said:
            window.verbs.take_over(copied)

        assert said.args == ["Your book is here. The file you chose stays as it is.", ""]
        assert people_count(workspace.book.database, PeopleQuery()) == 1

    def test_what_is_no_book_is_not_taken_over(self, window: Window, tmp_path: Path, qtbot: QtBot) -> None:
        (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8\xff" * 2000)

        with qtbot.waitSignal(window.bridge.refused) as refused:
            window.verbs.take_over(tmp_path / "holiday.jpg")

        assert "holiday.jpg" in refused.args[0]

    def test_a_book_that_is_dropped_is_gone_to(self, window: Window, copied: Path, qtbot: QtBot) -> None:
        with qtbot.waitSignal(window.verbs.book_wanted) as wanted:
            window.dropped.emit(Given((copied,)))

        assert wanted.args == [copied, False]
