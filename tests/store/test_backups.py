"""The backups beside a Book: how they are named and listed, and which go."""

import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from tests.store.samples import AT, contents, person, put

from askwhy.domain.faults import Fault
from askwhy.store.backups import backups_of, folder_of, keep
from askwhy.store.book import Book, open_book
from askwhy.store.seal import Seal, seal_of

DAY = timedelta(days=1)


def test_a_new_book_has_no_backups(book: Book) -> None:
    assert backups_of(book.path) == []


def test_a_kept_backup_is_listed_with_its_instant_and_its_reason(book: Book) -> None:
    put(book, person(1))

    made = keep(book.path, AT, "daily")

    (backup,) = backups_of(book.path)
    assert backup == (made, AT, "daily")
    assert seal_of(made.read_bytes()) is Seal.SOUND
    copy = open_book(made, create=False)
    assert contents(copy) == contents(book)
    copy.close()


def test_backups_are_for_the_owner_alone(book: Book) -> None:
    made = keep(book.path, AT, "daily")

    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700


def test_two_backups_of_one_second_stand_beside_each_other(book: Book) -> None:
    first, second = keep(book.path, AT, "daily"), keep(book.path, AT, "daily")

    assert first != second
    assert {backup.path for backup in backups_of(book.path)} == {first, second}


def test_the_newest_comes_first_and_what_is_no_backup_is_not_listed(book: Book) -> None:
    keep(book.path, AT, "daily")
    keep(book.path, AT + DAY, "before-restore")
    (folder_of(book.path) / "notes.txt").write_text("mine")
    (folder_of(book.path) / "20261124T070000Z-damaged.file").write_text("kept")

    assert [backup.why for backup in backups_of(book.path)] == ["before-restore", "daily"]


def test_old_backups_go_and_what_is_none_stays(book: Book) -> None:
    for ago in range(60, -1, -1):
        keep(book.path, AT - DAY * ago, "daily")
    (folder_of(book.path) / "notes.txt").write_text("mine")

    days = [backup.at.date().toordinal() - AT.date().toordinal() for backup in backups_of(book.path)]
    assert days[:12] == [-ago for ago in range(12)]
    assert len(days) == len(backups_of(book.path)) < 12 + 10 + 12
    assert "notes.txt" in os.listdir(folder_of(book.path))


def test_without_a_place_for_them_the_fault_names_it(book: Book) -> None:
    folder_of(book.path).write_text("a file")

    with pytest.raises(Fault) as caught:
        keep(book.path, AT, "daily")

    assert caught.value.reason.key == "backup_failed"
    assert caught.value.reason.arg("path") == str(folder_of(book.path))


def test_a_book_in_a_folder_that_may_only_be_read_has_no_place_for_them(
    ordinary_folder: Path,
) -> None:
    path = ordinary_folder / "book.askwhy"
    open_book(path, create=True).close()
    ordinary_folder.chmod(0o500)

    with pytest.raises(Fault) as caught:
        keep(path, AT, "daily")

    assert caught.value.reason.key == "backup_failed"
