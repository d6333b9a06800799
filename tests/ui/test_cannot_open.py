"""A Book that cannot be opened: why, in words, and the ways on, each of which keeps the damaged file."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.screen import open_book, throw_away

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.store.backups import folder_of, keep
from askwhy.store.people import PeopleQuery, people_count
from askwhy.ui.app import open_calmly
from askwhy.ui.forms.cannot_open import CannotOpen
from askwhy.workspace import keeping
from askwhy.workspace.workspace import Workspace

Asks = Callable[[Path], CannotOpen]


@pytest.fixture
def book(tmp_path: Path, now: datetime) -> Path:
    """Give a closed Book of some people, with a backup of all but the last."""
    path = tmp_path / "book.askwhy"
    with closing(open_book(path, now)) as opened:
        opened.bring_in([PersonDraft(f"Person {number}", note="x" * 500) for number in range(200)], now)
        keep(path, now, "daily")
        opened.add_person(PersonDraft("Dana Reyes"), now)
    return path


def tear(book: Path) -> bytes:
    """Cut the last page of a Book in two; gives what its file holds now."""
    cut = book.read_bytes()[:-1000]
    book.write_bytes(cut)
    return cut


@pytest.fixture
def asks(themed: QApplication, now: datetime, qtbot: QtBot) -> Iterator[Asks]:
    """Give the dialog that a Book brings up."""
    made: list[CannotOpen] = []

    def ask(book: Path) -> CannotOpen:
        with pytest.raises(Fault) as caught:
            Workspace.open(book, create=False, patience_ms=0)
        made.append(CannotOpen(book, caught.value, lambda: now))
        with qtbot.waitExposed(made[-1]):
            made[-1].open()
        return made[-1]

    yield ask
    for dialog in made:
        dialog.done(0)
        throw_away(dialog)


def ways(dialog: CannotOpen) -> list[str]:
    """Give the names of its buttons."""
    return [each.text().strip() for each in dialog.findChildren(QPushButton)]


def click(dialog: CannotOpen, name: str) -> None:
    """Take one of the ways."""
    next(each for each in dialog.findChildren(QPushButton) if each.text().strip() == name).click()


def people(book: Path) -> int:
    """Count the people in a Book."""
    with closing(Workspace.open(book, create=False)) as opened:
        return people_count(opened.book.database, PeopleQuery())


def kept_as(book: Path, content: bytes) -> bool:
    """Tell whether a file with that content is kept among the backups."""
    return content in [path.read_bytes() for path in folder_of(book).iterdir()]


def test_a_damaged_book_is_offered_the_newest_backup_with_its_content(
    qtbot: QtBot, asks: Asks, book: Path
) -> None:
    damaged = tear(book)
    dialog = asks(book)

    assert ways(dialog)[:2] == ["Restore the newest backup", "Recover what can be read"]
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "Restore the newest backup")
    assert people(book) == 200
    assert kept_as(book, damaged)


def test_without_a_backup_what_can_be_read_is_recovered(qtbot: QtBot, asks: Asks, book: Path) -> None:
    for path in folder_of(book).iterdir():
        path.unlink()
    damaged = tear(book)
    dialog = asks(book)

    assert "Restore the newest backup" not in ways(dialog)
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "Recover what can be read")
    assert people(book) == 201
    assert kept_as(book, damaged)


def test_a_damaged_backup_is_not_offered(asks: Asks, book: Path) -> None:
    (backup,) = folder_of(book).iterdir()
    data = bytearray(backup.read_bytes())
    data[7000] ^= 1
    backup.write_bytes(data)
    tear(book)

    assert "Restore the newest backup" not in ways(asks(book))


def test_a_damaged_book_may_only_be_looked_at(asks: Asks, book: Path) -> None:
    damaged = tear(book)
    dialog = asks(book)

    click(dialog, "Only look at it")

    assert dialog.only_look
    with closing(Workspace.look(book)) as seen:
        assert people_count(seen.book.database, PeopleQuery()) == 201
        assert seen.book.read_only
    assert book.read_bytes() == damaged


@pytest.mark.parametrize("content", [b"", b"Dear Dana", bytes(9000)])
def test_a_file_that_is_no_book_any_more_is_offered_the_backup(
    qtbot: QtBot, asks: Asks, book: Path, content: bytes
) -> None:
    book.write_bytes(content)
    dialog = asks(book)

    assert "Only look at it" not in ways(dialog)
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "Restore the newest backup")
    assert people(book) == 200


def test_what_cannot_be_recovered_is_said_and_the_file_stays(qtbot: QtBot, asks: Asks, book: Path) -> None:
    book.write_bytes(bytes(9000))
    dialog = asks(book)

    click(dialog, "Recover what can be read")

    qtbot.waitUntil(dialog.complaint.isVisible)
    assert dialog.complaint.text().startswith("Nothing can be read any more")
    assert book.read_bytes() == bytes(9000)


def test_a_locked_book_can_be_tried_again(asks: Asks, book: Path) -> None:
    with closing(Workspace.open(book, create=False)) as other:
        other.book.database.run("BEGIN EXCLUSIVE")
        dialog = asks(book)
        other.book.database.run("ROLLBACK")

    assert ways(dialog) == ["Try again", "Close"]
    assert "is using" in dialog.said.text()


def test_a_missing_book_is_said_and_nothing_else_is_offered(asks: Asks, tmp_path: Path) -> None:
    assert ways(asks(tmp_path / "nowhere.askwhy")) == ["Close"]


def test_the_start_goes_on_with_the_mended_book(
    themed: QApplication, book: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    tear(book)
    monkeypatch.setattr(CannotOpen, "exec", lambda dialog: keeping.mend(book, now) and 1)

    opened = open_calmly(book, lambda: now, create=False)

    assert opened is not None
    assert people_count(opened.book.database, PeopleQuery()) == 201
    opened.close()


def test_the_start_ends_when_no_way_is_taken(
    themed: QApplication, book: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tear(book)
    monkeypatch.setattr(CannotOpen, "exec", lambda _dialog: 0)

    assert open_calmly(book, lambda: now, create=False) is None
    assert book.read_bytes() == damaged


def test_a_book_that_was_found_damaged_while_it_was_open_can_be_looked_at_alone(
    themed: QApplication, book: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(dialog: CannotOpen) -> int:
        click(dialog, "Only look at it")
        return 1

    monkeypatch.setattr(CannotOpen, "exec", look)
    known = Fault("book_damaged", path=str(book))

    opened = open_calmly(book, lambda: now, create=False, known=known)

    assert opened is not None
    with closing(opened), pytest.raises(Fault, match="book_only_to_look_at"):
        Workspace.over(opened).add_person(PersonDraft("Ann Lee"), now)


def test_a_file_that_was_chosen_by_mistake_is_no_damaged_book(
    themed: QApplication, tmp_path: Path, now: datetime
) -> None:
    picture, behind = tmp_path / "holiday.jpg", QWidget()
    picture.write_bytes(b"\xff\xd8\xff" * 2000)

    dialog = CannotOpen(picture, Fault("not_a_book", path=str(picture)), lambda: now, behind)

    assert "Choose another file" in dialog.said.text()
    assert [each.text() for each in dialog.findChildren(QPushButton)] == ["Close"]
    throw_away(behind)


def test_a_book_that_is_not_there_says_where_to_look(
    themed: QApplication, tmp_path: Path, now: datetime
) -> None:
    missing, behind = tmp_path / "stick" / "anna.askwhy", QWidget()

    dialog = CannotOpen(missing, Fault("book_missing", path=str(missing)), lambda: now, behind)

    assert dialog.heading.text() == "The book is not there"
    assert str(missing) in dialog.said.text()
    throw_away(behind)
